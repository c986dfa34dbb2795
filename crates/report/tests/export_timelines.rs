//! Timelines for other tools: every instant, nothing of people, nothing that does harm.

use exported::{HOSTILE, entry, exported, is_inert, rows};
use model::{Strength, TimelineEntry};
use results::{at, mixed, nothing_found, published};
use serde_json::Value;

use crate::{exported, results};

const TIMELINES: [&str; 3] = ["l2t-csv", "timesketch", "timesketch-csv"];

fn lines(entries: Vec<TimelineEntry>) -> Vec<Value> {
    let (text, _) = exported("timesketch", &nothing_found(), entries);
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn message(artifact: &str, summary: &str) -> String {
    let line = lines(vec![entry("2024-05-14T09:30:00Z", artifact, summary)]).remove(0);
    line["message"].as_str().unwrap().to_owned()
}

#[test]
fn an_instant_keeps_its_nine_decimals() {
    for (instant, microseconds, date, time) in [
        ("2024-05-14T09:30:00.652885191Z", 1_715_679_000_652_885_i64, "05/14/2024", "09:30:00"),
        ("1969-12-31T23:59:59.999999999Z", -1, "12/31/1969", "23:59:59"),
        ("2024-05-14T09:30:00Z", 1_715_679_000_000_000, "05/14/2024", "09:30:00"),
    ] {
        let whole = instant.replace('Z', "+00:00");
        let entries = || vec![entry(instant, "ios.tcc", "x")];
        let line = lines(entries()).remove(0);
        assert_eq!(line["datetime"], *whole);
        assert_eq!(line["timestamp"].as_i64(), Some(microseconds));
        let (csv, _) = exported("timesketch-csv", &nothing_found(), entries());
        let row = &rows(&csv)[1];
        assert_eq!((row[1].parse(), &row[2]), (Ok(microseconds), &whole));
        let (csv, _) = exported("l2t-csv", &nothing_found(), entries());
        let line = csv.lines().nth(1).unwrap();
        assert!(line.starts_with(&format!("{date},{time},UTC,")), "{line}");
        assert!(line.contains(&format!("datetime: {whole};")), "{line}");
    }
}

#[test]
fn findings_stand_among_the_events_in_the_order_of_time() {
    let entries = vec![
        entry("2021-07-18T14:38:10.4Z", "ios.tcc", "before"),
        entry("2021-07-18T14:38:10.6Z", "ios.tcc", "after"),
    ];
    let mut results = nothing_found();
    results.findings.push(published(Strength::Executed, 1));
    let mut undated = published(Strength::Installed, 2);
    undated.at = None;
    results.findings.push(undated);
    let (text, notices) = exported("timesketch", &results, entries);
    assert!(notices.is_empty());
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<&str> = lines.iter().map(|line| line["message"].as_str().unwrap()).collect();
    assert_eq!(told[0], "before");
    assert!(told[1].starts_with("[critical, executed] "), "{}", told[1]);
    assert_eq!(told[2], "after");
    let tags = &lines[1]["tag"];
    assert_eq!(
        *tags,
        serde_json::json!(["hoofprint-finding", "level-critical", "strength-executed"])
    );
    assert_eq!(lines[1]["campaigns"], serde_json::json!(["Pegasus"]));
    // A finding without an instant gets none that was not there.
    let undated = lines.iter().find(|line| line["strength"] == "installed").unwrap();
    assert_eq!(undated["datetime"], "2026-11-23T10:15:00+00:00");
    assert_eq!(undated["timestamp_desc"], "check; the finding has no instant of its own");
    assert!(lines.iter().any(|line| line["artifact"] == "hoofprint.check"));
}

/// What an artifact tells, and what of it an export keeps.
const PEOPLE: [(&str, &str, &str); 16] = [
    ("ios.messages", "SMS from +12015550120", "SMS from [masked 1]"),
    (
        "ios.messages",
        "iMessage from anna@example.org with 2 links",
        "iMessage from [masked 1] with 2 links",
    ),
    (
        "ios.messages",
        "iMessage to +12015550120 (row changed since)",
        "iMessage to [masked 1] (row changed since)",
    ),
    ("ios.contacts", "+1 555 0100", "[masked 1]"),
    ("ios.contacts", "Anna Maria Example", "[masked 1]"),
    (
        "ios.calls",
        "call from 15550111@s.whatsapp.net over net.whatsapp.WhatsApp, 66 seconds",
        "call from [masked 1] over net.whatsapp.WhatsApp, 66 seconds",
    ),
    (
        "ios.interactions",
        "com.apple.MobileSMS incoming from +14155550100 in iMessage;-;+14155550100",
        "com.apple.MobileSMS incoming from [masked 1] in [masked 1]",
    ),
    (
        "ios.whatsapp_contacts",
        "WhatsApp: 100000000000001@lid is 14155550100",
        "WhatsApp: [masked 1] is [masked 2]",
    ),
    (
        "ios.whatsapp_messages",
        "WhatsApp message from 14155550100@s.whatsapp.net with links: https://evil.test/a",
        "WhatsApp message from [masked 1] with links: https://evil.test/a",
    ),
    ("android.messages", "message to +15550125, +15550126", "message to [masked 1], [masked 2]"),
    ("android.adb_state", "owner@laptop", "[masked 1]"),
    (
        "ios.safari_history",
        "https://a.test/?mail=anna%40example.org&x=+12015550120",
        "https://a.test/?mail=[masked 1]&x=[masked 2]",
    ),
    ("ios.safari_history", "https://apple.com@evil.test/x", "https://apple.com@evil.test/x"),
    ("ios.manifest", "Library/Mail/anna@example.org/x.plist", "Library/Mail/[masked 1]/x.plist"),
    (
        "android.tombstones",
        "android.hardware.audio@2.0-service.rc (SIGABRT)",
        "android.hardware.audio@2.0-service.rc (SIGABRT)",
    ),
    (
        "ios.data_usage",
        "apsd (process entry 1), mobile network: 32472656 bytes in",
        "apsd (process entry 1), mobile network: 32472656 bytes in",
    ),
];

#[test]
fn people_give_way_to_numbers_that_stay_the_same() {
    for (artifact, told, kept) in PEOPLE {
        assert_eq!(message(artifact, told), kept, "{artifact}");
    }
    let told = lines(vec![
        entry("2024-05-14T09:30:00Z", "ios.messages", "SMS from +12015550120"),
        entry(
            "2024-05-14T09:31:00Z",
            "ios.whatsapp_calls",
            "WhatsApp: call from 12015550120@s.whatsapp.net, 0 seconds",
        ),
        entry("2024-05-14T09:32:00Z", "ios.messages", "SMS from +12015550199"),
    ]);
    assert_eq!(told[1]["message"], "WhatsApp: call from [masked 1], 0 seconds");
    assert_eq!(told[2]["message"], "SMS from [masked 2]");
}

#[test]
fn where_a_handle_stands_names_nobody_but_who_was_published() {
    let mut results = nothing_found();
    let mut finding = published(Strength::Exposed, 1);
    if let model::Basis::Indicator(basis) = &mut finding.basis {
        basis.value = "courier@evil.test".to_owned();
    }
    results.findings.push(finding);
    let mut entries: Vec<TimelineEntry> =
        ["mailto:courier@evil.test", "tel:+12015550120", "urn:ds:17190000000"]
            .into_iter()
            .map(|handle| {
                let mut entry = entry("2020-01-01T00:00:00Z", "ios.id_status_cache", "");
                entry.summary = format!("{handle} for com.apple.madrid (status 1)");
                entry.position = format!("key com.apple.madrid/{handle}");
                entry
            })
            .collect();
    entries[2].file = "Library/anna@example.org.plist".to_owned();
    let (text, _) = exported("timesketch", &results, entries);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["at"], "key com.apple.madrid/mailto:courier@evil.test");
    assert_eq!(lines[0]["message"], "mailto:courier@evil.test for com.apple.madrid (status 1)");
    assert_eq!(lines[1]["at"], "key com.apple.madrid/[masked 1]");
    assert_eq!(lines[2]["message"], "[masked 2] for com.apple.madrid (status 1)");
    assert!(
        !text.contains("12015550120") && !text.contains("17190000000") && !text.contains("anna")
    );
}

