//! What differs, and what cannot be told.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    AreaCounts, Change, Difference, FieldChange, IdentityPart, NotCompared, NotComparedReason,
    collect::{Collected, Pair, Side, Which},
    definitions::{Source, Thing, ToldBy},
    reading::{Reading, Readings},
};
use crate::people;

/// Things that are named for one kind of data that could not be compared.
const EXAMPLES: usize = 20;
/// The rank of what is to be looked at first.
const SOONEST: u8 = 1;
/// What is gone is never more urgent to look at than this.
const SOONEST_GONE: u8 = 2;

/// Area, kind of thing, artifact and reason.
type Uncompared = (String, String, String, NotComparedReason);

/// Collects what differs.
pub(super) struct Differ<'a> {
    pub(super) readings: &'a Readings,
    differences: Vec<Difference>,
    /// Number, and the things to look at first by rank and name.
    uncompared: BTreeMap<Uncompared, (u64, BTreeSet<(u8, String)>)>,
    counts: BTreeMap<String, AreaCounts>,
}

/// Everything that was found out, the counts by area.
type Found = (Vec<Difference>, Vec<NotCompared>, BTreeMap<String, AreaCounts>);

impl<'a> Differ<'a> {
    pub(super) fn new(readings: &'a Readings) -> Self {
        Self {
            readings,
            differences: Vec::new(),
            uncompared: BTreeMap::new(),
            counts: BTreeMap::new(),
        }
    }

    pub(super) fn finish(self) -> Found {
        let readings = self.readings;
        let entry = |(key, (things, examples)): (Uncompared, (u64, BTreeSet<(u8, String)>))| {
            let (area, thing, artifact, reason) = key;
            NotCompared {
                area,
                thing,
                artifact: readings.name(&artifact),
                reason,
                things,
                examples: examples.into_iter().map(|(_, name)| name).collect(),
            }
        };
        let mut not_compared: Vec<NotCompared> = self.uncompared.into_iter().map(entry).collect();
        let place =
            |one: &NotCompared| super::definitions::areas().position(|area| area == one.area);
        not_compared.sort_by_key(|one| (one.reason, place(one), Reverse(one.things)));
        (self.differences, not_compared, self.counts)
    }

    fn counts(&mut self, area: &str) -> &mut AreaCounts {
        self.counts
            .entry(area.to_owned())
            .or_insert_with(|| AreaCounts { area: area.to_owned(), ..AreaCounts::default() })
    }

    pub(super) fn same(&mut self, area: &str) {
        let counts = self.counts(area);
        counts.same = counts.same.saturating_add(1);
    }

    pub(super) fn differs(&mut self, difference: Difference) {
        let counts = self.counts(&difference.area);
        let count = match difference.change {
            Change::New => &mut counts.new,
            Change::Gone => &mut counts.gone,
            Change::Changed => &mut counts.changed,
            _ => &mut counts.unsure,
        };
        *count = count.saturating_add(1);
        self.differences.push(difference);
    }

    /// Notes a thing of which the other case cannot tell anything.
    pub(super) fn not_compared(&mut self, difference: &Difference, reason: NotComparedReason) {
        let artifact = difference.artifacts.first().cloned().unwrap_or_default();
        let key = (difference.area.clone(), difference.thing.clone(), artifact, reason);
        let (things, examples) = self.uncompared.entry(key).or_default();
        *things = things.saturating_add(1);
        let values: Vec<&str> =
            difference.identity.iter().map(|part| part.value.as_str()).collect();
        examples.insert((difference.rank, values.join(" · ")));
        if examples.len() > EXAMPLES {
            examples.pop_last();
        }
    }

    /// Compares all things that were collected.
    pub(super) fn things(&mut self, things: &[Thing], collected: &Collected<'_>) {
        for (thing, found) in things.iter().zip(&collected.found) {
            for (key, pair) in found {
                self.thing(thing, key, pair);
            }
        }
        for ((place, number), count) in &collected.unnamed {
            let Some(thing) = things.get(*place) else { continue };
            let Some(source) = thing.sources.get(*number) else { continue };
            let reason = NotComparedReason::WithoutIdentity;
            let key = (thing.area.clone(), thing.name.clone(), source.artifact.clone(), reason);
            let (things, _) = self.uncompared.entry(key).or_default();
            *things = things.saturating_add(*count);
        }
    }

