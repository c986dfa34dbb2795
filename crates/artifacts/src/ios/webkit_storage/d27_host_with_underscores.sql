-- a file of local storage; its host holds an underscore.
-- path private/var/mobile/Containers/Data/Application/AAAA/Library/WebKit/WebsiteData/LocalStorage/https_my_site.example.org_0.localstorage
CREATE TABLE ItemTable (key TEXT UNIQUE ON CONFLICT REPLACE, value BLOB NOT NULL ON CONFLICT FAIL);
INSERT INTO ItemTable VALUES ('id', X'3100'), ('theme', X'64006100');
