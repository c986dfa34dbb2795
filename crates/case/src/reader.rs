//! A sealed case, read back for reports, exports and comparisons.

use std::{
    fs,
    path::{Path, PathBuf},
};

use model::{
    APP_PROFILES, AppProfile, CaseStreams, PROCESS_HISTORIES, Program, Results, RunRecord,
    StreamError,
};
use serde::de::DeserializeOwned;

use crate::{
    CaseFiles, Difference, Digest, VerifyError, WrittenFile,
    documents::{KeptConsent, KeptCoverage, KeptDays, KeptFindings},
    manifest::WrittenManifest,
    verify::verified,
};

/// Why a case cannot be read back.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// It has no manifest, or none that can be read.
    #[error(
        "{} is no finished case: {reason}. Name the folder that `hoofprint check` wrote",
        path.display()
    )]
    NoCase {
        /// The folder.
        path: PathBuf,
        /// Why the manifest cannot be used.
        reason: VerifyError,
    },
    /// A file is not what was sealed.
    #[error(
        "the case {} was changed after it was sealed ({}); nothing is made from a changed case. \
         `hoofprint verify` lists all differences",
        path.display(), first
    )]
    Changed {
        /// The folder.
        path: PathBuf,
        /// The first difference.
        first: Difference,
    },
    /// A file of the case is not as this version writes it.
    #[error("{file} of the case cannot be read: {reason}")]
    Damaged {
        /// The file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A stream of the case cannot be read.
    #[error(transparent)]
    Stream(#[from] StreamError),
}

/// A case that is as it was sealed. Files that somebody put into its folder later are not looked at.
#[derive(Debug)]
pub struct SealedCase {
    root: PathBuf,
    manifest: WrittenManifest,
    manifest_sha256: Digest,
    files: CaseFiles,
}

impl SealedCase {
    /// Opens the case at `path` and compares every file with its manifest.
    ///
    /// # Errors
    /// When there is no manifest, or a file is missing or changed.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ReadError> {
        let root = path.as_ref().to_owned();
        let (manifest, report) =
            verified(&root).map_err(|reason| ReadError::NoCase { path: root.clone(), reason })?;
        let is_ours = |difference: &Difference| !matches!(difference, Difference::Unlisted { .. });
        if let Some(first) = report.differences.into_iter().find(is_ours) {
            return Err(ReadError::Changed { path: root, first });
        }
        let names = manifest.written.iter().map(|file| file.path.clone()).collect();
        let files = CaseFiles::new(root.clone(), names);
        Ok(Self { root, manifest, manifest_sha256: report.manifest_sha256, files })
    }

    /// Where the case is.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// SHA-256 of `manifest.json`: what the case can be recognised by.
    pub fn manifest_sha256(&self) -> Digest {
        self.manifest_sha256
    }

    /// The files of the case, the manifest not counted.
    pub fn written(&self) -> &[WrittenFile] {
        &self.manifest.written
    }

    /// Records and timeline.
    pub fn streams(&self) -> &CaseFiles {
        &self.files
    }

    /// Everything that fits into memory.
    pub fn results(&self) -> Result<Results, ReadError> {
        let KeptFindings { findings } = self.document("findings.json")?;
        let KeptCoverage { coverage, problems, unread } = self.document("coverage.json")?;
        let run: RunRecord = self.document("run.json")?;
        let KeptConsent { given } = self.document("consent.json")?;
        let has_days = self.manifest.written.iter().any(|file| file.path == "days.json");
        let KeptDays { days } =
            if has_days { self.document("days.json")? } else { KeptDays::default() };
        let mut programs: Vec<Program> = Vec::new();
        for history in PROCESS_HISTORIES {
            programs.extend(self.typed_records(history)?);
        }
        let apps: Vec<AppProfile> = self.typed_records(APP_PROFILES)?;
        let read = self.manifest.read.clone();
        Ok(Results {
            run,
            findings,
            coverage,
            problems,
            unread,
            programs,
            apps,
            days,
            read,
            consent_given: given,
        })
    }

    fn typed_records<T: DeserializeOwned>(&self, artifact: &str) -> Result<Vec<T>, ReadError> {
        let records = self.files.records(artifact)?;
        records
            .map(|record| {
                serde_json::from_value(record?.record.into()).map_err(|error| {
                    let file = format!("records/{artifact}.jsonl");
                    ReadError::Damaged { file, reason: error.to_string() }
                })
            })
            .collect()
    }

    fn document<T: DeserializeOwned>(&self, name: &str) -> Result<T, ReadError> {
        let damaged = |reason: String| ReadError::Damaged { file: name.to_owned(), reason };
        let bytes = fs::read(self.root.join(name)).map_err(|error| damaged(error.to_string()))?;
        serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))
    }
}
