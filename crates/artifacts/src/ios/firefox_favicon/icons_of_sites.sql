-- an icon of two pages, by both tables that name pages; an icon whose page is gone; a preview picture.
CREATE TABLE favicons (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, width INTEGER, height INTEGER, type INTEGER NOT NULL, date REAL NOT NULL);
CREATE TABLE favicon_sites (id INTEGER PRIMARY KEY AUTOINCREMENT, siteID INTEGER NOT NULL, faviconID INTEGER NOT NULL, UNIQUE (siteID, faviconID));
CREATE TABLE favicon_site_urls (id INTEGER PRIMARY KEY AUTOINCREMENT, site_url TEXT NOT NULL, faviconID INTEGER NOT NULL, UNIQUE (site_url, faviconID));
CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT UNIQUE, title TEXT NOT NULL);
CREATE TABLE page_metadata (id INTEGER PRIMARY KEY, cache_key LONGVARCHAR UNIQUE, site_url TEXT, media_url LONGVARCHAR, title TEXT, type VARCHAR(32), description TEXT, provider_name TEXT, created_at DATETIME DEFAULT CURRENT_TIMESTAMP, expired_at LONG);
INSERT INTO history VALUES (7, 'https://benign.example.net/', 'Benign');
INSERT INTO favicons VALUES (1, 'https://cdn.example.net/favicon.ico', 16, 16, 1, 1709294400.5);
INSERT INTO favicons VALUES (2, 'data:image/png;base64,iVBORw0KGgo=', NULL, NULL, 0, 1709294400000);
INSERT INTO favicon_sites VALUES (1, 7, 1);
INSERT INTO favicon_site_urls VALUES (1, 'https://benign.example.net/', 1);
INSERT INTO favicon_site_urls VALUES (2, 'https://second.example.net/', 1);
INSERT INTO page_metadata (id, site_url, media_url, title, created_at) VALUES (1, 'https://shop.example.org/', 'https://media.example.org/p.jpg', 'Shop', 1709294460000);
