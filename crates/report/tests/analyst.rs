//! What an analyst has to find on the page: each finding with its place, time, sign or rule, and all that
//! stands around it; and what the page leaves out.

use std::sync::Arc;

use jiff::ToSpan as _;
use model::{
    AcquisitionSummary, AppProfile, AppSign, Basis, Confidence, CoverageState, EvidenceDigest,
    Finding, Level, Location, Observed, Outcome, Problem, ProblemKind, Program, Results, Strength,
    UnreadFile,
};
use parts::{assert_says, assert_well_formed, entry, page, part, section, text};
use report::Language;
use results::{Streams, at, found, mixed, nothing_found, published, setting, unusual};
use serde_json::json;

use crate::{parts, results};

fn with(findings: Vec<Finding>) -> Results {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    results.findings = findings;
    results
}

/// Text of one section of the part for analysts.
fn read(results: &Results, streams: &Streams, id: &str) -> String {
    let page = page(results, streams);
    assert_well_formed(&page);
    text(section(part(&page, "analyst"), id))
}

fn streams() -> Streams {
    Streams::default()
}

#[test]
fn a_published_sign_has_its_place_time_feed_and_digest() {
    let mut results = found(Strength::Exposed);
    results.findings[0].record =
        json!({"sender": "+4915112345678", "service": "iMessage", "empty": null});
    let seen = read(&results, &streams(), "analyst-findings");
    let digest = "b1".repeat(32);
    assert_says(
        &seen,
        &[
            "A published sign of spyware was received",
            "Level Urgent high",
            "Receiving it is not an infection. exposed",
            "hxxps://free247downloads[.]com/dnMoXyA",
            "Field of the record links",
            "A published sign was met.",
            "Published sign free247downloads[.]com",
            "Kind of sign domain",
            "How they met exact",
            "What the lists call it Pegasus",
            "These are the words of the lists, not of Hoofprint.",
            &format!("pegasus.stix2 {digest}"),
            "Messages HomeDomain/Library/SMS/sms.db table message, row 1",
            "18 July 2021, 14:38:10 UTC",
            "f-domain-00001",
            "service iMessage",
            "Ordinary explanations The link or address was forwarded as a warning",
            "Next steps Do not open the link.",
            "hxxps://www[.]amnesty[.]org/en/latest/research/2021/07/",
        ],
    );
    assert!(!seen.contains("empty"), "a field without a value is no field");
}

#[test]
fn a_rule_has_its_identifier_and_the_facts_that_met() {
    let seen = read(&with(vec![unusual()]), &streams(), "analyst-findings");
    assert_says(
        &seen,
        &[
            "A rule matched several facts together. No published sign was met.",
            "ios-many-attachments",
            "Many attachments from one sender",
            "docs/reference/rules.md",
            "The finding counts because this and the following facts met.",
            "Data use of programs WirelessDomain/Library/Databases/DataUsage.sqlite table ZPROCESS, row 12",
            "Somebody sent a photo album.",
        ],
    );
    let one = read(&with(vec![setting()]), &streams(), "analyst-findings");
    assert_says(&one, &["A rule matched one record.", "no time given", "ios-lockdown-mode-off"]);
    let file = format!("rules/ios/settings/lockdown_mode_off.yml {}", "5e".repeat(32));
    assert_says(&one, &[&file]);
    assert!(!one.contains("1970"));
}

#[test]
fn parts_of_a_sign_that_could_not_be_compared_are_told() {
    let mut results = found(Strength::Exposed);
    if let Basis::Indicator(basis) = &mut results.findings[0].basis {
        basis.part_of_combined = true;
        basis.not_compared = vec!["network-traffic:dst_port = 443".to_owned()];
        basis.valid_until = Some(at("2020-01-02T00:00:00Z"));
    }
    let seen = read(&results, &streams(), "analyst-findings");
    assert_says(
        &seen,
        &["network-traffic:dst_port = 443", "2 January 2020", "sign that has several parts"],
    );
}

#[test]
fn every_place_up_to_a_bound_is_named_and_the_rest_counted() {
    let seen = read(
        &with((0..5000).map(|id| published(Strength::Exposed, id)).collect()),
        &streams(),
        "analyst-findings",
    );
    assert_says(
        &seen,
        &[
            "It was seen in 5,000 places",
            "row 24 ",
            "4,975 more rows are not shown here. They are in findings.json.",
        ],
    );
    assert!(!seen.contains("row 25 "));
}

