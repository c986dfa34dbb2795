//! Files of `../shared/data` and what MVT made of them. Absent ones are told and skipped.
#![allow(
    unreachable_pub,
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "it reads test data and says what is absent"
)]

pub mod android;

use std::{
    io::Read,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use artifacts::Collected;
use evidence::EvidenceFile;
use formats::{
    bytes::Memory,
    dumpstate::{PartKind, parts},
};
use jiff::tz::Offset;
use serde_json::Value;
use sha1::{Digest, Sha1};

pub fn shared() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data")
}

pub fn bytes(path: &Path) -> Option<Vec<u8>> {
    let read = std::fs::read(path).ok();
    if read.is_none() {
        eprintln!("skipped: {} is absent", path.display());
    }
    read
}

/// What MVT wrote, by the path below its results, without `.json`.
pub fn golden(name: &str) -> Option<Value> {
    let bytes = bytes(&shared().join("golden/mvt").join(name).with_extension("json"))?;
    Some(serde_json::from_slice(&bytes).unwrap())
}

/// Reads the file `name` of a folder of the shared data, with its write-ahead log if it has one.
pub fn read_file(artifact: &str, folder: &str, name: &str) -> Option<Collected> {
    let path = shared().join(folder).join(name);
    let mut file = EvidenceFile::from_bytes(name, bytes(&path)?);
    if let Ok(wal) = std::fs::read(format!("{}-wal", path.display())) {
        file = file.with_wal(Arc::new(Memory(wal)));
    }
    Some(read(artifact, &file))
}

/// Reads a file of a backup by the name under which it is stored.
pub fn read_blob(artifact: &str, backup: &str, domain: &str, path: &str) -> Option<Collected> {
    let digest = Sha1::digest(format!("{domain}-{path}"));
    let id = digest.iter().fold(String::new(), |id, byte| format!("{id}{byte:02x}"));
    let folder = id.get(..2)?;
    read_file(artifact, backup, &format!("{folder}/{id}"))
}

pub fn read(artifact: &str, file: &EvidenceFile) -> Collected {
    let mut collected = Collected::default();
    artifacts::by_id(artifact).unwrap().read(file, &mut collected);
    collected
}

/// An instant as MVT spells it, to the nearest microsecond; empty where there is none.
pub fn instant(value: &Value) -> String {
    let Some(text) = value.as_str() else { return String::new() };
    let at: jiff::Timestamp = text.parse().unwrap();
    at.round(jiff::Unit::Microsecond).unwrap().strftime("%Y-%m-%d %H:%M:%S.%6f").to_string()
}

/// The main text of the bug report of an emulator, Android 14.
fn android_report() -> Option<&'static [u8]> {
    static TEXT: OnceLock<Option<Vec<u8>>> = OnceLock::new();
    let read = || {
        let folder = shared().join("android/aosp-emulator-bugreport");
        let name = "bugreport-sdk_google_atv64_arm64-UTT1.240131.001.F1-2025-11-23-10-44-46";
        let zip = bytes(&folder.join(format!("{name}.zip")))?;
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
        let mut text = Vec::new();
        zip.by_name(&format!("{name}.txt")).unwrap().read_to_end(&mut text).unwrap();
        Some(text)
    };
    TEXT.get_or_init(read).as_deref()
}

/// The parts of that report that have this name, with the clock and the day of the report.
pub fn android_parts(kind: PartKind, name: &str) -> Option<Vec<EvidenceFile>> {
    let whole = android_report()?;
    let found = parts(&mut &*whole).0;
    let found = found.into_iter().filter(|part| part.kind == kind && part.name == name);
    let files = found.map(|part| {
        let start = usize::try_from(part.start).unwrap();
        let bytes = &whole[start..][..usize::try_from(part.len).unwrap()];
        EvidenceFile::from_bytes(format!("report.txt/{name}"), bytes)
            .with_first_line(part.first_line)
            .with_local_offset(Offset::constant(3))
            .with_acquired_at("2025-11-23T07:44:46Z".parse().unwrap())
    });
    Some(files.collect())
}

/// The first part of that report that has this name.
pub fn android_part(kind: PartKind, name: &str) -> Option<EvidenceFile> {
    android_parts(kind, name)?.into_iter().next()
}
