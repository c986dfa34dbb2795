//! Which folders and archives hold what was collected from an Android device, by the names in them.

use std::{
    io::{self, BufReader, Read as _},
    path::Path,
    sync::Arc,
};

use flate2::bufread::MultiGzDecoder;
use formats::ReadAt;

use super::{
    Kind, LOG_FOLDERS, Place,
    text::{is_main_text, read_text},
};
use crate::{
    containers::{
        ContainerError, Indexed, MOST_ENTRY_BYTES, index::Entered, single::Single, spool::Spool,
    },
    disk,
    files::{Holder, joined},
    reader::Sequential,
};

/// Files that `AndroidQF` writes at the top of an acquisition.
const ACQUISITION_MARKS: [&str; 13] = [
    "dumpsys.txt",
    "env.txt",
    "files.json",
    "getprop.txt",
    "mounts.json",
    "packages.json",
    "processes.json",
    "processes.txt",
    "root_binaries.json",
    "selinux.txt",
    "services.txt",
    "settings_global.txt",
    "settings_secure.txt",
];
/// Those of them that nothing else writes.
const OWN_MARKS: [&str; 5] = [
    "dumpsys.txt",
    "getprop.txt",
    "root_binaries.json",
    "settings_global.txt",
    "settings_secure.txt",
];
/// How many marks tell an acquisition, where its description and its own ones are missing.
const ENOUGH_MARKS: usize = 3;
/// Keys of which one stands at the beginning of each line of Intrusion Logs.
const LOG_KEYS: [&str; 3] = ["\"dns_event\"", "\"connect_event\"", "\"security_event\""];
/// Bytes of a text that are looked at.
const HEAD: u64 = 4 << 10;
/// Most texts of one folder that are looked into.
const MOST_TEXTS: usize = 20;
/// Most archives in one acquisition that are acquisitions themselves.
const MOST_ARCHIVES: usize = 200;
/// Most archives of unknown names that are looked into, and entries that may lie beside them.
const MOST_WRAPPED: usize = 10;
const MOST_BESIDE: usize = 50;
/// Levels of folders in which a top is looked for.
const LEVELS: usize = 4;

/// A folder that holds what was collected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Top {
    pub(crate) kind: Kind,
    pub(crate) folder: String,
}

/// What the files of one folder are, by their names. `head` gives the beginning of one of them.
pub(crate) fn top_at(names: &[&str], head: &dyn Fn(&str) -> Option<String>) -> Option<Kind> {
    let marks = ACQUISITION_MARKS.iter().filter(|mark| names.contains(mark)).count();
    let is_own = OWN_MARKS.iter().any(|mark| names.contains(mark));
    if is_own || marks >= ENOUGH_MARKS || (marks > 0 && names.contains(&"acquisition.json")) {
        return Some(Kind::AndroidQf);
    }
    if names.contains(&"main_entry.txt") || names.contains(&"dumpstate_log.txt") {
        return Some(Kind::BugReport);
    }
    let texts = names.iter().filter(|name| is_main_text(name));
    if texts.filter_map(|name| head(name)).any(|head| may_be_text(&head)) {
        return Some(Kind::BugReport);
    }
    // Days are the usual names, but people give others.
    let mut texts: Vec<&&str> = names.iter().filter(|name| is_text(name)).collect();
    texts.sort_by_key(|name| !is_day(name));
    let mut heads = texts.into_iter().take(MOST_TEXTS).filter_map(|name| head(name));
    heads.any(|head| is_log(&head)).then_some(Kind::IntrusionLogs)
}

/// Whether a text that begins so is what `dumpstate` or `dumpsys` writes. An archive that holds one
/// begins otherwise.
pub(crate) fn may_be_text(head: &str) -> bool {
    let is_archive = head.starts_with("PK") || head.bytes().take(512).any(|byte| byte == 0);
    !is_archive && (head.contains("== dumpstate: ") || head.contains("DUMP OF SERVICE "))
}

/// Whether a text that begins so is one of Intrusion Logs, perhaps damaged.
pub(crate) fn is_log(head: &str) -> bool {
    head.lines().any(|line| {
        line.trim_start().starts_with('{') && LOG_KEYS.iter().any(|key| line.contains(key))
    })
}

/// Whether a name is that of one day: `2026-05-12….txt`.
fn is_day(name: &str) -> bool {
    let date = name.get(..10).unwrap_or_default();
    is_text(name) && date.parse::<jiff::civil::Date>().is_ok()
}

/// Whether the files beside the text of a bug report are not those of a report: the text lies by
/// itself among other things.
pub(crate) fn is_loose(names: &[&str]) -> bool {
    let marks = ["main_entry.txt", "dumpstate_log.txt", "version.txt", "acquisition.json"];
    let marks_met = marks.iter().chain(&ACQUISITION_MARKS).any(|mark| names.contains(mark));
    !marks_met && names.iter().any(|name| is_main_text(name))
}

/// The beginning of a file as text.
pub(crate) fn head(holder: &Holder, name: &str) -> Option<String> {
    let reader = holder.open(name).ok().flatten()?;
    beginning(&reader)
}

