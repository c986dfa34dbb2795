//! Backups that `adb backup` writes (`.ab`): a head of a few lines of text, and behind it a tar
//! archive, perhaps compressed with zlib, perhaps encrypted.
//!
//! ```text
//! ANDROID BACKUP
//! 5                    version of the format
//! 1                    whether the archive is compressed
//! AES-256              or `none`; only behind the first follow:
//! <hex>                salt of the password
//! <hex>                salt of the check value
//! 10000                rounds of PBKDF2
//! <hex>                initialisation vector of the next line
//! <hex>                encrypted: vector and key of the archive, check value
//! ```
//!
//! # References
//! - AOSP, `services/backup/java/com/android/server/backup/fullbackup/PerformAdbBackupTask.java`
//!   (the head and the keys as they are written)
//! - AOSP, `services/backup/java/com/android/server/backup/utils/PasswordUtils.java` (the keys)

use std::{io, sync::Arc};

use formats::ReadAt;
use sha1::Sha1;
use zeroize::Zeroizing;

use super::{
    ContainerError, Indexed,
    one_pass::{Compression, OnePass, Packing},
    taking::Wanted,
    tar::Tar,
};
use crate::{
    Unlock,
    backup::cipher::{Decrypting, Key},
    reader::{self, Slice},
};

/// First line.
const MAGIC: &[u8] = b"ANDROID BACKUP";
/// Versions of the format that are known.
const VERSIONS: std::ops::RangeInclusive<u32> = 1..=5;
/// Most bytes that the head may take.
const LONGEST_HEAD: usize = 4 << 10;
/// Most rounds of key derivation: Android takes 10,000.
const MOST_ROUNDS: u32 = 10_000_000;
/// Bytes of a block of AES, and of its initialisation vector.
const BLOCK: usize = 16;

/// Why an Android backup cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AndroidBackupError {
    /// The first line is another one.
    #[error("is no Android backup: its first line is not ANDROID BACKUP")]
    NotABackup,
    /// Line ends were changed on the way.
    #[error(
        "was copied as text, which changed its bytes (its lines end in CR LF): it cannot be read. \
         Make the backup again with `adb backup -f`, not through `adb shell`"
    )]
    CopiedAsText,
    /// The head ends too early.
    #[error("Android backup is cut short: its head ends before {missing}. Copy or make it again")]
    HeadCut {
        /// What should have followed.
        missing: &'static str,
    },
    /// A version that nobody has described.
    #[error("Android backup has version {version:?} of its format; versions 1 to 5 are known")]
    Version {
        /// What the head says.
        version: String,
    },
    /// A line of the head that is not what it should be.
    #[error("head of the Android backup is damaged: {what} is {found:?}")]
    Head {
        /// What the line tells.
        what: &'static str,
        /// What stands there.
        found: String,
    },
    /// The backup is encrypted and no password was given.
    #[error(
        "Android backup is encrypted: its password is needed. It was typed on the device when the \
         backup was made, and need not be the one that unlocks the screen"
    )]
    PasswordNeeded,
    /// The password does not open the backup.
    #[error(
        "password does not open this Android backup. It was typed on the device when the backup \
         was made, and need not be the one that unlocks the screen"
    )]
    WrongPassword,
    /// More work than a device would ask for.
    #[error(
        "Android backup asks for {rounds} rounds of key derivation; Android takes 10000, and more \
         than {MOST_ROUNDS} are refused: the head is damaged or made to keep a computer busy"
    )]
    Rounds {
        /// Rounds.
        rounds: u64,
    },
    /// The archive behind the head cannot be read.
    #[error(transparent)]
    Container(#[from] ContainerError),
}

impl From<io::Error> for AndroidBackupError {
    fn from(error: io::Error) -> Self {
        Self::Container(error.into())
    }
}

/// An Android backup that was opened.
pub(crate) struct Opened {
    pub(crate) archive: Arc<dyn Indexed>,
    pub(crate) is_encrypted: bool,
    /// What is wrong with the encrypted bytes as a whole.
    pub(crate) complaint: Option<&'static str>,
}

/// What the head tells.
struct Head {
    is_compressed: bool,
    encryption: Option<Encryption>,
    /// Where the archive begins.
    payload: u64,
}

/// What the key is made from.
struct Encryption {
    password_salt: Vec<u8>,
    check_salt: Vec<u8>,
    rounds: u32,
    iv: [u8; BLOCK],
    blob: Vec<u8>,
}

/// Key and initialisation vector of the archive.
struct ArchiveKey {
    key: Key,
    iv: [u8; BLOCK],
}

