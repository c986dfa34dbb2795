//! `packages.json`: packages and their files, as `AndroidQF` lists them.
//!
//! # What it holds
//! For each package the files of its code with their hashes, taken on the device, the number of its
//! user, what installed it, whether it is disabled, of the system or added by somebody, and, where
//! the files were copied, the certificate that signed them.
//!
//! # What it can show
//! That an app with just these bytes and this certificate is on the device.
//!
//! # What it cannot show
//! The certificate where files were not copied: that none is told is no sign. Packages of users
//! whose list the shell may not see. The hashes are those that the device itself computed. A package without files
//! was removed and left data behind.
//!
//! # References
//! - the source code of `AndroidQF`, module `packages`

use serde::{Deserialize, de::DeserializeSeed as _};

use crate::json_parts::each;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.package_inventory",
    title: "Packages and their files, as AndroidQF lists them",
    sources: &[Source::AndroidQf("packages.json")],
    tested: &[("AndroidQF 1.6 to 1.8", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A package.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct InventoriedPackage {
    /// Name of the package.
    pub package: String,
    /// Number of the Android user it was listed for, where that is told.
    pub user_id: Option<u64>,
    /// Number of the user that it runs as.
    pub uid: Option<u64>,
    /// Package that installed it.
    pub installer: Option<String>,
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// Whether it is a part of the system.
    pub system: Option<bool>,
    /// Whether somebody added it.
    pub third_party: Option<bool>,
    /// Whether it was removed and left data behind: no file of it is there.
    pub removed: bool,
    /// Why its files could not be listed.
    pub files_error: Option<String>,
    /// Files of its code.
    pub package_files: Vec<PackageFile>,
}

/// One file of a package.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PackageFile {
    /// Path on the device.
    pub path: Option<String>,
    /// Name of the copy in the acquisition.
    pub local_name: Option<String>,
    /// MD5, in hexadecimal.
    pub md5: Option<String>,
    /// SHA-1, in hexadecimal.
    pub sha1: Option<String>,
    /// SHA-256, in hexadecimal.
    pub sha256: Option<String>,
    /// What went wrong with it.
    pub error: Option<String>,
    /// SHA-256 of the certificate that signed it.
    pub certificate_sha256: Option<String>,
    /// SHA-1 of that certificate.
    pub certificate_sha1: Option<String>,
    /// MD5 of that certificate.
    pub certificate_md5: Option<String>,
    /// Whom the certificate names.
    pub certificate_subject: Option<String>,
    /// Who issued it.
    pub certificate_issuer: Option<String>,
    /// From when it is valid.
    pub certificate_valid_from_at: Option<Timestamp>,
    /// Whether the program that collected knew the certificate.
    pub trusted_certificate: Option<bool>,
}

impl Record for InventoriedPackage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let of = |kind, value: &'_ Option<String>, field| {
            let value = value.clone()?;
            Some(Observable::new(kind, value, field, Strength::Installed))
        };
        let (hash, certificate) = (ObservableKind::FileHash, ObservableKind::CertificateHash);
        let app = ObservableKind::AppId;
        let mut observables =
            vec![Observable::new(app, self.package.as_str(), "package", Strength::Installed)];
        observables.extend(self.package_files.iter().flat_map(|file| {
            let all = [
                of(ObservableKind::FilePath, &file.path, "path"),
                of(hash, &file.sha256, "sha256"),
                of(hash, &file.sha1, "sha1"),
                of(hash, &file.md5, "md5"),
                of(certificate, &file.certificate_sha256, "certificate_sha256"),
                of(certificate, &file.certificate_sha1, "certificate_sha1"),
                of(certificate, &file.certificate_md5, "certificate_md5"),
            ];
            all.into_iter().flatten()
        }));
        observables
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let signs =
            [(self.removed, AppSign::Removed), (self.disabled == Some(true), AppSign::Disabled)];
        vec![AppSighting {
            system: self.system,
            code_path: self
                .package_files
                .first()
                .and_then(|file| file.path.as_deref())
                .map(Into::into),
            installer: self.installer.as_deref().map(Into::into),
            installer_is_known: !self.removed,
            signs: signs.into_iter().filter(|(is, _)| *is).map(|(_, sign)| sign).collect(),
            ..AppSighting::of(self.package.as_str()).of_user(self.user_id)
        }]
    }
}

