//! Judges one record by the rules of its artifact.

use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use model::{Finding, JsonRecord, Observed, Provenance, Record, Strength};
use rsigma_eval::{CompiledRule, MatchResult, compile_rule, evaluate_rule};
use rsigma_parser::SigmaRule;

use crate::{
    fields::{Fields, Judged, Wanted},
    rule::{RuleInfo, wanted_fields},
    sieve::Sieve,
    signal::{Signal, group_value},
};

/// Stands where a value would repeat what people wrote.
pub const KEPT_OUT: &str = "(kept out of the case)";

/// Records for which making a sieve costs more than it spares.
const FEW: u64 = 5_000;

/// Buffers for judging records, used again from record to record. One per thread.
#[derive(Debug, Default)]
pub struct Scratch {
    json: JsonRecord,
    wanted: Fields,
    all: Fields,
    /// Records that were judged.
    judged: u64,
    /// Whether each rule is tried on the record.
    tried: Vec<bool>,
}

/// The rules of one artifact.
#[derive(Debug, Default)]
pub struct ArtifactRules {
    written: Vec<(SigmaRule, Arc<RuleInfo>)>,
    /// Made when the first record is to be judged: to compile a rule takes longer than to read it.
    ready: OnceLock<Ready>,
}

/// Rules that can judge.
#[derive(Debug, Default)]
struct Ready {
    rules: Vec<(CompiledRule, Arc<RuleInfo>)>,
    wanted: Wanted,
    /// Made when there are many records to judge.
    sieve: OnceLock<Sieve>,
}

impl Ready {
    fn of(written: &[(SigmaRule, Arc<RuleInfo>)]) -> Self {
        let mut ready = Self::default();
        for (rule, info) in written {
            // Nothing is added that does not compile.
            let Ok(rule) = compile_rule(rule) else { continue };
            ready.wanted.extend(&wanted_fields(&rule));
            ready.rules.push((rule, Arc::clone(info)));
        }
        ready
    }
}

impl ArtifactRules {
    /// Adds a rule that compiles.
    pub(crate) fn add(&mut self, rule: SigmaRule, info: Arc<RuleInfo>) {
        self.written.push((rule, info));
        self.ready = OnceLock::new();
    }

    fn ready(&self) -> &Ready {
        self.ready.get_or_init(|| Ready::of(&self.written))
    }

    /// The fields that these rules look at.
    pub fn wanted(&self) -> &Wanted {
        &self.ready().wanted
    }

    /// The rules, in the order in which they are tried.
    pub fn rules(&self) -> impl Iterator<Item = &RuleInfo> {
        self.written.iter().map(|(_, info)| info.as_ref())
    }

    /// How many of them can judge.
    #[cfg(test)]
    pub(crate) fn compiled(&self) -> usize {
        self.ready().rules.len()
    }

    /// Judges one record; one without a JSON form meets no rule.
    pub fn evaluate(&self, record: &dyn Record, scratch: &mut Scratch) -> Vec<RuleMatch<'_>> {
        let mut json = std::mem::take(&mut scratch.json);
        let matches = match json.spell(record) {
            Ok(()) => self.evaluate_spelled(&json, &record.content(), scratch),
            Err(_) => Vec::new(),
        };
        scratch.json = json;
        matches
    }

    /// Judges one record that is spelled, with its words of people. Costs no allocation when no rule
    /// matches.
    ///
    /// The candidate index of the engine leaves out rules that only negate, and exact values inside
    /// a list: [`Sieve`] leaves out what cannot match.
    pub fn evaluate_spelled(
        &self,
        record: &JsonRecord,
        content: &[(&'static str, &str)],
        scratch: &mut Scratch,
    ) -> Vec<RuleMatch<'_>> {
        let ready = self.ready();
        let spare = std::mem::take(&mut scratch.wanted);
        let judged = Judged::new(record, content, &ready.wanted, spare);
        ready.sift(&judged, scratch);
        let mut matches = Vec::new();
        for ((rule, info), tried) in ready.rules.iter().zip(&scratch.tried) {
            if !tried {
                debug_assert!(evaluate_rule(rule, &judged).is_none(), "{} was left out", info.id);
                continue;
            }
            let Some(result) = evaluate_rule(rule, &judged) else { continue };
            if matches.is_empty() {
                scratch.all.read(record, content, &Wanted::all());
            }
            matches.push(RuleMatch::new(info, &result, &scratch.all));
        }
        scratch.wanted = judged.into_spare();
        matches
    }
}

