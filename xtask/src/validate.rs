//! The sample, end to end, through tools that are not ours: schemas, Sigma, a browser.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};

use crate::{
    pages,
    programs::{Tools, cargo, run, shown},
};

/// Examines the sample with the program itself and has every output judged.
pub(crate) fn run_all(root: &Path, tools: &Tools) -> anyhow::Result<()> {
    let case = check_sample(root)?;
    schemas(root, tools, &case)?;
    sigma(root, tools)?;
    pages::run_all(root, tools, &case)?;
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
