-- Contacts are read when the table of their numbers is gone.
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY, First TEXT, Last TEXT, Kind INTEGER);
INSERT INTO ABPerson VALUES (1, 'Ada', 'Example', 0);
