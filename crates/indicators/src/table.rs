//! Tables: CSV and its relatives with a header that names the columns.
//!
//! Two kinds of tables are published: one value per row with a column for its type (exports of
//! MISP, OTX, `ThreatFox`), and columns that are named after the kind of their values (`URLhaus`,
//! `MalwareBazaar`, lists of apps). Headers in a comment are understood.

use csv::{ReaderBuilder, StringRecord};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::feed::{Feed, FeedFormat};
use crate::form::ByForm;
use crate::kind::Meaning;
use crate::published::{hash_kind_of_word, meaning_of_word, typed};
use crate::reading::Node;

/// Separators of columns, the most common first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Most lines that are looked through for a header.
const MOST_HEAD_LINES: usize = 300;
/// Most columns of a table.
const MOST_COLUMNS: usize = 256;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    Value,
    Type,
    Campaign,
    ToIds,
    Revoked,
    Until,
    /// Values of the kind that the header names.
    Kind(String),
    Other,
}

/// How a table is to be read.
pub(crate) struct Head {
    separator: u8,
    columns: Vec<Column>,
    /// Whether the first line that is no comment is the header.
    is_line: bool,
    /// What was decided, where there is no header.
    note: Option<String>,
}

impl Column {
    fn of(name: &str) -> Self {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        match plain.to_ascii_lowercase().as_str() {
            "value" | "values" | "indicator" | "indicators" | "indicatorvalue" | "ioc" | "iocs"
            | "iocvalue" | "observable" | "observablevalue" => Self::Value,
            "type" | "kind" | "ioctype" | "indicatortype" | "observabletype" | "valuetype"
            | "datatype" => Self::Type,
            "campaign" | "campaigns" | "malware" | "malwareprintable" | "malwarefamily"
            | "malwarename" | "family" | "threatactor" | "actor" | "app" | "appname"
            | "eventinfo" | "signature" | "threatname" | "listingreason" => Self::Campaign,
            "toids" => Self::ToIds,
            "revoked" | "deleted" => Self::Revoked,
            "validuntil" | "expires" | "expiry" | "expiration" | "expirationdate" => Self::Until,
            // Words for the source of a row, or for what is said of it, are no indicators.
            "link" | "uri" | "property" | "profile" | "server" | "network" | "sender" => {
                Self::Other
            }
            _ if meaning_of_word(name)
                .or(hash_kind_of_word(name).map(|_| Meaning::Host))
                .is_some() =>
            {
                Self::Kind(name.trim().to_owned())
            }
            _ => Self::Other,
        }
    }
}

/// Looks for a header: a comment before the first line, or that line itself. A table without one is
/// read when a cell of its first line is a word for the type of the cell beside it.
pub(crate) fn head(text: &str) -> Option<Head> {
    let mut comments = Vec::new();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.by_ref().take(MOST_HEAD_LINES).find(|line| match line.strip_prefix('#') {
        Some(comment) => {
            comments.push(comment.trim_start_matches('#').trim());
            false
        }
        None => true,
    })?;
    let in_comment = comments.iter().rev().find_map(|comment| {
        let (separator, columns) = columns_of(comment)?;
        // A comment is a header only when rows of that form follow it.
        let is_followed = record(first, separator)?.len() == columns.len() && columns.len() > 1;
        is_followed.then_some((separator, columns))
    });
    if let Some((separator, columns)) = in_comment {
        return Some(Head { separator, columns, is_line: false, note: None });
    }
    if let Some((separator, columns)) = columns_of(first) {
        return Some(Head { separator, columns, is_line: true, note: None });
    }
    SEPARATORS.into_iter().find_map(|separator| headless(first, separator))
}

fn columns_of(line: &str) -> Option<(u8, Vec<Column>)> {
    SEPARATORS.into_iter().find_map(|separator| {
        let cells = record(line, separator)?;
        if cells.iter().any(|cell| !is_name(cell)) {
            return None;
        }
        let columns: Vec<Column> = cells.iter().map(Column::of).collect();
        let is_named =
            columns.iter().any(|column| matches!(column, Column::Value | Column::Kind(_)));
        (is_named && columns.len() <= MOST_COLUMNS).then_some((separator, columns))
    })
}

/// Whether a cell can be the name of a column.
fn is_name(cell: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '_' | '-' | '(' | ')' | '/');
    let has_path = cell.contains(':') && meaning_of_word(cell).is_some();
    cell.len() <= 64 && (has_path || cell.chars().all(is_part))
}

/// A table whose first line has a word for a type, and a value of that type beside it.
fn headless(line: &str, separator: u8) -> Option<Head> {
    let cells = record(line, separator)?;
    if cells.len() < 2 || cells.len() > MOST_COLUMNS {
        return None;
    }
    let is_type = |word: &str| meaning_of_word(word).is_some() || hash_kind_of_word(word).is_some();
    let (kind_at, word) = cells.iter().enumerate().find(|(_, cell)| is_type(cell))?;
    let mut others = cells.iter().enumerate().filter(|(at, _)| *at != kind_at);
    let (value_at, _) = others.find(|(_, cell)| typed(word, cell).is_ok())?;
    let columns = (0..cells.len()).map(|at| match at {
        at if at == kind_at => Column::Type,
        at if at == value_at => Column::Value,
        _ => Column::Other,
    });
    let note = format!(
        "the table has no header: column {} was taken as the type, column {} as the value",
        kind_at.saturating_add(1),
        value_at.saturating_add(1)
    );
    Some(Head { separator, columns: columns.collect(), is_line: false, note: Some(note) })
}

