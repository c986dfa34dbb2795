//! Packages as `AndroidQF` listed them, with hashes and certificates of their files.
//!
//! # What it holds
//! `packages.json` has one entry for each package: its files with their hashes and, where they were
//! downloaded, the certificate that signed them, what installed it, and whether it is a part of the
//! system or disabled. Newer acquisitions have an entry for each Android user, and say in
//! `package_users.json` of which users the list could be had.
//!
//! The device lists all packages, those with data alone too, and names apart from that those that are
//! installed and are parts of the system, or none, or disabled. Where such a second list could not be
//! had, `AndroidQF` writes `false`; newer versions then call the list of the user `partial`.
//!
//! # What it can show
//! Files and certificates that are known from elsewhere. Packages of which only data is left.
//!
//! # What it cannot show
//! A missing certificate says nothing: certificates are there only where files were downloaded. Hashes
//! were made by the device itself, which could lie. Whether a package was a part of the system of which
//! only data is left.
//!
//! # References
//! - `AndroidQF`, `modules/packages.go`, `adb/packages.go` and `adb/package_users.go`
//! - Android developers, `pm list packages`

use model::{AppSighting, AppSign};
use serde_json::{Map, Value};

use crate::json_parts::each;
use crate::prelude::*;
use serde::de::DeserializeSeed;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.package_inventory",
    title: "Apps, with their files and signers",
    sources: &[Source::AndroidQf("packages.json"), Source::AndroidQf("package_users.json")],
    tested: &[
        ("AndroidQF 1.7, packages.json", Confidence::RealDevice),
        ("package_users.json", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// A package, or an Android user of whom packages were listed.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct InventoryPackage {
    /// `package` or `user`.
    pub record: &'static str,
    /// Name of the package.
    pub package: Option<String>,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Number of the user that it runs as.
    pub uid: Option<u64>,
    /// Package that installed it; none where the device said `null`.
    pub installer: Option<String>,
    /// Whether the device was asked what installed it.
    pub installer_is_told: Option<bool>,
    /// Whether it is a part of the system.
    pub system: Option<bool>,
    /// Whether it is none.
    pub third_party: Option<bool>,
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// Whether it is installed for the user.
    pub installed: Option<bool>,
    /// Whether no file of code is left: it was removed, and its data kept.
    pub only_data_is_left: Option<bool>,
    /// Whether a file is signed with a key that everybody has.
    pub signed_with_public_key: Option<bool>,
    /// Its files.
    pub files: Vec<PackageFile>,
    /// Why its files could not be listed.
    pub files_error: Option<String>,
    /// How the list of this user went: `collected`, `failed`….
    pub collection_status: Option<String>,
    /// Why it failed.
    pub collection_error: Option<String>,
    /// Whether the user was started.
    pub running: Option<bool>,
    /// What people call the user.
    #[serde(skip)]
    pub user_name: Option<String>,
}

/// A file of a package.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct PackageFile {
    /// Where it lies on the device.
    pub path: Option<String>,
    /// Name of its copy in the acquisition.
    pub local_name: Option<String>,
    /// Its hash MD5.
    pub md5: Option<String>,
    /// Its hash SHA-1.
    pub sha1: Option<String>,
    /// Its hash SHA-256.
    pub sha256: Option<String>,
    /// Its hash SHA-512.
    pub sha512: Option<String>,
    /// Why it could not be read.
    pub error: Option<String>,
    /// Whether the signature fits the file.
    pub verified_certificate: Option<bool>,
    /// Whether `AndroidQF` knows the certificate.
    pub trusted_certificate: Option<bool>,
    /// Why the certificate could not be read.
    pub certificate_error: Option<String>,
    /// The certificate.
    pub certificate: Option<FileCertificate>,
}

/// A certificate that signed a file.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct FileCertificate {
    /// Its hash MD5.
    pub md5: Option<String>,
    /// Its hash SHA-1.
    pub sha1: Option<String>,
    /// Its hash SHA-256.
    pub sha256: Option<String>,
    /// From when it holds.
    pub valid_from: Option<String>,
    /// Until when it holds.
    pub valid_to: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Who it names.
    pub subject: Option<String>,
    /// How it is signed.
    pub algorithm: Option<String>,
    /// Its number.
    pub serial: Option<String>,
}

impl FileCertificate {
    /// Whether everybody has the key: the one of the Android sources, or one for trying out.
    fn is_public(&self) -> bool {
        let is = |own: &Option<String>, known: &str| {
            own.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(known))
        };
        is(&self.sha256, "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc")
            || self.subject.as_deref().is_some_and(|subject| {
                subject.split(',').any(|part| part.trim() == "CN=Android Debug")
            })
    }
}

