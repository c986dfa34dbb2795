//! `wifi`: Wi-Fi networks that the device remembers, and its last connections.
//!
//! # What it holds
//! The remembered networks with how each is protected, how often the device was connected, and which
//! program added it; the last attempts to connect with their outcome; and a log of programs that added or
//! changed networks since the device started.
//!
//! # What it can show
//! That the device knew a network, connected to one at a stored time, and that an app added one by itself.
//!
//! # What it cannot show
//! Where an access point stood, or what went over it. Only the last connections are kept. Names of networks and
//! addresses of access points tell where a person lives and works: they are content.
//!
//! # References
//! - AOSP, `packages/modules/Wifi/service`: `WifiConfigManager.dump`, `WifiMetrics`
//! - AOSP, `android.net.wifi.WifiConfiguration.toString`

use model::AppSighting;

use crate::device_times::instant_or_text;
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.wifi",
    title: "Wi-Fi networks that the device remembers, and its last connections",
    sources: &[Source::Service("wifi")],
    tested: &[("Android 14", Confidence::RealDevice), ("Android 10 to 13", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// A remembered network, a connection or a change of the remembered networks.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct WifiFact {
    /// What it is: `known_network`, `connection` or `network_changed`.
    pub record: &'static str,
    /// How the network is protected, as printed.
    pub wifi_security: Option<String>,
    /// Whether the network hides its name.
    pub hides_name: Option<bool>,
    /// Whether the device was ever connected to it.
    pub ever_connected: Option<bool>,
    /// How often the device was connected to it.
    pub association_count: Option<i64>,
    /// When a connection was begun, or the networks were changed.
    pub occurred_at: Option<Timestamp>,
    /// Time as printed, where its instant is not known.
    pub local_time: Option<String>,
    /// Whether the connection was made.
    pub connected: Option<bool>,
    /// Package that added or changed the network.
    pub package: Option<String>,
    /// User number of the program that added or changed it.
    pub uid: Option<u64>,
    /// Name of the network.
    #[serde(skip)]
    pub network_name: Option<String>,
    /// Address of the access point.
    #[serde(skip)]
    pub bssid: Option<String>,
}

impl Record for WifiFact {
    fn events(&self) -> Vec<TimelineEvent> {
        let (meaning, summary) = match (self.record, self.connected) {
            ("connection", Some(true)) => ("connected to a Wi-Fi network", "connected"),
            ("connection", _) => ("tried to connect to a Wi-Fi network", "not connected"),
            ("network_changed", _) => {
                ("Wi-Fi network added or changed", self.package.as_deref().unwrap_or("not told"))
            }
            _ => return Vec::new(),
        };
        let summary = summary.to_owned();
        self.occurred_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn observables(&self) -> Vec<Observable<'_>> {
        let package = self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Executed)
        });
        package.into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        self.package.as_deref().map(AppSighting::of).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields = [("network_name", &self.network_name), ("bssid", &self.bssid)];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut network: Option<(u64, WifiFact)> = None;
    let (mut listed, mut ended, mut any) = (false, true, false);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        if line.contains(" - Configured networks Begin") {
            (listed, ended, any) = (true, false, true);
        } else if line.contains(" - Configured networks End") {
            (listed, ended) = (false, true);
            tell(network.take(), out);
        } else if listed && line.starts_with("ID: ") {
            tell(network.take(), out);
            network = Some((number, known_network(line)));
        } else if let Some((_, network)) = network.as_mut().filter(|_| listed) {
            read_detail(network, line.trim());
        } else if line.starts_with("startTime=") {
            any = true;
            match connection(file, line) {
                Some(fact) => out.record(Location::Line(number), &fact),
                None => unreadable.problem(
                    out,
                    Location::Line(number),
                    "line not understood: this connection is missing",
                ),
            }
        } else if line.contains(" - addOrUpdateNetworkInternal: added/updated config.")
            && let Some(fact) = changed(file, line)
        {
            out.record(Location::Line(number), &fact);
        }
    })?;
    tell(network, out);
    unreadable.finish(out, "connections");
    if !any {
        out.problem(Location::File, "no list of networks in it: they are missing");
    } else if !ended {
        out.problem(Location::File, "the list of networks has no end: some may be missing");
    }
    Ok(())
}

