use super::*;

#[test]
fn a_view_that_recurses_is_refused() {
    let bytes = database(
        "CREATE VIEW message(a) AS WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n)
         SELECT i FROM n",
    );
    let database = open(&bytes, None).unwrap();
    let read = database.for_each_row("SELECT count(*) FROM message", |_| {});
    assert!(matches!(read, Err(Error::Refused(_))), "{read:?}");
}

#[test]
fn a_view_that_multiplies_is_stopped() {
    let bytes = database(
        "CREATE TABLE t(a); INSERT INTO t VALUES (1),(2),(3),(4),(5),(6),(7),(8),(9),(10);
         CREATE VIEW message(a) AS SELECT a.a FROM t a, t b, t c, t d, t e, t f, t g, t h, t i, t j, t k",
    );
    let database = open(&bytes, None).unwrap();
    let clock = std::time::Instant::now();
    let read = database.for_each_row("SELECT sum(a) FROM message", |_| {});
    assert!(matches!(read, Err(Error::TooMuchWork)), "{read:?}");
    assert!(clock.elapsed().as_secs() < 30, "{:?}", clock.elapsed());
    // The next query has its own budget.
    assert_eq!(column(&database, "SELECT count(*) FROM t"), ["10"]);
}

#[test]
fn a_view_may_not_fill_the_memory() {
    let bytes = database("CREATE VIEW message(a) AS SELECT hex(zeroblob(400000000))");
    let database = open(&bytes, None).unwrap();
    let read = database.for_each_row("SELECT a FROM message", |_| {});
    assert!(matches!(read, Err(Error::Refused(_))), "{read:?}");
    assert!(database.for_each_row("SELECT zeroblob(400000000)", |_| {}).is_err());
}

#[test]
fn a_harmless_view_is_read() {
    let bytes = database(
        "CREATE TABLE t(a); INSERT INTO t VALUES ('x');
         CREATE VIEW message(a) AS SELECT upper(a) FROM t WHERE a LIKE 'x%'",
    );
    let database = open(&bytes, None).unwrap();
    assert_eq!(column(&database, "SELECT a FROM message"), ["X"]);
    assert!(database.has_table("message"));
}

#[test]
fn nothing_is_written_or_attached() {
    let bytes = database("CREATE TABLE t(a)");
    let database = open(&bytes, None).unwrap();
    for query in [
        "INSERT INTO t VALUES (1)",
        "ATTACH 'x' AS y",
        "PRAGMA writable_schema = ON",
        "VACUUM",
        "CREATE TEMP TABLE u(a)",
        "PRAGMA query_only = OFF",
        "SELECT load_extension('x')",
    ] {
        assert!(database.for_each_row(query, |_| {}).is_err(), "{query}");
    }
}

#[test]
fn ordinary_work_on_many_rows_is_within_the_budget() {
    let bytes = database(
        "CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT, c, d, e, f, g, h);
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
         INSERT INTO t SELECT i, 'text ' || i, i, i, i, i, i, i FROM n;",
    );
    let database = open(&bytes, None).unwrap();
    let query = "SELECT x.b, y.* FROM t x JOIN t y ON y.a = x.c LEFT JOIN t z ON z.a = y.d ORDER BY y.b DESC";
    let mut rows = 0_u32;
    database.for_each_row(query, |_| rows += 1).unwrap();
    assert_eq!(rows, 100_000);
}
