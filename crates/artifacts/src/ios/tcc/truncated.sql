CREATE TABLE access (service TEXT, client TEXT, auth_value INTEGER, last_modified INTEGER);
INSERT INTO access VALUES ('kTCCServiceMicrophone', 'com.example.chat', 2, 1634567890);
-- cut 3000
