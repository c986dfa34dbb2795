//! The keybag of an encrypted backup and the keys below it.
//!
//! `BackupKeyBag` is a flat list of items: tag of 4 ASCII letters, length as big-endian u32, value. A header (until
//! the second `UUID`) says how the key-encryption key follows from the password; then each protection class has
//! `UUID`, `CLAS`, `WRAP` (bit 0: wrapped with a key of the device, bit 1: with the password), `KTYP` and `WPKY`, its
//! key wrapped as of RFC 3394.

use aes_kw::{KeyInit, KwAes256};
use sha1::Sha1;
use sha2::Sha256;

use super::blob::encrypt_unpadded;
use crate::seed::Seed;

/// The classes that a keybag lists: 1 to 5 for files, 6 to 11 for the keychain.
const CLASSES: std::ops::RangeInclusive<u32> = 1..=11;
/// Classes that also need a key of the device, as in real backups.
const DEVICE_BOUND: [u32; 4] = [5, 9, 10, 11];
/// The class under which the key of `Manifest.db` is wrapped.
const MANIFEST_CLASS: u32 = 4;
/// The rounds of the SHA-1 step in real backups.
const SHA1_ROUNDS: u32 = 10_000;

/// How a backup is encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encryption {
    /// The backup password.
    pub password: String,
    /// Rounds of the SHA-256 step (10,000,000 on a device). `None` writes the form from before iOS 10.2: neither
    /// `DPSL` nor `DPIC`, and `Manifest.db` in plain.
    pub sha256_rounds: Option<u32>,
    /// Rounds of the SHA-1 step (10,000 on a device).
    pub sha1_rounds: u32,
    /// All keys, salts and UUIDs come from this number.
    pub seed: u64,
}

impl Encryption {
    /// Encryption with few rounds in the SHA-256 step (1,000), so that tests are fast.
    pub fn new(password: &str) -> Self {
        Self {
            password: password.to_owned(),
            sha256_rounds: Some(1_000),
            sha1_rounds: SHA1_ROUNDS,
            seed: 1,
        }
    }
}

/// The keys of one backup.
#[derive(Debug)]
pub(super) struct Keybag {
    encryption: Encryption,
    seed: Seed,
    derived_key: [u8; 32],
}

impl Keybag {
    pub(super) fn new(encryption: &Encryption) -> Self {
        let seed = Seed(encryption.seed);
        let mut password = encryption.password.as_bytes().to_vec();
        if let Some(rounds) = encryption.sha256_rounds {
            let salt = seed.bytes::<20>("DPSL");
            password = pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(&password, &salt, rounds).to_vec();
        }
        let salt = seed.bytes::<20>("SALT");
        let derived_key =
            pbkdf2::pbkdf2_hmac_array::<Sha1, 32>(&password, &salt, encryption.sha1_rounds);
        Self { encryption: encryption.clone(), seed, derived_key }
    }

    pub(super) fn derived_key(&self) -> [u8; 32] {
        self.derived_key
    }

    /// `Manifest.db` is encrypted since iOS 10.2, the version that brought the SHA-256 step.
    pub(super) fn encrypts_manifest(&self) -> bool {
        self.encryption.sha256_rounds.is_some()
    }

    /// The key of one file.
    pub(super) fn file_key(&self, file_id: &str) -> [u8; 32] {
        self.seed.bytes32(&format!("file {file_id}"))
    }

    /// The key of `Manifest.db`.
    pub(super) fn manifest_key(&self) -> [u8; 32] {
        self.seed.bytes32("Manifest.db")
    }

    /// `ManifestKey`: the class as little-endian u32, then the wrapped key.
    pub(super) fn wrapped_manifest_key(&self) -> Vec<u8> {
        self.wrap_for_class(MANIFEST_CLASS, &self.manifest_key())
    }

    /// `EncryptionKey` of a file: the class as little-endian u32, then the key wrapped with the key of the class.
    pub(super) fn wrap_for_class(&self, class: u32, key: &[u8; 32]) -> Vec<u8> {
        let mut value = class.to_le_bytes().to_vec();
        value.extend(wrap(&self.class_key(class), key));
        value
    }

    fn class_key(&self, class: u32) -> [u8; 32] {
        self.seed.bytes32(&format!("class {class}"))
    }

    /// `BackupKeyBag`.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bag = Items::default();
        bag.number("VERS", 5);
        bag.number("TYPE", 1);
        bag.bytes("UUID", &self.seed.bytes::<16>("keybag"));
        bag.bytes("HMCK", &wrap(&self.derived_key, &self.seed.bytes32("HMCK")));
        bag.number("WRAP", 1);
        bag.bytes("SALT", &self.seed.bytes::<20>("SALT"));
        bag.number("ITER", self.encryption.sha1_rounds);
        if let Some(rounds) = self.encryption.sha256_rounds {
            bag.number("DPWT", 1);
            bag.number("DPIC", rounds);
            bag.bytes("DPSL", &self.seed.bytes::<20>("DPSL"));
        }
        for class in CLASSES {
            self.class_items(class, &mut bag);
        }
        bag.0
    }

    fn class_items(&self, class: u32, bag: &mut Items) {
        let mut key = self.class_key(class);
        let device_bound = DEVICE_BOUND.contains(&class);
        if device_bound {
            encrypt_unpadded(&self.seed.bytes32("device"), &mut key);
        }
        bag.bytes("UUID", &self.seed.bytes::<16>(&format!("class {class} UUID")));
        bag.number("CLAS", class);
        bag.number("WRAP", if device_bound { 3 } else { 2 });
        bag.number("KTYP", 0);
        bag.bytes("WPKY", &wrap(&self.derived_key, &key));
    }
}

/// Wraps a key of 32 bytes as of RFC 3394, which gives 40 bytes.
fn wrap(wrapping_key: &[u8; 32], key: &[u8; 32]) -> [u8; 40] {
    let mut wrapped = [0; 40];
    // It fails only for lengths that are not 32 and 40.
    let _ = KwAes256::new(wrapping_key.into()).wrap_key(key, &mut wrapped);
    wrapped
}

#[derive(Default)]
struct Items(Vec<u8>);

impl Items {
    fn number(&mut self, tag: &str, value: u32) {
        self.bytes(tag, &value.to_be_bytes());
    }

    fn bytes(&mut self, tag: &str, value: &[u8]) {
        self.0.extend(tag.as_bytes());
        self.0.extend((value.len() as u32).to_be_bytes());
        self.0.extend(value);
    }
}
