//! Hashes of a file as stored.

use std::{io, sync::Arc};

use formats::ReadAt;
use sha1::{Digest, Sha1};
use sha2::Sha256;

use crate::{ReadError, Verified, backup::stored::hex};

/// Bytes read at once: they stay near the processor.
const CHUNK: usize = 256 << 10;

/// What is known of a file whose digest was taken before.
pub(crate) fn known(path: Arc<str>, size: u64, sha256: [u8; 32]) -> Verified {
    let sha256 = hex(&sha256);
    Verified { path, size, sha256, sha1: None, problems: Vec::new(), log: None }
}

/// Hashes everything in `reader`.
pub(crate) fn hash(path: Arc<str>, reader: &dyn ReadAt) -> io::Result<Verified> {
    hash_twice(path, reader, None)
}

/// Hashes everything in `reader`, with `sha1` as well.
pub(crate) fn hash_twice(
    path: Arc<str>,
    reader: &dyn ReadAt,
    mut sha1: Option<Sha1>,
) -> io::Result<Verified> {
    let mut sha256 = Sha256::new();
    let length = usize::try_from(reader.len()).unwrap_or(usize::MAX);
    let mut chunk = vec![0; CHUNK.min(length)];
    let mut size = 0_u64;
    loop {
        let count = reader.read_at(size, &mut chunk)?;
        let read = chunk.get(..count).unwrap_or_default();
        if read.is_empty() {
            break;
        }
        sha256.update(read);
        if let Some(sha1) = &mut sha1 {
            sha1.update(read);
        }
        size = size.saturating_add(u64::try_from(count).map_err(io::Error::other)?);
    }
    Ok(Verified {
        path,
        size,
        sha256: hex(sha256.finalize().as_slice()),
        sha1: sha1.map(|sha1| hex(sha1.finalize().as_slice())),
        problems: Vec::new(),
        log: None,
    })
}

/// Takes the digest of a file, where the container has not taken it.
pub(crate) fn of(
    known: Option<[u8; 32]>,
    path: &Arc<str>,
    reader: &dyn ReadAt,
) -> Result<Verified, ReadError> {
    let path = Arc::clone(path);
    match known {
        Some(sha256) => Ok(self::known(path, reader.len(), sha256)),
        None => hash(Arc::clone(&path), reader)
            .map_err(|source| ReadError::Io { path: path.to_string(), source }),
    }
}
