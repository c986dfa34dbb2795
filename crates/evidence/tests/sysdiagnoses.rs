//! A sysdiagnose, wherever it lies.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "tests write what they read, and their numbers are known"
)]

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

use evidence::{Acquisition, Source, Unlock, detect};
use flate2::{Compression, write::GzEncoder};

const NAME: &str = "sysdiagnose_2024.03.01_10-05-07+0200_iPhone-OS_iPhone_21E236";
const REPORTS: &str = "private/var/mobile/Library/Logs/CrashReporter/DiagnosticLogs/sysdiagnose";
const SOURCES: [Source; 5] = [
    Source::Sysdiagnose("ps.txt"),
    Source::Sysdiagnose("logs/**/*.db"),
    Source::Sysdiagnose("system_logs.logarchive/Persist/*.tracev3"),
    Source::Sysdiagnose("system_logs.logarchive/*/*"),
    Source::Filesystem("private/var/mobile/Library/SMS/*"),
];

fn chunk(tag: u32, len: usize) -> Vec<u8> {
    let mut bytes = tag.to_le_bytes().to_vec();
    bytes.extend(0_u32.to_le_bytes());
    bytes.extend((len as u64).to_le_bytes());
    bytes.resize(bytes.len() + len.next_multiple_of(8), tag as u8);
    bytes
}

fn files() -> Vec<(String, Vec<u8>)> {
    let log = [chunk(0x1000, 208), chunk(0x600b, 99), chunk(0x600d, 70_000), chunk(0x600b, 11)];
    let files = [
        ("ps.txt", b"USER UID PID\n".to_vec()),
        ("logs/Accessibility/TCC.db", vec![7; 90_000]),
        ("logs/Accessibility/TCC.db-wal", vec![8; 5_000]),
        ("logs/SystemVersion/SystemVersion.plist", SYSTEM_VERSION.as_bytes().to_vec()),
        ("remotectl_dumpstate.txt", b"Local device\n\tProduct Type: iPhone14,5\n".to_vec()),
        ("system_logs.logarchive/Persist/0000000000000001.tracev3", log.concat()),
        ("system_logs.logarchive/0A/1B2C", vec![9; 60_000]),
        ("ioreg/IOUSB.txt", b"nobody reads this".to_vec()),
    ];
    files.map(|(path, bytes)| (path.to_owned(), bytes)).into()
}

const SYSTEM_VERSION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>ProductVersion</key><string>17.4.1</string>
<key>ProductBuildVersion</key><string>21E236</string></dict></plist>"#;

fn tar(prefix: &str, files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, format!("{prefix}{path}"), bytes.as_slice()).unwrap();
    }
    tar.into_inner().unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

fn packed() -> Vec<u8> {
    gzip(&tar(&format!("{NAME}/"), &files()))
}

