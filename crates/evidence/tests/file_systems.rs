//! Full file systems: whatever holds them, the same files under the same paths.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "tests write what they read, and their numbers are known"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use backups::{database, failure, problem, writer};
use evidence::{Acquisition, Source, Unlock, Verified, detect};

use crate::backups;

const MESSAGES: &str = "private/var/mobile/Library/SMS/sms.db";
const EVERYTHING: [Source; 2] = [Source::Filesystem("**"), Source::FileListing];

/// Writes files of a phone below `root`; `data` is where the data volume lies.
fn phone(root: &Path, system: &str, data: &str) {
    let write = |path: String, bytes: &[u8]| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    let version = "<plist><dict><key>ProductVersion</key><string>16.5</string>\
                   <key>ProductBuildVersion</key><string>20F66</string></dict></plist>";
    let services = format!("{system}System/Library/CoreServices");
    write(format!("{services}/SystemVersion.plist"), version.as_bytes());
    write(format!("{services}/SpringBoard.app/SpringBoard"), b"program");
    write(format!("{data}mobile/Library/SMS/sms.db"), &database(&["hello"]));
    write(format!("{data}mobile/Library/SMS/sms.db-wal"), b"a log");
    write(format!("{data}mobile/Library/SMS/empty.db"), &database(&["x"]));
    write(format!("{data}mobile/Library/SMS/empty.db-wal"), b"");
    for application in ["A", "B"] {
        let folder = format!("{data}mobile/Containers/Data/Application/{application}");
        write(format!("{folder}/Library/Caches/Cache.db"), application.as_bytes());
        write(format!("{folder}/SC_Info/Manifest.plist"), b"no backup");
    }
}

/// Path, content, whether a log belongs to it, and hashes of every file. Archives of the tests
/// have instants and modes of their own, so that of the list of names only these are compared.
fn content(path: &Path) -> Vec<(String, String, bool, Option<Verified>)> {
    let acquisition = Acquisition::open(path, &Unlock::None).unwrap();
    let found = acquisition.find(&EVERYTHING);
    assert_eq!(found.problems, []);
    acquisition.prepare(&found.files).unwrap();
    let read = |found| {
        let file = acquisition.open_file(found).unwrap();
        let text = String::from_utf8_lossy(&file.bytes().unwrap()).into_owned();
        if file.path().as_ref() == "list of all files" {
            let names = text.lines().map(|line| line.split('|').nth(1).unwrap().to_owned() + "\n");
            return (file.path().to_string(), names.collect(), false, None);
        }
        let verified = acquisition.verify(found).unwrap();
        (file.path().to_string(), text, file.has_wal(), Some(verified))
    };
    found.files.iter().map(read).collect()
}

fn archives(folder: &Path, beside: &Path) -> Vec<PathBuf> {
    let names = ["stored", "deflated", "tape", "compressed"].map(|name| beside.join(name));
    samples::archive::zip_stored(folder, &names[0]).unwrap();
    samples::archive::zip_deflated(folder, &names[1]).unwrap();
    samples::archive::tar(folder, &names[2]).unwrap();
    samples::archive::tar_gz(folder, &names[3]).unwrap();
    names.into()
}

#[test]
fn a_file_system_is_the_same_in_every_container_and_wherever_its_root_lies() {
    let folder = tempfile::tempdir().unwrap();
    let layouts = [
        ("whole", "", "private/var/"),
        ("through the link", "", "var/"),
        ("wrapped", "case 7/phone/", "case 7/phone/private/var/"),
        ("volumes", "filesystem1/", "filesystem2/"),
    ];
    let mut expected = None;
    for (name, system, data) in layouts {
        let root = folder.path().join(name);
        phone(&root, system, data);
        let here = content(&root);
        let messages = here.iter().find(|(path, ..)| path == MESSAGES).unwrap();
        assert!(messages.1.starts_with("SQLite format 3\0") && messages.2);
        let log = messages.3.as_ref().and_then(|verified| verified.log.as_ref()).unwrap();
        assert_eq!(log.path.as_ref(), format!("{MESSAGES}-wal"));
        for archive in archives(&root, folder.path()) {
            assert_eq!(content(&archive), here, "{name}: {}", archive.display());
        }
        let files = |content: &[(String, String, bool, Option<Verified>)]| {
            let files = content.iter().filter(|(path, ..)| path != "list of all files");
            files.cloned().collect::<Vec<_>>()
        };
        let expected = expected.get_or_insert_with(|| files(&here));
        assert_eq!(&files(&here), expected, "{name}");
        assert!(
            here.iter().any(|(_, text, ..)| text.contains("/private/var/mobile/Library/SMS\n"))
        );
    }
}

#[test]
fn a_part_that_begins_below_the_root_is_known() {
    let folder = tempfile::tempdir().unwrap();
    phone(folder.path(), "elsewhere/", "dump/private/var/");
    for inside in ["dump/private/var/mobile", "dump/private/var", "dump/private", "dump"] {
        let acquisition = Acquisition::open(&folder.path().join(inside), &Unlock::None).unwrap();
        let found = acquisition.find(&[Source::Filesystem(MESSAGES)]);
        assert_eq!(found.files.len(), 1, "{inside}");
        assert_eq!(found.files[0].path().as_ref(), MESSAGES);
    }
}

