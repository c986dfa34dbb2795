-- browser.db of a version that keeps the history in places.db.
CREATE TABLE pinned_top_sites (historyID INTEGER, url TEXT NOT NULL UNIQUE, title TEXT, guid TEXT, pinDate REAL, domain TEXT);
INSERT INTO pinned_top_sites VALUES (NULL, 'https://pinned.example.org/', 'Pinned', 'g', 1709294400000, 'example.org');
