//! Accounts, trust, networks.

use serde_json::{Value, json};

use super::{File, HOST, PROGRAM_PID, Plan, Planted};
use crate::error::Result;

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted { artifact: "ios.trusted_devices", rule: Some("ios-other-devices-in-the-account") },
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
