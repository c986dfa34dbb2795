-- A target two days later, one dated before its origin, one whose row is gone, and a host that cannot be told.
CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT NULL, visit_count INTEGER NOT NULL);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT NULL, title TEXT NULL, load_successful BOOLEAN NOT NULL DEFAULT 1, http_non_get BOOLEAN NOT NULL DEFAULT 0, redirect_source INTEGER NULL UNIQUE, redirect_destination INTEGER NULL UNIQUE, origin INTEGER NOT NULL DEFAULT 0);
INSERT INTO history_items VALUES (1, 'http://a.example/', NULL, 1);
INSERT INTO history_items VALUES (2, 'https://b.example/', NULL, 1);
INSERT INTO history_items VALUES (3, 'http://c.example/', NULL, 1);
INSERT INTO history_items VALUES (4, 'about:blank', NULL, 1);
INSERT INTO history_visits VALUES (1, 1, 730987200.0, NULL, 1, 0, NULL, 2, 0);
INSERT INTO history_visits VALUES (2, 2, 731160000.0, NULL, 1, 0, 1, NULL, 0);
INSERT INTO history_visits VALUES (3, 3, 730987200.0, NULL, 1, 0, NULL, 4, 0);
INSERT INTO history_visits VALUES (4, 2, 730987199.5, NULL, 1, 0, 3, NULL, 0);
INSERT INTO history_visits VALUES (5, 1, 730987200.0, NULL, 1, 0, NULL, 99, 0);
INSERT INTO history_visits VALUES (6, 3, 730987200.0, NULL, 1, 0, NULL, 7, 0);
INSERT INTO history_visits VALUES (7, 4, 730987200.0, NULL, 1, 0, 6, NULL, 0);
