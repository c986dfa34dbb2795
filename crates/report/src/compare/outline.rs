//! What each of the two cases is, and whether they can be compared.

use std::collections::BTreeSet;

use jiff::Timestamp;
use model::{AcquisitionSummary, DeviceSummary, Results};

use super::{CaseOutline, CompareError, ComparedCase, Order, Remark};

/// The platform of both cases, where one of them tells it.
pub(super) fn platform(
    old: &ComparedCase<'_>,
    new: &ComparedCase<'_>,
) -> Result<Option<String>, CompareError> {
    let older = only(&platforms(old), "older")?;
    let newer = only(&platforms(new), "newer")?;
    match (older, newer) {
        (Some(old), Some(new)) if old != new => Err(CompareError::Platforms { old, new }),
        (older, newer) => Ok(older.or(newer)),
    }
}

fn only(platforms: &BTreeSet<String>, which: &'static str) -> Result<Option<String>, CompareError> {
    if platforms.len() > 1 {
        return Err(CompareError::SeveralPlatforms(which));
    }
    Ok(platforms.first().cloned())
}

/// Platforms as the acquisitions tell them; where none does, as the artifacts with records do.
fn platforms(case: &ComparedCase<'_>) -> BTreeSet<String> {
    let told: BTreeSet<String> = case
        .results
        .run
        .acquisitions
        .iter()
        .filter_map(|acquisition| acquisition.device.platform.clone())
        .collect();
    if !told.is_empty() {
        return told;
    }
    let name = |artifact: String| match artifact.split_once('.') {
        Some(("ios", _)) => Some("iOS".to_owned()),
        Some(("android", _)) => Some("Android".to_owned()),
        _ => None,
    };
    case.streams.artifacts().into_iter().filter_map(name).collect()
}

/// The case in few words.
pub(super) fn of(case: &ComparedCase<'_>) -> CaseOutline {
    let run = &case.results.run;
    let told = |what: fn(&DeviceSummary) -> Option<&String>| {
        run.acquisitions.iter().find_map(|acquisition| what(&acquisition.device)).cloned()
    };
    CaseOutline {
        case: case.case.to_owned(),
        platform: told(|device| device.platform.as_ref()),
        model: told(|device| device.model.as_ref()),
        os_version: told(|device| device.os_version.as_ref()),
        copied_at: copied_at(case.results),
        checked_at: run.started_at,
        version: run.version.clone(),
        kinds: kinds(case.results).into_iter().collect(),
    }
}

fn copied_at(results: &Results) -> Option<Timestamp> {
    let acquired = |acquisition: &AcquisitionSummary| acquisition.device.acquired_at;
    results.run.acquisitions.iter().filter_map(acquired).max()
}

fn kinds(results: &Results) -> BTreeSet<String> {
    results.run.acquisitions.iter().map(|acquisition| acquisition.kind.clone()).collect()
}

pub(super) fn order(old: &Results, new: &Results) -> Order {
    match (copied_at(old), copied_at(new)) {
        (Some(old), Some(new)) if old < new => Order::OlderFirst,
        (Some(old), Some(new)) if old > new => Order::Reversed,
        (Some(_), Some(_)) => Order::SameMoment,
        _ => Order::Unknown,
    }
}

pub(super) fn remarks(old: &ComparedCase<'_>, new: &ComparedCase<'_>) -> Vec<Remark> {
    let is_same = old.case == new.case;
    let (old, new) = (old.results, new.results);
    let differs = [
        (is_same, Remark::SameCase),
        (kinds(old) != kinds(new), Remark::KindsDiffer),
        (old.run.indicators.sha256 != new.run.indicators.sha256, Remark::SignsDiffer),
        (old.run.rules.sha256 != new.run.rules.sha256, Remark::RulesDiffer),
        (old.run.version != new.run.version, Remark::VersionsDiffer),
    ];
    differs.into_iter().filter(|(differs, _)| *differs).map(|(_, remark)| remark).collect()
}
