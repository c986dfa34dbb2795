//! The case folder, from creation to seal.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
};

use model::{Coverage, DayCount, Finding, Problem, RunRecord, UnreadFile};
use serde::Serialize;
use serde_json::Value;

use crate::{
    CaseError, CaseWriter, CreateError, Digest, ReadFile, RecordsWriter, SCHEMA, Timeline,
    WrittenFile,
    documents::{Consent, CoverageDocument, Days, Findings, Visible},
    files::CaseFiles,
    manifest::{self, Manifest},
    private,
    records::{self, Parts},
};

const WORK_FOLDER: &str = ".work";

/// The folder of one case: created fresh, written once, sealed.
///
/// All methods take `&self` and may be called from many threads. A folder that is dropped
/// before [`CaseFolder::seal`] keeps what was written, without a manifest.
#[derive(Debug)]
pub struct CaseFolder {
    shared: Arc<Shared>,
    timeline: Timeline,
    joined: OnceLock<()>,
}

/// What a sealed case can be recognised by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// SHA-256 of `manifest.json`, which holds the digests of everything else.
    pub manifest_sha256: Digest,
    /// Files in the case, the manifest not counted.
    pub files: usize,
    /// Events in the timeline.
    pub events: u64,
}

/// What the folder and its writers share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) root: PathBuf,
    work: PathBuf,
    next_work_file: AtomicU64,
    /// Bytes of small parts that are kept in memory.
    kept: AtomicUsize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    claimed: BTreeSet<String>,
    written: BTreeMap<String, WrittenFile>,
    parts: BTreeMap<&'static str, Parts>,
    failure: Option<CaseError>,
}

impl CaseFolder {
    /// Creates a fresh case folder at `path`, closed to other users of this computer.
    ///
    /// An existing path is never reused, except an empty folder.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, CreateError> {
        let root = path.as_ref().to_owned();
        private::create_fresh_folder(&root)?;
        let work = root.join(WORK_FOLDER);
        private::create_folder(&work)
            .map_err(|source| CreateError::Io { path: work.clone(), source })?;
        let shared = Arc::new(Shared {
            root,
            work,
            next_work_file: AtomicU64::new(0),
            kept: AtomicUsize::new(0),
            state: Mutex::default(),
        });
        let timeline = Timeline::new(&shared);
        Ok(Self { shared, timeline, joined: OnceLock::new() })
    }

    /// Where the case is.
    pub fn path(&self) -> &Path {
        &self.shared.root
    }

    /// A writer for one part of the records of `artifact`.
    ///
    /// Parts are written side by side; in `records/<artifact>.jsonl` they follow each other
    /// in the order of their numbers. An artifact without records has no file.
    pub fn records(&self, artifact: &'static str, part: u32) -> Result<RecordsWriter, CaseError> {
        RecordsWriter::create(&self.shared, artifact, part)
    }

    /// The timeline of the case. Every call gives the same one.
    pub fn timeline(&self) -> Timeline {
        self.timeline.clone()
    }

    /// Creates a file of the case under one of our own names, for example `report.html`.
    pub fn file(&self, name: &'static str) -> Result<CaseWriter, CaseError> {
        CaseWriter::create(&self.shared, name)
    }

    /// Writes `findings.json`, in the order given.
    pub fn write_findings(&self, findings: &[Finding]) -> Result<(), CaseError> {
        self.write_json("findings.json", &Findings { schema: SCHEMA, findings })
    }

    /// Writes `coverage.json`, in the order given.
    pub fn write_coverage(
        &self,
        coverage: &[Coverage],
        problems: &[Problem],
        unread: &[UnreadFile],
    ) -> Result<(), CaseError> {
        let document = CoverageDocument { schema: SCHEMA, coverage, problems, unread };
        self.write_json("coverage.json", &document)
    }

    /// Writes `run.json`. Its `schema` is to be [`SCHEMA`].
    pub fn write_run(&self, run: &RunRecord) -> Result<(), CaseError> {
        self.write_json("run.json", run)
    }

    /// Writes `consent.json`: the record that was given, or that none was.
    pub fn write_consent(&self, record: Option<&Value>) -> Result<(), CaseError> {
        self.write_json("consent.json", &Consent::new(record))
    }

    /// Ends the timeline and the records: from now on [`CaseFolder::streams`] reads them, and nothing
    /// can be added to them. Writes `days.json` and returns what it holds.
    ///
    /// # Errors
    /// Also when it was called before.
    pub fn join(&self) -> Result<Vec<DayCount>, CaseError> {
        let days = self.timeline.finish()?;
        let parts = std::mem::take(&mut self.shared.state().parts);
        for (artifact, parts) in parts {
            records::join(&self.shared, artifact, parts)?;
        }
        self.write_json("days.json", &Days { schema: SCHEMA, days: &days })?;
        let _ = self.joined.set(());
        Ok(days)
    }

    /// What was written so far, to be read for the report; complete after [`CaseFolder::join`].
    pub fn streams(&self) -> CaseFiles {
        let written = self.shared.state().written.keys().cloned().collect();
        CaseFiles::new(self.shared.root.clone(), written)
    }

    /// Ends the timeline and the records unless they are, writes `manifest.json` last and removes the work
    /// files.
    ///
    /// `read` lists every evidence file that was read; it is sorted here.
    ///
    /// # Errors
    /// The first failure of any writer of this case, also of one that could not report it.
    pub fn seal(self, mut read: Vec<ReadFile>) -> Result<Sealed, CaseError> {
        if self.joined.get().is_none() {
            self.join()?;
        }
        let events = self.timeline.events();
        let written: Vec<WrittenFile> = {
            let mut state = self.shared.state();
            if let Some(failure) = state.failure.take() {
                return Err(failure);
            }
            state.written.values().cloned().collect()
        };
        read.sort();
        let manifest = Manifest {
            schema: SCHEMA,
            signature: None,
            signature_note: "not signed",
            read: &read,
            written: &written,
        };
        self.write_json(manifest::NAME, &manifest)?;
        let manifest_sha256 = self.shared.digest_of(manifest::NAME)?;
        fs::remove_dir_all(&self.shared.work).map_err(CaseError::io("remove", WORK_FOLDER))?;
        Ok(Sealed { manifest_sha256, files: written.len(), events })
    }

    fn write_json(&self, name: &'static str, value: &impl Serialize) -> Result<(), CaseError> {
        let mut writer = self.file(name)?;
        serde_json::to_writer_pretty(Visible(&mut writer), value).map_err(|source| {
            let what = name.to_owned();
            CaseError::Json { what, source }
        })?;
        writer.write_all(b"\n").map_err(CaseError::io("write", name))?;
        writer.finish()
    }
}

