//! The engine: what a rule sees of a record, what a finding repeats, what a folder may hold.
#![allow(clippy::disallowed_methods, reason = "writes rule files of its own")]

use std::{collections::BTreeMap, fmt::Write, path::Path};

use detections::{Fields, FolderError, KEPT_OUT, RuleSet, Scratch, Wanted};
use jiff::Timestamp;
use model::{Basis, JsonRecord, Level, Location, Provenance, Record, Strength};
use serde::Serialize;

#[derive(Serialize)]
struct Note {
    title: Option<String>,
    kind: &'static str,
    written_at: Option<Timestamp>,
    links: Vec<String>,
    place: BTreeMap<&'static str, i64>,
    size: u64,
    ratio: f64,
    hidden: bool,
    #[serde(skip)]
    text: String,
}

impl Record for Note {
    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("text", &self.text)]
    }
}

fn note() -> Note {
    Note {
        title: None,
        kind: "memo",
        written_at: Some("2026-01-02T03:04:05Z".parse().unwrap()),
        links: vec!["https://a.example/".to_owned(), "https://b.example/".to_owned()],
        place: BTreeMap::from([("floor", 3)]),
        size: u64::MAX,
        ratio: 0.5,
        hidden: true,
        text: "meet me at the harbour".to_owned(),
    }
}

/// A rule over notes with this detection, as a laboratory would write it.
fn rule(detection: &str) -> String {
    rule_with("6f1c8a52-0000-4000-8000-000000000001", "observed_field: kind", detection)
}

fn rule_with(id: &str, keys: &str, detection: &str) -> String {
    format!(
        "title: A note\nid: {id}\ndescription: What it means.\nlogsource:\n  product: ios\n  \
         service: notes\ndetection:\n{detection}\nfalsepositives:\n  - Chance.\nlevel: critical\n\
         hoofprint:\n  strength: contacted\n  at_field: written_at\n  {keys}\n  next_steps:\n    \
         - Look.\n"
    )
}

/// A set with only these files.
fn set_of(files: &[(&str, &str)]) -> Result<RuleSet, FolderError> {
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), files);
    let mut set = RuleSet::default();
    set.add_folder(folder.path()).map(|()| set)
}