fn record(line: &str, separator: u8) -> Option<StringRecord> {
    let line = line.replace("\", \"", "\",\"");
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .trim(csv::Trim::All)
        .from_reader(line.as_bytes());
    reader.records().next()?.ok()
}

/// Reads the rows of a table.
///
/// # Errors
/// Why the rows cannot be told apart.
pub(crate) fn read(name: &str, text: &str, head: &Head) -> Result<Feed<'static>, String> {
    let mut table = Table {
        feed: Feed::new(FeedFormat::Table),
        by_form: ByForm::new(name),
        columns: &head.columns,
        has_values: head.columns.contains(&Column::Value),
    };
    table.feed.notes.extend(head.note.clone());
    // Some publishers write a space before a quote, which is then no quote any more.
    let text = text.replace("\", \"", "\",\"");
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(head.separator)
        .comment(Some(b'#'))
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut row = StringRecord::new();
    let mut is_header = head.is_line;
    while reader.read_record(&mut row).map_err(|error| error.to_string())? {
        if !std::mem::take(&mut is_header) {
            table.row(&row);
        }
    }
    let Table { mut feed, by_form, .. } = table;
    by_form.finish(&mut feed);
    Ok(feed)
}

struct Table<'a> {
    feed: Feed<'static>,
    by_form: ByForm,
    columns: &'a [Column],
    has_values: bool,
}

impl Table<'_> {
    fn row(&mut self, row: &StringRecord) {
        if row.iter().all(str::is_empty) || self.feed.is_full(self.by_form.waiting()) {
            return;
        }
        if let Some(lines) = row.iter().map(|cell| cell.matches('\n').count()).find(|n| *n > 16) {
            let reason = "line within quotes that are not closed";
            (0..=lines).for_each(|_| self.feed.skipped.count(reason));
            return;
        }
        let cells = || self.columns.iter().zip(row);
        let cell =
            |wanted: &Column| cells().find(|(column, _)| *column == wanted).map(|(_, text)| text);
        let is_flag = |text: &str, flags: &[&str]| flags.contains(&text.to_lowercase().as_str());
        if cell(&Column::ToIds).is_some_and(|text| !is_flag(text, &["1", "true", "yes"])) {
            return self.feed.skipped.count("not marked for detection (to_ids)");
        }
        if cell(&Column::Revoked).is_some_and(|text| is_flag(text, &["1", "true", "yes"])) {
            return self.feed.skipped.count("revoked by its publisher");
        }
        let names = cells().filter(|(column, _)| **column == Column::Campaign);
        let names: Vec<&str> = names.map(|(_, text)| text).collect();
        let campaigns: Vec<u32> =
            names.into_iter().filter_map(|name| self.feed.names.number(name)).collect();
        let until = cell(&Column::Until).filter(|text| !text.is_empty());
        let valid_until = until.and_then(instant);
        if until.is_some() && valid_until.is_none() {
            self.feed.skipped.count("end that is no instant (row is used, without an end)");
        }
        if !self.has_values {
            let node = named_values(self.columns, row);
            return self.feed.take(node, &campaigns, valid_until);
        }
        let Some(value) = cell(&Column::Value) else {
            return self.feed.skipped.count("row without a value");
        };
        match cell(&Column::Type) {
            Some(kind) if !kind.is_empty() => {
                self.feed.take(typed(kind, value), &campaigns, valid_until);
            }
            Some(_) => self.feed.skipped.count("row without a type"),
            None => self.by_form.take(&mut self.feed, value, &campaigns, valid_until),
        }
    }
}

/// What the columns of a row name: each is a sign on its own. A file name beside a hash of the
/// same file is left out.
fn named_values(columns: &[Column], row: &StringRecord) -> Result<Node, String> {
    let mut nodes = Vec::new();
    let mut names = Vec::new();
    let mut refused = None;
    for (column, text) in columns.iter().zip(row) {
        let Column::Kind(word) = column else { continue };
        if text.is_empty() || matches!(text, "-" | "n/a" | "N/A" | "None" | "null") {
            continue;
        }
        let is_name =
            meaning_of_word(word) == Some(Meaning::Kind(crate::kind::IndicatorKind::FileName));
        match typed(word, text) {
            Ok(node) if is_name => names.push(node),
            Ok(node) => nodes.push(node),
            Err(reason) => refused = Some(reason),
        }
    }
    if nodes.is_empty() {
        nodes = names;
    }
    match nodes.pop() {
        Some(only) if nodes.is_empty() => Ok(only),
        Some(last) => {
            nodes.push(last);
            Ok(Node::Any(nodes))
        }
        None => Err(refused.unwrap_or_else(|| "row without a value".to_owned())),
    }
}

/// A UTC instant, or a day, whose end is meant.
fn instant(text: &str) -> Option<Timestamp> {
    if let Ok(instant) = text.parse() {
        return Some(instant);
    }
    let time = if text.len() == "2024-05-01".len() {
        text.parse::<Date>().ok()?.at(23, 59, 59, 0)
    } else {
        text.replacen(' ', "T", 1).parse().ok()?
    };
    time.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp())
}
