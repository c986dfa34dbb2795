//! Mounted volumes: what each process saw mounted, and what `mount` lists.
//!
//! # What it holds
//! In a bug report a file `mountinfo` for each of some processes; in `AndroidQF` the lines of `mount`
//! and of `/proc/mounts` in one list, in two spellings. One record is one mount that one process
//! saw.
//!
//! # What it can show
//! That a volume of the system could be written to, or that something was laid over programs of the
//! system: tools that give root rights do this, by the owner's wish or without it. A process that
//! sees other mounts than the rest may have them hidden from it.
//!
//! # What it cannot show
//! What a volume holds, and what was mounted earlier. A kernel that was taken over can report what it
//! likes, and tools for root rights hide their mounts from processes they choose.
//!
//! # References
//! - Linux, `Documentation/filesystems/proc.rst`: `mountinfo`; `proc(5)`
//! - `AndroidQF`, `modules/mounts.go`
//! - Amnesty International, "Mobile Verification Toolkit": volumes of the system

use crate::json_items::for_each_item;
use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.mounts",
    title: "Mounted volumes",
    sources: &[Source::BugReport("FS/proc/*/mountinfo"), Source::AndroidQf("mounts.json")],
    tested: &[("Android 14", Confidence::RealDevice), ("AndroidQF", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A volume, as it is mounted.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AndroidMount {
    /// Where it appears.
    pub mount_point: String,
    /// The device or folder that is mounted.
    pub mounted_from: String,
    /// Folder of the volume that is mounted, where it is not its top.
    pub mount_root: Option<String>,
    /// File system, such as `ext4`, `erofs` or `overlay`.
    pub file_system: String,
    /// How it is mounted, and how the volume itself is opened.
    pub mount_options: Vec<String>,
    /// Whether nothing can be written to it.
    pub read_only: bool,
    /// Whether it lies at or below the folder of a volume of the system.
    pub on_system_partition: bool,
    /// Number of the process that saw it.
    pub pid: Option<u64>,
}

impl Record for AndroidMount {
    fn observables(&self) -> Vec<Observable<'_>> {
        let path = |value, field| {
            Observable::new(ObservableKind::FilePath, value, field, Strength::Installed)
        };
        let from = Some(self.mounted_from.as_str()).filter(|from| from.starts_with('/'));
        let from = from.map(|from| path(from, "mounted_from"));
        from.into_iter().chain([path(&self.mount_point, "mount_point")]).collect()
    }
}

/// Folders of the volumes that hold the system.
const SYSTEM: [&str; 8] = [
    "/system",
    "/vendor",
    "/product",
    "/system_ext",
    "/odm",
    "/system_dlkm",
    "/vendor_dlkm",
    "/odm_dlkm",
];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut unreadable = Repeated::default();
    let mut count = 0_u64;
    let mut tell = |at: Location, mount: Option<AndroidMount>, out: &mut Sink<'_>| {
        if let Some(mount) = mount {
            count = count.saturating_add(1);
            out.record(at, &mount);
        } else {
            let message = "line not understood: the volume that it tells is missing";
            unreadable.problem(out, at, message);
        }
    };
    let mut error = None;
    if file.path().ends_with(".json") {
        error = for_each_item(file, |place, item| {
            let at = Location::Key(place.to_string());
            let lines = item.as_str().unwrap_or("?").lines().map(str::trim);
            for line in lines.filter(|line| !line.is_empty()) {
                tell(at.clone(), of_mount(line).or_else(|| of_proc_mounts(line)), out);
            }
        });
    } else {
        let pid = pid_of(file.path());
        for_each_line(file, |number, line| {
            if !line.trim().is_empty() {
                tell(Location::Line(number), of_mountinfo(line, pid), out);
            }
        })?;
    }
    unreadable.finish(out, "lines not understood");
    if let Some(error) = error {
        out.problem(Location::File, format!("{count} volumes read, others are missing: {error}"));
    } else if count == 0 {
        out.problem(Location::File, "no volume is told: what was mounted is missing");
    }
    Ok(())
}

/// `FS/proc/1354/mountinfo`.
fn pid_of(path: &str) -> Option<u64> {
    path.strip_suffix("/mountinfo")?.rsplit('/').next()?.parse().ok()
}

/// `33 32 254:0 / / ro,relatime shared:1 - ext4 /dev/block/dm-0 ro,seclabel`: numbers of the mount
/// and of its parent, the device, folder of the volume, where it appears, options, any number of
/// fields, a dash, file system, where it comes from, options of the volume.
fn of_mountinfo(line: &str, pid: Option<u64>) -> Option<AndroidMount> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let dash = fields.iter().skip(6).position(|field| *field == "-")?.checked_add(6)?;
    let (before, after) = fields.split_at_checked(dash)?;
    let [number, _, _, root, mount_point, options, ..] = *before else { return None };
    let [_, file_system, from, ref of_volume @ ..] = *after else { return None };
    number.parse::<u64>().ok()?;
    let root = unescaped(root);
    Some(AndroidMount {
        mount_root: (root != "/").then_some(root),
        pid,
        ..mount(from, mount_point, file_system, &[options, of_volume.first().unwrap_or(&"")])?
    })
}

/// `/dev/block/dm-0 on / type ext4 (ro,seclabel,relatime)`.
fn of_mount(line: &str) -> Option<AndroidMount> {
    let (places, options) = line.strip_suffix(')')?.rsplit_once(" (")?;
    let (places, file_system) = places.rsplit_once(" type ")?;
    let at = places.find(" on /")?;
    let (from, to) = places.split_at_checked(at)?;
    mount(from, to.strip_prefix(" on ")?, file_system, &[options])
}

/// `/dev/block/dm-0 / ext4 ro,seclabel,relatime 0 0`.
fn of_proc_mounts(line: &str) -> Option<AndroidMount> {
    let fields: Vec<&str> = line.split_whitespace().collect();
    let [from, to, file_system, options, frequency, pass] = *fields.as_slice() else { return None };
    let is_number = |text: &str| text.parse::<u64>().is_ok();
    if !is_number(frequency) || !is_number(pass) {
        return None;
    }
    mount(from, to, file_system, &[options])
}

/// Both the mount and its volume must allow writing for it to be possible.
fn mount(from: &str, to: &str, file_system: &str, options: &[&str]) -> Option<AndroidMount> {
    let mount_point = unescaped(to);
    if !mount_point.starts_with('/') {
        return None;
    }
    let mut mount_options: Vec<String> = Vec::new();
    for option in options.iter().flat_map(|list| list.split(',')).filter(|o| !o.is_empty()) {
        if !mount_options.iter().any(|known| known == option) {
            mount_options.push(option.to_owned());
        }
    }
    let below = |folder: &&str| {
        let rest = mount_point.strip_prefix(*folder);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    Some(AndroidMount {
        on_system_partition: mount_point == "/" || SYSTEM.iter().any(below),
        mount_point,
        mounted_from: unescaped(from),
        mount_root: None,
        file_system: file_system.to_owned(),
        read_only: mount_options.iter().any(|option| option == "ro"),
        mount_options,
        pid: None,
    })
}

/// Blanks, tabs, line ends and backslashes are spelled `\040`, `\011`, `\012` and `\134`.
fn unescaped(text: &str) -> String {
    let pairs = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    let replace = |text: String, (code, letter): (&str, &str)| text.replace(code, letter);
    pairs.into_iter().fold(text.to_owned(), replace)
}