impl Ready {
    /// Tells which rules are worth trying: all of them as long as there were few records.
    fn sift(&self, judged: &Judged<'_>, scratch: &mut Scratch) {
        scratch.judged = scratch.judged.saturating_add(1);
        // Where assertions are checked, each record shows that what is left out would not have matched.
        if scratch.judged <= FEW && !cfg!(debug_assertions) {
            scratch.tried.clear();
            scratch.tried.resize(self.rules.len(), true);
            return;
        }
        let sieve = self.sieve.get_or_init(|| Sieve::of(self.rules.iter().map(|(rule, _)| rule)));
        sieve.sift(judged, &mut scratch.tried);
    }
}

/// A rule that matched a record.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleMatch<'r> {
    /// The rule.
    pub rule: &'r RuleInfo,
    /// Instant of the fact, where the record gives one.
    pub at: Option<Timestamp>,
    /// The value to show.
    pub observed: Observed,
    /// Every field that the rule met, by name.
    pub matched: Vec<Observed>,
    /// The plain values of the record that are no one's words, by field.
    plain: Vec<(String, String)>,
}

impl<'r> RuleMatch<'r> {
    fn new(rule: &'r RuleInfo, result: &MatchResult, fields: &Fields) -> Self {
        let mut names: Vec<&str> =
            result.matched_fields.iter().map(|matched| matched.field.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let matched: Vec<Observed> =
            names.into_iter().filter_map(|name| observe(name, fields)).collect();
        let shown = rule.observed_field.as_deref().and_then(|name| observe(name, fields));
        let observed = shown.or_else(|| matched.first().cloned()).unwrap_or_else(|| Observed {
            field: rule.observed_field.clone().unwrap_or_default(),
            value: String::new(),
        });
        let at = rule.at_fields.iter().find_map(|name| fields.text(name)?.parse().ok());
        let plain = fields.plain();
        let plain = plain.map(|(name, text)| (name.to_owned(), text.into_owned())).collect();
        Self { rule, at, observed, matched, plain }
    }

    /// The finding. `record` is the record as a case keeps it, `id` the identifier to give it.
    pub fn finding(
        &self,
        id: String,
        provenance: Provenance,
        record: serde_json::Value,
    ) -> Finding {
        let observed = self.observed.clone();
        Finding { id, at: self.at, record, ..self.rule.finding(provenance, observed) }
    }

    /// What correlations need of this match.
    pub fn signal(&self, provenance: Provenance) -> Signal {
        let mut fields: serde_json::Map<String, serde_json::Value> =
            self.plain.iter().map(|(name, text)| (name.clone(), text.as_str().into())).collect();
        if let (Some(field), Some(kind)) = (&self.rule.group_field, self.rule.group_by)
            && let Some(value) = fields.get(field).and_then(|value| value.as_str())
            && let Some(group) = group_value(kind, value)
        {
            fields.insert("group".to_owned(), group.into());
        }
        Signal {
            rule: self.rule.id.clone(),
            title: self.rule.title.clone(),
            at: self.at,
            strength: self.strength(),
            provenance,
            fields: fields.into(),
        }
    }

    fn strength(&self) -> Strength {
        self.rule.strength.unwrap_or(Strength::Posture)
    }
}

fn observe(name: &str, fields: &Fields) -> Option<Observed> {
    let value =
        if fields.is_content(name) { KEPT_OUT.to_owned() } else { fields.text(name)?.into_owned() };
    Some(Observed { field: name.to_owned(), value })
}
