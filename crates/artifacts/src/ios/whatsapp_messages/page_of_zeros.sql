-- A page of messages is lost.
PRAGMA page_size = 512;
CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZGROUPEVENTTYPE INTEGER, ZCHATSESSION INTEGER, ZGROUPMEMBER INTEGER, ZMEDIAITEM INTEGER, ZMESSAGEDATE TIMESTAMP, ZSENTDATE TIMESTAMP, ZFROMJID VARCHAR, ZPUSHNAME VARCHAR, ZSTANZAID VARCHAR, ZTEXT VARCHAR, ZTOJID VARCHAR);
INSERT INTO ZWAMESSAGE VALUES (1, 0, 0, 0, NULL, NULL, NULL, 778000001, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 1 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (2, 0, 0, 0, NULL, NULL, NULL, 778000002, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 2 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (3, 0, 0, 0, NULL, NULL, NULL, 778000003, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 3 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (4, 0, 0, 0, NULL, NULL, NULL, 778000004, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 4 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (5, 0, 0, 0, NULL, NULL, NULL, 778000005, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 5 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (6, 0, 0, 0, NULL, NULL, NULL, 778000006, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 6 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (7, 0, 0, 0, NULL, NULL, NULL, 778000007, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 7 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (8, 0, 0, 0, NULL, NULL, NULL, 778000008, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 8 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (9, 0, 0, 0, NULL, NULL, NULL, 778000009, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 9 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (10, 0, 0, 0, NULL, NULL, NULL, 778000010, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 10 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (11, 0, 0, 0, NULL, NULL, NULL, 778000011, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 11 with some words to fill the page', NULL);
INSERT INTO ZWAMESSAGE VALUES (12, 0, 0, 0, NULL, NULL, NULL, 778000012, NULL, '14155550100@s.whatsapp.net', NULL, NULL, 'message number 12 with some words to fill the page', NULL);
-- zero 1536 2048
