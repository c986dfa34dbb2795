//! The log archive: files of messages with catalogs of processes, paths of binaries, the clock,
//! statistics. Messages are filler of real size that nobody can unpack.

use super::{
    BOOT, COLLECTED, File, OFFSET, PROGRAM, PROGRAM_PID, PROGRAM_UUID, Plan, Planted, STORY, SYSTEM,
};
use crate::{error::Result, seed::Seed};

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted { artifact: "ios.unified_log_binaries", rule: None },
    Planted { artifact: "ios.unified_log_boots", rule: Some("ios-unified-log-clock-set-back") },
    Planted { artifact: "ios.unified_log_statistics", rule: None },
];

/// Ticks of a second: the clock of the processor has 24 MHz, its time base is 125/3.
const SECOND: i64 = 24_000_000;
/// The boot.
const BOOT_UUID: &str = "3F0A6B52-11C2-4E0B-9C33-52B1A7D0E901";
/// The shared cache of libraries.
pub(super) const CACHE_UUID: &str = "D5C0FFEE-0000-4000-8000-00000000D5C0";
/// Bytes of packed messages in one chunk.
const BODY: usize = 60_000;

/// A program that writes into the log: path, UUID, number of its process, user, subsystem.
pub(super) struct Program {
    path: &'static str,
    uuid: &'static str,
    pub(super) pid: u32,
    euid: u32,
    subsystem: &'static str,
}

const fn program(
    path: &'static str,
    uuid: &'static str,
    pid: u32,
    euid: u32,
    subsystem: &'static str,
) -> Program {
    Program { path, uuid, pid, euid, subsystem }
}

const KERNEL: &str = "00000000-0000-0000-0000-000000000000";

pub(super) const ORDINARY: &[Program] = &[
    program("", KERNEL, 0, 0, ""),
    program("/sbin/launchd", "5A1C0001-0001-3AAA-8AAA-0123456789A1", 1, 0, "com.apple.xpc"),
    program(
        "/usr/libexec/locationd",
        "5A1C0002-0002-3AAA-8AAA-0123456789A2",
        62,
        205,
        "com.apple.locationd.Core",
    ),
    program(
        "/System/Library/CoreServices/SpringBoard.app/SpringBoard",
        "5A1C0003-0003-3AAA-8AAA-0123456789A3",
        58,
        501,
        "com.apple.SpringBoard",
    ),
    program(
        "/private/preboot/Cryptexes/OS/System/Library/Frameworks/WebKit.framework/XPCServices/com.apple.WebKit.Networking.xpc/com.apple.WebKit.Networking",
        "5A1C0004-0004-3AAA-8AAA-0123456789A4",
        733,
        501,
        "com.apple.WebKit",
    ),
    program(
        "/usr/sbin/mediaserverd",
        "5A1C0005-0005-3AAA-8AAA-0123456789A5",
        97,
        501,
        "com.apple.coremedia",
    ),
];

const PLANTED_PROGRAM: Program = program(PROGRAM, PROGRAM_UUID, PROGRAM_PID, 0, "");

/// The files of this part.
pub(super) fn files(plan: Plan) -> Result<Vec<File>> {
    let mut all: Vec<&Program> = ORDINARY.iter().collect();
    let ordinary = all.clone();
    if plan.planted {
        all.push(&PLANTED_PROGRAM);
    }
    let mut files = vec![
        // By its name the first of all files of messages: larger archives repeat it.
        log("Persist/0000000000000fff.tracev3", STORY - 60, &all, 2),
        log("Special/00000000000000a1.tracev3", STORY - 86_400, &ordinary, 3),
        bulk("logdata.LiveData.tracev3", 7, 300_000),
        below("timesync/0000000000000001.timesync", timesync(plan)),
        below("Extra/logdata.statistics.0.txt", statistics(plan)),
        below("Extra/logdata.statistics.0.jsonl", statistics_of_json(plan)),
        below("Info.plist", info()),
    ];
    for program in all.iter().filter(|program| !program.path.is_empty()) {
        let digits = program.uuid.replace('-', "");
        let (folder, name) = digits.split_at(2);
        files.push(below(&format!("{folder}/{name}"), texts(program)));
    }
    Ok(files)
}

/// A file of messages of ordinary programs with at least so many bytes, different for each number.
pub(super) fn bulk(name: &str, number: u64, bytes: usize) -> File {
    let mut log = header(COLLECTED - 3_600);
    let programs: Vec<&Program> = ORDINARY.iter().collect();
    let mut start = COLLECTED - 3_600;
    while log.len() < bytes {
        chunk(&mut log, 0x600b, &catalog(start, &programs, 4));
        for block in 0..4 {
            chunk(
                &mut log,
                0x600d,
                &messages(number.wrapping_mul(1 << 20) + start as u64 * 4 + block),
            );
        }
        start += 1;
    }
    below(name, log)
}

