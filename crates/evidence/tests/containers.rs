//! The same backup in every container gives the same files with the same bytes.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "tests write what they read, and their numbers are known"
)]

use std::path::{Path, PathBuf};

use backups::{PASSWORD, healthy, healthy_encrypted};
use evidence::{Acquisition, Source, Unlock, Verified, detect};

use crate::backups;

const EVERYTHING: [Source; 3] = [
    Source::BackupRoot("Info.plist"),
    Source::BackupRoot("Manifest.db"),
    Source::Backup("*", "**"),
];

/// Path, content, write-ahead log applied or not, and verification of every file.
type Content = Vec<(String, Vec<u8>, Verified)>;

fn content(path: &Path, unlock: &Unlock) -> Content {
    let acquisition = Acquisition::open(path, unlock).unwrap();
    assert_eq!(acquisition.problems(), [], "{}", path.display());
    let found = acquisition.find(&EVERYTHING);
    assert_eq!(found.problems, []);
    acquisition.prepare(&found.files).unwrap();
    let read = |found| {
        let file = acquisition.open_file(found).unwrap();
        let verified = acquisition.verify(found).unwrap();
        (file.path().to_string(), file.bytes().unwrap(), verified)
    };
    found.files.iter().map(read).collect()
}

fn archives(folder: &Path, beside: &Path) -> Vec<PathBuf> {
    let names = ["stored", "deflated", "tape", "compressed"].map(|name| beside.join(name));
    samples::archive::zip_stored(folder, &names[0]).unwrap();
    samples::archive::zip_deflated(folder, &names[1]).unwrap();
    samples::archive::tar(folder, &names[2]).unwrap();
    samples::archive::tar_gz(folder, &names[3]).unwrap();
    names.into()
}

#[test]
fn a_plain_backup_is_the_same_in_every_container() {
    let (folder, root) = healthy();
    let expected = content(&root, &Unlock::None);
    assert!(expected.iter().any(|(path, bytes, _)| {
        path == "HomeDomain/Library/SMS/sms.db" && bytes.starts_with(b"SQLite format 3\0")
    }));
    for archive in archives(&root, folder.path()) {
        assert_eq!(content(&archive, &Unlock::None), expected, "{}", archive.display());
    }
}

#[test]
fn an_encrypted_backup_is_the_same_in_every_container_and_as_when_plain() {
    let (_plain_folder, plain) = healthy();
    let (folder, root) = healthy_encrypted();
    let unlock = Unlock::password(PASSWORD);
    let expected = content(&root, &unlock);
    let domains = |(path, bytes, _): &(String, Vec<u8>, Verified)| {
        path.contains("Domain").then(|| (path.clone(), bytes.clone()))
    };
    let decrypted: Vec<_> = expected.iter().filter_map(domains).collect();
    let never_encrypted: Vec<_> =
        content(&plain, &Unlock::None).iter().filter_map(domains).collect();
    assert_eq!(decrypted, never_encrypted);
    for archive in archives(&root, folder.path()) {
        assert_eq!(content(&archive, &unlock), expected, "{}", archive.display());
    }
}

#[test]
fn a_large_compressed_file_is_read_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("backup");
    // More than is held in memory, so that the temporary file is used.
    let large: Vec<u8> = (0..9_usize << 20).map(|at| (at % 251) as u8 ^ (at >> 16) as u8).collect();
    let mut writer = samples::backup::BackupWriter::new(samples::backup::DeviceFacts::iphone());
    writer.file("HomeDomain", "large", large.clone(), samples::backup::FileTimes::at(1));
    writer.write(&root).unwrap();
    for archive in archives(&root, folder.path()) {
        let acquisition = Acquisition::open(&archive, &Unlock::None).unwrap();
        let found = acquisition.find(&[Source::Backup("HomeDomain", "large")]);
        let file = acquisition.open_file(&found.files[0]).unwrap();
        assert!(file.bytes().unwrap() == large, "{}", archive.display());
        let mut part = [0; 100];
        file.reader().read_at(8 << 20, &mut part).unwrap();
        assert_eq!(part, large[8 << 20..(8 << 20) + 100], "{}", archive.display());
    }
}

#[test]
fn several_backups_in_a_parent_folder_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    for (name, encrypted) in [("00008110-1", false), ("00008110-2", true)] {
        backups::write(&folder.path().join("Backup").join(name), encrypted);
    }
    let candidates = detect(folder.path(), &[]).unwrap();
    let told: Vec<_> = candidates
        .iter()
        .map(|candidate| {
            let version = candidate.os_version().unwrap();
            (
                candidate.name(),
                candidate.device_name().unwrap(),
                version,
                candidate.needs_password(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("00008110-1", "Sample iPhone", "17.5.1", false),
            ("00008110-2", "Sample iPhone", "17.5.1", true),
        ]
    );
    assert_eq!(candidates[0].product_type(), Some("iPhone14,5"));
    assert_eq!(candidates[0].acquired_at().unwrap().to_string(), "2024-06-01T09:00:00Z");
    let error = Acquisition::open(folder.path(), &Unlock::None).map(drop).unwrap_err();
    assert!(
        error.to_string().contains("00008110-1 (iOS backup), 00008110-2 (iOS backup)"),
        "{error}"
    );
    let chosen = Acquisition::open_candidate(&candidates[1], &Unlock::password(PASSWORD)).unwrap();
    assert_eq!(chosen.name(), "00008110-2");
    assert!(chosen.is_encrypted());
}

#[test]
fn several_backups_in_an_archive_are_listed() {
    let folder = tempfile::tempdir().unwrap();
    let parent = folder.path().join("collected");
    for name in ["first", "second"] {
        backups::write(&parent.join("MobileSync/Backup").join(name), false);
    }
    for archive in archives(&parent, folder.path()) {
        let candidates = detect(&archive, &[]).unwrap();
        let names: Vec<_> = candidates.iter().map(evidence::Candidate::name).collect();
        assert_eq!(names, ["first", "second"], "{}", archive.display());
        let acquisition = Acquisition::open_candidate(&candidates[1], &Unlock::None).unwrap();
        assert_eq!(acquisition.problems(), []);
        let found = acquisition.find(&[Source::Backup("HomeDomain", "Library/SMS/sms.db")]);
        assert!(!acquisition.open_file(&found.files[0]).unwrap().reader().is_empty());
    }
}

#[test]
fn the_kind_names_backup_and_container_and_never_the_path_of_the_computer() {
    let (folder, root) = healthy();
    let kinds = ["zip", "zip", "tar", "tar.gz"].map(|kind| format!("iOS backup ({kind})"));
    for (archive, kind) in archives(&root, folder.path()).iter().zip(kinds) {
        let acquisition = Acquisition::open(archive, &Unlock::None).unwrap();
        assert_eq!(acquisition.kind(), kind);
        assert!(!acquisition.name().contains('/'), "{}", acquisition.name());
    }
    let acquisition = Acquisition::open(&root, &Unlock::None).unwrap();
    assert_eq!((acquisition.kind(), acquisition.name()), ("iOS backup (folder)", "backup"));
    let device = acquisition.device();
    assert_eq!(device.model.as_deref(), Some("iPhone14,5"));
    assert_eq!(device.os_build.as_deref(), Some("21F90"));
}
