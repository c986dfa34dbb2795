//! A single value as published in a list, a table, an event: from words to what is looked for.

use std::net::IpAddr;

use crate::kind::{HashAlgorithm, IndicatorKind, Meaning, meaning_of};
use crate::normal::host::{Host, read_owned};
use crate::normal::text::refanged;
use crate::pattern::Operator;
use crate::reading::{Node, sign_of};

/// Longest value that is taken, in bytes.
const LONGEST_VALUE: usize = 8 * 1024;

/// What a value of `meaning` looks for.
///
/// # Errors
/// Why nothing on a phone could be compared with it, in words for the account of the feed.
pub(crate) fn value(meaning: Meaning, value: &str) -> Result<Node, String> {
    let value = checked(value)?;
    match meaning {
        Meaning::Host => host(value),
        Meaning::Kind(IndicatorKind::Url) => url(value),
        Meaning::Kind(
            IndicatorKind::FilePath | IndicatorKind::FileName | IndicatorKind::Process,
        )
        | Meaning::ParentDirectory
            if is_windows_path(value) =>
        {
            Err("path of Windows: no phone has it".to_owned())
        }
        Meaning::Kind(IndicatorKind::AppId) => app_id(value),
        _ => sign_of(meaning, Operator::Equal, value),
    }
}

/// The value without the space around it.
pub(crate) fn checked(value: &str) -> Result<&str, String> {
    let value = value.trim();
    if value.is_empty() {
        return Err("value is empty".to_owned());
    }
    if value.len() > LONGEST_VALUE {
        return Err(format!("value is longer than {LONGEST_VALUE} bytes"));
    }
    if value.contains('\u{FFFD}') {
        return Err("value is not in the encoding of the file".to_owned());
    }
    if value.chars().any(char::is_control) {
        return Err("value holds control characters".to_owned());
    }
    Ok(value)
}

/// A host name, an address (a port is left out) or a network. What names this computer or a
/// private network is on every phone and means nothing.
fn host(value: &str) -> Result<Node, String> {
    let plain = refanged(value);
    let bare = plain.trim_end_matches('.').to_ascii_lowercase();
    if matches!(bare.as_str(), "localhost" | "localhost.localdomain" | "local" | "broadcasthost") {
        return Err("name of the computer itself".to_owned());
    }
    let node = sign_of(Meaning::Host, Operator::Equal, &plain)?;
    let Node::Sign(sign) = &node else { return Ok(node) };
    match sign.kind {
        IndicatorKind::Address | IndicatorKind::Network => {
            let address = sign.value.split('/').next().unwrap_or(&sign.value);
            if address_of(address).is_some_and(is_everywhere) {
                return Err("address of a private network or of the computer itself".to_owned());
            }
        }
        IndicatorKind::Domain if !bare.contains('.') => {
            return Err("name without a dot is no host of the Internet".to_owned());
        }
        _ => {}
    }
    Ok(node)
}

fn url(value: &str) -> Result<Node, String> {
    let plain = refanged(value);
    if plain.starts_with(['/', '?', '#', '.']) && !plain.starts_with("//") {
        return Err("path without a host".to_owned());
    }
    if !plain.contains("://") && !plain.contains(['/', '?']) {
        return host(&plain);
    }
    sign_of(Meaning::Kind(IndicatorKind::Url), Operator::Equal, &plain)
}

fn app_id(value: &str) -> Result<Node, String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    if !value.bytes().all(is_plain) {
        return Err("value is no identifier of an app".to_owned());
    }
    sign_of(Meaning::Kind(IndicatorKind::AppId), Operator::Equal, value)
}

fn address_of(value: &str) -> Option<IpAddr> {
    match read_owned(value) {
        Some(Host::Address(address)) => Some(address),
        // With a port.
        _ => match read_owned(value.rsplit_once(':')?.0)? {
            Host::Address(address) => Some(address),
            Host::Name(_) => None,
        },
    }
}

/// Whether the address is one that many networks have.
fn is_everywhere(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            address.is_loopback()
                || address.is_private()
                || address.is_link_local()
                || address.is_unspecified()
                || address.is_broadcast()
                || address.is_multicast()
        }
        IpAddr::V6(address) => {
            address.is_loopback()
                || address.is_unspecified()
                || address.is_multicast()
                || address.is_unicast_link_local()
                || address.is_unique_local()
        }
    }
}

fn is_windows_path(value: &str) -> bool {
    let drive = value.as_bytes().get(1..3) == Some(b":\\");
    drive || value.starts_with('%') || value.contains('\\') && !value.contains('/')
}