pub(super) fn below(path: &str, bytes: impl Into<Vec<u8>>) -> File {
    File::new(format!("system_logs.logarchive/{path}"), bytes)
}

/// A file with so many chunks of messages, of ten minutes each.
fn log(name: &str, start: i64, programs: &[&Program], chunks: u16) -> File {
    let mut log = header(start);
    chunk(&mut log, 0x600b, &catalog(start, programs, chunks));
    for block in 0..chunks {
        chunk(&mut log, 0x600d, &messages(start as u64 + u64::from(block)));
    }
    below(name, log)
}

pub(super) fn chunk(file: &mut Vec<u8>, tag: u32, data: &[u8]) {
    file.extend(tag.to_le_bytes());
    file.extend(0x11_u32.to_le_bytes());
    file.extend((data.len() as u64).to_le_bytes());
    file.extend(data);
    file.resize(file.len().next_multiple_of(8), 0);
}

fn uuid(text: &str) -> [u8; 16] {
    u128::from_str_radix(&text.replace('-', ""), 16).unwrap_or_default().to_be_bytes()
}

/// Ticks since the boot.
pub(super) const fn ticks(at: i64) -> u64 {
    ((at - BOOT) * SECOND) as u64
}

fn padded(text: &str, length: usize) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.resize(length, 0);
    bytes
}

pub(super) fn header(start: i64) -> Vec<u8> {
    let mut data = Vec::new();
    data.extend([125_u32, 3].map(u32::to_le_bytes).concat());
    // Ticks without sleep: the phone slept a tenth of the time.
    data.extend((ticks(start) / 10 * 9).to_le_bytes());
    data.extend((start as u64).to_le_bytes());
    data.extend(0_u32.to_le_bytes());
    data.extend(((-OFFSET / 60) as i32).to_le_bytes());
    data.extend([0_u32, 1].map(u32::to_le_bytes).concat());
    data.extend([0x6100_u32, 8].map(u32::to_le_bytes).concat());
    data.extend(ticks(start).to_le_bytes());
    data.extend([0x6101_u32, 56, 0, 0].map(u32::to_le_bytes).concat());
    data.extend(padded(SYSTEM[1], 16));
    data.extend(padded(SYSTEM[2], 32));
    data.extend([0x6102_u32, 24].map(u32::to_le_bytes).concat());
    data.extend(uuid(BOOT_UUID));
    data.extend([60_u32, 0].map(u32::to_le_bytes).concat());
    data.extend([0x6103_u32, 48].map(u32::to_le_bytes).concat());
    data.extend(padded("/var/db/timezone/zoneinfo/Europe/Helsinki", 48));
    let mut file = Vec::new();
    chunk(&mut file, 0x1000, &data);
    file
}

/// A catalog of these programs; each of the chunks behind it names all of them.
pub(super) fn catalog(start: i64, programs: &[&Program], chunks: u16) -> Vec<u8> {
    let (mut uuids, mut strings, mut entries) = (uuid(CACHE_UUID).to_vec(), Vec::new(), Vec::new());
    for (number, program) in (0_u16..).zip(programs) {
        uuids.extend(uuid(program.uuid));
        // Position, unknown, binary, shared cache.
        entries.extend([number, 0, number + 1, 0].map(u16::to_le_bytes).concat());
        entries.extend(u64::from(program.pid + 1_000).to_le_bytes());
        let numbers = [program.pid + 2_000, program.pid, program.euid, 0, 0, 0];
        entries.extend(numbers.map(u32::to_le_bytes).concat());
        let count = u32::from(!program.subsystem.is_empty());
        entries.extend([count, 0].map(u32::to_le_bytes).concat());
        if count > 0 {
            let subsystem = strings.len() as u16;
            strings.extend(program.subsystem.bytes().chain([0]));
            let category = strings.len() as u16;
            strings.extend(b"default\0");
            entries.extend([1, subsystem, category, 0].map(u16::to_le_bytes).concat());
        }
    }
    strings.resize(strings.len().next_multiple_of(8), 0);
    let mut list = Vec::new();
    for number in 0..i64::from(chunks) {
        let first = start + number * 600;
        list.extend([ticks(first), ticks(first + 600)].map(u64::to_le_bytes).concat());
        let count = programs.len() as u32;
        list.extend([65_000_u32, 0x100, count].map(u32::to_le_bytes).concat());
        list.extend((0..count as u16).flat_map(u16::to_le_bytes));
        list.extend(0_u32.to_le_bytes());
        list.resize(list.len().next_multiple_of(8), 0);
    }
    let processes = uuids.len() + strings.len();
    let mut data = Vec::new();
    for number in [uuids.len(), processes, programs.len(), processes + entries.len()] {
        data.extend((number as u16).to_le_bytes());
    }
    data.extend(chunks.to_le_bytes());
    data.extend([0; 6]);
    data.extend(ticks(start).to_le_bytes());
    data.extend([uuids, strings, entries, list].concat());
    data
}

