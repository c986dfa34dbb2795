//! Lets `SQLite` read a database from anything that can be read at an offset.
//!
//! The file system is read-only: it refuses every write, knows no journal, and creates nothing
//! beside a database. It exists so that a database inside an encrypted backup or an archive is
//! read in place, page by page, without a copy on disk.
//!
//! **Invariant:** the only crate with an `unsafe` block, and it has one: the registration.

use std::{
    collections::HashMap,
    io,
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use rsqlite_vfs::{
    AccessMode, DeviceCharacteristics, LockLevel, OpenAccess, OpenOptions, OpenRequest, OpenedFile,
    OsCallback, SQLiteIoMethods, SQLiteVfs, SyncOptions, VfsError, VfsErrorCode, VfsFile,
    VfsResult, VfsStore, register_vfs,
};
use rusqlite::{Connection, OpenFlags};

/// Bytes that can be read at any offset.
pub trait ReadAt: Send + Sync {
    /// Length in bytes.
    fn len(&self) -> u64;

    /// Whether there is no byte at all.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Reads bytes from `offset` into `buffer` and returns how many there were. Fewer than asked
    /// for means that the end was reached.
    ///
    /// # Errors
    /// Any failure of the medium, or of decryption.
    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize>;
}

/// Opens the database whose bytes `image` holds. Neither a write-ahead log nor a journal is
/// looked for: `image` must already show the state that is to be read.
///
/// # Errors
/// What `SQLite` says of the bytes, or of the registration of the file system.
pub fn open(image: Arc<dyn ReadAt>) -> rusqlite::Result<Connection> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let images = registered()?;
    let name = format!("image-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    images.insert(&name, image);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened =
        Connection::open_with_flags_and_vfs(format!("file:{name}?immutable=1"), flags, VFS_NAME);
    images.remove(&name);
    opened
}

const VFS_NAME: &std::ffi::CStr = c"hoofprint";

/// Images between the call of `open` and `SQLite` asking for them by name.
#[derive(Clone, Default)]
struct Images(Arc<Mutex<HashMap<String, Arc<dyn ReadAt>>>>);

impl Images {
    fn insert(&self, name: &str, image: Arc<dyn ReadAt>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), image);
    }

    fn get(&self, name: &str) -> Option<Arc<dyn ReadAt>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn remove(&self, name: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
    }
}

/// Registers the file system once per process.
fn registered() -> rusqlite::Result<Images> {
    static REGISTERED: OnceLock<Result<Images, String>> = OnceLock::new();
    let registered = REGISTERED.get_or_init(|| {
        // The linked `SQLite` must be initialised by rusqlite before it is called from elsewhere.
        Connection::open_in_memory().map_err(|error| error.to_string())?;
        let images = Images::default();
        let name = VFS_NAME.to_str().map_err(|error| error.to_string())?;
        // SAFETY: `Files` and `ReadOnly` override no layout, version or constructor, so they agree
        // with the method table. `Images` is `Send + Sync`; the registration is never undone, so
        // its memory outlives every open file; `OnceLock` serialises it.
        #[allow(unsafe_code, reason = "the crate's one unsafe call")]
        let registration = unsafe { register_vfs::<Files, ReadOnly>(name, images.clone(), false) };
        registration.map_err(|error| error.to_string())?.into_raw();
        Ok(images)
    });
    registered.clone().map_err(|message| {
        rusqlite::Error::SqliteFailure(
            rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_ERROR),
            Some(message),
        )
    })
}

/// Bytes that are read ahead while a database is read from one page to the next.
const READ_AHEAD: usize = 64 * 1024;

/// A database. Scans walk the pages one after the other, and asking the medium for each costs more
/// than the page: after two pages in a row, more of them are fetched at once.
struct ReadOnlyFile {
    image: Arc<dyn ReadAt>,
    /// Where the last read ended.
    end: u64,
    ahead: Vec<u8>,
    /// Where `ahead` begins.
    ahead_at: u64,
}

impl ReadOnlyFile {
    fn new(image: Arc<dyn ReadAt>) -> Self {
        Self { image, end: u64::MAX, ahead: Vec::new(), ahead_at: 0 }
    }

    fn read(&mut self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        let in_a_row = offset == self.end;
        self.end = offset.saturating_add(u64::try_from(buffer.len()).unwrap_or(u64::MAX));
        if self.copy_ahead(buffer, offset) {
            return Ok(buffer.len());
        }
        if in_a_row && buffer.len() < READ_AHEAD {
            // What fails ahead may be bytes that nobody asks for: then only these are read.
            self.ahead.resize(READ_AHEAD, 0);
            self.ahead_at = offset;
            let read = self.image.read_at(offset, &mut self.ahead);
            self.ahead.truncate(read.unwrap_or_default());
            if self.copy_ahead(buffer, offset) {
                return Ok(buffer.len());
            }
        }
        self.image.read_at(offset, buffer)
    }

    /// Fills `buffer` from what was read ahead, when all of it is there.
    fn copy_ahead(&self, buffer: &mut [u8], offset: u64) -> bool {
        let start = offset.checked_sub(self.ahead_at).and_then(|at| usize::try_from(at).ok());
        let bytes = start.and_then(|start| self.ahead.get(start..)?.get(..buffer.len()));
        bytes.inspect(|bytes| buffer.copy_from_slice(bytes)).is_some()
    }
}

fn refused() -> VfsError {
    VfsError::new(VfsErrorCode::ReadOnly, "evidence is read-only".into())
}

impl VfsFile for ReadOnlyFile {
    fn device_characteristics(&self) -> DeviceCharacteristics {
        DeviceCharacteristics::IMMUTABLE
    }

