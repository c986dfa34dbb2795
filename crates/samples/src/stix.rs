//! Indicators of invented campaigns, written as a STIX 2.1 bundle.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::error::{AtPath, Result};
use crate::seed::Seed;

/// The instant of every object: nothing depends on the clock.
const CREATED: &str = "2024-06-01T09:00:00.000Z";

/// One published sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Indicator {
    /// A domain name.
    Domain(String),
    /// A whole address.
    Url(String),
    /// The name of a process.
    Process(String),
    /// A mail address.
    Email(String),
    /// The name of a file.
    FileName(String),
    /// The path of a file on the device.
    FilePath(String),
    /// The bundle identifier of an app.
    App(String),
}

impl Indicator {
    /// The object path of the pattern.
    pub fn object_path(&self) -> &'static str {
        match self {
            Self::Domain(_) => "domain-name:value",
            Self::Url(_) => "url:value",
            Self::Process(_) => "process:name",
            Self::Email(_) => "email-addr:value",
            Self::FileName(_) => "file:name",
            Self::FilePath(_) => "file:path",
            Self::App(_) => "app:id",
        }
    }

    /// The value of the pattern.
    pub fn value(&self) -> &str {
        match self {
            Self::Domain(value)
            | Self::Url(value)
            | Self::Process(value)
            | Self::Email(value)
            | Self::FileName(value)
            | Self::FilePath(value)
            | Self::App(value) => value,
        }
    }
}

/// A campaign that never took place, and its indicators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// Its invented name.
    pub name: String,
    /// One sentence.
    pub description: String,
    /// Its signs.
    pub indicators: Vec<Indicator>,
}

/// Writes the campaigns as one bundle: a `malware` object for each, its `indicator` objects and the `indicates`
/// relationships between them.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, campaigns: &[Campaign]) -> Result<()> {
    let mut objects = Vec::new();
    for campaign in campaigns {
        push_campaign(&mut objects, campaign);
    }
    let bundle = json!({
        "type": "bundle",
        "id": identifier("bundle", "all"),
        "objects": objects,
    });
    fs::write(path, format!("{bundle:#}\n")).at(path)
}

fn push_campaign(objects: &mut Vec<Value>, campaign: &Campaign) {
    let malware = identifier("malware", &campaign.name);
    objects.push(json!({
        "type": "malware",
        "spec_version": "2.1",
        "id": malware,
        "created": CREATED,
        "modified": CREATED,
        "name": campaign.name,
        "description": campaign.description,
        "is_family": false,
    }));
    for indicator in &campaign.indicators {
        let pattern =
            format!("[{}='{}']", indicator.object_path(), indicator.value().replace('\'', "\\'"));
        let label = format!("{} {pattern}", campaign.name);
        let id = identifier("indicator", &label);
        objects.push(json!({
            "type": "indicator",
            "spec_version": "2.1",
            "id": id,
            "created": CREATED,
            "modified": CREATED,
            "indicator_types": ["malicious-activity"],
            "pattern": pattern,
            "pattern_type": "stix",
            "pattern_version": "2.1",
            "valid_from": CREATED,
        }));
        objects.push(json!({
            "type": "relationship",
            "spec_version": "2.1",
            "id": identifier("relationship", &label),
            "created": CREATED,
            "modified": CREATED,
            "relationship_type": "indicates",
            "source_ref": id,
            "target_ref": malware,
        }));
    }
}

fn identifier(kind: &str, label: &str) -> String {
    format!("{kind}--{}", Seed(0).uuid(&format!("{kind} {label}")).to_lowercase())
}
