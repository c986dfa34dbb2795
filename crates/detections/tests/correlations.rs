//! Facts that meet: correlations over findings of rules and indicators.
#![allow(clippy::disallowed_methods, reason = "writes rule files of its own")]

use detections::{
    Correlated, Correlator, GroupKind, INDICATOR_ON_PROCESS, INDICATOR_ON_SENDER,
    INDICATOR_ON_VALUE, RuleSet, Scratch, Signal, group_value,
};
use jiff::{SignedDuration, Timestamp};
use model::{
    Basis, Finding, IndicatorBasis, Level, Location, ObservableKind, Observed, Provenance, Record,
    Strength,
};
use serde::Serialize;
use serde_json::{Value, json};

fn at(second: i64) -> Timestamp {
    let start: Timestamp = "2020-09-13T12:26:40Z".parse().unwrap();
    start.checked_add(SignedDuration::from_secs(second)).unwrap()
}

fn place(line: u64) -> Provenance {
    Provenance { artifact: "ios.fixture", file: "HomeDomain/file".into(), at: Location::Line(line) }
}

fn signal(set: &RuleSet, rule: &str, second: i64, line: u64, fields: Value) -> Signal {
    Signal {
        rule: set.explain(rule).map_or(rule, |info| info.id.as_str()).to_owned(),
        title: format!("{rule} on line {line}"),
        at: Some(at(second)),
        strength: Strength::Exposed,
        provenance: place(line),
        fields,
    }
}

fn correlated(set: &RuleSet, signals: impl IntoIterator<Item = Signal>) -> Correlated<'_> {
    let mut correlator = Correlator::new(set);
    signals.into_iter().for_each(|signal| correlator.add(signal));
    correlator.finish()
}

fn lines(result: &Correlated<'_>) -> Vec<Vec<u64>> {
    let line = |provenance: &Provenance| match provenance.at {
        Location::Line(line) => line,
        _ => 0,
    };
    result.matches.iter().map(|m| m.provenances().iter().map(line).collect()).collect()
}

const ATTACHMENT: &str = "ios-attachment-in-var-tmp";
const HANDLE: &str = "ios-handle-with-nul-characters";
const PAIR: &str = "ios-two-signals-on-one-process-or-sender";

fn about(group: &str) -> Value {
    json!({ "group": group })
}

#[test]
fn two_signs_about_one_sender_meet_and_the_finding_names_both_places() {
    let set = RuleSet::builtin();
    let mut strong = signal(&set, HANDLE, 0, 1, about("sender mallory@example.com"));
    strong.strength = Strength::Contacted;
    let weak = signal(&set, ATTACHMENT, 599, 2, about("sender mallory@example.com"));
    let result = correlated(&set, [weak, strong]);
    assert_eq!(lines(&result), [[1, 2]]);
    let met = &result.matches[0];
    assert_eq!(met.rule.name.as_deref(), Some(PAIR));
    assert_eq!((met.at, met.strength), (at(0), Strength::Contacted));
    let finding = met.finding("c-1".to_owned()).unwrap();
    assert_eq!(finding.level, Level::High);
    assert_eq!(finding.at, Some(at(0)));
    assert_eq!(finding.provenance, place(1));
    assert_eq!(finding.together_with, [place(2)]);
    assert_eq!(finding.observed.value, "sender mallory@example.com");
    let Basis::Rule(basis) = finding.basis else { panic!("not a rule") };
    assert!(basis.correlation);
    assert_eq!(finding.record["facts"][1]["title"], "ios-attachment-in-var-tmp on line 2");
}

#[test]
fn the_order_in_which_signals_come_does_not_matter() {
    let set = RuleSet::builtin();
    let mut signals: Vec<Signal> = (0..40)
        .map(|n| {
            let rule = if n % 3 == 0 { HANDLE } else { ATTACHMENT };
            let line = u64::try_from(n).unwrap();
            signal(&set, rule, n % 7 * 200, line, about(&format!("sender {}", n % 4)))
        })
        .collect();
    let forward = correlated(&set, signals.clone());
    signals.reverse();
    assert!(!forward.matches.is_empty());
    assert_eq!(forward, correlated(&set, signals));
}

