//! Biome: streams in which the system notes use of apps, the lock, and starts of the device.
//!
//! # What it holds
//! Each stream is a folder of SEGB files with a record for each event: when it was noted, and a
//! message in protocol buffers. Read are streams about apps in front, apps put on the device, the
//! lock, plugs, starts of the device, and pages in Safari. The path says which stream a file
//! belongs to, the file does not. Records that were deleted stay for a time, mostly filled
//! with zeros; their instants are kept.
//!
//! # What it can show
//! Which app was in front and when; which app was put on the device, also when it is gone since;
//! when the device was locked, plugged in and started, which `shutdown.log` can be compared with.
//!
//! # What it cannot show
//! What was done in an app. Who used the device. Events older than about a month. The meaning of
//! the fields is not documented by Apple; it was found by comparison.
//!
//! # References
//! - CCL Solutions Group, `ccl-segb`, and Cellebrite, "Understanding and decoding the newest iOS
//!   SEGB format": the container
//! - iLEAPP, `biomeInFocus`, `biomeAppinstall`, `biomeDKKeybag`, `biomeBootSession`,
//!   `biomeDeviceState`: the fields

use formats::{
    instants::mac_seconds,
    protobuf::{Field, Message},
    segb::{self, State},
};

use crate::prelude::*;

macro_rules! stream {
    ($root:literal, $name:literal) => {
        Source::Filesystem(concat!("private/var/", $root, "/streams/*/", $name, "/local/*"))
    };
}

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.biome",
    title: "Streams about apps and states of the device",
    sources: &[
        stream!("mobile/Library/Biome", "App.InFocus"),
        stream!("mobile/Library/Biome", "App.Install"),
        stream!("mobile/Library/Biome", "_DKEvent.App.InFocus"),
        stream!("mobile/Library/Biome", "_DKEvent.App.Install"),
        stream!("mobile/Library/Biome", "_DKEvent.Keybag.IsLocked"),
        stream!("mobile/Library/Biome", "_DKEvent.Device.IsLockedImputed"),
        stream!("mobile/Library/Biome", "_DKEvent.Device.IsPluggedIn"),
        stream!("mobile/Library/Biome", "_DKEvent.Safari.History"),
        stream!("mobile/Library/Biome", "Device.BootSession"),
        stream!("mobile/Library/Biome", "Device.KeybagLocked"),
        stream!("mobile/Library/Biome", "Device.ScreenLocked"),
        stream!("mobile/Library/Biome", "Device.Power.PluggedIn"),
        stream!("db/biome", "App.InFocus"),
        stream!("db/biome", "_DKEvent.App.InFocus"),
        stream!("db/biome", "_DKEvent.Safari.History"),
        stream!("db/biome", "_DKEvent.Device.IsPluggedIn"),
        stream!("db/biome", "Device.BootSession"),
        stream!("db/biome", "Device.KeybagLocked"),
        stream!("db/biome", "Device.ScreenLocked"),
        stream!("db/biome", "Device.Power.PluggedIn"),
    ],
    tested: &[("iOS 16 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a full file system of iOS 15 or later does",
    parse,
};

/// What the message of a stream holds.
#[derive(Clone, Copy)]
enum Layout {
    /// 3: in front or not, 4: instant, 6: app.
    Focus,
    /// 2 and 3: begin and end, 4.3: app.
    DuetApp,
    /// 2 and 3: begin and end, 4.3: address of a page.
    DuetPage,
    /// 2 and 3: begin and end, 4.4: state.
    DuetState,
    /// 1: state.
    Switch,
    /// 1: identifier of sixteen bytes, 2: started or ended.
    Session,
    /// An app in a field that is not documented.
    App,
}

/// Streams, how they are read, what an event means, and what states 0 and 1 are called.
const STREAMS: &[(&str, Layout, &str, [&str; 2])] = &[
    ("App.InFocus", Layout::Focus, "app in front or left", ["left", "in_front"]),
    ("App.Install", Layout::App, "app put on the device", ["", ""]),
    ("_DKEvent.App.InFocus", Layout::DuetApp, "app in front", ["", ""]),
    ("_DKEvent.App.Install", Layout::DuetApp, "app put on the device", ["", ""]),
    ("_DKEvent.Keybag.IsLocked", Layout::DuetState, "lock changed", ["unlocked", "locked"]),
    ("_DKEvent.Device.IsLockedImputed", Layout::DuetState, "lock changed", ["unlocked", "locked"]),
    ("_DKEvent.Device.IsPluggedIn", Layout::DuetState, "plug changed", ["unplugged", "plugged_in"]),
    ("_DKEvent.Safari.History", Layout::DuetPage, "page visited", ["", ""]),
    ("Device.BootSession", Layout::Session, "start or end of a session", ["ended", "started"]),
    ("Device.KeybagLocked", Layout::Switch, "lock changed", ["unlocked", "locked"]),
    ("Device.ScreenLocked", Layout::Switch, "lock changed", ["unlocked", "locked"]),
    ("Device.Power.PluggedIn", Layout::Switch, "plug changed", ["unplugged", "plugged_in"]),
];

/// One event.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct StreamEvent {
    /// Stream.
    pub stream: &'static str,
    /// `written` or `deleted`.
    pub record_state: &'static str,
    /// When it was noted.
    pub recorded_at: Option<Timestamp>,
    /// App.
    pub bundle_id: Option<String>,
    /// Page.
    pub url: Option<String>,
    /// State, as the number that was stored.
    pub state_code: Option<i64>,
    /// What the state means.
    pub state: Option<&'static str>,
    /// Identifier of the time from one start of the device to the next.
    pub boot_session_id: Option<String>,
    /// Begin.
    pub started_at: Option<Timestamp>,
    /// End.
    pub ended_at: Option<Timestamp>,
    /// Meaning of the event.
    #[serde(skip)]
    pub meaning: &'static str,
}

