//! What all diagnostic reports of iOS share: a first line in JSON that says what kind of report it
//! is, and a body whose form depends on that. The name of the file tells nothing that counts.

use std::{io, num::NonZeroUsize};

use evidence::EvidenceFile;
use formats::local_time::ascii_digits;
use jiff::{Timestamp, fmt::strtime};
use memchr::memchr;
use model::{Observable, ObservableKind, Strength};
use serde::Deserialize;

use crate::json_parts::Text;

/// Most bytes of a first line.
const LONGEST_HEADER: usize = 16 << 10;

/// The process that a report is about, in the words of the report.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Subject<'a> {
    pub(crate) process: Option<&'a str>,
    pub(crate) path: Option<&'a str>,
    pub(crate) bundle_id: Option<&'a str>,
    pub(crate) parent_process: Option<&'a str>,
    pub(crate) responsible_process: Option<&'a str>,
}

impl<'a> Subject<'a> {
    /// What can be compared with indicators.
    pub(crate) fn observables(self) -> Vec<Observable<'a>> {
        let parts = [
            (ObservableKind::Process, self.process, "process"),
            (ObservableKind::Process, self.path, "path"),
            (ObservableKind::FilePath, self.path, "path"),
            (ObservableKind::AppId, self.bundle_id, "bundle_id"),
            (ObservableKind::Process, self.parent_process, "parent_process"),
            (ObservableKind::Process, self.responsible_process, "responsible_process"),
        ];
        let observe =
            |(kind, value, field)| Some(Observable::new(kind, value?, field, Strength::Executed));
        parts.into_iter().filter_map(observe).collect()
    }
}

/// What a report is about, and so which artifact reads its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A process ended by a fault.
    Crash,
    /// The kernel stopped.
    Panic,
    /// Restarted by holding the buttons or by a watchdog, with the state of the kernel.
    ForcedReset,
    /// What all processes were doing at one moment.
    Stackshot,
    /// Which processes there were when memory ran short.
    MemoryShortage,
    /// A process used more than its share.
    Resource,
    /// How often the phone restarted without being asked to.
    ResetCounter,
    /// Counters of many daemons.
    Analytics,
    /// Anything else.
    Other,
}

/// Kinds by number: what the number means in plain words.
const KINDS: &[(&str, Kind, &str)] = &[
    ("109", Kind::Crash, "crash of a process"),
    ("115", Kind::ResetCounter, "counter of unexpected restarts"),
    ("142", Kind::Resource, "process woke the processor too often"),
    ("145", Kind::Resource, "process wrote too much to storage"),
    ("151", Kind::ForcedReset, "forced restart"),
    ("202", Kind::Resource, "process used the processor too much"),
    ("210", Kind::Panic, "kernel panic"),
    ("211", Kind::Analytics, "analytics of the system"),
    ("224", Kind::Other, "report on calls in real time"),
    ("226", Kind::Other, "analytics of the Security framework"),
    ("288", Kind::Stackshot, "snapshot of all processes"),
    ("298", Kind::MemoryShortage, "memory ran short"),
    ("303", Kind::Other, "feedback on suggestions"),
    ("309", Kind::Crash, "crash of a process"),
    ("313", Kind::Other, "feedback on searches"),
    ("385", Kind::Crash, "fault that a process noted without ending"),
];

/// The first line. Keys that are not known are passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Header {
    pub(crate) bug_type: Text,
    pub(crate) app_name: Text,
    pub(crate) name: Text,
    pub(crate) timestamp: Text,
    pub(crate) app_version: Text,
    pub(crate) build_version: Text,
    #[serde(rename = "bundleID")]
    pub(crate) bundle_id: Text,
    pub(crate) is_first_party: Text,
    pub(crate) os_version: Text,
    pub(crate) incident_id: Text,
    pub(crate) roots_installed: Text,
}

impl Header {
    /// What the report is about.
    pub(crate) fn kind(&self) -> Kind {
        self.known().map_or(Kind::Other, |(_, kind, _)| *kind)
    }

    /// The meaning of the number of the kind in plain words.
    pub(crate) fn meaning(&self) -> Option<&'static str> {
        self.known().map(|(_, _, meaning)| *meaning)
    }

    fn known(&self) -> Option<&'static (&'static str, Kind, &'static str)> {
        let number = self.bug_type.as_str()?;
        KINDS.iter().find(|(known, _, _)| *known == number)
    }

    /// When the report was written.
    pub(crate) fn written_at(&self) -> Option<Timestamp> {
        instant_of(self.timestamp.as_str()?)
    }

    /// How far the clock of the phone was ahead of UTC then, in seconds.
    pub(crate) fn utc_offset_seconds(&self) -> Option<i64> {
        let text = ascii_digits(self.timestamp.as_str()?);
        let parsed = strtime::parse(INSTANT, text.trim()).ok()?;
        parsed.offset().map(|offset| i64::from(offset.seconds()))
    }
}

