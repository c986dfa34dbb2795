//! What a court has to find on the page: what was examined, how, what the words mean, what is not known.

use std::sync::Arc;

use model::{
    AcquisitionSummary, Confidence, CoverageState, EvidenceDigest, Level, Outcome, ProblemKind,
    Results, Strength, UnreadFile,
};
use parts::{assert_says, assert_well_formed, page, page_in, part, section, text};
use report::{Language, Words};
use results::{Streams, found, mixed, nothing_found};
use serde_json::json;

use crate::{parts, results};

/// Text of one section of the part for a court.
fn read(results: &Results, id: &str) -> String {
    let page = page(results, &Streams::default());
    assert_well_formed(&page);
    text(section(part(&page, "court"), id))
}

fn digest_of(path: &str, sha256: Option<&str>) -> EvidenceDigest {
    EvidenceDigest {
        acquisition: "00008030-001A2D5E3C87802E".to_owned(),
        path: Arc::from(path),
        size: 1024,
        sha256: sha256.map(str::to_owned),
    }
}

#[test]
fn what_was_given_is_told_with_the_clock_of_each_time() {
    let mut results = nothing_found();
    let seen = read(&results, "court-examined");
    assert_says(
        &seen,
        &[
            "Acquisition 1 Name 0000…",
            "iOS backup (folder)",
            "was encrypted, and was decrypted",
            "iPhone12,8 iOS 18.6.2 22G100",
            "22 November 2026, 18:03:41 UTC By the clock of the device or of the computer that made it.",
            "23 November 2026, 10:15:00 UTC By the clock of the computer that did the check.",
        ],
    );
    assert!(!seen.contains("001A2D5E3C87802E"));
    results.run.acquisitions = vec![AcquisitionSummary {
        encrypted: false,
        device: model::DeviceSummary::default(),
        ..results.run.acquisitions[0].clone()
    }];
    assert_says(
        &read(&results, "court-examined"),
        &["was not encrypted", "The data does not tell.", "does not tell when it was made"],
    );
}

#[test]
fn digests_of_files_of_findings_come_first_and_partly_read_files_are_marked() {
    let mut results = found(Strength::Exposed);
    let (one, two) = ("1f".repeat(32), "2e".repeat(32));
    results.read = vec![
        digest_of("A/first.db", Some(&one)),
        digest_of("HomeDomain/Library/SMS/sms.db", Some(&two)),
        digest_of("A/archive.tar", None),
    ];
    results.read.extend((0..200).map(|place| digest_of(&format!("B/{place:03}"), Some(&one))));
    let seen = read(&results, "court-integrity");
    assert_says(
        &seen,
        &[
            "unchanged since it was given to Hoofprint",
            "203 207,872 1",
            &format!("HomeDomain/Library/SMS/sms.db A finding comes from it. 1,024 {two}"),
            &format!("A/first.db 1,024 {one}"),
            "103 more rows are not shown here. They are in manifest.json.",
            "It is not signed.",
        ],
    );
    assert!(seen.find("sms.db").unwrap() < seen.find("A/first.db").unwrap());
    assert!(!seen.contains("since it was acquired") && !seen.contains("since acquisition"));
    let mut of_two = results.clone();
    let name = of_two.read[0].acquisition.clone();
    for acquisition in ["other.zip", name.as_str()] {
        let first = of_two.run.acquisitions[0].clone();
        of_two.run.acquisitions.push(AcquisitionSummary { name: acquisition.to_owned(), ..first });
    }
    let file = &mut of_two.findings[0].provenance.file;
    *file = format!("{name}: {file}").into();
    let seen_of_two = read(&of_two, "court-integrity");
    assert!(seen_of_two.contains("A finding comes from it."), "{seen_of_two}");
    assert!(seen_of_two.find("sms.db").unwrap() < seen_of_two.find("A/first.db").unwrap());
    results.read.truncate(3);
    assert_says(&read(&results, "court-integrity"), &["A/archive.tar 1,024 read in part"]);
    results.read.clear();
    assert_says(&read(&results, "court-integrity"), &["No file was read."]);
}

