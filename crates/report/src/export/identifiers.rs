//! Identifiers that are the same for the same case: UUIDs of version 5.

use sha1::{Digest as _, Sha1};

/// The namespace of everything that Hoofprint names.
const HOOFPRINT: [u8; 16] = *b"\xb1\x4f\x0a\x6e\x5a\x0d\x4c\x0e\x9d\x55\x10\x0f\x5e\x1c\x7a\x29";
/// The namespace of cyber-observables, by STIX 2.1.
const OBSERVABLES: [u8; 16] = *b"\x00\xab\xed\xb4\xaa\x42\x46\x6c\x9c\x01\xfe\xd2\x33\x15\xa9\xb7";

/// Identifier of `thing` in the case with that manifest.
pub(super) fn of_case(case: &str, thing: &str) -> String {
    uuid(HOOFPRINT, &format!("{case}\n{thing}"))
}

/// Identifier of what is the same in every case.
pub(super) fn of_all(thing: &str) -> String {
    uuid(HOOFPRINT, thing)
}

/// Identifier of a cyber-observable that STIX wants to have the form of a random one.
pub(super) fn of_process(case: &str, thing: &str) -> String {
    formed(HOOFPRINT, &format!("{case}\n{thing}"), 4)
}

/// Identifier of a cyber-observable, from the canonical JSON of the properties that make it.
pub(super) fn of_observable(properties: &str) -> String {
    uuid(OBSERVABLES, properties)
}

fn uuid(namespace: [u8; 16], name: &str) -> String {
    formed(namespace, name, 5)
}

fn formed(namespace: [u8; 16], name: &str, version: u128) -> String {
    let mut hasher = Sha1::new();
    hasher.update(namespace);
    hasher.update(name.as_bytes());
    let digest: [u8; 20] = hasher.finalize().into();
    let value = digest.iter().take(16).fold(0_u128, |value, byte| (value << 8) | u128::from(*byte));
    let value = (value & !(0xf << 76)) | (version << 76);
    let value = (value & !(0x3 << 62)) | (0x2 << 62);
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        value >> 96,
        (value >> 80) & 0xffff,
        (value >> 64) & 0xffff,
        (value >> 48) & 0xffff,
        value & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_those_of_the_standards() {
        // The example of RFC 9562, appendix A.4, and what the reference library makes of an address.
        let dns = *b"\x6b\xa7\xb8\x10\x9d\xad\x11\xd1\x80\xb4\x00\xc0\x4f\xd4\x30\xc8";
        assert_eq!(uuid(dns, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
        let address = of_observable(r#"{"value":"198.51.100.3"}"#);
        assert_eq!(address, "28bb3599-77cd-5a82-a950-b5bc3caf07c4");
    }
}
