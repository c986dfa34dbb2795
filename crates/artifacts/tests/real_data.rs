//! Real and synthetic backups, read by these artifacts and by MVT: what both read must be equal,
//! and every difference is named here. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::string_slice, reason = "identifiers and dates are ASCII")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::sync::Arc;

use artifacts::Collected;
use evidence::EvidenceFile;
use real_files::{bytes, golden, instant, read, read_blob, read_file, shared};
use serde_json::Value;

use crate::real_files;

const BACKUP: &str = "ios/mvt/tests/artifacts/ios_backup";
const SYNTHETIC: &str = "golden/mvt/_fixtures/synth/ios_backup_synth";

#[test]
fn backup_info_equals_mvt() {
    let (Some(ours), Some(theirs)) = (
        read_file("ios.backup_info", BACKUP, "Info.plist"),
        golden("ios_backup/output/backup_info"),
    ) else {
        return;
    };
    let [entry] = &ours.records[..] else { panic!("one description") };
    for (key, theirs) in theirs.as_object().unwrap() {
        let field = key.to_lowercase().replace(' ', "_");
        match field.as_str() {
            "installed_applications" => {
                // Ours are sorted, and hold those that only `Applications` describes.
                let mut theirs: Vec<&Value> = theirs.as_array().unwrap().iter().collect();
                theirs.sort_by_key(|id| id.as_str());
                let ours = entry.record[&field].as_array().unwrap();
                assert_eq!(ours.iter().collect::<Vec<_>>(), theirs);
            }
            "last_backup_date" => {
                let theirs = format!("{}.000000", theirs.as_str().unwrap());
                assert_eq!(instant(&entry.record["last_backup_at"]), theirs);
            }
            _ if entry.record.get(&field).is_some() => assert_eq!(entry.record[&field], *theirs),
            // Identifying names and numbers are content.
            _ => assert_eq!(entry.content.get(&field).unwrap_or(&Value::Null), theirs, "{field}"),
        }
    }
}

#[test]
fn manifest_equals_mvt() {
    let (Some(ours), Some(theirs)) = (read_manifest(BACKUP), golden("ios_backup/output/manifest"))
    else {
        return;
    };
    let theirs = theirs.as_array().unwrap();
    assert_eq!((ours.records.len(), theirs.len()), (3721, 3721));
    assert_eq!(ours.problems, []);
    for (ours, theirs) in ours.records.iter().map(|entry| &entry.record).zip(theirs) {
        assert_eq!(ours["file_id"], theirs["file_id"]);
        assert_eq!(ours["domain"], theirs["domain"]);
        assert_eq!(ours["relative_path"], theirs["relative_path"]);
        assert_eq!(ours["size"], theirs["size"]);
        assert_eq!(ours["user_id"], theirs["owner"]);
        // Ours is octal without a prefix.
        assert_eq!(format!("0o{}", ours["mode"].as_str().unwrap()), theirs["mode"]);
        assert_eq!(instant(&ours["created_at"]), theirs["created"]);
        assert_eq!(instant(&ours["modified_at"]), theirs["modified"]);
        assert_eq!(instant(&ours["status_changed_at"]), theirs["status_changed"]);
        let kinds = [(1, "file"), (2, "directory"), (4, "symlink")];
        let kind = kinds.into_iter().find(|(flags, _)| theirs["flags"] == *flags);
        assert_eq!(ours["kind"], kind.unwrap().1);
        let missing = theirs.get("missing").is_some();
        assert_eq!(ours["stored"] == Value::Bool(false), missing, "{ours}");
    }
    let events: usize = ours.records.iter().map(|entry| entry.events.len()).sum();
    assert_eq!(events, 5881, "rows of the timeline");
    let missing = ours.records.iter().filter(|entry| entry.record["stored"] == false).count();
    assert_eq!(missing, 1079);
}

#[test]
fn messages_equal_mvt() {
    for (backup, expected) in [(BACKUP, "ios_backup"), (SYNTHETIC, "synth_ios_backup")] {
        let ours = read_blob("ios.messages", backup, "HomeDomain", "Library/SMS/sms.db");
        let theirs = golden(&format!("{expected}/output/sms"));
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        let theirs = theirs.as_array().unwrap();
        // D19: MVT drops messages whose other side is not in `handle`; the synthetic backup has one.
        let dropped = usize::from(backup == SYNTHETIC);
        assert_eq!(ours.records.len(), theirs.len() + dropped);
        for theirs in theirs {
            let same = |entry: &&artifacts::Entry| entry.record["guid"] == theirs["guid"];
            let entry = ours.records.iter().find(same).unwrap();
            let ours = &entry.record;
            for field in ["guid", "service", "account", "direction"] {
                assert_eq!(ours[field], theirs[field], "{field}");
            }
            let sent = theirs["direction"] == "sent";
            // Ours tells the sender from the recipient, and names the instant after the direction.
            let (other, date) =
                if sent { ("recipient", "sent_at") } else { ("sender", "received_at") };
            assert_eq!(ours[other], theirs["phone_number"]);
            assert_eq!(whole_seconds(&ours[date]), theirs["isodate"]);
            assert_eq!(whole_seconds(&ours["read_at"]), theirs["isodate_read"]);
            let links = ours.get("links").cloned().unwrap_or(Value::Array(Vec::new()));
            assert_eq!(links, theirs["links"]);
            let text = entry.content.get("text").and_then(Value::as_str).unwrap_or_default();
            assert_eq!(text, theirs["text"]);
        }
        assert_eq!(ours.problems, []);
    }
}

