//! Messages of the unified log, rendered on demand.
//!
//! A message is put together from several files: its arguments lie in a tracev3 file, its text in
//! that of the binary (uuidtext) or of the shared cache (dsc), its instant in timesync files. So
//! this is no artifact, which sees one file.
//!
//! **Invariant:** reads through [`LogArchiveFiles`] alone; holds one file of messages and the texts
//! of few binaries at a time.

mod record;

use std::{
    collections::HashMap,
    io::{self, Cursor},
    sync::{Arc, Mutex, PoisonError},
};

use formats::ReadAt;
use jiff::Timestamp;
use macos_unifiedlogs::{
    dsc::SharedCacheStrings,
    iterator::UnifiedLogIterator,
    parser::{build_log, collect_timesync},
    timesync::TimesyncBoot,
    traits::{FileProvider, SourceFile, StringCache},
    unified_log::{LogData, UnifiedLogData},
    uuidtext::UUIDText,
};

pub use record::LoggedMessage;

/// Largest file of messages that is read; real ones have some 10 MB.
const LARGEST_LOG: u64 = 64 << 20;
/// Largest file of texts that is read; that of a shared cache has 155 MB.
const LARGEST_TEXTS: u64 = 200 << 20;
/// Binaries whose texts are held at once.
const MOST_TEXTS: usize = 256;

/// The files of one log archive, by their paths in it: `Persist/0000000000000001.tracev3`.
pub trait LogArchiveFiles {
    /// Paths of all files.
    fn names(&self) -> Vec<String>;
    /// The file of this path.
    fn open(&self, name: &str) -> Option<Arc<dyn ReadAt>>;
}

/// Which messages are asked for: those that any of these lets pass.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Subsystems, whole.
    pub subsystems: Vec<String>,
    /// Names of programs: the last part of their paths.
    pub programs: Vec<String>,
    /// Texts that the message holds.
    pub texts: Vec<String>,
}

impl Wanted {
    /// What tells most about programs: starts, permissions, pairing, installation, unlocking.
    pub fn about_programs() -> Self {
        let list = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect();
        Self {
            subsystems: list(&[
                "com.apple.LocalAuthentication",
                "com.apple.lockdownd",
                "com.apple.SCDynamicStore",
                "com.apple.TCC",
            ]),
            programs: list(&["imagent", "installd", "launchd", "tccd", "xpcproxy"]),
            texts: list(&["process_name=", "binary_path=", "AMFI: "]),
        }
    }

    fn takes(&self, message: &LogData) -> bool {
        let program = message.process.rsplit('/').next().unwrap_or_default();
        self.subsystems.contains(&message.subsystem)
            || self.programs.iter().any(|wanted| wanted == program)
            || self.texts.iter().any(|text| message.message.contains(text))
    }
}

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// File that holds it.
    pub file: String,
    /// Boot, in hexadecimal.
    pub boot_uuid: String,
    /// When it was written, by the clock of that time.
    pub written_at: Option<Timestamp>,
    /// Number of the process.
    pub pid: u64,
    /// Number of the effective user.
    pub euid: u32,
    /// Path of the program.
    pub process: String,
    /// Path of the library that wrote it.
    pub library: String,
    /// Subsystem.
    pub subsystem: String,
    /// Category.
    pub category: String,
    /// Words of the message: content. Empty where the archive does not have its text.
    pub text: String,
}

impl Message {
    /// Absolute paths that the text names.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let ends = |letter: char| letter.is_whitespace() || "\"'()[]{}<>,;=".contains(letter);
        let parts = self.text.split(ends).map(|part| part.trim_end_matches(['.', ':']));
        parts.filter(|part| part.starts_with('/') && part.matches('/').count() > 1)
    }
}

/// Hands each wanted message to `each`, file by file. Returns what could not be read.
pub fn for_each_message(
    files: &dyn LogArchiveFiles,
    wanted: &Wanted,
    each: &mut dyn FnMut(Message),
) -> Vec<String> {
    let provider = Provider { files };
    let mut problems = Vec::new();
    let clocks = collect_timesync(&provider).unwrap_or_else(|error| {
        problems.push(format!("timesync: {error:?}: instants are missing"));
        HashMap::new()
    });
    let texts = Texts::default();
    let mut names = files.names();
    names.retain(|name| name.ends_with(".tracev3"));
    names.sort();
    for name in names {
        let data = match files.open(&name).map(|reader| whole(reader.as_ref(), LARGEST_LOG)) {
            Some(Ok(data)) => data,
            Some(Err(error)) => {
                problems.push(format!("{name}: {error}: its messages are missing"));
                continue;
            }
            None => continue,
        };
        let (mut without_text, mut without_clock) = (0_u64, 0_u64);
        // Long texts of a file may belong to messages further behind in it.
        let mut long_texts = Vec::new();
        let blocks = UnifiedLogIterator { data, header: Vec::new(), evidence: name.clone() };
        for mut block in blocks {
            block.oversize.append(&mut long_texts);
            let (messages, _): (_, UnifiedLogData) =
                build_log(&block, &provider, &texts, &clocks, false);
            long_texts = block.oversize;
            for message in messages.into_iter().filter(|message| wanted.takes(message)) {
                let message = rendered(message, &clocks);
                without_text = without_text.saturating_add(u64::from(message.text.is_empty()));
                without_clock =
                    without_clock.saturating_add(u64::from(message.written_at.is_none()));
                each(message);
            }
        }
        if without_text > 0 {
            problems.push(format!("{name}: {without_text} messages have no text in this archive"));
        }
        if without_clock > 0 {
            problems.push(format!("{name}: {without_clock} messages without an instant"));
        }
    }
    problems
}

