//! The events that the security log knows.

/// What an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Commands and files over adb.
    Adb,
    /// The start of an app.
    Process,
    /// The screen lock.
    Screen,
    /// Starts and ends of the device and of the log.
    System,
    /// Media that were mounted.
    Media,
    /// What a device administrator set.
    Admin,
    /// Keys and certificates.
    Keys,
    /// Wi-Fi, Bluetooth and NFC.
    Radio,
    /// Packages.
    Package,
    /// An event that is not known.
    Unknown,
}

/// Name of each event, what it is about, and what it means.
const EVENTS: [(&str, Family, &str); 46] = [
    ("adb_shell_interactive", Family::Adb, "adb shell opened"),
    ("adb_shell_cmd", Family::Adb, "command over adb"),
    ("adb_sync_recv_file", Family::Adb, "file copied from the device over adb"),
    ("adb_sync_send_file", Family::Adb, "file copied to the device over adb"),
    ("app_process_start", Family::Process, "app process started"),
    ("keyguard_dismissed", Family::Screen, "lock screen left"),
    ("keyguard_dismiss_auth_attempt", Family::Screen, "attempt to unlock"),
    ("keyguard_secured", Family::Screen, "device locked"),
    ("os_startup", Family::System, "system started"),
    ("os_shutdown", Family::System, "system shut down"),
    ("logging_started", Family::System, "security log started"),
    ("logging_stopped", Family::System, "security log stopped"),
    ("media_mounted", Family::Media, "medium mounted"),
    ("media_unmounted", Family::Media, "medium unmounted"),
    ("log_buffer_size_critical", Family::System, "security log nearly full"),
    ("password_expiration_set", Family::Admin, "expiry of passwords set"),
    ("password_complexity_set", Family::Admin, "form of passwords set"),
    ("password_history_length_set", Family::Admin, "history of passwords set"),
    ("max_screen_lock_timeout_set", Family::Admin, "longest time to the screen lock set"),
    ("max_password_attempts_set", Family::Admin, "most attempts at the password set"),
    ("keyguard_disabled_features_set", Family::Admin, "features of the lock screen switched off"),
    ("remote_lock", Family::Admin, "device locked by an administrator"),
    ("wipe_failure", Family::System, "erasing the device failed"),
    ("key_generated", Family::Keys, "key generated"),
    ("key_imported", Family::Keys, "key imported"),
    ("key_destruction", Family::Keys, "key destroyed"),
    ("user_restriction_added", Family::Admin, "restriction added"),
    ("user_restriction_removed", Family::Admin, "restriction removed"),
    ("cert_authority_installed", Family::Keys, "certificate authority added"),
    ("cert_authority_removed", Family::Keys, "certificate authority removed"),
    ("crypto_self_test_completed", Family::Keys, "self-test of cryptography ended"),
    ("key_integrity_violation", Family::Keys, "key in the key store is damaged"),
    ("cert_validation_failure", Family::Keys, "certificate refused"),
    ("camera_policy_set", Family::Admin, "use of the camera set"),
    ("password_complexity_required", Family::Admin, "complexity of passwords set"),
    ("password_changed", Family::Screen, "screen lock changed"),
    ("wifi_connection", Family::Radio, "Wi-Fi connected"),
    ("wifi_disconnection", Family::Radio, "Wi-Fi disconnected"),
    ("bluetooth_connection", Family::Radio, "Bluetooth connected"),
    ("bluetooth_disconnection", Family::Radio, "Bluetooth disconnected"),
    ("package_installed", Family::Package, "package installed"),
    ("package_updated", Family::Package, "package updated"),
    ("package_uninstalled", Family::Package, "package removed"),
    ("backup_service_toggled", Family::Admin, "backup switched by an administrator"),
    ("nfc_enabled", Family::Radio, "NFC switched on"),
    ("nfc_disabled", Family::Radio, "NFC switched off"),
];

/// Names under which other tools know events, and those of the log.
const OTHER_NAMES: [(&str, &str); 4] = [
    ("media_mount", "media_mounted"),
    ("media_unmount", "media_unmounted"),
    ("key_import", "key_imported"),
    ("key_destroyed", "key_destruction"),
];

/// The name of the log for an event that is spelled so.
pub(crate) fn known_name(name: &str) -> &str {
    let other = OTHER_NAMES.iter().find(|(other, _)| *other == name);
    other.map_or(name, |(_, known)| known)
}

/// What an event is about.
pub(crate) fn family_of(name: &str) -> Family {
    EVENTS.iter().find(|(known, ..)| *known == name).map_or(Family::Unknown, |event| event.1)
}

/// What the instant of an event means.
pub(crate) fn meaning_of(name: &str) -> &'static str {
    let event = EVENTS.iter().find(|(known, ..)| *known == name);
    event.map_or("event that is not understood", |event| event.2)
}
