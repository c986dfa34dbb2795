-- a database below v1; the site has a port, and the folder between is a hash.
-- path private/var/mobile/Containers/Data/Application/AAAA/Library/WebKit/WebsiteData/IndexedDB/v1/http_www.example.org_8080/6B86B273FF34FCE19D6B804EFF5A3F57/IndexedDB.sqlite3
CREATE TABLE Records (objectStoreID INTEGER, key TEXT, value BLOB, recordID INTEGER PRIMARY KEY);
INSERT INTO Records VALUES (1, 'a', X'00', 1);