#[test]
fn the_method_says_that_nothing_is_sent_or_written_and_how_the_self_test_went() {
    let mut results = nothing_found();
    let seen = read(&results, "court-method");
    assert_says(
        &seen,
        &[
            "Containers are opened.",
            "No password is guessed",
            "Records are read from artifacts.",
            "Each meeting becomes a finding.",
            "sent nothing anywhere",
            "Nothing was written to the evidence.",
            "It passed: a planted sign",
        ],
    );
    results.run.canary.rule_matched = false;
    assert_says(&read(&results, "court-method"), &["It failed", "must not be relied on"]);
}

#[test]
fn versions_options_lists_and_rules_are_named_with_their_digests() {
    let mut results = nothing_found();
    results.run.rules.rejected = vec![("mine.yml".to_owned(), "no detection".to_owned())];
    results.run.warnings = vec!["The feed x yields no indicator.".to_owned()];
    assert_says(
        &read(&results, "court-versions"),
        &[
            "Hoofprint 0.1.0",
            "hoofprint-case/1",
            "Nothing found",
            "jobs 8",
            "include_content false",
            "The feed x yields no indicator.",
        ],
    );
    assert_says(
        &read(&results, "court-indicators"),
        &[
            "5,713 published signs",
            "what was searched for, not what was found",
            "3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b",
            &format!("pegasus.stix2 STIX 2 {} 1,549 2 entries of this list", "b1".repeat(32)),
            "2: kind of sign not known",
            "marked tlp:green: mind it when you share a case",
        ],
    );
    assert_says(
        &read(&results, "court-rules"),
        &[
            "24 rules for single records",
            "One rule for facts that meet",
            &"9c".repeat(32),
            "mine.yml: no detection",
        ],
    );
}

#[test]
fn a_court_sees_from_which_rule_file_a_finding_came() {
    let mut results = mixed();
    results.findings.push(results::setting());
    let seen = read(&results, "court-rules");
    let file = format!("rules/ios/settings/lockdown_mode_off.yml {}", "5e".repeat(32));
    assert_says(&seen, &["The rules behind the findings", "ios-lockdown-mode-off", &file]);
    let none = read(&nothing_found(), "court-rules");
    assert!(!none.contains("behind the findings"), "{none}");
}

#[test]
fn no_name_of_spyware_is_said_in_our_own_voice() {
    let mut results = mixed();
    results.run.indicators.feeds.clear();
    let page = page(&results, &Streams::default());
    assert!(part(&page, "analyst").contains("Pegasus"), "what a list calls it is quoted there");
    let court = text(part(&page, "court"));
    for name in ["Pegasus", "NSO", "Predator", "Graphite", "Paragon", "Candiru"] {
        assert!(!court.contains(name), "{name}");
    }
    assert_says(&court, &["what was met, not who is behind it", "quoted from the lists"]);
}

/// Every word that a finding, a coverage or a problem may carry. A new one does not compile here.
fn all_words() -> Vec<&'static str> {
    use CoverageState::{Absent, Empty, Examined, Partial, Unreadable};
    use Strength::{Contacted, Executed, Exposed, Installed, Posture};
    let level = |level| match level {
        Level::Critical => "level-critical",
        Level::High => "level-high",
        Level::Medium => "level-medium",
        Level::Low => "level-low",
        Level::Informational => "level-informational",
    };
    let strength = |strength| match strength {
        Strength::Executed => "strength-short-executed",
        Strength::Installed => "strength-short-installed",
        Strength::Contacted => "strength-short-contacted",
        Strength::Exposed => "strength-short-exposed",
        Strength::Posture => "strength-short-posture",
    };
    let state = |state| match state {
        CoverageState::Examined => "state-examined",
        CoverageState::Empty => "state-empty",
        CoverageState::Partial => "state-partial",
        CoverageState::Unreadable => "state-unreadable",
        CoverageState::Absent => "state-absent",
    };
    let problem = |kind| match kind {
        ProblemKind::Unreadable => "problem-unreadable",
        ProblemKind::Integrity => "problem-integrity",
        ProblemKind::Notice => "problem-notice",
    };
    let tested = |tested| match tested {
        Confidence::RealDevice => "analyst-tested-real-device",
        Confidence::Specification => "analyst-tested-specification",
        Confidence::Untested => "analyst-tested-untested",
    };
    let outcome = |outcome| match outcome {
        Outcome::NothingFound => "court-word-nothing-found",
        Outcome::Findings => "court-word-findings",
        Outcome::Incomplete => "court-word-incomplete",
    };
    let mut all: Vec<&str> = Level::ALL.map(level).to_vec();
    all.extend([Executed, Installed, Contacted, Exposed, Posture].map(strength));
    all.extend([Examined, Empty, Partial, Unreadable, Absent].map(state));
    all.extend([ProblemKind::Unreadable, ProblemKind::Integrity, ProblemKind::Notice].map(problem));
    all.extend(
        [Confidence::RealDevice, Confidence::Specification, Confidence::Untested].map(tested),
    );
    all.extend([Outcome::NothingFound, Outcome::Findings, Outcome::Incomplete].map(outcome));
    all
}

