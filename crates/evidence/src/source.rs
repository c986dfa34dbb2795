//! Places where an artifact may be found.

/// A place where an artifact may be found. Each kind of acquisition answers the kinds it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A file at the root of an iOS backup, such as `Info.plist` or `Manifest.db` (decrypted).
    BackupRoot(&'static str),
    /// Domain and relative path in an iOS backup. A domain of `*` is any; `*` in a path matches
    /// within one component, `**` any number of components; all else is literal, with case.
    Backup(&'static str, &'static str),
    /// Path in a full file system, relative to `/`, with the same wildcards.
    Filesystem(&'static str),
}
