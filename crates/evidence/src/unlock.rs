//! What opens an encrypted backup.

use zeroize::Zeroizing;

pub use crate::containers::age::{AgeIdentities, NotIdentities};

/// What opens an encrypted backup or file. Nothing is ever guessed.
#[derive(Clone, Default)]
pub enum Unlock {
    /// Nothing: enough for a backup that is not encrypted.
    #[default]
    None,
    /// The password that was set for the backup, which is not the passcode of the device.
    Password(Zeroizing<String>),
    /// The key that was derived from the password before.
    DerivedKey(DerivedKey),
    /// Secret keys of age.
    Identities(AgeIdentities),
}

impl Unlock {
    /// The password of the backup.
    pub fn password(password: impl Into<String>) -> Self {
        Self::Password(Zeroizing::new(password.into()))
    }

    /// Whether nothing was given that opens an encrypted backup: keys of age alone do not.
    pub fn lacks_password(&self) -> bool {
        !matches!(self, Self::DerivedKey(_)) && self.password_given().is_none()
    }

    /// The password that was given, alone or beside keys.
    pub(crate) fn password_given(&self) -> Option<&str> {
        match self {
            Self::Password(password) => Some(password.as_str()),
            Self::Identities(identities) => identities.password(),
            Self::None | Self::DerivedKey(_) => None,
        }
    }
}

impl std::fmt::Debug for Unlock {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::None => "None",
            Self::Password(_) => "Password(…)",
            Self::DerivedKey(_) => "DerivedKey(…)",
            Self::Identities(_) => "Identities(…)",
        })
    }
}

/// The key that wraps the class keys of a backup: what comes out of all rounds of key derivation.
/// It is erased from memory when dropped.
#[derive(Clone)]
pub struct DerivedKey(pub(crate) Zeroizing<[u8; 32]>);

/// Text is not a derived key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a key file holds 64 hexadecimal digits and nothing else; this one has {length} characters{}",
    if *digits_only { "" } else { ", not all of them hexadecimal digits" }
)]
pub struct NotAKey {
    /// Characters found, without white space around them.
    pub length: usize,
    /// Whether all of them are hexadecimal digits.
    pub digits_only: bool,
}

impl DerivedKey {
    /// A key from its 32 bytes.
    pub fn new(key: [u8; 32]) -> Self {
        Self(Zeroizing::new(key))
    }

    /// Reads 64 hexadecimal digits, the form in which key files hold the key. White space around
    /// them, such as the end of the line, does not matter.
    ///
    /// # Errors
    /// When there is anything else.
    pub fn from_hex(text: &str) -> Result<Self, NotAKey> {
        let text = text.trim();
        let digits_only = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let refused = NotAKey { length: text.chars().count(), digits_only };
        let mut key = Zeroizing::new([0; 32]);
        if text.len() != 64 || !digits_only {
            return Err(refused);
        }
        for (byte, pair) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| refused)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| refused)?;
        }
        Ok(Self(key))
    }

    /// The key as 64 hexadecimal digits.
    pub fn to_hex(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            for digit in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        text
    }
}

impl std::fmt::Debug for DerivedKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DerivedKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_file_may_end_with_a_line_break() {
        let text = "00112233445566778899aabbccddeeff".repeat(2);
        let key = DerivedKey::from_hex(&format!("{text}\r\n")).unwrap();
        assert_eq!(key.0[15], 0xff);
        assert_eq!(*key.to_hex(), text);
    }

    #[test]
    fn what_is_no_key_is_refused() {
        assert!(DerivedKey::from_hex("0011").is_err());
        assert!(DerivedKey::from_hex(&"+1".repeat(32)).is_err());
        assert!(
            DerivedKey::from_hex(&"zz".repeat(32)).unwrap_err().to_string().contains("not all")
        );
    }

    #[test]
    fn keys_do_not_show_in_debug_output() {
        let key = DerivedKey::new([0xab; 32]);
        assert_eq!(
            format!("{key:?} {:?}", Unlock::password("secret")),
            "DerivedKey(…) Password(…)"
        );
    }
}
