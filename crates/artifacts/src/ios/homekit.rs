//! `datastore.sqlite` of `HomeKit`: addresses, numbers and links that are stored in it.
//!
//! # What it holds
//! Apple has not published the layout of this database, and nobody else describes it. So it is
//! read by form: one `table` for each table, with the count of its rows, and one `address` for
//! each value that as a whole is an e-mail address, a telephone number with its country code or a
//! link, with the table, the column and the row it stands in. Columns of the same row whose names
//! end in `DATE` are read as Core Data stores dates.
//!
//! # What it can show
//! That `HomeKit` stored this address on the device. Published attacks of 2022 began by `HomeKit` and
//! left addresses of the attackers' accounts there.
//!
//! # What it cannot show
//! What an address is there for: the owner, a member of the home, a guest, or somebody who only
//! invited. What a date means. Addresses inside longer values or packed objects. Rows that were
//! deleted.
//!
//! # References
//! - The Citizen Lab, "Triple Threat: NSO Group's Pegasus Spyware Returns in 2022"
//! - Apple, Core Data: names of tables and columns, and how dates are stored

use std::collections::BTreeMap;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.homekit",
    title: "Addresses that HomeKit stored",
    sources: &[
        Source::Backup("HomeKitDomain", "Library/homed/datastore*.sqlite"),
        Source::Filesystem("private/var/mobile/Library/homed/datastore*.sqlite"),
    ],
    tested: &[("read by form, the layout is not published", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// Most tables that are read.
const MOST_TABLES: usize = 400;
/// Most columns that are read of a table.
const MOST_COLUMNS: usize = 200;
/// Most rows of a table that are looked at.
const MOST_ROWS: u64 = 50_000;
/// Most addresses that are told of a table.
const MOST_ADDRESSES: u64 = 2_000;
/// Longest value that can be an address, in bytes.
const LONGEST_VALUE: usize = 2_048;
/// Longest name of a table or a column, in bytes.
const LONGEST_NAME: usize = 128;

/// One table.
#[derive(Debug, Serialize)]
pub struct Table {
    /// `table`.
    pub record: &'static str,
    /// Name of the table.
    pub table_name: String,
    /// Rows that could be read.
    pub row_count: u64,
}

/// One value that is an address, a number or a link.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct StoredAddress {
    /// `address`.
    pub record: &'static str,
    /// Name of the table.
    pub table_name: String,
    /// Name of the column.
    pub column_name: String,
    /// What it is by its form: `email`, `phone` or `url`.
    pub address_form: &'static str,
    /// The value, as stored.
    pub address: String,
    /// Dates in the same row, by the name of their column.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub row_dates: BTreeMap<String, Timestamp>,
}

impl Record for Table {}

impl Record for StoredAddress {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = match self.address_form {
            "email" => ObservableKind::Email,
            "url" => ObservableKind::Url,
            _ => return Vec::new(),
        };
        let value = self.address.strip_prefix("mailto:").unwrap_or(&self.address);
        vec![Observable::new(kind, value, "address", Strength::Exposed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |(column, at): (&String, &Timestamp)| TimelineEvent {
            at: *at,
            meaning: "date stored beside an address of HomeKit",
            summary: format!("{}, {column}: {}", self.table_name, self.address),
        };
        self.row_dates.iter().map(event).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let mut tables = Vec::new();
        let query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        rows(database, "sqlite_master", query, out, |row, _| tables.extend(row.text(0)));
        tables.retain(|name| !name.starts_with("sqlite_"));
        if let Some(more @ 1..) = tables.len().checked_sub(MOST_TABLES) {
            out.problem(Location::File, format!("{more} more tables are not read"));
        }
        for table in tables.iter().take(MOST_TABLES) {
            read_table(database, table, out);
        }
    })
}

fn read_table(database: &Database, table: &str, out: &mut Sink<'_>) {
    let place = || Location::Key(shown(table));
    if !is_readable(table) {
        out.problem(place(), "name of the table is too long or no text: it is not read");
        return;
    }
    let all = database.columns(table);
    let columns: Vec<&String> =
        all.iter().filter(|name| is_readable(name)).take(MOST_COLUMNS).collect();
    if columns.len() < all.len() {
        let more = all.len().saturating_sub(columns.len());
        out.problem(place(), format!("{more} columns are not read"));
    }
    if columns.is_empty() {
        return;
    }
    let listed: Vec<String> = columns.iter().map(|name| quoted(name)).collect();
    let query = format!("SELECT rowid, {} FROM {}", listed.join(", "), quoted(table));
    let (mut count, mut told) = (0_u64, 0_u64);
    let read = database.for_each_row(&query, |row| {
        count = count.saturating_add(1);
        if count > MOST_ROWS {
            return;
        }
        for (position, column) in (1..).zip(&columns) {
            let Some((address_form, address)) = address(row, position) else { continue };
            told = told.saturating_add(1);
            if told > MOST_ADDRESSES {
                continue;
            }
            let record = StoredAddress {
                record: "address",
                table_name: table.to_owned(),
                column_name: (*column).clone(),
                address_form,
                address,
                row_dates: dates(row, &columns),
            };
            let id = row.integer(0).map_or_else(|| "?".to_owned(), |id| id.to_string());
            out.record(Location::Key(format!("{table}/{id}/{column}")), &record);
        }
    });
    if let Err(error) = read {
        let message = format!("{count} rows read, any others are missing: {error}");
        out.problem(place(), message);
    }
    if count > MOST_ROWS {
        out.problem(place(), format!("only the first {MOST_ROWS} rows were looked at"));
    }
    if let Some(more @ 1..) = told.checked_sub(MOST_ADDRESSES) {
        out.problem(place(), format!("{more} more addresses are not told"));
    }
    let record = Table { record: "table", table_name: table.to_owned(), row_count: count };
    out.record(place(), &record);
}

/// A name as SQL takes it, whatever is in it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn is_readable(name: &str) -> bool {
    !name.is_empty() && name.len() <= LONGEST_NAME && !name.chars().any(char::is_control)
}

