//! Findings of both cases: the same one is that of the same sign or rule about the same value.

use std::collections::BTreeMap;

use model::{Basis, Finding, Level, Results};

use super::{
    Change, Difference, IdentityPart, NotComparedReason, Remark, Sign, definitions::FINDINGS,
    differ::Differ, reading::Reading,
};

/// What makes two findings the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    basis: (&'a str, &'a str),
    artifact: &'a str,
    field: &'a str,
    value: &'a str,
}

type Found<'a> = BTreeMap<Key<'a>, &'a Finding>;

pub(super) fn compare(old: &Results, new: &Results, remarks: &[Remark], differ: &mut Differ<'_>) {
    let (older, newer) = (by_key(old), by_key(new));
    for (key, finding) in &newer {
        if older.contains_key(key) {
            differ.same(FINDINGS);
        } else {
            match differ.readings.in_old(key.artifact) {
                Reading::Whole => differ.differs(difference(finding, Change::New)),
                Reading::InPart => differ.differs(difference(finding, Change::OnlyNewOldInPart)),
                Reading::Not => differ.not_examined_before(difference(finding, Change::New)),
            }
        }
    }
    for (key, finding) in &older {
        if !newer.contains_key(key) {
            let signs = match finding.basis {
                Basis::Indicator(_) => Remark::SignsDiffer,
                Basis::Rule(_) => Remark::RulesDiffer,
            };
            match differ.readings.in_new(key.artifact) {
                // Nobody knows whether the data still holds it: it was not searched for the same.
                Reading::Whole if remarks.contains(&signs) => {
                    differ.differs(difference(finding, Change::OnlyOldOtherSigns));
                }
                Reading::Whole => differ.differs(difference(finding, Change::Gone)),
                Reading::InPart => differ.differs(difference(finding, Change::OnlyOldNewInPart)),
                Reading::Not => {
                    let reason = NotComparedReason::NotExaminedInNew;
                    differ.not_compared(&difference(finding, Change::Gone), reason);
                }
            }
        }
    }
}

fn by_key(results: &Results) -> Found<'_> {
    let mut found: Found<'_> = BTreeMap::new();
    for finding in &results.findings {
        let basis = match &finding.basis {
            Basis::Indicator(basis) => (basis.kind.as_str(), basis.value.as_str()),
            Basis::Rule(basis) => ("rule", basis.rule.as_str()),
        };
        let key = Key {
            basis,
            artifact: finding.provenance.artifact,
            field: &finding.observed.field,
            value: &finding.observed.value,
        };
        let kept = found.entry(key).or_insert(finding);
        if finding.level > kept.level {
            *kept = finding;
        }
    }
    found
}

fn difference(finding: &Finding, change: Change) -> Difference {
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
        value: finding.observed.value.clone(),
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
        artifacts: vec![finding.provenance.artifact.to_owned()],
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
