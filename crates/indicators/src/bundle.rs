//! STIX 2.0 and 2.1 bundles.
//!
//! A bundle is JSON with `objects`; of them `indicator`, `relationship`, and everything with a
//! name that an indicator can be attributed to are used. A malformed object costs that object.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use serde::de::MapAccess;

use crate::feed::{Entry, Feed, FeedFormat, Meant};
use crate::loose::{Loose, Members, ignore};
use crate::reasons::Reasons;

/// Object types whose name says who or what is behind an indicator.
const NAMES_A_CAMPAIGN: [&str; 9] = [
    "malware",
    "campaign",
    "threat-actor",
    "intrusion-set",
    "tool",
    "infrastructure",
    "report",
    "grouping",
    "incident",
];

/// The members of a STIX object that matter.
#[derive(Default)]
pub(crate) struct StixObject<'a> {
    kind: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
    name: Option<Cow<'a, str>>,
    modified: Option<Cow<'a, str>>,
    pattern: Option<Cow<'a, str>>,
    pattern_type: Option<Cow<'a, str>>,
    valid_until: Option<Cow<'a, str>>,
    source_ref: Option<Cow<'a, str>>,
    target_ref: Option<Cow<'a, str>>,
    revoked: bool,
    object_refs: Vec<Cow<'a, str>>,
    /// `indicator_types` (2.1) and `labels` (2.0).
    types: Vec<Cow<'a, str>>,
}

impl<'de> Members<'de> for StixObject<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        let text = match key {
            "type" => &mut self.kind,
            "id" => &mut self.id,
            "name" => &mut self.name,
            "modified" => &mut self.modified,
            "pattern" => &mut self.pattern,
            "pattern_type" => &mut self.pattern_type,
            "valid_until" => &mut self.valid_until,
            "source_ref" => &mut self.source_ref,
            "target_ref" => &mut self.target_ref,
            "revoked" => {
                self.revoked = members.next_value::<Loose<'de>>()?.flag();
                return Ok(());
            }
            "object_refs" => {
                self.object_refs = members.next_value::<Loose<'de>>()?.texts();
                return Ok(());
            }
            "indicator_types" | "labels" => {
                self.types.extend(members.next_value::<Loose<'de>>()?.texts());
                return Ok(());
            }
            _ => return ignore(members),
        };
        *text = members.next_value::<Loose<'de>>()?.text();
        Ok(())
    }
}

/// The indicators among the objects of a bundle.
pub(crate) fn read(objects: Vec<StixObject<'_>>) -> Feed<'_> {
    let mut feed = Feed::new(FeedFormat::Stix);
    let (indicators, others) = without_older_versions(objects, &mut feed.skipped);
    let mut by_id = HashMap::new();
    for object in &others {
        learn(object, &mut feed, &mut by_id);
    }
    let campaigns = attributions(&indicators, &others, &by_id);
    for (indicator, campaigns) in indicators.into_iter().zip(campaigns) {
        if let Some(reason) = reason_to_skip(&indicator) {
            feed.skipped.count(reason);
            continue;
        }
        let Some(pattern) = indicator.pattern else {
            feed.skipped.count("indicator without a pattern");
            continue;
        };
        let valid_until = indicator.valid_until.as_deref().and_then(|text| {
            let instant = text.trim().parse::<Timestamp>();
            if instant.is_err() {
                feed.skipped.count("valid_until is no instant (indicator is used, without an end)");
            }
            instant.ok()
        });
        feed.entries.push(Entry { meant: Meant::Pattern(pattern), valid_until, campaigns });
    }
    feed
}

fn reason_to_skip(indicator: &StixObject<'_>) -> Option<&'static str> {
    let is_stix =
        |kind: &str| kind.eq_ignore_ascii_case("stix") || kind.eq_ignore_ascii_case("stix2");
    if indicator.revoked {
        return Some("revoked by its publisher");
    }
    if indicator.pattern_type.as_deref().is_some_and(|kind| !is_stix(kind)) {
        return Some("pattern is not written in STIX (pattern_type)");
    }
    if !indicator.types.is_empty() && indicator.types.iter().all(|kind| kind == "benign") {
        return Some("published as benign");
    }
    None
}

/// Indicators and other objects, the latest version of each. An object without a type, and what
/// is no object at all, is counted.
fn without_older_versions<'a>(
    objects: Vec<StixObject<'a>>,
    skipped: &mut Reasons,
) -> (Vec<StixObject<'a>>, Vec<StixObject<'a>>) {
    let mut latest: HashMap<Cow<'a, str>, usize> = HashMap::with_capacity(objects.len());
    let mut kept: Vec<StixObject<'a>> = Vec::with_capacity(objects.len());
    for object in objects {
        if object.kind.is_none() {
            skipped.count("malformed object");
            continue;
        }
        let known = object.id.as_deref().and_then(|id| latest.get(id).copied());
        if let Some(earlier) = known.and_then(|at| kept.get_mut(at)) {
            if object.kind.as_deref() == Some("indicator") {
                skipped.count("another version of the same object");
            }
            if instant(&object) >= instant(earlier) {
                *earlier = object;
            }
            continue;
        }
        if let Some(id) = object.id.clone() {
            latest.insert(id, kept.len());
        }
        kept.push(object);
    }
    kept.into_iter().partition(|object| object.kind.as_deref() == Some("indicator"))
}

fn instant(object: &StixObject<'_>) -> Option<Timestamp> {
    object.modified.as_deref().and_then(|text| text.parse().ok())
}

/// Enters the name of an object that an indicator can be attributed to, by its identifier.
fn learn(object: &StixObject<'_>, feed: &mut Feed<'_>, by_id: &mut HashMap<String, u32>) {
    let (Some(kind), Some(id), Some(name)) = (&object.kind, &object.id, &object.name) else {
        return;
    };
    if object.revoked || !NAMES_A_CAMPAIGN.contains(&kind.as_ref()) {
        return;
    }
    if let Some(number) = feed.names.number(name) {
        by_id.insert(id.clone().into_owned(), number);
    }
}

/// Names for each indicator: over relationships of any type in both directions, and over the
/// reports and groupings that list it.
fn attributions(
    indicators: &[StixObject<'_>],
    others: &[StixObject<'_>],
    by_id: &HashMap<String, u32>,
) -> Vec<Vec<u32>> {
    let ids = indicators.iter().enumerate();
    let positions: HashMap<&str, usize> =
        ids.filter_map(|(at, indicator)| Some((indicator.id.as_deref()?, at))).collect();
    let mut found: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    let mut attribute = |indicator: &str, name: &str| {
        if let (Some(at), Some(number)) = (positions.get(indicator), by_id.get(name)) {
            found.entry(*at).or_default().push(*number);
        }
    };
    for object in others.iter().filter(|object| !object.revoked) {
        if let (Some(source), Some(target)) = (&object.source_ref, &object.target_ref) {
            attribute(source, target);
            attribute(target, source);
        }
        if let Some(id) = &object.id {
            object.object_refs.iter().for_each(|indicator| attribute(indicator, id));
        }
    }
    (0..indicators.len())
        .map(|at| {
            let mut campaigns = found.remove(&at).unwrap_or_default();
            campaigns.sort_unstable();
            campaigns.dedup();
            campaigns
        })
        .collect()
}
