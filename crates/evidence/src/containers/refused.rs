//! What was refused in a container, counted, with the first few names of each kind.

use model::{Problem, ProblemKind};

use crate::problem;

/// A count and its first few names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Examples {
    count: u64,
    names: Vec<String>,
    most: usize,
}

impl Examples {
    /// Keeps the first `most` names.
    pub(crate) const fn keeping(most: usize) -> Self {
        Self { count: 0, names: Vec::new(), most }
    }

    /// Counts `name`.
    pub(crate) fn add(&mut self, name: &str) {
        self.count = self.count.saturating_add(1);
        if self.names.len() < self.most.max(3) {
            self.names.push(name.chars().take(200).collect());
        }
    }

    /// How many there were.
    pub(crate) const fn count(&self) -> u64 {
        self.count
    }
}

impl std::fmt::Display for Examples {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (number, name) in self.names.iter().enumerate() {
            let separator = if number == 0 { "" } else { ", " };
            write!(formatter, "{separator}{name:?}")?;
        }
        let kept = u64::try_from(self.names.len()).unwrap_or(u64::MAX);
        match self.count.saturating_sub(kept) {
            0 => Ok(()),
            more => write!(formatter, " and {more} more"),
        }
    }
}

/// Entries that were refused.
#[derive(Clone, Debug, Default)]
pub(crate) struct Refused {
    pub(crate) unsafe_names: Examples,
    pub(crate) specials: Examples,
    pub(crate) repeated: Examples,
    pub(crate) damaged: Examples,
    /// Folders of this computer that could not be looked into.
    pub(crate) closed: Examples,
    /// Names of this computer that are no text, so that what they name cannot be asked for.
    pub(crate) unspeakable: Examples,
}

impl Refused {
    /// What there is to tell.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let kinds = [
            (
                ProblemKind::Integrity,
                &self.unsafe_names,
                "entries of the archive have absolute names or names that lead out of it, and \
                 were not read",
            ),
            (
                ProblemKind::Notice,
                &self.specials,
                "entries are links, devices or the like, and were not followed",
            ),
            (
                ProblemKind::Integrity,
                &self.repeated,
                "entries of the archive repeat a name; only the last of each was read",
            ),
            (
                ProblemKind::Unreadable,
                &self.damaged,
                "entries of the archive are described wrongly in its table of contents; these \
                 files are missing",
            ),
            (
                ProblemKind::Unreadable,
                &self.closed,
                "folders could not be looked into; what is in them is missing",
            ),
            (
                ProblemKind::Unreadable,
                &self.unspeakable,
                "names are no UTF-8 text; they are listed, and what they name was not read",
            ),
        ];
        let told = kinds.into_iter().filter(|(_, examples, _)| examples.count() > 0);
        told.map(|(kind, examples, what)| {
            problem::of(kind, None, format!("{} {what}: {examples}", examples.count()))
        })
        .collect()
    }
}
