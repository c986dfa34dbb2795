//! A case from creation to seal, as its readers find it.
#![cfg(test)]
#![allow(clippy::disallowed_methods, reason = "reads what the case wrote")]

use std::{fs, path::Path, sync::Arc};

use case::{CaseError, CaseFolder, CreateError, Difference, Digest, ReadFile, verify};
use jiff::Timestamp;
use model::{Location, Provenance, Record, TimelineEvent};
use serde_json::{Value, json};

#[derive(serde::Serialize)]
struct Note {
    sender: String,
    #[serde(skip)]
    words: String,
}

impl Record for Note {
    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("words", &self.words)]
    }
}

fn note(sender: &str) -> Note {
    Note { sender: sender.to_owned(), words: "meet me at nine".to_owned() }
}

fn row(id: i64) -> Provenance {
    let at = Location::Row { table: "message", id };
    Provenance { artifact: "ios.messages", file: Arc::from("HomeDomain/sms.db"), at }
}

fn event(second: i64, summary: &str) -> TimelineEvent {
    let at = Timestamp::from_second(second).unwrap();
    TimelineEvent { at, meaning: "message received", summary: summary.to_owned() }
}

fn fresh() -> (tempfile::TempDir, CaseFolder) {
    let parent = tempfile::tempdir().unwrap();
    let folder = CaseFolder::create(parent.path().join("case")).unwrap();
    (parent, folder)
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn f8_a_folder_with_anything_in_it_is_refused_and_left_alone() {
    let parent = tempfile::tempdir().unwrap();
    fs::write(parent.path().join("alerts.json"), "of an earlier run").unwrap();
    let refused = CaseFolder::create(parent.path()).unwrap_err();
    assert!(matches!(refused, CreateError::NotEmpty(_)));
    assert!(refused.to_string().contains("fresh folder"), "{refused}");
    assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 1);
}

#[test]
fn an_empty_folder_and_a_folder_with_missing_parents_are_taken() {
    let parent = tempfile::tempdir().unwrap();
    CaseFolder::create(parent.path()).unwrap().seal(Vec::new()).unwrap();
    let deeper = parent.path().join("2026/november/case");
    CaseFolder::create(&deeper).unwrap().seal(Vec::new()).unwrap();
    assert!(deeper.join("manifest.json").is_file());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_refused_in_own_words() {
    let parent = tempfile::tempdir().unwrap();
    let path = parent.path().join("case");
    fs::write(&path, "").unwrap();
    let refused = CaseFolder::create(&path).unwrap_err();
    assert!(matches!(refused, CreateError::NotAFolder(_)), "{refused}");
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_can_read_a_case() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    folder.records("ios.messages", 0).unwrap().write(&row(1), &note("a"), false).unwrap();
    folder.write_consent(None).unwrap();
    folder.seal(Vec::new()).unwrap();
    let mode = |name: &str| fs::metadata(path.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(""), 0o700);
    assert_eq!(mode("records"), 0o700);
    for file in ["records/ios.messages.jsonl", "timeline.csv", "consent.json", "manifest.json"] {
        assert_eq!(mode(file), 0o600, "{file}");
    }
}

#[test]
fn f9_words_of_people_are_kept_only_when_asked_for() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let mut writer = folder.records("ios.messages", 0).unwrap();
    writer.write(&row(1), &note("a"), false).unwrap();
    writer.write(&row(2), &note("b"), true).unwrap();
    writer.finish().unwrap();
    folder.seal(Vec::new()).unwrap();
    let lines: Vec<Value> = read(&path, "records/ios.messages.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let first = json!({
        "file": "HomeDomain/sms.db",
        "at": {"row": {"table": "message", "id": 1}}, "record": {"sender": "a"},
    });
    assert_eq!(lines[0], first);
    assert_eq!(lines[1]["content"], json!({"words": "meet me at nine"}));
}