/// Whether a file that begins so is an Android backup, whole or not.
pub(crate) fn is_backup(reader: &dyn ReadAt) -> bool {
    let head: io::Result<[u8; MAGIC.len()]> = reader::head(reader);
    head.is_ok_and(|head| head == *MAGIC)
}

/// Whether a password is needed to open it, as far as its head can be read.
pub(crate) fn needs_password(reader: &dyn ReadAt) -> bool {
    Head::read(reader).is_ok_and(|head| head.encryption.is_some())
}

/// Opens a backup. Where it can only be read front to back, what is `wanted` is taken on the way.
pub(crate) fn open(
    stored: Arc<dyn ReadAt>,
    unlock: &Unlock,
    wanted: &Wanted<'_>,
) -> Result<Opened, AndroidBackupError> {
    let head = Head::read(stored.as_ref())?;
    let len = stored.len().saturating_sub(head.payload);
    let payload: Arc<dyn ReadAt> = Arc::new(Slice::new(stored, head.payload, len));
    let is_encrypted = head.encryption.is_some();
    let (payload, complaint) = match &head.encryption {
        Some(encryption) => decrypted(payload, &encryption.open(unlock)?)?,
        None => (payload, None),
    };
    let archive: Arc<dyn Indexed> = if head.is_compressed {
        let packing = Packing { stored: payload, compression: Compression::Zlib };
        Arc::new(OnePass::open(packing, wanted)?)
    } else {
        Arc::new(Tar::open(payload)?)
    };
    Ok(Opened { archive, is_encrypted, complaint })
}

/// The archive, decrypted while it is read, and what is wrong with its end.
fn decrypted(
    payload: Arc<dyn ReadAt>,
    key: &ArchiveKey,
) -> io::Result<(Arc<dyn ReadAt>, Option<&'static str>)> {
    let whole = payload.len();
    let reader = Decrypting::with_iv(Arc::clone(&payload), &key.key, key.iv, whole);
    let Some(len) = reader.unpadded_len()? else {
        let complaint = "encrypted archive does not end as it was written: it was cut short, and \
                         what was behind that point is missing";
        return Ok((Arc::new(reader), Some(complaint)));
    };
    Ok((Arc::new(Decrypting::with_iv(payload, &key.key, key.iv, len)), None))
}

impl Head {
    fn read(reader: &dyn ReadAt) -> Result<Self, AndroidBackupError> {
        let mut bytes = vec![0; LONGEST_HEAD];
        let count = reader.read_at(0, &mut bytes)?;
        bytes.truncate(count);
        let mut lines = Lines { bytes: &bytes, at: 0 };
        match lines.next("the end of its first line")?.as_str() {
            "ANDROID BACKUP" => {}
            "ANDROID BACKUP\r" => return Err(AndroidBackupError::CopiedAsText),
            _ => return Err(AndroidBackupError::NotABackup),
        }
        let version = lines.next("its version")?;
        if !version.parse().is_ok_and(|number| VERSIONS.contains(&number)) {
            return Err(AndroidBackupError::Version { version });
        }
        let is_compressed = match lines.next("it says whether it is compressed")?.as_str() {
            "0" => false,
            "1" => true,
            other => return Err(damaged("the line whether it is compressed", other)),
        };
        let encryption = match lines.next("it says whether it is encrypted")?.as_str() {
            "none" => None,
            "AES-256" => Some(Encryption::read(&mut lines)?),
            other => return Err(damaged("the name of its encryption", other)),
        };
        let payload = u64::try_from(lines.at).map_err(io::Error::other)?;
        Ok(Self { is_compressed, encryption, payload })
    }
}

fn damaged(what: &'static str, found: &str) -> AndroidBackupError {
    AndroidBackupError::Head { what, found: found.chars().take(80).collect() }
}

/// Lines of the head.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Lines<'_> {
    fn next(&mut self, missing: &'static str) -> Result<String, AndroidBackupError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == b'\n');
        let end = end.ok_or(AndroidBackupError::HeadCut { missing })?;
        self.at = self.at.saturating_add(end).saturating_add(1);
        Ok(String::from_utf8_lossy(rest.get(..end).unwrap_or_default()).into_owned())
    }

    fn hex(&mut self, what: &'static str) -> Result<Vec<u8>, AndroidBackupError> {
        let line = self.next(what)?;
        let digits = line.as_bytes();
        let byte = |pair: &[u8]| {
            let digits = pair.iter().all(u8::is_ascii_hexdigit);
            let text = std::str::from_utf8(pair).ok().filter(|_| digits && pair.len() == 2)?;
            u8::from_str_radix(text, 16).ok()
        };
        let bytes: Option<Vec<u8>> = digits.chunks(2).map(byte).collect();
        bytes.filter(|bytes| !bytes.is_empty()).ok_or_else(|| damaged(what, &line))
    }
}

