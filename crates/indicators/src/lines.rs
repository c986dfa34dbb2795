//! Feeds of lines: plain lists, hosts files, filter lists of ad blockers, lines for dnsmasq.
//!
//! Each line is read by its own shape, so that a list may mix them; the format of the whole is
//! the shape that most lines have.

use std::collections::BTreeMap;

use crate::feed::{Feed, FeedFormat};
use crate::form::ByForm;
use crate::kind::{IndicatorKind, Meaning};
use crate::published;

/// Addresses that hosts files send unwanted names to.
const SINKS: [&str; 7] = ["0.0.0.0", "127.0.0.1", "127.1", "0", "::", "::1", "255.255.255.255"];
/// Conditions of filter rules that do not restrict where they hold.
const UNRESTRICTED: [&str; 10] = [
    "all",
    "document",
    "doc",
    "important",
    "popup",
    "third-party",
    "3p",
    "subdocument",
    "script",
    "image",
];

/// Shape of a line.
enum Shape<'a> {
    /// A value alone.
    Value(&'a str),
    /// Names that are sent to a sink.
    Hosts(Vec<&'a str>),
    /// A name, or an address on the web, that is blocked.
    Blocked(&'a str),
    /// Names of a line of dnsmasq.
    Dnsmasq(Vec<&'a str>),
    /// Of one of these formats, but not used, and why.
    Skipped(FeedFormat, &'static str),
}

/// Reads lines; `None` when most of them are none of a list.
pub(crate) fn read<'a>(
    name: &str,
    lines: impl Iterator<Item = &'a str>,
) -> Result<Feed<'static>, String> {
    let mut feed = Feed::new(FeedFormat::PlainList);
    let mut by_form = ByForm::new(name);
    let mut shapes: BTreeMap<FeedFormat, usize> = BTreeMap::new();
    let (mut values, mut all) = (0_usize, 0_usize);
    for line in lines {
        let Some(shape) = shape(line) else { continue };
        if feed.is_full(by_form.waiting()) {
            continue;
        }
        all = all.saturating_add(1);
        let format = match shape {
            Shape::Value(value) => {
                values = values.saturating_add(1);
                by_form.take(&mut feed, value, &[], None);
                FeedFormat::PlainList
            }
            Shape::Hosts(names) => {
                hosts(&mut feed, &names);
                FeedFormat::Hosts
            }
            Shape::Blocked(value) if value.contains('/') => {
                let meaning = Meaning::Kind(IndicatorKind::Url);
                feed.take(published::value(meaning, value), &[], None);
                FeedFormat::AdBlock
            }
            Shape::Blocked(value) => {
                host(&mut feed, value);
                FeedFormat::AdBlock
            }
            Shape::Dnsmasq(names) => {
                hosts(&mut feed, &names);
                FeedFormat::Dnsmasq
            }
            Shape::Skipped(format, reason) => {
                feed.skipped.count(reason);
                format
            }
        };
        let count = shapes.entry(format).or_default();
        *count = count.saturating_add(1);
    }
    if all == 0 {
        return Err("text without a value".to_owned());
    }
    let known = by_form.known();
    if all.saturating_sub(values).saturating_add(known) < all.saturating_sub(all / 2) {
        return Err(format!("text that is no list: {known} of {all} lines have a known form"));
    }
    by_form.finish(&mut feed);
    let most = shapes.into_iter().max_by_key(|(_, count)| *count);
    feed.format = most.map_or(FeedFormat::PlainList, |(format, _)| format);
    Ok(feed)
}

fn hosts(feed: &mut Feed<'_>, names: &[&str]) {
    for name in names {
        host(feed, name);
    }
}

fn host(feed: &mut Feed<'_>, name: &str) {
    feed.take(published::value(Meaning::Host, name), &[], None);
}

/// The shape of a line; nothing for a comment.
fn shape(line: &str) -> Option<Shape<'_>> {
    let line = line.trim().trim_start_matches('\u{FEFF}');
    if line.is_empty() || line.starts_with(['#', '!', ';']) || line.starts_with("//") {
        return None;
    }
    if line.starts_with("[Adblock") || line.starts_with("[uBlock") {
        return None;
    }
    if let Some(blocked) = blocked(line) {
        return Some(blocked);
    }
    if let Some(names) = dnsmasq(line) {
        return Some(names);
    }
    let line = without_comment(line);
    let mut words = line.split_whitespace();
    if let (Some(first), Some(second)) = (words.next(), words.next()) {
        if SINKS.contains(&first) {
            return Some(Shape::Hosts(std::iter::once(second).chain(words).collect()));
        }
        if first.parse::<std::net::IpAddr>().is_ok() && second.contains('.') {
            let reason = "name that is sent to a real address: its meaning is not clear";
            return Some(Shape::Skipped(FeedFormat::Hosts, reason));
        }
    }
    let value = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).unwrap_or(line);
    Some(Shape::Value(value.trim().trim_end_matches(',').trim_matches(['"', '\''])))
}

fn without_comment(line: &str) -> &str {
    let ends = [" #", "\t#", " //", "\t//", " ;", "\t;"].into_iter();
    let end = ends.filter_map(|mark| line.find(mark)).min();
    end.and_then(|end| line.split_at_checked(end)).map_or(line, |(value, _)| value).trim_end()
}

/// A filter rule: `||name^` and what follows.
fn blocked(line: &str) -> Option<Shape<'_>> {
    let skipped = |reason| Some(Shape::Skipped(FeedFormat::AdBlock, reason));
    if line.starts_with("@@") {
        return skipped("exception of a filter list");
    }
    if line.contains("##") || line.contains("#@#") || line.contains("#?#") {
        return skipped("filter rule for parts of a page");
    }
    let rule = line.strip_prefix("||")?;
    let (pattern, conditions) = rule.split_once('$').unwrap_or((rule, ""));
    if !conditions.split(',').all(|word| word.is_empty() || UNRESTRICTED.contains(&word)) {
        return skipped("filter rule that holds under conditions only");
    }
    let pattern = pattern.trim_end_matches(['^', '|', '*']);
    if pattern.contains(['*', '^']) {
        return skipped("filter rule with wildcards");
    }
    Some(Shape::Blocked(pattern))
}

/// `address=/name/…/0.0.0.0`, `server=/name/`, `local=/name/`.
fn dnsmasq(line: &str) -> Option<Shape<'_>> {
    let (word, rest) = line.split_once('=')?;
    if !matches!(word.trim(), "address" | "server" | "local") {
        return None;
    }
    let names = rest.trim().strip_prefix('/')?.rsplit_once('/')?.0;
    Some(Shape::Dnsmasq(names.split('/').filter(|name| !name.is_empty()).collect()))
}
