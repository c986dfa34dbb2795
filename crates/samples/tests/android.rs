//! Acquisitions of Android phones are well-formed, and hold what is planted and, as a twin, do not.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read as _},
    path::Path,
};

use samples::android::{self, Acquisition, Family, File, MAIN_TEXT, Plan, planted};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

const CLEAN: Plan = Plan { planted: None };

fn plan(family: Family) -> Plan {
    Plan { planted: Some(family) }
}

/// All files of an archive, those of archives within it below their names.
fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if Path::new(&name).extension().is_some_and(|extension| extension == "zip") {
            let inner = unzipped(&bytes).into_iter();
            files.extend(inner.map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            files.insert(name, bytes);
        }
    }
    files
}

fn written(acquisition: Acquisition, plan: Plan, bulk: u64) -> Vec<u8> {
    let mut to = Cursor::new(Vec::new());
    match acquisition {
        Acquisition::BugReport => android::android_bug_report(plan, bulk, &mut to),
        Acquisition::AndroidQf => android::android_qf(plan, bulk, &mut to),
        Acquisition::IntrusionLogs => android::intrusion_logs(plan, bulk, &mut to),
    }
    .unwrap();
    to.into_inner()
}

const ALL: [Acquisition; 3] =
    [Acquisition::BugReport, Acquisition::AndroidQf, Acquisition::IntrusionLogs];

/// Everything that is written, with wrapped lines and escaped quotes as they were.
fn all_text(acquisition: Acquisition, plan: Plan) -> String {
    let files = unzipped(&written(acquisition, plan, 0));
    let texts = files.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let text = texts.collect::<Vec<_>>().join("\n");
    format!("{text}\n{}", text.replace("\n  ", ""))
}

fn main_text(plan: Plan) -> String {
    let files = android::android_bug_report_files(plan);
    let main = files.into_iter().find(|file| file.path == MAIN_TEXT).unwrap();
    String::from_utf8(main.bytes).unwrap()
}

/// SHA-256 in lower-case hexadecimal.
fn digest_of(bytes: &[u8]) -> String {
    let digits = Sha256::digest(bytes).into_iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.map(|digit| char::from_digit(u32::from(digit), 16).unwrap()).collect()
}

#[test]
fn two_runs_are_equal() {
    for acquisition in ALL {
        let plan = plan(Family::NoviSpy);
        assert!(written(acquisition, plan, 0) == written(acquisition, plan, 0), "{acquisition:?}");
    }
}

#[test]
fn whatever_is_planted_is_written() {
    for family in Family::ALL {
        for acquisition in ALL {
            let text = all_text(acquisition, plan(family));
            for planted in planted(family, acquisition) {
                assert!(text.contains(&planted.what), "{family:?} {acquisition:?}: {planted:?}");
            }
        }
        assert!(!planted(family, Acquisition::AndroidQf).is_empty(), "{family:?}");
    }
}

/// Whether the text holds the word, and not only a longer one that begins with it.
fn names(text: &str, word: &str) -> bool {
    let mut after = text.split(word).skip(1);
    after.any(|after| !after.starts_with(|next: char| next.is_alphanumeric()))
}

#[test]
fn the_twin_without_traces_names_no_package_or_file_of_a_family() {
    let text = all_text(Acquisition::AndroidQf, CLEAN);
    let artifacts = [
        "android.packages",
        "android.files",
        "android.root_binaries",
        "android.adb_state",
        "android.log_messages",
        "android.dns_events",
    ];
    let mut count = 0;
    for family in Family::ALL {
        for planted in planted(family, Acquisition::AndroidQf) {
            if artifacts.contains(&planted.artifact) {
                assert!(!names(&text, &planted.what), "{family:?}: {planted:?}");
                count += 1;
            }
        }
    }
    assert!(count > 20, "{count}");
}

#[test]
fn services_and_sections_begin_and_end() {
    let text = main_text(plan(Family::Stalkerware));
    let mut open: Option<String> = None;
    let mut services = BTreeSet::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("DUMP OF SERVICE ") {
            let name = rest.strip_suffix(':').unwrap().split(' ').next_back().unwrap().to_owned();
            assert_eq!(open.replace(name), None, "{line}");
        } else if line.starts_with("--------- 0.") {
            let name = open.take().unwrap();
            assert!(line.contains(&format!("dumpsys {name}, ")), "{line}");
            services.insert(name);
        }
    }
    assert_eq!(open, None);
    assert!(services.len() > 20, "{services:?}");
    let heads = text.lines().filter(|line| line.starts_with("------ ") && line.contains(" ("));
    let ends = text.lines().filter(|line| line.contains("s was the duration of '"));
    // The two lists of services have no end of their own.
    assert_eq!(heads.count(), ends.count() + 2);
}

