//! Programs that were seen, and files that nothing read, as the report shows them.

use model::{Program, UnreadFile};

use crate::text::{instant, number, shown};

/// Programs that are shown; the case holds all of them.
const PROGRAMS_SHOWN: usize = 400;
/// Files that are shown, the largest ones.
const FILES_SHOWN: usize = 25;
/// Characters of a path.
const PATH: usize = 300;
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
pub(super) struct ProgramsView {
    pub(super) count: String,
    pub(super) left_out: Option<String>,
    pub(super) rows: Vec<ProgramView>,
}

/// One program.
pub(super) struct ProgramView {
    pub(super) name: String,
    pub(super) users: String,
    pub(super) sources: String,
    pub(super) first: Option<String>,
    pub(super) last: Option<String>,
    pub(super) disagreements: Vec<String>,
}

impl ProgramsView {
    /// `None` when no program was seen.
    pub(super) fn new(programs: &[Program]) -> Option<Self> {
        let mut ordered: Vec<&Program> = programs.iter().collect();
        ordered.sort_by_key(|program| place(program.path.as_deref()));
        let left_out = ordered.len().saturating_sub(PROGRAMS_SHOWN);
        let rows = ordered.into_iter().take(PROGRAMS_SHOWN).map(ProgramView::new);
        (!programs.is_empty()).then(|| Self {
            count: count(programs.len()),
            left_out: super::views::left_out(left_out),
            rows: rows.collect(),
        })
    }
}

/// Programs in unusual places come first, then apps, then those of the system, and then those of
/// which the name alone is known.
fn place(path: Option<&str>) -> u8 {
    match path {
        None => 3,
        Some(path) if SYSTEM.iter().any(|folder| path.starts_with(folder)) => 2,
        Some(path) if APPS.iter().any(|folder| path.starts_with(folder)) => 1,
        Some(_) => 0,
    }
}

impl ProgramView {
    fn new(program: &Program) -> Self {
        let users: Vec<String> = program.uids.iter().map(u64::to_string).collect();
        let sources = program.artifacts.iter();
        let sources = sources.map(|id| id.split_once('.').map_or(*id, |(_, name)| name));
        Self {
            name: shown(program.path.as_deref().unwrap_or(&program.name), PATH),
            users: users.join(", "),
            sources: sources.collect::<Vec<_>>().join(", "),
            first: program.first_at.map(instant),
            last: program.last_at.map(instant),
            disagreements: program.disagreements.iter().map(|text| shown(text, PATH)).collect(),
        }
    }
}

/// Files that nothing read.
pub(super) struct UnreadView {
    pub(super) count: String,
    pub(super) bytes: String,
    pub(super) left_out: Option<String>,
    pub(super) rows: Vec<(String, String)>,
}

impl UnreadView {
    /// `None` when there is none.
    pub(super) fn new(unread: &[UnreadFile]) -> Option<Self> {
        let mut largest: Vec<&UnreadFile> = unread.iter().collect();
        largest.sort_by_key(|file| (std::cmp::Reverse(file.size), &file.path));
        let rows = largest.iter().take(FILES_SHOWN);
        (!unread.is_empty()).then(|| Self {
            count: count(unread.len()),
            bytes: number(unread.iter().map(|file| file.size).fold(0, u64::saturating_add)),
            left_out: super::views::left_out(largest.len().saturating_sub(FILES_SHOWN)),
            rows: rows.map(|file| (shown(&file.path, PATH), number(file.size))).collect(),
        })
    }
}

fn count(length: usize) -> String {
    number(u64::try_from(length).unwrap_or(u64::MAX))
}