    fn thing(&mut self, thing: &Thing, key: &[IdentityPart], pair: &Pair) {
        match (is_there(thing, &pair.old), is_there(thing, &pair.new)) {
            (true, true) => self.both(thing, key, pair),
            (false, true) => self.one(thing, key, &pair.new, Which::New),
            (true, false) => self.one(thing, key, &pair.old, Which::Old),
            (false, false) => {}
        }
    }

    fn both(&mut self, thing: &Thing, key: &[IdentityPart], pair: &Pair) {
        let changed = changed_fields(thing, pair);
        if changed.is_empty() {
            self.same(&thing.area);
            return;
        }
        let (rank, why) = weight(thing, &pair.new);
        let weights = changed.values().map(|field| match field.rank {
            Some(own) => (own, field.why.unwrap_or(why)),
            None => (rank, field.why.unwrap_or(why)),
        });
        let (rank, why) = weights.min().unwrap_or((rank, why));
        let fields = changed.into_iter().map(|(label, field)| {
            let masked = |values: BTreeSet<String>| {
                values.iter().map(|value| people::value(label, value).into_owned()).collect()
            };
            FieldChange {
                field: label.to_owned(),
                old: masked(field.old),
                new: masked(field.new),
                partly_same: field.partly_same,
            }
        });
        let fields = fields.collect();
        let sources = &pair.old.sources | &pair.new.sources;
        let about = Difference {
            rank,
            why: why.to_owned(),
            shown: shown(&pair.new, &pair.old),
            fields,
            ..outline(thing, key, &sources, Change::Changed)
        };
        self.differs(about);
    }

    fn one(&mut self, thing: &Thing, key: &[IdentityPart], side: &Side, which: Which) {
        let reading = self.reading_elsewhere(thing, side, which);
        let (own, why) = weight(thing, side);
        let rank = if which == Which::Old { own.max(SOONEST_GONE) } else { own };
        let change = match (which, reading) {
            (Which::New, Reading::InPart) => Change::OnlyNewOldInPart,
            (Which::Old, Reading::InPart) => Change::OnlyOldNewInPart,
            (Which::New, _) => Change::New,
            (Which::Old, _) => Change::Gone,
        };
        let about = Difference {
            rank,
            why: why.to_owned(),
            shown: side.shown.iter().cloned().collect(),
            ..outline(thing, key, &side.sources, change)
        };
        match (which, reading) {
            (_, Reading::InPart | Reading::Whole) => self.differs(about),
            (Which::New, Reading::Not) => self.not_examined_before(about),
            (Which::Old, Reading::Not) => {
                self.not_compared(&about, NotComparedReason::NotExaminedInNew);
            }
        }
    }

    /// Notes what the newer case has while the older one lacks that kind of data. Nobody can say that it is
    /// new; what is to be looked at first is shown all the same.
    pub(super) fn not_examined_before(&mut self, about: Difference) {
        self.not_compared(&about, NotComparedReason::NotExaminedInOld);
        if about.rank == SOONEST {
            self.differs(Difference { change: Change::OnlyNewOldNotExamined, ..about });
        }
    }

    /// How far the other case read what would have shown the thing. What logs show is missing only
    /// where every log that showed it was read again.
    fn reading_elsewhere(&self, thing: &Thing, side: &Side, which: Which) -> Reading {
        let reading = |artifact: &str| match which {
            Which::New => self.readings.in_old(artifact),
            Which::Old => self.readings.in_new(artifact),
        };
        let mut readings = Vec::new();
        for source in sources(thing, &side.sources) {
            match &source.told_by {
                None => readings.push(reading(&source.artifact)),
                Some(ToldBy::Any(artifacts)) => {
                    readings.extend(artifacts.iter().map(|artifact| reading(artifact)));
                }
                Some(ToldBy::Field(_)) => {
                    readings.extend(side.told_by.iter().map(|artifact| reading(artifact)));
                }
            }
        }
        let all = thing.history && which == Which::Old;
        let found = if all { readings.iter().min() } else { readings.iter().max() };
        found.copied().unwrap_or_default()
    }
}

fn sources<'a>(
    thing: &'a Thing,
    places: &'a BTreeSet<usize>,
) -> impl Iterator<Item = &'a Source> + 'a {
    let sources = places.iter().filter_map(|place| thing.sources.get(*place));
    sources.filter(|source| !source.adds)
}

