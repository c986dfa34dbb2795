-- A person, an organization, and a contact with a name only. The account of the first has number 1.
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, First TEXT, Last TEXT, Middle TEXT,
  FirstPhonetic TEXT, LastPhonetic TEXT, Organization TEXT, Department TEXT, Note TEXT, Kind INTEGER,
  Birthday TEXT, JobTitle TEXT, Nickname TEXT, Prefix TEXT, Suffix TEXT, CreationDate INTEGER,
  ModificationDate INTEGER, StoreID INTEGER, guid TEXT, PreviousFamilyName TEXT);
CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER,
  identifier INTEGER, label INTEGER, value TEXT, guid TEXT);
CREATE TABLE ABMultiValueEntry (parent_id INTEGER, key INTEGER, value TEXT);
CREATE TABLE ABMultiValueEntryKey (value TEXT);
INSERT INTO ABPerson (ROWID, First, Middle, Last, Note, Kind, Birthday, CreationDate, ModificationDate, StoreID) VALUES
  (1, 'Ada', 'K', 'Example', 'Met at the conference', 0, '100000000.0', 700000000, 710000000, 1),
  (3, NULL, NULL, NULL, NULL, 1, NULL, 700000001, 700000001, 0),
  (4, 'Bo', NULL, NULL, NULL, 0, NULL, NULL, NULL, 0);
UPDATE ABPerson SET Organization = 'Example Ltd' WHERE ROWID = 3;
INSERT INTO ABMultiValueEntryKey VALUES ('Street'), ('City'), ('username'), ('service'), ('url');
INSERT INTO ABMultiValue (UID, record_id, property, value) VALUES
  (1, 1, 3, '+1 555 0100'), (2, 1, 3, '+1 555 0101'), (3, 1, 4, 'ada@example.org'),
  (4, 1, 5, NULL), (5, 1, 46, NULL), (6, 1, 22, 'https://ada.example.org/'), (7, 1, 23, 'Grace'),
  (8, 3, 4, 'office@example.com');
INSERT INTO ABMultiValueEntry VALUES (4, 1, '1 Example Street'), (4, 2, 'Springfield'),
  (5, 4, 'mastodon'), (5, 3, '@ada'), (5, 5, 'https://social.example.org/@ada');
