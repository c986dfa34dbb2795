//! Logs of system services whose lines tell the time of the device without a zone.

use std::{
    io::{self, BufRead as _, BufReader, Read, Result},
    sync::Arc,
};

use evidence::EvidenceFile;
use formats::{ReadAt, local_time::local};
use jiff::Timestamp;
use model::Location;

use crate::artifact::{ParseError, Repeated, Sink};

/// Most bytes that are kept of one entry with the lines that continue it.
const MOST_BYTES: usize = 64 << 10;

/// When something was logged: the instant, or the text of the time where no zone is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Logged {
    /// The instant.
    pub(crate) at: Option<Timestamp>,
    /// Time of day as the log spells it, where no instant can be told.
    pub(crate) local_time: Option<String>,
}

/// What one entry says.
#[derive(Clone, Debug, Default)]
pub(crate) struct LogEntry {
    /// Number of its first line.
    pub(crate) line: u64,
    /// When it was written.
    pub(crate) logged: Logged,
    /// Who wrote it and what, with the lines that continue it.
    pub(crate) message: String,
}

/// How the first line of an entry begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `Wed Aug 11 05:51:02 2021 [176] <notice> (0x16bae7000) message`
    Installation,
    /// `10/13/21 07:57:42.865446 pid=69 function: message`
    Lockdown,
    /// `2021-08-11 05:50:23-0700 logd[29]: message`
    Logd,
}

/// The head of a line: time as text, and the rest.
type Head<'a> = (&'a str, &'a str);

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Style {
    fn head(self, line: &str) -> Option<Head<'_>> {
        match self {
            Self::Installation => {
                let (time, rest) = line.split_once(" [")?;
                let (_, rest) = rest.split_once("] <").filter(|(pid, _)| is_number(pid))?;
                let (_, rest) = rest.split_once('>')?;
                let rest = rest.trim_start();
                let message = rest.strip_prefix('(').and_then(|rest| rest.split_once(") "));
                Some((time, message.map_or(rest, |(_, message)| message)))
            }
            Self::Lockdown => {
                let (time, rest) = line.split_once(" pid=")?;
                let (_, message) = rest.split_once(' ').filter(|(pid, _)| is_number(pid))?;
                Some((time, message))
            }
            Self::Logd => {
                let begins = line.match_indices(' ').nth(1)?.0;
                let (time, rest) = line.split_at_checked(begins)?;
                let (process, message) = rest.split_once("]: ")?;
                let (_, pid) = process.split_once('[')?;
                is_number(pid).then_some((time, message))
            }
        }
    }

    fn logged(self, file: &EvidenceFile, time: &str) -> Option<Logged> {
        let local = match self {
            Self::Installation => {
                // The day of the week says nothing more.
                let words: Vec<&str> = time.split_whitespace().skip(1).collect();
                local("%b %d %H:%M:%S %Y", &words.join(" "))
            }
            Self::Lockdown => local("%m/%d/%y %H:%M:%S%.f", time),
            Self::Logd => {
                let at = formats::local_time::instant("%Y-%m-%d %H:%M:%S%z", time)?;
                return Some(Logged { at: Some(at), local_time: None });
            }
        };
        let at = file.instant(local?);
        let local_time = at.is_none().then(|| time.to_owned());
        Some(Logged { at, local_time })
    }
}

/// Hands every entry of the log to `each`, and tells which lines could not be placed or dated.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn read_service_log(
    file: &EvidenceFile,
    style: Style,
    out: &mut Sink<'_>,
    mut each: impl FnMut(LogEntry, &mut Sink<'_>),
) -> std::result::Result<(), ParseError> {
    let (unfolded, failure) = file.unfolded();
    let mut lines = BufReader::new(Bytes::new(&unfolded));
    let (mut undated, mut lost) = (Repeated::default(), Repeated::default());
    let (mut open, mut bytes) = (None::<LogEntry>, Vec::new());
    let mut zone_missing = false;
    for line in 1_u64.. {
        bytes.clear();
        let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
        if lines.by_ref().take(most).read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_end_matches(['\n', '\r', '\0']);
        if let Some((time, message)) = style.head(text) {
            if let Some(done) = open.take() {
                each(done, out);
            }
            let logged = style.logged(file, time);
            zone_missing |= logged.as_ref().is_some_and(|logged| logged.at.is_none());
            let logged = logged.unwrap_or_else(|| {
                let message = "time not understood: when this was logged is missing";
                undated.problem(out, Location::Line(line), message);
                Logged { at: None, local_time: Some(time.to_owned()) }
            });
            open = Some(LogEntry { line, logged, message: message.to_owned() });
        } else if let Some(entry) = &mut open {
            if entry.message.len().saturating_add(text.len()) < MOST_BYTES {
                entry.message.push('\n');
                entry.message.push_str(text);
            }
        } else if !text.trim().is_empty() && !text.starts_with("# path ") {
            lost.problem(out, Location::Line(line), "line not understood: what it says is missing");
        }
    }
    if let Some(done) = open {
        each(done, out);
    }
    undated.finish(out, "lines whose time is not understood");
    lost.finish(out, "lines not understood");
    if zone_missing {
        out.notice(
            Location::File,
            "some times have no instant: the zone of the device is not known",
        );
    }
    if let Some(failure) = failure {
        out.problem(Location::File, format!("the rest of the log is missing: {failure}"));
    }
    Ok(())
}

/// What stands in `text` between `before` and the next `after`, or its end.
pub(crate) fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    let found = rest.split_once(after).map_or(rest, |(found, _)| found);
    Some(found.trim()).filter(|found| !found.is_empty())
}

/// Builds of an upgrade that a message tells: `upgrade from A to B`. A device that was erased has
/// `(null)` before.
pub(crate) fn upgrade(message: &str) -> Option<(String, String)> {
    let (_, rest) = message.split_once("pgrade from ")?;
    let (from, to) = rest.split_once(" to ")?;
    let word = |text: &str| {
        let word = text.split_whitespace().next().unwrap_or_default();
        word.trim_matches(['[', ']', '.', ',', '"', '\'']).to_owned()
    };
    Some((word(from), word(to))).filter(|(from, to)| !from.is_empty() && !to.is_empty())
}

/// The bytes of a file from its start.
struct Bytes {
    reader: Arc<dyn ReadAt>,
    offset: u64,
}

impl Bytes {
    fn new(file: &EvidenceFile) -> Self {
        Self { reader: Arc::clone(file.reader()), offset: 0 }
    }
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let count = self.reader.read_at(self.offset, buffer)?;
        let count64 = u64::try_from(count).map_err(io::Error::other)?;
        self.offset = self.offset.saturating_add(count64);
        Ok(count)
    }
}
