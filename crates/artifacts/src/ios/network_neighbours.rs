//! `arp.txt`: devices of the same network that the phone had exchanged packets with.
//!
//! # What it holds
//! What the command `arp` writes: for each neighbour its address, the address of its hardware, and
//! the interface.
//!
//! # What it can show
//! That the phone spoke with these devices of a local network shortly before. That two addresses
//! led to the same hardware: so does somebody who draws the traffic of others through their own
//! device.
//!
//! # What it cannot show
//! Which devices these are, or what was exchanged. Two addresses on one hardware are ordinary, too:
//! routers answer for others, repeaters stand in for what is behind them, and devices have several
//! addresses. Entries vanish within minutes. Addresses of hardware tell where a person was: they
//! are content.
//!
//! # References
//! - Apple, open source of `network_cmds`: `arp`
//! - Apple, manual page `arp(8)`

use std::collections::BTreeMap;

use crate::{lines::for_each_line, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.network_neighbours",
    title: "Neighbours in the local network during the collection",
    sources: &[
        Source::Sysdiagnose("WiFi/arp*.txt"),
        Source::Sysdiagnose("logs/Networking/arp*.txt"),
        Source::Sysdiagnose("network-info/arp*.txt"),
        Source::Sysdiagnose("arp*.txt"),
    ],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Neighbours that are told of one file.
const MOST_NEIGHBOURS: usize = 20_000;

/// One neighbour.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Neighbour {
    /// Its address.
    pub address: String,
    /// Interface of the phone.
    pub interface: Option<String>,
    /// Whether its hardware had answered.
    pub answered: bool,
    /// Whether the entry was set by hand or by a program, and does not vanish.
    pub is_permanent: bool,
    /// How many other addresses of the list have the same hardware on the same interface.
    pub others_with_hardware: u64,
    /// Its name, where the tool found one.
    #[serde(skip)]
    pub name: Option<String>,
    /// Address of its hardware.
    #[serde(skip)]
    pub hardware_address: Option<String>,
}

impl Record for Neighbour {
    fn content(&self) -> Vec<(&'static str, &str)> {
        let fields = [("host_name", &self.name), ("hardware_address", &self.hardware_address)];
        fields.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?))).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut unreadable = Repeated::default();
    let mut neighbours: Vec<(u64, Neighbour)> = Vec::new();
    let (mut is_table, mut left) = (false, 0_u64);
    let cut = for_each_line(file, |number, line| {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if line.starts_with("Neighbor ") {
            is_table = true;
            return;
        }
        let read = if is_table { row(line) } else { sentence(line) };
        match read {
            Some(_) if neighbours.len() >= MOST_NEIGHBOURS => left = left.saturating_add(1),
            Some(neighbour) => neighbours.push((number, neighbour)),
            None => {
                let message = "line not understood: the neighbour that it tells is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        }
    })?;
    unreadable.finish(out, "lines not understood");
    if cut > 0 {
        out.problem(Location::File, "a line is too long: what follows in it is missing");
    }
    if left > 0 {
        out.problem(Location::File, format!("{left} further neighbours are missing"));
    }
    if neighbours.is_empty() {
        out.notice(Location::File, "no neighbour is told");
    }
    count_shared(&mut neighbours);
    for (number, neighbour) in neighbours {
        out.record(Location::Line(number), &neighbour);
    }
    Ok(())
}

fn count_shared(neighbours: &mut [(u64, Neighbour)]) {
    let key = |neighbour: &Neighbour| {
        let hardware = neighbour.hardware_address.clone().filter(|address| is_of_one(address))?;
        Some((neighbour.interface.clone(), hardware))
    };
    let mut counts: BTreeMap<_, u64> = BTreeMap::new();
    for (_, neighbour) in neighbours.iter() {
        if let Some(key) = key(neighbour) {
            let count = counts.entry(key).or_default();
            *count = count.saturating_add(1);
        }
    }
    for (_, neighbour) in neighbours {
        let count = key(neighbour).and_then(|key| counts.get(&key).copied());
        neighbour.others_with_hardware = count.unwrap_or_default().saturating_sub(1);
    }
}

/// Whether this is the address of one device: the first byte of others is odd.
fn is_of_one(hardware: &str) -> bool {
    let first = hardware.split(':').next().unwrap_or_default();
    u8::from_str_radix(first, 16).is_ok_and(|byte| byte & 1 == 0)
}

/// `? (192.0.2.1) at 2:0:0:0:0:1 on en0 ifscope [ethernet]`.
fn sentence(line: &str) -> Option<Neighbour> {
    let (name, rest) = line.split_once(" (")?;
    let (address, rest) = rest.split_once(") at ")?;
    let mut words = rest.split_whitespace();
    let hardware = words.next()?;
    let words: Vec<&str> = words.collect();
    let on = words.iter().position(|word| *word == "on");
    let interface = on.and_then(|on| words.get(on.saturating_add(1)));
    let answered = hardware.contains(':');
    Some(Neighbour {
        address: address.to_owned(),
        interface: interface.map(|name| (*name).to_owned()),
        answered,
        is_permanent: words.contains(&"permanent"),
        others_with_hardware: 0,
        name: Some(name.to_owned()).filter(|name| name != "?"),
        hardware_address: answered.then(|| hardware.to_owned()),
    })
}

/// `192.0.2.1  2:0:0:0:0:1  1m20s  1m19s  en0  1`: a row of the long form.
fn row(line: &str) -> Option<Neighbour> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [address, hardware, _, expires, interface, ..] = words.as_slice() else { return None };
    let answered = hardware.contains(':');
    Some(Neighbour {
        address: (*address).to_owned(),
        interface: Some((*interface).to_owned()),
        answered,
        is_permanent: *expires == "permanent",
        others_with_hardware: 0,
        name: None,
        hardware_address: answered.then(|| (*hardware).to_owned()),
    })
}
