//! Which programs and apps used the network, as kinds of data count it.
//!
//! Which field of which record means what is data: `data/transfers.json`.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use model::{CaseStreams, Coverage, StreamError};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    super::{
        pen::{Line, Look, Pen, VALUE, wide},
        pictures::{Drawn, Transfer, transfers},
        table::{Bounds, Table},
    },
    about::About,
    timeline::unreadable_sentence,
};
use crate::ReportInput;

/// Rows of one kind of data, and the bytes they may take.
const ROWS: usize = 60;
const BYTES: usize = 25_000;
/// Programs that are told apart; what is beyond is counted together.
const PROGRAMS: usize = 20_000;
/// Names of one number: programs that share it, as many as are told apart and as are shown.
const SHARING: usize = 500;
const NAMES: usize = 4;
/// Addresses of one program that are told apart.
const HOSTS: usize = 10_000;

/// What counts as use of the network, as `data/transfers.json` tells.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Kinds {
    #[serde(rename = "note")]
    _note: String,
    transfers: Vec<Kind>,
    contacts: Vec<Kind>,
}

/// One kind of record that counts.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Kind {
    artifact: String,
    who: Vec<String>,
    apart: Vec<String>,
    received: Vec<String>,
    sent: Vec<String>,
    host: Vec<String>,
    first: Vec<String>,
    last: Vec<String>,
    only: BTreeMap<String, Vec<Value>>,
    named_by: Option<NamedBy>,
}

/// Records that tell whose a number is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamedBy {
    artifact: String,
    number: String,
    name: String,
}

/// The use of the network.
pub(in crate::html) struct NetworkView {
    pub(in crate::html) kinds: Vec<KindView>,
    pub(in crate::html) unreadable: Vec<String>,
}

/// The use of the network as one kind of data counts it.
pub(in crate::html) struct KindView {
    pub(in crate::html) title: Line,
    /// Where bytes are counted.
    pub(in crate::html) picture: Option<Drawn>,
    pub(in crate::html) table: Table,
    /// Where the addresses are, for connections.
    pub(in crate::html) private: Option<String>,
}

/// What the records tell of the use of the network, in no language yet.
pub(in crate::html) struct NetworkUse {
    /// Each kind of record, and whether it tells contacts and not bytes.
    counted: Vec<(Kind, bool, Result<Sums, StreamError>)>,
}

impl NetworkUse {
    /// Reads the records that tell of it.
    pub(in crate::html) fn read(streams: &dyn CaseStreams) -> Self {
        let kinds = kinds();
        let transfers = kinds.transfers.into_iter().map(|kind| (kind, false));
        let all = transfers.chain(kinds.contacts.into_iter().map(|kind| (kind, true)));
        let counted = all.map(|(kind, contacts)| {
            let sums = Sums::of(&kind, streams);
            (kind, contacts, sums)
        });
        Self { counted: counted.collect() }
    }
}

impl NetworkView {
    pub(super) fn new(
        used: NetworkUse,
        input: &ReportInput<'_>,
        about: &About<'_>,
        pen: &Pen<'_>,
    ) -> Self {
        let mut view = Self { kinds: Vec::new(), unreadable: Vec::new() };
        for (kind, contacts, sums) in used.counted {
            match sums {
                Ok(sums) if sums.by_program.is_empty() => {}
                Ok(sums) => {
                    view.kinds.push(sums.view(
                        &kind,
                        contacts,
                        about,
                        &input.results.coverage,
                        pen,
                    ));
                }
                Err(error) => view.unreadable.push(unreadable_sentence(&error, pen)),
            }
        }
        view
    }
}

/// The list that comes with Hoofprint; a test reads it.
fn kinds() -> Kinds {
    serde_json::from_str(include_str!("../../../data/transfers.json")).unwrap_or_default()
}

/// What is counted of one program.
#[derive(Default)]
struct Sum {
    received: u64,
    sent: u64,
    records: u64,
    hosts: BTreeSet<String>,
    first: Option<Timestamp>,
    last: Option<Timestamp>,
}

/// What is counted, by name and by what is counted apart.
#[derive(Default)]
struct Sums {
    by_program: BTreeMap<(String, Vec<String>), Sum>,
    names: BTreeMap<String, BTreeSet<String>>,
    left: u64,
}

impl Sums {
    fn of(kind: &Kind, streams: &dyn CaseStreams) -> Result<Self, StreamError> {
        let mut sums = Self::default();
        for record in streams.records(&kind.artifact)? {
            sums.add(kind, &record?.record);
        }
        if let Some(by) = kind.named_by.as_ref().filter(|_| !sums.by_program.is_empty()) {
            sums.name(by, streams)?;
        }
        Ok(sums)
    }

