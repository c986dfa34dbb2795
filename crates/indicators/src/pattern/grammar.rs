//! The grammar of patterns: observations, qualifiers, comparisons.

use super::cursor::Cursor;
use super::{
    Comparison, Comparisons, DEEPEST_NESTING, LONGEST_PATTERN, MOST_COMPARISONS, Observations,
    Operator, PatternError, Qualifier,
};

/// Reads a pattern.
///
/// # Errors
/// [`PatternError`] when the text is no pattern, or larger than the limits of this module.
pub(crate) fn parse(pattern: &str) -> Result<Observations, PatternError> {
    if pattern.len() > LONGEST_PATTERN {
        return Err(PatternError::TooLarge("longer than 65536 bytes"));
    }
    let mut reader = Reader { cursor: Cursor::new(pattern), depth: 0, comparisons: 0 };
    if reader.cursor.is_at_end() {
        return Err(PatternError::Empty);
    }
    let is_bracketed =
        reader.cursor.sees("[") || (reader.cursor.sees("(") && pattern.contains('['));
    let observations = if is_bracketed {
        reader.observations()?
    } else {
        Observations::One(reader.alternatives()?)
    };
    if reader.cursor.is_at_end() { Ok(observations) } else { Err(PatternError::Trailing) }
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    depth: usize,
    comparisons: usize,
}

