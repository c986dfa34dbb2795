//! URLs: finding the host without allocating, and the normal form of the whole.

use std::borrow::Cow;
use std::fmt::Write as _;

use url::Url;

/// What of a link says where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target<'a> {
    /// Host as spelled, without port and user information; brackets kept.
    pub(crate) host: Cow<'a, str>,
    /// Path, query and fragment as spelled.
    pub(crate) rest: Cow<'a, str>,
    /// E-mail address, for `mailto:` links.
    pub(crate) mailbox: Option<&'a str>,
}

/// Reads where a link leads. Links without a scheme are understood (`evil.com/a`, `//evil.com`).
/// `None` when it leads to no host (`tel:`, `data:`, plain text without a host).
pub(crate) fn target(text: &str) -> Option<Target<'_>> {
    let text = text.trim_matches(|character: char| character.is_control() || character == ' ');
    if text.contains(['\t', '\n', '\r', '\\']) {
        return as_a_browser(text);
    }
    if let Some(mailbox) = after_scheme(text, "mailto:") {
        return mail_target(mailbox);
    }
    match scheme_end(text) {
        Some((scheme, rest)) if is_web(scheme) => split_authority(rest.trim_start_matches('/')),
        Some((_, rest)) => split_authority(rest),
        None => without_slashes(text),
    }
}

fn without_slashes(text: &str) -> Option<Target<'_>> {
    if let Some(rest) = text.strip_prefix("//") {
        return split_authority(rest);
    }
    if let Some((scheme, rest)) = text.split_once(':') {
        if is_web(scheme) {
            return as_a_browser(text);
        }
        let port: &str = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let has_authority = scheme.contains(['/', '?', '#', '[', '@']);
        if !has_authority && (port.is_empty() || !port.bytes().all(|byte| byte.is_ascii_digit())) {
            return user_then_host(text, scheme);
        }
    }
    split_authority(text)
}

/// `user:password@host` without a scheme; anything else with a colon is a scheme without a host.
fn user_then_host<'a>(text: &'a str, user: &str) -> Option<Target<'a>> {
    let authority = text.split(['/', '?', '#']).next().unwrap_or(text);
    let has_dots = user.contains('.');
    if authority.contains('@') && !user.eq_ignore_ascii_case("sms") || has_dots {
        return split_authority(text);
    }
    None
}

fn mail_target(mailbox: &str) -> Option<Target<'_>> {
    let mailbox = mailbox.split(['?', '#']).next().unwrap_or(mailbox);
    let (_, host) = mailbox.rsplit_once('@')?;
    Some(Target { host: host.into(), rest: "".into(), mailbox: Some(mailbox) })
}

/// Scheme and what follows `://`. Schemes in front of schemes (`view-source:https://…`) are
/// passed over.
fn scheme_end(text: &str) -> Option<(&str, &str)> {
    let (schemes, rest) = text.split_once("://")?;
    let is_scheme = !schemes.is_empty()
        && schemes
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.' | b':'));
    is_scheme.then(|| (schemes.rsplit(':').next().unwrap_or(schemes), rest))
}

fn is_web(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
}

fn after_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

fn split_authority(text: &str) -> Option<Target<'_>> {
    let end = text.find(['/', '?', '#']).unwrap_or(text.len());
    let (authority, rest) = text.split_at_checked(end)?;
    let host_and_port = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = if host_and_port.starts_with('[') {
        let end = host_and_port.find(']')?;
        host_and_port.split_at_checked(end.saturating_add(1))?.0
    } else {
        match host_and_port.rsplit_once(':') {
            Some((host, port))
                if port.bytes().all(|byte| byte.is_ascii_digit()) && !host.contains(':') =>
            {
                host
            }
            _ => host_and_port,
        }
    };
    (!host.is_empty()).then(|| Target { host: host.into(), rest: rest.into(), mailbox: None })
}

/// The target of a link that a browser would repair first: tabs and line breaks inside,
/// backslashes for slashes, `http:host`.
fn as_a_browser(text: &str) -> Option<Target<'static>> {
    let url = Url::parse(text).or_else(|_| Url::parse(&format!("http:{text}"))).ok()?;
    let host = url.host_str()?.to_owned();
    let rest = path_and_query(&url);
    Some(Target { host: host.into(), rest: rest.into(), mailbox: None })
}

/// A whole URL in normal form: host in lower case and IDNA, default port, user information and
/// fragment left out, percent escapes only where they are needed and in upper case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WholeUrl {
    /// Scheme in lower case; `None` when the text has none.
    pub(crate) scheme: Option<String>,
    /// Host, port, path without a slash at its end, query.
    pub(crate) key: String,
    /// Host, as in `key`.
    pub(crate) host: String,
    /// Whether the path ends with a slash.
    pub(crate) ends_with_slash: bool,
}

/// The normal form of a whole URL; `None` when it has no host.
pub(crate) fn whole(text: &str) -> Option<WholeUrl> {
    let text = text.trim();
    let has_scheme =
        scheme_end(text).is_some() || text.split_once(':').is_some_and(|(s, _)| is_web(s));
    let parsed = if has_scheme {
        Url::parse(text).ok()?
    } else {
        Url::parse(&format!("http://{}", text.trim_start_matches('/'))).ok()?
    };
    let host = parsed.host_str()?.trim_end_matches('.').to_owned();
    let mut key = host.clone();
    // Without a scheme, either default port may be meant.
    let default_port = !has_scheme && parsed.port() == Some(443);
    if let Some(port) = parsed.port().filter(|_| !default_port) {
        let _infallible = write!(key, ":{port}");
    }
    let path = plainly_escaped(parsed.path());
    let ends_with_slash = path.ends_with('/');
    key.push_str(path.trim_end_matches('/'));
    if let Some(query) = parsed.query().filter(|query| !query.is_empty()) {
        key.push('?');
        key.push_str(&plainly_escaped(query));
    }
    let scheme = has_scheme.then(|| parsed.scheme().to_owned());
    Some(WholeUrl { scheme, key, host, ends_with_slash })
}

fn path_and_query(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}

/// Percent escapes in normal form (RFC 3986, section 6.2.2): unreserved characters plain, all
/// others in upper case.
fn plainly_escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        plain.push_str(before);
        match after.split_at_checked(2) {
            Some((digits, following)) if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                match u8::from_str_radix(digits, 16).map(char::from) {
                    Ok(meant) if meant.is_ascii_alphanumeric() || "-._~".contains(meant) => {
                        plain.push(meant);
                    }
                    _ => {
                        plain.push('%');
                        plain.push_str(&digits.to_ascii_uppercase());
                    }
                }
                rest = following;
            }
            _ => {
                plain.push('%');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}
