//! All property lists of a sysdiagnose, also those that no other artifact reads.
//!
//! # What it holds
//! Settings and states of the system. One record is one list: how many keys it has, the earliest and
//! the latest date in it, and which artifact reads it, if one does. Where none does, one record
//! further is each value that can be compared with indicators: a link, an e-mail address, or a
//! path outside the folders of the system.
//!
//! # What it can show
//! That a list of the system names a link, an address or a file.
//!
//! # What it cannot show
//! What the value means, or whether anything was visited or ran: whoever finds something here reads
//! the list itself. Values of other forms are not told. Lists of more than 64 MiB are not read.
//!
//! # References
//! - Apple, "Property list programming guide"
//! - EC-DIGIT-CSIRC, `sysdiagnose`: which lists there are

use std::collections::BTreeSet;

use formats::instants::plist_date;
use plist::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: ID,
    title: "Property lists of the system",
    sources: &[
        Source::Sysdiagnose("logs/**/*.plist"),
        Source::Sysdiagnose("WiFi/**/*.plist"),
        Source::Sysdiagnose("Preferences/**/*.plist"),
    ],
    tested: &[("iOS 12 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it in this form; a sysdiagnose does",
    parse,
};

const ID: &str = "ios.other_property_lists";

/// One list.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PropertyListFile {
    /// `list`.
    pub record: &'static str,
    /// Path of the list in the sysdiagnose.
    pub list_path: String,
    /// How many keys it has, at all levels.
    pub key_count: u64,
    /// The earliest date in it.
    pub earliest_at: Option<Timestamp>,
    /// The latest date in it.
    pub latest_at: Option<Timestamp>,
    /// The artifact that reads it, whose records tell its values.
    pub read_by: Option<&'static str>,
}

/// One value of a list.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct ListedValue {
    /// `value`.
    pub record: &'static str,
    /// Path of the list in the sysdiagnose.
    pub list_path: String,
    /// `link`, `email` or `path`.
    pub value_kind: &'static str,
    /// The value, where it is a link or a path.
    pub value: Option<String>,
    /// The value, where it is an address.
    #[serde(skip)]
    pub email_address: Option<String>,
}

impl Record for PropertyListFile {}

impl Record for ListedValue {
    fn observables(&self) -> Vec<Observable<'_>> {
        let (kind, field, value) = match self.value_kind {
            "link" => (ObservableKind::Url, "value", &self.value),
            "email" => (ObservableKind::Email, "email_address", &self.email_address),
            _ => (ObservableKind::FilePath, "value", &self.value),
        };
        let observable = |value| Observable::new(kind, value, field, Strength::Exposed);
        value.as_deref().map(observable).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let address = self.email_address.as_deref();
        address.map(|address| ("email_address", address)).into_iter().collect()
    }
}

/// Most values of one list that are told.
const MOST: usize = 500;

/// Folders of the system: what lies there came with it.
const SYSTEM_FOLDERS: &[&str] = &[
    "/Applications/",
    "/Developer/",
    "/Library/",
    "/System/",
    "/bin/",
    "/dev/",
    "/private/preboot/Cryptexes/",
    "/sbin/",
    "/usr/",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    // Lists that were never filled are left empty.
    if file.reader().is_empty() {
        return Ok(());
    }
    let list_path = file.path().to_string();
    let mut list = PropertyListFile {
        record: "list",
        list_path: list_path.clone(),
        read_by: reader_of(&list_path),
        ..PropertyListFile::default()
    };
    let root = match read_plist(file) {
        Ok(root) => root,
        // The other artifact says what is wrong with it.
        Err(_) if list.read_by.is_some() => {
            out.record(Location::File, &list);
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let (values, left_out) = values_of(&root, &mut list);
    out.record(Location::File, &list);
    if list.read_by.is_some() {
        return Ok(());
    }
    for (value_kind, value) in values {
        let list_path = list_path.clone();
        let is_email = value_kind == "email";
        let (value, email_address) =
            if is_email { (None, Some(value)) } else { (Some(value), None) };
        let listed = ListedValue { record: "value", list_path, value_kind, value, email_address };
        out.record(Location::File, &listed);
    }
    if left_out > 0 {
        let message =
            format!("{left_out} more links, addresses and paths of this list are not told");
        out.problem(Location::File, message);
    }
    Ok(())
}

/// Values by their kind, each once, and how many more there are.
type Values = (BTreeSet<(&'static str, String)>, u64);

fn values_of(root: &Value, list: &mut PropertyListFile) -> Values {
    let mut values = BTreeSet::new();
    let mut left_out = 0_u64;
    let mut open = vec![root];
    while let Some(value) = open.pop() {
        let text = match value {
            Value::Dictionary(entries) => {
                let count = u64::try_from(entries.len()).unwrap_or(u64::MAX);
                list.key_count = list.key_count.saturating_add(count);
                open.extend(entries.values());
                // Keys hold values, too: paths of programs, addresses of people.
                entries.keys().for_each(|key| keep(key, &mut values, &mut left_out));
                continue;
            }
            Value::Array(items) => {
                open.extend(items.iter());
                continue;
            }
            Value::Date(date) => {
                if let Some(at) = plist_date(*date) {
                    list.earliest_at = Some(list.earliest_at.map_or(at, |known| known.min(at)));
                    list.latest_at = Some(list.latest_at.map_or(at, |known| known.max(at)));
                }
                continue;
            }
            Value::String(text) => text,
            _ => continue,
        };
        keep(text, &mut values, &mut left_out);
    }
    (values, left_out)
}

fn keep(text: &str, values: &mut BTreeSet<(&'static str, String)>, left_out: &mut u64) {
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let Some(kind) = kind_of(text) else { return };
    let value = (kind, text.to_owned());
    if values.len() < MOST || values.contains(&value) {
        values.insert(value);
    } else {
        *left_out = left_out.saturating_add(1);
    }
}

/// What a text is, where it is something that can be compared.
fn kind_of(text: &str) -> Option<&'static str> {
    if text.len() > 4_096 || text.contains(['\n', '\r']) {
        return None;
    }
    if let Some((scheme, rest)) = text.split_once("://") {
        let is_scheme = !scheme.is_empty()
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        return (is_scheme && !rest.is_empty() && scheme != "file").then_some("link");
    }
    if text.starts_with('/') {
        let is_system = SYSTEM_FOLDERS.iter().any(|folder| text.starts_with(folder));
        return (!is_system && text.len() > 1).then_some("path");
    }
    let (name, host) = text.split_once('@')?;
    let is_part = |part: &str| {
        let letters = |letter: char| letter.is_alphanumeric() || "._%+-".contains(letter);
        !part.is_empty() && part.chars().all(letters)
    };
    (is_part(name) && is_part(host) && host.contains('.')).then_some("email")
}

/// The artifact that reads the list of this path.
fn reader_of(path: &str) -> Option<&'static str> {
    // The path may begin with the top folder of the sysdiagnose.
    let below = path.split_once('/').map_or(path, |(_, below)| below);
    let is_of = |pattern: &str, path: &str| match pattern.split_once('*') {
        Some((start, _)) => {
            let end = pattern.rsplit('*').next().unwrap_or_default();
            path.starts_with(start) && path.ends_with(end)
        }
        None => path == pattern,
    };
    let reads = |source: &Source| match source {
        Source::Sysdiagnose(pattern) => is_of(pattern, path) || is_of(pattern, below),
        _ => false,
    };
    let mut others = crate::all().filter(|artifact| artifact.id != ID);
    others.find(|artifact| artifact.sources.iter().any(reads)).map(|found| found.id)
}
