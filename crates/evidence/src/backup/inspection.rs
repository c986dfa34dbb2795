//! What does not add up in a backup as a whole.
//!
//! One pass over the manifest, beside the list of blobs that are really there.

use model::{Problem, ProblemKind};

use super::{
    Backup,
    keybag::Keybag,
    manifest_db::RowHead,
    properties::RootList,
    stored::{FileId, Stored, file_id, hex, id_of},
};
use crate::{
    containers::{index::inside, refused::Examples},
    problem::{self, counted},
};

/// What the rows of the manifest add up to.
struct Tally<'a> {
    stored: &'a Stored,
    ids: Vec<FileId>,
    known: Vec<bool>,
    rows: u64,
    missing: Examples,
    renamed: Examples,
    unsafe_paths: Examples,
    undescribed: Examples,
    nameless: u64,
}

/// Everything that does not add up in `backup`.
pub(super) fn inspect(backup: &Backup) -> Vec<Problem> {
    let mut problems = backup.stored.problems.clone();
    lists(backup, &mut problems);
    keybag(backup, &mut problems);
    let name = backup.manifest.name();
    if backup.lock == super::Lock::All {
        check_manifest_length(backup, &mut problems);
    }
    let mut tally = Tally::new(&backup.stored);
    let read = backup.manifest.for_each(&mut |row| tally.add(row));
    if let Err(message) = &read {
        problems.push(problem::unreadable(
            Some(name),
            format!(
                "{message}; {} read up to there, files after that point are missing from the \
                 results",
                counted(tally.rows, "row was", "rows were")
            ),
        ));
    }
    let remarks = backup.manifest.remarks();
    problems.extend(remarks.into_iter().map(|text| problem::unreadable(Some(name), text)));
    tally.report(name, read.is_ok(), &mut problems);
    let strangers = &backup.stored.strangers;
    if strangers.count() > 0 {
        problems.push(problem::notice(
            None,
            format!(
                "{} in the backup under a name that no backup has, and not read: {strangers}",
                counted(strangers.count(), "file lies", "files lie")
            ),
        ));
    }
    let logs = backup.stored.log_count();
    if logs > 0 {
        problems.push(problem::notice(
            None,
            format!(
                "{} beside stored files: a program opened databases in this copy of the backup, \
                 which may have changed them",
                counted(logs, "write-ahead log lies", "write-ahead logs lie")
            ),
        ));
    }
    problems
}

fn lists(backup: &Backup, problems: &mut Vec<Problem>) {
    let properties = &backup.properties;
    let named = [
        ("Info.plist", &properties.info, "device and installed apps"),
        ("Manifest.plist", &properties.manifest, "encryption and device"),
        ("Status.plist", &properties.status, "whether the backup was finished"),
    ];
    for (name, list, lost) in named {
        match list {
            RootList::Read(_) => {}
            RootList::Absent => problems.push(problem::notice(
                Some(name),
                format!("is not in the backup; it would tell {lost}"),
            )),
            RootList::Unreadable(reason) => problems.push(problem::unreadable(
                Some(name),
                format!("cannot be read: {reason}; it would tell {lost}"),
            )),
        }
    }
    if let Some(state) = properties.unfinished() {
        problems.push(problem::unreadable(
            Some("Status.plist"),
            format!(
                "backup was not finished (SnapshotState is {state:?}): files may be missing or \
                 from different moments. Make a new backup if you can"
            ),
        ));
    }
    if let Some(state) = properties.odd_state() {
        problems.push(problem::notice(
            Some("Status.plist"),
            format!("BackupState is {state:?}, which finished backups do not have"),
        ));
    }
    if backup.lock == super::Lock::Open && properties.is_encrypted() == Some(true) {
        problems.push(problem::notice(
            Some("Manifest.plist"),
            "says that the backup is encrypted, but Manifest.db is not: a program decrypted this \
             copy. It was read as it is, and the original is better evidence"
                .to_owned(),
        ));
    }
}

fn keybag(backup: &Backup, problems: &mut Vec<Problem>) {
    let file = Some("Manifest.plist");
    if let Some(Ok(keybag)) = backup.properties.keybag().map(Keybag::read) {
        let odd = |text| problem::of(ProblemKind::Integrity, file, text);
        problems.extend(keybag.oddities().into_iter().map(odd));
    }
    let damaged = backup.keys.as_ref().map(super::ClassKeys::damaged).unwrap_or_default();
    if !damaged.is_empty() {
        let classes: Vec<String> = damaged.iter().map(u32::to_string).collect();
        problems.push(problem::of(
            ProblemKind::Integrity,
            file,
            format!(
                "keybag is damaged: the password opens some class keys, but not those of class {}; \
                 files of these classes cannot be read",
                classes.join(", ")
            ),
        ));
    }
}

