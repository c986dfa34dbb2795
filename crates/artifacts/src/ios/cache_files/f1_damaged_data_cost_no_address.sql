-- data of the answer that is cut short, and an older table without partition.
CREATE TABLE cfurl_cache_response (entry_ID INTEGER PRIMARY KEY, version, hash_value, storage_policy, request_key, time_stamp);
CREATE TABLE cfurl_cache_blob_data (entry_ID INTEGER PRIMARY KEY, response_object BLOB, request_object BLOB, proto_props BLOB, user_info BLOB);
INSERT INTO cfurl_cache_response VALUES (1, 0, 42, 0, 'https://www.example.org/c', '2024-03-01 12:00:00');
INSERT INTO cfurl_cache_blob_data VALUES (1, X'62706c6973743030d1', NULL, NULL, NULL);
