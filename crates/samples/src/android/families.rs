//! The traces of each family, as its researchers described them.

use super::{
    Family, STORY,
    phone::{AdbKey, App, Crash, Listed, LogLine, Logged, Phone, Process, Setting, UsbDevice},
};

const MINUTE: i64 = 60;
const BOOT_COMPLETED: &str = "android.intent.action.BOOT_COMPLETED";
/// What an app asks for that wants to know everything.
const EVERYTHING: [&str; 9] = [
    "android.permission.READ_SMS",
    "android.permission.RECEIVE_SMS",
    "android.permission.READ_CALL_LOG",
    "android.permission.READ_CONTACTS",
    "android.permission.ACCESS_FINE_LOCATION",
    "android.permission.ACCESS_BACKGROUND_LOCATION",
    "android.permission.RECORD_AUDIO",
    "android.permission.CAMERA",
    "android.permission.READ_PHONE_STATE",
];

/// What the family left on the phone.
pub(super) fn traces(family: Family) -> Phone {
    match family {
        Family::NoviSpy => novispy(),
        Family::ResidentBat => residentbat(),
        Family::Morpheus => morpheus(),
        Family::Spyrtacus => spyrtacus(),
        Family::Predator => predator(),
        Family::Hermit => hermit(),
        Family::Chrysaor => chrysaor(),
        Family::RemoteControl => remote_control(),
        Family::Stalkerware => stalkerware(),
        Family::Extraction => extraction(),
        Family::Landfall => landfall(),
        Family::LogWord => log_word(),
        Family::Rooted => rooted(),
    }
}

fn setting(
    namespace: &'static str,
    name: &'static str,
    writer: &'static str,
    value: &str,
) -> Setting {
    Setting { namespace, name, writer, value: value.to_owned() }
}

