//! Every rule that came with Hoofprint, against the fixtures beside it and the house style.
#![allow(clippy::disallowed_methods, reason = "reads and writes the source tree")]

use std::{
    collections::BTreeSet,
    fmt::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use detections::{Correlator, RuleInfo, RuleSet, Scratch, Signal};
use model::{Level, Location, Provenance, Record, Strength};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A record written as JSON; what stands under `content` is somebody's words.
struct JsonRecord {
    fields: serde_json::Map<String, Value>,
    content: Vec<(&'static str, String)>,
}

impl JsonRecord {
    fn new(line: &str) -> Self {
        let Value::Object(mut fields) = serde_json::from_str(line).unwrap() else {
            panic!("not an object: {line}")
        };
        let content = match fields.remove("content") {
            Some(Value::Object(content)) => content,
            _ => serde_json::Map::new(),
        };
        let content = content.into_iter().filter_map(|(name, text)| {
            let name: &'static str = Box::leak(name.into_boxed_str());
            Some((name, text.as_str()?.to_owned()))
        });
        Self { fields, content: content.collect() }
    }
}

impl Serialize for JsonRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.fields.serialize(serializer)
    }
}

impl Record for JsonRecord {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.content.iter().map(|(name, text)| (*name, text.as_str())).collect()
    }
}

fn rules_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules")
}

/// The non-empty lines of the fixture `hits` or `misses` of a rule.
fn fixture(info: &RuleInfo, kind: &str) -> Vec<String> {
    let path = rules_folder().join(info.file.replace(".yml", &format!(".{kind}.jsonl")));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines: Vec<String> =
        text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    assert!(!lines.is_empty(), "{} is empty", path.display());
    lines
}

fn matches_record(set: &RuleSet, info: &RuleInfo, line: &str) -> bool {
    let rules = set.for_artifact(info.artifact.as_deref().unwrap()).unwrap();
    let record = JsonRecord::new(line);
    rules.evaluate(&record, &mut Scratch::default()).iter().any(|m| m.rule.id == info.id)
}

fn meets(set: &RuleSet, info: &RuleInfo, line: &str) -> bool {
    let scenario: Value = serde_json::from_str(line).unwrap();
    let mut correlator = Correlator::new(set);
    for signal in scenario["signals"].as_array().unwrap() {
        let name = signal["rule"].as_str().unwrap();
        correlator.add(Signal {
            rule: set.explain(name).map_or(name, |info| info.id.as_str()).to_owned(),
            title: name.to_owned(),
            at: Some(signal["at"].as_str().unwrap().parse().unwrap()),
            strength: Strength::Exposed,
            provenance: Provenance {
                artifact: "ios.fixture",
                file: Arc::from(signal["at_record"].as_str().unwrap()),
                at: Location::File,
            },
            fields: signal["fields"].clone(),
        });
    }
    correlator.finish().matches.iter().any(|m| m.rule.id == info.id)
}

