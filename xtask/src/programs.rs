//! Programs that the tests need beside cargo: a Python environment with validators, a browser.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, bail};

/// Validators of the formats that a case holds, at the versions they were tried with.
const VALIDATORS: [&str; 3] = ["check-jsonschema==0.39.0", "pymisp==2.5.34.4", "pysigma==2.0.1"];

/// What [`set_up`] made ready.
pub(crate) struct Tools {
    /// Folder of the programs of the Python environment.
    pub(crate) python: PathBuf,
    /// A headless browser.
    pub(crate) browser: PathBuf,
}

/// `cargo` in the root of the project.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Runs a command; its failure is an error that shows it.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    println!("$ {}", shown(command));
    let status = command.status().with_context(|| format!("cannot run {}", shown(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// The command as a person would type it.
pub(crate) fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// Installs whatever the tests need and is not there yet.
pub(crate) fn set_up(root: &Path) -> anyhow::Result<Tools> {
    if !answers(cargo(root).args(["deny", "--version"])) {
        run(cargo(root).args(["install", "cargo-deny", "--locked", "--version", "0.20.2"]))?;
    }
    Ok(Tools { python: python(root)?, browser: browser()? })
}

fn python(root: &Path) -> anyhow::Result<PathBuf> {
    let environment = root.join("target/validators");
    let programs = environment.join("bin");
    let marker = environment.join("installed.txt");
    let wanted = VALIDATORS.join("\n");
    if std::fs::read_to_string(&marker).is_ok_and(|installed| installed == wanted) {
        return Ok(programs);
    }
    if !answers(Command::new("python3").args(["-c", "import ensurepip, venv"])) {
        install(&["python3", "python3-venv"])?;
    }
    run(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
    run(Command::new(programs.join("pip")).args(["install", "--quiet"]).args(VALIDATORS))?;
    std::fs::write(&marker, wanted).context("cannot note what is installed")?;
    Ok(programs)
}

fn browser() -> anyhow::Result<PathBuf> {
    let found = || {
        let names = ["chromium", "chromium-browser", "google-chrome"];
        names.into_iter().find(|name| answers(Command::new(name).arg("--version")))
    };
    if found().is_none() {
        install(&["chromium"])?;
    }
    found().map(PathBuf::from).context("no headless browser: install chromium")
}

/// Installs Debian packages where that is possible, else says what to install.
fn install(packages: &[&str]) -> anyhow::Result<()> {
    let list = packages.join(" ");
    let advice = format!("install {list} by hand, then run this again");
    run(Command::new("apt-get").args(["update", "-qq"])).with_context(|| advice.clone())?;
    run(Command::new("apt-get")
        .args(["install", "-y", "-qq", "--no-install-recommends"])
        .args(packages))
    .context(advice)
}

fn answers(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}
