//! Texts of a shared cache of libraries, and messages that are put together with them.

use super::{
    COLLECTED, File,
    unified::{self, CACHE_UUID, ORDINARY, Program},
};
use crate::seed::Seed;

/// Message of `launchd` that lies in the shared texts.
const MESSAGE: &str = "service spawned: /private/var/db/shared/exampled";
/// Libraries of the cache, each with one range of texts.
const LIBRARIES: usize = 2_000;
/// Where the texts of the first library lie in the cache.
const FIRST: u64 = 0x1000;
/// Number of the process that wrote the messages.
const LAUNCHD: u32 = 1;
/// Messages.
const MESSAGES: u32 = 50;

/// The texts, of so many bytes, and a file of messages.
pub(super) fn files(bytes: usize) -> Vec<File> {
    let name = format!("dsc/{}", CACHE_UUID.replace('-', ""));
    let programs: Vec<&Program> =
        ORDINARY.iter().filter(|program| program.pid == LAUNCHD).collect();
    let start = COLLECTED - 1_800;
    let mut log = unified::header(start);
    unified::chunk(&mut log, 0x600b, &unified::catalog(start, &programs, 1));
    unified::chunk(&mut log, 0x600d, &messages(start, FIRST as u32 + (bytes / LIBRARIES) as u32));
    vec![
        unified::below(&name, texts(bytes)),
        unified::below("Persist/0000000000000ffe.tracev3", log),
    ]
}

/// Version 2: head, ranges, libraries, paths, texts.
fn texts(bytes: usize) -> Vec<u8> {
    let each = bytes / LIBRARIES;
    let path = |number: usize| {
        format!("/System/Library/Frameworks/Example{number:04}.framework/Example\0")
    };
    let paths_at = 16 + LIBRARIES * (24 + 32);
    let path_len = path(0).len();
    let texts_at = paths_at + LIBRARIES * path_len;
    let mut data = b"hcsd".to_vec();
    data.extend([2_u16, 0].map(u16::to_le_bytes).concat());
    data.extend([LIBRARIES as u32; 2].map(u32::to_le_bytes).concat());
    for number in 0..LIBRARIES {
        data.extend((FIRST + (number * each) as u64).to_le_bytes());
        data.extend(
            [(texts_at + number * each) as u32, each as u32].map(u32::to_le_bytes).concat(),
        );
        data.extend((number as u64).to_le_bytes());
    }
    for number in 0..LIBRARIES {
        data.extend((number as u64 * 0x10_000).to_le_bytes());
        data.extend(0x10_000_u32.to_le_bytes());
        data.extend((number as u128 + 1).to_be_bytes());
        data.extend(((paths_at + number * path_len) as u32).to_le_bytes());
    }
    for number in 0..LIBRARIES {
        data.extend(path(number).bytes());
    }
    let mut numbers = Seed(155).numbers("texts of a shared cache");
    for number in 0..LIBRARIES {
        let end = texts_at + (number + 1) * each;
        if number == 1 {
            data.extend(MESSAGE.bytes().chain([0]));
        }
        while data.len() < end {
            let mut random = [0; 8];
            numbers.fill(&mut random);
            let text = format!("%{{public}}s: request {} took %llu\0", u64::from_le_bytes(random));
            data.extend(text.bytes());
        }
        data.truncate(end);
        if let Some(last) = data.last_mut() {
            *last = 0;
        }
    }
    data
}

/// One chunk, not packed, with messages whose texts lie in the second range.
fn messages(start: i64, text_at: u32) -> Vec<u8> {
    let mut entries = Vec::new();
    for number in 0..MESSAGES {
        // A message; its text in the shared cache, with a subsystem.
        entries.extend([4, 0, 0x04, 0x02]);
        entries.extend(text_at.to_le_bytes());
        entries.extend(11_u64.to_le_bytes());
        entries.extend((number * 24_000_000).to_le_bytes());
        entries.extend([0_u16, 8].map(u16::to_le_bytes).concat());
        entries.extend(0x100_u32.to_le_bytes());
        entries.extend([1_u16, 0].map(u16::to_le_bytes).concat());
    }
    let mut data = u64::from(LAUNCHD + 1_000).to_le_bytes().to_vec();
    data.extend((LAUNCHD + 2_000).to_le_bytes());
    data.extend([0; 4]);
    data.extend([(entries.len() + 16) as u16, 0x1000, 0, 0].map(u16::to_le_bytes).concat());
    data.extend(unified::ticks(start).to_le_bytes());
    data.extend(entries);
    let mut chunk = Vec::new();
    unified::chunk(&mut chunk, 0x6001, &data);
    if let Some(second_tag) = chunk.get_mut(4..8) {
        second_tag.fill(0);
    }
    let mut block = b"bv4-".to_vec();
    block.extend((chunk.len() as u32).to_le_bytes());
    block.extend(chunk);
    block.extend(b"bv4$");
    block
}
