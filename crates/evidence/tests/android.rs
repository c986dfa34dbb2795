//! What was collected from an Android device, wherever it lies.
#![allow(clippy::disallowed_methods, reason = "tests write what they read")]

use std::{
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
};

use evidence::{Acquisition, Source, Unlock, detect};
use flate2::{Compression, write::GzEncoder};
use model::{DeviceIdentifier, IdentifierKind};
use sha2::{Digest as _, Sha256};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

type Entries = Vec<(String, Vec<u8>)>;

const TEXT_NAME: &str = "bugreport-panther-UP1A-2026-03-01-12-00-00.txt";
const EVERYTHING: [Source; 6] = [
    Source::ReportSection("*"),
    Source::Service("*"),
    Source::BugReport("FS/**/tombstone_*"),
    Source::AndroidQf("**"),
    Source::IntrusionLog,
    Source::AndroidQf("getprop.txt"),
];
const PROPERTIES: &str = "\
[persist.sys.timezone]: [Europe/Paris]
[ro.boot.serialno]: [29AB1FD]
[ro.build.version.release]: [14]
[ro.product.manufacturer]: [Maker]
[ro.product.model]: [Phone 7]
";
const DAY: &[u8] =
    b"{\"dns_event\":{\"event_id\":1,\"event_time\":1772359200000,\"hostname\":\"a.example\"}}\n";

fn text() -> String {
    let dashes = "-".repeat(79);
    format!(
        "\
========================================================
== dumpstate: 2026-03-01 12:00:00
========================================================

Build: UP1A
------ SYSTEM PROPERTIES (getprop) ------
{PROPERTIES}------ 0.010s was the duration of 'SYSTEM PROPERTIES' ------
------ DUMPSYS HIGH (/system/bin/dumpsys) ------
{dashes}
DUMP OF SERVICE HIGH adb:
first
--------- 0.001s was the duration of dumpsys adb, ending at: 2026-03-01 12:00:01
------ 0.002s was the duration of 'DUMPSYS HIGH' ------
------ DUMPSYS (/system/bin/dumpsys) ------
{dashes}
DUMP OF SERVICE adb:
second
--------- 0.001s was the duration of dumpsys adb, ending at: 2026-03-01 12:00:02
------ 0.002s was the duration of 'DUMPSYS' ------
== dumpstate: done (id 1)
"
    )
}

fn entries<const N: usize>(entries: [(&str, &[u8]); N]) -> Entries {
    entries.into_iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect()
}

fn report() -> Entries {
    entries([
        ("version.txt", b"2.0"),
        ("main_entry.txt", TEXT_NAME.as_bytes()),
        (TEXT_NAME, text().as_bytes()),
        ("dumpstate_log.txt", b"log"),
        ("FS/data/tombstones/tombstone_00", b"*** ***"),
    ])
}

fn zip_of(entries: &Entries) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn tar_of(entries: &Entries) -> Vec<u8> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in entries {
        let mut header = tar::Header::new_gnu();
        header.set_size(u64::try_from(bytes.len()).unwrap());
        header.set_mode(0o644);
        tar.append_data(&mut header, name, &bytes[..]).unwrap();
    }
    tar.into_inner().unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(bytes).unwrap();
    gzip.finish().unwrap()
}

