-- a page whose visits were deleted, a bookmark that was never visited, and a visit whose page is gone and that has no date.
CREATE TABLE urls (id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER DEFAULT 0 NOT NULL, typed_count INTEGER DEFAULT 0 NOT NULL, last_visit_time INTEGER NOT NULL, hidden INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, url INTEGER NOT NULL, visit_time INTEGER NOT NULL, from_visit INTEGER, transition INTEGER DEFAULT 0 NOT NULL, segment_id INTEGER, visit_duration INTEGER DEFAULT 0 NOT NULL, incremented_omnibox_typed_score BOOLEAN DEFAULT FALSE NOT NULL, opener_visit INTEGER, originator_cache_guid TEXT, originator_visit_id INTEGER);
CREATE TABLE visit_source (id INTEGER PRIMARY KEY, source INTEGER NOT NULL);
INSERT INTO urls VALUES (1, 'https://once.example.org/', 'Once', 2, 1, 13353768000000000, 0);
INSERT INTO urls VALUES (2, 'https://bookmark.example.org/', 'Never', 0, 0, 0, 0);
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (8, 99, 0, 0, 805306368);
