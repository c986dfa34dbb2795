-- the columns that every version has, and a relation to a domain that is gone.
CREATE TABLE ObservedDomains (domainID INTEGER PRIMARY KEY, registrableDomain, lastSeen, hadUserInteraction);
CREATE TABLE SubframeUnderTopFrameDomains (subFrameDomainID INTEGER, topFrameDomainID INTEGER);
INSERT INTO ObservedDomains VALUES (1, 'example.org', 1600000000, 0);
INSERT INTO SubframeUnderTopFrameDomains VALUES (1, 7);
