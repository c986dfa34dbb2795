//! Reports as their readers meet them: what they say, what they never say, what a browser
//! could be tricked into.
#![cfg(test)]
#![allow(clippy::disallowed_methods, reason = "reads the templates")]

mod results;

use std::sync::Arc;

use model::{
    Basis, Confidence, CoverageState, Level, Outcome, Program, Results, Strength, UnreadFile,
};
use report::{Contacts, LIMITS};
use results::{
    found, incomplete, mixed, nothing_found, page, page_with, published, setting, unusual,
};

/// The text of the page without tags, with entities decoded and white space joined.
fn text_of(page: &str) -> String {
    let body = page.split_once("<body>").unwrap().1;
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let inline = ["strong", "em", "a ", "span", "/"].iter().any(|name| tag.starts_with(name));
        text.push_str(if inline && !tag.starts_with("/d") { "" } else { " " });
        text.push_str(words);
    }
    for (entity, character) in
        [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
    {
        text = text.replace(entity, character);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every tag is closed in order, attributes are quoted, and nothing can be fetched or run.
fn assert_harmless_and_well_formed(page: &str) {
    let mut open: Vec<String> = Vec::new();
    let mut identifiers = std::collections::BTreeSet::new();
    let mut links = Vec::new();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    assert!(!style.contains("url(") && !style.contains("@import") && !style.contains('<'));
    let without_style = page.replace(style, "");
    for piece in without_style.split('<').skip(2) {
        let (tag, words) = piece.split_once('>').expect("a tag ends");
        assert!(!words.contains('>'), "a loose > after {tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closing {name}");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert_ne!(name, "script");
        assert!(!["img", "iframe", "object", "embed", "form", "base", "link"].contains(&name));
        let mut rest = attributes;
        while let Some((attribute, value)) = rest.split_once("=\"") {
            let (value, after) = value.split_once('"').expect("a quoted attribute ends");
            let attribute = attribute.trim();
            assert!(!attribute.starts_with("on"), "{attribute}");
            assert!(!["src", "srcset", "style", "action", "ping"].contains(&attribute));
            match attribute {
                "href" | "aria-labelledby" => links.push(value.trim_start_matches('#').to_owned()),
                "id" => assert!(identifiers.insert(value.to_owned()), "{value} twice"),
                _ => {}
            }
            assert!(attribute != "href" || value.starts_with('#'), "{value} leads elsewhere");
            rest = after;
        }
        assert!(rest.trim().is_empty(), "an unquoted attribute in <{tag}>");
        if !["meta", "br"].contains(&name) {
            open.push(name.to_owned());
        }
    }
    assert_eq!(open, Vec::<String>::new());
    for link in links {
        assert!(identifiers.contains(&link), "#{link} leads nowhere");
    }
    let policy = "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
                  style-src 'unsafe-inline'";
    assert!(page.contains(policy));
    assert!(!page.contains("http://") && !page.contains("https://"));
}

/// Words that promise or frighten, and words a lay person need not know.
fn assert_plain_words(text: &str) {
    const NEVER: [&str; 24] = [
        "clean",
        "safe",
        "secure",
        "secured",
        "infected",
        "uninfected",
        "hacked",
        "compromised",
        "threat",
        "threats",
        "score",
        "verdict",
        "healthy",
        "virus",
        "malware",
        "ioc",
        "iocs",
        "stix",
        "hash",
        "hashes",
        "payload",
        "alert",
        "module",
        "plugin",
    ];
    let words: Vec<String> =
        text.split(|character: char| !character.is_alphanumeric()).map(str::to_lowercase).collect();
    for word in NEVER {
        assert!(!words.iter().any(|known| known == word), "{word:?} in: {text}");
    }
    for sentence in
        ["go to the police", "factory reset now", "remove this app", "100%", "✓", "✔", "✅"]
    {
        assert!(!text.to_lowercase().contains(sentence), "{sentence:?} in: {text}");
    }
}

fn samples() -> Vec<(&'static str, Results)> {
    let mut rule = nothing_found();
    rule.run.outcome = Outcome::Findings;
    rule.findings.push(unusual());
    let mut minor = nothing_found();
    minor.findings.push(setting());
    vec![
        ("nothing found", nothing_found()),
        ("incomplete", incomplete()),
        ("received", found(Strength::Exposed)),
        ("contacted", found(Strength::Contacted)),
        ("installed", found(Strength::Installed)),
        ("executed", found(Strength::Executed)),
        ("rule", rule),
        ("minor", minor),
        ("mixed", mixed()),
    ]
}

#[test]
fn every_report_is_well_formed_harmless_and_in_plain_words() {
    for (name, results) in samples() {
        let page = page(&results);
        assert_harmless_and_well_formed(&page);
        let text = text_of(&page);
        assert_plain_words(&text);
        assert_eq!(text.matches(LIMITS).count(), 2, "the limits stand first and last");
        for wanted in [
            "are you in danger from somebody near you?",
            "What to do next, in this order",
            "Access Now Digital Security Helpline",
            "This list was last checked on 2026-11-23",
            "none of this is your fault",
            "What was examined, and what was not",
            "That number says what was searched for, not what was found.",
            "Safari history: only an encrypted backup holds it",
        ] {
            assert!(text.contains(wanted), "{wanted:?} is missing from {name}");
        }
    }
}

#[test]
fn the_fixed_sentences_of_the_templates_are_in_plain_words() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let template = std::fs::read_to_string(root.join("templates/report.html")).unwrap();
    // The lint reads branches too that no sample takes.
    assert_plain_words(&template.replace("<meta name=\"color-scheme\"", ""));
    let words = std::fs::read_to_string(root.join("src/words.rs")).unwrap();
    let sentences: Vec<&str> = words.split('"').skip(1).step_by(2).collect();
    assert!(sentences.len() > 20);
    assert_plain_words(&sentences.join(" "));
    let contacts = std::fs::read_to_string(root.join("data/contacts.json")).unwrap();
    assert_plain_words(&contacts);
}

#[test]
fn each_outcome_has_its_own_fixed_sentence() {
    let headline = |results: &Results| {
        let page = page(&results);
        let start = page.split_once("<h1 id=\"result-title\">").unwrap().1;
        start.split_once("</h1>").unwrap().0.to_owned()
    };
    let wanted = [
        ("nothing found", "We found no known traces of spyware in the data we could examine."),
        (
            "incomplete",
            "We found no known traces of spyware, but part of the data could not be read.",
        ),
        ("received", "We found a published sign of spyware in something this phone received."),
        (
            "contacted",
            "We found a published sign of spyware in a page or address this phone contacted.",
        ),
        (
            "installed",
            "We found a published sign of spyware in an app, a file or a profile on this phone.",
        ),
        ("executed", "We found a published sign of spyware in a program that ran on this phone."),
        ("rule", "We found something unusual that an expert should look at."),
        ("minor", "We found no known traces of spyware, but some things are worth knowing."),
        ("mixed", "We found a published sign of spyware in a program that ran on this phone."),
    ];
    for ((name, results), (wanted_name, sentence)) in samples().iter().zip(wanted) {
        assert_eq!(*name, wanted_name);
        assert_eq!(headline(results), sentence);
    }
    let mut silent = nothing_found();
    silent.run.canary.indicator_met = false;
    assert_eq!(headline(&silent), "This check did not work. Its self-test failed.");
    assert!(text_of(&page(&silent)).contains("Do not rely on this result."));
}

#[test]
fn receiving_a_link_is_never_told_as_an_infection() {
    let text = text_of(&page(&found(Strength::Exposed)));
    assert!(text.contains("Receiving something is not an infection"));
    assert!(text.contains("Something reached this phone. Receiving it is not an infection."));
    assert!(!text.contains("ran on this phone"));
}

#[test]
fn evidence_comes_before_repair_in_the_steps() {
    let text = text_of(&page(&found(Strength::Executed)));
    let place = |sentence: &str| text.find(sentence).expect(sentence);
    let order = [
        "do nothing on it, and change nothing",
        "Talk about private things on another device",
        "Keep what you have",
        "Let the helper copy the phone before you restart, update or reset it",
        "Then make the phone harder to attack",
        "Reset or replace the phone only at the end",
        "You were told to reset the phone at once?",
    ];
    assert!(order.map(place).is_sorted());
}

#[test]
fn a_finding_says_where_when_how_strong_and_what_next() {
    let text = text_of(&page(&found(Strength::Exposed)));
    for wanted in [
        "Urgent (level: high)",
        "hxxps://free247downloads[.]com/dnMoXyA",
        "Messages HomeDomain/Library/SMS/sms.db table message, row 1",
        "2021-07-18 14:38:10 UTC",
        "received",
        "connect it with: Pegasus.",
        "It does not tell who is behind it here.",
        "Somebody forwarded the link to warn you",
        "Do not open the link. Show the message to a helper.",
        "hxxps://www[.]amnesty[.]org/en/latest/research/2021/07/",
        "pegasus.stix2",
        "f-domain-00001",
        "1 list",
    ] {
        assert!(text.contains(wanted), "{wanted:?} is missing from {text}");
    }
}

#[test]
fn a_name_of_a_process_alone_accuses_nobody() {
    let page = page(&found(Strength::Executed));
    let before_details = page.split("<details>").next().unwrap();
    assert!(!before_details.contains("Pegasus"));
    assert!(page.contains("Pegasus"), "a helper finds it under technical details");
}

#[test]
fn people_named_in_records_are_not_repeated() {
    let page = page(&mixed());
    assert!(!page.contains("4915112345678"));
    assert!(!page.contains("001A2D5E3C87802E"), "the backup is named after the device");
    assert!(page.contains("iPhone12,8"));
}

#[test]
fn a_finding_without_a_time_gets_none() {
    let mut results = found(Strength::Installed);
    results.findings[0].at = None;
    let text = text_of(&page(&results));
    assert!(text.contains("no time given"));
    assert!(!text.contains("1970"));
}

#[test]
fn the_same_value_in_many_places_is_one_finding_and_says_how_many_more() {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    results.findings = (0..5000).map(|id| published(Strength::Exposed, id)).collect();
    let page = page(&results);
    assert_harmless_and_well_formed(&page);
    assert_eq!(page.matches("<article").count(), 1);
    let text = text_of(&page);
    assert!(text.contains("Seen in 5,000 places"));
    assert!(text.contains("And 4,992 more places. All of them are in the file findings.json."));
    assert!(page.len() < 60_000, "{} bytes", page.len());
}

#[test]
fn five_thousand_different_findings_still_make_one_readable_page() {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    results.findings = (0..5000)
        .map(|id| {
            let mut finding = published(Strength::Exposed, id);
            finding.observed.value = format!("https://number-{id}.example.com/");
            finding
        })
        .collect();
    let mut strongest = published(Strength::Executed, 1);
    strongest.observed.value = "the strongest".to_owned();
    results.findings.push(strongest);
    let page = page(&results);
    assert_harmless_and_well_formed(&page);
    assert_eq!(page.matches("<article").count(), 100);
    assert!(text_of(&page).contains("And 4,901 more findings"));
    let first = page.split("<article").nth(1).unwrap();
    assert!(first.contains("the strongest"), "the most urgent comes first");
    assert!(page.len() < 1_000_000, "{} bytes", page.len());
}

#[test]
fn hostile_evidence_stays_text() {
    let hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> javascript:alert(1) \
                   \u{202E}moc.live\u{1b}[2J{{ 7*7 }} http://evil.example/?a=b&c";
    let mut results = mixed();
    for finding in &mut results.findings {
        finding.title = hostile.to_owned();
        finding.meaning = hostile.to_owned();
        finding.id = hostile.to_owned();
        finding.observed.value = hostile.to_owned();
        finding.observed.field = hostile.to_owned();
        finding.provenance.file = Arc::from(hostile);
        finding.provenance.at = model::Location::Key(hostile.to_owned());
        finding.ordinary_explanations = vec![hostile.to_owned()];
        finding.next_steps = vec![hostile.to_owned()];
        finding.references = vec![hostile.to_owned()];
        if let Basis::Indicator(basis) = &mut finding.basis {
            basis.value = hostile.to_owned();
            basis.kind = hostile.to_owned();
            basis.how = hostile.to_owned();
            basis.campaigns = vec![hostile.to_owned()];
            basis.feeds = vec![hostile.to_owned()];
        }
    }
    for problem in &mut results.problems {
        problem.message = hostile.to_owned();
        problem.file = Some(Arc::from(hostile));
    }
    results.coverage[0].note = Some(hostile.to_owned());
    results.run.version = hostile.to_owned();
    results.run.warnings = vec![hostile.to_owned()];
    results.run.options = serde_json::json!({ hostile: hostile });
    results.run.acquisitions[0].name = hostile.to_owned();
    results.run.acquisitions[0].device.model = Some(hostile.to_owned());
    results.run.indicators.feeds[0].name = hostile.to_owned();
    results.run.rules.rejected = vec![(hostile.to_owned(), hostile.to_owned())];
    let page = page(&results);
    assert_harmless_and_well_formed(&page);
    assert!(!page.contains("<script") && !page.contains("<img"));
    assert!(!page.contains('\u{202E}') && !page.contains('\u{1b}'));
    assert!(!page.contains("javascript:"));
    let text = text_of(&page);
    assert!(text.contains("[U+202E]moc.live[U+001B][2J{{ 7*7 }} hxxp://evil[.]example/?a=b&c"));
}

#[test]
fn very_long_values_are_shortened_in_the_middle() {
    let mut results = found(Strength::Exposed);
    results.findings[0].observed.value =
        format!("https://a.example/{}/the-end", "x".repeat(100_000));
    let page = page(&results);
    assert!(page.len() < 60_000, "{} bytes", page.len());
    let text = text_of(&page);
    assert!(text.contains("hxxps://a[.]example/xxx"));
    assert!(text.contains("xx…xx"));
    assert!(text.contains("xx/the-end"));
}

#[test]
fn what_could_not_be_read_is_counted_and_seen_from_the_summary() {
    let mut results = found(Strength::Exposed);
    results.problems = incomplete().problems;
    results.coverage[1].state = CoverageState::Unreadable;
    let text = text_of(&page(&results));
    assert!(text.contains("Part of the data could not be read. There may be more"));
    assert!(text.contains("a page of the database is damaged; messages on it are missing"));
    assert!(text.contains("40 times, this is the first"));
    assert!(text.contains("Data use of programs Could not be read"));
}

#[test]
fn settings_stand_apart_from_findings() {
    let page = page(&mixed());
    let settings = page.find("id=\"settings\"").unwrap();
    assert!(page.find("Lockdown Mode is off").unwrap() > settings);
    assert!(page.find("free247downloads").unwrap() < settings);
}

#[test]
fn findings_of_each_level_are_counted() {
    let text = text_of(&page(&mixed()));
    assert!(
        text.contains(
            "Most urgent (critical) 1 Urgent (high) 30 Worth an expert's look (medium) 1"
        )
    );
    assert_eq!(Level::ALL.map(report::level_words).len(), 5);
}

#[test]
fn a_deployment_can_bring_its_own_contacts() {
    let contacts = Contacts::from_json(
        r#"{"checked": "2027-01-02", "note": "Ask us.", "contacts": [
            {"name": "Our <lab>", "for_whom": "members", "what": "helps", "how": ["room 12"]}]}"#,
    )
    .unwrap();
    let text = text_of(&page_with(&nothing_found(), &contacts));
    assert!(text.contains("Our <lab>") && text.contains("room 12"));
    assert!(text.contains("last checked on 2027-01-02"));
    assert!(!text.contains("Access Now Digital"));
    assert!(Contacts::from_json("{}").is_err());
}

