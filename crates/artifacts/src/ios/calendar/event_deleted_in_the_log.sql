-- An invitation to the past is deleted with all that speaks of it; the other event is only moved.
CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, summary TEXT, description TEXT,
  start_date REAL, end_date REAL, organizer_id INTEGER, UUID TEXT, creation_date REAL);
CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER, owner_id INTEGER, email TEXT,
  phone_number TEXT, is_self INTEGER, comment TEXT, last_modified REAL);
INSERT INTO CalendarItem VALUES (1, 'Team lunch', NULL, 700000000.0, 700003600.0, 1, 'UUID-1', 699000000.0);
INSERT INTO CalendarItem VALUES (2, 'Meeting', 'Notes', 600000000.0, 600003600.0, 5, 'UUID-2', 700500000.0);
INSERT INTO Participant VALUES (1, 8, 1, 'alex@example.org', NULL, 1, NULL, NULL), (5, 8, 2, 'stranger@example.net', NULL, 0, NULL, NULL);
-- log
UPDATE CalendarItem SET start_date = start_date + 60 WHERE ROWID = 1;
BEGIN; DELETE FROM CalendarItem WHERE ROWID = 2; DELETE FROM Participant WHERE ROWID = 5; COMMIT;
