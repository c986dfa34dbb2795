-- A received file is deleted with its message.
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, id TEXT NOT NULL, country TEXT, service TEXT NOT NULL, uncanonicalized_id TEXT, UNIQUE (id, service));
CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT, handle_id INTEGER DEFAULT 0, service TEXT, date INTEGER, is_from_me INTEGER DEFAULT 0);
CREATE TABLE attachment (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, created_date INTEGER DEFAULT 0, start_date INTEGER DEFAULT 0, filename TEXT, uti TEXT, mime_type TEXT, transfer_state INTEGER DEFAULT 0, is_outgoing INTEGER DEFAULT 0, user_info BLOB, transfer_name TEXT, total_bytes INTEGER DEFAULT 0, is_sticker INTEGER DEFAULT 0, sticker_user_info BLOB, attribution_info BLOB, hide_attachment INTEGER DEFAULT 0);
CREATE TABLE message_attachment_join (message_id INTEGER REFERENCES message (ROWID) ON DELETE CASCADE, attachment_id INTEGER REFERENCES attachment (ROWID) ON DELETE CASCADE, UNIQUE(message_id, attachment_id));
INSERT INTO handle VALUES (1, '+15550100', 'us', 'iMessage', NULL), (2, 'someone@example.org', 'us', 'iMessage', NULL);
INSERT INTO message VALUES (1, 'M-1', 'words', 1, 'iMessage', 720000000000000000, 0), (2, 'M-2', NULL, 2, 'iMessage', 720000001000000000, 1), (3, 'M-3', NULL, 2, 'iMessage', 720000002000000000, 0);
INSERT INTO attachment VALUES (1, 'A-1', 720000000, 720000001, '~/Library/SMS/Attachments/aa/00/A-1/holiday with Jane.HEIC', 'public.heic', 'image/heic', 5, 0, X'0203', 'holiday with Jane.HEIC', 12345, 0, NULL, NULL, 0);
INSERT INTO attachment VALUES (2, 'A-2', 720000001, 0, '~/Library/SMS/Attachments/ab/01/A-2/agenda.pdf', 'com.adobe.pdf', 'application/pdf', 5, 1, NULL, 'agenda.pdf', 99, 0, NULL, NULL, 0);
INSERT INTO attachment VALUES (3, 'A-3', 720000002, 0, NULL, NULL, NULL, 0, 0, NULL, 'no extension. at all', 0, 1, NULL, NULL, 1);
INSERT INTO message_attachment_join VALUES (1, 1), (2, 2), (3, 3);
-- log
BEGIN; DELETE FROM message_attachment_join WHERE attachment_id = 1; DELETE FROM attachment WHERE ROWID = 1; DELETE FROM message WHERE ROWID = 1; COMMIT;
