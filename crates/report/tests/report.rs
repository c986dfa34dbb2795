//! Reports as their readers meet them: what they say, what they never say, what a browser
//! could be tricked into.
#![allow(clippy::disallowed_methods, reason = "reads the templates")]

use std::sync::Arc;

use model::{Basis, Confidence, CoverageState, Level, Outcome, Results, Strength};
use report::{Contacts, Language, Words};
use results::{
    found, hundred, incomplete, mixed, nothing_found, page, page_with, published, setting, unusual,
    watched,
};
use text::{person, text_of};

use crate::{results, text};

/// Every tag is closed in order, attributes are quoted, and nothing can be fetched or run.
fn assert_harmless_and_well_formed(page: &str) {
    let mut open: Vec<String> = Vec::new();
    let mut identifiers = std::collections::BTreeSet::new();
    let mut links = Vec::new();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
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

fn samples() -> Vec<(&'static str, Results)> {
    let mut rule = nothing_found();
    rule.run.outcome = Outcome::Findings;
    rule.findings.push(unusual());
    let mut minor = nothing_found();
    minor.findings.push(setting());
    // A setting alone ends a check as something found.
    let mut minor_of_a_part = incomplete();
    minor_of_a_part.findings.push(setting());
    minor_of_a_part.run.outcome = Outcome::Findings;
    vec![
        ("nothing found", nothing_found()),
        ("incomplete", incomplete()),
        ("received", found(Strength::Exposed)),
        ("contacted", found(Strength::Contacted)),
        ("installed", found(Strength::Installed)),
        ("executed", found(Strength::Executed)),
        ("rule", rule),
        ("minor", minor),
        ("minor of a part", minor_of_a_part),
        ("mixed", mixed()),
    ]
}

#[test]
fn every_report_is_well_formed_harmless_and_in_plain_words() {
    for (name, results) in samples() {
        let page = page(&results);
        assert_harmless_and_well_formed(&page);
        let text = text_of(&page);
        let limits = "This cannot rule out spyware.";
        assert_eq!(person(&page).matches(limits).count(), 1, "{name}");
        assert!(page.rsplit("<footer>").next().unwrap().contains(limits), "{name}");
        for wanted in [
            "are you in danger from somebody near you?",
            "What to do next, in this order",
            "Access Now Digital Security Helpline",
            "This list was last checked on 23 November 2026",
            "none of this is your fault",
            "What was examined, and what was not",
            "That number says what was searched for, not what was found.",
            "What this copy does not hold",
        ] {
            assert!(text.contains(wanted), "{wanted:?} is missing from {name}");
        }
    }
}

#[test]
fn each_outcome_has_its_own_fixed_sentence() {
    let headline = |results: &Results| {
        let page = page(results);
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
        (
            "minor of a part",
            "We found no known traces of spyware, but part of the data could not be read.",
        ),
        ("mixed", "We found a published sign of spyware in a program that ran on this phone."),
    ];
    for ((name, results), (wanted_name, sentence)) in samples().iter().zip(wanted) {
        assert_eq!(*name, wanted_name);
        assert_eq!(headline(results), sentence);
        // The terminal says the same, and asks for care only where the page does.
        let calm = ["nothing found", "incomplete", "minor", "minor of a part"].contains(name);
        let told = report::result(&Words::of(Language::English), results);
        assert_eq!(told, (sentence.to_owned(), !calm));
    }
    let mut silent = nothing_found();
    silent.run.canary.indicator_met = false;
    assert_eq!(headline(&silent), "This check did not work. Its self-test failed.");
    assert!(
        text_of(&page(&silent))
            .contains("A planted sign was not found. Do not rely on this result.")
    );
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
        "Only then make the phone harder to attack",
        "Reset or replace the phone only at the end",
        "You were told to reset the phone at once?",
    ];
    assert!(order.map(place).is_sorted());
}