#[test]
fn a_field_without_a_value_is_left_out_of_the_record_line() {
    #[derive(serde::Serialize)]
    struct Message {
        sent_at: Option<Timestamp>,
        read_at: Option<Timestamp>,
        links: Vec<String>,
    }
    impl Record for Message {}
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let read_at = Some(Timestamp::from_second(0).unwrap());
    let message = Message { sent_at: None, read_at, links: Vec::new() };
    folder.records("ios.messages", 0).unwrap().write(&row(-7), &message, false).unwrap();
    folder.seal(Vec::new()).unwrap();
    assert_eq!(
        read(&path, "records/ios.messages.jsonl"),
        "{\"file\":\"HomeDomain/sms.db\",\"at\":{\"row\":{\"table\":\"message\",\"id\":-7}},\
         \"record\":{\"read_at\":\"1970-01-01T00:00:00Z\",\"links\":[]}}\n"
    );
}

#[test]
fn more_records_than_a_buffer_holds_are_hashed_and_joined_in_order() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    for part in [1, 0] {
        let mut writer = folder.records("ios.messages", part).unwrap();
        for id in 0..3000 {
            let sender = note(&"x".repeat(500));
            writer.write(&row(i64::from(part) * 3000 + id), &sender, false).unwrap();
        }
        writer.finish().unwrap();
    }
    folder.seal(Vec::new()).unwrap();
    let text = read(&path, "records/ios.messages.jsonl");
    let ids = text.lines().map(|line| {
        let line: Value = serde_json::from_str(line).unwrap();
        line["at"]["row"]["id"].as_i64().unwrap()
    });
    assert!(ids.eq(0..6000));
    assert_eq!(verify(&path).unwrap().differences, []);
}

#[test]
fn parts_follow_each_other_by_number_however_they_were_written() {
    for parts in [&[0, 1, 2][..], &[2, 0, 1], &[7, 3, 5], &[4]] {
        let (_parent, folder) = fresh();
        let path = folder.path().to_owned();
        let writers: Vec<_> =
            parts.iter().map(|part| folder.records("ios.messages", *part).unwrap()).collect();
        for (part, mut writer) in parts.iter().zip(writers).rev() {
            writer.write(&row(i64::from(*part)), &note("a"), false).unwrap();
        }
        folder.seal(Vec::new()).unwrap();
        let text = read(&path, "records/ios.messages.jsonl");
        let ids: Vec<i64> = text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .map(|line| line["at"]["row"]["id"].as_i64().unwrap())
            .collect();
        let mut sorted: Vec<i64> = parts.iter().copied().map(i64::from).collect();
        sorted.sort_unstable();
        assert_eq!(ids, sorted);
        assert_eq!(verify(&path).unwrap().differences, []);
    }
}

#[test]
fn f1_a_writer_lost_to_a_panic_keeps_its_complete_lines() {
    struct Broken;
    impl serde::Serialize for Broken {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::ser::SerializeMap as _;
            let mut map = serializer.serialize_map(None)?;
            map.serialize_entry("sender", "half a line")?;
            panic!("a parser's mistake");
        }
    }
    impl Record for Broken {}
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let mut writer = folder.records("ios.messages", 0).unwrap();
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || {
        writer.write(&row(1), &note("a"), false).unwrap();
        writer.write(&row(2), &Broken, false)
    }));
    assert!(outcome.is_err());
    folder.seal(Vec::new()).unwrap();
    let text = read(&path, "records/ios.messages.jsonl");
    assert_eq!(text.lines().count(), 1);
    assert!(!text.contains("half a line"));
}

#[test]
fn an_artifact_without_records_has_no_file_and_a_part_has_one_writer() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let writer = folder.records("ios.messages", 0).unwrap();
    let taken = folder.records("ios.messages", 0).unwrap_err();
    assert!(matches!(taken, CaseError::PartTaken { part: 0, .. }));
    writer.finish().unwrap();
    folder.seal(Vec::new()).unwrap();
    assert!(!path.join("records").exists());
}

#[test]
fn names_that_could_leave_the_folder_are_refused() {
    let (_parent, folder) = fresh();
    for name in ["../report.html", "/etc/passwd", ".work/1", "a//b", "Report.html", "", "a\\b"] {
        assert!(matches!(folder.file(name), Err(CaseError::NotOurName(_))), "{name}");
        assert!(folder.records(name, 0).is_err(), "{name}");
    }
}