/// How reports spell instants.
const INSTANT: &str = "%Y-%m-%d %H:%M:%S%.f %z";

/// The instant that a report spells with its offset.
pub(crate) fn instant_of(text: &str) -> Option<Timestamp> {
    formats::local_time::instant(INSTANT, text)
}

/// A whole report.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) header: Header,
    bytes: Vec<u8>,
    begins: usize,
}

impl Report {
    /// What follows the first line.
    pub(crate) fn body(&self) -> &[u8] {
        self.bytes.get(self.begins..).unwrap_or_default()
    }

    /// Whether the body is a JSON document.
    pub(crate) fn is_json(&self) -> bool {
        self.body().trim_ascii_start().starts_with(b"{")
    }
}

/// How a file begins.
pub(crate) enum Start {
    /// With a header that ends before this byte.
    Header(Box<Header>, usize),
    /// With the text of a crash report, as tools save it.
    WithoutHeader,
    /// In another way, and why it is no header.
    Unknown(String),
}

/// Reads how a file begins, and no more of it.
pub(crate) fn start_of(file: &EvidenceFile) -> io::Result<Start> {
    let mut head = vec![0; LONGEST_HEADER];
    let mut filled = 0_usize;
    while let Some(rest) =
        head.get_mut(filled..).and_then(|rest| rest.get_mut(..rest.len().min(4096)))
    {
        let count = file.reader().read_at(u64::try_from(filled).unwrap_or(u64::MAX), rest)?;
        let Some(count) = NonZeroUsize::new(count) else { break };
        let found = rest.get(..count.get()).is_some_and(|read| memchr(b'\n', read).is_some());
        filled = filled.saturating_add(count.get());
        if found && head.get(..filled).is_some_and(|head| !head.trim_ascii().is_empty()) {
            break;
        }
    }
    head.truncate(filled);
    let end = memchr(b'\n', &head).unwrap_or(head.len());
    let line = head.get(..end).unwrap_or_default();
    match serde_json::from_slice::<Header>(line) {
        Ok(header) => Ok(Start::Header(Box::new(header), end)),
        Err(_) if head.trim_ascii_start().starts_with(b"Incident Identifier:") => {
            Ok(Start::WithoutHeader)
        }
        Err(error) => Ok(Start::Unknown(error.to_string())),
    }
}

/// The whole report, if it is of one of the kinds that are wanted. A file that is no report is
/// none here: [`crate::ios::diagnostic_reports`] tells of it.
pub(crate) fn report(file: &EvidenceFile, wanted: &[Kind]) -> io::Result<Option<Report>> {
    let (header, begins) = match start_of(file)? {
        Start::Header(header, begins) if wanted.contains(&header.kind()) => (*header, begins),
        Start::WithoutHeader if wanted.contains(&Kind::Crash) => (Header::default(), 0),
        _ => return Ok(None),
    };
    Ok(Some(Report { header, bytes: file.bytes()?, begins }))
}

/// Name and number in `name [12]`.
pub(crate) fn name_and_pid(text: &str) -> (&str, Option<u64>) {
    let parts = text.trim().strip_suffix(']').and_then(|text| text.rsplit_once(" ["));
    match parts.map(|(name, pid)| (name.trim(), pid.trim().parse().ok())) {
        Some((name, pid @ Some(_))) => (name, pid),
        _ => (text.trim(), None),
    }
}

/// Whether iOS itself and apps keep code in this place.
pub(crate) fn is_usual_place(path: &str) -> bool {
    const USUAL: &[&str] = &[
        "/System/",
        "/usr/lib/",
        "/usr/libexec/",
        "/usr/bin/",
        "/usr/sbin/",
        "/sbin/",
        "/bin/",
        "/Applications/",
        "/Library/",
        "/Developer/",
        "/private/preboot/Cryptexes/",
        "/private/var/containers/Bundle/",
        "/var/containers/Bundle/",
        "/private/var/MobileAsset/",
        "/private/var/staged_system_apps/",
        "/private/var/mobile/Containers/Bundle/",
        "/var/mobile/Containers/Bundle/",
    ];
    USUAL.iter().any(|usual| path.starts_with(usual))
        && !path.starts_with("/Library/MobileSubstrate/")
}

/// One line `Key: value` of a report in text.
pub(crate) fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    (!key.starts_with(char::is_whitespace)).then(|| (key.trim(), value.trim()))
}
