use std::{fs, path::Path};

use super::*;

/// A database in a folder of its own, whose log is never checkpointed by itself.
pub(super) struct Written {
    folder: tempfile::TempDir,
    connection: Connection,
}

impl Written {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let connection = Connection::open(folder.path().join("db")).unwrap();
        connection
            .execute_batch(
                "PRAGMA page_size = 512; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0",
            )
            .unwrap();
        Self { folder, connection }
    }

    pub(super) fn run(&self, sql: &str) -> &Self {
        self.connection.execute_batch(sql).unwrap();
        self
    }

    pub(super) fn main(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("db")).unwrap()
    }

    pub(super) fn wal(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("db-wal")).unwrap()
    }
}

pub(super) const FRAME: usize = 24 + 512;

fn two_commits() -> (Vec<u8>, Vec<u8>, usize) {
    let written = Written::new();
    written.run("CREATE TABLE t(a INTEGER PRIMARY KEY, b); INSERT INTO t VALUES (1, 'old')");
    written.run("PRAGMA wal_checkpoint(TRUNCATE)").run("INSERT INTO t VALUES (2, 'new')");
    let first = written.wal().len();
    written.run(
        "BEGIN; UPDATE t SET b = 'changed' WHERE a = 1;
        WITH RECURSIVE n(i) AS (VALUES(3) UNION ALL SELECT i + 1 FROM n WHERE i < 40)
        INSERT INTO t SELECT i, hex(zeroblob(40)) FROM n; COMMIT",
    );
    (written.main(), written.wal(), first)
}

#[test]
fn changes_that_wait_in_the_log_are_seen_and_the_state_before_them_too() {
    let (main, wal, _) = two_commits();
    let after = open(&main, Some(&wal)).unwrap();
    assert_eq!(column(&after, "SELECT a FROM t"), numbers(1..=40));
    assert_eq!(column(&after, "SELECT b FROM t WHERE a = 1"), ["changed"]);
    assert_eq!(after.remarks(), Vec::<String>::new());
    assert_eq!(column(&after, "PRAGMA quick_check"), ["ok"]);
    let before = open(&main, None).unwrap();
    assert_eq!(column(&before, "SELECT b FROM t"), ["old"]);
}

#[test]
fn a_log_that_is_cut_anywhere_ends_at_its_last_commit() {
    let (main, wal, first) = two_commits();
    for cut in (0..wal.len()).step_by(67).chain([first, first + FRAME, wal.len() - FRAME]) {
        let database = open(&main, Some(&wal[..cut])).unwrap();
        let rows = column(&database, "SELECT b FROM t");
        if cut < first {
            assert_eq!(rows, ["old"], "cut at {cut}");
        } else {
            assert_eq!(rows, ["old", "new"], "cut at {cut}");
        }
        assert_eq!(column(&database, "PRAGMA quick_check"), ["ok"]);
        let told = !database.remarks().is_empty();
        assert_eq!(
            told,
            cut != 0 && cut != 32 && cut != first,
            "cut at {cut}: {:?}",
            database.remarks()
        );
    }
    let cut = open(&main, Some(&wal[..wal.len() - FRAME])).unwrap();
    assert!(cut.remarks()[0].contains("ends inside a transaction"), "{:?}", cut.remarks());
    assert!(cut.log().uncommitted > 0);
    let torn = open(&main, Some(&wal[..first + 100])).unwrap();
    assert!(torn.remarks()[0].contains("last frame has 100 of 536 bytes"), "{:?}", torn.remarks());
}

#[test]
fn a_damaged_frame_ends_the_log_and_is_told() {
    let (main, wal, first) = two_commits();
    for at in [first + 30, first + 17, first + 2] {
        let mut damaged = wal.clone();
        damaged[at] ^= 1;
        let database = open(&main, Some(&damaged)).unwrap();
        assert_eq!(column(&database, "SELECT b FROM t"), ["old", "new"]);
        assert!(database.remarks()[0].contains("damaged at frame"), "{:?}", database.remarks());
    }
}

#[test]
fn frames_of_an_earlier_generation_are_left_out_without_a_remark() {
    let written = Written::new();
    written.run("CREATE TABLE t(a); INSERT INTO t VALUES (hex(zeroblob(3000)))");
    written
        .run("PRAGMA wal_checkpoint(RESTART)")
        .run("DELETE FROM t; INSERT INTO t VALUES ('now')");
    let database = open(&written.main(), Some(&written.wal())).unwrap();
    assert_eq!(column(&database, "SELECT a FROM t"), ["now"]);
    assert!(database.log().stale > 0, "{:?}", database.log());
    assert_eq!(database.remarks(), Vec::<String>::new());
}