    /// Reads whose the numbers are.
    fn name(&mut self, by: &NamedBy, streams: &dyn CaseStreams) -> Result<(), StreamError> {
        let numbers: BTreeSet<String> =
            self.by_program.keys().map(|(number, _)| number.clone()).collect();
        for record in streams.records(&by.artifact)? {
            let record = record?.record;
            let number = record.get(&by.number).map(spelled);
            let name = record.get(&by.name).and_then(Value::as_str);
            let (Some(number), Some(name)) = (number, name) else { continue };
            let names = if numbers.contains(&number) { self.names.entry(number) } else { continue };
            let names = names.or_default();
            if names.len() < SHARING {
                names.insert(name.to_owned());
            }
        }
        Ok(())
    }

    /// What a program is called: its number too, where it is known by that.
    fn called(&self, who: &str) -> Vec<String> {
        let names = self.names.get(who).into_iter().flatten().cloned();
        (!who.is_empty()).then(|| who.to_owned()).into_iter().chain(names).collect()
    }

    fn add(&mut self, kind: &Kind, record: &Map<String, Value>) {
        let value = |field: &String| record.get(field).filter(|value| !value.is_null());
        let is_meant = |(field, values): (&String, &Vec<Value>)| {
            record.get(field).is_some_and(|value| values.contains(value))
        };
        let first_of = |fields: &[String]| fields.iter().find_map(value).map(spelled);
        let host = first_of(&kind.host);
        if !kind.only.iter().all(is_meant) || (host.is_none() && !kind.host.is_empty()) {
            return;
        }
        let apart = kind.apart.iter().filter_map(value).map(spelled).collect();
        let key = (first_of(&kind.who).unwrap_or_default(), apart);
        if self.by_program.len() >= PROGRAMS && !self.by_program.contains_key(&key) {
            self.left = self.left.saturating_add(1);
            return;
        }
        let sum = self.by_program.entry(key).or_default();
        let total = |fields: &[String]| {
            let numbers = fields.iter().filter_map(value).filter_map(Value::as_u64);
            numbers.fold(0, u64::saturating_add)
        };
        sum.received = sum.received.saturating_add(total(&kind.received));
        sum.sent = sum.sent.saturating_add(total(&kind.sent));
        sum.records = sum.records.saturating_add(1);
        if let Some(host) = host.filter(|_| sum.hosts.len() < HOSTS) {
            sum.hosts.insert(host);
        }
        let at = |fields: &[String]| fields.iter().find_map(value)?.as_str()?.parse().ok();
        let (first, last): (Option<Timestamp>, Option<Timestamp>) =
            (at(&kind.first), at(&kind.last));
        sum.first = sum.first.into_iter().chain(first).chain(last).min();
        sum.last = sum.last.into_iter().chain(first).chain(last).max();
    }

    fn view(
        mut self,
        kind: &Kind,
        contacts: bool,
        about: &About<'_>,
        coverage: &[Coverage],
        pen: &Pen<'_>,
    ) -> KindView {
        let file = format!("records/{}.jsonl", kind.artifact);
        let by_program = std::mem::take(&mut self.by_program);
        let rows = by_program.into_iter().map(|((who, apart), sum)| Row {
            names: self.called(&who),
            apart,
            sum,
        });
        let mut rows: Vec<Row> = rows.collect();
        rows.sort_by_cached_key(|row| {
            let most = std::cmp::Reverse((row.sum.sent, row.sum.received, row.sum.records));
            (!row.is_of_a_finding(about), most, row.names.clone(), row.apart.clone())
        });
        let bounds = Bounds { rows: ROWS, bytes: BYTES, file: &file };
        let picture = (!contacts).then(|| picture(&kind.artifact, &rows, about, pen));
        let table = if contacts {
            contact_table(rows, bounds, about, pen)
        } else {
            transfer_table(rows, bounds, about, pen)
        };
        if self.left > 0 {
            pen.leave_out(bounds.file, self.left);
        }
        let file = [("file", file.as_str().into())];
        KindView {
            title: pen.artifact(&kind.artifact, coverage),
            picture,
            table,
            private: contacts.then(|| pen.words.say_with("analyst-contacts-private", &file)),
        }
    }
}

/// What is counted of a program, with its names.
struct Row {
    names: Vec<String>,
    apart: Vec<String>,
    sum: Sum,
}

