-- the table of tabs is missing.
CREATE TABLE cloud_tab_devices (device_uuid TEXT PRIMARY KEY NOT NULL, device_name TEXT, last_modified REAL NOT NULL);
INSERT INTO cloud_tab_devices VALUES ('D1', 'Mac', 730987200);
