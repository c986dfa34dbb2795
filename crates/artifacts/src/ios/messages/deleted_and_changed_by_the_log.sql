-- A message is deleted with its sender, one is rewritten, one comes and goes; reading one is no change.
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, id TEXT NOT NULL, country TEXT, service TEXT NOT NULL, uncanonicalized_id TEXT, person_centric_id TEXT, UNIQUE (id, service));
INSERT INTO handle VALUES (1, '+15550100', 'us', 'iMessage', NULL, NULL), (2, 'stranger@example.net', NULL, 'iMessage', NULL, NULL);
CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT, handle_id INTEGER DEFAULT 0, subject TEXT, attributedBody BLOB, service TEXT, account TEXT, date INTEGER, date_read INTEGER, date_delivered INTEGER, is_from_me INTEGER DEFAULT 0, is_read INTEGER DEFAULT 0, cache_has_attachments INTEGER DEFAULT 0, item_type INTEGER DEFAULT 0, group_title TEXT, associated_message_guid TEXT, balloon_bundle_id TEXT, payload_data BLOB, message_summary_info BLOB, destination_caller_id TEXT);
INSERT INTO message (ROWID, guid, text, handle_id, service, account, date, date_read, date_delivered, is_from_me, destination_caller_id) VALUES (1, 'M-1', 'Hi Jane, see https://news.example.org/a and HTTP://shop.example.net/.', 1, 'iMessage', 'P:+15550199', 720000000000000000, 720000060000000000, 0, 0, '+15550199');
INSERT INTO message (ROWID, guid, text, handle_id, service, account, date, date_read, date_delivered, is_from_me) VALUES (2, 'M-2', 'ok', 1, 'iMessage', 'P:+15550199', 720000001000000000, 720000002000000000, 720000001500000000, 1);
INSERT INTO message (ROWID, guid, text, subject, handle_id, service, account, date, is_from_me, cache_has_attachments) VALUES (3, 'M-3', '', 'from https://mms.example.org/s', 2, 'SMS', 'E:', 720000003000000000, 0, 1);
INSERT INTO message (ROWID, guid, handle_id, service, date, is_from_me, item_type, group_title) VALUES (4, 'M-4', 1, 'iMessage', 720000004000000000, 0, 2, 'Plans for Friday');
INSERT INTO message (ROWID, guid, text, handle_id, service, date, is_from_me, associated_message_guid) VALUES (5, 'M-5', 'Loved an answer', 1, 'iMessage', 720000005000000000, 0, 'M-2');
-- log
UPDATE message SET is_read = 1, date_read = 720000070000000000 WHERE ROWID = 3;
DELETE FROM message WHERE ROWID = 1;
UPDATE message SET text = 'nothing' WHERE ROWID = 2;
INSERT INTO handle VALUES (3, 'caller@example.com', NULL, 'iMessage', NULL, NULL);
INSERT INTO message (ROWID, guid, text, handle_id, service, date, is_from_me) VALUES (6, 'M-6', 'https://bad.example.com/x', 3, 'iMessage', 720000100000000000, 0);
DELETE FROM message WHERE ROWID = 6;
DELETE FROM handle WHERE ROWID IN (1, 3);
