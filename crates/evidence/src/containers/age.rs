//! Files that were encrypted with age, read at random access.
//!
//! The plaintext lies in parts of 64 KiB that are encrypted one by one, so that any of them can be
//! had alone. Nothing is unpacked anywhere.
//!
//! # References
//! - C2SP, `age.md` (the format)

use std::{
    fmt,
    io::{self, BufReader, Read as _, Seek as _, SeekFrom},
    sync::{Arc, Mutex, PoisonError},
};

use age::{
    DecryptError, Decryptor, Identity, armor::ArmoredReader, scrypt, secrecy::SecretString,
    stream::StreamReader, x25519,
};
use formats::ReadAt;
use zeroize::Zeroizing;

use crate::{
    Unlock,
    reader::{self, Sequential},
};

/// First bytes of a file in binary form.
const MAGIC: &[u8] = b"age-encryption.org/";
/// First bytes of one in ASCII.
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// Most work that a passphrase may cost: 2 to this power, which takes 1 GiB of memory.
const MOST_WORK: u8 = 20;
/// Beginning of a secret key.
const SECRET_KEY: &str = "AGE-SECRET-KEY-1";

/// Why a file that was encrypted with age cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AgeError {
    /// It needs a key, and none was given.
    #[error(
        "is encrypted with age for a key: give the file with the secret key (AGE-SECRET-KEY-1…) \
         that belongs to it as key file. For an acquisition of AndroidQF it is the one whose public \
         half was in key.txt"
    )]
    KeyNeeded,
    /// It needs a passphrase, and none was given.
    #[error("is encrypted with age with a passphrase: give it as password")]
    PassphraseNeeded,
    /// None of the keys opens it.
    #[error("none of the keys in the key file opens it: it was encrypted with age for another key")]
    WrongKey,
    /// The passphrase does not open it.
    #[error("passphrase does not open it: it was encrypted with age with another one")]
    WrongPassphrase,
    /// The file ends too early, or its end was changed.
    #[error(
        "was cut short: its encrypted content (age) does not end as it was written. Copy or \
         download it again"
    )]
    CutShort,
    /// The passphrase would cost too much work.
    #[error(
        "asks for 2^{required} steps of work for its passphrase; more than 2^{MOST_WORK} are \
         refused: it is damaged or made to keep a computer busy"
    )]
    Work {
        /// Power of two.
        required: u8,
    },
    /// The head is damaged or of another version.
    #[error("head of the file (age) cannot be read: {0}")]
    Head(String),
    /// The medium fails.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// Text is no identity file of age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotIdentities {
    /// A line is neither a comment nor a secret key.
    #[error("line {0} is neither a comment nor a secret key of age (AGE-SECRET-KEY-1…)")]
    Line(usize),
    /// It is encrypted itself.
    #[error("is itself encrypted with age: decrypt it first, with `age --decrypt`")]
    Encrypted,
    /// There is no key in it.
    #[error("holds no secret key of age (AGE-SECRET-KEY-1…)")]
    Empty,
}

/// Secret keys of age, and the password for what lies inside.
#[derive(Clone)]
pub struct AgeIdentities {
    keys: Arc<[x25519::Identity]>,
    password: Option<Zeroizing<String>>,
}

impl fmt::Debug for AgeIdentities {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AgeIdentities(…)")
    }
}

impl AgeIdentities {
    /// Whether a text looks like an identity file, whole or not.
    pub fn is_meant_by(text: &str) -> bool {
        let upper = text.to_ascii_uppercase();
        upper.contains("AGE-SECRET-KEY-")
            || text.trim_start().starts_with('#')
            || is_age(text.as_bytes())
    }