/// The beginning of a text, unfolded where it is compressed with gzip.
pub(crate) fn beginning(reader: &Arc<dyn ReadAt>) -> Option<String> {
    let mut bytes = Vec::new();
    let stored = BufReader::new(Sequential::new(Arc::clone(reader), 0));
    if is_compressed(reader.as_ref()) {
        let mut unfolded = MultiGzDecoder::new(stored).take(HEAD);
        // What comes out before damage is enough to tell.
        let _ = unfolded.read_to_end(&mut bytes);
    } else {
        stored.take(HEAD).read_to_end(&mut bytes).ok()?;
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn is_compressed(reader: &dyn ReadAt) -> bool {
    let mut magic = [0; 2];
    matches!(reader.read_at(0, &mut magic), Ok(2)) && magic == [0x1f, 0x8b]
}

/// The text of a bug report that is given by itself, perhaps compressed with gzip; `None` when it
/// is none.
pub(crate) fn text_alone(
    name: &str,
    reader: Arc<dyn ReadAt>,
) -> Result<Option<Place>, ContainerError> {
    if !beginning(&reader).is_some_and(|head| may_be_text(&head)) {
        return Ok(None);
    }
    let reader = if is_compressed(reader.as_ref()) {
        let stored = BufReader::new(Sequential::new(reader, 0));
        let mut spool = Spool::new();
        io::copy(&mut MultiGzDecoder::new(stored).take(MOST_ENTRY_BYTES), &mut spool)?;
        spool.finish()
    } else {
        reader
    };
    let holder = Holder::Archive(Arc::new(Single::new(&format!("bugreport {name}"), reader)?));
    Ok(Some(Place::Folder(Kind::BugReport, holder, String::new())))
}

/// Folders of an acquisition in which archives may lie that are acquisitions themselves.
pub(crate) fn folders_with_archives(root: &Path, folder: &str) -> Vec<String> {
    let mut folders = vec![folder.to_owned()];
    for inner in LOG_FOLDERS.into_iter().chain(["old_bugreports"]) {
        let inner = joined(folder, inner);
        folders.push(inner.clone());
        let below = disk::folders(&crate::containers::tree::joined(root, &inner), MOST_ARCHIVES);
        let names = below
            .unwrap_or_default()
            .into_iter()
            .filter_map(|path| Some(joined(&inner, path.file_name()?.to_str()?)));
        folders.extend(names);
    }
    folders
}

/// Archives that are files of an archive, and what their names say. Where nothing else is in it,
/// whatever is an archive is looked into.
pub(crate) fn archives_in(
    archive: &dyn Indexed,
    tops: &[Top],
    skip: &dyn Fn(&str) -> bool,
) -> Vec<(Kind, String)> {
    let index = archive.index();
    let mut found = Vec::new();
    let mut others = Vec::new();
    for (folder, entry) in index.entries_at(0) {
        if !Entered::is_file(&entry) || skip(folder) || !is_zip(entry.name) {
            continue;
        }
        if found.len() == MOST_ARCHIVES {
            break;
        }
        let in_acquisition = tops.iter().any(|top| {
            top.kind == Kind::BugReport
                && (top.folder.is_empty() || folder.starts_with(&top.folder))
        });
        match archive_kind(folder, entry.name) {
            Some(kind) if !in_acquisition => found.push((kind, joined(folder, entry.name))),
            _ => others.push((Kind::BugReport, joined(folder, entry.name))),
        }
    }
    let is_wrapper = found.is_empty() && tops.is_empty() && others.len() <= MOST_WRAPPED;
    if is_wrapper && index.entries_at(0).count() <= MOST_BESIDE { others } else { found }
}

/// Whether a file of this name may be a text, or one that is compressed.
pub(crate) fn may_hold_text(name: &str) -> bool {
    let end = Path::new(name).extension().and_then(|end| end.to_str());
    end.is_some_and(|end| ["txt", "log", "gz"].iter().any(|known| end.eq_ignore_ascii_case(known)))
}

/// The device that an archive of Intrusion Logs is of, as its name says: `Pixel 9_20260501.zip`.
pub(crate) fn device_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('_').map_or("", |(device, _)| device)
}

fn is_text(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "txt")
}

/// What an archive among other files is, by its name and the folder it is in.
pub(crate) fn archive_kind(folder: &str, name: &str) -> Option<Kind> {
    let lower = name.to_ascii_lowercase();
    let stem = lower.strip_suffix(".zip")?;
    let last = folder.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    if ["bugreport", "bug_report", "dumpstate"].iter().any(|word| stem.contains(word)) {
        Some(Kind::BugReport)
    } else if last.starts_with("intrusion") {
        Some(Kind::IntrusionLogs)
    } else if is_uuid(stem) {
        Some(Kind::AndroidQf)
    } else {
        None
    }
}

fn is_zip(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"))
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12])
        && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// Folders of an archive that hold what was collected, the outermost ones. `skip` says which
/// folders belong to something else.
pub(crate) fn tops_in(archive: &dyn Indexed, skip: &dyn Fn(&str) -> bool) -> Vec<Top> {
    let index = archive.index();
    let mut tops: Vec<Top> = Vec::new();
    for number in index.folders_from("") {
        let folder = index.folder(number);
        let inside = |top: &Top| {
            top.folder.is_empty()
                || folder.strip_prefix(&top.folder).is_some_and(|rest| rest.starts_with('/'))
        };
        if folder.split('/').count() > LEVELS || skip(folder) || tops.iter().any(inside) {
            continue;
        }
        let files = index.entries_in(number).filter(Entered::is_file);
        let names: Vec<&str> = files.map(|entry| entry.name).collect();
        let head = |name: &str| {
            let reader = archive.open(&joined(folder, name)).ok().flatten()?;
            read_text(reader.as_ref(), 0, HEAD.min(reader.len())).ok()
        };
        if let Some(kind) = top_at(&names, &head) {
            tops.push(Top { kind, folder: folder.to_owned() });
        }
    }
    tops
}
