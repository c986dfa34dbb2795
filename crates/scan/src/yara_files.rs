//! Every file of every acquisition, scanned with YARA rules that the user gave.

use std::{collections::BTreeSet, sync::Arc};

use evidence::{Acquisition, Found};
use model::{
    Basis, Coverage, CoverageState, Finding, Level, Location, Observed, Problem, ProblemKind,
    Provenance, RuleBasis, Strength,
};
use rayon::prelude::*;
use serde_json::json;
use yara::{Met, Scanned, Scanner, WHOLE, Weight};

use crate::{
    findings::Draft,
    jobs::{self, Context, Job, JobResult},
    worker,
};

/// What stands for an artifact in findings of YARA rules.
const YARA: &str = "yara";
/// Title of what they look at.
pub(crate) const TITLE: &str = "Files, by YARA rules that were given";
/// Ordinary reasons that could explain each of them.
pub(crate) const EXPLANATIONS: [&str; 2] = [
    "The rule is too wide, and ordinary files meet it, too.",
    "The file only tells of what the rule looks for, as a report or a list of signs does.",
];
/// What to do about each of them.
pub(crate) const NEXT_STEPS: [&str; 2] = [
    "Ask who wrote the rule what it looks for and how sure it is.",
    "Have a digital-security helpline look at the file; it is kept in the acquisition.",
];
/// Notices of one kind that are told one by one.
const TOLD: usize = 20;

/// What scanning gave.
#[derive(Default)]
pub(crate) struct Scans {
    /// Of each acquisition, in their order.
    pub(crate) results: Vec<(usize, JobResult)>,
    pub(crate) coverage: Vec<Coverage>,
    pub(crate) problems: Vec<Problem>,
}

/// Scans all files, where rules were given.
pub(crate) fn scan(acquisitions: &[Acquisition], jobs: &[Job<'_>], context: &Context<'_>) -> Scans {
    let mut scans = Scans::default();
    let Some(rules) = &context.engine.yara else { return scans };
    for (number, opened) in acquisitions.iter().enumerate() {
        let own = jobs.iter().filter(|job| job.acquisition == number);
        let hashed: BTreeSet<String> = own.filter_map(Job::found_path).collect();
        let one = One { number, opened, hashed, context };
        let found = opened.every_file();
        scans.problems.extend(jobs::named(context.names, number, found.problems));
        let files: Vec<Found> = found.files.into_iter().filter(Found::is_stored).collect();
        // What fails here fails again, with a name, when the file is opened.
        let _ = opened.prepare(&files);
        let scanned: Vec<File> = files
            .par_iter()
            .map_init(|| rules.scanner(), |scanner, found| one.file(scanner, found))
            .collect();
        scans.take(&one, scanned, rules.rule_count());
    }
    scans
}

/// One acquisition.
struct One<'a> {
    number: usize,
    opened: &'a Acquisition,
    /// Files whose digests are taken anyway.
    hashed: BTreeSet<String>,
    context: &'a Context<'a>,
}

/// One file that was scanned.
struct File {
    path: Arc<str>,
    scanned: Result<Scanned, String>,
    /// Its digest, where a rule was met.
    digest: JobResult,
}

impl One<'_> {
    fn file(&self, scanner: &mut Scanner<'_>, found: &Found) -> File {
        let path = self.context.names.path(self.number, &Arc::from(found.spelled()));
        self.context.progress.reading(&path);
        let opened = self.opened.open_file(found);
        let outcome =
            opened.map_err(|error| jobs::told_of(found.path(), &error)).and_then(|file| {
                scanner.scan(file.reader().as_ref()).map_err(|error| error.to_string())
            });
        let is_met = outcome.as_ref().is_ok_and(|outcome| !outcome.met.is_empty());
        let digest = if is_met && !self.hashed.contains(&found.spelled()) {
            jobs::digest_of(self.opened, self.number, found, self.context.names)
        } else {
            JobResult::default()
        };
        File { path, scanned: outcome, digest }
    }
}

