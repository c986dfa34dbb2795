//! How a result came about, for whoever has to repeat it.

use model::{AcquisitionSummary, FeedSummary, RunRecord};
use serde_json::Value;

use crate::text::{instant, number, shown, without_identifiers};

/// Characters of a value.
const VALUE: usize = 200;

/// How a result came about. Numbers that identify a device are left to `run.json`.
pub(super) struct ProcessView {
    pub(super) version: String,
    pub(super) schema: &'static str,
    pub(super) started: String,
    pub(super) acquisitions: Vec<AcquisitionView>,
    pub(super) indicators: String,
    pub(super) indicators_sha256: String,
    pub(super) feeds: Vec<FeedView>,
    pub(super) rules: String,
    pub(super) correlations: String,
    pub(super) rules_sha256: String,
    pub(super) rejected: Vec<String>,
    pub(super) self_test_passed: bool,
    pub(super) options: Vec<(String, String)>,
    pub(super) warnings: Vec<String>,
}

/// What was examined.
pub(super) struct AcquisitionView {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) encrypted: bool,
    pub(super) device: Option<String>,
    pub(super) acquired: Option<String>,
}

/// One list of published signs.
pub(super) struct FeedView {
    pub(super) name: String,
    pub(super) loaded: String,
    pub(super) skipped: Vec<String>,
}

impl ProcessView {
    pub(super) fn new(run: &RunRecord) -> Self {
        let rejected = |(file, why): &(String, String)| {
            format!("{}: {}", shown(file, VALUE), shown(why, VALUE))
        };
        Self {
            version: shown(&run.version, VALUE),
            schema: run.schema,
            started: instant(run.started_at),
            acquisitions: run.acquisitions.iter().map(AcquisitionView::new).collect(),
            indicators: number(run.indicators.indicators),
            indicators_sha256: shown(&run.indicators.sha256, VALUE),
            feeds: run.indicators.feeds.iter().map(FeedView::new).collect(),
            rules: number(run.rules.rules),
            correlations: number(run.rules.correlations),
            rules_sha256: shown(&run.rules.sha256, VALUE),
            rejected: run.rules.rejected.iter().map(rejected).collect(),
            self_test_passed: run.canary.indicator_met && run.canary.rule_matched,
            options: options(&run.options),
            warnings: run.warnings.iter().map(|warning| shown(warning, VALUE)).collect(),
        }
    }
}

impl AcquisitionView {
    fn new(acquisition: &AcquisitionSummary) -> Self {
        let device = &acquisition.device;
        let build = device.os_build.as_ref().map(|build| format!("({build})"));
        let known: Vec<&str> = [&device.model, &device.platform, &device.os_version, &build]
            .into_iter()
            .filter_map(|part| part.as_deref())
            .collect();
        Self {
            name: shown(&without_identifiers(&acquisition.name), VALUE),
            kind: shown(&acquisition.kind, VALUE),
            encrypted: acquisition.encrypted,
            device: (!known.is_empty()).then(|| shown(&known.join(" "), VALUE)),
            acquired: device.acquired_at.map(instant),
        }
    }
}

impl FeedView {
    fn new(feed: &FeedSummary) -> Self {
        let skipped = |(reason, count): &(String, u64)| {
            format!("{}: {}", number(*count), shown(reason, VALUE))
        };
        Self {
            name: shown(&feed.name, VALUE),
            loaded: number(feed.loaded),
            skipped: feed.skipped.iter().map(skipped).collect(),
        }
    }
}

fn options(options: &Value) -> Vec<(String, String)> {
    let one_line = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let entry = |(name, value): (&String, &Value)| {
        (shown(name, VALUE), shown(&without_identifiers(&one_line(value)), VALUE))
    };
    options.as_object().map(|options| options.iter().map(entry).collect()).unwrap_or_default()
}