#[test]
fn every_word_has_a_meaning_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(language);
        // That all sentences are translated is what another test asks.
        if !words.has("court-words-heading") {
            continue;
        }
        let page = page_in(language, &nothing_found(), &Streams::default());
        let meanings = section(part(&page, "court"), "court-words");
        for key in all_words() {
            let word = words.say(key).replace('\'', "&#39;");
            let term = format!("<dt>{word}</dt><dd>");
            let (_, after) = meanings.split_once(&term).unwrap_or_else(|| panic!("{term}"));
            let meaning = text(after.split_once("</dd>").unwrap().0);
            assert!(meaning.split_whitespace().count() > 4, "{key}: {meaning}");
        }
    }
    let seen = read(&nothing_found(), "court-words");
    assert_says(
        &seen,
        &["Published sign A value", "Record One entry", "It says nothing about what was not there"],
    );
}

#[test]
fn the_command_that_repeats_the_check_names_no_path() {
    let mut results = nothing_found();
    results.run.options = json!({
        "include_content": true, "log_messages": true, "fail_on": "medium", "only_indicators": 2,
        "further_indicators": 0, "rule_folders": 1, "imported_indicators": false,
        "yara_rules": [{"file": "mine.yar", "sha256": "00"}]
    });
    let wanted = "hoofprint check EVIDENCE --only-indicators LIST --only-indicators LIST --rules RULES \
                  --yara YARA-RULES --consent CONSENT --include-content --log-messages --fail-on medium \
                  --output NEW-CASE";
    let seen = read(&results, "court-repeat");
    assert_says(
        &seen,
        &[wanted, "byte for byte", "run.json, report.html and manifest.json differ"],
    );
    results.run.options = json!({
        "imported_indicators": true, "further_indicators": 1,
        "only_artifacts": ["ios.messages", "x; rm -rf ~"]
    });
    let seen = read(&results, "court-repeat");
    assert_says(
        &seen,
        &["EVIDENCE --only-indicators FOLDER-OF-LISTS --artifact ios.messages --consent"],
    );
    assert!(!seen.contains("rm -rf"));
    results.run.options = json!({"only_indicators": 123_456_789});
    assert!(read(&results, "court-repeat").len() < 3000);
}

#[test]
fn error_rates_are_those_of_the_reference() {
    let seen = read(&nothing_found(), "court-errors");
    assert_says(
        &seen,
        &[
            "Backup of an iPhone 7, iOS 14.3 3,721 names of files",
            "3 low, 1 informational; no published sign 25 November 2026",
            "cargo test -p scan --test path_lists",
            "is not known. Nobody can count it",
        ],
    );
}

