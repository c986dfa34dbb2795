//! Creates what a new artifact needs: its file, its fixture folder, its lines in the registry.

use std::path::Path;

use anyhow::{Context as _, bail, ensure};

const TEMPLATE: &str = include_str!("artifact.rs.txt");

/// Creates the artifact `id`, for example `ios.shutdown_log`.
pub(crate) fn run(root: &Path, id: &str) -> anyhow::Result<()> {
    let (platform, name) = id.split_once('.').context("an ID is PLATFORM.NAME")?;
    let named = !name.is_empty()
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    ensure!(named, "the name is the evidence's name in snake_case: {name:?}");
    let source = root.join("crates/artifacts/src");
    let registry = source.join(platform).with_extension("rs");
    ensure!(registry.exists(), "no such platform: {platform:?}");
    let file = source.join(platform).join(name).with_extension("rs");
    if file.exists() {
        bail!("{} exists", file.display());
    }
    std::fs::create_dir_all(source.join(platform).join(name))?;
    std::fs::write(&file, TEMPLATE.replace("{id}", id))?;
    let text = std::fs::read_to_string(&registry)?;
    std::fs::write(&registry, registered(&text, name)?)?;
    println!("written: {}\nnext: CONTRIBUTING.md, step 2", file.display());
    Ok(())
}

/// Adds the `mod` line and the list line of `name`, both in alphabetical order.
fn registered(text: &str, name: &str) -> anyhow::Result<String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    insert_sorted(&mut lines, "pub mod ", &format!("pub mod {name};"))?;
    insert_sorted(&mut lines, "    &", &format!("    &{name}::ARTIFACT,"))?;
    Ok(lines.join("\n") + "\n")
}

fn insert_sorted(lines: &mut Vec<String>, prefix: &str, line: &str) -> anyhow::Result<()> {
    let first = lines.iter().position(|other| other.starts_with(prefix));
    let first = first.with_context(|| format!("the registry has no line {prefix:?}"))?;
    let later = lines
        .iter()
        .skip(first)
        .position(|other| !other.starts_with(prefix) || other.as_str() > line);
    let position = later.map_or(lines.len(), |later| first.saturating_add(later));
    lines.insert(position, line.to_owned());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_added_in_order() {
        let before = "//! Doc.\n\npub mod calls;\npub mod tcc;\n\nx = &[\n    &calls::ARTIFACT,\n    &tcc::ARTIFACT,\n];\n";
        let after = registered(before, "manifest").unwrap();
        assert!(after.contains("pub mod calls;\npub mod manifest;\npub mod tcc;"));
        assert!(
            after.contains("    &calls::ARTIFACT,\n    &manifest::ARTIFACT,\n    &tcc::ARTIFACT,")
        );
        let last = registered(before, "zebra").unwrap();
        assert!(last.contains("pub mod tcc;\npub mod zebra;\n\n"));
    }
}
