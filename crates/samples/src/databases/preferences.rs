//! Property lists: the status cache of the identity services (whom iMessage looked up) and the global preferences
//! (Lockdown Mode).

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use plist::{Dictionary, Value};

use super::{Plan, Trace, apple_seconds, wording};
use crate::error::{AtPath, Result};
use crate::seed::Seed;

/// The service of iMessage.
const IMESSAGE: &str = "com.apple.madrid";
/// The service of calls.
const FACETIME: &str = "com.apple.ess";

/// Writes `com.apple.identityservices.idstatuscache.plist`.
///
/// # Errors
/// When the file cannot be written.
pub fn write_lookups(path: &Path, plan: &Plan) -> Result<()> {
    let mut numbers = Seed(plan.seed).numbers("lookups");
    let (mut messages, mut calls) = (Dictionary::new(), Dictionary::new());
    for position in 0..plan.scale.lookups {
        let at = plan.instant(position, plan.scale.lookups);
        let user = if position % 4 == 3 {
            format!("mailto:person{position}@example.com")
        } else {
            format!("tel:{}", wording::telephone(position))
        };
        let status = 1 + numbers.below(2);
        if numbers.one_in(5) {
            calls.insert(user.clone(), lookup(at, status));
        }
        messages.insert(user, lookup(at, status));
    }
    let planted = plan.planted_as(|trace| match trace {
        Trace::Lookup { email } => Some(email.clone()),
        _ => None,
    });
    for (at, email) in planted {
        messages.insert(format!("mailto:{email}"), lookup(at, 1));
    }
    let mut cache = Dictionary::new();
    cache.insert("CacheVersion".into(), 1.into());
    cache.insert(FACETIME.into(), calls.into());
    cache.insert(IMESSAGE.into(), messages.into());
    save(path, &cache.into())
}

/// One answer: when it was asked for, and 1 for "has an account" or 2 for "has none".
fn lookup(at: i64, status: u64) -> Value {
    let mut entry = Dictionary::new();
    entry.insert("IDStatus".into(), status.into());
    entry.insert("LookupDate".into(), Value::Real(apple_seconds(at)));
    entry.into()
}

/// Writes `.GlobalPreferences.plist`.
///
/// # Errors
/// When the file cannot be written.
pub fn write_global(path: &Path, plan: &Plan) -> Result<()> {
    let mut preferences = Dictionary::new();
    preferences.insert("AppleLanguages".into(), Value::Array(vec!["en-GB".into()]));
    preferences.insert("AppleLocale".into(), "en_GB".into());
    preferences.insert("AppleKeyboards".into(), Value::Array(vec!["en_GB".into(), "emoji".into()]));
    preferences.insert("WebKitShowLinkPreviews".into(), true.into());
    if let Some(enabled) = plan.lockdown_mode {
        preferences.insert("LDMGlobalEnabled".into(), enabled.into());
    }
    save(path, &preferences.into())
}

fn save(path: &Path, value: &Value) -> Result<()> {
    let mut out = BufWriter::new(File::create(path).at(path)?);
    value.to_writer_binary(&mut out)?;
    out.flush().at(path)
}
