//! Whether two cases are of one device, by identifiers that both hold.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use model::{DeviceIdentifier, IdentifierKind, tells_a_device};

use super::{
    CompareError, ComparedCase, DeviceMatch, DeviceState,
    definitions::{self, Identifier, all_hold, values_of},
};

/// Compares what both cases hold. Values stay inside: they would name the device.
pub(super) fn matched(
    old: &ComparedCase<'_>,
    new: &ComparedCase<'_>,
) -> Result<DeviceMatch, CompareError> {
    let identifiers = definitions::identifiers()?;
    let older = values(old, &identifiers)?;
    let newer = values(new, &identifiers)?;
    let (mut agree, mut disagree) = (Vec::new(), Vec::new());
    let mut unique_agrees = false;
    for identifier in &identifiers {
        let name = identifier.name.as_str();
        let (Some(older), Some(newer)) = (older.get(name), newer.get(name)) else { continue };
        match older.shares(newer, identifier.digest) {
            Some(true) => {
                agree.push(name.to_owned());
                unique_agrees |= identifier.unique;
            }
            Some(false) => disagree.push(name.to_owned()),
            None => {}
        }
    }
    let state = match (unique_agrees, disagree.is_empty()) {
        (true, true) => DeviceState::Same,
        (true, false) => DeviceState::Contradictory,
        (false, false) => DeviceState::Different,
        (false, true) => DeviceState::Unknown,
    };
    Ok(DeviceMatch { state, agree, disagree })
}

/// What a case holds of one identifier.
#[derive(Default)]
struct Held {
    plain: BTreeSet<String>,
    digests: BTreeSet<String>,
}

impl Held {
    /// Whether both hold the same value; `None` where the one cannot be compared with the other.
    fn shares(&self, other: &Self, kind: Option<IdentifierKind>) -> Option<bool> {
        let plain = (!self.plain.is_empty() && !other.plain.is_empty())
            .then(|| !self.plain.is_disjoint(&other.plain));
        if plain == Some(true) {
            return plain;
        }
        let (ours, others) = (self.digests_of(kind), other.digests_of(kind));
        if ours.is_empty() || others.is_empty() {
            return plain;
        }
        Some(!ours.is_disjoint(&others))
    }

    /// The digests that the case holds. Cases of older versions hold none: those of the values that they hold.
    fn digests_of(&self, kind: Option<IdentifierKind>) -> Cow<'_, BTreeSet<String>> {
        match kind {
            Some(kind) if self.digests.is_empty() => {
                let known = self.plain.iter();
                let known = known.filter_map(|value| DeviceIdentifier::new(kind, value));
                Cow::Owned(known.map(|identifier| identifier.digest().digest).collect())
            }
            _ => Cow::Borrowed(&self.digests),
        }
    }
}

type Values<'a> = BTreeMap<&'a str, Held>;

fn values<'a>(
    case: &ComparedCase<'_>,
    identifiers: &'a [Identifier],
) -> Result<Values<'a>, CompareError> {
    let mut found: Values<'a> = BTreeMap::new();
    for identifier in identifiers {
        let mut held = Held::default();
        let values = &mut held.plain;
        for acquisition in &case.results.run.acquisitions {
            let device = &acquisition.device;
            let digests = acquisition.device_digests.iter();
            let digests = digests.filter(|digest| Some(digest.kind) == identifier.digest);
            held.digests.extend(digests.map(|digest| digest.digest.clone()));
            if identifier.acquisition_name {
                values.extend(device_identifier(&acquisition.name));
            }
            if identifier.device_model.is_some() && identifier.device_model == device.platform {
                values.extend(device.model.as_deref().and_then(told));
            }
        }
        for source in &identifier.from {
            for record in case.streams.records(&source.artifact)? {
                let record = record?;
                if all_hold(&source.when, &record.record) {
                    let kept = values_of(&record.record, &source.field);
                    let content = record.content.as_ref();
                    let words = content.map(|content| values_of(content, &source.field));
                    let all = kept.into_iter().chain(words.unwrap_or_default());
                    values.extend(all.filter_map(|value| told(&value)));
                }
            }
        }
        if !held.plain.is_empty() || !held.digests.is_empty() {
            found.insert(&identifier.name, held);
        }
    }
    Ok(found)
}

/// What a device really says, in one spelling.
fn told(value: &str) -> Option<String> {
    tells_a_device(value).then(|| value.trim().to_lowercase())
}

/// The identifier of a device in the name of its backup folder: forty hexadecimal digits, or eight,
/// a hyphen and sixteen.
fn device_identifier(name: &str) -> Option<String> {
    let stem = name.split('.').next().unwrap_or(name);
    let digits = |text: &str, length: usize| {
        text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let long = digits(stem, 40);
    let short = stem.split_once('-').is_some_and(|(a, b)| digits(a, 8) && digits(b, 16));
    (long || short).then(|| stem.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_meets_a_digest_and_the_value_that_an_older_case_holds() {
        let kind = Some(IdentifierKind::Udid);
        let digest = |value| DeviceIdentifier::new(IdentifierKind::Udid, value).unwrap().digest();
        let digests =
            |value| Held { digests: BTreeSet::from([digest(value).digest]), ..Held::default() };
        let plain =
            |value: &str| Held { plain: BTreeSet::from([value.to_owned()]), ..Held::default() };
        let (one, other) = ("00008110-00a1", "00008110-00a2");
        assert_eq!(digests(one).shares(&digests(one), kind), Some(true));
        assert_eq!(digests(one).shares(&digests(other), kind), Some(false));
        assert_eq!(plain(one).shares(&digests(one), kind), Some(true));
        assert_eq!(digests(one).shares(&plain(other), kind), Some(false));
        assert_eq!(plain(one).shares(&Held::default(), kind), None);
        assert_eq!(plain(one).shares(&digests(one), None), None);
    }

    #[test]
    fn a_backup_folder_is_named_after_its_device() {
        let short = "00008110-0000000000000001";
        assert_eq!(device_identifier(short).as_deref(), Some(short));
        assert_eq!(device_identifier(&format!("{short}.zip")).as_deref(), Some(short));
        assert_eq!(device_identifier(&"A1".repeat(20)), Some("a1".repeat(20)));
        assert_eq!(device_identifier("iphone-backup"), None);
    }

    #[test]
    fn placeholders_identify_nothing() {
        for placeholder in ["", " ", "unknown", "000000000000", "0123456789ABCDEF"] {
            assert_eq!(told(placeholder), None, "{placeholder:?}");
        }
        assert_eq!(told(" R58M123 ").as_deref(), Some("r58m123"));
    }
}
