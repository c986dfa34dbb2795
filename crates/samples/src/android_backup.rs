//! Backups of Android devices as `adb backup` writes them: the head, and the archive behind it,
//! stored or deflated, plain or encrypted. Only the encryption of Android 4.4 and later and that of
//! Android 4 are written.

use std::io::Write as _;

use cbc::cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
use flate2::{Compression, write::ZlibEncoder};
use sha1::Sha1;

use crate::error::{Error, Result};
use crate::seed::Seed;

/// Rounds of key derivation. Android takes 10,000; tests have less time.
const ROUNDS: u32 = 1_000;
const BLOCK: usize = 16;

/// How the backup is written.
#[derive(Debug, Clone, Default)]
pub struct Form<'a> {
    /// Version of the format; 0 stands for 5.
    pub version: u32,
    /// Whether the archive is deflated.
    pub deflated: bool,
    /// The password that encrypts it.
    pub password: Option<&'a str>,
}

/// The files of a backup: paths such as `apps/com.example/_manifest`, and what is in them.
pub type Files = Vec<(String, Vec<u8>)>;

/// Messages as the backup agent of the telephony provider stores them: a list in JSON, in zlib.
///
/// # Errors
/// Never, while there is memory.
pub fn messages(list: &serde_json::Value) -> Result<Vec<u8>> {
    deflated(list.to_string().as_bytes())
}

/// What a backup says of an app: one line for each value.
pub fn manifest(package: &str, version: u64, installer: &str, certificates: &[&str]) -> Vec<u8> {
    let count = certificates.len();
    let mut text = format!("1\n{package}\n{version}\n34\n{installer}\n0\n{count}\n");
    for certificate in certificates {
        text.push_str(certificate);
        text.push('\n');
    }
    text.into_bytes()
}

/// The bytes of a backup with these files.
///
/// # Errors
/// When a path is too long for the archive.
pub fn write(files: &Files, form: &Form<'_>, seed: Seed) -> Result<Vec<u8>> {
    let version = if form.version == 0 { 5 } else { form.version };
    let compressed = u8::from(form.deflated);
    let archive = archive(files)?;
    let archive = if form.deflated { deflated(&archive)? } else { archive };
    let mut out = format!("ANDROID BACKUP\n{version}\n{compressed}\n").into_bytes();
    match form.password {
        None => {
            out.extend(b"none\n");
            out.extend(archive);
        }
        Some(password) => {
            let (head, key, iv) = key(password, version, seed)?;
            out.extend(b"AES-256\n");
            out.extend(head.into_bytes());
            out.extend(encrypted(&archive, &key, &iv)?);
        }
    }
    Ok(out)
}

fn deflated(bytes: &[u8]) -> Result<Vec<u8>> {
    let failed = |error: std::io::Error| Error::Invalid(error.to_string());
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).map_err(failed)?;
    encoder.finish().map_err(failed)
}

fn archive(files: &Files) -> Result<Vec<u8>> {
    let failed = |error: std::io::Error| Error::Invalid(error.to_string());
    let mut archive = tar::Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_mode(0o600);
        header.set_mtime(0);
        header.set_size(bytes.len() as u64);
        archive.append_data(&mut header, path, bytes.as_slice()).map_err(failed)?;
    }
    archive.into_inner().map_err(failed)
}

/// The lines of the head about the key, the key of the archive, and its initialisation vector.
fn key(password: &str, version: u32, seed: Seed) -> Result<(String, [u8; 32], [u8; BLOCK])> {
    let salt = [seed.bytes32("password salt"), seed.bytes32("more password salt")].concat();
    let check_salt = [seed.bytes32("check salt"), seed.bytes32("more check salt")].concat();
    let (wrapping_iv, iv): ([u8; BLOCK], [u8; BLOCK]) = (seed.bytes("iv"), seed.bytes("inner iv"));
    let key = seed.bytes32("archive key");
    let derive =
        |secret: &[u8], salt: &[u8]| pbkdf2::pbkdf2_hmac_array::<Sha1, 32>(secret, salt, ROUNDS);
    // Version 1 made its keys from bytes; later ones from text, in which a byte above 0x7f is a
    // character near the end of the first plane.
    let (secret, checked): (Vec<u8>, Vec<u8>) = if version == 1 {
        (password.chars().map(|letter| letter as u8).collect(), key.to_vec())
    } else {
        let units = key.map(|byte| i16::from(byte as i8) as u16);
        (password.as_bytes().to_vec(), String::from_utf16_lossy(&units).into_bytes())
    };
    let check = derive(&checked, &check_salt);
    let mut blob = vec![16];
    blob.extend(iv);
    blob.push(32);
    blob.extend(key);
    blob.push(32);
    blob.extend(check);
    let blob = encrypted(&blob, &derive(&secret, &salt), &wrapping_iv)?;
    let lines = [
        hex(&salt),
        hex(&check_salt),
        ROUNDS.to_string(),
        hex(&wrapping_iv),
        hex(&blob),
        String::new(),
    ];
    Ok((lines.join("\n"), key, iv))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _written = std::fmt::Write::write_fmt(&mut text, format_args!("{byte:02X}"));
        text
    })
}

fn encrypted(bytes: &[u8], key: &[u8; 32], iv: &[u8; BLOCK]) -> Result<Vec<u8>> {
    let mut out = bytes.to_vec();
    out.resize(bytes.len() + BLOCK, 0);
    let cipher = cbc::Encryptor::<aes::Aes256>::new(key.into(), iv.into());
    let encrypted = cipher.encrypt_padded::<Pkcs7>(&mut out, bytes.len());
    let encrypted = encrypted.map_err(|error| Error::Invalid(error.to_string()))?;
    Ok(encrypted.to_vec())
}
