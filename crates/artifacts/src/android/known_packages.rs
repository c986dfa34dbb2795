//! Packages that have a part of their own in the system.
//!
//! # What it holds
//! The package service tells which package installs others, checks them, opens links, hands out
//! permissions or sets up the device, and which packages changed since the device was started.
//!
//! # What it can show
//! Who checks and installs apps on this device, and that a package changed since the last start, even
//! if it is gone now.
//!
//! # What it cannot show
//! When a package changed, and what was changed: an update, a permission, a component.
//!
//! # References
//! - AOSP, `com.android.server.pm.PackageManagerService` (`dump`, `DUMP_KNOWN_PACKAGES`),
//!   `ChangedPackagesTracker`

use model::AppSighting;

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::service_text::{block_of, says_cut_short, text};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.known_packages",
    title: "Packages with a part in the system, and changed ones",
    sources: &[Source::Service("package")],
    tested: &[("Android 14", Confidence::RealDevice), ("Android 10", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A package with a part in the system, or one that changed.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct KnownPackage {
    /// `part` or `change`.
    pub record: &'static str,
    /// Package; none where nobody has the part.
    pub package: Option<String>,
    /// The part, in the words of the system: `Installer`, `Required verifier`….
    pub part: Option<String>,
    /// Number of the user that it runs as.
    pub uid: Option<u64>,
    /// Number of the Android user for whom it changed.
    pub user_id: Option<u64>,
    /// Which change since the start of the device it was last.
    pub sequence: Option<u64>,
}

impl Record for KnownPackage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let package = self.package.as_deref();
        let observe =
            |name| Observable::new(ObservableKind::AppId, name, "package", Strength::Installed);
        package.map(observe).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let package = self.package.as_deref();
        package.map(|name| AppSighting::of(name).of_user(self.user_id)).into_iter().collect()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Other,
    Known,
    Verifiers(&'static str),
    Changes,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut block = Block::Other;
    let (mut part, mut user_id, mut has_block) = (None, None, false);
    for_each_line(file, |number, line| {
        let at = Location::Line(number);
        if says_cut_short(line) {
            return out.problem(at, "the service did not tell everything");
        }
        if let Some(name) = block_of(line) {
            block = match name {
                "Known Packages" => Block::Known,
                "Verifiers" => Block::Verifiers("verifier"),
                // Until Android 11, and since.
                "Intent Filter Verifier" | "Domain Verifier" => Block::Verifiers("domain verifier"),
                "Package Changes" => Block::Changes,
                _ => Block::Other,
            };
            has_block |= block != Block::Other;
            return;
        }
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        let record = match block {
            Block::Other => None,
            Block::Known => match line.strip_suffix(':') {
                Some(name) => {
                    part = text(name);
                    None
                }
                None => Some(KnownPackage {
                    record: "part",
                    package: text(line),
                    part: part.clone(),
                    ..KnownPackage::default()
                }),
            },
            Block::Verifiers(kind) => verifier_of(line, kind),
            Block::Changes => match line.strip_prefix("User ") {
                Some(number) => {
                    user_id = number.trim_end_matches(':').parse().ok();
                    None
                }
                None => change_of(line, user_id),
            },
        };
        if let Some(record) = record {
            out.record(at, &record);
        }
    })?;
    if !has_block {
        out.problem(Location::File, "no package with a part in the system is told");
    }
    Ok(())
}

/// `Required: com.example (uid=10084)`.
fn verifier_of(line: &str, kind: &str) -> Option<KnownPackage> {
    let (how, rest) = line.split_once(": ")?;
    let (package, uid) = rest.split_once(" (uid=").unwrap_or((rest, ""));
    Some(KnownPackage {
        record: "part",
        package: text(package),
        part: Some(format!("{how} {kind}")),
        uid: uid.trim_end_matches(')').parse().ok(),
        ..KnownPackage::default()
    })
}

/// `seq=1, package=com.example`.
fn change_of(line: &str, user_id: Option<u64>) -> Option<KnownPackage> {
    let (sequence, package) = line.strip_prefix("seq=")?.split_once(", package=")?;
    Some(KnownPackage {
        record: "change",
        package: text(package),
        user_id,
        sequence: sequence.parse().ok(),
        ..KnownPackage::default()
    })
}