#[test]
fn the_same_results_give_the_same_page() {
    assert_eq!(page(&mixed()), page(&mixed()));
}

#[test]
fn programs_in_unusual_places_come_first_and_files_without_a_reader_are_told() {
    let program = |path: &str, artifacts: &[&'static str]| Program {
        name: path.rsplit('/').next().unwrap().to_owned(),
        path: Some(path.to_owned()),
        uids: vec![0],
        first_at: Some(results::at("2026-03-01T10:00:00Z")),
        last_at: Some(results::at("2026-03-02T11:00:00Z")),
        artifacts: artifacts.to_vec(),
        ..Program::default()
    };
    let mut results = results::nothing_found();
    let mut strange = program("/private/var/tmp/<b>x</b>", &["ios.process_list", "ios.spindump"]);
    strange.disagreements = vec!["process 7 is told to run as users 0 and 501".to_owned()];
    results.programs = vec![program("/usr/libexec/locationd", &["ios.process_list"]), strange];
    results.unread = vec![UnreadFile {
        acquisition: "x".to_owned(),
        path: "ioreg/IOUSB.txt".to_owned(),
        size: 12_345,
    }];
    let page = page(&results);
    assert_harmless_and_well_formed(&page);
    let text = text_of(&page);
    let strange = text.find("/private/var/tmp/").unwrap();
    assert!(strange < text.find("/usr/libexec/locationd").unwrap());
    for words in
        ["users 0 and 501", "process_list, spindump", "2026-03-02", "ioreg/IOUSB.txt", "12,345"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn what_was_read_by_descriptions_alone_is_among_the_limits() {
    let mut results = results::nothing_found();
    assert!(!text_of(&page(&results)).contains("published descriptions alone"));
    results.coverage[1].tested = Some(Confidence::Specification);
    let text = text_of(&page(&results));
    let (_, limits) = text.split_once("published descriptions alone").unwrap();
    assert!(limits.contains("Data use of programs"), "{text}");
}
