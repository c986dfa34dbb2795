//! Tombstones: reports of crashes in native code, as text and as protocol buffers.
//!
//! # What it holds
//! Process, command, user and label of `SELinux` of a program that crashed; the signal, its cause and
//! the message of a program that gave up; the stack of the thread at fault; how much memory and which
//! files it had open. Android 12 and later write each crash in both forms, the binary one with `.pb`
//! in its name: both are records, of one instant.
//!
//! # What it can show
//! Which program crashed, when, and in which library. Programs that take pictures, fonts and videos
//! apart are what attacks by messages aim at, and failed ones crash them.
//!
//! # What it cannot show
//! Why it crashed: ordinary faults look alike. Only the last 32 or so crashes are kept, and a restart
//! or an attacker with root rights removes them. Bug reports hold them only on some builds.
//!
//! # References
//! - AOSP, `system/core/debuggerd`, `proto/tombstone.proto`
//! - Amnesty International, "Mobile Verification Toolkit": fields of both forms

use formats::protobuf::{Field, Message};

use crate::native_crash::NativeCrash;
use crate::native_frames::{Frame, frame_of};
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.tombstones",
    title: "Crashes of native code",
    sources: &[Source::BugReport("FS/data/tombstones/tombstone_*")],
    tested: &[("Android 10 to 16", Confidence::RealDevice)],
    absent_because: "a bug report of an ordinary build may leave them out",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (file, failure) = file.unfolded();
    let bytes = file.bytes()?;
    if let Some(failure) = failure {
        out.problem(Location::File, format!("the rest of the report is missing: {failure}"));
    }
    if bytes.trim_ascii_start().starts_with(b"*** ") || file.path().ends_with(".txt") {
        read_text(&String::from_utf8_lossy(&bytes), &file, out);
        return Ok(());
    }
    let (message, error) = Message::read_start(&bytes);
    if let Some(error) = error {
        if message.fields().next().is_none() {
            return Err(ParseError::Unexpected(format!("the crash is missing: {error}")));
        }
        out.problem(Location::File, format!("the rest of the crash is missing: {error}"));
    }
    read_message(&message, &file, out);
    Ok(())
}

/// Which part of the text a line belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Head,
    Stack,
    Memory,
    Files,
    Other,
}

fn read_text(text: &str, file: &EvidenceFile, out: &mut Sink<'_>) {
    let mut crash = NativeCrash { report_kind: "text", ..NativeCrash::default() };
    let mut part = Part::Head;
    for line in text.lines() {
        if line.starts_with("--- --- ---") {
            part = Part::Other;
        } else if line.starts_with("backtrace:") && crash.thread_count == 1 {
            part = Part::Stack;
        } else if line.starts_with("memory map") {
            (part, crash.writable_code_count) = (Part::Memory, Some(0));
        } else if line.starts_with("open files:") {
            (part, crash.open_file_count) = (Part::Files, Some(0));
        } else if line.starts_with("pid: ") {
            crash.thread_count = crash.thread_count.saturating_add(1);
            if crash.thread_count == 1 {
                read_thread(line, &mut crash);
            }
        } else if part == Part::Head {
            read_head(line, file, &mut crash);
        } else if part == Part::Stack {
            match frame_of(line) {
                Some(frame) => crash.ran_through(frame),
                None if line.trim().is_empty() => part = Part::Other,
                None => {}
            }
        } else if part == Part::Memory {
            read_mapping(line, &mut crash);
        } else if part == Part::Files && line.trim_start().starts_with("fd ") {
            crash.open_file_count = crash.open_file_count.map(|count| count.saturating_add(1));
        }
    }
    crash.finish(out);
}

fn read_head(line: &str, file: &EvidenceFile, crash: &mut NativeCrash) {
    if let Some(signal) = line.strip_prefix("signal ") {
        return read_signal(signal, crash);
    }
    let Some((key, value)) = line.split_once(':') else { return };
    let value = value.trim().trim_matches('\'');
    let text = || (!value.is_empty()).then(|| value.to_owned());
    match key {
        "Build fingerprint" => crash.build_fingerprint = text(),
        "Revision" => crash.hardware_revision = text(),
        "ABI" => crash.architecture = text(),
        "Timestamp" => crash.dated(value, file),
        "Process uptime" => crash.run_seconds = value.trim_end_matches('s').parse().ok(),
        "Cmdline" => crash.commanded(&value.split(' ').collect::<Vec<_>>()),
        "uid" => crash.uid = value.parse().ok(),
        "Abort message" => crash.abort_message = text(),
        "Cause" => crash.causes.extend(text()),
        _ => {}
    }
}

/// `pid: 9850, tid: 9893, name: worker  >>> /system/bin/adbd <<<`.
fn read_thread(line: &str, crash: &mut NativeCrash) {
    let (thread, process) = line.split_once(" >>> ").unwrap_or((line, ""));
    for part in thread.splitn(3, ", ") {
        match part.split_once(": ") {
            Some(("pid", number)) => crash.pid = number.trim().parse().ok(),
            Some(("tid", number)) => crash.tid = number.trim().parse().ok(),
            Some(("name", name)) => crash.thread_name = Some(name.trim().to_owned()),
            _ => {}
        }
    }
    let process = process.strip_suffix("<<<").unwrap_or(process).trim();
    if crash.process.is_none() {
        crash.commanded(&[process]);
    }
}

