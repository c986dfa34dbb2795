//! The keybag of a backup: class keys, wrapped with a key that comes from the password.
//!
//! A flat run of tags: four ASCII letters, length (32 bits, big-endian), value. The header goes to
//! the second `UUID`; then each `UUID` begins a class.
//!
//! # References
//! - Apple Platform Security, "Keybags for Data Protection"
//! - RFC 8018 (PBKDF2), RFC 3394 (AES key wrap)

use std::collections::BTreeMap;

use aes_kw::{KeyInit, KwAes256};
use formats::bytes::{Cursor, Truncated};
use sha1::Sha1;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{DerivedKey, KeyError};

/// Most rounds of the first derivation (`DPIC`); devices use 10,000,000.
const MOST_FIRST_ROUNDS: u32 = 20_000_000;
/// Most rounds of the second derivation (`ITER`); devices use 10,000.
const MOST_SECOND_ROUNDS: u32 = 1_000_000;
/// Longest value in a keybag; real ones have at most 40 bytes.
const LONGEST_VALUE: usize = 4_096;
/// Most classes in a keybag; real ones have 11.
const MOST_CLASSES: usize = 64;
/// Set in `WRAP` when the password wraps the class key.
const WRAPPED_WITH_PASSWORD: u32 = 2;
/// Set in `WRAP` when a key of the device wraps the class key.
const WRAPPED_WITH_DEVICE: u32 = 1;

/// Why a keybag cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeybagError {
    /// There is none.
    #[error("missing, although the backup says that it is encrypted; Manifest.plist was changed")]
    Missing,
    /// A tag or value is cut short, or a length is absurd.
    #[error("damaged: {0}")]
    Truncated(#[from] Truncated),
    /// A value is larger than any real one.
    #[error("damaged: tag {tag} claims {length} bytes")]
    Oversized {
        /// Tag.
        tag: String,
        /// Length claimed.
        length: u32,
    },
    /// A number does not have four bytes.
    #[error("damaged: tag {tag} has {length} bytes where a number of 4 is needed")]
    NotANumber {
        /// Tag.
        tag: String,
        /// Bytes found.
        length: usize,
    },
    /// More classes than any real keybag has.
    #[error("damaged: more than {MOST_CLASSES} classes")]
    TooManyClasses,
    /// What key derivation needs is not there.
    #[error("tag {tag} is missing, without which no key can be derived from a password")]
    DerivationMissing {
        /// Tag.
        tag: &'static str,
    },
    /// More rounds than are believed.
    #[error(
        "tag {tag} asks for {rounds} rounds of key derivation; more than {limit} are refused, \
         because no device writes that and it would run for hours"
    )]
    TooManyRounds {
        /// Tag.
        tag: &'static str,
        /// Rounds asked for.
        rounds: u32,
        /// Most that are done.
        limit: u32,
    },
    /// No rounds at all.
    #[error("tag {tag} asks for zero rounds of key derivation, which no device writes")]
    NoRounds {
        /// Tag.
        tag: &'static str,
    },
    /// No class key is wrapped with the password.
    #[error("holds no class key that a password opens")]
    NoClasses,
}

/// A keybag as the backup holds it.
#[derive(Debug, Default)]
pub(crate) struct Keybag {
    salt: Option<Vec<u8>>,
    rounds: Option<u32>,
    first_salt: Option<Vec<u8>>,
    first_rounds: Option<u32>,
    kind: Option<u32>,
    classes: Vec<WrappedClass>,
}

#[derive(Debug, Default)]
struct WrappedClass {
    class: Option<u32>,
    wrap: u32,
    key: Option<Vec<u8>>,
}

/// Class keys that were opened, and what became of the others.
#[derive(Debug, Default)]
pub(crate) struct ClassKeys {
    open: BTreeMap<u32, Zeroizing<[u8; 32]>>,
    closed: BTreeMap<u32, KeyError>,
}

/// The key derivation that a keybag asks for, with its limits checked.
struct Derivation<'a> {
    first: Option<(&'a [u8], u32)>,
    salt: &'a [u8],
    rounds: u32,
}