fn write_folder(root: &Path, entries: &Entries) {
    for (name, bytes) in entries {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

/// Every acquisition that is found at `path`, opened, in the order of their kinds.
fn opened(path: &Path) -> Vec<Acquisition> {
    let candidates = detect(path, &EVERYTHING).unwrap();
    let open = |candidate| Acquisition::open_candidate(candidate, &Unlock::None).unwrap();
    let mut opened: Vec<Acquisition> = candidates.iter().map(open).collect();
    opened.sort_by_key(Acquisition::kind);
    opened
}

/// What is found in it: path, first line, content, and the instant of its clock.
fn content(acquisition: &Acquisition) -> Vec<(String, u64, String, Option<String>)> {
    let found = acquisition.find(&EVERYTHING);
    assert_eq!(found.problems, []);
    let read = |found| {
        let file = acquisition.open_file(found).unwrap();
        let noon = jiff::civil::date(2026, 3, 1).at(12, 0, 0, 0);
        let text = String::from_utf8(file.bytes().unwrap()).unwrap();
        let instant = file.instant(noon).map(|at| at.to_string());
        (found.spelled(), file.first_line(), text, instant)
    };
    found.files.iter().map(read).collect()
}

fn written(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn a_bug_report_is_the_same_in_every_container() {
    let folder = tempfile::tempdir().unwrap();
    let unpacked = folder.path().join("unpacked");
    write_folder(&unpacked, &report());
    let wrapped: Entries =
        report().into_iter().map(|(name, bytes)| (format!("some/top/{name}"), bytes)).collect();
    let paths = [
        unpacked,
        written(&folder, "report.zip", &zip_of(&report())),
        written(&folder, "wrapped.zip", &zip_of(&wrapped)),
        written(&folder, "report.tar", &tar_of(&report())),
        written(&folder, "report.tar.gz", &gzip(&tar_of(&report()))),
        written(&folder, "wrapper.zip", &zip_of(&vec![("in.zip".into(), zip_of(&report()))])),
    ];
    let mut contents = Vec::new();
    for path in &paths {
        let opened = opened(path);
        assert_eq!(opened.len(), 1, "{}", path.display());
        assert!(opened[0].kind().starts_with("Android bug report"), "{}", opened[0].kind());
        assert_eq!(opened[0].problems(), [], "{}", path.display());
        let device = opened[0].device();
        assert_eq!(device.model.as_deref(), Some("Maker Phone 7"), "{}", path.display());
        assert_eq!(device.acquired_at.unwrap().to_string(), "2026-03-01T11:00:00Z");
        contents.push(content(&opened[0]));
    }
    assert!(contents.windows(2).all(|pair| pair[0] == pair[1]));
    let services: Vec<_> = contents[0]
        .iter()
        .filter(|(path, ..)| path.ends_with("service adb"))
        .map(|(_, line, text, at)| (*line, text.as_str(), at.as_deref()))
        .collect();
    let noon = Some("2026-03-01T11:00:00Z");
    assert_eq!(services, [(16, "first\n", noon), (22, "second\n", noon)]);
}

#[test]
fn a_text_alone_is_a_bug_report_packed_or_not() {
    let folder = tempfile::tempdir().unwrap();
    let plain = written(&folder, "from my phone.txt", text().as_bytes());
    let packed = written(&folder, "other.txt.gz", &gzip(text().as_bytes()));
    let contents = [&plain, &packed].map(|path| {
        let opened = opened(path);
        assert_eq!(opened[0].kind(), "Android bug report (text)");
        let read = content(&opened[0]).into_iter();
        read.map(|(_, line, text, at)| (line, text, at)).collect::<Vec<_>>()
    });
    assert_eq!(contents[0], contents[1]);
    assert_eq!(contents[0].len(), 4);
    // Both lie in one folder of other things, and both are examined.
    written(&folder, "holiday.txt", b"nothing of the kind");
    assert_eq!(opened(folder.path()).len(), 2);
}

#[test]
fn without_main_entry_the_largest_text_is_the_report_and_its_name_is_data() {
    let folder = tempfile::tempdir().unwrap();
    let mut entries = report();
    entries.retain(|(name, _)| name != "main_entry.txt");
    entries.push(("dumpstate-old.txt".into(), b"== dumpstate: 2020-01-01 00:00:00\n".to_vec()));
    let path = written(&folder, "a.zip", &zip_of(&entries));
    assert_eq!(content(&opened(&path)[0]).len(), 5);

    entries.push(("main_entry.txt".into(), b"../../../etc/passwd".to_vec()));
    let path = written(&folder, "b.zip", &zip_of(&entries));
    assert_eq!(content(&opened(&path)[0]).len(), 5);

    let names = entries_without_texts(&entries);
    let path = written(&folder, "c.zip", &zip_of(&names));
    let problems = opened(&path)[0].problems();
    assert!(problems[0].message.contains("names a text that is not in the report"), "{problems:?}");
}

fn entries_without_texts(entries: &Entries) -> Entries {
    let is_text = |name: &str| name.starts_with("bugreport") || name.starts_with("dumpstate-");
    entries.iter().filter(|(name, _)| !is_text(name)).cloned().collect()
}

#[test]
fn a_report_that_was_cut_short_says_where() {
    let folder = tempfile::tempdir().unwrap();
    let text = text();
    let cut = text.split("second").next().unwrap();
    let path = written(&folder, "bugreport.txt", cut.as_bytes());
    let problems = opened(&path)[0].problems();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].message.contains("ends inside \"adb\""), "{problems:?}");
}

fn acquisition(top: &str, separator: &str) -> Entries {
    let record = br#"{"uuid":"u","started":"2026-03-01T12:30:00+01:00","collector":{"Adb":{"Serial":"29AB1FD"}}}"#;
    let inner = [
        ("acquisition.json", record.to_vec()),
        ("getprop.txt", PROPERTIES.as_bytes().to_vec()),
        ("dumpsys.txt", format!("{}\nDUMP OF SERVICE adb:\nx\n", "-".repeat(79)).into_bytes()),
        ("bugreport.zip", zip_of(&report())),
        ("intrusion_logs/2026-03-01.txt", DAY.to_vec()),
        ("intrusion_logs/Phone_20260301.zip", zip_of(&entries([("2026-02-28 (1).txt", DAY)]))),
    ];
    let spelled = |name: &str| format!("{top}{name}").replace('/', separator);
    inner.into_iter().map(|(name, bytes)| (spelled(name), bytes)).collect()
}

#[test]
fn an_acquisition_of_androidqf_is_the_same_with_and_without_a_top_folder() {
    let folder = tempfile::tempdir().unwrap();
    let unpacked = folder.path().join("unpacked");
    write_folder(&unpacked, &acquisition("", "/"));
    let top = "0a1b2c3d-0000-4000-8000-000000000000/";
    let other_spelling: Entries = acquisition(top, "/")
        .into_iter()
        .map(|(name, bytes)| (name.replace("intrusion_logs", "intrusion-logs"), bytes))
        .collect();
    let paths = [
        unpacked,
        written(&folder, "flat.zip", &zip_of(&acquisition("", "/"))),
        written(&folder, "with_top.zip", &zip_of(&acquisition(top, "/"))),
        written(&folder, "from_windows.zip", &zip_of(&acquisition("", "\\"))),
        written(&folder, "other_spelling.zip", &zip_of(&other_spelling)),
    ];
    let mut contents = Vec::new();
    for path in &paths {
        let opened = opened(path);
        let kinds: Vec<&str> =
            opened.iter().map(|opened| opened.kind().split(" (").next().unwrap()).collect();
        let expected = ["Android Intrusion Logs", "Android bug report", "AndroidQF acquisition"];
        assert_eq!(kinds, expected, "{}", path.display());
        let serial = DeviceIdentifier::new(IdentifierKind::Serial, "29AB1FD").unwrap();
        assert!(opened[1].device_identifiers().contains(&serial));
        assert!(opened[2].device_identifiers().contains(&serial));
        let at = opened[2].device().acquired_at.unwrap();
        assert_eq!(at.to_string(), "2026-03-01T11:30:00Z");
        // Logs do not tell when they were fetched: the acquisition that fetched them does.
        assert_eq!(opened[0].device().acquired_at, Some(at), "{}", path.display());
        let logs = opened[0].find(&[Source::IntrusionLog]);
        assert_eq!(opened[0].open_file(&logs.files[0]).unwrap().acquired_at(), Some(at));
        // All three are of one device, as they lie together.
        let last = opened.iter().map(|opened| opened.lies_with().unwrap());
        assert_eq!(last.collect::<std::collections::BTreeSet<_>>().len(), 1);
        contents.push(content(&opened[0]));
        let found = opened[2].find(&[Source::AndroidQf("getprop.txt"), Source::Service("adb")]);
        assert_eq!(found.files.len(), 2, "{}", path.display());
        assert_eq!(opened[2].find(&[Source::IntrusionLog]).files.len(), 1);
    }
    assert!(contents.windows(2).all(|pair| pair[0] == pair[1]), "{contents:?}");
    assert_eq!(contents[0][0].0, "Phone_20260301.zip/2026-02-28 (1).txt");
}

#[test]
fn a_nested_report_that_is_no_report_costs_only_itself() {
    let folder = tempfile::tempdir().unwrap();
    let entries = entries([
        ("getprop.txt", PROPERTIES.as_bytes()),
        ("bugreport.zip", b"PK\x03\x04 and then nothing"),
    ]);
    let path = written(&folder, "q.zip", &zip_of(&entries));
    let candidates = detect(&path, &EVERYTHING).unwrap();
    let opened: Vec<_> = candidates
        .iter()
        .map(|candidate| Acquisition::open_candidate(candidate, &Unlock::None))
        .collect();
    assert!(opened[0].is_ok());
    let error = opened[1].as_ref().err().unwrap().to_string();
    assert!(error.contains("cut short"), "{error}");
}

#[test]
fn names_that_lead_outside_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let entries = entries([
        ("getprop.txt", PROPERTIES.as_bytes()),
        ("../settings_secure.txt", b"x=1"),
        ("/etc/hosts", b"x"),
    ]);
    let path = written(&folder, "q.zip", &zip_of(&entries));
    let opened = opened(&path);
    assert_eq!(content(&opened[0]).len(), 1);
    let problems = opened[0].problems();
    assert!(
        problems.iter().any(|problem| problem.message.contains("lead out of it")),
        "{problems:?}"
    );
}

