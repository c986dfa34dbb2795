//! Lists the rule files of the folder `rules` at the root of the workspace, so that they are
//! compiled in: adding a rule is adding its files.
#![allow(clippy::disallowed_methods, reason = "reads the source tree while building")]

use std::{
    error::Error,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../../rules");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    collect(&root, "", &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for (name, path) in files {
        writeln!(list, "    ({name:?}, include_str!({path:?})),")?;
    }
    list.push(']');
    fs::write(Path::new(&std::env::var("OUT_DIR")?).join("builtin_rules.rs"), list)?;
    Ok(())
}

fn collect(
    folder: &Path,
    prefix: &str,
    files: &mut Vec<(String, String)>,
) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file_name = path.file_name().ok_or("an entry without a name")?.to_string_lossy();
        let name = format!("{prefix}{file_name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else if path.extension().is_some_and(|extension| extension == "yml") {
            files.push((name, path.canonicalize()?.to_string_lossy().into_owned()));
        }
    }
    Ok(())
}
