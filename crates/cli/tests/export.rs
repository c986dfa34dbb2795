//! `hoofprint export`: where the output goes, what is refused, and who is not in it.
#![allow(clippy::disallowed_methods, reason = "tests read and damage what was written")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use device::{Bench, Result, indicators};
use samples::backup::DeviceFacts;

use crate::device;

const FORMATS: [(&str, &str); 7] = [
    ("case-uco", "hoofprint-case.jsonld"),
    ("l2t-csv", "hoofprint-l2t.csv"),
    ("misp", "hoofprint-misp.json"),
    ("ocsf", "hoofprint-ocsf.jsonl"),
    ("stix", "hoofprint-stix.json"),
    ("timesketch", "hoofprint-timesketch.jsonl"),
    ("timesketch-csv", "hoofprint-timesketch.csv"),
];

fn sample(path: &str) -> String {
    format!("{}/../../samples/{path}", env!("CARGO_MANIFEST_DIR"))
}

/// The case of the planted sample.
fn planted(bench: &Bench) -> PathBuf {
    let (password, feed) = (sample("password.txt"), sample("indicators.stix2"));
    let words = ["--password-file", &password, "--only-indicators", &feed];
    let result = bench.check(sample("iphone-backup").as_ref(), &words);
    assert_eq!(result.code, 1, "{}", result.stderr);
    result.case
}

/// A case in which nothing is.
fn empty(bench: &Bench) -> PathBuf {
    let input = bench.write(&device::backup());
    let feed = indicators(bench.folder.path(), "a.stix2", "Example", &["[app:id = 'a.b']"]);
    bench.check(&input, &["--only-indicators", feed.to_str().unwrap()]).case
}

fn export(bench: &Bench, case: &Path, words: &[&str]) -> Result {
    let mut all = vec!["export", case.to_str().unwrap()];
    all.extend(words);
    bench.hoofprint(&all)
}

#[test]
fn nobody_of_the_planted_case_is_in_any_export() {
    let bench = Bench::new();
    let case = planted(&bench);
    let device = DeviceFacts::iphone();
    let mut of_people = vec![
        device.name.clone(),
        device.serial_number.clone(),
        device.phone_number.clone(),
        device.unique_identifier.clone(),
        device.imei.clone(),
        device.iccid.clone(),
        "15550100001".to_owned(),
        "1201555".to_owned(),
        "@s.whatsapp.net".to_owned(),
        "@lid".to_owned(),
        "@example.com".to_owned(),
    ];
    of_people.retain(|text| !text.is_empty());
    // They are in the case: the search can fail.
    let timeline = fs::read_to_string(case.join("timeline.jsonl")).unwrap();
    assert!(timeline.contains("1201555") && timeline.contains("@example.com"));
    for (format, _) in FORMATS {
        let result = export(&bench, &case, &["--format", format]);
        assert_eq!(result.code, 0, "{}", result.stderr);
        assert!(result.stdout.contains("example.lanternfish.notes"), "{format}");
        // The published address of the attacker is no victim's.
        assert!(result.stdout.contains("courier@lanternfish.example"), "{format}");
        for text in &of_people {
            assert!(!result.stdout.contains(text), "{format} holds {text:?}");
        }
        assert_eq!(result.stdout, export(&bench, &case, &["-f", format, "-o", "-"]).stdout);
    }
}

#[test]
fn what_stix_says_is_met_again_when_it_is_given_back() {
    let bench = Bench::new();
    let case = planted(&bench);
    let feed = bench.path("given-back.stix2");
    fs::write(&feed, export(&bench, &case, &["--format", "stix"]).stdout).unwrap();
    let met = |name: &str, feed: &str| {
        let case = bench.path(name);
        let (input, password) = (sample("iphone-backup"), sample("password.txt"));
        let words = ["check", &input, "--password-file", &password, "--only-indicators", feed];
        let result = bench.hoofprint(&[&words[..], &["-o", case.to_str().unwrap()]].concat());
        let findings = fs::read(case.join("findings.json")).expect(&result.stderr);
        let findings: serde_json::Value = serde_json::from_slice(&findings).unwrap();
        let findings = findings["findings"].as_array().unwrap().clone();
        let values = findings.iter().filter(|finding| finding["basis"]["type"] == "indicator");
        values.map(|finding| finding["basis"]["value"].to_string()).collect::<Vec<_>>()
    };
    let first = met("first", &sample("indicators.stix2"));
    assert_eq!(first.len(), 10);
    assert_eq!(met("again", feed.to_str().unwrap()), first);
}