    fn read(&mut self, buffer: &mut [u8], offset: u64) -> VfsResult<usize> {
        Self::read(self, buffer, offset)
            .map_err(|error| VfsError::new(VfsErrorCode::IoRead, error.to_string().into()))
    }

    fn write(&mut self, _: &[u8], _: u64) -> VfsResult<()> {
        Err(refused())
    }

    fn truncate(&mut self, _: u64) -> VfsResult<()> {
        Err(refused())
    }

    fn sync(&mut self, _: SyncOptions) -> VfsResult<()> {
        Ok(())
    }

    fn size(&self) -> VfsResult<u64> {
        Ok(self.image.len())
    }

    fn lock(&mut self, _: LockLevel) -> VfsResult<()> {
        Ok(())
    }

    fn unlock(&mut self, _: LockLevel) -> VfsResult<()> {
        Ok(())
    }

    fn check_reserved_lock(&self) -> VfsResult<bool> {
        Ok(false)
    }
}

struct Store;

impl VfsStore for Store {
    type File = ReadOnlyFile;
    type AppData = Images;

    fn open_file(images: &Images, request: OpenRequest<'_>) -> VfsResult<OpenedFile<ReadOnlyFile>> {
        let image = request.filename.and_then(|name| images.get(name.path()));
        let image = image.ok_or_else(|| {
            VfsError::new(VfsErrorCode::CantOpen, "only a mounted image can be opened".into())
        })?;
        Ok(OpenedFile { file: ReadOnlyFile::new(image), access: OpenAccess::ReadOnly })
    }

    fn close_file(_: &Images, _: Option<&str>, _: ReadOnlyFile, _: OpenOptions) -> VfsResult<()> {
        Ok(())
    }

    fn access(images: &Images, name: &str, _: AccessMode) -> VfsResult<bool> {
        Ok(images.get(name).is_some())
    }

    fn full_pathname(_: &Images, name: &str) -> VfsResult<String> {
        Ok(name.to_owned())
    }

    fn delete_file(_: &Images, _: &str, _: bool) -> VfsResult<()> {
        Err(refused())
    }
}

struct Files;

impl SQLiteIoMethods for Files {
    type Store = Store;
}

struct ReadOnly;

impl SQLiteVfs<Files> for ReadOnly {
    type Os = NoServices;

    fn os(_: &Images) -> &NoServices {
        &NoServices
    }
}

/// Results must depend neither on chance nor on the clock.
struct NoServices;

impl OsCallback for NoServices {
    fn sleep(&self, _: Duration) {}

    fn random(&self, _: &mut [u8]) -> usize {
        0
    }

    fn epoch_timestamp_in_ms(&self) -> VfsResult<i64> {
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Bytes(Vec<u8>);

    impl ReadAt for Bytes {
        fn len(&self) -> u64 {
            self.0.len() as u64
        }

        fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
            let rest = self.0.get(offset as usize..).unwrap_or_default();
            let count = rest.len().min(buffer.len());
            buffer[..count].copy_from_slice(&rest[..count]);
            Ok(count)
        }
    }

    fn database() -> Vec<u8> {
        let mut source = Connection::open_in_memory().unwrap();
        source.execute_batch("CREATE TABLE t(a); INSERT INTO t VALUES ('x'), ('y');").unwrap();
        source.serialize("main").unwrap().to_vec()
    }

    #[test]
    fn rows_are_read_and_writes_are_refused() {
        let connection = open(Arc::new(Bytes(database()))).unwrap();
        let count: i64 =
            connection.query_row("SELECT count(*) FROM t", [], |row| row.get(0)).unwrap();
        assert_eq!(count, 2);
        assert!(connection.execute("INSERT INTO t VALUES ('z')", []).is_err());
    }

    /// Fails where a hundred bytes of the medium cannot be read.
    struct Torn(Vec<u8>, u64);

    impl ReadAt for Torn {
        fn len(&self) -> u64 {
            self.0.len() as u64
        }

        fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
            let end = offset + buffer.len() as u64;
            if offset < self.1 + 100 && end > self.1 {
                return Err(io::Error::other("torn"));
            }
            Bytes(self.0.clone()).read_at(offset, buffer)
        }
    }

    #[test]
    fn what_is_read_ahead_is_what_is_there() {
        let bytes: Vec<u8> = (0..300_000_u32).map(|number| (number * 7 % 251) as u8).collect();
        let mut file = ReadOnlyFile::new(Arc::new(Bytes(bytes.clone())));
        let scattered = [(4096, 4096), (70_000, 16), (65_000, 9000), (0, 100), (299_990, 50)];
        let row = (0..80).map(|page| (page * 4096, 4096));
        for (offset, length) in row.chain(scattered) {
            let mut buffer = vec![0; length];
            let count = file.read(&mut buffer, offset as u64).unwrap();
            let wanted = &bytes[offset.min(bytes.len())..(offset + length).min(bytes.len())];
            assert_eq!(&buffer[..count], wanted, "{length} bytes at {offset}");
        }
    }

    #[test]
    fn a_tear_ahead_costs_only_what_is_torn() {
        let mut file = ReadOnlyFile::new(Arc::new(Torn(vec![7; 100_000], 30_000)));
        let read = (0..20).map(|page| file.read(&mut [0; 4096], page * 4096).is_ok());
        let lost: Vec<usize> =
            (0..).zip(read).filter(|(_, read)| !read).map(|(at, _)| at).collect();
        assert_eq!(lost, [7]);
    }

    #[test]
    fn many_threads_open_at_once() {
        let bytes = database();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let connection = open(Arc::new(Bytes(bytes.clone()))).unwrap();
                        let value: String = connection
                            .query_row("SELECT a FROM t ORDER BY a LIMIT 1", [], |row| row.get(0))
                            .unwrap();
                        assert_eq!(value, "x");
                    }
                });
            }
        });
    }
}