impl Keybag {
    /// Reads a keybag.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, KeybagError> {
        let mut keybag = Self::default();
        let mut cursor = Cursor::new(bytes);
        let mut identifiers = 0_usize;
        while !cursor.rest().is_empty() {
            let tag: [u8; 4] = cursor.array("tag of the keybag")?;
            let length = u32::from_be_bytes(cursor.array("length in the keybag")?);
            let need = usize::try_from(length).unwrap_or(usize::MAX);
            if need > LONGEST_VALUE {
                let tag = String::from_utf8_lossy(&tag).into_owned();
                return Err(KeybagError::Oversized { tag, length });
            }
            let value = cursor.take("value in the keybag", need)?;
            if &tag == b"UUID" {
                identifiers = identifiers.saturating_add(1);
                if identifiers > 1 {
                    keybag.classes.push(WrappedClass::default());
                }
                if keybag.classes.len() > MOST_CLASSES {
                    return Err(KeybagError::TooManyClasses);
                }
            } else if let Some(class) = keybag.classes.last_mut() {
                class.set(tag, value)?;
            } else {
                keybag.set(tag, value)?;
            }
        }
        Ok(keybag)
    }

    fn set(&mut self, tag: [u8; 4], value: &[u8]) -> Result<(), KeybagError> {
        match &tag {
            b"SALT" => self.salt = Some(value.to_vec()),
            b"ITER" => self.rounds = Some(number(tag, value)?),
            b"DPSL" => self.first_salt = Some(value.to_vec()),
            b"DPIC" => self.first_rounds = Some(number(tag, value)?),
            b"TYPE" => self.kind = Some(number(tag, value)?),
            _ => {}
        }
        Ok(())
    }

    fn derivation(&self) -> Result<Derivation<'_>, KeybagError> {
        let missing = |tag| KeybagError::DerivationMissing { tag };
        let rounds = self.rounds.ok_or(missing("ITER"))?;
        // Devices before iOS 10.2 derive once. The tags tell, not the version.
        let first = match (&self.first_salt, self.first_rounds) {
            (Some(salt), Some(rounds)) => Some((salt.as_slice(), rounds)),
            (None, None) => None,
            (None, Some(_)) => return Err(missing("DPSL")),
            (Some(_), None) => return Err(missing("DPIC")),
        };
        if let Some((_, rounds)) = first {
            check_rounds("DPIC", rounds, MOST_FIRST_ROUNDS)?;
        }
        check_rounds("ITER", rounds, MOST_SECOND_ROUNDS)?;
        let salt = self.salt.as_deref().ok_or(missing("SALT"))?;
        Ok(Derivation { first, salt, rounds })
    }

    /// Derives the key that wraps the class keys.
    pub(crate) fn derive(&self, password: &str) -> Result<DerivedKey, KeybagError> {
        let derivation = self.derivation()?;
        let mut first = Zeroizing::new([0; 32]);
        let mut derived = Zeroizing::new([0; 32]);
        let mut secret = password.as_bytes();
        if let Some((salt, rounds)) = derivation.first {
            pbkdf2::pbkdf2_hmac::<Sha256>(secret, salt, rounds, first.as_mut_slice());
            secret = first.as_slice();
        }
        let Derivation { salt, rounds, .. } = derivation;
        pbkdf2::pbkdf2_hmac::<Sha1>(secret, salt, rounds, derived.as_mut_slice());
        Ok(DerivedKey(derived))
    }

    /// Opens the class keys with `key`; `None` when it opens not one of those that it should.
    pub(crate) fn open(&self, key: &DerivedKey) -> Result<Option<ClassKeys>, KeybagError> {
        let cipher = KwAes256::new(&(*key.0).into());
        let mut keys = ClassKeys::default();
        let mut expected = 0_usize;
        let mut met = 0_usize;
        for wrapped in &self.classes {
            let Some(class) = wrapped.class else { continue };
            let device = wrapped.wrap & WRAPPED_WITH_DEVICE != 0;
            if wrapped.wrap & WRAPPED_WITH_PASSWORD == 0 {
                keys.closed.insert(class, KeyError::ClassLocked { class });
                continue;
            }
            let opened = unwrap(&cipher, class, wrapped.key.as_deref().unwrap_or_default());
            expected = expected.saturating_add(usize::from(!device));
            match opened {
                Ok(key) => {
                    met = met.saturating_add(1);
                    keys.open.insert(class, key);
                }
                // Such a key may need the device as well, so it says nothing of the password.
                Err(_) if device => {
                    keys.closed.insert(class, KeyError::ClassLocked { class });
                }
                Err(KeyError::Damaged { .. }) => {
                    keys.closed.insert(class, KeyError::ClassDamaged { class });
                }
                Err(error) => {
                    keys.closed.insert(class, error);
                }
            }
        }
        if expected == 0 && met == 0 {
            return Err(KeybagError::NoClasses);
        }
        Ok((met > 0).then_some(keys))
    }

    /// What is odd about this keybag, in words.
    pub(crate) fn oddities(&self) -> Vec<String> {
        let mut oddities = Vec::new();
        if let Some(kind) = self.kind.filter(|kind| *kind != 1) {
            oddities.push(format!("keybag is of type {kind}, where backups have type 1"));
        }
        let nameless = self.classes.iter().filter(|class| class.class.is_none()).count();
        if nameless > 0 {
            oddities.push(format!("{nameless} keys of the keybag name no protection class"));
        }
        oddities
    }
}

