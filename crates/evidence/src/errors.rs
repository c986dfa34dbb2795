//! Why an acquisition, or one file of it, cannot be opened. Each failure has its own words: what,
//! where, and what to do.

use std::io;

use crate::{
    backup::keybag::KeybagError,
    containers::{ContainerError, age::AgeError, android_backup::AndroidBackupError},
};

/// Why an acquisition cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Nothing lies at the path.
    #[error("{name}: there is no such file or folder")]
    NotFound {
        /// Last component of the path.
        name: String,
    },
    /// The container cannot be read.
    #[error("{name}: {source}")]
    Container {
        /// File or folder.
        name: String,
        /// Why not.
        source: ContainerError,
    },
    /// Nothing in it looks like a backup or a file system.
    #[error(
        "{name}: nothing in it is known. Of an iPhone: a backup has Manifest.db or Manifest.plist, a \
         file system a folder such as private/var/mobile, a sysdiagnose one such as \
         system_logs.logarchive. Of an Android device: a bug report has a text whose name begins \
         with bugreport or dumpstate, an acquisition of AndroidQF acquisition.json, Intrusion Logs \
         texts named by their day, a \
         backup begins with ANDROID BACKUP or has a folder apps. Give the folder that holds these, or an archive of it"
    )]
    NotAnAcquisition {
        /// File or folder.
        name: String,
    },
    /// Several acquisitions, of which one must be chosen.
    #[error(
        "{name}: holds {} acquisitions; choose one and give it by itself: {}",
        names.len(), names.join(", ")
    )]
    SeveralAcquisitions {
        /// File or folder.
        name: String,
        /// What each of them is, and its name.
        names: Vec<String>,
    },
    /// The table of files is not there.
    #[error(
        "backup has no Manifest.db, so its files cannot be named: it is incomplete. Copy the whole \
         folder again, or make a new backup"
    )]
    ManifestMissing,
    /// The file with the keys is not there.
    #[error(
        "Manifest.db is encrypted and Manifest.plist, which holds the keys, is missing. Copy the \
         whole folder again"
    )]
    PropertiesMissing,
    /// The file with the keys cannot be read.
    #[error("Manifest.plist cannot be read, and with it the keys of this backup: {reason}")]
    PropertiesUnreadable {
        /// What the property list reader says.
        reason: String,
    },
    /// The backup is encrypted and nothing was given to open it.
    #[error(
        "backup is encrypted: its password is needed. This is the password that was set for \
         encrypted backups on the computer or with the device, not the passcode of the device"
    )]
    PasswordNeeded,
    /// The password does not open any key.
    #[error(
        "password does not open this backup. Is it the password of the *backup*, not the passcode \
         of the device or the password of the Apple account?"
    )]
    WrongPassword,
    /// The derived key does not open any key.
    #[error("derived key does not open this backup: it was made from another one")]
    WrongKey,
    /// The keybag cannot be used.
    #[error("keys of the backup (BackupKeyBag in Manifest.plist): {0}")]
    Keybag(#[from] KeybagError),
    /// The key of Manifest.db cannot be opened.
    #[error("key of Manifest.db (ManifestKey in Manifest.plist): {0}")]
    ManifestKey(KeyError),
    /// Manifest.db has no key.
    #[error(
        "Manifest.db is encrypted and Manifest.plist has no ManifestKey: the two do not belong \
         together, or Manifest.plist was changed"
    )]
    ManifestKeyMissing,
    /// Manifest.db does not become a database when decrypted.
    #[error(
        "Manifest.db does not start like a database after decryption: it is damaged, or belongs to \
         another backup than Manifest.plist"
    )]
    ManifestNotDecrypted,
    /// Manifest.db is no database, and the backup does not claim to be encrypted.
    #[error(
        "Manifest.db is not a database, and Manifest.plist does not say that the backup is \
         encrypted: it is damaged or cut short"
    )]
    ManifestNotADatabase,
    /// Manifest.db cannot be read as a database.
    #[error("Manifest.db cannot be read: {0}")]
    ManifestUnreadable(#[from] formats::sqlite::Error),
    /// Manifest.db has no table of files.
    #[error("Manifest.db has no table Files: it is no backup manifest, or damaged")]
    NoFilesTable,
    /// `Manifest.mbdb` cannot be read.
    #[error("Manifest.mbdb (backup of iOS 9 or earlier) cannot be read: {reason}")]
    OldManifest {
        /// What is wrong.
        reason: String,
    },
    /// An Android backup cannot be opened.
    #[error("{0}")]
    AndroidBackup(#[from] AndroidBackupError),
    /// A file that was encrypted with age cannot be opened.
    #[error("{name}: {source}")]
    Age {
        /// File.
        name: String,
        /// Why not.
        source: AgeError,
    },
    /// What lies in a file that was encrypted with age must be chosen first.
    #[error("{name}: is encrypted with age: what is in it must be looked at first")]
    StillSealed {
        /// File.
        name: String,
    },
    /// A key was asked for, and only a password opens this.
    #[error(
        "a derived key is of use for an encrypted iOS backup only: this is opened by its password \
         or by an age identity"
    )]
    NoDerivedKey,
    /// A key was asked for, and there is none.
    #[error("backup is not encrypted: no key is needed")]
    NotEncrypted,
    /// The medium fails.
    #[error("{what} cannot be read: {source}")]
    Io {
        /// File.
        what: &'static str,
        /// What the system says.
        source: io::Error,
    },
}

