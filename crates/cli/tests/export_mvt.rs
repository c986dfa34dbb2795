//! `hoofprint export --format mvt` beside what MVT itself wrote, and on a phone of our own.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "reads what was written and says which tests were skipped"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use device::{Bench, shared, updating};
use samples::backup::FileTimes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::device;

/// One of MVT's files beside ours.
#[derive(Debug, Deserialize, Serialize)]
struct Row {
    file: String,
    platform: String,
    /// Keys of MVT that we do not write.
    absent: Vec<String>,
    /// Keys whose values differ, as `left_out` in the mapping says.
    not_compared: Vec<String>,
    /// By the name of the input.
    rows: BTreeMap<String, Same>,
}

/// How many rows MVT has, and how many of them are among ours in all that is compared.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Same {
    mvt: usize,
    same: usize,
}

/// Name, platform, path below `../shared/data`, and what MVT made of it.
const INPUTS: [(&str, &str, &str, &str); 8] = [
    ("real backup", "iOS", "ios/mvt/tests/artifacts/ios_backup", "ios_backup_iocs"),
    ("synthetic backup", "iOS", "SYNTH/ios_backup_synth", "synth_ios_backup_iocs"),
    ("synthetic file system", "iOS", "SYNTH/ios_fs_synth", "synth_ios_fs"),
    ("excerpt of a report", "Android", "android/mvt/android_data/bugreport", "bugreport_dir"),
    ("AndroidQF", "Android", "android/mvt/androidqf", "androidqf"),
    ("synthetic report", "Android", "SYNTH/bugreport_synth.zip", "synth_bugreport"),
    ("synthetic AndroidQF", "Android", "SYNTH/androidqf_synth", "synth_androidqf_dir_iocs"),
    ("synthetic Intrusion Logs", "Android", "SYNTH/intrusion_logs", "synth_intrusion_dir"),
];

/// Files of MVT that no records of ours make: times of files in archives, and folders that the copy of
/// the synthetic file system lacks.
const NOT_WRITTEN: [&str; 5] = [
    "aqf_log_timestamps",
    "bugreport_timestamps",
    "webkit_indexeddb",
    "webkit_local_storage",
    "webkit_safari_view_service",
];

#[test]
fn files_have_the_names_keys_and_values_of_mvt() {
    let mut table: Vec<Row> = serde_json::from_slice(&fs::read(table_path()).unwrap()).unwrap();
    for (name, platform, path, golden) in INPUTS {
        let path = path.replace("SYNTH", "golden/mvt/_fixtures/synth");
        let (Some(input), Some(golden)) = (shared(&path), shared(&format!("golden/mvt/{golden}")))
        else {
            continue;
        };
        let bench = Bench::new();
        let ours = exported(&bench, &input, true);
        for (file, theirs) in documents(&golden.join("output")) {
            if file.ends_with("_detected") || ["info", "alerts"].contains(&file.as_str()) {
                continue;
            }
            let row = table.iter_mut().find(|row| row.platform == platform && row.file == file);
            let row = row.unwrap_or_else(|| panic!("{file} is not in the table"));
            compare(row, name, ours.get(&file), &theirs);
        }
    }
    if updating() {
        fs::write(table_path(), serde_json::to_string_pretty(&table).unwrap() + "\n").unwrap();
    }
}

fn compare(row: &mut Row, input: &str, ours: Option<&Value>, theirs: &Value) {
    let Some(ours) = ours else {
        assert!(NOT_WRITTEN.contains(&row.file.as_str()), "{input}: no {}", row.file);
        return;
    };
    let (ours, theirs) = (rows(ours), rows(theirs));
    let keys = |rows: &[&Value]| -> BTreeSet<String> {
        rows.iter()
            .filter_map(|row| row.as_object())
            .flatten()
            .map(|(key, _)| key.clone())
            .collect()
    };
    for key in keys(&theirs).difference(&keys(&ours)) {
        assert!(row.absent.contains(key), "{input}: {}.json has no key {key}", row.file);
    }
    let compared = |value: &Value| -> String {
        let fields = value.as_object().unwrap().iter().filter(|(key, value)| {
            // A key that is there with null or nothing says as much as one that is not there.
            let says_nothing = value.is_null() || *value == "";
            !row.not_compared.contains(key) && !row.absent.contains(key) && !says_nothing
        });
        let sorted: BTreeMap<&String, Value> =
            fields.map(|(key, value)| (key, normal(value))).collect();
        json!(sorted).to_string()
    };
    let mut left: Vec<String> = ours.iter().map(|row| compared(row)).collect();
    let same = theirs.iter().filter(|row| {
        let wanted = compared(row);
        let place = left.iter().position(|row| *row == wanted);
        place.map(|place| left.swap_remove(place)).is_some()
    });
    let read = Same { mvt: theirs.len(), same: same.count() };
    if updating() {
        row.rows.insert(input.to_owned(), read);
    } else {
        assert_eq!(row.rows.get(input), Some(&read), "{input}: {}", row.file);
    }
}

