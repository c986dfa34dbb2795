CREATE TABLE schema_version (schema_name TEXT);
