-- path SysSharedContainerDomain-systemgroup.com.apple.bluetooth/Library/Database/com.apple.MobileBluetooth.ledevices.paired.db
CREATE TABLE PairedDevices (Uuid TEXT, Name TEXT, NameOrigin INT, Address TEXT, ResolvedAddress TEXT, LastSeenTime INT, LastConnectionTime INT, GATTServiceChangeConfig INT, Tags TEXT, iCloudIdentifier TEXT);
INSERT INTO PairedDevices VALUES ('00000000-0000-4000-8000-000000000001', 'Watch of Sample', 2, 'Public 00:00:5E:00:53:01', '', 100, 99, NULL, '', ''), ('00000000-0000-4000-8000-000000000005', 'Tag', 2, 'Public 00:00:5E:00:53:05', '', 100, 99, NULL, '', '');
-- log
DELETE FROM PairedDevices WHERE Name = 'Tag';
