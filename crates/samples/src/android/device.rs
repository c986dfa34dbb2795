//! What services tell of the device itself: settings, adb, USB, users, the lock, the battery.

use super::{
    BOOT, COLLECTED, Text, clock, local,
    phone::{App, Phone, Setting},
};

pub(super) fn all(phone: &Phone) -> Vec<(&'static str, String)> {
    vec![
        ("adb", adb(phone)),
        ("batterystats", battery(phone)),
        ("lock_settings", lock()),
        ("platform_compat", compatibility(phone)),
        ("settings", settings(phone)),
        ("trust", TRUST.to_owned()),
        ("usagestats", usage(phone)),
        ("usb", usb(phone)),
        ("user", USERS.to_owned()),
        ("vpn_management", VPN.to_owned()),
    ]
}

/// A property of the system.
pub(super) fn property(phone: &Phone, name: &str) -> &'static str {
    phone.properties.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
}

/// All properties, as `getprop` lists them.
pub(super) fn properties(phone: &Phone) -> String {
    let mut properties = phone.properties.clone();
    properties.sort_unstable();
    let mut text = Text::default();
    for (name, value) in properties {
        text.line(format_args!("[{name}]: [{value}]"));
    }
    text.0
}

/// All settings, also those that follow from what apps may do.
pub(super) fn all_settings(phone: &Phone) -> Vec<Setting> {
    let components = |class: fn(&App) -> Option<&'static str>| {
        let enabled = phone.apps.iter().filter(|app| app.user == 0);
        let enabled = enabled.filter_map(|app| Some(format!("{}/{}", app.package, class(app)?)));
        enabled.collect::<Vec<_>>().join(":")
    };
    let mut settings = phone.settings.clone();
    for (name, value) in [
        (
            "enabled_accessibility_services",
            components(|app| app.accessibility.map(|(class, _)| class)),
        ),
        ("enabled_notification_listeners", components(|app| app.listener)),
    ] {
        let writer = "com.android.settings";
        settings.push(Setting { namespace: "secure", name, writer, value });
    }
    settings
}

fn settings(phone: &Phone) -> String {
    let mut text = Text::default();
    let settings = all_settings(phone);
    let mut id = 100;
    for (heading, namespace) in
        [("CONFIG", "config"), ("GLOBAL", "global"), ("SECURE", "secure"), ("SYSTEM", "system")]
    {
        text.line(format_args!("{heading} SETTINGS (user 0)\nversion: 218"));
        for Setting { name, writer, value, .. } in
            settings.iter().filter(|s| s.namespace == namespace)
        {
            id += 1;
            text.line(format_args!("_id:{id} name:{name} pkg:{writer} value:{value}"));
        }
        text.line(format_args!(""));
    }
    text.line(format_args!("SECURE SETTINGS (user 10)\nversion: 218"));
    text.line(format_args!("_id:9 name:default_input_method pkg:android value:com.google.android.inputmethod.latin/com.android.inputmethod.latin.LatinIME\n"));
    text.0
}

/// The key store is binary XML, which the phone prints as if it were text: what is none becomes the
/// replacement character.
fn adb(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!(
        "ADB MANAGER STATE (dumpsys adb):\n{{\n  debugging_manager={{\n    connected_to_adb=true"
    ));
    let keys: Vec<String> = phone.adb_keys.iter().map(super::phone::AdbKey::key).collect();
    text.line(format_args!("    user_keys={}\n    ", keys.join("\n")));
    let mut store = b"ABX\0\x10".to_vec();
    let name = |to: &mut Vec<u8>, token: u8, name: &str| {
        to.push(token);
        to.extend([0xff, 0xff]);
        to.extend((name.len() as u16).to_be_bytes());
        to.extend(name.as_bytes());
    };
    name(&mut store, 0x32, "keyStore");
    name(&mut store, 0x6f, "version");
    store.extend(1_u32.to_be_bytes());
    for (number, (key, computer)) in keys.iter().zip(&phone.adb_keys).enumerate() {
        let known = |to: &mut Vec<u8>, token: u8, index: u8| to.extend([token, 0, index]);
        let names = [(0x32, "adbKey", 2), (0x2f, "key", 3), (0x8f, "lastConnection", 4)];
        for (token, spelled, index) in names {
            if number == 0 {
                name(&mut store, token, spelled);
            } else {
                known(&mut store, token, index);
            }
            match token {
                0x2f => {
                    store.extend((key.len() as u16).to_be_bytes());
                    store.extend(key.as_bytes());
                }
                0x8f => store.extend((computer.last_connection * 1_000).to_be_bytes()),
                _ => {}
            }
        }
        known(&mut store, 0x33, 2);
    }
    store.extend([0x33, 0, 0, 0x11]);
    text.line(format_args!("    keystore={}\n  }}\n}}", String::from_utf8_lossy(&store)));
    text.0
}

