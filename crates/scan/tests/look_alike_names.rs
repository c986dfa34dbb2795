//! How many programs of clean phones have almost the name of a program of iOS.
#![cfg(test)]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    reason = "reads data of tests and tells what it found"
)]

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use artifacts::{Artifact, Receiver};
use detections::{look_alike, program_names};
use evidence::{EvidenceFile, Source};
use model::{Problem, Provenance, Record};

/// Names of programs that no other maker than Apple is known to have made.
#[derive(Default)]
struct Names {
    all: BTreeSet<String>,
    records: u64,
}

impl Receiver for Names {
    fn record(&mut self, _: Provenance, record: &dyn Record) {
        for program in record.programs() {
            let path = program.path.as_deref();
            let other = path.is_some_and(|path| path.contains("/Bundle/Application/"))
                || program.bundle_id.as_deref().is_some_and(|id| !id.starts_with("com.apple."));
            self.records += 1;
            let name = path.and_then(|path| path.rsplit('/').next()).unwrap_or(&program.name);
            if !other && !name.is_empty() {
                self.all.insert(name.to_owned());
            }
        }
    }

    fn problem(&mut self, _: Problem) {}
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            files_below(&entry.path(), found);
        } else {
            found.push(entry.path());
        }
    }
}

/// Whether the artifact reads files of this name.
fn reads(artifact: &Artifact, name: &str) -> bool {
    artifact.sources.iter().any(|source| {
        let (Source::Backup(_, path)
        | Source::BackupRoot(path)
        | Source::Filesystem(path)
        | Source::Sysdiagnose(path)) = source
        else {
            return false;
        };
        let last = path.rsplit('/').next().unwrap_or_default();
        match last.split_once('*') {
            Some(("", "")) => false,
            Some((start, end)) => {
                let end = end.rsplit('*').next().unwrap_or_default();
                name.len() >= start.len() + end.len()
                    && name.starts_with(start)
                    && name.ends_with(end)
            }
            None => name == last,
        }
    })
}

#[test]
fn few_programs_of_clean_phones_resemble_one_of_the_system() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ios");
    if !root.exists() {
        println!("skipped: {} is absent", root.display());
        return;
    }
    let mut files = Vec::new();
    files_below(&root, &mut files);
    let mut names = Names::default();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let readers: Vec<_> = artifacts::all().filter(|artifact| reads(artifact, &name)).collect();
        if readers.is_empty() || std::fs::metadata(&file).unwrap().len() > 64 << 20 {
            continue;
        }
        let bytes = std::fs::read(&file).unwrap();
        for artifact in readers {
            let evidence = EvidenceFile::from_bytes(file.to_string_lossy(), bytes.clone());
            artifact.read(&evidence, &mut names);
        }
    }
    let alike: Vec<_> = names
        .all
        .iter()
        .filter_map(|name| Some((name.as_str(), look_alike(name, program_names())?)))
        .collect();
    println!(
        "{} names of programs in {} sightings, {} resemble one of {}: {alike:?}",
        names.all.len(),
        names.records,
        alike.len(),
        program_names().len(),
    );
    assert!(!names.all.is_empty());
    assert!(alike.len() * 200 <= names.all.len(), "more than one in two hundred: {alike:?}");
}