#[test]
fn a_writer_that_was_given_up_keeps_the_case_from_being_sealed() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    drop(folder.file("report.html").unwrap());
    let refused = folder.seal(Vec::new()).unwrap_err();
    assert_eq!(refused.to_string(), "report.html was not written to its end");
    assert!(!path.join("manifest.json").exists());
    assert!(!path.join(".work").exists());
}

#[test]
fn the_timeline_is_the_same_for_one_thread_and_for_eight() {
    let events: Vec<(i64, String)> = (0..30_000)
        .map(|id: i64| (id * 7919 % 5000, format!("event {id} {}", "of some length ".repeat(60))))
        .collect();
    let mut texts = Vec::new();
    for threads in [1, 8] {
        let (_parent, folder) = fresh();
        let path = folder.path().to_owned();
        let timeline = folder.timeline();
        std::thread::scope(|scope| {
            for thread in 0..threads {
                let mine = events.iter().zip(0_i64..).skip(thread).step_by(threads);
                let mut sink = timeline.sink();
                scope.spawn(move || {
                    for ((second, summary), id) in mine {
                        sink.add(&row(id), &event(*second, summary)).unwrap();
                    }
                });
            }
        });
        assert_eq!(folder.seal(Vec::new()).unwrap().events, 30_000);
        assert_eq!(verify(&path).unwrap().differences, []);
        texts.push((read(&path, "timeline.jsonl"), read(&path, "timeline.csv")));
    }
    assert!(texts[0] == texts[1], "the two timelines differ");
    let order: Vec<(i64, i64)> = texts[0]
        .0
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|line| {
            let at = line["at"].as_str().unwrap().rsplit(' ').next().unwrap().parse().unwrap();
            let instant: Timestamp = line["datetime"].as_str().unwrap().parse().unwrap();
            (instant.as_second(), at)
        })
        .collect();
    assert_eq!(order.len(), 30_000);
    assert!(order.is_sorted());
}

#[test]
fn f4_ties_are_broken_by_artifact_file_position_and_meaning() {
    let place = |artifact, file: &str, at| Provenance { artifact, file: Arc::from(file), at };
    let table = |table, id| Location::Row { table, id };
    let earlier = |commit, id| Location::EarlierRow { table: "a", commit, id };
    let ordered = [
        (place("a", "f", Location::File), "m"),
        (place("a", "f", Location::Line(2)), "m"),
        (place("a", "f", Location::Line(10)), "m"),
        (place("a", "f", Location::Line(256)), "m"),
        (place("a", "f", Location::Offset(1)), "m"),
        (place("a", "f", table("a", -5)), "m"),
        (place("a", "f", table("a", 3)), "created"),
        (place("a", "f", table("a", 3)), "modified"),
        (place("a", "f", table("a", 300)), "m"),
        (place("a", "f", table("ab", 1)), "m"),
        (place("a", "f", earlier(0, 300)), "m"),
        (place("a", "f", earlier(2, 3)), "m"),
        (place("a", "f", earlier(2, 4)), "m"),
        (place("a", "f", Location::Key("k".to_owned())), "m"),
        (place("a", "g", Location::File), "m"),
        (place("ab", "a", Location::File), "m"),
    ];
    let at = Timestamp::from_second(-1).unwrap();
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    for (place, meaning) in ordered.iter().rev() {
        let event = TimelineEvent { at, meaning, summary: String::new() };
        folder.timeline().sink().add(place, &event).unwrap();
    }
    folder.seal(Vec::new()).unwrap();
    let seen: Vec<String> = read(&path, "timeline.jsonl")
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|line| {
            ["artifact", "file", "at", "timestamp_desc"].map(|key| line[key].to_string()).concat()
        })
        .collect();
    let wanted: Vec<String> = ordered
        .iter()
        .map(|(place, meaning)| {
            let at = place.at.to_string();
            [place.artifact, &place.file, &at, meaning].map(|text| format!("{text:?}")).concat()
        })
        .collect();
    assert_eq!(seen, wanted);
}