#[test]
fn a_folder_with_reports_of_several_days_gives_all_of_them() {
    let folder = tempfile::tempdir().unwrap();
    written(&folder, "bugreport-a-2026-03-01.zip", &zip_of(&report()));
    written(&folder, "dumpState_X_2026.zip", &zip_of(&report()));
    written(&folder, "holiday.zip", &zip_of(&entries([("a.jpg", b"x")])));
    let logs = folder.path().join("Intrusion Logging");
    write_folder(
        &logs,
        &vec![("Phone_20260301.zip".into(), zip_of(&entries([("2026-03-01.txt", DAY)])))],
    );
    let kinds: Vec<_> = opened(folder.path()).iter().map(Acquisition::kind).collect();
    assert_eq!(
        kinds,
        ["Android Intrusion Logs", "Android bug report (zip)", "Android bug report (zip)"]
    );
}

#[test]
fn f22_logs_of_one_device_are_one_acquisition_and_a_broken_archive_costs_only_itself() {
    let folder = tempfile::tempdir().unwrap();
    let logs = folder.path().join("Intrusion Logging");
    let both = [DAY, b"{\"dns_event\":{\"event_id\":2}}\n"].concat();
    let zip = |name: &str, text: &[u8]| zip_of(&entries([(name, text)]));
    write_folder(
        &logs,
        &vec![
            ("Pixel 9_20260301.zip".into(), zip("2026-03-01.txt", DAY)),
            ("Pixel 9_20260302.zip".into(), zip("2026-03-01.txt", &both)),
            ("Pixel 9_20260303.zip".into(), b"PK\x03\x04 and then nothing".to_vec()),
            ("Other_20260302.zip".into(), zip("2026-03-01.txt", &both)),
        ],
    );
    let opened = opened(&logs);
    assert_eq!(opened.len(), 2);
    let mut told = Vec::new();
    for acquisition in &opened {
        let found = acquisition.find(&[Source::IntrusionLog]).files;
        let file = acquisition.open_file(found.last().unwrap()).unwrap();
        let problems = acquisition.problems();
        let missing = problems.iter().any(|problem| problem.message.contains("nothing of it"));
        told.push((found.len(), file.is_repeated(1), file.is_repeated(2), missing));
    }
    told.sort_unstable();
    assert_eq!(told, [(1, false, false, false), (2, true, false, true)]);
}

