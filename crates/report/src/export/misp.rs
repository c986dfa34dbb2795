//! A MISP event: the published signs that were met, with their sightings.

use std::fmt::Write as _;

use jiff::Timestamp;
use model::Level;
use serde_json::{Map, Value, json};

use super::LIMITS;
use super::{
    ExportError, ExportInput, Files, Format, Notices, Sharing, identifiers, json,
    signs::{self, Rule, Sign, Told},
};

pub(super) const FORMAT: Format = Format {
    name: "misp",
    what: "published signs that were met, as a MISP event",
    file: Some("hoofprint-misp.json"),
    write,
};

/// Only the own organisation, until a person decides otherwise.
const OWN_ORGANISATION: &str = "0";
/// Nobody has looked at it yet.
const INITIAL: &str = "0";
/// The kind of a sighting that says "seen".
const SEEN: &str = "0";
const FROM: &str = "Hoofprint";
/// The template of MISP objects for processes, and its version.
const PROCESS: (&str, &str) = ("02aeef94-ac23-455c-addb-731757ceafb5", "10");

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let told = signs::told(input.results);
    let event = Event { case: input.case, made_at: input.results.run.started_at };
    let document = json!({"Event": event.of(input, &told)});
    json::write_document(files.begin("hoofprint-misp.json")?, &document)?;
    Ok(told.notices)
}

struct Event<'a> {
    case: &'a str,
    made_at: Timestamp,
}

impl Event<'_> {
    fn of(&self, input: &ExportInput<'_>, told: &Told<'_>) -> Value {
        let author = input.lab.unwrap_or(FROM);
        let mut attributes = Vec::new();
        let mut objects = Vec::new();
        for sign in &told.signs {
            if sign.kind == "process" {
                objects.push(self.process(sign));
            } else {
                attributes.push(self.sign(sign));
            }
            attributes.extend(sign.hosts.iter().map(|host| self.host(sign, host)));
        }
        attributes.extend(told.rules.iter().map(|rule| self.rule(rule)));
        attributes.push(self.limits());
        json!({
            "uuid": identifiers::of_case(self.case, "misp event"),
            "info": info(told),
            "date": self.made_at.strftime("%Y-%m-%d").to_string(),
            "timestamp": seconds(self.made_at),
            "published": false,
            "distribution": OWN_ORGANISATION,
            "threat_level_id": threat_level(told),
            "analysis": INITIAL,
            "Orgc": {
                "name": author,
                "uuid": identifiers::of_all(&format!("misp organisation\n{author}")),
            },
            "Tag": [{"name": format!("tlp:{}", input.sharing.word()), "colour": colour(input.sharing)}],
            "Attribute": attributes,
            "Object": objects,
        })
    }

    fn attribute(&self, thing: &str, properties: Value) -> Value {
        let mut attribute = Map::new();
        let id = identifiers::of_case(self.case, &format!("misp attribute\n{thing}"));
        attribute.insert("uuid".to_owned(), id.into());
        if let Value::Object(properties) = properties {
            attribute.extend(properties);
        }
        attribute.insert("timestamp".to_owned(), seconds(self.made_at).into());
        attribute.insert("distribution".to_owned(), OWN_ORGANISATION.into());
        Value::Object(attribute)
    }

    /// A published sign.
    fn sign(&self, sign: &Sign<'_>) -> Value {
        let (kind, category) = kind_and_category(sign);
        // A detection system cannot use our expressions, nor values that have no kind in MISP.
        let is_usable = kind != "text" && !sign.is_expression;
        let properties = json!({
            "type": kind,
            "category": category,
            "value": sign.value,
            "to_ids": is_usable,
            "comment": comment(sign),
            "Sighting": self.sightings(sign),
        });
        self.attribute(&format!("{}\n{}", sign.kind, sign.value), properties)
    }

    /// MISP names processes in objects only.
    fn process(&self, sign: &Sign<'_>) -> Value {
        let thing = format!("process\n{}", sign.value);
        let mut name = self.attribute(
            &thing,
            json!({
                "type": "text",
                "category": "Other",
                "object_relation": "name",
                "value": sign.value,
                "to_ids": !sign.is_expression,
                "comment": comment(sign),
                "Sighting": self.sightings(sign),
            }),
        );
        if let Some(name) = name.as_object_mut() {
            name.insert("disable_correlation".to_owned(), false.into());
        }
        json!({
            "uuid": identifiers::of_case(self.case, &format!("misp object\n{thing}")),
            "name": "process",
            "meta-category": "misc",
            "description": "Object describing a system process.",
            "template_uuid": PROCESS.0,
            "template_version": PROCESS.1,
            "timestamp": seconds(self.made_at),
            "distribution": OWN_ORGANISATION,
            "Attribute": [name],
        })
    }

    /// A host that was met below a published one: observed, not published.
    fn host(&self, sign: &Sign<'_>, host: &str) -> Value {
        let kind = if sign.kind == "domain" { "hostname" } else { "ip-dst" };
        let properties = json!({
            "type": kind,
            "category": "Network activity",
            "value": host,
            "to_ids": false,
            "comment": format!("Met on a phone; what is published is {}", sign.value),
        });
        self.attribute(&format!("host\n{host}"), properties)
    }

    fn rule(&self, rule: &Rule<'_>) -> Value {
        let properties = json!({
            "type": "text",
            "category": "Other",
            "value": rule.title,
            "to_ids": false,
            "comment": format!("Rule {}. {} {}", rule.id, rule.meaning, rule.met.words_and_instants()),
        });
        self.attribute(&format!("rule\n{}", rule.id), properties)
    }

    fn limits(&self) -> Value {
        let properties =
            json!({"type": "comment", "category": "Other", "value": LIMITS, "to_ids": false});
        self.attribute("limits", properties)
    }

    /// First and last meeting; of signs that were met at no known instant, the check.
    fn sightings(&self, sign: &Sign<'_>) -> Vec<Value> {
        let (first, last) = sign.met.between.unwrap_or((self.made_at, self.made_at));
        let mut instants = vec![("first", first)];
        if first != last {
            instants.push(("last", last));
        }
        let sighting = |(which, at): (&str, Timestamp)| {
            let thing = format!("misp sighting\n{}\n{}\n{which}", sign.kind, sign.value);
            json!({
                "uuid": identifiers::of_case(self.case, &thing),
                "type": SEEN,
                "source": FROM,
                "date_sighting": seconds(at),
            })
        };
        instants.into_iter().map(sighting).collect()
    }
}

