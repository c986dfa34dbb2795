//! Names of all files of a full file system.
//!
//! # What it holds
//! One line per file, folder and link of the copy: its path on the device, and as far as the
//! container tells, size, permissions and instants. Folders that are known by their content alone
//! have neither. An archive of the zip kind often holds no instant that says its time zone; then
//! there is none here.
//!
//! # What it can show
//! That something of this name lay there when the copy was made: files that published spyware
//! leaves, copies of secrets outside their place, programs where no program belongs. Folders that
//! `WebKit` named after websites show that these stored data, also when nothing is left in them.
//!
//! # What it cannot show
//! What is in a file, whether a program ran, or who put it there. Programs set instants at will,
//! and copying may do so too. Spyware that cleans up or lives in memory leaves no name, and the
//! program that made the copy may not have reached every folder.
//!
//! # References
//! - The Sleuth Kit, wiki, "Body file": the form of the list
//! - iLEAPP (A. Brignoni), path lists of public images: what ordinary phones hold
//! - Kaspersky, `triangle_check`: the name `BackupAgent` counts where it used the network

use std::io::{BufRead, BufReader, Read};

use formats::body_file::{self, Kind, Line};

use crate::{front_to_back::FrontToBack, prelude::*, websites::websites};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.file_listing",
    title: "Names of all files",
    sources: &[Source::FileListing],
    tested: &[("iOS 15", Confidence::RealDevice), ("iOS 16", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// Longest line that is read, in bytes.
const LONGEST_LINE: u64 = 64 << 10;

/// Folders whose files are programs, or where published spyware kept its programs. Files of other
/// places share their names with too many ordinary things to be compared with names of processes.
const PROGRAM_FOLDERS: &[&str] = &[
    "/bin/",
    "/sbin/",
    "/usr/bin/",
    "/usr/sbin/",
    "/usr/libexec/",
    "/usr/local/",
    "/private/var/tmp/",
    "/private/var/db/com.apple.xpc.roleaccountd.staging/",
    "/private/var/root/",
    "/private/var/run/",
    "/private/var/logs/",
    "/private/var/log/",
    "/private/var/msgs/",
    "/private/var/vm/",
];

/// Programs of the system that share their name with published spyware. There it is what a process
/// of this name did that is a sign, and never that the file is there.
const GENUINE: &[&str] = &["/usr/libexec/BackupAgent", "/usr/libexec/BackupAgent2"];

/// One file, folder or link.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct ListedFile<'a> {
    /// Absolute path on the device.
    pub device_path: Cow<'a, str>,
    /// `file`, `directory`, `symlink` or `other`.
    pub kind: &'static str,
    /// Size in bytes.
    pub size: Option<u64>,
    /// Permissions as octal digits, for example `4755`.
    pub mode: Option<String>,
    /// Creation.
    pub created_at: Option<Timestamp>,
    /// Last change of the content.
    pub modified_at: Option<Timestamp>,
    /// Last change of the content or of name, owner, mode.
    pub status_changed_at: Option<Timestamp>,
    /// Last reading.
    pub accessed_at: Option<Timestamp>,
}

impl Record for ListedFile<'_> {
    fn observables(&self) -> Vec<Observable<'_>> {
        let path = self.device_path.as_ref();
        let observable = |kind| Observable::new(kind, path, "device_path", Strength::Installed);
        let mut found = vec![observable(ObservableKind::FilePath)];
        if self.may_be_a_program() {
            found.push(observable(ObservableKind::Process));
        }
        found.extend(websites(path).map(|host| {
            Observable::new(ObservableKind::Host, host, "device_path", Strength::Contacted)
        }));
        found
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event =
            |at, meaning| TimelineEvent { at, meaning, summary: self.device_path.to_string() };
        let created = self.created_at.map(|at| event(at, "file created"));
        let modified = self.modified_at.map(|at| event(at, "file modified"));
        created.into_iter().chain(modified).collect()
    }
}

impl ListedFile<'_> {
    fn may_be_a_program(&self) -> bool {
        let path = self.device_path.as_ref();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let in_application = || {
            let bundle = folder.rsplit('/').next().unwrap_or_default();
            [".app", ".appex", ".xpc"].iter().any(|end| bundle.ends_with(end))
        };
        // In folders of data, such as `/private/var/db`, the right to run tells programs apart.
        let runs = || self.mode.as_deref().is_some_and(|mode| mode.contains(['1', '5', '7']));
        self.kind == "file"
            && !GENUINE.contains(&path)
            && (PROGRAM_FOLDERS.iter().any(|start| path.starts_with(start))
                || in_application()
                || (path.starts_with("/private/var/db/") && runs()))
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut lines = BufReader::with_capacity(256 << 10, FrontToBack::of(file.reader().as_ref()));
    let mut doubtful = Repeated::default();
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        let count = lines.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes)?;
        if count == 0 {
            break;
        }
        let at = Location::Line(number);
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_end_matches(['\n', '\r']);
        match body_file::parse(text) {
            _ if text.is_empty() => {}
            Ok(line) => listed(line, &at, &mut doubtful, out),
            Err(error) => {
                doubtful.problem(out, at, format!("{error}: the name of a file is missing"));
            }
        }
    }
    doubtful.finish(out, "lines that are missing or lack a part");
    Ok(())
}

fn listed(line: Line<'_>, at: &Location, doubtful: &mut Repeated, out: &mut Sink<'_>) {
    if !line.doubtful.is_empty() {
        let what = line.doubtful.join(", ");
        doubtful.problem(out, at.clone(), format!("cannot be read, and is missing: {what}"));
    }
    let about = line.about;
    let record = ListedFile {
        device_path: line.path,
        kind: match about.kind {
            Kind::File => "file",
            Kind::Folder => "directory",
            Kind::Link => "symlink",
            Kind::Other => "other",
        },
        size: about.size,
        mode: about.permissions.map(|bits| format!("{bits:o}")),
        created_at: about.created,
        modified_at: about.modified,
        status_changed_at: about.changed,
        accessed_at: about.accessed,
    };
    out.record(at.clone(), &record);
}