#[test]
fn a_finding_says_where_when_how_strong_and_what_next() {
    let text = text_of(&page(&found(Strength::Exposed)));
    for wanted in [
        "Urgent A published sign of spyware was received",
        "Address on the internet hxxps://free247downloads[.]com/dnMoXyA",
        "Where it was seen Messages",
        "When 18 July 2021, 14:38:10 UTC",
        "Somebody has published this as a sign of spyware.",
        "connect it with: Pegasus.",
        "It does not tell who is behind it here.",
        "The link or address was forwarded as a warning",
        "Do not open the link. Keep the message",
    ] {
        assert!(text.contains(wanted), "{wanted:?} is missing from {text}");
    }
}

#[test]
fn a_name_of_a_process_alone_accuses_nobody() {
    assert!(!person(&page(&found(Strength::Executed))).contains("Pegasus"));
    let mut weak = found(Strength::Exposed);
    weak.findings[0].level = Level::Medium;
    assert!(!person(&page(&weak)).contains("Pegasus"), "nor does a weak sign");
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
    assert!(text.contains("The data gives no time."));
    assert!(!text.contains("1970"));
}

#[test]
fn the_same_value_in_many_places_is_one_finding_and_says_how_many_more() {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    results.findings = (0..5000).map(|id| published(Strength::Exposed, id)).collect();
    let page = page(&results);
    assert_harmless_and_well_formed(&page);
    assert_eq!(person(&page).matches("<article").count(), 1);
    let text = text_of(&page);
    assert!(text.contains("It was seen in 5,000 places."));
    assert!(page.len() < 120_000, "{} bytes", page.len());
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
    assert_eq!(person(&page).matches("<article").count(), 40);
    assert!(text_of(&page).contains("There are 4,961 more things."));
    let first = page.split("<article").nth(1).unwrap();
    assert!(first.contains("the strongest"), "the most urgent comes first");
    assert!(page.len() < 1_000_000, "{} bytes", page.len());
}