#[test]
fn people_in_records_places_and_events_are_partly_hidden() {
    let mut finding = published(Strength::Exposed, 1);
    finding.record = json!({"sender": "+4915112345678", "recipients": ["jane@mail.example"],
                            "subject_of": [{"email": "joe@mail.example"}]});
    finding.provenance.at = Location::Key("com.example/mailto:jim@mail.example".to_owned());
    let mut streams = streams();
    streams.entries = vec![entry(at("2021-07-18T14:40:00Z"), "message from jill@mail.example")];
    let page = page(&with(vec![finding]), &streams);
    for name in ["4915112345678", "jane@", "joe@", "jim@", "jill@"] {
        assert!(!page.contains(name), "{name}");
    }
    let seen = text(part(&page, "analyst"));
    assert_says(
        &seen,
        &[
            "j•••@m•••.example",
            "+491••••••••78",
            "3 values that may name people are partly hidden here.",
        ],
    );
}

#[test]
fn who_a_device_or_a_network_is_called_after_is_partly_hidden() {
    let named = |field: &str, value: &str, record: serde_json::Value| {
        let mut finding = setting();
        if let Basis::Rule(basis) = &mut finding.basis {
            field.clone_into(&mut basis.rule);
        }
        finding.observed = Observed { field: field.to_owned(), value: value.to_owned() };
        finding.record = record;
        finding
    };
    let network = json!({"network_name": "Home of Anna", "channel": 11});
    let setting = json!({"setting": "device_name", "value": "Anna's phone"});
    let findings = vec![
        named("device_name", "Anna's iPhone", json!({"device_name": "Anna's iPhone"})),
        named("network_name", "Home of Anna", network),
        named("value", "Anna's phone", setting),
    ];
    let page = page(&with(findings), &streams());
    assert!(!page.contains("Anna"), "{}", page.split("Anna").next().unwrap_or_default());
    let seen = text(part(&page, "analyst"));
    for told in ["device_name A••• i•••", "network_name H••• o••• A•••", "value A••• p•••"]
    {
        assert_says(&seen, &[told]);
    }
    // What was published is no name of anybody: one must see why it was met.
    let mut finding = published(Strength::Exposed, 1);
    if let Basis::Indicator(basis) = &mut finding.basis {
        basis.value = "Evil Twin".to_owned();
    }
    finding.observed = Observed { field: "network_name".into(), value: "Evil Twin".into() };
    finding.record = json!({"network_name": "Evil Twin", "device_name": "Anna's iPhone"});
    let seen = read(&with(vec![finding]), &streams(), "analyst-findings");
    assert_says(&seen, &["network_name Evil Twin", "device_name A••• i•••"]);
}

#[test]
fn the_value_that_was_published_stays_whole() {
    let mut finding = published(Strength::Exposed, 1);
    if let Basis::Indicator(basis) = &mut finding.basis {
        basis.kind = "email".to_owned();
        basis.value = "spy@evil.example".to_owned();
    }
    finding.observed.field = "sender".to_owned();
    finding.observed.value = "spy@evil.example".to_owned();
    finding.record = json!({"sender": "spy@evil.example", "recipient": "jane@mail.example"});
    let seen = read(&with(vec![finding]), &streams(), "analyst-findings");
    assert_says(&seen, &["sender spy@evil[.]example", "recipient j•••@m•••.example"]);
}

#[test]
fn findings_are_counted_by_level_and_acquisition() {
    let mut results = mixed();
    let second = AcquisitionSummary {
        name: "bugreport.zip".to_owned(),
        ..results.run.acquisitions[0].clone()
    };
    results.run.acquisitions.push(second);
    let read_file = |acquisition: &str, path: &str| EvidenceDigest {
        acquisition: acquisition.to_owned(),
        path: Arc::from(path),
        size: 1,
        sha256: None,
    };
    let first = results.run.acquisitions[0].name.clone();
    results.read = vec![
        read_file(&first, "HomeDomain/Library/SMS/sms.db"),
        read_file(&first, "WirelessDomain/Library/Databases/DataUsage.sqlite"),
        read_file("bugreport.zip", "WirelessDomain/Library/Databases/DataUsage.sqlite"),
    ];
    let seen = read(&results, &streams(), "analyst-glance");
    assert_says(
        &seen,
        &[
            "Level All 0000… bugreport.zip Not told apart",
            "critical 1 0 0 1",
            "high 30 30 0 0",
            "executed 1",
            "posture 1",
        ],
    );
    assert!(!seen.contains("001A2D5E3C87802E"));
    for finding in &mut results.findings {
        finding.provenance.file = Arc::from(format!("bugreport.zip: {}", finding.provenance.file));
    }
    let seen = read(&results, &streams(), "analyst-glance");
    assert_says(&seen, &["bugreport.zip Most urgent critical 1 0 1", "high 30 0 30"]);
    let none = read(&nothing_found(), &streams(), "analyst-glance");
    assert_says(
        &none,
        &["No published sign and no rule was met", "not the same as nothing being there"],
    );
}

