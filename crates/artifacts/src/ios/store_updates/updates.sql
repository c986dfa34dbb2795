CREATE TABLE app_updates (pid INTEGER PRIMARY KEY, bundle_id TEXT, install_date REAL);
INSERT INTO app_updates VALUES (1, 'com.example.notes', 731232000.0), (2, 'com.example.mail', NULL);
