//! The log of the system and of its events, of this run and, where it is kept, of the one before.
//!
//! # What it holds
//! Hundreds of thousands of lines: time, user number, process, level, tag, message. Kept are those of tags that tell of
//! programs started, killed and crashed, packages, device administrators, accessibility, debugging over USB and
//! peripherals, and what SELinux denied, put together. A few words of known attacks are looked for everywhere. One
//! record counts all lines by their tags.
//!
//! # What it can show
//! What ran, what crashed in which library, who debugged the phone, in the minutes to days that the log holds.
//!
//! # What it cannot show
//! Anything older: new lines push out old ones, at different pace in each part. Every app may write
//! any line with any tag. A word of a known attack also stands in rules of programs like this one, in news and in
//! conversations: the tag and the process tell where it stood. Messages may hold words of people:
//! they are kept for tags of the system only.
//!
//! # References
//! - AOSP, `system/logging/liblog/logprint.cpp`; `frameworks/base/services/core/java/com/android/server/EventLogTags.logtags`
//! - Citizen Lab, "A First Look at Paragon's Proliferating Spyware Operations": the word `BIGPRETZEL`

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use memchr::memmem::Finder;
use model::AppSighting;

use crate::avc_denials::AvcDenials;
use crate::lines::for_each_line;
use crate::log_messages::read_message;
use crate::log_topics::{LOG_TOPICS, LogRow, first_met};
use crate::logcat_lines::LogcatLine;
use crate::prelude::*;
use crate::usb_peripherals::DevicesInAMinute;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.log_messages",
    title: "Lines of the system's log that matter for security",
    sources: &[
        Source::ReportSection("SYSTEM LOG"),
        Source::ReportSection("EVENT LOG"),
        Source::ReportSection("RADIO LOG"),
        Source::ReportSection("LAST LOGCAT"),
        Source::AndroidQf("logcat.txt"),
        Source::AndroidQf("logcat_old.txt"),
    ],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 7 to 13", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// One line that is kept.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct LogMessage {
    /// What it is about, for example `process_started`.
    pub log_topic: &'static str,
    /// Its tag.
    pub log_tag: String,
    /// Instant.
    pub logged_at: Option<Timestamp>,
    /// Time as printed, where its instant is not known.
    pub local_time: Option<String>,
    /// Number of the process that wrote the line.
    pub writer_pid: Option<u64>,
    /// User number of the process that wrote the line.
    pub writer_uid: Option<u64>,
    /// Name of the process that it is about.
    pub process: Option<String>,
    /// Number of the process that it is about.
    pub pid: Option<u64>,
    /// User number of the process that it is about.
    pub uid: Option<u64>,
    /// Package that it is about.
    pub package: Option<String>,
    /// Component of the app that it is about.
    pub component: Option<String>,
    /// Why it happened, as the system says.
    pub log_reason: Option<String>,
    /// Signal by which a program ended.
    pub signal: Option<String>,
    /// Library in which a program ended: the first that is none of the system's own ends.
    pub crash_library: Option<String>,
    /// The word of a known attack.
    pub known_word: Option<&'static str>,
    /// Where that word stands: in the `tag` or in the `message`.
    pub word_stands_in: Option<&'static str>,
    /// Maker and product of a USB peripheral, in hexadecimal.
    pub usb_ids: Option<String>,
    /// Maker of the peripheral, as a number.
    pub usb_vendor_id: Option<u64>,
    /// Product, as a number.
    pub usb_product_id: Option<u64>,
    /// Name of its maker, as it says.
    pub usb_maker: Option<String>,
    /// Name of the product, as it says.
    pub usb_name: Option<String>,
    /// How many different peripherals came in the minute up to this one.
    pub devices_within_minute: Option<u64>,
    /// `permissive` or `enforcing`.
    pub selinux_mode: Option<&'static str>,
    /// Whether the device is debugged from itself.
    pub from_this_device: Option<bool>,
    /// The message, of tags of the system.
    pub log_text: Option<String>,
    /// The message that holds a known word.
    #[serde(skip)]
    pub message: Option<String>,
}