fn write_files(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

fn matches(detection: &str) -> bool {
    let set = set_of(&[("rule.yml", &rule(detection))]).unwrap();
    let rules = set.for_artifact("ios.notes").unwrap();
    !rules.evaluate(&note(), &mut Scratch::default()).is_empty()
}

#[test]
fn a_field_that_a_record_leaves_out_is_null() {
    for detection in
        ["  s: {nothing: null}", "  s: {nothing|neq: 1}", "  s: {nothing|exists: false}"]
    {
        assert!(matches(&format!("{detection}\n  condition: s")), "{detection}");
    }
    assert!(!matches("  s: {nothing: ''}\n  condition: s"));
}

#[test]
fn every_kind_of_value_is_seen_by_its_name() {
    for detection in [
        "  s: {kind: memo}",
        "  s: {title: null}",
        "  s: {hidden: true}",
        "  s: {ratio|lt: 0.6}",
        "  s: {size: '18446744073709551615'}",
        "  s: {place.floor|gte: 3}",
        "  s: {written_at|startswith: '2026-01-02T'}",
        "  s: {text|contains: harbour}",
        "  s: {links|endswith: b.example/}",
    ] {
        assert!(matches(&format!("{detection}\n  condition: s")), "{detection}");
    }
    for detection in [
        "  s: {kind: note}",
        "  s: {title: memo}",
        "  s: {hidden: false}",
        "  s: {place.room: 3}",
        "  s: {text|cased|contains: Harbour}",
        "  s: {links: https://c.example/}",
        "  s: {nothing|exists: true}",
    ] {
        assert!(!matches(&format!("{detection}\n  condition: s")), "{detection}");
    }
}

#[test]
fn an_exact_value_inside_a_list_is_found() {
    assert!(matches("  s: {links: 'https://b.example/'}\n  condition: s"));
}

#[test]
fn a_rule_that_only_negates_is_tried() {
    assert!(matches("  s: {kind: other}\n  condition: not s"));
}

#[test]
fn words_without_a_field_are_searched_in_all_fields_and_in_what_people_wrote() {
    assert!(matches("  s: ['memo']\n  condition: s"));
    assert!(matches("  s: ['harbour']\n  condition: s"));
    assert!(matches("  s: ['b.example']\n  condition: s"));
    assert!(!matches("  s: ['lighthouse']\n  condition: s"));
}

#[test]
fn what_people_wrote_is_judged_and_never_repeated() {
    let detection = "  s: {text|contains: harbour, kind: memo}\n  condition: s";
    let id = "6f1c8a52-0000-4000-8000-000000000002";
    let text = rule_with(id, "observed_field: text", detection);
    let set = set_of(&[("rule.yml", &text)]).unwrap();
    let mut scratch = Scratch::default();
    let matches = set.for_artifact("ios.notes").unwrap().evaluate(&note(), &mut scratch);
    let found = &matches[0];
    assert_eq!((found.observed.field.as_str(), found.observed.value.as_str()), ("text", KEPT_OUT));
    let fields: Vec<(&str, &str)> =
        found.matched.iter().map(|m| (m.field.as_str(), m.value.as_str())).collect();
    assert_eq!(fields, [("kind", "memo"), ("text", KEPT_OUT)]);
    let provenance = place();
    let signal = found.signal(provenance.clone());
    let finding =
        found.finding("f-1".to_owned(), provenance, serde_json::to_value(note()).unwrap());
    assert!(!signal.fields.to_string().contains("harbour"), "{}", signal.fields);
    assert!(!serde_json::to_string(&finding).unwrap().contains("harbour"));
}

fn place() -> Provenance {
    Provenance { artifact: "ios.notes", file: "HomeDomain/notes".into(), at: Location::Line(4) }
}

#[test]
fn the_text_of_a_field_is_told_unless_people_wrote_it() {
    let mut fields = Fields::default();
    let note = note();
    fields.read(&JsonRecord::of(&note).unwrap(), &note.content(), &Wanted::all());
    assert_eq!(fields.text("kind").as_deref(), Some("memo"));
    assert_eq!(fields.text("links").as_deref(), Some("https://a.example/ https://b.example/"));
    assert_eq!(fields.text("text"), None);
    assert!(fields.is_content("text"));
}

#[test]
fn a_finding_carries_what_the_rule_says_and_when_the_fact_was() {
    let set = set_of(&[("rule.yml", &rule("  s: {kind: memo}\n  condition: s"))]).unwrap();
    let mut scratch = Scratch::default();
    let matches = set.for_artifact("ios.notes").unwrap().evaluate(&note(), &mut scratch);
    let finding = matches[0].finding("f-1".to_owned(), place(), serde_json::Value::Null);
    assert_eq!(finding.level, Level::Critical, "a laboratory's own rule may state any level");
    assert_eq!(finding.strength, Strength::Contacted);
    assert_eq!(finding.at, Some("2026-01-02T03:04:05Z".parse().unwrap()));
    assert_eq!(finding.observed.value, "memo");
    assert_eq!(finding.meaning, "What it means.");
    assert_eq!(finding.ordinary_explanations, ["Chance."]);
    assert_eq!(finding.next_steps, ["Look."]);
    assert_eq!(finding.provenance, place());
    let Basis::Rule(basis) = finding.basis else { panic!("not a rule") };
    assert_eq!(basis.rule, "6f1c8a52-0000-4000-8000-000000000001");
    assert!(!basis.correlation);
}

#[test]
fn a_missing_instant_stays_missing() {
    let set = set_of(&[("rule.yml", &rule("  s: {kind: memo}\n  condition: s"))]).unwrap();
    let record = Note { written_at: None, ..note() };
    let mut scratch = Scratch::default();
    let matches = set.for_artifact("ios.notes").unwrap().evaluate(&record, &mut scratch);
    assert_eq!(matches[0].at, None);
}

#[test]
fn nothing_of_one_record_is_seen_in_the_next() {
    let set = set_of(&[("rule.yml", &rule("  s: {text|contains: harbour}\n  condition: s"))]);
    let set = set.unwrap();
    let rules = set.for_artifact("ios.notes").unwrap();
    let mut scratch = Scratch::default();
    assert_eq!(rules.evaluate(&note(), &mut scratch).len(), 1);
    let other = Note { text: String::new(), ..note() };
    assert_eq!(rules.evaluate(&other, &mut scratch).len(), 0);
}

#[test]
fn d14_rules_are_judged_without_any_indicator_and_artifacts_without_rules_have_none() {
    let set = RuleSet::builtin();
    assert!(set.for_artifact("ios.id_status_cache").is_some());
    assert!(set.for_artifact("ios.nothing_of_the_kind").is_none());
}

#[test]
fn the_canary_is_met_in_the_built_in_rules_and_silent_without_them() {
    assert!(RuleSet::builtin().canary_fires());
    assert!(!RuleSet::default().canary_fires());
    let broken = rule_with("9ae82cd1-fe7b-4abd-be6e-a18761709758", "observed_field: marker", "")
        .replace("product: ios", "product: hoofprint")
        .replace("service: notes", "service: canary")
        .replace("detection:\n", "detection:\n  s: {marker|startswith: hoof}\n  condition: s");
    let set = set_of(&[("canary.yml", &broken)]).unwrap();
    assert!(!set.canary_fires(), "a rule that matches everything is no working canary");
}

#[test]
fn a_file_that_cannot_be_used_is_rejected_with_its_reason_and_the_others_are_used() {
    let good = rule("  s: {kind: memo}\n  condition: s");
    let strip = |line: &str| {
        let id = "6f1c8a52-0000-4000-8000-000000000009";
        good.replace("6f1c8a52-0000-4000-8000-000000000001", id).replace(line, "")
    };
    let files = [
        ("good.yml", good.clone()),
        ("again.yml", good.clone()),
        ("no_yaml.yml", "title: [".to_owned()),
        ("no_level.yml", strip("level: critical\n")),
        ("no_meaning.yml", strip("description: What it means.\n")),
        ("no_strength.yml", strip("  strength: contacted\n")),
        ("no_explanation.yml", strip("falsepositives:\n  - Chance.\n")),
        ("no_service.yml", strip("  service: notes\n")),
        ("no_id.yml", strip("id: 6f1c8a52-0000-4000-8000-000000000009\n")),
        ("typo.yml", strip("").replace("at_field", "when_field")),
        ("bad_regex.yml", strip("").replace("kind: memo", "kind|re: '('")),
        ("empty.yml", String::new()),
        (
            "filter.yaml",
            "title: F\nfilter:\n  rules: any\n  s: {kind: memo}\n  condition: not s\n\
          logsource:\n  product: ios\n"
                .to_owned(),
        ),
        ("big.yml", format!("# {}", "x".repeat(300 * 1024))),
        ("notes.txt", "not a rule".to_owned()),
    ];
    let files: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let summary = set_of(&files).unwrap().summary();
    assert_eq!((summary.rules, summary.correlations), (1, 0));
    let reasons: BTreeMap<&str, &str> =
        summary.rejected.iter().map(|(file, reason)| (file.as_str(), reason.as_str())).collect();
    for (file, part) in [
        // Files are read in the order of their names.
        ("good.yml", "has the `id` of again.yml"),
        ("no_yaml.yml", "YAML"),
        ("no_level.yml", "`level`"),
        ("no_meaning.yml", "`description`"),
        ("no_strength.yml", "strength"),
        ("no_explanation.yml", "`falsepositives`"),
        ("no_service.yml", "`logsource.service`"),
        ("no_id.yml", "`id`"),
        ("typo.yml", "when_field"),
        ("bad_regex.yml", "does not compile"),
        ("empty.yml", "not a YAML mapping"),
        ("filter.yaml", "filters are not supported"),
        ("big.yml", "larger than"),
    ] {
        assert!(reasons[file].contains(part), "{file}: {}", reasons[file]);
    }
    assert_eq!(reasons.len(), 13, "{reasons:?}");
}

#[cfg(unix)]
#[test]
fn links_in_a_folder_of_rules_are_not_followed() {
    let outside = tempfile::tempdir().unwrap();
    let good = rule("  s: {kind: memo}\n  condition: s");
    write_files(outside.path(), &[("rule.yml", &good)]);
    let folder = tempfile::tempdir().unwrap();
    write_files(folder.path(), &[("own.yml", &good)]);
    std::os::unix::fs::symlink(outside.path().join("rule.yml"), folder.path().join("link.yml"))
        .unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("folder")).unwrap();
    let mut set = RuleSet::default();
    set.add_folder(folder.path()).unwrap();
    let summary = set.summary();
    assert_eq!(summary.rules, 1);
    assert_eq!(summary.rejected.len(), 1, "{:?}", summary.rejected);
    assert!(summary.rejected[0].1.contains("link"), "{:?}", summary.rejected);
}

