//! Real and synthetic application data, read by these artifacts and by MVT: what both read must
//! be equal, and every difference is named here. Skipped where `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data and expected results")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::collections::BTreeSet;

use artifacts::{Collected, Entry};
use evidence::Source;
use real_files::{golden, instant, read_blob, read_file};
use serde_json::Value;

use crate::real_files;

const BACKUP: &str = "ios/mvt/tests/artifacts/ios_backup";
const SYNTHETIC: &str = "golden/mvt/_fixtures/synth/ios_backup_synth";
const WHATSAPP: &str = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";
const APP_GROUP: &str = "ios/iLEAPP/testdata/josh_ios15_ffs/filesystem2/mobile/Containers/Shared/\
                         AppGroup/694FBBC5-2E69-480A-A25B-FF8CC038BEF8";

#[test]
fn data_usage_equals_mvt() {
    for (backup, expected, gaps) in [
        (BACKUP, "ios_backup", vec![(5, 5), (42, 45)]),
        (SYNTHETIC, "synth_ios_backup", vec![(3, 4)]),
    ] {
        let path = "Library/Databases/DataUsage.sqlite";
        let ours = read_blob("ios.data_usage", backup, "WirelessDomain", path);
        let theirs = golden(&format!("{expected}/output/datausage"));
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
        assert_eq!(ours.problems, []);
        // Ours has one gap where MVT has a placeholder for each number, and also the numbers
        // between the last row and the highest one ever given.
        let found: Vec<_> = records(&ours, "gap")
            .map(|gap| (gap["first_missing_id"].as_i64(), gap["last_missing_id"].as_i64()))
            .collect();
        let gaps: Vec<_> =
            gaps.into_iter().map(|(first, last)| (Some(first), Some(last))).collect();
        assert_eq!(found, gaps);
        let placeholder =
            |entry: &&Value| entry["proc_name"].as_str().unwrap_or_default().starts_with("MISSING");
        let theirs = theirs.as_array().unwrap().iter().filter(|entry| !placeholder(entry));
        let theirs: Vec<&Value> = theirs.collect();
        assert_eq!(records(&ours, "process").count(), theirs.len());
        for theirs in theirs {
            let same = |ours: &&Value| {
                ours["live_usage_id"] == theirs["live_id"]
                    && (theirs["proc_id"].is_null() || ours["process_id"] == theirs["proc_id"])
            };
            let ours = records(&ours, "process").find(same).unwrap();
            if theirs["proc_id"].is_null() {
                // MVT writes a made-up name and the counter's date over the fields it has not.
                assert_eq!(ours["process_record"], "deleted");
                assert_eq!(ours["process_id"], theirs["live_proc_id"]);
            } else {
                assert_eq!(ours["process"], theirs["proc_name"]);
                assert_eq!(instant(&ours["first_seen_at"]), theirs["first_isodate"]);
                assert_eq!(instant(&ours["last_seen_at"]), theirs["isodate"]);
            }
            assert_eq!(ours["bundle_id"], theirs["bundle_id"]);
            for field in ["wifi_in", "wifi_out", "wwan_in", "wwan_out"] {
                assert_eq!(ours[field].as_f64(), theirs[field].as_f64(), "{field}");
            }
            // Where there is no counter, MVT repeats the first date.
            if !theirs["live_id"].is_null() {
                assert_eq!(instant(&ours["live_usage_at"]), theirs["live_isodate"]);
            }
        }
    }
}

#[test]
fn data_usage_of_a_clean_device_has_no_gap_and_nothing_deleted() {
    let folder = "ios/plaso/test_data/ios";
    let Some(ours) = read_file("ios.data_usage", folder, "DataUsage.sqlite") else { return };
    assert_eq!(ours.problems, []);
    assert_eq!(records(&ours, "gap").count(), 0);
    let present = |record: &&Value| record["process_record"] == "present";
    assert_eq!(records(&ours, "process").filter(present).count(), 887 + 35);
    assert_eq!(ours.records.len(), 887 + 35, "887 counters, and 35 processes without");
    let processes: BTreeSet<_> =
        ours.records.iter().map(|entry| entry.record["process_id"].as_i64()).collect();
    assert_eq!(processes.len(), 371);
}