#[test]
fn every_rule_meets_its_hits_and_spares_its_misses() {
    let set = RuleSet::builtin();
    let mut wrong = Vec::new();
    for info in set.all() {
        for (kind, expected) in [("hits", true), ("misses", false)] {
            for line in fixture(info, kind) {
                let actual = if info.correlation {
                    meets(&set, info, &line)
                } else {
                    matches_record(&set, info, &line)
                };
                if actual != expected {
                    wrong.push(format!("{} ({kind}): {line}", info.file));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_file_is_compiled_in_and_accepted() {
    let set = RuleSet::builtin();
    assert_eq!(set.summary().rejected, []);
    let compiled: BTreeSet<String> = set.all().map(|info| info.file.to_string()).collect();
    let mut on_disk = BTreeSet::new();
    let mut orphans = Vec::new();
    for entry in walkdir::WalkDir::new(rules_folder()) {
        let entry = entry.unwrap();
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(rules_folder()).unwrap();
        let name = path.to_string_lossy().replace('\\', "/");
        if path.extension().is_some_and(|extension| extension == "yml") {
            on_disk.insert(name);
        } else {
            let rule = name.replace(".hits.jsonl", ".yml").replace(".misses.jsonl", ".yml");
            if !rules_folder().join(&rule).is_file() || rule == name {
                orphans.push(name);
            }
        }
    }
    assert_eq!(compiled, on_disk);
    assert!(orphans.is_empty(), "no rule belongs to {orphans:?}");
}

#[test]
fn the_folder_of_a_rule_is_its_platform_and_artifact() {
    for info in RuleSet::builtin().all() {
        let Some((folder, _)) = info.file.rsplit_once('/') else { panic!("{}", info.file) };
        match &info.artifact {
            Some(artifact) if artifact == "hoofprint.canary" => assert_eq!(folder, "canary"),
            Some(artifact) => assert_eq!(folder.replace('/', "."), *artifact, "{}", info.file),
            None => assert!(folder.ends_with("/correlations"), "{}", info.file),
        }
    }
}

#[test]
fn identifiers_names_and_references_are_there() {
    let set = RuleSet::builtin();
    let mut names = BTreeSet::new();
    for info in set.all() {
        let name = info.name.clone().unwrap_or_else(|| panic!("{}: no name", info.file));
        assert!(names.insert(name), "{}: name used twice", info.file);
        assert!(!info.references.is_empty(), "{}: no reference", info.file);
        for reference in &info.references {
            assert!(reference.starts_with("https://"), "{}: {reference}", info.file);
        }
        assert!(info.built_in, "{}", info.file);
    }
}

/// A colon in a line of YAML makes a map of it, which is left out without a word.
#[test]
fn no_ordinary_explanation_is_lost() {
    for info in RuleSet::builtin().all().filter(|info| info.file.ends_with(".yml")) {
        let text = std::fs::read_to_string(rules_folder().join(info.file.as_ref())).unwrap();
        let documents = text.split("\n---");
        let id = format!("id: {}", info.id);
        let document = documents.into_iter().find(|document| document.contains(&id)).unwrap();
        let explanations = document.split_once("falsepositives:\n").unwrap().1;
        let written = explanations.lines().take_while(|line| line.starts_with(' '));
        let written = written.filter(|line| line.trim_start().starts_with("- ")).count();
        assert_eq!(info.ordinary_explanations.len(), written, "{}: {id}", info.file);
    }
}

#[test]
fn a_rule_alone_is_at_most_medium_and_high_needs_two_independent_facts() {
    for info in RuleSet::builtin().all() {
        let cap = if info.correlation || info.independent_facts.len() >= 2 {
            Level::High
        } else {
            Level::Medium
        };
        assert!(info.level <= cap, "{}: {:?}", info.file, info.level);
        if info.strength == Some(Strength::Posture) {
            assert!(info.level <= Level::Medium, "{}: posture", info.file);
        }
        let facts: BTreeSet<&String> = info.independent_facts.iter().collect();
        assert_eq!(facts.len(), info.independent_facts.len(), "{}", info.file);
    }
}

#[test]
fn fields_called_independent_facts_are_both_judged() {
    let set = RuleSet::builtin();
    for info in set.all().filter(|info| !info.independent_facts.is_empty()) {
        let rules = set.for_artifact(info.artifact.as_deref().unwrap()).unwrap();
        for line in fixture(info, "hits") {
            let record = JsonRecord::new(&line);
            let mut scratch = Scratch::default();
            let matches = rules.evaluate(&record, &mut scratch);
            let found = matches.iter().find(|m| m.rule.id == info.id).unwrap();
            for fact in &info.independent_facts {
                assert!(found.matched.iter().any(|m| m.field == *fact), "{}: {fact}", info.file);
            }
        }
    }
}

/// Words that a report must not say, compared as whole words without regard to case.
const BANNED: &[&str] = &[
    "clean",
    "safe",
    "secure",
    "not infected",
    "uninfected",
    "100%",
    "0 threats",
    "no threats",
    "hacked",
    "infected",
    "compromised",
    "remove this app",
    "remove the app",
    "delete the app",
    "uninstall",
    "factory reset",
    "reset now",
    "police",
    "ioc",
    "iocs",
    "stix",
    "hash",
    "malware",
    "pegasus",
    "nso",
    "predator",
    "intellexa",
    "cytrox",
    "quadream",
    "paragon",
    "graphite",
    "candiru",
    "cellebrite",
    "hacking team",
    "government",
    "module",
    "plugin",
    "hit",
    "alert",
    "dump",
    "install",
    "proof",
    "proves",
    "verdict",
    "score",
];

fn words(text: &str) -> String {
    let kept = |c: char| if c.is_alphanumeric() || c == '%' { c } else { ' ' };
    let words: String = text.to_lowercase().chars().map(kept).collect();
    format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn no_rule_says_a_word_that_a_report_must_not_say() {
    let mut said = Vec::new();
    for info in RuleSet::builtin().all().chain(RuleSet::coded()) {
        let texts = [&info.title, &info.meaning].into_iter();
        for text in texts.chain(&info.ordinary_explanations).chain(&info.next_steps) {
            for banned in BANNED {
                if words(text).contains(&format!(" {banned} ")) {
                    said.push(format!("{}: {banned:?} in {text:?}", info.file));
                }
            }
            assert!(!text.contains("://"), "{}: a link in {text:?}", info.file);
        }
    }
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn a_rule_about_posture_asks_for_one_action() {
    for info in RuleSet::builtin().all() {
        if info.strength == Some(Strength::Posture) {
            assert_eq!(info.next_steps.len(), 1, "{}: {:?}", info.file, info.next_steps);
        }
    }
}

/// Steps that change the phone, and with it what a copy would show.
const CHANGES: [&str; 8] =
    ["delete", "erase", "remove", "reset", "restart", "turn it off", "turn on", "update"];

#[test]
fn no_step_changes_the_phone_before_a_copy_exists() {
    let mut said = Vec::new();
    for info in RuleSet::builtin().all() {
        for step in &info.next_steps {
            let step = words(step);
            let changes = CHANGES.iter().any(|change| step.contains(&format!(" {change} ")));
            let careful = ["before", "once all copies are made", "copies made first", "do not"];
            if changes && !careful.iter().any(|care| step.contains(&format!(" {care} "))) {
                said.push(format!("{}: {step:?}", info.file));
            }
        }
    }
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn every_rule_about_a_process_or_sender_takes_part_in_the_correlation() {
    let set = RuleSet::builtin();
    let correlator = Correlator::new(&set);
    for info in set.all().filter(|info| info.group_field.is_some()) {
        assert!(correlator.wants(&info.id), "{} is in no correlation", info.file);
    }
}

#[test]
fn a_rule_that_is_no_finding_alone_takes_part_in_a_correlation() {
    let set = RuleSet::builtin();
    let correlator = Correlator::new(&set);
    for info in set.all().filter(|info| info.only_together) {
        assert!(correlator.wants(&info.id), "{} is in no correlation", info.file);
        assert_eq!(info.level, Level::Informational, "{}", info.file);
    }
}

#[test]
fn the_rule_reference_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/rules.md");
    let page = reference_page(&RuleSet::builtin());
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(current == page, "out of date: run cargo xtask expected");
}

fn reference_page(set: &RuleSet) -> String {
    let mut page = String::from(
        "# Rules\n\nGenerated from the files below `rules/`. A rule needs no indicator; a finding \
         by a rule alone is a reason to look closer, not an answer.\n",
    );
    let mut infos: Vec<&RuleInfo> = set.all().chain(RuleSet::coded()).collect();
    infos.sort_by_key(|info| &info.file);
    for info in infos {
        writeln!(page, "\n## {}\n", info.title).unwrap();
        let below = if info.file.starts_with("crates/") { "" } else { "rules/" };
        writeln!(page, "- File: `{below}{}`, identifier `{}`", info.file, info.id).unwrap();
        let strength = info.strength.map_or("that of the strongest fact", Strength::word);
        writeln!(page, "- Level: {}, strength: {strength}", info.level.word()).unwrap();
        match &info.artifact {
            Some(artifact) => writeln!(page, "- Judges records of: `{artifact}`").unwrap(),
            None => writeln!(page, "- Correlates findings").unwrap(),
        }
        if info.only_together {
            writeln!(page, "- No finding by itself: a fact for correlations").unwrap();
        }
        writeln!(page, "\n{}\n\nOrdinary explanations:\n", info.meaning).unwrap();
        write_list(&mut page, &info.ordinary_explanations);
        writeln!(page, "\nWhat to do next:\n").unwrap();
        write_list(&mut page, &info.next_steps);
        writeln!(page, "\nReferences:\n").unwrap();
        let references: Vec<String> = info.references.iter().map(|r| format!("<{r}>")).collect();
        write_list(&mut page, &references);
    }
    page
}

fn write_list(page: &mut String, entries: &[String]) {
    for entry in entries {
        writeln!(page, "- {entry}").unwrap();
    }
}