/// The bytes of the first rows as bars.
fn picture(artifact: &str, rows: &[Row], about: &About<'_>, pen: &Pen<'_>) -> Drawn {
    let transfer = |row: &Row| Transfer {
        of_a_finding: row.is_of_a_finding(about),
        names: row.names.clone(),
        apart: row.apart.clone(),
        sent: row.sum.sent,
        received: row.sum.received,
    };
    transfers(artifact, &rows.iter().map(transfer).collect::<Vec<_>>(), pen)
}

fn transfer_table(rows: Vec<Row>, bounds: Bounds<'_>, about: &About<'_>, pen: &Pen<'_>) -> Table {
    let columns = [
        "analyst-transfers-who",
        "analyst-transfers-apart",
        "analyst-transfers-received#",
        "analyst-transfers-sent#",
        "analyst-transfers-records#",
        "analyst-transfers-seen",
    ];
    let caption = pen.words.say("analyst-transfers-caption");
    Table::of(pen, caption, &columns, bounds, rows, |row| {
        let (apart, sum) = (&row.apart, &row.sum);
        let apart: Vec<Line> = apart.iter().map(|text| pen.evidence(text, VALUE)).collect();
        vec![
            row.called(about, pen).into(),
            apart.into(),
            pen.number(sum.received).into(),
            pen.number(sum.sent).into(),
            pen.number(sum.records).into(),
            pen.span(sum.first, sum.last).into(),
        ]
    })
}

fn contact_table(rows: Vec<Row>, bounds: Bounds<'_>, about: &About<'_>, pen: &Pen<'_>) -> Table {
    let columns = [
        "analyst-transfers-who",
        "analyst-contacts-records#",
        "analyst-contacts-hosts#",
        "analyst-transfers-seen",
    ];
    let caption = pen.words.say("analyst-contacts-caption");
    Table::of(pen, caption, &columns, bounds, rows, |row| {
        let sum = &row.sum;
        let hosts = sum.hosts.len();
        let hosts = if hosts < HOSTS {
            pen.number(wide(hosts))
        } else {
            Line::plain(pen.count("analyst-at-least", hosts))
        };
        vec![
            row.called(about, pen).into(),
            pen.number(sum.records).into(),
            hosts.into(),
            pen.span(sum.first, sum.last).into(),
        ]
    })
}

impl Row {
    /// `daemon/bundle` is about either.
    fn is_of_a_finding(&self, about: &About<'_>) -> bool {
        let parts =
            |name: &String| about.names(name) || name.split('/').any(|one| about.names(one));
        self.names.iter().any(parts)
    }

    fn called(&self, about: &About<'_>, pen: &Pen<'_>) -> Vec<Line> {
        let mut lines = pen.listed(&self.names, NAMES, "records/", |name| pen.told(name, VALUE));
        if lines.is_empty() {
            lines.push(Line::quiet(pen.words.say("analyst-transfers-unnamed")));
        }
        if self.is_of_a_finding(about) {
            lines.push(Line::new(Look::Strong, pen.words.say("analyst-program-finding")));
        }
        lines
    }
}

fn spelled(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A field that no record has would count nothing, and nobody would see it.
    #[test]
    #[allow(clippy::disallowed_methods, reason = "reads the declarations of artifacts")]
    fn every_field_is_one_of_that_artifact() {
        let kinds: Kinds =
            serde_json::from_str(include_str!("../../../data/transfers.json")).unwrap();
        let sources = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../artifacts/src");
        // Records that several artifacts share are declared beside them.
        let shared =
            ["network_usage.rs", "power_log.rs", "power_log/activity.rs", "power_log/software.rs"];
        let shared: String = shared
            .iter()
            .map(|file| std::fs::read_to_string(sources.join(file)).unwrap())
            .collect();
        assert!(kinds.transfers.len() >= 5 && kinds.contacts.len() >= 4);
        for kind in kinds.transfers.iter().chain(&kinds.contacts) {
            let (platform, name) = kind.artifact.split_once('.').unwrap();
            let file = sources.join(platform).join(format!("{name}.rs"));
            let declared = std::fs::read_to_string(&file).unwrap() + &shared;
            let lists = [&kind.who, &kind.apart, &kind.received, &kind.sent, &kind.host];
            let fields = lists.into_iter().chain([&kind.first, &kind.last]).flatten();
            for field in fields.chain(kind.only.keys()) {
                // `network_usage.rs` has its fields for itself.
                assert!(declared.contains(&format!(" {field}: ")), "{}: {field}", kind.artifact);
            }
        }
    }
}