#[test]
fn timeline_lines_are_what_timesketch_imports() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let at: Timestamp = "2021-10-18T14:38:10.5Z".parse().unwrap();
    let event = TimelineEvent { at, meaning: "page visited", summary: "visited a page".into() };
    folder.timeline().sink().add(&row(7), &event).unwrap();
    folder.seal(Vec::new()).unwrap();
    assert_eq!(
        read(&path, "timeline.jsonl"),
        "{\"message\":\"visited a page\",\"datetime\":\"2021-10-18T14:38:10.5+00:00\",\
         \"timestamp_desc\":\"page visited\",\
         \"artifact\":\"ios.messages\",\"file\":\"HomeDomain/sms.db\",\
         \"at\":\"table message, row 7\"}\n"
    );
    assert_eq!(
        read(&path, "timeline.csv"),
        "datetime,timestamp_desc,message,artifact,file,at\r\n\
         2021-10-18T14:38:10.5+00:00,page visited,visited a page,\
         ios.messages,HomeDomain/sms.db,\"table message, row 7\"\r\n"
    );
}

#[test]
fn instants_keep_every_decimal_and_may_lie_before_1970() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let mut sink = folder.timeline().sink();
    for at in ["1969-12-31T23:59:59.999999999Z", "1601-01-01T00:00:00Z", "2026-02-28T08:09:07Z"] {
        let at = at.parse().unwrap();
        sink.add(&row(1), &TimelineEvent { at, meaning: "m", summary: String::new() }).unwrap();
    }
    drop(sink);
    folder.seal(Vec::new()).unwrap();
    let csv = read(&path, "timeline.csv");
    let instants: Vec<&str> =
        csv.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(
        instants,
        [
            "1601-01-01T00:00:00+00:00",
            "1969-12-31T23:59:59.999999999+00:00",
            "2026-02-28T08:09:07+00:00"
        ]
    );
}

#[test]
fn a_spreadsheet_finds_no_formula_and_a_terminal_no_command_in_the_csv() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let mut sink = folder.timeline().sink();
    let hostile = [
        ("=HYPERLINK(\"http://a\")", "\"'=HYPERLINK(\"\"http://a\"\")\""),
        ("+1", "\"'+1\""),
        ("-1", "\"'-1\""),
        ("@sum", "\"'@sum\""),
        ("\tx", "\"'\\u{9}x\""),
        ("\rx", "\"'\\u{d}x\""),
        ("a\u{202E}b", "\"a\\u{202e}b\""),
        ("\u{1b}[2J", "\"\\u{1b}[2J\""),
        ("two\nlines", "\"two\\u{a}lines\""),
        ("ünï", "\"ünï\""),
    ];
    for ((summary, _), second) in hostile.iter().zip(0..) {
        sink.add(&row(1), &event(second, summary)).unwrap();
    }
    drop(sink);
    folder.seal(Vec::new()).unwrap();
    let csv = read(&path, "timeline.csv");
    for ((_, cell), line) in hostile.iter().zip(csv.split("\r\n").skip(1)) {
        assert!(line.contains(&format!("message received,{cell},ios")), "{cell} in {line}");
    }
}

fn sealed_case(parent: &Path) -> std::path::PathBuf {
    let folder = CaseFolder::create(parent.join("case")).unwrap();
    let path = folder.path().to_owned();
    folder.records("ios.messages", 0).unwrap().write(&row(1), &note("a"), false).unwrap();
    folder.write_consent(None).unwrap();
    folder.write_findings(&[]).unwrap();
    let file = |path: &str| ReadFile {
        acquisition: "backup".to_owned(),
        path: Arc::from(path),
        size: 3,
        sha256: Some(Digest::of(b"abc")),
    };
    let sealed = folder.seal(vec![file("b"), file("a")]).unwrap();
    let manifest = fs::read(path.join("manifest.json")).unwrap();
    assert_eq!(sealed.manifest_sha256, Digest::of(&manifest));
    path
}