#[test]
fn a_folder_of_which_nothing_can_be_used_is_an_error_that_names_the_first_reason() {
    let error = set_of(&[("a.yml", "title: ["), ("b.yml", "")]).unwrap_err();
    assert!(
        matches!(&error, FolderError::NothingUsable { files: 2, first, .. } if first == "a.yml")
    );
    assert!(error.to_string().contains("YAML"), "{error}");
    assert!(matches!(set_of(&[("a.txt", "")]), Err(FolderError::NoRuleFile { .. })));
    let missing = RuleSet::default().add_folder(Path::new("/nonexistent/rules")).unwrap_err();
    assert!(matches!(missing, FolderError::Unreadable { .. }), "{missing}");
}

#[test]
fn deep_and_repeating_yaml_is_refused_in_bounded_time() {
    let deep = format!("title: {}", "[".repeat(200_000));
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let previous = level - 1;
        let parts = vec![format!("*a{previous}"); 10].join(", ");
        writeln!(bomb, "a{level}: &a{level} [{parts}]").unwrap();
    }
    let condition = |c: &str| rule(&format!("  s: {{kind: memo}}\n  condition: {c}"));
    let files = [
        ("bomb.yml", bomb),
        ("dashes.yml", "- ".repeat(100_000)),
        ("deep.yml", deep),
        ("nested.yml", condition(&"(".repeat(30_000))),
        ("not.yml", condition(&format!("{}s", "not ".repeat(16_000)))),
        ("or.yml", condition(&vec!["s"; 10_000].join(" or "))),
    ];
    let files: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let error = set_of(&files).unwrap_err();
    assert!(matches!(error, FolderError::NothingUsable { files: 6, .. }), "{error}");
}

