//! Diagnostic reports that a sysdiagnose lists and does not hold.
//!
//! While it is made, the reports on the phone are listed by name, and then copied. Spyware has been
//! seen to remove reports of the crashes that it caused.
//!
//! Sigma cannot say that a name of one file is missing among others.
//!
//! References: Amnesty, "Forensic Methodology Report".

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use model::{Finding, JsonRecord, Level, Observed, Provenance, Strength};
use serde_json::json;

use crate::{
    fields::{Fields, Wanted},
    rule::{Coded, RuleInfo},
};

/// Identifier of this detection in findings.
const ID: &str = "ios-listed-reports-missing";

/// Most reports of one file that are kept.
const MAX_REPORTS: usize = 20_000;
/// Most names that a finding tells.
const MAX_NAMES: usize = 50;

/// What the records of one file say of reports.
#[derive(Debug, Default)]
pub(crate) struct ReportTraces {
    fields: Fields,
    is_listing: bool,
    /// Names that the listing has, with their places.
    listed: BTreeMap<String, Provenance>,
    /// Names of reports that are there.
    there: BTreeSet<String>,
}

static PATH: LazyLock<Wanted> = LazyLock::new(|| Wanted::only(["report_path".to_owned()]));

impl ReportTraces {
    /// For the records of this artifact; `None` when none of them tells of a report.
    pub(crate) fn of(artifact: &str) -> Option<Self> {
        let is_listing = artifact == "ios.crash_listing";
        let is_wanted = is_listing || artifact == "ios.diagnostic_reports";
        is_wanted.then(|| Self { is_listing, ..Self::default() })
    }

    /// Looks at one record.
    pub(crate) fn look(&mut self, provenance: &Provenance, record: &JsonRecord) {
        if !self.is_listing {
            if self.there.len() < MAX_REPORTS {
                self.there.insert(file_name(&provenance.file).to_owned());
            }
            return;
        }
        self.fields.read(record, &[], &PATH);
        let path = self.fields.text("report_path");
        if let Some(path) = path.filter(|_| self.listed.len() < MAX_REPORTS) {
            self.listed.insert(file_name(&path).to_owned(), provenance.clone());
        }
    }
}

/// The name of a report, without what is added when it was handed on.
fn file_name(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.strip_suffix(".synced").unwrap_or(name);
    name.strip_suffix(".ca").unwrap_or(name)
}

/// Findings from the files of one acquisition, and what a reader of them should know.
pub(crate) fn missing_reports<'t>(
    files: impl IntoIterator<Item = &'t ReportTraces>,
) -> (Vec<Finding>, Vec<String>) {
    let (mut listed, mut there) = (BTreeMap::new(), BTreeSet::new());
    for file in files {
        listed.extend(&file.listed);
        there.extend(&file.there);
    }
    let missing: Vec<(&String, &Provenance)> =
        listed.into_iter().filter(|(name, _)| !there.contains(name)).collect();
    let Some((_, place)) = missing.first() else { return Default::default() };
    let names: Vec<&String> = missing.iter().take(MAX_NAMES).map(|(name, _)| *name).collect();
    let observed = Observed {
        field: "report_path".to_owned(),
        value: format!("{} of the reports that are listed are not there", missing.len()),
    };
    let record = json!({ "missing_count": missing.len(), "names": names });
    let found = MISSING_REPORTS.finding((*place).clone(), observed);
    (vec![Finding { record, ..found }], Vec::new())
}

/// What this detection says about itself, as a rule does.
pub(crate) static MISSING_REPORTS: LazyLock<RuleInfo> = LazyLock::new(|| {
    RuleInfo::from(Coded {
        id: ID,
        title: "Diagnostic reports are listed that are not there",
        meaning: "When the phone collected its data, it listed more reports of crashes than it \
                  handed over. Spyware has been seen to remove such reports. How many a phone \
                  without any spyware leaves out was not measured.",
        level: Level::Informational,
        strength: Strength::Posture,
        ordinary_explanations: &[
            "The reports were too old or too many to be copied, or were removed between the two \
             steps.",
            "Somebody took files out of the collection before it was handed over.",
        ],
        next_steps: &[
            "Look at the names of the missing reports, and collect once more to compare.",
        ],
        references: &[
            "https://www.amnesty.org/en/latest/research/2021/07/forensic-methodology-report-how-to-catch-nso-groups-pegasus/",
        ],
        file: "crates/detections/src/missing_reports.rs",
    })
});

#[cfg(test)]
mod tests {
    use model::Location;
    use serde::Serialize;

    use super::*;

    #[derive(Serialize)]
    struct Listed {
        report_path: String,
    }

    impl model::Record for Listed {}

    fn traces(artifact: &'static str, names: &[&str]) -> ReportTraces {
        let mut traces = ReportTraces::of(artifact).unwrap();
        for name in names {
            let report_path = format!("/var/mobile/Library/Logs/CrashReporter/{name}");
            let file = match artifact {
                "ios.crash_listing" => "summaries/crashes_and_spins.log".into(),
                _ => format!("crashes_and_spins/{name}").into(),
            };
            let provenance = Provenance { artifact, file, at: Location::Line(3) };
            traces.look(&provenance, &JsonRecord::of(&Listed { report_path }).unwrap());
        }
        traces
    }

    #[test]
    fn a_report_that_is_listed_and_not_there_is_told_once_for_all() {
        let listing = traces("ios.crash_listing", &["a-1.ips", "b-2.ips", "c-3.ips"]);
        let reports = traces("ios.diagnostic_reports", &["a-1.ips", "x.ips"]);
        let (found, _) = missing_reports([&listing, &reports]);
        let [found] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(found.record["names"], json!(["b-2.ips", "c-3.ips"]));
        assert_eq!(found.level, Level::Informational);
        assert_eq!(found.provenance.artifact, "ios.crash_listing");
    }

    #[test]
    fn reports_that_were_handed_on_are_there() {
        let listing = traces("ios.crash_listing", &["a-1.ips", "b-2.ips.ca.synced"]);
        let reports = traces("ios.diagnostic_reports", &["a-1.ips.synced", "b-2.ips"]);
        assert!(missing_reports([&listing, &reports]).0.is_empty());
        assert!(missing_reports([&reports]).0.is_empty());
        assert!(ReportTraces::of("ios.messages").is_none());
    }
}
