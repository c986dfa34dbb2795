use super::*;

const PAGE: usize = 512;

/// 500 rows of some 60 bytes in one table, 300 in another of another shape, an index.
fn sample() -> Vec<u8> {
    database(
        "CREATE TABLE message(id INTEGER PRIMARY KEY, text TEXT, date INTEGER, flag INTEGER);
         CREATE TABLE other(a TEXT, b TEXT);
         CREATE INDEX by_date ON message(date);
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 500)
         INSERT INTO message SELECT i, 'text of message ' || i || '.' || hex(zeroblob(15)), 1000 - i, i % 2 FROM n;
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 300)
         INSERT INTO other SELECT 'a' || i, hex(zeroblob(20)) FROM n;",
    )
}

fn page(bytes: &mut [u8], number: usize) -> &mut [u8] {
    &mut bytes[(number - 1) * PAGE..number * PAGE]
}

/// Pages by their kind, whose rows hold `text`.
fn pages_with(bytes: &[u8], kind: u8, text: &str) -> Vec<usize> {
    let pages = bytes.chunks(PAGE).enumerate().skip(1);
    let found = pages.filter(|(_, page)| {
        page[0] == kind && memchr::memmem::find(page, text.as_bytes()).is_some()
    });
    found.map(|(index, _)| index + 1).collect()
}

fn root(bytes: &[u8], table: &str) -> usize {
    let database = open(bytes, None).unwrap();
    let query = format!("SELECT rootpage FROM sqlite_master WHERE name = '{table}'");
    column(&database, &query)[0].parse().unwrap()
}

#[track_caller]
fn assert_each_once(rows: &[String]) {
    let distinct: BTreeSet<_> = rows.iter().collect();
    assert_eq!(distinct.len(), rows.len(), "a row was handed over twice");
}

#[test]
fn rows_around_a_destroyed_leaf_are_read_and_the_gap_is_told() {
    let mut bytes = sample();
    let leaf = pages_with(&bytes, 13, "text of message 250.")[0];
    page(&mut bytes, leaf).fill(0);
    let database = open(&bytes, None).unwrap();
    let rows = column(&database, "SELECT id, text FROM message");
    assert_each_once(&rows);
    assert!(rows.len() > 485 && rows.len() < 500, "{}", rows.len());
    assert!(!rows.contains(&"250".to_owned()) && rows.contains(&"500".to_owned()));
    let remarks = database.remarks();
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    let missing: Vec<u32> = (1..=500).filter(|id: &u32| !rows.contains(&id.to_string())).collect();
    let words = format!("rows {} to {} could not be read", missing[0], missing.last().unwrap());
    assert!(remarks[0].contains("table message") && remarks[0].contains(&words), "{remarks:?}");
    // The other table is not touched.
    assert_eq!(column(&database, "SELECT a FROM other").len(), 300);
    assert_eq!(database.remarks().len(), 1);
}

#[test]
fn a_database_cut_in_the_middle_gives_every_row_on_the_pages_that_are_there() {
    let bytes = sample();
    for cut in [bytes.len() / 3, bytes.len() / 2, bytes.len() / 2 + 100, bytes.len() * 9 / 10] {
        let there = &bytes[..cut / PAGE * PAGE];
        let mut expected = BTreeSet::new();
        for id in 1..=500 {
            let text = format!("text of message {id}.");
            expected.extend((!pages_with(there, 13, &text).is_empty()).then_some(id.to_string()));
        }
        let database = open(&bytes[..cut], None).unwrap();
        assert!(database.remarks()[0].contains("cut short"), "{:?}", database.remarks());
        let rows = column(&database, "SELECT id, text FROM message");
        assert_each_once(&rows);
        assert_eq!(rows.into_iter().collect::<BTreeSet<_>>(), expected, "cut at {cut}");
        assert!(database.remarks().len() > 1 || expected.len() == 500);
        let others = column(&database, "SELECT a FROM other");
        assert_each_once(&others);
    }
}

