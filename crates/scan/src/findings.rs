//! Findings: from what was met to what a reader needs to weigh it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, LazyLock},
};

use detections::{Correlator, RuleSet, Told, Traces, told_of_acquisition, told_of_device};
use indicators::{IndicatorSet, Match, PartId};
use jiff::Timestamp;
use model::{
    Basis, Finding, IndicatorBasis, Location, Observable, Observed, Problem, ProblemKind,
    Provenance, Record, Strength,
};
use serde::Deserialize;

use crate::{
    jobs::{Job, JobResult},
    names::Names,
};

/// Plain words for what a met indicator means, by strength. They name no campaign: who is behind a
/// sign is what its publishers say, and the finding's basis quotes them.
#[derive(Deserialize)]
struct Words {
    title: String,
    meaning: String,
    ordinary_explanations: Vec<String>,
    next_steps: Vec<String>,
}

static WORDS: LazyLock<BTreeMap<String, Words>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/indicator-words.json")).unwrap_or_default()
});

/// Every text that findings of indicators say.
pub(crate) fn texts() -> Vec<&'static str> {
    let lists = |words: &'static Words| words.ordinary_explanations.iter().chain(&words.next_steps);
    let all = WORDS.values().flat_map(|words| {
        [words.title.as_str(), words.meaning.as_str()]
            .into_iter()
            .chain(lists(words).map(String::as_str))
    });
    all.collect()
}

/// The finding of an indicator that met an observable.
pub(crate) fn from_indicator(
    provenance: &Provenance,
    record: &dyn Record,
    observable: &Observable<'_>,
    found: &Match<'_>,
    at: Option<Timestamp>,
) -> Finding {
    let words = WORDS.get(observable.strength.word());
    let valid_until = expired(found, at);
    Finding {
        id: String::new(),
        level: found.level(observable.strength),
        strength: observable.strength,
        title: words.map(|words| words.title.clone()).unwrap_or_default(),
        basis: Basis::Indicator(IndicatorBasis { valid_until, ..found.basis() }),
        provenance: provenance.clone(),
        at,
        observed: Observed {
            field: observable.field.to_owned(),
            value: observable.value.clone().into_owned(),
        },
        meaning: words.map(|words| words.meaning.clone()).unwrap_or_default(),
        ordinary_explanations: words
            .map(|words| words.ordinary_explanations.clone())
            .unwrap_or_default(),
        next_steps: words.map(|words| words.next_steps.clone()).unwrap_or_default(),
        references: Vec::new(),
        record: serde_json::to_value(record).unwrap_or_default(),
        together_with: Vec::new(),
    }
}

/// An indicator that its publisher withdrew before the fact may mean something else by then.
fn expired(found: &Match<'_>, at: Option<Timestamp>) -> Option<Timestamp> {
    found.expired_at().filter(|until| at.is_none_or(|at| *until < at))
}

/// A finding, or what becomes one when the other parts of its pattern are met too.
pub(crate) struct Draft {
    pub(crate) finding: Finding,
    pub(crate) part: Option<PartId>,
}

/// Takes the findings of all jobs, in their order. Parts of a combined pattern count only when
/// enough of its other parts were met somewhere in this run. What several files of an acquisition
/// say alike of its posture is told once.
pub(crate) fn in_order(
    indicators: &IndicatorSet,
    jobs: &[Job<'_>],
    results: &mut [JobResult],
    problems: &mut Vec<Problem>,
) -> Vec<Finding> {
    let drafts = results.iter().flat_map(|result| &result.drafts);
    let met: BTreeSet<PartId> = drafts.filter_map(|draft| draft.part).collect();
    let (mut findings, mut told) = (Vec::new(), BTreeSet::new());
    for (job, result) in jobs.iter().zip(results) {
        problems.extend(left_out(result));
        for draft in result.drafts.drain(..) {
            let is_new = |finding: &Finding| {
                posture(finding).is_none_or(|posture| told.insert((job.acquisition, posture)))
            };
            findings.extend(completed(indicators, &met, draft).filter(is_new));
        }
    }
    findings
}

/// What a finding says of the posture of a device: the rule, and what it saw.
fn posture(finding: &Finding) -> Option<(String, String)> {
    match &finding.basis {
        Basis::Rule(basis) if finding.strength == Strength::Posture => {
            Some((basis.rule.clone(), finding.observed.value.clone()))
        }
        _ => None,
    }
}

fn completed(indicators: &IndicatorSet, met: &BTreeSet<PartId>, draft: Draft) -> Option<Finding> {
    let Draft { mut finding, part } = draft;
    let Some(part) = part else { return Some(finding) };
    let combined = indicators.combined(part.pattern).filter(|pattern| pattern.satisfied(met))?;
    finding.level = combined.level(finding.strength);
    if let Basis::Indicator(basis) = &mut finding.basis {
        basis.part_of_combined = true;
        basis.not_compared = combined.not_evaluated().to_vec();
    }
    Some(finding)
}

/// Says that a file held more findings than are listed.
fn left_out(result: &JobResult) -> Option<Problem> {
    let last = result.drafts.last().filter(|_| result.drafts_left_out > 0)?;
    Some(Problem {
        kind: ProblemKind::Unreadable,
        artifact: Some(last.finding.provenance.artifact),
        file: Some(Arc::clone(&last.finding.provenance.file)),
        at: Location::File,
        message: format!(
            "{} in this file not listed: there are more than a report can hold",
            match result.drafts_left_out {
                1 => "1 further finding is".to_owned(),
                count => format!("{count} further findings are"),
            }
        ),
    })
}

/// Which acquisitions are of the same device.
pub(crate) struct Devices<'a> {
    /// For each acquisition the first one of the same device.
    pub(crate) of: &'a [usize],
    pub(crate) names: &'a Names,
}

