//! Files encrypted with age, for a key or with a passphrase, in binary or ASCII form.

use std::io::Write as _;

use age::{
    Encryptor, Recipient,
    armor::{ArmoredWriter, Format},
    scrypt,
    secrecy::{ExposeSecret as _, SecretString},
    x25519,
};

use crate::error::{Error, Result};

/// A new pair of keys: the public one, and the secret one as it stands in an identity file. The
/// only thing here that differs from run to run: age makes no keys from a seed.
pub fn keys() -> (String, String) {
    let identity = x25519::Identity::generate();
    (identity.to_public().to_string(), identity.to_string().expose_secret().to_owned())
}

/// Encrypts for a public key.
///
/// # Errors
/// When that is no public key.
pub fn for_key(public: &str, bytes: &[u8], in_ascii: bool) -> Result<Vec<u8>> {
    let recipient: x25519::Recipient =
        public.parse().map_err(|error: &str| Error::Invalid(error.to_owned()))?;
    sealed(&recipient, bytes, in_ascii)
}

/// Encrypts with a passphrase, with 2 to the power of `work` steps.
///
/// # Errors
/// Never, while there is memory.
pub fn with_passphrase(passphrase: &str, work: u8, bytes: &[u8]) -> Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(work);
    sealed(&recipient, bytes, false)
}

fn sealed(recipient: &dyn Recipient, bytes: &[u8], in_ascii: bool) -> Result<Vec<u8>> {
    let failed = |error: std::io::Error| Error::Invalid(error.to_string());
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient))
        .map_err(|error| Error::Invalid(error.to_string()))?;
    let format = if in_ascii { Format::AsciiArmor } else { Format::Binary };
    let armor = ArmoredWriter::wrap_output(Vec::new(), format).map_err(failed)?;
    let mut out = encryptor.wrap_output(armor).map_err(failed)?;
    out.write_all(bytes).map_err(failed)?;
    out.finish().and_then(ArmoredWriter::finish).map_err(failed)
}
