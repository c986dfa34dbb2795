-- A name that somebody shares, and one of a number.
CREATE TABLE kvtable (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT UNIQUE, value BLOB, value_type INTEGER, date REAL);
INSERT INTO kvtable VALUES (1, 'stranger@example.net', x'00010203', 1, 730000000.5), (2, '+15550100', NULL, NULL, NULL);