/// How many lines the log has.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct LogSummary {
    /// What the record is: `summary`.
    pub log_topic: &'static str,
    /// How many lines were understood.
    pub line_count: u64,
    /// How many of them are told in other records.
    pub told_line_count: u64,
    /// Instant of the first line.
    pub first_at: Option<Timestamp>,
    /// Instant of the last line.
    pub last_at: Option<Timestamp>,
    /// How many lines each tag has; the rarest are left out where there are too many.
    pub tag_counts: BTreeMap<String, u64>,
}

impl Record for LogSummary {}

impl Record for LogMessage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let ran = self.log_topic != "app_stopped";
        let strength = if ran { Strength::Executed } else { Strength::Installed };
        let package = self
            .package
            .as_deref()
            .map(|package| Observable::new(ObservableKind::AppId, package, "package", strength));
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        package.into_iter().chain(process).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let about = self.process.as_ref().or(self.package.as_ref()).or(self.usb_ids.as_ref());
        let meaning = match self.log_topic {
            "app_crash" => "app crashed",
            "native_crash" => "program crashed",
            "app_not_answering" => "app did not answer",
            "app_stopped" => "app stopped by force",
            "process_started" => "process started",
            "process_killed" => "process ended by the system",
            "screen_opened" => "screen of an app opened",
            "package_change" => "packages changed, by a line of the log",
            "device_admin" => "device administration, by a line of the log",
            "accessibility" => "accessibility, by a line of the log",
            "screen_projection" => "recording of the screen, by a line of the log",
            "vpn" => "VPN, by a line of the log",
            "adb" => "debugging, by a line of the log",
            "usb_attached" => "USB peripheral attached",
            "usb_removed" => "USB peripheral removed",
            "selinux_mode" => "SELinux changed its mode",
            "known_word" => "line with a word of a known attack",
            "start" => "the system started",
            "shutdown" => "the system shut down",
            _ => return Vec::new(),
        };
        let summary = about.or(self.log_text.as_ref()).unwrap_or(&self.log_tag).clone();
        self.logged_at.map(|at| TimelineEvent { at, meaning, summary }).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let sighting = self.process.as_deref().map(|process| {
            let sighting = ProgramSighting::of_name(process).seen_at(self.logged_at);
            sighting.with_pid(self.pid).with_uid(self.uid)
        });
        sighting.into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let noted = |sighting| AppSighting { noted_at: self.logged_at, ..sighting };
        self.package.as_deref().map(AppSighting::of).map(noted).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.message.as_deref().map(|message| ("message", message)).into_iter().collect()
    }
}

/// Most tags that are counted by name.
const MOST_TAGS: usize = 5_000;
/// Most lines that are kept.
const MOST_KEPT: u64 = 200_000;

/// What every denial of SELinux holds.
static DENIAL: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("avc:"));

/// A tag that was met.
struct Tag {
    lines: u64,
    rows: &'static [LogRow],
}

#[derive(Default)]
struct Reading {
    tags: HashMap<String, Tag>,
    denials: AvcDenials,
    devices: DevicesInAMinute,
    summary: LogSummary,
    not_understood: u64,
    /// Line and time of the last line understood, and a crash whose library is not told yet.
    last: Option<String>,
    crash: Option<(u64, LogMessage)>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut reading = Reading::default();
    for_each_line(file, |number, line| match LogcatLine::of(line) {
        Some(parts) => reading.line(file, number, line, &parts, out),
        None if line.is_empty() || line.starts_with("---------") || line.starts_with("***") => {}
        None => reading.not_understood = reading.not_understood.saturating_add(1),
    })?;
    reading.finish(file, out);
    Ok(())
}

