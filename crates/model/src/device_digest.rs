//! What the identifier of a device leaves in a case: enough to know the device again, and nothing to read.

use pbkdf2::pbkdf2_hmac_array;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// Sets these digests apart from every other use of the function. Two cases can only be compared when both
/// use the same one.
const PURPOSE: &str = "hoofprint device identifier 1";
/// Bytes of a digest: chance gives no two devices the same one.
const LENGTH: usize = 16;
/// What makers write where a device has no number of its own.
const PLACEHOLDERS: [&str; 4] = ["UNKNOWN", "0123456789ABCDEF", "1234567890ABCDEF", "NULL"];

/// Which identifier of a device it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// Its serial number.
    Serial,
    /// The identifier of an Apple device (UDID).
    Udid,
    /// The identifier of the first Android user.
    AndroidId,
}

impl IdentifierKind {
    /// Its name in a case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Serial => "serial",
            Self::Udid => "udid",
            Self::AndroidId => "android-id",
        }
    }

    /// Rounds of its digest. A case holds digests made with this number, so it cannot change.
    ///
    /// Serial numbers are short and partly guessable, and so are identifiers made of them: trying all of
    /// them has to take too long. The one of Android is 64 random bits, too many to try.
    const fn rounds(self) -> u32 {
        match self {
            Self::Serial | Self::Udid => 50_000,
            Self::AndroidId => 100,
        }
    }
}

/// An identifier of a device, in one spelling.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceIdentifier {
    /// Which one it is.
    pub kind: IdentifierKind,
    /// Its value, in capitals.
    value: String,
}

impl DeviceIdentifier {
    /// The identifier that `text` spells; `None` where it is a placeholder that many devices share.
    pub fn new(kind: IdentifierKind, text: &str) -> Option<Self> {
        let value = text.trim().to_ascii_uppercase();
        tells_a_device(&value).then_some(Self { kind, value })
    }

    /// Its digest, which takes a hundredth of a second.
    pub fn digest(&self) -> DeviceDigest {
        let salt = format!("{PURPOSE}: {}", self.kind.name());
        let (value, rounds) = (self.value.as_bytes(), self.kind.rounds());
        let bytes: [u8; LENGTH] =
            pbkdf2_hmac_array::<Sha256, LENGTH>(value, salt.as_bytes(), rounds);
        let number = u128::from_be_bytes(bytes);
        let digest = format!("{number:032x}");
        DeviceDigest { kind: self.kind, digest }
    }
}

/// Whether `text` is the number of one device, and no placeholder that many devices share.
pub fn tells_a_device(text: &str) -> bool {
    let value = text.trim();
    let differ = value.chars().any(|one| !value.starts_with(one));
    differ && !PLACEHOLDERS.iter().any(|placeholder| value.eq_ignore_ascii_case(placeholder))
}

/// The digest of an identifier of a device.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DeviceDigest {
    /// Which identifier it is of.
    pub kind: IdentifierKind,
    /// PBKDF2-HMAC-SHA-256 of it, in hexadecimal.
    pub digest: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serial(text: &str) -> Option<DeviceIdentifier> {
        DeviceIdentifier::new(IdentifierKind::Serial, text)
    }

    #[test]
    fn one_device_has_one_digest_however_it_is_spelled() {
        let capitals = serial(" F17XQ0N8KXKN ").unwrap().digest();
        assert_eq!(capitals, serial("f17xq0n8kxkn").unwrap().digest());
        assert_ne!(capitals, serial("F17XQ0N8KXKM").unwrap().digest());
        let udid = DeviceIdentifier::new(IdentifierKind::Udid, "F17XQ0N8KXKN").unwrap();
        assert_ne!(capitals.digest, udid.digest().digest);
    }

    /// Cases that exist hold it: were it another one, a phone would be taken for another phone.
    #[test]
    fn the_digest_never_changes() {
        assert_eq!(
            serial("F17XQ0N8KXKN").unwrap().digest().digest,
            "fd29d693093ef72ad62d95914d1e9b4e"
        );
        let android = DeviceIdentifier::new(IdentifierKind::AndroidId, "3f8a1b2c4d5e6f70").unwrap();
        assert_eq!(android.digest().digest, "5f90eba3a74bf41f64f95e5d9e786515");
    }

    #[test]
    fn placeholders_identify_nothing() {
        for text in ["", " ", "0", "000000000000", "unknown", "0123456789abcdef"] {
            assert_eq!(serial(text), None, "{text:?}");
        }
    }
}
