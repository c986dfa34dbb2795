//! The sample, end to end, through tools that are not ours: schemas, STIX, Sigma, a browser.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};

use crate::programs::{Tools, cargo, run, shown};

/// Examines the sample with the program itself and has every output judged.
pub(crate) fn run_all(root: &Path, tools: &Tools) -> anyhow::Result<()> {
    let case = check_sample(root)?;
    schemas(root, tools, &case)?;
    run(Command::new(tools.python.join("stix2_validator"))
        .args(["--version", "2.1"])
        .arg(root.join("samples/indicators.json")))?;
    sigma(root, tools)?;
    browser(root, tools, &case)?;
    println!("validators: schemas, STIX, Sigma and the browser accept what was written");
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
    const SCRIPT: &str = "\
import pathlib, sys
from sigma.collection import SigmaCollection
files = sorted(pathlib.Path(sys.argv[1]).rglob('*.yml'))
rules = SigmaCollection.load_ruleset(files)
assert files and not rules.errors, rules.errors
print(len(files), 'rule files parsed')
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
    run(&mut start(&[&shot]))?;
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
