-- places.db: milliseconds; a typed http page that a temporary redirect turns into another host after 90 ms, and a page whose visits are gone.
CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url LONGVARCHAR NOT NULL, title LONGVARCHAR, description TEXT, preview_image_url TEXT, visit_count_local INTEGER NOT NULL DEFAULT 0, visit_count_remote INTEGER NOT NULL DEFAULT 0, hidden INTEGER DEFAULT 0 NOT NULL, typed INTEGER DEFAULT 0 NOT NULL, frecency INTEGER DEFAULT -1 NOT NULL, last_visit_date_local INTEGER NOT NULL DEFAULT 0, last_visit_date_remote INTEGER NOT NULL DEFAULT 0, guid TEXT NOT NULL UNIQUE, foreign_count INTEGER DEFAULT 0 NOT NULL, url_hash INTEGER DEFAULT 0 NOT NULL, origin_id INTEGER);
CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, is_local INTEGER NOT NULL, from_visit INTEGER, place_id INTEGER NOT NULL, visit_date INTEGER NOT NULL, visit_type INTEGER NOT NULL);
INSERT INTO moz_places (id, url, title, visit_count_local, last_visit_date_local, guid) VALUES (1, 'http://news.example.org/', 'News', 1, 1709294400000, 'AAAAAAAAAAAA');
INSERT INTO moz_places (id, url, title, visit_count_local, last_visit_date_local, guid) VALUES (2, 'https://x1.landing.example.com:30495/a', NULL, 1, 1709294400090, 'BBBBBBBBBBBB');
INSERT INTO moz_places (id, url, title, visit_count_local, visit_count_remote, last_visit_date_local, last_visit_date_remote, guid) VALUES (3, 'https://once.example.org/', 'Once', 2, 3, 1709294000000, 1709294100000, 'CCCCCCCCCCCC');
INSERT INTO moz_historyvisits VALUES (1, 1, NULL, 1, 1709294400000, 2);
INSERT INTO moz_historyvisits VALUES (2, 1, 1, 2, 1709294400090, 6);
INSERT INTO moz_historyvisits VALUES (3, 0, 0, 1, 1709294500000, 1);
