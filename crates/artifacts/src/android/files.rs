//! `files.json` of `AndroidQF`: files of the phone with owner, times and hashes.
//!
//! # What it holds
//! For each file that could be seen below some folders: path, size, permissions, owner, times of the
//! last change, reading and change of state, label of `SELinux`, and hashes where they were asked for.
//! Permissions are letters, octal digits or missing, after the program that listed the files. One
//! record is one file.
//!
//! # What it can show
//! That a file of this name and content was on the phone, and when it was changed last. Programs in the
//! folder for temporary files of the shell came over a cable or from an app with such rights.
//!
//! # What it cannot show
//! Files of apps, without root rights. Whoever may write a file may set the time of its last change.
//! The simplest of the listing programs tells paths alone. Another tells owners by name, and up to
//! version 1.8 it writes a slash for each blank in a name.
//!
//! # References
//! - `AndroidQF`, `modules/files.go`, `adb/files.go` and `android-collector/cmd/find.go`
//! - Amnesty International, "Mobile Verification Toolkit": what is compared with indicators

use std::sync::Arc;

use serde::{Deserialize, Serializer};

use crate::android_names::{package_of_path, user_of_uid};
use crate::json_items::{Scalar, Text, for_each_start};
use crate::prelude::*;
use crate::read_ahead::read_ahead;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.files",
    title: "Files of the phone",
    sources: &[Source::AndroidQf("files.json")],
    tested: &[("AndroidQF", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A file.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DeviceFile {
    /// Its path.
    pub path: String,
    /// Whether it is a `file`, `directory`, `symlink` or `other`, where the permissions tell.
    pub kind: Option<&'static str>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// Permissions as octal digits.
    pub mode: Option<Mode>,
    /// Whether somebody may run it.
    pub may_be_run: Option<bool>,
    /// Number of the user of the kernel that owns it.
    pub uid: Option<u64>,
    /// Name of that user.
    pub run_as: Option<Arc<str>>,
    /// Number of the group that owns it.
    pub gid: Option<u64>,
    /// Label that `SELinux` gives it.
    pub selinux_label: Option<Arc<str>>,
    /// Package whose folder it lies in.
    pub package: Option<Arc<str>>,
    /// Last change of the content.
    pub modified_at: Option<Timestamp>,
    /// Last change of the content or of name, owner, mode.
    pub status_changed_at: Option<Timestamp>,
    /// Last reading.
    pub accessed_at: Option<Timestamp>,
    /// Its SHA-256.
    pub sha256: Option<String>,
    /// Its SHA-1.
    pub sha1: Option<String>,
    /// Its MD5.
    pub md5: Option<String>,
    /// Why something of it could not be told.
    pub listing_error: Option<String>,
}

impl Record for DeviceFile {
    fn observables(&self) -> Vec<Observable<'_>> {
        let of_path = |kind| Observable::new(kind, self.path.as_str(), "path", Strength::Installed);
        let mut found = vec![of_path(ObservableKind::FilePath)];
        if self.may_be_a_program() {
            found.push(of_path(ObservableKind::Process));
        }
        let package = self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Installed)
        });
        found.extend(package);
        let hashes = [("sha256", &self.sha256), ("sha1", &self.sha1), ("md5", &self.md5)];
        found.extend(hashes.into_iter().filter_map(|(field, hash)| {
            let kind = ObservableKind::FileHash;
            Some(Observable::new(kind, hash.as_deref()?, field, Strength::Installed))
        }));
        found
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: self.path.clone() })
        };
        let changed = self.status_changed_at.filter(|at| Some(*at) != self.modified_at);
        let instants = [(self.modified_at, "file modified"), (changed, "file state changed")];
        instants.into_iter().filter_map(event).collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        // A folder tells of its package once; what lies in it would tell the same again.
        let is_top = |package: &&str| self.path.rsplit('/').next() == Some(*package);
        let package = self.package.as_deref().filter(is_top);
        let user = self.uid.filter(|_| self.path.starts_with("/data/")).map(user_of_uid);
        package.map(|package| AppSighting::of(package).of_user(user)).into_iter().collect()
    }
}

