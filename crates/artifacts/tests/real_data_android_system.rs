//! Processes, mounts, crashes and keys of real Android devices, read by these artifacts and by MVT:
//! what both read must be equal. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::{collections::BTreeSet, io::Read as _};

use artifacts::Collected;
use evidence::EvidenceFile;
use formats::dumpstate::{PartKind, parts};
use jiff::tz::Offset;
use real_files::{bytes, golden, read, read_file, shared};
use serde_json::Value;

use crate::real_files;

const ANDROID: &str = "android/mvt/android_data";
const ANDROIDQF: &str = "android/mvt/androidqf";

/// The bug report of an emulator: its files by their names.
fn report_file(name_has: &str) -> Vec<(String, Vec<u8>)> {
    let folder = shared().join("android/aosp-emulator-bugreport");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
        let Some(archive) = bytes(&entry.path()) else { continue };
        let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(archive)) else { continue };
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            let name = file.name().unwrap().into_owned();
            if name.contains(name_has) && !name.ends_with('/') {
                let mut bytes = Vec::new();
                file.read_to_end(&mut bytes).unwrap();
                found.push((name, bytes));
            }
        }
        break;
    }
    if found.is_empty() {
        eprintln!("skipped: {} is absent", folder.display());
    }
    found
}

/// Reads a part of the text of the bug report.
fn read_part(artifact: &str, kind: PartKind, name: &str) -> Option<Collected> {
    let (path, text) = report_file("bugreport-").into_iter().next()?;
    let parts = parts(&mut text.as_slice()).0;
    let part = parts.iter().find(|part| part.kind == kind && part.name == name).unwrap();
    let start = usize::try_from(part.start).unwrap();
    let length = usize::try_from(part.len).unwrap();
    let file =
        EvidenceFile::from_bytes(path, &text[start..][..length]).with_first_line(part.first_line);
    let file = file.with_local_offset(Offset::constant(3));
    Some(read(artifact, &file))
}

fn values<'a>(collected: &'a Collected, field: &'a str) -> impl Iterator<Item = &'a Value> {
    collected.records.iter().filter_map(move |entry| entry.record.get(field))
}

#[test]
fn processes_of_the_emulator_are_counted() {
    let Some(threads) = read_part("android.processes", PartKind::Section, "PROCESSES AND THREADS")
    else {
        return;
    };
    assert_eq!(threads.problems, []);
    let counts: Vec<u64> = values(&threads, "thread_count").map(|n| n.as_u64().unwrap()).collect();
    // `awk '$3==$4'` over the section counts 275 first threads; 1,578 lines follow the heading.
    assert_eq!((counts.len(), counts.iter().sum::<u64>()), (275, 1_577));
    let labels = values(&threads, "selinux_label").filter(|label| **label == "u:r:kernel:s0");
    let kernel = values(&threads, "is_kernel").filter(|flag| **flag == true).count();
    assert!(kernel >= labels.count() && kernel > 100, "{kernel}");
}

#[test]
fn apps_of_the_emulator_are_named_by_their_processes() {
    let Some(processes) = read_part("android.processes", PartKind::Section, "CPU INFO") else {
        return;
    };
    assert_eq!(processes.problems, []);
    let packages: BTreeSet<&str> =
        values(&processes, "package").filter_map(Value::as_str).collect();
    assert!(packages.contains("com.google.android.tvlauncher"), "{packages:?}");
    assert!(!packages.iter().any(|package| package.contains("process")), "{packages:?}");
    let times = read_part("android.processes", PartKind::Section, "PROCESS TIMES").unwrap();
    assert_eq!(times.problems, []);
    let paths: BTreeSet<&str> = values(&times, "path").filter_map(Value::as_str).collect();
    assert!(paths.contains("/apex/com.android.adbd/bin/adbd"), "{paths:?}");
    // The tool of Android Studio that watches processes, which the owner of the emulator ran.
    let of_data: Vec<_> = paths.iter().filter(|path| path.starts_with("/data/")).collect();
    assert_eq!(of_data, [&"/data/local/tmp/.studio/process-tracker"]);
}

#[test]
fn processes_equal_mvt() {
    let (Some(ours), Some(theirs)) = (
        read_file("android.processes", ANDROIDQF, "ps.txt"),
        golden("androidqf/output/aqf_processes"),
    ) else {
        return;
    };
    assert_eq!(ours.problems, []);
    let found: BTreeSet<(u64, u64)> = ours
        .records
        .iter()
        .map(|entry| {
            (entry.record["pid"].as_u64().unwrap(), entry.record["parent_pid"].as_u64().unwrap())
        })
        .collect();
    let expected: BTreeSet<(u64, u64)> = theirs
        .as_array()
        .unwrap()
        .iter()
        .map(|process| (process["pid"].as_u64().unwrap(), process["ppid"].as_u64().unwrap()))
        .collect();
    assert!(!found.is_empty());
    assert_eq!(found, expected);
}

