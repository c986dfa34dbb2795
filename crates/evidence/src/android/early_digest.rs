//! The digest of a text that is held, taken by a thread of its own while others read the text.

use std::{
    io,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    thread::{self, JoinHandle},
};

use formats::ReadAt;

use crate::{ReadError, Verified, hashing};

/// The digest. Its thread holds the text as long as it needs.
pub(super) struct EarlyDigest {
    path: Arc<str>,
    reader: Arc<dyn ReadAt>,
    taking: Mutex<Option<JoinHandle<io::Result<Verified>>>>,
    taken: OnceLock<Option<Verified>>,
}

impl EarlyDigest {
    /// Begins to take it.
    pub(super) fn begin(path: Arc<str>, reader: Arc<dyn ReadAt>) -> Self {
        let (name, text) = (Arc::clone(&path), Arc::clone(&reader));
        let taking = thread::Builder::new().spawn(move || hashing::hash(name, text.as_ref())).ok();
        Self { path, reader, taking: Mutex::new(taking), taken: OnceLock::new() }
    }

    /// Waits for it. What the thread could not do is tried again here, and told.
    ///
    /// # Errors
    /// When the text cannot be read.
    pub(super) fn get(&self) -> Result<Verified, ReadError> {
        let taken = self.taken.get_or_init(|| {
            let taking = self.taking.lock().unwrap_or_else(PoisonError::into_inner).take();
            taking?.join().ok()?.ok()
        });
        match taken {
            Some(verified) => Ok(verified.clone()),
            None => hashing::of(None, &self.path, self.reader.as_ref()),
        }
    }
}

#[cfg(test)]
mod tests {
    use formats::bytes::Memory;

    use super::*;

    /// Fails where it is read by a thread of its own.
    struct OnlyHere(thread::ThreadId);

    impl ReadAt for OnlyHere {
        fn len(&self) -> u64 {
            4
        }

        fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
            if thread::current().id() != self.0 {
                return Err(io::Error::other("busy"));
            }
            Memory(b"text".to_vec()).read_at(offset, buffer)
        }
    }

    #[test]
    fn it_is_that_of_the_text_however_it_was_taken() {
        let here = OnlyHere(thread::current().id());
        let held = Memory(b"text".to_vec());
        let readers: [Arc<dyn ReadAt>; 2] = [Arc::new(held), Arc::new(here)];
        for reader in readers {
            let digest = EarlyDigest::begin("t".into(), reader);
            let first = digest.get().unwrap();
            assert_eq!(first, digest.get().unwrap());
            assert_eq!((first.size, &*first.path), (4, "t"));
            let known = "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1";
            assert_eq!(first.sha256, known);
        }
    }
}
