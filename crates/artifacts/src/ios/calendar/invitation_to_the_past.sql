-- An ordinary event with people, and an invitation that was over before it was made.
CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, summary TEXT, location_id INTEGER,
  description TEXT, start_date REAL, end_date REAL, all_day INTEGER, calendar_id INTEGER,
  organizer_id INTEGER, invitation_status INTEGER, url TEXT, last_modified REAL, external_id TEXT,
  unique_identifier TEXT, response_comment TEXT, hidden INTEGER, UUID TEXT, creation_date REAL,
  junk_status INTEGER, conference_url TEXT);
CREATE TABLE Location (ROWID INTEGER PRIMARY KEY, title TEXT, address TEXT);
CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER, status INTEGER,
  identity_id INTEGER, owner_id INTEGER, UUID TEXT, email TEXT, phone_number TEXT, is_self INTEGER,
  comment TEXT, last_modified REAL);
CREATE TABLE Identity (display_name TEXT, address TEXT, first_name TEXT, last_name TEXT);
CREATE TABLE OccurrenceCache (day REAL, event_id INTEGER, calendar_id INTEGER, store_id INTEGER,
  occurrence_date REAL, occurrence_start_date REAL, occurrence_end_date REAL);
INSERT INTO CalendarItem VALUES
  (1, 'Team lunch', 1, 'Menu: https://food.example.org/menu', 700000000.0, 700003600.0, 0, 1, 1, 1,
   '', 699000100.0, 'lunch.ics', 'LUNCH-1', NULL, 0, 'UUID-1', 699000000.0, 0, 'https://meet.example.org/abc'),
  (2, 'Meeting', NULL, 'Notes', 600000000.0, 600003600.0, 0, 1, 4, 0,
   NULL, 700500000.0, 'x.ics', 'PAST-1', NULL, 0, 'UUID-2', 700500000.0, 0, NULL);
INSERT INTO Location VALUES (1, 'Canteen', '1 Example Street');
INSERT INTO Identity VALUES ('Alex Organizer', 'mailto:alex@example.org', NULL, NULL),
  ('Blair Invitee', 'mailto:blair@example.org', NULL, NULL);
INSERT INTO Participant VALUES
  (1, 8, 0, 1, 1, 'P1', 'alex@example.org', NULL, 1, NULL, NULL),
  (2, 7, 1, 2, 1, 'P2', NULL, NULL, 0, 'See you there', 699000100.0),
  (3, 7, 1, NULL, 1, 'P3', NULL, '+15550100', 0, NULL, NULL),
  (4, 8, 0, NULL, 2, 'P4', 'stranger@example.net', NULL, 0, NULL, NULL);
INSERT INTO OccurrenceCache VALUES (699926400.0, 1, 1, 1, 700000000.0, NULL, 700003600.0);