#[test]
fn hostile_text_is_inert_in_every_field() {
    for hostile in HOSTILE {
        let mut results = nothing_found();
        let mut finding = published(Strength::Installed, 1);
        finding.id = hostile.to_owned();
        finding.title = hostile.to_owned();
        finding.provenance.file = hostile.into();
        if let model::Basis::Indicator(basis) = &mut finding.basis {
            basis.value = hostile.to_owned();
            basis.campaigns = vec![hostile.to_owned()];
        }
        results.findings.push(finding);
        let mut hostile_entry = entry("2024-05-14T09:30:00Z", "ios.tcc", hostile);
        hostile_entry.meaning = hostile.to_owned();
        hostile_entry.file = hostile.to_owned();
        hostile_entry.position = hostile.to_owned();
        for format in TIMELINES {
            let (text, _) = exported(format, &results, vec![hostile_entry.clone()]);
            assert!(is_inert(&text), "{format}: {hostile:?}");
            if format == "timesketch" {
                assert_eq!(text.lines().count(), 3);
                let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
                let of_entry = lines
                    .into_iter()
                    .find(|line| line["artifact"] == "ios.tcc" && line["finding"].is_null());
                assert_eq!(of_entry.unwrap()["message"], hostile);
                continue;
            }
            let rows = rows(&text);
            assert_eq!(rows.len(), 4, "{format}: {hostile:?}");
            for cell in rows.iter().skip(1).flatten() {
                let is_plain = cell == "-" || cell.parse::<f64>().is_ok();
                assert!(is_plain || !model::csv_text::is_formula(cell), "{format}: {cell:?}");
            }
            if format == "l2t-csv" {
                assert!(text.lines().all(|line| line.split(',').count() == 17), "{text}");
                assert!(!text.contains('"'));
            }
        }
    }
}

