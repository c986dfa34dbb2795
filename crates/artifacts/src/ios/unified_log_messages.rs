//! Messages of the unified log that name programs and what was done to the phone.
//!
//! # What it holds
//! The unified log has millions of messages of all programs, for some days or weeks. Only those
//! are taken that tell which programs were started or refused, which asked for protected data,
//! who unlocked or paired the phone, what was installed, and errors of the services that open
//! what messages bring. One record is one such message: instant, boot, program, and the paths and
//! bundles that it names. The message itself is content.
//!
//! # What it can show
//! That a program of some path was started, refused by the system, or asked for the microphone,
//! the camera or files, with the instant and the boot.
//!
//! # What it cannot show
//! Much of a message is hidden by iOS (`<private>`), and old messages are dropped first. A part of
//! the messages can only be put together with texts that the archive may lack; then their names
//! are missing. Instants are those of the clock of the phone. That a service reports errors is
//! ordinary.
//!
//! # References
//! - Mandiant, `macos-unifiedlogs`: the formats
//! - EC-DIGIT-CSIRC, sysdiagnose: which messages name programs

use std::{
    collections::BTreeSet,
    panic::{AssertUnwindSafe, catch_unwind},
};

use formats::unified_log::{Message, Messages};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.unified_log_messages",
    title: "Messages of the unified log about programs",
    sources: &[Source::UnifiedLog],
    tested: &[("iOS 15", Confidence::RealDevice), ("iOS 16 to 26", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// Which messages are taken. A message is of the first kind that it meets.
const KINDS: [Kind; 9] = [
    Kind::new("permission_request", "tccd", "", &["binary_path="]),
    Kind::new("program_signpost", "backboardd", "", &["process_name="]),
    Kind::new("program_refused", "kernel", "", &["AMFI", "Sandbox: ", "code signature"]),
    Kind::new("program_started", "launchd", "", &["spawned", "exec", "posix_spawn"]),
    Kind::new("program_started", "xpcproxy", "", &["spawn", "exec"]),
    Kind::new("settings_client", "configd", "com.apple.SystemConfiguration", &["SCDynamicStore"]),
    Kind::new("authentication", "", "com.apple.LocalAuthentication", &[]),
    Kind::new("pairing", "lockdownd", "", &["pair", "Pair", "trust", "escrow"]),
    Kind::new("installation", "installd", "", &["Install", "install", "signer", "profile"]),
];
/// Services that open what messages bring. Their errors are taken.
const SERVICES: [&str; 5] = [
    "MessagesBlastDoorService",
    "IMTranscoderAgent",
    "IMTransferAgent",
    "imagent",
    "IDSBlastDoorService",
];
/// What ends a path or a name in a message.
const ENDS: [char; 10] = ['"', '\'', ',', ';', ')', ']', '}', '>', '\n', '\t'];
/// Most paths that are taken of one message.
const MOST_PATHS: usize = 16;

/// A kind of message.
struct Kind {
    name: &'static str,
    /// File name of the program; any when empty.
    process: &'static str,
    /// Subsystem; any when empty.
    subsystem: &'static str,
    /// Of which the message holds one; anything when there is none.
    words: &'static [&'static str],
}

impl Kind {
    const fn new(
        name: &'static str,
        process: &'static str,
        subsystem: &'static str,
        words: &'static [&'static str],
    ) -> Self {
        Self { name, process, subsystem, words }
    }

    fn meets(&self, process: &str, message: &Message) -> bool {
        (self.process.is_empty() || self.process == process)
            && (self.subsystem.is_empty() || self.subsystem == message.subsystem)
            && (self.words.is_empty()
                || self.words.iter().any(|word| text_of(message).contains(word)))
    }
}

/// One message.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LogMessage {
    /// What the message is about, for example `program_started` or `service_error`.
    pub message_kind: &'static str,
    /// When it was written.
    pub logged_at: Option<Timestamp>,
    /// Boot in which it was written.
    pub boot_uuid: String,
    /// Path of the program that wrote it.
    pub process: Option<String>,
    /// Number of its process.
    pub pid: Option<u64>,
    /// Number of its effective user.
    pub euid: u32,
    /// Subsystem.
    pub subsystem: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// How grave its writer took it to be, for example `error`.
    pub log_level: String,
    /// Paths of programs that the message names.
    pub program_paths: Vec<String>,
    /// The message.
    #[serde(skip)]
    pub text: String,
}

