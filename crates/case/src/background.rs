//! Full buffers are hashed and written by a thread of their own, while the next one fills.

use std::{
    io::{self, Write},
    sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel},
    thread::{self, JoinHandle},
};

/// Buffers that wait for the thread. More would only take memory.
const WAITING: usize = 2;

/// A writer that runs on a thread of its own, in the order of what it is given.
#[derive(Debug)]
pub(crate) struct Background<W: Write + Send + 'static> {
    full: Option<SyncSender<Vec<u8>>>,
    empty: Receiver<Vec<u8>>,
    thread: Option<JoinHandle<io::Result<W>>>,
}

impl<W: Write + Send + 'static> Background<W> {
    /// Starts the thread.
    pub(crate) fn start(writer: W) -> io::Result<Self> {
        let (full, to_write) = sync_channel(WAITING);
        let (give_back, empty) = channel();
        let name = "case writer".to_owned();
        let thread = thread::Builder::new()
            .name(name)
            .spawn(move || write_all(writer, &to_write, &give_back))?;
        Ok(Self { full: Some(full), empty, thread: Some(thread) })
    }

    /// Hands the content of `buffer` over and leaves an empty buffer in its place.
    ///
    /// # Errors
    /// What an earlier write met.
    pub(crate) fn write(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        let empty = self.empty.try_recv().unwrap_or_else(|_| Vec::with_capacity(buffer.capacity()));
        let full = std::mem::replace(buffer, empty);
        match self.full.as_ref().map(|channel| channel.send(full)) {
            Some(Ok(())) => Ok(()),
            Some(Err(_)) | None => Err(self.join().err().unwrap_or_else(ended_early)),
        }
    }

    /// Waits until everything is written and gives the writer back.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        self.join()
    }

    fn join(&mut self) -> io::Result<W> {
        drop(self.full.take());
        let ended = self.thread.take().map(JoinHandle::join);
        ended.and_then(Result::ok).unwrap_or_else(|| Err(ended_early()))
    }
}

impl<W: Write + Send + 'static> Drop for Background<W> {
    fn drop(&mut self) {
        // Whoever did not call `finish` has a failure of its own to tell.
        let _ = self.join();
    }
}

fn ended_early() -> io::Error {
    io::Error::other("the writing thread ended early")
}

fn write_all<W: Write>(
    mut writer: W,
    full: &Receiver<Vec<u8>>,
    empty: &Sender<Vec<u8>>,
) -> io::Result<W> {
    for mut buffer in full {
        writer.write_all(&buffer)?;
        buffer.clear();
        // Nobody wants it back after the last one.
        let _ = empty.send(buffer);
    }
    Ok(writer)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk with room for some bytes.
    struct Disk(usize);

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn everything_is_written_in_its_order() {
        let mut writer = Background::start(Vec::new()).unwrap();
        let mut buffer = Vec::new();
        for number in 0..1000_u32 {
            buffer.extend_from_slice(&number.to_be_bytes());
            writer.write(&mut buffer).unwrap();
            assert!(buffer.is_empty());
        }
        let wanted: Vec<u8> = (0..1000_u32).flat_map(u32::to_be_bytes).collect();
        assert_eq!(writer.finish().unwrap(), wanted);
    }

    #[test]
    fn a_full_disk_is_told_by_a_later_write_and_by_the_end() {
        let mut writer = Background::start(Disk(10)).unwrap();
        let refused = (0..100).find_map(|_| writer.write(&mut vec![0; 4]).err()).unwrap();
        assert_eq!(refused.kind(), io::ErrorKind::StorageFull);
        assert!(writer.finish().is_err(), "what is lost stays lost");
        let mut writer = Background::start(Disk(10)).unwrap();
        writer.write(&mut vec![0; 11]).unwrap();
        let refused = writer.finish().err().unwrap();
        assert_eq!(refused.kind(), io::ErrorKind::StorageFull);
    }
}