#[test]
fn safari_history_equals_mvt() {
    let path = "Library/Safari/History.db";
    let ours = read_blob("ios.safari_history", SYNTHETIC, "HomeDomain", path);
    let theirs = golden("synth_ios_backup/output/safari_history");
    let detected = golden("synth_ios_backup/output/safari_history_detected");
    let (Some(ours), Some(theirs), Some(detected)) = (ours, theirs, detected) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.records.len(), theirs.len());
    for (ours, theirs) in ours.records.iter().map(|entry| &entry.record).zip(theirs) {
        for field in ["url", "visit_id", "redirect_source", "redirect_destination"] {
            assert_eq!(ours[field], theirs[field], "{field}");
        }
        assert_eq!(instant(&ours["visited_at"]), theirs["isodate"]);
    }
    let injected = injections(&ours);
    let alerts: Vec<i64> = detected
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|alert| alert["event"]["visit_id"].as_i64())
        .collect();
    assert_eq!(injected, alerts);
}

#[test]
fn safari_history_of_a_clean_device_is_read_with_its_redirects_and_deletions() {
    let folder = "ios/plaso/test_data/safari";
    let Some(ours) = read_file("ios.safari_history", folder, "History.db") else { return };
    assert_eq!(ours.problems, []);
    assert_eq!(records(&ours, "visit").count(), 25);
    assert_eq!(records(&ours, "deleted_range").count(), 6);
    // foxnew.com is a typing error that its owner redirects, within a millisecond.
    assert_eq!(injections(&ours), [50]);
    let folder = "ios/novkostya/safari/testdata";
    let Some(ours) = read_file("ios.safari_history", folder, "safari.1.History.db") else { return };
    assert_eq!((ours.records.len(), ours.problems.len()), (4, 1), "one visit has no usable time");
}

#[test]
fn id_status_cache_equals_mvt() {
    let preferences = "Library/Preferences/com.apple.identityservices.idstatuscache.plist";
    let ours = read_blob("ios.id_status_cache", SYNTHETIC, "HomeDomain", preferences);
    let theirs = golden("synth_ios_backup/output/id_status_cache");
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
    assert_eq!(ours.problems, []);
    // Ours keeps the one entry that has no status.
    let complete = |entry: &&Entry| !entry.record["id_status"].is_null();
    let complete: Vec<_> = ours.records.iter().filter(complete).collect();
    assert_eq!(ours.records.len(), complete.len() + 1);
    let theirs = theirs.as_array().unwrap();
    assert_eq!(complete.len(), theirs.len());
    for (ours, theirs) in complete.iter().map(|entry| &entry.record).zip(theirs) {
        assert_eq!(ours["service"], theirs["package"]);
        assert_eq!(ours["handle"], theirs["user"]);
        assert_eq!(ours["id_status"], theirs["idstatus"]);
        assert_eq!(ours["occurrences"], theirs["occurrences"]);
        assert_eq!(instant(&ours["looked_up_at"]), theirs["isodate"]);
        let run = theirs["user"].as_str().unwrap().contains(r"\x00\x00");
        assert_eq!(ours["handle_has_nul_run"], run);
    }
}

#[test]
fn id_status_cache_of_a_clean_device_is_read_without_problem() {
    let folder = "ios/plaso/test_data/ios";
    let name = "com.apple.identityservices.idstatuscache.plist";
    let Some(ours) = read_file("ios.id_status_cache", folder, name) else { return };
    assert_eq!(ours.problems, []);
    assert_eq!(ours.records.len(), 40);
    assert!(ours.records.iter().all(|entry| entry.record["handle_has_nul_run"] == false));
    assert!(ours.records.iter().all(|entry| !entry.record["looked_up_at"].is_null()));
}