fn usb(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!(
        "USB MANAGER STATE (dumpsys usb):\n{{\n  device_manager={{\n    handler={{"
    ));
    text.line(format_args!("      current_functions=[\n        FUNCTION_ADB\n      ]\n      current_functions_applied=true"));
    text.line(format_args!("      screen_locked=false\n      connected=true\n      configured=true\n      host_connected=false"));
    text.line(format_args!(
        "      kernel_state=CONFIGURED\n    }}\n    USB Event Log=UsbDeviceManager activity"
    ));
    for at in [COLLECTED - 700, COLLECTED - 690] {
        text.line(format_args!("    USB Event={} USB intent: Intent {{ act=android.hardware.usb.action.USB_STATE flg=0x31000000 (has extras) }}", clock(at, "%m-%d %H:%M:%S:000")));
    }
    text.line(format_args!(
        "  }}\n  host_manager={{\n    default_usb_host_connection_handler=null"
    ));
    text.line(format_args!("    num_connects={}", phone.usb.len()));
    for device in &phone.usb {
        text.line(format_args!("    connections={{\n      device_address=/dev/bus/usb/001/002\n      mode=CONNECT\n      timestamp={}\n      manufacturer={:#06x}\n      product={:#06x}\n    }}", device.at * 1_000, device.vendor, device.product));
    }
    text.line(format_args!("  }}\n  port_manager={{\n    is_simulation_active=false\n  }}\n}}"));
    text.0
}

fn usage(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!(
        "user=0 \n  Last 24 hour events (timeRange=\"3/13/2026, 10:30 AM – 3/14/2026, 10:30 AM\" )"
    ));
    let event = |text: &mut Text, at: i64, kind: &str, package: &str, more: &str| {
        text.line(format_args!(
            "    time=\"{}\" type={kind} package={package} {more}flags=0x0 ",
            local(at)
        ));
    };
    event(&mut text, COLLECTED - 80_000, "SCREEN_INTERACTIVE", "android", "");
    event(&mut text, COLLECTED - 79_990, "KEYGUARD_HIDDEN", "android", "");
    for (number, app) in (0..).zip(phone.apps.iter().filter(|app| app.shown && app.user == 0)) {
        let at = COLLECTED - 79_000 + number * 1_200;
        let class = format!("class={}.MainActivity instanceId={} ", app.package, 900 + number);
        event(&mut text, at, "ACTIVITY_RESUMED", app.package, &class);
        event(&mut text, at + 300, "ACTIVITY_PAUSED", app.package, &class);
    }
    for app in
        phone.apps.iter().filter(|app| app.runs && !app.shown && !app.system && app.user == 0)
    {
        let class = format!("class={}.MainService ", app.package);
        event(&mut text, COLLECTED - 70_000, "FOREGROUND_SERVICE_START", app.package, &class);
    }
    text.line(format_args!("  In-memory daily stats\n    timeRange=\"3/13/2026, 10:30 AM – 3/14/2026, 10:30 AM\" \n    packages"));
    for app in phone.apps.iter().filter(|app| app.shown && app.user == 0) {
        text.line(format_args!("      package={} totalTimeUsed=\"05:00\" lastTimeUsed=\"{}\" totalTimeVisible=\"05:00\" lastTimeVisible=\"{1}\" totalTimeFS=\"00:00\" lastTimeFS=\"1970-01-01 01:00:00\" appLaunchCount=1 ", app.package, local(COLLECTED - 60_000)));
    }
    text.0
}