#[test]
fn a_burst_is_one_match_and_a_later_burst_another() {
    let set = RuleSet::builtin();
    let group = || about("sender mallory");
    let result = correlated(
        &set,
        [
            signal(&set, HANDLE, 0, 1, group()),
            signal(&set, ATTACHMENT, 60, 2, group()),
            signal(&set, HANDLE, 120, 3, group()),
            signal(&set, ATTACHMENT, 90_000, 4, group()),
            signal(&set, HANDLE, 90_001, 5, group()),
        ],
    );
    assert_eq!(lines(&result), [vec![1, 2, 3], vec![4, 5]]);
}

#[test]
fn two_rules_that_match_the_same_record_are_not_two_facts() {
    let set = RuleSet::builtin();
    let group = || about("sender mallory");
    let same = [signal(&set, HANDLE, 0, 7, group()), signal(&set, ATTACHMENT, 0, 7, group())];
    assert_eq!(correlated(&set, same.clone()).matches, []);
    let third = signal(&set, HANDLE, 30, 8, group());
    assert_eq!(lines(&correlated(&set, same.into_iter().chain([third]))), [[7, 8]]);
}

#[test]
fn facts_about_nobody_or_without_an_instant_meet_nothing_and_that_is_said() {
    let set = RuleSet::builtin();
    let undated = Signal { at: None, ..signal(&set, HANDLE, 0, 1, about("sender mallory")) };
    let nobody = [
        signal(&set, HANDLE, 0, 2, json!({ "group": null })),
        signal(&set, ATTACHMENT, 0, 3, json!({})),
        signal(&set, ATTACHMENT, 0, 4, about("")),
        signal(&set, ATTACHMENT, 0, 5, about("sender mallory")),
    ];
    let result = correlated(&set, nobody.into_iter().chain([undated]));
    assert_eq!(result.matches, []);
    assert_eq!(result.remarks.len(), 1, "{:?}", result.remarks);
    assert!(result.remarks[0].starts_with("1 finding"), "{:?}", result.remarks);
}

#[test]
fn a_flood_of_signals_is_bounded_and_what_was_left_out_is_said() {
    let set = RuleSet::builtin();
    let mut correlator = Correlator::new(&set);
    for n in (0..6_000_i64).rev() {
        let line = u64::try_from(n).unwrap();
        correlator.add(signal(&set, ATTACHMENT, n, line, about("sender mallory")));
    }
    correlator.add(signal(&set, HANDLE, 1_100, 9_999, about("sender mallory")));
    let result = correlator.finish();
    assert_eq!(result.matches.len(), 1);
    assert_eq!(result.matches[0].facts.len(), 50);
    assert!(result.matches[0].left_out > 0);
    let said = result.remarks.join("\n");
    assert!(said.contains("1000 earlier ones were not"), "{said}");
    assert!(said.contains("beyond the earliest 256"), "{said}");
}

fn indicator_finding(value: &str, record: Value, line: u64, second: i64) -> Finding {
    Finding {
        id: "i-1".to_owned(),
        level: Level::Critical,
        strength: Strength::Executed,
        title: "A published indicator was met".to_owned(),
        basis: Basis::Indicator(IndicatorBasis {
            value: value.to_owned(),
            kind: "process".to_owned(),
            how: "exact".to_owned(),
            campaigns: Vec::new(),
            feeds: Vec::new(),
            ..IndicatorBasis::default()
        }),
        provenance: place(line),
        at: Some(at(second)),
        observed: Observed { field: "process".to_owned(), value: value.to_owned() },
        meaning: String::new(),
        ordinary_explanations: Vec::new(),
        next_steps: Vec::new(),
        references: Vec::new(),
        record,
        together_with: Vec::new(),
    }
}

