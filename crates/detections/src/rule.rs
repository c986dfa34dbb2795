//! What a rule says about itself, read from its YAML.

use std::{collections::HashMap, sync::Arc};

use model::{Basis, Finding, Level, Observed, Provenance, RuleBasis, Strength};
use rsigma_eval::{CompiledDetection, CompiledMatcher, CompiledRule, matcher::ExpandPart};
use rsigma_parser::{CorrelationRule, SigmaRule};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fields::Wanted;

/// A rule, as far as people need to know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleInfo {
    /// Identifier, a UUID.
    pub id: String,
    /// Short name, by which correlations may call the rule.
    pub name: Option<String>,
    /// What is seen when it matches, in one line of plain words.
    pub title: String,
    /// What it means, in plain words.
    pub meaning: String,
    /// How urgent.
    pub level: Level,
    /// How strong a sign. `None` for a correlation: the strongest of its facts decides.
    pub strength: Option<Strength>,
    /// Ordinary reasons that could explain it.
    pub ordinary_explanations: Vec<String>,
    /// What to do next.
    pub next_steps: Vec<String>,
    /// Published sources.
    pub references: Vec<String>,
    /// Whether several facts have to meet.
    pub correlation: bool,
    /// Artifact whose records the rule judges, for example `ios.messages`. `None` for a
    /// correlation.
    pub artifact: Option<String>,
    /// Field that a finding shows.
    pub observed_field: Option<String>,
    /// Fields with the instant of the fact; the first that holds one counts.
    pub at_fields: Vec<String>,
    /// Field that says whom or what the fact is about, to tell which facts belong together.
    pub group_field: Option<String>,
    /// What that field holds.
    pub group_by: Option<GroupKind>,
    /// Fields that are independent facts. With two of them a rule alone may be `high`.
    pub independent_facts: Vec<String>,
    /// Whether a match is so ordinary that it is no finding, only a fact for correlations.
    pub only_together: bool,
    /// File the rule was read from, relative to its folder.
    pub file: Arc<str>,
    /// SHA-256 of that file, in hexadecimal. `None` for a detection that is code.
    pub sha256: Option<Arc<str>>,
    /// Whether the rule came with Hoofprint, and not from a folder of the examiner.
    pub built_in: bool,
}

/// What a detection that Sigma cannot say tells of itself, in the words of a rule.
pub(crate) struct Coded<'a> {
    pub(crate) id: &'a str,
    pub(crate) title: &'a str,
    pub(crate) meaning: &'a str,
    /// The highest that it tells.
    pub(crate) level: Level,
    pub(crate) strength: Strength,
    pub(crate) ordinary_explanations: &'a [&'a str],
    pub(crate) next_steps: &'a [&'a str],
    pub(crate) references: &'a [&'a str],
    /// Its source file.
    pub(crate) file: &'a str,
}

impl From<Coded<'_>> for RuleInfo {
    fn from(coded: Coded<'_>) -> Self {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Self {
            id: coded.id.to_owned(),
            name: Some(coded.id.to_owned()),
            title: coded.title.to_owned(),
            meaning: coded.meaning.to_owned(),
            level: coded.level,
            strength: Some(coded.strength),
            ordinary_explanations: texts(coded.ordinary_explanations),
            next_steps: texts(coded.next_steps),
            references: texts(coded.references),
            correlation: true,
            artifact: None,
            observed_field: None,
            at_fields: Vec::new(),
            group_field: None,
            group_by: None,
            independent_facts: Vec::new(),
            only_together: false,
            file: coded.file.into(),
            sha256: None,
            built_in: true,
        }
    }
}

impl RuleInfo {
    /// Where the rule stands: of a built-in one, the path in the repository.
    fn path(&self) -> String {
        let is_rule_file = self.built_in && self.sha256.is_some();
        if is_rule_file { format!("rules/{}", self.file) } else { self.file.to_string() }
    }

