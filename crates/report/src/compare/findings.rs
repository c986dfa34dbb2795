//! Findings of both cases: the same one is that of the same sign or rule about the same value, wherever and
//! however often it was met.

use std::collections::{BTreeMap, BTreeSet};

use model::{Basis, Finding, Level, Results};

use super::{
    Change, Difference, IdentityPart, NotComparedReason, Remark, Sign, definitions::FINDINGS,
    differ::Differ, reading::Reading,
};
use crate::people;

/// What makes findings the same: the kind and the value of the sign, or the rule, and the value that was met.
type Key<'a> = (&'a str, &'a str, &'a str);

/// Findings that are the same.
struct Group<'a> {
    /// The most urgent one.
    finding: &'a Finding,
    artifacts: BTreeSet<&'a str>,
}

pub(super) fn compare(old: &Results, new: &Results, remarks: &[Remark], differ: &mut Differ<'_>) {
    let (older, newer) = (groups(old), groups(new));
    for (key, group) in &newer {
        if older.contains_key(key) {
            differ.same(FINDINGS);
            continue;
        }
        let readings = group.artifacts.iter().map(|artifact| differ.readings.in_old(artifact));
        match readings.max().unwrap_or_default() {
            Reading::Whole => differ.differs(difference(group, Change::New)),
            Reading::InPart => differ.differs(difference(group, Change::OnlyNewOldInPart)),
            Reading::Not => differ.not_examined_before(difference(group, Change::New)),
        }
    }
    for (key, group) in older.iter().filter(|(key, _)| !newer.contains_key(*key)) {
        // Nobody knows whether the data still holds it where it was not searched for the same.
        let other_signs = match key.0 {
            RULE => Remark::RulesDiffer,
            _ => Remark::SignsDiffer,
        };
        let readings = group.artifacts.iter().map(|artifact| differ.readings.in_new(artifact));
        match readings.min().unwrap_or_default() {
            Reading::Whole if remarks.contains(&other_signs) => {
                differ.differs(difference(group, Change::OnlyOldOtherSigns));
            }
            Reading::Whole => differ.differs(difference(group, Change::Gone)),
            Reading::InPart => differ.differs(difference(group, Change::OnlyOldNewInPart)),
            Reading::Not => {
                let reason = NotComparedReason::NotExaminedInNew;
                differ.not_compared(&difference(group, Change::Gone), reason);
            }
        }
    }
}

/// What stands for the kind of a sign where a rule matched.
const RULE: &str = "rule";

fn groups(results: &Results) -> BTreeMap<Key<'_>, Group<'_>> {
    let mut groups: BTreeMap<Key<'_>, Group<'_>> = BTreeMap::new();
    for finding in &results.findings {
        let value = finding.observed.value.as_str();
        let key = match &finding.basis {
            Basis::Indicator(basis) => (basis.kind.as_str(), basis.value.as_str(), value),
            Basis::Rule(basis) => (RULE, basis.rule.as_str(), value),
        };
        let new = || Group { finding, artifacts: BTreeSet::new() };
        let group = groups.entry(key).or_insert_with(new);
        group.artifacts.insert(finding.provenance.artifact);
        if finding.level > group.finding.level {
            group.finding = finding;
        }
    }
    groups
}

fn difference(group: &Group<'_>, change: Change) -> Difference {
    let finding = group.finding;
    let rank = match finding.level {
        Level::Critical | Level::High => 1,
        Level::Medium => 2,
        Level::Low => 3,
        Level::Informational => 4,
    };
    let is_old =
        matches!(change, Change::Gone | Change::OnlyOldNewInPart | Change::OnlyOldOtherSigns);
    let observed = IdentityPart {
        field: finding.observed.field.clone(),
        value: people::observed(finding).into_owned(),
    };
    Difference {
        rank: if is_old { rank.max(2) } else { rank },
        why: "finding".to_owned(),
        area: FINDINGS.to_owned(),
        thing: "finding".to_owned(),
        change,
        history: true,
        identity: vec![observed],
        shown: vec![finding.title.clone()],
        fields: Vec::new(),
        artifacts: group.artifacts.iter().map(|artifact| (*artifact).to_owned()).collect(),
        level: Some(finding.level.word()),
        sign: sign(finding),
    }
}

fn sign(finding: &Finding) -> Option<Sign> {
    match &finding.basis {
        Basis::Indicator(basis) => {
            Some(Sign { kind: basis.kind.clone(), value: basis.value.clone() })
        }
        Basis::Rule(_) => None,
    }
}
