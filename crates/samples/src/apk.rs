//! Packages of Android apps (APK): a manifest in binary XML, a program that does nothing, and the places
//! where signatures lie, with certificates made for this purpose. No signature in them holds.
#![allow(clippy::indexing_slicing, reason = "what is cut here was written here")]

mod binary_xml;
mod signatures;

use std::io::{Cursor, Seek, SeekFrom, Write};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::error::Result;
pub use binary_xml::Encoding;

/// An app, as its manifest declares it.
#[derive(Clone, Debug, Default)]
pub struct App {
    /// Name of the package.
    pub package: String,
    /// Name of the part.
    pub split: Option<String>,
    /// Version by which updates are compared.
    pub version_code: u32,
    /// Version for people.
    pub version_name: String,
    /// Name that people see.
    pub label: String,
    /// Whether it may be debugged.
    pub debuggable: bool,
    /// Permissions it asks for.
    pub permissions: Vec<String>,
    /// What the system can start.
    pub components: Vec<Component>,
    /// How texts are encoded.
    pub encoding: Encoding,
}

/// What the system can start of an app.
#[derive(Clone, Debug, Default)]
pub struct Component {
    /// Name of the element: `activity`, `service`, `receiver`.
    pub kind: &'static str,
    /// Name of the class.
    pub name: String,
    /// Permission that who starts it must have.
    pub permission: Option<String>,
    /// Whether it is switched off.
    pub disabled: bool,
    /// Actions it answers.
    pub actions: Vec<String>,
    /// Categories of these actions.
    pub categories: Vec<String>,
}

/// A certificate made for this purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// `CN=Invented Signer`.
    Signer,
    /// `CN=Older Signer`.
    OlderSigner,
    /// `CN=Android Debug`.
    DebugKey,
}

/// By which schemes an app is signed, and by whom.
#[derive(Clone, Debug, Default)]
pub struct Signing {
    /// Scheme 1, a file in `META-INF`.
    pub v1: Option<Certificate>,
    /// Scheme 2.
    pub v2: Option<Certificate>,
    /// Scheme 3: who signed, and who signed before, the oldest first.
    pub v3: Option<(Certificate, Vec<Certificate>)>,
}

/// How the content is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Storage {
    /// As it is.
    #[default]
    Stored,
    /// Deflated.
    Deflated,
    /// As it is, while the table of contents claims a method that does not exist, and encryption.
    Pretended,
}

impl App {
    /// Its manifest in binary XML.
    pub fn manifest(&self) -> Vec<u8> {
        binary_xml::manifest(self)
    }

    /// The whole APK.
    ///
    /// # Errors
    /// When the archive cannot be written.
    pub fn write(&self, signing: &Signing, storage: Storage) -> Result<Vec<u8>> {
        archive(&self.manifest(), signing, storage)
    }
}

/// An APK with this manifest.
///
/// # Errors
/// When the archive cannot be written.
pub fn archive(manifest: &[u8], signing: &Signing, storage: Storage) -> Result<Vec<u8>> {
    archive_after(Vec::new(), manifest, signing, storage)
}

/// An APK with this manifest behind something else, which its places count in.
///
/// # Errors
/// When the archive cannot be written.
pub fn archive_after(
    before: Vec<u8>,
    manifest: &[u8],
    signing: &Signing,
    storage: Storage,
) -> Result<Vec<u8>> {
    let method = match storage {
        Storage::Deflated => CompressionMethod::Deflated,
        Storage::Stored | Storage::Pretended => CompressionMethod::Stored,
    };
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(zip::DateTime::default());
    let mut cursor = Cursor::new(before);
    cursor.seek(SeekFrom::End(0)).map_err(crate::Error::Archive)?;
    let mut writer = ZipWriter::new(cursor);
    let mut add = |name: &str, content: &[u8]| -> Result<()> {
        writer.start_file(name, options)?;
        writer.write_all(content).map_err(crate::Error::Archive)
    };
    add("AndroidManifest.xml", manifest)?;
    add("classes.dex", &dex())?;
    if let Some(certificate) = signing.v1 {
        add("META-INF/MANIFEST.MF", b"Manifest-Version: 1.0\r\n\r\n")?;
        add("META-INF/CERT.RSA", &signatures::signed_data(certificate))?;
    }
    let mut archive = writer.finish()?.into_inner();
    if storage == Storage::Pretended {
        pretend(&mut archive);
    }
    Ok(signatures::with_block(archive, signing))
}

/// The head of a program for the virtual machine, and nothing else.
pub fn dex() -> Vec<u8> {
    let mut dex = b"dex\n035\0".to_vec();
    dex.extend([0; 24]);
    dex.extend(112_u32.to_le_bytes());
    dex.resize(112, 0);
    dex
}

/// A file of scheme 4, as far as the certificate and what follows it.
pub fn separate_signature(certificate: Certificate) -> Vec<u8> {
    signatures::separate(certificate)
}

/// In each record of the table of contents: flags at 8, method at 10.
fn pretend(archive: &mut [u8]) {
    let marks: Vec<usize> =
        (0..archive.len()).filter(|at| archive[*at..].starts_with(b"PK\x01\x02")).collect();
    for mark in marks {
        archive[mark + 8] |= 1;
        archive[mark + 10..mark + 12].copy_from_slice(&0x1234_u16.to_le_bytes());
    }
}
