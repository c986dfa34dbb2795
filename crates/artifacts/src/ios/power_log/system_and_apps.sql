-- path logs/powerlogs/powerlog_2023-11-14_23-00_0A1B2C3D.PLSQL
-- Spelt in another case, and without some columns, as other versions have it.
CREATE TABLE PLSTORAGEOPERATOR_EVENTFORWARD_TIMEOFFSET (ID INTEGER PRIMARY KEY, TIMESTAMP REAL, SYSTEM REAL);
INSERT INTO PLSTORAGEOPERATOR_EVENTFORWARD_TIMEOFFSET VALUES (1, 1700000000.0, -400.0), (2, 1700005000.0, -401.0), (3, 1700010000.0, -90000.5);
CREATE TABLE PLConfigAgent_EventNone_Config (ID INTEGER PRIMARY KEY, timestamp REAL, AutoLockTime INTEGER, BootArgs TEXT, Build TEXT, CustomerOS INTEGER, DeviceBootTime REAL, LastBackupTimestamp REAL, LastUpgradeTimestamp REAL);
INSERT INTO PLConfigAgent_EventNone_Config VALUES (1, 1700000100.0, 120, '', '21B74', 1, 1700000005.5, 1699000000.0, 1698000000.25), (2, 1700000200.0, 120, '-v amfi_get_out_of_my_way=1', '21B74', 0, 1700000150.5, 1699000000.0, 1698000000.25);
CREATE TABLE PLConfigAgent_EventNone_PairedDeviceConfig (ID INTEGER PRIMARY KEY, timestamp REAL, Build TEXT, Device TEXT, HWModel TEXT);
INSERT INTO PLConfigAgent_EventNone_PairedDeviceConfig VALUES (1, 1700000100.0, NULL, NULL, NULL), (2, 1700000100.0, '21S71', NULL, 'N000AP');
CREATE TABLE PLXPCAgent_EventForward_Accessory (ID INTEGER PRIMARY KEY, timestamp REAL, IAPAppAccessoryManufacturerKey TEXT, IAPAppAccessoryModelNumberKey TEXT, IAPAppAccessoryNameKey TEXT, IsConnected INTEGER);
INSERT INTO PLXPCAgent_EventForward_Accessory VALUES (1, 1700000300.0, 'Example Ltd', 'X1', 'Speaker of nobody', 1), (2, 1700000400.0, NULL, NULL, NULL, 0);
CREATE TABLE PLBatteryAgent_EventForward_LightningConnectorStatus (ID INTEGER PRIMARY KEY, timestamp REAL, IOAccessoryPowerMode INTEGER);
INSERT INTO PLBatteryAgent_EventForward_LightningConnectorStatus VALUES (1, 1700000300.0, 3);
CREATE TABLE PLXPCAgent_EventPoint_MobileBackupEvents (ID INTEGER PRIMARY KEY, timestamp REAL, end INTEGER, finished INTEGER, hasError INTEGER, start INTEGER, state INTEGER);
INSERT INTO PLXPCAgent_EventPoint_MobileBackupEvents VALUES (1, 1700000500.0, 0, 0, 0, 1, 1), (2, 1700000900.0, 1, 1, 0, 0, 4), (3, 1700001900.0, 1, 0, 1, 0, 5);
CREATE TABLE PLApplicationAgent_EventNone_AllApps (ID INTEGER PRIMARY KEY, timestamp REAL, AppBundleId TEXT, AppBundleVersion TEXT, AppDeletedDate INTEGER, AppExecutable TEXT, AppIs3rdParty INTEGER, AppName TEXT);
INSERT INTO PLApplicationAgent_EventNone_AllApps VALUES (1, 1699990000.0, 'com.apple.tips', '7.0', 0, 'Tips', 0, 'Tips'), (2, 1699990000.0, 'com.example.gone', '1.2', 1699995000, 'Gone', 1, 'Gone'), (3, 1699990000.0, 'com.example.chat', '3.1', 0, 'Chat', 1, 'Chat');
CREATE TABLE PLApplicationAgent_EventNone_AllPlugins (ID INTEGER PRIMARY KEY, timestamp REAL, PluginDeletedDate INTEGER, PluginExecutableName TEXT, PluginId TEXT, PluginParentApp TEXT, PluginType TEXT);
INSERT INTO PLApplicationAgent_EventNone_AllPlugins VALUES (1, 1699990000.0, 0, 'ChatShare', 'com.example.chat.share', 'com.example.chat', 'com.apple.share-services');
CREATE TABLE PLXPCAgent_EventPoint_BackgroundTransfer (ID INTEGER PRIMARY KEY, timestamp REAL, bundleID TEXT, bytesReceived INTEGER, bytesSent INTEGER, errorCode INTEGER, errorFailingURL TEXT, state INTEGER);
INSERT INTO PLXPCAgent_EventPoint_BackgroundTransfer VALUES (1, 1700000100.0, 'com.apple.cloudd:[com.apple.siri:(null)]', 10, 20, NULL, NULL, 0), (2, 1700000101.0, 'com.apple.cloudd:[com.apple.siri:(null)]', 30, NULL, NULL, NULL, 3), (3, 1700000200.0, 'com.apple.appstored:[com.apple.AppStore:com.example.chat]', 0, 0, -1001, 'https://downloads.example.com/chat.ipa', 5), (4, 1700000300.0, 'com.example.chat', 1, 2, NULL, NULL, 3);
CREATE TABLE PLPushAgent_EventPoint_ReceivedPush (ID INTEGER PRIMARY KEY, timestamp REAL, BundleID TEXT, ConnectionType TEXT, ServerHostname TEXT, Topic TEXT);
INSERT INTO PLPushAgent_EventPoint_ReceivedPush VALUES (1, 1700000100.0, 'com.example.chat', 'wifi', 'push.example.com', 'com.example.chat'), (2, 1700000160.0, NULL, 'wifi', NULL, 'com.example.topic');
