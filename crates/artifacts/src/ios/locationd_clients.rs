//! `clients.plist` of `locationd`: which programs asked for the position of the device.
//!
//! # What it holds
//! One entry for each program, application or part of the system that asked for positions, visits
//! or beacons: bundle, paths, permission, and when it last began and stopped to get them. Keys have
//! had several forms: an identifier with or without a colon at the end, a path, an identifier
//! behind a letter that tells its kind, or `com.apple.locationd.bundle-` and a path.
//!
//! # What it can show
//! That a program of this identifier or path asked for positions, and when it last got them.
//! Operation Triangulation left new dates at two bundles of the system, `IonosphereHarvest.bundle`
//! and `WRMLinkSelection.bundle`; they mean something only beside other traces of the same minutes.
//!
//! # What it cannot show
//! Where the device was. Whether a person agreed. An entry may be left from a deleted application.
//!
//! # References
//! - Kaspersky, `triangle_check`
//! - iLEAPP, `locationDclients`

use std::collections::BTreeMap;

use plist::Dictionary;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.locationd_clients",
    title: "Programs that asked for the position",
    sources: &[
        Source::Backup("RootDomain", "Library/Caches/locationd/clients.plist"),
        Source::Filesystem("private/var/root/Library/Caches/locationd/clients.plist"),
        Source::Filesystem("private/var/mobile/Library/Caches/locationd/clients.plist"),
    ],
    tested: &[("iOS 12 to 17", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One program.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LocationClient {
    /// Identifier or path by which `locationd` knows it, without what the key adds to it.
    pub client: String,
    /// Bundle identifier.
    pub bundle_id: Option<String>,
    /// Path of the bundle.
    pub bundle_path: Option<String>,
    /// Path of the program.
    pub executable: Option<String>,
    /// Path that was registered.
    pub registered_path: Option<String>,
    /// Permission, as the number that was stored.
    pub authorization_code: Option<i64>,
    /// When what began or stopped.
    #[serde(flatten)]
    pub instants: BTreeMap<&'static str, Timestamp>,
    /// All other values, as text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub other_values: BTreeMap<String, String>,
}

/// Keys that hold instants, the fields of the record, and what they mean.
const INSTANTS: &[(&str, &str, &str)] = &[
    ("ConsumptionPeriodBegin", "consumption_began_at", "began to use the position"),
    (
        "ReceivingLocationInformationTimeStopped",
        "receiving_location_stopped_at",
        "stopped receiving the position",
    ),
    ("VisitTimeStarted", "visit_started_at", "began to get visits"),
    ("VisitTimeStopped", "visit_stopped_at", "stopped getting visits"),
    ("LocationTimeStarted", "location_started_at", "began to get the position"),
    ("LocationTimeStopped", "location_stopped_at", "stopped getting the position"),
    (
        "BackgroundLocationTimeStopped",
        "background_location_stopped_at",
        "stopped getting the position in the background",
    ),
    ("SignificantTimeStarted", "significant_change_started_at", "began to get large moves"),
    ("SignificantTimeStopped", "significant_change_stopped_at", "stopped getting large moves"),
    (
        "NonPersistentSignificantTimeStopped",
        "temporary_significant_change_stopped_at",
        "stopped getting large moves for a time",
    ),
    ("FenceTimeStarted", "fence_started_at", "began to watch a place"),
    ("FenceTimeStopped", "fence_stopped_at", "stopped watching a place"),
    ("BeaconRegionTimeStarted", "beacon_started_at", "began to watch beacons"),
    ("BeaconRegionTimeStopped", "beacon_stopped_at", "stopped watching beacons"),
];

impl Record for LocationClient {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |kind, value, field| Observable::new(kind, value, field, Strength::Installed);
        let mut observables = vec![observe(ObservableKind::Process, &*self.client, "client")];
        if let Some(bundle) = self.bundle_id.as_deref() {
            observables.push(observe(ObservableKind::AppId, bundle, "bundle_id"));
            if bundle != self.client {
                observables.push(observe(ObservableKind::Process, bundle, "bundle_id"));
            }
        }
        let paths = [
            (&self.bundle_path, "bundle_path"),
            (&self.executable, "executable"),
            (&self.registered_path, "registered_path"),
        ];
        for (path, field) in paths {
            let path = path.as_deref().filter(|path| path.starts_with('/'));
            observables.extend(path.map(|path| observe(ObservableKind::FilePath, path, field)));
        }
        let name = |path: &'_ str| path.rsplit('/').next().map(str::to_owned);
        if let Some(program) = self.executable.as_deref()
            && name(program) != name(&self.client)
        {
            observables.push(observe(ObservableKind::Process, program, "executable"));
        }
        observables
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |(_, field, meaning): &(_, &str, &'static str)| {
            let at = *self.instants.get(field)?;
            Some(TimelineEvent { at, meaning, summary: self.client.clone() })
        };
        INSTANTS.iter().filter_map(event).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_plist(file)?;
    let Some(clients) = list.as_dictionary() else {
        return Err(ParseError::Unexpected(
            "not a dictionary: all programs are missing".to_owned(),
        ));
    };
    for (key, values) in clients {
        // What is no dictionary tells about the file itself, such as its version.
        let Some(values) = values.as_dictionary() else { continue };
        let at = Location::Key(key.clone());
        let client = location_client(key, values, out, &at);
        out.record(at, &client);
    }
    Ok(())
}

fn location_client(
    key: &str,
    values: &Dictionary,
    out: &mut Sink<'_>,
    at: &Location,
) -> LocationClient {
    let mut client = LocationClient::default();
    for (name, value) in values {
        let known = INSTANTS.iter().find(|(wanted, ..)| wanted == name);
        match (name.as_str(), value.as_string()) {
            ("BundleId", Some(text)) => client.bundle_id = Some(text.to_owned()),
            ("BundlePath", Some(text)) => client.bundle_path = Some(text.to_owned()),
            ("Executable", Some(text)) => client.executable = Some(text.to_owned()),
            ("Registered", Some(text)) => client.registered_path = Some(text.to_owned()),
            ("Authorization", None) if whole(value).is_some() => {
                client.authorization_code = whole(value);
            }
            _ => {
                let Some((_, field, _)) = known else {
                    client.other_values.insert(name.clone(), plist_text(value));
                    continue;
                };
                match mac_date(value) {
                    Some(instant) => drop(client.instants.insert(field, instant)),
                    None if whole(value) == Some(0) => {}
                    None => out.problem(at.clone(), format!("{name} is no instant: it is missing")),
                }
            }
        }
    }
    client.client = client_of(key, &client);
    client
}

/// The key without a colon at its end, without the letter that tells its kind, and without what
/// stands before the path of a bundle of the system.
fn client_of(key: &str, client: &LocationClient) -> String {
    let key = key.strip_suffix(':').unwrap_or(key);
    if let Some(path) = key.strip_prefix("com.apple.locationd.bundle-") {
        return path.to_owned();
    }
    let names = [&client.bundle_id, &client.bundle_path, &client.executable];
    let names = names.into_iter().filter_map(Option::as_deref);
    for letter in ['i', 'p', 'e'] {
        if let Some(rest) = key.strip_prefix(letter)
            && names.clone().any(|name| name == rest)
        {
            return rest.to_owned();
        }
    }
    key.to_owned()
}
