//! The sample, end to end, through tools that are not ours: schemas, Sigma, a browser.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};

use crate::programs::{Tools, cargo, run, shown};
use crate::validate_imports;

/// Examines the sample with the program itself and has every output judged.
pub(crate) fn run_all(root: &Path, tools: &Tools) -> anyhow::Result<()> {
    let case = check_sample(root)?;
    schemas(root, tools, &case)?;
    sigma(root, tools)?;
    browser(root, tools, &case)?;
    validate_imports::run_all(root, tools)?;
    println!("validators: schemas, Sigma and the browser accept what was written");
    Ok(())
}

fn check_sample(root: &Path) -> anyhow::Result<PathBuf> {
    let case = root.join("target/sample-case");
    if case.exists() {
        std::fs::remove_dir_all(&case)?;
    }
    let mut command = cargo(root);
    command.args(["run", "--quiet", "--", "check", "samples/iphone-backup"]);
    command.args(["--password-file", "samples/password.txt"]);
    command.args(["--only-indicators", "samples/indicators.stix2", "--json", "-o"]).arg(&case);
    println!("$ {}", shown(&command));
    let status = command.status().context("cannot run the program")?;
    ensure!(status.code() == Some(1), "the sample holds planted traces: exit code 1, not {status}");
    Ok(case)
}

/// Each JSON file of a case against its published schema, by an independent validator.
fn schemas(root: &Path, tools: &Tools, case: &Path) -> anyhow::Result<()> {
    let schemas = root.join("docs/reference/schemas");
    for name in ["findings", "coverage", "run", "consent", "manifest"] {
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

/// The report as a browser shows it: text is there, nothing is fetched, the picture is not blank.
fn browser(root: &Path, tools: &Tools, case: &Path) -> anyhow::Result<()> {
    let picture = root.join("target/sample-report.png");
    let profile = root.join("target/browser-profile");
    let page = format!("file://{}", case.join("report.html").display());
    let start = |arguments: &[&str]| {
        let mut command = Command::new(&tools.browser);
        command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]);
        command.args(["--disable-background-networking", "--disable-component-update"]);
        command.args(["--disable-sync", "--window-size=1000,3000"]);
        command.arg(format!("--user-data-dir={}", profile.display())).args(arguments).arg(&page);
        command
    };
    let shot = format!("--screenshot={}", picture.display());
    let shown = start(&[&shot]).output().context("cannot start the browser")?;
    ensure!(shown.status.success(), "browser: {}", String::from_utf8_lossy(&shown.stderr));
    ensure!(std::fs::metadata(&picture)?.len() > 20_000, "the picture of the report is blank");
    let text = start(&["--dump-dom"]).output().context("cannot start the browser")?.stdout;
    let text = String::from_utf8_lossy(&text);
    ensure!(text.contains("This cannot rule out spyware"), "the browser shows no limits sentence");
    ensure!(!text.contains("<script"), "the report holds a script");
    for remote in ["src=\"http", "href=\"http", "url(http"] {
        ensure!(!text.contains(remote), "the report refers to something remote: {remote}");
    }
    Ok(())
}