/// What a word for a type means, as MISP, OTX, abuse.ch and others write it: `ip-dst`,
/// `FileHash-SHA256`, `md5_hash`, also the object path of STIX (`file:hashes.md5`).
pub(crate) fn meaning_of_word(word: &str) -> Option<Meaning> {
    use IndicatorKind as Kind;
    if word.contains(':')
        && let Some(meaning) = meaning_of(word)
    {
        return Some(meaning);
    }
    let plain: String = word
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    if let Some(hash) = hash_word(&plain) {
        return Some(hash);
    }
    Some(match plain.as_str() {
        "domain" | "domains" | "domainname" | "hostname" | "hostnames" | "host" | "fqdn"
        | "dns" | "dnsname" | "ip" | "ips" | "ipaddr" | "ipaddress" | "ipaddresses" | "ipv4"
        | "ipv6" | "ipv4addr" | "ipv6addr" | "ipsrc" | "ipdst" | "srcip" | "dstip" | "ipport"
        | "ipsrcport" | "ipdstport" | "hostnameport" | "cidr" | "network" | "netblock" | "c2"
        | "c2ip" | "c2domain" | "server" => Meaning::Host,
        "url" | "urls" | "uri" | "link" => Meaning::Kind(Kind::Url),
        "email" | "emails" | "emailaddr" | "emailaddress" | "emailsrc" | "emaildst"
        | "emailreplyto" | "sender" | "emailsender" => Meaning::Kind(Kind::Email),
        "process" | "processname" | "processes" => Meaning::Kind(Kind::Process),
        "filepath" | "path" | "fullpath" => Meaning::Kind(Kind::FilePath),
        "filename" | "filenames" => Meaning::Kind(Kind::FileName),
        "package"
        | "packages"
        | "packagename"
        | "packageid"
        | "androidpackage"
        | "appid"
        | "bundleid"
        | "bundle"
        | "bundleidentifier"
        | "iosbundle"
        | "mobileapplicationid"
        | "mobileappid"
        | "applicationid" => Meaning::Kind(Kind::AppId),
        "profileid" | "profile" | "configurationprofile" | "iosprofile" => {
            Meaning::Kind(Kind::ProfileId)
        }
        "androidproperty" | "property" | "systemproperty" => Meaning::Kind(Kind::AndroidProperty),
        _ => return None,
    })
}

fn hash_word(plain: &str) -> Option<Meaning> {
    const CERTIFICATE: [&str; 5] =
        ["x509fingerprint", "certificate", "cert", "signingcertificate", "fingerprint"];
    const FILE: [&str; 5] = ["filehash", "hash", "file", "apk", "sample"];
    let stem = plain.strip_suffix("hash").unwrap_or(plain);
    let stem = stem.strip_suffix("sum").unwrap_or(stem);
    for (name, algorithm) in [
        ("md5", HashAlgorithm::Md5),
        ("sha1", HashAlgorithm::Sha1),
        ("sha224", HashAlgorithm::Sha224),
        ("sha256", HashAlgorithm::Sha256),
        ("sha384", HashAlgorithm::Sha384),
        ("sha512", HashAlgorithm::Sha512),
    ] {
        let Some(of) = stem.strip_suffix(name) else { continue };
        if of.is_empty() || FILE.contains(&of) {
            return Some(Meaning::Hash(IndicatorKind::FileHash, algorithm));
        }
        if CERTIFICATE.contains(&of) {
            return Some(Meaning::Hash(IndicatorKind::CertificateHash, algorithm));
        }
    }
    None
}

/// A hash whose algorithm its length tells: of a file or of a certificate, as `kind` says.
pub(crate) fn hash(kind: IndicatorKind, text: &str) -> Result<Node, String> {
    let text = checked(text)?;
    let digits = text.bytes().filter(u8::is_ascii_hexdigit).count();
    match HashAlgorithm::of_digits(digits) {
        Some(algorithm) => sign_of(Meaning::Hash(kind, algorithm), Operator::Equal, text),
        None => Err("hash has the length of no known algorithm".to_owned()),
    }
}

/// Whether a word names hashes without saying of which algorithm, and of what.
pub(crate) fn hash_kind_of_word(word: &str) -> Option<IndicatorKind> {
    let plain: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
    Some(match plain.to_ascii_lowercase().as_str() {
        "hash" | "hashes" | "filehash" | "filehashes" => IndicatorKind::FileHash,
        "certificate" | "certificates" | "cert" | "certhash" | "certificatehash"
        | "signingcertificate" | "fingerprint" => IndicatorKind::CertificateHash,
        _ => return None,
    })
}

/// What a value of the type `word` looks for. Types of two parts (`domain|ip`,
/// `filename|sha256`) are understood; the hash of a file names it, so its name is left out, and
/// ports are.
pub(crate) fn typed(word: &str, text: &str) -> Result<Node, String> {
    let unknown = || format!("type not supported: {}", word.trim().to_ascii_lowercase());
    if let Some((first, second)) = word.split_once('|') {
        let (one, other) = text.split_once('|').unwrap_or((text, ""));
        return match (meaning_of_word(first), meaning_of_word(second)) {
            (Some(Meaning::Host), Some(Meaning::Host)) => {
                Ok(Node::Any(vec![value(Meaning::Host, one)?, value(Meaning::Host, other)?]))
            }
            (Some(host @ Meaning::Host), None) if second.eq_ignore_ascii_case("port") => {
                value(host, one)
            }
            (Some(Meaning::Kind(IndicatorKind::FileName)), Some(hash @ Meaning::Hash(..))) => {
                value(hash, other)
            }
            _ => Err(unknown()),
        };
    }
    if word.trim().eq_ignore_ascii_case("malware-sample") {
        let (_, md5) = text.rsplit_once('|').unwrap_or(("", text));
        return value(Meaning::Hash(IndicatorKind::FileHash, HashAlgorithm::Md5), md5);
    }
    if let Some(meaning) = meaning_of_word(word) {
        return value(meaning, text);
    }
    hash_kind_of_word(word).map_or_else(|| Err(unknown()), |kind| hash(kind, text))
}