impl Record for InventoryPackage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let installed = Strength::Installed;
        let observe = |kind, value, field, strength| Observable::new(kind, value, field, strength);
        let id = ObservableKind::AppId;
        let package = self.package.as_deref();
        let mut all: Vec<_> =
            package.map(|name| observe(id, name, "package", installed)).into_iter().collect();
        let source = self.installer.as_deref().filter(|source| Some(*source) != package);
        all.extend(source.map(|name| observe(id, name, "installer", Strength::Exposed)));
        for file in &self.files {
            let path = file.path.as_deref().filter(|path| path.starts_with('/'));
            all.extend(path.map(|p| observe(ObservableKind::FilePath, p, "files", installed)));
            let hashes = [&file.md5, &file.sha1, &file.sha256, &file.sha512];
            let hashes = hashes.into_iter().filter_map(|hash| hash.as_deref());
            all.extend(hashes.map(|h| observe(ObservableKind::FileHash, h, "files", installed)));
            let Some(certificate) = &file.certificate else { continue };
            let hashes = [&certificate.md5, &certificate.sha1, &certificate.sha256];
            let hashes = hashes.into_iter().filter_map(|hash| hash.as_deref());
            let kind = ObservableKind::CertificateHash;
            all.extend(hashes.map(|hash| observe(kind, hash, "files", installed)));
        }
        all
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.user_name.as_deref().map(|name| ("user_name", name)).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let path = self.files.iter().find_map(|file| file.path.as_deref());
        let mut app = AppSighting {
            system: self.system,
            code_path: path.map(Cow::Borrowed),
            installer: self.installer.as_deref().map(Cow::Borrowed),
            installer_is_known: self.installer_is_told == Some(true),
            ..AppSighting::of(package).of_user(self.user_id)
        };
        let gone = self.only_data_is_left == Some(true) && self.system != Some(true);
        let signs = [
            (self.disabled == Some(true), AppSign::Disabled),
            (gone, AppSign::Removed),
            (self.signed_with_public_key == Some(true), AppSign::DebugSigned),
        ];
        app.signs.extend(signs.iter().filter(|(is, _)| *is).map(|(_, sign)| *sign));
        vec![app]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    // The list of packages is a list; that of users stands in an object, beside other values.
    let is_list = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[');
    let mut count = 0_u64;
    let (mut unreadable, mut missing) = (Repeated::default(), Repeated::default());
    let mut take = |entry: Value, out: &mut Sink<'_>| {
        let at = Location::Key(count.to_string());
        count = count.saturating_add(1);
        let reader = if is_list { package_of } else { user_of };
        match entry.as_object().and_then(reader) {
            Some(record) => {
                note_missing(&record, &at, &mut missing, out);
                out.record(at, &record);
            }
            None => unreadable.problem(out, at, "entry not understood: its package is missing"),
        }
    };
    let mut deserializer = serde_json::Deserializer::from_slice(&bytes);
    let read = each(|entry: Value| match entry {
        Value::Array(users) if !is_list => users.into_iter().for_each(|user| take(user, out)),
        entry if is_list => take(entry, out),
        // Beside the users stands only why they could not be listed.
        Value::String(error) if !error.is_empty() => {
            let message = "the users could not be listed: packages of some may be missing";
            out.problem(Location::File, format!("{message} ({error})"));
        }
        _ => {}
    })
    .deserialize(&mut deserializer);
    if let Err(error) = read {
        let message = format!("{count} entries read, any others are missing: {error}");
        out.problem(Location::File, message);
    } else if count == 0 {
        out.problem(Location::File, "no entry tells of a package");
    }
    unreadable.finish(out, "entries not understood");
    missing.finish(out, "files and lists that could not be had");
    Ok(())
}

