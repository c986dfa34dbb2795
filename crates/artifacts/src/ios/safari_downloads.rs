//! `Downloads.plist`: files that Safari downloaded.
//!
//! # What it holds
//! One record for each entry of `DownloadHistory`: the address, when the download began and
//! ended, how much of it there is. Name and place of the file are content.
//!
//! # What it can show
//! That Safari began to download from this address: also configuration profiles and other files
//! that a page offers.
//!
//! # What it cannot show
//! Whether the file was opened. Entries that were removed from the list, which Safari does itself
//! after a while.
//!
//! # References
//! - Magnet Forensics, "Safari downloads"; the keys as `mac_apt` names them

use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.safari_downloads",
    title: "Downloads of Safari",
    sources: &[
        Source::Backup("*", "Library/Safari/Downloads/Downloads.plist"),
        Source::Backup("*", "Library/Safari/Downloads.plist"),
        Source::Filesystem("private/var/mobile/Library/Safari/Downloads/Downloads.plist"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Safari/Downloads/Downloads.plist",
        ),
    ],
    tested: &[("iOS 13 to 18", Confidence::Specification)],
    absent_because: "Safari may never have downloaded a file",
    parse,
};

/// One download.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Download {
    /// Address of the file.
    pub url: Option<String>,
    /// When the download began.
    pub started_at: Option<Timestamp>,
    /// When the download ended.
    pub finished_at: Option<Timestamp>,
    /// Bytes that were received.
    pub received_bytes: Option<i64>,
    /// Bytes that were announced.
    pub total_bytes: Option<i64>,
    /// Profile of Safari that downloaded it.
    pub profile_uuid: Option<String>,
    /// Where the file was put.
    #[serde(skip)]
    pub path: Option<String>,
}

impl Record for Download {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe(self.url.as_deref(), "url", Strength::Contacted).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let instants =
            [(self.started_at, "download begun"), (self.finished_at, "download finished")];
        let url = self.url.as_deref().unwrap_or("file whose address is gone");
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: url.to_owned() })
        };
        instants.into_iter().filter_map(event).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.path.as_deref().map(|path| ("path", path)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    const LIST: &str = "DownloadHistory";
    let root = read_plist(file)?;
    let list = root.as_dictionary().and_then(|root| root.get(LIST)).unwrap_or(&root);
    let Some(entries) = list.as_array() else {
        return Err(ParseError::Unexpected(format!("there is no array {LIST}")));
    };
    let mut unreadable = Repeated::default();
    for (index, entry) in entries.iter().enumerate() {
        let at = Location::Key(format!("{LIST}/{index}"));
        match entry.as_dictionary() {
            Some(entry) => out.record(at, &download(entry)),
            None => unreadable.problem(out, at, "no dictionary: this download is missing"),
        }
    }
    unreadable.finish(out, "downloads that are missing");
    Ok(())
}

fn download(entry: &Dictionary) -> Download {
    let number = |key| entry.get(key).and_then(Value::as_signed_integer);
    Download {
        url: text_of(entry, "DownloadEntryURL").map(without_data),
        started_at: mac_instant_of(entry, "DownloadEntryDateAddedKey"),
        finished_at: mac_instant_of(entry, "DownloadEntryDateFinishedKey"),
        received_bytes: number("DownloadEntryProgressBytesSoFar"),
        // -1 where the server did not say.
        total_bytes: number("DownloadEntryProgressTotalToLoad").filter(|bytes| *bytes >= 0),
        profile_uuid: text_of(entry, "DownloadEntryProfileUUIDStringKey"),
        path: text_of(entry, "DownloadEntryPath"),
    }
}
