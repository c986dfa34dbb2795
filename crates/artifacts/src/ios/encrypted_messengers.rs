//! Databases of Signal and Telegram: that they are there, and whether they can be read.
//!
//! # What it holds
//! One record for each database of messages of these applications: which application, its size,
//! and by its first page whether it is encrypted. Signal keeps the key in the keychain. Telegram
//! keeps it in a file of its own or not at all; newer versions encrypt. Neither database is read.
//!
//! # What it can show
//! That the application kept messages on this device, and that this check did not look at them.
//!
//! # What it cannot show
//! Anything that is in the messages: a link or an attachment that came by Signal or Telegram is
//! not found. When the database was used.
//!
//! # References
//! - Zetetic, `SQLCipher`: `cipher_plaintext_header_size`
//! - `SQLite`, "Database File Format": what the first page holds
//! - iLEAPP, its module for Telegram: where the database of Telegram lies

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.encrypted_messengers",
    title: "Databases of Signal and Telegram that are not read",
    sources: &[
        Source::Backup("*", "**/signal.sqlite"),
        Source::Backup("*", "**/postbox/db/db_sqlite"),
        Source::Filesystem("private/var/mobile/Containers/Shared/AppGroup/*/**/signal.sqlite"),
        Source::Filesystem(
            "private/var/mobile/Containers/Shared/AppGroup/*/**/postbox/db/db_sqlite",
        ),
    ],
    tested: &[("form of the first page", Confidence::Specification)],
    absent_because: "neither application was installed, or it keeps its data out of the backup",
    parse,
};

/// One database that is not read.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct UnreadDatabase {
    /// `signal` or `telegram`.
    pub messenger: &'static str,
    /// Path of the file in the acquisition.
    pub stored_path: String,
    /// Size in bytes.
    pub size: u64,
    /// Whether it is encrypted, by its first page; none when it is too short to tell.
    pub encrypted: Option<bool>,
    /// Whether it begins like a database all the same.
    pub plain_header: Option<bool>,
}

impl Record for UnreadDatabase {}

/// Where a database that is not encrypted has zeros.
const ALWAYS_ZERO: std::ops::Range<usize> = 72..92;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let stored_path = file.path().to_string();
    let is_signal = stored_path.to_ascii_lowercase().contains("signal.sqlite");
    let mut page = [0_u8; 100];
    let mut filled = 0_usize;
    while let Some(rest) = page.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        let offset = u64::try_from(filled).unwrap_or(u64::MAX);
        match file.reader().read_at(offset, rest)? {
            0 => break,
            count => filled = filled.saturating_add(count),
        }
    }
    let whole = filled == page.len();
    let plain_header = page.starts_with(b"SQLite format 3\0");
    let zeros = page.get(ALWAYS_ZERO).is_some_and(|bytes| bytes.iter().all(|byte| *byte == 0));
    let record = UnreadDatabase {
        messenger: if is_signal { "signal" } else { "telegram" },
        stored_path,
        size: file.reader().len(),
        encrypted: whole.then_some(!(plain_header && zeros)),
        plain_header: whole.then_some(plain_header),
    };
    out.record(Location::File, &record);
    if !whole {
        out.problem(Location::File, "file is too short for a database: nothing can be told of it");
    }
    Ok(())
}
