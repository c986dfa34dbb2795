//! Pictures: that they show what is there, at its place, and say the same in words.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{ToSpan as _, civil::Date};
use model::{DayCount, Finding, Program, Results, Strength};
use parts::{
    HOSTILE, assert_inert, assert_says, assert_well_formed, entry, page, page_in, part, section,
    text,
};
use report::Language;
use results::{Streams, at, found, hundred, mixed, nothing_found, published, setting};
use serde_json::json;

use crate::{parts, results};

/// A part of a picture: its name, and what it is drawn of.
struct Panel {
    title: String,
    html: String,
}

/// The parts of all pictures in `html`, of which the names contain `title`.
fn panels(html: &str, title: &str) -> Vec<Panel> {
    let panel = |piece: &str| {
        let (_, title) = piece.split_once("<title").unwrap();
        let (title, _) = title.split_once("</title>").unwrap();
        let html = piece.split_once("</figure>").unwrap().0.to_owned();
        Panel { title: title.split_once('>').unwrap().1.to_owned(), html }
    };
    let all = html.split("<svg class=\"chart\"").skip(1).map(panel);
    all.filter(|panel| panel.title.contains(title)).collect()
}

/// The part of the page for the person.
fn person(page: &str) -> &str {
    page.split_once("id=\"person\"").unwrap().1.split("<section class=\"part").next().unwrap()
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let (_, value) = tag.split_once(&format!(" {name}=\"")).unwrap();
    value.split('"').next().unwrap()
}

fn percent(value: &str) -> f64 {
    value.strip_suffix('%').unwrap().parse().unwrap()
}

/// Days of a month that are filled, by how they are filled, in the order of the rows.
fn filled(panel: &Panel) -> Vec<BTreeMap<i32, String>> {
    let mut rows: BTreeMap<u32, BTreeMap<i32, String>> = BTreeMap::new();
    for piece in panel.html.split("<rect").skip(1) {
        let tag = piece.split('>').next().unwrap();
        let (x, width) = (percent(attribute(tag, "x")), percent(attribute(tag, "width")));
        let fill = if tag.contains(" fill=\"") {
            attribute(tag, "fill").rsplit(['-', ')']).nth(1).unwrap()
        } else {
            attribute(tag, "class")
        };
        let row = rows.entry(attribute(tag, "y").parse().unwrap()).or_default();
        // A day is filled where the middle of its box is.
        let middle = |day: i32| (f64::from(day) - 0.5) * 100.0 / 31.0;
        for day in (1..=31).filter(|day| (x..x + width).contains(&middle(*day))) {
            assert!(row.insert(day, fill.to_owned()).is_none(), "a day drawn twice");
        }
    }
    rows.into_values().collect()
}

fn day(artifact: &'static str, day: &str, events: u64) -> DayCount {
    DayCount { artifact, day: day.parse().unwrap(), events }
}

fn days_of(month: &str, days: impl IntoIterator<Item = i32>) -> Vec<DayCount> {
    days.into_iter().map(|one| day("ios.messages", &format!("{month}-{one:02}"), 3)).collect()
}

fn calendar_of(days: Vec<DayCount>) -> String {
    page(&Results { days, ..nothing_found() }, &Streams::default())
}

#[test]
fn a_gap_of_days_is_a_gap() {
    let page = calendar_of(days_of("2026-11", (1..=5).chain(8..=10)));
    assert_well_formed(&page);
    for part in [person(&page), part(&page, "analyst")] {
        let [month] = panels(part, "calendar").try_into().ok().unwrap();
        assert!(month.title.starts_with("November 2026"), "{}", month.title);
        let [row] = filled(&month).try_into().unwrap();
        assert_eq!(row.into_keys().collect::<Vec<_>>(), [1, 2, 3, 4, 5, 8, 9, 10]);
        assert!(month.html.contains("M0 0h22v1h-22z"), "no box is later than the copy");
        assert_says(
            &text(part),
            &["Messages: 1 November 2026 to 10 November 2026. 2 days between have no entry. \
                 Days without an entry: 6 November 2026 to 7 November 2026. There are 24 entries in all."],
        );
    }
}

