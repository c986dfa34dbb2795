//! What is fuzzed: one target per reader. A target takes any bytes, and must come back soon,
//! without a panic.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "an acquisition is opened by path, so its target writes to a temporary folder"
)]

use std::{panic::AssertUnwindSafe, sync::Arc};

use artifacts::{Artifact, Collected};
use detections::RuleSet;
use evidence::{Acquisition, EvidenceFile, Source, Unlock};
use flate2::{Compression, write::GzEncoder};
use formats::{
    ReadAt,
    bytes::Memory,
    keyed_archive::KeyedArchive,
    sqlite::Database,
    unified_log::{LogArchive, Messages},
};
use indicators::SetBuilder;

/// One reader.
pub struct Target {
    /// Name, as the corpus and the output spell it.
    pub name: &'static str,
    /// Reads the bytes.
    pub run: fn(&[u8]),
}

/// Every reader.
pub const TARGETS: &[Target] = &[
    Target { name: "artifact", run: artifact },
    Target { name: "database", run: database },
    Target { name: "write_ahead_log", run: write_ahead_log },
    Target { name: "keyed_archive", run: keyed_archive },
    Target { name: "typedstream", run: typedstream },
    Target { name: "links", run: links },
    Target { name: "archive", run: archive },
    Target { name: "cut_archive", run: cut_archive },
    Target { name: "android_backup", run: android_backup },
    Target { name: "sysdiagnose", run: sysdiagnose },
    Target { name: "unified_log", run: unified_log },
    Target { name: "backup_manifest", run: backup_manifest },
    Target { name: "feed", run: feed },
    Target { name: "rule", run: rule },
];

/// The first byte picks the artifact, so that a new artifact is fuzzed without a new target.
fn artifact(bytes: &[u8]) {
    let Some((pick, rest)) = bytes.split_first() else { return };
    let all: Vec<&Artifact> = artifacts::all().collect();
    let position = usize::from(*pick).checked_rem(all.len()).unwrap_or_default();
    let Some(artifact) = all.get(position) else { return };
    let mut collected = Collected::default();
    artifact.read(&EvidenceFile::from_bytes("fuzz", rest), &mut collected);
    let panicked = |message: &str| message.starts_with("parser panicked");
    assert!(
        !collected.problems.iter().any(|problem| panicked(&problem.message)),
        "{} panicked",
        artifact.id
    );
}

fn memory(bytes: &[u8]) -> Arc<dyn ReadAt> {
    Arc::new(Memory(bytes.to_vec()))
}

fn read_all(database: &Database) {
    for table in ["message", "sqlite_master", "Files"] {
        let query = format!("SELECT * FROM {table}");
        // A refusal is as good as rows.
        let _ = database.for_each_row(&query, |row| {
            let _ = (row.text(0), row.integer(1), row.mac_instant(2));
        });
    }
    let _ = database.remarks();
}

fn database(bytes: &[u8]) {
    if let Ok(database) = Database::open(memory(bytes), None) {
        read_all(&database);
    }
}

/// The first half is the database, the second its log.
fn write_ahead_log(bytes: &[u8]) {
    let (main, log) = bytes.split_at(bytes.len() / 2);
    if let Ok(database) = Database::open(memory(main), Some(memory(log))) {
        read_all(&database);
    }
}

fn keyed_archive(bytes: &[u8]) {
    if let Ok(archive) = KeyedArchive::read(bytes)
        && let Some(root) = archive.root()
    {
        let _ = archive.get(root, "Size");
        let _ = archive.get(root, "EncryptionKey");
    }
}

fn typedstream(bytes: &[u8]) {
    let _ = formats::typedstream::attributed_text(bytes);
}

fn links(bytes: &[u8]) {
    for link in formats::links::links(&String::from_utf8_lossy(bytes)) {
        assert!(!link.is_empty(), "a link without a character");
    }
}

fn archive(bytes: &[u8]) {
    with_file("backup", bytes, |path| {
        let _ = evidence::detect(path, &[]);
        let _ = Acquisition::open(path, &Unlock::None);
    });
}

/// An acquisition that was written while it was collected, changed where the input says and cut short:
/// the first two bytes tell where, of the others three each tell a place and what stands there.
fn cut_archive(bytes: &[u8]) {
    let mut archive = include_bytes!("../corpus/streamed.zip").to_vec();
    let place = |bytes: &[u8]| {
        let number = bytes.first_chunk().map_or(0, |two| usize::from(u16::from_le_bytes(*two)));
        number.checked_rem(archive.len()).unwrap_or_default()
    };
    let (cut, rest) = bytes.split_at_checked(2).unwrap_or_default();
    let cut = place(cut);
    let changes: Vec<(usize, u8)> = rest
        .chunks_exact(3)
        .take(12)
        .map(|change| (place(change), change.last().copied().unwrap_or_default()))
        .collect();
    for (at, byte) in changes {
        archive.get_mut(at).into_iter().for_each(|there| *there = byte);
    }
    archive.truncate(cut.max(40));
    with_file("cut.zip", &archive, |path| {
        for candidate in evidence::detect(path, &[Source::AndroidQf("**")]).unwrap_or_default() {
            let Ok(acquisition) = Acquisition::open_candidate(&candidate, &Unlock::None) else {
                continue;
            };
            for found in acquisition.find(&[Source::AndroidQf("**")]).files {
                let _ = acquisition.open_file(&found).map(|file| file.bytes());
                let _ = acquisition.verify(&found);
            }
        }
    });
}

