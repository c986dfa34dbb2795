//! House rules that no lint knows: size budgets, who may use whom, words that never appear.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};

/// Longest file in lines: an artifact tells one story, any other file too.
const ARTIFACT_LINES: usize = 400;
const FILE_LINES: usize = 600;

/// Which crates of the project each crate may use. `Cargo.toml` must not say more.
const MAY_USE: [(&str, &[&str]); 13] = [
    ("model", &[]),
    ("sqlite-vfs", &[]),
    ("formats", &["sqlite-vfs"]),
    ("evidence", &["formats", "model"]),
    ("artifacts", &["evidence", "formats", "model"]),
    ("indicators", &["model"]),
    ("detections", &["model"]),
    ("case", &["model"]),
    ("report", &["model"]),
    (
        "scan",
        &["artifacts", "case", "detections", "evidence", "formats", "indicators", "model", "yara"],
    ),
    (
        "cli",
        &[
            "artifacts",
            "case",
            "detections",
            "evidence",
            "indicators",
            "model",
            "report",
            "scan",
            "yara",
        ],
    ),
    ("samples", &["model"]),
    ("yara", &["formats"]),
];

/// Words that promise health, and words of unfinished work.
const NEVER: [&str; 7] =
    ["todo!(", "unimplemented!(", "FIXME", "for now", "XXX", "#[ignore", "no spyware found"];

/// Checks every rule and reports all that is broken at once.
pub(crate) fn run(root: &Path) -> anyhow::Result<()> {
    let mut broken = Vec::new();
    for file in rust_files(root)? {
        let text = std::fs::read_to_string(&file)?;
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        broken.extend(size(&name, &text));
        broken.extend(words(&name, &text));
        broken.extend(left_out(&file, &name)?);
    }
    for (name, allowed) in MAY_USE {
        let manifest = root.join("crates").join(name).join("Cargo.toml");
        let text = std::fs::read_to_string(&manifest)
            .with_context(|| format!("cannot read {}", manifest.display()))?;
        broken.extend(dependencies(name, &text, allowed));
    }
    if !broken.is_empty() {
        bail!("not tidy:\n  {}", broken.join("\n  "));
    }
    println!("tidy: sizes, dependencies and words are as agreed");
    Ok(())
}

fn size(name: &str, text: &str) -> Option<String> {
    let code = text.split("\n#[cfg(test)]\nmod tests").next().unwrap_or(text);
    let lines = code.lines().count();
    let artifact = name.starts_with("crates/artifacts/src/") && name.matches('/').count() > 3;
    let cap = if artifact { ARTIFACT_LINES } else { FILE_LINES };
    (lines > cap).then(|| format!("{name}: {lines} lines, at most {cap}: it tells two stories"))
}

fn words(name: &str, text: &str) -> Vec<String> {
    if name == "xtask/src/tidy.rs" {
        return Vec::new();
    }
    let found = NEVER.iter().filter(|word| text.contains(**word));
    found.map(|word| format!("{name}: {word:?} must not appear")).collect()
}

/// A file of tests that the program of its tests does not name would never be run.
fn left_out(file: &Path, name: &str) -> anyhow::Result<Option<String>> {
    let (Some(folder), Some(module)) = (file.parent(), file.file_stem()) else { return Ok(None) };
    let main = folder.join("main.rs");
    if !folder.ends_with("tests") || module == "main" || !main.is_file() {
        return Ok(None);
    }
    let declared = format!("mod {};", module.to_string_lossy());
    let is_named = std::fs::read_to_string(&main)?.lines().any(|line| line == declared);
    Ok((!is_named).then(|| format!("{name}: {} does not say `{declared}`", main.display())))
}

/// Names of the project's own crates in `[dependencies]` that the table does not allow.
fn dependencies(name: &str, manifest: &str, allowed: &[&str]) -> Vec<String> {
    let own: BTreeSet<&str> = MAY_USE.iter().map(|(other, _)| *other).collect();
    let section = manifest.split("[dependencies]").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let used = section.lines().filter_map(|line| line.split(['.', ' ', '=']).next());
    let broken = used.filter(|used| own.contains(used) && !allowed.contains(used));
    broken.map(|used| format!("crate {name} may not use {used}")).collect()
}

fn rust_files(root: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> =
        ["crates", "xtask", "fuzz"].iter().map(|name| root.join(name)).collect();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() && !path.ends_with("target") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forbidden_dependency_is_named() {
        let manifest = "[package]\n\n[dependencies]\nmodel.workspace = true\nscan.workspace = true\n\n[dev-dependencies]\nsamples.workspace = true\n";
        assert_eq!(
            dependencies("artifacts", manifest, &["model"]),
            ["crate artifacts may not use scan"]
        );
    }

    #[test]
    fn tests_do_not_count_as_length() {
        let long = "x\n".repeat(500);
        assert!(size("crates/artifacts/src/ios/a.rs", &long).is_some());
        assert!(size("crates/scan/src/a.rs", &long).is_none());
        let tested = format!("x\n#[cfg(test)]\nmod tests {{\n{long}}}");
        assert!(size("crates/artifacts/src/ios/a.rs", &tested).is_none());
    }
}
