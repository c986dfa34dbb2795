//! An ordinary busy phone.

use super::{
    BOOT, COLLECTED,
    phone::{AdbKey, App, Listed, LogLine, Logged, Mount, Phone, Process, Setting, Used},
};

const PLAY: &str = "com.android.vending";
const F_DROID: &str = "org.fdroid.fdroid";
const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// Everything on it.
pub(super) fn phone() -> Phone {
    let mut apps = system();
    apps.extend(from_stores());
    apps.extend(with_rights());
    apps.extend(of_work());
    Phone {
        apps,
        settings: settings(),
        properties: PROPERTIES.to_vec(),
        files: files(),
        processes: processes(),
        crashes: Vec::new(),
        log: log(),
        kernel: kernel(),
        adb_keys: vec![AdbKey { comment: "dev@workstation", last_connection: COLLECTED - 600 }],
        usb: Vec::new(),
        root_binaries: Vec::new(),
        mounts: MOUNTS.to_vec(),
        logged: logged(),
        removed: vec![("com.example.oldgame", BOOT - 2 * DAY)],
    }
}

fn system() -> Vec<App> {
    const NAMES: [(&str, &str); 22] = [
        ("com.android.systemui", "SystemUI"),
        ("com.android.settings", "Settings"),
        ("com.android.phone", "TeleService"),
        ("com.android.providers.telephony", "TelephonyProvider"),
        ("com.android.providers.settings", "SettingsProvider"),
        ("com.android.providers.media.module", "MediaProvider"),
        ("com.android.shell", "Shell"),
        ("com.android.bluetooth", "Bluetooth"),
        ("com.android.nfc", "NfcNci"),
        ("com.android.chrome", "Chrome"),
        ("com.google.android.gms", "PrebuiltGmsCore"),
        ("com.google.android.gsf", "GoogleServicesFramework"),
        ("com.android.vending", "Phonesky"),
        ("com.google.android.packageinstaller", "GooglePackageInstaller"),
        ("com.google.android.permissioncontroller", "PermissionController"),
        ("com.google.android.apps.messaging", "Messages"),
        ("com.google.android.dialer", "Dialer"),
        ("com.google.android.contacts", "Contacts"),
        ("com.google.android.apps.nexuslauncher", "NexusLauncher"),
        ("com.google.android.inputmethod.latin", "LatinImeGoogle"),
        ("com.google.android.googlequicksearchbox", "Velvet"),
        ("com.google.android.marvin.talkback", "TalkBack"),
    ];
    let one = |(number, (package, label)): (u32, &(&'static str, &'static str))| {
        let app = App::system(package, label, 50 + number);
        let uses: &[Used] = match *package {
            "com.google.android.gms" => {
                &[("FINE_LOCATION", "allow", Some(("fgsvc", COLLECTED - HOUR)))]
            }
            "com.google.android.dialer" => {
                &[("RECORD_AUDIO", "allow", Some(("top", COLLECTED - 20 * HOUR)))]
            }
            _ => &[],
        };
        App { shown: number % 3 == 0, ..app.with_uses(uses) }
    };
    (0..).zip(&NAMES).map(one).collect()
}

fn from_stores() -> Vec<App> {
    let chat = [
        "android.permission.READ_CONTACTS",
        "android.permission.CAMERA",
        "android.permission.RECORD_AUDIO",
        "android.permission.READ_MEDIA_IMAGES",
    ];
    let calls = [("RECORD_AUDIO", "allow", Some(("fgsvc", COLLECTED - 9 * HOUR)))];
    let photos = [("CAMERA", "allow", Some(("top", COLLECTED - 5 * HOUR)))];
    vec![
        App::store("com.whatsapp", "WhatsApp", 201, PLAY).with_granted(&chat).with_uses(&calls),
        App::store("org.thoughtcrime.securesms", "Signal", 202, PLAY)
            .with_granted(&chat)
            .with_uses(&photos),
        App::store("com.spotify.music", "Spotify", 203, PLAY),
        App::store("com.google.android.apps.maps", "Maps", 204, PLAY)
            .with_granted(&["android.permission.ACCESS_FINE_LOCATION"])
            .with_uses(&[("FINE_LOCATION", "allow", Some(("fgsvc", COLLECTED - 30 * HOUR)))]),
        App::store("com.example.transit", "Transit", 205, PLAY)
            .with_granted(&["android.permission.ACCESS_FINE_LOCATION"]),
        App::store("com.example.bank", "Bank", 206, PLAY),
        App::store("org.schabi.newpipe", "NewPipe", 207, F_DROID),
        App::store("app.organicmaps", "Organic Maps", 208, F_DROID)
            .with_granted(&["android.permission.ACCESS_FINE_LOCATION"]),
        App::store("org.fdroid.fdroid", "F-Droid", 209, "com.google.android.packageinstaller")
            .with_uses(&[("REQUEST_INSTALL_PACKAGES", "allow", None)]),
        App::store("com.example.recorder", "Voice Recorder", 210, PLAY)
            .with_granted(&["android.permission.RECORD_AUDIO"])
            .with_uses(&[("RECORD_AUDIO", "allow", Some(("fgsvc", COLLECTED - 50 * HOUR)))]),
    ]
}

