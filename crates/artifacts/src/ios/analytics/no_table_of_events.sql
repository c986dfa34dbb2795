CREATE TABLE samples (timestamp REAL, name TEXT, value REAL);
