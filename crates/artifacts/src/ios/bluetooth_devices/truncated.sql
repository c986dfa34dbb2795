-- path SysSharedContainerDomain-systemgroup.com.apple.bluetooth/Library/Database/com.apple.MobileBluetooth.ledevices.paired.db
CREATE TABLE PairedDevices (Uuid TEXT, Name TEXT, NameOrigin INT, Address TEXT, ResolvedAddress TEXT, LastSeenTime INT, LastConnectionTime INT, GATTServiceChangeConfig INT, Tags TEXT, iCloudIdentifier TEXT);
INSERT INTO PairedDevices (Uuid) VALUES ('00000000-0000-4000-8000-000000000001');
-- cut 5000
