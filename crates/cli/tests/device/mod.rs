//! A small device to examine, and `hoofprint` to examine it with.
#![allow(
    unreachable_pub,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::format_push_string,
    reason = "it writes inputs and reads results"
)]

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use samples::backup::{BackupWriter, DeviceFacts, FileTimes};
use serde_json::Value;
use tempfile::TempDir;

/// An instant in 2023, in seconds since 1970.
pub const THEN: i64 = 1_700_000_000;

/// A path of the real data beside the repository; where it is absent, a line says so.
pub fn shared(path: &str) -> Option<PathBuf> {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(path);
    if whole.exists() {
        return Some(whole);
    }
    println!("skipped: ../shared/data/{path} is absent");
    None
}

/// Whether expected files are to be written anew.
pub fn updating() -> bool {
    std::env::var_os("UPDATE_EXPECTED").is_some()
}

/// The bytes of a database made by `script`.
pub fn database(script: &str) -> Vec<u8> {
    let mut connection = rusqlite::Connection::open_in_memory().unwrap();
    connection.execute_batch(script).unwrap();
    connection.serialize("main").unwrap().to_vec()
}

/// A backup without any file.
pub fn backup() -> BackupWriter {
    BackupWriter::new(DeviceFacts::iphone())
}

/// `sms.db` with these texts, received from one sender, a minute apart.
pub fn sms(texts: &[&str]) -> Vec<u8> {
    let mut script = String::from(
        "CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT, service TEXT);
         CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT, text TEXT, handle_id INTEGER,
           service TEXT, account TEXT, date INTEGER, is_from_me INTEGER, attributedBody BLOB);
         INSERT INTO handle VALUES (1, '+15555550100', 'iMessage');\n",
    );
    for (row, text) in (1_i64..).zip(texts) {
        let at = (THEN - 978_307_200 + 60 * row) * 1_000_000_000;
        let text = text.replace('\'', "''");
        script += &format!(
            "INSERT INTO message VALUES ({row}, 'guid-{row}', '{text}', 1, 'iMessage', 'e:', {at}, 0, NULL);\n"
        );
    }
    database(&script)
}

/// Adds `sms.db` to a backup.
pub fn with_messages(writer: &mut BackupWriter, texts: &[&str]) {
    writer.file("HomeDomain", "Library/SMS/sms.db", sms(texts), FileTimes::at(THEN));
}

/// Safari visits: URL and seconds after `THEN`.
pub fn history(visits: &[(&str, i64)]) -> Vec<u8> {
    let mut script = String::from(
        "CREATE TABLE history_items (id INTEGER PRIMARY KEY, url TEXT);
         CREATE TABLE history_visits (id INTEGER PRIMARY KEY, history_item INTEGER,
           visit_time REAL, title TEXT, redirect_source INTEGER, redirect_destination INTEGER);\n",
    );
    for (row, (url, after)) in (1_i64..).zip(visits) {
        let at = THEN - 978_307_200 + after;
        script += &format!(
            "INSERT INTO history_items VALUES ({row}, '{url}');
             INSERT INTO history_visits VALUES ({row}, {row}, {at}.5, NULL, NULL, NULL);\n"
        );
    }
    database(&script)
}

/// `DataUsage.sqlite` with these process names.
pub fn data_usage(processes: &[&str]) -> Vec<u8> {
    let mut script = String::from(
        "CREATE TABLE ZPROCESS (Z_PK INTEGER PRIMARY KEY, ZFIRSTTIMESTAMP REAL, ZTIMESTAMP REAL,
           ZPROCNAME TEXT, ZBUNDLENAME TEXT);
         CREATE TABLE ZLIVEUSAGE (Z_PK INTEGER PRIMARY KEY, ZHASPROCESS INTEGER, ZTIMESTAMP REAL,
           ZWIFIIN REAL, ZWIFIOUT REAL, ZWWANIN REAL, ZWWANOUT REAL);\n",
    );
    for (row, name) in (1_i64..).zip(processes) {
        let at = THEN - 978_307_200 + 3600 * row;
        script += &format!(
            "INSERT INTO ZPROCESS VALUES ({row}, {at}, {at}, '{name}', NULL);
             INSERT INTO ZLIVEUSAGE VALUES ({row}, {row}, {at}, 0, 0, 10, 20);\n"
        );
    }
    database(&script)
}