/// Figures that nobody counted would be worse than none.
#[test]
#[allow(clippy::disallowed_methods, reason = "reads a page of the reference")]
fn every_figure_of_error_rates_stands_on_the_page_of_the_reference() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let noise = std::fs::read_to_string(root.join("docs/reference/noise.md")).unwrap();
    let rates: serde_json::Value =
        serde_json::from_str(include_str!("../data/error-rates.json")).unwrap();
    let numbers = |text: &str| -> Vec<String> {
        text.split(|character: char| !character.is_ascii_digit() && character != ',')
            .map(|number| number.trim_matches(',').to_owned())
            .filter(|number| !number.is_empty())
            .collect()
    };
    let stands = |number: &str, text: &str| numbers(text).iter().any(|known| known == number);
    let figures = rates["figures"].as_array().unwrap();
    assert!(figures.len() >= 9);
    for figure in figures {
        let said = |field: &str| figure[field].as_str().unwrap();
        let row = noise.lines().find(|line| line.contains(said("row")));
        let row = row.unwrap_or_else(|| panic!("{}", said("row")));
        for number in numbers(said("read")).iter().chain(&numbers(said("findings"))) {
            assert!(stands(number, row), "{number} is not in {row}");
        }
        let none = said("findings") == "none";
        assert_eq!(none, row.contains("| none |"), "{row}");
        assert!(noise.contains(said("command")), "{}", said("command"));
    }
    for number in numbers(rates["lists"].as_str().unwrap()) {
        assert!(stands(&number, &noise), "{number}");
    }
}

#[test]
fn what_is_not_on_the_page_is_counted() {
    let mut results = mixed();
    let seen = read(&results, "court-withheld");
    assert_says(
        &seen,
        &["were not kept in the case", "values that may name people are partly hidden"],
    );
    // 30 places of one group are 5 more than are shown.
    assert_says(&seen, &["findings.json 5"]);
    results.run.options = json!({"include_content": true});
    assert_says(&read(&results, "court-withheld"), &["were kept in the folder records/"]);
    let none = read(&nothing_found(), "court-withheld");
    assert_says(&none, &["No row was left out", "No value in the parts"]);
}

#[test]
fn consent_and_limits_are_those_of_this_check() {
    let mut results = nothing_found();
    results.coverage[1].state = CoverageState::Partial;
    results.coverage[0].tested = Some(Confidence::Untested);
    results.unread =
        vec![UnreadFile { acquisition: "x".to_owned(), path: "y".to_owned(), size: 1 }];
    results.run.acquisitions[0].lacks = Some("A backup does not hold the system");
    let seen = read(&results, "court-limits");
    assert_says(
        &seen,
        &[
            "This cannot rule out spyware.",
            "One kind of data was looked for and is not in this data.",
            "One kind of data could not be read, or not all of it.",
            "One kind of data was read by a reader that was never tried",
            "One file was not read by any part",
            "A backup does not hold the system",
        ],
    );
    assert_says(&read(&results, "court-consent"), &["is in consent.json", "Hoofprint cannot know"]);
    results.consent_given = false;
    assert_says(&read(&results, "court-consent"), &["No record of consent"]);
}

#[test]
fn no_sentence_is_missing() {
    for results in [nothing_found(), mixed(), results::incomplete()] {
        let page = page(&results, &Streams::default());
        assert!(
            !page.contains('⟨'),
            "{}",
            page.split_once('⟨').unwrap().1.chars().take(60).collect::<String>()
        );
    }
}

/// A sentence that no code says is work for five translators.
#[test]
#[allow(clippy::disallowed_methods, reason = "reads the sources")]
fn every_sentence_of_these_parts_is_said() {
    fn collect(folder: &std::path::Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, all);
            } else {
                all.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut said = String::new();
    collect(&root.join("src/html"), &mut said);
    collect(&root.join("templates"), &mut said);
    let sentences = std::fs::read_to_string(root.join("../../locales/en/analyst.ftl")).unwrap();
    let keys = sentences.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    let keys = keys.filter(|key| key.starts_with("analyst-") || key.starts_with("court-"));
    let quoted =
        |key: &str| said.contains(&format!("\"{key}\"")) || said.contains(&format!("\"{key}#\""));
    let is_unsaid = |key: &&str| {
        let word = key.strip_suffix("-meaning").or_else(|| key.strip_suffix("-none"));
        !quoted(key) && !word.is_some_and(quoted)
    };
    assert_eq!(keys.filter(is_unsaid).collect::<Vec<_>>(), Vec::<&str>::new());
}
