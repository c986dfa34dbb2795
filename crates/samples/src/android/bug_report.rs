//! A bug report.

use std::io::{Seek, Write};

use super::{
    File, MAIN_TEXT, Plan, Text, device, dumpstate, logs, phone::Phone, planted::phone_of, zip,
};
use crate::error::Result;

/// The files of the archive.
pub fn android_bug_report_files(plan: Plan) -> Vec<File> {
    files(&phone_of(plan), 0)
}

/// The archive, with at least `bulk` bytes of log in the main text.
///
/// # Errors
/// When the archive cannot be written.
pub fn android_bug_report(plan: Plan, bulk: u64, to: impl Write + Seek) -> Result<()> {
    write(&phone_of(plan), bulk, to)
}

pub(super) fn write(phone: &Phone, bulk: u64, to: impl Write + Seek) -> Result<()> {
    zip(&files(phone, bulk), to, |_| Ok(()))
}

fn files(phone: &Phone, bulk: u64) -> Vec<File> {
    let mut files = vec![
        File::new("version.txt", "2.0"),
        File::new("main_entry.txt", MAIN_TEXT),
        File::new(MAIN_TEXT, dumpstate::main_text(phone, bulk)),
        File::new(
            "dumpstate_log.txt",
            "Begin: running dumpstate\nDuration of 'DUMPSTATE': 8.60s\n",
        ),
        File::new("dumpstate_board.txt", "*** board ***\n"),
    ];
    for pid in [1, 640, 1_402, 5_407] {
        files.push(File::new(format!("FS/proc/{pid}/mountinfo"), mount_info(phone)));
    }
    let fingerprint = device::property(phone, "ro.build.fingerprint");
    for (number, crash) in phone.crashes.iter().enumerate() {
        let path = format!("FS/data/tombstones/tombstone_{number:02}");
        files.push(File::new(path, logs::tombstone(crash, fingerprint)));
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}

fn mount_info(phone: &Phone) -> String {
    let mut text = Text::default();
    for (number, (device, place, kind, options)) in (33..).zip(&phone.mounts) {
        let (first, rest) = options.split_once(',').unwrap_or((options, ""));
        text.line(format_args!(
            "{number} {} 254:{number} / {place} {first},relatime shared:1 - {kind} {device} {first},{rest}",
            number - 1
        ));
    }
    text.0
}
