//! Cases with hostile text in every field: nothing of it works in pages and exports.

use std::{collections::BTreeSet, sync::Arc};

use exported::{exported_as, rows};
use model::{
    CaseStreams as _, DayCount, EvidenceDigest, Location, Program, Results, TimelineEntry,
    UnreadFile,
};
use report::{
    Contacts, Language, ReportInput, Words,
    compare::{ComparedCase, compare},
    export::{FORMATS, Sharing},
};
use results::Streams;
use samples::hostile::{TEXTS, Texts};
use serde_json::{Value, json};

use crate::{exported, results};

/// Where the message of ten megabytes stands.
const LONG: usize = 10_000_000;

/// A bit of everything that a case can hold, so that there is something to fill.
fn everything() -> (Results, Streams) {
    let mut results = results::mixed();
    let watched = results::watched();
    results.findings.extend(watched.findings);
    results.apps = watched.apps;
    results.run.warnings = vec!["a warning".to_owned()];
    results.programs = vec![Program { name: "program".to_owned(), ..Program::default() }];
    results.unread =
        vec![UnreadFile { acquisition: "a".to_owned(), path: "b".to_owned(), size: 1 }];
    results.days =
        vec![DayCount { artifact: "ios.messages", day: "2021-07-18".parse().unwrap(), events: 1 }];
    results.read = vec![EvidenceDigest {
        acquisition: "a".to_owned(),
        path: Arc::from("b"),
        size: 1,
        sha256: None,
    }];
    for finding in &mut results.findings {
        let place = finding.provenance.clone();
        finding.together_with = vec![place];
        if let model::Basis::Indicator(basis) = &mut finding.basis {
            basis.not_compared = vec!["part".to_owned()];
            basis.valid_until = finding.at;
        }
    }
    let mut streams = Streams::default();
    for (artifact, record) in [
        ("ios.data_usage", json!({"record": "process", "process": "p", "wifi_in": 1})),
        ("android.dns_events", json!({"package": "p", "hostname": "h"})),
        ("android.settings", json!({"namespace": "global", "setting": "http_proxy", "value": "v"})),
        ("android.packages", json!({"record": "package", "package": "p", "version_name": "1"})),
        ("ios.profiles", json!({"name": "n", "identifier": "i", "organization": "o"})),
    ] {
        streams.add(artifact, record);
    }
    let at = results::at("2021-07-18T14:40:00Z");
    for summary in ["one", "two", "three", "four"] {
        streams.entries.push(TimelineEntry {
            at,
            meaning: "message received".to_owned(),
            summary: summary.to_owned(),
            artifact: "ios.messages".to_owned(),
            file: "sms.db".to_owned(),
            position: "row 7".to_owned(),
        });
    }
    (results, streams)
}

fn spoiled(texts: &mut Texts) -> (Results, Streams) {
    let (results, mut streams) = everything();
    let results = texts.results(&results);
    for records in streams.records.values_mut() {
        for record in records {
            *record = texts.record(record);
        }
    }
    for entry in &mut streams.entries {
        *entry = texts.entry(entry);
    }
    (results, streams)
}

fn page(language: Language, (results, streams): &(Results, Streams)) -> String {
    let contacts = Contacts::built_in().unwrap();
    let mut page = Vec::new();
    let input = ReportInput { results, streams, contacts: &contacts, language };
    report::html(&input, &mut page).unwrap();
    String::from_utf8(page).unwrap()
}

