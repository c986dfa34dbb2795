//! Real files of the unified log. Skipped where `../shared/data` is absent.
#![cfg(test)]
#![allow(clippy::disallowed_methods, reason = "reads test data")]
#![allow(clippy::print_stderr, reason = "says which tests were skipped")]

use std::{path::PathBuf, sync::Arc};

use formats::{ReadAt, bytes::Memory};
use unified_logs::{LogArchiveFiles, Message, Wanted, for_each_message};

/// The folder of samples, spelled like a log archive.
struct Folder(PathBuf);

impl LogArchiveFiles for Folder {
    fn names(&self) -> Vec<String> {
        [
            "0000000000000030.tracev3",
            "0000000000000f85.tracev3",
            "timesync/0000000000000002.timesync",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        let texts = self.0.join("uuidtext").join(name);
        let bytes = std::fs::read(self.0.join(name)).or_else(|_| std::fs::read(texts)).ok()?;
        Some(Arc::new(Memory(bytes)))
    }
}

#[test]
fn messages_of_a_subsystem_are_rendered() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/ios/dtformats/test_data/unified_logging");
    if !folder.is_dir() {
        eprintln!("skipped: {} is absent", folder.display());
        return;
    }
    let started = std::time::Instant::now();
    let mut all = 0;
    let everything = Wanted { texts: vec![String::new()], ..Wanted::default() };
    let problems = for_each_message(&Folder(folder.clone()), &everything, &mut |_| all += 1);
    eprintln!("{all} messages in {:?}, problems {problems:?}", started.elapsed());
    // The samples lack the texts of most binaries, and the clocks of both boots.
    assert_eq!(problems.len(), 4, "{problems:?}");
    assert!(all > 1_000, "{all}");
    let mut messages: Vec<Message> = Vec::new();
    let wanted =
        Wanted { subsystems: vec!["com.apple.AssetCache".to_owned()], ..Wanted::default() };
    for_each_message(&Folder(folder), &wanted, &mut |message| messages.push(message));
    assert!(!messages.is_empty());
    assert!(messages.iter().all(|message| message.subsystem == "com.apple.AssetCache"));
    assert!(messages.iter().all(|message| message.pid == 0x3791), "{messages:?}");
    // No instant is invented where the clock of the boot is absent, and no text.
    assert!(messages.iter().all(|message| message.written_at.is_none()), "{messages:?}");
    assert!(messages.iter().all(|message| message.text.is_empty()), "{messages:?}");
}
