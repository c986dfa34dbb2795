//! `TrustStore.sqlite3`: certificates that were added to those that iOS trusts by itself.
//!
//! # What it holds
//! For each added certificate, the certificate, its hash, and how far it is trusted.
//!
//! # What it can show
//! That the device has a certificate beyond Apple's own list. When it is trusted as a root,
//! whoever holds its key can pose as any server to this device and read what is sent.
//!
//! # What it cannot show
//! Who added it and when, or whether anybody ever made use of it. The roots of iOS itself are not
//! in this file.
//!
//! # References
//! - Apple, "Trust manually installed certificate profiles in iOS"
//! - Apple, open source of `Security`: the table of added certificates, `SecTrustSettings`

use plist::Value;

use crate::{certificates, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.trust_store",
    title: "Certificates added to those that the system trusts",
    sources: &[
        Source::Backup("KeychainDomain", "TrustStore.sqlite3"),
        Source::Filesystem("private/var/protected/trustd/private/TrustStore.sqlite3"),
        Source::Filesystem("private/var/Keychains/TrustStore.sqlite3"),
    ],
    tested: &[
        ("iOS before 15", Confidence::Specification),
        ("iOS 15 and later", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// One added certificate.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AddedCertificate {
    /// SHA-256 of the certificate, computed from it, or as stored where it is missing.
    pub certificate_sha256: Option<String>,
    /// SHA-1 of the certificate, computed from it, or as stored where it is missing.
    pub certificate_sha1: Option<String>,
    /// How far the certificate is trusted: `trusted`, `denied` or `unspecified`.
    pub trust: Option<&'static str>,
    /// Size of the certificate in bytes.
    pub size: Option<u64>,
    /// Whether the stored hash is that of the certificate.
    pub stored_hash_agrees: Option<bool>,
    /// Words in the name of the certificate's owner.
    #[serde(skip)]
    pub subject: String,
}

impl Record for AddedCertificate {
    fn observables(&self) -> Vec<Observable<'_>> {
        let hash = |value, field| {
            Observable::new(ObservableKind::CertificateHash, value, field, Strength::Installed)
        };
        let sha256 = self.certificate_sha256.as_deref();
        let sha1 = self.certificate_sha1.as_deref();
        let sha256 = sha256.map(|value| hash(value, "certificate_sha256"));
        sha256.into_iter().chain(sha1.map(|value| hash(value, "certificate_sha1"))).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        if self.subject.is_empty() { Vec::new() } else { vec![("subject", &self.subject)] }
    }
}

/// Columns of `tsettings`, over all versions of the schema.
const COLUMNS: &[&str] = &["sha1", "sha256", "subj", "tset", "data"];

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let columns = select(&database.columns("tsettings"), "tsettings", COLUMNS);
        let query = format!("SELECT rowid, {columns} FROM tsettings ORDER BY rowid");
        rows(database, "tsettings", &query, out, |row, out| {
            let at = Location::Row { table: "tsettings", id: row.integer(0).unwrap_or_default() };
            let (certificate, problem) = added_certificate(row);
            if let Some(problem) = problem {
                out.problem(at.clone(), problem);
            }
            out.record(at, &certificate);
        });
    })
}

/// A row: the row id, then [`COLUMNS`]; and what could not be read of it.
fn added_certificate(row: &Row<'_>) -> (AddedCertificate, Option<&'static str>) {
    let data = row.bytes(5).filter(|bytes| !bytes.is_empty());
    let stored = |column| row.bytes(column).filter(|bytes| !bytes.is_empty());
    let stored_sha1 = stored(1).map(certificates::hexadecimal);
    let stored_sha256 = stored(2).map(certificates::hexadecimal);
    let sha1 = data.map(certificates::sha1);
    let sha256 = data.map(certificates::sha256);
    let agrees = |computed: &Option<String>, stored: &Option<String>| {
        Some(computed.as_ref()? == stored.as_ref()?)
    };
    let agrees = [agrees(&sha1, &stored_sha1), agrees(&sha256, &stored_sha256)];
    let settings = row.bytes(4).map(formats::property_list);
    let unreadable = matches!(settings, Some(Err(_)));
    let certificate = AddedCertificate {
        stored_hash_agrees: agrees.into_iter().flatten().reduce(|one, other| one && other),
        certificate_sha256: sha256.or(stored_sha256),
        certificate_sha1: sha1.or(stored_sha1),
        trust: settings.and_then(Result::ok).as_ref().map(trust),
        size: data.and_then(|bytes| u64::try_from(bytes.len()).ok()),
        subject: row.bytes(3).map(certificates::texts_of_name).unwrap_or_default().join(", "),
    };
    let problem = if unreadable {
        Some("trust settings cannot be read: how far this certificate is trusted is missing")
    } else if data.is_none() {
        Some("no certificate in this row: only its hash and its name were read")
    } else {
        None
    };
    (certificate, problem)
}

/// The strongest of the constraints that are stored. Without any, the certificate is trusted as a
/// root for everything. `kSecTrustSettingsResult`: 1 and 2 trust, 3 denies, 4 says nothing.
fn trust(settings: &Value) -> &'static str {
    let constraints = settings.as_array().map(Vec::as_slice).unwrap_or_default();
    let results = constraints.iter().map(|constraint| {
        let result = constraint.as_dictionary()?.get("kSecTrustSettingsResult")?;
        result.as_signed_integer()
    });
    let results: Vec<i64> = results.map(|result| result.unwrap_or(1)).collect();
    if results.is_empty() || results.iter().any(|result| matches!(result, 1 | 2)) {
        "trusted"
    } else if results.contains(&3) {
        "denied"
    } else {
        "unspecified"
    }
}
