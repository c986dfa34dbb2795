//! Which rules a record may meet, before any of them is tried.
//!
//! Most records meet no rule. Most rules ask for one of some words in one field: where none of them
//! stands there, in whatever case, the rule cannot match. One look at a field for the words of all
//! rules leaves the few that are worth trying.

use aho_corasick::AhoCorasick;
use rsigma_eval::{
    CompiledDetection, CompiledDetectionItem, CompiledMatcher, CompiledRule, Event, EventValue,
    matcher::GroupMode,
};
use rsigma_parser::ConditionExpr;

use crate::regex_words;

/// Words of which one stands in the field of each record that a rule matches.
#[derive(Debug, PartialEq, Eq)]
struct Needed {
    field: String,
    words: Vec<String>,
}

/// The words of all rules that look at one field.
#[derive(Debug)]
struct Words {
    field: String,
    automaton: AhoCorasick,
    /// The rule of each word.
    rules: Vec<usize>,
}

/// The words of the rules of an artifact.
#[derive(Debug, Default)]
pub(crate) struct Sieve {
    fields: Vec<Words>,
    /// Whether each rule is to be tried whatever the fields hold.
    always: Vec<bool>,
}

impl Sieve {
    pub(crate) fn of<'r>(rules: impl Iterator<Item = &'r CompiledRule>) -> Self {
        let needed: Vec<Option<Needed>> = rules.map(of_rule).collect();
        let mut sieve =
            Self { fields: Vec::new(), always: needed.iter().map(Option::is_none).collect() };
        let mut names: Vec<&str> =
            needed.iter().flatten().map(|needed| needed.field.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let of_field = needed.iter().enumerate().filter_map(|(rule, needed)| {
                needed.as_ref().filter(|needed| needed.field == name).map(|needed| (rule, needed))
            });
            let words =
                of_field.flat_map(|(rule, needed)| needed.words.iter().map(move |w| (rule, w)));
            let (rules, words): (Vec<usize>, Vec<&String>) = words.unzip();
            match AhoCorasick::builder().ascii_case_insensitive(true).build(words) {
                Ok(automaton) => {
                    sieve.fields.push(Words { field: name.to_owned(), automaton, rules });
                }
                Err(_) => rules.iter().for_each(|rule| mark(&mut sieve.always, *rule)),
            }
        }
        sieve
    }

    /// Tells in `tried`, for each rule, whether it may match.
    pub(crate) fn sift(&self, event: &impl Event, tried: &mut Vec<bool>) {
        tried.clone_from(&self.always);
        for words in &self.fields {
            match event.get_field(&words.field) {
                None | Some(EventValue::Null) => {}
                Some(EventValue::Str(text)) if text.is_ascii() => {
                    for found in words.automaton.find_overlapping_iter(text.as_ref()) {
                        if let Some(rule) = words.rules.get(found.pattern().as_usize()) {
                            mark(tried, *rule);
                        }
                    }
                }
                // Other letters have other forms in capitals, and lists have many texts.
                Some(_) => words.rules.iter().for_each(|rule| mark(tried, *rule)),
            }
        }
    }
}

fn mark(rules: &mut [bool], rule: usize) {
    if let Some(rule) = rules.get_mut(rule) {
        *rule = true;
    }
}

fn of_rule(rule: &CompiledRule) -> Option<Needed> {
    any(rule.conditions.iter().map(|condition| of_condition(condition, rule)))
}

fn of_condition(condition: &ConditionExpr, rule: &CompiledRule) -> Option<Needed> {
    match condition {
        ConditionExpr::And(parts) => parts.iter().find_map(|part| of_condition(part, rule)),
        ConditionExpr::Or(parts) => any(parts.iter().map(|part| of_condition(part, rule))),
        ConditionExpr::Identifier(name) => of_detection(rule.detections.get(name)?),
        ConditionExpr::Not(_) | ConditionExpr::Selector { .. } => None,
    }
}

fn of_detection(detection: &CompiledDetection) -> Option<Needed> {
    match detection {
        CompiledDetection::AllOf(items) => items.iter().find_map(of_item),
        CompiledDetection::AnyOf(parts) => any(parts.iter().map(of_detection)),
        CompiledDetection::Keywords(_) => None,
    }
}

fn of_item(item: &CompiledDetectionItem) -> Option<Needed> {
    if item.exists.is_some() {
        return None;
    }
    Some(Needed { field: item.field.clone()?, words: words(&item.matcher)? })
}

/// What one of several needs: each must need something, in the same field.
fn any(parts: impl Iterator<Item = Option<Needed>>) -> Option<Needed> {
    let mut all: Option<Needed> = None;
    for part in parts {
        let part = part?;
        match &mut all {
            None => all = Some(part),
            Some(all) if all.field == part.field => all.words.extend(part.words),
            Some(_) => return None,
        }
    }
    all
}