/// Numbers without the difference of `0` and `0.0`.
fn normal(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().unwrap().into(),
        Value::Array(items) => items.iter().map(normal).collect(),
        Value::Object(fields) => fields.iter().map(|(k, v)| (k.clone(), normal(v))).collect(),
        other => other.clone(),
    }
}

fn rows(document: &Value) -> Vec<&Value> {
    match document {
        Value::Array(rows) => rows.iter().collect(),
        Value::Object(files) if files.values().all(Value::is_array) && !files.is_empty() => {
            files.values().filter_map(Value::as_array).flatten().collect()
        }
        one => vec![one],
    }
}

/// Checks `input` and reads the export, by name without `.json`.
fn exported(bench: &Bench, input: &Path, with_content: bool) -> BTreeMap<String, Value> {
    let consent = bench.path("consent.json");
    fs::write(&consent, "{}").unwrap();
    let feed = bench.path("feed.stix2");
    if !feed.exists() {
        let patterns = ["[domain-name:value = 'lanternfish.example']"];
        device::indicators(bench.folder.path(), "feed.stix2", "Lanternfish", &patterns);
    }
    let mut words = vec!["--only-indicators", feed.to_str().unwrap()];
    if with_content {
        words.extend(["--consent", consent.to_str().unwrap(), "--include-content"]);
    }
    let result = bench.check(input, &words);
    let out = bench.path("mvt");
    let (case, folder) = (result.case.to_str().unwrap(), out.to_str().unwrap());
    let export = bench.hoofprint(&["export", case, "--format", "mvt", "-o", folder]);
    assert_eq!(export.code, 0, "{}", export.stderr);
    documents(&out)
}

fn documents(folder: &Path) -> BTreeMap<String, Value> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let documents = paths.filter(|path| path.extension().is_some_and(|end| end == "json"));
    let read = documents.map(|path| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, serde_json::from_slice(&fs::read(&path).unwrap()).unwrap())
    });
    read.collect()
}

fn table_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity/export.json")
}

/// A phone that visited and received published addresses, with hostile text in both.
fn phone(bench: &Bench) -> PathBuf {
    let mut writer = device::backup();
    device::with_messages(
        &mut writer,
        &["=1+1 \u{202e}<script> https://lanternfish.example/for-anna"],
    );
    let visits =
        [("https://www.lanternfish.example/\u{1b}[2J\"x", 7), ("https://fine.example/", 8)];
    let history = device::history(&visits);
    writer.file("HomeDomain", "Library/Safari/History.db", history, FileTimes::at(device::THEN));
    bench.write(&writer)
}

#[test]
fn a_phone_of_our_own_has_the_files_and_forms() {
    let bench = Bench::new();
    let input = phone(&bench);
    let files = exported(&bench, &input, false);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    for name in ["alerts", "info", "manifest", "safari_history", "safari_history_detected", "sms"] {
        assert!(names.contains(&name), "no {name}.json in {names:?}");
    }
    let visits = rows(&files["safari_history"]);
    assert_eq!(
        *visits[0],
        json!({
            "id": null, "url": "https://www.lanternfish.example/\u{1b}[2J\"x", "visit_id": 1,
            "timestamp": 721_692_807.5, "isodate": "2023-11-14 22:13:27.500000",
            "redirect_source": null, "redirect_destination": null,
            "safari_history_db": "1a/1a0e7afc19d307da602ccdcece51af33afe92c53"
        })
    );
    let alert = rows(&files["safari_history_detected"])[0];
    assert_eq!(alert["module"], "safari_history");
    assert_eq!(alert["event"], *visits[0]);
    assert_eq!(alert["event_time"], "2023-11-14 22:13:27.500000");
    assert_eq!(alert["matched_indicator"]["type"], "domains");
    assert_eq!(alert["matched_indicator"]["name"], "Lanternfish");
    // Nobody asked for words of people: they are not there, and the link is.
    assert_eq!(rows(&files["sms"])[0]["text"], "");
    assert_eq!(rows(&files["sms"])[0]["direction"], "received");
    let links = json!(["https://lanternfish.example/for-anna"]);
    assert_eq!(rows(&files["sms"])[0]["links"], links);
    assert_eq!(rows(&files["urls"])[0]["source"], "sms");
    assert_eq!(files["backup_info"]["Serial Number"], Value::Null);
    assert!(files["info"]["hoofprint_note"].as_str().unwrap().contains("cannot rule out spyware"));
}

