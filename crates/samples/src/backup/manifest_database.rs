//! `Manifest.db`: the table `Files` with one `NSKeyedArchiver` record per row, and the table `Properties`.

use std::fs::{self, File};
use std::io::{BufWriter, Cursor, Write};
use std::path::{Path, PathBuf};

use plist::{Dictionary, Uid, Value};
use rusqlite::{Connection, params};

use super::blob;
use super::entry::FileTimes;
use super::keybag::Keybag;
use crate::error::{AtPath, Result};

const SCHEMA: &str = "
    PRAGMA page_size = 4096;
    PRAGMA journal_mode = MEMORY;
    PRAGMA synchronous = OFF;
    PRAGMA user_version = 2;
    CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
    CREATE INDEX FilesDomainIdx ON Files(domain);
    CREATE INDEX FilesRelativePathIdx ON Files(relativePath);
    CREATE INDEX FilesFlagsIdx ON Files(flags);
    CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);
    BEGIN;";

/// Where the header of a database says its format for writing and for reading; 2 is the write-ahead log, which devices
/// use.
const FORMAT_VERSIONS: std::ops::Range<usize> = 18..20;
const WRITE_AHEAD_LOG: u8 = 2;

/// One row of the table `Files`.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) file_id: String,
    pub(super) domain: String,
    pub(super) relative_path: String,
    pub(super) flags: i64,
    pub(super) file: Option<Vec<u8>>,
}

/// The fields of an `MBFile`.
#[derive(Debug, Default)]
pub(super) struct FileRecord {
    pub(super) relative_path: String,
    pub(super) times: Option<FileTimes>,
    pub(super) inode: u64,
    pub(super) mode: u64,
    pub(super) size: u64,
    pub(super) protection_class: u32,
    pub(super) encryption_key: Option<Vec<u8>>,
    pub(super) digest: Option<[u8; 20]>,
    pub(super) target: Option<String>,
}

impl FileRecord {
    /// The binary property list of the column `file`.
    pub(super) fn to_keyed_archive(&self) -> Result<Vec<u8>> {
        let mut objects = vec![Value::from("$null"), Value::Boolean(false)];
        let mut fields = Dictionary::new();
        if let Some(times) = self.times {
            fields.insert("LastModified".into(), times.modified.into());
            fields.insert("LastStatusChange".into(), times.status_changed.into());
            fields.insert("Birth".into(), times.created.into());
        }
        fields.insert("Flags".into(), 0.into());
        fields.insert("GroupID".into(), 501.into());
        fields.insert("UserID".into(), 501.into());
        fields.insert("Mode".into(), self.mode.into());
        fields.insert("Size".into(), self.size.into());
        fields.insert("InodeNumber".into(), self.inode.into());
        fields.insert("ProtectionClass".into(), self.protection_class.into());
        let path = push(&mut objects, self.relative_path.as_str().into());
        fields.insert("RelativePath".into(), path);
        if let Some(target) = &self.target {
            fields.insert("Target".into(), push(&mut objects, target.as_str().into()));
        }
        if let Some(digest) = self.digest {
            fields.insert("Digest".into(), push(&mut objects, Value::Data(digest.to_vec())));
        }
        if let Some(key) = &self.encryption_key {
            let mut data = Dictionary::new();
            data.insert("NS.data".into(), Value::Data(key.clone()));
            let position = objects.len() as u64;
            data.insert("$class".into(), Value::Uid(Uid::new(position + 1)));
            fields.insert("EncryptionKey".into(), push(&mut objects, data.into()));
            push(&mut objects, class("NSMutableData", &["NSMutableData", "NSData", "NSObject"]));
        }
        let own_class = push(&mut objects, class("MBFile", &["MBFile", "NSObject"]));
        fields.insert("$class".into(), own_class);
        if let Some(root) = objects.get_mut(1) {
            *root = fields.into();
        }
        keyed_archive(objects)
    }
}

fn keyed_archive(objects: Vec<Value>) -> Result<Vec<u8>> {
    let mut top = Dictionary::new();
    top.insert("root".into(), Value::Uid(Uid::new(1)));
    let mut archive = Dictionary::new();
    archive.insert("$version".into(), 100_000.into());
    archive.insert("$archiver".into(), "NSKeyedArchiver".into());
    archive.insert("$top".into(), top.into());
    archive.insert("$objects".into(), Value::Array(objects));
    let mut bytes = Vec::new();
    Value::Dictionary(archive).to_writer_binary(&mut bytes)?;
    Ok(bytes)
}

/// Adds an object to the archive and returns the reference to it.
fn push(objects: &mut Vec<Value>, object: Value) -> Value {
    objects.push(object);
    Value::Uid(Uid::new(objects.len() as u64 - 1))
}

fn class(name: &str, ancestry: &[&str]) -> Value {
    let mut class = Dictionary::new();
    class.insert("$classname".into(), name.into());
    let names = ancestry.iter().map(|name| Value::from(*name)).collect();
    class.insert("$classes".into(), Value::Array(names));
    class.into()
}

/// `Manifest.db` while it is being written.
#[derive(Debug)]
pub(super) struct ManifestDatabase {
    path: PathBuf,
    connection: Connection,
}

impl ManifestDatabase {
    /// Makes the database, in place of one that may be there.
    pub(super) fn create(path: &Path) -> Result<Self> {
        if path.exists() {
            fs::remove_file(path).at(path)?;
        }
        let connection = Connection::open(path).at(path)?;
        connection.execute_batch(SCHEMA).at(path)?;
        Ok(Self { path: path.to_path_buf(), connection })
    }

    pub(super) fn insert(&mut self, row: &Row) -> Result<()> {
        let mut statement = self
            .connection
            .prepare_cached("INSERT INTO Files VALUES (?1, ?2, ?3, ?4, ?5)")
            .at(&self.path)?;
        let values = params![row.file_id, row.domain, row.relative_path, row.flags, row.file];
        statement.execute(values).at(&self.path)?;
        Ok(())
    }

    /// Closes the database, marks it as one with a write-ahead log as devices do, and encrypts it.
    pub(super) fn finish(self, keybag: Option<&Keybag>) -> Result<()> {
        let path = self.path;
        self.connection.execute_batch("COMMIT").at(&path)?;
        self.connection.close().map_err(|(_, source)| source).at(&path)?;
        let mut bytes = fs::read(&path).at(&path)?;
        if let Some(versions) = bytes.get_mut(FORMAT_VERSIONS) {
            versions.fill(WRITE_AHEAD_LOG);
        }
        let mut out = BufWriter::new(File::create(&path).at(&path)?);
        match keybag.filter(|bag| bag.encrypts_manifest()) {
            // Like any file: padded, so 16 bytes longer than the database.
            Some(bag) => {
                blob::encrypt(&bag.manifest_key(), &mut Cursor::new(bytes), &mut out).at(&path)?;
            }
            None => out.write_all(&bytes).at(&path)?,
        }
        out.flush().at(&path)
    }
}
