-- An address for mail, a group of two numbers, and a place.
CREATE TABLE recents (ROWID INTEGER PRIMARY KEY, display_name TEXT, bundle_identifier TEXT, sending_address TEXT, original_source TEXT,
  dates TEXT, last_date INTEGER, weight INTEGER, record_hash TEXT, count INTEGER, group_kind INTEGER);
CREATE TABLE contacts (ROWID INTEGER PRIMARY KEY, recent_id INTEGER, kind TEXT, display_name TEXT, address TEXT);
CREATE TABLE metadata (ROWID INTEGER PRIMARY KEY, recent_id INTEGER, key TEXT, value BLOB);
INSERT INTO recents VALUES
  (1, NULL, NULL, 'owner@example.org', 'com.apple.mobilemail', '1700000000000,1700000100500', 1700000100500, 1, 'H1', 2, 0),
  (2, NULL, NULL, NULL, 'com.apple.MobileSMS', 'x,0,1700000200000', 1700000200000, 1, 'H2', 1, 1),
  (3, NULL, NULL, NULL, 'com.apple.Maps', NULL, 0, 1, 'H3', NULL, 0);
INSERT INTO contacts VALUES (1, 1, 'email', 'Ada Example', 'ada@example.org'), (2, 2, 'phone', NULL, '+15550100'),
  (3, 2, 'phone', '', '+15550199'), (4, 3, 'map-location', 'Home', '1 Example Street');
