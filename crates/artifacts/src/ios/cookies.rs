//! `*.binarycookies`: cookies of applications and of pages that they show.
//!
//! # What it holds
//! One record per cookie: the domain that set it, its name and path, when it was made and when it
//! expires, and whether it is sent over encrypted connections only. Values are never read: they
//! open accounts.
//!
//! # What it can show
//! That this application contacted the domain, or a page with content of it.
//!
//! # What it cannot show
//! Addresses of pages. Cookies that expired or were deleted. Domains that only delivered
//! advertisements are there, too.
//!
//! # References
//! - Satishb3, "Safari Binary Cookie Format": the layout

use formats::bytes::{Cursor, Truncated};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.cookies",
    title: "Cookies of applications, without their values",
    sources: &[
        Source::Backup("*", "**/Cookies/*.binarycookies"),
        Source::Filesystem("private/var/**/Cookies/*.binarycookies"),
    ],
    tested: &[("iOS 17.3", Confidence::RealDevice)],
    absent_because: ONLY_IN_ENCRYPTED_BACKUPS,
    parse,
};

/// One cookie.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Cookie {
    /// Domain that set the cookie; a leading dot stands for hosts below it.
    pub cookie_domain: Option<String>,
    /// Name of the cookie.
    pub cookie_name: Option<String>,
    /// Path for which it is sent.
    pub cookie_path: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Whether it is sent over encrypted connections only.
    pub secure: bool,
    /// Whether scripts cannot read it.
    pub http_only: bool,
}

impl Record for Cookie {
    fn observables(&self) -> Vec<Observable<'_>> {
        let host = self.cookie_domain.as_deref().map(|domain| domain.trim_start_matches('.'));
        let observe = |host| {
            Observable::new(ObservableKind::Host, host, "cookie_domain", Strength::Contacted)
        };
        host.filter(|host| !host.is_empty()).map(observe).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let domain = self.cookie_domain.as_deref().unwrap_or("domain without name");
        let name = self.cookie_name.as_deref().unwrap_or("without name");
        let event = |at| TimelineEvent {
            at,
            meaning: "cookie made",
            summary: format!("{name} of {domain}"),
        };
        self.created_at.map(event).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut cursor = Cursor::new(&bytes);
    if cursor.take("mark", 4)? != b"cook" {
        return Err(ParseError::Unexpected("not a file of cookies: its mark is missing".into()));
    }
    let pages = u32::from_be_bytes(cursor.array("count of pages")?);
    let mut sizes = Vec::new();
    for _ in 0..pages {
        sizes.push(u32::from_be_bytes(cursor.array("size of a page")?));
    }
    let mut unreadable = Repeated::default();
    for size in sizes {
        let start = cursor.offset();
        let page = cursor.take("page of cookies", usize::try_from(size).unwrap_or(usize::MAX));
        let (page, missing) = match page {
            Ok(page) => (page, None),
            Err(error) => (cursor.rest(), Some(error)),
        };
        read_page(page, start, &mut unreadable, out);
        if let Some(error) = missing {
            out.problem(Location::File, format!("cookies after this are missing: {error}"));
            break;
        }
    }
    unreadable.finish(out, "cookies that are missing");
    Ok(())
}

/// A mark, the count of cookies, and where each begins in the page.
fn read_page(page: &[u8], start: usize, unreadable: &mut Repeated, out: &mut Sink<'_>) {
    let mut cursor = Cursor::new(page);
    let count = cursor.take("mark of a page", 4).and_then(|_| number(&mut cursor));
    for _ in 0..count.clone().unwrap_or_default() {
        let Ok(offset) = number(&mut cursor) else {
            unreadable.problem(out, at(start), "the list of cookies is cut short");
            break;
        };
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        match cookie(page.get(offset..).unwrap_or_default()) {
            Ok(cookie) => out.record(at(start.saturating_add(offset)), &cookie),
            Err(error) => {
                unreadable.problem(out, at(start), format!("a cookie is missing: {error}"));
            }
        }
    }
    if let Err(error) = count {
        unreadable.problem(out, at(start), format!("a page of cookies is missing: {error}"));
    }
}

fn at(offset: usize) -> Location {
    Location::Offset(u64::try_from(offset).unwrap_or(u64::MAX))
}

fn number(cursor: &mut Cursor<'_>) -> Result<u32, Truncated> {
    Ok(u32::from_le_bytes(cursor.array("number")?))
}

/// Size (0), version (4), flags (8), whether there is a port (12), where domain, name, path and
/// value begin (16 to 28), comment (32 to 36), expiry and creation since 2001 (40, 48).
fn cookie(bytes: &[u8]) -> Result<Cookie, Truncated> {
    let mut cursor = Cursor::new(bytes);
    let size = usize::try_from(number(&mut cursor)?).unwrap_or(usize::MAX);
    let _version = number(&mut cursor)?;
    let flags = number(&mut cursor)?;
    let _port = number(&mut cursor)?;
    let mut offsets = [0; 3];
    for offset in &mut offsets {
        *offset = number(&mut cursor)?;
    }
    let [domain, name, path] = offsets;
    cursor.take("value and comment", 12)?;
    let expires = f64::from_le_bytes(cursor.array("expiry")?);
    let created = f64::from_le_bytes(cursor.array("creation")?);
    let whole = bytes.get(..size).unwrap_or(bytes);
    Ok(Cookie {
        cookie_domain: text(whole, domain),
        cookie_name: text(whole, name),
        cookie_path: text(whole, path),
        created_at: formats::instants::mac_seconds(created),
        expires_at: formats::instants::mac_seconds(expires),
        secure: flags & 1 != 0,
        http_only: flags & 4 != 0,
    })
}

/// Text that ends at a zero.
fn text(cookie: &[u8], offset: u32) -> Option<String> {
    let rest = cookie.get(usize::try_from(offset).ok()?..)?;
    let text = rest.split(|byte| *byte == 0).next()?;
    Some(String::from_utf8_lossy(text).into_owned()).filter(|text| !text.is_empty())
}
