//! Computers that an Android phone accepted, other than the one that made the acquisition.
//!
//! An acquisition over `adb` leaves its own key on the phone. Where it keeps that key, the others are
//! those of somebody else.
//!
//! Sigma cannot say that a value of one file is none of another.
//!
//! References: Amnesty, "Mobile Verification Toolkit"; Android Developers, "Android Debug Bridge".

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use model::{Finding, JsonRecord, Level, Observed, Provenance, Strength};
use serde_json::json;

use crate::{
    fields::{Fields, Wanted},
    rule::{Coded, RuleInfo},
};

/// Identifier of this detection in findings.
const ID: &str = "android-adb-other-computer";

/// Most keys of one file that are kept.
const MAX_KEYS: usize = 1_000;

/// What the records of one file say of keys.
#[derive(Debug, Default)]
pub(crate) struct KeyTraces {
    fields: Fields,
    is_of_acquisition: bool,
    /// Fingerprints of the computers that made the acquisition.
    own: BTreeSet<String>,
    /// Accepted keys by fingerprint and name, with their places.
    accepted: BTreeMap<(Option<String>, Option<String>), Provenance>,
}

static KEY: LazyLock<Wanted> = LazyLock::new(|| {
    Wanted::only(["record", "key_fingerprint", "computer_name"].map(str::to_owned))
});

impl KeyTraces {
    /// For the records of this artifact; `None` when none of them tells of a key.
    pub(crate) fn of(artifact: &str) -> Option<Self> {
        let is_of_acquisition = artifact == "android.acquisition_key";
        let is_wanted = is_of_acquisition || artifact == "android.adb_state";
        is_wanted.then(|| Self { is_of_acquisition, ..Self::default() })
    }

    /// Looks at one record.
    pub(crate) fn look(&mut self, provenance: &Provenance, record: &JsonRecord) {
        self.fields.read(record, &[], &KEY);
        let text = |name| self.fields.text(name).map(|text| text.to_string());
        let fingerprint = text("key_fingerprint");
        if self.is_of_acquisition {
            self.own.extend(fingerprint);
        } else if text("record").as_deref() == Some("key") && self.accepted.len() < MAX_KEYS {
            let name = text("computer_name");
            self.accepted.insert((fingerprint, name), provenance.clone());
        }
    }
}

/// Findings from the files of one device, and what a reader of them should know.
pub(crate) fn other_adb_keys<'t>(
    files: impl IntoIterator<Item = &'t KeyTraces>,
) -> (Vec<Finding>, Vec<String>) {
    let (mut own, mut accepted) = (BTreeSet::new(), BTreeMap::new());
    for file in files {
        own.extend(&file.own);
        accepted.extend(&file.accepted);
    }
    if own.is_empty() {
        return Default::default();
    }
    let is_other = |fingerprint: &Option<String>| {
        fingerprint.as_ref().is_none_or(|fingerprint| !own.contains(fingerprint))
    };
    let others = accepted.into_iter().filter(|((fingerprint, _), _)| is_other(fingerprint));
    let findings = others.map(|((fingerprint, name), place)| {
        let shown = name.as_ref().or(fingerprint.as_ref()).cloned().unwrap_or_default();
        let observed = Observed { field: "computer_name".to_owned(), value: shown };
        let record = json!({ "key_fingerprint": fingerprint, "computer_name": name });
        Finding { record, ..OTHER_ADB_KEY.finding(place.clone(), observed) }
    });
    (findings.collect(), Vec::new())
}

/// What this detection says about itself, as a rule does.
pub(crate) static OTHER_ADB_KEY: LazyLock<RuleInfo> = LazyLock::new(|| {
    RuleInfo::from(Coded {
        id: ID,
        title: "A computer other than that of the acquisition was accepted for adb",
        meaning: "Somebody had the unlocked phone in hand and let this computer use it. It may put \
                  apps on the phone and read data. The computer that made the acquisition is left \
                  out: it is another one. Whose it is is not known.",
        level: Level::Low,
        strength: Strength::Posture,
        ordinary_explanations: &[
            "It is a computer of the owner, or of somebody who helped with the phone.",
            "The phone was examined before, with another computer.",
        ],
        next_steps: &[
            "Ask whether the owner knows the name of this computer, and when the phone was out of hand.",
        ],
        references: &[
            "https://developer.android.com/tools/adb",
            "https://github.com/mvt-project/mvt/blob/v2026.7.29/src/mvt/android/artifacts/dumpsys_adb.py",
        ],
        file: "crates/detections/src/other_adb_keys.rs",
    })
});

#[cfg(test)]
mod tests {
    use model::Location;
    use serde::Serialize;

    use super::*;

    #[derive(Serialize)]
    struct Told {
        record: &'static str,
        key_fingerprint: Option<&'static str>,
        computer_name: &'static str,
    }

    impl model::Record for Told {}

    fn traces(artifact: &'static str, keys: &[(Option<&'static str>, &'static str)]) -> KeyTraces {
        let mut traces = KeyTraces::of(artifact).unwrap();
        for (line, (key_fingerprint, computer_name)) in (1..).zip(keys) {
            let (key_fingerprint, computer_name) = (*key_fingerprint, *computer_name);
            let key = Told { record: "key", key_fingerprint, computer_name };
            let provenance = Provenance { artifact, file: "f".into(), at: Location::Line(line) };
            traces.look(&provenance, &JsonRecord::of(&key).unwrap());
        }
        traces
    }

    #[test]
    fn h34_keys_of_others_are_told_and_that_of_the_acquisition_is_not() {
        let own = traces("android.acquisition_key", &[(Some("AA"), "analyst@station")]);
        let phone = traces(
            "android.adb_state",
            &[(Some("AA"), "renamed"), (Some("BB"), "lab@station"), (None, "damaged")],
        );
        let (found, _) = other_adb_keys([&own, &phone]);
        let values: Vec<&str> = found.iter().map(|found| found.observed.value.as_str()).collect();
        assert_eq!(values, ["damaged", "lab@station"]);
        assert_eq!(found[1].provenance.at, Location::Line(2));
        assert_eq!(found[1].level, Level::Low);
    }

    #[test]
    fn without_the_key_of_the_acquisition_nothing_is_told() {
        let phone = traces("android.adb_state", &[(Some("BB"), "lab@station")]);
        assert!(other_adb_keys([&phone]).0.is_empty());
        assert!(KeyTraces::of("android.processes").is_none());
    }
}