/// Whether a source that lists such things has it.
fn is_there(thing: &Thing, side: &Side) -> bool {
    sources(thing, &side.sources).next().is_some()
}

fn weight<'a>(thing: &'a Thing, side: &Side) -> (u8, &'a str) {
    match side.sooner.and_then(|place| thing.sooner.get(place)) {
        Some(sooner) => (sooner.rank, &sooner.why),
        None => (thing.rank, &thing.why),
    }
}

/// Names of the side that is newer; of the other one where that has none.
fn shown(first: &Side, second: &Side) -> Vec<String> {
    let names = if first.shown.is_empty() { &second.shown } else { &first.shown };
    names.iter().cloned().collect()
}

fn outline(
    thing: &Thing,
    key: &[IdentityPart],
    places: &BTreeSet<usize>,
    change: Change,
) -> Difference {
    let told: Vec<&Source> = places.iter().filter_map(|place| thing.sources.get(*place)).collect();
    let masked =
        |field: &str| told.iter().any(|source| source.masked.iter().any(|masked| masked == field));
    let identity = key.iter().map(|part| IdentityPart {
        field: part.field.clone(),
        value: if masked(&part.field) {
            masked_value(&part.value)
        } else {
            people::value(&part.field, &part.value).into_owned()
        },
    });
    let artifacts: BTreeSet<String> = told.iter().map(|source| source.artifact.clone()).collect();
    Difference {
        rank: thing.rank,
        why: thing.why.clone(),
        area: thing.area.clone(),
        thing: thing.name.clone(),
        change,
        history: thing.history,
        identity: identity.collect(),
        shown: Vec::new(),
        fields: Vec::new(),
        artifacts: artifacts.into_iter().collect(),
        level: None,
        sign: None,
    }
}

/// The first character and the last three: enough for its owner.
fn masked_value(value: &str) -> String {
    let count = value.chars().count();
    if count <= 4 {
        return "…".to_owned();
    }
    let last = value.chars().skip(count.saturating_sub(3));
    value.chars().take(1).chain(std::iter::once('…')).chain(last).collect()
}

/// A field that changed, by all sources together.
struct Changed<'a> {
    rank: Option<u8>,
    why: Option<&'a str>,
    old: BTreeSet<String>,
    new: BTreeSet<String>,
    partly_same: bool,
}

fn changed_fields<'a>(thing: &'a Thing, pair: &Pair) -> BTreeMap<&'a str, Changed<'a>> {
    let mut changed: BTreeMap<&str, Changed<'_>> = BTreeMap::new();
    let empty = BTreeSet::new();
    for place in pair.old.sources.intersection(&pair.new.sources) {
        let Some(source) = thing.sources.get(*place) else { continue };
        for (name, field) in &source.fields {
            let place = (*place, name.clone());
            let old = pair.old.values.get(&place).unwrap_or(&empty);
            let new = pair.new.values.get(&place).unwrap_or(&empty);
            let lacks = field.needs_both() && (old.is_empty() || new.is_empty());
            if lacks || old == new {
                continue;
            }
            let entry = changed.entry(field.label()).or_insert_with(|| Changed {
                rank: field.rank(),
                why: field.why(),
                old: BTreeSet::new(),
                new: BTreeSet::new(),
                partly_same: false,
            });
            entry.partly_same |= !old.is_disjoint(new);
            entry.old.extend(old.difference(new).cloned());
            entry.new.extend(new.difference(old).cloned());
        }
        if source.counted {
            let (old, new) = (count(&pair.old, *place), count(&pair.new, *place));
            if old != new {
                let values = |count: u64| BTreeSet::from([count.to_string()]);
                let (old, new) = (values(old), values(new));
                let field = Changed { rank: None, why: None, old, new, partly_same: false };
                changed.insert("count", field);
            }
        }
    }
    changed
}

/// Files tell of the same things, so the one that tells of most of them counts.
fn count(side: &Side, source: usize) -> u64 {
    let files = side.counted.get(&source);
    files.and_then(|files| files.values().max().copied()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::masked_value;

    #[test]
    fn a_masked_value_is_known_to_its_owner_only() {
        assert_eq!(masked_value("ada@example.org"), "a…org");
        assert_eq!(masked_value("ada"), "…");
    }
}
