//! Reading tables whose columns vary with the version of the software that wrote them.

use formats::sqlite::{Database, Row};
use model::Location;

use crate::artifact::Sink;

/// `alias.column` for each of `columns` that `table` has and `NULL` for each it has not, so
/// that positions in a row stay the same for every version.
pub(crate) fn select(database: &Database, table: &str, alias: &str, columns: &[&str]) -> String {
    let present = database.columns(table);
    let mut list = String::new();
    for column in columns {
        if !list.is_empty() {
            list.push_str(", ");
        }
        if present.contains(*column) {
            list.extend([alias, ".", column]);
        } else {
            list.push_str("NULL");
        }
    }
    list
}

/// Hands every row of `query` to `each` and returns whether all were read. When reading stops
/// early, notes a problem that ends with `missing`, a clause that says what is not in the
/// results because of it.
pub(crate) fn read_rows(
    database: &Database,
    query: &str,
    missing: &str,
    out: &mut Sink<'_>,
    mut each: impl FnMut(&Row<'_>, &mut Sink<'_>),
) -> bool {
    match database.for_each_row(query, |row| each(row, out)) {
        Ok(()) => true,
        Err(error) => {
            out.problem(Location::File, format!("{error}: {missing}"));
            false
        }
    }
}

/// Notes what is doubtful about the database. To be called after its rows were read.
pub(crate) fn note_remarks(database: &Database, out: &mut Sink<'_>) {
    for remark in database.remarks() {
        out.problem(Location::File, remark);
    }
}
