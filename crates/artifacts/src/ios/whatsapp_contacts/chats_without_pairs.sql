-- ChatStorage.sqlite of a version that knows no pairs: nothing to read, and no problem.
CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZCONTACTJID TEXT);
