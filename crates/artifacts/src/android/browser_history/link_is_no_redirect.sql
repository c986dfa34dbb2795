-- one page links to another; the second visit was led to, not redirected to. The third came from another device, the fourth from a device that is named.
CREATE TABLE urls (id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER DEFAULT 0 NOT NULL, typed_count INTEGER DEFAULT 0 NOT NULL, last_visit_time INTEGER NOT NULL, hidden INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, url INTEGER NOT NULL, visit_time INTEGER NOT NULL, from_visit INTEGER, transition INTEGER DEFAULT 0 NOT NULL, segment_id INTEGER, visit_duration INTEGER DEFAULT 0 NOT NULL, incremented_omnibox_typed_score BOOLEAN DEFAULT FALSE NOT NULL, opener_visit INTEGER, originator_cache_guid TEXT, originator_visit_id INTEGER);
CREATE TABLE visit_source (id INTEGER PRIMARY KEY, source INTEGER NOT NULL);
INSERT INTO urls VALUES (1, 'http://www.example.org/a', 'A', 1, 1, 13353768000000000, 0);
INSERT INTO urls VALUES (2, 'https://benign.example.net/', 'B', 3, 0, 13353768001500000, 0);
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (1, 1, 13353768000000000, 0, 805306369);
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (2, 2, 13353768001500000, 1, 805306368);
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (3, 2, 13353768002500000, 0, 805306376);
INSERT INTO visits (id, url, visit_time, from_visit, transition, originator_cache_guid) VALUES (4, 2, 13353768003500000, 0, 805306368, 'bm90IGEgZGV2aWNl');
INSERT INTO visit_source VALUES (3, 0);
