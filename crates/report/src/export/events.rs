//! The timeline as exports tell it: the events of the case, its findings among them, nothing of
//! people, in the order of time.

use std::iter::Peekable;

use jiff::Timestamp;
use model::{Basis, Finding, Level, Outcome, Strength, TimelineEntry};

use super::{ExportError, ExportInput, exhibits::Exhibits, people::People};

/// Artifact of events that are not of the evidence.
const CHECK: &str = "hoofprint.check";

/// One event of an export.
pub(super) struct Event {
    pub(super) at: Timestamp,
    /// What the instant means.
    pub(super) meaning: String,
    /// What happened, in one line.
    pub(super) message: String,
    pub(super) artifact: String,
    /// Path inside the acquisition.
    pub(super) file: String,
    /// Position inside that file, in words.
    pub(super) position: String,
    /// For findings.
    pub(super) found: Option<Found>,
}

/// What an event says beyond that, when it is a finding.
pub(super) struct Found {
    pub(super) finding: String,
    pub(super) level: Level,
    pub(super) strength: Strength,
    /// The published sign; `None` for rules.
    pub(super) indicator: Option<String>,
    /// Identifier of the rule; `None` for published signs.
    pub(super) rule: Option<String>,
    /// Whom the feeds attribute the sign to.
    pub(super) campaigns: Vec<String>,
}

impl Found {
    /// Labels by which such events are found.
    pub(super) fn tags(&self) -> [String; 3] {
        [
            "hoofprint-finding".to_owned(),
            format!("level-{}", self.level.word()),
            format!("strength-{}", self.strength.word()),
        ]
    }
}

impl Event {
    /// Microseconds since 1970-01-01 UTC, rounded down.
    pub(super) fn microseconds(&self) -> i64 {
        // Instants of the years -9999 to 9999 fit.
        i64::try_from(self.at.as_nanosecond().div_euclid(1000)).unwrap_or_default()
    }

    /// ISO 8601 in UTC with an offset, with as many decimals as there are.
    pub(super) fn datetime(&self) -> String {
        let text = self.at.to_string();
        // A plus sign sorts before the point: text in order is time in order.
        text.strip_suffix('Z').map_or_else(|| text.clone(), |text| format!("{text}+00:00"))
    }
}

/// Hands all events to `take`, in the order of time. Returns how many there were.
pub(super) fn each(
    input: &ExportInput<'_>,
    mut take: impl FnMut(&Event) -> Result<(), ExportError>,
) -> Result<u64, ExportError> {
    let mut people = People::of(input.results);
    let exhibits = Exhibits::of(input.results);
    let mut added = added(input);
    let mut count = 0_u64;
    let mut give = |event: &Event| {
        count = count.saturating_add(1);
        take(event)
    };
    for entry in input.streams.entries(None, None)? {
        let entry = entry?;
        for event in before(&mut added, entry.at) {
            give(&without_people(event, &exhibits, &mut people))?;
        }
        give(&of_entry(&entry, &exhibits, &mut people))?;
    }
    for event in added {
        give(&without_people(event, &exhibits, &mut people))?;
    }
    Ok(count)
}

/// Takes the events that come before `at`, or with it.
fn before(added: &mut Added, at: Timestamp) -> Vec<Event> {
    std::iter::from_fn(|| added.next_if(|event| event.at <= at)).collect()
}

type Added = Peekable<std::vec::IntoIter<Event>>;

/// The findings and the check itself, in the order of time.
fn added(input: &ExportInput<'_>) -> Added {
    let results = input.results;
    let mut events = vec![of_check(input)];
    events.extend(results.findings.iter().map(|finding| {
        let (at, meaning) = match finding.at {
            Some(at) => (at, "finding"),
            None => (results.run.started_at, "check; the finding has no instant of its own"),
        };
        of_finding(finding, at, meaning)
    }));
    events.sort_by_key(|event| event.at);
    events.into_iter().peekable()
}

fn of_check(input: &ExportInput<'_>) -> Event {
    let run = &input.results.run;
    let result = match run.outcome {
        Outcome::Findings => "something was found",
        Outcome::NothingFound => {
            "nothing known was found in what could be read, which cannot rule out spyware"
        }
        Outcome::Incomplete => {
            "nothing known was found, but some evidence could not be read; this cannot rule out \
             spyware"
        }
    };
    Event {
        at: run.started_at,
        meaning: "check".to_owned(),
        message: format!("Hoofprint {} examined the phone: {result}", run.version),
        artifact: CHECK.to_owned(),
        file: String::new(),
        position: String::new(),
        found: None,
    }
}

fn of_finding(finding: &Finding, at: Timestamp, meaning: &str) -> Event {
    let (indicator, rule, campaigns) = match &finding.basis {
        Basis::Indicator(basis) => (Some(basis.value.clone()), None, basis.campaigns.clone()),
        Basis::Rule(basis) => (None, Some(basis.rule.clone()), Vec::new()),
    };
    let sign = indicator.as_ref().map(|value| format!(": {value}")).unwrap_or_default();
    let (level, strength) = (finding.level, finding.strength);
    Event {
        at,
        meaning: meaning.to_owned(),
        message: format!("[{}, {}] {}{sign}", level.word(), strength.word(), finding.title),
        artifact: finding.provenance.artifact.to_owned(),
        file: finding.provenance.file.to_string(),
        position: finding.provenance.at.to_string(),
        found: Some(Found {
            finding: finding.id.clone(),
            level,
            strength,
            indicator,
            rule,
            campaigns,
        }),
    }
}

/// A finding names a published sign and our own words; where it was read may name people.
fn without_people(event: Event, exhibits: &Exhibits<'_>, people: &mut People) -> Event {
    Event {
        file: people.text(&exhibits.numbered(&event.file)).into_owned(),
        position: people.position(&event.artifact, &event.position).into_owned(),
        ..event
    }
}

fn of_entry(entry: &TimelineEntry, exhibits: &Exhibits<'_>, people: &mut People) -> Event {
    Event {
        at: entry.at,
        meaning: entry.meaning.clone(),
        message: people.message(&entry.artifact, &entry.summary).into_owned(),
        artifact: entry.artifact.clone(),
        file: people.text(&exhibits.numbered(&entry.file)).into_owned(),
        position: people.position(&entry.artifact, &entry.position).into_owned(),
        found: None,
    }
}