impl Encryption {
    fn read(lines: &mut Lines<'_>) -> Result<Self, AndroidBackupError> {
        let password_salt = lines.hex("the salt of its password")?;
        let check_salt = lines.hex("the salt of its check value")?;
        let what = "the number of rounds";
        let line = lines.next(what)?;
        let rounds: u64 = line.parse().map_err(|_| damaged(what, &line))?;
        let few = u32::try_from(rounds).ok().filter(|rounds| *rounds <= MOST_ROUNDS);
        let rounds = few.ok_or(AndroidBackupError::Rounds { rounds })?;
        if rounds == 0 {
            return Err(damaged(what, &line));
        }
        let what = "the initialisation vector of its key";
        let iv = lines.hex(what)?;
        let iv = iv.try_into().map_err(|_| damaged(what, "of another length than 16 bytes"))?;
        let what = "its encrypted key";
        let blob = lines.hex(what)?;
        if !blob.len().is_multiple_of(BLOCK) {
            return Err(damaged(what, "of a length that no encrypted key has"));
        }
        Ok(Self { password_salt, check_salt, rounds, iv, blob })
    }

    /// Opens the key of the archive with the password.
    fn open(&self, unlock: &Unlock) -> Result<ArchiveKey, AndroidBackupError> {
        let Some(password) = unlock.password_given() else {
            return Err(AndroidBackupError::PasswordNeeded);
        };
        // Android 4 to 4.3 took the low half of each character of the password.
        let halves: Zeroizing<Vec<u8>> =
            Zeroizing::new(password.encode_utf16().map(|unit| unit.to_le_bytes()[0]).collect());
        let spellings = [password.as_bytes(), halves.as_slice()];
        let different = if halves.as_slice() == password.as_bytes() { 1 } else { 2 };
        for spelling in spellings.into_iter().take(different) {
            let key = self.derive(spelling, &self.password_salt);
            if let Some(opened) = self.open_with(&key)? {
                return Ok(opened);
            }
        }
        Err(AndroidBackupError::WrongPassword)
    }

    fn derive(&self, secret: &[u8], salt: &[u8]) -> Key {
        let mut key = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha1>(secret, salt, self.rounds, key.as_mut_slice());
        key
    }

    /// Opens the key of the archive; `None` when the check value does not agree.
    fn open_with(&self, key: &Key) -> io::Result<Option<ArchiveKey>> {
        let blob: Arc<dyn ReadAt> = Arc::new(formats::bytes::Memory(self.blob.clone()));
        let reader = Decrypting::with_iv(blob, key, self.iv, u64::MAX);
        let Some(len) = reader.unpadded_len()? else { return Ok(None) };
        let len = usize::try_from(len).map_err(io::Error::other)?;
        let mut plaintext = Zeroizing::new(vec![0; len]);
        reader.read_at(0, &mut plaintext)?;
        let mut rest = plaintext.as_slice();
        let parts = [take(&mut rest), take(&mut rest), take(&mut rest)];
        let [Some(iv), Some(inner), Some(check)] = parts else { return Ok(None) };
        let (Ok(iv), Ok(inner)) = (iv.try_into(), <[u8; 32]>::try_from(inner)) else {
            return Ok(None);
        };
        let inner = Zeroizing::new(inner);
        // From version 2 on, the check value is made from the bytes of the key taken as
        // characters; before, from the bytes.
        let as_text = as_characters(inner.as_slice());
        let agrees = [as_text.as_bytes(), inner.as_slice()]
            .into_iter()
            .any(|secret| *self.derive(secret, &self.check_salt) == *check);
        Ok(agrees.then_some(ArchiveKey { key: inner, iv }))
    }
}

/// The next part of an opened key: a byte with its length, and as many bytes.
fn take<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, behind) = rest.split_first()?;
    let (part, behind) = behind.split_at_checked(usize::from(*length))?;
    *rest = behind;
    Some(part)
}

/// Bytes as Java makes characters of them: those above 0x7f become negative, and so U+FF80 to
/// U+FFFF.
fn as_characters(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = String::with_capacity(bytes.len().saturating_mul(3));
    text.extend(bytes.iter().map(|byte| match byte {
        0..=0x7f => char::from(*byte),
        _ => char::from_u32(u32::from(*byte) | 0xff00).unwrap_or('\u{ffff}'),
    }));
    Zeroizing::new(text)
}
