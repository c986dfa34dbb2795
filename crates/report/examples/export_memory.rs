//! Shows that a timeline larger than memory is exported in flat memory: `export_memory FORMAT EVENTS`
//! makes the events up while they are read and prints the most memory that was in use.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    reason = "an example for the command line that asks the system about itself"
)]

use std::io::{self, Write};

use jiff::{SignedDuration, Timestamp};
use model::{
    Canary, CaseStreams, Entries, IndicatorSetSummary, Level, Outcome, Records, Results,
    RuleSetSummary, RunRecord, StreamError, TimelineEntry,
};
use report::export::{ExportInput, FORMATS, Files, Sharing};

/// Events that exist only while they are read: messages of a thousand people.
struct Made(u32);

impl CaseStreams for Made {
    fn artifacts(&self) -> Vec<String> {
        Vec::new()
    }

    fn records(&self, _: &str) -> Result<Records<'_>, StreamError> {
        Ok(Box::new(std::iter::empty()))
    }

    fn entries(
        &self,
        _: Option<Timestamp>,
        _: Option<Timestamp>,
    ) -> Result<Entries<'_>, StreamError> {
        let start = Timestamp::from_second(1_600_000_000).expect("an instant");
        Ok(Box::new((0..self.0).map(move |number| {
            Ok(TimelineEntry {
                at: start + SignedDuration::from_millis(number.into()),
                meaning: "message received".to_owned(),
                summary: format!("iMessage from +1555{:07} with 1 link", number % 1_000),
                artifact: "ios.messages".to_owned(),
                file: "HomeDomain/Library/SMS/sms.db".to_owned(),
                position: format!("table message, row {number}"),
            })
        })))
    }
}

/// Counts what is written and keeps nothing.
#[derive(Default)]
struct Counted(u64);

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Files for Counted {
    fn begin(&mut self, _: &str) -> io::Result<&mut dyn Write> {
        Ok(self)
    }
}

fn results() -> Results {
    Results {
        run: RunRecord {
            schema: "hoofprint-case/1",
            version: "0".to_owned(),
            started_at: Timestamp::UNIX_EPOCH,
            options: serde_json::Value::Null,
            acquisitions: Vec::new(),
            indicators: IndicatorSetSummary::default(),
            rules: RuleSetSummary::default(),
            canary: Canary::default(),
            fail_on: Level::Medium,
            outcome: Outcome::NothingFound,
            warnings: Vec::new(),
        },
        findings: Vec::new(),
        coverage: Vec::new(),
        problems: Vec::new(),
        unread: Vec::new(),
        programs: Vec::new(),
        apps: Vec::new(),
        days: Vec::new(),
        read: Vec::new(),
        consent_given: false,
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let format = arguments.next().unwrap_or_else(|| "timesketch".to_owned());
    let events = arguments.next().and_then(|word| word.parse().ok()).unwrap_or(5_000_000);
    let format = FORMATS.iter().find(|known| known.name == format).expect("a known format");
    let input = ExportInput {
        results: &results(),
        streams: &Made(events),
        case: "",
        written: &[],
        sharing: Sharing::default(),
        lab: None,
    };
    let mut out = Counted::default();
    (format.write)(&input, &mut out).expect("nothing is written that could fail");
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: not told");
    println!("{}: {events} events, {} bytes written, {peak}", format.name, out.0);
}
