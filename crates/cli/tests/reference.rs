//! `docs/reference/cli.md` is what the program says of itself.
#![allow(clippy::disallowed_methods, reason = "reads and writes the source tree")]

use std::{fmt::Write as _, path::Path};

use assert_cmd::Command;

fn help(arguments: &[&str]) -> String {
    let output = Command::cargo_bin("hoofprint")
        .unwrap()
        .args(arguments)
        .arg("--help")
        .env("COLUMNS", "100")
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_command_line_reference_is_current() {
    let mut page =
        String::from("# Command line\n\nGenerated from what the program says of itself.\n");
    let commands: [&[&str]; 16] = [
        &[],
        &["check"],
        &["report"],
        &["indicators"],
        &["indicators", "import"],
        &["indicators", "update"],
        &["indicators", "list"],
        &["indicators", "show"],
        &["indicators", "remove"],
        &["indicators", "test"],
        &["verify"],
        &["compare"],
        &["key"],
        &["explain"],
        &["export"],
        &["completions"],
    ];
    for arguments in commands {
        let name = std::iter::once("hoofprint").chain(arguments.iter().copied());
        let name = name.collect::<Vec<_>>().join(" ");
        let text = help(arguments);
        let text: Vec<&str> = text.lines().map(str::trim_end).collect();
        write!(page, "\n## `{name}`\n\n```text\n{}\n```\n", text.join("\n")).unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/cli.md");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(current == page, "out of date: run cargo xtask expected");
}
