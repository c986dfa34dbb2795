//! What acquisitions of each kind lack, in words for reports.

/// A sysdiagnose.
pub(crate) const SYSDIAGNOSE: &str = "A sysdiagnose holds the state of a phone at one moment and logs of the \
     days before it, but no messages, calls or visits";
/// A backup of an iPhone that is not encrypted.
pub(crate) const PLAIN_BACKUP: &str =
    "A backup made without encryption lacks several kinds of data";
/// A backup of an Android device.
pub(crate) const ANDROID_BACKUP: &str = "An Android backup holds only what apps let be backed up: of most \
     devices messages and settings, but no calls, no list of all apps and no logs";
/// A bug report.
pub(crate) const BUG_REPORT: &str = "A bug report holds the state of a device at one moment and logs of the \
     hours before it, but no messages, no calls and no files of apps";
/// An acquisition of `AndroidQF`.
pub(crate) const ANDROID_QF: &str = "An acquisition made over adb without root holds what the shell of Android \
     may see: no files of apps";
/// Intrusion Logs.
pub(crate) const INTRUSION_LOGS: &str = "Intrusion Logs hold security events, host names and connections of the \
     days for which the owner had them on, and nothing else";
/// A copy of a file system.
pub(crate) const FILE_SYSTEM: &str =
    "A copy of a file system holds what its program could reach, perhaps a part";

/// All of them.
pub const LACKS: [&str; 7] = [
    SYSDIAGNOSE,
    PLAIN_BACKUP,
    ANDROID_BACKUP,
    BUG_REPORT,
    ANDROID_QF,
    INTRUSION_LOGS,
    FILE_SYSTEM,
];
