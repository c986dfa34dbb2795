//! STIX 2.0 and 2.1 bundles.
//!
//! A bundle is JSON with `objects`; of them `indicator`, `relationship`, and everything with a
//! name that an indicator can be attributed to are used. A malformed object costs that object.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use crate::FeedError;
use crate::loose::{LooseBundle, LooseObject};
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

/// A bundle, as far as it can be used.
pub(crate) struct Bundle<'a> {
    /// Indicators in the order of the file.
    pub(crate) indicators: Vec<BundleIndicator<'a>>,
    /// Names that `BundleIndicator::campaigns` refers to.
    pub(crate) names: Vec<Cow<'a, str>>,
    /// What is not used, and why.
    pub(crate) skipped: Reasons,
}

/// An indicator of a bundle.
pub(crate) struct BundleIndicator<'a> {
    /// STIX pattern.
    pub(crate) pattern: Cow<'a, str>,
    /// UTC instant after which the publisher no longer vouches for it.
    pub(crate) valid_until: Option<Timestamp>,
    /// Positions in `Bundle::names`, sorted.
    pub(crate) campaigns: Vec<u32>,
}

/// Reads a bundle.
///
/// # Errors
/// [`FeedError`] when the text is not JSON, or JSON that is no STIX bundle.
pub(crate) fn read(bytes: &[u8]) -> Result<Bundle<'_>, FeedError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(FeedError::NotStix("text in UTF-16"));
    }
    let bundle: LooseBundle<'_> = serde_json::from_slice(bytes)?;
    let Some(objects) = bundle.objects else {
        return Err(FeedError::NotStix(if bundle.is_misp {
            "MISP event"
        } else {
            "JSON without STIX objects"
        }));
    };
    Ok(connect(objects))
}

fn connect(objects: Vec<LooseObject<'_>>) -> Bundle<'_> {
    let mut skipped = Reasons::default();
    let (indicators, others) = without_older_versions(objects, &mut skipped);
    let mut names = Names::default();
    for object in &others {
        names.learn(object);
    }
    let campaigns = attributions(&indicators, &others, &names);
    let mut kept = Vec::with_capacity(indicators.len());
    for (indicator, campaigns) in indicators.into_iter().zip(campaigns) {
        if let Some(reason) = reason_to_skip(&indicator) {
            skipped.count(reason);
            continue;
        }
        let Some(pattern) = indicator.pattern else {
            skipped.count("indicator without a pattern");
            continue;
        };
        let valid_until = indicator.valid_until.as_deref().and_then(|text| {
            let instant = text.trim().parse::<Timestamp>();
            if instant.is_err() {
                skipped.count("valid_until is no instant (indicator is used, without an end)");
            }
            instant.ok()
        });
        kept.push(BundleIndicator { pattern, valid_until, campaigns });
    }
    Bundle { indicators: kept, names: names.spelled, skipped }
}

fn reason_to_skip(indicator: &LooseObject<'_>) -> Option<&'static str> {
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
    objects: Vec<LooseObject<'a>>,
    skipped: &mut Reasons,
) -> (Vec<LooseObject<'a>>, Vec<LooseObject<'a>>) {
    let mut latest: HashMap<Cow<'a, str>, usize> = HashMap::with_capacity(objects.len());
    let mut kept: Vec<LooseObject<'a>> = Vec::with_capacity(objects.len());
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

fn instant(object: &LooseObject<'_>) -> Option<Timestamp> {
    object.modified.as_deref().and_then(|text| text.parse().ok())
}

/// Names of campaigns, by the identifiers of the objects that carry them.
#[derive(Default)]
struct Names<'a> {
    spelled: Vec<Cow<'a, str>>,
    by_name: HashMap<String, u32>,
    by_id: HashMap<String, u32>,
}

impl<'a> Names<'a> {
    fn learn(&mut self, object: &LooseObject<'a>) {
        let (Some(kind), Some(id), Some(name)) = (&object.kind, &object.id, &object.name) else {
            return;
        };
        if object.revoked || !NAMES_A_CAMPAIGN.contains(&kind.as_ref()) || name.trim().is_empty() {
            return;
        }
        let Ok(next) = u32::try_from(self.spelled.len()) else { return };
        let number = *self.by_name.entry(name.trim().to_owned()).or_insert(next);
        if number == next {
            self.spelled.push(Cow::Owned(name.trim().to_owned()));
        }
        self.by_id.insert(id.clone().into_owned(), number);
    }
}

/// Names for each indicator: over relationships of any type in both directions, and over the
/// reports and groupings that list it.
fn attributions(
    indicators: &[LooseObject<'_>],
    others: &[LooseObject<'_>],
    names: &Names<'_>,
) -> Vec<Vec<u32>> {
    let ids = indicators.iter().enumerate();
    let positions: HashMap<&str, usize> =
        ids.filter_map(|(at, indicator)| Some((indicator.id.as_deref()?, at))).collect();
    let mut found: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    let mut attribute = |indicator: &str, name: &str| {
        if let (Some(at), Some(number)) = (positions.get(indicator), names.by_id.get(name)) {
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
