-- The description of an installation cannot be read; its columns are kept.
CREATE TABLE app_install (pid INTEGER PRIMARY KEY, bundle_id TEXT, timestamp DATETIME, store_metadata BLOB);
INSERT INTO app_install VALUES (1, 'com.example.notes', 743899900, x'62706c6973743030ff');