fn battery(phone: &Phone) -> String {
    let day = |at| clock(at, "%Y-%m-%d-%H-%M-%S");
    let mut text = Text::default();
    text.line(format_args!(
        "Battery History (0% used, 2720 used of 4096KB, 31 strings using 2694):"
    ));
    text.line(format_args!("                    0 (19) RESET:TIME: {}", day(COLLECTED - 90_000)));
    text.line(format_args!("                    0 (2) 100 status=discharging health=good plug=none temp=242 volt=4302 +running +wifi"));
    let mut seconds = 0;
    for app in phone.apps.iter().filter(|app| app.shown && app.user == 0) {
        seconds += 600;
        let after = format!("+{}h{}m{}s5ms", seconds / 3_600, seconds % 3_600 / 60, seconds % 60);
        text.line(format_args!("    {after} (2) 095 +top=u0a{}:\"{}\"", app.number, app.package));
        text.line(format_args!("    {after} (2) 095 -top=u0a{}:\"{}\"", app.number, app.package));
    }
    text.line(format_args!("\nDaily stats:\n  Current start time: {}", day(COLLECTED - 30_000)));
    let changes = |text: &mut Text, from: i64, to: i64| {
        text.line(format_args!("    Package changes:"));
        for app in
            phone.apps.iter().filter(|app| !app.system && (from..to).contains(&app.installed_at))
        {
            text.line(format_args!("      Update {} vers={}", app.package, app.version));
        }
        for (package, _) in phone.removed.iter().filter(|(_, at)| (from..to).contains(at)) {
            text.line(format_args!("      Update {package} vers=0"));
        }
    };
    changes(&mut text, COLLECTED - 30_000, COLLECTED);
    for days in 0..6 {
        let (from, to) =
            (COLLECTED - 30_000 - 86_400 * (days + 1), COLLECTED - 30_000 - 86_400 * days);
        text.line(format_args!("  Daily from {} to {}:", day(from), day(to)));
        changes(&mut text, from, to);
    }
    text.line(format_args!(
        "\nStatistics since last charge:\n  System starts: 0, currently on battery: true"
    ));
    text.0
}

fn compatibility(phone: &Phone) -> String {
    let mut text = Text::default();
    let overridden = phone.removed.iter().map(|(package, _)| format!("{package}=true"));
    let overridden = overridden.collect::<Vec<_>>().join(", ");
    text.line(format_args!("ChangeId(189969744; name=DOWNSCALE_65; disabled; overridable)"));
    text.line(format_args!("ChangeId(168419799; name=DOWNSCALED; disabled; packageOverrides={{}}; rawOverrides={{{overridden}}}; overridable)"));
    text.0
}

fn lock() -> String {
    let mut text = Text::default();
    text.line(format_args!("Current lock settings service state:\n\nUser State:\n  User 0"));
    text.line(format_args!("    LSKF-based SP protector ID: 8ed78ace945627a6\n    LSKF last changed: {} (previous protector: 0000000000000000)", local(BOOT - 40 * 86_400)));
    text.line(format_args!("    SID: 1f2e3d4c5b6a7988\n    Quality: 0\n    CredentialType: PIN\n    SeparateChallenge: false\n    Metrics: known\n  "));
    text.0
}

const TRUST: &str = "Trust manager state:
 User \"Owner\" (id=0, flags=0x4c13) (current): trusted=0, trustManaged=0, deviceLocked=0, isActiveUnlockRunning=0, strongAuthRequired=0x0
   Enabled agents:
    com.google.android.gms/.auth.trustagent.GoogleTrustAgent
     bound=1, connected=1, managingTrust=0, trusted=0
   Events:

";

const USERS: &str = "Current user: 0

Users:
  UserInfo{0:null:4c13} serialNo=0 isPrimary=true
    Type: android.os.usertype.full.SYSTEM
    Flags: 19475 (ADMIN|FULL|INITIALIZED|MAIN|PRIMARY|SYSTEM)
    State: RUNNING_UNLOCKED
    Created: <unknown>
    Has profile owner: false
    Restrictions:
      none
    Effective restrictions:
      none
  UserInfo{10:Work profile:1030} serialNo=10 isPrimary=false parentId=0
    Type: android.os.usertype.profile.MANAGED
    Flags: 4144 (INITIALIZED|MANAGED_PROFILE|PROFILE)
    State: RUNNING_UNLOCKED
    Created: +120d3h0m0s0ms ago
    Has profile owner: true
    Restrictions:
      no_wallpaper
    Effective restrictions:
      no_install_unknown_sources
      no_wallpaper

";

const VPN: &str = "VPNs:
  0: [Legacy VPN]
    Active package name: [Legacy VPN]
    Active vpn type: -1
    mCachedCarrierConfigInfoPerSubId={}
    mEventChanges (most recent first):
      2026-03-10T06:12:44.954160 - [LockdownAlwaysOn] Mode changed: lockdown=false alwaysOn=false calling from 1000
  
";
