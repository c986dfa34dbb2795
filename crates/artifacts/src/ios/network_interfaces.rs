//! `ifconfig.txt`: network interfaces of the phone while a sysdiagnose was made.
//!
//! # What it holds
//! What the command `ifconfig` writes: for each interface its flags, its addresses and its state.
//!
//! # What it can show
//! That a tunnel (`utun`, `ipsec`, `ppp`) was up, with the address at its other end; that an
//! interface took packets that are not for it (`PROMISC`); that packets were handed to a computer
//! (`rvi`, which a computer switches on over the cable).
//!
//! # What it cannot show
//! What a tunnel is for and who made it: iOS has several of its own, mostly with IPv6 addresses
//! only, and a private relay or a VPN of the owner makes others. What was up before.
//!
//! # References
//! - Apple, open source of `network_cmds`: `ifconfig`
//! - Apple, manual page `ifconfig(8)`
//! - Apple, technical question QA1176: remote virtual interfaces

use crate::{lines::for_each_line, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.network_interfaces",
    title: "Network interfaces during the collection",
    sources: &[
        Source::Sysdiagnose("WiFi/ifconfig*.txt"),
        Source::Sysdiagnose("logs/Networking/ifconfig*.txt"),
        Source::Sysdiagnose("network-info/ifconfig*.txt"),
        Source::Sysdiagnose("ifconfig*.txt"),
    ],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One interface.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct NetworkInterface {
    /// Its name, such as `en0` or `utun2`.
    pub interface: Option<String>,
    /// Flags, such as `UP` or `PROMISC`.
    pub interface_flags: Vec<String>,
    /// Whether it is in use.
    pub is_up: bool,
    /// Whether it takes packets that are not for it.
    pub is_promiscuous: bool,
    /// Addresses of the phone there.
    pub local_addresses: Vec<String>,
    /// Addresses at the other end of a tunnel.
    pub tunnel_ends: Vec<String>,
    /// State, such as `active`.
    pub interface_state: Option<String>,
    /// Kind of interface, where it is written.
    pub interface_type: Option<String>,
    /// Address of the hardware.
    #[serde(skip)]
    pub hardware_address: Option<String>,
}

impl Record for NetworkInterface {
    fn content(&self) -> Vec<(&'static str, &str)> {
        let address = self.hardware_address.as_deref();
        address.map(|text| ("hardware_address", text)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut unreadable = Repeated::default();
    let mut open: Option<(u64, NetworkInterface)> = None;
    let mut count = 0_u64;
    let cut = for_each_line(file, |number, line| {
        if line.trim().is_empty() {
            return;
        }
        let at = Location::Line(number);
        if line.starts_with([' ', '\t']) {
            if let Some((_, interface)) = &mut open {
                if !take(interface, line.trim()) {
                    let message = "address not understood: it is missing";
                    unreadable.problem(out, at, message);
                }
                return;
            }
        } else {
            if let Some((at, interface)) = open.take() {
                out.record(Location::Line(at), &interface);
            }
            open = head(line).map(|interface| (number, interface));
            count = count.saturating_add(u64::from(open.is_some()));
            if open.is_some() {
                return;
            }
        }
        let message = "line not understood: the interface that it tells of is missing";
        unreadable.problem(out, at, message);
    })?;
    if let Some((at, interface)) = open {
        out.record(Location::Line(at), &interface);
    }
    unreadable.finish(out, "lines not understood");
    if cut > 0 {
        out.problem(Location::File, "a line is too long: what follows in it is missing");
    }
    if count == 0 {
        out.problem(Location::File, "no interface is told: interfaces are missing");
    }
    Ok(())
}

/// `en0: flags=8863<UP,BROADCAST,RUNNING> mtu 1500`.
fn head(line: &str) -> Option<NetworkInterface> {
    let (name, rest) = line.split_once(": flags=")?;
    let (_, rest) = rest.split_once('<')?;
    let (flags, _) = rest.split_once('>')?;
    let flags = flags.split(',').filter(|flag| !flag.is_empty());
    let interface_flags: Vec<String> = flags.map(str::to_owned).collect();
    let has = |wanted: &str| interface_flags.iter().any(|flag| flag == wanted);
    Some(NetworkInterface {
        interface: Some(name.to_owned()),
        is_up: has("UP"),
        is_promiscuous: has("PROMISC"),
        interface_flags,
        ..NetworkInterface::default()
    })
}

/// Takes one line of an interface; `false` when it should tell an address and does not.
fn take(interface: &mut NetworkInterface, line: &str) -> bool {
    let mut words = line.split_whitespace();
    let (Some(key), value) = (words.next(), words.next()) else { return true };
    match (key, value) {
        ("inet" | "inet6", Some(address)) => {
            interface.local_addresses.push(address.to_owned());
            if words.next() == Some("-->") {
                let Some(end) = words.next() else { return false };
                interface.tunnel_ends.push(end.to_owned());
            }
            true
        }
        ("inet" | "inet6", None) => false,
        ("ether", address) => {
            interface.hardware_address = address.map(str::to_owned);
            address.is_some()
        }
        ("status:", _) => {
            interface.interface_state = after(line, "status:");
            true
        }
        ("type:", _) => {
            interface.interface_type = after(line, "type:");
            true
        }
        // Options of the hardware, media, members of bridges and the like.
        _ => true,
    }
}

fn after(line: &str, key: &str) -> Option<String> {
    let rest = line.strip_prefix(key)?.trim();
    Some(rest.to_owned()).filter(|rest| !rest.is_empty())
}
