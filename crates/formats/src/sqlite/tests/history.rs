use std::{collections::BTreeSet, fs, path::Path};

use super::{log::Written, *};

const T: Watched = Watched { table: "t", columns: &[], identity: &[] };

/// Commit, rowid and fate of every row that is gone or changed.
fn gone(main: &[u8], wal: &[u8], watched: &Watched) -> Vec<(u64, i64, Fate)> {
    let database = open(main, Some(wal)).unwrap();
    let found = database.history().unwrap().earlier_rows(watched).unwrap();
    assert_eq!(found.left_out, 0);
    let rows = found.rows.into_iter();
    rows.flat_map(|e| e.rows.into_iter().map(move |(id, fate)| (e.commit, id, fate))).collect()
}

/// What the rows that are gone or changed said, by [`History::open`].
fn said(main: &[u8], wal: &[u8], watched: &Watched, query: &str) -> Vec<String> {
    let database = open(main, Some(wal)).unwrap();
    let history = database.history().unwrap();
    let found = history.earlier_rows(watched).unwrap();
    let states = found.rows.iter().map(|earlier| history.open(earlier).unwrap());
    states.flat_map(|state| column(&state, query)).collect()
}

/// Rows 1 to `count`, in the database file.
fn rows_in_main(count: u32) -> Written {
    let written = Written::new();
    written.run(&format!(
        "CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT);
         WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < {count})
         INSERT INTO t SELECT i, 'row ' || i || hex(zeroblob(30)) FROM n;
         UPDATE t SET b = 'long' || hex(zeroblob(2000)) WHERE a = 7"
    ));
    written.run("PRAGMA wal_checkpoint(TRUNCATE)");
    written
}

#[test]
fn rows_that_the_log_deletes_are_found_and_read() {
    let written = rows_in_main(300);
    written.run("DELETE FROM t WHERE a IN (7, 8, 150)").run("DELETE FROM t WHERE a = 299");
    let (main, wal) = (written.main(), written.wal());
    let rows = [7, 8, 150, 299].map(|id| (0, id, Fate::Deleted));
    assert_eq!(gone(&main, &wal, &T), rows);
    let said = said(&main, &wal, &T, "SELECT t.a || ' ' || length(t.b) FROM t ORDER BY t.a");
    assert_eq!(said, ["7 4004", "8 65", "150 67", "299 67"]);
}

#[test]
fn a_row_that_lived_and_died_inside_the_log_is_found() {
    let written = rows_in_main(20);
    written
        .run("INSERT INTO t VALUES (21, 'one'), (22, 'two')")
        .run("INSERT INTO t VALUES (23, 'three')")
        .run("DELETE FROM t WHERE a = 21")
        .run("DELETE FROM t WHERE a IN (5, 23)");
    let (main, wal) = (written.main(), written.wal());
    let expected = [(0, 5, Fate::Deleted), (2, 21, Fate::Deleted), (2, 23, Fate::Deleted)];
    assert_eq!(gone(&main, &wal, &T), expected);
    assert_eq!(said(&main, &wal, &T, "SELECT b FROM t WHERE a > 5 ORDER BY a"), ["one", "three"]);
}

#[test]
fn rows_that_only_moved_to_other_pages_are_not_called_gone() {
    let written = rows_in_main(300);
    written.run("UPDATE t SET b = b || hex(zeroblob(100))").run("DELETE FROM t WHERE a = 40");
    written.run("UPDATE t SET b = 'short'").run("VACUUM");
    let (main, wal) = (written.main(), written.wal());
    assert_eq!(gone(&main, &wal, &T), [(0, 40, Fate::Deleted)]);
}

#[test]
fn without_a_deletion_or_without_a_log_there_is_nothing() {
    let written = rows_in_main(50);
    let without = open(&written.main(), None).unwrap();
    assert!(without.history().is_none());
    written.run("INSERT INTO t VALUES (51, 'x')");
    assert_eq!(gone(&written.main(), &written.wal(), &T), []);
    let other = Watched { table: "no_such_table", ..T };
    assert_eq!(gone(&written.main(), &written.wal(), &other), []);
}

