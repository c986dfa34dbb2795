-- a typed http page, redirected by its server over a second host to a third (one chain, one instant); then a page that redirects itself to another host after 400 ms.
CREATE TABLE urls (id INTEGER PRIMARY KEY AUTOINCREMENT, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER DEFAULT 0 NOT NULL, typed_count INTEGER DEFAULT 0 NOT NULL, last_visit_time INTEGER NOT NULL, hidden INTEGER DEFAULT 0 NOT NULL);
CREATE TABLE visits (id INTEGER PRIMARY KEY AUTOINCREMENT, url INTEGER NOT NULL, visit_time INTEGER NOT NULL, from_visit INTEGER, transition INTEGER DEFAULT 0 NOT NULL, segment_id INTEGER, visit_duration INTEGER DEFAULT 0 NOT NULL, incremented_omnibox_typed_score BOOLEAN DEFAULT FALSE NOT NULL, opener_visit INTEGER, originator_cache_guid TEXT, originator_visit_id INTEGER);
CREATE TABLE visit_source (id INTEGER PRIMARY KEY, source INTEGER NOT NULL);
INSERT INTO urls VALUES (1, 'http://news.example.org/', 'News', 1, 1, 13353768000000000, 0);
INSERT INTO urls VALUES (2, 'https://t1.example.net/go?id=7', '', 1, 0, 13353768000000000, 1);
INSERT INTO urls VALUES (3, 'https://landing.example.com:30495/a', 'Landing', 1, 0, 13353768000000000, 0);
INSERT INTO urls VALUES (4, 'http://www.blog.example.org/', 'Blog', 1, 1, 13353768060000000, 0);
INSERT INTO urls VALUES (5, 'http://blog.example.org/start', 'Blog', 1, 0, 13353768060400000, 0);
-- 0x10000001 typed, start of a chain; 0x80000001 redirected by the server; 0xA0000001 the same, end of the chain
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (1, 1, 13353768000000000, 0, 268435457);
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (2, 2, 13353768000000000, 1, 2147483649);
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (3, 3, 13353768000000000, 2, 2684354561);
-- 0x30000001 a chain of its own; 0x60000000 redirected by the page, stored as a number with sign
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (4, 4, 13353768060000000, 0, 805306369);
INSERT INTO visits (id, url, visit_time, from_visit, transition) VALUES (5, 5, 13353768060400000, 4, 1610612736);
