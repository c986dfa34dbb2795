//! Building a set out of feeds.

use std::collections::HashMap;

use jiff::Timestamp;
use model::FeedSummary;
use sha2::{Digest, Sha256};

use crate::combined::{CombinedPattern, PartId, PatternId, Wanted};
use crate::feed::Meant;
use crate::kind::IndicatorKind;
use crate::lookup::Lookup;
use crate::matched::Indicator;
use crate::reading::{Node, Reading, Sign, Test, read};
use crate::reasons::Reasons;
use crate::set::{CANARY_DOMAIN, CANARY_PROCESS, IndicatorSet};
use crate::wildcard::Expressions;
use crate::{FeedError, pattern, recognise};

/// Largest feed that is read, in bytes.
pub const LARGEST_FEED: u64 = 64 << 20;
/// Most combined patterns of one set.
const MOST_COMBINED: usize = 100_000;
/// Most different expressions (`LIKE`, `MATCHES`, `*`) of one set.
const MOST_EXPRESSIONS: usize = 10_000;

/// Collects feeds into an [`IndicatorSet`].
pub struct SetBuilder {
    indicators: Vec<Indicator>,
    alone: Lookup,
    parts: Lookup,
    alone_expressions: ExpressionSigns,
    part_expressions: ExpressionSigns,
    combined: Vec<CombinedPattern>,
    names: Numbered<Box<str>>,
    label_sets: Numbered<Box<[u32]>>,
    feeds: Vec<FeedSummary>,
    failed: Vec<FeedSummary>,
}

#[derive(Default)]
struct ExpressionSigns {
    signs: Vec<(Sign, u32)>,
    known: HashMap<(IndicatorKind, Test, String), u32>,
}

/// Values with a number each, the same value always with the same number.
pub(crate) struct Numbered<T> {
    values: Vec<T>,
    numbers: HashMap<T, u32>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Clone + Eq + std::hash::Hash> Numbered<T> {
    fn number(&mut self, value: T) -> u32 {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.values.push(value.clone());
        self.numbers.insert(value, number);
        number
    }
}

/// Where an indicator comes from.
#[derive(Clone, Copy)]
struct Origin {
    campaigns: u32,
    feeds: u32,
    valid_until: Option<Timestamp>,
}

impl Default for SetBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl SetBuilder {
    /// A set that holds nothing but the canary.
    pub fn new() -> Self {
        let mut builder = Self {
            indicators: Vec::new(),
            alone: Lookup::default(),
            parts: Lookup::default(),
            alone_expressions: ExpressionSigns::default(),
            part_expressions: ExpressionSigns::default(),
            combined: Vec::new(),
            names: Numbered::default(),
            label_sets: Numbered::default(),
            feeds: Vec::new(),
            failed: Vec::new(),
        };
        let nobody = builder.label_sets.number(Box::from([]));
        let origin = Origin { campaigns: nobody, feeds: nobody, valid_until: None };
        for (kind, value) in
            [(IndicatorKind::Domain, CANARY_DOMAIN), (IndicatorKind::Process, CANARY_PROCESS)]
        {
            let sign = Sign { kind, test: Test::Equal, value: value.to_owned() };
            if let Some(number) = builder.push(&sign, origin, None)
                && let Some(indicator) = builder.indicators.get_mut(number)
            {
                indicator.is_canary = true;
            }
        }
        builder
    }

    /// Adds the feed `name`, in whichever format it is, and returns its account. A feed with the
    /// same bytes as an earlier one is not read twice.
    ///
    /// # Errors
    /// [`FeedError`] when the bytes are no feed; the set is unchanged then.
    pub fn add_feed(&mut self, name: &str, bytes: &[u8]) -> Result<FeedSummary, FeedError> {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > LARGEST_FEED {
            return Err(FeedError::TooLarge { bytes: size, limit: LARGEST_FEED });
        }
        let sha256 = hexadecimal(&Sha256::digest(bytes));
        let mut summary = FeedSummary { name: name.to_owned(), sha256, ..FeedSummary::default() };
        if let Some(known) = self.feeds.iter().find(|feed| feed.sha256 == summary.sha256) {
            summary.format.clone_from(&known.format);
            summary.skipped = vec![(format!("same file as {}", known.name), known.loaded)];
            return Ok(summary);
        }
        let text = recognise::decoded(bytes)?;
        let read = recognise::read(name, &text)?;
        let mut reasons = read.skipped;
        let names: Vec<u32> = read
            .names
            .spelled
            .iter()
            .map(|name| self.names.number(Box::from(name.as_str())))
            .collect();
        let feed = self.names.number(Box::from(name));
        let feeds = self.label_sets.number(Box::from([feed]));
        for entry in read.entries {
            let campaigns = entry
                .campaigns
                .iter()
                .filter_map(|at| usize::try_from(*at).ok().and_then(|at| names.get(at)).copied());
            let mut campaigns: Vec<u32> = campaigns.collect();
            campaigns.sort_unstable();
            let campaigns = self.label_sets.number(campaigns.into());
            let origin = Origin { campaigns, feeds, valid_until: entry.valid_until };
            let is_used = match entry.meant {
                Meant::Pattern(text) => self.add_pattern(&text, origin, &mut reasons),
                Meant::Read(reading, text) => {
                    self.add_reading(&text, reading, origin, &mut reasons)
                }
            };
            if is_used {
                summary.loaded = summary.loaded.saturating_add(1);
            }
        }
        read.format.word().clone_into(&mut summary.format);
        summary.notes = read.notes;
        summary.skipped = reasons.into_list();
        self.feeds.push(summary.clone());
        Ok(summary)
    }