#[test]
fn message_attachments_equal_mvt() {
    let artifact = "ios.message_attachments";
    let path = ("HomeDomain", "Library/SMS/sms.db");
    // The other backup has no table of attachments.
    if let Some(ours) = read_blob(artifact, BACKUP, path.0, path.1) {
        assert_eq!((ours.records.len(), ours.problems.len()), (0, 1));
    }
    let ours = read_blob(artifact, SYNTHETIC, path.0, path.1);
    let theirs = golden("synth_ios_backup/output/sms_attachments");
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.records.len(), theirs.len());
    for (entry, theirs) in ours.records.iter().zip(theirs) {
        let ours = &entry.record;
        for field in ["guid", "direction", "total_bytes", "has_user_info"] {
            assert_eq!(ours[field], theirs[field], "{field}");
        }
        // MVT writes "NULL" and "Unknown" where nothing is stored.
        assert_eq!(ours["filename"].as_str().unwrap_or("NULL"), theirs["filename"]);
        assert_eq!(ours["service"].as_str().unwrap_or("Unknown"), theirs["service"]);
        assert_eq!(ours["sender"], theirs["phone_number"]);
        assert_eq!(whole_seconds(&ours["created_at"]), theirs["isodate"]);
        assert_eq!(whole_seconds(&ours["transfer_started_at"]), theirs["start_date"]);
        let name = entry.content.get("transfer_name").unwrap_or(&Value::Null);
        assert_eq!(*name, theirs["transfer_name"]);
    }
}

#[test]
fn permission_decisions_equal_mvt() {
    let variant = |number| {
        let folder = format!("golden/mvt/_fixtures/synth/tcc_variants/v{number}");
        let path = "private/var/mobile/Library/TCC/TCC.db";
        (read_file("ios.tcc", &folder, path), golden(&format!("synth_tcc_v{number}/output/tcc")))
    };
    let real = (
        read_blob("ios.tcc", BACKUP, "HomeDomain", "Library/TCC/TCC.db"),
        golden("ios_backup/output/tcc"),
    );
    for (ours, theirs) in [real, variant(1), variant(2), variant(3)] {
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        let theirs = theirs.as_array().unwrap();
        assert_eq!(ours.records.len(), theirs.len());
        assert_eq!(ours.problems, []);
        for (ours, theirs) in ours.records.iter().map(|entry| &entry.record).zip(theirs) {
            assert_eq!(ours["service"], theirs["service"]);
            assert_eq!(ours["client"], theirs["client"]);
            assert_eq!(ours["client_kind"], theirs["client_type"]);
            // Ours leaves undocumented numbers unnamed and shows them in `decision_code`.
            let decision = theirs.get("auth_value").or(theirs.get("allowed_value")).unwrap();
            assert_eq!(ours["decision"].as_str().unwrap_or_default(), *decision);
            if let Some(reason) = theirs.get("auth_reason_desc") {
                assert_eq!(ours["reason"].as_str().unwrap_or("unknown"), *reason);
            }
            assert_eq!(ours["prompt_count"], *theirs.get("prompt_count").unwrap_or(&Value::Null));
            let modified = theirs.get("last_modified").and_then(Value::as_str);
            assert_eq!(instant(&ours["modified_at"]), modified.unwrap_or_default());
        }
    }
}

#[test]
fn global_preferences_equal_mvt() {
    for (backup, expected) in [(BACKUP, "ios_backup"), (SYNTHETIC, "synth_ios_backup")] {
        let path = "Library/Preferences/.GlobalPreferences.plist";
        let ours = read_blob("ios.global_preferences", backup, "HomeDomain", path);
        let theirs = golden(&format!("{expected}/output/global_preferences"));
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        let theirs = theirs.as_array().unwrap();
        assert_eq!(ours.records.len(), theirs.len());
        assert_eq!(ours.problems, []);
        for (ours, theirs) in ours.records.iter().map(|entry| &entry.record).zip(theirs) {
            assert_eq!(ours["entry"], theirs["entry"]);
            // Every value of ours is text; dates are RFC 3339.
            let theirs = match &theirs["value"] {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let is_date = theirs.get(10..11) == Some(" ");
            let ours = if is_date {
                instant(&ours["value"])
            } else {
                ours["value"].as_str().unwrap().into()
            };
            assert_eq!(ours, theirs);
        }
    }
}

#[test]
fn bodies_with_wrong_references_are_read() {
    let Some(ours) =
        read_file("ios.messages", "ios/novkostya/messages/testdata", "messages.1.sms.db")
    else {
        return;
    };
    assert_eq!(ours.records.len(), 10);
    let source =
        |entry: &artifacts::Entry| entry.record["text_source"].as_str().unwrap().to_owned();
    let sources: Vec<String> = ours.records.iter().map(source).collect();
    let body = "attributed_body";
    let expected = ["text", body, body, body, body, "text", "text", "text", "none", "none"];
    assert_eq!(sources, expected);
    // Message 9 has a cut body, message 10 a preview that is none.
    // The bodies refer to a class they do not hold: what stands there is read, and told as damaged.
    assert_eq!(ours.problems.len(), 6, "{:#?}", ours.problems);
}

fn read_manifest(backup: &str) -> Option<Collected> {
    let folder = shared().join(backup);
    let file = EvidenceFile::from_bytes("Manifest.db", bytes(&folder.join("Manifest.db"))?);
    let stored = move |id: &str| folder.join(&id[..2]).join(id).exists();
    Some(read("ios.manifest", &file.with_stored(Arc::new(stored))))
}

/// The same where MVT drops what is less than a second; ours keeps it.
fn whole_seconds(value: &Value) -> String {
    let text = instant(value);
    if text.is_empty() { text } else { format!("{}.000000", &text[..19]) }
}
