//! The databases in `Keychains/Analytics`, in which parts of the Security framework note events.
//!
//! Each table of events has a number, an instant in seconds since 1970, and a property list. The
//! tables differ over versions: `all_events` became `notes`, `rockwell` came later.

use plist::Dictionary;

use crate::prelude::*;

/// Tables of events, over all versions of the schema.
const TABLES: &[&str] = &["hard_failures", "soft_failures", "all_events", "notes", "rockwell"];

/// One event as stored.
pub(crate) struct Stored {
    /// Where it is.
    pub(crate) at: Location,
    /// Table.
    pub(crate) table: &'static str,
    /// When it was noted.
    pub(crate) recorded_at: Option<Timestamp>,
    /// What was noted; empty when nothing was, or when it cannot be read.
    pub(crate) values: Dictionary,
}

/// Hands every event to `each`.
pub(crate) fn read_events(
    file: &EvidenceFile,
    out: &mut Sink<'_>,
    mut each: impl FnMut(Stored, &mut Sink<'_>),
) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let mut unreadable = Repeated::default();
        let tables = TABLES.iter().filter(|table| database.has_table(table));
        let mut any = false;
        for table in tables.copied() {
            any = true;
            let columns = select(&database.columns(table), table, &["timestamp", "data"]);
            let query = format!("SELECT rowid, {columns} FROM {table} ORDER BY rowid");
            rows(database, table, &query, out, |row, out| {
                let at = Location::Row { table, id: row.integer(0).unwrap_or_default() };
                let recorded_at = row.real(1).and_then(unix_real);
                let mut values = Dictionary::new();
                if let Some(bytes) = row.bytes(2).filter(|bytes| !bytes.is_empty()) {
                    match formats::property_list(bytes).map(plist::Value::into_dictionary) {
                        Ok(Some(dictionary)) => values = dictionary,
                        Ok(None) => {
                            let message = "the event is no dictionary: what it says is missing";
                            unreadable.problem(out, at.clone(), message);
                        }
                        Err(error) => {
                            let message = format!("what the event says is missing: {error}");
                            unreadable.problem(out, at.clone(), message);
                        }
                    }
                }
                each(Stored { at, table, recorded_at, values }, out);
            });
        }
        unreadable.finish(out, "events of which the content is missing");
        if !any {
            out.problem(Location::File, "there is no table of events: all events are missing");
        }
    })
}
