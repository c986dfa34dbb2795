-- pages at the end are missing.
PRAGMA page_size = 512;
CREATE TABLE favicons (id INTEGER PRIMARY KEY, url);
CREATE TABLE favicon_bitmaps (id INTEGER PRIMARY KEY, icon_id, last_updated, last_requested);
CREATE TABLE icon_mapping (id INTEGER PRIMARY KEY, page_url, icon_id);
INSERT INTO favicons VALUES (1, 'https://icons.example.org/i.ico');
INSERT INTO favicon_bitmaps VALUES (1, 1, 13353768000000000, 0);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 24) INSERT INTO icon_mapping SELECT i, 'https://page' || i || '.example.org/', 1 FROM n;
-- cut 2560
