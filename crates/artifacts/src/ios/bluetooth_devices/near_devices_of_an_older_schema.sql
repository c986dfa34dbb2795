-- path SysSharedContainerDomain-systemgroup.com.apple.bluetooth/Library/Database/com.apple.MobileBluetooth.ledevices.other.db
CREATE TABLE OtherDevices (Uuid TEXT, Name TEXT, Address TEXT, LastSeenTime INTEGER);
INSERT INTO OtherDevices VALUES ('00000000-0000-4000-8000-000000000003', 'Car of a neighbour', '52:00:00:00:00:03', 4352299), ('00000000-0000-4000-8000-000000000004', NULL, 'Static 52:00:00:00:00:04', 244);