impl WrappedClass {
    fn set(&mut self, tag: [u8; 4], value: &[u8]) -> Result<(), KeybagError> {
        match &tag {
            b"CLAS" => self.class = Some(number(tag, value)?),
            b"WRAP" => self.wrap = number(tag, value)?,
            b"WPKY" => self.key = Some(value.to_vec()),
            _ => {}
        }
        Ok(())
    }
}

impl ClassKeys {
    /// Opens a key as files and the manifest carry it: protection class (32 bits, little-endian)
    /// and 40 bytes.
    pub(crate) fn open_key(&self, wrapped: &[u8]) -> Result<Zeroizing<[u8; 32]>, KeyError> {
        let length = KeyError::Length { length: wrapped.len().saturating_sub(4) };
        let (class, wrapped) = wrapped.split_first_chunk::<4>().ok_or(length)?;
        let class = u32::from_le_bytes(*class);
        let Some(key) = self.open.get(&class) else {
            return Err(*self.closed.get(&class).unwrap_or(&KeyError::ClassMissing { class }));
        };
        unwrap(&KwAes256::new(&(**key).into()), class, wrapped)
    }

    /// Classes that the password should open and did not.
    pub(crate) fn damaged(&self) -> Vec<u32> {
        let is_damage = |error: &KeyError| !matches!(error, KeyError::ClassLocked { .. });
        let damaged = self
            .closed
            .iter()
            .filter(|(class, error)| is_damage(error) && !self.open.contains_key(class));
        damaged.map(|(class, _)| *class).collect()
    }
}

fn unwrap(cipher: &KwAes256, class: u32, wrapped: &[u8]) -> Result<Zeroizing<[u8; 32]>, KeyError> {
    if wrapped.len() != 40 {
        return Err(KeyError::Length { length: wrapped.len() });
    }
    let mut key = Zeroizing::new([0; 32]);
    let unwrapped = cipher.unwrap_key(wrapped, key.as_mut_slice());
    unwrapped.map_err(|_| KeyError::Damaged { class })?;
    Ok(key)
}

const fn check_rounds(tag: &'static str, rounds: u32, limit: u32) -> Result<(), KeybagError> {
    match rounds {
        0 => Err(KeybagError::NoRounds { tag }),
        _ if rounds > limit => Err(KeybagError::TooManyRounds { tag, rounds, limit }),
        _ => Ok(()),
    }
}

fn number(tag: [u8; 4], value: &[u8]) -> Result<u32, KeybagError> {
    let bytes: [u8; 4] = value.try_into().map_err(|_| KeybagError::NotANumber {
        tag: String::from_utf8_lossy(&tag).into_owned(),
        length: value.len(),
    })?;
    Ok(u32::from_be_bytes(bytes))
}
