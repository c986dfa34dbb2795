//! Where evidence is, without the names of acquisitions: a folder or a file is often called after the
//! phone or its owner.

use std::borrow::Cow;

use model::{Finding, Results};

use super::people::People;
use crate::places;

/// The acquisitions of a case, numbered from one.
pub(super) struct Exhibits<'a>(Vec<&'a str>);

/// Where a finding was read, without people.
pub(super) struct Place {
    /// Number of the acquisition; `None` when it cannot be told.
    pub(super) exhibit: Option<usize>,
    /// Path inside it.
    pub(super) file: String,
    /// Position in that file, in words.
    pub(super) position: String,
}

impl<'a> Exhibits<'a> {
    pub(super) fn of(results: &'a Results) -> Self {
        Self(results.run.acquisitions.iter().map(|acquisition| acquisition.name.as_str()).collect())
    }

    /// Number of the acquisition with that name.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|known| *known == name).map(|place| place.saturating_add(1))
    }

    /// Number of the acquisition, and the path inside it. Of several acquisitions, a path begins
    /// with the name of its own.
    pub(super) fn split<'b>(&self, file: &'b str) -> (Option<usize>, &'b str) {
        let (place, path) = places::split(&self.0, file);
        (place.map(|place| place.saturating_add(1)), path)
    }

    /// The path of `file`, with the number of the acquisition where there are several: `E-2: a/b.db`.
    pub(super) fn numbered<'b>(&self, file: &'b str) -> Cow<'b, str> {
        match self.split(file) {
            (Some(number), path) if path.len() < file.len() => format!("E-{number}: {path}").into(),
            _ => file.into(),
        }
    }

    pub(super) fn place(&self, finding: &Finding, people: &mut People) -> Place {
        let (exhibit, file) = self.split(&finding.provenance.file);
        let position = finding.provenance.at.to_string();
        Place {
            exhibit,
            file: people.text(file).into_owned(),
            position: people.position(finding.provenance.artifact, &position).into_owned(),
        }
    }
}

impl Place {
    /// As text: `exhibit E-1, private/var/db/a.db, table b, row 7`.
    pub(super) fn words(&self) -> String {
        let exhibit =
            self.exhibit.map(|number| format!("exhibit E-{number}, ")).unwrap_or_default();
        format!("{exhibit}{}, {}", self.file, self.position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acquisitions_are_numbered_and_not_named() {
        let several = Exhibits(vec!["anna's iPhone", "bugreport.zip"]);
        assert_eq!(several.split("anna's iPhone: a/b: c"), (Some(1), "a/b: c"));
        assert_eq!(several.split("bugreport.zip: d"), (Some(2), "d"));
        assert_eq!(several.split("d"), (None, "d"));
        assert_eq!(Exhibits(vec!["anna"]).split("anna: d"), (Some(1), "anna: d"));
        assert_eq!(several.numbered("bugreport.zip: d"), "E-2: d");
        assert_eq!(Exhibits(vec!["bugreport.zip"]).numbered("a: d"), "a: d");
    }
}