#[test]
fn changed_words_are_found_in_the_columns_that_matter() {
    let written = Written::new();
    written.run("CREATE TABLE t(a INTEGER PRIMARY KEY, b, seen)");
    written.run("INSERT INTO t VALUES (1, 'x', 0), (2, 'y', 0), (3, 'z', 0)");
    written.run("PRAGMA wal_checkpoint(TRUNCATE)");
    written.run("UPDATE t SET seen = 1; UPDATE t SET b = 'other' WHERE a = 2");
    let (main, wal) = (written.main(), written.wal());
    let watched = Watched { columns: &["b", "not_in_this_version"], ..T };
    assert_eq!(gone(&main, &wal, &watched), [(0, 2, Fate::Changed)]);
    assert_eq!(said(&main, &wal, &watched, "SELECT b FROM t"), ["y"]);
}

#[test]
fn a_row_replaced_under_a_new_rowid_is_changed_and_not_gone() {
    let written = Written::new();
    written.run("CREATE TABLE t(a TEXT PRIMARY KEY, b); INSERT INTO t VALUES ('p', 1), ('q', 1)");
    written.run("PRAGMA wal_checkpoint(TRUNCATE)");
    written.run("INSERT OR REPLACE INTO t VALUES ('p', 2); DELETE FROM t WHERE a = 'q'");
    let (main, wal) = (written.main(), written.wal());
    let watched = Watched { identity: &["a"], ..T };
    assert_eq!(gone(&main, &wal, &watched), [(0, 1, Fate::Changed), (0, 2, Fate::Deleted)]);
    assert_eq!(said(&main, &wal, &watched, "SELECT rowid || a || b FROM t"), ["1p1", "2q1"]);
}

#[test]
fn the_other_tables_are_those_of_the_same_state() {
    let written = Written::new();
    written
        .run("CREATE TABLE t(a INTEGER PRIMARY KEY, h); CREATE TABLE h(id INTEGER PRIMARY KEY, n)");
    written.run("INSERT INTO h VALUES (1, 'alice'); INSERT INTO t VALUES (1, 1), (2, 1)");
    written.run("PRAGMA wal_checkpoint(TRUNCATE)");
    written.run("DELETE FROM t WHERE a = 1; DELETE FROM h");
    let query = "SELECT h.n || (SELECT count(*) FROM main.t) FROM t LEFT JOIN h ON h.id = t.h";
    assert_eq!(said(&written.main(), &written.wal(), &T, query), ["alice2"]);
}

#[test]
fn a_state_half_overwritten_by_a_checkpoint_is_not_taken_for_one() {
    let written = rows_in_main(300);
    written.run("DELETE FROM t WHERE a BETWEEN 100 AND 200").run("DELETE FROM t WHERE a = 250");
    let (before, wal) = (written.main(), written.wal());
    // All pages of both transactions are in the database file already.
    written.run("PRAGMA wal_checkpoint(PASSIVE)");
    assert_eq!(gone(&written.main(), &wal, &T), []);
    // The copy stopped in the middle: pages of two states lie side by side.
    let mut torn = written.main();
    let half = before.len() / 1024 * 512;
    torn.resize(before.len(), 0);
    torn[half..].copy_from_slice(&before[half..]);
    let found = gone(&torn, &wal, &T);
    assert!(found.iter().all(|(commit, ..)| *commit > 0), "{found:?}");
}

#[test]
fn a_page_written_again_without_a_change_spoils_nothing() {
    let written = rows_in_main(30);
    written.run("UPDATE t SET b = b WHERE a = 30").run("DELETE FROM t WHERE a = 2");
    assert_eq!(gone(&written.main(), &written.wal(), &T), [(0, 2, Fate::Deleted)]);
}