#[test]
fn every_row_has_its_sentence() {
    let mut days = days_of("2026-11", [3, 4, 5]);
    days.push(day("ios.safari_history", "2026-11-04", 1));
    days.extend((1..=9).map(|one| day("ios.calls", &format!("2026-11-{:02}", one * 2), 1)));
    days.push(day("ios.unified_log_messages", "2026-10-30", 7));
    days.push(day("ios.unified_log_messages", "2026-11-02", 70));
    days.push(day("ios.never_heard_of", "2026-11-02", 1));
    let page = calendar_of(days);
    assert_says(
        &text(person(&page)),
        &[
            "Messages: 3 November 2026 to 5 November 2026, no gap. There are 9 entries in all.",
            "Web: 4 November 2026 only. There is one entry in all.",
            "Calls: 2 November 2026 to 18 November 2026. 8 days between have no entry. \
             There are 8 gaps of one day each.",
            "System logs: 30 October 2026 to 2 November 2026. 2 days between have no entry. \
             Days without an entry: 31 October 2026 to 1 November 2026. There are 77 entries in all. \
             The most are of 2 November 2026: 70.",
            "Other data: 2 November 2026 only.",
        ],
    );
    let [october, november] = panels(person(&page), "calendar").try_into().ok().unwrap();
    let names = ["Messages", "Calls", "Web", "System logs", "Other data"];
    for panel in [&october, &november] {
        assert!(names.map(|name| panel.html.find(&format!(">{name}</text>")).unwrap()).is_sorted());
    }
    assert_eq!(filled(&october).len(), 1);
    assert_eq!(filled(&november).len(), 5);
}

#[test]
fn days_outside_of_the_calendar_are_told() {
    let mut days = days_of("2026-11", 1..=20);
    days.extend(["2019-05-01", "2020-01-01"].map(|one| day("ios.messages", one, 1)));
    days.push(day("ios.messages", "2031-02-03", 1));
    days.push(day("ios.calls", "2001-01-01", 1));
    let page = calendar_of(days);
    let seen = text(person(&page));
    assert_says(
        &seen,
        &[
            "There are also 2 single days before the calendar, back to 1 May 2019.",
            "There is also one day after the calendar: 3 February 2031.",
            "Calls: no entry in the months of the calendar. \
             There is also one day before the calendar: 1 January 2001.",
        ],
    );
    assert_eq!(panels(person(&page), "calendar").len(), 1);
}

#[test]
fn the_calendar_is_of_the_months_that_hold_much() {
    // One stray day in the month of the check does not hide the months before.
    let mut days = days_of("2026-03", 1..=31);
    days.extend(days_of("2026-01", 1..=31));
    days.push(day("ios.messages", "2026-11-20", 1));
    let page = calendar_of(days);
    let titles = panels(person(&page), "calendar").into_iter().map(|panel| panel.title);
    let titles: Vec<String> = titles.map(|title| title.chars().take(8).collect()).collect();
    assert_eq!(titles, ["January ", "February", "March 20"], "a month without data is a gap too");
    assert_says(
        &text(person(&page)),
        &["There is also one day after the calendar: 20 November 2026."],
    );
}

#[test]
fn numbers_of_entries_are_told_by_patterns() {
    let counts = [1, 2, 9, 10, 99, 100, u64::MAX];
    let days = (1..).zip(counts);
    let days = days.map(|(one, count)| day("ios.calls", &format!("2026-11-{one:02}"), count));
    let page = calendar_of(days.collect());
    let [month] = panels(person(&page), "calendar").try_into().ok().unwrap();
    let [row] = filled(&month).try_into().unwrap();
    let fills: Vec<String> = row.into_values().collect();
    assert_eq!(fills, ["dots", "slanted", "slanted", "crossed", "crossed", "ink", "ink"]);
    assert_says(
        &text(person(&page)),
        &["no entry", "1 entry", "2 to 9 entries", "10 to 99 entries", "100 entries or more"],
    );
}

/// Marks of a part of a timeline: place and form.
fn marks(panel: &Panel) -> Vec<(String, &'static str)> {
    let forms = [
        ("<circle class=\"hollow\"", "ring"),
        ("<circle class=\"ink\"", "point"),
        ("M0-7 7 0 0 7-7 0z", "diamond"),
        ("M-5.5-5.5h11v11h-11z", "square"),
        ("M0-7 7 6H-7z", "triangle"),
    ];
    let mark = |piece: &str| {
        let form =
            forms.iter().find(|(begin, _)| piece.split("</svg>").next().unwrap().contains(begin));
        (attribute(piece, "x").to_owned(), form.unwrap().1)
    };
    panel.html.split("<svg class=\"mark\"").skip(1).map(mark).collect()
}

