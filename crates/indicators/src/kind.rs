//! What an indicator names, and which object paths of STIX mean it.

use std::net::IpAddr;

/// What an indicator names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndicatorKind {
    /// A domain: the host itself and everything below it.
    Domain,
    /// An IP address, version 4 or 6.
    Address,
    /// A range of IP addresses in CIDR notation.
    Network,
    /// A whole URL.
    Url,
    /// An e-mail address.
    Email,
    /// Name of a process.
    Process,
    /// Path of a file or directory.
    FilePath,
    /// Name of a file, wherever it lies.
    FileName,
    /// Hash of a file.
    FileHash,
    /// Hash of a signing certificate.
    CertificateHash,
    /// Android package name or iOS bundle identifier.
    AppId,
    /// Identifier of a configuration profile.
    ProfileId,
    /// Name of an Android system property.
    AndroidProperty,
}

impl IndicatorKind {
    /// All kinds.
    pub const ALL: [Self; 13] = [
        Self::Domain,
        Self::Address,
        Self::Network,
        Self::Url,
        Self::Email,
        Self::Process,
        Self::FilePath,
        Self::FileName,
        Self::FileHash,
        Self::CertificateHash,
        Self::AppId,
        Self::ProfileId,
        Self::AndroidProperty,
    ];

    /// The word used in output.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Address => "ip_address",
            Self::Network => "ip_network",
            Self::Url => "url",
            Self::Email => "email",
            Self::Process => "process",
            Self::FilePath => "file_path",
            Self::FileName => "file_name",
            Self::FileHash => "file_hash",
            Self::CertificateHash => "certificate_hash",
            Self::AppId => "app_id",
            Self::ProfileId => "profile_id",
            Self::AndroidProperty => "android_property",
        }
    }
}

/// What an object path names, before the value decides the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A host name, an address or a network.
    Host,
    /// Any other kind.
    Kind(IndicatorKind),
    /// Hash of the named algorithm.
    Hash(IndicatorKind, HashAlgorithm),
    /// Directory that holds the file named elsewhere in the same pattern.
    ParentDirectory,
}

/// Hash algorithms whose length tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HashAlgorithm {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

impl HashAlgorithm {
    /// Length in hexadecimal digits.
    pub(crate) const fn digits(self) -> usize {
        match self {
            Self::Md5 => 32,
            Self::Sha1 => 40,
            Self::Sha224 => 56,
            Self::Sha256 => 64,
            Self::Sha384 => 96,
            Self::Sha512 => 128,
        }
    }

    /// The algorithm whose hashes have this many hexadecimal digits.
    pub(crate) fn of_digits(digits: usize) -> Option<Self> {
        [Self::Md5, Self::Sha1, Self::Sha224, Self::Sha256, Self::Sha384, Self::Sha512]
            .into_iter()
            .find(|algorithm| algorithm.digits() == digits)
    }

    fn from_spelling(spelling: &str) -> Option<Self> {
        let plain: String = spelling
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|character| character.to_ascii_lowercase())
            .collect();
        match plain.as_str() {
            "md5" => Some(Self::Md5),
            "sha1" => Some(Self::Sha1),
            "sha224" => Some(Self::Sha224),
            "sha256" => Some(Self::Sha256),
            "sha384" => Some(Self::Sha384),
            "sha512" => Some(Self::Sha512),
            _ => None,
        }
    }
}

/// What the object path `path` names; `None` where nothing on a phone could be compared with it.
///
/// Object types with the prefix `x-` of custom objects mean the same as without it. Reference
/// lists (`…_refs[*].value`) mean what their value is.
pub(crate) fn meaning_of(path: &str) -> Option<Meaning> {
    let (object, property) = path.split_once(':')?;
    let object = object.trim().to_ascii_lowercase().replace('_', "-");
    let object = object.strip_prefix("x-").unwrap_or(&object);
    let property = property.trim();
    if let Some((holder, algorithm)) = hash_property(property) {
        return hash_meaning(object, holder, algorithm);
    }
    let property: String = property
        .chars()
        .filter(|character| !matches!(character, '\'' | '"'))
        .map(|character| character.to_ascii_lowercase())
        .collect();
    property_meaning(object, &property)
}

