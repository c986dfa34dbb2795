//! Things of both cases, by what identifies them. Memory is bounded by the number of things: records go by
//! as a stream, and of each value no more is kept than is needed to tell it from another.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    sync::Arc,
};

use model::{CaseStreams, KeptRecord};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::{
    CompareError, IdentityPart,
    definitions::{Source, Thing, ToldBy, all_hold, values_of},
};
use crate::people;

/// Bytes of a value that are kept; of a longer one its start and its digest.
const LONGEST_VALUE: usize = 1024;

/// One of the two cases.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Old,
    New,
}

/// Things of both cases.
pub(super) struct Collected<'a> {
    things: &'a [Thing],
    /// By the place of their kind.
    pub(super) found: Vec<BTreeMap<Vec<IdentityPart>, Pair>>,
    /// Records without anything that identifies their thing, by kind and source.
    pub(super) unnamed: BTreeMap<(usize, usize), u64>,
}

/// A thing in both cases.
#[derive(Default)]
pub(super) struct Pair {
    pub(super) old: Side,
    pub(super) new: Side,
}

impl Pair {
    fn side(&mut self, which: Which) -> &mut Side {
        match which {
            Which::Old => &mut self.old,
            Which::New => &mut self.new,
        }
    }
}

/// What one case tells of a thing.
#[derive(Default)]
pub(super) struct Side {
    /// Places of the sources that tell of it.
    pub(super) sources: BTreeSet<usize>,
    /// Values by the place of the source and the name of the field.
    pub(super) values: BTreeMap<(usize, String), BTreeSet<String>>,
    /// How many records there are, by source and file: the same thing may be told by several files.
    pub(super) counted: BTreeMap<usize, BTreeMap<Arc<str>, u64>>,
    /// What else it is called.
    pub(super) shown: BTreeSet<String>,
    /// Artifacts that a record names as those that told of it.
    pub(super) told_by: BTreeSet<String>,
    /// Place in the list of what is shown sooner, of the first that held.
    pub(super) sooner: Option<usize>,
}

impl<'a> Collected<'a> {
    pub(super) fn new(things: &'a [Thing]) -> Self {
        let found = things.iter().map(|_| BTreeMap::new()).collect();
        Self { things, found, unnamed: BTreeMap::new() }
    }

    /// Artifacts that are compared.
    pub(super) fn artifacts(&self) -> BTreeSet<String> {
        let sources = self.things.iter().flat_map(|thing| &thing.sources);
        sources.map(|source| source.artifact.clone()).collect()
    }

    /// Reads all things of a case, each artifact once.
    pub(super) fn read(
        &mut self,
        which: Which,
        streams: &dyn CaseStreams,
    ) -> Result<(), CompareError> {
        for artifact in self.artifacts() {
            let takers = self.takers(&artifact);
            for record in streams.records(&artifact)? {
                let record = record?;
                for (thing, source) in &takers {
                    self.take(which, *thing, *source, &record);
                }
            }
        }
        Ok(())
    }

    fn takers(&self, artifact: &str) -> Vec<(usize, usize)> {
        let mut takers = Vec::new();
        for (place, thing) in self.things.iter().enumerate() {
            for (number, source) in thing.sources.iter().enumerate() {
                if source.artifact == artifact {
                    takers.push((place, number));
                }
            }
        }
        takers
    }

    fn take(&mut self, which: Which, place: usize, number: usize, kept: &KeptRecord) {
        let things = self.things;
        let Some(thing) = things.get(place) else { return };
        let Some(source) = thing.sources.get(number) else { return };
        let record = &kept.record;
        if !all_hold(&source.when, record) {
            return;
        }
        let Some(key) = key(source, record) else {
            let count = self.unnamed.entry((place, number)).or_default();
            *count = count.saturating_add(1);
            return;
        };
        let Some(found) = self.found.get_mut(place) else { return };
        let side = found.entry(key).or_default().side(which);
        side.sources.insert(number);
        for (name, field) in &source.fields {
            let values: Vec<String> = field.values(record, name).into_iter().map(bounded).collect();
            if !values.is_empty() {
                side.values.entry((number, name.clone())).or_default().extend(values);
            }
        }
        if source.counted {
            let files = side.counted.entry(number).or_default();
            let count = files.entry(Arc::clone(&kept.file)).or_default();
            *count = count.saturating_add(1);
        }
        let shown = source.show.iter().flat_map(|name| {
            let values = values_of(record, name).into_iter();
            values.map(|value| people::value(name, &value).into_owned())
        });
        side.shown.extend(shown.filter(|value| !value.is_empty()).map(bounded));
        if let Some(ToldBy::Field(name)) = &source.told_by {
            side.told_by.extend(values_of(record, name));
        }
        let sooner = thing.sooner.iter().position(|sooner| all_hold(&sooner.when, record));
        side.sooner = match (side.sooner, sooner) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
}

/// What identifies the thing of a record; `None` when the record has none of it.
fn key(source: &Source, record: &Map<String, Value>) -> Option<Vec<IdentityPart>> {
    let mut key = Vec::new();
    for names in &source.key {
        let part = names.split('|').find_map(|field| {
            let value = values_of(record, field).join(", ");
            (!value.is_empty()).then(|| IdentityPart { field: field.to_owned(), value })
        });
        // Some sources leave out the number of the first user.
        let is_first_user = |part: &IdentityPart| part.field == "user_id" && part.value == "0";
        let part = part.filter(|part| source.key.len() == 1 || !is_first_user(part));
        // Which of several names it came from says nothing about the thing.
        let field = names.split('|').next().unwrap_or_default().to_owned();
        key.extend(part.map(|part| IdentityPart { field, value: bounded(part.value) }));
    }
    let is_named = key.iter().any(|part| part.field != "user_id") || source.key == ["user_id"];
    (source.key.is_empty() || (is_named && !key.is_empty())).then_some(key)
}

/// `value`, or its start and its digest when it is too long to be kept.
fn bounded(value: String) -> String {
    if value.len() <= LONGEST_VALUE {
        return value;
    }
    let mut out: String = value.chars().take(LONGEST_VALUE / 4).collect();
    out.push_str("… SHA-256 ");
    for byte in Sha256::digest(value.as_bytes()) {
        // Writing into a string cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_told_apart_by_their_digest() {
        let long = |last: &str| bounded(format!("{}{last}", "x".repeat(10_000_000)));
        assert!(long("a").len() < LONGEST_VALUE && long("a") != long("b"));
        assert_eq!(bounded("short".to_owned()), "short");
    }
}
