//! A bundle of STIX 2.1: the published signs that were met, as sightings of indicators.
//!
//! The only identity is that of whoever examined. Findings by rules are notes: an indicator of type
//! `sigma` must hold the text of its rule, and a case keeps the identifier of the rule that ran, not
//! its text; the text of another version would say something else.

mod pattern;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::LIMITS;
use super::{
    ExportError, ExportInput, Files, Format, Notices, Sharing, identifiers, json,
    signs::{self, Rule, Sign},
};

pub(super) const FORMAT: Format = Format {
    name: "stix",
    what: "published signs that were met, as a STIX 2.1 bundle",
    file: Some("hoofprint-stix.json"),
    write,
};

/// When what is the same in every case was made, for the same identifier must mean the same object.
const MADE_ONCE: &str = "2026-01-01T00:00:00.000Z";
/// The scale of STIX 2.1 for "high" and "medium".
const CONFIDENT: u8 = 85;
const LESS_CONFIDENT: u8 = 50;
/// The most that a count of STIX may say.
const MOST: u64 = 999_999_999;

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let mut told = signs::told(input.results);
    let mut bundle = Bundle::new(input);
    let mut unnamed = 0_u64;
    for sign in &told.signs {
        if bundle.add_sign(sign).is_none() {
            unnamed = unnamed.saturating_add(1);
        }
    }
    for rule in &told.rules {
        bundle.add_rule(rule);
    }
    if unnamed > 0 {
        told.notices
            .push(format!("Signs of a kind that has no pattern in STIX, left out: {unnamed}."));
    }
    json::write_document(files.begin("hoofprint-stix.json")?, &bundle.finish(&told.signs))?;
    Ok(told.notices)
}

/// The objects of a bundle.
struct Bundle<'a> {
    case: &'a str,
    /// When the check began: nothing here is older or newer than that.
    made_at: Timestamp,
    author: String,
    marking: String,
    grouping: String,
    objects: Vec<Value>,
}

