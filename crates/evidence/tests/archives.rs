//! Hostile and damaged archives: bounded, told, and the rest is read.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "tests write what they read, and their numbers are known"
)]

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use backups::{MESSAGES, PASSWORD, failure, healthy, healthy_encrypted, only, problem};
use evidence::{Acquisition, Source, Unlock, detect};
use flate2::{Compression, write::GzEncoder};
use tempfile::TempDir;

use crate::backups;

/// An entry of an archive, as a hostile person may write it.
struct Entry {
    name: String,
    bytes: Vec<u8>,
    /// Type and permissions, as Unix has them.
    mode: u32,
    /// Size that is claimed, where that is not the true one.
    claimed: Option<u64>,
    flags: u16,
}

fn entry(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Entry {
    Entry { name: name.into(), bytes: bytes.into(), mode: 0o100_644, claimed: None, flags: 0 }
}

/// The files of a healthy backup as entries.
fn backup_entries() -> Vec<Entry> {
    let (_folder, root) = healthy();
    let mut entries = Vec::new();
    collect(&root, "", &mut entries);
    entries
}

fn collect(folder: &Path, prefix: &str, entries: &mut Vec<Entry>) {
    let mut inner: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()).collect();
    inner.sort_by_key(fs::DirEntry::file_name);
    for file in inner {
        let name = format!("{prefix}{}", file.file_name().to_string_lossy());
        if file.path().is_dir() {
            collect(&file.path(), &format!("{name}/"), entries);
        } else {
            entries.push(entry(name, fs::read(file.path()).unwrap()));
        }
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// A zip archive of stored entries, or deflated ones where a size is claimed.
fn zip(entries: &[Entry]) -> Vec<u8> {
    let mut archive = Vec::new();
    let mut contents = Vec::new();
    for entry in entries {
        let offset = archive.len() as u32;
        let method: u16 = if entry.claimed.is_some() { 8 } else { 0 };
        let size = entry.claimed.unwrap_or(entry.bytes.len() as u64) as u32;
        let mut fixed = Vec::new();
        fixed.extend(20_u16.to_le_bytes());
        fixed.extend(entry.flags.to_le_bytes());
        fixed.extend(method.to_le_bytes());
        fixed.extend([0; 4]);
        fixed.extend(crc32(&entry.bytes).to_le_bytes());
        fixed.extend((entry.bytes.len() as u32).to_le_bytes());
        fixed.extend(size.to_le_bytes());
        fixed.extend((entry.name.len() as u16).to_le_bytes());
        fixed.extend(0_u16.to_le_bytes());
        archive.extend(b"PK\x03\x04");
        archive.extend(&fixed);
        archive.extend(entry.name.as_bytes());
        archive.extend(&entry.bytes);
        contents.extend(b"PK\x01\x02\x14\x03");
        contents.extend(&fixed);
        contents.extend([0; 6]);
        contents.extend((entry.mode << 16).to_le_bytes());
        contents.extend(offset.to_le_bytes());
        contents.extend(entry.name.as_bytes());
    }
    let start = archive.len() as u32;
    archive.extend(&contents);
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend((entries.len() as u16).to_le_bytes());
    archive.extend((entries.len() as u16).to_le_bytes());
    archive.extend((contents.len() as u32).to_le_bytes());
    archive.extend(start.to_le_bytes());
    archive.extend([0, 0]);
    archive
}

/// The head of an entry of a tar archive.
fn tar_head(name: &str, size: u64, kind: u8) -> Vec<u8> {
    let mut head = vec![0; 512];
    head[..name.len().min(100)].copy_from_slice(&name.as_bytes()[..name.len().min(100)]);
    head[124..136].copy_from_slice(format!("{size:011o}\0").as_bytes());
    head[156] = kind;
    head[257..265].copy_from_slice(b"ustar\x0000");
    head[148..156].fill(b' ');
    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
    head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    head
}

fn tar(entries: &[Entry]) -> Vec<u8> {
    let mut archive = Vec::new();
    for entry in entries {
        let kind = match entry.mode & 0o170_000 {
            0o120_000 => b'2',
            0o020_000 => b'3',
            _ => b'0',
        };
        archive.extend(tar_head(&entry.name, entry.bytes.len() as u64, kind));
        archive.extend(&entry.bytes);
        archive.resize(archive.len().next_multiple_of(512), 0);
    }
    archive.extend([0; 1_024]);
    archive
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn file(bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive");
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn every_archive(entries: &[Entry]) -> [Vec<u8>; 3] {
    let tape = tar(entries);
    [zip(entries), gzip(&tape), tape]
}

#[test]
fn names_that_lead_out_and_links_and_devices_are_refused_and_told() {
    let mut entries = backup_entries();
    entries.push(entry("../outside", "x"));
    entries.push(entry("/etc/passwd", "x"));
    entries.push(Entry { mode: 0o120_777, ..entry("Info.plist/link", "") });
    entries.push(Entry { mode: 0o020_666, ..entry("device", "") });
    for archive in every_archive(&entries) {
        let (_folder, path) = file(&archive);
        let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
        let problems = acquisition.problems();
        let told = problem(&problems, "lead out of it").message;
        assert!(told.starts_with('2') && told.contains("../outside"), "{told}");
        let told = problem(&problems, "links, devices").message;
        assert!(told.starts_with('2') && told.contains("Info.plist/link"), "{told}");
        let messages = acquisition.open_file(&only(&acquisition, MESSAGES)).unwrap();
        assert!(messages.database().unwrap().has_table("t"));
    }
}

#[test]
fn a_repeated_name_is_told() {
    let mut entries = backup_entries();
    let mut second = entry("Info.plist", Vec::new());
    second
        .bytes
        .clone_from(&entries.iter().find(|entry| entry.name == "Info.plist").unwrap().bytes);
    entries.push(second);
    for archive in every_archive(&entries) {
        let (_folder, path) = file(&archive);
        let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
        problem(&acquisition.problems(), "repeat a name");
    }
}

#[test]
fn f12_a_claim_of_a_billion_entries_is_refused_at_once() {
    let mut archive = b"PK\x03\x04".to_vec();
    let end_at = archive.len() as u64;
    archive.extend(b"PK\x06\x06");
    archive.extend(44_u64.to_le_bytes());
    archive.extend([0; 12]);
    archive.extend(1_000_000_000_u64.to_le_bytes());
    archive.extend(1_000_000_000_u64.to_le_bytes());
    archive.extend(46_000_000_000_u64.to_le_bytes());
    archive.extend(0_u64.to_le_bytes());
    archive.extend(b"PK\x06\x07\0\0\0\0");
    archive.extend(end_at.to_le_bytes());
    archive.extend(1_u32.to_le_bytes());
    archive.extend(b"PK\x05\x06\0\0\0\0");
    archive.extend([0xff; 12]);
    archive.extend([0, 0]);
    let (_folder, path) = file(&archive);
    let start = Instant::now();
    let words = failure(&path, &Unlock::None);
    assert!(
        words.contains("claims 1000000000 entries") || words.contains("larger than"),
        "{words}"
    );
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[test]
fn f12_a_decompression_bomb_is_refused() {
    let mut entries = backup_entries();
    for entry in &mut entries {
        if entry.name == "Manifest.db" {
            entry.claimed = Some(u64::from(u32::MAX) - 1);
        }
    }
    let (_folder, path) = file(&zip(&entries));
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("decompression bomb"), "{words}");
    // A tape that begins with a gigabyte of zeros.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&tar_head("zeros", 1 << 30, b'0')).unwrap();
    for _ in 0..260 {
        encoder.write_all(&vec![0; 1 << 20]).unwrap();
    }
    let (_folder, path) = file(&encoder.finish().unwrap());
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("decompression bomb"), "{words}");
}

#[test]
fn f12_a_name_of_many_megabytes_is_refused() {
    let mut archive = tar_head("././@LongLink", 1 << 30, b'L');
    archive.extend(vec![b'a'; 4_096]);
    let (_folder, path) = file(&archive);
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("attributes of an entry are larger than 1 MiB"), "{words}");
}

#[test]
fn an_entry_that_claims_ten_terabytes_costs_nothing() {
    let mut archive = tar(&backup_entries());
    archive.truncate(archive.len() - 1_024);
    let mut head = tar_head("large", 0, b'0');
    head[124..136].copy_from_slice(&[0x80, 0, 0, 0, 0, 0, 0x0a, 0, 0, 0, 0, 0]);
    head[148..156].fill(b' ');
    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
    head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    archive.extend(head);
    for archive in [gzip(&archive), archive] {
        let (_folder, path) = file(&archive);
        let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
        problem(&acquisition.problems(), "is cut short inside \"large\"");
        assert!(acquisition.open_file(&only(&acquisition, MESSAGES)).is_ok());
    }
}

#[test]
fn a_zip_with_a_password_of_its_own_is_told() {
    let mut entries = backup_entries();
    for entry in &mut entries {
        entry.flags = 1;
    }
    let (_folder, path) = file(&zip(&entries));
    let words = failure(&path, &Unlock::password(PASSWORD));
    assert!(words.contains("zip archive itself has a password"), "{words}");
}

#[test]
fn an_archive_that_is_cut_short_is_told_and_what_is_there_is_read() {
    let entries = backup_entries();
    let archive = zip(&entries);
    let (_folder, path) = file(&archive[..20]);
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("no table of contents at its end"), "{words}");
    let zip_without_end = archive[..archive.len() - 40].to_vec();
    let archive = tar(&entries);
    let compressed = gzip(&archive);
    let cut = |bytes: &[u8]| bytes[..bytes.len() - bytes.len() / 50].to_vec();
    for archive in [zip_without_end, cut(&archive), cut(&compressed)] {
        let (_folder, path) = file(&archive);
        let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
        problem(&acquisition.problems(), "cut short");
        assert_eq!(acquisition.find(&[MESSAGES]).files.len(), 1);
    }
}

#[test]
fn a_changed_entry_of_a_deflated_zip_does_not_have_its_checksum() {
    let (folder, root) = healthy();
    let path = folder.path().join("archive");
    samples::archive::zip_deflated(&root, &path).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    // The checksum of each entry in the table of contents.
    for at in 0..bytes.len() - 20 {
        if bytes[at..].starts_with(b"PK\x01\x02") {
            bytes[at + 16] ^= 1;
        }
    }
    fs::write(&path, bytes).unwrap();
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("checksum differs"), "{words}");
}