fn property_meaning(object: &str, property: &str) -> Option<Meaning> {
    use IndicatorKind as Kind;
    let meaning = match (object, property) {
        ("domain-name" | "domain" | "hostname", "value" | "resolves_to_refs[*].value")
        | ("ipv4-addr" | "ipv6-addr" | "ip-addr", "value")
        | ("network-traffic", "dst_ref.value" | "src_ref.value") => Meaning::Host,
        ("url", "value") => Meaning::Kind(Kind::Url),
        ("email-addr" | "email", "value")
        | ("email-message", "from_ref.value" | "sender_ref.value") => Meaning::Kind(Kind::Email),
        ("process", "name" | "binary_ref.name" | "image_ref.name") => Meaning::Kind(Kind::Process),
        ("file" | "directory", "path") => Meaning::Kind(Kind::FilePath),
        ("file", "name") => Meaning::Kind(Kind::FileName),
        ("file", "parent_directory_ref.path") => Meaning::ParentDirectory,
        (
            "app" | "application" | "mobile-app" | "android-app" | "ios-app",
            "id" | "package_name" | "bundle_id" | "bundle_identifier" | "package",
        )
        // STIX has no property for identifiers of apps; ours are exported as names of software.
        | ("software", "name") => Meaning::Kind(Kind::AppId),
        ("configuration-profile" | "ios-profile", "id" | "uuid" | "identifier") => {
            Meaning::Kind(Kind::ProfileId)
        }
        ("android-property", "name") => Meaning::Kind(Kind::AndroidProperty),
        _ => return None,
    };
    Some(meaning)
}

/// Splits `hashes.'SHA-256'`, `hashes['MD5']`, `cert.sha256` into holder and algorithm.
fn hash_property(property: &str) -> Option<(&str, &str)> {
    let at = property.rfind(['.', '['])?;
    let (holder, algorithm) = property.split_at_checked(at)?;
    let holder = holder.rsplit('.').next().unwrap_or(holder);
    ["hashes", "cert", "certificate", "certificate_hashes"]
        .into_iter()
        .any(|known| holder.eq_ignore_ascii_case(known))
        .then_some((holder, algorithm))
}

fn hash_meaning(object: &str, holder: &str, algorithm: &str) -> Option<Meaning> {
    let algorithm = HashAlgorithm::from_spelling(algorithm)?;
    let is_file = holder.eq_ignore_ascii_case("hashes");
    let kind = match object {
        "file" | "artifact" | "app" | "application" | "mobile-app" | "android-app" if is_file => {
            IndicatorKind::FileHash
        }
        "x509-certificate" | "app" | "application" | "mobile-app" | "android-app" => {
            IndicatorKind::CertificateHash
        }
        _ => return None,
    };
    Some(Meaning::Hash(kind, algorithm))
}

/// A range of addresses in CIDR notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Network {
    /// First address of the range.
    pub(crate) base: IpAddr,
    /// Number of leading bits that addresses of the range share.
    pub(crate) prefix: u8,
}

impl Network {
    /// The network of `prefix` bits that `address` lies in.
    pub(crate) fn of(address: IpAddr, prefix: u8) -> Option<Self> {
        let base = match address {
            IpAddr::V4(address) => {
                let host_bits = 32_u32.checked_sub(u32::from(prefix))?;
                let mask = u32::MAX.checked_shl(host_bits).unwrap_or(0);
                IpAddr::V4((address.to_bits() & mask).into())
            }
            IpAddr::V6(address) => {
                let host_bits = 128_u32.checked_sub(u32::from(prefix))?;
                let mask = u128::MAX.checked_shl(host_bits).unwrap_or(0);
                IpAddr::V6((address.to_bits() & mask).into())
            }
        };
        Some(Self { base, prefix })
    }
}
