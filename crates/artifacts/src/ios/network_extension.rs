//! `com.apple.networkextension.plist`: VPNs, filters, resolvers and relays that are set up.
//!
//! # What it holds
//! A keyed archive with one object per configuration: the program or profile that it belongs to,
//! and for each kind of service whether it is on, when it starts by itself, and its servers.
//!
//! # What it can show
//! That traffic was set up to go through these servers, or through these programs, when the
//! device was copied.
//!
//! # What it cannot show
//! Whether a connection was ever made, who set it up, or configurations that were removed. iOS
//! keeps some of its own there, for example which apps may use mobile data.
//!
//! # References
//! - Apple, `NetworkExtension`: kinds of configurations and their properties
//! - Apple, `NSKeyedArchiver`

use std::collections::BTreeSet;

use formats::keyed_archive::KeyedArchive;
use plist::{Dictionary, Value};

use crate::{payloads, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.network_extension",
    title: "VPNs, filters and resolvers that are set up",
    sources: &[
        Source::Sysdiagnose("logs/Networking/com.apple.networkextension.plist"),
        Source::Backup("SystemPreferencesDomain", "com.apple.networkextension.plist"),
        Source::Filesystem("private/var/preferences/com.apple.networkextension.plist"),
    ],
    tested: &[("iOS 14 to 18", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// One service of one configuration.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct NetworkConfiguration {
    /// What it does: `vpn`, `app_vpn`, `always_on_vpn`, `content_filter`, `dns_proxy`,
    /// `dns_settings`, `relay`, `app_push` or `mobile_data_per_app`.
    pub service_kind: &'static str,
    /// Bundle identifier of the program that it belongs to.
    pub application: Option<String>,
    /// Whether it belongs to the system itself.
    pub of_the_system: bool,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Whether it starts by itself.
    pub on_demand: Option<bool>,
    /// Bundle identifiers of the extensions that do the work.
    pub providers: Vec<String>,
    /// Hosts, addresses and links that it names.
    pub servers: Vec<String>,
    /// Identifier of the profile that brought it.
    pub profile_identifier: Option<String>,
    /// Name under which Settings shows it.
    #[serde(skip)]
    pub name: Option<String>,
}

impl Record for NetworkConfiguration {
    fn observables(&self) -> Vec<Observable<'_>> {
        let of = |kind, value, field| Observable::new(kind, value, field, Strength::Installed);
        let application = self.application.as_deref();
        let application = application.map(|id| of(ObservableKind::AppId, id, "application"));
        let providers = self.providers.iter();
        let providers = providers.map(|id| of(ObservableKind::AppId, id.as_str(), "providers"));
        let profile = self.profile_identifier.as_deref();
        let profile = profile.map(|id| of(ObservableKind::ProfileId, id, "profile_identifier"));
        let others = payloads::observables(&self.servers).chain(profile);
        application.into_iter().chain(providers).chain(others).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.name.as_deref().map(|name| ("display_name", name)).into_iter().collect()
    }
}

/// Keys of the services of a configuration.
const SERVICES: &[(&str, &str)] = &[
    ("VPN", "vpn"),
    ("AppVPN", "app_vpn"),
    ("AlwaysOnVPN", "always_on_vpn"),
    ("ContentFilter", "content_filter"),
    ("DNSProxy", "dns_proxy"),
    ("DNSSettings", "dns_settings"),
    ("Relay", "relay"),
    ("AppPush", "app_push"),
    ("PathController", "mobile_data_per_app"),
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let archive = KeyedArchive::read(&file.bytes()?)
        .map_err(|error| ParseError::Unexpected(format!("configurations are missing: {error}")))?;
    for (position, object) in archive.objects().iter().enumerate() {
        let Some(configuration) = object.as_dictionary() else { continue };
        if class(&archive, configuration) != Some("NEConfiguration") {
            continue;
        }
        let mut services = 0_usize;
        for (key, service_kind) in SERVICES {
            let service = archive.get(configuration, key).and_then(Value::as_dictionary);
            let Some(service) = service else { continue };
            services = services.saturating_add(1);
            let at = Location::Key(format!("$objects/{position}/{key}"));
            let (record, whole) = read_service(&archive, configuration, service, service_kind);
            if !whole {
                out.problem(at.clone(), "too many values: servers of this service may be missing");
            }
            out.record(at, &record);
        }
        if services == 0 {
            let at = Location::Key(format!("$objects/{position}"));
            out.notice(at, "a configuration without any known service is not listed");
        }
    }
    Ok(())
}

/// Name of the class of an archived object.
fn class<'a>(archive: &'a KeyedArchive, object: &'a Dictionary) -> Option<&'a str> {
    archive.get(object, "$class")?.as_dictionary()?.get("$classname")?.as_string()
}

fn read_service(
    archive: &KeyedArchive,
    configuration: &Dictionary,
    service: &Dictionary,
    service_kind: &'static str,
) -> (NetworkConfiguration, bool) {
    let text = |dictionary: &Dictionary, key: &str| {
        archive.get(dictionary, key)?.as_string().map(str::to_owned)
    };
    let flag = |key| archive.get(service, key).and_then(Value::as_boolean);
    let application = text(configuration, "Application");
    let profile = archive.get(configuration, "ProfileInfo").and_then(Value::as_dictionary);
    let profile = profile.and_then(|profile| {
        ["ProfileIdentifier", "profileIdentifier"].iter().find_map(|key| text(profile, key))
    });
    let (servers, providers, whole) = below(archive, service);
    let record = NetworkConfiguration {
        service_kind,
        of_the_system: application.as_deref().is_some_and(|id| id.starts_with("com.apple.")),
        application,
        enabled: flag("Enabled"),
        on_demand: flag("OnDemandEnabled"),
        providers,
        servers,
        profile_identifier: profile,
        name: text(configuration, "Name"),
    };
    (record, whole)
}

/// How many values below a service are looked at: objects may refer to the same list often.
const MOST_VALUES: usize = 200_000;

/// Servers and extensions that are named anywhere below `service`, and whether all of it was
/// looked at. Each object of the archive is entered once under each key, so that objects which
/// refer to each other come to an end.
fn below(archive: &KeyedArchive, service: &Dictionary) -> (Vec<String>, Vec<String>, bool) {
    let (mut servers, mut providers) = (Vec::new(), Vec::new());
    let mut entered = BTreeSet::new();
    let mut open: Vec<(&str, &Value)> = entries(service).collect();
    let mut left = MOST_VALUES;
    while let Some((key, value)) = open.pop() {
        let Some(fewer) = left.checked_sub(1).filter(|_| open.len() <= MOST_VALUES) else {
            return (payloads::sorted(servers), payloads::sorted(providers), false);
        };
        left = fewer;
        if let Value::Uid(uid) = value
            && !entered.insert((key, uid.get()))
        {
            continue;
        }
        match archive.resolve(value) {
            Some(Value::String(text)) if key.ends_with("BundleIdentifier") => {
                providers.push(text.clone());
            }
            Some(Value::String(text)) if payloads::is_server_key(key) => servers.push(text.clone()),
            // Items of an archived list keep the key of the list.
            Some(Value::Array(items)) => open.extend(items.iter().map(|item| (key, item))),
            Some(Value::Dictionary(inner)) if inner.contains_key("NS.objects") => {
                let items = inner.get("NS.objects").and_then(Value::as_array);
                open.extend(items.into_iter().flatten().map(|item| (key, item)));
            }
            Some(Value::Dictionary(inner)) => open.extend(entries(inner)),
            _ => {}
        }
    }
    (payloads::sorted(servers), payloads::sorted(providers), true)
}

fn entries(dictionary: &Dictionary) -> impl Iterator<Item = (&str, &Value)> {
    let named = dictionary.iter().map(|(key, value)| (key.as_str(), value));
    named.filter(|(key, _)| *key != "$class")
}
