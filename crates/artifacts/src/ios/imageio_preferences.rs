//! `com.apple.ImageIO.plist`: settings of what decodes pictures, as the system itself has them.
//!
//! # What it holds
//! A few entries, where it is there at all. One record is one entry.
//!
//! # What it can show
//! That a process of the system with the rights of root decoded pictures and wrote settings. In
//! Operation Triangulation the file changed in the minutes of the attack; when it changed is in the
//! manifest of the backup.
//!
//! # What it cannot show
//! Which picture, or which process. The file is ordinary; only its dates beside other traces of the
//! same minutes mean something.
//!
//! # References
//! - Kaspersky, `triangle_check`: the file in the timeline of an attack

use crate::{preference_list::read_preferences, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.imageio_preferences",
    title: "Settings of the decoder of pictures",
    sources: &[
        Source::Backup("RootDomain", "Library/Preferences/com.apple.ImageIO.plist"),
        Source::Filesystem("private/var/root/Library/Preferences/com.apple.ImageIO.plist"),
    ],
    tested: &[("iOS 15 to 16", Confidence::Specification)],
    absent_because: "many phones do not have it",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_preferences(file, out, |_| None)
}