/// A quarter of each thousand bytes looks random, which is about how well packed messages pack again.
fn messages(number: u64) -> Vec<u8> {
    let mut numbers = Seed(number).numbers("messages of the unified log");
    let mut data = b"bv41".to_vec();
    data.extend([65_000_u32, BODY as u32].map(u32::to_le_bytes).concat());
    for _ in 0..BODY / 1_000 {
        let mut random = [0; 250];
        numbers.fill(&mut random);
        data.extend(random);
        data.extend([b'~'; 750]);
    }
    data.extend(b"bv4$");
    data
}

/// Texts of messages, and the path.
fn texts(program: &Program) -> Vec<u8> {
    let text = b"started %{public}s\0stopped with %d\0";
    let mut data = [0x6677_8899_u32, 2, 1, 1].map(u32::to_le_bytes).concat();
    data.extend([64_u32, text.len() as u32].map(u32::to_le_bytes).concat());
    data.extend(text);
    data.extend(program.path.bytes().chain([0]));
    data
}

/// The boot and what its clock showed; where planted, the clock is set back by an hour and forward again.
fn timesync(plan: Plan) -> Vec<u8> {
    const NANOSECONDS: i64 = 1_000_000_000;
    let west = ((-OFFSET / 60) as i32).to_le_bytes();
    let mut data = [0xbbb0_u16, 48, 0, 0].map(u16::to_le_bytes).concat();
    data.extend(uuid(BOOT_UUID));
    data.extend([125_u32, 3].map(u32::to_le_bytes).concat());
    data.extend((BOOT * NANOSECONDS).to_le_bytes());
    data.extend(west);
    data.extend([0; 4]);
    let mut reading = |at: i64, step: i64| {
        data.extend(b"Ts \0\0\0\0\0");
        data.extend(ticks(at).to_le_bytes());
        data.extend((at * NANOSECONDS + step).to_le_bytes());
        data.extend(west);
        data.extend([0; 4]);
    };
    for at in (BOOT + 60..COLLECTED).step_by(1_800) {
        let back = plan.planted && (STORY + 3_600..STORY + 14_400).contains(&at);
        // The network corrects the clock by some milliseconds each time.
        reading(at, at % 7 * 3_000_000 - if back { 3_600 * NANOSECONDS } else { 0 });
    }
    data.resize(data.len() + 4_096, 0);
    data
}

/// What statistics list, and the planted program where it is planted.
fn listed(plan: Plan) -> impl Iterator<Item = &'static str> {
    let ordinary = ORDINARY.iter().skip(1).map(|program| program.path);
    ordinary.chain(plan.planted.then_some(PROGRAM))
}

fn statistics(plan: Plan) -> String {
    let mut text = String::from(
        "--- !logd statistics record\ntime  : 2026-03-13 01:10:00+0200\n\
         file  : /var/db/diagnostics/Persist/0000000000000fff.tracev3\ntype  : File Rotate\nprocs :\n",
    );
    let entry = |path| format!("    - [ {:9}, {:5.1}, {path} ]\n", 2_097_152, 20.0);
    text.extend(listed(plan).map(entry));
    text
}

fn statistics_of_json(plan: Plan) -> String {
    let entry = |path| format!(r#"{{"process":"{path}","size":2097152}}"#);
    let list: Vec<String> = listed(plan).map(entry).collect();
    format!(
        "{{\"unixTime\":{},\"type\":\"fileRotate\",\"file\":\"Persist/0000000000000fff.tracev3\",\"processList\":[{}]}}\n",
        STORY + 3_960,
        list.join(",")
    )
}

fn info() -> String {
    let reference = |at: i64| {
        format!(
            "<dict><key>ContinuousTime</key><integer>{}</integer><key>UUID</key><string>{BOOT_UUID}</string>\
             <key>WallTime</key><integer>{}000000000</integer></dict>",
            ticks(at),
            at
        )
    };
    let part = |name, at| {
        let oldest = reference(at);
        format!("<key>{name}Metadata</key><dict><key>OldestTimeRef</key>{oldest}</dict>\n")
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n\
         <key>OSArchiveVersion</key><integer>5</integer>\n<key>EndTimeRef</key>{}\n{}{}{}</dict>\n</plist>\n",
        reference(COLLECTED),
        part("Live", COLLECTED - 3_600),
        part("Persist", STORY - 60),
        part("Special", STORY - 86_400),
    )
}
