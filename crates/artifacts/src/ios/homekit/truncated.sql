-- The page of the addresses is cut off.
CREATE TABLE ZUSER (Z_PK INTEGER PRIMARY KEY, ZHANDLE VARCHAR);
INSERT INTO ZUSER VALUES (1, 'ada@example.org');
-- cut 4200
