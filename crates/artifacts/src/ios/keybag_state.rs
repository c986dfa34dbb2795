//! `kbdebug.txt`: what happened to the keys that protect the data.
//!
//! # What it holds
//! The log of the part of the system that locks and unlocks the keys of the data: instant, level
//! and message of each entry. A message may go over several lines. One record is one entry.
//!
//! # What it can show
//! When keys were locked, unlocked or changed, so whether the phone was in use at a time.
//!
//! # What it cannot show
//! Who unlocked the phone. The words of the messages are Apple's and are not documented; they are
//! handed on as they are.
//!
//! # References
//! - EC-DIGIT-CSIRC, `sysdiagnose`, `kbdebug`: the form of an entry

use formats::local_time;

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.keybag_state",
    title: "Log of the keys that protect the data",
    sources: &[Source::Sysdiagnose("kbdebug.txt")],
    tested: &[("iOS 16 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One entry.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KeybagEntry {
    /// When it was written.
    pub logged_at: Option<Timestamp>,
    /// How grave it is, as the log says.
    pub log_level: String,
    /// What it says.
    pub log_text: String,
}

impl Record for KeybagEntry {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "keys of the data",
            summary: self.log_text.lines().next().unwrap_or_default().to_owned(),
        };
        self.logged_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut open: Option<(u64, KeybagEntry)> = None;
    let mut before = 0_u64;
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let text = String::from_utf8_lossy(line);
        let text = text.trim_end();
        if let Some(entry) = entry(text) {
            if let Some((at, entry)) = open.replace((number, entry)) {
                out.record(Location::Line(at), &entry);
            }
        } else if let Some((_, entry)) = &mut open {
            if !text.is_empty() {
                entry.log_text.push('\n');
                entry.log_text.push_str(text);
            }
        } else if !text.is_empty() {
            before = before.saturating_add(1);
        }
    }
    if let Some((at, entry)) = open {
        out.record(Location::Line(at), &entry);
    }
    if before > 0 {
        let message =
            format!("{before} lines before the first entry not understood: they are missing");
        out.problem(Location::File, message);
    }
    Ok(())
}

/// `2024-03-14 07:00:01 +0000: notice: message`.
fn entry(line: &str) -> Option<KeybagEntry> {
    let mut parts = line.splitn(3, ": ");
    let (time, level, text) = (parts.next()?, parts.next()?, parts.next()?);
    let logged_at = Some(local_time::instant("%Y-%m-%d %H:%M:%S %z", time)?);
    let is_word = !level.is_empty() && level.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_word.then(|| KeybagEntry {
        logged_at,
        log_level: level.to_owned(),
        log_text: text.to_owned(),
    })
}
