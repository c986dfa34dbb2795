-- version 39 of browser.db: two visits, one of another device; the date is a real of microseconds.
CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, url TEXT UNIQUE, title TEXT NOT NULL, server_modified INTEGER, local_modified INTEGER, is_deleted TINYINT NOT NULL, should_upload TINYINT NOT NULL, domain_id INTEGER);
CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, siteID INTEGER NOT NULL, date REAL NOT NULL, type INTEGER NOT NULL, is_local TINYINT NOT NULL, UNIQUE (siteID, date, type));
INSERT INTO history VALUES (1, 'guid1', 'http://news.example.org/', 'News', NULL, 1709294400000, 0, 1, 1);
INSERT INTO history VALUES (2, 'guid2', 'https://elsewhere.example.net/', '', 1709294400000, NULL, 0, 0, 2);
INSERT INTO history VALUES (3, 'guid3', NULL, '', NULL, NULL, 1, 1, 3);
INSERT INTO visits VALUES (1, 1, 1709294400999999.0, 2, 1);
INSERT INTO visits VALUES (2, 2, 1709294401000000.0, 6, 0);
