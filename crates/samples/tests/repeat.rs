#![allow(clippy::disallowed_methods, reason = "a test of files that this crate has just written")]
//! A phone that is backed up twice is the same phone, and the same bytes in every run.

use std::fs;

use samples::repeat::{FOLDER, Moment, iphone};

#[test]
fn two_runs_are_equal_and_both_backups_are_of_one_phone() {
    let folder = tempfile::tempdir().unwrap();
    let write = |moment, name: &str| {
        let work = folder.path().join(format!("{name}-work"));
        let backup = folder.path().join(name).join(FOLDER);
        fs::create_dir_all(backup.parent().unwrap()).unwrap();
        iphone(moment, &work).unwrap().write(&backup).unwrap();
        ["Info.plist", "Manifest.db", "Manifest.plist"]
            .map(|file| fs::read(backup.join(file)).unwrap())
    };
    let once = write(Moment::Earlier, "once");
    assert!(once == write(Moment::Earlier, "twice"));
    let later = write(Moment::Later, "later");
    assert!(once != later);
    for backup in [once, later] {
        let [info, ..] = backup;
        assert!(String::from_utf8_lossy(&info).contains("SAMPLE000001"));
    }
}
