//! `acquisition.json`: how `AndroidQF` made the acquisition.
//!
//! # What it holds
//! Version of the tool, when it began and ended, the serial number of the phone, the program that it
//! put on the phone to list files and processes, folders for temporary files, and in later versions
//! how each of its steps ended. One record is the acquisition, one a step.
//!
//! # What it can show
//! When the data was collected, and what of it is missing because a step failed. The collector is a
//! trace of the acquisition itself on the phone.
//!
//! # What it cannot show
//! Whether files were changed afterwards. Earlier versions wrote the end too soon, as the year 1.
//!
//! # References
//! - `AndroidQF`, `acquisition/acquisition.go` and `adb/collector.go`

use serde_json::Value;

use crate::json_items::{for_each_item, instant, text};
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.acquisition_record",
    title: "How the acquisition was made",
    sources: &[Source::AndroidQf("acquisition.json")],
    tested: &[("AndroidQF 1.6 to 1.8", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// The acquisition.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AcquisitionRecord {
    /// `acquisition`.
    pub record: &'static str,
    /// Identifier of the acquisition.
    pub acquisition_id: Option<String>,
    /// Version of the tool.
    pub tool_version: Option<String>,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// Serial number of the phone, as `adb` knows it.
    pub serial_number: Option<String>,
    /// Kind of processor.
    pub architecture: Option<String>,
    /// Program of the tool on the phone.
    pub collector_path: Option<String>,
    /// SHA-256 of that program, as later versions tell it.
    pub collector_sha256: Option<String>,
    /// Folder for temporary files on the phone.
    pub temporary_folder: Option<String>,
    /// Whether it was encrypted while it was made.
    pub streamed: Option<bool>,
}

/// A step of the acquisition.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AcquisitionStep {
    /// `step`.
    pub record: &'static str,
    /// Name of the step.
    pub tool: String,
    /// How it ended: `completed`, `partial` or `failed`.
    pub step_state: Option<String>,
    /// What went wrong.
    pub log_text: Option<String>,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
}

impl Record for AcquisitionRecord {
    fn events(&self) -> Vec<TimelineEvent> {
        let instants =
            [(self.started_at, "acquisition begun"), (self.finished_at, "acquisition ended")];
        let summary = format!("AndroidQF {}", self.tool_version.as_deref().unwrap_or_default());
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: summary.trim().to_owned() })
        };
        instants.into_iter().filter_map(event).collect()
    }
}

impl Record for AcquisitionStep {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut found = false;
    let error = for_each_item(file, |_, item| {
        if item.is_object() && !found {
            found = true;
            read(&item, out);
        }
    });
    if !found {
        let why = error.unwrap_or_else(|| "no object".to_owned());
        return Err(ParseError::Unexpected(format!("how it was made is missing: {why}")));
    }
    Ok(())
}

fn read(item: &Value, out: &mut Sink<'_>) {
    let collector = item.get("collector").unwrap_or(&Value::Null);
    let adb = collector.get("Adb").or_else(|| item.get("adb")).unwrap_or(&Value::Null);
    let record = AcquisitionRecord {
        record: "acquisition",
        acquisition_id: text(item, "uuid"),
        tool_version: text(item, "androidqf_version"),
        started_at: instant(item, "started"),
        finished_at: instant(item, "completed"),
        serial_number: text(adb, "Serial").or_else(|| text(adb, "serial")),
        architecture: text(collector, "Architecture").or_else(|| text(item, "cpu")),
        collector_path: text(collector, "ExePath"),
        collector_sha256: text(collector, "sha256"),
        temporary_folder: text(item, "tmp_dir"),
        streamed: item.get("streaming_mode").and_then(Value::as_bool),
    };
    if record.started_at.is_none() {
        out.problem(Location::Key("started".to_owned()), "no instant: when it began is missing");
    }
    out.record(Location::File, &record);
    let steps = item.get("module_results").and_then(Value::as_array);
    for (number, step) in steps.into_iter().flatten().enumerate() {
        let at = Location::Key(format!("module_results/{number}"));
        let Some(tool) = text(step, "name") else {
            out.problem(at, "a step without a name: how it ended is missing");
            continue;
        };
        let step_state = text(step, "status");
        // What went wrong several times stands in lines of its own.
        let log_text = text(step, "error").map(|error| error.replace('\n', "; "));
        if step_state.as_deref().is_some_and(|state| state != "completed") {
            let why = log_text.as_deref().unwrap_or("no reason told");
            let what = format!("{tool}: not collected as a whole ({why}): data is missing");
            out.problem(at.clone(), what);
        }
        let step = AcquisitionStep {
            record: "step",
            tool,
            step_state,
            log_text,
            started_at: instant(step, "started"),
            finished_at: instant(step, "completed"),
        };
        out.record(at, &step);
    }
}
