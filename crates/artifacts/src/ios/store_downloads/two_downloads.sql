CREATE TABLE download (pid INTEGER PRIMARY KEY, bundle_id TEXT, kind TEXT);
CREATE TABLE asset (pid INTEGER PRIMARY KEY, download_id INTEGER, url TEXT, local_path TEXT);
INSERT INTO download VALUES (7, 'com.example.notes', 'software');
INSERT INTO asset VALUES (1, 7, 'https://iosapps.itunes.apple.com/itunes-assets/example.ipa?accessKey=secret', '/private/var/mobile/Media/Downloads/1/example.ipa');
INSERT INTO asset VALUES (2, 8, 'https://apps.example.com/inhouse.ipa', NULL);