#[derive(Serialize)]
struct Permission {
    service: &'static str,
    client: &'static str,
    decision: &'static str,
    modified_at: Timestamp,
}

impl Record for Permission {}

#[test]
fn a_process_met_by_an_indicator_and_by_a_rule_meet_whatever_their_fields_are_called() {
    let set = RuleSet::builtin();
    let record = Permission {
        service: "kTCCServiceMicrophone",
        client: "/private/var/tmp/bh",
        decision: "allowed",
        modified_at: at(30),
    };
    let mut scratch = Scratch::default();
    let matches = set.for_artifact("ios.tcc").unwrap().evaluate(&record, &mut scratch);
    let usage = indicator_finding("bh", json!({ "process": "bh" }), 3, 0);
    let result = correlated(
        &set,
        [matches[0].signal(place(9)), Signal::of_indicator(&usage, ObservableKind::Process)],
    );
    assert_eq!(lines(&result), [[3, 9]]);
    assert_eq!(result.matches[0].strength, Strength::Executed);
    assert_eq!(result.matches[0].group.as_ref().unwrap().value, "process bh");
}

#[test]
fn an_indicator_is_about_the_process_the_sender_or_nobody() {
    let sent = json!({ "sender": "+49 (151) 000-01", "group": "forged" });
    let finding = |record: &Value| indicator_finding("https://evil.example/", record.clone(), 1, 0);
    let link = Signal::of_indicator(&finding(&sent), ObservableKind::Url);
    assert_eq!(
        (link.rule.as_str(), &link.fields["group"]),
        (INDICATOR_ON_SENDER, &json!("sender +4915100001"))
    );
    let visit = Signal::of_indicator(&finding(&json!({ "group": "forged" })), ObservableKind::Url);
    assert_eq!((visit.rule.as_str(), visit.fields.get("group")), (INDICATOR_ON_VALUE, None));
    let process = indicator_finding("/usr/libexec/bh", Value::Null, 1, 0);
    let process = Signal::of_indicator(&process, ObservableKind::Process);
    assert_eq!(
        (process.rule.as_str(), &process.fields["group"]),
        (INDICATOR_ON_PROCESS, &json!("process bh"))
    );
}

#[test]
fn one_sender_or_process_has_one_spelling() {
    let sender = |value| group_value(GroupKind::Sender, value);
    assert_eq!(sender("mailto:Mallory@Example.com\\x00\\x00"), sender("mallory@example.com"));
    assert_eq!(sender("mailto:'mallory@example.com'"), sender("mallory@example.com\0\0"));
    assert_eq!(sender("tel:+49 151-000"), sender("+49151000"));
    assert_ne!(sender("mallory@example.com"), sender("mallory@example.org"));
    let process = |value| group_value(GroupKind::Process, value);
    assert_eq!(process("/private/var/tmp/bh"), process("bh"));
    assert_eq!(process("WeatherWidget/com.apple.weather"), process("com.apple.weather"));
    assert_ne!(process("Diagnosticd"), process("diagnosticd"), "names of processes have a case");
    assert_eq!((sender(" "), process("/")), (None, None));
}

/// Two rules named `first` and `second` over two artifacts, and a correlation of this body.
fn set_with(correlation: &str) -> RuleSet {
    let rule = |name: &str, number: u8, service: &str| {
        format!(
            "title: {name}\nid: 6f1c8a52-0000-4000-8000-00000000000{number}\nname: {name}\n\
             description: M.\nlogsource: {{product: ios, service: {service}}}\ndetection:\n  \
             s: {{x: 1}}\n  condition: s\nfalsepositives: [C.]\nlevel: low\nhoofprint:\n  \
             strength: exposed\n  observed_field: x\n  next_steps: [L.]\n"
        )
    };
    let text = format!(
        "title: Met\nid: 6f1c8a52-0000-4000-8000-000000000009\ndescription: M.\ncorrelation:\n\
         {correlation}\nfalsepositives: [C.]\nlevel: high\nhoofprint: {{next_steps: [L.]}}\n---\n{}---\n{}",
        rule("first", 1, "left"),
        rule("second", 2, "right")
    );
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.yml"), text).unwrap();
    let mut set = RuleSet::default();
    set.add_folder(folder.path()).unwrap();
    set
}