    /// Keeps the account of a feed that could not be read, so that a result tells of it.
    pub fn add_failed_feed(&mut self, name: &str, sha256: &str, reason: &str) {
        self.failed.push(FeedSummary {
            name: name.to_owned(),
            sha256: sha256.to_owned(),
            skipped: vec![(reason.to_owned(), 1)],
            ..FeedSummary::default()
        });
    }

    /// The finished set.
    pub fn finish(mut self) -> IndicatorSet {
        self.alone.expressions = compiled(&self.alone_expressions);
        self.parts.expressions = compiled(&self.part_expressions);
        self.alone.shrink();
        self.parts.shrink();
        self.indicators.shrink_to_fit();
        IndicatorSet {
            indicators: self.indicators,
            alone: self.alone,
            parts: self.parts,
            combined: self.combined,
            names: self.names.values,
            label_sets: self.label_sets.values,
            feeds: self.feeds,
            failed: self.failed,
        }
    }

    /// Whether anything of the pattern is looked for.
    fn add_pattern(&mut self, text: &str, origin: Origin, reasons: &mut Reasons) -> bool {
        let observations = match pattern::parse(text) {
            Ok(observations) => observations,
            Err(error) => {
                reasons.count(error.to_string());
                return false;
            }
        };
        self.add_reading(text, read(&observations), origin, reasons)
    }

    fn add_reading(
        &mut self,
        text: &str,
        reading: Reading,
        origin: Origin,
        reasons: &mut Reasons,
    ) -> bool {
        let Reading { alone, combined, refused } = reading;
        let mut is_used = false;
        for sign in &alone {
            is_used |= self.add_alone(sign, origin, reasons);
        }
        for node in combined {
            is_used |= self.add_combined(text, &node, origin, reasons);
        }
        for words in refused {
            if is_used {
                reasons.count(format!("alternative of a used pattern: {words}"));
            } else {
                reasons.count(words);
                break;
            }
        }
        is_used
    }

    fn add_alone(&mut self, sign: &Sign, origin: Origin, reasons: &mut Reasons) -> bool {
        let known = match sign.test {
            Test::Equal => self.alone.equal_sign(sign, &self.indicators),
            _ => self.alone_expressions.number_of(sign),
        };
        let known = known.and_then(|number| usize::try_from(number).ok());
        if let Some(known) = known {
            self.merge(known, origin);
            return true;
        }
        if sign.test != Test::Equal && self.alone_expressions.signs.len() >= MOST_EXPRESSIONS {
            reasons.count("more than 10000 expressions");
            return false;
        }
        if self.push(sign, origin, None).is_none() {
            reasons.count("value has no normal form");
            return false;
        }
        true
    }

    /// Names the further feed and its campaigns on an indicator that is already there. It expires
    /// when the last feed lets it.
    fn merge(&mut self, known: usize, origin: Origin) {
        let Some(indicator) = self.indicators.get(known) else { return };
        let (campaigns, feeds) = (indicator.campaigns, indicator.feeds);
        let campaigns = self.union(campaigns, origin.campaigns);
        let feeds = self.union(feeds, origin.feeds);
        if let Some(indicator) = self.indicators.get_mut(known) {
            indicator.campaigns = campaigns;
            indicator.feeds = feeds;
            indicator.valid_until = match (indicator.valid_until, origin.valid_until) {
                (Some(one), Some(other)) => Some(one.max(other)),
                _ => None,
            };
        }
    }

    fn union(&mut self, one: u32, other: u32) -> u32 {
        if one == other {
            return one;
        }
        let labels =
            |number| usize::try_from(number).ok().and_then(|at| self.label_sets.values.get(at));
        let mut all: Vec<u32> =
            labels(one).into_iter().chain(labels(other)).flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        self.label_sets.number(all.into())
    }

