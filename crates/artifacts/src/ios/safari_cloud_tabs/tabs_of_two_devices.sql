-- a tab of a computer, a device without tabs, and a tab whose device is gone.
CREATE TABLE cloud_tab_devices (device_uuid TEXT PRIMARY KEY NOT NULL, system_fields BLOB NOT NULL, device_name TEXT, device_type_identifier TEXT, has_duplicate_device_name BOOLEAN DEFAULT 0, is_ephemeral_device BOOLEAN DEFAULT 0, last_modified REAL NOT NULL);
CREATE TABLE cloud_tabs (tab_uuid TEXT PRIMARY KEY NOT NULL, system_fields BLOB NOT NULL, device_uuid TEXT NOT NULL, position BLOB NOT NULL, title TEXT, url TEXT NOT NULL, is_showing_reader BOOLEAN DEFAULT 0, is_pinned BOOLEAN DEFAULT 0, reader_scroll_position_page_index INTEGER, scene_id TEXT);
INSERT INTO cloud_tab_devices VALUES ('D1', X'00', 'Ana''s Mac', 'com.apple.macbookpro-14-2023', 0, 0, 730987200.5);
INSERT INTO cloud_tab_devices VALUES ('D2', X'00', 'Somebody''s iPhone', 'com.apple.iphone-14-1', 0, 0, 730987260);
INSERT INTO cloud_tabs (tab_uuid, system_fields, device_uuid, position, title, url) VALUES ('T1', X'00', 'D1', X'00', 'Benign', 'https://benign.example.net/');
INSERT INTO cloud_tabs (tab_uuid, system_fields, device_uuid, position, title, url) VALUES ('T2', X'00', 'D9', X'00', NULL, 'https://other.example.net/');
