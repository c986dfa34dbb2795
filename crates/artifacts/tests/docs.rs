//! `docs/reference/artifacts.md` is generated from the artifact files and kept current here.
#![allow(clippy::disallowed_methods, reason = "reads and writes the source tree")]

use std::{fmt::Write, path::Path};

#[test]
fn the_artifact_reference_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../../docs/reference/artifacts.md");
    let mut page =
        String::from("# Artifacts\n\nGenerated from the source files of `crates/artifacts`.\n");
    for artifact in artifacts::all() {
        let file = root.join("src").join(artifact.id.replace('.', "/")).with_extension("rs");
        let source = std::fs::read_to_string(file).unwrap();
        let header = source.lines().map_while(|line| line.strip_prefix("//!"));
        writeln!(page, "\n## `{}`: {}\n", artifact.id, artifact.title).unwrap();
        for line in header.map(|line| line.strip_prefix(' ').unwrap_or(line)) {
            writeln!(page, "{}", line.replacen("# ", "### ", 1)).unwrap();
        }
        writeln!(page, "\n### Where it lives\n").unwrap();
        for source in artifact.sources {
            writeln!(page, "- `{source:?}`").unwrap();
        }
        writeln!(page, "\n### Tested on\n").unwrap();
        for (os, confidence) in artifact.tested {
            writeln!(page, "- {os}: {confidence:?}").unwrap();
        }
    }
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &page).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap_or_default() == page,
        "out of date: run cargo xtask expected"
    );
}