#[test]
fn what_happened_around_a_finding_is_shown_nearest_first_and_the_rest_counted() {
    let results = found(Strength::Exposed);
    let when = results.findings[0].at.unwrap();
    let mut streams = streams();
    let minutes = |minutes: i64| when.checked_add(minutes.minutes()).unwrap();
    streams.entries.push(entry(minutes(-121), "too early"));
    streams
        .entries
        .extend((-60..0).map(|minute| entry(minutes(minute), &format!("event {minute}"))));
    streams.entries.push(entry(when, "the message itself"));
    streams.entries.push(entry(minutes(119), "far but within"));
    streams.entries.push(entry(minutes(121), "too late"));
    let seen = read(&results, &streams, "analyst-timeline");
    assert_says(
        &seen,
        &[
            "Around 18 July 2021, 14:38:10 UTC",
            "the message itself",
            "A finding has this time.",
            "event -39 ",
            "22 more events of these hours are not shown here. They are in timeline.jsonl.",
            "What stands beside a finding need not have to do with it.",
        ],
    );
    for not in ["too early", "too late", "event -40 ", "far but within"] {
        assert!(!seen.contains(not), "{not}");
    }
    let order =
        ["event -39 ", "event -1 ", "the message itself"].map(|words| seen.find(words).unwrap());
    assert!(order.is_sorted(), "events stand in order");
}

#[test]
fn stretches_of_time_that_are_left_out_are_counted() {
    let mut results = with(Vec::new());
    for day in 0..30 {
        let mut finding = published(Strength::Exposed, day);
        finding.at = Some(at("2021-07-18T14:00:00Z").checked_add((day * 24).hours()).unwrap());
        results.findings.push(finding.clone());
        finding.at = finding.at.map(|at| at.checked_add(1.hours()).unwrap());
        results.findings.push(finding);
    }
    let seen = read(&results, &streams(), "analyst-timeline");
    assert_eq!(seen.matches("Around ").count(), 20);
    assert_says(
        &seen,
        &["There are 10 more times of findings", "The timeline holds no event of these hours."],
    );
}

#[test]
fn a_timeline_that_cannot_be_read_is_told() {
    let broken = Streams { broken: true, ..Streams::default() };
    let page = page(&found(Strength::Exposed), &broken);
    let seen = text(section(part(&page, "analyst"), "analyst-timeline"));
    assert_says(&seen, &["cannot be read at line 7: the disk <b>broke</b>"]);
    let network = text(section(part(&page, "analyst"), "analyst-network"));
    assert_says(&network, &["the disk <b>broke</b>"]);
}

#[test]
fn programs_of_findings_come_first_then_what_sources_disagree_on_then_unusual_places() {
    let program = |path: &str| Program {
        name: path.rsplit('/').next().unwrap().to_owned(),
        path: Some(path.to_owned()),
        uids: vec![501],
        first_at: Some(at("2026-03-01T10:00:00Z")),
        last_at: Some(at("2026-03-02T11:00:00Z")),
        artifacts: vec!["ios.process_list"],
        sighting_count: 1234,
        ..Program::default()
    };
    let mut results = found(Strength::Executed);
    let disputed = Program {
        disagreements: vec!["process 7 is told to run as users 0 and 501".to_owned()],
        resembles: Some("locationd".to_owned()),
        ..program("/usr/libexec/locationdd")
    };
    results.programs = vec![
        program("/usr/libexec/aaa"),
        program("/private/var/tmp/x"),
        disputed,
        program("/usr/libexec/bh"),
    ];
    let seen = read(&results, &streams(), "analyst-programs");
    let order = [
        "/usr/libexec/bh A finding is about it.",
        "/usr/libexec/locationdd process 7",
        "/private/var/tmp/x It lies in none",
        "/usr/libexec/aaa 501",
    ];
    assert!(order.map(|words| seen.find(words).expect(words)).is_sorted());
    assert_says(
        &seen,
        &[
            "differs by one letter from locationd",
            "from 1 March 2026, 10:00:00 UTC to 2 March 2026, 11:00:00 UTC",
            "1,234 records ios.process_list",
        ],
    );
}