impl Record for LogMessage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let of = |kind, value| Observable::new(kind, value, "program_paths", Strength::Executed);
        let observables = self.program_paths.iter().flat_map(|path| {
            let path = path.as_str();
            [of(ObservableKind::FilePath, path), of(ObservableKind::Process, path)]
        });
        observables.collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        let writer = self.process.as_deref().map(|path| {
            let uid = Some(u64::from(self.euid));
            ProgramSighting::of_path(path).with_pid(self.pid).with_uid(uid)
        });
        let named = self.program_paths.iter().map(|path| ProgramSighting::of_path(path));
        writer.into_iter().chain(named).map(|seen| seen.seen_at(self.logged_at)).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let process = self.process.as_deref().unwrap_or_default();
            let process = process.rsplit('/').next().unwrap_or_default();
            let paths = self.program_paths.join(", ");
            let summary = format!("{process} ({}): {paths}", self.message_kind);
            TimelineEvent { at, meaning: "message of the unified log", summary }
        };
        self.logged_at.filter(|_| !self.program_paths.is_empty()).map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("message", &self.text)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let Some(archive) = file.log_archive() else {
        return Err(ParseError::Unexpected("no log archive belongs to this file".to_owned()));
    };
    let mut names = archive.names();
    names.retain(|name| name.ends_with(".tracev3"));
    names.sort();
    if names.is_empty() {
        out.problem(Location::File, "the log archive holds no file of messages");
    }
    let mut messages = Messages::new(archive);
    if !messages.knows_clock() {
        out.problem(Location::File, "no clock (timesync) is there: messages have no instant");
    }
    let mut missing = Repeated::default();
    let mut without_text = 0_u64;
    for name in &names {
        let at = Location::Key(name.clone());
        let mut take = |message: Message| {
            without_text = without_text.saturating_add(u64::from(message.text.is_none()));
            if let Some(record) = record(message) {
                out.record(at.clone(), &record);
            }
        };
        // A damaged file costs the rest of that file.
        let read = catch_unwind(AssertUnwindSafe(|| messages.read(name, &mut take)));
        match read {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                missing.problem(out, at, format!("its further messages are missing: {error}"));
            }
            Err(_) => {
                missing.problem(out, at, "file is damaged: its further messages are missing");
            }
        }
    }
    missing.finish(out, "files of the unified log with missing messages");
    if without_text > 0 {
        let message = format!(
            "{without_text} messages without text: what belongs to them is not in the archive"
        );
        out.notice(Location::File, message);
    }
    Ok(())
}

fn text_of(message: &Message) -> &str {
    message.text.as_deref().unwrap_or_default()
}

/// The record of a message that is to be taken.
fn record(message: Message) -> Option<LogMessage> {
    let process = message.process.as_deref().unwrap_or_default();
    let process = process.rsplit('/').next().unwrap_or_default();
    let of_kind = KINDS.iter().find(|kind| kind.meets(process, &message)).map(|kind| kind.name);
    let is_error = matches!(message.level.as_str(), "error" | "fault");
    let of_service = || (is_error && SERVICES.contains(&process)).then_some("service_error");
    let message_kind = of_kind.or_else(of_service)?;
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let program_paths = program_paths(text_of(&message));
    Some(LogMessage {
        message_kind,
        logged_at: message.at,
        boot_uuid: message.boot_uuid,
        pid: message.pid,
        euid: message.euid,
        subsystem: some(message.subsystem),
        category: some(message.category),
        log_level: message.level,
        program_paths,
        process: message.process,
        text: message.text.unwrap_or_default(),
    })
}

/// Paths in `text` that programs may have.
fn program_paths(text: &str) -> Vec<String> {
    let mut paths = BTreeSet::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('/') {
        let starts = before.chars().next_back().is_none_or(|last| {
            last.is_whitespace() || matches!(last, '=' | '"' | '\'' | '(' | '[' | ':' | '<' | '{')
        });
        let quoted = before.chars().next_back().is_some_and(|last| matches!(last, '"' | '\''));
        let is_end = |letter: char| ENDS.contains(&letter) || (letter == ' ' && !quoted);
        let end = from.find(is_end).unwrap_or(from.len());
        let (path, after) = from.split_at(end);
        let path = format!("/{path}");
        if starts && may_be_program(&path) && paths.len() < MOST_PATHS {
            paths.insert(path.trim_end_matches([':', '.']).to_owned());
        }
        // A slash inside of a path that was passed over begins no other one.
        rest = after;
    }
    paths.into_iter().collect()
}

/// Whether a program may lie at this path: somewhere on the phone, and not a setting or a log.
fn may_be_program(path: &str) -> bool {
    const FOLDERS: [&str; 9] = [
        "/System/",
        "/usr/",
        "/bin/",
        "/sbin/",
        "/private/",
        "/var/",
        "/Applications/",
        "/Developer/",
        "/Library/",
    ];
    const DATA: [&str; 8] =
        [".plist", ".log", ".db", ".sqlite", ".txt", ".json", ".ips", ".mobileprovision"];
    FOLDERS.iter().any(|folder| path.starts_with(folder))
        && !DATA.iter().any(|ending| path.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(process: &str, subsystem: &str, level: &str, text: &str) -> Option<LogMessage> {
        record(Message {
            process: Some(process.to_owned()),
            subsystem: subsystem.to_owned(),
            level: level.to_owned(),
            text: Some(text.to_owned()),
            ..Message::default()
        })
    }

    #[test]
    fn the_program_that_asks_for_the_microphone_is_named() {
        let text = "AUTHREQ_ATTRIBUTION: msgID=1.2, attribution={accessing={identifier=x, pid=7, \
                    binary_path=/private/var/db/x/exampled}, requesting={binary_path=/usr/sbin/mediaserverd}}";
        let found = message("/System/Library/tccd", "com.apple.TCC", "default", text).unwrap();
        assert_eq!(found.message_kind, "permission_request");
        assert_eq!(found.program_paths, ["/private/var/db/x/exampled", "/usr/sbin/mediaserverd"]);
    }

    #[test]
    fn errors_of_services_that_open_messages_are_taken_and_their_chatter_is_not() {
        let service = "/System/Library/x/MessagesBlastDoorService";
        let found = message(service, "", "error", "decoding failed").unwrap();
        assert_eq!(found.message_kind, "service_error");
        assert!(message(service, "", "default", "decoding began").is_none());
        assert!(message("/usr/libexec/locationd", "", "fault", "decoding failed").is_none());
    }

    #[test]
    fn paths_with_blanks_are_whole_where_they_are_quoted() {
        let text = "AMFI: '/private/var/tmp/a b/exampled' not valid: /var/x/y: a/b c, //z";
        let found = message("/kernel", "", "default", text).unwrap();
        assert_eq!(found.program_paths, ["/private/var/tmp/a b/exampled", "/var/x/y"]);
    }
}