#[test]
fn mounts_of_every_process_of_the_emulator_are_read() {
    let files = report_file("/mountinfo");
    if files.is_empty() {
        return;
    }
    assert_eq!(files.len(), 34);
    for (name, bytes) in files {
        let lines = bytes.split_inclusive(|byte| *byte == b'\n').count();
        let found = read("android.mounts", &EvidenceFile::from_bytes(name.clone(), bytes));
        assert_eq!((found.records.len(), &*found.problems), (lines, &[][..]), "{name}");
        let writable = found.records.iter().filter(|entry| {
            entry.record["on_system_partition"] == true && entry.record["read_only"] == false
        });
        assert_eq!(writable.count(), 0, "{name}");
    }
}

#[test]
fn files_and_root_binaries_equal_mvt() {
    for (artifact, file, theirs) in [
        ("android.files", "files.json", "androidqf/output/aqf_files"),
        ("android.root_binaries", "root_binaries.json", "androidqf/output/root_binaries"),
    ] {
        let (Some(ours), Some(theirs)) = (read_file(artifact, ANDROIDQF, file), golden(theirs))
        else {
            return;
        };
        assert_eq!(ours.problems, [], "{artifact}");
        let found: Vec<&Value> = values(&ours, "path").collect();
        let theirs = theirs.as_array().unwrap();
        let expected: Vec<&Value> = theirs.iter().map(|file| &file["path"]).collect();
        assert!(!found.is_empty() && found == expected, "{artifact}: {found:?} {expected:?}");
    }
}

#[test]
fn tombstones_equal_mvt() {
    let Some(theirs) = golden("bugreport_dir/output/tombstones") else { return };
    for theirs in theirs.as_array().unwrap() {
        let folder = format!("{ANDROID}/bugreport/FS/data/tombstones");
        let name = theirs["file_name"].as_str().unwrap();
        let Some(ours) = read_file("android.tombstones", &folder, name) else { return };
        assert_eq!((ours.records.len(), &*ours.problems), (1, &[][..]), "{name}");
        let record = &ours.records[0].record;
        let signal = &theirs["signal_info"];
        for (ours, theirs) in [
            (&record["thread_name"], &theirs["process_name"]),
            (&record["path"], &theirs["binary_path"]),
            (&record["pid"], &theirs["pid"]),
            (&record["tid"], &theirs["tid"]),
            (&record["uid"], &theirs["uid"]),
            (&record["build_fingerprint"], &theirs["build_fingerprint"]),
            (&record["hardware_revision"], &theirs["revision"]),
            (&record["architecture"], &theirs["arch"]),
            (&record["exception_signal"], &signal["name"]),
            (&record["signal_number"], &signal["number"]),
            (&record["exception_subtype"], &signal["code_name"]),
            (&record["signal_code"], &signal["code"]),
        ] {
            assert_eq!(ours, theirs, "{name}");
        }
        let abort = record.get("abort_message").unwrap_or(&Value::Null);
        assert_eq!(abort, &theirs["abort_message"], "{name}");
        let at = real_files::instant(&record["occurred_at"]);
        assert_eq!(at, theirs["timestamp"].as_str().unwrap(), "{name}");
    }
}

#[test]
fn both_forms_of_a_tombstone_tell_the_same() {
    let (Some(text), Some(message)) = (
        read_file("android.tombstones", ANDROID, "tombstone_process.txt"),
        read_file("android.tombstones", ANDROID, "tombstone_process.pb"),
    ) else {
        return;
    };
    assert_eq!((&*text.problems, &*message.problems), (&[][..], &[][..]));
    let (text, message) = (&text.records[0].record, &message.records[0].record);
    for field in [
        "process",
        "path",
        "thread_name",
        "pid",
        "tid",
        "uid",
        "occurred_at",
        "build_fingerprint",
        "exception_signal",
        "exception_subtype",
        "causes",
        "symbols",
        "thread_images",
        "writable_code_count",
    ] {
        assert_eq!(text[field], message[field], "{field}");
    }
    assert_eq!(text["symbols"].as_array().unwrap().len(), 12);
}

#[test]
fn a_tombstone_of_android_16_is_read_with_its_parts() {
    let path = shared().join("android/sentry-tombstones/tombstone.pb.gz");
    let Some(bytes) = bytes(&path) else { return };
    let found = read("android.tombstones", &EvidenceFile::from_bytes("tombstone_00.pb", bytes));
    assert_eq!(found.problems, []);
    let record = &found.records[0].record;
    assert_eq!(record["package"], "io.sentry.samples.android");
    assert_eq!((&record["thread_count"], &record["open_file_count"]), (&62.into(), &183.into()));
    assert_eq!(record["symbols"][0], "Java_io_sentry_samples_android_NativeSample_crash");
    assert_eq!(record["occurred_at"], "2025-11-24T15:26:18.007439439Z");
    // Caches of compiled code are ordinary; this is the agent of a debugger.
    let agent = "/data/data/io.sentry.samples.android/code_cache/startup_agents/5b4f70e9-agent.so";
    assert_eq!(record["unusual_code"], serde_json::json!([agent]));
}