/// `6 (SIGABRT), code -1 (SI_QUEUE), fault addr --------`.
fn read_signal(text: &str, crash: &mut NativeCrash) {
    let pair = |text: &str| {
        let (number, name) = text.split_once(" (").unwrap_or((text, ""));
        let name = name.split([')', ' ']).next().filter(|name| !name.is_empty());
        (number.trim().parse().ok(), name.map(str::to_owned))
    };
    let mut parts = text.split(", ");
    (crash.signal_number, crash.exception_signal) = parts.next().map(pair).unwrap_or_default();
    let code = parts.next().and_then(|part| part.strip_prefix("code ")).map(pair);
    (crash.signal_code, crash.exception_subtype) = code.unwrap_or_default();
}

/// `    f0ec6000-f0ecbfff r-x         0      6000  /system/lib/liba.so (BuildId: …) (load bias …)`.
fn read_mapping(line: &str, crash: &mut NativeCrash) {
    let line = line.trim_start().trim_start_matches("--->");
    let mut words = line.split_whitespace();
    let Some(rights) = words.nth(1).filter(|rights| rights.len() == 3) else { return };
    let name = words.skip(2).collect::<Vec<_>>().join(" ");
    let end = name.find(" (BuildId").or_else(|| name.find(" (load bias")).unwrap_or(name.len());
    let name = name.get(..end).unwrap_or_default();
    crash.mapped(rights.contains('w'), rights.contains('x'), name);
}

fn read_message(message: &Message<'_>, file: &EvidenceFile, out: &mut Sink<'_>) {
    let mut crash = NativeCrash { report_kind: "protobuf", ..NativeCrash::default() };
    let text = |path: &[u64]| {
        let text = message.text(path)?.trim_end_matches('\0');
        (!text.is_empty()).then(|| text.to_owned())
    };
    let number = |path: &[u64]| message.integer(path).and_then(|n| u64::try_from(n).ok());
    // A number that is 0 is left out, as that of the user root is.
    let architectures = ["ARM32", "ARM64", "X86", "X86_64", "RISCV64", "NONE"];
    let architecture = usize::try_from(number(&[1]).unwrap_or_default()).unwrap_or(usize::MAX);
    crash.architecture = architectures.get(architecture).map(|name| (*name).to_owned());
    crash.build_fingerprint = text(&[2]);
    crash.hardware_revision = text(&[3]);
    crash.dated(&text(&[4]).unwrap_or_default(), file);
    crash.pid = number(&[5]);
    crash.tid = number(&[6]);
    crash.uid = Some(number(&[7]).unwrap_or_default());
    crash.selinux_label = text(&[8]);
    crash.signal_number = message.integer(&[10, 1]);
    crash.exception_signal = text(&[10, 2]);
    crash.signal_code = message.integer(&[10, 3]);
    crash.exception_subtype = text(&[10, 4]);
    crash.abort_message = text(&[14]);
    crash.run_seconds = number(&[20]).and_then(|s| u32::try_from(s).ok()).map(f64::from);
    let mut command = Vec::new();
    let (mut files, mut unreadable) = (0_u64, 0_u64);
    for (number, field) in message.fields() {
        let Field::Bytes(bytes) = field else { continue };
        match number {
            9 => command.extend(std::str::from_utf8(bytes).ok()),
            19 => files = files.saturating_add(1),
            15..=17 => match Message::read(bytes) {
                Ok(part) => read_part(number, &part, &mut crash),
                Err(_) => unreadable = unreadable.saturating_add(1),
            },
            _ => {}
        }
    }
    crash.open_file_count = Some(files);
    crash.commanded(&command);
    if crash.process.is_none() {
        crash.process.clone_from(&crash.thread_name);
    }
    if unreadable > 0 {
        let message = format!("{unreadable} parts of the report cannot be read and are missing");
        out.problem(Location::File, message);
    }
    crash.finish(out);
}

fn read_part(number: u64, part: &Message<'_>, crash: &mut NativeCrash) {
    match number {
        15 => crash.causes.extend(part.text(&[1]).map(str::to_owned)),
        16 => {
            crash.thread_count = crash.thread_count.saturating_add(1);
            let is_at_fault = part.integer(&[1]).and_then(|tid| u64::try_from(tid).ok());
            if let Some(Field::Bytes(thread)) = part.get(&[2])
                && is_at_fault == crash.tid
                && let Ok(thread) = Message::read(thread)
            {
                crash.thread_name = thread.text(&[2]).map(str::to_owned);
                read_frames(&thread, crash);
            }
        }
        _ => {
            let is_set = |field| part.integer(&[field]).is_some_and(|flag| flag != 0);
            crash.mapped(is_set(5), is_set(6), part.text(&[7]).unwrap_or_default());
        }
    }
}

fn read_frames(thread: &Message<'_>, crash: &mut NativeCrash) {
    for (number, field) in thread.fields() {
        if let (4, Field::Bytes(bytes)) = (number, field)
            && let Ok(frame) = Message::read(bytes)
        {
            let function = frame.text(&[4]).filter(|name| !name.is_empty()).map(str::to_owned);
            let file = frame.text(&[6]).unwrap_or_default().to_owned();
            crash.ran_through(Frame { file, function });
        }
    }
}