#[test]
fn files_that_differ_from_the_recorded_hashes_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let hash = |bytes: &[u8]| -> String {
        use sha2::Digest as _;
        let digits = |byte: &u8| [byte >> 4, byte & 15];
        let digest = sha2::Sha256::digest(bytes);
        digest.iter().flat_map(digits).map(|n| char::from_digit(n.into(), 16).unwrap()).collect()
    };
    let of_properties = hash(PROPERTIES.as_bytes());
    let list = format!(
        "/home/x/0a1b/getprop.txt,{of_properties}\n/home/x/0a1b/env.txt,{}\n\
         /home/x/0a1b/files.json,{}\n/home/x/0a1b/command.log,{}\n",
        hash(b"as it was"),
        hash(b"[]"),
        hash(b"as it was")
    );
    let entries = entries([
        ("getprop.txt", PROPERTIES.as_bytes()),
        ("env.txt", b"as it is"),
        ("command.log", b"as it is"),
        ("notes.txt", b"mine"),
        ("hashes.csv", list.as_bytes()),
    ]);
    let path = written(&folder, "q.zip", &zip_of(&entries));
    let problems = opened(&path)[0].closing_problems();
    let messages: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(messages.len(), 3, "{messages:?}");
    assert!(messages[0].contains("1 file differs") && messages[0].contains("env.txt"));
    assert!(messages[1].contains("files.json"));
    assert!(messages[2].contains("notes.txt"));
}

