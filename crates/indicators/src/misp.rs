//! Events of MISP: `{"Event": …}`, a list of them, the answer of a search, or an event alone.
//!
//! Of an event its attributes and those of its objects are used, as far as their publisher marked
//! them for detection (`to_ids`). Texts of the format: MISP core format, RFC draft
//! `draft-dulaunoy-misp-core-format`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::de::MapAccess;

use crate::document::Nothing;
use crate::feed::{Feed, FeedFormat};
use crate::kind::{IndicatorKind, Meaning};
use crate::loose::{List, Loose, Members, Object, ignore, objects, text};
use crate::published;
use crate::reading::Node;

/// Kinds of clusters that name who or what is behind an indicator; others name countries,
/// sectors, techniques.
const NAMES_A_CAMPAIGN: [&str; 17] = [
    "threat-actor",
    "mitre-intrusion-set",
    "mitre-enterprise-attack-intrusion-set",
    "mitre-mobile-attack-intrusion-set",
    "mitre-malware",
    "mitre-mobile-attack-malware",
    "mitre-enterprise-attack-malware",
    "mitre-campaign",
    "microsoft-activity-group",
    "malpedia",
    "android",
    "tool",
    "rat",
    "backdoor",
    "stealer",
    "banker",
    "surveillance-vendor",
];

/// The members of an event that matter.
#[derive(Default)]
pub(crate) struct Event<'a> {
    info: Option<Cow<'a, str>>,
    tags: Vec<Tag<'a>>,
    galaxies: Vec<Galaxy<'a>>,
    attributes: Vec<Attribute<'a>>,
    objects: Vec<EventObject<'a>>,
    proposals: u64,
    /// Whether it has a list of attributes or objects.
    pub(crate) has_lists: bool,
}

/// The members of an attribute that matter.
#[derive(Default)]
struct Attribute<'a> {
    kind: Option<Cow<'a, str>>,
    relation: Option<Cow<'a, str>>,
    value: Option<Cow<'a, str>>,
    last_seen: Option<Cow<'a, str>>,
    to_ids: bool,
    deleted: bool,
    decayed: bool,
    tags: Vec<Tag<'a>>,
    galaxies: Vec<Galaxy<'a>>,
    sightings: Vec<Sighting>,
    /// Of the event, where an answer lists attributes alone.
    event: Option<Event<'a>>,
}

#[derive(Default)]
struct EventObject<'a> {
    name: Option<Cow<'a, str>>,
    deleted: bool,
    attributes: Vec<Attribute<'a>>,
}

#[derive(Default)]
struct Tag<'a>(Option<Cow<'a, str>>);

#[derive(Default)]
struct Galaxy<'a> {
    kind: Option<Cow<'a, str>>,
    clusters: Vec<Cluster<'a>>,
}

#[derive(Default)]
struct Cluster<'a>(Option<Cow<'a, str>>);

#[derive(Default)]
struct Sighting {
    kind: i64,
    at: Option<i64>,
}

#[derive(Default)]
struct DecayScore(bool);

impl<'de> Members<'de> for Event<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        match key {
            "info" => self.info = text(members)?,
            "Tag" => self.tags = objects(members)?.unwrap_or_default(),
            "Galaxy" => self.galaxies = objects(members)?.unwrap_or_default(),
            "Attribute" => {
                let list = objects(members)?;
                self.has_lists |= list.is_some();
                self.attributes = list.unwrap_or_default();
            }
            "Object" => {
                let list = objects(members)?;
                self.has_lists |= list.is_some();
                self.objects = list.unwrap_or_default();
            }
            "ShadowAttribute" => {
                let list = members.next_value::<List<Object<Nothing>>>()?.0;
                let count = list.map_or(0, |list| list.len());
                self.proposals = u64::try_from(count).unwrap_or(u64::MAX);
            }
            _ => ignore(members)?,
        }
        Ok(())
    }
}

impl<'de> Members<'de> for Attribute<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        match key {
            "type" => self.kind = text(members)?,
            "object_relation" => self.relation = text(members)?,
            "value" => self.value = text(members)?,
            "last_seen" => self.last_seen = text(members)?,
            "to_ids" => self.to_ids = members.next_value::<Loose<'de>>()?.flag(),
            "deleted" => self.deleted = members.next_value::<Loose<'de>>()?.flag(),
            "decay_score" => {
                let scores: Vec<DecayScore> = objects(members)?.unwrap_or_default();
                self.decayed = !scores.is_empty() && scores.iter().all(|score| score.0);
            }
            "Tag" => self.tags = objects(members)?.unwrap_or_default(),
            "Galaxy" => self.galaxies = objects(members)?.unwrap_or_default(),
            "Sighting" => self.sightings = objects(members)?.unwrap_or_default(),
            "Event" => self.event = members.next_value::<Object<Event<'de>>>()?.0,
            _ => ignore(members)?,
        }
        Ok(())
    }
}

