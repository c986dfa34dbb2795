//! The sample, end to end, through tools that are not ours: schemas, Sigma, a browser.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};

use crate::{
    exports, pages,
    programs::{Tools, cargo, run, shown},
};

/// Examines the sample with the program itself and has every output judged.
pub(crate) fn run_all(root: &Path, tools: &Tools) -> anyhow::Result<()> {
    let case = check_sample(root)?;
    schemas(root, tools, &case)?;
    sigma(root, tools)?;
    let android = check_android(root, "target/android-case", &["--family", "novispy"])?;
    let before = check_android(root, "target/android-case-before", &["--clean"])?;
    compared_json(root, tools, &before, &android)?;
    pages::run_all(root, tools, &case, [&before, &android])?;
    let hostile = root.join(pages::HOSTILE);
    exports::run_all(root, tools, &[case, android, hostile])?;
    println!("validators: schemas, Sigma and the browser accept what was written");
    Ok(())
}

fn check_sample(root: &Path) -> anyhow::Result<PathBuf> {
    let case = fresh(root, "target/sample-case")?;
    let mut command = cargo(root);
    command.args(["run", "--quiet", "--", "check", "samples/iphone-backup"]);
    command.args(["--password-file", "samples/password.txt"]);
    command.args(["--only-indicators", "samples/indicators.stix2", "--json", "-o"]).arg(&case);
    finds_something(command)?;
    Ok(case)
}

/// A generated phone with Android, and a published sign that fits to what may be planted.
fn check_android(root: &Path, case: &str, planted: &[&str]) -> anyhow::Result<PathBuf> {
    const FEED: &str = r#"{"type": "bundle", "id": "bundle--1", "objects": [
        {"type": "indicator", "id": "indicator--1", "pattern_type": "stix",
         "pattern": "[app:id = 'com.serv.services']", "valid_from": "2024-12-16T00:00:00Z"}]}"#;
    let case = fresh(root, case)?;
    let sample = fresh(root, "target/android-sample")?;
    let mut generate = cargo(root);
    generate.args(["run", "--quiet", "-p", "samples", "--bin", "generate-android", "--"]);
    run(generate.arg(&sample).args(planted).args(["--kind", "android-qf"]))?;
    let feed = root.join("target/android-feed.stix2");
    std::fs::write(&feed, FEED)?;
    let mut command = cargo(root);
    command.args(["run", "--quiet", "--", "check"]).arg(&sample);
    command.arg("--only-indicators").arg(&feed).args(["--json", "-o"]).arg(&case);
    if planted.contains(&"--clean") {
        runs(command)?;
    } else {
        finds_something(command)?;
    }
    Ok(case)
}

/// The comparison of two cases of one phone against its published schema.
fn compared_json(root: &Path, tools: &Tools, older: &Path, newer: &Path) -> anyhow::Result<()> {
    let path = root.join("target/comparison.json");
    let mut command = cargo(root);
    command.args(["run", "--quiet", "--", "compare", "--json"]).arg(older).arg(newer);
    println!("$ {}", shown(&command));
    std::fs::write(&path, command.output().context("cannot run the program")?.stdout)?;
    let schema = root.join("docs/reference/schemas/comparison.schema.json");
    run(Command::new(tools.python.join("check-jsonschema"))
        .arg("--schemafile")
        .arg(schema)
        .arg(path))
}

/// A path in the root of the project with nothing at it.
fn fresh(root: &Path, path: &str) -> anyhow::Result<PathBuf> {
    let path = root.join(path);
    if path.exists() {
        std::fs::remove_dir_all(&path)?;
    }
    Ok(path)
}

/// What an ordinary phone gives depends on what could be read; it must run.
fn runs(mut command: Command) -> anyhow::Result<()> {
    println!("$ {}", shown(&command));
    let status = command.status().context("cannot run the program")?;
    ensure!(matches!(status.code(), Some(0 | 1 | 3)), "the check could not run: {status}");
    Ok(())
}

fn finds_something(mut command: Command) -> anyhow::Result<()> {
    println!("$ {}", shown(&command));
    let status = command.status().context("cannot run the program")?;
    ensure!(status.code() == Some(1), "the sample holds planted traces: exit code 1, not {status}");
    Ok(())
}

/// Each JSON file of a case against its published schema, by an independent validator.
fn schemas(root: &Path, tools: &Tools, case: &Path) -> anyhow::Result<()> {
    let schemas = root.join("docs/reference/schemas");
    for name in ["findings", "coverage", "days", "run", "consent", "manifest"] {
        run(Command::new(tools.python.join("check-jsonschema"))
            .arg("--schemafile")
            .arg(schemas.join(format!("{name}.schema.json")))
            .arg(case.join(format!("{name}.json"))))?;
    }
    Ok(())
}

/// Every built-in rule through the reference parser of Sigma.
fn sigma(root: &Path, tools: &Tools) -> anyhow::Result<()> {
    // Correlations name signals of indicators, which are no rules: references are not resolved.
    const SCRIPT: &str = "\
import pathlib, sys, yaml
from sigma.correlations import SigmaCorrelationRule
from sigma.rule import SigmaRule
rules = [rule for file in sorted(pathlib.Path(sys.argv[1]).rglob('*.yml'))
         for rule in yaml.safe_load_all(file.read_text())]
for rule in rules:
    kind = SigmaCorrelationRule if 'correlation' in rule else SigmaRule
    kind.from_dict(rule)
assert rules
print(len(rules), 'rules parsed')
";
    run(Command::new(tools.python.join("python")).args(["-c", SCRIPT]).arg(root.join("rules")))
}
