//! A crash of a service that opens messages, and within a minute a new folder of attachments.
//!
//! Attacks have come as attachments that crash the service which unpacks them, and were tried again
//! until they worked. Crashes lie in a sysdiagnose, folders of attachments in a backup or a full
//! file system: only together do they tell.
//!
//! A Sigma correlation would have to hold every folder of attachments of a phone, of which there
//! are tens of thousands.
//!
//! References: Kaspersky, "Operation Triangulation"; Citizen Lab on FORCEDENTRY and BLASTPASS.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use jiff::{SignedDuration, Timestamp};
use model::{Finding, JsonRecord, Level, Observed, Provenance, Strength};
use serde_json::json;

use crate::{
    fields::{Fields, Wanted},
    rule::{Coded, RuleInfo},
};

/// Identifier of this detection in findings.
const ID: &str = "ios-crash-then-attachment";

/// Services that open what messages bring.
const SERVICES: [&str; 7] = [
    "IDSBlastDoorService",
    "IMDPersistenceAgent",
    "IMTranscoderAgent",
    "IMTransferAgent",
    "MessagesBlastDoorService",
    "identityservicesd",
    "imagent",
];
/// How long after a crash a folder may come.
const WINDOW: SignedDuration = SignedDuration::from_secs(60);
/// Where attachments of messages lie.
const ATTACHMENTS: &str = "Library/SMS/Attachments/";
/// Most instants of one file that are kept, the latest ones. A phone of many years has fewer.
const MAX_INSTANTS: usize = 300_000;
/// Most pairs that a finding tells.
const MAX_PAIRS: usize = 50;

static FOLDER_FIELDS: LazyLock<Wanted> =
    LazyLock::new(|| wanted(&["kind", "relative_path", "device_path", "created_at"]));
static CRASH_FIELDS: LazyLock<Wanted> =
    LazyLock::new(|| wanted(&["record", "process", "captured_at"]));

fn wanted(names: &[&str]) -> Wanted {
    Wanted::only(names.iter().map(|name| (*name).to_owned()))
}

/// What the records of one file say of crashes or folders.
#[derive(Debug, Default)]
pub(crate) struct CrashTraces {
    fields: Fields,
    has_crashes: bool,
    crashes: BTreeMap<Timestamp, (String, Provenance)>,
    /// When folders of attachments came.
    folders: BTreeSet<Timestamp>,
}

impl CrashTraces {
    /// For the records of this artifact; `None` when none of them tells of either.
    pub(crate) fn of(artifact: &str) -> Option<Self> {
        let has_crashes = match artifact {
            "ios.crash_reports" => true,
            "ios.manifest" | "ios.file_listing" => false,
            _ => return None,
        };
        Some(Self { has_crashes, ..Self::default() })
    }

    /// Looks at one record.
    pub(crate) fn look(&mut self, provenance: &Provenance, record: &JsonRecord) {
        if self.has_crashes {
            self.look_at_crash(provenance, record);
        } else {
            self.look_at_folder(record);
        }
    }

    fn look_at_crash(&mut self, provenance: &Provenance, record: &JsonRecord) {
        self.fields.read(record, &[], &CRASH_FIELDS);
        let Some(process) = self.fields.text("process") else { return };
        let is_crash = self.fields.text("record").as_deref() == Some("crash");
        let at = self.fields.text("captured_at").and_then(|at| at.parse().ok());
        if let Some(at) = at.filter(|_| is_crash && SERVICES.contains(&process.as_ref())) {
            self.crashes.insert(at, (process.into_owned(), provenance.clone()));
            if self.crashes.len() > MAX_INSTANTS {
                self.crashes.pop_first();
            }
        }
    }

    fn look_at_folder(&mut self, record: &JsonRecord) {
        self.fields.read(record, &[], &FOLDER_FIELDS);
        if self.fields.text("kind").as_deref() != Some("directory") {
            return;
        }
        let is_folder = ["relative_path", "device_path"]
            .iter()
            .any(|field| self.fields.text(field).is_some_and(|path| path.contains(ATTACHMENTS)));
        let at = self.fields.text("created_at").and_then(|at| at.parse().ok());
        if let Some(at) = at.filter(|_| is_folder) {
            self.folders.insert(at);
            if self.folders.len() > MAX_INSTANTS {
                self.folders.pop_first();
            }
        }
    }
}

