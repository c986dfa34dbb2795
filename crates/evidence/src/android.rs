//! What was collected from an Android device: a bug report, an acquisition of `AndroidQF`, or Intrusion
//! Logs.
//!
//! All three are files in a folder of a container. The first two have a text in which `dumpsys`
//! tells of services: its parts are files of their own here, with the lines of the whole.
//!
//! # References
//! - AOSP, `frameworks/native/docs` and `cmds/dumpstate/bugreport-format.md`
//! - the source code of `AndroidQF` (layouts of all versions)
//! - Google, "Advanced Protection: Intrusion Logging"

mod description;
mod early_digest;
mod recorded_hashes;
mod repeated;
mod text;
mod top;

use std::sync::Arc;

use formats::dumpstate::PartKind;
use jiff::{Timestamp, tz::TimeZone};
use model::{DeviceIdentifier, DeviceSummary, Problem};

pub(crate) use self::top::{
    Top, archive_kind, archives_in, beginning, device_of, folders_with_archives, head, is_log,
    is_loose, may_be_text, may_hold_text, text_alone, top_at, tops_in,
};
use self::{
    description::{Description, began_around},
    repeated::Repeated,
    text::{Text, main_text},
};
use crate::{
    EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Verified,
    acquisition::Opened,
    containers::{self, ContainerError, Indexed, taking::Wanted, union::Union},
    file_system::mounts::Mounts,
    files::{Files, Holder},
    find::Position,
    lacks,
    pattern::Pattern,
    problem,
};

/// Folders in which versions of `AndroidQF` keep the Intrusion Logs that they fetched.
const LOG_FOLDERS: [&str; 2] = ["intrusion_logs", "intrusion-logs"];

/// What was collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    BugReport,
    AndroidQf,
    IntrusionLogs,
}

impl Kind {
    /// What it is, for a person.
    pub(crate) const fn what(self) -> &'static str {
        match self {
            Self::BugReport => "Android bug report",
            Self::AndroidQf => "AndroidQF acquisition",
            Self::IntrusionLogs => "Android Intrusion Logs",
        }
    }
}

/// Where it lies.
#[derive(Clone)]
pub(crate) enum Place {
    /// In a folder of a container.
    Folder(Kind, Holder, String),
    /// In an archive that is itself a file of a container, which its name says to be this.
    Archive(Kind, Holder, String),
    /// Intrusion Logs in several archives that are files of a container: those of one device.
    Logs(Holder, Vec<String>),
}

impl Place {
    /// What lies there, as far as is known before it is opened.
    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Self::Folder(kind, ..) | Self::Archive(kind, ..) => *kind,
            Self::Logs(..) => Kind::IntrusionLogs,
        }
    }

    /// When the acquisition began that fetched Intrusion Logs from the device: they do not tell.
    fn acquisition_around(&self) -> Option<Timestamp> {
        match self {
            Self::Folder(Kind::IntrusionLogs, holder, path)
            | Self::Archive(Kind::IntrusionLogs, holder, path) => began_around(holder, path),
            Self::Logs(holder, paths) => began_around(holder, paths.first()?),
            _ => None,
        }
    }
}

/// What was collected from an Android device, whose files can be read.
pub(crate) struct Android {
    kind: Kind,
    files: Files,
    text: Option<Text>,
    device: DeviceSummary,
    identifiers: Vec<DeviceIdentifier>,
    zone: Option<TimeZone>,
    acquired_at: Option<Timestamp>,
    problems: Vec<Problem>,
    repeated: Repeated,
}

impl Android {
    /// Opens what lies at `place`.
    pub(crate) fn open(place: Place, name: &str) -> Result<Self, OpenError> {
        let failed = |source| OpenError::Container { name: name.to_owned(), source };
        let held_by = place.acquisition_around();
        let (kind, holder, folder) = match place {
            Place::Folder(kind, holder, folder) => (kind, holder, folder),
            Place::Archive(kind, outer, path) => {
                let inner = outer.open(&path).map_err(failed)?;
                let inner = inner.ok_or_else(|| OpenError::NotFound { name: path.clone() })?;
                let archive = containers::archive_of(inner, &Wanted::default()).map_err(failed)?;
                let found = tops_in(archive.as_ref(), &|_| false);
                let top = found.iter().find(|top| top.kind == kind).or_else(|| found.first());
                let top =
                    top.ok_or_else(|| OpenError::NotAnAcquisition { name: name.to_owned() })?;
                (top.kind, Holder::Archive(Arc::clone(&archive)), top.folder.clone())
            }
            Place::Logs(outer, paths) => {
                let archive: Arc<dyn Indexed> =
                    Arc::new(side_by_side(&outer, &paths).map_err(failed)?);
                (Kind::IntrusionLogs, Holder::Archive(archive), String::new())
            }
        };
        let files = Files::open(holder, Mounts::of_folder(folder), name)?;
        let mut problems = Vec::new();
        let text = main_text(kind, &files, &mut problems);
        let repeated = Repeated::of(kind, &files, &mut problems);
        let told = Description::of(kind, &files, text.as_ref()).held_by(held_by);
        problems.extend(told.problems());
        Ok(Self {
            kind,
            files,
            text,
            device: told.device(),
            identifiers: told.identifiers(),
            zone: told.zone(),
            acquired_at: told.acquired_at(),
            problems,
            repeated,
        })
    }

