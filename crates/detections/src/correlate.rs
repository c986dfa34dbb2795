//! Facts that meet: Sigma correlations over what rules and indicators found.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use jiff::Timestamp;
use model::{Finding, Observed, Provenance, Strength};
use rsigma_eval::{
    CorrelationConfig, CorrelationEngine, CorrelationEventMode, Event, EventValue, MatchResult,
    correlation::compile_correlation,
};
use rsigma_parser::{
    ConditionExpr, ConditionOperator, CorrelationCondition, CorrelationRule, CorrelationType,
};
use serde_json::{Value, json};

use crate::{
    rule::{Origin, RuleInfo},
    set::RuleSet,
    signal::{INDICATOR_ON_PROCESS, INDICATOR_ON_SENDER, INDICATOR_ON_VALUE, Signal},
};

/// Most signals of one rule that are kept, the latest ones.
const MAX_SIGNALS_OF_A_RULE: usize = 5_000;

/// Most signals of one rule about the same process or sender that a correlation in time looks
/// at, the earliest ones: its cost grows with a power of this number.
const MAX_SIGNALS_OF_A_GROUP: usize = 256;

/// Most facts that one match names.
const MAX_FACTS: usize = 50;

/// A correlation whose rules have been found.
#[derive(Debug)]
pub(crate) struct Correlation {
    pub(crate) info: Arc<RuleInfo>,
    rule: CorrelationRule,
    /// Fields that tell which facts belong together, by rule, and the one that is counted.
    groups: BTreeMap<String, Vec<String>>,
    counted: Option<String>,
}

impl Correlation {
    /// Checks a correlation and replaces the names of rules by their identifiers.
    pub(crate) fn new<'r>(
        mut rule: CorrelationRule,
        origin: &Origin<'_>,
        called: impl Fn(&str) -> Option<&'r RuleInfo>,
    ) -> Result<Self, String> {
        let identifier = |name: &String| match called(name) {
            Some(info) if info.correlation => {
                Err(format!("builds on the correlation {name:?}: only rules can be correlated"))
            }
            Some(info) => Ok(info.id.clone()),
            None if is_indicator(name) => Ok(name.clone()),
            None => Err(format!("names the unknown rule {name:?}")),
        };
        rule.rules = rule.rules.iter().map(&identifier).collect::<Result<_, _>>()?;
        if rule.rules.is_empty() || rule.timespan.seconds == 0 {
            return Err("needs `rules` and a `timespan`".to_owned());
        }
        for alias in &mut rule.aliases {
            let mapping = std::mem::take(&mut alias.mapping);
            alias.mapping = mapping
                .into_iter()
                .map(|(name, field)| Ok((identifier(&name)?, field)))
                .collect::<Result<_, String>>()?;
        }
        let counted = check_condition(&mut rule, &identifier)?;
        let compiled =
            compile_correlation(&rule).map_err(|error| format!("does not compile: {error}"))?;
        let info = RuleInfo::of_correlation(&rule, &compiled.custom_attributes, origin)?;
        let groups = rule
            .rules
            .iter()
            .map(|id| {
                let fields = compiled.group_by.iter().map(|field| field.resolve(&[id.as_str()]));
                (id.clone(), fields.map(str::to_owned).collect())
            })
            .collect();
        Ok(Self { info: Arc::new(info), rule, groups, counted })
    }

    fn in_time(&self) -> bool {
        matches!(
            self.rule.correlation_type,
            CorrelationType::Temporal | CorrelationType::TemporalOrdered
        )
    }

    fn window(&self) -> i64 {
        i64::try_from(self.rule.timespan.seconds).unwrap_or(i64::MAX)
    }

    /// Names of the fields that tell which facts belong together.
    fn group_names(&self) -> &[String] {
        &self.rule.group_by
    }
}

fn is_indicator(name: &str) -> bool {
    [INDICATOR_ON_PROCESS, INDICATOR_ON_SENDER, INDICATOR_ON_VALUE].contains(&name)
}

