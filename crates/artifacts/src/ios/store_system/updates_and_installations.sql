-- Two updates, one installed; an installation that is going on, with its package; a test version.
CREATE TABLE app_updates (pid INTEGER PRIMARY KEY, bundle_id TEXT, current_version_release_date DATETIME, install_date DATETIME,
  is_profile_validated INTEGER, release_date DATETIME, store_item_id INTEGER, timestamp DATETIME, update_state INTEGER,
  is_b2b_custom_app INTEGER, package_type INTEGER);
CREATE TABLE mapi_app_update (pid INTEGER PRIMARY KEY, bundle_id TEXT, install_date DATETIME, item_id INTEGER, metadata BLOB,
  timestamp DATETIME, update_state INTEGER, package_type INTEGER);
CREATE TABLE app_install (pid INTEGER PRIMARY KEY, account_id INTEGER, apple_id TEXT, bundle_id TEXT, bundle_name TEXT, bundle_url URL,
  bundle_version TEXT, client_id TEXT, install_finished_timestamp DATETIME, item_id INTEGER, redownload INTEGER, remote_install INTEGER,
  source_type INTEGER, store_metadata BLOB, timestamp DATETIME, vendor_name TEXT);
CREATE TABLE app_package (pid INTEGER PRIMARY KEY, package_type INTEGER, package_url URL, parent_id UUID, timestamp DATETIME);
CREATE TABLE beta_app_info (pid INTEGER PRIMARY KEY, bundle_id TEXT, bundle_version TEXT, email TEXT, expiration_date DATETIME, last_seen_date DATETIME);
INSERT INTO app_updates VALUES (-10, 'com.example.old', 740000000, 743885354.950178, 0, 742881600, 100000001, 743376422, 1, 0, 0),
  (-9, 'com.example.offered', 740000000, NULL, 0, 742881600, 100000002, 743376422, 0, 0, NULL);
INSERT INTO mapi_app_update VALUES (5, 'com.example.newer', NULL, 100000003, NULL, 770000000, 0, 0);
INSERT INTO app_install VALUES (7, 12345, 'owner@example.org', 'com.example.notes', 'Notes', 'file:///private/var/containers/Bundle/Application/A/Notes.app/',
  '120', 'com.apple.AppStore', 743900000, 100000004, 1, 0, 0, x'62706c6973743030d30102030405065a6172746973744e616d65586974656d4e616d6559736f757263654170705b4578616d706c65204c74645f10104e6f746573206f66204578616d706c655f1012636f6d2e6170706c652e41707053746f7265080f1a232d394c0000000000000101000000000000000700000000000000000000000000000061', 743899900, 'Example');
INSERT INTO app_package VALUES (8, 0, 'https://iosapps.example.com/notes.ipa', 7, 743899950);
INSERT INTO beta_app_info VALUES (9, 'com.example.beta', '7', 'tester@example.org', 751000000, 743000000);