/// Numbers of the marks in a text.
fn marks(text: &str) -> BTreeSet<&str> {
    text.split("field")
        .skip(1)
        .filter_map(|piece| piece.split_once('x').map(|(number, _)| number))
        .filter(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
        .collect()
}

/// What no output may hold but as an end of line. Spelled here once more, so that the list of the program
/// is judged too.
fn works_unseen(character: char) -> bool {
    // Ends of lines, and what joins letters of Persian and pictures of people.
    !matches!(character, '\n' | '\u{200c}' | '\u{200d}')
        && matches!(character,
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
            | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Reads a page as a browser would and asserts that data is text alone: returns that text.
fn judged(page: &str) -> String {
    // What sentences of Fluent put around what they are filled with.
    let page = page.replace(['\u{2068}', '\u{2069}'], "");
    if let Some((before, _)) = page.split_once(works_unseen) {
        let before: Vec<&str> = before.rsplit('\n').take(3).collect();
        panic!("something that cannot be seen follows on {before:?}");
    }
    let (head, body) = page.split_once("</style>").unwrap();
    assert_eq!(marks(head.split_once("<style>").unwrap().1), BTreeSet::new(), "data in the style");
    let mut text = String::new();
    for piece in body.split('<').skip(1) {
        let (tag, words) = piece.split_once('>').expect("every < begins a tag");
        assert!(!words.contains('>'), "a loose > after <{tag}>");
        assert_eq!(marks(tag), BTreeSet::new(), "data in <{tag}>");
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        for never in
            ["script", "img", "iframe", "object", "embed", "form", "input", "base", "link", "meta"]
        {
            assert_ne!(name, never);
        }
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "<{tag}>");
        for attribute in tag.split("=\"").map(|part| part.rsplit(['"', ' ']).next().unwrap()) {
            assert!(!attribute.starts_with("on") && attribute != "src" && attribute != "style");
        }
        for link in tag.split("href=\"").skip(1) {
            assert!(link.starts_with('#'), "<{tag}>");
        }
        text.push_str(words);
        text.push('\u{1}');
    }
    let lower = text.to_ascii_lowercase();
    for live in ["http://", "https://", "file://", "javascript:", "data:text", "www."] {
        assert!(!lower.contains(live), "{live} is live: {:?}", around(&lower, live));
    }
    for (entity, character) in
        [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
    {
        text = text.replace(entity, character);
    }
    text
}

/// What stands around `needle`, for a person who looks for the fault.
fn around<'a>(text: &'a str, needle: &str) -> Vec<&'a str> {
    let found = text.split('\u{1}').find(|piece| piece.contains(needle));
    found.into_iter().collect()
}

#[test]
fn pages_show_every_hostile_text_as_text() {
    let mut shown = String::new();
    for round in 0..TEXTS.len() {
        let case = spoiled(&mut Texts::in_round(round));
        let language = if round % 2 == 0 { Language::English } else { Language::Arabic };
        let text = judged(&page(language, &case));
        let found = marks(&text).len();
        assert!(found > 150, "the page shows what was given to it: {found}");
        shown.push_str(&text);
    }
    for text in [
        "<script>document.title='owned'</script>",
        "\"><img src=x onerror=alert(1)>",
        "</style></title></textarea></svg><svg/onload=alert(1)>",
        "[U+202E]gpj.exe[U+2066]",
        "a[U+0000]b[U+0008]",
        "[U+001B][2J",
        "[U+009B]31m",
        "a[U+200B][U+2060][U+FEFF][U+00AD][U+180E][U+3164][U+E0041][U+E0101][U+FFF9]b",
        "=cmd|' /C calc'!A0",
        "{{ 7*7 }}{% raw %}{ $name }{ \"x\" }${7*7}<%= 7*7 %>{#x#}",
        "&#x202e; &lt;script&gt;",
        "hxxps://evil[.]example/a?b=c&d=e",
        "javascript[:]alert(1)",
    ] {
        assert!(shown.contains(text), "{text:?} is nowhere");
    }
}

#[test]
fn pages_of_all_languages_keep_what_a_field_begins_with() {
    for language in Language::ALL {
        for texts in [Texts::whole(), Texts::whole().after()] {
            let page = page(language, &spoiled(&mut { texts }));
            assert!(page.len() < 2_000_000, "{} bytes", page.len());
            assert!(marks(&judged(&page)).len() > 100);
        }
    }
}

/// Puts ten megabytes into every text of a finding, of an event and of what could not be read.
fn long() -> (Results, Streams) {
    let (mut results, mut streams) = everything();
    let huge = format!("=start <script>\u{202e}{} the end", "<W\u{1b}".repeat(LONG / 3));
    let finding = &mut results.findings[0];
    finding.observed.value.clone_from(&huge);
    finding.title.clone_from(&huge);
    finding.record = json!({"text": huge});
    finding.provenance.file = Arc::from(huge.as_str());
    finding.provenance.at = Location::Key(huge.clone());
    results.problems[0].message.clone_from(&huge);
    streams.entries[0].summary.clone_from(&huge);
    streams.add("ios.messages", json!({"record": "message", "text": huge}));
    (results, streams)
}

#[test]
fn ten_megabytes_in_a_field_make_no_page_of_megabytes() {
    let case = long();
    let page = page(Language::English, &case);
    assert!(page.len() < 500_000, "{} bytes", page.len());
    assert!(judged(&page).contains("the end"));
}

/// The file of an export of a case.
fn export(format: &str, (results, streams): &(Results, Streams)) -> String {
    let entries = streams.entries.clone();
    exported_as(format, results, entries, Sharing::default(), None).0
}

/// Every text and every key of JSON.
fn collect(json: &Value, texts: &mut String) {
    match json {
        Value::String(text) => {
            texts.push_str(text);
            texts.push('\u{1}');
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            texts.push_str(key);
            collect(value, texts);
        }),
        _ => {}
    }
}

