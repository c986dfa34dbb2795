-- a domain that was touched, one that redirected to it, one loaded in its pages; never is 0 or -1.
CREATE TABLE ObservedDomains (domainID INTEGER PRIMARY KEY, registrableDomain TEXT NOT NULL UNIQUE ON CONFLICT FAIL, lastSeen REAL NOT NULL, hadUserInteraction INTEGER NOT NULL, mostRecentUserInteractionTime REAL NOT NULL, grandfathered INTEGER NOT NULL, isPrevalent INTEGER NOT NULL, isVeryPrevalent INTEGER NOT NULL, dataRecordsRemoved INTEGER NOT NULL, timesAccessedAsFirstPartyDueToUserInteraction INTEGER NOT NULL, timesAccessedAsFirstPartyDueToStorageAccessAPI INTEGER NOT NULL, isScheduledForAllButCookieDataRemoval INTEGER NOT NULL, mostRecentWebPushInteractionTime REAL DEFAULT 0.0 NOT NULL);
CREATE TABLE TopFrameUniqueRedirectsTo (sourceDomainID INTEGER NOT NULL, toDomainID INTEGER NOT NULL);
CREATE TABLE TopFrameUniqueRedirectsFrom (targetDomainID INTEGER NOT NULL, fromDomainID INTEGER NOT NULL);
CREATE TABLE SubresourceUnderTopFrameDomains (subresourceDomainID INTEGER NOT NULL, lastUpdated REAL NOT NULL, topFrameDomainID INTEGER NOT NULL);
CREATE TABLE TopFrameLoadedThirdPartyScripts (topFrameDomainID INTEGER NOT NULL, subresourceDomainID INTEGER NOT NULL);
INSERT INTO ObservedDomains VALUES (1, 'example.org', 1709294400.0, 1, 1709294390.0, 0, 0, 0, 0, 0, 0, 0, -1.0);
INSERT INTO ObservedDomains VALUES (2, 'redirector.example', 1709208000.0, 0, -1, 0, 1, 0, 0, 0, 0, 0, 0);
INSERT INTO ObservedDomains VALUES (3, 'ads.example', 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
INSERT INTO TopFrameUniqueRedirectsTo VALUES (2, 1);
INSERT INTO TopFrameUniqueRedirectsFrom VALUES (1, 2);
INSERT INTO SubresourceUnderTopFrameDomains VALUES (3, 1709294400.0, 1);
INSERT INTO TopFrameLoadedThirdPartyScripts VALUES (1, 3);
