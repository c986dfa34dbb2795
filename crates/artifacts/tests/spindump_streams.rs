//! Samples of 100 MB are read block by block, whatever they hold.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "the numbers of tests are known"
)]

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use artifacts::{Receiver, by_id};
use evidence::EvidenceFile;
use formats::ReadAt;
use model::{Problem, Provenance, Record};

/// Each process takes this many bytes.
const BLOCK: usize = 1 << 14;
/// This many processes make 100 MiB.
const PROCESSES: usize = 6_400;

/// Makes its bytes when they are asked for.
struct Generated {
    largest_read: AtomicUsize,
}

/// The block of this process: its fields, then stacks up to the end.
fn block(number: usize) -> Vec<u8> {
    let mut text = format!(
        "Process:          worker{number} [{}]\nUUID:             00000000-0000-4000-8000-{number:012X}\n\
         Path:             /usr/libexec/worker{number}\nUID:              501\nTime Since Fork:  392s\n\
         Num samples:      8 (1-8)\n",
        number + 1
    );
    while text.len() + 200 < BLOCK {
        text.push_str("      8  ??? (CoreFoundation + 97964) [0x1821c0eac]\n");
    }
    text.push_str("  Binary Images:\n    0x1 - 0x2  a  <00000000-0000-4000-8000-000000000001>  /private/var/tmp/a b.dylib\n");
    text.push_str(&" ".repeat(BLOCK - 1 - text.len()));
    text.push('\n');
    text.into_bytes()
}

impl ReadAt for Generated {
    fn len(&self) -> u64 {
        (BLOCK * PROCESSES) as u64
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        self.largest_read.fetch_max(buffer.len(), Ordering::Relaxed);
        let (mut offset, mut filled) = (usize::try_from(offset).unwrap(), 0);
        while filled < buffer.len() && offset < BLOCK * PROCESSES {
            let (number, within) = (offset / BLOCK, offset % BLOCK);
            let count = (buffer.len() - filled).min(BLOCK - within);
            buffer[filled..filled + count].copy_from_slice(&block(number)[within..within + count]);
            (offset, filled) = (offset + count, filled + count);
        }
        Ok(filled)
    }
}

#[derive(Default)]
struct Counted {
    records: usize,
    problems: Vec<Problem>,
}

impl Receiver for Counted {
    fn record(&mut self, _provenance: Provenance, _record: &dyn Record) {
        self.records += 1;
    }

    fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}

#[test]
fn samples_of_100_megabytes_are_never_held_at_once() {
    let generated = Arc::new(Generated { largest_read: AtomicUsize::new(0) });
    let reader: Arc<dyn ReadAt> = generated.clone();
    let mut counted = Counted::default();
    by_id("ios.spindump").unwrap().read(&EvidenceFile::new("spindump.txt", reader), &mut counted);
    assert_eq!(counted.problems, []);
    // Each process, the one piece of code that all had loaded, and the list.
    assert_eq!(counted.records, PROCESSES + 2);
    assert!(generated.largest_read.load(Ordering::Relaxed) <= 1 << 20);
}