/// A STIX bundle with these patterns, all of one campaign.
pub fn indicators(folder: &Path, name: &str, campaign: &str, patterns: &[&str]) -> PathBuf {
    let mut objects = vec![serde_json::json!({
        "type": "malware", "id": "malware--1", "name": campaign, "is_family": false
    })];
    for (number, pattern) in patterns.iter().enumerate() {
        objects.push(serde_json::json!({
            "type": "indicator", "id": format!("indicator--{number}"), "pattern": pattern,
            "pattern_type": "stix", "valid_from": "2020-01-01T00:00:00Z"
        }));
        objects.push(serde_json::json!({
            "type": "relationship", "id": format!("relationship--{number}"),
            "relationship_type": "indicates", "source_ref": format!("indicator--{number}"),
            "target_ref": "malware--1"
        }));
    }
    let bundle = serde_json::json!({"type": "bundle", "id": "bundle--1", "objects": objects});
    let path = folder.join(name);
    std::fs::write(&path, bundle.to_string()).unwrap();
    path
}

/// A place for inputs and results.
pub struct Bench {
    pub folder: TempDir,
}

/// What a check left behind.
pub struct Result {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
    pub case: PathBuf,
}

impl Bench {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes the backup and names it.
    pub fn write(&self, writer: &BackupWriter) -> PathBuf {
        let path = self.path("backup");
        writer.write(&path).unwrap().directory
    }

    /// `hoofprint` with these words, knowing no imported indicators, password or terminal.
    pub fn hoofprint(&self, words: &[&str]) -> Result {
        self.hoofprint_with(words, &[])
    }

    pub fn hoofprint_with(&self, words: &[&str], environment: &[(&str, &str)]) -> Result {
        let mut command = Command::cargo_bin("hoofprint").unwrap();
        command.env("HOOFPRINT_INDICATORS", self.path("imported"));
        command.env_remove("HOOFPRINT_PASSWORD").envs(environment.iter().copied());
        let output = command.args(words).output().unwrap();
        Result {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            case: self.path("case"),
        }
    }

    /// Examines `input` with further words; the case goes to `case`.
    pub fn check(&self, input: &Path, words: &[&str]) -> Result {
        let case = self.path("case");
        let mut all = vec!["check", input.to_str().unwrap(), "-o", case.to_str().unwrap()];
        all.extend(words);
        self.hoofprint(&all)
    }
}

impl Result {
    pub fn json(&self, name: &str) -> Value {
        let bytes = std::fs::read(self.case.join(name))
            .unwrap_or_else(|error| panic!("{name}: {error}; stderr was {}", self.stderr));
        serde_json::from_slice(&bytes).unwrap()
    }

    /// Findings that an indicator gave.
    pub fn met(&self) -> Vec<Value> {
        self.findings("indicator")
    }

    /// Findings that a rule gave.
    pub fn matched(&self) -> Vec<Value> {
        self.findings("rule")
    }

    fn findings(&self, basis: &str) -> Vec<Value> {
        let all = self.json("findings.json")["findings"].as_array().unwrap().clone();
        all.into_iter().filter(|finding| finding["basis"]["type"] == basis).collect()
    }

    /// The line of `coverage.json` about `artifact`.
    pub fn coverage(&self, artifact: &str) -> Value {
        let coverage = self.json("coverage.json");
        let lines = coverage["coverage"].as_array().unwrap();
        lines.iter().find(|line| line["artifact"] == artifact).unwrap().clone()
    }

    /// Messages of all problems.
    pub fn problems(&self) -> Vec<String> {
        let coverage = self.json("coverage.json");
        let problems = coverage["problems"].as_array().unwrap().iter();
        problems.map(|problem| problem["message"].as_str().unwrap().to_owned()).collect()
    }

    /// Records of `artifact`.
    pub fn records(&self, artifact: &str) -> Vec<Value> {
        let path = self.case.join("records").join(format!("{artifact}.jsonl"));
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Every byte of the case, as text.
    pub fn whole(&self) -> String {
        let mut text = String::new();
        for folder in [self.case.clone(), self.case.join("records")] {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    text += &String::from_utf8_lossy(&std::fs::read(path).unwrap());
                }
            }
        }
        text
    }
}
