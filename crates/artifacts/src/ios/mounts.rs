//! `mount.txt` and `disks.txt`: which volumes the phone had mounted, where, and how.
//!
//! # What it holds
//! `mount.txt`: per volume the device or folder that it comes from, the folder where it appears,
//! the file system, and how it was mounted. `disks.txt`: per volume its size and how much of it is
//! used. One record is one line of either.
//!
//! # What it can show
//! That the volume of the system could be written to, that something was laid over folders of the
//! system, or that volumes were there which iOS does not have: all of these are marks of lifted
//! limits (a jailbreak), by the owner or by somebody else. That the disk image for developers was
//! mounted, which a computer does.
//!
//! # What it cannot show
//! What a volume holds, when it was mounted, or what was mounted earlier. A kernel that was taken
//! over can report what it likes.
//!
//! # References
//! - Apple, `mount(8)` and `df(1)`: the form of a line
//! - Apple Platform Security, "Signed system volume security"
//! - Zimperium, on how iOS 11.3 mounts the volume of the system

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.mounts",
    title: "Mounted volumes",
    sources: &[Source::Sysdiagnose("mount.txt"), Source::Sysdiagnose("disks.txt")],
    tested: &[("iOS 11 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One volume, as it is mounted.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Mount {
    /// `mount`.
    pub record: &'static str,
    /// The device or folder that is mounted, with the snapshot before a `@`.
    pub mounted_from: String,
    /// Where it appears.
    pub mount_point: String,
    /// File system, such as `apfs`, `hfs` or `bindfs`.
    pub file_system: Option<String>,
    /// How it is mounted.
    pub mount_options: Vec<String>,
    /// Whether nothing can be written to it.
    pub read_only: bool,
    /// Whether the seal of the system was checked.
    pub sealed: bool,
}

/// One volume, as it is filled.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct VolumeUse {
    /// `volume`.
    pub record: &'static str,
    /// The device or folder that is mounted.
    pub mounted_from: String,
    /// Where it appears.
    pub mount_point: String,
    /// Size, as it is written.
    pub volume_size: Option<String>,
    /// What is used, as it is written.
    pub volume_used: Option<String>,
    /// What is free, as it is written.
    pub volume_free: Option<String>,
}

impl Record for Mount {
    fn observables(&self) -> Vec<Observable<'_>> {
        places(&self.mounted_from, &self.mount_point)
    }
}

impl Record for VolumeUse {
    fn observables(&self) -> Vec<Observable<'_>> {
        places(&self.mounted_from, &self.mount_point)
    }
}

fn places<'a>(from: &'a str, to: &'a str) -> Vec<Observable<'a>> {
    let path = |value: &'a str, field| {
        Observable::new(ObservableKind::FilePath, value, field, Strength::Installed)
    };
    // Devices are no files that anybody would look for.
    let is_folder = from.starts_with('/') && !from.starts_with("/dev/");
    let from = is_folder.then(|| path(from, "mounted_from"));
    from.into_iter().chain([path(to, "mount_point")]).collect()
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut unreadable = Repeated::default();
    let mut count = 0_u64;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\0');
        // The heading of `df`.
        if text.is_empty() || text.ends_with("Mounted on") {
            continue;
        }
        let at = Location::Line(number);
        if let Some(mount) = mount(text) {
            out.record(at, &mount);
        } else if let Some(volume) = volume(text) {
            out.record(at, &volume);
        } else {
            unreadable.problem(out, at, "line not understood: the volume that it tells is missing");
            continue;
        }
        count = count.saturating_add(1);
    }
    unreadable.finish(out, "lines not understood");
    if count == 0 {
        out.problem(Location::File, "no volume is told: what was mounted is missing");
    }
    Ok(())
}

/// `com.apple.os.update-0A@/dev/disk0s1s1 on / (apfs, sealed, local, read-only)`.
fn mount(line: &str) -> Option<Mount> {
    let (places, options) = line.strip_suffix(')')?.rsplit_once(" (")?;
    let begin = places.find(" on /")?;
    let (from, to) = places.split_at_checked(begin)?;
    let to = to.strip_prefix(" on ")?;
    let mut options = options.split(',').map(|option| option.trim().to_owned());
    let file_system = options.next().filter(|name| !name.is_empty());
    let mount_options: Vec<String> = options.collect();
    let has = |wanted: &str| mount_options.iter().any(|option| option == wanted);
    Some(Mount {
        record: "mount",
        mounted_from: from.to_owned(),
        mount_point: to.to_owned(),
        file_system,
        read_only: has("read-only"),
        sealed: has("sealed"),
        mount_options,
    })
}

/// `/dev/disk0s1s2  119Gi  40Gi  78Gi  34%  251245  819345678  0%  /private/var`.
fn volume(line: &str) -> Option<VolumeUse> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_share = |word: &str| word.ends_with('%');
    let first = words.iter().position(|word| is_share(word))?;
    let last = words.iter().rposition(|word| is_share(word))?;
    let mount_point = words.get(last.checked_add(1)?..)?.join(" ");
    let from = words.get(..first.checked_sub(3)?)?.join(" ");
    if from.is_empty() || !mount_point.starts_with('/') {
        return None;
    }
    let number = |before: usize| words.get(first.checked_sub(before)?).map(|w| (*w).to_owned());
    Some(VolumeUse {
        record: "volume",
        mounted_from: from,
        mount_point,
        volume_size: number(3),
        volume_used: number(2),
        volume_free: number(1),
    })
}