impl Reading {
    fn line(
        &mut self,
        file: &EvidenceFile,
        number: u64,
        line: &str,
        parts: &LogcatLine<'_>,
        out: &mut Sink<'_>,
    ) {
        let summary = &mut self.summary;
        summary.line_count = summary.line_count.saturating_add(1);
        if summary.first_at.is_none() && summary.line_count < 100 {
            summary.first_at = parts.instant(file);
        }
        let last = self.last.get_or_insert_default();
        parts.time.clone_into(last);
        let rows = self.count(parts.tag);
        self.add_library(number, parts, out);
        let word = LOG_TOPICS.anywhere(line);
        let is_denial = DENIAL.find(parts.message.as_bytes()).is_some()
            && self.denials.add(number, parts.message, || parts.instant(file));
        let topic = word.or_else(|| first_met(rows, parts.message));
        if topic.is_none() && !is_denial {
            return;
        }
        self.summary.told_line_count = self.summary.told_line_count.saturating_add(1);
        let Some(topic) = topic.filter(|_| self.summary.told_line_count < MOST_KEPT) else {
            return;
        };
        let at = parts.instant(file);
        let Some(mut message) = read_message(topic, parts, at) else { return };
        if let (Some(at), Some(vendor), Some(product)) =
            (at, message.usb_vendor_id, message.usb_product_id)
        {
            let second = at.as_duration().as_secs_f64();
            message.devices_within_minute = Some(self.devices.add(second, vendor, product));
        }
        if message.log_topic == "native_crash" && parts.tag == "DEBUG" {
            self.tell_crash(out);
            self.crash = Some((number, message));
        } else {
            out.record(Location::Line(number), &message);
        }
    }

    /// Counts a line of this tag, and returns what its messages are kept for.
    fn count(&mut self, tag: &str) -> &'static [LogRow] {
        if let Some(known) = self.tags.get_mut(tag) {
            known.lines = known.lines.saturating_add(1);
            return known.rows;
        }
        let rows = LOG_TOPICS.rows_of(tag);
        if self.tags.len() < MOST_TAGS {
            self.tags.insert(tag.to_owned(), Tag { lines: 1, rows });
        }
        rows
    }

    /// `      #01 pc 0000000000012345  /system/lib64/libexample.so (function+12)`, after the head of a crash.
    fn add_library(&mut self, number: u64, parts: &LogcatLine<'_>, out: &mut Sink<'_>) {
        let Some((begun, crash)) = &mut self.crash else { return };
        if number > begun.saturating_add(2_000) {
            return self.tell_crash(out);
        }
        if parts.tag != "DEBUG" {
            return;
        }
        let text = parts.message.trim_start();
        if let Some(rest) = text.strip_prefix("signal ") {
            let name = rest.split_once('(').and_then(|(_, name)| name.split(')').next());
            crash.signal = crash.signal.take().or(name.map(str::to_owned));
        } else if text.starts_with('#') && crash.crash_library.is_none() {
            let mut words = text.split_whitespace().skip_while(|word| *word != "pc").skip(2);
            let library = words.next().filter(|path| !ENDS.iter().any(|end| path.ends_with(end)));
            crash.crash_library = library.map(str::to_owned);
        }
    }

    fn tell_crash(&mut self, out: &mut Sink<'_>) {
        if let Some((line, crash)) = self.crash.take() {
            out.record(Location::Line(line), &crash);
        }
    }

    fn finish(mut self, file: &EvidenceFile, out: &mut Sink<'_>) {
        self.tell_crash(out);
        self.denials.tell(out);
        if self.not_understood > 0 {
            let message =
                format!("{} lines not understood: what they tell is missing", self.not_understood);
            out.problem(Location::File, message);
        }
        if self.summary.told_line_count >= MOST_KEPT {
            out.problem(Location::File, "too many lines of security: the last ones are left out");
        }
        let last = self.last.as_deref().and_then(|time| {
            let line = LogcatLine { time, uid: None, pid: None, level: "", tag: "", message: "" };
            line.instant(file)
        });
        let summary = LogSummary {
            log_topic: "summary",
            last_at: last,
            tag_counts: self.tags.into_iter().map(|(tag, met)| (tag, met.lines)).collect(),
            ..self.summary
        };
        if summary.line_count > 0 {
            out.record(Location::File, &summary);
        }
    }
}

/// Libraries in which programs end that were broken elsewhere.
const ENDS: &[&str] =
    &["/libc.so", "/libart.so", "/libdl.so", "/linker64", "/linker", "[vdso]", "<anonymous>"];
