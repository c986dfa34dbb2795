-- The page of visit 2 is gone, the time of visit 3 is none: both visits are kept.
CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT NULL, visit_count INTEGER NOT NULL);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT NULL, title TEXT NULL, load_successful BOOLEAN NOT NULL DEFAULT 1, http_non_get BOOLEAN NOT NULL DEFAULT 0, redirect_source INTEGER NULL UNIQUE, redirect_destination INTEGER NULL UNIQUE, origin INTEGER NOT NULL DEFAULT 0);
INSERT INTO history_items VALUES (1, 'https://example.org/', NULL, 1);
INSERT INTO history_visits VALUES (1, 1, 730987200.0, NULL, 1, 0, NULL, NULL, 0);
INSERT INTO history_visits VALUES (2, 5, 730987201.0, NULL, 1, 0, NULL, NULL, 0);
INSERT INTO history_visits VALUES (3, 1, 'not-a-time', NULL, 1, 0, NULL, NULL, 0);
