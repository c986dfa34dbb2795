//! Processes that some lists of one acquisition have and others lack.
//!
//! A sysdiagnose asks for the running processes in four ways, within minutes. A program that hides
//! from one of them is still in another. A process that was started before the collection and is
//! missing from two lists or more is told, once, with the lists that have it.
//!
//! Sigma cannot say that a record is missing from another artifact.
//!
//! References: facts of the lists from EC-DIGIT-CSIRC, `sysdiagnose`; MITRE ATT&CK T1014.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use jiff::Timestamp;
use model::{Finding, JsonRecord, Level, Observed, Provenance, Strength};
use serde_json::{Value, json};

use crate::{
    fields::{Fields, Wanted},
    rule::{Coded, RuleInfo},
};

/// Identifier of this detection in findings.
const ID: &str = "ios-hidden-process";

/// How long a process must have run to count, in seconds: a collection takes minutes.
const OLD: f64 = 600.0;

/// How many lists must have been read whole, and how many of them must lack the process.
const FEWEST_LISTS: usize = 3;
const FEWEST_LACKING: usize = 2;

/// More processes than this that are missing: then the lists are not of one moment.
const MOST_HIDDEN: usize = 20;

/// Most processes that are kept of one list. Numbers of processes of iOS end at 99,999.
const MOST_PROCESSES: usize = 100_000;

/// The kernel cuts names after this many bytes, or one more.
const CUT: usize = 15;

/// Fields of the records that are looked at.
const FIELDS: [&str; 9] = [
    "record",
    "process",
    "path",
    "pid",
    "parent_pid",
    "started_text",
    "run_seconds",
    "started_at",
    "read_whole",
];

/// Names of programs that only collect.
static COLLECTORS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../data/collectors.txt").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// The four lists, with the words that a finding calls them by.
const LISTS: [(&str, &str); 4] = [
    ("ios.process_list", "ps.txt"),
    ("ios.process_threads", "ps_thread.txt"),
    ("ios.task_info", "taskinfo.txt"),
    ("ios.spindump", "spindump-nosymbols.txt"),
];

/// One process as a list has it.
#[derive(Debug)]
struct Listed {
    name: String,
    path: Option<String>,
    parent: Option<u64>,
    started: Started,
    started_at: Option<Timestamp>,
    provenance: Provenance,
}

/// What a list says of the start.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Started {
    Unknown,
    /// Long before the collection.
    Before,
    /// At this minute of a day that is not told, within the last day.
    Minute(i64),
    /// Too short before the collection.
    Lately,
}

/// The processes of one list.
#[derive(Debug)]
pub(crate) struct ProcessLists {
    list: usize,
    fields: Fields,
    wanted: Wanted,
    processes: BTreeMap<u64, Listed>,
    read_whole: bool,
}

impl ProcessLists {
    /// For the records of this artifact in this file; `None` when it is none of the lists.
    pub(crate) fn of(artifact: &str, file: &str) -> Option<Self> {
        let list = LISTS.iter().position(|(id, _)| *id == artifact)?;
        // There may be further samples from other days.
        let (_, name) = LISTS.get(list)?;
        if file.rsplit('/').next() != Some(name) {
            return None;
        }
        Some(Self {
            list,
            fields: Fields::default(),
            wanted: Wanted::only(FIELDS.map(str::to_owned)),
            processes: BTreeMap::new(),
            read_whole: false,
        })
    }

    /// Looks at one record.
    pub(crate) fn look(&mut self, provenance: &Provenance, record: &JsonRecord) {
        self.fields.read(record, &[], &self.wanted);
        match self.fields.text("record").as_deref() {
            Some("list") => {
                self.read_whole = self.fields.text("read_whole").as_deref() == Some("true");
                return;
            }
            Some("process") => {}
            _ => return,
        }
        let number = |name| self.fields.text(name)?.parse::<u64>().ok();
        let Some(pid) = number("pid") else { return };
        if self.processes.len() >= MOST_PROCESSES {
            self.read_whole = false;
            return;
        }
        let listed = Listed {
            name: self.fields.text("process").unwrap_or_default().into_owned(),
            path: self.fields.text("path").map(std::borrow::Cow::into_owned),
            parent: number("parent_pid"),
            started: self.started(),
            started_at: self.fields.text("started_at").and_then(|text| text.parse().ok()),
            provenance: provenance.clone(),
        };
        self.processes.entry(pid).or_insert(listed);
    }

