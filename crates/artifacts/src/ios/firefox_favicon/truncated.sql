-- the pages with the icons are missing.
PRAGMA page_size = 512;
CREATE TABLE favicons (id INTEGER PRIMARY KEY, url, width, height, type, date);
CREATE TABLE favicon_sites (siteID, faviconID);
CREATE TABLE history (id INTEGER PRIMARY KEY, url, title);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20) INSERT INTO favicons SELECT i, 'https://icons.example.org/' || i || '.ico', 16, 16, 1, 1709294400 FROM n;
-- cut 2560
