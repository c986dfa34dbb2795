CREATE TABLE history_items (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, domain_expansion TEXT NULL, visit_count INTEGER NOT NULL);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY AUTOINCREMENT, history_item INTEGER NOT NULL, visit_time REAL NOT NULL, title TEXT NULL, load_successful BOOLEAN NOT NULL DEFAULT 1, http_non_get BOOLEAN NOT NULL DEFAULT 0, redirect_source INTEGER NULL UNIQUE, redirect_destination INTEGER NULL UNIQUE, origin INTEGER NOT NULL DEFAULT 0);
CREATE TABLE history_tombstones (id INTEGER PRIMARY KEY AUTOINCREMENT, start_time REAL NOT NULL, end_time REAL NOT NULL, url TEXT, generation INTEGER NOT NULL DEFAULT 0);
INSERT INTO history_items VALUES (1, 'https://www.example.org/news?id=1', NULL, 1);
INSERT INTO history_items VALUES (2, 'https://example.com/form', NULL, 1);
INSERT INTO history_visits VALUES (1, 1, 730987200.25, 'What is new', 1, 0, NULL, NULL, 0);
INSERT INTO history_visits VALUES (2, 2, 730987300.0, '', 0, 1, NULL, NULL, 0);
INSERT INTO history_visits VALUES (3, 1, 730987400.0, NULL, 1, 0, NULL, NULL, 1);