/// Apps that may do much, and which their owner chose.
fn with_rights() -> Vec<App> {
    let passwords = App::store("com.x8bit.bitwarden", "Bitwarden", 220, PLAY);
    let tasks = App::store("net.dinglisch.android.taskerm", "Tasker", 221, PLAY);
    let companion = App::store("org.kde.kdeconnect_tp", "KDE Connect", 222, F_DROID);
    vec![
        App {
            accessibility: Some((
                "com.x8bit.bitwarden.Accessibility.AccessibilityService",
                "[TYPE_WINDOW_STATE_CHANGED, TYPE_WINDOW_CONTENT_CHANGED]",
            )),
            ..passwords.with_uses(&[("SYSTEM_ALERT_WINDOW", "allow", None)])
        },
        App {
            accessibility: Some((
                "net.dinglisch.android.taskerm.MyAccessibilityService",
                "TYPES_ALL_MASK",
            )),
            exempt: true,
            receives: vec!["android.intent.action.BOOT_COMPLETED"],
            ..tasks.with_granted(&["android.permission.ACCESS_FINE_LOCATION"]).with_uses(&[(
                "GET_USAGE_STATS",
                "allow",
                None,
            )])
        },
        App {
            listener: Some("org.kde.kdeconnect.Plugins.NotificationsPlugin.NotificationReceiver"),
            receives: vec!["android.intent.action.BOOT_COMPLETED"],
            ..companion.with_granted(&[
                "android.permission.READ_CONTACTS",
                "android.permission.RECEIVE_SMS",
            ])
        },
        // What the developer builds.
        App {
            installed_at: COLLECTED - 3 * DAY,
            ..App::over_adb("com.example.myfirstapp", "My First App", 223)
        },
    ]
}

fn of_work() -> Vec<App> {
    let work = |app: App| App { user: 10, ..app };
    let agent = App::store("com.google.android.apps.work.clouddpc", "Device Policy", 230, PLAY);
    vec![
        App {
            admin: Some("com.google.android.apps.work.clouddpc.receivers.CloudDeviceAdminReceiver"),
            profile_owner: true,
            ..work(agent)
        },
        work(App::store("com.example.workmail", "Work Mail", 231, PLAY)),
    ]
}

fn settings() -> Vec<Setting> {
    const ROWS: [(&str, &str, &str, &str); 22] = [
        ("config", "privacy/camera_mic_icons_enabled", "com.google.android.gms", "true"),
        ("config", "privacy/location_indicators_enabled", "com.google.android.gms", "true"),
        ("config", "telephony/enable_sms_filter", "com.google.android.gms", "true"),
        ("global", "adb_enabled", "com.android.settings", "1"),
        ("global", "development_settings_enabled", "com.android.settings", "1"),
        ("global", "package_verifier_user_consent", "com.android.vending", "1"),
        ("global", "adb_wifi_enabled", "android", "0"),
        ("global", "boot_count", "android", "61"),
        ("global", "device_name", "com.android.settings", "Phone"),
        ("global", "private_dns_mode", "com.android.settings", "opportunistic"),
        ("global", "airplane_mode_on", "android", "0"),
        ("secure", "accessibility_enabled", "android", "1"),
        (
            "secure",
            "default_input_method",
            "android",
            "com.google.android.inputmethod.latin/com.android.inputmethod.latin.LatinIME",
        ),
        ("secure", "install_non_market_apps", "android", "1"),
        ("secure", "advanced_protection_mode", "com.google.android.gms", "1"),
        ("secure", "location_mode", "com.android.settings", "3"),
        ("secure", "user_setup_complete", "com.google.android.setupwizard", "1"),
        (
            "secure",
            "sms_default_application",
            "com.android.phone",
            "com.google.android.apps.messaging",
        ),
        ("secure", "lock_screen_show_notifications", "com.android.settings", "1"),
        ("system", "screen_off_timeout", "com.android.settings", "30000"),
        ("system", "ringtone_set", "android", "1"),
        ("system", "haptic_feedback_enabled", "com.android.settings", "1"),
    ];
    let one = |&(namespace, name, writer, value): &(_, _, _, &str)| Setting {
        namespace,
        name,
        writer,
        value: value.to_owned(),
    };
    ROWS.iter().map(one).collect()
}