/// Findings from the files of one device, and what a reader of them should know.
pub(crate) fn crash_then_attachment<'t>(
    files: impl IntoIterator<Item = &'t CrashTraces>,
) -> (Vec<Finding>, Vec<String>) {
    let files: Vec<&CrashTraces> = files.into_iter().collect();
    let mut pairs = Vec::new();
    for (at, (process, place)) in files.iter().flat_map(|file| &file.crashes) {
        let until = at.checked_add(WINDOW).unwrap_or(*at);
        let folders = files.iter().filter_map(|file| file.folders.range(*at..=until).next());
        if let Some(folder) = folders.min() {
            pairs.push((*at, process, *folder, place));
        }
    }
    pairs.sort();
    pairs.dedup();
    let Some((at, process, folder, place)) = pairs.first() else { return Default::default() };
    let times = pairs.iter().take(MAX_PAIRS).map(|(crash, process, folder, _)| {
        json!({ "process": process, "crashed_at": crash, "folder_created_at": folder })
    });
    let observed = Observed {
        field: "process".to_owned(),
        value: format!("{process} crashed at {at}, a folder of attachments came at {folder}"),
    };
    let found = CRASH_THEN_ATTACHMENT.finding((*place).clone(), observed);
    let record = json!({ "count": pairs.len(), "times": times.collect::<Vec<_>>() });
    (vec![Finding { at: Some(*at), record, ..found }], Vec::new())
}

/// What this detection says about itself, as a rule does.
pub(crate) static CRASH_THEN_ATTACHMENT: LazyLock<RuleInfo> = LazyLock::new(|| {
    RuleInfo::from(Coded {
        id: ID,
        title: "A service that opens messages crashed, and within a minute attachments came",
        meaning: "A service that unpacks what messages bring crashed, and in the minute after it a \
                  new folder for attachments of messages appeared. Published attacks by attachments \
                  looked like this. So does a picture or a film that the service could not read, \
                  sent among others. How often phones without any spyware show it was not measured.",
        level: Level::Low,
        strength: Strength::Exposed,
        ordinary_explanations: &[
            "A damaged or unusual attachment made the service crash, and further ones came with it.",
            "The phone was restored or took messages from the cloud at that time, when many \
             folders appear.",
        ],
        next_steps: &[
            "Look which message came at that time, and from whom, without opening its attachment.",
            "Show this finding to a digital-security helpline, with the report of the crash.",
        ],
        references: &[
            "https://citizenlab.ca/2021/09/forcedentry-nso-group-imessage-zero-click-exploit-captured-in-the-wild/",
            "https://securelist.com/operation-triangulation/109842/",
        ],
        file: "crates/detections/src/crash_then_attachment.rs",
    })
});

#[cfg(test)]
mod tests {
    use model::Location;
    use serde::Serialize;

    use super::*;

    #[derive(Default, Serialize)]
    struct Row {
        record: &'static str,
        process: Option<&'static str>,
        captured_at: Option<Timestamp>,
        kind: Option<&'static str>,
        relative_path: Option<&'static str>,
        created_at: Option<Timestamp>,
    }

    impl model::Record for Row {}

    fn at(seconds: i64) -> Option<Timestamp> {
        Timestamp::from_second(1_700_000_000_i64.saturating_add(seconds)).ok()
    }

    fn crash(process: &'static str, seconds: i64) -> CrashTraces {
        let row = Row {
            process: Some(process),
            captured_at: at(seconds),
            record: "crash",
            ..Row::default()
        };
        looked("ios.crash_reports", &row)
    }

    fn folder(relative_path: &'static str, kind: &'static str, seconds: i64) -> CrashTraces {
        let (relative_path, kind) = (Some(relative_path), Some(kind));
        let row = Row { relative_path, kind, created_at: at(seconds), ..Row::default() };
        looked("ios.manifest", &row)
    }

    fn looked(artifact: &'static str, row: &Row) -> CrashTraces {
        let mut traces = CrashTraces::of(artifact).unwrap();
        let provenance = Provenance { artifact, file: "file".into(), at: Location::File };
        traces.look(&provenance, &JsonRecord::of(row).unwrap());
        traces
    }

    const FOLDER: &str = "Library/SMS/Attachments/0a/10";

    #[test]
    fn a_crash_and_a_folder_within_a_minute_are_told() {
        let traces = [crash("imagent", 0), folder(FOLDER, "directory", 59)];
        let (found, _) = crash_then_attachment(&traces);
        let [found] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((found.level, found.at), (Level::Low, at(0)));
        assert_eq!(found.provenance.artifact, "ios.crash_reports");
    }

    #[test]
    fn other_processes_places_and_times_are_not() {
        for traces in [
            [crash("imagent", 0), folder(FOLDER, "directory", 61)],
            [crash("imagent", 0), folder(FOLDER, "directory", -1)],
            [crash("imagent", 0), folder(FOLDER, "file", 5)],
            [crash("imagent", 0), folder("Library/SMS/Drafts", "directory", 5)],
            [crash("locationd", 0), folder(FOLDER, "directory", 5)],
        ] {
            assert!(crash_then_attachment(&traces).0.is_empty());
        }
        assert!(CrashTraces::of("ios.messages").is_none());
    }
}