/// Makes the condition say what Sigma means by it, and finds the field that it counts.
fn check_condition(
    rule: &mut CorrelationRule,
    identifier: &impl Fn(&String) -> Result<String, String>,
) -> Result<Option<String>, String> {
    let in_time = matches!(
        rule.correlation_type,
        CorrelationType::Temporal | CorrelationType::TemporalOrdered
    );
    match &mut rule.condition {
        CorrelationCondition::Extended(expression) => {
            identify(expression, identifier)?;
            Ok(None)
        }
        CorrelationCondition::Threshold { predicates, field, .. } if in_time => {
            if field.is_some() {
                return Err("counts a field, which a correlation in time cannot".to_owned());
            }
            // Without a condition all rules have to match; the parser reads that as one or more.
            if matches!(predicates.as_slice(), [(ConditionOperator::Gte, 1)]) {
                let all = u64::try_from(rule.rules.len()).unwrap_or(u64::MAX);
                *predicates = vec![(ConditionOperator::Gte, all)];
            }
            Ok(None)
        }
        CorrelationCondition::Threshold { field, .. } => match field.as_deref() {
            None if rule.correlation_type == CorrelationType::EventCount => Ok(None),
            Some([field]) => Ok(Some(field.clone())),
            _ => Err("needs exactly one `field` in its condition".to_owned()),
        },
    }
}

fn identify(
    expression: &mut ConditionExpr,
    identifier: &impl Fn(&String) -> Result<String, String>,
) -> Result<(), String> {
    match expression {
        ConditionExpr::Identifier(name) => *name = identifier(name)?,
        ConditionExpr::And(parts) | ConditionExpr::Or(parts) => {
            for part in parts {
                identify(part, identifier)?;
            }
        }
        ConditionExpr::Not(part) => identify(part, identifier)?,
        ConditionExpr::Selector { .. } => {
            return Err("selects rules by pattern, which correlations cannot".to_owned());
        }
    }
    Ok(())
}

/// Takes the signals of a run in any order, and tells which of them meet.
#[derive(Debug)]
pub struct Correlator<'r> {
    rules: &'r RuleSet,
    kept: BTreeMap<String, Kept>,
    undated: u64,
}

#[derive(Debug, Default)]
struct Kept {
    signals: BTreeMap<(Timestamp, Provenance), KeptSignal>,
    dropped: u64,
}

#[derive(Debug)]
struct KeptSignal {
    title: String,
    strength: Strength,
    /// The fields that some correlation looks at, as text.
    fields: BTreeMap<String, String>,
}

/// What meets, and what a reader of the result should know about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correlated<'r> {
    /// What meets, by rule, time and provenance.
    pub matches: Vec<CorrelationMatch<'r>>,
    /// What was left out of the correlation, and why.
    pub remarks: Vec<String>,
}

/// Facts that met.
#[derive(Clone, Debug, PartialEq)]
pub struct CorrelationMatch<'r> {
    /// The correlation.
    pub rule: &'r RuleInfo,
    /// Instant of the earliest fact.
    pub at: Timestamp,
    /// Strength of the strongest fact.
    pub strength: Strength,
    /// Whom or what the facts are about; `None` when they only share the device.
    pub group: Option<Observed>,
    /// The facts, in order of time; at most fifty.
    pub facts: Vec<Fact>,
    /// Number of facts beyond those.
    pub left_out: usize,
}

/// One of the facts that met.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    /// Instant of the fact.
    pub at: Timestamp,
    /// Where it was read.
    pub provenance: Provenance,
    /// Identifier of its rule, or the name for indicators.
    pub rule: String,
    /// What was seen.
    pub title: String,
}

impl<'r> Correlator<'r> {
    /// A correlator without signals.
    pub fn new(rules: &'r RuleSet) -> Self {
        Self { rules, kept: BTreeMap::new(), undated: 0 }
    }

    /// Whether a correlation looks at signals of this rule.
    pub fn wants(&self, rule: &str) -> bool {
        self.rules.correlations().iter().any(|c| c.groups.contains_key(rule))
    }

    /// Takes one signal. The order in which signals come does not matter.
    pub fn add(&mut self, signal: Signal) {
        if !self.wants(&signal.rule) {
            return;
        }
        // The engine counts seconds from 1970 and knows none before.
        let Some(at) = signal.at.filter(|at| *at >= Timestamp::UNIX_EPOCH) else {
            self.undated = self.undated.saturating_add(1);
            return;
        };
        let fields = self.fields_looked_at(&signal);
        let kept = self.kept.entry(signal.rule).or_default();
        let value = KeptSignal { title: signal.title, strength: signal.strength, fields };
        kept.signals.insert((at, signal.provenance), value);
        if kept.signals.len() > MAX_SIGNALS_OF_A_RULE {
            kept.signals.pop_first();
            kept.dropped = kept.dropped.saturating_add(1);
        }
    }

    fn fields_looked_at(&self, signal: &Signal) -> BTreeMap<String, String> {
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for correlation in self.rules.correlations() {
            let groups = correlation.groups.get(&signal.rule);
            names.extend(groups.into_iter().flatten().map(String::as_str));
            names.extend(correlation.counted.as_deref());
        }
        let field = |name: &str| {
            let text = match signal.fields.get(name)? {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(value) => value.to_string(),
                _ => return None,
            };
            (!text.is_empty()).then(|| (name.to_owned(), text))
        };
        names.into_iter().filter_map(field).collect()
    }

