//! The places where signatures lie. What would be a signature is zeros.

use super::{Certificate, Signing};

/// An algorithm of signatures: ECDSA with SHA-256.
const ALGORITHM: u32 = 0x0201;

impl Certificate {
    /// The certificate in DER.
    pub fn der(self) -> Vec<u8> {
        let text = match self {
            Self::Signer => include_str!("signer.hex"),
            Self::OlderSigner => include_str!("older_signer.hex"),
            Self::DebugKey => include_str!("debug_key.hex"),
        };
        let digits: String = text.lines().filter(|line| !line.starts_with('#')).collect();
        let pairs = digits.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
        pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
    }
}

/// An element of DER.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut element = vec![tag, 0x82];
    element.extend((content.len() as u16).to_be_bytes());
    element.extend(content);
    element
}

/// The content of an element of DER whose length takes at most two bytes, and what follows it.
fn content(element: &[u8]) -> (&[u8], &[u8]) {
    let (start, length) = match element[1] {
        0x81 => (3, usize::from(element[2])),
        0x82 => (4, usize::from(u16::from_be_bytes([element[2], element[3]]))),
        length => (2, usize::from(length)),
    };
    element[start..].split_at(length)
}

/// Serial number and issuer of a certificate, both as elements.
fn named(certificate: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (outer, _) = content(certificate);
    let (fields, _) = content(outer);
    let (_, serial) = content(fields);
    let (_, algorithm) = content(serial);
    let (_, issuer) = content(algorithm);
    let (_, validity) = content(issuer);
    let serial = &serial[..serial.len() - algorithm.len()];
    (serial.to_vec(), issuer[..issuer.len() - validity.len()].to_vec())
}

/// A file of scheme 1: signed data (RFC 5652, section 5.1).
pub(super) fn signed_data(certificate: Certificate) -> Vec<u8> {
    let certificate = certificate.der();
    let (serial, issuer) = named(&certificate);
    let (version, data) = (b"\x02\x01\x01", b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01");
    let sha256 = der(0x30, b"\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01");
    let name = der(0x30, &[issuer, serial].concat());
    let signer = [version.to_vec(), name, sha256.clone(), sha256.clone(), der(0x04, &[0; 64])];
    let parts = [
        version.to_vec(),
        der(0x31, &sha256),
        der(0x30, data),
        der(0xa0, &certificate),
        der(0x31, &der(0x30, &signer.concat())),
    ];
    let kind = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02".to_vec();
    der(0x30, &[kind, der(0xa0, &der(0x30, &parts.concat()))].concat())
}

fn sized(content: &[u8]) -> Vec<u8> {
    let mut sized = (content.len() as u32).to_le_bytes().to_vec();
    sized.extend(content);
    sized
}

/// A signer of scheme 2 or 3; from 3 on with versions and attributes.
fn signer(certificate: Certificate, earlier: Option<&[Certificate]>) -> Vec<u8> {
    let digest = sized(&[ALGORITHM.to_le_bytes().to_vec(), sized(&[0; 32])].concat());
    let versions = earlier.map(|_| [28_u32, i32::MAX as u32].map(u32::to_le_bytes).concat());
    let versions = versions.unwrap_or_default();
    let attributes = match earlier {
        Some(earlier) if !earlier.is_empty() => sized(&lineage(certificate, earlier)),
        _ => Vec::new(),
    };
    let certificates = sized(&sized(&certificate.der()));
    let data = [sized(&digest), certificates, versions.clone(), sized(&attributes)].concat();
    let signature = sized(&[ALGORITHM.to_le_bytes().to_vec(), sized(&[0; 64])].concat());
    sized(&[sized(&data), versions, sized(&signature), sized(&[0; 32])].concat())
}

fn lineage(present: Certificate, earlier: &[Certificate]) -> Vec<u8> {
    let mut lineage = [0x3ba0_6f8c_u32, 1].map(u32::to_le_bytes).concat();
    for certificate in earlier.iter().chain([&present]) {
        let signed = sized(&[sized(&certificate.der()), ALGORITHM.to_le_bytes().to_vec()].concat());
        let rest = [23_u32, ALGORITHM].map(u32::to_le_bytes).concat();
        lineage.extend(sized(&[signed, rest, sized(&[0; 64])].concat()));
    }
    lineage
}

/// Puts the block before the table of contents, whose place the end of the archive tells at 16.
pub(super) fn with_block(archive: Vec<u8>, signing: &Signing) -> Vec<u8> {
    let mut pairs = Vec::new();
    let mut add = |id: u32, value: &[u8]| {
        pairs.extend((value.len() as u64 + 4).to_le_bytes());
        pairs.extend(id.to_le_bytes());
        pairs.extend(value);
    };
    if let Some(certificate) = signing.v2 {
        add(0x7109_871a, &sized(&signer(certificate, None)));
    }
    if let Some((certificate, earlier)) = &signing.v3 {
        add(0xf053_68c0, &sized(&signer(*certificate, Some(earlier))));
    }
    if pairs.is_empty() {
        return archive;
    }
    let end = archive.len() - 22;
    let place: [u8; 4] = [0, 1, 2, 3].map(|at| archive[end + 16 + at]);
    let place = u32::from_le_bytes(place);
    let size = (pairs.len() as u64 + 24).to_le_bytes().to_vec();
    let block = [size.clone(), pairs, size, b"APK Sig Block 42".to_vec()].concat();
    let (entries, contents) = archive.split_at(place as usize);
    let mut signed = [entries, &block, contents].concat();
    let place_at = signed.len() - 6;
    signed[place_at..place_at + 4].copy_from_slice(&(place + block.len() as u32).to_le_bytes());
    signed
}

/// A file of scheme 4: version, hashes, what was signed.
pub(super) fn separate(certificate: Certificate) -> Vec<u8> {
    let hashes = [1_u32.to_le_bytes().to_vec(), vec![12], sized(&[]), sized(&[0; 32])].concat();
    let rest = [sized(&[]), sized(&[0; 32]), ALGORITHM.to_le_bytes().to_vec(), sized(&[0; 64])];
    let signing = [sized(&[0; 32]), sized(&certificate.der()), rest.concat()].concat();
    [2_u32.to_le_bytes().to_vec(), sized(&hashes), sized(&signing)].concat()
}
