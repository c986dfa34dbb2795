//! What threat intelligence is told of a case: published signs that were met, and rules that
//! matched. How the phone is set up, and values that were met but not published, stay in the case.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::IpAddr,
};

use jiff::Timestamp;
use model::{Basis, Finding, IndicatorBasis, Level, Results, RuleBasis, Strength};

use super::Notices;

/// Everything that is told, sorted.
pub(super) struct Told<'a> {
    pub(super) signs: Vec<Sign<'a>>,
    pub(super) rules: Vec<Rule<'a>>,
    pub(super) notices: Notices,
}

/// A published sign and its meetings.
pub(super) struct Sign<'a> {
    pub(super) value: &'a str,
    pub(super) kind: &'a str,
    /// Whether it was met as an expression, not as a value.
    pub(super) is_expression: bool,
    /// Whether what was met may be something else that is called alike.
    pub(super) is_loose: bool,
    pub(super) campaigns: BTreeSet<&'a str>,
    pub(super) feeds: BTreeSet<&'a str>,
    /// Hosts that were met below a published domain or in a published network.
    pub(super) hosts: BTreeSet<String>,
    pub(super) met: Met<'a>,
}

/// A rule and its matches.
pub(super) struct Rule<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) meaning: &'a str,
    pub(super) references: BTreeSet<&'a str>,
    pub(super) met: Met<'a>,
}

/// How often something was met, and when.
pub(super) struct Met<'a> {
    pub(super) count: u64,
    pub(super) level: Level,
    pub(super) strengths: BTreeSet<Strength>,
    pub(super) artifacts: BTreeSet<&'a str>,
    /// First and last instant, where any finding has one.
    pub(super) between: Option<(Timestamp, Timestamp)>,
}

impl<'a> Met<'a> {
    fn first(finding: &'a Finding) -> Self {
        Self {
            count: 0,
            level: finding.level,
            strengths: BTreeSet::new(),
            artifacts: BTreeSet::new(),
            between: None,
        }
    }

    fn add(&mut self, finding: &'a Finding) {
        self.count = self.count.saturating_add(1);
        self.level = self.level.max(finding.level);
        self.strengths.insert(finding.strength);
        self.artifacts.insert(finding.provenance.artifact);
        // Readers of these formats know no years before the first.
        let at = finding.at.filter(|at| at.to_zoned(jiff::tz::TimeZone::UTC).year() > 0);
        self.between = match (self.between, at) {
            (Some((first, last)), Some(at)) => Some((first.min(at), last.max(at))),
            (None, Some(at)) => Some((at, at)),
            (between, None) => between,
        };
    }

    /// In words, for descriptions.
    pub(super) fn words(&self) -> String {
        let times =
            if self.count == 1 { "once".to_owned() } else { format!("{} times", self.count) };
        let strengths: Vec<&str> = self.strengths.iter().map(|strength| strength.word()).collect();
        let artifacts: Vec<&str> = self.artifacts.iter().copied().collect();
        format!(
            "Met {times} ({}; highest level {}), read from {}.",
            strengths.join(", "),
            self.level.word(),
            artifacts.join(", ")
        )
    }

    /// The same, and when.
    pub(super) fn words_and_instants(&self) -> String {
        let words = self.words();
        match self.between {
            None => words,
            Some((first, last)) if first == last => format!("{words} At {first}."),
            Some((first, last)) => format!("{words} Between {first} and {last}."),
        }
    }

    /// Labels by which it is found.
    pub(super) fn labels(&self) -> Vec<String> {
        let level = format!("hoofprint-level:{}", self.level.word());
        let strengths = self.strengths.iter();
        let strengths = strengths.map(|strength| format!("hoofprint-strength:{}", strength.word()));
        std::iter::once(level).chain(strengths).collect()
    }
}

