//! The report as PDF, printed by a browser that is on this computer.
//!
//! The browser gets a fresh profile and no network. What it needs on disk lies beside the output and
//! is removed again: browsers from some packages see no other folders.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use url::Url;

use crate::terminal;

/// How long printing may take.
const LONGEST: Duration = Duration::from_mins(2);
/// Names of browsers that print.
const NAMES: [&str; 9] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "chrome.exe",
    "microsoft-edge",
    "msedge",
    "msedge.exe",
];
/// Where they are when they are not on the path.
const PLACES: [&str; 7] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/snap/bin/chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];
/// What every start of the browser is told: nothing is fetched, kept or sent.
const QUIETLY: [&str; 18] = [
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-client-side-phishing-detection",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-pings",
    "--proxy-server=http://127.0.0.1:9",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-pdf-header-footer",
];

/// A browser that prints.
#[derive(Debug)]
pub(crate) struct Printer {
    browser: PathBuf,
}

impl Printer {
    /// The browser that `CHROME` names, else the first of the usual ones.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn find() -> anyhow::Result<Self> {
        if let Some(named) = std::env::var_os("CHROME").filter(|name| !name.is_empty()) {
            let browser = on_path(&named).with_context(|| {
                format!("CHROME names {}, which is no program", Path::new(&named).display())
            })?;
            return Ok(Self { browser });
        }
        let by_name = NAMES.iter().find_map(|name| on_path(&OsString::from(name)));
        let by_place = || PLACES.iter().map(PathBuf::from).find(|path| path.is_file());
        let browser = by_name.or_else(by_place).context(
            "no browser to print the PDF with: install Chromium, Chrome or Edge, or name one in the \
             environment variable CHROME. Without --pdf none is needed",
        )?;
        Ok(Self { browser })
    }

    /// Prints the page at `html` and returns the PDF. Works in a folder of its own in `folder`, which is gone
    /// afterwards.
    ///
    /// # Errors
    /// When the browser cannot be started, fails, takes too long or leaves no PDF.
    pub(crate) fn print(&self, html: &Path, folder: &Path) -> anyhow::Result<Vec<u8>> {
        let work = tempfile::Builder::new()
            .prefix("printing-")
            .tempdir_in(folder)
            .with_context(|| format!("cannot create a folder in {}", folder.display()))?;
        let html =
            html.canonicalize().with_context(|| format!("cannot read {}", html.display()))?;
        let page = Url::from_file_path(&html)
            .map_err(|()| anyhow::anyhow!("{} has no address for a browser", html.display()))?;
        let work_path =
            work.path().canonicalize().context("cannot find the folder for printing")?;
        let pdf = work_path.join("report.pdf");
        let mut command = self.command(&work_path);
        command.arg(option("--print-to-pdf=", &pdf)).arg(page.as_str());
        let mut browser =
            command.spawn().with_context(|| format!("cannot start {}", self.browser.display()))?;
        let outcome = self.wait(&mut browser);
        let printed = outcome.and_then(|()| {
            std::fs::read(&pdf)
                .with_context(|| format!("{} ended without a PDF", self.browser.display()))
        });
        remove(work)?;
        let printed = printed?;
        if !printed.starts_with(b"%PDF-") {
            bail!("what {} wrote is no PDF", self.browser.display());
        }
        Ok(printed)
    }

    fn command(&self, work: &Path) -> Command {
        let mut command = Command::new(&self.browser);
        command.args(QUIETLY).arg(option("--user-data-dir=", &work.join("profile")));
        if is_root(work) {
            terminal::say(
                "note: the browser prints without its sandbox, because it has none for root. The page \
                 holds no script.",
            );
            command.arg("--no-sandbox");
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn wait(&self, browser: &mut Child) -> anyhow::Result<()> {
        let name = self.browser.display();
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            match browser.try_wait().with_context(|| format!("cannot wait for {name}"))? {
                Some(status) if status.success() => return Ok(()),
                Some(status) => bail!("{name} could not print the report ({status})"),
                None => std::thread::sleep(Duration::from_millis(50)),
            }
        }
        // It may have ended by now.
        let _ = browser.kill();
        let _ = browser.wait();
        bail!("{name} did not print the report within {} seconds", LONGEST.as_secs())
    }
}

fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(path);
    option
}

/// Parts of the browser may still write while its folder is removed: it is tried again for a while.
fn remove(work: tempfile::TempDir) -> anyhow::Result<()> {
    let path = work.keep();
    let mut tries = 0_u32;
    loop {
        match std::fs::remove_dir_all(&path) {
            Ok(()) => return Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(_) if tries < 100 => {
                tries = tries.saturating_add(1);
                std::thread::sleep(Duration::from_millis(50));
            }
            Err(error) => {
                return Err(error).with_context(|| format!("cannot remove {}", path.display()));
            }
        }
    }
}

/// `name` as it is, or in the first folder of the path that has it.
fn on_path(name: &OsString) -> Option<PathBuf> {
    let name = Path::new(name);
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Whether this program runs as root, which owns the folder that it just made.
#[cfg(unix)]
fn is_root(made: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(made).is_ok_and(|metadata| metadata.uid() == 0)
}

#[cfg(not(unix))]
fn is_root(_: &Path) -> bool {
    false
}