/// Events of Intrusion Logging for an app that came over adb.
fn put_over_adb(package: &'static str, at: i64) -> Vec<Logged> {
    let event = |after: i64, key, held: String| Logged::Security(at + after, key, held);
    vec![
        event(0, "adb_sync_send_file", format!(r#"{{"path":"/data/local/tmp/{package}.apk"}}"#)),
        event(
            20,
            "adb_shell_cmd",
            format!(r#"{{"command":"pm install -g /data/local/tmp/{package}.apk"}}"#),
        ),
        event(
            30,
            "package_installed",
            format!(r#"{{"package_name":"{package}","version_code":1}}"#),
        ),
    ]
}

/// Events of Intrusion Logging for an app that came from a file.
fn put_by_hand(package: &'static str, at: i64) -> Vec<Logged> {
    let held = format!(r#"{{"package_name":"{package}","version_code":1}}"#);
    vec![Logged::Security(at, "package_installed", held)]
}

fn novispy() -> Phone {
    let reader = App::over_adb("com.accesibilityservice", "Accessibility Service", 301);
    let collector = App::over_adb("com.serv.services", "Services", 302);
    let mut logged = vec![
        Logged::Security(STORY - 5 * MINUTE, "keyguard_dismissed", "{}".to_owned()),
        Logged::Security(STORY - MINUTE, "adb_shell_interactive", "{}".to_owned()),
    ];
    logged.extend(put_over_adb("com.accesibilityservice", STORY));
    logged.extend(put_over_adb("com.serv.services", STORY + 2 * MINUTE));
    logged.push(Logged::Connect(STORY + 10 * MINUTE, "com.serv.services", "178.220.122.57", 443));
    Phone {
        apps: vec![
            App {
                accessibility: Some((
                    "com.accesibilityservice.MyAccessibilityService",
                    "TYPES_ALL_MASK",
                )),
                receives: vec![BOOT_COMPLETED],
                ..reader
            },
            App {
                receives: vec![BOOT_COMPLETED],
                exempt: true,
                disabled_launcher: Some("com.serv.services.MainActivity"),
                ..collector.with_granted(&EVERYTHING).with_uses(&[
                    ("RECORD_AUDIO", "allow", Some(("bg", STORY + 60 * MINUTE))),
                    ("READ_SMS", "allow", Some(("bg", STORY + 61 * MINUTE))),
                ])
            },
        ],
        adb_keys: vec![AdbKey {
            comment: "unknown@DESKTOP-7Q2LANT",
            last_connection: STORY - MINUTE,
        }],
        logged,
        ..Phone::default()
    }
}

fn residentbat() -> Phone {
    let app = App::from_file("com.google.android.service", "Google Service", 303);
    Phone {
        apps: vec![App {
            accessibility: Some(("com.google.android.service.AccService", "TYPES_ALL_MASK")),
            admin: Some("com.google.android.service.AdminReceiver"),
            receives: vec![BOOT_COMPLETED],
            exempt: true,
            ..app.with_granted(&EVERYTHING).with_uses(&[
                ("SYSTEM_ALERT_WINDOW", "allow", None),
                ("RECORD_AUDIO", "allow", Some(("bg", STORY + 90 * MINUTE))),
            ])
        }],
        settings: vec![setting(
            "global",
            "package_verifier_user_consent",
            "com.android.settings",
            "-1",
        )],
        logged: put_by_hand("com.google.android.service", STORY),
        ..Phone::default()
    }
}

fn morpheus() -> Phone {
    let dropper = App::from_file("com.android.cored", "Carrier Assistance", 304);
    let agent = App {
        initiator: Some("com.android.cored"),
        ..App::from_file("com.android.core", "Core", 305)
    };
    let mut logged = put_by_hand("com.android.cored", STORY);
    logged.extend(put_by_hand("com.android.core", STORY + 3 * MINUTE));
    logged.push(Logged::Connect(STORY + 6 * MINUTE, "com.android.core", "127.0.0.1", 5_555));
    Phone {
        apps: vec![
            App {
                origin: Some("https://carrier-help.invalid/update.apk"),
                initiator: Some("com.android.chrome"),
                ..dropper.with_uses(&[("REQUEST_INSTALL_PACKAGES", "allow", None)])
            },
            App {
                accessibility: Some(("com.android.core.CoreAccessibility", "TYPES_ALL_MASK")),
                ..agent.with_granted(&EVERYTHING).with_uses(&[
                    ("SYSTEM_ALERT_WINDOW", "allow", None),
                    ("ACCESS_RESTRICTED_SETTINGS", "allow", None),
                    ("CAMERA", "allow", Some(("bg", STORY + 90 * MINUTE))),
                ])
            },
        ],
        settings: vec![
            setting("config", "privacy/camera_mic_icons_enabled", "com.android.shell", "false"),
            setting("global", "adb_wifi_enabled", "com.android.shell", "1"),
            setting("global", "development_settings_enabled", "com.android.shell", "1"),
        ],
        properties: vec![("service.adb.tcp.port", "5555")],
        adb_keys: vec![AdbKey { comment: "core@localhost", last_connection: STORY + 6 * MINUTE }],
        log: vec![LogLine {
            at: STORY + 6 * MINUTE,
            uid: 2_000,
            pid: 9_001,
            level: 'I',
            tag: "adbd",
            message: "host-12: connection from 127.0.0.1:41220".to_owned(),
        }],
        removed: vec![("com.example.antivirus", STORY + 8 * MINUTE)],
        logged,
        ..Phone::default()
    }
}

fn spyrtacus() -> Phone {
    let app = App::from_file("com.elysium.core", "Carrier Care", 306);
    let second = App::from_file("org.util.carriersvc", "Carrier Services", 307);
    let mut logged = put_by_hand("com.elysium.core", STORY);
    logged.extend(put_by_hand("org.util.carriersvc", STORY + 2 * MINUTE));
    Phone {
        apps: vec![
            App { listener: Some("com.elysium.core.Listener"), ..app.with_granted(&EVERYTHING) },
            second
                .with_granted(&[
                    "android.permission.RECORD_AUDIO",
                    "android.permission.READ_CALL_LOG",
                ])
                .with_uses(&[("RECORD_AUDIO", "allow", Some(("bg", STORY + 70 * MINUTE)))]),
        ],
        logged,
        ..Phone::default()
    }
}

fn predator() -> Phone {
    let file = |path| Listed { path, size: 1_048_576, uid: 0, at: STORY };
    Phone {
        files: vec![file("/data/local/tmp/wd/fs.db"), file("/data/local/tmp/wd/pred.so")],
        processes: vec![Process {
            name: "wd",
            path: "/data/local/tmp/wd/pred.so",
            user: "root",
            uid: 0,
            pid: 7_411,
            label: "u:r:zygote:s0",
        }],
        crashes: vec![Crash {
            process: "zygote64",
            thread: "main",
            pid: 640,
            uid: 0,
            at: STORY + 2 * MINUTE,
            frame: ("/data/local/tmp/wd/pred.so", "start"),
        }],
        kernel: vec![(
            STORY - super::BOOT,
            r#"audit: type=1400 audit(1773353040.001:88): avc:  denied  { execute } for  comm="main" path="/data/local/tmp/wd/pred.so" dev="dm-52" ino=4711 scontext=u:r:zygote:s0 tcontext=u:object_r:shell_data_file:s0 tclass=file permissive=0"#.to_owned(),
        )],
        ..Phone::default()
    }
}

fn hermit() -> Phone {
    let app = App::from_file("com.androidservices.support", "Carrier Support", 308);
    let mut logged = vec![Logged::Dns(
        STORY - MINUTE,
        "com.android.chrome",
        "carrier-restore.invalid",
        "192.0.2.66",
    )];
    logged.extend(put_by_hand("com.androidservices.support", STORY));
    Phone {
        apps: vec![App {
            initiator: Some("com.android.chrome"),
            origin: Some("https://carrier-restore.invalid/app.apk"),
            receives: vec![BOOT_COMPLETED],
            listener: Some("com.androidservices.support.NotificationService"),
            ..app.with_granted(&EVERYTHING)
        }],
        logged,
        ..Phone::default()
    }
}

fn chrysaor() -> Phone {
    let app = App::from_file("com.network.android", "Network", 309);
    Phone {
        apps: vec![App { receives: vec![BOOT_COMPLETED], ..app.with_granted(&EVERYTHING) }],
        files: vec![
            Listed { path: "/system/csk", size: 9_480, uid: 0, at: STORY },
            Listed { path: "/data/data/com.network.android", size: 4_096, uid: 10_309, at: STORY },
        ],
        mounts: vec![("/dev/block/dm-0", "/system", "ext4", "rw,seclabel,relatime")],
        processes: vec![Process {
            name: "csk",
            path: "/system/csk",
            user: "root",
            uid: 0,
            pid: 7_500,
            label: "u:r:su:s0",
        }],
        logged: put_by_hand("com.network.android", STORY),
        ..Phone::default()
    }
}

fn remote_control() -> Phone {
    let app = App::from_file("org.lanternfish.player", "Stream Player", 310);
    Phone {
        apps: vec![App {
            accessibility: Some(("org.lanternfish.player.ControlService", "TYPES_ALL_MASK")),
            origin: Some("https://stream-player.invalid/player.apk"),
            initiator: Some("com.android.chrome"),
            exempt: true,
            receives: vec![BOOT_COMPLETED],
            disabled_launcher: Some("org.lanternfish.player.MainActivity"),
            ..app
                .with_granted(&["android.permission.RECEIVE_SMS", "android.permission.READ_SMS"])
                .with_uses(&[
                    ("ACCESS_RESTRICTED_SETTINGS", "allow", None),
                    ("SYSTEM_ALERT_WINDOW", "allow", None),
                    ("REQUEST_INSTALL_PACKAGES", "allow", None),
                    ("PROJECT_MEDIA", "allow", Some(("fgsvc", STORY + 120 * MINUTE))),
                ])
        }],
        logged: put_by_hand("org.lanternfish.player", STORY),
        ..Phone::default()
    }
}

fn stalkerware() -> Phone {
    let app = App::from_file("com.wifi0", "WiFi", 311);
    let mut logged = put_by_hand("com.wifi0", STORY);
    let held = r#"{"package":"com.wifi0","features":8}"#;
    logged.push(Logged::Security(
        STORY + 5 * MINUTE,
        "keyguard_disabled_features_set",
        held.to_owned(),
    ));
    Phone {
        apps: vec![App {
            installer: Some("com.android.packageinstaller"),
            initiator: Some("com.android.packageinstaller"),
            accessibility: Some(("com.wifi0.AccessibilityReceiver4", "TYPES_ALL_MASK")),
            admin: Some("com.wifi0.receivers.DeviceAdminReceiver4"),
            listener: Some("com.wifi0.NotificationListener4"),
            receives: vec![BOOT_COMPLETED, "android.intent.action.QUICKBOOT_POWERON"],
            denied: EVERYTHING.to_vec(),
            exempt: true,
            ..app
        }],
        settings: vec![setting(
            "global",
            "package_verifier_user_consent",
            "com.android.settings",
            "-1",
        )],
        logged,
        ..Phone::default()
    }
}

fn extraction() -> Phone {
    let device = |second, vendor, product, name, driver| UsbDevice {
        at: STORY + second,
        vendor,
        product,
        name,
        driver,
    };
    let agent = App::over_adb("com.client.appA", "appA", 312);
    let mut logged: Vec<Logged> = (0..6)
        .map(|attempt| {
            let at = STORY - 10 * MINUTE + attempt * 30;
            Logged::Security(
                at,
                "keyguard_dismiss_auth_attempt",
                r#"{"method_strength":1}"#.to_owned(),
            )
        })
        .collect();
    logged.push(Logged::Security(STORY + 2 * MINUTE, "adb_shell_interactive", "{}".to_owned()));
    logged.extend(put_over_adb("com.client.appA", STORY + 3 * MINUTE));
    Phone {
        apps: vec![agent.with_granted(&EVERYTHING)],
        usb: vec![
            device(0, 0x04d8, 0x00f1, "Composite HID", "hid-generic"),
            device(12, 0x0d8c, 0x0014, "Audio Adapter", "snd-usb-audio"),
            device(25, 0x046d, 0x0825, "Video Camera", "uvcvideo"),
            device(41, 0x1b3f, 0x2008, "Audio Device", "snd-usb-audio"),
        ],
        files: vec![Listed {
            path: "/data/local/tmp/falcon",
            size: 811_008,
            uid: 0,
            at: STORY + 3 * MINUTE,
        }],
        adb_keys: vec![AdbKey { comment: "user@unknown", last_connection: STORY + 2 * MINUTE }],
        logged,
        ..Phone::default()
    }
}

fn landfall() -> Phone {
    let file = |path, size| Listed { path, size, uid: 10_140, at: STORY };
    let crash = |after| Crash {
        process: "com.samsung.ipservice",
        thread: "pool-3-thread-1",
        pid: 6_120,
        uid: 10_140,
        at: STORY + after,
        frame: ("/system/lib64/libimagecodec.quram.so", "QuramDngDecoder::decode"),
    };
    Phone {
        apps: vec![App::system("com.samsung.ipservice", "IPService", 140)],
        files: vec![
            file("/data/data/com.samsung.ipservice/files/b.so", 106_416),
            file("/data/data/com.samsung.ipservice/files/l", 40_312),
        ],
        crashes: vec![crash(-2 * MINUTE), crash(-MINUTE)],
        properties: vec![
            ("ro.product.brand", "samsung"),
            ("ro.product.manufacturer", "samsung"),
            ("ro.product.model", "SM-S928B"),
            ("ro.build.version.security_patch", "2025-02-01"),
        ],
        logged: vec![Logged::Connect(
            STORY + MINUTE,
            "com.samsung.ipservice",
            "45.155.250.158",
            22_387,
        )],
        ..Phone::default()
    }
}

fn log_word() -> Phone {
    Phone {
        log: vec![LogLine {
            at: STORY,
            uid: 10_201,
            pid: 5_407,
            level: 'W',
            tag: "ServiceThread",
            message: "BIGPRETZEL".to_owned(),
        }],
        ..Phone::default()
    }
}

fn rooted() -> Phone {
    let manager = App::from_file("com.topjohnwu.magisk", "Magisk", 313);
    Phone {
        apps: vec![App { shown: true, ..manager }],
        properties: vec![
            ("ro.boot.flash.locked", "0"),
            ("ro.boot.vbmeta.device_state", "unlocked"),
            ("ro.boot.verifiedbootstate", "orange"),
            ("ro.boot.veritymode", "disabled"),
            ("ro.build.tags", "test-keys"),
            ("ro.debuggable", "1"),
        ],
        root_binaries: vec!["/system/bin/su", "/system/bin/magisk"],
        mounts: vec![
            ("/dev/block/dm-0", "/system", "ext4", "rw,seclabel,relatime"),
            ("magisk", "/system/bin", "tmpfs", "rw,seclabel,relatime"),
        ],
        processes: vec![Process {
            name: "magiskd",
            path: "/debug_ramdisk/magisk",
            user: "root",
            uid: 0,
            pid: 720,
            label: "u:r:magisk:s0",
        }],
        logged: vec![Logged::Security(
            STORY,
            "os_startup",
            r#"{"boot_state":"orange","verity_mode":"disabled"}"#.to_owned(),
        )],
        ..Phone::default()
    }
}
