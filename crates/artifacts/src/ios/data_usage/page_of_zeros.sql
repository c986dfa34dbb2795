-- The second page of ZPROCESS, numbers 6 to 10, is lost: process 8 is not called deleted.
PRAGMA page_size = 512;
CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZFIRSTTIMESTAMP TIMESTAMP, ZTIMESTAMP TIMESTAMP, ZBUNDLENAME VARCHAR, ZPROCNAME VARCHAR);
CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, Z_OPT INTEGER, ZKIND INTEGER, ZMETADATA INTEGER, ZTAG INTEGER, ZHASPROCESS INTEGER, ZBILLCYCLEEND TIMESTAMP, ZTIMESTAMP TIMESTAMP, ZWIFIIN FLOAT, ZWIFIOUT FLOAT, ZWWANIN FLOAT, ZWWANOUT FLOAT);
INSERT INTO ZPROCESS VALUES (1, 7, 1, 730987200.5, 730990800.25, 'com.example.application1', 'daemon1/com.example.application1');
INSERT INTO ZPROCESS VALUES (2, 7, 1, 730987200.5, 730990800.25, 'com.example.application2', 'daemon2/com.example.application2');
INSERT INTO ZPROCESS VALUES (3, 7, 1, 730987200.5, 730990800.25, 'com.example.application3', 'daemon3/com.example.application3');
INSERT INTO ZPROCESS VALUES (4, 7, 1, 730987200.5, 730990800.25, 'com.example.application4', 'daemon4/com.example.application4');
INSERT INTO ZPROCESS VALUES (5, 7, 1, 730987200.5, 730990800.25, 'com.example.application5', 'daemon5/com.example.application5');
INSERT INTO ZPROCESS VALUES (6, 7, 1, 730987200.5, 730990800.25, 'com.example.application6', 'daemon6/com.example.application6');
INSERT INTO ZPROCESS VALUES (7, 7, 1, 730987200.5, 730990800.25, 'com.example.application7', 'daemon7/com.example.application7');
INSERT INTO ZPROCESS VALUES (8, 7, 1, 730987200.5, 730990800.25, 'com.example.application8', 'daemon8/com.example.application8');
INSERT INTO ZPROCESS VALUES (9, 7, 1, 730987200.5, 730990800.25, 'com.example.application9', 'daemon9/com.example.application9');
INSERT INTO ZPROCESS VALUES (10, 7, 1, 730987200.5, 730990800.25, 'com.example.application10', 'daemon10/com.example.application10');
INSERT INTO ZPROCESS VALUES (11, 7, 1, 730987200.5, 730990800.25, 'com.example.application11', 'daemon11/com.example.application11');
INSERT INTO ZPROCESS VALUES (12, 7, 1, 730987200.5, 730990800.25, 'com.example.application12', 'daemon12/com.example.application12');
INSERT INTO ZLIVEUSAGE VALUES (1, 5, 1, 0, 0, 1, 8, NULL, 730987210.0, 1.0, 2.0, 3.0, 4.0);
-- zero 2560 3072
