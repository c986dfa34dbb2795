//! How a table is made up: enough to tell its records from those of others, and to hold them.

use rusqlite::Connection;

use super::{super::guard, pages::Cell, record::Value};

/// Work that reading one definition may cause, as a number of bytes of a database.
const SMALL: u64 = 1 << 20;

/// A table with rowids.
pub(super) struct Definition {
    pub(super) name: String,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    kind: String,
    default: Option<String>,
    /// Whether the column is another name of the rowid, so that records hold nothing there.
    is_rowid: bool,
    /// Whether the column is computed when it is read, so that records leave it out.
    is_virtual: bool,
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Definition {
    /// Reads what `sql` says of the table `name`.
    pub(super) fn read(name: &str, sql: &str) -> Result<Self, &'static str> {
        const UNREADABLE: &str = "its definition cannot be read";
        if name.eq_ignore_ascii_case("sqlite_sequence") || name.starts_with("sqlite_stat") {
            return Err("it belongs to the database itself");
        }
        let is_table = sql
            .trim_start()
            .get(..12)
            .is_some_and(|start| start.eq_ignore_ascii_case("create table"));
        let mut scratch = Connection::open_in_memory().map_err(|_| UNREADABLE)?;
        guard::limit(&mut scratch, SMALL).map_err(|_| UNREADABLE)?;
        if !is_table || scratch.execute(sql, []).is_err() {
            return Err(UNREADABLE);
        }
        let has_rowids = format!("SELECT rowid FROM {}", quoted(name));
        if scratch.prepare(&has_rowids).is_err() {
            return Err("it has no rowids");
        }
        let columns = columns(&scratch, name).map_err(|_| UNREADABLE)?;
        Ok(Self { name: name.to_owned(), columns })
    }

    /// A statement that creates a table of the same columns, without constraints or indexes.
    pub(super) fn creation(&self, with_defaults: bool) -> String {
        let columns = self.columns.iter().map(|column| column.definition(with_defaults));
        let columns: Vec<String> = columns.collect();
        format!("CREATE TABLE {} ({})", quoted(&self.name), columns.join(", "))
    }

    fn stored(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| !column.is_virtual)
    }

    /// Whether a record has the shape of this table. It may be shorter, because columns that are
    /// added later are not stored.
    pub(super) fn admits(&self, cell: &Cell) -> bool {
        let Some(values) = &cell.values else { return true };
        values.len() <= self.stored().count()
            && self.stored().zip(values).all(|(column, value)| column.admits(value))
    }

    /// Whether records have a value for every column.
    pub(super) fn is_filled_by(&self, rows: &[Cell]) -> bool {
        let count = self.stored().count();
        rows.iter().all(|row| row.values.as_ref().is_none_or(|values| values.len() == count))
    }

    /// Inserts a row, unless there is one with its rowid. Returns whether it did.
    pub(super) fn insert(
        &self,
        connection: &Connection,
        rowid: i64,
        values: &[Value],
    ) -> rusqlite::Result<bool> {
        let present: Vec<(&Column, &Value)> =
            self.stored().zip(values).filter(|(column, _)| !column.is_rowid).collect();
        let rowid_name = self.columns.iter().find(|column| column.is_rowid);
        let rowid_name =
            rowid_name.map_or_else(|| "rowid".to_owned(), |column| quoted(&column.name));
        let mut names = vec![rowid_name];
        names.extend(present.iter().map(|(column, _)| quoted(&column.name)));
        let marks = vec!["?"; names.len()].join(", ");
        let insertion = format!(
            "INSERT OR IGNORE INTO {} ({}) VALUES ({marks})",
            quoted(&self.name),
            names.join(", ")
        );
        let mut statement = connection.prepare_cached(&insertion)?;
        let rowid = Value::Integer(rowid);
        let all = std::iter::once(&rowid).chain(present.into_iter().map(|(_, value)| value));
        Ok(statement.execute(rusqlite::params_from_iter(all))? > 0)
    }
}

fn columns(scratch: &Connection, name: &str) -> rusqlite::Result<Vec<Column>> {
    let query = "SELECT name, type, dflt_value, pk, hidden FROM pragma_table_xinfo(?1)";
    let mut statement = scratch.prepare(query)?;
    let rows = statement.query_map([name], |row| {
        let key: i64 = row.get(3)?;
        let hidden: i64 = row.get(4)?;
        let column = Column {
            name: row.get(0)?,
            kind: row.get(1)?,
            default: row.get(2)?,
            is_rowid: key > 0,
            is_virtual: hidden == 2,
        };
        Ok(column)
    })?;
    let mut columns = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let keys = columns.iter().filter(|column| column.is_rowid).count();
    for column in &mut columns {
        column.is_rowid &= keys == 1 && column.kind.eq_ignore_ascii_case("integer");
    }
    Ok(columns)
}

impl Column {
    fn definition(&self, with_default: bool) -> String {
        let mut text = format!("{} {}", quoted(&self.name), self.plain_kind());
        if self.is_rowid {
            text.push_str(" PRIMARY KEY");
        } else if let Some(default) = self.default.as_ref().filter(|_| with_default) {
            text.push_str(" DEFAULT (");
            text.push_str(default);
            text.push(')');
        }
        text
    }

    /// The declared type, when it is made of words only: it decides on affinity.
    fn plain_kind(&self) -> &str {
        let plain = |value: char| value.is_ascii_alphanumeric() || " (),_".contains(value);
        if self.kind.chars().all(plain) { &self.kind } else { "" }
    }

    /// Whether a record of this table may hold `value` here, by the rules of affinity.
    fn admits(&self, value: &Value) -> bool {
        let kind = self.kind.to_ascii_uppercase();
        let has = |part: &str| kind.contains(part);
        match value {
            Value::Null => true,
            _ if self.is_rowid => false,
            Value::Integer(_) | Value::Real(_) => {
                has("INT") || !(has("CHAR") || has("CLOB") || has("TEXT"))
            }
            Value::Text(_) => !has("INT") && !has("BLOB") && !has("TIMESTAMP"),
            Value::Blob(_) => !has("INT"),
        }
    }
}
