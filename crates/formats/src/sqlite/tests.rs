#![allow(
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests damage bytes, take real databases from files, and say what they skip"
)]

mod damage;
mod history;
mod hostile;
mod log;

use super::*;
use crate::bytes::Memory;

/// Opens a database held in memory.
fn open(main: &[u8], wal: Option<&[u8]>) -> Result<Database, Error> {
    let memory = |bytes: &[u8]| -> Arc<dyn ReadAt> { Arc::new(Memory(bytes.to_vec())) };
    Database::open(memory(main), wal.map(memory))
}

/// The bytes of a database that `sql` creates, with pages of 512 bytes.
fn database(sql: &str) -> Vec<u8> {
    let mut source = Connection::open_in_memory().unwrap();
    source.execute_batch("PRAGMA page_size = 512").unwrap();
    source.execute_batch(sql).unwrap();
    // Pages keep remnants of rows that moved, which tests would take for the rows.
    source.execute_batch("VACUUM").unwrap();
    source.serialize("main").unwrap().to_vec()
}

/// First column of every row of `query`.
fn column(database: &Database, query: &str) -> Vec<String> {
    let mut values = Vec::new();
    database.for_each_row(query, |row| values.push(row.text(0).unwrap_or_default())).unwrap();
    values
}

fn numbers(range: std::ops::RangeInclusive<u32>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

#[test]
fn a_healthy_database_is_read_without_a_remark() {
    let bytes = database("CREATE TABLE t(a, b); INSERT INTO t VALUES ('x', 1.5), ('y', 2)");
    let database = open(&bytes, None).unwrap();
    assert_eq!(column(&database, "SELECT a FROM t"), ["x", "y"]);
    assert!(database.has_table("t") && !database.has_table("u"));
    assert_eq!(database.columns("t").into_iter().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(database.remarks(), Vec::<String>::new());
}

#[test]
fn values_are_converted_only_where_nothing_is_lost() {
    let bytes = database("CREATE TABLE t(a); INSERT INTO t VALUES (1.5), (2.0), ('3'), (x'34')");
    let database = open(&bytes, None).unwrap();
    let mut found = Vec::new();
    database.for_each_row("SELECT a FROM t", |row| found.push(row.integer(0))).unwrap();
    assert_eq!(found, [None, Some(2), Some(3), None]);
}

#[test]
fn what_is_no_database_has_its_own_words() {
    assert!(matches!(open(b"", None), Err(Error::Empty)));
    assert!(matches!(open(&[0; 4096], None), Err(Error::Zeros)));
    assert!(matches!(open(b"bplist00 and more", None), Err(Error::NotADatabase)));
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    let random: Vec<u8> = (0..4096).map(|_| next()).collect();
    assert!(matches!(open(&random, None), Err(Error::Encrypted)));
    let text: Vec<u8> = "name,value\n".bytes().cycle().take(4096).collect();
    assert!(matches!(open(&text, None), Err(Error::NotADatabase)));
}

#[test]
fn a_query_that_cannot_be_prepared_is_an_error() {
    let database = open(&database("CREATE TABLE t(a)"), None).unwrap();
    assert!(database.for_each_row("SELECT b FROM t", |_| {}).is_err());
    assert!(database.for_each_row("SELECT a FROM u", |_| {}).is_err());
    assert!(database.remarks().is_empty());
}
