//! `SystemConfiguration/preferences.plist`: proxies and resolvers of the network services.
//!
//! # What it holds
//! For each network service, such as Wi-Fi or mobile data, how it gets its addresses, which
//! proxies are used and which resolvers were entered by hand.
//!
//! # What it can show
//! That a proxy or a resolver was set for a service when the device was copied.
//!
//! # What it cannot show
//! Who set it and when, or whether anything went through it. Recent systems keep the proxies of a
//! single Wi-Fi network with that network.
//!
//! # References
//! - Apple, "System Configuration Programming Guidelines": network services and their protocols

use plist::{Dictionary, Value};

use crate::{payloads, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.network_settings",
    title: "Proxies and resolvers of network services",
    sources: &[
        Source::Sysdiagnose("logs/Networking/preferences.plist"),
        Source::Backup("SystemPreferencesDomain", "SystemConfiguration/preferences.plist"),
        Source::Filesystem("private/var/preferences/SystemConfiguration/preferences.plist"),
    ],
    tested: &[("iOS 14 to 18", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One network service.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct NetworkService {
    /// Identifier of the service.
    pub service_id: String,
    /// Kind of its interface, for example `Ethernet` or `com.apple.CommCenter`.
    pub interface_kind: Option<String>,
    /// Name of its interface, for example `en0`.
    pub interface: Option<String>,
    /// Proxies that are switched on: `http`, `https`, `socks`, `automatic` or `discovery`.
    pub proxies: Vec<&'static str>,
    /// Proxies and addresses of their settings, whether they are switched on or not.
    pub servers: Vec<String>,
    /// Resolvers that were entered.
    pub resolvers: Vec<String>,
}

impl Record for NetworkService {
    fn observables(&self) -> Vec<Observable<'_>> {
        let resolvers = self.resolvers.iter().map(|address| {
            let kind = ObservableKind::Host;
            Observable::new(kind, address.as_str(), "resolvers", Strength::Installed)
        });
        payloads::observables(&self.servers).chain(resolvers).collect()
    }
}

/// Switches of the proxies.
const PROXIES: &[(&str, &str)] = &[
    ("HTTPEnable", "http"),
    ("HTTPSEnable", "https"),
    ("SOCKSEnable", "socks"),
    ("ProxyAutoConfigEnable", "automatic"),
    ("ProxyAutoDiscoveryEnable", "discovery"),
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "network services are missing")?;
    let services = match list.get("NetworkServices") {
        Some(Value::Dictionary(services)) => services,
        Some(_) => {
            let message = "network services are missing: NetworkServices is no dictionary";
            return Err(ParseError::Unexpected(message.to_owned()));
        }
        None => return Ok(()),
    };
    for (service_id, service) in services {
        let at = Location::Key(format!("NetworkServices/{service_id}"));
        match service.as_dictionary() {
            Some(service) => out.record(at, &network_service(service_id, service)),
            None => out.problem(at, "no dictionary: the proxies of this service are missing"),
        }
    }
    Ok(())
}

fn network_service(service_id: &str, service: &Dictionary) -> NetworkService {
    let nothing = Dictionary::new();
    let interface = dictionary_of(service, "Interface").unwrap_or(&nothing);
    let proxies = dictionary_of(service, "Proxies").unwrap_or(&nothing);
    let resolvers = dictionary_of(service, "DNS").unwrap_or(&nothing);
    let resolvers = items_of(resolvers, "ServerAddresses").filter_map(Value::as_string);
    let is_on = |key: &str| match proxies.get(key) {
        Some(Value::Boolean(on)) => *on,
        Some(Value::Integer(number)) => number.as_signed() != Some(0),
        _ => false,
    };
    let on = PROXIES.iter().filter(|(key, _)| is_on(key)).map(|(_, name)| *name);
    NetworkService {
        service_id: service_id.to_owned(),
        interface_kind: text_of(interface, "Type"),
        interface: text_of(interface, "DeviceName"),
        proxies: on.collect(),
        servers: payloads::servers_in(proxies),
        resolvers: payloads::sorted(resolvers.map(str::to_owned).collect()),
    }
}