#[test]
fn texts_of_logs_are_known_by_what_is_in_them_and_folders_side_by_side_are_one_export() {
    let folder = tempfile::tempdir().unwrap();
    let both = [DAY, b"{\"dns_event\":{\"event_id\":2}}\n"].concat();
    let texts = entries([
        ("day1/a.txt", DAY),
        ("day2/b.txt", &both),
        ("day2/notes.txt", b"what I did that day"),
    ]);
    let unpacked = folder.path().join("logs");
    write_folder(&unpacked, &texts);
    let archive = written(&folder, "logs.zip", &zip_of(&texts));
    for path in [unpacked, archive] {
        let opened = opened(&path);
        assert_eq!(opened.len(), 1, "{}", path.display());
        let found = opened[0].find(&[Source::IntrusionLog]).files;
        let paths: Vec<_> = found.iter().map(|found| found.path().to_string()).collect();
        assert_eq!(paths, ["day1/a.txt", "day2/b.txt"], "{}", path.display());
        assert!(opened[0].open_file(&found[1]).unwrap().is_repeated(1));
    }
}

#[test]
fn f20_both_spellings_of_the_folder_of_logs_are_known() {
    let folder = tempfile::tempdir().unwrap();
    for spelled in ["intrusion_logs", "intrusion-logs"] {
        let name = format!("{spelled}/2026-03-01.txt");
        let entries = entries([("getprop.txt", PROPERTIES.as_bytes()), (&name, DAY)]);
        let path = written(&folder, &format!("{spelled}.zip"), &zip_of(&entries));
        let found = opened(&path)[0].find(&[Source::IntrusionLog]).files;
        assert_eq!(found.len(), 1, "{spelled}");
    }
}

#[test]
fn a_file_that_is_hashed_in_its_archive_has_its_own_digest_or_tells_its_damage() {
    let folder = tempfile::tempdir().unwrap();
    let numbers: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let mut entries = report();
    entries.push(("FS/data/anr/anr_1".to_owned(), numbers.clone()));
    let whole = zip_of(&entries);
    let mut damaged = whole.clone();
    let place = whole.len() - whole.len() / 3;
    damaged[place..place + 64].fill(0xff);
    let verified = |name: &str, bytes: &[u8]| {
        let opened = opened(&written(&folder, name, bytes));
        let found = opened[0].find(&[Source::BugReport("FS/data/anr/*")]);
        opened[0].verify(&found.files[0]).map(|verified| (verified.size, verified.sha256))
    };
    let digest: String = Sha256::digest(&numbers)
        .iter()
        .fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    assert_eq!(verified("whole.zip", &whole).unwrap(), (1_200_000, digest));
    let told = verified("damaged.zip", &damaged).unwrap_err();
    assert!(format!("{told:?}").contains("corrupt deflate stream"), "{told:?}");
}

