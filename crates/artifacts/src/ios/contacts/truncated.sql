-- Rows of contacts lie on the second page, which is cut off.
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY, First TEXT, Last TEXT);
CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, value TEXT);
INSERT INTO ABPerson VALUES (1, 'Ada', 'Example');
INSERT INTO ABMultiValue VALUES (1, 1, 3, '+15550100');
-- cut 4200