fn finding(strength: Strength, instant: &str, id: i64) -> Finding {
    let mut finding = published(strength, id);
    finding.at = Some(at(instant));
    finding.observed.value = format!("value {id}");
    finding
}

#[test]
fn each_finding_with_a_time_is_marked_once_at_its_place() {
    let mut results = found(Strength::Executed);
    let mut posture = setting();
    posture.at = Some(at("2026-03-01T11:00:00Z"));
    results.findings = vec![
        finding(Strength::Executed, "2026-03-01T12:00:00Z", 1),
        finding(Strength::Exposed, "2026-03-01T13:00:00Z", 2),
        // Near the one before, and of the same kind: one mark with a number.
        finding(Strength::Exposed, "2026-03-01T13:00:30Z", 3),
        finding(Strength::Exposed, "2026-03-01T13:12:00Z", 7),
        finding(Strength::Contacted, "2026-03-01T13:00:00Z", 4),
        finding(Strength::Installed, "2026-03-01T10:00:00Z", 5),
        finding(Strength::Exposed, "2026-03-09T23:30:00Z", 6),
        posture,
        setting(),
    ];
    let page = page(&results, &Streams::default());
    assert_well_formed(&page);
    for part in [person(&page), part(&page, "analyst")] {
        let [first, second] = panels(part, "timeline").try_into().ok().unwrap();
        assert!(first.title.starts_with("1 March 2026:"), "{}", first.title);
        assert!(second.title.starts_with("9 March 2026 to 10 March 2026:"), "{}", second.title);
        let seen: BTreeSet<(String, &str)> = marks(&first).into_iter().collect();
        let wanted = [
            ("0%", "square"),
            ("25%", "point"),
            ("50%", "triangle"),
            ("75%", "ring"),
            ("80%", "ring"),
            ("75%", "diamond"),
        ];
        assert_eq!(seen, wanted.map(|(x, form)| (x.to_owned(), form)).into());
        assert_eq!(marks(&first).len(), 6);
        assert_eq!(first.html.matches(">×2</text>").count(), 1);
        assert_eq!(marks(&second), [("50%".to_owned(), "ring")]);
        assert!(first.html.contains(">10:00</text>") && second.html.contains(">00:00</text>"));
        assert_says(
            &text(part),
            &[
                "One finding has no time. It is not drawn.",
                "1 March 2026, 12:00:00 UTC A program published as a sign of spyware ran on this phone ran Network 1",
                "from 1 March 2026, 13:00:00 UTC to 1 March 2026, 13:00:30 UTC",
            ],
        );
    }
}

#[test]
fn every_entry_around_a_finding_is_drawn_and_counted() {
    let mut results = found(Strength::Exposed);
    results.findings = vec![finding(Strength::Exposed, "2026-03-01T12:00:00Z", 1)];
    let minute = at("2026-03-01T13:00:00Z");
    // Far more than the table of events has room for.
    let mut entries: Vec<_> = (0..500).map(|_| entry(minute, "much")).collect();
    entries.push(entry(at("2026-03-01T13:30:00Z"), "alone"));
    entries.push(entry(at("2026-03-01T15:30:00Z"), "out of sight"));
    let page = page(&results, &Streams { entries, ..Streams::default() });
    let [panel] = panels(person(&page), "timeline").try_into().ok().unwrap();
    // Seconds from the begin, and as high as the number tells.
    assert!(panel.html.contains("viewBox=\"0 0 14400 16\""));
    assert!(
        panel.html.contains("d=\"M10800 16v-16h240v16zM12480 16v-4h240v4z\""),
        "{}",
        panel.html
    );
    assert_says(&text(person(&page)), &["Entries of that time Messages 501"]);
}

#[test]
fn findings_are_marked_though_the_timeline_cannot_be_read() {
    let streams = Streams { broken: true, ..Streams::default() };
    let page = page(&found(Strength::Exposed), &streams);
    let [panel] = panels(person(&page), "timeline").try_into().ok().unwrap();
    assert_eq!(marks(&panel), [("50%".to_owned(), "ring")]);
}