#[test]
fn a_database_that_lives_in_its_log_alone_is_read() {
    let written = Written::new();
    written.run("CREATE TABLE t(a); INSERT INTO t VALUES ('x')");
    let wal = written.wal();
    let first_page_only = &written.main()[..512.min(written.main().len())];
    for main in [&[][..], first_page_only] {
        let database = open(main, Some(&wal)).unwrap();
        assert_eq!(column(&database, "SELECT a FROM t"), ["x"]);
        assert_eq!(database.remarks(), Vec::<String>::new());
    }
    assert!(matches!(open(&[], Some(&[])), Err(Error::Empty)));
}

#[test]
fn a_commit_may_make_the_database_smaller() {
    let written = Written::new();
    written.run("CREATE TABLE t(a); INSERT INTO t VALUES (hex(zeroblob(30000))), ('x')");
    written.run("PRAGMA wal_checkpoint(TRUNCATE)").run("DELETE FROM t WHERE a != 'x'; VACUUM");
    let database = open(&written.main(), Some(&written.wal())).unwrap();
    assert_eq!(column(&database, "SELECT a FROM t"), ["x"]);
    assert_eq!(column(&database, "PRAGMA quick_check"), ["ok"]);
    assert_eq!(database.remarks(), Vec::<String>::new());
}

#[test]
fn a_log_that_belongs_elsewhere_is_not_applied() {
    let (main, wal, _) = two_commits();
    let mut magic = wal.clone();
    magic[0] = 0;
    let mut sum = wal.clone();
    sum[31] ^= 1;
    let mut salts = wal.clone();
    for frame in salts[32..].chunks_mut(FRAME) {
        frame[8] ^= 1;
    }
    let big = {
        let folder = tempfile::tempdir().unwrap();
        let connection = Connection::open(folder.path().join("db")).unwrap();
        connection
            .execute_batch("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; CREATE TABLE u(a)")
            .unwrap();
        fs::read(folder.path().join("db-wal")).unwrap()
    };
    for (wal, words) in [
        (&magic[..], "does not start like one"),
        (&sum[..], "checksum of its header"),
        (&salts[..], "none of its"),
        (&wal[..20], "fewer than its header"),
        (&big[..], "its pages have 4096 bytes"),
    ] {
        let database = open(&main, Some(wal)).unwrap();
        assert_eq!(column(&database, "SELECT b FROM t"), ["old"]);
        assert!(database.remarks()[0].contains(words), "{:?}", database.remarks());
    }
}

pub(super) fn logs_under(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            logs_under(&path, found);
        } else if path.to_string_lossy().ends_with("-wal") {
            found.push(path);
        }
    }
}

#[test]
fn logs_of_real_devices_are_applied() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/ios/iLEAPP");
    if !folder.exists() {
        println!("skipped: ../shared/data/ios/iLEAPP is absent");
        return;
    }
    let mut logs = Vec::new();
    logs_under(&folder, &mut logs);
    assert!(!logs.is_empty());
    for log in logs {
        let name = log.to_string_lossy().trim_end_matches("-wal").to_owned();
        let main = fs::read(&name).unwrap();
        let database = open(&main, Some(&fs::read(&log).unwrap())).unwrap();
        // Virtual tables need parts of the device that are not here.
        let query = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0";
        for table in column(&database, query) {
            let check = format!("PRAGMA quick_check('{table}')");
            assert_eq!(column(&database, &check), ["ok"], "{name}: {table}");
        }
        let tables = |database: &Database| {
            column(database, "SELECT name FROM sqlite_master WHERE type = 'table'").len()
        };
        let before = open(&main, None).map(|before| tables(&before)).unwrap_or_default();
        if main.len() <= 4096 {
            assert!(before == 0 && tables(&database) > 0, "{name}");
        }
        assert!(database.remarks().is_empty(), "{name}: {:?}", database.remarks());
    }
}

#[test]
fn the_number_of_pages_follows_the_last_commit() {
    let (main, wal, _) = two_commits();
    let memory = |bytes: &[u8]| -> Arc<dyn ReadAt> { Arc::new(Memory(bytes.to_vec())) };
    let mut remarks = Vec::new();
    let log = memory(&wal);
    let (overlay, _) = wal::read(&Memory(main.clone()), &log, &mut remarks);
    let pages = overlay.page_count;
    let image = Image::compose(memory(&main), Some((log, overlay)), &mut remarks).unwrap();
    let mut header = [0; 32];
    assert_eq!(image.read_at(0, &mut header).unwrap(), 32);
    assert_eq!((header[18], header[19]), (1, 1));
    assert_eq!(header[28..], pages.to_be_bytes());
    assert_eq!(image.len(), u64::from(pages) * 512);
    // Reads may start and end anywhere.
    let mut part = [0; 3];
    image.read_at(27, &mut part).unwrap();
    assert_eq!(part[1..], pages.to_be_bytes()[..2]);
    let mut all = vec![0; usize::try_from(image.len()).unwrap()];
    image.read_at(0, &mut all).unwrap();
    let across = 500..1030;
    let mut some = vec![0; across.len()];
    image.read_at(500, &mut some).unwrap();
    assert_eq!(some, all[across]);
}