impl<'a> Bundle<'a> {
    fn new(input: &ExportInput<'a>) -> Self {
        let marking = marking(input.sharing);
        let author = author(input.lab);
        let text_of = |object: &Value| {
            object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        Self {
            case: input.case,
            made_at: input.results.run.started_at,
            author: text_of(&author),
            marking: text_of(&marking),
            grouping: format!("grouping--{}", identifiers::of_case(input.case, "grouping")),
            objects: vec![marking, author],
        }
    }

    /// An object of this case with the properties that all have.
    fn object(&self, kind: &str, thing: &str, properties: Value) -> Value {
        let id =
            format!("{kind}--{}", identifiers::of_case(self.case, &format!("{kind}\n{thing}")));
        let made_at = milliseconds(self.made_at);
        let mut object = Map::new();
        object.insert("type".to_owned(), kind.into());
        object.insert("spec_version".to_owned(), "2.1".into());
        object.insert("id".to_owned(), id.into());
        object.insert("created_by_ref".to_owned(), self.author.clone().into());
        object.insert("created".to_owned(), made_at.clone().into());
        object.insert("modified".to_owned(), made_at.into());
        if let Value::Object(properties) = properties {
            object.extend(properties);
        }
        object.insert("object_marking_refs".to_owned(), json!([self.marking]));
        Value::Object(object)
    }

    /// Adds the indicator, what was observed of it and its sighting; `None` when its kind has no
    /// pattern.
    fn add_sign(&mut self, sign: &Sign<'_>) -> Option<()> {
        let thing = format!("{}\n{}", sign.kind, sign.value);
        let indicator = self.object("indicator", &thing, indicator(sign, self.made_at)?);
        let of_indicator = indicator.get("id").cloned();
        self.objects.push(indicator);
        let observables = pattern::observables(sign, self.case);
        let refs: Vec<&Value> = observables.iter().filter_map(|object| object.get("id")).collect();
        let mut sighting = sighting(sign, of_indicator.as_ref());
        if !refs.is_empty() {
            let (first, last) = sign.met.between.unwrap_or((self.made_at, self.made_at));
            let observed = self.object(
                "observed-data",
                &thing,
                json!({
                    "first_observed": microseconds(first),
                    "last_observed": microseconds(last),
                    "number_observed": sign.met.count.min(MOST),
                    "object_refs": refs,
                }),
            );
            if let (Some(id), Some(sighting)) = (observed.get("id"), sighting.as_object_mut()) {
                sighting.insert("observed_data_refs".to_owned(), json!([id]));
            }
            self.objects.extend(observables);
            self.objects.push(observed);
        }
        let sighting = self.object("sighting", &thing, sighting);
        self.objects.push(sighting);
        Some(())
    }

    fn add_rule(&mut self, rule: &Rule<'_>) {
        let references =
            rule.references.iter().map(|url| json!({"source_name": "reference", "url": url}));
        let sigma = json!({
            "source_name": "sigma",
            "external_id": rule.id,
            "description": "Identifier of the rule that matched",
        });
        let references: Vec<Value> = std::iter::once(sigma).chain(references).collect();
        let mut properties = json!({
            "abstract": rule.title,
            "content": format!("{} {}", rule.meaning, rule.met.words_and_instants()),
            "object_refs": [self.grouping],
            "labels": rule.met.labels(),
            "external_references": references,
        });
        if let Some(properties) = properties.as_object_mut() {
            // A rule is a reason to look, not a published sign.
            properties.insert("confidence".to_owned(), LESS_CONFIDENT.into());
        }
        let note = self.object("note", rule.id, properties);
        self.objects.push(note);
    }

    /// The bundle, with what holds its objects together.
    fn finish(mut self, signs: &[Sign<'_>]) -> Value {
        let note = self.object(
            "note",
            "limits",
            json!({
                "abstract": "What a check cannot say",
                "content": LIMITS,
                "object_refs": [self.grouping],
            }),
        );
        self.objects.push(note);
        // Notes refer to the grouping, so it does not refer to them; a marking is no member.
        let is_member = |object: &&Value| {
            object
                .get("type")
                .and_then(Value::as_str)
                .is_some_and(|kind| !["note", "marking-definition"].contains(&kind))
        };
        let members = self.objects.iter().filter(is_member).filter_map(|object| object.get("id"));
        let members: Vec<&Value> = members.collect();
        let context = if signs.is_empty() { "unspecified" } else { "suspicious-activity" };
        let mut grouping = self.object(
            "grouping",
            "",
            json!({
                "name": "Check of a phone with Hoofprint",
                "context": context,
                "object_refs": members,
                "external_references": [{
                    "source_name": "hoofprint-case",
                    "external_id": self.case,
                    "description": "SHA-256 of the manifest of the case",
                }],
            }),
        );
        if let Some(grouping) = grouping.as_object_mut() {
            grouping.insert("id".to_owned(), self.grouping.clone().into());
        }
        self.objects.push(grouping);
        let id = identifiers::of_case(self.case, "bundle");
        // Two signs may share a file or a host.
        let mut seen = std::collections::BTreeSet::new();
        self.objects.retain(|object| {
            object.get("id").and_then(Value::as_str).is_some_and(|id| seen.insert(id.to_owned()))
        });
        json!({"type": "bundle", "id": format!("bundle--{id}"), "objects": self.objects})
    }
}

fn indicator(sign: &Sign<'_>, made_at: Timestamp) -> Option<Value> {
    let campaigns: Vec<&str> = sign.campaigns.iter().copied().collect();
    let feeds = sign.feeds.iter();
    let feeds: Vec<Value> = feeds
        .map(|feed| json!({"source_name": feed, "description": "Feed that lists the sign"}))
        .collect();
    let attributed = match campaigns.as_slice() {
        [] => "Its publishers attribute it to nobody.".to_owned(),
        campaigns => format!("Its publishers attribute it to: {}.", campaigns.join("; ")),
    };
    // When it was published is not known; from then on it was there to be met.
    let valid_from = sign.met.between.map_or(made_at, |(first, _)| first);
    let mut properties = json!({
        "name": sign.value,
        "description": format!("A published sign of spyware that was met on a phone. {attributed}"),
        "indicator_types": ["malicious-activity"],
        "pattern": pattern::pattern(sign)?,
        "pattern_type": "stix",
        "pattern_version": "2.1",
        "valid_from": microseconds(valid_from),
    });
    if let (Some(properties), false) = (properties.as_object_mut(), feeds.is_empty()) {
        properties.insert("external_references".to_owned(), feeds.into());
    }
    Some(properties)
}

fn sighting(sign: &Sign<'_>, of_indicator: Option<&Value>) -> Value {
    let mut sighting = json!({
        "description": sign.met.words_and_instants(),
        "sighting_of_ref": of_indicator,
        "count": sign.met.count.min(MOST),
        "confidence": if sign.is_loose { LESS_CONFIDENT } else { CONFIDENT },
        "labels": sign.met.labels(),
    });
    if let (Some(sighting), Some((first, last))) = (sighting.as_object_mut(), sign.met.between) {
        sighting.insert("first_seen".to_owned(), microseconds(first).into());
        sighting.insert("last_seen".to_owned(), microseconds(last).into());
    }
    sighting
}

/// Whoever examined: the laboratory, or the program.
fn author(lab: Option<&str>) -> Value {
    let (name, class) = match lab {
        Some(lab) => (lab, "organization"),
        None => ("Hoofprint", "system"),
    };
    let id = identifiers::of_all(&format!("identity\n{class}\n{name}"));
    json!({
        "type": "identity",
        "spec_version": "2.1",
        "id": format!("identity--{id}"),
        "created": MADE_ONCE,
        "modified": MADE_ONCE,
        "name": name,
        "identity_class": class,
    })
}

/// The marking definitions of the Traffic Light Protocol that STIX 2.1 fixes. It calls `clear` by
/// its earlier name.
fn marking(sharing: Sharing) -> Value {
    let (id, word) = match sharing {
        Sharing::Clear => ("613f2e26-407d-48c7-9eca-b8e91df99dc9", "white"),
        Sharing::Green => ("34098fce-860f-48ae-8e50-ebd3cc5e41da", "green"),
        Sharing::Amber => ("f88d31f6-486f-44da-b317-01333bde0b82", "amber"),
        Sharing::Red => ("5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "red"),
    };
    json!({
        "type": "marking-definition",
        "spec_version": "2.1",
        "id": format!("marking-definition--{id}"),
        "created": "2017-01-20T00:00:00.000Z",
        "definition_type": "tlp",
        "name": format!("TLP:{}", word.to_uppercase()),
        "definition": {"tlp": word},
    })
}

/// The reference library for STIX refuses finer ones; descriptions have the whole instants.
fn microseconds(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}

/// `created` and `modified` have milliseconds.
fn milliseconds(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
