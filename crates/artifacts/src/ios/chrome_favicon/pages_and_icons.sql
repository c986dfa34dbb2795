-- two pages share an icon of two pictures; one page has an icon that was only asked for; one icon has no page; one page has no icon.
CREATE TABLE icon_mapping (id INTEGER PRIMARY KEY, page_url LONGVARCHAR NOT NULL, icon_id INTEGER);
CREATE TABLE favicons (id INTEGER PRIMARY KEY, url LONGVARCHAR NOT NULL, icon_type INTEGER DEFAULT 1);
CREATE TABLE favicon_bitmaps (id INTEGER PRIMARY KEY, icon_id INTEGER NOT NULL, last_updated INTEGER DEFAULT 0, image_data BLOB, width INTEGER DEFAULT 0, height INTEGER DEFAULT 0, last_requested INTEGER DEFAULT 0);
INSERT INTO icon_mapping VALUES (1, 'https://benign.example.net/', 1);
INSERT INTO icon_mapping VALUES (2, 'https://benign.example.net/about', 1);
INSERT INTO icon_mapping VALUES (3, 'https://other.example.net/', 2);
INSERT INTO icon_mapping VALUES (4, 'https://bare.example.net/', 9);
INSERT INTO favicons VALUES (1, 'https://benign.example.net/f.ico', 1);
INSERT INTO favicons VALUES (2, 'https://cdn.example.org/f.ico', 1);
INSERT INTO favicons VALUES (3, 'https://left.example.org/f.ico', 1);
INSERT INTO favicon_bitmaps VALUES (1, 1, 13353768000000000, NULL, 16, 16, 0);
INSERT INTO favicon_bitmaps VALUES (2, 1, 13353768001000000, NULL, 32, 32, 0);
INSERT INTO favicon_bitmaps VALUES (3, 2, 0, NULL, 16, 16, 13353768000000000);
INSERT INTO favicon_bitmaps VALUES (4, 3, 13353768002000000, NULL, 16, 16, 0);
