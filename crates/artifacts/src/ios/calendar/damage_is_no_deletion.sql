-- The page of the events is lost: what other tables say of them must not be taken for leftovers.
CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY, summary TEXT, start_date REAL);
CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY, owner_id INTEGER, email TEXT);
INSERT INTO CalendarItem VALUES (1, 'Team lunch', 700000000.0);
INSERT INTO Participant VALUES (1, 1, 'alex@example.org');
-- zero 4096 8192