/// Reads an export back as its readers do and returns its texts.
fn read_back(format: &str, export: &str) -> String {
    let hidden = export.chars().find(|one| works_unseen(*one) && *one != '\r');
    assert_eq!(hidden, None, "{format}");
    let mut texts = String::new();
    if format.ends_with("csv") {
        let rows = rows(export);
        let width = rows[0].len();
        for row in &rows {
            assert_eq!(row.len(), width, "{format}: {row:?}");
            for cell in row {
                // What l2t_csv has in place of nothing.
                assert!(!computes(cell) || cell == "-", "{format}: {cell:?}");
                texts.push_str(cell);
                texts.push('\u{1}');
            }
        }
        // Where a semicolon separates cells, a line has other cells, and quotes mean nothing inside.
        for cell in export.lines().flat_map(|line| line.split([';', '\t'])) {
            let cell = cell.trim_start_matches([' ', '"']);
            assert!(!computes(cell) || cell.starts_with("-,"), "{format}: {cell:?}");
        }
        return texts;
    }
    if FORMATS
        .iter()
        .any(|one| one.name == format && one.file.is_some_and(|f| f.ends_with("jsonl")))
    {
        for line in export.lines() {
            let value: Value = serde_json::from_str(line).expect(line);
            assert!(value.is_object(), "one object per line");
            collect(&value, &mut texts);
        }
    } else {
        collect(&serde_json::from_str(export).unwrap(), &mut texts);
    }
    texts
}

/// Whether a spreadsheet computes a cell.
fn computes(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[test]
fn exports_read_back_and_compute_nothing() {
    for format in FORMATS.iter().filter(|format| format.file.is_some()) {
        let mut read = String::new();
        for round in 0..TEXTS.len() {
            for texts in [Texts::in_round(round), Texts::in_round(round).after()] {
                let case = spoiled(&mut { texts });
                read.push_str(&read_back(format.name, &export(format.name, &case)));
            }
        }
        assert!(marks(&read).len() > 15, "{}: {}", format.name, marks(&read).len());
        for text in TEXTS {
            // JSON reads back the same. CSV shows what cannot be seen, and that of plaso has no quotes and commas.
            let changed = |one: char| match format.name {
                "l2t-csv" => works_unseen(one) || matches!(one, '\n' | ';' | ',' | '"'),
                "timesketch-csv" => works_unseen(one) || matches!(one, '\n' | ';'),
                _ => false,
            };
            if !text.contains(changed) {
                assert!(read.contains(text), "{}: {text:?} is nowhere", format.name);
            }
        }
    }
}

#[test]
fn exports_of_a_message_of_ten_megabytes_read_back() {
    let (mut results, mut streams) = everything();
    let huge = format!("=start{}", "<W\u{1b}".repeat(LONG / 3));
    results.findings[0].observed.value.clone_from(&huge);
    streams.entries[0].summary = huge;
    let case = (results, streams);
    for format in FORMATS.iter().filter(|format| format.file.is_some()) {
        let export = export(format.name, &case);
        // An escape is six times as long, and few formats take both fields.
        assert!(export.len() < LONG * 10, "{}: {} bytes", format.name, export.len());
        read_back(format.name, &export);
    }
}

/// The comparison of a case in order with a spoiled one.
fn compared(new: &(Results, Streams)) -> report::compare::Comparison {
    let mut old = everything();
    old.0.run.acquisitions.clone_from(&new.0.run.acquisitions);
    compare(
        &ComparedCase { results: &old.0, streams: &old.1, case: "older" },
        &ComparedCase { results: &new.0, streams: &new.1, case: "newer" },
        true,
    )
    .unwrap()
}

#[test]
fn comparisons_show_every_hostile_text_as_text() {
    for round in 0..TEXTS.len() {
        let case = spoiled(&mut Texts::in_round(round));
        assert!(!case.1.artifacts().is_empty());
        let comparison = compared(&case);
        for language in [Language::English, Language::Arabic] {
            let words = Words::of(language);
            let mut page = Vec::new();
            report::compare::html(&comparison, &words, &mut page).unwrap();
            let text = judged(&String::from_utf8(page).unwrap());
            let found = marks(&text).len();
            assert!(found > 10, "the page shows what differs: {found}");
            for line in report::compare::lines(&comparison, &words) {
                let line = line.replace(['\u{2068}', '\u{2069}'], "");
                assert!(!line.contains('\n') && !line.chars().any(works_unseen), "{line:?}");
                assert!(line.chars().count() < 2000, "{line}");
            }
        }
    }
}
