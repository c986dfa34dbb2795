//! Tasks of the project. `cargo xtask help` lists them.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a developer's tool: it prints, and it works on the source tree"
)]

mod exports;
mod fuzz;
mod new_artifact;
mod pages;
mod programs;
mod tidy;
mod validate;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, bail};
use programs::{cargo, run};

const HELP: &str = "\
cargo xtask TASK

  test                 everything that must pass: sets up what it needs, then check, deny,
                       fuzz targets for a few seconds, validators, browser, YARA
  check                before a commit: format, lints, tests, tidiness
  expected             rewrite expected files and generated reference pages; read the diff
  new-artifact ID      create the file, fixture folder and registry lines of an artifact
  docs                 regenerate docs/reference
  samples              write samples/ anew
  fuzz [SECONDS]       feed mutated fixtures and samples to every reader
  validate             the sample, end to end, through validators and a browser
  tidy                 size budgets, crate dependencies, wording
";

fn main() -> ExitCode {
    match task(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn task(arguments: &[String]) -> anyhow::Result<()> {
    let root = root()?;
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["test"] => test(&root),
        ["check"] => check(&root),
        ["expected" | "docs"] => expected(&root),
        ["new-artifact", id] => new_artifact::run(&root, id),
        ["samples"] => samples(&root),
        ["fuzz"] => fuzz::run_for(&root, 60),
        ["fuzz", seconds] => fuzz::run_for(&root, seconds.parse().context("SECONDS is a number")?),
        ["validate"] => validate::run_all(&root, &programs::set_up(&root)?),
        ["tidy"] => tidy::run(&root),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => bail!("no such task: {}\n\n{HELP}", words.join(" ")),
    }
}

fn root() -> anyhow::Result<PathBuf> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(manifest.parent().context("xtask lies in the root of the project")?.to_owned())
}

fn test(root: &Path) -> anyhow::Result<()> {
    let tools = programs::set_up(root)?;
    check(root)?;
    run(cargo(root).args([
        "deny",
        "--all-features",
        "--log-level",
        "error",
        "check",
        "licenses",
        "bans",
        "sources",
    ]))?;
    fuzz::run_for(root, 10)?;
    validate::run_all(root, &tools)?;
    yara(root)
}

/// What only a build with the YARA engine can test. Its engine takes longer to build than all the
/// rest, so it comes last, and `check` leaves it out. Both packages are named both times: cargo would
/// build everything anew for one of them.
fn yara(root: &Path) -> anyhow::Result<()> {
    let packages = ["test", "-p", "yara", "-p", "hoofprint", "--features", "hoofprint/yara"];
    run(cargo(root).args(packages).arg("--lib"))?;
    run(cargo(root).args(packages).args(["--test", "integration", "yara::"]))
}

fn check(root: &Path) -> anyhow::Result<()> {
    run(cargo(root).args(["fmt", "--all", "--check"]))?;
    run(cargo(root).args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    run(cargo(root).args(["test", "--workspace", "--no-fail-fast"]))?;
    tidy::run(root)
}

fn expected(root: &Path) -> anyhow::Result<()> {
    let tests: [(&str, &[&str]); 4] = [
        ("samples", &["apk_fixtures::"]),
        ("artifacts", &["fixtures::", "docs::"]),
        ("detections", &["rules::"]),
        ("hoofprint", &["reference::", "parity::", "parity_sysdiagnose::"]),
    ];
    for (name, modules) in tests {
        run(cargo(root)
            .args(["test", "-p", name, "--test", "integration", "--"])
            .args(modules)
            .env("UPDATE_EXPECTED", "1"))?;
    }
    Ok(())
}

fn samples(root: &Path) -> anyhow::Result<()> {
    run(cargo(root)
        .args(["run", "--release", "-p", "samples", "--bin", "write-samples", "--"])
        .arg(root))
}