#[test]
fn a_table_made_anew_is_another_table() {
    let written = rows_in_main(30);
    written.run("DROP TABLE t; CREATE TABLE t(x, y, z); INSERT INTO t VALUES (1, 2, 3)");
    assert_eq!(gone(&written.main(), &written.wal(), &T), []);
}

#[test]
fn no_flipped_byte_makes_a_history_panic() {
    let written = rows_in_main(60);
    written.run("DELETE FROM t WHERE a = 40").run("INSERT INTO t VALUES (70, 'x')");
    let (main, wal) = (written.main(), written.wal());
    for at in (0..main.len()).step_by(37) {
        let mut damaged = main.clone();
        damaged[at] ^= 0xff;
        let Ok(database) = open(&damaged, Some(&wal)) else { continue };
        let Some(history) = database.history() else { continue };
        let Ok(found) = history.earlier_rows(&T) else { continue };
        for earlier in &found.rows {
            if let Ok(state) = history.open(earlier) {
                let _ = state.for_each_row("SELECT a, b FROM t", |_| {});
            }
        }
    }
}

/// Ends of the transactions in a log, in bytes.
fn commits(wal: &[u8]) -> Vec<usize> {
    let word = |at: usize| u32::from_be_bytes(wal[at..at + 4].try_into().unwrap());
    let frame = 24 + usize::try_from(word(8)).unwrap();
    let ends = (32..).step_by(frame).take_while(|at| at + frame <= wal.len());
    ends.filter(|at| word(at + 4) > 0 && word(at + 8) == word(16)).map(|at| at + frame).collect()
}

#[test]
fn on_real_devices_rows_are_gone_exactly_when_no_query_of_the_last_state_finds_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ios/iLEAPP");
    if !folder.exists() {
        println!("skipped: ../shared/data/ios/iLEAPP is absent");
        return;
    }
    let (mut logs, mut total, mut states_read) = (Vec::new(), 0, 0);
    super::log::logs_under(&folder, &mut logs);
    logs.retain(|log| fs::metadata(log).unwrap().len() > 0);
    assert_eq!(logs.len(), 12);
    for log in logs {
        let name = log.to_string_lossy().trim_end_matches("-wal").to_owned();
        let (main, wal) = (fs::read(&name).unwrap(), fs::read(&log).unwrap());
        let after = open(&main, Some(&wal)).unwrap();
        let history = after.history().unwrap();
        let ends = commits(&wal);
        let states: Vec<Database> = std::iter::once(open(&main, None))
            .chain(ends.iter().map(|end| open(&main, Some(&wal[..*end]))))
            .filter_map(Result::ok)
            .collect();
        states_read += states.len();
        let query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0";
        for table in column(&after, query) {
            let rows = |state: &Database| -> BTreeSet<i64> {
                let mut rows = BTreeSet::new();
                let query = format!("SELECT rowid FROM \"{table}\"");
                let _ = state.for_each_row(&query, |row| rows.extend(row.integer(0)));
                rows
            };
            let now = rows(&after);
            let ever: BTreeSet<i64> = states.iter().flat_map(rows).collect();
            let expected: Vec<i64> = ever.difference(&now).copied().collect();
            let table: &'static str = table.clone().leak();
            let watched = Watched { table, ..T };
            let found = history.earlier_rows(&watched).unwrap();
            let mut ours: Vec<i64> = Vec::new();
            for earlier in &found.rows {
                let state = history.open(earlier).unwrap();
                let query = format!("SELECT rowid FROM \"{table}\" ORDER BY rowid");
                let read = column(&state, &query);
                let ids: Vec<String> = earlier.rows.keys().map(i64::to_string).collect();
                assert_eq!(read, ids, "{name}: {table}");
                ours.extend(earlier.rows.keys());
            }
            ours.sort_unstable();
            assert_eq!((ours, found.left_out), (expected.clone(), 0), "{name}: {table}");
            total += expected.len();
        }
    }
    assert_eq!((total, states_read), (194, 681));
}
