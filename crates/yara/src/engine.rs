//! Rules and scanning, with `yara-x`.

use std::{fmt::Write, io, time::Duration};

use formats::ReadAt;
use sha2::{Digest, Sha256};
use yara_x::{Compiler, MetaValue, ScanError, ScanResults, SourceCode, blocks};

use crate::{BLOCK, Error, Met, OVERLAP, RuleFile, Scanned, WHOLE, of_score, of_severity};

/// Longest that one file may take.
const LONGEST: Duration = Duration::from_secs(300);
/// Most matches of one pattern that are counted.
const MOST_MATCHES: usize = 1_000;

/// Rules that were read.
pub struct Rules {
    rules: yara_x::Rules,
    files: Vec<RuleFile>,
    warnings: Vec<String>,
}

/// Scans one file after the other.
pub struct Scanner<'r> {
    whole: yara_x::Scanner<'r>,
    blocks: blocks::Scanner<'r>,
}

impl Rules {
    /// Reads files of rules, by name and content. A file may not include others.
    ///
    /// # Errors
    /// When one is not understood, or there is no rule.
    pub fn read(files: &[(String, Vec<u8>)]) -> Result<Self, Error> {
        let mut compiler = Compiler::new();
        // The more lenient syntax is that of the older engine, which most rules were written for.
        compiler.enable_includes(false).relaxed_re_syntax(true).colorize_errors(false);
        let mut known = Vec::new();
        for (name, bytes) in files {
            // Rules of two files may have the same name.
            compiler.new_namespace(name);
            let source = SourceCode::from(bytes.as_slice()).with_origin(name);
            let refused =
                |error: yara_x::errors::CompileError| Error::Refused { message: error.to_string() };
            compiler.add_source(source).map_err(refused)?;
            known
                .push(RuleFile { name: name.clone(), sha256: hexadecimal(&Sha256::digest(bytes)) });
        }
        let warnings = compiler.warnings().iter().map(ToString::to_string).collect();
        let rules = compiler.build();
        if rules.iter().len() == 0 {
            return Err(Error::NoRule);
        }
        Ok(Self { rules, files: known, warnings })
    }

    /// The files that they are from.
    pub fn files(&self) -> &[RuleFile] {
        &self.files
    }

    /// How many rules there are.
    pub fn rule_count(&self) -> u64 {
        u64::try_from(self.rules.iter().len()).unwrap_or(u64::MAX)
    }

    /// What the engine says of rules that are slow or odd.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Something that scans with these rules.
    pub fn scanner(&self) -> Scanner<'_> {
        let mut whole = yara_x::Scanner::new(&self.rules);
        whole.set_timeout(LONGEST).max_matches_per_pattern(MOST_MATCHES);
        let mut blocks = blocks::Scanner::new(&self.rules);
        blocks.set_timeout(LONGEST);
        Scanner { whole, blocks }
    }
}

impl Scanner<'_> {
    /// Scans one file.
    ///
    /// # Errors
    /// When its bytes cannot be had.
    pub fn scan(&mut self, file: &dyn ReadAt) -> io::Result<Scanned> {
        self.scan_with(file, WHOLE, BLOCK, OVERLAP)
    }

    fn scan_with(
        &mut self,
        file: &dyn ReadAt,
        whole: u64,
        block: u64,
        overlap: u64,
    ) -> io::Result<Scanned> {
        if file.len() <= whole {
            let bytes = part(file, 0, file.len())?;
            return Ok(told(self.whole.scan(&bytes), false));
        }
        let mut offset = 0_u64;
        loop {
            let bytes = part(file, offset, block)?;
            let base = usize::try_from(offset).map_err(io::Error::other)?;
            if let Err(error) = self.blocks.scan(base, &bytes) {
                // What was met before counts all the same.
                let stopped = Some(error.to_string());
                return Ok(Scanned { stopped, ..told(self.blocks.finish(), true) });
            }
            let end = offset.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            if end >= file.len() || bytes.is_empty() {
                break;
            }
            offset = end.saturating_sub(overlap);
        }
        Ok(told(self.blocks.finish(), true))
    }
}