impl<'de> Members<'de> for EventObject<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        match key {
            "name" => self.name = text(members)?,
            "deleted" => self.deleted = members.next_value::<Loose<'de>>()?.flag(),
            "Attribute" => self.attributes = objects(members)?.unwrap_or_default(),
            _ => ignore(members)?,
        }
        Ok(())
    }
}

impl<'de> Members<'de> for Tag<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        if key == "name" {
            self.0 = text(members)?;
            return Ok(());
        }
        ignore(members)
    }
}

impl<'de> Members<'de> for Galaxy<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        match key {
            "type" => self.kind = text(members)?,
            "GalaxyCluster" => self.clusters = objects(members)?.unwrap_or_default(),
            _ => ignore(members)?,
        }
        Ok(())
    }
}

impl<'de> Members<'de> for Cluster<'de> {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        if key == "value" {
            self.0 = text(members)?;
            return Ok(());
        }
        ignore(members)
    }
}

impl<'de> Members<'de> for Sighting {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        match key {
            "type" => self.kind = members.next_value::<Loose<'de>>()?.number().unwrap_or(0),
            "date_sighting" => self.at = members.next_value::<Loose<'de>>()?.number(),
            _ => ignore(members)?,
        }
        Ok(())
    }
}

impl<'de> Members<'de> for DecayScore {
    fn member<A: MapAccess<'de>>(&mut self, key: &str, members: &mut A) -> Result<(), A::Error> {
        if key == "decayed" {
            self.0 = members.next_value::<Loose<'de>>()?.flag();
            return Ok(());
        }
        ignore(members)
    }
}

