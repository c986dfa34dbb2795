CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT, date INTEGER);
INSERT INTO message (ROWID, guid, text, date) VALUES (1, 'M-1', 'https://example.org/', 588813210);
