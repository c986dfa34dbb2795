-- another database of this name.
CREATE TABLE items (id INTEGER);