#[test]
fn the_manifest_holds_size_and_digest_of_all_that_was_read_and_written() {
    let parent = tempfile::tempdir().unwrap();
    let path = sealed_case(parent.path());
    let manifest: Value = serde_json::from_str(&read(&path, "manifest.json")).unwrap();
    assert_eq!(manifest["signature"], Value::Null);
    assert_eq!(manifest["signature_note"], "not signed");
    let read_paths = manifest["read"].as_array().unwrap().iter().map(|file| &file["path"]);
    assert_eq!(read_paths.collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(
        manifest["read"][0]["sha256"],
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    let written = manifest["written"].as_array().unwrap();
    let names: Vec<&str> = written.iter().map(|file| file["path"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "consent.json",
            "days.json",
            "findings.json",
            "records/ios.messages.jsonl",
            "timeline.csv",
            "timeline.jsonl"
        ]
    );
    for file in written {
        let bytes = fs::read(path.join(file["path"].as_str().unwrap())).unwrap();
        assert_eq!(file["size"], bytes.len());
        assert_eq!(file["sha256"], Digest::of(&bytes).to_string());
    }
    let mut left: Vec<_> =
        fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(
        left,
        [
            "consent.json",
            "days.json",
            "findings.json",
            "manifest.json",
            "records",
            "timeline.csv",
            "timeline.jsonl"
        ]
    );
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let one = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    assert_eq!(
        read(&sealed_case(one.path()), "manifest.json"),
        read(&sealed_case(other.path()), "manifest.json")
    );
}

#[test]
fn verification_names_each_file_that_is_not_as_sealed() {
    let parent = tempfile::tempdir().unwrap();
    let path = sealed_case(parent.path());
    assert_eq!(verify(&path).unwrap().differences, []);
    assert_eq!(verify(&path).unwrap().unchanged, 6);
    fs::write(path.join("consent.json"), "{}").unwrap();
    let records = path.join("records/ios.messages.jsonl");
    let altered = read(&path, "records/ios.messages.jsonl").replace("\"a\"", "\"z\"");
    fs::write(records, altered).unwrap();
    fs::remove_file(path.join("timeline.csv")).unwrap();
    fs::write(path.join("records/added.jsonl"), "").unwrap();
    let report = verify(&path).unwrap();
    assert_eq!(report.unchanged, 3);
    let names: Vec<String> =
        report.differences.iter().map(|difference| format!("{difference:?}")).collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(
        matches!(&report.differences[0], Difference::Missing { path } if path == "timeline.csv")
    );
    assert!(
        matches!(&report.differences[1], Difference::Changed { path, .. } if path == "consent.json")
    );
    assert!(matches!(&report.differences[2], Difference::Changed { path, sealed_size, size }
            if path == "records/ios.messages.jsonl" && sealed_size == size));
    assert!(
        matches!(&report.differences[3], Difference::Unlisted { path } if path == "records/added.jsonl")
    );
}

#[test]
fn a_hostile_manifest_opens_nothing_outside_the_case() {
    let parent = tempfile::tempdir().unwrap();
    let path = sealed_case(parent.path());
    fs::write(parent.path().join("secret"), "abc").unwrap();
    let manifest = read(&path, "manifest.json").replace("consent.json", "../secret");
    fs::write(path.join("manifest.json"), manifest).unwrap();
    let report = verify(&path).unwrap();
    let outside = Difference::NotOurName { path: "../secret".to_owned() };
    assert!(report.differences.contains(&outside), "{:?}", report.differences);
}

#[test]
fn an_event_after_the_seal_is_refused() {
    let (_parent, folder) = fresh();
    let mut late = folder.timeline().sink();
    folder.seal(Vec::new()).unwrap();
    let long = "x".repeat(100_000);
    let refused = late.add(&row(1), &event(1, &long)).unwrap_err();
    assert!(matches!(refused, CaseError::TimelineFinished));
}

#[cfg(unix)]
#[test]
fn a_case_that_lost_lines_to_a_full_disk_is_not_sealed() {
    let (_parent, folder) = fresh();
    let path = folder.path().to_owned();
    let mut writer = folder.records("ios.messages", 0).unwrap();
    // Without its work folder the writer cannot write, like on a full disk.
    fs::remove_dir_all(path.join(".work")).unwrap();
    let long = note(&"x".repeat(300_000));
    assert!(matches!(writer.write(&row(1), &long, false), Err(CaseError::Io { .. })));
    fs::create_dir(path.join(".work")).unwrap();
    drop(writer);
    let refused = folder.seal(Vec::new()).unwrap_err();
    assert_eq!(refused.to_string(), "records/ios.messages.jsonl was not written to its end");
    assert!(!path.join("manifest.json").exists());
}
