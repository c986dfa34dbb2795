-- The first page of a redirect is deleted, its target stays: the redirect is still told.
CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT NULL, visit_count INTEGER NOT NULL);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT NULL, title TEXT NULL, load_successful BOOLEAN NOT NULL DEFAULT 1, http_non_get BOOLEAN NOT NULL DEFAULT 0, redirect_source INTEGER NULL UNIQUE, redirect_destination INTEGER NULL UNIQUE, origin INTEGER NOT NULL DEFAULT 0);
INSERT INTO history_items VALUES (1, 'http://news.example.net/x', NULL, 1);
INSERT INTO history_items VALUES (2, 'https://inject.example.com/y', NULL, 1);
INSERT INTO history_items VALUES (3, 'http://same.example.net/', NULL, 1);
INSERT INTO history_items VALUES (4, 'https://someone@WWW.same.example.net.:8443/', NULL, 1);
INSERT INTO history_visits VALUES (10, 1, 730987200.25, NULL, 1, 0, NULL, 11, 0);
INSERT INTO history_visits VALUES (11, 2, 730987200.5, NULL, 1, 0, 10, NULL, 0);
INSERT INTO history_visits VALUES (13, 3, 730987220.0, NULL, 1, 0, NULL, 14, 0);
INSERT INTO history_visits VALUES (14, 4, 730987220.1, NULL, 1, 0, 13, NULL, 0);
-- log
BEGIN; DELETE FROM history_visits WHERE id = 10; DELETE FROM history_items WHERE id = 1; COMMIT;