#[test]
fn findings_that_are_not_drawn_are_counted() {
    let mut results = nothing_found();
    let instant =
        |number: i64| at("2020-01-01T00:00:00Z").checked_add((number * 24).hours()).unwrap();
    results.findings = (0..40)
        .map(|number| {
            let mut one = published(Strength::Exposed, number);
            one.at = Some(instant(number));
            one.observed.value = format!("value {number}");
            one
        })
        .collect();
    let page = page(&results, &Streams::default());
    for part in [person(&page), part(&page, "analyst")] {
        let drawn: usize = panels(part, "timeline").iter().map(|panel| marks(panel).len()).sum();
        assert!(drawn > 0);
        let left = format!("{} more findings have a time, but are not drawn.", 40 - drawn);
        assert_says(&text(part), &[&left]);
    }
}

fn program(path: &str, seen: Option<(&str, &str)>) -> Program {
    Program {
        name: path.rsplit('/').next().unwrap().to_owned(),
        path: Some(path.to_owned()),
        first_at: seen.map(|(first, _)| at(first)),
        last_at: seen.map(|(_, last)| at(last)),
        ..Program::default()
    }
}

#[test]
fn programs_that_stand_out_are_bars_from_first_to_last() {
    let mut results = found(Strength::Executed);
    results.programs = vec![
        program("/usr/libexec/bh", Some(("2026-03-01T00:00:00Z", "2026-03-05T00:00:00Z"))),
        program("/private/var/tmp/x", Some(("2026-03-03T00:00:00Z", "2026-03-03T00:00:00Z"))),
        program("/private/var/tmp/y", None),
        program("/usr/libexec/ordinary", Some(("2020-03-03T00:00:00Z", "2026-03-03T00:00:00Z"))),
    ];
    let page = page(&results, &Streams::default());
    let analyst = section(part(&page, "analyst"), "analyst-programs");
    let [panel] = panels(analyst, "History").try_into().ok().unwrap();
    assert!(
        panel.html.contains("<rect x=\"0%\"")
            && panel.html.contains("width=\"100%\" height=\"12\" class=\"ink\"")
    );
    assert_eq!(marks(&panel), [("50%".to_owned(), "ring")]);
    assert!(!panel.html.contains("ordinary"));
    assert_says(
        &text(analyst),
        &[
            "2 programs between 1 March 2026, 00:00:00 UTC and 5 March 2026, 00:00:00 UTC",
            "/usr/libexec/bh from 1 March 2026, 00:00:00 UTC to 5 March 2026, 00:00:00 UTC a finding is about it",
            "/private/var/tmp/x 3 March 2026, 00:00:00 UTC it lies in an unusual place",
            "One program that a finding is about, or that lies in an unusual place, has no date.",
        ],
    );
}

#[test]
fn bytes_are_bars_of_two_patterns() {
    let mut streams = Streams::default();
    let mut add = |process: &str, sent: u64, received: u64| {
        streams.add(
            "ios.data_usage",
            json!({"record": "process", "process": process, "wifi_out": sent, "wifi_in": received}),
        );
    };
    add("much", 2_000_000, 1_000_000);
    add("bh", 0, 500_000);
    add("nothing", 0, 0);
    let page = page(&found(Strength::Executed), &streams);
    let analyst = section(part(&page, "analyst"), "analyst-network");
    let [panel] = panels(analyst, "Bytes").try_into().ok().unwrap();
    let bars = |piece: &str| {
        let tag = piece.split('>').next().unwrap().to_owned();
        (attribute(&tag, "width").to_owned(), tag.contains("-slanted)"))
    };
    let bars: Vec<(String, bool)> = panel.html.split("<rect").skip(1).map(bars).collect();
    let wanted = [("17.5%", true), ("70%", false), ("35%", true)];
    assert_eq!(bars, wanted.map(|(width, slanted)| (width.to_owned(), slanted)));
    for label in ["0 B", "500 kB", "2 MB", "1 MB"] {
        assert!(panel.html.contains(&format!(">{label}</text>")), "{label}");
    }
    assert!(!panel.html.contains(">nothing<"));
    assert_eq!(panel.html.matches("class=\"mark\"").count(), 1, "a finding is about one of them");
    // The table after it has the numbers in full.
    assert_says(&text(analyst), &["500,000", "2,000,000", "1,000,000"]);
}

#[test]
fn nothing_is_drawn_where_there_is_nothing() {
    let page = page(&nothing_found(), &Streams::default());
    assert!(!page.contains("<svg"));
    for part in [person(&page), part(&page, "analyst")] {
        assert_says(&text(part), &["No entry in this copy has a date. So there is no calendar."]);
    }
    let mut results = found(Strength::Executed);
    results.findings[0].at = None;
    results.programs = vec![program("/usr/libexec/ordinary", None)];
    let mut streams = Streams::default();
    streams.add("ios.data_usage", json!({"record": "process", "process": "x", "wifi_in": 0}));
    let page = parts::page(&results, &streams);
    assert!(!page.contains("<svg"));
    assert_says(
        &text(&page),
        &[
            "No finding has a time. So there is no timeline.",
            "No finding is about a program, and no program was seen in an unusual place.",
            "No bytes are counted here. So there is no picture.",
        ],
    );
}