/// An archive that is written while it is collected: sizes stand behind the content.
fn streamed(entries: &Entries, method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new_stream(Vec::new());
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in entries {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_acquisition_that_broke_off_is_read_up_to_where_it_did() {
    let folder = tempfile::tempdir().unwrap();
    let numbers: Vec<u8> = (0..60_000_u32).flat_map(|n| (n ^ n << 13).to_le_bytes()).collect();
    let mut entries = acquisition("", "/");
    // The inner archive is near the end, where its own end could be taken for that of the whole.
    entries.retain(|(name, _)| !name.starts_with("intrusion_logs/"));
    entries.push(("tmp/first".to_owned(), b"whole".to_vec()));
    entries.push(("tmp/last".to_owned(), numbers));
    let written_at_once = zip_of(&entries);
    let archives = [
        ("at_once", written_at_once),
        ("deflated", streamed(&entries, CompressionMethod::Deflated)),
        ("stored", streamed(&entries, CompressionMethod::Stored)),
    ];
    for (name, archive) in archives {
        // Inside the last file, and in the table of contents behind it.
        let last = archive.windows(8).position(|eight| eight == b"tmp/last").unwrap();
        let table = archive.windows(4).rposition(|four| four == b"PK\x05\x06").unwrap() - 90;
        for (cut, is_inside) in [(last + 5_000, true), (table, false)] {
            let path = written(&folder, &format!("{name}_{cut}.zip"), &archive[..cut]);
            let opened = opened(&path);
            let [report, whole] = opened.as_slice() else { panic!("{name} {}", opened.len()) };
            assert_eq!(report.kind(), "Android bug report (zip)", "{name}");
            assert_eq!(report.find(&[Source::Service("adb")]).files.len(), 2, "{name}");
            let told: Vec<String> =
                whole.problems().into_iter().map(|problem| problem.message).collect();
            let told: Vec<&String> =
                told.iter().filter(|told| told.contains("was cut short")).collect();
            assert_eq!(told.len(), 1, "{name} {told:?}");
            assert_eq!(
                told[0].contains("\"tmp/last\", only in part"),
                is_inside,
                "{name} {told:?}"
            );
            let found = whole.find(&[Source::AndroidQf("tmp/*")]).files;
            let content = |place: usize| whole.open_file(&found[place]).unwrap().bytes().unwrap();
            assert_eq!(content(0), b"whole", "{name}");
            let last = content(1);
            let expected = &entries[entries.len() - 1].1;
            assert!(expected.starts_with(&last) && last.len() > 4_000, "{name} {}", last.len());
            assert_eq!(last.len() < expected.len(), is_inside, "{name} {}", last.len());
        }
    }
}

#[test]
fn a_large_text_that_is_damaged_in_its_archive_is_read_up_to_the_damage() {
    let folder = tempfile::tempdir().unwrap();
    let lines: Vec<String> =
        (0..600_000_u32).map(|line| format!("{line:08} of the log\n")).collect();
    let section = format!("------ SYSTEM LOG (logcat) ------\n{}", lines.concat());
    let text = text().replacen("------ DUMPSYS (", &format!("{section}------ DUMPSYS ("), 1);
    let whole =
        zip_of(&entries([("version.txt", b"2.0".as_slice()), (TEXT_NAME, text.as_bytes())]));
    for (place, missing) in [(whole.len() / 2, "cannot be read beyond \"SYSTEM LOG\""), (0, "")] {
        let mut damaged = whole.clone();
        if place > 0 {
            damaged[place..place + 64].fill(0xff);
        }
        let path = written(&folder, &format!("bugreport-{place}.zip"), &damaged);
        let opened = opened(&path);
        let problems = opened[0].problems();
        assert_eq!(problems.len(), usize::from(place > 0), "{problems:?}");
        assert!(problems.iter().all(|problem| problem.message.contains(missing)), "{problems:?}");
        let parts: Vec<String> = content(&opened[0]).into_iter().map(|(path, ..)| path).collect();
        let met = |name: &str| parts.iter().filter(|path| path.ends_with(name)).count();
        assert_eq!(met("section SYSTEM LOG"), 1, "{parts:?}");
        assert_eq!(met("service adb"), if place > 0 { 1 } else { 2 }, "{parts:?}");
    }
}
