-- Seconds (iOS 10 and earlier), and nanoseconds of 17, 18 and 19 digits, as integer and as real.
CREATE TABLE handle (ROWID INTEGER PRIMARY KEY AUTOINCREMENT UNIQUE, id TEXT NOT NULL, country TEXT, service TEXT NOT NULL, uncanonicalized_id TEXT, person_centric_id TEXT, UNIQUE (id, service));
INSERT INTO handle VALUES (1, '+15550100', 'us', 'iMessage', NULL, NULL), (2, 'stranger@example.net', NULL, 'iMessage', NULL, NULL);
CREATE TABLE message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT, handle_id INTEGER DEFAULT 0, subject TEXT, attributedBody BLOB, service TEXT, account TEXT, date INTEGER, date_read INTEGER, date_delivered INTEGER, is_from_me INTEGER DEFAULT 0, is_read INTEGER DEFAULT 0, cache_has_attachments INTEGER DEFAULT 0, item_type INTEGER DEFAULT 0, group_title TEXT, associated_message_guid TEXT, balloon_bundle_id TEXT, payload_data BLOB, message_summary_info BLOB, destination_caller_id TEXT);
INSERT INTO message (ROWID, guid, text, handle_id, date, date_read, is_from_me) VALUES (1, 'M-1', 'a', 1, 588813210, 0, 0);
INSERT INTO message (ROWID, guid, text, handle_id, date, date_read, is_from_me) VALUES (2, 'M-2', 'a', 1, 58881321000000000, 588813210539788032, 0);
INSERT INTO message (ROWID, guid, text, handle_id, date, date_read, is_from_me) VALUES (3, 'M-3', 'a', 1, 1588813210000000000, 5.88813210539788e+17, 0);