const PROPERTIES: [(&str, &str); 28] = [
    ("init.svc.adbd", "running"),
    ("persist.sys.timezone", "Europe/Belgrade"),
    ("persist.sys.locale", "en-GB"),
    ("persist.sys.usb.config", "adb"),
    ("sys.usb.state", "adb"),
    ("sys.boot_completed", "1"),
    ("ro.adb.secure", "1"),
    ("ro.boot.flash.locked", "1"),
    ("ro.boot.vbmeta.device_state", "locked"),
    ("ro.boot.verifiedbootstate", "green"),
    ("ro.boot.veritymode", "enforcing"),
    ("ro.boot.hardware", "tokay"),
    ("ro.build.fingerprint", "google/tokay/tokay:16/BP2A.250605.031/13578606:user/release-keys"),
    ("ro.build.id", "BP2A.250605.031"),
    ("ro.build.tags", "release-keys"),
    ("ro.build.type", "user"),
    ("ro.build.version.release", "16"),
    ("ro.build.version.sdk", "36"),
    ("ro.build.version.security_patch", "2026-02-05"),
    ("ro.crypto.state", "encrypted"),
    ("ro.crypto.type", "file"),
    ("ro.debuggable", "0"),
    ("ro.product.brand", "google"),
    ("ro.product.manufacturer", "Google"),
    ("ro.product.model", "Pixel 9"),
    ("ro.secure", "1"),
    ("ro.serialno", "0A1B2C3D4E5F"),
    ("ro.vendor.build.security_patch", "2026-02-05"),
];

const MOUNTS: [Mount; 8] = [
    ("/dev/block/dm-0", "/", "ext4", "ro,seclabel,relatime"),
    ("tmpfs", "/dev", "tmpfs", "rw,seclabel,nosuid,relatime,mode=755"),
    ("proc", "/proc", "proc", "rw,relatime,gid=3009,hidepid=invisible"),
    ("/dev/block/dm-5", "/system_ext", "ext4", "ro,seclabel,relatime"),
    ("/dev/block/dm-6", "/product", "ext4", "ro,seclabel,noatime"),
    ("/dev/block/dm-7", "/vendor", "ext4", "ro,seclabel,relatime"),
    ("/dev/block/dm-52", "/data", "f2fs", "rw,lazytime,seclabel,nosuid,nodev,noatime"),
    ("/dev/fuse", "/storage/emulated", "fuse", "rw,lazytime,nosuid,nodev,noexec,noatime"),
];

fn files() -> Vec<Listed> {
    let one = |(path, size, uid)| Listed { path, size, uid, at: COLLECTED - 5 * DAY };
    let found = [
        ("/sdcard/DCIM/Camera/PXL_20260309_101112345.jpg", 3_204_551, 10_055),
        ("/sdcard/Download/timetable.pdf", 120_114, 10_059),
        (
            "/sdcard/Android/media/com.whatsapp/WhatsApp/Media/WhatsApp Images/IMG-20260310-WA0003.jpg",
            220_014,
            10_201,
        ),
        ("/system/bin/sh", 307_768, 0),
        ("/system/bin/app_process64", 31_200, 0),
        ("/system/etc/hosts", 56, 0),
        ("/system/framework/framework.jar", 4_004_112, 0),
        ("/vendor/etc/fstab.tokay", 4_100, 0),
        ("/data/local/tmp/collector", 3_100_000, 2_000),
        ("/data/local/tmp/perfetto-traces", 4_096, 2_000),
    ];
    found.into_iter().map(one).collect()
}

fn processes() -> Vec<Process> {
    const FOUND: [(&str, &str, &str, u32, u32, &str); 14] = [
        ("init", "/system/bin/init", "root", 0, 1, "u:r:init:s0"),
        ("kthreadd", "", "root", 0, 2, "u:r:kernel:s0"),
        ("ueventd", "/system/bin/ueventd", "root", 0, 210, "u:r:ueventd:s0"),
        ("logd", "/system/bin/logd", "logd", 1_036, 231, "u:r:logd:s0"),
        (
            "servicemanager",
            "/system/bin/servicemanager",
            "system",
            1_000,
            233,
            "u:r:servicemanager:s0",
        ),
        ("vold", "/system/bin/vold", "root", 0, 240, "u:r:vold:s0"),
        ("zygote64", "/system/bin/app_process64", "root", 0, 640, "u:r:zygote:s0"),
        ("netd", "/system/bin/netd", "root", 0, 660, "u:r:netd:s0"),
        (
            "surfaceflinger",
            "/system/bin/surfaceflinger",
            "system",
            1_000,
            670,
            "u:r:surfaceflinger:s0",
        ),
        (
            "system_server",
            "/system/bin/app_process64",
            "system",
            1_000,
            1_402,
            "u:r:system_server:s0",
        ),
        ("mediaserver", "/system/bin/mediaserver", "media", 1_013, 1_510, "u:r:mediaserver:s0"),
        ("adbd", "/apex/com.android.adbd/bin/adbd", "shell", 2_000, 9_001, "u:r:adbd:s0"),
        ("dumpstate", "/system/bin/dumpstate", "shell", 2_000, 9_120, "u:r:dumpstate:s0"),
        ("sh", "/system/bin/sh", "shell", 2_000, 9_101, "u:r:shell:s0"),
    ];
    let one =
        |&(name, path, user, uid, pid, label): &_| Process { name, path, user, uid, pid, label };
    FOUND.iter().map(one).collect()
}