fn info(told: &Told<'_>) -> String {
    let signs = told.signs.len();
    let signs = match signs {
        0 => "no published sign was met".to_owned(),
        1 => "1 published sign was met".to_owned(),
        count => format!("{count} published signs were met"),
    };
    format!("Check of a phone with Hoofprint: {signs}")
}

fn comment(sign: &Sign<'_>) -> String {
    let join = |words: &std::collections::BTreeSet<&str>| {
        words.iter().copied().collect::<Vec<_>>().join("; ")
    };
    // Sightings know seconds only; the comment has the whole instants.
    let mut comment = sign.met.words_and_instants();
    if !sign.campaigns.is_empty() {
        // Writing into a string cannot fail.
        let _ = write!(comment, " Attributed by its publishers to: {}.", join(&sign.campaigns));
    }
    if !sign.feeds.is_empty() {
        let _ = write!(comment, " Listed in: {}.", join(&sign.feeds));
    }
    comment
}

fn kind_and_category(sign: &Sign<'_>) -> (&'static str, &'static str) {
    const NETWORK: &str = "Network activity";
    const DELIVERY: &str = "Payload delivery";
    const DROPPED: &str = "Artifacts dropped";
    match (sign.kind, sign.value.len()) {
        ("domain", _) => ("domain", NETWORK),
        ("ip_address" | "ip_network", _) => ("ip-dst", NETWORK),
        ("url", _) => ("url", NETWORK),
        ("email", _) => ("email", DELIVERY),
        ("file_path" | "file_name", _) => ("filename", DROPPED),
        ("app_id", _) => ("mobile-application-id", DELIVERY),
        ("file_hash", 32) => ("md5", DROPPED),
        ("file_hash", 40) => ("sha1", DROPPED),
        ("file_hash", 64) => ("sha256", DROPPED),
        ("file_hash", 128) => ("sha512", DROPPED),
        ("certificate_hash", 32) => ("x509-fingerprint-md5", DROPPED),
        ("certificate_hash", 40) => ("x509-fingerprint-sha1", DROPPED),
        ("certificate_hash", 64) => ("x509-fingerprint-sha256", DROPPED),
        _ => ("text", "Other"),
    }
}

/// How MISP numbers how bad it is; 4 is "undefined".
fn threat_level(told: &Told<'_>) -> &'static str {
    let signs = told.signs.iter().map(|sign| sign.met.level);
    match signs.chain(told.rules.iter().map(|rule| rule.met.level)).max() {
        Some(Level::Critical | Level::High) => "1",
        Some(Level::Medium) => "2",
        Some(Level::Low | Level::Informational) => "3",
        None => "4",
    }
}

fn colour(sharing: Sharing) -> &'static str {
    match sharing {
        Sharing::Clear => "#ffffff",
        Sharing::Green => "#33ff00",
        Sharing::Amber => "#ffc000",
        Sharing::Red => "#ff2b2b",
    }
}

fn seconds(at: Timestamp) -> String {
    at.as_second().to_string()
}