#[test]
fn hostile_names_stay_text_in_pictures() {
    let mut results = mixed();
    results.days = days_of("2026-11", 1..=9);
    results.findings[0].title = HOSTILE.to_owned();
    let path = format!("/private/var/{HOSTILE}");
    results.programs = vec![program(&path, Some(("2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z")))];
    let mut streams = Streams::default();
    streams.add("ios.data_usage", json!({"record": "process", "process": HOSTILE, "wifi_in": 9}));
    let mut one = entry(results.findings[0].at.unwrap(), HOSTILE);
    one.artifact = HOSTILE.to_owned();
    streams.entries = vec![one];
    for language in Language::ALL {
        let page = page_in(language, &results, &streams);
        assert_inert(&page);
        let labels = page.split("<text").filter(|piece| {
            let label = piece.split("</text>").next().unwrap();
            label.starts_with(" class=\"evidence\"") && label.contains('…')
        });
        assert_eq!(labels.count(), 2, "the names of the program and of the process");
    }
}

#[test]
fn signs_and_names_of_pictures_lead_somewhere() {
    let mut results = mixed();
    results.days = days_of("2026-11", 1..=9);
    let page = page(&results, &Streams::default());
    let ids: BTreeSet<&str> =
        page.split(" id=\"").skip(1).map(|piece| piece.split('"').next().unwrap()).collect();
    let mut links = 0;
    for begin in ["url(#", " aria-labelledby=\"", " aria-describedby=\""] {
        for piece in page.split(begin).skip(1) {
            let id = piece.split([')', '"']).next().unwrap();
            assert!(ids.contains(id), "{begin}{id}");
            links += 1;
        }
    }
    assert!(links > 20);
    assert_eq!(page.matches("role=\"img\"").count(), page.matches("<svg class=\"chart\"").count());
    assert_eq!(page.matches("role=\"img\"").count(), page.matches("</desc>").count());
}

#[test]
fn words_in_pictures_run_as_their_language_does() {
    let mut results = found(Strength::Exposed);
    results.days = days_of("2026-11", 1..=9);
    let page_of = |language| page_in(language, &results, &Streams::default());
    assert!(page_of(Language::Arabic).contains("<text direction=\"rtl\" x=\"100%\""));
    assert!(!page_of(Language::English).contains("direction=\"rtl\""));
}

/// A hundred findings, each with its own crowded hours, and every area on every day of two years.
#[test]
fn a_crowded_page_can_be_sent() {
    const ARTIFACTS: [&str; 9] = [
        "ios.messages",
        "ios.calls",
        "ios.calendar",
        "ios.safari_history",
        "ios.tcc",
        "ios.process_list",
        "ios.data_usage",
        "ios.crash_reports",
        "ios.unified_log_messages",
    ];
    let mut results = hundred();
    let start = at("2026-01-01T00:00:00Z");
    let mut entries = Vec::new();
    for (number, finding) in (0_i64..).zip(&mut results.findings) {
        finding.at = Some(start.checked_add((number * 5).hours()).unwrap());
    }
    for slot in 0..5000_i64 {
        let artifact = usize::try_from(slot * slot).unwrap() % ARTIFACTS.len();
        for _ in 0..=(slot % 3) * 6 {
            let mut one = entry(start.checked_add((slot * 6).minutes()).unwrap(), "something");
            one.artifact = ARTIFACTS[artifact].to_owned();
            entries.push(one);
        }
    }
    let mut one: Date = "2025-01-01".parse().unwrap();
    for number in 0..700_u64 {
        for (place, artifact) in (0_u64..).zip(ARTIFACTS) {
            let events = 10_u64.pow(u32::try_from((number + place) % 4).unwrap());
            results.days.push(DayCount { artifact, day: one, events });
        }
        one = one.tomorrow().unwrap();
    }
    let page = page(&results, &Streams { entries, ..Streams::default() });
    assert_well_formed(&page);
    assert!(page.len() < 1_500_000, "{} bytes", page.len());
}
