//! `report.html`: one page for the person whose phone it is.

mod apps;
mod process;
mod programs;
mod views;

use std::io::Write;

use askama::Template;
use model::{AppProfile, Coverage, Finding, Problem, Program, RunRecord, Strength, UnreadFile};

use crate::{
    Contacts, groups,
    words::{self, LIMITS, LIMITS_REASON, Summary},
};
use apps::AppsView;
use process::ProcessView;
use programs::{ProgramsView, UnreadView};
use views::{AbsentView, ContactView, CoverageView, GroupView, ProblemView};

/// Groups of findings that are shown in full; the files of the case hold the rest.
const GROUPS_SHOWN: usize = 100;
/// Groups of problems that are shown.
const PROBLEMS_SHOWN: usize = 60;

/// Everything a report is made of.
#[derive(Clone, Copy, Debug)]
pub struct ReportInput<'a> {
    /// How the result came about.
    pub run: &'a RunRecord,
    /// All findings, in the order of the case.
    pub findings: &'a [Finding],
    /// What was looked for.
    pub coverage: &'a [Coverage],
    /// What could not be read.
    pub problems: &'a [Problem],
    /// Programs that were seen, by all sources together.
    pub programs: &'a [Program],
    /// Apps of Android devices, by all sources together.
    pub apps: &'a [AppProfile],
    /// Files that no artifact read, where every one should have been.
    pub unread: &'a [UnreadFile],
    /// Who helps.
    pub contacts: &'a Contacts,
    /// Whether a consent record was handed over with the check.
    pub consent_given: bool,
}

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the report cannot be written: {0}")]
pub struct Error(#[from] std::io::Error);

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    summary: Summary,
    limits: &'static str,
    limits_reason: &'static str,
    incomplete: bool,
    levels: Vec<(&'static str, &'static str, String)>,
    signs_searched: String,
    findings: Vec<GroupView>,
    settings: Vec<GroupView>,
    groups_left_out: Option<String>,
    examined: Vec<CoverageView>,
    untried: String,
    absent: Vec<AbsentView>,
    lacks: Vec<&'static str>,
    problems: Vec<ProblemView>,
    problems_left_out: Option<String>,
    apps: Option<AppsView>,
    programs: Option<ProgramsView>,
    unread: Option<UnreadView>,
    process: ProcessView,
    contacts: ContactView,
    consent_given: bool,
}

/// Writes the report as one HTML page that needs nothing else: no script, no network.
pub fn html(input: &ReportInput<'_>, out: &mut dyn Write) -> Result<(), Error> {
    Ok(page(input).write_into(out)?)
}

fn page(input: &ReportInput<'_>) -> Page {
    let groups = groups::group_findings(input.findings);
    let canary = &input.run.canary;
    let summary =
        words::summary(canary.indicator_met && canary.rule_matched, input.run.outcome, &groups);
    let left_out = groups.len().saturating_sub(GROUPS_SHOWN);
    let shown = groups.iter().take(GROUPS_SHOWN).enumerate();
    let (settings, findings): (Vec<_>, Vec<_>) =
        shown.partition(|(_, group)| group.strength == Strength::Posture);
    let view = |(number, group): (usize, &groups::FindingGroup<'_>)| {
        GroupView::new(number.saturating_add(1), group, input.coverage)
    };
    let problems = groups::group_problems(input.problems);
    Page {
        summary,
        limits: LIMITS,
        limits_reason: LIMITS_REASON,
        incomplete: views::is_incomplete(input.coverage, input.problems),
        levels: views::levels(input.findings),
        signs_searched: crate::text::number(input.run.indicators.indicators),
        findings: findings.into_iter().map(view).collect(),
        settings: settings.into_iter().map(view).collect(),
        groups_left_out: views::left_out(left_out),
        examined: views::examined(input.coverage),
        untried: views::untried(input.coverage).join("; "),
        absent: views::absent(input.coverage),
        lacks: views::lacks(input.run),
        problems: problems.iter().take(PROBLEMS_SHOWN).map(ProblemView::new).collect(),
        problems_left_out: views::left_out(problems.len().saturating_sub(PROBLEMS_SHOWN)),
        apps: AppsView::new(input.apps),
        programs: ProgramsView::new(input.programs),
        unread: UnreadView::new(input.unread),
        process: ProcessView::new(input.run),
        contacts: ContactView::new(input.contacts),
        consent_given: input.consent_given,
    }
}