/// The indicators of events.
pub(crate) fn read(events: &[Event<'_>]) -> Feed<'static> {
    let mut made = Made {
        feed: Feed::new(FeedFormat::Misp),
        marks: BTreeMap::new(),
        disputed: 0,
        events: events.len(),
    };
    for event in events {
        made.event(event);
    }
    made.finish()
}

struct Made {
    feed: Feed<'static>,
    /// TLP tags, with the number of events that have them.
    marks: BTreeMap<String, u64>,
    /// Attributes that somebody called a false alarm.
    disputed: u64,
    events: usize,
}

impl Made {
    fn event(&mut self, event: &Event<'_>) {
        let mut names: Vec<u32> =
            event.info.iter().filter_map(|info| self.feed.names.number(info)).collect();
        names.extend(self.culprits(&event.tags, &event.galaxies));
        for tag in event.tags.iter().filter_map(|tag| tag.0.as_deref()) {
            let mark = tag.trim().to_ascii_uppercase();
            if mark.starts_with("TLP:") && mark.len() < 32 {
                let count = self.marks.entry(mark).or_default();
                *count = count.saturating_add(1);
            }
        }
        for _ in 0..event.proposals {
            self.feed.skipped.count("proposal that its publisher did not accept");
        }
        for attribute in &event.attributes {
            self.attribute(attribute, "", &names);
        }
        for object in &event.objects {
            self.object(object, &names);
        }
    }

    fn object(&mut self, object: &EventObject<'_>, names: &[u32]) {
        let name = object.name.as_deref().unwrap_or_default();
        let mut names = names.to_vec();
        // What the app is called says whom its traces belong to.
        if name == "android-app" {
            let called = object.attributes.iter().filter(|a| a.relation.as_deref() == Some("name"));
            let called = called.filter_map(|attribute| attribute.value.as_deref());
            names.extend(called.filter_map(|called| self.feed.names.number(called)));
        }
        let has_hash = object.attributes.iter().any(|attribute| {
            let word = attribute.kind.as_deref().unwrap_or_default();
            attribute.to_ids
                && !attribute.deleted
                && matches!(published::meaning_of_word(word), Some(Meaning::Hash(..)))
        });
        for attribute in &object.attributes {
            if object.deleted {
                self.feed.skipped.count("deleted by its publisher");
            } else if has_hash && name == "file" && attribute.kind.as_deref() == Some("filename") {
                self.feed.skipped.count("file name beside a hash of the same file");
            } else {
                self.attribute(attribute, name, &names);
            }
        }
    }

    fn attribute(&mut self, attribute: &Attribute<'_>, object: &str, names: &[u32]) {
        let kind = attribute.kind.as_deref().unwrap_or_default();
        let relation = attribute.relation.as_deref().unwrap_or_default();
        if let Some(reason) = reason_to_skip(attribute, object, kind, relation) {
            return self.feed.skipped.count(reason);
        }
        let Some(value) = &attribute.value else {
            return self.feed.skipped.count("attribute without a value");
        };
        let mut names = names.to_vec();
        if let Some(event) = &attribute.event {
            names.extend(event.info.iter().filter_map(|info| self.feed.names.number(info)));
        }
        names.extend(self.culprits(&attribute.tags, &attribute.galaxies));
        if attribute.sightings.iter().any(|sighting| sighting.kind == 1) {
            self.disputed = self.disputed.saturating_add(1);
        }
        let node = meant(object, relation, kind, value);
        self.feed.take(node, &names, end_of(attribute));
    }

    /// Numbers of the names in tags (`misp-galaxy:threat-actor="X"`) and clusters.
    fn culprits(&mut self, tags: &[Tag<'_>], galaxies: &[Galaxy<'_>]) -> Vec<u32> {
        let named = |kind: &str| NAMES_A_CAMPAIGN.contains(&kind);
        let tags = tags.iter().filter_map(|tag| {
            let (kind, value) = tag.0.as_deref()?.strip_prefix("misp-galaxy:")?.split_once('=')?;
            named(kind).then(|| value.trim_matches('"'))
        });
        let clusters = galaxies
            .iter()
            .filter(|galaxy| galaxy.kind.as_deref().is_some_and(named))
            .flat_map(|galaxy| &galaxy.clusters)
            .filter_map(|cluster| cluster.0.as_deref());
        tags.chain(clusters).filter_map(|name| self.feed.names.number(name)).collect()
    }

    fn finish(mut self) -> Feed<'static> {
        if self.events != 1 {
            self.feed.notes.push(format!("{} events", self.events));
        }
        for (mark, count) in &self.marks {
            let of = if self.events == 1 { String::new() } else { format!(" ({count} events)") };
            self.feed.notes.push(format!("marked {mark}{of}: mind it when you share a case"));
        }
        if self.disputed > 0 {
            self.feed.notes.push(format!(
                "{} used although somebody reported a false alarm (sighting of type 1)",
                self.disputed
            ));
        }
        self.feed
    }
}

fn reason_to_skip(
    attribute: &Attribute<'_>,
    object: &str,
    kind: &str,
    relation: &str,
) -> Option<String> {
    if kind.is_empty() {
        return Some("malformed attribute".to_owned());
    }
    if attribute.deleted {
        return Some("deleted by its publisher".to_owned());
    }
    if !attribute.to_ids {
        let what = if object.is_empty() { kind.to_owned() } else { format!("{object}.{relation}") };
        return Some(format!("not marked for detection (to_ids): {what}"));
    }
    attribute.decayed.then(|| "decayed: its publisher no longer vouches for it".to_owned())
}

/// What an attribute looks for. In an object its relation can say more than its type.
fn meant(object: &str, relation: &str, kind: &str, value: &str) -> Result<Node, String> {
    use IndicatorKind as Kind;
    let is_text = matches!(kind, "text" | "other" | "filename");
    let meaning = match (object, relation) {
        ("android-app" | "ios-app" | "mobile-app", "certificate") => {
            return published::hash(Kind::CertificateHash, value);
        }
        ("android-app" | "ios-app" | "mobile-app", "appid" | "bundle-id") => Kind::AppId,
        ("process", "name") => Kind::Process,
        ("process", "image") if value.contains('/') => Kind::FilePath,
        ("file", "path" | "fullpath") => Kind::FilePath,
        _ => return published::typed(kind, value),
    };
    if !is_text {
        return published::typed(kind, value);
    }
    published::value(Meaning::Kind(meaning), value)
}

/// UTC instant after which the publisher no longer vouches: an expiring sighting, or when it was
/// last seen, which the converters of MISP write as `valid_until` of STIX.
fn end_of(attribute: &Attribute<'_>) -> Option<Timestamp> {
    let expiring = attribute.sightings.iter().filter(|sighting| sighting.kind == 2);
    let expiring = expiring.filter_map(|sighting| Timestamp::from_second(sighting.at?).ok());
    expiring.min().or_else(|| attribute.last_seen.as_deref()?.trim().parse().ok())
}
