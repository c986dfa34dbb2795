//! The report of a case, written anew: in a language, as PDF, and never into the case.
#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "tests read what was written")]

use std::{
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use device::{Bench, Result, backup, indicators, with_messages};

use crate::device;

/// A case with one finding, checked with `words`, and what the check said.
fn case(bench: &Bench, words: &[&str]) -> Result {
    let mut writer = backup();
    with_messages(&mut writer, &["see https://evil.example/x"]);
    let pattern = "[domain-name:value = 'evil.example']";
    let feed = indicators(bench.folder.path(), "a.stix2", "Example", &[pattern]);
    let input = bench.write(&writer);
    let words = [&["--only-indicators", feed.to_str().unwrap()], words].concat();
    bench.check(&input, &words)
}

/// A program that stands for a browser.
fn browser(bench: &Bench, script: &str) -> PathBuf {
    let path = bench.path("browser");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

/// Prints its own arguments as the PDF.
const PRINTS: &str = "for word in \"$@\"; do case \"$word\" in --print-to-pdf=*) out=\"${word#*=}\";; \
                      --user-data-dir=*) mkdir \"${word#*=}\";; esac; done; \
                      printf '%%PDF-1.4 %s' \"$*\" > \"$out\"";

fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.unwrap().file_name().into_string().unwrap()
    };
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

#[test]
fn the_report_of_a_case_is_the_same_again() {
    let bench = Bench::new();
    let checked = case(&bench, &["--language", "en"]);
    let path = bench.path("again.html");
    let words = ["report", checked.case.to_str().unwrap(), "--language", "en", "-o"];
    let written = bench.hoofprint(&[&words, &[path.to_str().unwrap()][..]].concat());
    assert_eq!(written.code, 0, "{}", written.stderr);
    assert_eq!(written.stdout.trim(), path.to_str().unwrap());
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "it tells much about a person");
    let first = std::fs::read_to_string(checked.case.join("report.html")).unwrap();
    assert!(first == std::fs::read_to_string(&path).unwrap(), "the same case, another report");
    assert_eq!(bench.hoofprint(&["verify", checked.case.to_str().unwrap()]).code, 0);

    let refused = bench.hoofprint(&[&words, &[path.to_str().unwrap()][..]].concat());
    assert_eq!(refused.code, 2, "nothing is written over");
    assert!(refused.stderr.contains("--output"), "{}", refused.stderr);
}

#[test]
fn languages_are_chosen_by_option_then_by_environment() {
    let bench = Bench::new();
    let checked = case(&bench, &["--language", "ar"]);
    let first = std::fs::read_to_string(checked.case.join("report.html")).unwrap();
    assert!(first.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let case = checked.case.to_str().unwrap();
    let path = bench.path("b.html");
    let words = ["report", case, "-o", path.to_str().unwrap()];
    let written = bench.hoofprint_with(&words, &[("HOOFPRINT_LANGUAGE", "pt-BR")]);
    assert_eq!(written.code, 0, "{}", written.stderr);
    assert!(std::fs::read_to_string(&path).unwrap().contains("<html lang=\"pt\" dir=\"ltr\">"));
    let refused = bench.hoofprint_with(&words, &[("HOOFPRINT_LANGUAGE", "tlh")]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("HOOFPRINT_LANGUAGE") && refused.stderr.contains("es, fr"));
    assert_eq!(bench.hoofprint(&["report", case, "--language", "tlh"]).code, 2);
}

#[test]
fn a_changed_case_is_not_reported() {
    let bench = Bench::new();
    let checked = case(&bench, &[]);
    std::fs::write(checked.case.join("findings.json"), "{}").unwrap();
    let path = bench.path("b.html");
    let words = ["report", checked.case.to_str().unwrap(), "-o", path.to_str().unwrap()];
    let refused = bench.hoofprint(&words);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("changed after it was sealed"), "{}", refused.stderr);
    assert!(!path.exists());
}

#[test]
fn a_printed_report_is_a_file_of_the_case() {
    let bench = Bench::new();
    let printer = browser(&bench, PRINTS);
    let checked = case_with(&bench, &printer);
    assert_eq!(checked.code, 1, "{}", checked.stderr);
    let pdf = std::fs::read_to_string(checked.case.join("report.pdf")).unwrap();
    for wanted in [
        "--proxy-server=http://127.0.0.1:9",
        "--disable-background-networking",
        "file://",
        "/profile",
    ] {
        assert!(pdf.contains(wanted), "{wanted}: {pdf}");
    }
    let left: Vec<String> = names_in(&checked.case)
        .into_iter()
        .filter(|name| name.starts_with("printing") || name.starts_with('.'))
        .collect();
    assert_eq!(left, Vec::<String>::new());
    let manifest = std::fs::read_to_string(checked.case.join("manifest.json")).unwrap();
    assert!(manifest.contains("\"report.pdf\""));
    assert_eq!(bench.hoofprint(&["verify", checked.case.to_str().unwrap()]).code, 0);
}

/// The same check with a browser of that path.
fn case_with(bench: &Bench, printer: &Path) -> Result {
    let mut writer = backup();
    with_messages(&mut writer, &["see https://evil.example/x"]);
    let pattern = "[domain-name:value = 'evil.example']";
    let feed = indicators(bench.folder.path(), "a.stix2", "Example", &[pattern]);
    let input = bench.write(&writer);
    let case = bench.path("printed");
    let words = [
        "check",
        input.to_str().unwrap(),
        "--only-indicators",
        feed.to_str().unwrap(),
        "--pdf",
        "-o",
        case.to_str().unwrap(),
    ];
    let mut checked = bench.hoofprint_with(&words, &[("CHROME", printer.to_str().unwrap())]);
    checked.case = case;
    checked
}

#[test]
fn a_browser_that_fails_costs_no_case() {
    let bench = Bench::new();
    let printer = browser(&bench, "exit 3");
    let checked = case_with(&bench, &printer);
    assert_eq!(checked.code, 1, "the outcome of the check stands");
    assert!(checked.stderr.contains("the case has no PDF"), "{}", checked.stderr);
    assert!(!checked.case.join("report.pdf").exists());
    assert!(!names_in(&checked.case).iter().any(|name| name.starts_with("printing")));
    assert_eq!(bench.hoofprint(&["verify", checked.case.to_str().unwrap()]).code, 0);
}

#[test]
fn without_a_browser_nothing_is_begun() {
    let bench = Bench::new();
    let checked = case_with(&bench, Path::new("/nowhere/browser"));
    assert_eq!(checked.code, 2);
    assert!(checked.stderr.contains("CHROME names /nowhere/browser"), "{}", checked.stderr);
    assert!(!checked.case.exists());
}
