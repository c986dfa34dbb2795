//! A deflated entry that is held in memory, and read while the rest of it is still being unfolded.
//!
//! A thread of its own unfolds it. Who reads what has not come yet waits for it.

use std::{
    io,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
};

use formats::ReadAt;

/// Bytes of a piece: what is waited for at most.
const PIECE: usize = 512 << 10;

/// The entry.
pub(super) struct Arriving {
    size: u64,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// Told of every piece, and of the end.
    came: Condvar,
}

#[derive(Default)]
struct State {
    /// Each has [`PIECE`] bytes, but for the last.
    pieces: Vec<Arc<Vec<u8>>>,
    /// Why no more came, where that was too early.
    failure: Option<(io::ErrorKind, String)>,
    is_ended: bool,
}

impl Arriving {
    /// Begins to unfold `entry`, which is read once, front to back.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(super) fn begin(entry: impl ReadAt + 'static) -> io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let size = entry.len();
        let to = Arc::clone(&shared);
        thread::Builder::new().spawn(move || {
            // What ends for whatever reason has ended: nobody may wait for more.
            let end = Ended(&to);
            if let Err(error) = unfold(&entry, end.0) {
                end.0.lock().failure = Some((error.kind(), error.to_string()));
            }
        })?;
        Ok(Self { size, shared })
    }
}

/// Tells the end when the thread lets it go.
struct Ended<'a>(&'a Shared);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.lock().is_ended = true;
        self.0.came.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The piece of this number, once it has come; `None` after the end.
    fn piece(&self, number: usize) -> io::Result<Option<Arc<Vec<u8>>>> {
        let mut state = self.lock();
        loop {
            if let Some(piece) = state.pieces.get(number) {
                return Ok(Some(Arc::clone(piece)));
            }
            if let Some((kind, told)) = &state.failure {
                return Err(io::Error::new(*kind, told.clone()));
            }
            if state.is_ended {
                return Ok(None);
            }
            state = self.came.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn unfold(entry: &dyn ReadAt, shared: &Shared) -> io::Result<()> {
    let mut at = 0_u64;
    while at < entry.len() {
        let left = usize::try_from(entry.len().saturating_sub(at)).unwrap_or(PIECE);
        let mut piece = vec![0; left.min(PIECE)];
        let mut filled = 0_usize;
        let read = loop {
            let Some(rest) = piece.get_mut(filled..).filter(|rest| !rest.is_empty()) else {
                break Ok(());
            };
            match entry.read_at(at, rest) {
                Ok(0) => break Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(count) => {
                    filled = filled.saturating_add(count);
                    at = at.saturating_add(u64::try_from(count).map_err(io::Error::other)?);
                }
                Err(error) => break Err(error),
            }
        };
        // What came before a damage is worth reading.
        piece.truncate(filled);
        shared.lock().pieces.push(Arc::new(piece));
        shared.came.notify_all();
        read?;
    }
    Ok(())
}

impl ReadAt for Arriving {
    fn len(&self) -> u64 {
        self.size
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        if offset >= self.size || buffer.is_empty() {
            return Ok(0);
        }
        let offset = usize::try_from(offset).map_err(io::Error::other)?;
        let (number, within) = (offset / PIECE, offset % PIECE);
        let Some(piece) = self.shared.piece(number)? else { return Ok(0) };
        let Some(there) = piece.get(within..).filter(|there| !there.is_empty()) else {
            // A piece that was cut is the last one: beyond it is the reason.
            return self.shared.piece(number.saturating_add(1)).map(|_| 0);
        };
        let count = there.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..count), there.get(..count)) {
            to.copy_from_slice(from);
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};

    use super::*;

    /// Gives the next 300,000 bytes each time it is told to, and fails at `broken_at`.
    struct Slow {
        bytes: Vec<u8>,
        go: Mutex<Receiver<()>>,
        broken_at: usize,
    }

    impl ReadAt for Slow {
        fn len(&self) -> u64 {
            self.bytes.len().try_into().unwrap()
        }

        fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
            let offset = usize::try_from(offset).unwrap();
            if offset >= self.broken_at {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "it is broken"));
            }
            self.go.lock().unwrap().recv().map_err(|_| io::Error::other("nobody waits"))?;
            let end = [self.bytes.len(), self.broken_at, offset.saturating_add(300_000)];
            let rest = &self.bytes[offset..end.into_iter().min().unwrap()];
            let count = rest.len().min(buffer.len());
            buffer[..count].copy_from_slice(&rest[..count]);
            Ok(count)
        }
    }

    fn numbers() -> Vec<u8> {
        (0..400_000_u32).flat_map(u32::to_le_bytes).collect()
    }

    fn read_all(arriving: &Arriving) -> (Vec<u8>, Option<io::Error>) {
        let (mut read, mut buffer) = (Vec::new(), vec![0; 70_001]);
        loop {
            match arriving.read_at(read.len().try_into().unwrap(), &mut buffer) {
                Ok(0) => return (read, None),
                Ok(count) => read.extend_from_slice(&buffer[..count]),
                Err(error) => return (read, Some(error)),
            }
        }
    }

    #[test]
    fn what_has_come_is_read_before_the_rest_has() {
        let (tell, go) = channel();
        let bytes = numbers();
        let slow = Slow { bytes: bytes.clone(), go: Mutex::new(go), broken_at: usize::MAX };
        let arriving = Arriving::begin(slow).unwrap();
        (0..2).for_each(|_| tell.send(()).unwrap());
        let mut first = vec![0; 4];
        assert_eq!(arriving.read_at(400, &mut first).unwrap(), 4);
        assert_eq!(first, 100_u32.to_le_bytes());
        assert!(!arriving.shared.lock().is_ended);
        (0..20).for_each(|_| tell.send(()).unwrap());
        let (read, error) = read_all(&arriving);
        assert!(read == bytes && error.is_none());
        assert_eq!(arriving.read_at(4, &mut first).unwrap(), 4);
        assert_eq!(first, 1_u32.to_le_bytes());
    }

    #[test]
    fn what_came_before_a_damage_is_read_and_the_damage_is_told() {
        let (tell, go) = channel();
        let bytes = numbers();
        let slow = Slow { bytes: bytes.clone(), go: Mutex::new(go), broken_at: 700_000 };
        let arriving = Arriving::begin(slow).unwrap();
        (0..20).for_each(|_| tell.send(()).unwrap());
        let (read, error) = read_all(&arriving);
        assert!(read == bytes[..700_000]);
        assert_eq!(error.unwrap().to_string(), "it is broken");
        assert!(arriving.read_at(1_500_000, &mut [0; 4]).is_err());
    }

    #[test]
    fn who_waits_for_a_thread_that_is_gone_is_not_left_waiting() {
        let (tell, go) = channel();
        let slow = Slow { bytes: numbers(), go: Mutex::new(go), broken_at: usize::MAX };
        let arriving = Arriving::begin(slow).unwrap();
        drop(tell);
        let (read, error) = read_all(&arriving);
        assert!(read.is_empty() && error.is_some());
    }
}