/// Changes every record of the table of contents of a zip archive.
fn change_records(archive: &mut [u8], change: impl Fn(&mut [u8])) {
    for at in 0..archive.len() - 46 {
        if archive[at..].starts_with(b"PK\x01\x02") {
            change(&mut archive[at..]);
        }
    }
}

#[test]
fn an_entry_that_cannot_be_unfolded_is_told() {
    let mut entries = backup_entries();
    for entry in &mut entries {
        // Three bits that say "last block, of a kind that does not exist".
        entry.claimed = Some(entry.bytes.len() as u64);
        entry.bytes = vec![7; entry.bytes.len()];
    }
    let (_folder, path) = file(&zip(&entries));
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("cannot be unfolded"), "{words}");
}

#[test]
fn a_deflated_entry_that_is_larger_than_it_claims_is_refused() {
    let (folder, root) = healthy();
    let path = folder.path().join("archive");
    samples::archive::zip_deflated(&root, &path).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    change_records(&mut bytes, |record| record[24..28].copy_from_slice(&9_u32.to_le_bytes()));
    fs::write(&path, bytes).unwrap();
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("more than 9 bytes: this looks like a decompression bomb"), "{words}");
}

#[test]
fn a_zip_with_an_unknown_method_or_a_wrong_place_is_told() {
    let mut archive = zip(&backup_entries());
    change_records(&mut archive, |record| record[10] = 12);
    let (_folder, path) = file(&archive);
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("compressed with method 12"), "{words}");
    let mut archive = zip(&backup_entries());
    change_records(&mut archive, |record| record[42] ^= 1);
    let (_folder, path) = file(&archive);
    let words = failure(&path, &Unlock::None);
    assert!(words.contains("does not start where it should"), "{words}");
}

