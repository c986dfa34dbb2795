//! Folders and files in which WebKit keeps what a site stores, named after the site.
//!
//! # What it holds
//! One record per file. The site is in a name, `https_www.example.org_0`, of the file
//! (`local_storage`) or of a folder above it (`indexed_db`, `folder`); from iOS 16 on names are
//! hashes and a file `origin` tells the site, and the one whose page it was in (`top_site`). The
//! application is that of the container in the path. `entries` counts what the site stored. Of a
//! backup only files `origin` are read: all other names of sites are in `ios.manifest`.
//!
//! # What it can show
//! That a page of the site, or one with its content in it, was shown by this application. It
//! stays when the history is cleared in most applications.
//!
//! # What it cannot show
//! When: no instant is in these files. Addresses of pages. What the site stored is not told.
//!
//! # References
//! - WebKit source, `NetworkProcess/storage/NetworkStorageManager.cpp` and
//!   `wtf/persistence/PersistentCoders.cpp`
//! - Amnesty International, "Forensic Methodology Report: How to catch NSO Group's Pegasus"

use formats::bytes::{Cursor, Truncated};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.webkit_storage",
    title: "Sites that stored data in each application",
    sources: &[
        Source::Backup("*", "Library/WebKit/**/origin"),
        Source::Backup("*", "SystemData/*/Library/WebKit/**/origin"),
        Source::Filesystem("private/var/mobile/**/Library/WebKit/**/IndexedDB.sqlite3"),
        Source::Filesystem("private/var/mobile/**/Library/WebKit/**/*.localstorage"),
        Source::Filesystem("private/var/mobile/**/Library/WebKit/**/origin"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/*/*/SystemData/*/Library/WebKit/WebsiteData/http*_*/**",
        ),
    ],
    tested: &[("iOS 11 to 18", Confidence::Specification)],
    absent_because: "backups hold little of it; it takes a full file system",
    parse,
};

/// One file that a site has.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SiteStorage {
    /// `indexed_db`, `local_storage`, `origin`, or `folder` for other files of the site.
    pub kind: &'static str,
    /// Address of the site: scheme, host, and port where it is said.
    pub site: Option<String>,
    /// Address of the site in whose page it was, where that is another one.
    pub top_site: Option<String>,
    /// How many entries the site has stored.
    pub entries: Option<i64>,
}

impl Record for SiteStorage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let site = observe(self.site.as_deref(), "site", Strength::Contacted);
        site.chain(observe(self.top_site.as_deref(), "top_site", Strength::Contacted)).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let path = file.path();
    let name = path.rsplit('/').next().unwrap_or_default();
    if name == "origin" {
        return read_origin(&file.bytes()?, out);
    }
    let (kind, table) = if name == "IndexedDB.sqlite3" {
        ("indexed_db", Some("Records"))
    } else if name.ends_with(".localstorage") {
        ("local_storage", Some("ItemTable"))
    } else {
        ("folder", None)
    };
    let mut storage = SiteStorage { kind, ..SiteStorage::default() };
    storage.site = path.split('/').rev().find_map(site_in_name);
    // Newer folders are named after hashes; their `origin` file tells the site.
    if storage.site.is_none() {
        return Ok(());
    }
    let counted = table.map_or(Ok(()), |table| {
        read_database(file, out, |database, out| {
            let query = format!("SELECT COUNT(*) FROM {table}");
            rows(database, table, &query, out, |row, _| storage.entries = row.integer(0));
        })
    });
    out.record(Location::File, &storage);
    counted
}

/// The site that a name such as `https_www.example.org_0.localstorage` tells. The host may hold
/// underscores; what follows the port does not count.
fn site_in_name(name: &str) -> Option<String> {
    let (scheme, rest) = name.split_once('_')?;
    let (host, port) = rest.rsplit_once('_')?;
    let digits = port.split('.').next()?;
    let port: u16 = digits.parse().ok()?;
    if !matches!(scheme, "http" | "https") || host.is_empty() {
        return None;
    }
    Some(address(scheme, host, Some(port)))
}

fn address(scheme: &str, host: &str, port: Option<u16>) -> String {
    match port {
        None | Some(0) => format!("{scheme}://{host}"),
        Some(port) => format!("{scheme}://{host}:{port}"),
    }
}

/// A file `origin`: the site of the page, and that whose storage it is. Each is a scheme, a host,
/// and a flag with the port behind it when it is set. A digest follows.
fn read_origin(bytes: &[u8], out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut cursor = Cursor::new(bytes);
    let top_site = site(&mut cursor)?;
    let (site, damage) = match site(&mut cursor) {
        Ok(site) => (site, Ok(())),
        Err(error) => (None, Err(error.into())),
    };
    let top_site = top_site.filter(|top| Some(top) != site.as_ref());
    out.record(Location::File, &SiteStorage { kind: "origin", site, top_site, entries: None });
    damage
}

fn site(cursor: &mut Cursor<'_>) -> Result<Option<String>, Truncated> {
    let (scheme, host) = (text(cursor)?, text(cursor)?);
    let [has_port] = cursor.array("flag of the port")?;
    let port = match has_port {
        0 => None,
        _ => Some(u16::from_le_bytes(cursor.array("port")?)),
    };
    Ok(scheme.zip(host).map(|(scheme, host)| address(&scheme, &host, port)))
}

/// A count of characters, whether they take one byte each, and the characters. A count of all ones
/// stands for no text.
fn text(cursor: &mut Cursor<'_>) -> Result<Option<String>, Truncated> {
    let length = u32::from_le_bytes(cursor.array("length of a text")?);
    if length == u32::MAX {
        return Ok(None);
    }
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    let [is_8_bit] = cursor.array("width of a text")?;
    if is_8_bit != 0 {
        let characters = cursor.take("text", length)?;
        return Ok(Some(characters.iter().map(|byte| char::from(*byte)).collect()));
    }
    let units = cursor.take("text", length.saturating_mul(2))?;
    let units = units.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
    let units: Vec<u16> = units.map(u16::from_le_bytes).collect();
    Ok(Some(String::from_utf16_lossy(&units)))
}