#[test]
fn a_last_page_in_part_is_told() {
    let bytes = sample();
    let database = open(&[&bytes[..], b"x"].concat(), None).unwrap();
    assert_eq!(column(&database, "SELECT id FROM message").len(), 500);
    let odd = open(&bytes[..bytes.len() - 1], None).unwrap();
    assert!(odd.remarks()[0].contains("cut short"), "{:?}", odd.remarks());
}

#[test]
fn leaves_below_a_destroyed_interior_page_are_found_again() {
    let mut bytes = sample();
    let root = root(&bytes, "message");
    assert_eq!(page(&mut bytes, root)[0], 5);
    page(&mut bytes, root).fill(0xaa);
    let database = open(&bytes, None).unwrap();
    let rows = column(&database, "SELECT id, text FROM message ORDER BY id");
    assert_eq!(rows, numbers(1..=500));
    let remarks = database.remarks();
    assert!(remarks.iter().any(|remark| remark.contains("except for 500 rows")), "{remarks:?}");
    assert_eq!(column(&database, "SELECT count(*) FROM other"), ["300"]);
}

#[test]
fn a_destroyed_index_costs_no_row() {
    let mut bytes = sample();
    let root = root(&bytes, "by_date");
    page(&mut bytes, root).fill(0);
    let database = open(&bytes, None).unwrap();
    let rows = column(&database, "SELECT id FROM message ORDER BY date DESC");
    assert_eq!(rows, numbers(1..=500));
    assert!(
        database.remarks()[0].contains("none is known to be missing"),
        "{:?}",
        database.remarks()
    );
}

#[test]
fn equal_rows_are_counted_not_merged() {
    let mut bytes = database(
        "CREATE TABLE t(a);
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)
         INSERT INTO t SELECT 'the same in every row' FROM n",
    );
    let leaf = *pages_with(&bytes, 13, "the same").last().unwrap();
    let full = open(&bytes, None).unwrap();
    assert_eq!(column(&full, "SELECT a FROM t").len(), 400);
    page(&mut bytes, leaf - 3).fill(0);
    let database = open(&bytes, None).unwrap();
    let rows = column(&database, "SELECT a FROM t").len();
    let lost = 400 - column(&database, "SELECT rowid FROM t").len();
    assert!(lost > 5 && lost < 30);
    assert_eq!(rows, 400 - lost);
}

#[test]
fn deleted_rows_do_not_come_back() {
    let mut source = Connection::open_in_memory().unwrap();
    source
        .execute_batch(
            "PRAGMA page_size = 512; CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT);
             WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)
             INSERT INTO t SELECT i, 'row ' || i || hex(zeroblob(20)) FROM n;
             DELETE FROM t WHERE id BETWEEN 100 AND 200;",
        )
        .unwrap();
    let mut bytes = source.serialize("main").unwrap().to_vec();
    let root = root(&bytes, "t");
    page(&mut bytes, root).fill(0xaa);
    let database = open(&bytes, None).unwrap();
    let rows = column(&database, "SELECT id FROM t");
    assert_each_once(&rows);
    assert_eq!(rows.len(), 299, "{:?}", database.remarks());
}

#[test]
fn rows_longer_than_a_page_are_salvaged() {
    let mut bytes = database(
        "CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, later TEXT DEFAULT 'd');
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 20)
         INSERT INTO t(id, a) SELECT i, 'start' || i || hex(zeroblob(700 * i)) || 'end' FROM n;
         ALTER TABLE t ADD COLUMN added TEXT DEFAULT 'later';",
    );
    let root = root(&bytes, "t");
    page(&mut bytes, root).fill(0xaa);
    let database = open(&bytes, None).unwrap();
    let rows =
        column(&database, "SELECT length(a) || substr(a, -3) || later || added FROM t ORDER BY id");
    assert_eq!(rows.len(), 20, "{:?}", database.remarks());
    assert_eq!(rows[19], format!("{}enddlater", 5 + 2 + 28_000 + 3));
    // A row whose overflow chain is broken is left out, and told.
    let mut cut = bytes.clone();
    let tail =
        cut.chunks(PAGE).position(|page| page[4..].iter().all(|byte| *byte == b'0')).unwrap();
    cut[tail * PAGE..][..4].copy_from_slice(&u32::MAX.to_be_bytes());
    let database = open(&cut, None).unwrap();
    assert_eq!(column(&database, "SELECT id FROM t").len(), 19);
    assert!(database.remarks().iter().any(|remark| remark.contains("1 rows are cut short")));
}

