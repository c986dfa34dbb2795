//! Runs every artifact on every fixture beside it. Adding a fixture adds a test case.
//!
//! `cargo xtask expected` rewrites what is expected; read the diff before committing it.
#![cfg(test)]
#![allow(clippy::disallowed_methods, reason = "fixtures are not evidence")]

use std::path::{Path, PathBuf};

use artifacts::{Artifact, Collected};
use evidence::EvidenceFile;

#[test]
fn every_fixture_reads_as_expected() {
    let mut wrong = Vec::new();
    for_each_fixture(|artifact, fixture, bytes| {
        let actual = serde_json::to_string_pretty(&read(artifact, fixture, bytes)).unwrap() + "\n";
        let expected_path = fixture.with_extension("expected.json");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::write(&expected_path, &actual).unwrap();
        }
        let expected = std::fs::read_to_string(&expected_path).unwrap_or_default();
        if actual != expected {
            wrong.push(format!("{}: got\n{actual}", expected_path.display()));
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_fixture_cut_short_makes_a_parser_panic() {
    for_each_fixture(|artifact, fixture, bytes| {
        for length in (0..bytes.len()).step_by(bytes.len() / 64 + 1) {
            let what = format!("cut at {length}");
            must_not_panic(artifact, fixture, &bytes[..length], &what);
        }
    });
}

#[test]
fn no_flipped_byte_makes_a_parser_panic() {
    for_each_fixture(|artifact, fixture, bytes| {
        for offset in (0..bytes.len()).step_by(bytes.len() / 64 + 1) {
            let mut flipped = bytes.to_vec();
            flipped[offset] ^= 0xff;
            must_not_panic(artifact, fixture, &flipped, &format!("flipped at {offset}"));
        }
    });
}

#[test]
fn every_artifact_has_a_healthy_and_a_damaged_fixture() {
    for artifact in artifacts::all() {
        let read = |fixture: PathBuf| read(artifact, &fixture, &load(&fixture));
        let results: Vec<Collected> = fixtures_of(artifact).into_iter().map(read).collect();
        let healthy = results.iter().any(|r| r.problems.is_empty() && !r.records.is_empty());
        assert!(healthy, "{}: no fixture is read without a problem", artifact.id);
        let damaged = results.iter().any(|r| !r.problems.is_empty());
        assert!(damaged, "{}: no fixture shows a problem", artifact.id);
    }
}

fn read(artifact: &Artifact, fixture: &Path, bytes: &[u8]) -> Collected {
    let mut collected = Collected::default();
    artifact.read(&EvidenceFile::from_bytes(path(fixture), bytes), &mut collected);
    collected
}

/// Path of the file in its acquisition: a line `-- path P` or `# path P` of a text fixture says
/// it, where the path carries meaning; else it is the name of the fixture.
fn path(fixture: &Path) -> String {
    let text = std::fs::read_to_string(fixture).unwrap_or_default();
    let said = text.lines().find_map(|line| {
        line.strip_prefix("-- path ").or_else(|| line.strip_prefix("# path ")).map(str::to_owned)
    });
    said.unwrap_or_else(|| name(fixture))
}

fn must_not_panic(artifact: &Artifact, fixture: &Path, bytes: &[u8], what: &str) {
    for problem in read(artifact, fixture, bytes).problems {
        let panicked = problem.message.starts_with("parser panicked");
        assert!(!panicked, "{}: panics when {what}", fixture.display());
    }
}

fn for_each_fixture(mut check: impl FnMut(&Artifact, &Path, &[u8])) {
    for artifact in artifacts::all() {
        let fixtures = fixtures_of(artifact);
        assert!(!fixtures.is_empty(), "{} has no fixture", artifact.id);
        for fixture in fixtures {
            check(artifact, &fixture, &load(&fixture));
        }
    }
}

/// `ios.tcc` keeps its fixtures in `src/ios/tcc/`.
fn fixtures_of(artifact: &Artifact) -> Vec<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(artifact.id.replace('.', "/"));
    let mut fixtures: Vec<PathBuf> = std::fs::read_dir(&dir)
        .unwrap_or_else(|error| panic!("{}: {error}", dir.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| !name(path).ends_with(".expected.json"))
        .collect();
    fixtures.sort();
    fixtures
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// A `.sql` fixture is a database written as text, so that its review is a diff. A last line
/// `-- cut N` cuts the database after N bytes; `-- zero FROM TO` overwrites bytes with zeros.
/// A fixture `name.hex` is commented hexadecimal.
fn load(fixture: &Path) -> Vec<u8> {
    let extension = fixture.extension().unwrap_or_default().to_string_lossy().into_owned();
    match extension.as_str() {
        "sql" => load_sql(&std::fs::read_to_string(fixture).unwrap()),
        "hex" => load_hex(&std::fs::read_to_string(fixture).unwrap()),
        _ => std::fs::read(fixture).unwrap(),
    }
}

fn load_sql(script: &str) -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("db");
    rusqlite::Connection::open(&path).unwrap().execute_batch(script).unwrap();
    let mut bytes = std::fs::read(path).unwrap();
    for line in script.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["--", "cut", length] => bytes.truncate(length.parse().unwrap()),
            ["--", "zero", from, to] => {
                bytes[from.parse().unwrap()..to.parse().unwrap()].fill(0);
            }
            _ => {}
        }
    }
    bytes
}

fn load_hex(text: &str) -> Vec<u8> {
    let digits: String = text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default())
        .flat_map(str::chars)
        .filter(|character| !character.is_whitespace())
        .collect();
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}
