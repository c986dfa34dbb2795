//! `hashes.csv`: hashes of the files of an acquisition, as `AndroidQF` wrote them.
//!
//! # What it holds
//! A path and a SHA-256 in each line, without a heading. Where the acquisition is a folder, the path
//! is that of the computer with the folder before it; where it was written as a stream, the name in it. One
//! record is one file.
//!
//! # What it can show
//! What a file was when the acquisition was made, so that later changes show. Hashes of apps and of
//! files for temporary data can be compared with indicators.
//!
//! # What it cannot show
//! Changes, unless somebody compares: this is only what the list says. In a folder the lines of
//! `hashes.csv` and of `command.log` are wrong, as both were still being written, and `acquisition.json`
//! has none. Whoever changes files may change the list, too.
//!
//! # References
//! - `AndroidQF`, `acquisition/acquisition.go` and `acquisition/streaming_zip.go`; RFC 4180

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.acquisition_hashes",
    title: "Checksums of the files of the acquisition",
    sources: &[Source::AndroidQf("hashes.csv")],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A file of the acquisition.
#[derive(Debug, Serialize)]
pub struct AcquiredFile {
    /// Path, as the list spells it.
    pub stored_path: String,
    /// Its SHA-256, as the list tells it.
    pub sha256: String,
    /// Whether the list cannot have known it: it was still being written.
    pub was_being_written: bool,
}

impl Record for AcquiredFile {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::FileHash;
        vec![Observable::new(kind, &self.sha256, "sha256", Strength::Installed)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut unreadable = Repeated::default();
    let mut count = 0_u64;
    for_each_line(file, |number, line| {
        if line.trim().is_empty() {
            return;
        }
        let at = Location::Line(number);
        if let Some(record) = acquired(line) {
            count = count.saturating_add(1);
            out.record(at, &record);
        } else {
            unreadable.problem(out, at, "line not understood: the hash of a file is missing");
        }
    })?;
    unreadable.finish(out, "lines not understood");
    if count == 0 {
        out.problem(Location::File, "the list has no file: what the files were is missing");
    }
    Ok(())
}

/// `path,hash`; a path with commas or quotation marks stands in quotation marks.
fn acquired(line: &str) -> Option<AcquiredFile> {
    let (path, hash) = line.trim().rsplit_once(',')?;
    let quoted = path.strip_prefix('"').and_then(|path| path.strip_suffix('"'));
    let path = quoted.map_or_else(|| path.to_owned(), |path| path.replace("\"\"", "\""));
    let hash = hash.trim().to_ascii_lowercase();
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    // In a stream `command.log` is there without a folder, and whole.
    let in_folder = path.rsplit_once(['/', '\\']).map(|(_, name)| name);
    let was_being_written = matches!(in_folder, Some("hashes.csv" | "command.log"));
    (is_hash && !path.is_empty()).then_some(AcquiredFile {
        stored_path: path,
        sha256: hash,
        was_being_written,
    })
}
