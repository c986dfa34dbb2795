//! Accounts, trust, networks.

use std::io::Write as _;

use serde_json::{Value, json};

use super::{File, HOST, PROGRAM_PID, Plan, Planted};
use crate::error::{AtPath as _, Result};

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted { artifact: "ios.trusted_devices", rule: Some("ios-other-devices-in-the-account") },
    Planted { artifact: "ios.key_transparency", rule: Some("ios-key-transparency-devices-listed") },
    Planted { artifact: "ios.shared_web_credentials", rule: None },
    Planted { artifact: "ios.network_connections", rule: None },
];

/// Address of the planted host.
const HOST_ADDRESS: &str = "203.0.113.77";

/// The files of this part.
pub(super) fn files(plan: Plan) -> Result<Vec<File>> {
    Ok(vec![
        File::new("otctl_status.txt", circle(plan)),
        File::new("swcutil_show.txt", associations(plan)),
        File::new("security-sysdiagnose.txt", SECURITY),
        File::new("WiFi/netstat-PRE.txt", connections(plan)),
        File::new("WiFi/netstat-POST.txt", connections(plan)),
        File::new("transparency.log", transparency(plan)),
        File::new("WiFi/wifi_scan.txt", SCAN),
        File::new("WiFi/security.txt", PASSWORDS),
        File::new("WiFi/com.apple.wifi.recent-networks.json", RECENT),
        File::new("WiFi/com.apple.wifi.known-networks.plist", list(KNOWN)),
        File::new("logs/AVConference/20260313-181500-CallSettings.calldump.gz", call()?),
        File::new("brctl/brctl-container-list.txt", CONTAINERS),
        File::new("brctl/brctl-dump.txt", CLOUD),
        File::new("logs/CalendarPreferences/com.apple.mobilecal.plist", list(CALENDAR)),
        File::new("ioreg/IOService.txt", REGISTRY),
        File::new("ioreg/IODeviceTree.txt", REGISTRY),
        File::new("ioreg/IOPower.txt", REGISTRY),
        File::new("ioreg/IOACPIPlane.txt", ""),
    ])
}

fn peer(id: &str, model: &str, system: &str, serial: &str) -> Value {
    json!({
        "peerID": id,
        "permanentInfo": {"epoch": 1, "model_id": model},
        "stableInfo": {"os_version": system, "serial_number": serial},
    })
}

fn circle(plan: Plan) -> String {
    let mut this = peer("SHA256:sample-phone", "iPhone14,5", "iOS 17.4.1 (21E236)", "SAMPLE000001");
    let mut included = vec!["SHA256:sample-phone"];
    let mut peers = Vec::new();
    if plan.planted {
        included.push("SHA256:sample-other");
        let other =
            peer("SHA256:sample-other", "iPhone10,4", "iOS 16.7.6 (20H320)", "SAMPLE000002");
        peers.push(other);
    }
    if let Value::Object(this) = &mut this {
        this.insert("dynamicInfo".to_owned(), json!({"included": included, "excluded": []}));
    }
    let status = json!({"contextDump": {"self": this, "peers": peers}});
    format!("{status:#}\n")
}

fn association(service: &str, app: &str, domain: &str) -> String {
    format!(
        "Service:              {service}\n\
         App ID:               {app}\n\
         App Version:          12.0\n\
         Domain:               {domain}\n\
         User Approval:        unspecified\n\
         Site/Fmwk Approval:   approved\n\
         Last Checked:         2026-03-12 21:15:00 +0000\n\
         Next Check:           2026-03-17 20:02:11 +0000\n"
    )
}

fn associations(plan: Plan) -> String {
    let mut entries = vec![
        association("applinks", "A1B2C3D4E5.org.example.reader", "reader.example.org"),
        association("webcredentials", "A1B2C3D4E5.org.example.reader", "example.org"),
    ];
    if plan.planted {
        entries.push(association("applinks", "Z9Y8X7W6V5.org.example.headlines", HOST));
    }
    let entries = entries.join(&format!("{}\n", "-".repeat(80)));
    let title = |title: &str| format!("{:=^80}\n", format!(" {title} "));
    let [database, network, settings, memory] =
        ["DATABASE", "NETWORK", "SETTINGS", "MEMORY USAGE"].map(title);
    format!("{database}{entries}{network}(empty)\n{settings}(empty)\n{memory}swcd: 2 MB\n")
}

/// Ordinary events; failures that mean nothing are ordinary.
const SECURITY: &str = "sysdiagnose keychain
ccstatus: In Circle (kSOSCCInCircle) (0)

Analytics sysdiagnose:

Client: ckks
2026-03-13 07:10:00 +0000 EventSuccess: CKKSEventProcessIncomingQueueClassA-Manatee
Client: trust
2026-03-13 07:11:00 +0000 EventHardFailure: PinningEvent - Attributes: {TrustResult : 4, Hostname : gateway.example.org }
2026-03-13 07:12:00 +0000 EventSuccess: OTAPKIEvent
Client: networking
2026-03-13 07:13:00 +0000 EventSoftFailure: NetworkEvent - Attributes: {errorCode : -1001 }
Client: signins
No data to report for this client
";

