//! All indicators of a run.

use model::{FeedSummary, IndicatorBasis, IndicatorSetSummary, Observable, ObservableKind};
use sha2::{Digest, Sha256};

use crate::builder::hexadecimal;
use crate::combined::{CombinedPattern, PatternId};
use crate::lookup::Lookup;
use crate::matched::{How, Indicator, Match};

/// Domain of the self-test. The suffix `.invalid` never exists (RFC 6761).
pub(crate) const CANARY_DOMAIN: &str = "canary.hoofprint.invalid";
/// Process of the self-test.
pub(crate) const CANARY_PROCESS: &str = "hoofprint-canary";

const ALL_OBSERVABLE_KINDS: [ObservableKind; 10] = [
    ObservableKind::Url,
    ObservableKind::Host,
    ObservableKind::Process,
    ObservableKind::FilePath,
    ObservableKind::AppId,
    ObservableKind::Email,
    ObservableKind::FileHash,
    ObservableKind::CertificateHash,
    ObservableKind::ProfileId,
    ObservableKind::AndroidProperty,
];

/// All indicators of a run, immutable and shared by all threads.
#[derive(Debug)]
pub struct IndicatorSet {
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) alone: Lookup,
    pub(crate) parts: Lookup,
    pub(crate) combined: Vec<CombinedPattern>,
    pub(crate) names: Vec<Box<str>>,
    pub(crate) label_sets: Vec<Box<[u32]>>,
    pub(crate) feeds: Vec<FeedSummary>,
    pub(crate) failed: Vec<FeedSummary>,
}

impl IndicatorSet {
    /// A value that every set meets, to test that the engine is awake: its kind and the value.
    pub const fn canary() -> (ObservableKind, &'static str) {
        (ObservableKind::Host, CANARY_DOMAIN)
    }

    /// The same, for every kind of look-up that has a canary.
    pub const fn canaries() -> [(ObservableKind, &'static str); 2] {
        [(ObservableKind::Host, CANARY_DOMAIN), (ObservableKind::Process, CANARY_PROCESS)]
    }

    /// Calls `found` for each indicator that `observable` meets, in an order that depends only on
    /// the feeds and the order in which they were added.
    ///
    /// Time does not depend on the number of indicators. A value that meets nothing costs no
    /// allocation, unless it is spelled unusually (hosts that are not ASCII, values in capitals
    /// beyond 256 bytes) or leads to a host that URL indicators name.
    ///
    /// The canary is met like any other indicator: see [`Match::is_canary`].
    pub fn matches(&self, observable: &Observable<'_>, found: &mut dyn FnMut(Match<'_>)) {
        self.matches_value(observable.kind, &observable.value, found);
    }

    fn matches_value(&self, kind: ObservableKind, value: &str, found: &mut dyn FnMut(Match<'_>)) {
        let mut report = |number: u32, how: How| {
            let indicator = usize::try_from(number).ok().and_then(|at| self.indicators.get(at));
            if let Some(indicator) = indicator {
                found(Match { set: self, indicator, how });
            }
        };
        self.alone.matches(kind, value, &self.indicators, &mut report);
        if !self.combined.is_empty() {
            self.parts.matches(kind, value, &self.indicators, &mut report);
        }
    }

    /// Every indicator that `value` would meet, whatever kind of value it is: for a person who
    /// asks whether something is known. Parts of combined patterns are among them, the canary is
    /// not.
    pub fn show(&self, value: &str) -> Vec<IndicatorBasis> {
        let mut all: Vec<IndicatorBasis> = Vec::new();
        for kind in ALL_OBSERVABLE_KINDS {
            self.matches_value(kind, value, &mut |met| {
                let basis = met.basis();
                if !met.is_canary() && !all.contains(&basis) {
                    all.push(basis);
                }
            });
        }
        all
    }

    /// The combined pattern `id`.
    pub fn combined(&self, id: PatternId) -> Option<&CombinedPattern> {
        self.combined.get(usize::try_from(id.0).ok()?)
    }

    /// Number of indicators: distinct values and combined patterns, without the canary.
    pub fn len(&self) -> usize {
        let alone = self.indicators.iter().filter(|known| known.part.is_none() && !known.is_canary);
        alone.count().saturating_add(self.combined.len())
    }

    /// Whether the set holds nothing but the canary.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Account of the set and of each feed, by name.
    pub fn summary(&self) -> IndicatorSetSummary {
        let mut hashes: Vec<&str> = self.feeds.iter().map(|feed| feed.sha256.as_str()).collect();
        hashes.sort_unstable();
        let sha256 = hexadecimal(&Sha256::digest(hashes.join("\n")));
        let mut feeds: Vec<FeedSummary> = self.feeds.iter().chain(&self.failed).cloned().collect();
        feeds.sort_by(|one, other| (&one.name, &one.sha256).cmp(&(&other.name, &other.sha256)));
        let indicators = u64::try_from(self.len()).unwrap_or(u64::MAX);
        IndicatorSetSummary { indicators, sha256, feeds }
    }

    pub(crate) fn basis(&self, indicator: &Indicator, how: How) -> IndicatorBasis {
        IndicatorBasis {
            value: indicator.value.to_string(),
            kind: indicator.kind.word().to_owned(),
            how: how.word().to_owned(),
            campaigns: self.labels(indicator.campaigns),
            feeds: self.labels(indicator.feeds),
            ..IndicatorBasis::default()
        }
    }

    /// Names of a label set in alphabetical order.
    fn labels(&self, number: u32) -> Vec<String> {
        let labels = usize::try_from(number).ok().and_then(|at| self.label_sets.get(at));
        let names = labels
            .into_iter()
            .flatten()
            .filter_map(|label| usize::try_from(*label).ok().and_then(|at| self.names.get(at)));
        let mut names: Vec<String> = names.map(ToString::to_string).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}