    fn started(&self) -> Started {
        if let Some(age) = self.fields.text("run_seconds").and_then(|text| text.parse().ok()) {
            let age: f64 = age;
            return if age >= OLD { Started::Before } else { Started::Lately };
        }
        match self.fields.text("started_text") {
            None => Started::Unknown,
            Some(text) => started_of(&text),
        }
    }

    /// When this list was made, as a minute of the day: the start of the program that made it.
    fn made(&self) -> Option<i64> {
        let made = |listed: &Listed| match (listed.name.as_str(), listed.started) {
            ("ps", Started::Minute(minute)) => Some(minute),
            _ => None,
        };
        self.processes.values().rev().find_map(made)
    }

    /// Whether the list is of use for the comparison.
    fn counts(&self) -> bool {
        self.read_whole && !self.processes.is_empty()
    }
}

/// `ps` tells the minute of the last day, the weekday and hour of the last week, or the date.
fn started_of(text: &str) -> Started {
    let Some((hour, rest)) = text.split_once(':') else {
        let is_day = text.len() >= 5 && text.bytes().any(|byte| byte.is_ascii_digit());
        return if is_day { Started::Before } else { Started::Unknown };
    };
    let (minute, half) = rest.split_at_checked(2).unwrap_or((rest, ""));
    let (Ok(hour), Ok(minute)) = (hour.parse::<i64>(), minute.parse::<i64>()) else {
        return Started::Unknown;
    };
    let hour = match half {
        "AM" => hour.rem_euclid(12),
        "PM" => hour.rem_euclid(12).saturating_add(12),
        _ => hour,
    };
    Started::Minute(hour.saturating_mul(60).saturating_add(minute))
}

/// Findings from the lists of one acquisition, and what a reader of them should know.
pub(crate) fn hidden_processes<'l>(
    lists: impl IntoIterator<Item = &'l ProcessLists>,
) -> (Vec<Finding>, Vec<String>) {
    let mut known: BTreeMap<usize, &ProcessLists> = BTreeMap::new();
    for list in lists {
        if list.counts() {
            known.entry(list.list).or_insert(list);
        }
    }
    if known.len() < FEWEST_LISTS {
        return (Vec::new(), Vec::new());
    }
    let all: BTreeSet<u64> =
        known.values().flat_map(|list| list.processes.keys().copied()).collect();
    let hidden: Vec<Hidden<'_>> =
        all.into_iter().filter_map(|pid| Hidden::of(pid, &known)).collect();
    if hidden.len() > MOST_HIDDEN {
        let message = format!(
            "hidden processes: {} processes are missing from two lists or more, which says that \
             the lists are not of one moment; none is told",
            hidden.len()
        );
        return (Vec::new(), vec![message]);
    }
    (hidden.iter().filter_map(Hidden::finding).collect(), Vec::new())
}

/// A process that lists lack.
struct Hidden<'l> {
    pid: u64,
    has: Vec<(&'static str, &'l Listed)>,
    lacks: Vec<&'static str>,
}

impl<'l> Hidden<'l> {
    fn of(pid: u64, known: &BTreeMap<usize, &'l ProcessLists>) -> Option<Self> {
        let (mut has, mut lacks, mut before) = (Vec::new(), Vec::new(), false);
        for (number, list) in known {
            let (_, name) = *LISTS.get(*number)?;
            match list.processes.get(&pid) {
                Some(listed) => {
                    if listed.started == Started::Lately {
                        return None;
                    }
                    before |= is_before(listed.started, list.made());
                    has.push((name, listed));
                }
                None => lacks.push(name),
            }
        }
        // What the collection starts is younger, and so is what that starts.
        let of_collector = has.iter().any(|(_, listed)| {
            is_collector(&listed.name) || listed.parent.is_some_and(|p| collects(p, known))
        });
        let is_hidden = before && !of_collector && lacks.len() >= FEWEST_LACKING;
        is_hidden.then_some(Self { pid, has, lacks })
    }

