//! `logs/olddsc`: which libraries the caches of shared code held.
//!
//! # What it holds
//! One property list per cache of shared code: its UUID, and each library in it with path and
//! UUID, so that samples of other files can be named. One record is one cache with counts, and one
//! is each library that does not lie in a folder of the system. The others, some thousand per
//! cache, are counted only.
//!
//! # What it can show
//! That code from a place that is not the system's was mapped like code of the system.
//!
//! # What it cannot show
//! When, or into which process. That a library lies in a folder of the system does not show that
//! it is the one of Apple: the UUID may be compared for that.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`, `olddsc`: the keys of the file

use plist::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.shared_caches",
    title: "Libraries in the caches of shared code",
    sources: &[Source::Sysdiagnose("logs/olddsc/*")],
    tested: &[("iOS 12 to 16", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Folders of the system that libraries of a cache come from.
const SYSTEM: &[&str] = &["/System/", "/usr/lib/", "/private/preboot/Cryptexes/"];

/// One cache.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SharedCache {
    /// `cache`.
    pub record: &'static str,
    /// UUID of the cache.
    pub cache_uuid: Option<String>,
    /// Processors that it is for, for example `arm64e`.
    pub architecture: Option<String>,
    /// How many libraries it lists.
    pub library_count: u64,
    /// How many of them lie outside the folders of the system.
    pub foreign_count: u64,
}

/// One library outside the folders of the system.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ForeignLibrary {
    /// `library`.
    pub record: &'static str,
    /// Path of the library.
    pub library_path: String,
    /// UUID of the library.
    pub binary_uuid: Option<String>,
    /// UUID of the cache that lists it.
    pub cache_uuid: Option<String>,
}

impl Record for SharedCache {}

impl Record for ForeignLibrary {
    fn observables(&self) -> Vec<Observable<'_>> {
        let path = &*self.library_path;
        let observable = |kind| Observable::new(kind, path, "library_path", Strength::Executed);
        vec![observable(ObservableKind::FilePath), observable(ObservableKind::Process)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let list = read_dictionary(file, "libraries of the cache are missing")?;
    let mut cache = SharedCache {
        record: "cache",
        cache_uuid: text_of(&list, "Cache_UUID_String"),
        architecture: text_of(&list, "Architecture"),
        ..SharedCache::default()
    };
    if list.get("Binaries").and_then(Value::as_array).is_none() {
        let message = "no list: the libraries of this cache are missing";
        out.problem(Location::Key("Binaries".to_owned()), message);
    }
    let mut unreadable = Repeated::default();
    for (position, library) in items_of(&list, "Binaries").enumerate() {
        let at = Location::Key(format!("Binaries/{position}"));
        let library = library.as_dictionary();
        let Some(library_path) = library.and_then(|library| text_of(library, "Path")) else {
            unreadable.problem(out, at, "no path: this library is missing");
            continue;
        };
        cache.library_count = cache.library_count.saturating_add(1);
        if SYSTEM.iter().any(|folder| library_path.starts_with(folder)) {
            continue;
        }
        cache.foreign_count = cache.foreign_count.saturating_add(1);
        let record = ForeignLibrary {
            record: "library",
            library_path,
            binary_uuid: library.and_then(|library| text_of(library, "UUID_String")),
            cache_uuid: cache.cache_uuid.clone(),
        };
        out.record(at, &record);
    }
    unreadable.finish(out, "libraries without a path");
    out.record(Location::File, &cache);
    Ok(())
}