fn tell(network: Option<(u64, WifiFact)>, out: &mut Sink<'_>) {
    if let Some((line, network)) = network {
        out.record(Location::Line(line), &network);
    }
}

/// `ID: 0 SSID: "name" PROVIDER-NAME: null BSSID: null … HIDDEN: false …`
fn known_network(line: &str) -> WifiFact {
    let name =
        line.split_once(" SSID: \"").and_then(|(_, rest)| rest.split_once("\" PROVIDER-NAME: "));
    let rest = name.map_or(line, |(_, rest)| rest);
    let value = |key: &str| {
        let value = rest.split_once(key)?.1.split(' ').next()?;
        (value != "null").then_some(value)
    };
    WifiFact {
        record: "known_network",
        hides_name: value(" HIDDEN: ").and_then(|value| value.parse().ok()),
        network_name: name.map(|(name, _)| name.to_owned()),
        bssid: value(" BSSID: ").map(str::to_owned),
        ..WifiFact::default()
    }
}

fn read_detail(network: &mut WifiFact, text: &str) {
    if let Some(value) = text.strip_prefix("hasEverConnected: ") {
        network.ever_connected = value.parse().ok();
    } else if let Some(value) = text.strip_prefix("numAssociation ") {
        network.association_count = value.parse().ok();
    } else if let Some(value) = text.strip_prefix("KeyMgmt: ") {
        let value = value.split(" Protocols:").next().unwrap_or(value).trim();
        network.wifi_security = Some(value.to_owned());
    } else if let Some(rest) = text.strip_prefix("cuid=") {
        // `cuid=10075 cname=package luid=… lname=… lcuid=…`
        network.uid = rest.split(' ').next().and_then(|uid| uid.parse().ok());
        let name = rest.split_once(" cname=").and_then(|(_, rest)| rest.split(' ').next());
        network.package = name.and_then(package_of);
    }
}

/// `startTime=1-2 3:4:5.6, SSID="name", BSSID=any, …, connectionResult=1, …`
fn connection(file: &EvidenceFile, line: &str) -> Option<WifiFact> {
    let rest = line.strip_prefix("startTime=")?;
    let (time, rest) = rest.split_once(", SSID=")?;
    let (name, rest) = rest.split_once(", BSSID=")?;
    let bssid = rest.split(',').next()?;
    let result = rest.split_once("connectionResult=")?.1.split(',').next()?;
    let (occurred_at, local_time) = instant_or_text(file, time);
    Some(WifiFact {
        record: "connection",
        occurred_at,
        local_time,
        connected: Some(result == "1"),
        network_name: Some(name.trim_matches('"').to_owned()),
        bssid: (bssid != "any" && bssid != "null").then(|| bssid.to_owned()),
        ..WifiFact::default()
    })
}

/// `2026-01-02T03:04:05.6 - addOrUpdateNetworkInternal: … configKey="name"NONE uid=10075 name=package`
fn changed(file: &EvidenceFile, line: &str) -> Option<WifiFact> {
    let (time, rest) = line.split_once(" - ")?;
    let (before, by) = rest.rsplit_once(" uid=")?;
    let (uid, package) = by.split_once(" name=")?;
    let (occurred_at, local_time) = instant_or_text(file, time);
    let key = before.split_once("configKey=\"").and_then(|(_, key)| key.rsplit_once('"'));
    Some(WifiFact {
        record: "network_changed",
        wifi_security: key.map(|(_, security)| security.to_owned()),
        occurred_at,
        local_time,
        uid: uid.parse().ok(),
        package: package_of(package),
        network_name: key.map(|(name, _)| name.to_owned()),
        ..WifiFact::default()
    })
}

/// A name of a package; parts of the system are named `android.uid.system:1000`.
fn package_of(name: &str) -> Option<String> {
    let name = name.trim();
    (name.contains('.') && !name.contains(':')).then(|| name.to_owned())
}