/// A package, as it is written.
#[derive(Deserialize)]
struct Written {
    name: String,
    files: Option<Vec<WrittenFile>>,
    installer: Option<String>,
    uid: Option<i64>,
    user_id: Option<u64>,
    disabled: Option<bool>,
    system: Option<bool>,
    third_party: Option<bool>,
    files_error: Option<String>,
}

/// A file, as it is written.
#[derive(Deserialize)]
struct WrittenFile {
    path: Option<String>,
    local_name: Option<String>,
    md5: Option<String>,
    sha1: Option<String>,
    sha256: Option<String>,
    error: Option<String>,
    certificate: Option<Certificate>,
    trusted_certificate: Option<bool>,
}

/// A certificate, as it is written: keys differ in case between versions.
#[derive(Deserialize)]
struct Certificate {
    #[serde(alias = "Md5")]
    md5: Option<String>,
    #[serde(alias = "Sha1")]
    sha1: Option<String>,
    #[serde(alias = "Sha256")]
    sha256: Option<String>,
    #[serde(alias = "ValidFrom")]
    valid_from: Option<String>,
    #[serde(alias = "Issuer")]
    issuer: Option<String>,
    #[serde(alias = "Subject")]
    subject: Option<String>,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut count = 0_u64;
    let document = file.bytes()?;
    let packages = each(|value: serde_json::Value| {
        let at = Location::Key(count.to_string());
        count = count.saturating_add(1);
        match serde_json::from_value::<Written>(value) {
            Ok(written) => out.record(at, &package_of(written)),
            Err(error) => out.problem(at, format!("a package is not understood: {error}")),
        }
    });
    let read = packages.deserialize(&mut serde_json::Deserializer::from_slice(&document));
    if let Err(error) = read {
        let message = format!("{count} packages read, any others are missing: {error}");
        out.problem(Location::File, message);
    }
    Ok(())
}

fn package_of(written: Written) -> InventoriedPackage {
    let some = |text: Option<String>| text.filter(|text| !text.is_empty());
    let files = written.files.unwrap_or_default();
    InventoriedPackage {
        removed: files.is_empty() && some(written.files_error.clone()).is_none(),
        package: written.name,
        user_id: written.user_id,
        uid: written.uid.and_then(|uid| u64::try_from(uid).ok()),
        installer: some(written.installer).filter(|installer| installer != "null"),
        disabled: written.disabled,
        system: written.system,
        third_party: written.third_party,
        files_error: some(written.files_error),
        package_files: files.into_iter().map(file_of).collect(),
    }
}

fn file_of(file: WrittenFile) -> PackageFile {
    let some = |text: Option<String>| text.filter(|text| !text.is_empty());
    let certificate = file.certificate;
    let of = |get: fn(&Certificate) -> &Option<String>| {
        some(certificate.as_ref().and_then(|certificate| get(certificate).clone()))
    };
    PackageFile {
        path: some(file.path),
        local_name: some(file.local_name),
        md5: some(file.md5),
        sha1: some(file.sha1),
        sha256: some(file.sha256),
        error: some(file.error),
        certificate_sha256: of(|certificate| &certificate.sha256),
        certificate_sha1: of(|certificate| &certificate.sha1),
        certificate_md5: of(|certificate| &certificate.md5),
        certificate_subject: of(|certificate| &certificate.subject),
        certificate_issuer: of(|certificate| &certificate.issuer),
        // Go writes the first instant of the first year where there is none.
        certificate_valid_from_at: of(|certificate| &certificate.valid_from)
            .filter(|text| !text.starts_with("0001"))
            .and_then(|text| text.parse().ok()),
        trusted_certificate: certificate.and(file.trusted_certificate),
    }
}