/// Why a wrapped key cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The wrapped key has another length than wrapped keys have.
    #[error("wrapped key has {length} bytes where 40 are needed")]
    Length {
        /// Bytes found.
        length: usize,
    },
    /// Nothing in the keybag for this class.
    #[error("keybag has no key for protection class {class}")]
    ClassMissing {
        /// Protection class.
        class: u32,
    },
    /// The key of the class needs the device.
    #[error(
        "key of protection class {class} is bound to the device and cannot be opened elsewhere"
    )]
    ClassLocked {
        /// Protection class.
        class: u32,
    },
    /// The key of the class should open with the password, and does not.
    #[error("key of protection class {class} is damaged: the password opens others, not this one")]
    ClassDamaged {
        /// Protection class.
        class: u32,
    },
    /// The integrity check of the wrapped key fails.
    #[error("wrapped key is damaged, or was wrapped for another backup (class {class})")]
    Damaged {
        /// Protection class.
        class: u32,
    },
}

/// Why one file of an acquisition cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The manifest names the file, and its content is not in the acquisition.
    #[error(
        "{path}: is in the manifest, but its content ({file_id}) is not in this acquisition: the \
         copy is incomplete, or only part of the backup was kept"
    )]
    BlobMissing {
        /// Path in the acquisition.
        path: String,
        /// Name under which the content would be stored.
        file_id: String,
    },
    /// A name that no backup has.
    #[error("{path}: {file_id:?} is no name that a backup stores files under; it is not read")]
    UnsafeIdentifier {
        /// Path in the acquisition.
        path: String,
        /// Identifier in the manifest.
        file_id: String,
    },
    /// The key of the file cannot be opened.
    #[error("{path}: cannot be decrypted: {source}")]
    Key {
        /// Path in the acquisition.
        path: String,
        /// Why not.
        source: KeyError,
    },
    /// A file that was left encrypted in a copy that was decrypted.
    #[error(
        "{path}: is still encrypted, although this copy of the backup was decrypted. Give the \
         password of the backup, or use the original"
    )]
    StillEncrypted {
        /// Path in the acquisition.
        path: String,
    },
    /// The manifest's description of the file, which holds its key, is damaged.
    #[error("{path}: cannot be decrypted: its description in the manifest is damaged: {reason}")]
    RecordDamaged {
        /// Path in the acquisition.
        path: String,
        /// What is wrong.
        reason: String,
    },
    /// The container fails.
    #[error("{path}: {source}")]
    Container {
        /// Path in the acquisition.
        path: String,
        /// Why.
        source: ContainerError,
    },
    /// The medium fails.
    #[error("{path}: cannot be read: {source}")]
    Io {
        /// Path in the acquisition.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// A file at the root is not there.
    #[error("{path}: is not in this acquisition")]
    Absent {
        /// Path in the acquisition.
        path: String,
    },
}
