//! Commands in scripts of the shell, as they are written: nothing is expanded or run.

/// Words that stand before a command and are none.
const KEYWORDS: [&str; 14] = [
    "if", "then", "elif", "else", "fi", "do", "done", "while", "until", "esac", "!", "{", "}", "in",
];

/// Programs that start another one, or load a part of the kernel, which they name.
const STARTERS: [&str; 21] = [
    ".",
    "ash",
    "bash",
    "busybox",
    "env",
    "eval",
    "exec",
    "insmod",
    "ionice",
    "logwrapper",
    "mksh",
    "nice",
    "nohup",
    "run-parts",
    "setsid",
    "sh",
    "source",
    "start-stop-daemon",
    "su",
    "timeout",
    "toybox",
];

/// The commands of a line, without comments, keywords before them, and empty ones.
pub(crate) fn commands(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut quote, mut escaped, mut begun, mut before) = (None, false, 0_usize, ' ');
    let mut end = line.len();
    for (at, letter) in line.char_indices() {
        let starts_word = before.is_whitespace() || matches!(before, ';' | '&' | '|' | '(');
        let previous = std::mem::replace(&mut before, letter);
        if std::mem::take(&mut escaped) {
            continue;
        }
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None | Some('"'), '\\') => escaped = true,
            (None, '"' | '\'') => quote = Some(letter),
            (None, '#') if starts_word => {
                end = at;
                break;
            }
            // `2>&1` and `&>` are no ends of a command, and `$(` and `(` begin one.
            (None, '&') if matches!(previous, '>' | '<') => {}
            (None, ';' | '&' | '|' | '(' | ')' | '`') => {
                found.push(line.get(begun..at).unwrap_or_default());
                begun = at.saturating_add(1);
            }
            _ => {}
        }
    }
    found.push(line.get(begun..end).unwrap_or_default());
    found.into_iter().map(without_keywords).filter(|command| !command.is_empty()).collect()
}

fn without_keywords(command: &str) -> &str {
    let mut rest = command.trim().trim_end_matches('$').trim_end();
    loop {
        let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        if !KEYWORDS.contains(&word) {
            // What sets a variable alone runs nothing.
            return if after.is_empty() && is_assignment(word) { "" } else { rest };
        }
        rest = after.trim_start();
    }
}

/// `NAME=value`.
fn is_assignment(word: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    word.split_once('=').is_some_and(|(name, _)| is_name(name))
}

/// Path of the program that a command starts: its first word, or what that one starts.
pub(crate) fn program_of(command: &str) -> Option<String> {
    let quotes = ['"', '\''];
    let mut words = command.split_whitespace().map(|word| word.trim_matches(quotes));
    let first = words.by_ref().find(|word| !is_assignment(word))?;
    let name = first.rsplit('/').next().unwrap_or(first);
    let mut before = first;
    let mut named = words.filter(|word| {
        let is_redirect = std::mem::replace(&mut before, word).ends_with(['>', '<']);
        word.starts_with('/') && !is_redirect
    });
    let started = STARTERS.contains(&name).then(|| named.next()).flatten();
    started.or(Some(first).filter(|first| first.starts_with('/'))).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_its_commands() {
        let line = "if [ -f /data/a ]; then /data/local/tmp/x -d 2>&1 & fi # why";
        assert_eq!(commands(line), ["[ -f /data/a ]", "/data/local/tmp/x -d 2>&1"]);
        assert_eq!(commands("a 'b; c' \"d | \\\" e\" && f"), ["a 'b; c' \"d | \\\" e\"", "f"]);
        assert_eq!(commands("X=$(getprop a)"), ["getprop a"]);
        assert_eq!(commands("#!/system/bin/sh"), [""; 0]);
        assert_eq!(commands("PATH=/data:/b"), [""; 0]);
        assert_eq!(commands("echo a#b"), ["echo a#b"]);
    }

    #[test]
    fn a_program_is_what_is_started_in_the_end() {
        let program = |command| program_of(command).unwrap_or_default();
        assert_eq!(program("/data/local/tmp/x -d"), "/data/local/tmp/x");
        assert_eq!(program("A=1 B=2 /data/x"), "/data/x");
        assert_eq!(program("nohup sh /data/adb/a.sh > /dev/null"), "/data/adb/a.sh");
        assert_eq!(program("/system/bin/sh -c \"/data/a b\""), "/data/a");
        assert_eq!(program("/system/bin/sh"), "/system/bin/sh");
        assert_eq!(program("sh > /dev/null"), "");
        assert_eq!(program("mount -o remount,rw /system"), "");
        assert_eq!(program("insmod /data/local/k.ko"), "/data/local/k.ko");
    }
}
