//! The rules of a run: those that came with Hoofprint and those of the examiner.

use std::{
    collections::BTreeMap,
    fmt::Write,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use model::{APP_PROFILES, PROCESS_HISTORIES, RuleSetSummary};
use rsigma_eval::compile_rule;
use rsigma_parser::{CorrelationRule, SigmaCollection, SigmaRule, parse_sigma_yaml};
use sha2::{Digest, Sha256};

use crate::{
    canary::{CANARY_ARTIFACT, CANARY_RULE},
    correlate::Correlation,
    evaluate::ArtifactRules,
    folder::RuleFile,
    rule::{Origin, RuleInfo},
};

/// Every rule file that came with Hoofprint: path below `rules/`, text.
const BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/builtin_rules.rs"));

/// The rules of a run.
#[derive(Debug, Default)]
pub struct RuleSet {
    infos: BTreeMap<String, Arc<RuleInfo>>,
    ids_by_name: BTreeMap<String, String>,
    artifacts: BTreeMap<String, ArtifactRules>,
    correlations: Vec<Correlation>,
    digests: Vec<[u8; 32]>,
    rejected: Vec<(String, String)>,
}

impl RuleSet {
    /// The rules that came with Hoofprint.
    pub fn builtin() -> Self {
        let mut set = Self::default();
        let files = BUILT_IN.iter().map(|(name, text)| ((*name).into(), Ok((*text).to_owned())));
        set.add_files(files.collect(), true);
        set
    }

    /// Adds rule files and tells how many rules and correlations came of them.
    pub(crate) fn add_files(&mut self, files: Vec<RuleFile>, built_in: bool) -> usize {
        let before = self.infos.len();
        let mut correlations = Vec::new();
        for (file, text) in files {
            let digest: Option<[u8; 32]> =
                text.as_ref().ok().map(|text| Sha256::digest(text).into());
            self.digests.extend(digest);
            let sha256: Arc<str> = digest.map(hexadecimal).unwrap_or_default().into();
            let origin = Origin { file: &file, sha256: &sha256, built_in };
            match text.and_then(|text| parse(&text)) {
                Err(reason) => self.reject(&file, reason),
                Ok(document) => {
                    for reason in unusable(&document) {
                        self.reject(&file, reason);
                    }
                    for rule in document.rules {
                        let title = rule.title.clone();
                        if let Err(reason) = self.add_rule(rule, &origin) {
                            self.reject(&file, format!("rule {title:?} {reason}"));
                        }
                    }
                    let from = || (Arc::clone(&file), Arc::clone(&sha256));
                    correlations.extend(document.correlations.into_iter().map(|c| (c, from())));
                }
            }
        }
        // Rules may stand in a later file than the correlation that names them.
        for (correlation, (file, sha256)) in correlations {
            let title = correlation.title.clone();
            let origin = Origin { file: &file, sha256: &sha256, built_in };
            if let Err(reason) = self.add_correlation(correlation, &origin) {
                self.reject(&file, format!("correlation {title:?} {reason}"));
            }
        }
        self.infos.len().saturating_sub(before)
    }

    fn add_rule(&mut self, rule: SigmaRule, origin: &Origin<'_>) -> Result<(), String> {
        if rule.logsource.category.is_some() {
            return Err("names a `logsource.category`: records have a product and a service only"
                .to_owned());
        }
        if rule.detection.timeframe.is_some() {
            return Err("has a `timeframe`: write a correlation instead".to_owned());
        }
        // Rules that came with Hoofprint do compile, which a test shows, and most are for artifacts that an
        // acquisition does not have.
        if !origin.built_in {
            compile_rule(&rule).map_err(|error| format!("does not compile: {error}"))?;
        }
        let info = Arc::new(RuleInfo::of_rule(&rule, origin)?);
        self.register(&info)?;
        let artifact = info.artifact.clone().unwrap_or_default();
        self.artifacts.entry(artifact).or_default().add(rule, info);
        Ok(())
    }

    fn add_correlation(
        &mut self,
        correlation: CorrelationRule,
        origin: &Origin<'_>,
    ) -> Result<(), String> {
        let correlation = Correlation::new(correlation, origin, |called| self.rule_called(called))?;
        self.register(&correlation.info)?;
        self.correlations.push(correlation);
        Ok(())
    }

    /// The rule of this identifier or name.
    fn rule_called(&self, called: &str) -> Option<&RuleInfo> {
        let id = self.ids_by_name.get(called).map_or(called, String::as_str);
        self.infos.get(id).map(Arc::as_ref)
    }

    fn register(&mut self, info: &Arc<RuleInfo>) -> Result<(), String> {
        if let Some(other) = self.infos.get(&info.id) {
            return Err(format!("has the `id` of {}", other.file));
        }
        if let Some(name) = &info.name {
            if let Some(other) = self.rule_called(name) {
                return Err(format!("has the `name` of {}", other.file));
            }
            self.ids_by_name.insert(name.clone(), info.id.clone());
        }
        self.infos.insert(info.id.clone(), Arc::clone(info));
        Ok(())
    }

    fn reject(&mut self, file: &str, reason: String) {
        self.rejected.push((file.to_owned(), reason));
    }

    pub(crate) fn rejected(&self) -> &[(String, String)] {
        &self.rejected
    }

    pub(crate) fn correlations(&self) -> &[Correlation] {
        &self.correlations
    }

    /// Rejects the rules of artifacts that are not among `known` (identifiers, for example
    /// `ios.messages`): such a rule would never be tried, and nobody would notice.
    pub fn check_artifacts<'k>(&mut self, known: impl IntoIterator<Item = &'k str>) {
        let mut rules = std::mem::take(&mut self.artifacts);
        let together = PROCESS_HISTORIES.into_iter().chain([APP_PROFILES, CANARY_ARTIFACT]);
        for artifact in known.into_iter().chain(together) {
            if let Some(known) = rules.remove(artifact) {
                self.artifacts.insert(artifact.to_owned(), known);
            }
        }
        for (artifact, unknown) in rules {
            for info in unknown.rules() {
                self.infos.remove(&info.id);
                let reason = format!("rule {:?} is for {artifact}, which is unknown", info.title);
                self.rejected.push((info.file.to_string(), reason));
            }
        }
    }

    /// The rules for the records of one artifact, for example `ios.messages`. `None` when there
    /// is none, so that such records cost nothing.
    pub fn for_artifact(&self, id: &str) -> Option<&ArtifactRules> {
        self.artifacts.get(id)
    }

    /// The rule or correlation of this identifier or name, or the detection that is none.
    pub fn explain(&self, id: &str) -> Option<&RuleInfo> {
        let lower = id.to_ascii_lowercase();
        let coded = || Self::coded().into_iter().find(|info| info.id == lower);
        self.rule_called(id).or_else(|| self.rule_called(&lower)).or_else(coded)
    }

    /// Every rule and correlation, by identifier.
    pub fn all(&self) -> impl Iterator<Item = &RuleInfo> {
        self.infos.values().map(Arc::as_ref)
    }

    /// Account of the rules for the record of the run. The planted rule is not counted.
    pub fn summary(&self) -> RuleSetSummary {
        let counted = |correlation: bool| {
            let infos = self.all().filter(|info| info.id != CANARY_RULE);
            let number = infos.filter(|info| info.correlation == correlation).count();
            u64::try_from(number).unwrap_or(u64::MAX)
        };
        RuleSetSummary {
            rules: counted(false),
            correlations: counted(true),
            sha256: self.sha256(),
            rejected: self.rejected.clone(),
        }
    }

    /// SHA-256 over the sorted SHA-256 of all rule files (32 bytes each), in hexadecimal.
    fn sha256(&self) -> String {
        let mut digests = self.digests.clone();
        digests.sort_unstable();
        hexadecimal(Sha256::digest(digests.concat()).into())
    }
}

