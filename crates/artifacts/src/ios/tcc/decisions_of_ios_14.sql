CREATE TABLE access (service TEXT NOT NULL, client TEXT, client_type INTEGER NOT NULL, auth_value INTEGER NOT NULL, auth_reason INTEGER NOT NULL, auth_version INTEGER NOT NULL, csreq BLOB, policy_id INTEGER, indirect_object_identifier_type INTEGER, indirect_object_identifier TEXT NOT NULL DEFAULT 'UNUSED', indirect_object_code_identity BLOB, flags INTEGER, last_modified INTEGER NOT NULL, PRIMARY KEY (service, client, client_type, indirect_object_identifier));
INSERT INTO access VALUES ('kTCCServiceMicrophone', 'com.example.chat', 0, 2, 2, 1, NULL, NULL, NULL, 'UNUSED', NULL, 0, 1634567890);
INSERT INTO access VALUES ('kTCCServiceCamera', '/usr/libexec/example', 1, 0, 6, 1, NULL, NULL, 0, 'com.example.target', NULL, 0, 1634567891);
INSERT INTO access VALUES ('kTCCServicePhotos', 'com.example.photos', 0, 3, 3, 2, NULL, NULL, NULL, 'UNUSED', NULL, 0, 1634567892);
INSERT INTO access VALUES ('kTCCServiceLiverpool', NULL, 0, 9, 99, 1, NULL, NULL, NULL, 'UNUSED', NULL, 0, 0);
CREATE TABLE expired (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, csreq BLOB, last_modified INTEGER NOT NULL, expired_at INTEGER NOT NULL, PRIMARY KEY (service, client, client_type));
INSERT INTO expired VALUES ('kTCCServiceMicrophone', 'com.example.gone', 0, NULL, 1600000000, 1610000000);