    fn add_combined(
        &mut self,
        text: &str,
        node: &Node,
        origin: Origin,
        reasons: &mut Reasons,
    ) -> bool {
        if self.combined.len() >= MOST_COMBINED {
            reasons.count("more than 100000 combined patterns");
            return false;
        }
        let id = PatternId(u32::try_from(self.combined.len()).unwrap_or(u32::MAX));
        let mut draft = Draft { id, parts: 0, not_evaluated: Vec::new() };
        let Some(wanted) = self.wanted(node, origin, &mut draft) else {
            reasons.count("pattern that cannot be met by single values");
            return false;
        };
        let not_evaluated = draft.not_evaluated;
        self.combined.push(CombinedPattern { id, pattern: text.into(), wanted, not_evaluated });
        true
    }

    fn wanted(&mut self, node: &Node, origin: Origin, draft: &mut Draft) -> Option<Wanted> {
        match node {
            Node::Sign(sign) => self.part(sign, origin, draft),
            Node::ParentDirectory(path) => {
                let (kind, test, value) = (IndicatorKind::FilePath, Test::Equal, path.clone());
                self.part(&Sign { kind, test, value }, origin, draft)
            }
            Node::All(members) => {
                let wanted = self.wanted_members(members, origin, draft);
                (!wanted.is_empty()).then_some(Wanted::All(wanted))
            }
            Node::Any(members) => {
                let wanted = self.wanted_members(members, origin, draft);
                (!wanted.is_empty()).then_some(Wanted::Any(wanted))
            }
            Node::Unknown(words) => {
                draft.not_evaluated.push(words.clone());
                None
            }
        }
    }

    fn wanted_members(
        &mut self,
        members: &[Node],
        origin: Origin,
        draft: &mut Draft,
    ) -> Vec<Wanted> {
        members.iter().filter_map(|member| self.wanted(member, origin, draft)).collect()
    }

    fn part(&mut self, sign: &Sign, origin: Origin, draft: &mut Draft) -> Option<Wanted> {
        let part = draft.parts;
        let id = PartId { pattern: draft.id, part };
        let is_full =
            sign.test != Test::Equal && self.part_expressions.signs.len() >= MOST_EXPRESSIONS;
        if is_full || self.push(sign, origin, Some(id)).is_none() {
            draft.not_evaluated.push(format!("{} = {}", sign.kind.word(), sign.value));
            return None;
        }
        draft.parts = part.saturating_add(1);
        Some(Wanted::Part(part))
    }

    /// Adds an indicator and enters it in the tables; returns its position, or nothing when the
    /// value has no normal form.
    fn push(&mut self, sign: &Sign, origin: Origin, part: Option<PartId>) -> Option<usize> {
        let position = self.indicators.len();
        let number = u32::try_from(position).ok()?;
        let (lookup, expressions) = match part {
            None => (&mut self.alone, &mut self.alone_expressions),
            Some(_) => (&mut self.parts, &mut self.part_expressions),
        };
        let is_exact_only = if sign.test == Test::Equal {
            lookup.enter(sign, number)?
        } else {
            expressions.add(sign, number);
            false
        };
        self.indicators.push(Indicator {
            value: sign.value.as_str().into(),
            valid_until: origin.valid_until,
            part,
            campaigns: origin.campaigns,
            feeds: origin.feeds,
            kind: sign.kind,
            is_exact_only,
            is_canary: false,
        });
        Some(position)
    }
}

struct Draft {
    id: PatternId,
    parts: u32,
    not_evaluated: Vec<String>,
}

impl ExpressionSigns {
    fn number_of(&self, sign: &Sign) -> Option<u32> {
        self.known.get(&(sign.kind, sign.test, sign.value.clone())).copied()
    }

    fn add(&mut self, sign: &Sign, number: u32) {
        self.known.insert((sign.kind, sign.test, sign.value.clone()), number);
        self.signs.push((sign.clone(), number));
    }
}

fn compiled(signs: &ExpressionSigns) -> std::collections::BTreeMap<IndicatorKind, Expressions> {
    let of_kind = |kind| {
        let signs = signs.signs.iter().filter(|(sign, _)| sign.kind == kind).cloned();
        let signs: Vec<_> = signs.collect();
        (!signs.is_empty()).then(|| (kind, Expressions::new(&signs)))
    };
    IndicatorKind::ALL.into_iter().filter_map(of_kind).collect()
}

/// Lower-case hexadecimal digits of `bytes`.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _infallible = write!(text, "{byte:02x}");
        text
    })
}
