//! What does not add up in a backup as a whole.
//!
//! One pass over the manifest, beside the list of blobs that are really there.

use model::{Problem, ProblemKind};
use sha1::{Digest, Sha1};

use super::{
    Backup,
    keybag::Keybag,
    manifest_db::RowHead,
    properties::RootList,
    stored::{FileId, Stored, file_id, hex},
};
use crate::{
    containers::index::{Examples, inside},
    problem,
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
                "{message}; read {} rows up to there, files after that point are missing from the \
                 results",
                tally.rows
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
                "{} files lie in the backup under names that no backup has; they were not read: \
                 {strangers}",
                strangers.count()
            ),
        ));
    }
    let logs = backup.stored.log_count();
    if logs > 0 {
        problems.push(problem::notice(
            None,
            format!(
                "{logs} write-ahead logs lie beside stored files: a program opened databases in \
                 this copy of the backup, which may have changed them"
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
        if id != Some(expected_id(domain, path)) {
            self.renamed.add(&full());
        }
        if !path.is_empty() && inside(path).as_deref() != Some(path) {
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
        let mut add = |kind, examples: &Examples, what: &str| {
            if examples.count() > 0 {
                let message = format!("{} {what}: {examples}", examples.count());
                problems.push(problem::of(kind, file, message));
            }
        };
        add(
            ProblemKind::Notice,
            &self.missing,
            "files are in the manifest, but their content is not in this acquisition",
        );
        add(
            ProblemKind::Integrity,
            &self.renamed,
            "rows have an identifier that is not the SHA-1 of domain and path: the manifest was \
             changed or is damaged",
        );
        add(
            ProblemKind::Integrity,
            &self.unsafe_paths,
            "rows have a path that is absolute, leads upwards or is not spelled like a path of a \
             device: no device writes that",
        );
        add(
            ProblemKind::Integrity,
            &self.undescribed,
            "files have a description that is no property list: their key, size and instants are \
             lost",
        );
        if self.nameless > 0 {
            problems.push(problem::of(
                ProblemKind::Integrity,
                file,
                format!("{} rows lack identifier, domain or path and were not read", self.nameless),
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
                "{} stored files are not in the manifest and were not examined ({why}): {orphans}",
                orphans.count()
            );
            problems.push(problem::notice(None, message));
        }
    }
}

fn expected_id(domain: &str, path: &str) -> FileId {
    let mut hash = Sha1::new();
    hash.update(domain.as_bytes());
    hash.update(b"-");
    hash.update(path.as_bytes());
    hash.finalize().into()
}
