//! Building bundles and asking sets in tests.

use indicators::{How, IndicatorSet, SetBuilder};
use model::{FeedSummary, Observable, ObservableKind, Strength};
use serde_json::{Value, json};

/// An indicator object with this pattern.
pub(crate) fn indicator(number: usize, pattern: &str) -> Value {
    json!({
        "type": "indicator",
        "spec_version": "2.1",
        "id": format!("indicator--00000000-0000-4000-8000-{number:012}"),
        "created": "2024-01-01T00:00:00Z",
        "modified": "2024-01-01T00:00:00Z",
        "pattern": pattern,
        "pattern_type": "stix",
        "valid_from": "2024-01-01T00:00:00Z",
    })
}

/// A bundle of these objects.
pub(crate) fn bundle(objects: &[Value]) -> Vec<u8> {
    let bundle = json!({
        "type": "bundle",
        "id": "bundle--00000000-0000-4000-8000-000000000000",
        "objects": objects,
    });
    serde_json::to_vec(&bundle).unwrap()
}

/// A bundle of indicators with these patterns.
pub(crate) fn bundle_of(patterns: &[&str]) -> Vec<u8> {
    let objects: Vec<Value> =
        patterns.iter().enumerate().map(|(number, pattern)| indicator(number, pattern)).collect();
    bundle(&objects)
}

/// A set of indicators with these patterns.
pub(crate) fn set_of(patterns: &[&str]) -> IndicatorSet {
    let mut builder = SetBuilder::new();
    builder.add_feed("test.stix2", &bundle_of(patterns)).unwrap();
    builder.finish()
}

/// What `value` meets: values of indicators and how, in the order of the set.
pub(crate) fn met(set: &IndicatorSet, kind: ObservableKind, value: &str) -> Vec<(String, How)> {
    let mut all = Vec::new();
    let observable = Observable::new(kind, value, "value", Strength::Exposed);
    set.matches(&observable, &mut |found| {
        assert!(!found.is_partial(), "{value} met a part");
        all.push((found.indicator().value().to_owned(), found.how()));
    });
    all
}

/// How `value` met its only indicator.
pub(crate) fn how(set: &IndicatorSet, kind: ObservableKind, value: &str) -> Option<How> {
    let all = met(set, kind, value);
    assert!(all.len() <= 1, "{value} met {all:?}");
    all.first().map(|(_, how)| *how)
}

/// A file of `tests/formats`, read into a set of its own.
#[allow(clippy::disallowed_methods, reason = "a fixture is no evidence")]
pub(crate) fn fixture(name: &str) -> (IndicatorSet, FeedSummary) {
    let path = formats().join(name);
    read(name, &std::fs::read(path).unwrap())
}

/// Where the fixtures of other formats lie.
pub(crate) fn formats() -> std::path::PathBuf {
    std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/formats")
}

/// These bytes, read into a set of their own.
pub(crate) fn read(name: &str, bytes: &[u8]) -> (IndicatorSet, FeedSummary) {
    let mut builder = SetBuilder::new();
    let summary = builder.add_feed(name, bytes).unwrap();
    (builder.finish(), summary)
}

/// Why these bytes are refused.
pub(crate) fn refusal(name: &str, bytes: &[u8]) -> String {
    match SetBuilder::new().add_feed(name, bytes) {
        Err(error) => error.to_string(),
        Ok(summary) => panic!("loaded {summary:?}"),
    }
}

/// The reasons of an account, as `number: reason`.
pub(crate) fn skipped(summary: &FeedSummary) -> Vec<String> {
    summary.skipped.iter().map(|(reason, count)| format!("{count}: {reason}")).collect()
}