    fn finding(&self) -> Option<Finding> {
        let info = &*HIDDEN_PROCESS;
        let told = self.has.iter().find(|(_, listed)| listed.path.is_some());
        let (_, first) = told.or_else(|| self.has.first())?;
        let has: Vec<&str> = self.has.iter().map(|(name, _)| *name).collect();
        let program = first.path.as_deref().unwrap_or(&first.name);
        let facts: Vec<Value> = self
            .has
            .iter()
            .map(|(name, listed)| json!({ "list": name, "name": listed.name, "seen": listed.provenance }))
            .collect();
        let others = self.has.iter().map(|(_, listed)| listed.provenance.clone());
        let together: Vec<Provenance> =
            others.filter(|provenance| *provenance != first.provenance).collect();
        let observed = Observed {
            field: "pid".to_owned(),
            value: format!(
                "{program} (process {}): in {}; not in {}",
                self.pid,
                has.join(", "),
                self.lacks.join(", ")
            ),
        };
        Some(Finding {
            at: self.has.iter().find_map(|(_, listed)| listed.started_at),
            record: json!({
                "pid": self.pid,
                "process": first.name,
                "path": first.path,
                "in_lists": has,
                "not_in_lists": self.lacks,
                "facts": facts,
            }),
            together_with: together,
            ..info.finding(first.provenance.clone(), observed)
        })
    }
}

fn is_before(started: Started, made: Option<i64>) -> bool {
    match (started, made) {
        (Started::Before, _) => true,
        // Of which day is not told: the same minute a day earlier is taken for this one.
        (Started::Minute(minute), Some(made)) => {
            let minutes = made.saturating_sub(minute).rem_euclid(24 * 60);
            (10..23 * 60).contains(&minutes)
        }
        _ => false,
    }
}

fn is_collector(name: &str) -> bool {
    let cut = name.len() == CUT || name.len() == CUT.saturating_add(1);
    COLLECTORS.contains(name) || cut && COLLECTORS.iter().any(|known| known.starts_with(name))
}

fn collects(pid: u64, known: &BTreeMap<usize, &ProcessLists>) -> bool {
    let mut all = known.values().filter_map(|list| list.processes.get(&pid));
    pid > 1 && all.any(|listed| is_collector(&listed.name))
}

/// What this detection says about itself, as a rule does.
pub(crate) static HIDDEN_PROCESS: LazyLock<RuleInfo> = LazyLock::new(|| {
    RuleInfo::from(Coded {
        id: ID,
        title: TITLE,
        meaning: MEANING,
        level: Level::Medium,
        strength: Strength::Executed,
        ordinary_explanations: &ORDINARY,
        next_steps: &NEXT_STEPS,
        references: &REFERENCES,
        file: "crates/detections/src/hidden_process.rs",
    })
});

const TITLE: &str = "A process is missing from lists that should have it";
const MEANING: &str = "While the data was collected, the phone was asked in several ways which \
     processes run. This process was started before, is in at least one of the lists and missing from two or \
     more that were read whole. Programs that hide do this. On a phone without spyware that was \
     looked at for this, only the programs of the collection itself differed.";
const ORDINARY: [&str; 3] = [
    "The process ended between one list and the next, as helpers of iOS do when they are idle.",
    "One of the lists leaves out a kind of process in this version of iOS.",
    "Memory was short, and iOS ended the process while the data was collected.",
];
const NEXT_STEPS: [&str; 3] = [
    "Look at the path of the process: is it a part of iOS, or of an app that the owner knows?",
    "Collect the same data a second time, without a restart, and compare.",
    "Show this finding to a digital-security helpline, from another device.",
];
const REFERENCES: [&str; 2] = [
    "https://attack.mitre.org/techniques/T1014/",
    "https://github.com/EC-DIGIT-CSIRC/sysdiagnose/blob/main/src/sysdiagnose/analysers/ps_matrix.py",
];

#[cfg(test)]
mod tests {
    use model::Location;
    use serde::Serialize;

    use super::*;

    #[derive(Default, Serialize)]
    struct Row {
        record: &'static str,
        process: Option<String>,
        pid: Option<u64>,
        parent_pid: Option<u64>,
        started_text: Option<&'static str>,
        run_seconds: Option<f64>,
        read_whole: Option<bool>,
    }

