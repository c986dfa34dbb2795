-- Nothing says what a value is: it tells itself.
CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY, First, Middle, Last, Organization);
CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id, value);
INSERT INTO ABPerson VALUES (1, 'Ada', 'K', 'Example', 'Org');
INSERT INTO ABMultiValue VALUES (1, 1, '+33100000001'), (2, 1, NULL), (3, 1, 'ada@example.net'), (4, 1, 'https://ada.example.net');