/// What is told of `results`.
pub(super) fn told(results: &Results) -> Told<'_> {
    let mut signs: BTreeMap<(&str, &str), Sign<'_>> = BTreeMap::new();
    let mut rules: BTreeMap<&str, Rule<'_>> = BTreeMap::new();
    let mut left_out = 0_u64;
    for finding in &results.findings {
        match &finding.basis {
            Basis::Indicator(basis) => {
                let sign = signs
                    .entry((&basis.kind, &basis.value))
                    .or_insert_with(|| Sign::of(basis, finding));
                sign.add(basis, finding);
            }
            Basis::Rule(_) if finding.strength == Strength::Posture => {
                left_out = left_out.saturating_add(1);
            }
            Basis::Rule(basis) => {
                let rule = rules.entry(&basis.rule).or_insert_with(|| Rule::of(basis, finding));
                rule.references.extend(finding.references.iter().map(String::as_str));
                rule.met.add(finding);
            }
        }
    }
    let mut notices = Notices::new();
    if left_out > 0 {
        notices.push(format!(
            "Left out, because they say how the phone is set up and not who attacks it: {left_out} \
             of {} findings.",
            results.findings.len()
        ));
    }
    Told { signs: signs.into_values().collect(), rules: rules.into_values().collect(), notices }
}

impl<'a> Sign<'a> {
    fn of(basis: &'a IndicatorBasis, finding: &'a Finding) -> Self {
        Self {
            value: &basis.value,
            kind: &basis.kind,
            is_expression: basis.how == "expression",
            is_loose: false,
            campaigns: BTreeSet::new(),
            feeds: BTreeSet::new(),
            hosts: BTreeSet::new(),
            met: Met::first(finding),
        }
    }

    fn add(&mut self, basis: &'a IndicatorBasis, finding: &'a Finding) {
        self.campaigns.extend(basis.campaigns.iter().map(String::as_str));
        self.feeds.extend(basis.feeds.iter().map(String::as_str));
        self.is_loose |= matches!(basis.how.as_str(), "truncated" | "path_tail" | "expression");
        self.hosts.extend(host_met(basis, &finding.observed.value));
        self.met.add(finding);
    }
}

impl<'a> Rule<'a> {
    fn of(basis: &'a RuleBasis, finding: &'a Finding) -> Self {
        Self {
            id: &basis.rule,
            title: &basis.title,
            meaning: &finding.meaning,
            references: BTreeSet::new(),
            met: Met::first(finding),
        }
    }
}

/// The host that was met, where it is another one than was published. What follows it in a link may
/// have been made for one person and is not told.
fn host_met(basis: &IndicatorBasis, observed: &str) -> Option<String> {
    let host = host_of(observed).to_lowercase();
    let published = basis.value.to_lowercase();
    let is_below = || {
        host.strip_suffix(&published).is_some_and(|before| before.ends_with('.'))
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
    };
    match basis.kind.as_str() {
        "domain" if is_below() => Some(host),
        "ip_network" => host.parse::<IpAddr>().ok().map(|address| address.to_string()),
        _ => None,
    }
}

/// The host of a link, or the whole where it is none.
fn host_of(value: &str) -> &str {
    let after = value.split_once("://").map_or(value, |(_, after)| after);
    let authority = after.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    if let Some((address, _)) = host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return address;
    }
    // An IPv6 address without brackets is no link, and has more than one colon.
    match host.split_once(':') {
        Some((host, port)) if !port.contains(':') => host,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_link_only_the_host_is_told_and_only_where_it_fits() {
        let met = |kind: &str, value: &str, observed: &str| {
            let basis = IndicatorBasis {
                value: value.to_owned(),
                kind: kind.to_owned(),
                how: "subdomain".to_owned(),
                campaigns: Vec::new(),
                feeds: Vec::new(),
                part_of_combined: false,
                not_compared: Vec::new(),
                valid_until: None,
            };
            host_met(&basis, observed)
        };
        let below = met("domain", "evil.test", "https://u:p@Eu.evil.test:8443/for-anna?t=1");
        assert_eq!(below.as_deref(), Some("eu.evil.test"));
        assert_eq!(met("domain", "evil.test", "https://evil.test/for-anna"), None);
        assert_eq!(met("domain", "evil.test", "https://notevil.test/"), None);
        assert_eq!(met("domain", "evil.test", "anna smith.evil.test"), None);
        let inside = met("ip_network", "192.0.2.0/24", "http://192.0.2.7:80/x");
        assert_eq!(inside.as_deref(), Some("192.0.2.7"));
        assert_eq!(
            met("ip_network", "2001:db8::/32", "https://[2001:db8::7]/").as_deref(),
            Some("2001:db8::7")
        );
        assert_eq!(met("email", "a@evil.test", "b@evil.test"), None);
    }
}