#[test]
fn whatsapp_messages_equal_mvt() {
    let ours = read_blob("ios.whatsapp_messages", BACKUP, WHATSAPP, "ChatStorage.sqlite");
    let theirs = golden("ios_backup/output/whatsapp");
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    let messages = theirs.iter().filter(|entry| entry.get("Z_PK").is_some());
    let messages: Vec<&Value> = messages.collect();
    let of_ours = |kind| ours.records.iter().filter(move |entry| entry.record["record"] == kind);
    assert_eq!(of_ours("message").count(), messages.len());
    for (entry, theirs) in of_ours("message").zip(messages) {
        let ours = &entry.record;
        assert_eq!(ours["sender"], theirs["ZFROMJID"]);
        assert_eq!(ours["recipient"], theirs["ZTOJID"]);
        assert_eq!(ours["direction"] == "sent", theirs["ZISFROMME"] == 1);
        assert_eq!(instant(&ours["message_at"]), theirs["isodate"]);
        assert_eq!(ours.get("links"), theirs.get("links"));
        assert_eq!(entry.content["text"], theirs["ZTEXT"]);
    }
    // MVT also leads the person of a chat back to a number, over two files; ours has the pairs
    // in `ios.whatsapp_contacts`.
    let chats = theirs.iter().filter(|entry| entry["record_type"] == "chat_session");
    let chats: Vec<&Value> = chats.collect();
    assert_eq!(of_ours("chat").count(), chats.len());
    for (entry, theirs) in of_ours("chat").zip(chats) {
        let ours = &entry.record;
        assert_eq!(ours["jid"], theirs["contact_jid"]);
        assert_eq!(ours["chat_type"], theirs["session_type"]);
        assert_eq!(ours["archived"], theirs["archived"] != 0);
        assert_eq!(ours["removed"], theirs["removed"] != 0);
        assert_eq!(ours["message_counter"], theirs["message_counter"]);
        assert_eq!(ours["stored_messages"], theirs["stored_message_count"]);
        assert_eq!(entry.content["name"], theirs["partner_name"]);
        for (field, name) in [
            ("last_message_at", "last_message_date"),
            ("group_created_at", "group_creation_date"),
            ("first_stored_message_at", "first_stored_message_date"),
            ("last_stored_message_at", "last_stored_message_date"),
        ] {
            assert_eq!(instant(&ours[field]), theirs[name].as_str().unwrap_or_default(), "{field}");
        }
    }
}

#[test]
fn whatsapp_of_a_real_device_is_read_without_problem() {
    let Some(ours) = read_file("ios.whatsapp_messages", APP_GROUP, "ChatStorage.sqlite") else {
        return;
    };
    assert_eq!(ours.problems, []);
    assert_eq!(records(&ours, "message").count(), 32);
    assert_eq!(records(&ours, "chat").count(), 5);
    let media = |record: &&Value| record.get("media_urls").is_some();
    assert_eq!(records(&ours, "message").filter(media).count(), 2);
    // All links lead to the servers where WhatsApp keeps media.
    let links =
        |record: &Value| record.get("links").map_or(0, |links| links.as_array().unwrap().len());
    assert_eq!(records(&ours, "message").map(links).sum::<usize>(), 0);
    let contacts = read_file("ios.whatsapp_contacts", APP_GROUP, "ContactsV2.sqlite").unwrap();
    assert_eq!(contacts.problems, []);
    assert_eq!(contacts.records.len(), 9);
    assert!(
        records(&contacts, "contact").all(|contact| contact["disappearing_mode_is_on"] == false)
    );
}

#[test]
fn whatsapp_contacts_equal_mvt() {
    let ours = read_blob("ios.whatsapp_contacts", BACKUP, WHATSAPP, "ContactsV2.sqlite");
    let theirs = golden("ios_backup/output/whatsapp_contacts");
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.records.len(), theirs.len());
    let mut events = 0;
    for (entry, theirs) in ours.records.iter().zip(theirs) {
        events += entry.events.len();
        let ours = &entry.record;
        assert_eq!(ours["jid"], theirs["whatsapp_id"]);
        for field in ["lid", "phone_number", "localized_phone_number", "phone_status"] {
            assert_eq!(ours[field], theirs[field], "{field}");
        }
        assert_eq!(ours["sync_policy"], theirs["sync_policy"]);
        assert_eq!(ours["disappearing_mode_is_on"], theirs["disappearing_mode_is_on"]);
        for (field, name) in [
            ("disappearing_mode_set_at", "disappearing_mode_timestamp"),
            ("about_changed_at", "about_timestamp"),
            ("about_expires_at", "about_expiration_timestamp"),
            ("updated_at", "last_updated"),
        ] {
            assert_eq!(instant(&ours[field]), theirs[name].as_str().unwrap_or_default(), "{field}");
        }
        for field in ["full_name", "given_name", "last_name", "user_name", "about_text", "notes"] {
            let words = entry.content.get(field).unwrap_or(&Value::Null);
            assert_eq!(*words, theirs[field], "{field}");
        }
    }
    assert_eq!(events, 5, "rows of the timeline");
}