#[test]
fn text_in_utf16_is_salvaged() {
    let mut bytes = database(
        "PRAGMA encoding = 'UTF-16le'; CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT);
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 100)
         INSERT INTO t SELECT i, 'grüß ' || i FROM n;",
    );
    let root = root(&bytes, "t");
    page(&mut bytes, root).fill(0xaa);
    let database = open(&bytes, None).unwrap();
    let rows = column(&database, "SELECT a FROM t ORDER BY id");
    assert_eq!((rows.len(), rows[99].as_str()), (100, "grüß 100"));
}

#[test]
fn a_broken_entry_of_the_schema_does_not_hide_the_other_tables() {
    let mut bytes = sample();
    let at = memchr::memmem::find(&bytes, b"CREATE TABLE other").unwrap();
    bytes[at..at + 6].copy_from_slice(b"CRXXTE");
    let database = open(&bytes, None).unwrap();
    assert!(database.has_table("message"));
    assert_eq!(column(&database, "SELECT id FROM message ORDER BY id"), numbers(1..=500));
    assert!(!database.remarks().is_empty());
    let error = database.for_each_row("SELECT a FROM other", |_| {});
    assert!(error.is_err());
}

#[test]
fn a_lost_schema_has_its_own_words() {
    let mut bytes = sample();
    page(&mut bytes, 1)[100..].fill(0);
    assert!(matches!(open(&bytes, None), Err(Error::SchemaLost(_))));
}

#[test]
fn tables_without_rowids_are_told_when_they_cannot_be_salvaged() {
    let mut bytes = database(
        "CREATE TABLE w(a TEXT PRIMARY KEY, b) WITHOUT ROWID;
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)
         INSERT INTO w SELECT 'key ' || i, i FROM n; CREATE TABLE t(a);",
    );
    let leaf = pages_with(&bytes, 10, "key 300")[0];
    page(&mut bytes, leaf).fill(0);
    let database = open(&bytes, None).unwrap();
    let mut rows = 0;
    assert!(database.for_each_row("SELECT a FROM w", |_| rows += 1).is_err());
    assert!(rows > 50);
    let remarks = database.remarks();
    assert!(remarks.iter().any(|remark| remark.contains("it has no rowids")), "{remarks:?}");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 60, ..Default::default() })]

    #[test]
    fn any_damage_is_survived(flips in proptest::collection::vec((0..60_000_usize, 0..=255_u8), 1..40), cut in 0..60_000_usize) {
        let mut bytes = sample();
        for (at, value) in flips {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = value;
            }
        }
        bytes.truncate(cut.max(600));
        if let Ok(database) = open(&bytes, None) {
            let _ = database.for_each_row("SELECT * FROM message", |_| {});
            let _ = database.for_each_row("SELECT a FROM other ORDER BY b", |_| {});
            let _ = database.remarks();
        }
    }
}

/// Fails for one page, as decryption does when part of a file is missing.
struct Failing(Vec<u8>, u64);

impl ReadAt for Failing {
    fn len(&self) -> u64 {
        Memory(self.0.clone()).len()
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> std::io::Result<usize> {
        let end = offset + u64::try_from(buffer.len()).unwrap();
        if offset < self.1 + 512 && end > self.1 {
            return Err(std::io::Error::other("block cannot be decrypted"));
        }
        Memory(self.0.clone()).read_at(offset, buffer)
    }
}

#[test]
fn a_page_that_cannot_be_fetched_costs_only_its_rows() {
    let bytes = sample();
    let leaf = pages_with(&bytes, 13, "text of message 250.")[0];
    let failing = Failing(bytes, u64::try_from((leaf - 1) * PAGE).unwrap());
    let database = Database::open(Arc::new(failing), None).unwrap();
    let rows = column(&database, "SELECT id, text FROM message");
    assert_each_once(&rows);
    assert!(rows.len() > 485 && rows.len() < 500 && rows.contains(&"500".to_owned()));
    assert!(database.remarks()[0].contains("could not be read"), "{:?}", database.remarks());
}
