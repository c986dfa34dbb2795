//! A file of the case, hashed while it is written.

use std::{
    fs::File,
    io::{self, Write},
    sync::Arc,
};

use sha2::{Digest as _, Sha256};

use crate::{CaseError, Digest, folder::Shared, private};

const BUFFER_BYTES: usize = 64 * 1024;

/// A file of the case, hashed while it is written. Call [`CaseWriter::finish`] at the end; a
/// case with an unfinished file cannot be sealed.
#[derive(Debug)]
pub struct CaseWriter {
    shared: Arc<Shared>,
    name: &'static str,
    file: File,
    buffer: Vec<u8>,
    hasher: Sha256,
    size: u64,
    finished: bool,
}

impl CaseWriter {
    pub(crate) fn create(shared: &Arc<Shared>, name: &'static str) -> Result<Self, CaseError> {
        shared.claim(name)?;
        let file =
            private::create_file(&shared.root.join(name)).map_err(CaseError::io("create", name))?;
        Ok(Self {
            shared: Arc::clone(shared),
            name,
            file,
            buffer: Vec::with_capacity(BUFFER_BYTES),
            hasher: Sha256::new(),
            size: 0,
            finished: false,
        })
    }

    /// Writes the rest and enters the file into the manifest.
    pub fn finish(mut self) -> Result<(), CaseError> {
        self.flush().map_err(CaseError::io("write", self.name))?;
        self.finished = true;
        self.shared.written(self.name, self.size, Digest::from_hasher(self.hasher.clone()));
        Ok(())
    }

    fn write_through(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hasher.update(bytes);
        self.file.write_all(bytes)?;
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Ok(())
    }
}

impl Write for CaseWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.buffer.len().saturating_add(bytes.len()) > BUFFER_BYTES {
            self.flush()?;
        }
        if bytes.len() > BUFFER_BYTES {
            self.write_through(bytes)?;
        } else {
            self.buffer.extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut buffer = std::mem::take(&mut self.buffer);
        let written = self.write_through(&buffer);
        buffer.clear();
        self.buffer = buffer;
        written
    }
}

impl Drop for CaseWriter {
    fn drop(&mut self) {
        if !self.finished {
            self.shared.failed(CaseError::Unfinished(self.name.to_owned()));
        }
    }
}