/// Words of which one stands in each text that the matcher meets.
fn words(matcher: &CompiledMatcher) -> Option<Vec<String>> {
    let word = |word: &String| (!word.is_empty() && word.is_ascii()).then(|| word.clone());
    match matcher {
        CompiledMatcher::Exact { value, .. }
        | CompiledMatcher::Contains { value, .. }
        | CompiledMatcher::StartsWith { value, .. }
        | CompiledMatcher::EndsWith { value, .. } => Some(vec![word(value)?]),
        CompiledMatcher::Regex(expression) => regex_words::words(expression.as_str()),
        CompiledMatcher::RegexSetMatch { set, mode: GroupMode::Any } => {
            let all: Option<Vec<_>> =
                set.patterns().iter().map(|e| regex_words::words(e)).collect();
            all.map(|all| all.concat())
        }
        CompiledMatcher::RegexSetMatch { set, mode: GroupMode::All } => {
            set.patterns().iter().find_map(|expression| regex_words::words(expression))
        }
        CompiledMatcher::AhoCorasickSet { needles, .. } => needles.iter().map(word).collect(),
        CompiledMatcher::AnyOf(parts)
        | CompiledMatcher::CaseInsensitiveGroup { children: parts, mode: GroupMode::Any } => {
            let all: Option<Vec<Vec<String>>> = parts.iter().map(words).collect();
            all.map(|all| all.concat())
        }
        CompiledMatcher::AllOf(parts)
        | CompiledMatcher::CaseInsensitiveGroup { children: parts, mode: GroupMode::All } => {
            parts.iter().find_map(words)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rsigma_eval::{JsonEvent, compile_rule, evaluate_rule};
    use rsigma_parser::parse_sigma_yaml;
    use serde_json::{Value, json};

    use super::*;

    fn rule(detection: &str) -> CompiledRule {
        let head = "title: x\nlogsource:\n  product: android\ndetection:\n";
        let parsed = parse_sigma_yaml(&format!("{head}{detection}")).unwrap();
        compile_rule(&parsed.rules[0]).unwrap()
    }

    fn needed(detection: &str) -> Option<(String, Vec<String>)> {
        of_rule(&rule(detection)).map(|needed| (needed.field, needed.words))
    }

    #[test]
    fn a_rule_needs_what_every_match_of_it_holds() {
        let path = |words: &[&str]| {
            Some(("path".to_owned(), words.iter().map(|word| (*word).to_owned()).collect()))
        };
        let either = "  a:\n    path|startswith: /A/\n  b:\n    path: /b\n  condition: a or b\n";
        assert_eq!(needed(either), path(&["/a/", "/b"]));
        let but = "  a:\n    path|endswith: .So\n  b:\n    kind: x\n  condition: a and not b\n";
        assert_eq!(needed(but), path(&[".so"]));
        let elsewhere = "  a:\n    path: /a\n  b:\n    kind: x\n  condition: a or b\n";
        assert_eq!(needed(elsewhere), None);
        assert_eq!(needed("  a:\n    path|re: 'a*'\n  condition: a\n"), None);
        assert_eq!(
            needed("  a:\n    path|re: '/(X|y)z$'\n  condition: a\n"),
            path(&["/xz", "/yz"])
        );
        assert_eq!(needed("  a:\n    path: null\n  condition: a\n"), None);
        assert_eq!(needed("  a:\n    path|exists: true\n  condition: a\n"), None);
        assert_eq!(needed("  a:\n    path: ÄB\n  condition: a\n"), None);
        assert_eq!(needed("  a:\n    path: x\n  condition: not a\n"), None);
    }

    #[test]
    fn what_is_left_out_would_not_have_matched_and_most_is() {
        let rules = [
            rule(
                "  a:\n    path|contains:\n      - one\n      - two\n      - three\n  condition: a\n",
            ),
            rule("  a:\n    path|contains|all:\n      - one\n      - end\n  condition: a\n"),
            rule("  a:\n    path: 'x*end'\n  condition: a\n"),
            rule("  a:\n    path|cased: One\n  condition: a\n"),
            rule("  a:\n    kind: one\n  condition: not a\n"),
            rule("  a:\n    uid: 0\n  condition: a\n"),
            rule("  a:\n    path|re: '^(O|o)ne$|two+'\n  condition: a\n"),
        ];
        let sieve = Sieve::of(rules.iter());
        let records: [Value; 9] = [
            json!({"path": "xONEy"}),
            json!({"path": "One"}),
            json!({"path": "one and end"}),
            json!({"path": "x to the end"}),
            json!({"path": "\u{212a}one"}),
            json!({"path": ["no", "TWO"]}),
            json!({"path": 5, "uid": 0}),
            json!({"kind": "one"}),
            json!({"path": "nothing", "kind": "one", "uid": 1}),
        ];
        let (mut tried, mut left_out) = (Vec::new(), 0_usize);
        for record in &records {
            let event = JsonEvent::borrow(record);
            sieve.sift(&event, &mut tried);
            for (rule, tried) in rules.iter().zip(&tried) {
                let matches = evaluate_rule(rule, &event).is_some();
                assert!(*tried || !matches, "{record}: {:?}", rule.detections);
                left_out += usize::from(!tried);
            }
        }
        // Five rules need a word: four of them one that three records lack, one a word that four lack.
        assert_eq!(left_out, 16);
    }
}
