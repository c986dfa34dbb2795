//! `report.html`: one page with three readings of the same findings.

mod analyst;
mod around;
mod block;
mod court;
mod outside;
mod pen;
mod person;
mod pictures;
mod table;

use std::{io::Write, panic::resume_unwind};

use askama::Template;
use model::{CaseStreams, Results};

use crate::{Contacts, Language, Words, text::shown};
use analyst::{AnalystPart, NetworkUse};
use around::Around;
use court::CourtPart;
use person::PersonPart;
use pictures::Pictures;

/// Characters of a value.
const VALUE: usize = 160;

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
    /// The language of the report.
    pub language: Language,
}

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The system refused.
    #[error("the report cannot be written: {0}")]
    Io(#[from] std::io::Error),
    /// A part of the page cannot be put together.
    #[error("the report cannot be put together: {0}")]
    Template(#[from] askama::Error),
}

/// The frame of the page.
#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    w: &'a Words,
    code: &'static str,
    direction: &'static str,
    started: String,
    made: String,
    has_english: bool,
    has_english_for_experts: bool,
    person: String,
    others: Vec<Part>,
}

/// A part of the page for somebody else than the person.
struct Part {
    /// Its anchor; the key of its name is this behind `part-`, and that of what it is ends in `-about`.
    id: &'static str,
    html: String,
}

impl Part {
    fn name_key(&self) -> String {
        format!("part-{}", self.id)
    }

    fn about_key(&self) -> String {
        format!("part-{}-about", self.id)
    }
}

/// Writes the report as one HTML page that needs nothing else: no script, no network.
pub fn html(input: &ReportInput<'_>, out: &mut dyn Write) -> Result<(), Error> {
    std::thread::scope(|scope| {
        // A case may have gigabytes of such records: they are read while the rest is written.
        let used = scope.spawn(|| NetworkUse::read(input.streams));
        page(input, || used.join().unwrap_or_else(|panic| resume_unwind(panic)), out)
    })
}

fn page(
    input: &ReportInput<'_>,
    used: impl FnOnce() -> NetworkUse,
    out: &mut dyn Write,
) -> Result<(), Error> {
    let words = Words::of(input.language);
    let run = &input.results.run;
    let around = Around::read(input);
    let pictures = Pictures::new(input, &around, &words);
    let person = PersonPart::new(input, &pictures, &words).render()?;
    let analyst = AnalystPart::new(input, used, &around, &pictures, &words);
    let court = CourtPart::new(input, &words, analyst.withheld());
    let others = vec![
        Part { id: "analyst", html: analyst.render()? },
        Part { id: "court", html: court.render()? },
    ];
    let in_english =
        |html: &String| input.language != Language::English && html.contains(" lang=\"en\"");
    let has_english = !words.is_complete() || in_english(&person);
    let (started, version) = (words.instant(run.started_at), shown(&run.version, VALUE));
    let page = Page {
        w: &words,
        code: input.language.code(),
        direction: input.language.direction(),
        made: words.say_with(
            "footer-made",
            &[("version", version.into()), ("when", started.clone().into())],
        ),
        started,
        has_english,
        has_english_for_experts: !has_english && others.iter().any(|part| in_english(&part.html)),
        person,
        others,
    };
    Ok(page.write_into(out)?)
}