#[test]
fn aliases_bring_fields_of_different_names_together() {
    let set = set_with(
        "  type: temporal\n  rules: [first, second]\n  group-by: [who]\n  timespan: 1h\n  \
         aliases:\n    who: {first: author, second: writer}",
    );
    assert_eq!(set.summary().rejected, []);
    let pair = |author: &str, writer: &str| {
        let first = signal(&set, "first", 0, 1, json!({ "author": author }));
        let second = signal(&set, "second", 9, 2, json!({ "writer": writer, "author": "nobody" }));
        correlated(&set, [first, second]).matches.len()
    };
    assert_eq!((pair("anna", "anna"), pair("anna", "bert")), (1, 0));
}

#[test]
fn a_correlation_in_time_without_a_condition_needs_all_of_its_rules() {
    let set = set_with("  type: temporal\n  rules: [first, second]\n  timespan: 1h");
    let first = || signal(&set, "first", 0, 1, json!({}));
    let second = || signal(&set, "second", 0, 2, json!({}));
    assert_eq!(correlated(&set, [first()]).matches.len(), 0);
    let again = signal(&set, "first", 5, 3, json!({}));
    assert_eq!(correlated(&set, [first(), again]).matches.len(), 0, "one rule twice");
    assert_eq!(correlated(&set, [first(), second()]).matches.len(), 1);
}

#[test]
fn events_and_values_are_counted() {
    let set =
        set_with("  type: event_count\n  rules: [first]\n  timespan: 1h\n  condition: {gte: 3}");
    let signals = |count: u64| (0..count).map(|n| signal(&set, "first", 60, n, json!({})));
    assert_eq!(correlated(&set, signals(2)).matches.len(), 0);
    assert_eq!(correlated(&set, signals(3)).matches.len(), 1);
    let set = set_with(
        "  type: value_count\n  rules: [first]\n  group-by: [who]\n  timespan: 1h\n  \
         condition: {gte: 2, field: host}",
    );
    let seen = |hosts: [&str; 3]| {
        let signals = hosts
            .into_iter()
            .zip(0..)
            .map(|(host, n)| signal(&set, "first", 60, n, json!({ "host": host, "who": "anna" })));
        correlated(&set, signals).matches.len()
    };
    assert_eq!((seen(["a", "a", "a"]), seen(["a", "a", "b"])), (0, 1));
}

#[test]
fn an_expression_over_rules_is_understood_by_their_names() {
    let set = set_with(
        "  type: temporal\n  rules: [first, second]\n  timespan: 1h\n  condition: first and second",
    );
    assert_eq!(set.summary().rejected, []);
    let first = signal(&set, "first", 0, 1, json!({}));
    let second = signal(&set, "second", 5, 2, json!({}));
    assert_eq!(correlated(&set, [first, second]).matches.len(), 1);
}

#[test]
fn a_correlation_that_cannot_work_is_rejected_with_its_reason() {
    for (correlation, part) in [
        ("  type: temporal\n  rules: [first, third]\n  timespan: 1h", "unknown rule \"third\""),
        ("  type: value_count\n  rules: [first]\n  timespan: 1h\n  condition: {gte: 2}", "`field`"),
        ("  type: temporal\n  rules: []\n  timespan: 1h", "needs `rules`"),
        ("  type: event_count\n  rules: [first]\n  timespan: 1h", "condition"),
    ] {
        let summary = set_with(correlation).summary();
        assert_eq!((summary.rules, summary.correlations), (2, 0), "{correlation}");
        assert!(summary.rejected[0].1.contains(part), "{:?}", summary.rejected);
    }
}
