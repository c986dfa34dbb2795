//! Places where an artifact may be found.

/// A place where an artifact may be found. Each kind of acquisition answers the kinds it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A file at the root of an iOS backup, such as `Info.plist` or `Manifest.db` (decrypted).
    BackupRoot(&'static str),
    /// Domain and relative path in an iOS backup. A domain of `*` is any; `*` in a path matches
    /// within one component, `**` any number of components; all else is literal, with case.
    Backup(&'static str, &'static str),
    /// Path in a full file system, relative to `/`, with the same wildcards. What iOS reaches
    /// through the links `/var`, `/etc` and `/tmp` is spelled as what they lead to:
    /// `private/var/mobile/…`.
    Filesystem(&'static str),
    /// The names of all files of a full file system with what is known of each, as the text that
    /// [`formats::body_file`] describes. It is made while it is read.
    FileListing,
    /// The unified log of a sysdiagnose or of a full file system with all that its messages consist
    /// of, which is far more than its names of programs: the file that is found stands for it
    /// ([`crate::EvidenceFile::log_archive`]). It is read on demand.
    UnifiedLog,
    /// Path in a sysdiagnose, relative to its one top folder, with the same wildcards.
    Sysdiagnose(&'static str),
}
