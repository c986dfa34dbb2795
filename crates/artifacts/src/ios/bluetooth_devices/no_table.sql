-- path SysSharedContainerDomain-systemgroup.com.apple.bluetooth/Library/Database/com.apple.MobileBluetooth.ledevices.paired.db
CREATE TABLE CustomProperties (Uuid TEXT, JSON TEXT);
