//! The CSV of log2timeline, with its seventeen columns.
//!
//! Its readers split lines at commas and know no quotation marks, as `psort` writes it: a comma becomes
//! a space, a quotation mark an apostrophe. A message that was changed so stands in `extra` once more,
//! with those characters as `\u{2c}`. The time knows seconds only; `extra` holds the whole instant.

use std::fmt::Write as _;

use jiff::tz::TimeZone;
use model::csv_text::{is_formula, is_unprintable, semicolon};

use super::{
    ExportError, ExportInput, Files, Format, Notices,
    events::{self, Event},
};

pub(super) const FORMAT: Format = Format {
    name: "l2t-csv",
    what: "timeline in the CSV of log2timeline, 17 columns",
    file: Some("hoofprint-l2t.csv"),
    write,
};

const HEADER: &[u8] =
    b"date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,\
                        filename,inode,notes,format,extra\n";
/// Characters of a message in the column `short`.
const SHORT: usize = 80;
/// What stands in a column that has nothing to say.
const NOTHING: &str = "-";

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let out = files.begin("hoofprint-l2t.csv")?;
    out.write_all(HEADER)?;
    events::each(input, |event| Ok(out.write_all(line(event).as_bytes())?))?;
    Ok(Notices::new())
}

fn line(event: &Event) -> String {
    let (date, time) = date_and_time(event);
    let platform = event.artifact.split('.').next().unwrap_or_default().to_uppercase();
    let short: String = event.message.chars().take(SHORT).collect();
    let desc = column(&event.message);
    let notes = event.found.as_ref().map(|found| found.tags().join(" ")).unwrap_or_default();
    let columns = [
        date,
        time,
        "UTC".to_owned(),
        macb(&event.meaning),
        column(&platform),
        column(&event.artifact),
        column(&event.meaning),
        // The account and the phone are the victim's.
        NOTHING.to_owned(),
        NOTHING.to_owned(),
        column(&short),
        desc,
        "2".to_owned(),
        column(&event.file),
        NOTHING.to_owned(),
        column(&notes),
        "hoofprint".to_owned(),
        column(&extra(event)),
    ];
    let mut line = columns.join(",");
    line.push('\n');
    line
}

fn date_and_time(event: &Event) -> (String, String) {
    let at = event.at.to_zoned(TimeZone::UTC);
    if at.year() < 0 {
        // As `psort` spells instants that have no such date; `extra` has the whole one.
        return ("00/00/0000".to_owned(), "00:00:00".to_owned());
    }
    let date = format!("{:02}/{:02}/{:04}", at.month(), at.day(), at.year());
    (date, format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second()))
}

/// What the instants of a file mean, as four letters.
fn macb(meaning: &str) -> String {
    let Some(meanings) = meaning.strip_prefix("file ") else { return "....".to_owned() };
    [("modified", 'M'), ("accessed", 'A'), ("status changed", 'C'), ("created", 'B')]
        .map(|(word, letter)| if meanings.contains(word) { letter } else { '.' })
        .iter()
        .collect()
}

fn extra(event: &Event) -> String {
    let mut out = format!("datetime: {}", event.datetime());
    // Writing into a string cannot fail.
    if !event.position.is_empty() {
        let _ = write!(out, "; at: {}", event.position);
    }
    if let Some(found) = &event.found {
        let _ = write!(out, "; finding: {}", found.finding);
        for (name, value) in [("indicator", &found.indicator), ("rule", &found.rule)] {
            if let Some(value) = value {
                let _ = write!(out, "; {name}: {value}");
            }
        }
    }
    if event.message.contains([',', '"']) {
        let exact = event.message.replace('\\', "\\u{5c}");
        let exact = exact.replace(',', "\\u{2c}").replace('"', "\\u{22}");
        let _ = write!(out, "; message: {exact}");
    }
    out
}

/// Text as a column: without anything that ends it, computes or cannot be seen.
fn column(text: &str) -> String {
    if text.is_empty() {
        return NOTHING.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    if is_formula(text) {
        out.push('\'');
    }
    for (at, character) in text.char_indices() {
        match character {
            ';' => out.push_str(semicolon(text, at)),
            ',' => out.push(' '),
            '"' => out.push('\''),
            _ if is_unprintable(character) => out.extend(character.escape_unicode()),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_never_ends_early() {
        assert_eq!(column("a,b \"c\"\n\u{202e}"), "a b 'c'\\u{a}\\u{202e}");
        assert_eq!(column("=1;=2; a"), "'=1;'=2; a");
        assert_eq!(column(""), "-");
    }

    #[test]
    fn the_letters_are_those_of_the_instants() {
        assert_eq!(macb("file created, modified, status changed"), "M.CB");
        assert_eq!(macb("file accessed"), ".A..");
        assert_eq!(macb("message modified"), "....");
    }
}
