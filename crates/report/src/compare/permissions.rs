//! What permissions are for, in words of people.

/// Keys of the words, and the names that systems give the permission.
const NAMES: [(&str, &[&str]); 19] = [
    ("compare-permission-microphone", &["kTCCServiceMicrophone", "RECORD_AUDIO"]),
    ("compare-permission-camera", &["kTCCServiceCamera", "CAMERA"]),
    ("compare-permission-screen", &["kTCCServiceScreenCapture", "PROJECT_MEDIA"]),
    (
        "compare-permission-contacts",
        &[
            "kTCCServiceAddressBook",
            "kTCCServiceContactsFull",
            "kTCCServiceContactsLimited",
            "READ_CONTACTS",
        ],
    ),
    ("compare-permission-calendar", &["kTCCServiceCalendar", "READ_CALENDAR"]),
    ("compare-permission-reminders", &["kTCCServiceReminders"]),
    (
        "compare-permission-photos",
        &["kTCCServicePhotos", "kTCCServicePhotosAdd", "READ_MEDIA_IMAGES"],
    ),
    ("compare-permission-files", &["kTCCServiceSystemPolicyAllFiles", "MANAGE_EXTERNAL_STORAGE"]),
    ("compare-permission-messages", &["READ_SMS", "RECEIVE_SMS", "SEND_SMS"]),
    (
        "compare-permission-calls",
        &["READ_CALL_LOG", "CALL_PHONE", "ANSWER_PHONE_CALLS", "PROCESS_OUTGOING_CALLS"],
    ),
    ("compare-permission-location", &["COARSE_LOCATION", "FINE_LOCATION"]),
    ("compare-permission-overlay", &["SYSTEM_ALERT_WINDOW"]),
    ("compare-permission-usage", &["GET_USAGE_STATS"]),
    ("compare-permission-installs", &["REQUEST_INSTALL_PACKAGES"]),
    ("compare-permission-bluetooth", &["kTCCServiceBluetoothAlways"]),
    ("compare-permission-motion", &["kTCCServiceMotion"]),
    ("compare-permission-speech", &["kTCCServiceSpeechRecognition"]),
    ("compare-permission-vpn", &["ACTIVATE_VPN", "ACTIVATE_PLATFORM_VPN"]),
    (
        "compare-permission-control",
        &["kTCCServiceAccessibility", "kTCCServicePostEvent", "BIND_ACCESSIBILITY_SERVICE"],
    ),
];

/// The key of the words for what a permission is for, where there are some.
pub(super) fn key(permission: &str) -> Option<&'static str> {
    NAMES.iter().find(|(_, names)| names.contains(&permission)).map(|(key, _)| *key)
}

/// All keys, for the test of the languages.
pub(super) fn keys() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(key, _)| *key)
}