fn check_manifest_length(backup: &Backup, problems: &mut Vec<Problem>) {
    if let Ok(Some(stored)) = backup.place.open("Manifest.db")
        && !stored.len().is_multiple_of(super::cipher::BLOCK)
    {
        problems.push(problem::unreadable(
            Some("Manifest.db"),
            format!(
                "encrypted file has {} bytes, which is no multiple of 16: its end is cut off, and \
                 rows may be missing",
                stored.len()
            ),
        ));
    }
}

impl<'a> Tally<'a> {
    fn new(stored: &'a Stored) -> Self {
        let ids = stored.ids();
        let known = vec![false; ids.len()];
        Self {
            stored,
            ids,
            known,
            rows: 0,
            missing: Examples::keeping(5),
            renamed: Examples::keeping(5),
            unsafe_paths: Examples::keeping(5),
            undescribed: Examples::keeping(5),
            nameless: 0,
        }
    }

    fn add(&mut self, row: &RowHead<'_>) {
        self.rows = self.rows.saturating_add(1);
        let (Some(id_text), Some(domain), Some(path)) =
            (row.file_id, row.domain, row.relative_path)
        else {
            self.nameless = self.nameless.saturating_add(1);
            return;
        };
        let full = || format!("{domain}/{path}");
        let id = file_id(id_text);
        if id != Some(id_of(domain, path)) {
            self.renamed.add(&full());
        }
        if !path.is_empty() && (path.starts_with('/') || inside(path).as_deref() != Some(path)) {
            self.unsafe_paths.add(&full());
        }
        if let Some(Ok(position)) = id.map(|id| self.ids.binary_search(&id))
            && let Some(known) = self.known.get_mut(position)
        {
            *known = true;
        }
        if row.is_file && !self.stored.holds(id_text) {
            self.missing.add(&full());
        }
        if row.is_file && !row.is_described {
            self.undescribed.add(&full());
        }
    }

    fn report(&self, manifest: &'static str, complete: bool, problems: &mut Vec<Problem>) {
        let file = Some(manifest);
        let mut add = |kind, examples: &Examples, one: &str, many: &str, what: &str| {
            if examples.count() > 0 {
                let counted = counted(examples.count(), one, many);
                let message = format!("{counted} {what}: {examples}");
                problems.push(problem::of(kind, file, message));
            }
        };
        add(
            ProblemKind::Notice,
            &self.missing,
            "file is in the manifest, but its",
            "files are in the manifest, but their",
            "content is not in this acquisition",
        );
        add(
            ProblemKind::Integrity,
            &self.renamed,
            "row has",
            "rows have",
            "an identifier that is not the SHA-1 of domain and path: the manifest was \
             changed or is damaged",
        );
        add(
            ProblemKind::Integrity,
            &self.unsafe_paths,
            "row has",
            "rows have",
            "a path that is absolute, leads upwards or is not spelled like a path of a \
             device: no device writes that",
        );
        add(
            ProblemKind::Integrity,
            &self.undescribed,
            "file has",
            "files have",
            "a description that is no property list: key, size and instants are lost",
        );
        if self.nameless > 0 {
            problems.push(problem::of(
                ProblemKind::Integrity,
                file,
                format!(
                    "{} without identifier, domain or path and not read",
                    counted(self.nameless, "row is", "rows are")
                ),
            ));
        }
        self.report_orphans(complete, problems);
    }

    fn report_orphans(&self, complete: bool, problems: &mut Vec<Problem>) {
        let mut orphans = Examples::keeping(20);
        for (id, known) in self.ids.iter().zip(&self.known) {
            if !known {
                orphans.add(&hex(id));
            }
        }
        if orphans.count() > 0 {
            let why = if complete {
                "an interrupted backup or later changes can cause that"
            } else {
                "the manifest could not be read to its end, which explains some or all of them"
            };
            let message = format!(
                "{} not in the manifest ({why}), and examined only where its identifier is that \
                 of a place that was looked at: {orphans}",
                counted(orphans.count(), "stored file is", "stored files are")
            );
            problems.push(problem::notice(None, message));
        }
    }
}
