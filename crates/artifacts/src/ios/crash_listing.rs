//! `summaries/crashes_and_spins.log`: which diagnostic reports the phone had when it was examined.
//!
//! # What it holds
//! While a sysdiagnose is made, the paths of diagnostic reports on the phone are listed, one a line,
//! and details of the file follow after a comma. One record is one path.
//!
//! # What it can show
//! That there was a report, also where its file is missing from the archive: compare with
//! `ios.diagnostic_reports`.
//!
//! # What it cannot show
//! What a report says. The time in a name is that of the clock of the phone, and names can be
//! anything. Reports that were deleted before are not listed.
//!
//! # References
//! - EC-DIGIT-CSIRC, sysdiagnose: that paths begin a line and end at a comma

use formats::local_time::local;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.crash_listing",
    title: "List of diagnostic reports",
    sources: &[Source::Sysdiagnose("summaries/crashes_and_spins.log")],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One report that is listed.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ListedReport {
    /// Path of the report on the phone.
    pub report_path: String,
    /// What its name says the report is about, without the time.
    pub report_name: String,
    /// The instant that its name tells, where the zone of the phone is known.
    pub named_at: Option<Timestamp>,
    /// The time in its name, as the clock of the phone showed it.
    pub local_time: Option<String>,
}

impl Record for ListedReport {
    fn observables(&self) -> Vec<Observable<'_>> {
        let path = &*self.report_path;
        vec![Observable::new(ObservableKind::FilePath, path, "report_path", Strength::Installed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = self.report_path.clone();
            TimelineEvent { at, meaning: "diagnostic report listed", summary }
        };
        self.named_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut listed = 0_u64;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = String::from_utf8_lossy(line);
        // Headings and other text stand between the paths.
        if !line.starts_with('/') {
            continue;
        }
        let path = line.split(',').next().unwrap_or_default().trim_end();
        let name = path.rsplit('/').next().unwrap_or_default();
        if name.is_empty() {
            let message = "line not understood: any report that it lists is missing";
            out.problem(Location::Line(number), message);
            continue;
        }
        let (report_name, time) = name_and_time(name);
        let record = ListedReport {
            report_path: path.to_owned(),
            report_name: report_name.to_owned(),
            named_at: time.and_then(|time| file.instant(time)),
            local_time: time.map(|time| time.to_string()),
        };
        listed = listed.saturating_add(1);
        out.record(Location::Line(number), &record);
    }
    if listed == 0 {
        out.notice(Location::File, "the file lists no report");
    }
    Ok(())
}

/// The name in front of `-2024-03-01-101500`, and that time. The name may hold hyphens itself.
fn name_and_time(name: &str) -> (&str, Option<jiff::civil::DateTime>) {
    const LENGTH: usize = "-2024-03-01-101500".len();
    for (start, _) in name.match_indices('-') {
        let end = start.saturating_add(LENGTH);
        let Some((before, stamp)) = name.get(..start).zip(name.get(start..end)) else { continue };
        if let Some(time) = local("-%Y-%m-%d-%H%M%S", stamp) {
            return (before, Some(time));
        }
    }
    (name.split('.').next().unwrap_or(name), None)
}