/// Text of a field, unless it is empty.
fn text(entry: &Map<String, Value>, key: &str) -> Option<String> {
    match entry.get(key)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn flag(entry: &Map<String, Value>, key: &str) -> Option<bool> {
    entry.get(key)?.as_bool()
}

fn package_of(entry: &Map<String, Value>) -> Option<InventoryPackage> {
    let package = text(entry, "name")?;
    let told = text(entry, "installer");
    let files_error = text(entry, "files_error");
    let list = entry.get("files").and_then(Value::as_array);
    let files: Vec<PackageFile> =
        list.into_iter().flatten().filter_map(Value::as_object).map(file_of).collect();
    let uid = entry.get("uid").and_then(Value::as_u64);
    // The lists of parts of the system and of other apps name installed packages alone.
    let is_installed = flag(entry, "installed").unwrap_or(!files.is_empty());
    let in_a_list = ["system", "third_party"].iter().any(|list| flag(entry, list) == Some(true));
    let listed = |list| flag(entry, list).filter(|_| is_installed || in_a_list);
    let certificates = || files.iter().filter_map(|file| file.certificate.as_ref());
    let has_certificates = certificates().next().is_some();
    Some(InventoryPackage {
        record: "package",
        package: Some(package),
        user_id: entry.get("user_id").and_then(Value::as_u64),
        uid,
        installer_is_told: Some(told.is_some()),
        installer: told.filter(|installer| installer != "null"),
        system: listed("system"),
        third_party: listed("third_party"),
        disabled: flag(entry, "disabled"),
        installed: flag(entry, "installed"),
        // The list names packages that were removed while their data was kept; a missing list of
        // files with a reason is another thing.
        only_data_is_left: entry.contains_key("files").then(|| {
            files.is_empty() && files_error.is_none() && flag(entry, "installed") != Some(true)
        }),
        signed_with_public_key: has_certificates
            .then(|| certificates().any(FileCertificate::is_public)),
        files,
        files_error,
        ..InventoryPackage::default()
    })
}

fn file_of(entry: &Map<String, Value>) -> PackageFile {
    let certificate = entry.get("certificate").and_then(Value::as_object).map(certificate_of);
    PackageFile {
        path: text(entry, "path"),
        local_name: text(entry, "local_name"),
        md5: text(entry, "md5"),
        sha1: text(entry, "sha1"),
        sha256: text(entry, "sha256"),
        sha512: text(entry, "sha512"),
        error: text(entry, "error"),
        verified_certificate: flag(entry, "verified_certificate"),
        trusted_certificate: flag(entry, "trusted_certificate"),
        certificate_error: text(entry, "certificate_error"),
        // Without a download all of it is empty.
        certificate: certificate.filter(|own| own.sha256.is_some() || own.sha1.is_some()),
    }
}

/// Keys are spelled `ValidFrom`, or `valid_from`.
fn certificate_of(entry: &Map<String, Value>) -> FileCertificate {
    let same = |key: &str, wanted: &str| {
        let letters = key.chars().filter(|letter| *letter != '_');
        letters.map(|letter| letter.to_ascii_lowercase()).eq(wanted.chars())
    };
    let get = |wanted: &str| {
        let key = entry.keys().find(|key| same(key, wanted))?;
        text(entry, key)
    };
    FileCertificate {
        md5: get("md5"),
        sha1: get("sha1"),
        sha256: get("sha256"),
        valid_from: get("validfrom"),
        valid_to: get("validto"),
        issuer: get("issuer"),
        subject: get("subject"),
        algorithm: get("signaturealgorithm"),
        serial: get("serialnumber"),
    }
}

/// Tells what of a package or of a user could not be had.
fn note_missing(
    record: &InventoryPackage,
    at: &Location,
    missing: &mut Repeated,
    out: &mut Sink<'_>,
) {
    let package = record.package.as_deref().unwrap_or_default();
    if let Some(error) = &record.files_error {
        let message =
            format!("{package}: its files could not be listed ({error}): they are missing");
        missing.problem(out, at.clone(), message);
    }
    for file in &record.files {
        let (Some(path), Some(error)) = (&file.path, &file.error) else { continue };
        let message = format!("{path}: not copied ({}): its content is missing", error.trim());
        missing.problem(out, at.clone(), message);
    }
    let (Some(user), Some(status)) = (record.user_id, &record.collection_status) else { return };
    let message = match status.as_str() {
        "collected" => return,
        "failed" => format!("user {user} could not be listed: its packages are missing"),
        "partial" => format!(
            "user {user} was listed in part: packages may be missing, and which of them are \
             disabled or parts of the system"
        ),
        other => format!("user {user} was listed as {other}: packages may be missing"),
    };
    out.problem(at.clone(), message);
}

fn user_of(entry: &Map<String, Value>) -> Option<InventoryPackage> {
    let id = entry.get("id")?.as_u64()?;
    Some(InventoryPackage {
        record: "user",
        user_id: Some(id),
        collection_status: text(entry, "inventory_status"),
        collection_error: text(entry, "error"),
        running: flag(entry, "running"),
        user_name: text(entry, "name"),
        ..InventoryPackage::default()
    })
}
