//! Runs every artifact on every fixture beside it. Adding a fixture adds a test case.
//!
//! `cargo xtask expected` rewrites what is expected; read the diff before committing it.
#![allow(clippy::disallowed_methods, reason = "fixtures are not evidence")]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use artifacts::{Artifact, Collected};
use evidence::EvidenceFile;
use formats::{ReadAt, bytes::Memory, unified_log::LogArchive};
use jiff::tz::Offset;
use model::{Problem, ProblemKind};

/// The bytes of a fixture, and of the write-ahead log beside it, if it has one.
#[derive(Clone)]
struct Bytes {
    main: Vec<u8>,
    log: Option<Vec<u8>>,
    /// The files of a log archive.
    archive: Option<Arc<Archive>>,
}

/// A log archive: its files by their paths in it.
struct Archive(BTreeMap<String, Vec<u8>>);

impl LogArchive for Archive {
    fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        Some(Arc::new(Memory(self.0.get(name)?.clone())))
    }
}

impl Bytes {
    /// The same with one part changed; `None` when there is no such part.
    fn with(&self, log: bool, change: impl FnOnce(&mut Vec<u8>)) -> Option<Self> {
        let mut changed = self.clone();
        change(if log { changed.log.as_mut()? } else { &mut changed.main });
        Some(changed)
    }

    fn len(&self, log: bool) -> usize {
        if log { self.log.as_ref().map_or(0, Vec::len) } else { self.main.len() }
    }
}

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
        for log in [false, true] {
            for length in (0..bytes.len(log)).step_by(bytes.len(log) / 64 + 1) {
                let cut = bytes.with(log, |part| part.truncate(length)).unwrap();
                must_not_panic(artifact, fixture, &cut, &format!("cut at {length} (log: {log})"));
            }
        }
    });
}

#[test]
fn no_flipped_byte_makes_a_parser_panic() {
    for_each_fixture(|artifact, fixture, bytes| {
        for log in [false, true] {
            for offset in (0..bytes.len(log)).step_by(bytes.len(log) / 64 + 1) {
                let flipped = bytes.with(log, |part| part[offset] ^= 0xff).unwrap();
                let what = format!("flipped at {offset} (log: {log})");
                must_not_panic(artifact, fixture, &flipped, &what);
            }
        }
    });
}

#[test]
fn without_its_log_no_row_is_an_earlier_one() {
    let with_log = |fixture: &PathBuf| load(fixture).log.is_some();
    let mut count = 0;
    for artifact in artifacts::all() {
        for fixture in fixtures_of(artifact).iter().filter(|fixture| with_log(fixture)) {
            let bytes = Bytes { log: None, ..load(fixture) };
            for entry in read(artifact, fixture, &bytes).records {
                assert!(entry.record.get("row_state").is_none(), "{}", fixture.display());
            }
            count += 1;
        }
    }
    assert!(count > 0);
}

#[test]
fn every_artifact_has_a_healthy_and_a_damaged_fixture() {
    for artifact in artifacts::all() {
        let read = |fixture: PathBuf| read(artifact, &fixture, &load(&fixture));
        let results: Vec<Collected> = fixtures_of(artifact).into_iter().map(read).collect();
        let is_damage = |problem: &Problem| problem.kind != ProblemKind::Notice;
        let healthy = results
            .iter()
            .any(|read| !read.problems.iter().any(is_damage) && !read.records.is_empty());
        assert!(healthy, "{}: no fixture is read without a problem", artifact.id);
        let damaged = results.iter().any(|r| !r.problems.is_empty());
        assert!(damaged, "{}: no fixture shows a problem", artifact.id);
    }
}

fn read(artifact: &Artifact, fixture: &Path, bytes: &Bytes) -> Collected {
    let mut collected = Collected::default();
    let file = EvidenceFile::from_bytes(path(fixture), bytes.main.clone());
    // The clock of the phone that wrote the fixtures is two hours ahead of UTC, but where a
    // fixture is about that not being known.
    let file = if name(fixture).contains("without_zone") {
        file
    } else {
        file.with_local_offset(Offset::constant(2))
    };
    // What tells dates without a year was collected on that day.
    let file = if name(fixture).contains("without_date") {
        file
    } else {
        file.with_acquired_at("2026-03-01T10:00:00Z".parse().unwrap())
    };
    let file = match &bytes.log {
        Some(log) => file.with_wal(Arc::new(Memory(log.clone()))),
        None => file,
    };
    let file = match bytes.archive.clone() {
        Some(archive) => file.with_log_archive(archive),
        None => file,
    };
    artifact.read(&file, &mut collected);
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

fn must_not_panic(artifact: &Artifact, fixture: &Path, bytes: &Bytes, what: &str) {
    for problem in read(artifact, fixture, bytes).problems {
        let panicked = problem.message.starts_with("parser panicked");
        assert!(!panicked, "{}: panics when {what}", fixture.display());
    }
}

fn for_each_fixture(mut check: impl FnMut(&Artifact, &Path, &Bytes)) {
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

/// A `.sql` fixture is a database written as text, so that its review is a diff. What follows a
/// line `-- log` stays in a write-ahead log, a transaction for each statement. A last line
/// `-- cut N` cuts the database after N bytes; `-- zero FROM TO` overwrites bytes with zeros.
/// A fixture `name.hex` is commented hexadecimal, and a folder `name.logarchive` a log archive whose
/// files are such fixtures.
fn load(fixture: &Path) -> Bytes {
    if fixture.is_dir() {
        return Bytes { main: Vec::new(), log: None, archive: Some(load_archive(fixture)) };
    }
    let extension = fixture.extension().unwrap_or_default().to_string_lossy().into_owned();
    let main = match extension.as_str() {
        "sql" => return load_sql(&std::fs::read_to_string(fixture).unwrap()),
        "hex" => load_hex(&std::fs::read_to_string(fixture).unwrap()),
        _ => std::fs::read(fixture).unwrap(),
    };
    Bytes { main, log: None, archive: None }
}

fn load_archive(folder: &Path) -> Arc<Archive> {
    let files = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let name = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
        let bytes = load_hex(&std::fs::read_to_string(entry.path()).unwrap());
        (name.strip_suffix(".hex").unwrap().to_owned(), bytes)
    });
    Arc::new(Archive(files.collect()))
}

fn load_sql(script: &str) -> Bytes {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    let (before, logged) = match script.split_once("\n-- log\n") {
        Some((before, logged)) => (before, Some(logged)),
        None => (script, None),
    };
    connection.execute_batch(before).unwrap();
    let log = logged.map(|logged| {
        let keep_log = "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0";
        connection.execute_batch(keep_log).unwrap();
        connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        connection.execute_batch(logged).unwrap();
        std::fs::read(dir.path().join("db-wal")).unwrap()
    });
    let mut main = std::fs::read(path).unwrap();
    for line in script.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["--", "cut", length] => main.truncate(length.parse().unwrap()),
            ["--", "zero", from, to] => {
                main[from.parse().unwrap()..to.parse().unwrap()].fill(0);
            }
            _ => {}
        }
    }
    Bytes { main, log, archive: None }
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
