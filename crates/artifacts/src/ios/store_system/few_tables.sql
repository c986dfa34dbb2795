-- An early schema with fewer columns.
CREATE TABLE app_updates (pid INTEGER PRIMARY KEY, bundle_id TEXT, install_date DATETIME, timestamp DATETIME);
INSERT INTO app_updates VALUES (1, 'com.example.old', 700000100, 700000000);
