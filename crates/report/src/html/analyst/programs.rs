//! Programs that were seen: those that findings are about, that sources do not agree on, and in
//! unusual places first.

use model::{Program, Results};

use super::{
    super::{
        pen::{Line, Look, Pen, VALUE, wide},
        pictures::{Drawn, Seen, history},
        table::{Bounds, Table},
    },
    about::About,
};

const BOUNDS: Bounds<'static> = Bounds { rows: 250, bytes: 120_000, file: "records/" };
/// Texts of a cell.
const LIST: usize = 8;
/// Where iOS and Android keep programs of their own. What lies elsewhere is shown first.
const SYSTEM: [&str; 14] = [
    "/System/",
    "/usr/",
    "/sbin/",
    "/bin/",
    "/Applications/",
    "/private/preboot/Cryptexes/",
    "/apex/",
    "/init",
    "/odm/",
    "/product/",
    "/system/",
    "/system_ext/",
    "/vendor/",
    "/linkerconfig/",
];
/// Where they keep apps.
const APPS: [&str; 2] = ["/private/var/containers/Bundle/", "/data/app/"];

/// The history of processes.
pub(in crate::html) struct ProgramsView {
    pub(in crate::html) count: String,
    pub(in crate::html) picture: Drawn,
    pub(in crate::html) table: Table,
}

impl ProgramsView {
    /// `None` when no program was seen.
    pub(super) fn new(results: &Results, about: &About<'_>, pen: &Pen<'_>) -> Option<Self> {
        if results.programs.is_empty() {
            return None;
        }
        let mut ordered: Vec<(Rank, &Program)> =
            results.programs.iter().map(|program| (Rank::of(program, about), program)).collect();
        ordered.sort_by_key(|(rank, _)| *rank);
        let seen = ordered.iter().map(|(rank, program)| Seen {
            program,
            of_a_finding: !rank.not_of_a_finding,
            unusual: rank.place == Place::Unusual,
        });
        let seen: Vec<Seen<'_>> = seen.filter(|seen| seen.of_a_finding || seen.unusual).collect();
        let picture = history(&seen, pen);
        let columns = [
            "analyst-program",
            "analyst-program-why",
            "analyst-program-users#",
            "analyst-program-seen",
            "analyst-program-sources",
        ];
        let caption = pen.words.say("analyst-programs-caption");
        let table = Table::of(pen, caption, &columns, BOUNDS, ordered, |(rank, program)| {
            let users: Vec<String> = program.uids.iter().map(u64::to_string).collect();
            let mut sources = vec![Line::quiet(
                pen.words.count("analyst-program-records", program.sighting_count),
            )];
            let named = &program.artifacts;
            sources.extend(pen.listed(named, LIST, BOUNDS.file, |one| pen.code(one)));
            vec![
                pen.evidence(program.path.as_deref().unwrap_or(&program.name), VALUE).into(),
                rank.why(program, pen).into(),
                Line::plain(users.join(", ")).into(),
                pen.span(program.first_at, program.last_at).into(),
                sources.into(),
            ]
        });
        let count = pen.words.count("analyst-programs-count", wide(results.programs.len()));
        Some(Self { count, picture, table })
    }
}

/// What stands out about a program; the least comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    not_of_a_finding: bool,
    agreed_on: bool,
    place: Place,
}

/// Where a program lies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Unusual,
    Apps,
    System,
    NotKnown,
}

impl Rank {
    fn of(program: &Program, about: &About<'_>) -> Self {
        let path = program.path.as_deref();
        let is_about = about.names(&program.name)
            || path.is_some_and(|path| about.names(path))
            || program.bundle_ids.iter().any(|bundle| about.names(bundle));
        Self {
            not_of_a_finding: !is_about,
            agreed_on: program.disagreements.is_empty() && program.resembles.is_none(),
            place: Place::of(path),
        }
    }

    fn why(self, program: &Program, pen: &Pen<'_>) -> Vec<Line> {
        let mut why = Vec::new();
        if !self.not_of_a_finding {
            why.push(Line::new(Look::Strong, pen.words.say("analyst-program-finding")));
        }
        let disagreements = &program.disagreements;
        why.extend(
            pen.listed(disagreements, LIST, BOUNDS.file, |text| pen.translated(text, VALUE)),
        );
        if let Some(name) = &program.resembles {
            let name = [("name", pen.evidence(name, VALUE).text.into())];
            why.push(Line::plain(pen.words.say_with("analyst-program-resembles", &name)));
        }
        if self.place == Place::Unusual {
            why.push(pen.say("analyst-program-place"));
        }
        why
    }
}

impl Place {
    fn of(path: Option<&str>) -> Self {
        match path {
            None => Self::NotKnown,
            Some(path) if SYSTEM.iter().any(|folder| path.starts_with(folder)) => Self::System,
            Some(path) if APPS.iter().any(|folder| path.starts_with(folder)) => Self::Apps,
            Some(_) => Self::Unusual,
        }
    }
}
