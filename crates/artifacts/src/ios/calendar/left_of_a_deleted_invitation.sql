-- The event with number 2 is gone; its participants, its occurrence and its change are not.
CREATE TABLE CalendarItem (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, summary TEXT, description TEXT,
  start_date REAL, end_date REAL, organizer_id INTEGER, UUID TEXT, creation_date REAL);
CREATE TABLE Participant (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, type INTEGER, owner_id INTEGER, email TEXT,
  phone_number TEXT, is_self INTEGER, comment TEXT, last_modified REAL);
CREATE TABLE ParticipantChanges (record INTEGER, type INTEGER, owner_id INTEGER, email TEXT);
CREATE TABLE OccurrenceCache (day REAL, event_id INTEGER, calendar_id INTEGER, store_id INTEGER,
  occurrence_date REAL, occurrence_start_date REAL, occurrence_end_date REAL);
CREATE TABLE CalendarItemChanges (record INTEGER, type INTEGER, calendar_id INTEGER, external_id TEXT,
  unique_identifier TEXT, UUID TEXT, entity_type INTEGER, store_id INTEGER);
INSERT INTO CalendarItem VALUES (1, 'Team lunch', NULL, 700000000.0, 700003600.0, 1, 'UUID-1', 699000000.0);
INSERT INTO Participant VALUES (1, 8, 1, 'alex@example.org', NULL, 1, NULL, NULL),
  (5, 8, 2, 'stranger@example.net', NULL, 0, 'bring the papers', 700500000.0),
  -- The organizer of an event need not say which one: this one is no leftover.
  (6, 8, NULL, 'other@example.org', NULL, 0, NULL, NULL);
INSERT INTO ParticipantChanges VALUES (5, 2, 2, 'stranger@example.net'), (1, 1, 1, 'alex@example.org');
INSERT INTO OccurrenceCache VALUES (599961600.0, 2, 1, 1, 600000000.0, NULL, 600003600.0),
  (699926400.0, 1, 1, 1, 700000000.0, NULL, 700003600.0);
INSERT INTO CalendarItemChanges VALUES (2, 2, 1, 'x.ics', 'PAST-1', 'UUID-2', 2, 1), (1, 1, 1, 'lunch.ics', 'LUNCH-1', 'UUID-1', 2, 1);
