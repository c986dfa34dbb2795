-- the second half of the file is missing.
PRAGMA page_size = 512;
CREATE TABLE history (id INTEGER PRIMARY KEY, url, title);
CREATE TABLE visits (id INTEGER PRIMARY KEY, siteID, date, type, is_local);
INSERT INTO history VALUES (1, 'https://www.example.org/', 'Example');
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) INSERT INTO visits SELECT i, 1, 1709294400000000 + i * 1000000, 1, 1 FROM n;
-- cut 2048
