//! `com.apple.osanalytics.addaily.plist`: network use by process, counted once a day.
//!
//! # What it holds
//! `netUsageBaseline` has an entry for each process: the instant of the count, and bytes received
//! and sent over Wi-Fi and over the mobile network. One record is one process.
//!
//! # What it can show
//! That a process of this name used the network before that instant, also when other traces of it
//! were erased.
//!
//! # What it cannot show
//! When the use was, where the data went, or which file on disk the process was. An entry stays
//! from the last time that the process was counted.
//!
//! # References
//! - Kaspersky, `triangle_check`: the process `BackupAgent` in this list
//! - Kaspersky, "Operation Triangulation: iOS devices targeted with previously unknown malware"

use plist::Value;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.os_analytics_ad_daily",
    title: "Daily count of network use by process",
    sources: &[
        Source::Backup("HomeDomain", "Library/Preferences/com.apple.osanalytics.addaily.plist"),
        Source::Filesystem(
            "private/var/mobile/Library/Preferences/com.apple.osanalytics.addaily.plist",
        ),
    ],
    tested: &[("iOS 14 to 17", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// What was counted for one process.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DailyUsage {
    /// Name of the process.
    pub process: String,
    /// When it was counted.
    pub counted_at: Option<Timestamp>,
    /// Bytes received over Wi-Fi.
    pub wifi_in: Option<i64>,
    /// Bytes sent over Wi-Fi.
    pub wifi_out: Option<i64>,
    /// Bytes received over the mobile network.
    pub wwan_in: Option<i64>,
    /// Bytes sent over the mobile network.
    pub wwan_out: Option<i64>,
}

impl Record for DailyUsage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let process = &*self.process;
        vec![Observable::new(ObservableKind::Process, process, "process", Strength::Executed)]
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let name = self.process.split('/').next().unwrap_or_default();
        vec![ProgramSighting::of_name(name).seen_at(self.counted_at)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let bytes =
                |count: Option<i64>| count.map_or("?".to_owned(), |bytes| bytes.to_string());
            let summary = format!(
                "{}: Wi-Fi {} bytes in, {} bytes out; mobile network {} bytes in, {} bytes out",
                self.process,
                bytes(self.wifi_in),
                bytes(self.wifi_out),
                bytes(self.wwan_in),
                bytes(self.wwan_out)
            );
            TimelineEvent { at, meaning: "network use counted", summary }
        };
        self.counted_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    const KEY: &str = "netUsageBaseline";
    let list = read_plist(file)?;
    let baseline = list.as_dictionary().and_then(|list| list.get(KEY));
    let Some(baseline) = baseline else {
        out.notice(Location::File, "it holds no counts of network use");
        return Ok(());
    };
    let Some(baseline) = baseline.as_dictionary() else {
        out.problem(Location::Key(KEY.to_owned()), "not a dictionary: all processes are missing");
        return Ok(());
    };
    for (process, counts) in baseline {
        let at = Location::Key(format!("{KEY}/{process}"));
        let items = counts.as_array().map(Vec::as_slice).unwrap_or_default();
        let count = |position: usize| items.get(position).and_then(whole);
        let usage = DailyUsage {
            process: process.clone(),
            counted_at: items.first().and_then(mac_date),
            wifi_in: count(1),
            wifi_out: count(2),
            wwan_in: count(3),
            wwan_out: count(4),
        };
        if usage.counted_at.is_none() || usage.wwan_out.is_none() {
            let what =
                if matches!(counts, Value::Array(_)) { "is incomplete" } else { "is no list" };
            out.problem(at.clone(), format!("the entry {what}: date or counts are missing"));
        }
        out.record(at, &usage);
    }
    Ok(())
}