    fn patterns(&self, source: &Source) -> Vec<&'static str> {
        match (self.kind, source) {
            (Kind::BugReport, Source::BugReport(path))
            | (Kind::AndroidQf, Source::AndroidQf(path)) => vec![path],
            _ => Vec::new(),
        }
    }

    /// Parts of the text that the source names.
    fn parts(&self, source: &Source, found: &mut Vec<Found>) {
        let (kind, name) = match source {
            Source::ReportSection(name) if self.kind == Kind::BugReport => {
                (PartKind::Section, name)
            }
            Source::Service(name) => (PartKind::Service, name),
            _ => return,
        };
        let pattern = Pattern::new(name);
        let text = self.text.iter();
        found.extend(text.flat_map(|text| text.parts_named(kind, &pattern)));
    }
}

impl Opened for Android {
    fn kind(&self) -> &'static str {
        match (self.kind, self.files.container()) {
            (Kind::BugReport, "folder") => "Android bug report (folder)",
            (Kind::BugReport, "zip") => "Android bug report (zip)",
            (Kind::BugReport, "text") => "Android bug report (text)",
            (Kind::AndroidQf, "folder") => "AndroidQF acquisition (folder)",
            (Kind::AndroidQf, "zip") => "AndroidQF acquisition (zip)",
            (Kind::IntrusionLogs, "folder") => "Android Intrusion Logs (folder)",
            (Kind::IntrusionLogs, "zip") => "Android Intrusion Logs (zip)",
            _ => self.kind.what(),
        }
    }

    fn can_hold(&self, source: &Source) -> bool {
        match (self.kind, source) {
            (Kind::BugReport, Source::ReportSection(_) | Source::Service(_))
            | (Kind::AndroidQf, Source::Service(_)) => true,
            (kind, Source::IntrusionLog) => !logs_of(kind).is_empty(),
            _ => !self.patterns(source).is_empty(),
        }
    }

    fn lacks(&self) -> Option<&'static str> {
        Some(match self.kind {
            Kind::BugReport => lacks::BUG_REPORT,
            Kind::AndroidQf => lacks::ANDROID_QF,
            Kind::IntrusionLogs => lacks::INTRUSION_LOGS,
        })
    }

    fn device(&self) -> DeviceSummary {
        self.device.clone()
    }

    fn device_identifiers(&self) -> Vec<DeviceIdentifier> {
        self.identifiers.clone()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.files.problems();
        problems.extend(self.problems.iter().cloned());
        problems
    }

    fn closing_problems(&self) -> Vec<Problem> {
        match self.kind {
            Kind::AndroidQf => recorded_hashes::compare(&self.files),
            Kind::BugReport | Kind::IntrusionLogs => Vec::new(),
        }
    }

    fn find(&self, sources: &[Source]) -> FoundFiles {
        let patterns = sources.iter().flat_map(|source| self.patterns(source));
        let mut found = self.files.find(patterns);
        for source in sources {
            self.parts(source, &mut found.files);
        }
        if sources.contains(&Source::IntrusionLog) {
            found.files.extend(texts_of_logs(self.kind, &self.files));
        }
        found.finish();
        found
    }

    fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        self.files.prepare(found)
    }

    fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        let file = match (&found.position, &self.text) {
            (Position::Part(part), Some(text)) => text.open(part),
            _ => self.files.open_file(found)?,
        };
        let file = self.repeated.told(file);
        let file = match &self.zone {
            Some(zone) => file.with_local_zone(zone.clone()),
            None => file,
        };
        Ok(match self.acquired_at {
            Some(at) => file.with_acquired_at(at),
            None => file,
        })
    }

    fn for_each_file(&self, each: &mut dyn FnMut(String, u64)) {
        let text = self.text.as_ref();
        self.files.for_each_file(&mut |path, size| {
            if text.is_none_or(|text| *text.path != path) {
                each(path, size);
            }
        });
        for found in text.into_iter().flat_map(Text::all_parts) {
            each(found.spelled(), found.size);
        }
    }

    fn learns_digests(&self) -> bool {
        self.files.learns_digests()
    }

    fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        match (&found.position, &self.text) {
            (Position::Part(_), Some(text)) => text.digest.get(),
            _ => self.files.verify(found),
        }
    }
}

/// Where the texts of Intrusion Logs are. The folder is spelled both ways.
const fn logs_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::BugReport => &[],
        Kind::AndroidQf => &["intrusion_logs/**/*.txt", "intrusion-logs/**/*.txt"],
        Kind::IntrusionLogs => &["**/*.txt"],
    }
}

/// The texts of Intrusion Logs: what else is a text beside them is none.
fn texts_of_logs(kind: Kind, files: &Files) -> Vec<Found> {
    let mut found = files.find(logs_of(kind).iter().copied()).files;
    found.retain(|found| {
        let reader = files.open_file(found).map(|file| Arc::clone(file.reader()));
        // What cannot be read is told when it is read as an artifact.
        reader.map_or(true, |reader| beginning(&reader).is_none_or(|head| is_log(&head)))
    });
    found
}

/// Opens several archives as one container. One that cannot be read costs only itself.
fn side_by_side(outer: &Holder, paths: &[String]) -> Result<Union, ContainerError> {
    let (mut archives, mut missing) = (Vec::new(), Vec::new());
    for path in paths {
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        let opened = outer.open(path).and_then(|reader| {
            let reader = reader.ok_or(ContainerError::NotAnArchive)?;
            containers::archive_of(reader, &Wanted::default())
        });
        match opened {
            Ok(archive) => archives.push((name, archive)),
            Err(error) => missing.push((name, error)),
        }
    }
    if archives.is_empty()
        && let Some((_, error)) = missing.pop()
    {
        return Err(error);
    }
    let mut union = Union::new(archives)?;
    for (name, error) in &missing {
        union.note_missing(name, error);
    }
    Ok(union)
}

/// A problem of the acquisition as a whole.
fn unreadable(message: impl Into<String>) -> Problem {
    problem::unreadable(None, message.into())
}
