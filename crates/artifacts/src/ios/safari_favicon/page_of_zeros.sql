-- rows of page_url are overwritten with zeros.
PRAGMA page_size = 512;
CREATE TABLE page_url (url TEXT NOT NULL, uuid TEXT NOT NULL);
CREATE TABLE icon_info (uuid TEXT NOT NULL, url TEXT NOT NULL, timestamp INTEGER);
INSERT INTO icon_info VALUES ('u1', 'https://cdn.example.org/i.png', 730987200);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO page_url SELECT 'https://page' || i || '.example.org/', 'u1' FROM n;
-- zero 2048 2560