#[test]
fn a_damaged_record_of_a_zip_costs_that_file_alone() {
    let mut archive = zip(&backup_entries());
    change_records(&mut archive, |record| {
        if record[46..].starts_with(b"Info.plist") {
            // The end of the name becomes an extra field that claims more than there is.
            record[28] = 4;
            record[30] = 6;
            record[50..56].copy_from_slice(&[9, 9, 0xff, 0, 0, 0]);
        }
    });
    let (_folder, path) = file(&archive);
    let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
    let told = problem(&acquisition.problems(), "described wrongly").message;
    assert!(told.contains("\"Info\""), "{told}");
    assert!(acquisition.open_file(&only(&acquisition, MESSAGES)).is_ok());
}

#[test]
fn a_zip_whose_end_counts_modulo_65536_is_read_whole() {
    let mut entries: Vec<_> =
        (0..70_000).map(|number| entry(format!("photos/{number}"), "")).collect();
    entries.extend(backup_entries());
    let (_folder, path) = file(&zip(&entries));
    let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
    assert!(acquisition.open_file(&only(&acquisition, MESSAGES)).is_ok());
}

/// A line of pax attributes, which begins with its own length.
fn pax_line(key: &str, value: &str) -> Vec<u8> {
    let rest = format!(" {key}={value}\n");
    let length = (1..8).map(|digits| digits + rest.len());
    let length = length.filter(|length| length.to_string().len() + rest.len() == *length);
    format!("{}{rest}", length.max().unwrap()).into_bytes()
}

fn padded(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.resize(bytes.len().next_multiple_of(512), 0);
    bytes
}

