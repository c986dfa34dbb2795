-- A database without calls.
CREATE TABLE ZOTHER (Z_PK INTEGER PRIMARY KEY);
