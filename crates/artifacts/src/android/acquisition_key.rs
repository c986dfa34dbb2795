//! The key of the computer that made the acquisition, as `AndroidQF` keeps it.
//!
//! # What it holds
//! The public key that `adb` on that computer uses, with the names of user and computer.
//!
//! # What it can show
//! Which of the keys that the phone accepted is that of the acquisition itself.
//!
//! # What it cannot show
//! Anything of the phone. Earlier versions of `AndroidQF` do not keep it.
//!
//! # References
//! - `AndroidQF`, `adb/host_key.go` and `acquisition/acquisition.go`

use crate::adb_keys::key_of;
use crate::json_items::{for_each_item, text};
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.acquisition_key",
    title: "Key of the computer that made the acquisition",
    sources: &[Source::AndroidQf("adb_host_key.pub"), Source::AndroidQf("acquisition.json")],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// The key.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AcquisitionKey {
    /// Fingerprint, as the phone shows it; none where the key is damaged.
    pub key_fingerprint: Option<String>,
    /// User and computer, as the computer names them.
    pub computer_name: Option<String>,
}

impl Record for AcquisitionKey {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut keys = Vec::new();
    if file.path().ends_with(".json") {
        let error = for_each_item(file, |_, item| {
            let at = Location::Key("adb_host_public_key".to_owned());
            keys.extend(text(&item, "adb_host_public_key").map(|key| (at, key)));
        });
        if let Some(error) = error {
            out.problem(Location::File, format!("the key may be missing: {error}"));
        }
    } else {
        let bytes = file.bytes()?;
        keys.push((Location::File, String::from_utf8_lossy(&bytes).into_owned()));
    }
    for (at, key) in keys {
        let key = key_of(&key).unwrap_or_default();
        if key.fingerprint.is_none() {
            out.problem(at.clone(), "no key: which one the acquisition used is missing");
        }
        let record =
            AcquisitionKey { key_fingerprint: key.fingerprint, computer_name: key.computer_name };
        out.record(at, &record);
    }
    Ok(())
}