#[test]
fn pairs_of_numbers_and_identifiers_equal_mvt() {
    let ours = read_blob("ios.whatsapp_contacts", BACKUP, WHATSAPP, "LID.sqlite");
    let theirs = golden("ios_backup/output/whatsapp");
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
    let theirs = theirs.as_array().unwrap();
    let pairs = theirs.iter().filter(|entry| entry["record_type"] == "lid_phone_number_pair");
    let pairs: Vec<&Value> = pairs.collect();
    assert_eq!(ours.records.len(), pairs.len());
    for (ours, theirs) in ours.records.iter().map(|entry| &entry.record).zip(pairs) {
        assert_eq!(ours["lid"], theirs["lid"]);
        assert_eq!(ours["phone_number"], theirs["phone_number"]);
        assert_eq!(instant(&ours["paired_at"]), theirs["pair_timestamp"]);
    }
    // ChatStorage.sqlite of this backup has no pairs, which is no problem.
    let chats = read_blob("ios.whatsapp_contacts", BACKUP, WHATSAPP, "ChatStorage.sqlite").unwrap();
    assert_eq!((chats.records.len(), chats.problems.len()), (0, 0));
}

#[test]
fn interactions_equal_mvt() {
    let path = "Library/CoreDuet/People/interactionC.db";
    let ours = read_blob("ios.interactions", BACKUP, "HomeDomain", path);
    let theirs = golden("ios_backup_module_interactionc/output/interaction_c");
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return };
    assert_eq!(ours.problems, []);
    let theirs = theirs.as_array().unwrap();
    // MVT has a row for each pair of a recipient and an attachment. Here no interaction has two.
    assert_eq!(records(&ours, "interaction").count(), theirs.len());
    // Dates and counts of people are records of their own.
    assert_eq!(records(&ours, "contact").count(), 3);
    for (interaction, theirs) in records(&ours, "interaction").zip(theirs) {
        for field in ["bundle_id", "account", "target_bundle_id", "domain_identifier"] {
            assert_eq!(interaction[field], theirs[field], "{field}");
        }
        assert_eq!(interaction["sender"], theirs["sender_identifier"]);
        assert_eq!(
            interaction["recipients"].get(0).unwrap_or(&Value::Null),
            &theirs["recipient_identifier"]
        );
        assert_eq!(interaction["recipient_count"], theirs["recipient_count"]);
        assert_eq!(interaction["is_response"], theirs["is_response"] != 0);
        let direction = interaction["direction"].as_str().unwrap().to_uppercase();
        assert_eq!(direction, theirs["direction"]);
        assert_eq!(instant(&interaction["started_at"]), theirs["start_date"]);
        assert_eq!(instant(&interaction["ended_at"]), theirs["end_date"]);
        assert_eq!(instant(&interaction["created_at"]), theirs["interactions_creation_date"]);
        let same = |contact: &&Value| contact["identifier"] == theirs["sender_identifier"];
        if let Some(contact) = records(&ours, "contact").find(same) {
            for (field, name) in [
                ("first_incoming_sender_at", "first_incoming_sender_date"),
                ("last_incoming_sender_at", "last_incoming_sender_date"),
            ] {
                assert_eq!(instant(&contact[field]), theirs[name].as_str().unwrap_or_default());
            }
        }
    }
}

#[test]
fn d22_every_whatsapp_database_is_a_source() {
    for (artifact, files) in [
        ("ios.whatsapp_messages", &["ChatStorage.sqlite"][..]),
        ("ios.whatsapp_contacts", &["ContactsV2.sqlite", "LID.sqlite", "ChatStorage.sqlite"]),
    ] {
        let sources = artifacts::by_id(artifact).unwrap().sources;
        for name in files {
            let holds = |wanted: &str| {
                sources.iter().any(|source| {
                    matches!(source, Source::Backup(domain, path)
                        if *domain == wanted && path.ends_with(name))
                })
            };
            assert!(holds(WHATSAPP) && holds(&WHATSAPP.replace("WhatsApp.", "WhatsAppSMB.")));
        }
    }
}

/// Visits of plain `http` pages that turned into another host within a second.
fn injections(history: &Collected) -> Vec<i64> {
    let injected = |visit: &&Value| {
        let milliseconds = visit["redirect_milliseconds"].as_i64();
        visit["scheme"] == "http"
            && visit["redirect_host_changed"] == true
            && milliseconds.is_some_and(|milliseconds| (0..1000).contains(&milliseconds))
    };
    records(history, "visit")
        .filter(injected)
        .filter_map(|visit| visit["visit_id"].as_i64())
        .collect()
}

fn records<'a>(of: &'a Collected, kind: &'a str) -> impl Iterator<Item = &'a Value> {
    of.records.iter().map(|entry| &entry.record).filter(move |record| record["record"] == kind)
}