#[test]
fn the_archive_of_a_report_names_its_main_text() {
    let files = unzipped(&written(Acquisition::BugReport, plan(Family::Landfall), 0));
    let name = String::from_utf8(files["main_entry.txt"].clone()).unwrap();
    assert!(files.contains_key(&name));
    assert!(files.contains_key("FS/data/tombstones/tombstone_01"));
    assert!(files.contains_key("FS/proc/1/mountinfo"));
}

#[test]
fn sessions_are_wrapped_as_the_system_does() {
    let text = main_text(plan(Family::Hermit));
    let (_, sessions) = text.split_once("Historical install sessions:\n").unwrap();
    let (sessions, _) = sessions.split_once("Legacy install sessions:").unwrap();
    assert!(sessions.lines().all(|line| line.len() <= 120));
    assert!(sessions.lines().any(|line| line.len() == 120));
    let whole = sessions.replace("\n  ", "");
    assert!(whole.contains("appPackageName=com.androidservices.support "), "{whole}");
}

#[test]
fn an_acquisition_of_androidqf_holds_its_files_and_their_hashes() {
    let files: BTreeMap<String, File> = android::android_qf_files(plan(Family::Rooted))
        .unwrap()
        .into_iter()
        .map(|file| (file.path.clone(), file))
        .collect();
    let json = |name: &str| -> Value { serde_json::from_slice(&files[name].bytes).unwrap() };
    for name in ["acquisition.json", "packages.json", "processes.json", "files.json", "mounts.json"]
    {
        assert!(json(name).is_object() || !json(name).as_array().unwrap().is_empty(), "{name}");
    }
    assert_eq!(json("root_binaries.json").as_array().unwrap().len(), 2);
    let hashes = String::from_utf8(files["hashes.csv"].bytes.clone()).unwrap();
    assert_eq!(hashes.lines().count(), files.len() - 1);
    for line in hashes.lines() {
        let (path, hash) = line.rsplit_once(',').unwrap();
        assert_eq!(digest_of(&files[path].bytes), hash, "{path}");
    }
}

#[test]
fn a_large_acquisition_lists_the_hashes_of_what_it_holds() {
    let bytes = written(Acquisition::AndroidQf, CLEAN, 3_000_000);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut hashes = String::new();
    archive.by_name("hashes.csv").unwrap().read_to_string(&mut hashes).unwrap();
    assert_eq!(hashes.lines().count(), archive.len() - 1);
    for line in hashes.lines() {
        let (path, hash) = line.rsplit_once(',').unwrap();
        let mut bytes = Vec::new();
        archive.by_name(path).unwrap().read_to_end(&mut bytes).unwrap();
        assert_eq!(digest_of(&bytes), hash, "{path}");
    }
}

#[test]
fn lines_of_intrusion_logging_are_objects_with_one_key_and_some_repeat() {
    let files = unzipped(&written(Acquisition::IntrusionLogs, plan(Family::Extraction), 0));
    let (mut seen, mut repeated) = (BTreeSet::new(), 0);
    for (path, bytes) in &files {
        let name = path.rsplit('/').next().unwrap();
        assert!(name.starts_with("2026-") && name.len() == "2026-03-14.txt".len(), "{path}");
        for line in String::from_utf8(bytes.clone()).unwrap().lines() {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!(value.as_object().unwrap().len(), 1, "{line}");
            repeated += usize::from(!seen.insert(line.to_owned()));
        }
    }
    assert!(files.keys().any(|path| path.contains(".zip/")), "an archive within the archive");
    assert!(repeated > 0 && seen.len() > 200);
}

#[test]
fn bulk_makes_them_as_large_as_asked() {
    for acquisition in ALL {
        let files = unzipped(&written(acquisition, CLEAN, 5_000_000));
        let size: usize = files.values().map(Vec::len).sum();
        assert!((5_000_000..15_000_000).contains(&size), "{acquisition:?}: {size}");
    }
}