    /// A finding in the words of this rule, without an instant, a record or other facts.
    pub(crate) fn finding(&self, provenance: Provenance, observed: Observed) -> Finding {
        Finding {
            id: String::new(),
            level: self.level,
            strength: self.strength.unwrap_or(Strength::Posture),
            title: self.title.clone(),
            basis: Basis::Rule(RuleBasis {
                rule: self.id.clone(),
                title: self.title.clone(),
                correlation: self.correlation,
                file: self.path(),
                sha256: self.sha256.as_deref().map(str::to_owned),
            }),
            provenance,
            at: None,
            observed,
            meaning: self.meaning.clone(),
            ordinary_explanations: self.ordinary_explanations.clone(),
            next_steps: self.next_steps.clone(),
            references: self.references.clone(),
            record: serde_json::Value::Null,
            together_with: Vec::new(),
        }
    }
}

/// Whom or what a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupKind {
    /// A process: its name, or its path.
    Process,
    /// A sender: a telephone number, an e-mail address or an account.
    Sender,
}

impl GroupKind {
    /// The word used in output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Process => "process",
            Self::Sender => "sender",
        }
    }
}

/// Where a rule document comes from.
pub(crate) struct Origin<'a> {
    pub(crate) file: &'a Arc<str>,
    pub(crate) sha256: &'a Arc<str>,
    pub(crate) built_in: bool,
}

/// The `hoofprint:` block of a rule.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleKeys {
    strength: Strengths,
    observed_field: String,
    at_field: Option<Names>,
    group_field: Option<String>,
    group_by: Option<GroupKind>,
    next_steps: Vec<String>,
    #[serde(default)]
    independent_facts: Vec<String>,
    #[serde(default)]
    only_together: bool,
}

/// One name or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Names {
    One(String),
    Several(Vec<String>),
}

impl Names {
    fn into_vec(self) -> Vec<String> {
        match self {
            Self::One(name) => vec![name],
            Self::Several(names) => names,
        }
    }
}

/// The `hoofprint:` block of a correlation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CorrelationKeys {
    next_steps: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Strengths {
    Posture,
    Exposed,
    Contacted,
    Installed,
    Executed,
}

impl From<Strengths> for Strength {
    fn from(word: Strengths) -> Self {
        match word {
            Strengths::Posture => Self::Posture,
            Strengths::Exposed => Self::Exposed,
            Strengths::Contacted => Self::Contacted,
            Strengths::Installed => Self::Installed,
            Strengths::Executed => Self::Executed,
        }
    }
}

impl RuleInfo {
    /// What a rule over records says about itself, or why it cannot be used.
    pub(crate) fn of_rule(rule: &SigmaRule, origin: &Origin<'_>) -> Result<Self, String> {
        let written = rule.custom_attributes.get("hoofprint");
        let keys: RuleKeys = block(written.and_then(|block| serde_json::to_value(block).ok()))?;
        let (Some(product), Some(service)) = (&rule.logsource.product, &rule.logsource.service)
        else {
            return Err("needs `logsource.product` and `logsource.service`".to_owned());
        };
        if keys.group_field.is_some() != keys.group_by.is_some() {
            return Err("needs both `group_field` and `group_by`, or neither".to_owned());
        }
        Ok(Self {
            id: uuid(rule.id.as_deref())?,
            name: rule.name.clone(),
            title: text(Some(&rule.title), "title")?,
            meaning: text(rule.description.as_ref(), "description")?,
            level: level(rule.level)?,
            strength: Some(keys.strength.into()),
            ordinary_explanations: list(&rule.falsepositives, "falsepositives")?,
            next_steps: list(&keys.next_steps, "hoofprint.next_steps")?,
            references: rule.references.clone(),
            correlation: false,
            artifact: Some(format!("{product}.{service}")),
            observed_field: Some(keys.observed_field),
            at_fields: keys.at_field.map(Names::into_vec).unwrap_or_default(),
            group_field: keys.group_field,
            group_by: keys.group_by,
            independent_facts: keys.independent_facts,
            only_together: keys.only_together,
            file: Arc::clone(origin.file),
            sha256: Some(Arc::clone(origin.sha256)),
            built_in: origin.built_in,
        })
    }

