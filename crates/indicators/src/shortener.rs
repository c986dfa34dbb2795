//! Hosts that shorten links. A shortened link hides where it leads; it is reported as such and
//! never resolved: asking the service would tell it, and whoever made the link, of the check.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::normal::host::Host;
use crate::normal::text::FoldBuffer;
use crate::normal::web_address;

static HOSTS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("../data/shorteners.txt").lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// Whether `host` shortens links. A leading `www.` makes no difference, other sub-domains do.
pub fn is_shortener(host: &str) -> bool {
    let mut buffer = FoldBuffer::new();
    match Host::read(host, &mut buffer) {
        Some(Host::Name(name)) => {
            let name: &str = &name;
            HOSTS.contains(name.strip_prefix("www.").unwrap_or(name))
        }
        _ => false,
    }
}

/// Whether `url` is a shortened link: one of a shortener that has something behind its host.
/// Links to places on a map (`goo.gl/maps/…`) say what they are and do not count.
pub fn is_shortened(url: &str) -> bool {
    let Some(target) = web_address::target(url) else { return false };
    if target.mailbox.is_some() || !is_shortener(&target.host) {
        return false;
    }
    let path = target.rest.split(['?', '#']).next().unwrap_or("");
    let is_map = path == "/maps" || path.starts_with("/maps/");
    let is_google = target.host.to_ascii_lowercase().trim_end_matches('.').ends_with("goo.gl");
    !(target.rest.trim_matches('/').is_empty() || is_google && is_map)
}