/// At most `length` bytes from `offset`.
fn part(file: &dyn ReadAt, offset: u64, length: u64) -> io::Result<Vec<u8>> {
    let length = length.min(file.len().saturating_sub(offset));
    let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
    let mut filled = 0_usize;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let at = offset.saturating_add(u64::try_from(filled).map_err(io::Error::other)?);
        match file.read_at(at, rest)? {
            0 => break,
            count => filled = filled.saturating_add(count),
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}

fn told(results: Result<ScanResults<'_, '_>, ScanError>, in_blocks: bool) -> Scanned {
    match results {
        Ok(results) => {
            let met = results.matching_rules().map(|rule| met(&rule)).collect();
            Scanned { met, in_blocks, stopped: None }
        }
        Err(error) => Scanned { met: Vec::new(), in_blocks, stopped: Some(error.to_string()) },
    }
}

fn met(rule: &yara_x::Rule<'_, '_>) -> Met {
    let mut met = Met {
        rule: rule.identifier().to_owned(),
        rule_file: rule.namespace().to_owned(),
        tags: rule.tags().map(|tag| tag.identifier().to_owned()).collect(),
        ..Met::default()
    };
    for (key, value) in rule.metadata() {
        match (key.to_ascii_lowercase().as_str(), &value) {
            ("description" | "desc", MetaValue::String(text)) => {
                met.description.get_or_insert_with(|| (*text).to_owned());
            }
            ("author", MetaValue::String(text)) => {
                met.author.get_or_insert_with(|| (*text).to_owned());
            }
            (key, MetaValue::String(text)) if key.starts_with("reference") => {
                met.references.push((*text).to_owned());
            }
            ("severity", MetaValue::String(text)) => met.weight = of_severity(text).or(met.weight),
            ("score" | "severity", MetaValue::Integer(score)) => {
                met.weight = met.weight.or_else(|| of_score(*score));
            }
            _ => {}
        }
    }
    for pattern in rule.patterns() {
        for found in pattern.matches() {
            met.match_count = met.match_count.saturating_add(1);
            let range = found.range();
            let offset = u64::try_from(range.start).ok();
            if met.offset.is_none_or(|first| offset.is_some_and(|offset| offset < first)) {
                met.offset = offset;
                met.length = u64::try_from(range.len()).ok();
                met.pattern = Some(pattern.identifier().to_owned());
            }
        }
    }
    met
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        // Writing to a string cannot fail.
        let _written = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use formats::bytes::Memory;

    use super::*;

    const RULES: &str = r#"
        rule trace : first { meta: description = "Names a trace" author = "Ada" reference = "https://example.org/a"
            reference2 = "https://example.org/b" score = 45 severity = "critical"
            strings: $a = "trace-of-something" condition: $a }
        rule small { condition: filesize < 100 }
    "#;

    fn rules(text: &str) -> Result<Rules, Error> {
        Rules::read(&[("own.yar".to_owned(), text.as_bytes().to_vec())])
    }

    fn names(scanned: &Scanned) -> Vec<&str> {
        scanned.met.iter().map(|met| met.rule.as_str()).collect()
    }

    #[test]
    fn a_rule_tells_where_it_was_met_and_what_its_author_says() {
        let rules = rules(RULES).unwrap();
        assert_eq!(rules.rule_count(), 2);
        let mut scanner = rules.scanner();
        let scanned =
            scanner.scan(&Memory(b"0123 trace-of-something trace-of-something".to_vec())).unwrap();
        assert_eq!(names(&scanned), ["trace", "small"]);
        let met = &scanned.met[0];
        assert_eq!((met.offset, met.length, met.match_count), (Some(5), Some(18), 2));
        assert_eq!((met.pattern.as_deref(), met.rule_file.as_str()), (Some("$a"), "own.yar"));
        assert_eq!(
            (met.author.as_deref(), met.tags.as_slice()),
            (Some("Ada"), &["first".to_owned()][..])
        );
        assert_eq!(met.references, ["https://example.org/a", "https://example.org/b"]);
        assert_eq!(met.weight, Some(crate::Weight::Medium), "the word goes before the number");
        assert_eq!((scanned.met[1].offset, scanned.met[1].weight), (None, None));
        assert!(
            scanner.scan(&Memory(vec![0; 200])).unwrap().met.is_empty(),
            "nothing is left over"
        );
    }

    #[test]
    fn a_text_across_the_border_of_two_blocks_is_met() {
        let rules = rules(RULES).unwrap();
        let mut scanner = rules.scanner();
        for start in 0..200_usize {
            let mut bytes = vec![0; start];
            bytes.extend(b"trace-of-something");
            bytes.resize(300, 0);
            let scanned = scanner.scan_with(&Memory(bytes), 100, 64, 20).unwrap();
            assert_eq!(names(&scanned), ["trace"], "at {start}");
            assert_eq!(scanned.met[0].offset, u64::try_from(start).ok());
            assert!(scanned.in_blocks);
        }
    }

    #[test]
    fn what_is_not_understood_tells_its_file_and_line() {
        let refused = |text| rules(text).err().unwrap().to_string();
        let message = refused("rule a { condition: true }\nrule b { condition: }");
        assert!(message.contains("own.yar:2"), "{message}");
        assert!(refused("include \"/etc/passwd\"\nrule a { condition: true }").contains("include"));
        assert!(matches!(rules("// nothing").err(), Some(Error::NoRule)));
    }

    #[test]
    fn two_files_may_have_a_rule_of_the_same_name() {
        let text = b"rule same { condition: true }".to_vec();
        let rules =
            Rules::read(&[("a.yar".to_owned(), text.clone()), ("b.yar".to_owned(), text)]).unwrap();
        let scanned = rules.scanner().scan(&Memory(Vec::new())).unwrap();
        let files: Vec<&str> = scanned.met.iter().map(|met| met.rule_file.as_str()).collect();
        assert_eq!(files, ["a.yar", "b.yar"]);
        assert_eq!(rules.files()[0].sha256.len(), 64);
    }
}
