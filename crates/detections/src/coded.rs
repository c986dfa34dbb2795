//! The detections that Sigma cannot say, together: one more is a file of its own and a line in each
//! list here.

use model::{Finding, JsonRecord, Provenance};

use crate::{
    boot_history::{BOOT_HISTORY, BootTraces, boot_history},
    crash_then_attachment::{CRASH_THEN_ATTACHMENT, CrashTraces, crash_then_attachment},
    hidden_process::{HIDDEN_PROCESS, ProcessLists, hidden_processes},
    missing_reports::{MISSING_REPORTS, ReportTraces, missing_reports},
    operation_triangulation::{TRIANGULATION, TriangulationTraces, triangulation},
    other_adb_keys::{KeyTraces, OTHER_ADB_KEY, other_adb_keys},
    rule::RuleInfo,
    set::RuleSet,
};

/// What a detection found, and what a reader of it should know.
pub type Told = (Vec<Finding>, Vec<String>);

/// What these detections noted of the records of one file.
#[derive(Debug, Default)]
pub struct Traces {
    triangulation: Option<TriangulationTraces>,
    processes: Option<ProcessLists>,
    reports: Option<ReportTraces>,
    boots: Option<BootTraces>,
    crashes: Option<CrashTraces>,
    keys: Option<KeyTraces>,
}

impl Traces {
    /// For the records of this artifact in this file.
    pub fn of(artifact: &'static str, file: &str) -> Self {
        Self {
            triangulation: TriangulationTraces::of(artifact),
            processes: ProcessLists::of(artifact, file),
            reports: ReportTraces::of(artifact),
            boots: BootTraces::of(artifact),
            crashes: CrashTraces::of(artifact),
            keys: KeyTraces::of(artifact),
        }
    }

    /// Looks at one record.
    pub fn look(&mut self, provenance: &Provenance, record: &JsonRecord) {
        if let Some(traces) = &mut self.triangulation {
            traces.look(provenance, record);
        }
        if let Some(processes) = &mut self.processes {
            processes.look(provenance, record);
        }
        if let Some(reports) = &mut self.reports {
            reports.look(provenance, record);
        }
        if let Some(boots) = &mut self.boots {
            boots.look(provenance, record);
        }
        if let Some(crashes) = &mut self.crashes {
            crashes.look(provenance, record);
        }
        if let Some(keys) = &mut self.keys {
            keys.look(provenance, record);
        }
    }
}

/// What the files of one acquisition tell: lists of one moment, and files that belong together.
pub fn told_of_acquisition(files: &[&Traces]) -> Told {
    joined([
        triangulation(files.iter().filter_map(|file| file.triangulation.as_ref())),
        hidden_processes(files.iter().filter_map(|file| file.processes.as_ref())),
        missing_reports(files.iter().filter_map(|file| file.reports.as_ref())),
    ])
}

/// What the files of all acquisitions of one device tell.
pub fn told_of_device(files: &[&Traces]) -> Told {
    joined([
        crash_then_attachment(files.iter().filter_map(|file| file.crashes.as_ref())),
        boot_history(files.iter().filter_map(|file| file.boots.as_ref())),
        other_adb_keys(files.iter().filter_map(|file| file.keys.as_ref())),
    ])
}

fn joined(all: impl IntoIterator<Item = Told>) -> Told {
    let mut told = Told::default();
    for (findings, remarks) in all {
        told.0.extend(findings);
        told.1.extend(remarks);
    }
    told
}

impl RuleSet {
    /// What these detections say about themselves.
    pub fn coded() -> [&'static RuleInfo; 6] {
        [
            &TRIANGULATION,
            &BOOT_HISTORY,
            &HIDDEN_PROCESS,
            &MISSING_REPORTS,
            &CRASH_THEN_ATTACHMENT,
            &OTHER_ADB_KEY,
        ]
    }
}
