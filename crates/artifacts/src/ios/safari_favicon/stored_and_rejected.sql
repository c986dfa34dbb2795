-- a page with its icon, a page whose icon is gone, an icon whose page is gone, and one that was rejected.
CREATE TABLE page_url (url TEXT NOT NULL UNIQUE, uuid TEXT NOT NULL);
CREATE TABLE icon_info (uuid TEXT PRIMARY KEY NOT NULL, url TEXT NOT NULL, timestamp INTEGER, width INTEGER DEFAULT 0, height INTEGER DEFAULT 0, has_generated_representations INTEGER DEFAULT 0);
CREATE TABLE rejected_resources (page_url TEXT NOT NULL, icon_url TEXT NOT NULL, timestamp INTEGER, UNIQUE (page_url, icon_url));
INSERT INTO page_url VALUES ('https://benign.example.net/', '11111111-1111-4111-8111-111111111111');
INSERT INTO page_url VALUES ('https://bare.example.net/', '22222222-2222-4222-8222-222222222222');
INSERT INTO icon_info VALUES ('11111111-1111-4111-8111-111111111111', 'https://cdn.example.org/i.png', 730987200.5, 32, 32, 0);
INSERT INTO icon_info VALUES ('33333333-3333-4333-8333-333333333333', 'https://left.example.org/i.png', 730987200, 0, 0, 0);
INSERT INTO rejected_resources VALUES ('https://r.example.net/', 'https://r.example.net/i.png', 730987260);
