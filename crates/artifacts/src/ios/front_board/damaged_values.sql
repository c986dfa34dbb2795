-- Values that cannot be read cost nothing but themselves.
CREATE TABLE application_identifier_tab (id INTEGER PRIMARY KEY, application_identifier TEXT UNIQUE);
CREATE TABLE key_tab (id INTEGER PRIMARY KEY, key TEXT UNIQUE);
CREATE TABLE kvs (id INTEGER PRIMARY KEY, application_identifier INTEGER, key INTEGER, value BLOB);
INSERT INTO key_tab VALUES (1, 'compatibilityInfo'), (2, 'XBApplicationSnapshotManifest'), (13, '_UninstallDate');
INSERT INTO application_identifier_tab VALUES (1, 'com.example.chat'), (2, 'com.example.removed');
INSERT INTO kvs VALUES (1, 1, 1, x'62706c6973743030ff'), (2, 2, 13, x'62706c697374303059796573746572646179080000000000000101000000000000000100000000000000000000000000000012');
