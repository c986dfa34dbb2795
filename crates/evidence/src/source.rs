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
    /// Path in an Android bug report, relative to its top, with the same wildcards:
    /// `FS/data/tombstones/tombstone_*`.
    BugReport(&'static str),
    /// Section of the main text of a bug report, by the name in its heading
    /// `------ NAME (command) ------`, with the same wildcards; `header` is what comes before the
    /// first section. The file that is found holds the section without its heading.
    ReportSection(&'static str),
    /// What `dumpsys` tells of an Android service, by the name of the service: in the main text of
    /// a bug report or in that of `AndroidQF`. The file that is found holds it without its
    /// heading; a service that is told of several times gives several.
    Service(&'static str),
    /// Path in an acquisition of `AndroidQF`, relative to its top, with the same wildcards.
    AndroidQf(&'static str),
    /// Path in an Android backup, `apps/<package>/…`, with the same wildcards.
    AndroidBackup(&'static str),
    /// A text of Android Intrusion Logging, of one day of one device.
    IntrusionLog,
}

impl Source {
    /// Every file of every kind of acquisition, as far as it can be opened.
    pub const EVERY_FILE: [Self; 11] = [
        Self::BackupRoot("Info.plist"),
        Self::BackupRoot("Manifest.db"),
        Self::BackupRoot("Manifest.plist"),
        Self::BackupRoot("Status.plist"),
        Self::Backup("*", "**"),
        Self::Filesystem("**"),
        Self::Sysdiagnose("**"),
        Self::BugReport("**"),
        Self::AndroidQf("**"),
        Self::AndroidBackup("**"),
        Self::IntrusionLog,
    ];
}
