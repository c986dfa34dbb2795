CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT, service TEXT, date INTEGER, is_from_me INTEGER DEFAULT 0);
CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, filename TEXT);
CREATE TABLE message_attachment_join (message_id INTEGER, attachment_id INTEGER);
INSERT INTO message VALUES (1, 'M-1', NULL, 'SMS', 720000000000000000, 1);
INSERT INTO attachment VALUES (1, 'A-1', '~/Library/SMS/Attachments/aa/00/A-1/clip.mov');
INSERT INTO message_attachment_join VALUES (1, 1);