#[test]
fn the_hash_of_the_rules_changes_with_any_rule_and_not_with_the_order() {
    let (a, b) = (rule("  s: {kind: a}\n  condition: s"), rule("  s: {kind: b}\n  condition: s"));
    let sha256 = |files: &[(&str, &str)]| set_of(files).unwrap().summary().sha256;
    assert_eq!(sha256(&[("1.yml", &a), ("2.yml", &b)]), sha256(&[("1.yml", &b), ("2.yml", &a)]));
    assert_ne!(sha256(&[("1.yml", &a)]), sha256(&[("1.yml", &b)]));
    assert_eq!(RuleSet::builtin().summary().sha256.len(), 64);
}

#[test]
fn a_rule_for_an_unknown_artifact_is_rejected_instead_of_never_tried() {
    let detection = "  s: {kind: memo}\n  condition: s";
    let other =
        rule_with("6f1c8a52-0000-4000-8000-000000000003", "observed_field: kind", detection);
    let other = other.replace("service: notes", "service: notez");
    let mut set = set_of(&[("a.yml", &rule(detection)), ("b.yml", &other)]).unwrap();
    set.check_artifacts(["ios.notes", "ios.tcc"]);
    let summary = set.summary();
    assert_eq!(summary.rules, 1);
    assert_eq!(summary.rejected.len(), 1);
    assert!(summary.rejected[0].1.contains("ios.notez"), "{:?}", summary.rejected);
    assert!(set.for_artifact("ios.notes").is_some());
}

#[test]
fn explain_finds_a_rule_by_identifier_and_by_name() {
    let set = RuleSet::builtin();
    let by_name = set.explain("ios-fast-redirect").unwrap();
    assert_eq!(set.explain(&by_name.id), Some(by_name));
    assert_eq!(set.explain(&by_name.id.to_uppercase()), Some(by_name));
    assert_eq!(set.explain("no such rule"), None);
}