impl DeviceFile {
    fn may_be_a_program(&self) -> bool {
        let in_bin = ["/bin/", "/xbin/", "/sbin/"].iter().any(|folder| self.path.contains(folder));
        let of_shell = self.path.starts_with("/data/local/tmp/");
        self.kind != Some("directory") && (in_bin || of_shell)
    }
}

/// Permissions, spelled in octal digits.
#[derive(Clone, Copy, Debug)]
pub struct Mode(u32);

impl Serialize for Mode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (mut digits, mut first, mut left) = ([b'0'; 11], 11_usize, self.0);
        while left > 0 || first == digits.len() {
            first = first.saturating_sub(1);
            if let (Some(digit), Ok(value)) = (digits.get_mut(first), u8::try_from(left & 7)) {
                *digit = b'0' | value;
            }
            left >>= 3;
        }
        let digits = digits.get(first..).unwrap_or_default();
        serializer.serialize_str(str::from_utf8(digits).unwrap_or_default())
    }
}

/// Text that most files share with the file before: it is kept once.
#[derive(Default)]
struct Shared(Option<Arc<str>>);

impl Shared {
    fn text(&mut self, text: &str) -> Arc<str> {
        match &self.0 {
            Some(last) if last.as_ref() == text => Arc::clone(last),
            _ => Arc::clone(self.0.insert(text.into())),
        }
    }
}

/// What the files of a list share.
#[derive(Default)]
struct OfAll {
    run_as: Shared,
    label: Shared,
    package: Shared,
}

/// An item of the list.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Listed<'a> {
    #[serde(borrow)]
    path: Scalar<'a>,
    #[serde(borrow)]
    mode: Scalar<'a>,
    #[serde(borrow)]
    size: Scalar<'a>,
    #[serde(borrow)]
    user_id: Scalar<'a>,
    #[serde(borrow)]
    user_name: Scalar<'a>,
    #[serde(borrow)]
    group_id: Scalar<'a>,
    #[serde(borrow)]
    group_name: Scalar<'a>,
    #[serde(borrow)]
    context: Scalar<'a>,
    #[serde(borrow)]
    modified_time: Scalar<'a>,
    #[serde(borrow)]
    changed_time: Scalar<'a>,
    #[serde(borrow)]
    access_time: Scalar<'a>,
    #[serde(borrow)]
    sha256: Scalar<'a>,
    #[serde(borrow)]
    sha1: Scalar<'a>,
    #[serde(borrow)]
    md5: Scalar<'a>,
    #[serde(borrow)]
    error: Scalar<'a>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut unreadable = Repeated::default();
    let mut count = 0_u64;
    let read = |hand_on: &mut dyn FnMut((u64, Result<DeviceFile, String>))| {
        let mut of_all = OfAll::default();
        for_each_start(file, |place, text| {
            let (item, length) = text.read();
            match (text, item) {
                (Text::From(_), Err(_)) => return None,
                (_, item) => hand_on((place, file_of(item, &mut of_all))),
            }
            Some(length)
        })
    };
    let end = read_ahead(read, |(place, item)| {
        let at = Location::Key(place.to_string());
        match item {
            Ok(listed) => {
                count = count.saturating_add(1);
                out.record(at, &listed);
            }
            Err(reason) => {
                let missing = "the file that it should tell is missing";
                unreadable.problem(out, at, format!("{reason}: {missing}"));
            }
        }
    });
    unreadable.finish(out, "items without a path");
    if let Some(end) = end {
        out.problem(Location::File, format!("{count} files read, others are missing: {end}"));
    } else if count == 0 {
        out.problem(Location::File, "the list has no file: what was on the phone is missing");
    }
    Ok(())
}