impl Record for StreamEvent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let installed = self.stream.ends_with("App.Install");
        let strength = if installed { Strength::Installed } else { Strength::Executed };
        let app = self.bundle_id.as_deref();
        let app = app.map(|app| Observable::new(ObservableKind::AppId, app, "bundle_id", strength));
        let url = self.url.as_deref();
        let url =
            url.map(|url| Observable::new(ObservableKind::Url, url, "url", Strength::Contacted));
        app.into_iter().chain(url).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let about = [&self.bundle_id, &self.url, &self.boot_session_id];
        let about = about.into_iter().flatten().map(String::as_str).chain(self.state);
        let mut about = about.collect::<Vec<_>>().join(" ");
        if about.is_empty() {
            about = match self.state_code {
                Some(code) => format!("state {code}"),
                None => format!("{} record without content", self.record_state),
            };
        }
        let event = |at| {
            let summary = format!("{}: {about}", self.stream);
            TimelineEvent { at, meaning: self.meaning, summary }
        };
        self.started_at.or(self.recorded_at).map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let Some(stream) = stream_of(file.path()) else {
        let message = "the path names no stream that is known: all events are missing";
        return Err(ParseError::Unexpected(message.to_owned()));
    };
    let segment = segb::read(&bytes).map_err(|error| ParseError::Unexpected(error.to_string()))?;
    let mut unreadable = Repeated::default();
    for record in &segment.records {
        let offset = u64::try_from(record.offset).unwrap_or(u64::MAX);
        let at = Location::Offset(offset);
        let deleted = record.state != State::Written;
        let mut event = StreamEvent {
            stream: stream.0,
            record_state: if deleted { "deleted" } else { "written" },
            recorded_at: record.created_at,
            meaning: stream.2,
            ..StreamEvent::default()
        };
        let zeros = record.content.iter().all(|byte| *byte == 0);
        match Message::read(record.content) {
            Ok(message) => read_message(&message, stream, &mut event),
            Err(_) if deleted && zeros => {}
            Err(error) => {
                let message = format!("what the event says is missing: {error}");
                unreadable.problem(out, at.clone(), message);
            }
        }
        if !record.intact && !deleted {
            let message = "the record does not have its checksum: it may be wrong";
            unreadable.problem(out, at.clone(), message);
        }
        out.record(at, &event);
    }
    unreadable.finish(out, "events that are missing or wrong");
    if let Some(damage) = segment.damage {
        out.problem(Location::File, format!("events are missing: {damage}"));
    }
    Ok(())
}

/// The stream that the folder above `local` is called after; for a single file that was taken out
/// of it, the stream that its name begins with.
fn stream_of(
    path: &str,
) -> Option<&'static (&'static str, Layout, &'static str, [&'static str; 2])> {
    let mut parts = path.rsplit('/');
    let name = parts.next()?;
    let folder = parts.find(|part| *part == "local").and_then(|_| parts.next());
    match folder {
        Some(folder) => STREAMS.iter().find(|(stream, ..)| *stream == folder),
        None => STREAMS.iter().find(|(stream, ..)| {
            name.strip_prefix(stream).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        }),
    }
}

fn read_message(
    message: &Message<'_>,
    (_, layout, _, states): &(&str, Layout, &str, [&'static str; 2]),
    event: &mut StreamEvent,
) {
    let instant = |path: &[u64]| message.real(path).and_then(mac_seconds);
    let text = |path: &[u64]| message.text(path).filter(|text| !text.is_empty());
    if matches!(layout, Layout::DuetApp | Layout::DuetPage | Layout::DuetState) {
        event.started_at = instant(&[2]);
        event.ended_at = instant(&[3]);
    }
    match layout {
        Layout::Focus => {
            event.state_code = message.integer(&[3]);
            event.started_at = instant(&[4]);
            event.bundle_id = text(&[6]).map(str::to_owned);
        }
        Layout::DuetApp => event.bundle_id = text(&[4, 3]).map(str::to_owned),
        Layout::DuetPage => event.url = text(&[4, 3]).map(str::to_owned),
        Layout::DuetState => event.state_code = message.integer(&[4, 4]),
        Layout::Switch => event.state_code = message.integer(&[1]),
        Layout::Session => {
            event.boot_session_id = match message.get(&[1]) {
                Some(Field::Bytes(bytes)) => uuid(bytes),
                _ => None,
            };
            event.state_code = message.integer(&[2]);
        }
        Layout::App => {
            let texts = message.fields().filter_map(|(number, _)| text(&[number]));
            event.bundle_id = texts.into_iter().find(|text| is_bundle_id(text)).map(str::to_owned);
        }
    }
    let name = event.state_code.and_then(|code| states.get(usize::try_from(code).ok()?));
    event.state = name.copied().filter(|name| !name.is_empty());
}

/// Whether a text looks like `org.example.chat`.
fn is_bundle_id(text: &str) -> bool {
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    text.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && text.contains('.')
        && text.chars().all(allowed)
}

/// Sixteen bytes as a UUID is spelled.
fn uuid(bytes: &[u8]) -> Option<String> {
    let digits = bytes.iter().fold(String::new(), |digits, byte| format!("{digits}{byte:02X}"));
    let part = |from: usize, to: usize| digits.get(from..to);
    let parts = [part(0, 8)?, part(8, 12)?, part(12, 16)?, part(16, 20)?, part(20, 32)?];
    (bytes.len() == 16).then(|| parts.join("-"))
}
