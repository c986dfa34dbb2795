-- A value is left of a contact that was deleted.
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY, First TEXT, Last TEXT, CreationDate INTEGER);
CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, value TEXT);
INSERT INTO ABPerson VALUES (1, 'Ada', 'Example', 700000000);
INSERT INTO ABMultiValue VALUES (1, 1, 3, '+15550100'), (2, 9, 3, '+15550199'), (3, 9, 4, 'gone@example.net'), (4, 9, 5, NULL);