fn connections(plan: Plan) -> String {
    let mut text = format!(
        "Active Internet connections (including servers)\n\
         Proto Recv-Q Send-Q  {:<22} {:<22} {:<11} {:>12} {:>12} {:>7} {:>7} {:>20} {:>7} {:>8}\n",
        "Local Address",
        "Foreign Address",
        "(state)",
        "rxbytes",
        "txbytes",
        "rhiwat",
        "shiwat",
        "process:pid",
        "state",
        "options",
    );
    let mut row = |local: &str, remote: &str, state: &str, process: &str| {
        let row = format!(
            "tcp4       0      0  {local:<22} {remote:<22} {state:<11} {:>12} {:>12} {:>7} {:>7} {process:>20} {:>7} {:>8}\n",
            5123, 988, 131_072, 131_072, "00102", "00000008",
        );
        text.push_str(&row);
    };
    row("192.0.2.7.51201", "198.51.100.20.5223", "ESTABLISHED", "apsd:120");
    row("*.62078", "*.*", "LISTEN", "lockdownd:88");
    if plan.planted {
        let process = format!("lanternfishd:{PROGRAM_PID}");
        row("192.0.2.7.51298", &format!("{HOST_ADDRESS}.443"), "ESTABLISHED", &process);
    }
    text
}

fn transparency(plan: Plan) -> String {
    let device = |product: &str, build: &str, serial: &str| json!({"product": product, "build": build, "serial": serial, "ktCapable": true});
    let mut devices = vec![device("iPhone14,5", "21E236", "SAMPLE000001")];
    if plan.planted {
        devices.push(device("iPhone10,4", "20H320", "SAMPLE000002"));
    }
    let status = json!({
        "copy_status_version": "2",
        "optedIn": "OptIn",
        "everOptIn": true,
        "serverOptedIn": "OptIn",
        "accountStatus": "OK",
        "systemStatus": "OK",
        "selfStatus": "OK",
        "idsAccountStatus": "IDSAccountStatusValid",
        "pendingChanges": "NO",
        "loggableDevices": devices,
        "registration": [{"app": "com.apple.madrid", "registeredAt": "2026-03-11 09:38:27 +0000"}],
        "stateMachine": {
            "accountFirstSeen": "2025-12-24 18:01:02 +0000",
            "lasts": {"validateSelf": "2026-03-13 02:00:15 +0000"},
            "launch": ["2026-03-10T07:15:28.946+0200 - Ready"],
        },
    });
    format!("{status:#}\n")
}

const SCAN: &str = "total=2, 5GHz(Active)=1, 2GHz=1, ibss=0, hidden=0, passpoint=0
(null) - ssid=(null), shortSSID=0, bssid=02:00:00:00:00:0b, security=wpa2-personal, channel=[5g36/80 (0x410)], cc=PT, phy=n/ac (0x90), rssi=-66, rsn=[mcast=aes_ccm, ucast={ aes_ccm }, auths={ psk }, mfp=no, caps=0x0], wpa=(null), wep=no, age=12ms, match=[(null)]
(null) - ssid=(null), shortSSID=0, bssid=02:00:00:00:00:0c, security=wpa3-personal, channel=[2g11/20 (0xA)], cc=PT, phy=n (0x10), rssi=-71, rsn=[mcast=aes_ccm, ucast={ aes_ccm }, auths={ sae }, mfp=yes, caps=0x0], wpa=(null), wep=no, age=40ms, match=[(null)]
";

const PASSWORDS: &str = "accc : <SecAccessControlRef: ck>
acct : Sample home
agrp : apple
cdat : 2026-01-09 21:10:38 +0000
desc : AirPort network password
labl : Sample home
mdat : 2026-01-09 21:10:38 +0000
pdmn : ck
svce : AirPort
sync : 1
tomb : 0
";

const RECENT: &str = r#"[{"SSID": "Sample home", "BSSID": "02:00:00:00:00:0b", "lastJoined": "2026-03-13T18:00:00Z"}]
"#;

/// A property list of these entries.
fn list(entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>{entries}</dict></plist>\n"
    )
}

const KNOWN: &str = "<key>wifi.network.ssid.Sample home</key><dict>\
    <key>SSID</key><data>U2FtcGxlIGhvbWU=</data>\
    <key>SupportedSecurityTypes</key><string>WPA2 Personal</string>\
    <key>AddedAt</key><date>2026-01-09T21:10:38Z</date>\
    <key>JoinedByUserAt</key><date>2026-03-13T18:00:00Z</date>\
    </dict>";

const CALENDAR: &str = "<key>OwnerEmailAddress</key><array><string>owner@example.org</string></array>\
    <key>LastUpdate</key><date>2026-03-13T18:00:00Z</date>";

/// The settings of one call, as the phone folds them.
fn call() -> Result<Vec<u8>> {
    let text = "181500.000123 direction=incoming, videoEnabled=1\n\
        181500.000456 audioCodec: AAC-ELD, maxBitrate=256000\n\
        181912.250000 state: ended\n";
    let mut folded = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let at = std::path::Path::new("logs/AVConference");
    folded.write_all(text.as_bytes()).at(at)?;
    folded.finish().at(at)
}

const CONTAINERS: &str = "id:iCloud.org.example.reader localizedName:Reader documents:/private/var/mobile/Library/Mobile Documents/iCloud~org~example~reader/Documents Public clients:[org.example.reader]
";

const CLOUD: &str =
    "dump taken at 14/03/2026, 11:30:05 [account=123456789] [inCarry=NO] [home=/private/var/mobile]
boot_history
-----------------------------------------------------
[2026-03-10 05:12:44 +0000] OS:21E236 CloudDocs:2720.1 BirdSchema:27 DBSchema:3001
server_state
-----------------------------------------------------
last-sync:2026-03-14_09:00:00 nextRank:81
";

const REGISTRY: &str = r#"+-o Root  <class IORegistryEntry, id 0x100000100, retain 42>
  | {
  |   "IOKitBuildVersion" = "Darwin Kernel Version 23.4.0"
  | }
  |
  +-o iPhone14,5  <class IOPlatformExpertDevice, id 0x100000110, registered, matched, active, busy 0>
      {
        "model" = <"iPhone14,5">
        "target-type" = <"D17">
        "IOPlatformSerialNumber" = "SAMPLE000001"
      }
"#;
