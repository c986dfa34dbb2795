//! What lists of processes have in common: columns by name, and paths with blanks.

use model::{Observable, ObservableKind, Strength};

/// The first `count` words of the line, and what follows them.
pub(crate) fn words(line: &str, count: usize) -> Option<(Vec<&str>, &str)> {
    let mut rest = line.trim_start_matches([' ', '\t']);
    let mut words = Vec::new();
    for _ in 0..count {
        let end = rest.find([' ', '\t']).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        if word.is_empty() {
            return None;
        }
        words.push(word);
        rest = after.trim_start_matches([' ', '\t']);
    }
    Some((words, rest.trim_end()))
}

/// Bundles that hold a program of their own.
const BUNDLES: [&str; 5] = [".app/", ".appex/", ".xpc/", ".bundle/", ".framework/"];

/// Where installed apps are.
const APPS: [&str; 2] = ["/private/var/containers/Bundle/", "/var/containers/Bundle/"];

/// Path of the program and its arguments. A path may have blanks: inside of a bundle it ends with
/// the program that is named like the bundle; elsewhere it ends at the first blank.
pub(crate) fn path_and_arguments(command: &str) -> (&str, &str) {
    if !command.starts_with('/') {
        return command.split_once(' ').unwrap_or((command, ""));
    }
    let Some((at, below)) = innermost_bundle(command) else { return split_at_blank(command, 0) };
    let folder = command.get(..at).unwrap_or_default();
    let name = folder.rsplit('/').next().unwrap_or_default();
    let rest = command.get(below..).unwrap_or_default();
    match rest.strip_prefix(name) {
        Some(after) if !name.is_empty() && (after.is_empty() || after.starts_with(' ')) => command
            .split_at_checked(below.saturating_add(name.len()))
            .map_or((command, ""), |(path, arguments)| (path, arguments.trim_start())),
        _ => split_at_blank(command, below),
    }
}

/// Where the name of the innermost bundle of the path ends, and where its content begins.
fn innermost_bundle(command: &str) -> Option<(usize, usize)> {
    let mut found = None;
    let mut from = 0_usize;
    loop {
        let rest = command.get(from..)?;
        let next = BUNDLES.iter().filter_map(|end| Some((rest.find(end)?, end.len()))).min();
        let Some((at, length)) = next else { return found };
        // Arguments may hold paths as well; an app may have any name.
        let between = rest.get(..at)?;
        let is_app = found.is_none() && APPS.iter().any(|apps| command.starts_with(apps));
        if !is_app && (between.contains(" -") || between.contains(" /")) {
            return found;
        }
        let at = from.saturating_add(at);
        from = at.saturating_add(length);
        found = Some((at, from));
    }
}

fn split_at_blank(command: &str, from: usize) -> (&str, &str) {
    let blank = command.get(from..).and_then(|rest| rest.find(' '));
    let end = blank.map_or(command.len(), |blank| from.saturating_add(blank));
    let (path, arguments) = command.split_at_checked(end).unwrap_or((command, ""));
    (path, arguments.trim_start())
}

/// Name of a program: the last part of its path, or what stands in parentheses where the system
/// no longer has a path.
pub(crate) fn name_of(path: &str) -> &str {
    let name = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or(path);
    name.strip_prefix('(').and_then(|name| name.strip_suffix(')')).unwrap_or(name)
}

/// What can be compared of a process that ran.
pub(crate) fn observe_process<'a>(
    process: Option<&'a str>,
    path: Option<&'a str>,
) -> Vec<Observable<'a>> {
    let observable = |kind, value, field| Observable::new(kind, value, field, Strength::Executed);
    match path {
        Some(path) => vec![
            observable(ObservableKind::FilePath, path, "path"),
            observable(ObservableKind::Process, path, "path"),
        ],
        None => process
            .map(|process| observable(ObservableKind::Process, process, "process"))
            .into_iter()
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_blanks_ends_at_the_program_of_its_bundle() {
        let app = "/private/var/containers/Bundle/Application/1/My App (2).app/My App (2)";
        assert_eq!(path_and_arguments(app), (app, ""));
        assert_eq!(path_and_arguments(&format!("{app} -x /y z")), (app, "-x /y z"));
        let other = "/private/var/containers/Bundle/Application/1/My App.app/main -x";
        assert_eq!(path_and_arguments(other).0, other.strip_suffix(" -x").unwrap());
    }

    #[test]
    fn elsewhere_it_ends_at_the_first_blank() {
        let agent = "/usr/libexec/UserEventAgent (System)";
        assert_eq!(path_and_arguments(agent), ("/usr/libexec/UserEventAgent", "(System)"));
        let daemon = "/usr/libexec/d --of /System/A.app/A";
        assert_eq!(path_and_arguments(daemon), ("/usr/libexec/d", "--of /System/A.app/A"));
    }
}
