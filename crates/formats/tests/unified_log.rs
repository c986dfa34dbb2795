//! Messages of a real file of the unified log (libyal dtformats; of an iPad, iOS 15.3.1), where they are at hand.
#![cfg(test)]
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "reads data of tests and tells that it is absent"
)]

use std::{collections::BTreeSet, path::PathBuf, sync::Arc};

use formats::{
    ReadAt,
    bytes::Memory,
    unified_log::{LogArchive, Messages},
};

struct Files(PathBuf);

impl LogArchive for Files {
    fn names(&self) -> Vec<String> {
        vec!["timesync/0000000000000002.timesync".to_owned()]
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        let path = [self.0.join(name), self.0.join("uuidtext").join(name)];
        let bytes = path.iter().find_map(|path| std::fs::read(path).ok())?;
        Some(Arc::new(Memory(bytes)))
    }
}

#[test]
fn messages_of_a_real_file_have_instants_boots_and_programs() {
    let shared = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/ios/dtformats");
    let files = Files(PathBuf::from(shared).join("test_data/unified_logging"));
    if !files.0.is_dir() {
        println!("skipped: {} is not there", files.0.display());
        return;
    }
    let mut messages = Messages::new(&files);
    assert!(messages.knows_clock());
    let mut found = Vec::new();
    messages.read("0000000000000f85.tracev3", &mut |message| found.push(message)).unwrap();
    assert!(found.len() > 8_000, "{}", found.len());
    let boots: BTreeSet<_> = found.iter().map(|message| message.boot_uuid.len()).collect();
    assert_eq!(boots, BTreeSet::from([32]));
    assert!(found.iter().any(|message| message.subsystem.starts_with("com.apple.")));
    assert!(found.iter().all(|message| message.pid.is_none_or(|pid| pid < 100_000)));
    let telling = found.iter().filter_map(|message| message.text.as_deref());
    let telling: Vec<_> = telling.collect();
    assert!(telling.len() > 500, "{}", telling.len());
    assert!(!telling.iter().any(|text| text.starts_with("Failed to get")));
}
