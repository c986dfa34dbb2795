//! `NETSTAT` and `DETAILED SOCKET STATE` of a bug report: network connections that were open.
//!
//! # What it holds
//! The first has a row for each socket: protocol, both addresses and the state. The second has the process and the
//! user number too. It cuts names of processes to 15 letters, the last ones of the name.
//!
//! # What it can show
//! With which address a program was connected when the bug report was made.
//!
//! # What it cannot show
//! Connections that were closed, names of hosts, or what was sent. Sockets of other apps may be hidden from the tool.
//!
//! # References
//! - Toybox, `netstat`
//! - iproute2, `ss`

use std::net::IpAddr;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.network_connections",
    title: "Network connections open when the bug report was made",
    sources: &[Source::ReportSection("NETSTAT"), Source::ReportSection("DETAILED SOCKET STATE")],
    tested: &[("Android 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// One socket.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct Connection {
    /// Protocol, for example `tcp6`.
    pub socket_protocol: String,
    /// State of the connection, as printed.
    pub socket_state: Option<String>,
    /// Address on this side.
    pub local_address: Option<String>,
    /// Port on this side.
    pub local_port: Option<String>,
    /// Address on the other side.
    pub remote_address: Option<String>,
    /// Port on the other side.
    pub remote_port: Option<String>,
    /// Whether the other side is the device itself.
    pub remote_is_this_device: bool,
    /// Name of the process, its last 15 letters.
    pub process: Option<String>,
    /// Number of the process.
    pub pid: Option<u64>,
    /// Number of the user it runs as.
    pub uid: Option<u64>,
}

impl Record for Connection {
    fn observables(&self) -> Vec<Observable<'_>> {
        let remote = self.remote_address.as_deref().filter(|_| !self.remote_is_this_device);
        let remote = remote.map(|address| {
            Observable::new(ObservableKind::Host, address, "remote_address", Strength::Contacted)
        });
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        remote.into_iter().chain(process).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let process = self.process.as_deref().map(ProgramSighting::of_name);
        process.map(|sighting| sighting.with_pid(self.pid).with_uid(self.uid)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut any, mut inside, mut detailed) = (false, false, false);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        if line.starts_with("Active ") {
            (inside, detailed) = (line.contains("Internet"), false);
            any |= inside;
        } else if line.starts_with("Netid ") {
            (any, inside, detailed) = (true, true, true);
        } else if inside
            && ["tcp", "udp", "raw", "icmp"].iter().any(|protocol| line.starts_with(protocol))
        {
            let read = if detailed { detailed_row(line) } else { plain_row(line) };
            if let Some(connection) = read {
                out.record(Location::Line(number), &connection);
            } else {
                let message = "row not understood: this connection is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        }
    })?;
    unreadable.finish(out, "connections");
    if !any {
        out.problem(Location::File, "no table of connections in it: connections are missing");
    }
    Ok(())
}

/// `tcp6 1 0 ::ffff:10.0.2.15:49688 ::ffff:192.0.2.9:443 CLOSE_WAIT`
fn plain_row(line: &str) -> Option<Connection> {
    let mut words = line.split_whitespace();
    let protocol = words.next()?;
    let _: u64 = words.next()?.parse().ok()?;
    let _: u64 = words.next()?.parse().ok()?;
    Some(connection(protocol, words.next()?, words.next()?, words.next()))
}

/// `tcp ESTAB 0 0 [::ffff:10.0.2.15]:37774 [::ffff:192.0.2.9]:5228 users:(("name",pid=1,fd=2)) uid:10082 …`
fn detailed_row(line: &str) -> Option<Connection> {
    let mut words = line.split_whitespace();
    let (protocol, state) = (words.next()?, words.next()?);
    let _: u64 = words.next()?.parse().ok()?;
    let _: u64 = words.next()?.parse().ok()?;
    let read = connection(protocol, words.next()?, words.next()?, Some(state));
    let after = |mark: &str| line.split_once(mark).map(|(_, rest)| rest);
    let leading = |rest: &str| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        rest.get(..digits)?.parse().ok()
    };
    let process = after("users:((\"").and_then(|rest| Some(rest.split_once('"')?.0.to_owned()));
    // A number of a user that is not printed is 0: then it is root.
    let uid = after(" uid:").and_then(leading).or_else(|| process.is_some().then_some(0));
    Some(Connection { pid: after(",pid=").and_then(leading), process, uid, ..read })
}

fn connection(protocol: &str, local: &str, remote: &str, state: Option<&str>) -> Connection {
    let (local_address, local_port) = side(local);
    let (remote_address, remote_port) = side(remote);
    let address = |text: &Option<String>| text.as_deref()?.parse::<IpAddr>().ok();
    let remote_ip = address(&remote_address);
    let is_loopback = remote_ip.is_some_and(|address| address.is_loopback());
    let is_own = remote_ip.is_some() && remote_ip == address(&local_address);
    Connection {
        socket_protocol: protocol.to_owned(),
        socket_state: state.map(str::to_owned),
        local_address,
        local_port,
        remote_address,
        remote_port,
        remote_is_this_device: is_loopback || is_own,
        ..Connection::default()
    }
}

/// Address and port of `[::ffff:10.0.2.15]:443`, `10.0.2.15%eth0:68`, `*:*`.
fn side(text: &str) -> (Option<String>, Option<String>) {
    let (address, port) = text.rsplit_once(':').unwrap_or((text, ""));
    let address = address.trim_start_matches('[').trim_end_matches(']');
    let address = address.split_once('%').map_or(address, |(bare, _)| bare).trim_end_matches(']');
    let address = match address.parse::<IpAddr>() {
        Ok(address) if address.is_unspecified() => None,
        Ok(address) => Some(address.to_canonical().to_string()),
        Err(_) => Some(address.to_owned()).filter(|text| !text.is_empty() && text != "*"),
    };
    (address, Some(port.to_owned()).filter(|port| !port.is_empty() && port != "*"))
}
