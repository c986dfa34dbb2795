//! Times the messages of a log archive beside the crate's own way of reading it, in one run:
//! `cargo run --release -p formats --example unified_log_speed -- FOLDER.logarchive`.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    reason = "a measurement on a folder that the command line names"
)]

use std::{
    io::Read,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use formats::{
    ReadAt,
    bytes::Memory,
    unified_log::{LogArchive, Messages},
};
use macos_unifiedlogs::{
    cache::MemoryStringCache,
    filesystem::LogarchiveProvider,
    iterator::UnifiedLogIterator,
    parser::{build_log, collect_timesync},
    traits::{FileProvider as _, SourceFile as _},
    unified_log::UnifiedLogData,
};

struct Folder(PathBuf);

impl LogArchive for Folder {
    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut left = vec![self.0.clone()];
        while let Some(folder) = left.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    left.push(entry.path());
                } else if let Ok(name) = entry.path().strip_prefix(&self.0) {
                    names.push(name.to_string_lossy().into_owned());
                }
            }
        }
        names.sort();
        names
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        Some(Arc::new(Memory(std::fs::read(self.0.join(name)).ok()?)))
    }
}

/// As the crate's documentation reads an archive.
fn theirs(path: &Path) -> usize {
    let provider = LogarchiveProvider::new(path);
    let clock = collect_timesync(&provider).unwrap_or_default();
    let texts = MemoryStringCache::default();
    let mut earlier = UnifiedLogData::default();
    let mut count = 0_usize;
    for mut file in provider.tracev3_files() {
        let mut data = Vec::new();
        if file.reader().read_to_end(&mut data).is_err() {
            continue;
        }
        let evidence = file.source_path().to_owned();
        for mut group in (UnifiedLogIterator { data, header: Vec::new(), evidence }) {
            group.oversize.append(&mut earlier.oversize);
            let (messages, _) = build_log(&group, &provider, &texts, &clock, false);
            count = count.saturating_add(messages.len());
            earlier.oversize = group.oversize;
        }
    }
    count
}

fn ours(archive: &Folder) -> usize {
    let mut messages = Messages::new(archive);
    let mut count = 0_usize;
    let files = archive.names();
    for name in files.iter().filter(|name| name.ends_with(".tracev3")) {
        let mut each = |_| count = count.saturating_add(1);
        if let Err(error) = messages.read(name, &mut each) {
            println!("{name}: {error}");
        }
    }
    count
}

fn main() {
    let path = PathBuf::from(std::env::args().nth(1).unwrap_or_default());
    let start = Instant::now();
    let their_count = theirs(&path);
    let their_time = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let our_count = ours(&Folder(path));
    let our_time = start.elapsed().as_secs_f64();
    println!("macos-unifiedlogs: {their_count} messages in {their_time:.3} s");
    println!(
        "hoofprint: {our_count} messages in {our_time:.3} s; ratio {:.2}",
        our_time / their_time
    );
}
