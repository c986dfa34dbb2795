CREATE TABLE access (service TEXT NOT NULL, client TEXT NOT NULL, client_type INTEGER NOT NULL, allowed INTEGER NOT NULL, prompt_count INTEGER NOT NULL, csreq BLOB, policy_id INTEGER, last_modified INTEGER NOT NULL);
INSERT INTO access VALUES ('kTCCServiceCamera', 'com.example.camera', 0, 1, 1, NULL, NULL, 1600000000);
