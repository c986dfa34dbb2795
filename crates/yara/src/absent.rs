//! The face of the crate in builds without the engine. No value of these types exists.

use std::io;

use formats::ReadAt;

use crate::{Error, RuleFile, Scanned};

enum Never {}

/// Rules that were read. In this build there are none.
pub struct Rules(Never);

/// Scans one file after the other. In this build there is none.
pub struct Scanner<'r>(Never, std::marker::PhantomData<&'r Rules>);

impl Rules {
    /// Reads files of rules, by name and content.
    ///
    /// # Errors
    /// Always: this build has no engine.
    pub const fn read(_files: &[(String, Vec<u8>)]) -> Result<Self, Error> {
        Err(Error::NoEngine)
    }

    /// The files that they are from.
    pub const fn files(&self) -> &[RuleFile] {
        match self.0 {}
    }

    /// How many rules there are.
    pub const fn rule_count(&self) -> u64 {
        match self.0 {}
    }

    /// What the engine says of rules that are slow or odd.
    pub const fn warnings(&self) -> &[String] {
        match self.0 {}
    }

    /// Something that scans with these rules.
    pub const fn scanner(&self) -> Scanner<'_> {
        match self.0 {}
    }
}

impl Scanner<'_> {
    /// Scans one file.
    ///
    /// # Errors
    /// When its bytes cannot be had.
    pub fn scan(&mut self, _file: &dyn ReadAt) -> io::Result<Scanned> {
        match self.0 {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_engine_rules_say_how_to_get_it() {
        let error = Rules::read(&[]).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("--features yara"), "{error}");
    }
}
