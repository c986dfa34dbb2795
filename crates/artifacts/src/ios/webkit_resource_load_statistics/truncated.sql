-- the last domains are missing.
PRAGMA page_size = 512;
CREATE TABLE ObservedDomains (domainID INTEGER PRIMARY KEY, registrableDomain TEXT, lastSeen REAL, hadUserInteraction INTEGER);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO ObservedDomains SELECT i, 'domain' || i || '.example', 1709294400.0, 0 FROM n;
-- cut 1536
