//! `dnsresolver`: which servers the device asked for the addresses of names.
//!
//! # What it holds
//! For each network its servers, domains that are added to short names, whether and with whom names are asked over
//! an encrypted connection (private DNS), and the proxy servers tried.
//!
//! # What it can show
//! That a network, or somebody who set it up, had the device ask a server of an unusual owner: whoever runs it
//! learns which hosts the device contacts and can lead it elsewhere.
//!
//! # What it cannot show
//! Which names were asked. Who set a server: mostly the network does.
//!
//! # References
//! - AOSP, `packages/modules/DnsResolver/ResolverController.cpp`: `dump`

use std::net::IpAddr;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.dns_resolvers",
    title: "Servers asked for the addresses of names",
    sources: &[Source::Service("dnsresolver")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 10 to 13", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// The servers of one network.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct NetworkResolvers {
    /// Number of the network.
    pub network_id: u64,
    /// Addresses of its servers.
    pub resolvers: Vec<String>,
    /// Whether all of them are addresses of a local network.
    pub resolvers_are_local: bool,
    /// Private DNS: `OFF`, `OPPORTUNISTIC` or `STRICT`.
    pub private_dns_mode: Option<String>,
    /// Name of the server that private DNS was told to use.
    pub private_dns_host: Option<String>,
    /// Addresses asked by private DNS, with the outcome.
    pub private_dns_servers: Vec<String>,
    /// Kind of network, as printed.
    pub interface_kind: Option<String>,
}

impl Record for NetworkResolvers {
    fn observables(&self) -> Vec<Observable<'_>> {
        let servers = self.resolvers.iter().filter(|address| !is_local(address)).map(|address| {
            Observable::new(ObservableKind::Host, address, "resolvers", Strength::Contacted)
        });
        let host = self.private_dns_host.as_deref().map(|host| {
            Observable::new(ObservableKind::Host, host, "private_dns_host", Strength::Contacted)
        });
        servers.chain(host).collect()
    }
}

/// Lists whose entries follow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    None,
    Servers,
    Private,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut network: Option<(u64, NetworkResolvers)> = None;
    let (mut list, mut any) = (List::None, false);
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        let text = line.trim();
        if let Some(id) = text.strip_prefix("NetId: ") {
            tell(network.take(), out);
            any = true;
            list = List::None;
            match id.parse() {
                Ok(network_id) => {
                    network = Some((number, NetworkResolvers { network_id, ..Default::default() }));
                }
                Err(_) => unreadable.problem(
                    out,
                    Location::Line(number),
                    "number of a network not understood: its servers are missing",
                ),
            }
        } else if let Some((_, network)) = &mut network {
            list = read_line(network, list, text);
        }
    })?;
    tell(network, out);
    unreadable.finish(out, "networks");
    if !any {
        out.problem(Location::File, "no network in it: servers are missing");
    }
    Ok(())
}

fn tell(network: Option<(u64, NetworkResolvers)>, out: &mut Sink<'_>) {
    if let Some((line, mut network)) = network {
        let local = network.resolvers.iter().all(|address| is_local(address));
        network.resolvers_are_local = local && !network.resolvers.is_empty();
        if network.resolvers.is_empty() && network.private_dns_mode.is_none() {
            let message =
                format!("network {}: neither servers nor private DNS", network.network_id);
            out.problem(Location::Line(line), message);
        }
        out.record(Location::Line(line), &network);
    }
}

fn read_line(network: &mut NetworkResolvers, list: List, text: &str) -> List {
    if text.starts_with("DNS servers:") {
        return List::Servers;
    }
    if text.starts_with("Private DNS configuration") {
        return List::Private;
    }
    if let Some(mode) = text.strip_prefix("Private DNS mode: ") {
        network.private_dns_mode = Some(mode.to_owned());
        return List::None;
    }
    if let Some(kind) = text.strip_prefix("TransportType: ") {
        network.interface_kind = Some(kind.to_owned());
        return List::None;
    }
    let first = text.split_whitespace().next().unwrap_or_default();
    if first.parse::<IpAddr>().is_err() {
        return List::None;
    }
    match list {
        List::Servers => network.resolvers.push(first.to_owned()),
        List::Private => {
            let between = |mark: &str| text.split_once(mark)?.1.split('}').next();
            let host = between("name{").filter(|host| !host.is_empty());
            network.private_dns_host = host.map(str::to_owned).or(network.private_dns_host.take());
            let status = between("status{").unwrap_or("not told");
            network.private_dns_servers.push(format!("{first}: {status}"));
        }
        List::None => {}
    }
    list
}

fn is_local(address: &str) -> bool {
    match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => {
            address.is_private() || address.is_link_local() || address.is_loopback()
        }
        Ok(IpAddr::V6(address)) => {
            address.is_unique_local() || address.is_unicast_link_local() || address.is_loopback()
        }
        Err(_) => false,
    }
}
