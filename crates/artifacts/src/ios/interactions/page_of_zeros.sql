-- A page of interactions is lost.
PRAGMA page_size = 512;
CREATE TABLE ZINTERACTIONS (Z_PK INTEGER PRIMARY KEY, ZDIRECTION INTEGER, ZSTARTDATE TIMESTAMP, ZBUNDLEID VARCHAR);
INSERT INTO ZINTERACTIONS VALUES (1, 0, 779000001, 'com.example.a.rather.long.identifier.1');
INSERT INTO ZINTERACTIONS VALUES (2, 0, 779000002, 'com.example.a.rather.long.identifier.2');
INSERT INTO ZINTERACTIONS VALUES (3, 0, 779000003, 'com.example.a.rather.long.identifier.3');
INSERT INTO ZINTERACTIONS VALUES (4, 0, 779000004, 'com.example.a.rather.long.identifier.4');
INSERT INTO ZINTERACTIONS VALUES (5, 0, 779000005, 'com.example.a.rather.long.identifier.5');
INSERT INTO ZINTERACTIONS VALUES (6, 0, 779000006, 'com.example.a.rather.long.identifier.6');
INSERT INTO ZINTERACTIONS VALUES (7, 0, 779000007, 'com.example.a.rather.long.identifier.7');
INSERT INTO ZINTERACTIONS VALUES (8, 0, 779000008, 'com.example.a.rather.long.identifier.8');
INSERT INTO ZINTERACTIONS VALUES (9, 0, 779000009, 'com.example.a.rather.long.identifier.9');
INSERT INTO ZINTERACTIONS VALUES (10, 0, 779000010, 'com.example.a.rather.long.identifier.10');
INSERT INTO ZINTERACTIONS VALUES (11, 0, 779000011, 'com.example.a.rather.long.identifier.11');
INSERT INTO ZINTERACTIONS VALUES (12, 0, 779000012, 'com.example.a.rather.long.identifier.12');
INSERT INTO ZINTERACTIONS VALUES (13, 0, 779000013, 'com.example.a.rather.long.identifier.13');
INSERT INTO ZINTERACTIONS VALUES (14, 0, 779000014, 'com.example.a.rather.long.identifier.14');
INSERT INTO ZINTERACTIONS VALUES (15, 0, 779000015, 'com.example.a.rather.long.identifier.15');
-- zero 1536 2048