fn hexadecimal(digest: [u8; 32]) -> String {
    let mut out = String::new();
    for byte in digest {
        // Writing to a string cannot fail.
        let _written = write!(out, "{byte:02x}");
    }
    out
}

/// Most brackets that may be open at once in a rule file.
const MAX_NESTING: usize = 64;

/// Most times that `and`, `or` and `not` may stand in a rule file.
const MAX_OPERATORS: usize = 500;

/// Refuses what the parsers of YAML and conditions would take minutes for, or overflow the stack
/// on: their cost grows with the square of nesting and of the length of a condition.
fn refuse_intricate(text: &str) -> Result<(), String> {
    let mut open = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' | b'(' => open = open.saturating_add(1),
            b']' | b'}' | b')' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MAX_NESTING {
            return Err(format!("has more than {MAX_NESTING} brackets open at once"));
        }
    }
    let operator = |word: &&str| ["and", "or", "not"].iter().any(|o| word.eq_ignore_ascii_case(o));
    let words = text.split(|c: char| !c.is_alphanumeric());
    if words.filter(operator).count() > MAX_OPERATORS {
        return Err(format!("says `and`, `or` or `not` more than {MAX_OPERATORS} times"));
    }
    Ok(())
}

fn parse(text: &str) -> Result<SigmaCollection, String> {
    refuse_intricate(text)?;
    match catch_unwind(AssertUnwindSafe(|| parse_sigma_yaml(text))) {
        Ok(Ok(collection)) => Ok(collection),
        Ok(Err(error)) => Err(format!("is not a Sigma rule: {error}")),
        Err(_) => Err("cannot be parsed: the parser panicked".to_owned()),
    }
}