#[test]
fn bytes_are_added_up_by_program_and_each_kind_of_data_for_itself() {
    let mut streams = streams();
    let usage = |process: &str, wifi_in: u64, wwan_out: u64, day: u64| {
        json!({"record": "process", "process_record": "present", "process": process, "wifi_in": wifi_in,
               "wifi_out": 0, "wwan_in": 1, "wwan_out": wwan_out,
               "first_seen_at": format!("2026-03-0{day}T10:00:00Z"), "last_seen_at": format!("2026-03-0{day}T11:00:00Z")})
    };
    streams.add("ios.data_usage", usage("much/com.example.much", 5, 9_000_000, 1));
    streams.add("ios.data_usage", usage("bh", 1000, 20, 1));
    streams.add("ios.data_usage", usage("bh", 500, 3, 4));
    streams.add("ios.data_usage", json!({"record": "gap", "wifi_in": 77_777}));
    streams.add("ios.power_log", json!({"record": "process", "process": "bh", "wifi_in": 5}));
    let seen = read(&found(Strength::Executed), &streams, "analyst-network");
    assert_says(
        &seen,
        &[
            "Data use of programs",
            "bh A finding is about it. present 1,502 23 2 from 1 March 2026, 10:00:00 UTC to 4 March 2026, 11:00:00 UTC",
            "much/com.example.much present 6 9,000,000 1",
            "must not be added up",
        ],
    );
    assert!(seen.find("bh A finding").unwrap() < seen.rfind("much/").unwrap());
    assert!(!seen.contains("77,777") && !seen.contains("Power log") && !seen.contains("power_log"));
    let none = read(&nothing_found(), &Streams::default(), "analyst-network");
    assert_says(&none, &["No kind of data in this case tells which program used the network."]);
}

#[test]
fn numbers_of_users_get_the_names_of_their_packages() {
    let mut streams = streams();
    streams.add(
        "android.network_usage",
        json!({"usage_kind": "history", "uid": 10203, "received_bytes": 1, "sent_bytes": 2}),
    );
    streams.add("android.packages", json!({"package": "com.example.one", "uid": 10203}));
    streams.add("android.packages", json!({"package": "com.example.other", "uid": 7}));
    let seen = read(&nothing_found(), &streams, "analyst-network");
    assert_says(&seen, &["10203 com.example.one history 1 2 1"]);
    assert!(!seen.contains("com.example.other"));
}

#[test]
fn addresses_that_apps_asked_for_are_counted_and_not_named() {
    let mut streams = streams();
    for host in ["private-clinic.example", "private-clinic.example", "second.example"] {
        streams.add(
            "android.dns_events",
            json!({"package": "com.example.browser", "hostname": host,
                                                 "occurred_at": "2026-03-01T08:00:00Z"}),
        );
    }
    streams.add(
        "android.network_connections",
        json!({"process": "x", "remote_address": "127.0.0.1", "remote_is_this_device": true}),
    );
    let page = page(&nothing_found(), &streams);
    assert!(!page.contains("private-clinic"));
    let seen = text(section(part(&page, "analyst"), "analyst-network"));
    assert_says(
        &seen,
        &["com.example.browser 3 2 1 March 2026", "It is in records/android.dns_events.jsonl."],
    );
    assert!(!seen.contains("network_connections"), "the device itself is no address");
}

#[test]
fn apps_say_where_they_came_from_and_what_they_may_do() {
    let app = |package: &str, sideloaded, signs: &[AppSign]| AppProfile {
        package: package.to_owned(),
        system: Some(false),
        sideloaded: Some(sideloaded),
        installer: Some("com.example.installer".to_owned()),
        first_installed_at: Some(at("2026-03-01T10:00:00Z")),
        signs: signs.to_vec(),
        ..AppProfile::default()
    };
    let mut results = found(Strength::Installed);
    let of_system = AppProfile { system: Some(true), ..app("com.system", false, &[]) };
    results.apps = vec![
        app("a.store", false, &[AppSign::StartsAtBoot]),
        app("b.outside", true, &[AppSign::DeviceAdmin]),
        app("com.example.tracker", false, &[]),
        of_system,
    ];
    let seen = read(&results, &streams(), "analyst-apps");
    let order = [
        "com.example.tracker A finding is about it.",
        "b.outside outside a store, by com.example.installer",
        "a.store com.example.installer",
    ];
    assert!(order.map(|words| seen.find(words).expect(words)).is_sorted());
    assert_says(&seen, &["administers the phone", "starts_at_boot", "1 March 2026", "4 apps"]);
    assert!(!seen.contains("com.system"));
    results.apps.retain(|app| app.package == "com.system");
    assert_says(
        &read(&results, &streams(), "analyst-apps"),
        &["All of them came with the device."],
    );
}