fn log() -> Vec<LogLine> {
    let line = |at, tag, message: &str| LogLine {
        at,
        uid: 1_000,
        pid: 1_402,
        level: 'I',
        tag,
        message: message.to_owned(),
    };
    vec![
        line(BOOT + 20, "SystemServer", "Entered the Android system server!"),
        line(BOOT + 40, "ActivityManager", "System now ready"),
        line(
            COLLECTED - 3 * DAY,
            "PackageManager",
            "Update package com.example.myfirstapp code path",
        ),
        line(COLLECTED - 700, "UsbDeviceManager", "Setting USB config to adb"),
        line(COLLECTED - 640, "AdbDebuggingManager", "Received public key, asking the owner"),
        line(COLLECTED - 5 * HOUR, "CameraService", "connect call (package com.example.camera)"),
    ]
}

/// A start of the kernel, and headphones that were plugged in.
fn kernel() -> Vec<(i64, String)> {
    let lines = [
        (0, "Booting Linux on physical CPU 0x0000000000 [0x411fd050]"),
        (1, "SELinux:  policy capability network_peer_controls=1"),
        (3, "init: starting service 'logd'..."),
        (12, "init: starting service 'zygote'..."),
        (2_400, "healthd: battery l=83 v=4100 t=27.0 h=2 st=3 c=-210 fc=4500000 chg="),
        (90_000, "usb 1-1: New USB device found, idVendor=18d1, idProduct=5033, bcdDevice= 1.00"),
        (90_000, "usb 1-1: Product: USB-C to 3.5mm Adapter"),
        (93_000, "usb 1-1: USB disconnect, device number 2"),
        (180_000, "PM: suspend entry (deep)"),
        (180_900, "PM: suspend exit"),
    ];
    lines.into_iter().map(|(second, line)| (second, line.to_owned())).collect()
}

fn logged() -> Vec<Logged> {
    let event =
        |before: i64, key, held: &str| Logged::Security(COLLECTED - before, key, held.to_owned());
    vec![
        Logged::Security(
            BOOT + 5,
            "os_startup",
            r#"{"boot_state":"green","verity_mode":"enforcing"}"#.to_owned(),
        ),
        Logged::Security(BOOT + 6, "logging_started", "{}".to_owned()),
        Logged::Security(BOOT + 7, "crypto_self_test_completed", r#"{"success":true}"#.to_owned()),
        event(50 * HOUR, "keyguard_secured", "{}"),
        event(49 * HOUR, "keyguard_dismiss_auth_attempt", r#"{"method_strength":1}"#),
        event(
            49 * HOUR - 4,
            "keyguard_dismiss_auth_attempt",
            r#"{"success":true,"method_strength":1}"#,
        ),
        event(49 * HOUR - 5, "keyguard_dismissed", "{}"),
        event(
            40 * HOUR,
            "package_updated",
            r#"{"package_name":"com.whatsapp","version_code":1202}"#,
        ),
        event(30 * HOUR, "key_generated", r#"{"key_id":"PinStorage_crossReboot_key","uid":1001}"#),
        event(
            20 * HOUR,
            "wifi_connection",
            r#"{"bssid":"02:00:00:00:00:01","event_type":"connected"}"#,
        ),
        event(8 * HOUR, "bluetooth_connection", r#"{"addr":"02:00:00:00:00:02","success":true}"#),
        event(600, "adb_shell_cmd", r#"{"command":"getprop"}"#),
        event(590, "adb_shell_cmd", r#"{"command":"pm path com.whatsapp"}"#),
        event(580, "adb_sync_send_file", r#"{"path":"/data/local/tmp/collector"}"#),
        Logged::Dns(COLLECTED - 7 * HOUR, "com.whatsapp", "chat.example", "192.0.2.10"),
        Logged::Dns(COLLECTED - 6 * HOUR, "com.android.chrome", "news.example", "192.0.2.11"),
        Logged::Connect(COLLECTED - 6 * HOUR, "com.android.chrome", "192.0.2.11", 443),
        Logged::Connect(COLLECTED - 5 * HOUR, "org.kde.kdeconnect_tp", "192.168.1.20", 1716),
    ]
}
