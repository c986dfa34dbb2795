-- the columns that every version has.
CREATE TABLE urls (id INTEGER PRIMARY KEY, url);
CREATE TABLE visits (id INTEGER PRIMARY KEY, url, visit_time, from_visit);
INSERT INTO urls VALUES (1, 'https://www.example.org/a');
INSERT INTO urls VALUES (2, 'data:text/html;base64,PGI+');
INSERT INTO visits VALUES (1, 1, 13353768000000000, 0);
INSERT INTO visits VALUES (2, 2, 13353768001500000, 1);
