//! Body files: lists of the files of a file system, one per line.
//!
//! Eleven fields between bars: hash, path, inode, mode, owner, group, size, and the instants of
//! last access, last change of content, last change of status and of creation, in seconds since
//! 1970, where zero stands for unknown. A path may hold bars, so fields are counted from both
//! ends. Control characters and backslashes in a path are written as `\xNN`.
//!
//! # References
//! - The Sleuth Kit, wiki, "Body file" (3.0 and later)

use std::{borrow::Cow, fmt::Write as _};

use jiff::Timestamp;

/// What an entry is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    #[default]
    File,
    /// A folder.
    Folder,
    /// A link.
    Link,
    /// A device, a pipe, a socket.
    Other,
}

/// What a body file says of an entry. What it does not know is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What the entry is.
    pub kind: Kind,
    /// The lower twelve bits of a mode.
    pub permissions: Option<u16>,
    /// Size in bytes.
    pub size: Option<u64>,
    /// Last reading.
    pub accessed: Option<Timestamp>,
    /// Last change of the content.
    pub modified: Option<Timestamp>,
    /// Last change of content, name, owner or mode.
    pub changed: Option<Timestamp>,
    /// Creation.
    pub created: Option<Timestamp>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Path of the entry, with its first slash.
    pub path: Cow<'a, str>,
    /// What is said of it.
    pub about: About,
    /// Fields that are there and make no sense.
    pub doubtful: Vec<&'static str>,
}

/// A line is none of a body file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line has {fields} fields where 11 are needed")]
pub struct NotALine {
    /// Fields found.
    pub fields: usize,
}

/// Letters of a mode, from the highest bit of the nine on.
const LETTERS: [char; 9] = ['r', 'w', 'x', 'r', 'w', 'x', 'r', 'w', 'x'];

/// Appends the line of the entry `name` in the folder `/folder`, with the end of the line.
pub fn write(out: &mut String, folder: &str, name: &str, about: &About) {
    out.push_str("0|/");
    write_text(out, folder);
    if !folder.is_empty() && !name.is_empty() {
        out.push('/');
    }
    write_text(out, name);
    out.push_str("|0|");
    write_mode(out, about);
    out.push_str("|||");
    if let Some(size) = about.size {
        let _ = write!(out, "{size}");
    }
    for instant in [about.accessed, about.modified, about.changed, about.created] {
        out.push('|');
        write_instant(out, instant);
    }
    out.push('\n');
}

fn write_text(out: &mut String, text: &str) {
    if !text.contains(is_escaped) {
        out.push_str(text);
        return;
    }
    for character in text.chars() {
        if is_escaped(character) {
            let _ = write!(out, "\\x{:02x}", u32::from(character));
        } else {
            out.push(character);
        }
    }
}

/// ASCII alone, so that two digits are enough.
const fn is_escaped(character: char) -> bool {
    character.is_ascii_control() || character == '\\'
}

fn write_mode(out: &mut String, about: &About) {
    let letter = match about.kind {
        Kind::File => 'r',
        Kind::Folder => 'd',
        Kind::Link => 'l',
        Kind::Other => 'c',
    };
    out.extend([letter, '/', letter]);
    let bits = about.permissions.unwrap_or_default();
    for (letter, place) in LETTERS.into_iter().zip((0..9_u32).rev()) {
        let is_set = bits >> place & 1 == 1;
        // Set-user, set-group and sticky show in the place of `x`.
        let special = match place {
            6 => bits & 0o4000 != 0,
            3 => bits & 0o2000 != 0,
            0 => bits & 0o1000 != 0,
            _ => false,
        };
        out.push(match (special, is_set, place) {
            (true, true, 0) => 't',
            (true, false, 0) => 'T',
            (true, true, _) => 's',
            (true, false, _) => 'S',
            (false, true, _) => letter,
            (false, false, _) => '-',
        });
    }
}

fn write_instant(out: &mut String, instant: Option<Timestamp>) {
    let Some(instant) = instant else {
        out.push('0');
        return;
    };
    let microseconds = instant.as_microsecond();
    let (seconds, rest) = (microseconds.div_euclid(1_000_000), microseconds.rem_euclid(1_000_000));
    let _ = match rest {
        0 => write!(out, "{seconds}"),
        rest => write!(out, "{seconds}.{rest:06}"),
    };
}

