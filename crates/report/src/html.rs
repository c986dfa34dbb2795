//! `report.html`: one page for the person whose phone it is.

mod apps;
mod process;
mod programs;
mod views;

use std::io::Write;

use askama::Template;
use model::{CaseStreams, Results, Strength};

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
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "a case is read through a trait")]
pub struct ReportInput<'a> {
    /// What the case holds, but for records and timeline.
    pub results: &'a Results,
    /// Records and timeline.
    pub streams: &'a dyn CaseStreams,
    /// Who helps.
    pub contacts: &'a Contacts,
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
    let results = input.results;
    let groups = groups::group_findings(&results.findings);
    let canary = &results.run.canary;
    let summary =
        words::summary(canary.indicator_met && canary.rule_matched, results.run.outcome, &groups);
    let left_out = groups.len().saturating_sub(GROUPS_SHOWN);
    let shown = groups.iter().take(GROUPS_SHOWN).enumerate();
    let (settings, findings): (Vec<_>, Vec<_>) =
        shown.partition(|(_, group)| group.strength == Strength::Posture);
    let view = |(number, group): (usize, &groups::FindingGroup<'_>)| {
        GroupView::new(number.saturating_add(1), group, &results.coverage)
    };
    let problems = groups::group_problems(&results.problems);
    Page {
        summary,
        limits: LIMITS,
        limits_reason: LIMITS_REASON,
        incomplete: views::is_incomplete(&results.coverage, &results.problems),
        levels: views::levels(&results.findings),
        signs_searched: crate::text::number(results.run.indicators.indicators),
        findings: findings.into_iter().map(view).collect(),
        settings: settings.into_iter().map(view).collect(),
        groups_left_out: views::left_out(left_out),
        examined: views::examined(&results.coverage),
        untried: views::untried(&results.coverage).join("; "),
        absent: views::absent(&results.coverage),
        lacks: views::lacks(&results.run),
        problems: problems.iter().take(PROBLEMS_SHOWN).map(ProblemView::new).collect(),
        problems_left_out: views::left_out(problems.len().saturating_sub(PROBLEMS_SHOWN)),
        apps: AppsView::new(&results.apps),
        programs: ProgramsView::new(&results.programs),
        unread: UnreadView::new(&results.unread),
        process: ProcessView::new(&results.run),
        contacts: ContactView::new(input.contacts),
        consent_given: results.consent_given,
    }
}
