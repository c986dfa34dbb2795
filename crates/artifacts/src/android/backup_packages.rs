//! Apps of which a backup holds something.
//!
//! # What it holds
//! For each app in the backup: its package, its version, the version of Android, which package
//! installed it, whether its APK is in the backup, and the certificates it is signed with.
//!
//! # What it can show
//! That an app of this name, with this signature, was installed when the backup was made.
//!
//! # What it cannot show
//! Apps that forbid to be backed up, which spyware does: that an app is not here says nothing. When
//! it was installed, and whether it ran. An installer that is not named says nothing either: parts
//! of the system have none.
//!
//! # References
//! - AOSP, `services/backup/java/com/android/server/backup/utils/FullBackupUtils.java` (the lines)

use crate::{certificates, prelude::*};
use model::AppSighting;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.backup_packages",
    title: "Apps in the backup",
    sources: &[Source::AndroidBackup("apps/*/_manifest")],
    tested: &[("Android 4 to 16", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// Most certificates of one app.
const MOST_CERTIFICATES: usize = 100;

/// An app.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct BackupPackage {
    /// Its package.
    pub package: String,
    /// Number of its version.
    pub version_code: Option<u64>,
    /// API level of the Android that made the backup.
    pub api_level: Option<u64>,
    /// Package that installed it, as the system was told.
    pub installer: Option<String>,
    /// Whether its APK is in the backup.
    pub has_apk: Option<bool>,
    /// SHA-256 of each certificate it is signed with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub certificate_sha256s: Vec<String>,
    /// SHA-1 of each, which older indicators name.
    #[serde(skip)]
    pub certificate_sha1s: Vec<String>,
}

impl Record for BackupPackage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let package =
            Observable::new(ObservableKind::AppId, &self.package, "package", Strength::Installed);
        let certificates = self.certificate_sha256s.iter().chain(&self.certificate_sha1s);
        let certificates = certificates.map(|hash| {
            let kind = ObservableKind::CertificateHash;
            Observable::new(kind, hash, "certificate_sha256s", Strength::Installed)
        });
        std::iter::once(package).chain(certificates).collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let installer = self.installer.as_deref().map(Cow::from);
        let installer_is_known = installer.is_some();
        let app = AppSighting::of(self.package.as_str());
        vec![AppSighting { installer, installer_is_known, ..app }]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let text = String::from_utf8_lossy(&bytes);
    let mut lines = text.lines();
    let version = lines.next().unwrap_or_default();
    if version != "1" {
        out.problem(
            Location::Line(1),
            format!("form {version:?} of the description is not known: the app is missing"),
        );
        return Ok(());
    }
    let Some(package) = lines.next().map(str::trim).filter(|package| !package.is_empty()) else {
        out.problem(Location::Line(2), "the package is not named: the app is missing");
        return Ok(());
    };
    let mut app = BackupPackage { package: package.to_owned(), ..BackupPackage::default() };
    app.version_code = number(lines.next(), 3, "version", out);
    app.api_level = number(lines.next(), 4, "version of Android", out);
    let installer = lines.next();
    app.installer = installer.filter(|name| !name.is_empty() && *name != "null").map(str::to_owned);
    app.has_apk = lines.next().map(|flag| flag == "1");
    let count = number(lines.next(), 7, "number of certificates", out);
    let certificates = lines.take(MOST_CERTIFICATES);
    for (number, line) in (8_u64..).zip(certificates.filter(|line| !line.is_empty())) {
        match from_hexadecimal(line) {
            Some(certificate) => {
                app.certificate_sha256s.push(certificates::sha256(&certificate));
                app.certificate_sha1s.push(certificates::sha1(&certificate));
            }
            None => out.problem(Location::Line(number), "certificate is damaged: it is missing"),
        }
    }
    let found = u64::try_from(app.certificate_sha256s.len()).unwrap_or(u64::MAX);
    if count.is_some_and(|count| found < count) {
        let told = count.unwrap_or_default();
        let message = format!("{told} certificates are announced, and {found} are there");
        out.problem(Location::File, message);
    }
    out.record(Location::Line(2), &app);
    Ok(())
}

fn number(line: Option<&str>, at: u64, what: &str, out: &mut Sink<'_>) -> Option<u64> {
    let number = line.and_then(|line| line.trim().parse().ok());
    if number.is_none() {
        out.problem(Location::Line(at), format!("the {what} is missing or no number"));
    }
    number
}

fn from_hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim().as_bytes();
    if digits.is_empty() || !digits.len().is_multiple_of(2) {
        return None;
    }
    let digit =
        |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pair = |pair: &[u8]| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    digits.chunks(2).map(pair).collect()
}
