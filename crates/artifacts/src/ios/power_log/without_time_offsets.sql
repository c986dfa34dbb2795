CREATE TABLE PLProcessMonitorAgent_EventForward_ProcessID (ID INTEGER PRIMARY KEY, timestamp REAL, BundleID TEXT, CoalitionID INTEGER, PID INTEGER, ProcessName TEXT);
INSERT INTO PLProcessMonitorAgent_EventForward_ProcessID VALUES (1, 1700000000.0, NULL, 12, 61, 'locationd'), (2, NULL, NULL, 12, -1, 'namelessd'), (3, 'never', '', 12, 9, '');