#[test]
fn stacks_of_apps_are_read() {
    let folder = "android/sentry-tombstones";
    let Some(found) = read_file("android.not_responding", folder, "thread_dump.txt") else {
        return;
    };
    assert_eq!(found.problems, []);
    assert_eq!(found.records.len(), 1);
    let record = &found.records[0].record;
    assert_eq!(
        (&record["pid"], &record["process"]),
        (&28941.into(), &"io.sentry.samples.android".into())
    );
    let threads = bytes(&shared().join(folder).join("thread_dump.txt")).unwrap();
    let threads = String::from_utf8(threads).unwrap().matches("\n\"").count();
    assert_eq!(record["thread_count"], threads);
    assert_eq!(record.get("unusual_code"), None);
}

#[test]
fn stacks_of_the_emulator_are_read_and_ordinary() {
    let Some(found) = read_part("android.not_responding", PartKind::Section, "VM TRACES JUST NOW")
    else {
        return;
    };
    assert_eq!(found.problems, []);
    assert!(found.records.len() > 20, "{}", found.records.len());
    assert_eq!(values(&found, "unusual_code").count(), 0);
}

#[test]
fn keys_of_adb_have_the_fingerprints_that_the_phone_told() {
    for name in ["dumpsys_adb.txt", "dumpsys_adb_wifi.txt"] {
        let Some(found) = read_file("android.adb_state", ANDROID, name) else { return };
        let state = &found.records[0].record;
        let key = &found.records[1].record;
        assert_eq!(found.records.len(), 2, "{name}");
        assert_eq!(state["last_key_fingerprint"], key["key_fingerprint"], "{name}");
        assert_eq!(key["computer_name"], "user@linux");
        assert_eq!((&key["in_user_keys"], &key["in_key_store"]), (&true.into(), &true.into()));
        // A byte of the instant is above 0x7f, and was lost when it was printed.
        assert_eq!(key.get("last_connected_at"), None);
    }
    let found = read_file("android.adb_state", ANDROID, "dumpsys_adb_xml.txt").unwrap();
    assert_eq!(found.records[1].record["last_connected_at"], "2021-08-09T09:37:09.898Z");
}

#[test]
fn the_key_of_the_emulator_is_in_both_lists() {
    let Some(found) = read_part("android.adb_state", PartKind::Service, "adb") else { return };
    assert!(found.problems.iter().all(|problem| problem.kind == model::ProblemKind::Notice));
    let keys: Vec<&Value> = values(&found, "key_fingerprint").collect();
    assert_eq!(keys.len(), 1, "{:?}", found.records);
}

#[test]
fn the_head_of_the_report_is_read() {
    let Some(found) = read_part("android.report_header", PartKind::Section, "header") else {
        return;
    };
    assert_eq!(found.problems, []);
    let record = &found.records[0].record;
    assert_eq!(record["dumped_at"], "2025-11-23T07:44:46Z");
    assert_eq!(record["booted_at"], "2025-11-22T16:30:46Z");
    assert_eq!(record["verity_mode"], "enforcing");
    let environment = read_part("android.environment", PartKind::Section, "PRINTENV").unwrap();
    assert_eq!((environment.records.len(), &*environment.problems), (17, &[][..]));
}

#[test]
fn failures_of_the_report_are_read() {
    let Some((name, bytes)) = report_file("dumpstate_log.txt").into_iter().next() else { return };
    let expected = String::from_utf8_lossy(&bytes)
        .lines()
        .filter(|line| line.starts_with("*** command") || line.starts_with("execvp"))
        .count();
    let found = read("android.collection_log", &EvidenceFile::from_bytes(name, bytes));
    assert_eq!(found.problems, []);
    assert_eq!(found.records.len(), expected + 1);
    assert!(expected >= 4);
}

#[test]
fn the_build_of_the_recovery_system_is_that_of_the_report() {
    let Some((name, bytes)) = report_file("recovery/ro.build.fingerprint").into_iter().next()
    else {
        return;
    };
    let found = read("android.update_log", &EvidenceFile::from_bytes(name, bytes));
    let header = read_part("android.report_header", PartKind::Section, "header").unwrap();
    let fingerprint = &found.records[0].record["build_fingerprint"];
    assert_eq!(*fingerprint, header.records[0].record["build_fingerprint"]);
}