#[test]
fn long_names_of_gnu_and_pax_are_read() {
    let folder = "f".repeat(180);
    for kind in [b'L', b'x'] {
        let mut archive = Vec::new();
        for entry in backup_entries() {
            let name = format!("{folder}/{}", entry.name);
            let attributes =
                if kind == b'L' { format!("{name}\0").into() } else { pax_line("path", &name) };
            archive.extend(tar_head("attributes", attributes.len() as u64, kind));
            archive.extend(padded(attributes));
            archive.extend(tar_head("short", entry.bytes.len() as u64, b'0'));
            archive.extend(padded(entry.bytes));
        }
        archive.extend([0; 1_024]);
        for archive in [gzip(&archive), archive] {
            let (_folder, path) = file(&archive);
            let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
            assert_eq!(acquisition.problems(), []);
            assert!(acquisition.open_file(&only(&acquisition, MESSAGES)).is_ok());
        }
    }
}

#[test]
fn f12_attributes_of_many_megabytes_are_refused_also_after_a_large_file() {
    for kind in [b'L', b'K', b'x'] {
        let mut archive = tar_head("large", 8 << 20, b'0');
        archive.extend(vec![b'a'; 8 << 20]);
        archive.extend(tar_head("attributes", 4 << 20, kind));
        archive.extend(vec![b'a'; 4 << 20]);
        archive.extend(tar_head("file", 0, b'0'));
        archive.extend([0; 1_024]);
        for archive in [gzip(&archive), archive] {
            let (_folder, path) = file(&archive);
            let words = failure(&path, &Unlock::None);
            assert!(words.contains("attributes of an entry are larger than 1 MiB"), "{words}");
        }
    }
}

#[test]
fn a_file_with_holes_is_refused_and_what_follows_is_read() {
    let size = 2 << 20;
    let mut head = tar_head("holes", size, b'S');
    head[257..265].copy_from_slice(b"ustar  \0");
    let (offset, length) = (format!("{:011o}\0", 1_u64 << 32), format!("{size:011o}\0"));
    head[386..398].copy_from_slice(offset.as_bytes());
    head[398..410].copy_from_slice(length.as_bytes());
    head[483..495].copy_from_slice(format!("{:011o}\0", (1_u64 << 32) + size).as_bytes());
    head[148..156].fill(b' ');
    let sum: u32 = head.iter().map(|byte| u32::from(*byte)).sum();
    head[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let mut archive = head;
    archive.extend(vec![b'a'; 2 << 20]);
    archive.extend(tar(&backup_entries()));
    for archive in [gzip(&archive), archive] {
        let (_folder, path) = file(&archive);
        let acquisition = Acquisition::open(&path, &Unlock::None).unwrap();
        assert!(problem(&acquisition.problems(), "links, devices").message.contains("holes"));
        assert!(acquisition.open_file(&only(&acquisition, MESSAGES)).is_ok());
    }
}

/// Opens what may be damaged in any way and reads whatever it gives.
fn read_all(path: &Path) {
    let Ok(candidates) = detect(path, &[]) else { return };
    for candidate in candidates {
        let Ok(acquisition) = Acquisition::open_candidate(&candidate, &Unlock::password(PASSWORD))
        else {
            continue;
        };
        acquisition.problems();
        for found in acquisition.find(&[Source::Backup("*", "**")]).files {
            let _ = acquisition.verify(&found);
            if let Ok(file) = acquisition.open_file(&found) {
                let _ = file.bytes();
            }
        }
    }
}

#[test]
fn no_damage_makes_it_panic_or_hang() {
    let start = Instant::now();
    let entries: Vec<_> =
        backup_entries().into_iter().filter(|entry| entry.name != "Info.plist").collect();
    let (_folder, root) = healthy_encrypted();
    let mut state = 7_u64;
    let mut next = |bound: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    };
    for archive in every_archive(&entries) {
        for round in 0..30 {
            let mut bytes = archive.clone();
            for _ in 0..=round {
                let at = next(bytes.len());
                bytes[at] = next(256) as u8;
            }
            if round % 3 == 0 {
                bytes.truncate(next(bytes.len()));
            }
            let (_folder, path) = file(&bytes);
            read_all(&path);
        }
    }
    for name in ["Manifest.plist", "Manifest.db", "Status.plist"] {
        let healthy = fs::read(root.join(name)).unwrap();
        for round in 0..15 {
            let mut bytes = healthy.clone();
            for _ in 0..=round {
                let at = next(bytes.len());
                bytes[at] = next(256) as u8;
            }
            fs::write(root.join(name), bytes).unwrap();
            read_all(&root);
        }
        fs::write(root.join(name), healthy).unwrap();
    }
    assert!(start.elapsed() < Duration::from_mins(2));
}
