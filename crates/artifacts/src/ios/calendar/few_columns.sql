-- Participants that do not say which event they belong to.
CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY, summary, description, start_date, end_date, all_day, organizer_id, last_modified);
CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY, UUID, email, phone_number, comment, last_modified);
INSERT INTO CalendarItem VALUES (1, 'Dinner', NULL, 700000000, 700003600, 0, 2, NULL), (2, NULL, NULL, 0, NULL, 1, NULL, NULL);
INSERT INTO Participant VALUES (2, 'P2', 'HOST@example.net', NULL, NULL, NULL);