fn file_of(
    item: Result<Listed<'_>, serde_json::Error>,
    of_all: &mut OfAll,
) -> Result<DeviceFile, String> {
    let item = item.map_err(|error| error.to_string())?;
    listed(&item, of_all).ok_or_else(|| "no path".to_owned())
}

fn listed(item: &Listed<'_>, of_all: &mut OfAll) -> Option<DeviceFile> {
    let path = item.path.text()?;
    let owned = |field: &Scalar<'_>| field.text().map(str::to_owned);
    let hash = |field: &Scalar<'_>| {
        let hash = field.text()?.to_ascii_lowercase();
        hash.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(hash)
    };
    let at = |field: &Scalar<'_>| field.whole().filter(|at| *at != 0).and_then(unix_seconds);
    let permissions = item.mode.text().and_then(|mode| permissions(mode.trim()));
    let label = item.context.text().filter(|label| *label != "?");
    let mode = permissions.map(|(_, bits)| bits);
    // Programs that tell the owner by name or not at all leave zeros for its number.
    let number_of = |number: &Scalar<'_>, name: &Scalar<'_>| {
        let is_told = name.text().map_or(mode.is_some(), |name| name == "root");
        number.count().filter(|number| *number != 0 || is_told)
    };
    Some(DeviceFile {
        package: package_of_path(path).map(|package| of_all.package.text(package)),
        path: path.to_owned(),
        kind: permissions.and_then(|(kind, _)| kind),
        size: item.size.count(),
        may_be_run: mode.map(|bits| bits & 0o111 != 0),
        mode: mode.map(Mode),
        uid: number_of(&item.user_id, &item.user_name),
        run_as: item.user_name.text().map(|name| of_all.run_as.text(name)),
        gid: number_of(&item.group_id, &item.group_name),
        selinux_label: label.map(|label| of_all.label.text(label)),
        modified_at: at(&item.modified_time),
        status_changed_at: at(&item.changed_time),
        accessed_at: at(&item.access_time),
        sha256: hash(&item.sha256),
        sha1: hash(&item.sha1),
        md5: hash(&item.md5),
        listing_error: owned(&item.error),
    })
}

/// Kind and bits of permissions: `-rwxr-xr-x` as `ls` spells them, `d` of Go, or octal digits.
fn permissions(mode: &str) -> Option<(Option<&'static str>, u32)> {
    if mode.bytes().all(|byte| byte.is_ascii_digit()) {
        let bits = u32::from_str_radix(mode, 8).ok()?;
        let kind = match bits >> 12 {
            0o10 => Some("file"),
            0o4 => Some("directory"),
            0o12 => Some("symlink"),
            0 => None,
            _ => Some("other"),
        };
        return Some((kind, bits & 0o7777));
    }
    let split = mode.len().checked_sub(9)?;
    let (kind, letters) = mode.split_at_checked(split)?;
    let mut bits = 0_u32;
    for (place, letter) in letters.bytes().enumerate() {
        let is_set = match (place % 3, letter) {
            (_, b'-' | b'S' | b'T') => false,
            (0, b'r') | (1, b'w') | (2, b'x' | b's' | b't') => true,
            _ => return None,
        };
        bits = bits << 1 | u32::from(is_set);
    }
    // In Go's spelling the marks stand before; in that of `ls` they take the place of `x`.
    for (mark, bit, place) in [('u', 0o4000, 2), ('g', 0o2000, 5), ('t', 0o1000, 8)] {
        let in_place =
            letters.as_bytes().get(place).is_some_and(|l| matches!(l | 0x20, b's' | b't'));
        if kind.contains(mark) || in_place {
            bits |= bit;
        }
    }
    let kind = match kind.trim_start_matches(['u', 'g', 't']).bytes().next() {
        Some(b'-') | None => "file",
        Some(b'd') => "directory",
        Some(b'l' | b'L') => "symlink",
        _ => "other",
    };
    Some((Some(kind), bits))
}
