-- the columns that every version has.
CREATE TABLE bookmarks (id INTEGER PRIMARY KEY, parent INTEGER, title TEXT, url TEXT);
INSERT INTO bookmarks VALUES (1, 0, 'Benign', 'https://benign.example.net/');
