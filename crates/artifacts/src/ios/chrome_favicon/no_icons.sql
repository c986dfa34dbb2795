-- another database.
CREATE TABLE meta (key TEXT, value TEXT);
