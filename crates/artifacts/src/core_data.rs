//! What Core Data adds to the databases it writes.

use std::collections::BTreeMap;

use formats::sqlite::Database;

use crate::artifact::{Sink, rows};

/// Pairs of numbers that a join table holds, by the number in the column of the relationship
/// `from`. Empty when no table has columns of both relationships.
///
/// Core Data names such a table and its columns `Z_`, the number of an entity, and a
/// relationship: `Z_2INTERACTIONRECIPIENT` has `Z_2RECIPIENTS` and `Z_3INTERACTIONRECIPIENT`.
/// The numbers follow from the whole model and differ between versions of it; the relationships
/// stay.
pub(crate) fn joined(
    database: &Database,
    from: &'static str,
    to: &str,
    out: &mut Sink<'_>,
) -> BTreeMap<i64, Vec<i64>> {
    let mut pairs: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    if let Some(query) = join_query(database, from, to) {
        rows(database, from, &query, out, |row, _| {
            if let (Some(from), Some(to)) = (row.integer(0), row.integer(1)) {
                pairs.entry(from).or_default().push(to);
            }
        });
    }
    pairs
}

/// Query for the pairs. The names in it are built of letters, digits and underscores only.
fn join_query(database: &Database, from: &str, to: &str) -> Option<String> {
    let mut tables = Vec::new();
    let query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
    // A schema that cannot be read is a problem of the first query on a table.
    let _ = database.for_each_row(query, |row| tables.extend(row.text(0)));
    tables.into_iter().filter(|name| relationship(name).is_some()).find_map(|name| {
        let columns = database.columns(&name);
        let column = |wanted| columns.iter().find(|name| relationship(name) == Some(wanted));
        Some(format!("SELECT {}, {} FROM {name}", column(from)?, column(to)?))
    })
}

/// `INTERACTIONRECIPIENT` of `Z_2INTERACTIONRECIPIENT`.
fn relationship(name: &str) -> Option<&str> {
    let numbered = name.strip_prefix("Z_")?;
    let relationship = numbered.trim_start_matches(|character: char| character.is_ascii_digit());
    let named = relationship.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    (named && relationship.len() < numbered.len()).then_some(relationship)
}
