//! Android backups of MVT's tests, read by us and by MVT: what both read must be equal, and every
//! difference is named here. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stdout, reason = "says which tests were skipped")]

use artifacts::Collected;
use evidence::{Acquisition, Unlock};
use real_files::{golden, instant, read, shared};
use serde_json::Value;

use crate::real_files;

/// Everything that the two artifacts of messages read in a backup.
fn messages(path: &str, unlock: &Unlock) -> Option<Collected> {
    let path = shared().join(path);
    if !path.exists() {
        println!("skipped: {} is absent", path.display());
        return None;
    }
    // The folder of the unpacked backup holds three written ones as well.
    let candidates = evidence::detect(&path, &[]).unwrap();
    let acquisition = candidates.iter().map(|one| Acquisition::open_candidate(one, unlock));
    let acquisition = acquisition.flatten().find(|one| {
        let is_folder = one.kind() == "Android backup (folder)";
        is_folder == path.is_dir()
    })?;
    assert_eq!(acquisition.problems(), []);
    let mut all = Collected::default();
    for id in ["android.messages", "android.multimedia_messages"] {
        let sources = artifacts::by_id(id).unwrap().sources;
        for found in acquisition.find(sources).files {
            let collected = read(id, &acquisition.open_file(&found).unwrap());
            all.records.extend(collected.records);
            all.problems.extend(collected.problems);
        }
    }
    Some(all)
}

fn text_of(entry: &artifacts::Entry) -> &str {
    entry.content.get("text").and_then(Value::as_str).unwrap_or_default()
}

/// Compares text, links and instants. MVT takes the seconds of a multimedia message for
/// milliseconds, and calls what was received sent, and the other way round: both are ours to have
/// right.
fn assert_equal(path: &str, unlock: &Unlock, expected: &str, count: usize) {
    let (Some(ours), Some(theirs)) = (messages(path, unlock), golden(expected)) else { return };
    assert_eq!(ours.problems, [], "{path}");
    let theirs = theirs.as_array().unwrap();
    assert_eq!((ours.records.len(), theirs.len()), (count, count), "{path}");
    for theirs in theirs {
        let body = theirs["body"].as_str().unwrap();
        let entry = ours.records.iter().find(|entry| text_of(entry) == body).unwrap();
        assert_eq!(entry.record["links"], theirs["links"]);
        let date: i64 = theirs["date"].as_str().unwrap().parse().unwrap();
        if theirs.get("msg_box").is_some() {
            assert_eq!(theirs["direction"], "sent", "MVT has it wrong");
            assert_eq!(entry.record["direction"], "received");
            assert_eq!(instant(&entry.record["received_at"]), "2020-01-20 14:49:49.000000");
            assert_eq!(instant(&entry.record["sent_at"]), "2020-01-20 14:49:46.000000");
            assert_eq!(entry.record["sender"], theirs["mms_addresses"][0]["address"]);
            assert_eq!(date, 1_579_531_789);
        } else {
            assert_eq!(theirs["direction"], "received", "MVT has it wrong");
            // It waited to be sent.
            assert_eq!(entry.record["mailbox"], "queued");
            assert_eq!(entry.record["direction"], Value::Null);
            assert_eq!(instant(&entry.record["noted_at"]), theirs["isodate"]);
            assert_eq!(entry.record["recipients"], theirs["recipients"]);
        }
    }
}

#[test]
fn d12_messages_equal_mvt_but_for_instants_and_directions() {
    let folder = "android/mvt/android_backup";
    let written = |name| format!("{folder}/{name}");
    let password = Unlock::password("123456");
    assert_equal(&written("backup.ab"), &Unlock::None, "android_backup_ab1/output/sms", 2);
    assert_equal(&written("backup2.ab"), &password, "android_backup_ab2_enc/output/sms", 1);
    assert_equal(&written("backup3.ab"), &Unlock::None, "android_backup_ab3_zlib/output/sms", 1);
    assert_equal(folder, &Unlock::None, "android_backup_folder/output/sms", 2);
}

#[test]
fn backups_of_androidqf_are_read() {
    let cases = [
        ("android/mvt/androidqf/backup.ab", Unlock::None, 2),
        ("android/mvt/androidqf_encrypted/backup.ab", Unlock::password("123456"), 1),
    ];
    for (path, unlock, count) in cases {
        let Some(ours) = messages(path, &unlock) else { continue };
        assert_eq!((ours.records.len(), ours.problems.len()), (count, 0), "{path}");
        assert!(ours.records.iter().all(|entry| entry.record["links"].is_array()));
    }
}

#[test]
fn a_wrong_password_and_none_are_told_apart() {
    let path = shared().join("android/mvt/android_backup/backup2.ab");
    if !path.exists() {
        return println!("skipped: {} is absent", path.display());
    }
    let refused = |unlock| Acquisition::open(&path, &unlock).err().unwrap().to_string();
    assert!(refused(Unlock::None).contains("password is needed"));
    assert!(refused(Unlock::password("nope")).contains("password does not open"));
}