impl Devices<'_> {
    /// The first acquisition that is of the same device as this one.
    pub(crate) fn get(&self, acquisition: usize) -> usize {
        self.of.get(acquisition).copied().unwrap_or(acquisition)
    }
}

/// Adds what several facts mean together. Facts of two phones have nothing to do with each other:
/// each device is looked at alone.
pub(crate) fn correlate(
    rules: &RuleSet,
    jobs: &[Job<'_>],
    devices: &Devices<'_>,
    results: &mut [JobResult],
    findings: &mut Vec<Finding>,
    problems: &mut Vec<Problem>,
) {
    let mut correlators: BTreeMap<usize, Correlator<'_>> = BTreeMap::new();
    for (job, result) in jobs.iter().zip(results.iter_mut()) {
        let device = devices.get(job.acquisition);
        for signal in result.signals.drain(..) {
            correlators.entry(device).or_insert_with(|| Correlator::new(rules)).add(signal);
        }
    }
    let mut remarks = Vec::new();
    for (device, correlator) in correlators {
        let correlated = correlator.finish();
        let together = correlated.matches.iter();
        findings.extend(together.filter_map(|found| found.finding(String::new())));
        remarks.extend(correlated.remarks.into_iter().map(|remark| (device, remark)));
    }
    findings.extend(by_code(jobs, devices, results, &mut remarks));
    problems.extend(remarks.into_iter().map(|(acquisition, message)| {
        let (kind, at) = (ProblemKind::Notice, Location::File);
        let mut problem = Problem { kind, artifact: None, file: None, at, message };
        devices.names.tell(acquisition, &mut problem);
        problem
    }));
}

/// What the detections find that Sigma cannot say, with the acquisition of each remark.
fn by_code(
    jobs: &[Job<'_>],
    devices: &Devices<'_>,
    results: &[JobResult],
    remarks: &mut Vec<(usize, String)>,
) -> Vec<Finding> {
    let mut acquisitions: BTreeMap<usize, Vec<&Traces>> = BTreeMap::new();
    let mut of_devices: BTreeMap<usize, Vec<&Traces>> = BTreeMap::new();
    for (job, result) in jobs.iter().zip(results) {
        acquisitions.entry(job.acquisition).or_default().push(&result.traces);
        of_devices.entry(devices.get(job.acquisition)).or_default().push(&result.traces);
    }
    let mut findings = Vec::new();
    let mut take = |acquisition: usize, (found, told): Told| {
        findings.extend(found);
        remarks.extend(told.into_iter().map(|remark| (acquisition, remark)));
    };
    for (acquisition, traces) in acquisitions {
        take(acquisition, told_of_acquisition(&traces));
    }
    for (device, traces) in of_devices {
        take(device, told_of_device(&traces));
    }
    findings
}

/// Gives each finding its identifier, the same for the same input, indicators and rules.
pub(crate) fn number(findings: &mut [Finding]) {
    for (finding, number) in findings.iter_mut().zip(1_u32..) {
        finding.id = format!("finding-{number:05}");
    }
}

#[cfg(test)]
mod tests {
    use model::Strength;

    use super::*;

    #[test]
    fn there_are_words_for_every_strength() {
        for strength in [
            Strength::Posture,
            Strength::Exposed,
            Strength::Contacted,
            Strength::Installed,
            Strength::Executed,
        ] {
            assert!(WORDS.contains_key(strength.word()), "no words for {strength:?}");
        }
    }
}