/// What the reader writes in place of a text that it does not find.
const NO_TEXT: [&str; 4] = [
    "Failed to get string message from",
    "Error: Invalid",
    "Unknown shared string message",
    "Failed to format ",
];

fn rendered(message: LogData, clocks: &HashMap<String, TimesyncBoot>) -> Message {
    // Without the clock of the boot, the reader counts from 1970.
    let is_dated = clocks.contains_key(&message.boot_uuid);
    let has_text = !NO_TEXT.iter().any(|mark| message.message.starts_with(mark));
    Message {
        file: message.evidence,
        boot_uuid: message.boot_uuid,
        written_at: message.timestamp.parse().ok().filter(|_| is_dated),
        pid: message.pid,
        euid: message.euid,
        process: message.process,
        library: message.library,
        subsystem: message.subsystem,
        category: message.category,
        text: if has_text { message.message } else { String::new() },
    }
}

/// All bytes of a file.
fn whole(reader: &dyn ReadAt, limit: u64) -> io::Result<Vec<u8>> {
    let size = reader.len();
    if size > limit {
        return Err(io::Error::other(format!("{size} bytes are more than {limit}")));
    }
    let mut bytes = vec![0; usize::try_from(size).map_err(io::Error::other)?];
    let mut filled = 0_usize;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let offset = u64::try_from(filled).map_err(io::Error::other)?;
        match reader.read_at(offset, rest)? {
            0 => break,
            count => filled = filled.saturating_add(count),
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}

/// The archive, as the reader of messages asks for it.
struct Provider<'a> {
    files: &'a dyn LogArchiveFiles,
}

struct Source {
    name: String,
    bytes: Cursor<Vec<u8>>,
}

impl SourceFile for Source {
    fn reader(&mut self) -> impl io::Read {
        &mut self.bytes
    }

    fn source_path(&self) -> &str {
        &self.name
    }
}

impl Provider<'_> {
    fn bytes(&self, name: &str) -> io::Result<Vec<u8>> {
        let reader = self.files.open(name).ok_or(io::ErrorKind::NotFound)?;
        whole(reader.as_ref(), LARGEST_TEXTS)
    }
}

impl FileProvider for Provider<'_> {
    fn tracev3_files(&self) -> impl Iterator<Item = impl SourceFile> {
        std::iter::empty::<Source>()
    }

    fn uuidtext_files(&self) -> impl Iterator<Item = impl SourceFile> {
        std::iter::empty::<Source>()
    }

    fn dsc_files(&self) -> impl Iterator<Item = impl SourceFile> {
        std::iter::empty::<Source>()
    }

    fn read_uuidtext(&self, uuid: &str) -> io::Result<UUIDText> {
        let digits = format!("{uuid:0>32}").to_ascii_uppercase();
        let (folder, name) = digits.split_at_checked(2).ok_or(io::ErrorKind::NotFound)?;
        let bytes = self.bytes(&format!("{folder}/{name}"))?;
        let (_, mut texts) = UUIDText::parse_uuidtext(&bytes)
            .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        uuid.clone_into(&mut texts.uuid);
        Ok(texts)
    }

    fn read_dsc_uuid(&self, uuid: &str) -> io::Result<SharedCacheStrings> {
        let bytes = self.bytes(&format!("dsc/{:0>32}", uuid.to_ascii_uppercase()))?;
        let (_, mut texts) = SharedCacheStrings::parse_dsc(&bytes)
            .map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
        uuid.clone_into(&mut texts.dsc_uuid);
        Ok(texts)
    }

    fn timesync_files(&self) -> impl Iterator<Item = impl SourceFile> {
        let names = self.files.names().into_iter().filter(|name| name.ends_with(".timesync"));
        names.filter_map(|name| {
            let bytes = Cursor::new(self.bytes(&name).ok()?);
            Some(Source { name, bytes })
        })
    }
}

/// Texts of binaries that were read, and of one shared cache. What is absent is asked for once.
#[derive(Default)]
struct Texts {
    binaries: Mutex<HashMap<String, Option<Arc<UUIDText>>>>,
    cache: Mutex<Option<(String, Option<Arc<SharedCacheStrings>>)>>,
}

impl StringCache for Texts {
    fn get_or_load_uuidtext(
        &self,
        uuid: &str,
        provider: &impl FileProvider,
    ) -> Option<Arc<UUIDText>> {
        let mut binaries = self.binaries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = binaries.get(uuid) {
            return known.clone();
        }
        if binaries.len() >= MOST_TEXTS {
            binaries.clear();
        }
        let read = provider.read_uuidtext(uuid).ok().map(Arc::new);
        binaries.insert(uuid.to_owned(), read.clone());
        read
    }

    fn get_or_load_dsc(
        &self,
        uuid: &str,
        provider: &impl FileProvider,
    ) -> Option<Arc<SharedCacheStrings>> {
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        match cache.as_ref() {
            Some((known, texts)) if known == uuid => texts.clone(),
            _ => {
                // The one before is let go of first: each is large.
                *cache = None;
                let read = provider.read_dsc_uuid(uuid).ok().map(Arc::new);
                *cache = Some((uuid.to_owned(), read.clone()));
                read
            }
        }
    }
}