    /// Reads an identity file: one secret key a line, and comments behind `#`.
    ///
    /// # Errors
    /// When there is anything else, or no key.
    pub fn from_text(text: &str) -> Result<Self, NotIdentities> {
        if is_age(text.trim_start().as_bytes()) {
            return Err(NotIdentities::Encrypted);
        }
        let mut keys = Vec::new();
        for (number, line) in (1_usize..).zip(text.lines().map(str::trim)) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let upper = Zeroizing::new(line.to_ascii_uppercase());
            let key = Some(upper).filter(|upper| upper.starts_with(SECRET_KEY));
            let key = key.and_then(|upper| upper.parse().ok());
            keys.push(key.ok_or(NotIdentities::Line(number))?);
        }
        if keys.is_empty() {
            return Err(NotIdentities::Empty);
        }
        Ok(Self { keys: keys.into(), password: None })
    }

    /// The same with the password for what lies inside.
    #[must_use]
    pub fn with_password(self, password: Option<Zeroizing<String>>) -> Self {
        Self { password, ..self }
    }

    pub(crate) fn password(&self) -> Option<&str> {
        self.password.as_deref().map(String::as_str)
    }
}

/// Whether a file that begins so was encrypted with age.
pub(crate) fn is_age(head: &[u8]) -> bool {
    head.starts_with(MAGIC) || head.starts_with(ARMOR)
}

/// Whether the file was encrypted with age.
pub(crate) fn is_sealed(reader: &dyn ReadAt) -> bool {
    let head: io::Result<[u8; 64]> = reader::head(reader);
    head.is_ok_and(|head| is_age(&head))
}

/// Whether a passphrase opens the file, as far as its head can be read.
pub(crate) fn needs_passphrase(sealed: Arc<dyn ReadAt>) -> bool {
    let armored = ArmoredReader::new(Sequential::new(sealed, 0));
    Decryptor::new(armored).is_ok_and(|decryptor| decryptor.is_scrypt())
}

/// Opens a file that was encrypted.
pub(crate) fn open(sealed: Arc<dyn ReadAt>, unlock: &Unlock) -> Result<Arc<dyn ReadAt>, AgeError> {
    let armored = ArmoredReader::new(Sequential::new(sealed, 0));
    let decryptor = Decryptor::new(armored).map_err(head_error)?;
    let opened = if decryptor.is_scrypt() {
        let passphrase = unlock.password_given().ok_or(AgeError::PassphraseNeeded)?;
        let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
        identity.set_max_work_factor(MOST_WORK);
        decryptor
            .decrypt(std::iter::once::<&dyn Identity>(&identity))
            .map_err(|error| key_error(error, AgeError::WrongPassphrase))
    } else {
        let Unlock::Identities(identities) = unlock else { return Err(AgeError::KeyNeeded) };
        let keys = identities.keys.iter().map(|key| -> &dyn Identity { key });
        decryptor.decrypt(keys).map_err(|error| key_error(error, AgeError::WrongKey))
    };
    let mut plaintext = opened?;
    // This checks the last part, too: it is marked as the last.
    let len = plaintext.seek(SeekFrom::End(0)).map_err(|_| AgeError::CutShort)?;
    Ok(Arc::new(Opened { plaintext: Mutex::new(plaintext), len }))
}

fn head_error(error: DecryptError) -> AgeError {
    match error {
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            AgeError::CutShort
        }
        DecryptError::Io(error) => AgeError::Io(error),
        DecryptError::UnknownFormat => {
            AgeError::Head("it is of a version that is not known".to_owned())
        }
        _ => AgeError::Head("it is damaged".to_owned()),
    }
}

fn key_error(error: DecryptError, wrong: AgeError) -> AgeError {
    match error {
        DecryptError::NoMatchingKeys
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed => wrong,
        DecryptError::ExcessiveWork { required, .. } => AgeError::Work { required },
        DecryptError::InvalidMac => AgeError::Head("it was changed".to_owned()),
        other => head_error(other),
    }
}

/// The plaintext, decrypted while it is read.
struct Opened {
    plaintext: Mutex<StreamReader<ArmoredReader<BufReader<Sequential>>>>,
    len: u64,
}

impl ReadAt for Opened {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        if offset >= self.len {
            return Ok(0);
        }
        let mut plaintext = self.plaintext.lock().unwrap_or_else(PoisonError::into_inner);
        plaintext.seek(SeekFrom::Start(offset))?;
        let mut filled = 0_usize;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match plaintext.read(rest)? {
                0 => break,
                count => filled = filled.saturating_add(count),
            }
        }
        Ok(filled)
    }
}