fn write(root: &Path, path: &str, bytes: &[u8]) -> PathBuf {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

fn open_all(path: &Path) -> Vec<Acquisition> {
    let candidates = detect(path, &SOURCES).unwrap();
    candidates.iter().map(|one| Acquisition::open_candidate(one, &Unlock::None).unwrap()).collect()
}

type Content = (String, u64, String, Option<String>, [u8; 16]);

/// Path, size, digests of the file and of its log, and the first bytes of every file found.
fn content(acquisition: &Acquisition) -> Vec<Content> {
    let found = acquisition.find(&SOURCES).files;
    acquisition.prepare(&found).unwrap();
    let read = |found: &evidence::Found| {
        let verified = acquisition.verify(found).unwrap();
        let mut head = [0; 16];
        acquisition.open_file(found).unwrap().reader().read_at(0, &mut head).unwrap();
        let log = verified.log.map(|log| log.sha256);
        (found.path().to_string(), verified.size, verified.sha256, log, head)
    };
    found.iter().map(read).collect()
}

#[test]
fn a_sysdiagnose_is_the_same_in_every_container() {
    let root = tempfile::tempdir().unwrap();
    let plain = tar(&format!("{NAME}/"), &files());
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in files() {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(format!("{NAME}/{path}"), options).unwrap();
        zip.write_all(&bytes).unwrap();
        write(root.path(), &format!("folder/{NAME}/{path}"), &bytes);
    }
    let zip = zip.finish().unwrap().into_inner();
    let expected = content(&open_all(&root.path().join("folder"))[0]);
    assert_eq!(expected.len(), 4, "{expected:?}");
    assert!(expected.iter().any(|(path, .., log, _)| path.ends_with("TCC.db") && log.is_some()));
    for (ending, bytes) in [("tar", plain.clone()), ("tar.gz", gzip(&plain)), ("zip", zip)] {
        let path = write(root.path(), &format!("{NAME}.{ending}"), &bytes);
        let acquisition = open_all(&path).pop().unwrap();
        assert_eq!(acquisition.kind(), format!("sysdiagnose ({ending})"));
        assert_eq!(content(&acquisition), expected, "{ending}");
        let device = acquisition.device();
        assert_eq!(device.model.as_deref(), Some("iPhone14,5"));
        assert_eq!(device.os_version.as_deref(), Some("17.4.1"));
        assert_eq!(device.acquired_at.unwrap().to_string(), "2024-03-01T08:05:07Z");
        let mut all = Vec::new();
        acquisition.for_each_file(&mut |path, size| all.push((path, size)));
        assert_eq!(all.len(), files().len());
        assert!(all.contains(&("ioreg/IOUSB.txt".to_owned(), 17)));
    }
}

#[test]
fn times_without_a_zone_are_those_of_the_phone() {
    let root = tempfile::tempdir().unwrap();
    let local = jiff::civil::date(2024, 2, 28).at(12, 0, 0, 0);
    for (name, expected) in [(NAME, Some("2024-02-28T10:00:00Z")), ("renamed", None)] {
        let bytes = tar("top/", &files());
        let path = write(root.path(), &format!("{name}.tar"), &bytes);
        let acquisition = open_all(&path).pop().unwrap();
        let found = acquisition.find(&SOURCES[..1]).files;
        let file = acquisition.open_file(&found[0]).unwrap();
        assert_eq!(file.instant(local).map(|at| at.to_string()).as_deref(), expected);
        let told = acquisition.problems().iter().any(|p| p.message.contains("time zone"));
        assert_eq!(told, expected.is_none(), "{name}");
    }
}

#[test]
fn those_among_crash_reports_and_in_file_systems_are_found() {
    let root = tempfile::tempdir().unwrap();
    let archive = packed();
    let nested = format!("{NAME}.tar.gz");
    write(root.path(), &format!("pull/DiagnosticLogs/sysdiagnose/{nested}"), &archive);
    write(root.path(), "pull/Retired/x.ips", b"{}");
    write(root.path(), &format!("several/{nested}"), &archive);
    write(root.path(), &format!("phone/{REPORTS}/{nested}"), &archive);
    write(root.path(), "phone/private/var/mobile/Library/SMS/sms.db", b"x");
    let inside = [
        (format!("{REPORTS}/{nested}"), archive.clone()),
        ("private/var/mobile/Library/SMS/sms.db".to_owned(), b"x".to_vec()),
    ];
    write(root.path(), "phone.tar", &tar("", &inside));
    write(root.path(), "phone.tar.gz", &gzip(&tar("", &inside)));
    for (path, kinds) in [
        ("pull", vec!["iOS file system (folder)", "sysdiagnose (tar.gz)"]),
        ("several", vec!["sysdiagnose (tar.gz)"]),
        ("phone", vec!["iOS file system (folder)", "sysdiagnose (tar.gz)"]),
        ("phone.tar", vec!["iOS file system (tar)", "sysdiagnose (tar.gz)"]),
        ("phone.tar.gz", vec!["iOS file system (tar.gz)", "sysdiagnose (tar.gz)"]),
    ] {
        let acquisitions = open_all(&root.path().join(path));
        let found: Vec<_> = acquisitions.iter().map(Acquisition::kind).collect();
        assert_eq!(found, kinds, "{path}");
        assert_eq!(content(acquisitions.last().unwrap()).len(), 4, "{path}");
    }
}

#[test]
fn a_file_of_the_unified_log_is_held_in_part_and_says_so() {
    let root = tempfile::tempdir().unwrap();
    let path = write(root.path(), &format!("{NAME}.tar.gz"), &packed());
    let acquisition = open_all(&path).pop().unwrap();
    let found = acquisition.find(&SOURCES[2..3]).files;
    let file = acquisition.open_file(&found[0]).unwrap();
    let mut buffer = [0; 99];
    let second = 16 + 208 + 16;
    assert_eq!(file.reader().read_at(second, &mut buffer).unwrap(), 99);
    assert_eq!(buffer, [0x0b; 99]);
    assert!(file.reader().read_at(1_000, &mut buffer).is_err());
}

#[test]
fn the_unified_log_is_whole_when_its_messages_are_asked_for() {
    let root = tempfile::tempdir().unwrap();
    let mut files = files();
    files.push(("system_logs.logarchive/Info.plist".to_owned(), b"x".to_vec()));
    let path = write(root.path(), &format!("{NAME}.tar.gz"), &gzip(&tar("top/", &files)));
    let candidates = detect(&path, &[Source::UnifiedLog]).unwrap();
    let acquisition = Acquisition::open_candidate(&candidates[0], &Unlock::None).unwrap();
    let found = acquisition.find(&[Source::UnifiedLog]).files;
    let file = acquisition.open_file(&found[0]).unwrap();
    let archive = file.log_archive().unwrap();
    let log = archive.names().into_iter().find(|name| name.ends_with(".tracev3")).unwrap();
    assert_eq!(log, "Persist/0000000000000001.tracev3");
    let reader = archive.open(&log).unwrap();
    let mut buffer = [0; 100];
    assert_eq!(reader.read_at(1_000, &mut buffer).unwrap(), 100);
    assert!(archive.open("Persist/none").is_none());
}

#[test]
fn an_archive_that_breaks_off_keeps_what_came_before() {
    let root = tempfile::tempdir().unwrap();
    let whole = packed();
    let path = write(root.path(), &format!("{NAME}.tar.gz"), &whole[..whole.len() - 40]);
    let acquisition = open_all(&path).pop().unwrap();
    assert!(content(&acquisition).iter().any(|(path, ..)| path == "ps.txt"));
    let problems = acquisition.problems();
    assert!(problems.iter().any(|p| p.message.contains("cut short")), "{problems:?}");
}

#[test]
fn names_that_lead_out_are_refused() {
    let root = tempfile::tempdir().unwrap();
    let mut files = files();
    files.push(("hide.txt".to_owned(), b"x".to_vec()));
    let mut bytes = tar(&format!("{NAME}/"), &files);
    // The library that writes archives refuses such a name, too.
    let place = bytes.windows(8).position(|part| part == b"hide.txt").unwrap();
    bytes[place..place + 8].copy_from_slice(b"../../xx");
    let header = place - NAME.len() - 1;
    let mut sum = 0_u32;
    for (at, byte) in bytes[header..header + 512].iter().enumerate() {
        sum += if (148..156).contains(&at) { 32 } else { u32::from(*byte) };
    }
    bytes[header + 148..header + 156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let path = write(root.path(), &format!("{NAME}.tar"), &bytes);
    let acquisition = open_all(&path).pop().unwrap();
    let problems = acquisition.problems();
    assert!(problems.iter().any(|p| p.message.contains("../../xx")), "{problems:?}");
}