    /// Tells which of the signals meet.
    pub fn finish(self) -> Correlated<'r> {
        let mut result = Correlated::default();
        if self.undated > 0 {
            let undated = match self.undated {
                1 => "1 finding has no instant and was".to_owned(),
                count => format!("{count} findings have no instant and were"),
            };
            result.remarks.push(format!("{undated} not correlated with others"));
        }
        for (rule, kept) in self.kept.iter().filter(|(_, kept)| kept.dropped > 0) {
            result.remarks.push(format!(
                "rule {rule}: only the latest {MAX_SIGNALS_OF_A_RULE} findings were correlated \
                 with others, {} earlier ones were not",
                kept.dropped
            ));
        }
        for correlation in self.rules.correlations() {
            let mut run = Run::new(correlation, &self.kept);
            run.process();
            if run.skipped > 0 {
                result.remarks.push(format!(
                    "correlation {}: {} findings beyond the earliest {MAX_SIGNALS_OF_A_GROUP} of \
                     one rule about the same process or sender were not looked at",
                    correlation.info.id, run.skipped
                ));
            }
            result.matches.extend(run.matches());
        }
        result.matches.sort_by(|a, b| {
            (&a.rule.id, a.at, &a.facts, &a.left_out).cmp(&(
                &b.rule.id,
                b.at,
                &b.facts,
                &b.left_out,
            ))
        });
        result
    }
}

/// One signal on its way through one correlation.
struct Step<'k> {
    at: Timestamp,
    provenance: &'k Provenance,
    rule: &'k str,
    signal: &'k KeptSignal,
    group: Vec<&'k str>,
}

/// One correlation over all signals, in order of time.
struct Run<'r, 'k> {
    correlation: &'r Correlation,
    steps: Vec<Step<'k>>,
    skipped: u64,
    /// For each group: runs of firings that overlap, as last second and steps that met.
    clusters: BTreeMap<Vec<&'k str>, Vec<(i64, BTreeSet<usize>)>>,
}

impl<'r, 'k> Run<'r, 'k> {
    fn new(correlation: &'r Correlation, kept: &'k BTreeMap<String, Kept>) -> Self {
        let mut steps: Vec<Step<'k>> = Vec::new();
        for (rule, group_fields) in &correlation.groups {
            let Some((rule, kept)) = kept.get_key_value(rule) else { continue };
            for ((at, provenance), signal) in &kept.signals {
                let group = group_fields.iter().map(|f| signal.fields.get(f).map(String::as_str));
                // A fact that does not say whom it is about belongs to nobody.
                if let Some(group) = group.collect::<Option<Vec<&str>>>() {
                    steps.push(Step { at: *at, provenance, rule, signal, group });
                }
            }
        }
        steps.sort_by(|a, b| (a.at, a.provenance, a.rule).cmp(&(b.at, b.provenance, b.rule)));
        Self { correlation, steps, skipped: 0, clusters: BTreeMap::new() }
    }

    fn process(&mut self) {
        let config = CorrelationConfig {
            max_state_entries: usize::MAX,
            correlation_event_mode: CorrelationEventMode::Refs,
            max_correlation_events: self.steps.len().max(1),
            ..CorrelationConfig::default()
        };
        let mut engine = CorrelationEngine::new(config);
        if engine.add_correlation(&self.correlation.rule).is_err() {
            return;
        }
        let mut seen: BTreeMap<(&str, &[&str]), usize> = BTreeMap::new();
        for (index, step) in self.steps.iter().enumerate() {
            let count = seen.entry((step.rule, &step.group)).or_default();
            *count = count.saturating_add(1);
            if self.correlation.in_time() && *count > MAX_SIGNALS_OF_A_GROUP {
                self.skipped = self.skipped.saturating_add(1);
                continue;
            }
            let event = SignalEvent { index, fields: &step.signal.fields };
            let second = step.at.as_second();
            let result = engine.process_with_detections(&event, vec![matched(step.rule)], second);
            for fired in result.correlations {
                let met = fired.event_refs.unwrap_or_default();
                let met = met.into_iter().filter_map(|met| met.id?.parse().ok()).collect();
                cluster(&mut self.clusters, self.correlation, (&self.steps, step, met));
            }
        }
    }

