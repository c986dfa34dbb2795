//! Findings and problems, grouped so that a thousand of a kind are read once.

use std::collections::{BTreeMap, BTreeSet};

use model::{Basis, Finding, Level, Problem, ProblemKind, Strength};

/// Findings with the same basis that met the same value.
pub(crate) struct FindingGroup<'a> {
    /// The findings, in the order given.
    pub(crate) findings: Vec<&'a Finding>,
    /// The highest level among them.
    pub(crate) level: Level,
    /// The greatest strength among them.
    pub(crate) strength: Strength,
}

impl<'a> FindingGroup<'a> {
    /// `None` when there is no finding.
    pub(crate) fn of(findings: Vec<&'a Finding>) -> Option<Self> {
        let level = findings.iter().map(|finding| finding.level).max()?;
        let strength = findings.iter().map(|finding| finding.strength).max()?;
        Some(Self { findings, level, strength })
    }

    /// Whether a published indicator was met, and not only a rule.
    pub(crate) fn is_published_sign(&self) -> bool {
        self.findings.iter().any(|finding| matches!(finding.basis, Basis::Indicator(_)))
    }

    /// Whether it counts for the result: what is known to be noise has a lower level, and a setting is no
    /// sign of an attack.
    pub(crate) fn is_weighty(&self) -> bool {
        self.level >= Level::Medium && self.strength > Strength::Posture
    }

    /// Every different text that `texts` names, in the order of first appearance.
    pub(crate) fn texts(&self, texts: impl Fn(&'a Finding) -> &'a [String]) -> Vec<&'a str> {
        let mut seen = BTreeSet::new();
        self.findings
            .iter()
            .flat_map(|finding| texts(finding))
            .map(String::as_str)
            .filter(|text| seen.insert(*text))
            .collect()
    }

    /// The finding whose words stand for the group: the first of the strongest.
    pub(crate) fn strongest(&self) -> Option<&'a Finding> {
        // `max_by_key` takes the last of equals.
        self.findings.iter().rev().max_by_key(|finding| (finding.strength, finding.level)).copied()
    }
}

/// Groups `findings`, most urgent and strongest first.
pub(crate) fn group_findings(findings: &[Finding]) -> Vec<FindingGroup<'_>> {
    let mut groups: BTreeMap<(String, &str), Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let key = (basis_key(&finding.basis), finding.observed.value.as_str());
        groups.entry(key).or_default().push(finding);
    }
    let mut groups: Vec<_> = groups.into_values().filter_map(FindingGroup::of).collect();
    groups.sort_by_key(|group| std::cmp::Reverse((group.level, group.strength)));
    groups
}

fn basis_key(basis: &Basis) -> String {
    match basis {
        Basis::Indicator(indicator) => format!("indicator {} {}", indicator.kind, indicator.value),
        Basis::Rule(rule) => format!("rule {}", rule.rule),
    }
}

/// Problems that say the same.
pub(crate) struct ProblemGroup<'a> {
    pub(crate) kind: ProblemKind,
    pub(crate) message: &'a str,
    /// The problems, in the order given.
    pub(crate) problems: Vec<&'a Problem>,
}

/// Groups `problems` by kind and message, most serious kind first.
pub(crate) fn group_problems(problems: &[Problem]) -> Vec<ProblemGroup<'_>> {
    let mut groups: BTreeMap<(ProblemKind, &str), Vec<&Problem>> = BTreeMap::new();
    for problem in problems {
        groups.entry((problem.kind, &problem.message)).or_default().push(problem);
    }
    groups
        .into_iter()
        .map(|((kind, message), problems)| ProblemGroup { kind, message, problems })
        .collect()
}