/// What stands in a file and cannot be used, with the reason.
fn unusable(document: &SigmaCollection) -> Vec<String> {
    let mut reasons: Vec<String> =
        document.errors.iter().map(|error| format!("is not a Sigma rule: {error}")).collect();
    reasons.extend(document.filters.iter().map(|filter| {
        format!("filter {:?}: filters are not supported, change the rule itself", filter.title)
    }));
    if document.is_empty() && reasons.is_empty() {
        reasons.push("holds no rule".to_owned());
    }
    reasons
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "reads the rules of the repository")]
mod tests {
    use std::path::Path;

    use model::{Basis, Location, Observed, Provenance};

    use super::*;

    #[test]
    fn every_rule_that_came_with_hoofprint_compiles() {
        for (artifact, rules) in &RuleSet::builtin().artifacts {
            assert_eq!(rules.compiled(), rules.rules().count(), "{artifact}");
        }
    }

    #[test]
    fn a_finding_names_the_file_of_its_rule_and_what_that_file_holds() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for info in RuleSet::builtin().all().chain(RuleSet::coded()) {
            let at = Provenance { artifact: "ios.tcc", file: "f".into(), at: Location::File };
            let observed = Observed { field: String::new(), value: String::new() };
            let Basis::Rule(basis) = info.finding(at, observed).basis else {
                panic!("{}", info.id)
            };
            let text = std::fs::read(root.join(&basis.file)).expect(&basis.file);
            let is_rule_file = basis.file.starts_with("rules/");
            assert_eq!(
                basis.sha256,
                is_rule_file.then(|| hexadecimal(Sha256::digest(text).into()))
            );
        }
    }

    #[test]
    fn a_rule_of_the_examiner_is_named_as_in_its_folder() {
        let (_, text) = BUILT_IN.first().expect("a rule");
        let mut set = RuleSet::default();
        set.add_files(vec![("mine/a.yml".into(), Ok((*text).to_owned()))], false);
        let at = Provenance { artifact: "ios.tcc", file: "f".into(), at: Location::File };
        let observed = Observed { field: String::new(), value: String::new() };
        let finding = set.all().next().expect("that rule").finding(at, observed);
        let Basis::Rule(basis) = finding.basis else { panic!("a rule") };
        assert_eq!(basis.file, "mine/a.yml");
        assert!(basis.sha256.is_some_and(|digest| digest.len() == 64));
    }
}
