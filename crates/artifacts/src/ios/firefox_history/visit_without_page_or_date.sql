-- a visit whose page is gone, with no date.
CREATE TABLE history (id INTEGER PRIMARY KEY, url, title);
CREATE TABLE visits (id INTEGER PRIMARY KEY, siteID, date, type, is_local);
INSERT INTO visits VALUES (4, 9, 0, 1, 1);
