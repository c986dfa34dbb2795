//! Public keys of computers that use `adb`.

use std::fmt::Write as _;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use md5::{Digest, Md5};

/// Longest key that is looked at, in letters: one of 4096 bits has about 1,400.
const LONGEST: usize = 16 << 10;

/// A key, as `adb` writes it: Base64, a blank, and the name of user and computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct AdbKey {
    /// What the phone shows of it: its MD5, in pairs of digits.
    pub fingerprint: Option<String>,
    /// User and computer, as that computer names them.
    pub computer_name: Option<String>,
}

/// Reads a line; none when it is empty.
pub(crate) fn key_of(line: &str) -> Option<AdbKey> {
    let line = line.trim_matches(|letter: char| letter.is_whitespace() || letter == '\0');
    let (key, name) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let name = name.trim();
    (!key.is_empty()).then(|| AdbKey {
        fingerprint: fingerprint(key),
        computer_name: (!name.is_empty()).then(|| name.to_owned()),
    })
}

fn fingerprint(key: &str) -> Option<String> {
    let key = key.get(..LONGEST).unwrap_or(key);
    let digest = Md5::digest(STANDARD.decode(key).ok()?);
    let mut text = String::new();
    for byte in digest {
        let colon = if text.is_empty() { "" } else { ":" };
        write!(text, "{colon}{byte:02X}").ok()?;
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_fingerprint_that_the_phone_shows() {
        let key = key_of("QUJD user@laptop\0\n").unwrap();
        assert_eq!(key.computer_name.as_deref(), Some("user@laptop"));
        // The MD5 of "ABC".
        let fingerprint = key.fingerprint.unwrap();
        assert_eq!(fingerprint, "90:2F:BD:D2:B1:DF:0C:4F:70:B4:A5:D2:35:25:E9:32");
        assert_eq!(key_of("no!key").unwrap().fingerprint, None);
        assert_eq!(key_of(" \n"), None);
    }
}
