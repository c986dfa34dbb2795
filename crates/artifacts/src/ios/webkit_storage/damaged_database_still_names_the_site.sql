-- the name of the folder tells the site although the database cannot be read.
-- path private/var/mobile/Containers/Data/Application/AAAA/Library/WebKit/WebsiteData/IndexedDB/https_sub.example.org_0/db/IndexedDB.sqlite3
CREATE TABLE Records (objectStoreID INTEGER, key TEXT, value BLOB);
-- cut 60
