#![allow(clippy::disallowed_methods, reason = "a test of files that this crate has just written")]
//! The committed sample is what the code writes, in every run.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use samples::iphone;

/// Bytes that may be committed.
const LIMIT: usize = 3_000_000;

fn files_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_path_buf();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn two_runs_and_the_committed_sample_are_equal() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples");
    let mut committed = files_below(&committed);
    for by_hand in ["README.md", ".gitattributes"] {
        committed.remove(Path::new(by_hand));
    }
    let written: usize = committed.values().map(Vec::len).sum();
    assert!(written < LIMIT, "{written} bytes are too many to commit");
    for _ in 0..2 {
        let folder = tempfile::tempdir().unwrap();
        iphone::write(folder.path()).unwrap();
        let fresh = files_below(folder.path());
        let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&fresh), names(&committed), "run `cargo xtask samples`");
        for (name, bytes) in &fresh {
            assert!(committed[name] == *bytes, "{}: run `cargo xtask samples`", name.display());
        }
    }
}

#[test]
fn writing_again_replaces_a_backup_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("iphone-backup")).unwrap();
    fs::write(folder.path().join("iphone-backup/diary.txt"), "keep me").unwrap();
    assert!(iphone::write(folder.path()).is_err());
    assert!(folder.path().join("iphone-backup/diary.txt").exists());
}

#[test]
fn the_readme_names_everything_that_is_planted() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../samples/README.md");
    let readme = fs::read_to_string(readme).unwrap();
    for (value, observed) in iphone::FOUND {
        assert!(readme.contains(value) && readme.contains(observed), "{observed}");
    }
    for neighbour in iphone::NEIGHBOURS {
        assert!(readme.contains(neighbour), "{neighbour}");
    }
}