#[test]
fn a_page_with_a_hundred_findings_can_be_sent() {
    let page = page(&hundred());
    assert_harmless_and_well_formed(&page);
    assert!(page.len() < 2_000_000, "{} bytes", page.len());
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
    assert!(page.len() < 120_000, "{} bytes", page.len());
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
    for wanted in [
        "Part of the data could not be read. There may be more",
        "Only a part of it could be read. Not read, or not all of it: Messages.",
        "It was there, but it could not be read. Not read, or not all of it: Data use of programs.",
        "40 problems were noted. The part for the expert lists them.",
        "A trace may be in it.",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

#[test]
fn what_is_said_of_kinds_of_data_says_first_when_whole_files_may_be_missing() {
    let mut results = incomplete();
    assert!(!text_of(&page(&results)).contains("whole files may be missing"));
    results.problems[0].artifact = None;
    assert!(text_of(&page(&results)).contains("whole files may be missing. What follows"));
}

#[test]
fn a_fingerprint_is_told_with_the_app_that_it_is_of() {
    let mut results = found(Strength::Installed);
    let mut finding = published(Strength::Installed, 2);
    let Basis::Indicator(basis) = &mut finding.basis else { panic!("a published sign") };
    basis.kind = "certificate_hash".to_owned();
    basis.value = "35".repeat(32);
    finding.observed.value.clone_from(&basis.value);
    results.findings.push(finding.clone());
    let text = text_of(&page(&results));
    let part = text.split("You do not have to read what follows").next().unwrap().to_owned();
    assert!(part.contains("Digital fingerprint of a file or of its maker 3535"), "{part}");
    finding.record["package"] = "com.example.tracker".into();
    results.findings[1] = finding;
    let alone = page(&results);
    assert!(!person(&alone).contains("3535"));
    assert_eq!(person(&alone).matches("<article").count(), 1);
}

#[test]
fn words_that_people_never_met_are_explained() {
    let mut results = found(Strength::Installed);
    assert!(!text_of(&page(&results)).contains("control an Android phone from a computer"));
    results.findings[0].title = "A computer was accepted for adb".to_owned();
    assert!(text_of(&page(&results)).contains("control an Android phone from a computer"));
    assert!(text_of(&page(&results)).contains("That may be you."), "the owner");
}

#[test]
fn a_person_is_told_of_english_texts_only_where_they_are() {
    let mut results = nothing_found();
    results.coverage[3].note = Some("a note that nobody translated".to_owned());
    let page = results::page_in(Language::Spanish, &results);
    let (start, rest) = page.split_once("class=\"rest\"").expect("parts for experts");
    assert!(!start.contains("en inglés"), "the part for the person holds none");
    assert!(rest.contains("en inglés"));
}

#[test]
fn settings_stand_apart_from_findings() {
    let page = page(&mixed());
    let settings = page.find("id=\"settings\"").unwrap();
    assert!(page.find("Lockdown Mode is off").unwrap() > settings);
    assert!(page.find("free247downloads").unwrap() < settings);
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
    assert!(text.contains("last checked on 2 January 2027"));
    assert!(!text.contains("Access Now Digital"));
    assert!(Contacts::from_json("{}").is_err());
}

#[test]
fn the_same_results_give_the_same_page() {
    assert_eq!(page(&mixed()), page(&mixed()));
}

#[test]
fn what_was_read_by_descriptions_alone_is_among_the_limits() {
    let mut results = results::nothing_found();
    assert!(!text_of(&page(&results)).contains("published descriptions alone"));
    results.coverage[1].tested = Some(Confidence::Specification);
    let text = text_of(&page(&results));
    assert!(text.contains("published descriptions alone. No data of a real phone"), "{text}");
}

#[test]
fn all_that_is_told_of_one_app_is_one_block() {
    let results = watched();
    let page = page(&results);
    assert_harmless_and_well_formed(&page);
    assert_eq!(person(&page).matches("<article").count(), 1);
    let text = text_of(&page);
    for wanted in [
        "Worth an expert's look An app from outside a store may read and control the screen",
        "App System update (com.example.system.update)",
        "What was seen together An app that watches cannot be opened",
        "reads notifications",
        "It is an unusual fact, not a published sign of spyware.",
        "On Android turn on Advanced Protection with Intrusion Logging.",
        "First put on the phone 1 October 2026, 09:30:00 UTC",
        "reads and controls the screen; reads notifications; has nothing to open; text messages; microphone",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    assert!(!text.contains("Lockdown Mode"), "it is no iPhone");
}

#[test]
fn where_somebody_near_may_watch_their_danger_comes_first() {
    let text = text_of(&page(&watched()));
    let place = |sentence: &str| text.find(sentence).expect(sentence);
    let order = [
        "We found something unusual that an expert should look at.",
        "Somebody near you may have put an app on this phone",
        "do nothing on it, and change nothing",
        "What to do next, in this order",
        "Talk about private things on another device",
    ];
    assert!(order.map(place).is_sorted());
    assert_eq!(text.matches("change nothing").count(), 1);
    for other in [nothing_found(), mixed(), found(Strength::Installed)] {
        assert!(!text_of(&page(&other)).contains("Somebody near you may have put"));
    }
    let mut from_a_store = watched();
    from_a_store.apps[0].sideloaded = Some(false);
    for finding in &mut from_a_store.findings {
        finding.record = serde_json::to_value(&from_a_store.apps[0]).unwrap();
    }
    assert!(!text_of(&page(&from_a_store)).contains("Somebody near you may have put"));
}

#[test]
fn one_mount_in_many_processes_is_one_block() {
    let mut results = nothing_found();
    results.run.outcome = Outcome::Findings;
    results.findings = (1..=30)
        .map(|pid| {
            let mut finding = unusual();
            finding.observed.value = format!("process {pid}");
            finding.record =
                serde_json::json!({"mount_point": "/system/bin/su", "process": pid.to_string()});
            finding
        })
        .collect();
    let page = page(&results);
    assert_eq!(person(&page).matches("<article").count(), 1);
    let text = text_of(&page);
    assert!(text.contains("File /system/bin/su") && text.contains("seen in 30 places"), "{text}");
}

#[test]
fn people_in_findings_are_masked_and_published_signs_are_not() {
    let mut results = found(Strength::Exposed);
    let mut of_rule = unusual();
    of_rule.observed =
        model::Observed { field: "sender".to_owned(), value: "+34 611 223 312".to_owned() };
    of_rule.record = serde_json::json!({"sender": "+34 611 223 312"});
    results.findings.push(of_rule);
    let mut published = published(Strength::Exposed, 5);
    published.observed =
        model::Observed { field: "handle".to_owned(), value: "lure@attack.example".to_owned() };
    if let Basis::Indicator(basis) = &mut published.basis {
        basis.kind = "email".to_owned();
        basis.value = "lure@attack.example".to_owned();
    }
    results.findings.push(published);
    let page = page(&results);
    assert!(!page.contains("611 223"));
    let text = text_of(&page);
    assert!(text.contains("What was seen +34 6•• ••• •12 Names, phone numbers and addresses"));
    assert!(text.contains("What was seen lure@attack.example"), "{text}");
}

#[test]
fn a_sign_of_several_parts_says_so() {
    let mut results = found(Strength::Exposed);
    if let Basis::Indicator(basis) = &mut results.findings[0].basis {
        basis.part_of_combined = true;
        basis.not_compared = vec!["[x:y = 'z']".to_owned()];
        basis.valid_until = Some(results::at("2021-03-01T00:00:00Z"));
    }
    let text = text_of(&page(&results));
    for wanted in [
        "It is one part of a sign that has several parts. The other parts were met, too.",
        "Those who published this sign stood by it until 1 March 2021 only.",
        "A part of the published sign could not be compared with this data.",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

#[test]
fn a_rule_of_the_user_is_quoted() {
    let mut results = nothing_found();
    let mut finding = unusual();
    finding.provenance.artifact = "yara";
    finding.title = "A file meets the YARA rule Lantern".to_owned();
    finding.record = serde_json::json!({"record": "yara_match", "rule": "Lantern",
        "description": "finds <lanterns>", "author": "A. Author"});
    results.findings.push(finding);
    let page = page(&results);
    assert_harmless_and_well_formed(&page);
    let text = text_of(&page);
    for wanted in [
        "A file meets the search rule Lantern",
        "The rule says of itself: finds <lanterns>",
        "The rule names its author: A. Author",
        "and not at what a program did",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

#[test]
fn areas_tell_what_was_read_and_which_days() {
    let mut results = nothing_found();
    results.days = (1..=3)
        .map(|day| model::DayCount {
            artifact: "ios.messages",
            day: jiff::civil::date(2026, 11, day),
            events: 4,
        })
        .collect();
    let text = text_of(&page(&results));
    for wanted in [
        "What was there was read to the end. Its dates run from 11 February 2023 to 22 November 2026. It \
         tells of 3 different days.",
        "It was read. There was nothing in it.",
        "Nothing can be said about these. Another way of copying the phone's data may hold them. A helper \
         can tell. Calls Contacts and calendar Web Programs Crashes",
        "Phones keep logs only for a while.",
        "Everything that was looked for and was there could be read.",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
}

#[test]
fn the_case_has_a_number_that_follows_the_run() {
    let number = |results: &Results| {
        let text = text_of(&page(results));
        text.split_once("Case number ").unwrap().1.split(' ').next().unwrap().to_owned()
    };
    let mut other = nothing_found();
    other.run.started_at = results::at("2026-11-24T10:15:00Z");
    assert_eq!(number(&nothing_found()).len(), "0000-0000-0000".len());
    assert_eq!(number(&nothing_found()), number(&nothing_found()));
    assert_ne!(number(&nothing_found()), number(&other));
}

#[test]
fn levels_and_strengths_have_words() {
    let words = Words::of(Language::English);
    for level in Level::ALL {
        assert!(!report::level_words(&words, level).contains('⟨'));
    }
    assert!(report::strength_words(&words, Strength::Exposed).contains("is not an infection"));
}