#[test]
fn a_message_of_ten_megabytes_passes() {
    let long = "a,\"\u{202e}".repeat(2 << 20);
    for format in TIMELINES {
        let entries = vec![entry("2024-05-14T09:30:00Z", "ios.tcc", &long)];
        let (text, _) = exported(format, &nothing_found(), entries);
        assert!(text.len() > long.len() && is_inert(&text), "{format}");
    }
}

#[test]
fn an_export_is_the_same_twice() {
    let entries = || vec![entry("2024-05-14T09:30:00Z", "ios.messages", "SMS from +12015550120")];
    for format in TIMELINES {
        let first = exported(format, &mixed(), entries());
        assert!(first == exported(format, &mixed(), entries()), "{format}");
        // The name of the acquisition is that of the phone.
        assert!(!first.0.contains("00008030"), "{format}");
    }
}

#[test]
fn what_timesketch_would_drop_in_silence_is_told() {
    let (text, notices) = exported("timesketch", &nothing_found(), Vec::new());
    assert_eq!(text.lines().count(), 1);
    assert!(notices[0].contains("fewer than 3 events"), "{notices:?}");
    let mut ancient = entry("2024-05-14T09:30:00Z", "ios.tcc", "x");
    ancient.at = at("1601-01-01T00:00:00Z");
    let (_, notices) = exported("timesketch-csv", &nothing_found(), vec![ancient; 3]);
    assert_eq!(notices, ["Events dated before the year 1700, which Timesketch may leave out: 3."]);
    let mut earlier = entry("2024-05-14T09:30:00Z", "ios.tcc", "x");
    earlier.at = at("-000044-03-15T12:00:00Z");
    let (text, _) = exported("l2t-csv", &nothing_found(), vec![earlier]);
    assert!(text.lines().nth(1).unwrap().starts_with("00/00/0000,00:00:00,UTC"), "{text}");
    assert!(text.contains("datetime: -000044-03-15T12:00:00+00:00"), "{text}");
}