/// Reads one line, without its end.
///
/// # Errors
/// When it has too few fields.
pub fn parse(line: &str) -> Result<Line<'_>, NotALine> {
    let too_few = || NotALine { fields: line.split('|').count() };
    let (_, rest) = line.split_once('|').ok_or_else(too_few)?;
    let mut last = rest.rsplitn(10, '|');
    let mut next = || last.next().ok_or_else(too_few);
    let (created, changed, modified, accessed) = (next()?, next()?, next()?, next()?);
    let (size, _group, _owner, mode, _inode) = (next()?, next()?, next()?, next()?, next()?);
    let path = next()?;
    let mut doubtful = Vec::new();
    let mut instant = |name, text| {
        read_instant(text).unwrap_or_else(|| {
            doubtful.push(name);
            None
        })
    };
    let mut about = About {
        accessed: instant("access", accessed),
        modified: instant("modification", modified),
        changed: instant("status change", changed),
        created: instant("creation", created),
        ..About::default()
    };
    match size {
        "" => {}
        size => match size.parse() {
            Ok(size) => about.size = Some(size),
            Err(_) => doubtful.push("size"),
        },
    }
    match read_mode(mode) {
        Some((kind, permissions)) => {
            about.kind = kind;
            about.permissions = permissions;
        }
        None => doubtful.push("mode"),
    }
    Ok(Line { path: read_text(path), about, doubtful })
}

/// The instant; the outer `None` when this is no number.
#[allow(clippy::option_option, reason = "unknown and unreadable are two things")]
fn read_instant(text: &str) -> Option<Option<Timestamp>> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if text.is_empty() || text == "0" {
        return Some(None);
    }
    let seconds: i64 = whole.parse().ok()?;
    let digits: String = fraction.chars().chain("000000".chars()).take(6).collect();
    let microseconds = seconds.checked_mul(1_000_000)?.checked_add(digits.parse().ok()?)?;
    Timestamp::from_microsecond(microseconds).ok().map(Some)
}

/// Kind and permissions; no permission at all stands for unknown.
fn read_mode(text: &str) -> Option<(Kind, Option<u16>)> {
    let letters = text.split_once('/').map_or(text, |(_, letters)| letters);
    let mut letters = letters.chars();
    let kind = match letters.next()? {
        'r' | '-' => Kind::File,
        'd' => Kind::Folder,
        'l' => Kind::Link,
        _ => Kind::Other,
    };
    let mut bits = 0_u16;
    for place in (0..9_u32).rev() {
        let letter = letters.next()?;
        let special = match place {
            6 => 0o4000,
            3 => 0o2000,
            _ => 0o1000,
        };
        bits |= match letter {
            '-' => 0,
            's' | 't' => special | 1 << place,
            'S' | 'T' => special,
            _ => 1 << place,
        };
    }
    Some((kind, (bits != 0).then_some(bits)))
}

fn read_text(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        read.push_str(before);
        let code = after.get(1..3).filter(|_| after.starts_with('x'));
        if let Some(code) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            read.push(char::from(code));
            rest = after.get(3..).unwrap_or_default();
        } else {
            read.push('\\');
            rest = after;
        }
    }
    read.push_str(rest);
    Cow::Owned(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let at = |microseconds| Timestamp::from_microsecond(microseconds).ok();
        let about = About {
            kind: Kind::Folder,
            permissions: Some(0o4755),
            size: Some(12),
            accessed: at(1_700_000_000_000_000),
            modified: at(1_700_000_000_250_000),
            changed: None,
            created: at(-1_500_000),
        };
        for (folder, name) in [("private/var", "a|b"), ("", "line\nbreak\\x41"), ("", "ü")] {
            let mut text = String::new();
            write(&mut text, folder, name, &about);
            let line = parse(text.strip_suffix('\n').unwrap()).unwrap();
            let slash = if folder.is_empty() { "" } else { "/" };
            assert_eq!(line.path, format!("/{folder}{slash}{name}"), "{text}");
            assert_eq!(line.about, about, "{text}");
            assert!(line.doubtful.is_empty());
        }
    }

    #[test]
    fn lists_of_other_programs_are_read() {
        let line = parse("0|/private/var/tmp/x|12|r/rrw-r--r--|501|501|7|1|2|3|0").unwrap();
        assert_eq!(line.about.permissions, Some(0o644));
        assert_eq!((line.about.size, line.about.created), (Some(7), None));
        assert_eq!(line.about.modified, Timestamp::from_second(2).ok());
    }

    #[test]
    fn what_makes_no_sense_is_told_and_the_rest_is_read() {
        let line = parse("0|/x|0|?|||many|soon|2|0|0").unwrap();
        assert_eq!(line.doubtful, ["access", "size", "mode"]);
        assert_eq!(line.about.modified, Timestamp::from_second(2).ok());
        assert_eq!(parse("0|/x|0|r/r").unwrap_err().fields, 4);
    }
}
