//! Reads a file as stored, once: for its hashes, and to check it against the manifest.

use std::{io, sync::Arc};

use formats::ReadAt;
use model::ProblemKind;
use sha1::{Digest, Sha1};

use super::{
    Backup,
    cipher::{BLOCK, Key, padded_len, unpadded_len},
    description::Row,
    stored::hex,
};
use crate::{
    ReadError, Verified,
    hashing::{hash, hash_twice},
    problem,
};

/// Hashes the blob of `row` and of its write-ahead log, and checks both against the manifest.
pub(super) fn verify(backup: &Backup, row: &Row) -> Result<Verified, ReadError> {
    let mut verified = verify_row(backup, row)?;
    match backup.log_row(row) {
        Some(log) => match verify_row(backup, &log) {
            Ok(mut read) => {
                if backup.listed_log(row).is_none() {
                    read.problems.push(problem::integrity(
                        Some(&read.path),
                        "is stored, but the manifest does not list it as a file. It was examined \
                         all the same"
                            .to_owned(),
                    ));
                }
                verified.log = Some(Box::new(read));
            }
            Err(error) => verified.problems.push(problem::unreadable(
                Some(&verified.path),
                format!(
                    "its write-ahead log cannot be read, so that the newest changes are missing: \
                     {error}"
                ),
            )),
        },
        None => {
            if let Ok(Some(log)) = backup.open_log(row) {
                let path = format!("{}-wal", row.path());
                let failed = |source| ReadError::Io { path: path.clone(), source };
                let log = hash(path.as_str().into(), log.as_ref()).map_err(failed)?;
                verified.log = Some(Box::new(log));
            }
        }
    }
    Ok(verified)
}

fn verify_row(backup: &Backup, row: &Row) -> Result<Verified, ReadError> {
    let path: Arc<str> = row.path().into();
    let failed = |source| ReadError::Io { path: row.path(), source };
    let stored = backup.open_stored(row)?;
    let digest = row.description.as_ref().ok().and_then(|known| known.digest);
    let sha1 = digest.map(|_| Sha1::new());
    let mut verified = hash_twice(Arc::clone(&path), stored.as_ref(), sha1).map_err(failed)?;
    let mut doubts = Vec::new();
    match &row.description {
        Err(reason) => doubts.push(format!(
            "its description in the manifest is damaged ({reason}), so that its size and digest \
             cannot be checked"
        )),
        Ok(description) => {
            if let (Some(digest), Some(sha1)) = (digest.map(|digest| hex(&digest)), &verified.sha1)
                && digest != *sha1
            {
                doubts.push(format!(
                    "stored content has SHA-1 {sha1}, where the manifest says {digest}: it was \
                     changed or damaged after the backup was made"
                ));
            }
            // Without its key nothing can be said of its padding; opening it tells why.
            if let Ok(key) = backup.key_of(row, &stored) {
                let doubt = lengths(&stored, description.size, key.as_ref());
                doubts.extend(doubt.map_err(failed)?);
            }
        }
    }
    let doubts = doubts.into_iter();
    verified.problems =
        doubts.map(|text| problem::of(ProblemKind::Integrity, Some(&path), text)).collect();
    Ok(verified)
}

/// What is doubtful about the length of a blob.
fn lengths(
    stored: &Arc<dyn ReadAt>,
    size: Option<u64>,
    key: Option<&Key>,
) -> io::Result<Option<String>> {
    let len = stored.len();
    let Some(key) = key else {
        let differs = size.filter(|size| *size != len);
        return Ok(differs.map(|size| {
            format!(
                "has {len} bytes, where the manifest says {size}: it changed while it was \
                     copied, or afterwards"
            )
        }));
    };
    if !len.is_multiple_of(BLOCK) {
        return Ok(Some(format!(
            "encrypted content has {len} bytes, which is no multiple of 16: its end is cut off, and \
             {} bytes were not read",
            len % BLOCK
        )));
    }
    let told = unpadded_len(stored, key)?;
    Ok(match (told, size) {
        (_, Some(size)) if len < padded_len(size) && told.is_none() => Some(format!(
            "encrypted content has {len} bytes, where {} are needed for the {size} that the \
             manifest says: its end is missing (a file that grew while it was copied, or a copy \
             that was cut short)",
            padded_len(size)
        )),
        (None, _) => Some(
            "padding at the end of the encrypted content is not right: the end is damaged, or the \
             manifest describes another state of the file"
                .to_owned(),
        ),
        (Some(told), Some(size)) if told != size => Some(format!(
            "has {told} bytes decrypted, where the manifest says {size}: it changed while it was \
             copied, or the manifest was changed"
        )),
        _ => None,
    })
}