/// An adb backup, opened with a password; what is none is the content of one that is not encrypted.
fn android_backup(bytes: &[u8]) {
    let mut whole = Vec::new();
    if !bytes.starts_with(b"ANDROID BACKUP") {
        whole.extend_from_slice(b"ANDROID BACKUP\n5\n0\nnone\n");
    }
    whole.extend_from_slice(bytes);
    with_file("backup.ab", &whole, |path| {
        let unlock = Unlock::password("password");
        let Ok(acquisition) = Acquisition::open(path, &unlock) else { return };
        for found in acquisition.find(&[Source::AndroidBackup("**")]).files {
            let file = acquisition.open_file(&found).ok();
            let _ = file.map(|file| file.bytes());
        }
    });
}

/// A sysdiagnose whose unified log, texts of a program and list of processes are the input, taken
/// out of the archive in one pass.
fn sysdiagnose(bytes: &[u8]) {
    let sources = [Source::Sysdiagnose("ps.txt"), Source::Sysdiagnose("system_logs.logarchive/**")];
    let mut tar = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for path in
        ["ps.txt", "system_logs.logarchive/1.tracev3", "system_logs.logarchive/0A/B", "logs/x"]
    {
        let mut header = tar::Header::new_gnu();
        header.set_size(u64::try_from(bytes.len()).unwrap_or_default());
        let path = format!("sysdiagnose_2024.03.01_10-05-07+0200_x/{path}");
        if tar.append_data(&mut header, path, bytes).is_err() {
            return;
        }
    }
    let Ok(archive) = tar.into_inner().and_then(GzEncoder::finish) else { return };
    with_file("sysdiagnose.tar.gz", &archive, |path| {
        let candidates = evidence::detect(path, &sources).unwrap_or_default();
        for candidate in candidates {
            let Ok(acquisition) = Acquisition::open_candidate(&candidate, &Unlock::None) else {
                continue;
            };
            for found in acquisition.find(&sources).files {
                let file = acquisition.open_file(&found).ok();
                let _ = file.map(|file| file.bytes());
                assert!(acquisition.verify(&found).is_ok(), "a file that was taken has no digest");
            }
        }
    });
}

/// A log archive of one file of messages.
fn unified_log(bytes: &[u8]) {
    let archive = OneLog(bytes.to_vec());
    let mut messages = Messages::new(&archive);
    // The crate that puts messages together may panic: the artifact catches that.
    let read = AssertUnwindSafe(|| messages.read("1.tracev3", &mut |_| {}));
    let _ = std::panic::catch_unwind(read);
}

struct OneLog(Vec<u8>);

impl LogArchive for OneLog {
    fn names(&self) -> Vec<String> {
        vec!["timesync/1.timesync".to_owned()]
    }

    fn open(&self, _: &str) -> Option<Arc<dyn ReadAt>> {
        Some(memory(&self.0))
    }
}

/// A backup whose `Manifest.plist` is the input; the keybag in it is parsed and refused.
fn backup_manifest(bytes: &[u8]) {
    with_file("Manifest.plist", bytes, |path| {
        let Some(folder) = path.parent() else { return };
        let _ = std::fs::write(folder.join("Manifest.db"), bytes);
        let _ = std::fs::write(folder.join("Info.plist"), bytes);
        let _ = Acquisition::open(folder, &Unlock::None);
    });
}

fn with_file(name: &str, bytes: &[u8], run: impl FnOnce(&std::path::Path)) {
    let Ok(folder) = tempfile::tempdir() else { return };
    let path = folder.path().join(name);
    if std::fs::write(&path, bytes).is_ok() {
        run(&path);
    }
}

/// A feed in whichever format the bytes have; the name of the file says what names that may be both
/// are.
fn feed(bytes: &[u8]) {
    for name in ["fuzz", "packages.txt", "domains.txt"] {
        let mut builder = SetBuilder::new();
        let _ = builder.add_feed(name, bytes);
        let _ = builder.finish().show("https://evil.example/");
    }
}

fn rule(bytes: &[u8]) {
    let Ok(folder) = tempfile::tempdir() else { return };
    if std::fs::write(folder.path().join("rule.yml"), bytes).is_ok() {
        let mut rules = RuleSet::builtin();
        let _ = rules.add_folder(folder.path());
    }
}