#[test]
fn what_was_written_is_inert_and_the_same_each_time() {
    let bench = Bench::new();
    let input = phone(&bench);
    exported(&bench, &input, true);
    let (case, again) = (bench.path("case"), bench.path("again"));
    let words = ["export", case.to_str().unwrap(), "-f", "mvt", "-o", again.to_str().unwrap()];
    let result = bench.hoofprint(&words);
    assert!(result.stderr.contains("README.txt"), "{}", result.stderr);
    let mut count = 0;
    for entry in fs::read_dir(&again).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        assert_eq!(bytes, fs::read(bench.path("mvt").join(path.file_name().unwrap())).unwrap());
        let text = String::from_utf8(bytes).unwrap();
        let is_csv = path.extension().is_some_and(|end| end == "csv");
        let is_harmless = |character: char| {
            character == '\n' || character == '\r' && is_csv || (' '..='~').contains(&character)
        };
        assert!(text.chars().all(is_harmless), "{}: {text}", path.display());
        for cell in text.split(',').filter(|_| is_csv) {
            assert!(!cell.starts_with("\"="), "{cell} would be computed");
        }
        count += 1;
    }
    assert!(count > 6, "{count} files");
    let sms = fs::read_to_string(again.join("sms.json")).unwrap();
    assert!(sms.contains("=1+1 \\u202e<script>"), "{sms}");
    // Nothing is overwritten, and a folder is no stream.
    assert_eq!(bench.hoofprint(&words).code, 2);
    assert_eq!(
        bench.hoofprint(&["export", case.to_str().unwrap(), "-f", "mvt", "-o", "-"]).code,
        2
    );
}

#[test]
fn the_mapping_names_artifacts_and_fields_that_exist() {
    let known: BTreeSet<&str> = artifacts::all().map(|artifact| artifact.id).collect();
    for name in ["ios", "android"] {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let path = crates.join(format!("report/data/mvt/{name}.json"));
        let tables: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        for part in tables.as_array().unwrap().iter().flat_map(|table| rows(&table["parts"])) {
            let artifact = part["artifact"].as_str().unwrap();
            assert!(known.contains(artifact), "{artifact} does not exist");
            let mut named = BTreeSet::new();
            fields_of(&part["fields"], &mut named);
            for key in ["where", "unless"] {
                named.extend(part[key].as_object().into_iter().flatten().map(|(k, _)| k.clone()));
            }
            named.extend(part["rows"].as_array().into_iter().flatten().map(text));
            named.extend(part["group"]["by"].as_array().into_iter().flatten().map(text));
            for list in part["group"]["lists"].as_array().into_iter().flatten() {
                source_of(&list["item"], &mut named);
                named.extend(
                    list["where"].as_object().into_iter().flatten().map(|(k, _)| k.clone()),
                );
            }
            let fixtures = crates.join("artifacts/src").join(artifact.replace('.', "/"));
            let seen = keys_of_fixtures(&fixtures);
            let sources = fs::read_to_string(fixtures.with_extension("rs")).unwrap();
            for field in named.iter().filter(|field| !field.starts_with('@')) {
                let declared = [format!("pub {field}:"), format!("\"{field}\"")];
                let is_field = seen.contains(field) || declared.iter().any(|d| sources.contains(d));
                assert!(is_field, "{artifact} has no field {field}");
            }
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn fields_of(fields: &Value, named: &mut BTreeSet<String>) {
    for (key, source) in fields.as_object().unwrap() {
        named.extend(key.strip_prefix('@').map(str::to_owned));
        source_of(source, named);
    }
}

/// The fields of ours that a value is made of.
fn source_of(source: &Value, named: &mut BTreeSet<String>) {
    named.extend(source.as_str().map(str::to_owned));
    for key in ["from", "each"] {
        named.extend(source[key].as_str().map(str::to_owned));
        named.extend(source[key].as_array().into_iter().flatten().map(text));
    }
    named.extend(source["when"].as_object().into_iter().flatten().map(|(key, _)| key.clone()));
    for part in source["all_of"].as_array().into_iter().flatten() {
        source_of(part, named);
    }
    if !source["with"].is_null() {
        fields_of(&source["with"], named);
    }
}

/// All keys of the records that the fixtures of an artifact make.
fn keys_of_fixtures(folder: &Path) -> BTreeSet<String> {
    fn collect(value: &Value, keys: &mut BTreeSet<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| collect(item, keys)),
            Value::Object(fields) => {
                for (key, field) in fields {
                    keys.insert(key.clone());
                    collect(field, keys);
                }
            }
            _ => {}
        }
    }
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.to_str().unwrap().ends_with(".expected.json") {
            collect(&serde_json::from_slice(&fs::read(&path).unwrap()).unwrap(), &mut keys);
        }
    }
    keys
}
