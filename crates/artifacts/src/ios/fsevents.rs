//! `.fseventsd`: files and folders that were made, changed, renamed or removed.
//!
//! # What it holds
//! Compressed pages with a path, a number and flags for each change; later pages also have the
//! number of the file. Changes of one file in one page are put together. One record is one path in
//! one page. Changes in folders of apps, of photos and other media, and of downloads by the system
//! are counted only.
//!
//! # What it can show
//! That a file or folder of this path was there, also when it is gone since.
//!
//! # What it cannot show
//! When: changes have numbers that grow, but no instants. Which process did it. Old pages are
//! deleted; starting from a computer may have done so, too.
//!
//! # References
//! - libyal, `dtformats`: "Mac OS File System Events Disk Log Stream format"
//! - David Cowen and others, `FSEventsParser`: the flags

use std::io::Read as _;

use formats::bytes::Cursor;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.fsevents",
    title: "Files that were made, changed or removed",
    sources: &[
        Source::Filesystem("private/var/.fseventsd/*"),
        Source::Filesystem("private/var/mobile/.fseventsd/*"),
    ],
    tested: &[("macOS 10.12", Confidence::RealDevice), ("iOS 13 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a full file system does",
    parse,
};

/// Changes of one path.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PathChange {
    /// Path on the device.
    pub path: String,
    /// Number of the last change; later ones are greater.
    pub event_number: u64,
    /// What happened, in no order.
    pub changes: Vec<&'static str>,
    /// What happened, as the flags that were stored.
    pub change_flags: u64,
    /// Number of the file, on systems that have it.
    pub node_id: Option<u64>,
}

impl Record for PathChange {
    fn observables(&self) -> Vec<Observable<'_>> {
        let path = &*self.path;
        vec![Observable::new(ObservableKind::FilePath, path, "path", Strength::Installed)]
    }
}

/// Most bytes that one file may unfold into.
const LIMIT: u64 = 256 << 20;

/// Flags that tell what happened.
const FLAGS: &[(u32, &str)] = &[
    (0x0000_0001, "folder"),
    (0x0000_0002, "mounted"),
    (0x0000_0004, "unmounted"),
    (0x0000_0800, "last_link_removed"),
    (0x0000_4000, "symbolic_link"),
    (0x0000_8000, "file"),
    (0x0001_0000, "permissions_changed"),
    (0x0002_0000, "attributes_changed"),
    (0x0040_0000, "cloned"),
    (0x0100_0000, "created"),
    (0x0200_0000, "removed"),
    (0x0800_0000, "renamed"),
    (0x1000_0000, "modified"),
    (0x8000_0000, "folder_created"),
];

/// Folders of apps, of photos and of downloads by the system, where changes are many.
const COUNTED: &[&str] = &[
    "containers/",
    "mobile/Containers/",
    "mobile/Media/",
    "MobileAsset/",
    "MobileSoftwareUpdate/",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    match file.path().rsplit('/').next() {
        // The identifier of the volume, as text.
        Some("fseventsd-uuid") => return Ok(()),
        Some("no_log") => {
            out.notice(Location::File, "the list of changes is switched off on this volume");
            return Ok(());
        }
        _ => {}
    }
    let compressed = file.bytes()?;
    let mut bytes = Vec::new();
    let unfolded =
        flate2::read::MultiGzDecoder::new(&*compressed).take(LIMIT).read_to_end(&mut bytes);
    if let Err(error) = unfolded {
        let message = format!("changes are missing: the file cannot be unfolded further: {error}");
        out.problem(Location::File, message);
    } else if u64::try_from(bytes.len()).is_ok_and(|length| length >= LIMIT) {
        out.problem(Location::File, "changes are missing: the file unfolds into too many bytes");
    }
    let volume = file.path().split("/.fseventsd/").next().filter(|path| *path != &**file.path());
    let volume = format!("/{}/", volume.unwrap_or("private/var"));
    let mut elsewhere = 0_u64;
    let mut rest = &*bytes;
    while !rest.is_empty() {
        let offset = u64::try_from(bytes.len().saturating_sub(rest.len())).unwrap_or(u64::MAX);
        match read_page(&mut rest, &volume, offset, &mut elsewhere, out) {
            Ok(()) => {}
            Err(error) => {
                out.problem(Location::Offset(offset), format!("changes are missing: {error}"));
                break;
            }
        }
    }
    if elsewhere > 0 {
        out.notice(
            Location::File,
            format!("changes of apps, media and downloads, not shown: {elsewhere}"),
        );
    }
    Ok(())
}

/// `1SLD`, `2SLD` or `3SLD`, four bytes, the size of the page (u32), then its changes.
fn read_page(
    rest: &mut &[u8],
    volume: &str,
    offset: u64,
    elsewhere: &mut u64,
    out: &mut Sink<'_>,
) -> Result<(), ParseError> {
    let unexpected = |what: &str| ParseError::Unexpected(what.to_owned());
    let mut header = Cursor::new(rest);
    let version = match header.take("page", 4)? {
        b"1SLD" => 1,
        b"2SLD" => 2,
        b"3SLD" => 3,
        _ => return Err(unexpected("not a page of changes")),
    };
    header.take("page", 4)?;
    let size = u32::from_le_bytes(header.array("page")?);
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let whole = size <= rest.len();
    let (page, after) = rest.split_at_checked(size).unwrap_or((rest, &[]));
    let changes = page.get(header.offset()..).ok_or_else(|| unexpected("page without changes"))?;
    *rest = after;
    let mut cursor = Cursor::new(changes);
    while !cursor.rest().is_empty() {
        let at = offset.saturating_add(u64::try_from(cursor.offset()).unwrap_or_default());
        let end = memchr::memchr(0, cursor.rest()).ok_or_else(|| unexpected("path without end"))?;
        let path = String::from_utf8_lossy(cursor.take("path", end)?).into_owned();
        cursor.take("path", 1)?;
        let event_number = u64::from_le_bytes(cursor.array("change")?);
        let flags = u32::from_be_bytes(cursor.array("change")?);
        let node =
            if version >= 2 { Some(u64::from_le_bytes(cursor.array("change")?)) } else { None };
        if version >= 3 {
            cursor.take("change", 4)?;
        }
        let path = format!("{volume}{path}");
        if is_counted(&path) {
            *elsewhere = elsewhere.saturating_add(1);
            continue;
        }
        let known = FLAGS.iter().filter(|(flag, _)| flags & flag != 0);
        let change = PathChange {
            path,
            event_number,
            changes: known.map(|(_, name)| *name).collect(),
            change_flags: flags.into(),
            node_id: node,
        };
        out.record(Location::Offset(at.saturating_add(12)), &change);
    }
    if whole { Ok(()) } else { Err(unexpected("the last page is cut short")) }
}

fn is_counted(path: &str) -> bool {
    let below = path.strip_prefix("/private/var/").unwrap_or(path);
    COUNTED.iter().any(|folder| below.starts_with(folder))
}
