-- A page of visits is lost.
PRAGMA page_size = 512;
CREATE TABLE history_items (id INTEGER PRIMARY KEY, url TEXT NOT NULL);
CREATE TABLE history_visits (id INTEGER PRIMARY KEY, history_item INTEGER NOT NULL, visit_time REAL NOT NULL, title TEXT, redirect_source INTEGER, redirect_destination INTEGER);
INSERT INTO history_items VALUES (1, 'https://host.example/');
INSERT INTO history_visits VALUES (1, 1, 730987201.0, 'a title that fills the page, number 01', NULL, NULL);
INSERT INTO history_visits VALUES (2, 1, 730987202.0, 'a title that fills the page, number 02', NULL, NULL);
INSERT INTO history_visits VALUES (3, 1, 730987203.0, 'a title that fills the page, number 03', NULL, NULL);
INSERT INTO history_visits VALUES (4, 1, 730987204.0, 'a title that fills the page, number 04', NULL, NULL);
INSERT INTO history_visits VALUES (5, 1, 730987205.0, 'a title that fills the page, number 05', NULL, NULL);
INSERT INTO history_visits VALUES (6, 1, 730987206.0, 'a title that fills the page, number 06', NULL, NULL);
INSERT INTO history_visits VALUES (7, 1, 730987207.0, 'a title that fills the page, number 07', NULL, NULL);
INSERT INTO history_visits VALUES (8, 1, 730987208.0, 'a title that fills the page, number 08', NULL, NULL);
INSERT INTO history_visits VALUES (9, 1, 730987209.0, 'a title that fills the page, number 09', NULL, NULL);
INSERT INTO history_visits VALUES (10, 1, 730987210.0, 'a title that fills the page, number 10', NULL, NULL);
INSERT INTO history_visits VALUES (11, 1, 730987211.0, 'a title that fills the page, number 11', NULL, NULL);
INSERT INTO history_visits VALUES (12, 1, 730987212.0, 'a title that fills the page, number 12', NULL, NULL);
INSERT INTO history_visits VALUES (13, 1, 730987213.0, 'a title that fills the page, number 13', NULL, NULL);
INSERT INTO history_visits VALUES (14, 1, 730987214.0, 'a title that fills the page, number 14', NULL, NULL);
INSERT INTO history_visits VALUES (15, 1, 730987215.0, 'a title that fills the page, number 15', NULL, NULL);
INSERT INTO history_visits VALUES (16, 1, 730987216.0, 'a title that fills the page, number 16', NULL, NULL);
INSERT INTO history_visits VALUES (17, 1, 730987217.0, 'a title that fills the page, number 17', NULL, NULL);
INSERT INTO history_visits VALUES (18, 1, 730987218.0, 'a title that fills the page, number 18', NULL, NULL);
INSERT INTO history_visits VALUES (19, 1, 730987219.0, 'a title that fills the page, number 19', NULL, NULL);
INSERT INTO history_visits VALUES (20, 1, 730987220.0, 'a title that fills the page, number 20', NULL, NULL);
-- zero 2048 2560
