-- The columns that every version has had.
CREATE TABLE history_items (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY, history_item INTEGER NOT NULL, visit_time REAL NOT NULL, redirect_source INTEGER, redirect_destination INTEGER);
INSERT INTO history_items VALUES (1, 'https://example.org/');
INSERT INTO history_visits VALUES (1, 1, 430987200.0, NULL, NULL);
