//! Texts that are said in the source of readers, where no registry holds them.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::string_slice,
    reason = "reads the source"
)]

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// What the events of a timeline mean: by the source of the artifacts, and by what their fixtures gave.
pub(crate) fn meanings() -> BTreeSet<String> {
    let mut meanings = BTreeSet::new();
    for file in files("artifacts/src") {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        if file.extension().is_some_and(|extension| extension == "rs") {
            in_code(&text, &mut meanings);
        } else if file.to_string_lossy().ends_with(".expected.json") {
            let expected: Value = serde_json::from_str(&text).expect("an expected output is JSON");
            in_events(&expected, &mut meanings);
        }
    }
    meanings
}

/// What acquisitions are, by the source of what opens them.
pub(crate) fn kinds() -> BTreeSet<String> {
    const KINDS: [&str; 7] = [
        "Android Intrusion Logs",
        "Android backup",
        "Android bug report",
        "AndroidQF acquisition",
        "iOS backup",
        "iOS file system",
        "sysdiagnose",
    ];
    let mut kinds = BTreeSet::new();
    for file in files("evidence/src") {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        for (_, literal, _) in literals(&without_tests(&text)) {
            let is_kind = |kind: &&str| {
                literal == *kind
                    || literal.strip_prefix(kind).is_some_and(|rest| {
                        rest.starts_with(" (") && rest.ends_with(')') && !rest.contains('{')
                    })
            };
            if KINDS.iter().any(is_kind) {
                kinds.insert(literal.to_owned());
            }
        }
    }
    kinds
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry of it").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

/// Lines of code, without comments and tests.
fn without_tests(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Literals of `code`, each with what stands before and after it.
fn literals(code: &str) -> Vec<(&str, &str, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = code[from..].find('"').map(|place| from + place) {
        let mut end = start + 1;
        while end < code.len() && !code[end..].starts_with('"') {
            let escaped = code[end..].starts_with('\\');
            let next = code[end..].chars().take(1 + usize::from(escaped));
            end += next.map(char::len_utf8).sum::<usize>();
        }
        if end >= code.len() {
            break;
        }
        found.push((code[..start].trim_end(), &code[start + 1..end], code[end + 1..].trim_start()));
        from = end + 1;
    }
    found
}

/// `code` up to where what begins there ends: the bracket of a function, the semicolon of a statement.
fn until(code: &str, last: char) -> &str {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    for (place, character) in code.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && character == '}' && last == '}' {
                    return &code[..place];
                }
            }
            ';' if depth == 0 && last == ';' => return &code[..place],
            _ => {}
        }
    }
    code
}

/// Meanings that the code of one file names.
fn in_code(text: &str, meanings: &mut BTreeSet<String>) {
    let code = without_tests(text);
    for (before, literal, after) in literals(&code) {
        let is_given = before.ends_with(".event(") && !before.ends_with("..event(");
        if before.ends_with("meaning:") || is_given {
            meanings.insert(literal.to_owned());
        }
        // `(self.changed_at, "setting changed")`
        let pair = before.strip_suffix(',').and_then(|before| before.rsplit_once('('));
        let is_of_instant = pair.is_some_and(|(_, first)| first.trim().ends_with("_at"));
        if is_of_instant && after.trim_start_matches(',').trim_start().starts_with(')') {
            meanings.insert(literal.to_owned());
        }
    }
    for (begin, last) in [("let meaning", ';'), ("let (meaning", ';'), ("fn meaning", '}')] {
        for (place, _) in code.match_indices(begin) {
            for (before, literal, after) in literals(until(&code[place..], last)) {
                let line = after.lines().next().unwrap_or_default();
                let is_pattern = line.contains("=>") || line.starts_with('|');
                let before = before.strip_suffix('(').unwrap_or(before).trim_end();
                if !is_pattern && ["=>", "{"].iter().any(|end| before.ends_with(end)) {
                    meanings.insert(literal.to_owned());
                }
            }
        }
    }
    // Tables that tell what each of their keys means.
    let tables = ["what it means.\n", "what they mean.\n", "what an event means, "];
    for said in tables {
        for (place, _) in text.match_indices(said) {
            let table =
                text[place..].split_once("const ").map_or("", |(_, table)| until(table, ';'));
            let told = literals(table).into_iter().map(|(_, literal, _)| literal);
            meanings.extend(told.filter(|told| told.contains(' ')).map(str::to_owned));
        }
    }
}

/// Meanings of the events of a fixture: `2024-03-01T12:00:00Z page visited: https://…`.
fn in_events(expected: &Value, meanings: &mut BTreeSet<String>) {
    match expected {
        Value::Object(fields) => {
            let events = fields.get("events").and_then(Value::as_array);
            let events = events.into_iter().flatten().filter_map(Value::as_str);
            let told = events.filter_map(|event| event.split_once(' ')?.1.split_once(": "));
            meanings.extend(told.map(|(meaning, _)| meaning.to_owned()));
            fields.values().for_each(|field| in_events(field, meanings));
        }
        Value::Array(items) => items.iter().for_each(|item| in_events(item, meanings)),
        _ => {}
    }
}
