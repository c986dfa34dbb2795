CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, allowed INTEGER NOT NULL, prompt_count INTEGER NOT NULL, csreq BLOB);
INSERT INTO access VALUES ('kTCCServiceMicrophone', 'com.example.chat', 0, 1, 1, NULL);
INSERT INTO access VALUES ('kTCCServicePhotos', '/usr/libexec/example', 1, 0, 2, NULL);