    fn matches(self) -> Vec<CorrelationMatch<'r>> {
        let mut matches = Vec::new();
        for (group, clusters) in &self.clusters {
            for (_, met) in clusters {
                let steps: Vec<&Step<'k>> = met.iter().filter_map(|i| self.steps.get(*i)).collect();
                matches.extend(self.correlation.matched(group, &steps));
            }
        }
        matches
    }
}

/// Adds a firing to the cluster that it overlaps, or begins a new one: a burst is one match.
fn cluster<'k>(
    clusters: &mut BTreeMap<Vec<&'k str>, Vec<(i64, BTreeSet<usize>)>>,
    correlation: &Correlation,
    (steps, step, met): (&[Step<'k>], &Step<'k>, BTreeSet<usize>),
) {
    let records: BTreeSet<&Provenance> =
        met.iter().filter_map(|index| steps.get(*index)).map(|step| step.provenance).collect();
    // Two rules that match the same record are not two facts that meet.
    if correlation.in_time() && records.len() < 2 {
        return;
    }
    let second = step.at.as_second();
    let begins = second.saturating_sub(correlation.window());
    let of_group = clusters.entry(step.group.clone()).or_default();
    match of_group.last_mut() {
        Some((last, together)) if *last >= begins => {
            *last = second;
            together.extend(met);
        }
        _ => of_group.push((second, met)),
    }
}

impl Correlation {
    fn matched(&self, group: &[&str], steps: &[&Step<'_>]) -> Option<CorrelationMatch<'_>> {
        let first = steps.first()?;
        let strength = steps.iter().map(|step| step.signal.strength).max()?;
        let group = (!group.is_empty())
            .then(|| Observed { field: self.group_names().join(", "), value: group.join(", ") });
        let facts = steps.iter().take(MAX_FACTS).map(|step| Fact {
            at: step.at,
            provenance: step.provenance.clone(),
            rule: step.rule.to_owned(),
            title: step.signal.title.clone(),
        });
        Some(CorrelationMatch {
            rule: &self.info,
            at: first.at,
            strength,
            group,
            facts: facts.collect(),
            left_out: steps.len().saturating_sub(MAX_FACTS),
        })
    }
}

impl CorrelationMatch<'_> {
    /// Where the facts were read, in order of time, each place once.
    pub fn provenances(&self) -> Vec<Provenance> {
        let mut places: Vec<Provenance> = Vec::new();
        for fact in &self.facts {
            if !places.contains(&fact.provenance) {
                places.push(fact.provenance.clone());
            }
        }
        places
    }

    /// The finding, with the identifier to give it; `None` when no fact is left to point at.
    pub fn finding(&self, id: String) -> Option<Finding> {
        let mut places = self.provenances().into_iter();
        let provenance = places.next()?;
        let facts = self.facts.iter().map(|fact| {
            json!({ "at": fact.at, "rule": fact.rule, "title": fact.title, "seen": fact.provenance })
        });
        let facts: Vec<Value> = facts.collect();
        let first = self.facts.first();
        let observed = self.group.clone().unwrap_or_else(|| Observed {
            field: "facts".to_owned(),
            value: first.map(|fact| fact.title.clone()).unwrap_or_default(),
        });
        Some(Finding {
            id,
            strength: self.strength,
            at: Some(self.at),
            record: json!({ "facts": facts, "left_out": self.left_out }),
            together_with: places.collect(),
            ..self.rule.finding(provenance, observed)
        })
    }
}

/// What the engine sees of a signal.
struct SignalEvent<'k> {
    index: usize,
    fields: &'k BTreeMap<String, String>,
}

impl Event for SignalEvent<'_> {
    fn get_field(&self, path: &str) -> Option<EventValue<'_>> {
        self.fields.get(path).map(|text| EventValue::Str(text.as_str().into()))
    }

    fn any_string_value(&self, meets: &dyn Fn(&str) -> bool) -> bool {
        self.fields.values().any(|text| meets(text))
    }

    fn all_string_values(&self) -> Vec<std::borrow::Cow<'_, str>> {
        self.fields.values().map(|text| text.as_str().into()).collect()
    }

    /// The engine keeps the `id` of each event in the window, and gives it back.
    fn to_json(&self) -> Value {
        json!({ "id": self.index.to_string() })
    }
}

/// Tells the engine that a rule matched.
fn matched(rule: &str) -> MatchResult {
    MatchResult {
        rule_title: String::new(),
        rule_id: Some(rule.to_owned()),
        level: None,
        tags: Vec::new(),
        matched_selections: Vec::new(),
        matched_fields: Vec::new(),
        event: None,
        custom_attributes: Arc::default(),
    }
}