#[test]
fn a_possible_reason_is_told_in_the_language_of_the_report() {
    let mut results = nothing_found();
    let reason = "backups without encryption leave it out";
    results.coverage[3].acquisition = Some("backup.zip".to_owned());
    results.coverage[3].possible_reason = Some(reason.to_owned());
    let in_english = read(&results, &streams(), "analyst-coverage");
    assert_says(
        &in_english,
        &["not in backup.zip a possible reason: backups without encryption leave it out"],
    );
    let page = parts::page_in(Language::Russian, &results, &streams());
    let in_russian = text(section(part(&page, "analyst"), "analyst-coverage"));
    assert!(in_russian.contains("возможная причина: "), "{in_russian}");
    assert!(!in_russian.contains("leave it out"), "{in_russian}");
}

#[test]
fn coverage_says_how_far_how_much_and_on_what_the_reader_was_tried() {
    let mut results = nothing_found();
    results.coverage[1].tested = Some(Confidence::Specification);
    results.coverage[2].tested = None;
    results.coverage[1].state = CoverageState::Partial;
    results.coverage[3].looked_for = (0..5).map(|place| format!("place {place}")).collect();
    let seen = read(&results, &streams(), "analyst-coverage");
    assert_says(
        &seen,
        &[
            "Messages ios.messages holds only what was not deleted Read to the end 48,211 12,904 0 from 11 February 2023",
            "data of real devices",
            "Data use of programs ios.data_usage Read in part only",
            "published descriptions only",
            "put together from others",
            "Safari history ios.safari_history place 0 place 1 place 2 and 2 more places only an encrypted backup holds it",
        ],
    );
}

#[test]
fn problems_stand_in_english_and_say_how_often() {
    let mut results = results::incomplete();
    results.problems.push(Problem {
        kind: ProblemKind::Notice,
        artifact: None,
        file: None,
        at: Location::File,
        message: "the backup is old".to_owned(),
    });
    let page = parts::page_in(Language::French, &results, &streams());
    let problems = section(part(&page, "analyst"), "analyst-problems");
    let english = "<span lang=\"en\" dir=\"ltr\">a page of the database is damaged; messages on it are missing</span>";
    assert!(problems.contains(english), "{problems}");
    let seen = read(&results, &streams(), "analyst-problems");
    assert_says(
        &seen,
        &[
            "HomeDomain/Library/SMS/sms.db byte 0",
            "Could not be read 40",
            "the acquisition as a whole the backup is old Worth knowing 1",
        ],
    );
    let none = read(&nothing_found(), &streams(), "analyst-problems");
    assert_says(&none, &["Everything that was looked for and was there could be read."]);
}

#[test]
fn lists_say_what_was_not_used_and_files_without_a_reader_are_named() {
    let mut results = nothing_found();
    results.unread = (0..30_u64)
        .map(|place| UnreadFile {
            acquisition: "x".to_owned(),
            path: format!("logs/{place}.bin"),
            size: place * 1000,
        })
        .collect();
    let page = page(&results, &streams());
    let analyst = part(&page, "analyst");
    assert_says(
        &text(section(analyst, "analyst-feeds")),
        &[
            "pegasus.stix2",
            "STIX 2",
            &"b1".repeat(32),
            "1,549",
            "2 entries of this list were not used. 2: kind of sign not known",
            "marked tlp:green: mind it when you share a case",
        ],
    );
    let unread = text(section(analyst, "analyst-unread"));
    assert_says(
        &unread,
        &[
            "30 such files, of 435,000 bytes",
            "logs/29.bin 29,000",
            "5 more rows are not shown here. They are in coverage.json.",
        ],
    );
    assert!(!unread.contains("logs/4.bin"));
}

#[test]
fn a_level_is_told_in_words_and_not_in_colour_alone() {
    for level in Level::ALL {
        let mut finding = published(Strength::Exposed, 1);
        finding.level = level;
        let seen = read(&with(vec![finding]), &streams(), "analyst-findings");
        assert_says(&seen, &[level.word()]);
    }
}
