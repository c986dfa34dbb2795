//! Reading a file from its start to its end, for readers that want no more than that.

use std::io::{self, Read};

use formats::ReadAt;

/// Reads a file from its start to its end.
pub(crate) struct FrontToBack<'a> {
    reader: &'a dyn ReadAt,
    position: u64,
}

impl<'a> FrontToBack<'a> {
    pub(crate) fn of(reader: &'a dyn ReadAt) -> Self {
        Self { reader, position: 0 }
    }
}

impl Read for FrontToBack<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read_at(self.position, buffer)?;
        self.position = self.position.saturating_add(u64::try_from(count).unwrap_or_default());
        Ok(count)
    }
}