#[test]
fn wildcards_find_every_file_once() {
    let folder = tempfile::tempdir().unwrap();
    phone(folder.path(), "filesystem1/", "filesystem2/");
    // The system volume has what it was delivered with; the data volume hides it.
    let delivered = folder.path().join("filesystem1/private/var/mobile/Library/SMS");
    fs::create_dir_all(&delivered).unwrap();
    fs::create_dir_all(folder.path().join("filesystem1/private/var/msgs")).unwrap();
    let acquisition = Acquisition::open(folder.path(), &Unlock::None);
    // A system volume that holds data of a phone in use is another phone's.
    assert!(acquisition.is_err());
    fs::remove_dir(&delivered).unwrap();
    fs::create_dir_all(folder.path().join("filesystem1/private/var/mobile/Library")).unwrap();
    fs::write(folder.path().join("filesystem1/private/var/mobile/Library/a.plist"), "old").unwrap();
    fs::write(folder.path().join("filesystem2/mobile/Library/a.plist"), "new").unwrap();
    let acquisition = Acquisition::open(folder.path(), &Unlock::None).unwrap();
    let paths = |pattern| -> Vec<String> {
        let found = acquisition.find(&[Source::Filesystem(pattern), Source::Filesystem(pattern)]);
        found.files.iter().map(|found| found.path().to_string()).collect()
    };
    let caches = ["A", "B"].map(|application| {
        format!(
            "private/var/mobile/Containers/Data/Application/{application}/Library/Caches/Cache.db"
        )
    });
    assert_eq!(paths("**/Cache.db"), caches);
    let pattern = "private/var/mobile/Containers/Data/Application/*/Library/**/Cache.db";
    assert_eq!(paths(pattern), caches);
    assert_eq!(paths("private/**/a.plist"), ["private/var/mobile/Library/a.plist"]);
    let found = acquisition.find(&[Source::Filesystem("private/var/mobile/Library/*.plist")]);
    assert_eq!(acquisition.open_file(&found.files[0]).unwrap().bytes().unwrap(), b"new");
}

#[cfg(unix)]
#[test]
fn links_are_listed_and_never_followed() {
    let folder = tempfile::tempdir().unwrap();
    let (root, outside) = (folder.path().join("phone"), folder.path().join("outside"));
    phone(&root, "", "private/var/");
    fs::write(&outside, "secret of this computer").unwrap();
    std::os::unix::fs::symlink("private/var", root.join("var")).unwrap();
    let inside = root.join("private/var/mobile/Library/link.db");
    std::os::unix::fs::symlink(&outside, &inside).unwrap();
    let acquisition = Acquisition::open(&root, &Unlock::None).unwrap();
    let found = acquisition.find(&[Source::Filesystem("private/var/mobile/Library/*")]);
    assert!(found.files.is_empty(), "{:?}", found.files);
    problem(&acquisition.problems(), "2 entries are links");
    let text = content(&root).into_iter().find(|(path, ..)| path == "list of all files").unwrap().1;
    assert!(text.contains("/private/var/mobile/Library/link.db\n"), "{text}");
    assert_eq!(text.matches("sms.db\n").count(), 1, "{text}");
}

#[test]
fn the_device_and_the_kind_are_told() {
    let folder = tempfile::tempdir().unwrap();
    phone(&folder.path().join("phone"), "", "private/var/");
    let tape = folder.path().join("phone.tar.gz");
    samples::archive::tar_gz(&folder.path().join("phone"), &tape).unwrap();
    let acquisition = Acquisition::open(&tape, &Unlock::None).unwrap();
    assert_eq!(acquisition.kind(), "iOS file system (tar.gz)");
    assert_eq!(acquisition.device().os_version.as_deref(), Some("16.5"));
    assert_eq!(acquisition.device().os_build.as_deref(), Some("20F66"));
    assert!(
        acquisition.can_hold(&Source::FileListing) && !acquisition.can_hold(&backups::MESSAGES)
    );
}

#[test]
fn f16_what_is_neither_and_what_is_both_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("Documents/mobile")).unwrap();
    let words = failure(folder.path(), &Unlock::None);
    assert!(words.contains("nothing in it is known"), "{words}");
    phone(folder.path(), "phone/", "phone/private/var/");
    writer().write(&folder.path().join("backup")).unwrap();
    let words = failure(folder.path(), &Unlock::None);
    assert!(words.contains("backup (iOS backup), phone (iOS file system)"), "{words}");
    let archive = folder.path().join("../both.zip");
    samples::archive::zip_stored(folder.path(), &archive).unwrap();
    let found = detect(&archive, &[]).unwrap();
    assert_eq!(found.iter().map(evidence::Candidate::what).collect::<Vec<_>>().len(), 2);
    fs::remove_file(&archive).unwrap();
}

#[test]
fn a_backup_inside_a_file_system_is_a_part_of_it_and_told() {
    let folder = tempfile::tempdir().unwrap();
    phone(folder.path(), "", "private/var/");
    writer().write(&folder.path().join("private/var/mobile/Media/old")).unwrap();
    let acquisition = Acquisition::open(folder.path(), &Unlock::None).unwrap();
    assert_eq!(acquisition.kind(), "iOS file system (folder)");
    let told = problem(&acquisition.problems(), "1 iOS backup lies in this file system");
    assert!(told.message.contains("private/var/mobile/Media/old"), "{}", told.message);
}
