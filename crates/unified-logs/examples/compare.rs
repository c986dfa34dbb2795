//! Renders all messages of a log archive, by this crate and by the reader below it, and tells how
//! long each took: `cargo run --release -p unified-logs --example compare -- FOLDER`.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "an example for developers")]

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use formats::{ReadAt, bytes::Memory};
use macos_unifiedlogs::{
    cache::MemoryStringCache,
    filesystem::LogarchiveProvider,
    iterator::UnifiedLogIterator,
    parser::{build_log, collect_timesync},
    traits::{FileProvider, SourceFile},
};
use unified_logs::{LogArchiveFiles, Wanted, for_each_message};

struct Folder(PathBuf);

impl LogArchiveFiles for Folder {
    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        collect(&self.0, "", &mut names);
        names
    }

    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        Some(Arc::new(Memory(std::fs::read(self.0.join(name)).ok()?)))
    }
}

fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), names);
        } else {
            names.push(name);
        }
    }
}

fn main() {
    let Some(folder) = std::env::args().nth(1).map(PathBuf::from) else {
        println!("which folder?");
        return;
    };
    let started = Instant::now();
    let mut count = 0_u64;
    let everything = Wanted { texts: vec![String::new()], ..Wanted::default() };
    let problems = for_each_message(&Folder(folder.clone()), &everything, &mut |_| {
        count = count.saturating_add(1);
    });
    println!("ours: {count} messages in {:?}, problems: {problems:?}", started.elapsed());

    let started = Instant::now();
    let mut count = 0_usize;
    let provider = LogarchiveProvider::new(&folder);
    let clocks = collect_timesync(&provider).unwrap_or_default();
    let cache = MemoryStringCache::default();
    for mut file in provider.tracev3_files() {
        let mut data = Vec::new();
        if std::io::Read::read_to_end(&mut file.reader(), &mut data).is_err() {
            continue;
        }
        let evidence = file.source_path().to_owned();
        for block in (UnifiedLogIterator { data, header: Vec::new(), evidence }) {
            let (messages, _) = build_log(&block, &provider, &cache, &clocks, false);
            count = count.saturating_add(messages.len());
        }
    }
    println!("theirs: {count} messages in {:?}", started.elapsed());
}