/// A name that may be overlong, as a place.
fn shown(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect()
}

fn dates(row: &Row<'_>, columns: &[&String]) -> BTreeMap<String, Timestamp> {
    let dated = (1..).zip(columns).filter(|(_, column)| column.ends_with("DATE"));
    let date = |(position, column): (usize, &&String)| {
        let at = row.mac_instant(position)?;
        Some(((*column).clone(), at))
    };
    dated.filter_map(date).collect()
}

/// A value that is an address as a whole, and of which form.
fn address(row: &Row<'_>, column: usize) -> Option<(&'static str, String)> {
    let bytes = row.bytes(column).filter(|bytes| bytes.len() <= LONGEST_VALUE)?;
    let text = std::str::from_utf8(bytes).ok()?.trim();
    Some((form(text)?, text.to_owned()))
}

fn form(text: &str) -> Option<&'static str> {
    if text.chars().any(char::is_control) {
        None
    } else if is_email(text.strip_prefix("mailto:").unwrap_or(text)) {
        Some("email")
    } else if is_phone(text.strip_prefix("tel:").unwrap_or(text)) {
        Some("phone")
    } else {
        is_link(text).then_some("url")
    }
}

fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let local_fits =
        |letter: char| letter.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(letter);
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let last_is_name = domain
        .rsplit_once('.')
        .is_some_and(|(_, last)| last.len() >= 2 && last.chars().any(char::is_alphabetic));
    !local.is_empty()
        && local.chars().all(local_fits)
        && domain.split('.').all(label)
        && last_is_name
}

/// Without the country code it could be any number.
fn is_phone(text: &str) -> bool {
    let Some(number) = text.strip_prefix('+') else { return false };
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && number.chars().all(|letter| letter.is_ascii_digit() || " ()-.".contains(letter))
}

fn is_link(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "+-.".contains(letter);
    scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.chars().all(fits)
        && !rest.is_empty()
        && !rest.chars().any(char::is_whitespace)
}
