//! `netstat*.txt`: connections that were open while the sysdiagnose was made.
//!
//! # What it holds
//! For each socket the protocol, the address and port on both sides, its state and, with newer
//! versions, the process that holds it. The list is written before and after the collection.
//!
//! # What it can show
//! That the phone was connected to this address at that moment, or that a process waited for
//! connections from elsewhere.
//!
//! # What it cannot show
//! Connections before or after. Which site is behind an address that many share. Long IPv6
//! addresses and names are cut by the tool; cut ones are kept but never compared.
//!
//! # References
//! - Apple, open source of `network_cmds`: `netstat`, the columns of "Active Internet connections"
//! - Apple, manual page `netstat(1)`

use std::net::IpAddr;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.network_connections",
    title: "Network connections open during the collection",
    sources: &[Source::Sysdiagnose("WiFi/netstat*.txt"), Source::Sysdiagnose("netstat*.txt")],
    tested: &[("iOS 12 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One socket.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Connection {
    /// Protocol, for example `tcp4` or `udp6`.
    pub socket_protocol: String,
    /// Address on this side; none where it is any.
    pub local_address: Option<String>,
    /// Port on this side, as a number or a name.
    pub local_port: Option<String>,
    /// Address or name on the other side; none where it is any.
    pub remote_address: Option<String>,
    /// Port on the other side, as a number or a name.
    pub remote_port: Option<String>,
    /// Whether the other side may have been cut by the tool.
    pub remote_may_be_cut: bool,
    /// State of the connection.
    pub socket_state: Option<String>,
    /// Name of the process.
    pub process: Option<String>,
    /// Number of the process.
    pub pid: Option<u64>,
}

impl Record for Connection {
    fn observables(&self) -> Vec<Observable<'_>> {
        let remote = self.remote_address.as_deref().filter(|_| !self.remote_may_be_cut);
        let remote = remote.filter(|address| is_elsewhere(address)).map(|address| {
            Observable::new(ObservableKind::Host, address, "remote_address", Strength::Contacted)
        });
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        remote.into_iter().chain(process).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let process = self.process.as_deref();
        process.map(|name| ProgramSighting::of_name(name).with_pid(self.pid)).into_iter().collect()
    }
}

/// Where the process stands in a row.
#[derive(Clone, Copy)]
enum ProcessColumn {
    None,
    /// `name:pid`, somewhere after the state.
    Named,
    /// Number of the process, this many words after the state.
    Number(usize),
}

/// Width of the columns of addresses.
const WIDTH: usize = 22;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut unreadable = Repeated::default();
    let (mut inside, mut any) = (false, false);
    let mut column = ProcessColumn::None;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end();
        let word = line.split_whitespace().next().unwrap_or_default();
        if line.starts_with("Active Internet connections") {
            (inside, any, column) = (true, true, ProcessColumn::None);
        } else if inside && word == "Proto" {
            column = process_column(line);
        } else if inside && ["tcp", "udp", "icm"].iter().any(|proto| word.starts_with(proto)) {
            if let Some(connection) = connection(line, column) {
                out.record(Location::Line(number), &connection);
            } else {
                let message = "row not understood: this connection is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else {
            // Rows are not interrupted; whatever comes else is another table.
            inside = false;
        }
    }
    unreadable.finish(out, "connections");
    if !any {
        out.problem(Location::File, "no table of connections in it: connections are missing");
    }
    Ok(())
}

fn process_column(header: &str) -> ProcessColumn {
    let after = header.split_once("(state)").map_or("", |(_, after)| after);
    let mut names = after.split_whitespace();
    if after.contains("process:pid") {
        return ProcessColumn::Named;
    }
    names.position(|name| name == "pid").map_or(ProcessColumn::None, ProcessColumn::Number)
}

fn connection(line: &str, column: ProcessColumn) -> Option<Connection> {
    let mut words = line.split_whitespace();
    let socket_protocol = words.next()?.to_owned();
    // Sizes of the two queues.
    let _: u64 = words.next()?.parse().ok()?;
    let _: u64 = words.next()?.parse().ok()?;
    let (local_address, local_port) = side(words.next()?);
    let remote = words.next()?;
    let (remote_address, remote_port) = side(remote);
    let mut rest: Vec<&str> = words.collect();
    let is_state = |word: &&&str| word.starts_with(|first: char| first.is_ascii_uppercase());
    let socket_state = rest.first().filter(is_state).map(|&state| state.to_owned());
    if socket_state.is_some() {
        rest.remove(0);
    }
    let (process, pid) = process_of(&rest, column);
    let remote_may_be_cut = remote.len() >= WIDTH;
    Some(Connection {
        socket_protocol,
        local_address,
        local_port,
        remote_address,
        remote_port,
        remote_may_be_cut,
        socket_state,
        process,
        pid,
    })
}

/// `203.0.113.9.443`: the port stands behind the last dot.
fn side(text: &str) -> (Option<String>, Option<String>) {
    let given = |part: &str| (!part.is_empty() && part != "*").then(|| part.to_owned());
    match text.rsplit_once('.') {
        Some((address, port)) => (given(address), given(port)),
        None => (given(text), None),
    }
}

fn process_of(rest: &[&str], column: ProcessColumn) -> (Option<String>, Option<u64>) {
    match column {
        ProcessColumn::None => (None, None),
        ProcessColumn::Number(position) => {
            (None, rest.get(position).and_then(|word| word.parse().ok()))
        }
        ProcessColumn::Named => {
            let pid = |word: &str| word.rsplit_once(':').and_then(|(_, pid)| pid.parse().ok());
            let Some(end) = rest.iter().position(|word| pid(word).is_some()) else {
                return (None, None);
            };
            let (before, from) = rest.split_at(end);
            let last = from.first().copied().unwrap_or_default();
            // A name may have spaces: it begins after the last number of the sizes.
            let sizes = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
            let start = before.iter().rposition(sizes).map_or(0, |at| at.saturating_add(1));
            let name = last.rsplit_once(':').map_or(last, |(name, _)| name);
            let parts = before.iter().skip(start).copied().chain([name]);
            let name = parts.collect::<Vec<_>>().join(" ");
            (Some(name).filter(|name| !name.is_empty()), pid(last))
        }
    }
}

/// Whether the address is that of another machine, and whole.
fn is_elsewhere(address: &str) -> bool {
    let bare = address.split_once('%').map_or(address, |(bare, _)| bare);
    match bare.parse::<IpAddr>() {
        Ok(address) => !address.is_loopback() && !address.is_unspecified(),
        Err(_) => bare.contains('.') && bare.bytes().any(|byte| byte.is_ascii_alphabetic()),
    }
}