    impl model::Record for Row {}

    /// Name, number, number of the parent, and start of a process.
    type Told = (&'static str, u64, u64, &'static str);

    /// The lists of these numbers, with a process 1 in each; `rows` says what each has further.
    fn lists(rows: &[(usize, &[Told])], whole: bool) -> Vec<ProcessLists> {
        let one = |(list, rows): &(usize, &[Told])| {
            let (artifact, name) = LISTS[*list];
            let mut read = ProcessLists::of(artifact, &format!("top/{name}")).unwrap();
            let at = Location::File;
            let provenance = Provenance { artifact, file: name.into(), at };
            for (name, pid, parent, started) in [("launchd", 1, 0, "10Mar26")].iter().chain(*rows) {
                let seconds = started.parse().ok();
                let row = Row {
                    record: "process",
                    process: Some((*name).to_owned()),
                    pid: Some(*pid),
                    parent_pid: Some(*parent),
                    started_text: Some(*started).filter(|_| seconds.is_none()),
                    run_seconds: seconds,
                    ..Row::default()
                };
                read.look(&provenance, &JsonRecord::of(&row).unwrap());
            }
            let row = Row { record: "list", read_whole: Some(whole), ..Row::default() };
            read.look(&provenance, &JsonRecord::of(&row).unwrap());
            read
        };
        rows.iter().map(one).collect()
    }

    const PS: (&str, u64, u64, &str) = ("ps", 900, 1, "11:30AM");

    #[test]
    fn a_process_that_two_lists_lack_is_told_once_with_the_lists_that_have_it() {
        let hidden = [PS, ("bh", 47, 1, "Thu11PM")];
        let all = lists(&[(0, &hidden), (1, &[]), (2, &[]), (3, &[("bh", 47, 1, "700")])], true);
        let (findings, remarks) = hidden_processes(&all);
        assert_eq!((findings.len(), remarks.len()), (1, 0));
        let observed = &findings[0].observed.value;
        let words = "bh (process 47): in ps.txt, spindump-nosymbols.txt; not in ps_thread.txt, taskinfo.txt";
        assert_eq!(observed, words);
        assert_eq!(findings[0].level, Level::Medium);
    }

    #[test]
    fn what_collects_what_is_young_and_what_one_list_lacks_is_not_hidden() {
        let first = [
            PS,
            ("taskinfo", 901, 1, "Thu11PM"),
            ("worker", 902, 900, "Thu11PM"),
            ("young", 903, 1, "11:28AM"),
            ("lately", 904, 1, "3"),
            ("helper", 905, 1, "10Mar26"),
        ];
        let helper = [("helper", 905, 1, "10Mar26")];
        let all = lists(&[(0, &first), (1, &helper), (2, &helper), (3, &[])], true);
        assert_eq!(hidden_processes(&all).0, []);
    }

    #[test]
    fn the_minute_of_a_start_counts_against_that_of_the_list() {
        let first = [PS, ("old", 903, 1, "11:05AM"), ("other", 904, 1, "9:05PM")];
        let all = lists(&[(0, &first), (1, &[]), (2, &[])], true);
        assert_eq!(hidden_processes(&all).0.len(), 2);
    }

    #[test]
    fn fewer_than_three_whole_lists_say_nothing() {
        let hidden = [PS, ("bh", 47, 1, "Thu11PM")];
        let rows: [(usize, &[Told]); 3] = [(0, &hidden), (1, &[]), (2, &[])];
        assert_eq!(hidden_processes(&lists(&rows, false)).0, []);
        assert_eq!(hidden_processes(&lists(&rows[..2], true)).0, []);
        assert_eq!(hidden_processes(&lists(&rows, true)).0.len(), 1);
    }

    #[test]
    fn many_missing_processes_are_a_remark() {
        let many: Vec<(&str, u64, u64, &str)> =
            (10..40).map(|pid| ("d", pid, 1, "10Mar26")).collect();
        let (findings, remarks) = hidden_processes(&lists(&[(0, &many), (1, &[]), (2, &[])], true));
        assert_eq!((findings.len(), remarks.len()), (0, 1));
    }
}
