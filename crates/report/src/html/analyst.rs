//! What an analyst reads: every finding with its place, what happened around it, programs, network,
//! apps, and how far everything was examined.

mod about;
mod apps;
pub(super) mod coverage;
pub(super) mod findings;
mod glance;
mod network;
mod programs;
mod timeline;

use askama::Template;

use super::{
    ReportInput,
    around::Around,
    pen::{Line, Look, Pen, Withheld},
    pictures::Pictures,
    table::Table,
};
use crate::Words;
use about::About;
use apps::AppsView;
use coverage::CoverageView;
use findings::FindingsView;
use glance::GlanceView;
pub(super) use network::NetworkUse;
use network::NetworkView;
use programs::ProgramsView;
use timeline::TimelineView;

/// The part for analysts; the frame of the page gives it its heading.
#[derive(Template)]
#[template(path = "analyst.html")]
pub(super) struct AnalystPart<'a> {
    words: &'a Words,
    pictures: &'a Pictures,
    glance: Option<GlanceView>,
    findings: FindingsView,
    timeline: TimelineView,
    programs: Option<ProgramsView>,
    network: NetworkView,
    apps: Option<AppsView>,
    coverage: CoverageView,
    feeds: Option<Table>,
    files: Vec<(String, Vec<Line>)>,
    withheld: Withheld,
}

impl<'a> AnalystPart<'a> {
    /// `used` gives what is being read meanwhile.
    pub(super) fn new(
        input: &ReportInput<'_>,
        used: impl FnOnce() -> NetworkUse,
        around: &Around,
        pictures: &'a Pictures,
        words: &'a Words,
    ) -> Self {
        let pen = Pen::new(words);
        let results = input.results;
        let about = About::new(&results.findings);
        let mut part = Self {
            words,
            pictures,
            glance: GlanceView::new(results, &pen),
            findings: FindingsView::new(results, &pen),
            timeline: TimelineView::new(input, around, &pen),
            programs: ProgramsView::new(results, &about, &pen),
            network: NetworkView::new(used(), input, &about, &pen),
            apps: AppsView::new(results, &about, &pen),
            coverage: CoverageView::new(results, &pen),
            feeds: coverage::feeds(results, 40_000, &pen),
            files: files(&pen),
            withheld: Withheld::default(),
        };
        part.withheld = pen.withheld();
        part
    }

    /// What this part withholds of the case.
    pub(super) fn withheld(&self) -> &Withheld {
        &self.withheld
    }
}

/// Files of the case, and what each holds.
fn files(pen: &Pen<'_>) -> Vec<(String, Vec<Line>)> {
    let all = [
        ("findings.json", "analyst-file-findings"),
        ("timeline.jsonl, timeline.csv", "analyst-file-timeline"),
        ("records/", "analyst-file-records"),
        ("coverage.json", "analyst-file-coverage"),
        ("days.json", "analyst-file-days"),
        ("run.json", "analyst-file-run"),
        ("consent.json", "analyst-file-consent"),
        ("manifest.json", "analyst-file-manifest"),
    ];
    all.into_iter().map(|(file, key)| (file.to_owned(), vec![pen.say(key)])).collect()
}
