//! Where settings lead: the addresses of servers, proxies and resolvers in a property list,
//! however deep they lie.

use model::{Observable, ObservableKind, Strength};
use plist::{Dictionary, Value};

/// Keys, in lower case, under which Apple's settings name a host, an address or a link.
const SERVER_KEYS: &[&str] = &[
    "baseurl",
    "checkinurl",
    "checkouturl",
    "commremoteaddress",
    "configurationurl",
    "hostname",
    "httpproxy",
    "httpsproxy",
    "incomingmailserverhostname",
    "outgoingmailserverhostname",
    "proxyautoconfigurlstring",
    "proxypacurl",
    "proxyserver",
    "remoteaddress",
    "serveraddress",
    "serveraddresses",
    "servername",
    "servers",
    "serverurl",
    "socksproxy",
    "url",
];

/// Every server that `dictionary` names, sorted, each once.
pub(crate) fn servers_in(dictionary: &Dictionary) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<(bool, &Value)> = entries(dictionary).collect();
    while let Some((named, value)) = open.pop() {
        match value {
            Value::String(text) if named => found.push(text.clone()),
            Value::Array(items) => open.extend(items.iter().map(|item| (named, item))),
            Value::Dictionary(inner) => open.extend(entries(inner)),
            _ => {}
        }
    }
    sorted(found)
}

/// Values, with whether their key names servers.
fn entries(dictionary: &Dictionary) -> impl Iterator<Item = (bool, &Value)> {
    dictionary.iter().map(|(key, value)| (is_server_key(key), value))
}

/// Whether the value under this key is a server.
pub(crate) fn is_server_key(key: &str) -> bool {
    SERVER_KEYS.contains(&key.to_lowercase().as_str())
}

/// Sorted, each once, without empty ones.
pub(crate) fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.retain(|text| !text.trim().is_empty());
    texts.sort();
    texts.dedup();
    texts
}

/// What a server is compared with: links with links, all else with hosts.
fn kind_of(server: &str) -> ObservableKind {
    if server.contains("://") { ObservableKind::Url } else { ObservableKind::Host }
}

/// The servers of a record, as what an indicator may be compared with.
pub(crate) fn observables(servers: &[String]) -> impl Iterator<Item = Observable<'_>> {
    servers.iter().map(|server| {
        Observable::new(kind_of(server), server.as_str(), "servers", Strength::Installed)
    })
}