impl Reader<'_> {
    /// `any ( FOLLOWEDBY any )*`
    fn observations(&mut self) -> Result<Observations, PatternError> {
        let mut steps = vec![self.any_observation()?];
        while self.takes_followed_by() {
            steps.push(self.any_observation()?);
        }
        Ok(one_or(steps, Observations::InOrder))
    }

    fn takes_followed_by(&mut self) -> bool {
        self.cursor.take_word("FOLLOWEDBY")
            || (self.cursor.take_word("FOLLOWED") && self.cursor.take_word("BY"))
    }

    /// `all ( OR all )*`
    fn any_observation(&mut self) -> Result<Observations, PatternError> {
        let mut choices = vec![self.all_observations()?];
        while self.cursor.take_word("OR") {
            choices.push(self.all_observations()?);
        }
        Ok(one_or(choices, Observations::Any))
    }

    /// `qualified ( AND qualified )*`
    fn all_observations(&mut self) -> Result<Observations, PatternError> {
        let mut members = vec![self.qualified_observation()?];
        while self.cursor.take_word("AND") {
            members.push(self.qualified_observation()?);
        }
        Ok(one_or(members, Observations::All))
    }

    fn qualified_observation(&mut self) -> Result<Observations, PatternError> {
        let mut observation = self.one_observation()?;
        while let Some(qualifier) = self.qualifier()? {
            observation = Observations::Qualified(Box::new(observation), qualifier);
        }
        Ok(observation)
    }

    /// `[ comparisons ]` or `( observations )`
    fn one_observation(&mut self) -> Result<Observations, PatternError> {
        if self.cursor.take("(") {
            self.deeper()?;
            let inside = self.observations()?;
            self.closes(")")?;
            return Ok(inside);
        }
        if !self.cursor.take("[") {
            return Err(PatternError::Missing("opening bracket"));
        }
        let inside = self.alternatives()?;
        if self.cursor.take("]") {
            Ok(Observations::One(inside))
        } else {
            Err(PatternError::Missing("closing bracket"))
        }
    }

    fn qualifier(&mut self) -> Result<Option<Qualifier>, PatternError> {
        if self.cursor.take_word("WITHIN") {
            let number = self.cursor.value()?;
            self.wants_word("SECONDS")?;
            return Ok(Some(Qualifier::Within(number)));
        }
        if self.cursor.take_word("REPEATS") {
            let number = self.cursor.value()?;
            self.wants_word("TIMES")?;
            return Ok(Some(Qualifier::Repeats(number)));
        }
        if self.cursor.take_word("START") {
            let start = self.cursor.value()?;
            self.wants_word("STOP")?;
            return Ok(Some(Qualifier::Between(start, self.cursor.value()?)));
        }
        Ok(None)
    }

    fn wants_word(&mut self, word: &'static str) -> Result<(), PatternError> {
        if self.cursor.take_word(word) { Ok(()) } else { Err(PatternError::Missing(word)) }
    }

    /// `all ( OR all )*`, inside of one observation
    fn alternatives(&mut self) -> Result<Comparisons, PatternError> {
        let mut choices = vec![self.conjunction()?];
        while self.cursor.take_word("OR") {
            choices.push(self.conjunction()?);
        }
        Ok(one_or(choices, Comparisons::Any))
    }

    fn conjunction(&mut self) -> Result<Comparisons, PatternError> {
        let mut members = vec![self.negation()?];
        while self.cursor.take_word("AND") {
            members.push(self.negation()?);
        }
        Ok(one_or(members, Comparisons::All))
    }

    fn negation(&mut self) -> Result<Comparisons, PatternError> {
        if self.cursor.take_word("NOT") {
            self.deeper()?;
            let inside = self.negation()?;
            self.shallower();
            return Ok(Comparisons::Not(Box::new(inside)));
        }
        if self.cursor.take("(") {
            self.deeper()?;
            let inside = self.alternatives()?;
            self.closes(")")?;
            return Ok(inside);
        }
        self.comparison().map(Comparisons::One)
    }

    fn comparison(&mut self) -> Result<Comparison, PatternError> {
        if self.cursor.take_word("EXISTS") {
            let path = self.cursor.object_path()?;
            self.count(1)?;
            let operator = Operator::Other("EXISTS");
            return Ok(Comparison { path, negated: false, operator, values: Vec::new() });
        }
        let path = self.cursor.object_path()?;
        let not = self.cursor.take_word("NOT");
        let (operator, unequal, is_list) = self.operator()?;
        let values = if is_list { self.list()? } else { vec![self.cursor.value()?] };
        self.count(values.len())?;
        Ok(Comparison { path, negated: not != unequal, operator, values })
    }

    /// The operator, whether it negates, and whether a list follows.
    fn operator(&mut self) -> Result<(Operator, bool, bool), PatternError> {
        const SYMBOLS: [(&str, Operator, bool); 8] = [
            ("!=", Operator::Equal, true),
            ("<>", Operator::Equal, true),
            ("==", Operator::Equal, false),
            ("=", Operator::Equal, false),
            ("<=", Operator::Other("<="), false),
            (">=", Operator::Other(">="), false),
            ("<", Operator::Other("<"), false),
            (">", Operator::Other(">"), false),
        ];
        const WORDS: [(&str, Operator, bool); 5] = [
            ("IN", Operator::Equal, true),
            ("LIKE", Operator::Like, false),
            ("MATCHES", Operator::Matches, false),
            ("ISSUBSET", Operator::Subset, false),
            ("ISSUPERSET", Operator::Other("ISSUPERSET"), false),
        ];
        for (symbol, operator, negates) in SYMBOLS {
            if self.cursor.take(symbol) {
                return Ok((operator, negates, false));
            }
        }
        for (word, operator, is_list) in WORDS {
            if self.cursor.take_word(word) {
                return Ok((operator, false, is_list));
            }
        }
        Err(PatternError::Missing("operator"))
    }

    /// `( value , … )`; some feeds write `[ value , … ]`.
    fn list(&mut self) -> Result<Vec<String>, PatternError> {
        let close = if self.cursor.take("(") {
            ")"
        } else if self.cursor.take("[") {
            "]"
        } else {
            return Err(PatternError::Missing("list"));
        };
        let mut values = vec![self.cursor.value()?];
        while self.cursor.take(",") {
            if self.cursor.sees(close) {
                break;
            }
            values.push(self.cursor.value()?);
        }
        if self.cursor.take(close) { Ok(values) } else { Err(PatternError::Missing("end of list")) }
    }

    fn count(&mut self, comparisons: usize) -> Result<(), PatternError> {
        self.comparisons = self.comparisons.saturating_add(comparisons);
        if self.comparisons > MOST_COMPARISONS {
            return Err(PatternError::TooLarge("more than 4096 comparisons"));
        }
        Ok(())
    }

    fn deeper(&mut self) -> Result<(), PatternError> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > DEEPEST_NESTING {
            return Err(PatternError::TooLarge("nested deeper than 32"));
        }
        Ok(())
    }

    fn shallower(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn closes(&mut self, symbol: &str) -> Result<(), PatternError> {
        self.shallower();
        if self.cursor.take(symbol) {
            Ok(())
        } else {
            Err(PatternError::Missing("closing parenthesis"))
        }
    }
}

/// The only member, or all of them under `combine`.
fn one_or<T>(mut members: Vec<T>, combine: fn(Vec<T>) -> T) -> T {
    match members.pop() {
        Some(only) if members.is_empty() => only,
        Some(last) => {
            members.push(last);
            combine(members)
        }
        None => combine(members),
    }
}
