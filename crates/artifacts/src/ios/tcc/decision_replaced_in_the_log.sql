-- A decision is made anew under another row id; another is deleted for good.
CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, auth_value INTEGER NOT NULL, auth_reason INTEGER NOT NULL, auth_version INTEGER NOT NULL, indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED', last_modified INTEGER NOT NULL, PRIMARY KEY (service, client, client_type));
INSERT INTO access VALUES ('kTCCServiceMicrophone', 'com.example.recorder', 0, 2, 2, 1, 'UNUSED', 1600000000), ('kTCCServiceCamera', '/private/var/tmp/helper', 1, 2, 4, 1, 'UNUSED', 1600000001), ('kTCCServicePhotos', 'com.example.recorder', 0, 2, 2, 1, 'UNUSED', 1600000002);
-- log
INSERT OR REPLACE INTO access VALUES ('kTCCServiceMicrophone', 'com.example.recorder', 0, 0, 3, 1, 'UNUSED', 1600000300);
DELETE FROM access WHERE service = 'kTCCServiceCamera';