#[test]
fn a_file_is_written_once_and_only_for_its_owner() {
    let bench = Bench::new();
    let case = empty(&bench);
    let out = bench.path("out.jsonl");
    let words = ["--format", "timesketch", "-o", out.to_str().unwrap()];
    let result = export(&bench, &case, &words);
    assert_eq!((result.code, result.stdout.as_str()), (0, ""), "{}", result.stderr);
    assert!(result.stderr.contains("Written: "), "{}", result.stderr);
    let written = fs::read(&out).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let result = export(&bench, &case, &words);
    assert_eq!(result.code, 2);
    assert!(
        result.stderr.contains("exists already, and nothing is overwritten"),
        "{}",
        result.stderr
    );
    assert_eq!(fs::read(&out).unwrap(), written);
}

#[test]
fn a_sealed_case_is_left_alone() {
    let bench = Bench::new();
    let case = empty(&bench);
    for inside in ["x.json", "records/x.json"] {
        let out = case.join(inside);
        let result = export(&bench, &case, &["--format", "stix", "-o", out.to_str().unwrap()]);
        assert_eq!(result.code, 2);
        assert!(result.stderr.contains("lies in the case folder"), "{}", result.stderr);
        assert!(!out.exists());
    }
    let around = case.join("../case/./x.json");
    let result = export(&bench, &case, &["--format", "stix", "-o", around.to_str().unwrap()]);
    assert!(result.code == 2 && !around.exists(), "{}", result.stderr);
}

#[test]
fn what_cannot_be_exported_is_told_with_what_to_do() {
    let bench = Bench::new();
    let case = empty(&bench);
    let refused = |case: &Path, words: &[&str], wanted: &str| {
        let result = export(&bench, case, words);
        assert_eq!((result.code, result.stdout.as_str()), (2, ""), "{}", result.stderr);
        assert!(result.stderr.contains(wanted), "{}", result.stderr);
    };
    refused(&bench.path("nowhere"), &["-f", "stix"], "is no finished case");
    refused(&bench.path("backup"), &["-f", "stix"], "Name the folder that `hoofprint check` wrote");
    refused(&case, &["-f", "sarif"], "[possible values: ");
    refused(&case, &["-f", "stix", "--tlp", "blue"], "possible values: clear, green, amber, red");
    let lost = bench.path("no/such/x.json");
    refused(&case, &["-f", "stix", "-o", lost.to_str().unwrap()], "there is no folder");
    let findings = case.join("findings.json");
    let text = fs::read_to_string(&findings).unwrap();
    fs::write(&findings, text.replacen('\n', " \n", 1)).unwrap();
    refused(&case, &["-f", "stix"], "was changed after it was sealed");
}

#[cfg(target_os = "linux")]
#[test]
fn half_an_export_is_removed() {
    let bench = Bench::new();
    let case = planted(&bench);
    let out = bench.path("out.jsonl");
    // A limit of 8 blocks of 1024 bytes stands for a full disk.
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" export \"$1\" -f timesketch -o \"$2\"";
    let program = assert_cmd::cargo::cargo_bin("hoofprint");
    let mut shell = std::process::Command::new("bash");
    let result = shell.args(["-c", script]).arg(program).arg(&case).arg(&out).output().unwrap();
    let told = String::from_utf8_lossy(&result.stderr);
    assert_eq!(result.status.code(), Some(2), "{told}");
    assert!(told.contains("out.jsonl is not written"), "{told}");
    assert!(!out.exists());
}

#[test]
fn every_format_names_the_file_it_is_written_to() {
    let known: Vec<(&str, &str)> = report::export::FORMATS
        .iter()
        .filter_map(|format| Some((format.name, format.file?)))
        .collect();
    for expected in FORMATS {
        assert!(known.contains(&expected), "{expected:?}");
    }
    assert!(report::export::FORMATS.is_sorted_by_key(|format| format.name));
}

/// The list of artifacts about people is in a crate that does not know the artifacts.
#[test]
fn artifacts_about_people_are_called_what_they_are_called() {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../report/src/export/people.rs");
    let source = fs::read_to_string(source).unwrap();
    let list = source.split("const OF_PEOPLE").nth(1).unwrap().split("];").next().unwrap();
    let names: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(names.len() > 15);
    for name in names {
        assert!(artifacts::by_id(name).is_some(), "{name} is no artifact");
    }
}