    /// What a correlation says about itself, or why it cannot be used.
    pub(crate) fn of_correlation(
        rule: &CorrelationRule,
        attributes: &HashMap<String, Value>,
        origin: &Origin<'_>,
    ) -> Result<Self, String> {
        let keys: CorrelationKeys = block(attributes.get("hoofprint").cloned())?;
        Ok(Self {
            id: uuid(rule.id.as_deref())?,
            name: rule.name.clone(),
            title: text(Some(&rule.title), "title")?,
            meaning: text(rule.description.as_ref(), "description")?,
            level: level(rule.level)?,
            strength: None,
            ordinary_explanations: list(&rule.falsepositives, "falsepositives")?,
            next_steps: list(&keys.next_steps, "hoofprint.next_steps")?,
            references: rule.references.clone(),
            correlation: true,
            artifact: None,
            observed_field: None,
            at_fields: Vec::new(),
            group_field: None,
            group_by: None,
            independent_facts: Vec::new(),
            only_together: false,
            file: Arc::clone(origin.file),
            sha256: Some(Arc::clone(origin.sha256)),
            built_in: origin.built_in,
        })
    }
}

fn block<T: for<'de> Deserialize<'de>>(block: Option<Value>) -> Result<T, String> {
    let block = block.ok_or("needs a `hoofprint:` block")?;
    T::deserialize(block).map_err(|error| format!("in its `hoofprint:` block: {error}"))
}

/// A UUID in its usual spelling: 8-4-4-4-12 hexadecimal digits.
fn uuid(id: Option<&str>) -> Result<String, String> {
    let id = id.ok_or("needs an `id`")?;
    let groups: Vec<&str> = id.split('-').collect();
    let lengths = groups.iter().map(|group| group.len());
    let digits = groups.iter().flat_map(|group| group.bytes());
    if lengths.eq([8, 4, 4, 4, 12]) && digits.into_iter().all(|digit| digit.is_ascii_hexdigit()) {
        Ok(id.to_ascii_lowercase())
    } else {
        Err(format!("its `id` {id:?} is not a UUID"))
    }
}

fn text(value: Option<&String>, key: &str) -> Result<String, String> {
    let text = value.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    text.filter(|text| !text.is_empty()).ok_or_else(|| format!("needs `{key}`"))
}

fn list(values: &[String], key: &str) -> Result<Vec<String>, String> {
    if values.is_empty() {
        return Err(format!("needs at least one entry in `{key}`"));
    }
    values.iter().map(|value| text(Some(value), key)).collect()
}

fn level(level: Option<rsigma_parser::Level>) -> Result<Level, String> {
    Ok(match level.ok_or("needs a `level` of Sigma")? {
        rsigma_parser::Level::Informational => Level::Informational,
        rsigma_parser::Level::Low => Level::Low,
        rsigma_parser::Level::Medium => Level::Medium,
        rsigma_parser::Level::High => Level::High,
        rsigma_parser::Level::Critical => Level::Critical,
    })
}

/// The fields that a compiled rule looks at.
pub(crate) fn wanted_fields(rule: &CompiledRule) -> Wanted {
    let mut names = FieldNames(Wanted::default());
    // The order does not matter to what is wanted, only to how it is listed.
    let mut detections: Vec<_> = rule.detections.iter().collect();
    detections.sort_by_key(|(name, _)| *name);
    for (_, detection) in detections {
        names.of_detection(detection);
    }
    names.0
}

struct FieldNames(Wanted);

impl FieldNames {
    fn of_detection(&mut self, detection: &CompiledDetection) {
        match detection {
            CompiledDetection::AllOf(items) => {
                for item in items {
                    match &item.field {
                        Some(field) => self.0.add(field),
                        None => self.0.add_all(),
                    }
                    self.of_matcher(&item.matcher);
                }
            }
            CompiledDetection::AnyOf(parts) => {
                for part in parts {
                    self.of_detection(part);
                }
            }
            CompiledDetection::Keywords(_) => self.0.add_all(),
        }
    }

    fn of_matcher(&mut self, matcher: &CompiledMatcher) {
        match matcher {
            CompiledMatcher::FieldRef { field, .. } => self.0.add(field),
            CompiledMatcher::Expand { template, .. } => {
                for part in template {
                    if let ExpandPart::Placeholder(field) = part {
                        self.0.add(field);
                    }
                }
            }
            CompiledMatcher::TimestampPart { inner, .. } | CompiledMatcher::Not(inner) => {
                self.of_matcher(inner);
            }
            CompiledMatcher::AnyOf(parts)
            | CompiledMatcher::AllOf(parts)
            | CompiledMatcher::CaseInsensitiveGroup { children: parts, .. } => {
                for part in parts {
                    self.of_matcher(part);
                }
            }
            _ => {}
        }
    }
}
