//! `disabled.plist` of `launchd`: services of the system that were switched off or on.
//!
//! # What it holds
//! The label of each service for which the default was overridden, and whether it is disabled. One
//! record is one label.
//!
//! # What it can show
//! That updates, crash reports or logs were switched off. Spyware has a reason to do so; so has
//! whoever lifted the limits of iOS and wants to keep it that way.
//!
//! # What it cannot show
//! When it was done, and by whom. iOS itself lists some services here; labels without a rule are
//! ordinary.
//!
//! # References
//! - Apple, `launchctl(1)`: `disable`, `enable`

use plist::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.launchd_disabled",
    title: "Services of the system that were switched off",
    sources: &[
        Source::Backup("DatabaseDomain", "com.apple.xpc.launchd/disabled*.plist"),
        Source::Filesystem("private/var/db/com.apple.xpc.launchd/disabled*.plist"),
    ],
    tested: &[("iOS 14 to 17", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// One service.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ServiceOverride {
    /// Label of the service.
    pub label: String,
    /// Whether it is switched off.
    pub disabled: Option<bool>,
}

impl Record for ServiceOverride {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Value::Dictionary(labels) = read_plist(file)? else {
        let message = "not a dictionary: all services are missing";
        return Err(ParseError::Unexpected(message.to_owned()));
    };
    for (label, value) in labels {
        let at = Location::Key(label.clone());
        let disabled = value.as_boolean().or_else(|| whole(&value).map(|number| number != 0));
        if disabled.is_none() {
            out.problem(at.clone(), "neither on nor off: the state of this service is missing");
        }
        out.record(at, &ServiceOverride { label, disabled });
    }
    Ok(())
}