impl Scans {
    fn take(&mut self, one: &One<'_>, files: Vec<File>, rule_count: u64) {
        let mut result = JobResult::default();
        let (mut met, mut large) = (Vec::new(), 0_usize);
        let count = files.len();
        for File { path, scanned, digest } in files {
            result.problems.extend(digest.problems);
            result.read.extend(digest.read);
            let unreadable = |reason: &str| {
                problem(ProblemKind::Unreadable, &path, format!("{reason}: not scanned to its end"))
            };
            let scanned = match scanned {
                Ok(scanned) => scanned,
                Err(reason) => {
                    result.problems.push(unreadable(&reason));
                    continue;
                }
            };
            result.problems.extend(scanned.stopped.as_deref().map(unreadable));
            if scanned.in_blocks {
                large = large.saturating_add(1);
                if large <= TOLD {
                    result.problems.push(problem(ProblemKind::Notice, &path, in_blocks()));
                }
            }
            if !scanned.met.is_empty() {
                met.push(Arc::clone(&path));
            }
            for found in &scanned.met {
                let finding = finding(&path, found);
                worker::keep(&mut result, Draft { finding, part: None });
            }
        }
        let among = one.context.names.among_several(one.number);
        let blocks = match large {
            0 => String::new(),
            _ => format!(", {large} of them in blocks"),
        };
        let problems = result.problems.iter().filter(|one| one.kind != ProblemKind::Notice).count();
        self.coverage.push(Coverage {
            artifact: YARA,
            title: TITLE,
            state: CoverageState::Examined,
            files: met,
            records: 0,
            observables: 0,
            problems: u64::try_from(problems).unwrap_or(u64::MAX),
            earliest_at: None,
            latest_at: None,
            looked_for: Vec::new(),
            tested: None,
            acquisition: among.map(str::to_owned),
            possible_reason: None,
            note: Some(format!("{count} files scanned{blocks}, rules: {rule_count}")),
        });
        self.problems.append(&mut result.problems);
        self.results.push((one.number, result));
    }
}

fn problem(kind: ProblemKind, path: &Arc<str>, message: String) -> Problem {
    let (artifact, file) = (Some(YARA), Some(Arc::clone(path)));
    Problem { kind, artifact, file, at: Location::File, message }
}

fn in_blocks() -> String {
    format!(
        "larger than {} MiB and scanned in blocks: rules that ask for the size of the file or for its \
         structure are not met there",
        WHOLE >> 20
    )
}

/// A rule of the user was met. What its author says is quoted; nobody here can vouch for it.
fn finding(path: &Arc<str>, met: &Met) -> Finding {
    let says = met.description.as_deref().unwrap_or("nothing more");
    let author = met.author.as_deref().map(|author| format!(" It names {author} as its author."));
    let author = author.unwrap_or_default();
    Finding {
        id: String::new(),
        level: match met.weight {
            Some(Weight::Informational) => Level::Informational,
            Some(Weight::Low) => Level::Low,
            Some(Weight::Medium) | None => Level::Medium,
        },
        strength: Strength::Installed,
        title: format!("A file meets the YARA rule {}", met.rule),
        basis: Basis::Rule(RuleBasis {
            rule: format!("yara/{}/{}", met.rule_file, met.rule),
            title: met.description.clone().unwrap_or_else(|| met.rule.clone()),
            correlation: false,
            file: met.rule_file.clone(),
            sha256: None,
        }),
        provenance: Provenance {
            artifact: YARA,
            file: Arc::clone(path),
            at: met.offset.map_or(Location::File, Location::Offset),
        },
        at: None,
        observed: Observed { field: "rule".to_owned(), value: met.rule.clone() },
        meaning: format!(
            "A rule that was given for this check was met by the content of this file. The rule says \
             of itself: {says}.{author} It looks at bytes, and not at what a program did."
        ),
        ordinary_explanations: EXPLANATIONS.map(str::to_owned).to_vec(),
        next_steps: NEXT_STEPS.map(str::to_owned).to_vec(),
        references: met.references.clone(),
        record: json!({
            "record": "yara_match",
            "rule": met.rule,
            "rule_file": met.rule_file,
            "tags": met.tags,
            "description": met.description,
            "author": met.author,
            "pattern": met.pattern,
            "offset": met.offset,
            "length": met.length,
            "match_count": met.match_count,
        }),
        together_with: Vec::new(),
    }
}
