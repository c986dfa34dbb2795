//! The contents of a file, and how they are stored: as they are, or AES-256-CBC with a zero initialisation vector and
//! PKCS #7 padding (always 1 to 16 bytes).

use std::fs::{self, File};
use std::io::{self, BufWriter, Cursor, Read, Write};
use std::path::PathBuf;

use cbc::cipher::{Block, BlockModeEncrypt, KeyIvInit};
use sha1::{Digest, Sha1};

use super::Written;
use crate::error::{AtPath, Result};
use crate::seed::Xorshift;

const BLOCK: usize = 16;
const BUFFER: usize = 1 << 20;

type Encryptor = cbc::Encryptor<aes::Aes256>;

/// What a file holds.
#[derive(Debug, Clone)]
pub enum Contents {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of a file on this machine, streamed.
    Path(PathBuf),
    /// So many bytes that do not compress, as photos and films do not; derived from the seed.
    Media {
        /// Where the bytes come from.
        seed: u64,
        /// How many.
        length: u64,
    },
}

impl From<Vec<u8>> for Contents {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<&[u8]> for Contents {
    fn from(bytes: &[u8]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Contents {
    fn from(bytes: &[u8; N]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl From<&str> for Contents {
    fn from(text: &str) -> Self {
        Self::Bytes(text.as_bytes().to_vec())
    }
}

impl From<PathBuf> for Contents {
    fn from(path: PathBuf) -> Self {
        Self::Path(path)
    }
}

impl Contents {
    /// The length in bytes.
    pub(super) fn length(&self) -> Result<u64> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.len() as u64),
            Self::Path(path) => Ok(fs::metadata(path).at(path)?.len()),
            Self::Media { length, .. } => Ok(*length),
        }
    }

    fn open(&self) -> Result<Box<dyn Read + '_>> {
        Ok(match self {
            Self::Bytes(bytes) => Box::new(Cursor::new(bytes)),
            Self::Path(path) => Box::new(File::open(path).at(path)?),
            Self::Media { seed, length } => {
                Box::new(Media { numbers: Xorshift::new(*seed) }.take(*length))
            }
        })
    }
}

struct Media {
    numbers: Xorshift,
}

impl Read for Media {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.numbers.fill(buffer);
        Ok(buffer.len())
    }
}

/// Stores a blob and returns the SHA-1 of what is on the disk.
pub(super) fn store(
    written: &mut Written,
    name: &str,
    contents: &Contents,
    key: Option<&[u8; 32]>,
    stored_length: Option<u64>,
) -> Result<[u8; 20]> {
    let folder = written.directory.join(name.get(..2).unwrap_or("00"));
    fs::create_dir_all(&folder).at(&folder)?;
    let path = folder.join(name);
    let mut out = BufWriter::with_capacity(BUFFER, File::create(&path).at(&path)?);
    let (length, digest) = copy(contents, key, stored_length, &mut out)?;
    out.flush().at(&path)?;
    written.blobs += 1;
    written.blob_bytes += length;
    Ok(digest)
}

/// The SHA-1 that the blob would have if it were stored.
pub(super) fn digest(
    contents: &Contents,
    key: Option<&[u8; 32]>,
    stored_length: Option<u64>,
) -> Result<[u8; 20]> {
    Ok(copy(contents, key, stored_length, &mut io::sink())?.1)
}

fn copy(
    contents: &Contents,
    key: Option<&[u8; 32]>,
    stored_length: Option<u64>,
    out: &mut dyn Write,
) -> Result<(u64, [u8; 20])> {
    let place = std::path::Path::new("contents");
    let mut source = contents.open()?;
    let mut sink =
        Stored { out, digest: Sha1::new(), length: 0, limit: stored_length.unwrap_or(u64::MAX) };
    match key {
        Some(key) => encrypt(key, source.as_mut(), &mut sink).at(place)?,
        None => copy_plain(source.as_mut(), &mut sink).at(place)?,
    }
    Ok((sink.length, sink.digest.finalize().into()))
}

fn copy_plain(source: &mut dyn Read, sink: &mut dyn Write) -> io::Result<()> {
    let mut buffer = vec![0; BUFFER];
    loop {
        let count = read_full(source, &mut buffer)?;
        sink.write_all(buffer.get(..count).unwrap_or_default())?;
        if count < BUFFER {
            return Ok(());
        }
    }
}

/// Encrypts from `source` into `sink` with a zero initialisation vector and PKCS #7 padding.
pub(super) fn encrypt(
    key: &[u8; 32],
    source: &mut dyn Read,
    sink: &mut dyn Write,
) -> io::Result<()> {
    let mut cipher = Encryptor::new(key.into(), &[0; BLOCK].into());
    let mut buffer = vec![0; BUFFER];
    loop {
        let count = read_full(source, &mut buffer)?;
        if count == BUFFER {
            encrypt_blocks(&mut cipher, &mut buffer);
            sink.write_all(&buffer)?;
            continue;
        }
        let padding = BLOCK - count % BLOCK;
        buffer.truncate(count);
        buffer.resize(count + padding, padding as u8);
        encrypt_blocks(&mut cipher, &mut buffer);
        return sink.write_all(&buffer);
    }
}

/// Encrypts bytes in place; a rest that is no whole block stays as it is.
pub(super) fn encrypt_blocks(cipher: &mut Encryptor, bytes: &mut [u8]) {
    let (blocks, _rest) = Block::<Encryptor>::slice_as_chunks_mut(bytes);
    cipher.encrypt_blocks(blocks);
}

/// AES-256-CBC without padding, for a length that is a multiple of 16.
pub(super) fn encrypt_unpadded(key: &[u8; 32], bytes: &mut [u8]) {
    encrypt_blocks(&mut Encryptor::new(key.into(), &[0; BLOCK].into()), bytes);
}

fn read_full(source: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match source.read(rest)? {
            0 => break,
            count => filled += count,
        }
    }
    Ok(filled)
}

/// Counts and digests what reaches the disk, up to the length that shall be stored.
struct Stored<'a> {
    out: &'a mut dyn Write,
    digest: Sha1,
    length: u64,
    limit: u64,
}

impl Write for Stored<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = usize::try_from(self.limit - self.length).unwrap_or(usize::MAX);
        let kept = bytes.get(..room.min(bytes.len())).unwrap_or_default();
        self.out.write_all(kept)?;
        self.digest.update(kept);
        self.length += kept.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
