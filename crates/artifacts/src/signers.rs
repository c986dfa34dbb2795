//! Who signed apps: certificates as records, and the keys that everybody has.

use std::collections::BTreeMap;

use formats::{
    apk::{Scheme, Signer, Signers},
    x509,
};

use crate::{certificates, prelude::*};

/// The certificate of a signer.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct SignerCertificate {
    /// `certificate`.
    pub(crate) record: &'static str,
    /// Name of the package that it signed, where it is known.
    pub(crate) package: Option<String>,
    /// `signer`, or `earlier_signer` for one that handed the app on.
    pub(crate) role: &'static str,
    /// Schemes of the signatures that it stands in.
    pub(crate) signature_schemes: Vec<&'static str>,
    /// SHA-256 of the certificate.
    pub(crate) certificate_sha256: String,
    /// SHA-1 of the certificate.
    pub(crate) certificate_sha1: String,
    /// MD5 of the certificate.
    pub(crate) certificate_md5: String,
    /// Whose it is.
    pub(crate) subject: Option<String>,
    /// Who issued it: for apps nearly always the owner.
    pub(crate) issuer: Option<String>,
    /// Its serial number, in hexadecimal.
    pub(crate) serial_number: Option<String>,
    /// From when it is valid.
    pub(crate) valid_from_at: Option<Timestamp>,
    /// Until when it is valid.
    pub(crate) valid_until_at: Option<Timestamp>,
}

/// Three hashes as what indicators may name.
pub(crate) fn observe_hashes<'a>(
    kind: ObservableKind,
    values: [(&'static str, &'a str); 3],
) -> Vec<Observable<'a>> {
    let observe = |(field, value)| Observable::new(kind, value, field, Strength::Installed);
    values.into_iter().map(observe).collect()
}

impl Record for SignerCertificate {
    fn observables(&self) -> Vec<Observable<'_>> {
        let hashes = [
            ("certificate_sha256", &*self.certificate_sha256),
            ("certificate_sha1", &*self.certificate_sha1),
            ("certificate_md5", &*self.certificate_md5),
        ];
        observe_hashes(ObservableKind::CertificateHash, hashes)
    }
}

/// SHA-256 of the certificate of the test key that AOSP publishes with its secret half.
const AOSP_TEST: &str = "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc";

/// The kind of key, where it is one for tests. Tools for developers make a debug key on each computer
/// and give it a common name.
pub(crate) fn test_key(certificate: &[u8], sha256: &str) -> Option<&'static str> {
    if sha256 == AOSP_TEST {
        return Some("aosp_test");
    }
    let subject = x509::name(x509::certificate(certificate)?.subject);
    let is_debug = subject.split(", ").any(|part| part == "CN=Android Debug");
    is_debug.then_some("android_debug")
}

/// One record for each certificate, however many schemes it stands in.
pub(crate) fn tell_certificates(signers: &Signers, package: Option<&str>, out: &mut Sink<'_>) {
    let mut schemes: BTreeMap<(bool, &[u8]), Vec<Scheme>> = BTreeMap::new();
    for Signer { scheme, certificate, earlier, .. } in &signers.signers {
        schemes.entry((false, certificate)).or_default().push(*scheme);
        for older in earlier {
            schemes.entry((true, older)).or_default().push(*scheme);
        }
    }
    for ((is_earlier, certificate), mut schemes) in schemes {
        schemes.dedup();
        let read = x509::certificate(certificate);
        if read.is_none() {
            let message = "a certificate is not understood: whose it is, is missing";
            out.problem(Location::File, message);
        }
        let record = SignerCertificate {
            record: "certificate",
            package: package.map(str::to_owned),
            role: if is_earlier { "earlier_signer" } else { "signer" },
            signature_schemes: schemes.into_iter().map(Scheme::word).collect(),
            certificate_sha256: certificates::sha256(certificate),
            certificate_sha1: certificates::sha1(certificate),
            certificate_md5: certificates::md5(certificate),
            subject: read.map(|read| x509::name(read.subject)),
            issuer: read.map(|read| x509::name(read.issuer)),
            serial_number: read.map(|read| certificates::hexadecimal(read.serial_number)),
            valid_from_at: read.and_then(|read| read.valid_from),
            valid_until_at: read.and_then(|read| read.valid_until),
        };
        out.record(Location::File, &record);
    }
}
