//! `root_binaries.json` of `AndroidQF`: programs that give root rights, as `which` finds them.
//!
//! # What it holds
//! A list of texts, each what `which -a` answered for one of a few names: `su`, `busybox`, names of
//! Magisk and of older tools. A text may have several lines. One record is one path.
//!
//! # What it can show
//! That a program of this name lay in a folder where commands are looked for. Whoever may run it can
//! get all rights on the phone.
//!
//! # What it cannot show
//! Programs of other names or places: today's tools (`KernelSU`, `APatch`, Magisk with a changed name)
//! are not found in this way. Who installed it, or whether it was used.
//!
//! # References
//! - `AndroidQF`, `modules/root_binaries.go`
//! - Amnesty International, "Mobile Verification Toolkit": names of programs

use crate::json_items::for_each_item;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.root_binaries",
    title: "Programs that give root rights",
    sources: &[Source::AndroidQf("root_binaries.json")],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A program that was found.
#[derive(Debug, Serialize)]
pub struct RootBinary {
    /// Its path.
    pub path: String,
    /// Name of the file.
    pub file_name: String,
}

impl Record for RootBinary {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kinds = [ObservableKind::FilePath, ObservableKind::Process];
        let observable = |kind| Observable::new(kind, &self.path, "path", Strength::Installed);
        kinds.into_iter().map(observable).collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        vec![ProgramSighting::of_path(&self.path)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut unreadable = Repeated::default();
    let error = for_each_item(file, |place, item| {
        let at = Location::Key(place.to_string());
        let Some(text) = item.as_str() else {
            let message = "no text: the path that it should tell is missing";
            return unreadable.problem(out, at, message);
        };
        for path in text.lines().map(str::trim).filter(|path| !path.is_empty()) {
            if !path.starts_with('/') {
                let message = "no path: where the program lies is missing";
                unreadable.problem(out, at.clone(), message);
                continue;
            }
            let name = path.rsplit('/').next().unwrap_or(path);
            let record = RootBinary { path: path.to_owned(), file_name: name.to_owned() };
            out.record(at.clone(), &record);
        }
    });
    unreadable.finish(out, "items that are no path");
    if let Some(error) = error {
        out.problem(Location::File, format!("paths may be missing: {error}"));
    }
    Ok(())
}