impl Drop for CaseFolder {
    fn drop(&mut self) {
        // After `seal` it is gone already; otherwise the check failed and its error counts.
        let _ = fs::remove_dir_all(&self.shared.work);
    }
}

impl Shared {
    /// Whether a part of this many bytes may stay in memory until the case is sealed.
    pub(crate) fn may_keep(&self, bytes: usize) -> bool {
        const MOST_OF_ONE: usize = 16 * 1024;
        const MOST: usize = 8 * 1024 * 1024;
        bytes <= MOST_OF_ONE
            && self.kept.fetch_add(bytes, Ordering::Relaxed).saturating_add(bytes) <= MOST
    }

    /// A path for a new work file.
    pub(crate) fn work_file(&self) -> PathBuf {
        let number = self.next_work_file.fetch_add(1, Ordering::Relaxed);
        self.work.join(number.to_string())
    }

    /// Reserves `name` for one writer.
    pub(crate) fn claim(&self, name: &str) -> Result<(), CaseError> {
        if !manifest::is_our_name(name) {
            return Err(CaseError::NotOurName(name.to_owned()));
        }
        if self.state().claimed.insert(name.to_owned()) {
            Ok(())
        } else {
            Err(CaseError::AlreadyWritten(name.to_owned()))
        }
    }

    /// Enters a file that is complete.
    pub(crate) fn written(&self, name: &str, size: u64, sha256: Digest) {
        let file = WrittenFile { path: name.to_owned(), size, sha256 };
        self.state().written.insert(name.to_owned(), file);
    }

    /// Remembers the first failure of a writer that had nobody to tell.
    pub(crate) fn failed(&self, failure: CaseError) {
        self.state().failure.get_or_insert(failure);
    }

    /// The parts of `artifact`, under lock.
    pub(crate) fn with_parts<T>(
        &self,
        artifact: &'static str,
        act: impl FnOnce(&mut Parts) -> T,
    ) -> T {
        act(self.state().parts.entry(artifact).or_default())
    }

    fn digest_of(&self, name: &str) -> Result<Digest, CaseError> {
        let state = self.state();
        let file = state.written.get(name);
        file.map(|file| file.sha256).ok_or_else(|| CaseError::Unfinished(name.to_owned()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
