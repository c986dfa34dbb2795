-- before sizes and rejected icons were kept.
CREATE TABLE page_url (url TEXT NOT NULL UNIQUE, uuid TEXT NOT NULL);
CREATE TABLE icon_info (uuid TEXT PRIMARY KEY NOT NULL, url TEXT NOT NULL, timestamp INTEGER);
INSERT INTO page_url VALUES ('https://benign.example.net/', 'u1');
INSERT INTO icon_info VALUES ('u1', 'https://cdn.example.org/i.png', 730987200);
