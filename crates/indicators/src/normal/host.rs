//! Host names and IP addresses.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::text::FoldBuffer;

/// Longest text that can be a host: a name has at most 253 bytes, escapes make it longer.
const LONGEST_HOST: usize = 1024;

/// A host in normal form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Host<'a> {
    /// A name: lower case, IDNA in its ASCII form, without a trailing dot.
    Name(Cow<'a, str>),
    /// An address; IPv4 addresses written as IPv6 are IPv4 addresses.
    Address(IpAddr),
}

impl<'a> Host<'a> {
    /// Reads a host name or an address, without a port.
    ///
    /// All spellings that a browser understands are understood: brackets, a trailing dot, IDNA in
    /// Unicode, percent escapes, addresses in hexadecimal or with parts left out.
    pub(crate) fn read(text: &'a str, buffer: &'a mut FoldBuffer) -> Option<Self> {
        let text = text.trim();
        if text.len() > LONGEST_HOST {
            return None;
        }
        if let Some(inside) = text.strip_prefix('[') {
            return version_six(inside.strip_suffix(']')?);
        }
        if text.bytes().filter(|byte| *byte == b':').count() > 1 {
            return version_six(text);
        }
        let text = text.trim_end_matches('.');
        if text.is_empty() || text.starts_with('.') {
            return None;
        }
        if !text.bytes().all(is_plain) {
            return unusual(text);
        }
        if last_label_may_be_a_number(text) {
            return text.parse::<Ipv4Addr>().map_or_else(
                |_| unusual(text).or_else(|| Some(Self::Name(text.to_ascii_lowercase().into()))),
                |address| Some(Self::Address(IpAddr::V4(address))),
            );
        }
        Some(Self::Name(Cow::Borrowed(buffer.fold(text))))
    }

    /// The same, owning its text.
    pub(crate) fn into_owned(self) -> Host<'static> {
        match self {
            Self::Name(name) => Host::Name(Cow::Owned(name.into_owned())),
            Self::Address(address) => Host::Address(address),
        }
    }
}

/// Reads a host of an indicator or of a test.
pub(crate) fn read_owned(text: &str) -> Option<Host<'static>> {
    let mut buffer = FoldBuffer::new();
    Host::read(text, &mut buffer).map(Host::into_owned)
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}

fn last_label_may_be_a_number(text: &str) -> bool {
    text.rsplit('.')
        .next()
        .and_then(|label| label.bytes().next())
        .is_some_and(|b| b.is_ascii_digit())
}

fn version_six(text: &str) -> Option<Host<'static>> {
    let address = text.split('%').next().unwrap_or(text);
    address
        .parse::<Ipv6Addr>()
        .ok()
        .map(|address| Host::Address(IpAddr::V6(address).to_canonical()))
}

/// The host as a browser understands it (WHATWG URL, "host parsing").
fn unusual(text: &str) -> Option<Host<'static>> {
    match url::Host::parse(text).ok()? {
        url::Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            (!name.is_empty()).then(|| Host::Name(Cow::Owned(name.to_owned())))
        }
        url::Host::Ipv4(address) => Some(Host::Address(IpAddr::V4(address))),
        url::Host::Ipv6(address) => Some(Host::Address(IpAddr::V6(address).to_canonical())),
    }
}

/// `name` and then each domain above it: `a.b.c`, `b.c`, `c`.
pub(crate) fn and_above(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| name.split_once('.').map(|(_, above)| above))
}

/// Whether everybody can have a name below `name`: a public suffix such as `co.uk`, a suffix that
/// a company shares among its customers such as `github.io`, or a top-level domain.
pub(crate) fn is_shared_suffix(name: &str) -> bool {
    psl::suffix_str(name) == Some(name)
}
