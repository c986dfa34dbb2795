//! What was read and what was written, with the digest of each.

use std::sync::Arc;

use model::EvidenceDigest;
use serde::{Deserialize, Serialize};

use crate::Digest;

/// Name of the manifest in a case folder.
pub(crate) const NAME: &str = "manifest.json";

/// An evidence file that was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ReadFile {
    /// Name of the acquisition, as `run.json` spells it.
    pub acquisition: String,
    /// Path inside the acquisition, as its container spells it.
    pub path: Arc<str>,
    /// Size in bytes.
    pub size: u64,
    /// Digest of the whole file; `None` when only parts of it were read.
    pub sha256: Option<Digest>,
}

/// A file of the case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct WrittenFile {
    /// Path inside the case folder, with `/`.
    pub path: String,
    /// Size in bytes.
    pub size: u64,
    /// Digest.
    pub sha256: Digest,
}

/// The content of `manifest.json`.
#[derive(Debug, Serialize)]
pub(crate) struct Manifest<'a> {
    pub(crate) schema: &'static str,
    pub(crate) signature: Option<&'static str>,
    pub(crate) signature_note: &'static str,
    pub(crate) read: &'a [ReadFile],
    pub(crate) written: &'a [WrittenFile],
}

/// `manifest.json`, read back.
#[derive(Debug, Deserialize)]
pub(crate) struct WrittenManifest {
    pub(crate) schema: String,
    #[serde(default)]
    pub(crate) read: Vec<EvidenceDigest>,
    pub(crate) written: Vec<WrittenFile>,
}

/// Whether `name` is made of `a-z`, `0-9`, `.`, `_`, `-` in components that do not start
/// with a dot, joined by single `/`: the only names a case ever gives.
pub(crate) fn is_our_name(name: &str) -> bool {
    name.split('/').all(|component| {
        !component.is_empty()
            && !component.starts_with('.')
            && component
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'-'))
    })
}
