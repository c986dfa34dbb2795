//! Hashes of a whole file, by which indicators name it.

use std::io;

use evidence::EvidenceFile;
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::certificates::hexadecimal;

/// Hashes of one file, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileDigests {
    pub(crate) sha256: String,
    pub(crate) sha1: String,
    pub(crate) md5: String,
}

/// Reads the file once, front to back.
pub(crate) fn of_file(file: &EvidenceFile) -> io::Result<FileDigests> {
    let (mut sha256, mut sha1, mut md5) = (Sha256::new(), Sha1::new(), Md5::new());
    let mut buffer = vec![0_u8; 1 << 16];
    let mut offset = 0_u64;
    loop {
        let count = file.reader().read_at(offset, &mut buffer)?;
        let read = buffer.get(..count).unwrap_or_default();
        if read.is_empty() {
            break;
        }
        sha256.update(read);
        sha1.update(read);
        md5.update(read);
        offset = offset.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
    }
    Ok(FileDigests {
        sha256: hexadecimal(&sha256.finalize()),
        sha1: hexadecimal(&sha1.finalize()),
        md5: hexadecimal(&md5.finalize()),
    })
}
