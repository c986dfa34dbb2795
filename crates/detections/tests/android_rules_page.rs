//! The page that says which rule covers which row of public knowledge names rules that are there.
#![allow(clippy::disallowed_methods, reason = "reads the source tree")]

use std::path::Path;

#[test]
fn every_row_is_told_and_every_rule_that_it_names_is_there() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = std::fs::read_to_string(top.join("docs/reference/android-rules.md")).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| "));
    let mut missing = Vec::new();
    let mut named = 0;
    for name in rows.clone().flat_map(|row| row.split('`').skip(1).step_by(2)) {
        // Other words in this type are names of services, settings and files.
        let file = match name.split_once('/') {
            Some(("crates", _)) => name.to_owned(),
            Some((artifact, _))
                if !artifact.is_empty() && top.join("rules/android").join(artifact).is_dir() =>
            {
                format!("rules/android/{name}.yml")
            }
            _ => continue,
        };
        named += 1;
        if !top.join(&file).is_file() {
            missing.push(file);
        }
    }
    assert!(missing.is_empty(), "not there: {missing:?}");
    assert!(named > 120, "{named}");
    let numbered = |kind: &str, last: usize| -> Vec<String> {
        (1..=last).map(|number| format!("{kind}{number}")).collect()
    };
    let expected =
        [("B", 21), ("M", 4), ("R", 3), ("C", 2)].map(|(kind, last)| numbered(kind, last));
    let first = rows.filter_map(|row| row.split('|').nth(1)).map(str::trim);
    let told: Vec<&str> =
        first.filter(|cell| expected.concat().iter().any(|row| row == cell)).collect();
    assert_eq!(told, expected.concat());
}
