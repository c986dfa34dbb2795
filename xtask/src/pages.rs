//! Reports as their readers see them: in every language, on screens of every size, in the dark and on paper.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};

use crate::programs::{Tools, cargo, run};

/// Codes of the languages.
const LANGUAGES: [&str; 6] = ["en", "es", "fr", "ar", "pt", "ru"];
/// Reports of results that were made up, and the languages in which they are looked at.
const SAMPLES: [(&str, &[&str]); 3] =
    [("nothing_found", &LANGUAGES), ("watched", &["en", "ar"]), ("hundred", &["en"])];
/// Where the case with hostile text in every field is.
pub(crate) const HOSTILE: &str = "target/hostile-case";
/// Looks at pages with a browser.
const SCRIPT: &str = include_str!("pages.py");

/// Writes reports of results that were made up and of the sample in every language, and has a browser look at
/// them. Pictures of all stay in `target/reports`.
pub(crate) fn run_all(
    root: &Path,
    tools: &Tools,
    case: &Path,
    compared: [&Path; 2],
) -> anyhow::Result<()> {
    let folder = root.join("target/reports");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let mut wanted = BTreeMap::new();
    run(cargo(root)
        .args(["run", "--quiet", "-p", "report", "--example", "sample", "--"])
        .arg(&folder))?;
    for language in LANGUAGES {
        let limits = sentence(root, language, "report", "limits")?;
        for (name, languages) in SAMPLES {
            if languages.contains(&language) {
                wanted.insert(folder.join(format!("{name}.{language}.html")), limits.clone());
            }
        }
        let page = folder.join(format!("critical.{language}.html"));
        let mut command = cargo(root);
        command.args(["run", "--quiet", "--", "report", "--language", language, "--pdf", "-o"]);
        command.env("CHROME", &tools.browser);
        run(command.arg(&page).arg(case))?;
        wanted.insert(page.with_extension("pdf"), limits.clone());
        wanted.insert(page, limits);
        let page = folder.join(format!("compare.{language}.html"));
        compare(root, compared, language, &page)?;
        wanted.insert(page, sentence(root, language, "compare", "compare-limits")?);
    }
    hostile(root, tools, case, &folder, &mut wanted)?;
    wanted.insert(broken(&folder)?, "This cannot rule out spyware.".to_owned());
    let list = folder.join("wanted.json");
    std::fs::write(&list, serde_json::to_vec(&wanted)?)?;
    let pictures = folder.join("pictures");
    let mut command = Command::new(tools.python.join("python"));
    command.args(["-c", SCRIPT]).arg(browser(&tools.browser)?).arg(pictures).arg(list);
    let output = command.output().context("cannot start the script that looks at pages")?;
    ensure!(
        output.status.success(),
        "reports in a browser:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    println!("browser: {}", String::from_utf8_lossy(&output.stdout).trim());
    Ok(())
}

/// Writes the report of a case with hostile text in every field, and what differs from the case that it was made of.
fn hostile(
    root: &Path,
    tools: &Tools,
    case: &Path,
    folder: &Path,
    wanted: &mut BTreeMap<PathBuf, String>,
) -> anyhow::Result<()> {
    let hostile = root.join(HOSTILE);
    if hostile.exists() {
        std::fs::remove_dir_all(&hostile)?;
    }
    let mut write = cargo(root);
    write.args(["run", "--quiet", "-p", "hoofprint", "--example", "hostile_case", "--"]);
    run(write.arg(case).arg(&hostile))?;
    for language in ["en", "ar"] {
        let limits = sentence(root, language, "report", "limits")?;
        let page = folder.join(format!("hostile.{language}.html"));
        let mut command = cargo(root);
        command.args(["run", "--quiet", "--", "report", "--language", language, "--pdf", "-o"]);
        command.env("CHROME", &tools.browser);
        run(command.arg(&page).arg(&hostile))?;
        wanted.insert(page.with_extension("pdf"), limits.clone());
        wanted.insert(page, limits);
        let page = folder.join(format!("hostile-compare.{language}.html"));
        compare(root, [case, &hostile], language, &page)?;
        wanted.insert(page, sentence(root, language, "compare", "compare-limits")?);
    }
    Ok(())
}

/// Writes the page of a comparison, in which something differs.
fn compare(root: &Path, cases: [&Path; 2], language: &str, page: &Path) -> anyhow::Result<()> {
    let mut command = cargo(root);
    command.args([
        "run",
        "--quiet",
        "--",
        "compare",
        "--different-devices",
        "--language",
        language,
        "-o",
    ]);
    let output = command.arg(page).args(cases).output().context("cannot run the program")?;
    ensure!(
        matches!(output.status.code(), Some(1 | 3)),
        "a comparison in {language}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

/// A sentence that a page must hold, as a language says it.
fn sentence(root: &Path, language: &str, file: &str, key: &str) -> anyhow::Result<String> {
    let path = root.join(format!("locales/{language}/{file}.ftl"));
    let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let start = format!("{key} = ");
    let sentence = text.lines().find_map(|line| line.strip_prefix(&start));
    sentence.map(str::to_owned).with_context(|| format!("{} lacks {key}", path.display()))
}

/// A page that is wrong in every way that is looked for.
fn broken(folder: &Path) -> anyhow::Result<PathBuf> {
    let path = folder.join("broken.html");
    let page = "<!DOCTYPE html><html><body><img src=\"https://example.invalid/x.png\">\
                <p style=\"width: 3000px; color: #eee\"><b title=\"field7x\">The phone</b> is fine.</p></body></html>";
    std::fs::write(&path, page)?;
    Ok(path)
}

/// The path of the browser, which the script needs in full.
fn browser(name: &Path) -> anyhow::Result<PathBuf> {
    if name.components().count() > 1 {
        return Ok(name.to_owned());
    }
    let folders = std::env::var_os("PATH").context("no PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
        .with_context(|| format!("{} is not on the path", name.display()))
}
