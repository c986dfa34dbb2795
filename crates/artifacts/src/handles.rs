//! `handle` of `sms.db`: the other sides of conversations, which messages name by row id.

use std::collections::HashMap;

use crate::prelude::*;

/// The other sides, by row id. They are few, and each is asked for by hundreds of messages.
pub(crate) struct Handles(HashMap<i64, String>);

impl Handles {
    /// Reads the table, where there is one.
    pub(crate) fn read(database: &Database, out: &mut Sink<'_>) -> Self {
        let mut handles = HashMap::new();
        if database.columns("handle").contains("id") {
            rows(database, "handle", "SELECT ROWID, id FROM handle", out, |row, _| {
                handles.extend(row.integer(0).zip(row.text(1)));
            });
        }
        Self(handles)
    }

    /// The other side that `column` of `row` names: a number or an address.
    pub(crate) fn of(&self, row: &Row<'_>, column: usize) -> Option<&str> {
        self.0.get(&row.integer(column)?).map(String::as_str)
    }
}
