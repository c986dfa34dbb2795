-- Names that try to end the query, and a table without row ids, which costs only itself.
CREATE TABLE "a""b; DROP TABLE x" ("c"" FROM y --" VARCHAR, "ENDDATE" TIMESTAMP);
CREATE TABLE no_row_ids (k VARCHAR PRIMARY KEY) WITHOUT ROWID;
INSERT INTO "a""b; DROP TABLE x" VALUES ('eve@example.net', 700000000);
INSERT INTO no_row_ids VALUES ('mallory@example.net');
