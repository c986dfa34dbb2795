//! A message as a record of `ios.unified_log_messages`.

use jiff::Timestamp;
use model::{Observable, ObservableKind, ProgramSighting, Record, Strength, TimelineEvent};
use serde::Serialize;
use serde_with_macros::skip_serializing_none;

use crate::Message;

/// One message: who wrote it, when, and the paths that it names. Its words are content.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct LoggedMessage {
    /// Boot.
    pub boot_uuid: String,
    /// When it was written, by the clock of that time.
    pub logged_at: Option<Timestamp>,
    /// Number of the process.
    pub pid: u64,
    /// Number of the effective user.
    pub euid: u32,
    /// Path of the program that wrote it.
    pub process: String,
    /// Path of the library that wrote it.
    pub library: String,
    /// Subsystem.
    pub subsystem: String,
    /// Category.
    pub category: String,
    /// Absolute paths that the message names.
    pub named_paths: Vec<String>,
    /// Its words.
    #[serde(skip)]
    pub text: String,
}

impl From<Message> for LoggedMessage {
    fn from(message: Message) -> Self {
        Self {
            named_paths: message.paths().map(str::to_owned).collect(),
            boot_uuid: message.boot_uuid,
            logged_at: message.written_at,
            pid: message.pid,
            euid: message.euid,
            process: message.process,
            library: message.library,
            subsystem: message.subsystem,
            category: message.category,
            text: message.text,
        }
    }
}

impl Record for LoggedMessage {
    fn observables(&self) -> Vec<Observable<'_>> {
        // The process wrote; what a message names may only have been there.
        let named = self.named_paths.iter().map(|path| (path, "named_paths", Strength::Installed));
        let process = [(&self.process, "process", Strength::Executed)];
        let paths = process.into_iter().chain(named).filter(|(path, ..)| path.starts_with('/'));
        paths
            .flat_map(|(path, field, strength)| {
                let kinds = [ObservableKind::FilePath, ObservableKind::Process];
                kinds.map(|kind| Observable::new(kind, path.as_str(), field, strength))
            })
            .collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| {
            let summary = format!("{} ({})", self.process, self.subsystem);
            TimelineEvent { at, meaning: "message logged", summary }
        };
        self.logged_at.map(event).into_iter().collect()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        if !self.process.starts_with('/') {
            return Vec::new();
        }
        let program = ProgramSighting::of_path(&self.process).seen_at(self.logged_at);
        vec![ProgramSighting { pid: Some(self.pid), uid: Some(self.euid.into()), ..program }]
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        vec![("text", &self.text)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_content_and_paths_are_facts() {
        let message = Message {
            file: "Persist/1.tracev3".to_owned(),
            boot_uuid: "00".to_owned(),
            written_at: None,
            pid: 1,
            euid: 0,
            process: "/sbin/launchd".to_owned(),
            library: String::new(),
            subsystem: "com.apple.xpc".to_owned(),
            category: String::new(),
            text: "spawned \"/private/var/db/x/lanternfishd\", 1/2, binary_path=/usr/libexec/y."
                .to_owned(),
        };
        let record = LoggedMessage::from(message);
        assert_eq!(record.named_paths, ["/private/var/db/x/lanternfishd", "/usr/libexec/y"]);
        assert_eq!(record.observables().len(), 6);
        assert_eq!(record.content().len(), 1);
        assert_eq!(record.programs()[0].name, "launchd");
    }
}
