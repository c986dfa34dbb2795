//! What browsers have in common: addresses, visits, and redirects between visits.

use jiff::Timestamp;
use model::{Observable, ObservableKind, Record, Strength, TimelineEvent};
use serde::Serialize;
use serde_with_macros::skip_serializing_none;
use url::Url;

/// One visit of a page.
#[allow(clippy::struct_field_names, reason = "the names of the record")]
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Visit {
    /// `visit`.
    pub record: &'static str,
    /// Number of the visit in this database.
    pub visit_id: Option<i64>,
    /// Address of the page.
    pub url: Option<String>,
    /// Scheme of the address, in lower case.
    pub scheme: Option<String>,
    /// Instant of the visit.
    pub visited_at: Option<Timestamp>,
    /// How the page was reached, for example `link`, `typed` or `reload`.
    pub transition: Option<&'static str>,
    /// Visit that led to this one.
    pub from_visit: Option<i64>,
    /// Visit that redirected to this one.
    pub redirect_source: Option<i64>,
    /// Visit that this one redirected to.
    pub redirect_destination: Option<i64>,
    /// Address that this visit redirected to.
    pub redirect_to: Option<String>,
    /// What redirected: `server`, `client` (the page itself), or `permanent`, `temporary`.
    pub redirect_kind: Option<&'static str>,
    /// Whether the redirect left the host.
    pub redirect_host_changed: Option<bool>,
    /// Milliseconds from this visit to the one it redirected to.
    pub redirect_milliseconds: Option<i64>,
    /// Whether another device made the visit, and it was synchronised.
    pub synchronised: Option<bool>,
    /// Title of the page.
    #[serde(skip)]
    pub title: Option<String>,
}

/// A page of which no visit is left.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct Page {
    /// `page`.
    pub record: &'static str,
    /// Address of the page.
    pub url: Option<String>,
    /// Scheme of the address, in lower case.
    pub scheme: Option<String>,
    /// Last visit, as the page's own entry says.
    pub last_visited_at: Option<Timestamp>,
    /// How often the page was visited, as its own entry says.
    pub visit_count: Option<i64>,
    /// Title of the page.
    #[serde(skip)]
    pub title: Option<String>,
}

impl Visit {
    /// Adds what follows from the addresses and the instants of this visit and of its target.
    pub(crate) fn with_redirect(mut self, target_at: Option<Timestamp>) -> Self {
        self.scheme = scheme(self.url.as_deref());
        self.redirect_host_changed = host_changed(self.url.as_deref(), self.redirect_to.as_deref());
        self.redirect_milliseconds = self.visited_at.zip(target_at).and_then(milliseconds);
        self
    }
}

impl Record for Visit {
    fn observables(&self) -> Vec<Observable<'_>> {
        observe(self.url.as_deref(), "url", Strength::Contacted).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = match self.synchronised {
            Some(true) => "page visited on another device",
            _ => "page visited",
        };
        let summary = || match (&self.url, &self.redirect_to) {
            (Some(url), Some(target)) => format!("{url}, redirected to {target}"),
            (Some(url), None) => url.clone(),
            (None, _) => "page whose address is gone".to_owned(),
        };
        let event = |at| TimelineEvent { at, meaning, summary: summary() };
        self.visited_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.title.as_deref().map(|title| ("title", title)).into_iter().collect()
    }
}

impl Record for Page {
    fn observables(&self) -> Vec<Observable<'_>> {
        let visited = self.last_visited_at.is_some() || self.visit_count > Some(0);
        let strength = if visited { Strength::Contacted } else { Strength::Exposed };
        observe(self.url.as_deref(), "url", strength).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "page last visited",
            summary: self.url.clone().unwrap_or_else(|| "page whose address is gone".to_owned()),
        };
        self.last_visited_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.title.as_deref().map(|title| ("title", title)).into_iter().collect()
    }
}

/// A page and its icon.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub(crate) struct SiteIcon {
    /// `stored`, or `rejected` when the icon could not be used.
    pub kind: Option<&'static str>,
    /// Address of the page.
    pub page_url: Option<String>,
    /// Address of the icon, or of the picture that stands for the page.
    pub icon_url: Option<String>,
    /// When the icon was fetched, stored or rejected.
    pub fetched_at: Option<Timestamp>,
    /// When the icon was last asked for by something other than a visit.
    pub requested_at: Option<Timestamp>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
}

impl Record for SiteIcon {
    fn observables(&self) -> Vec<Observable<'_>> {
        let page = observe(self.page_url.as_deref(), "page_url", Strength::Contacted);
        page.chain(observe(self.icon_url.as_deref(), "icon_url", Strength::Contacted)).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let icon = self.icon_url.as_deref().unwrap_or("icon without address");
        let summary = || match &self.page_url {
            Some(page) => format!("{icon} of {page}"),
            None => icon.to_owned(),
        };
        let fetched = match self.kind {
            Some("rejected") => "site icon rejected",
            _ => "site icon fetched",
        };
        let instants = [(self.fetched_at, fetched), (self.requested_at, "site icon asked for")];
        let event = |(at, meaning): (Option<Timestamp>, _)| {
            Some(TimelineEvent { at: at?, meaning, summary: summary() })
        };
        instants.into_iter().filter_map(event).collect()
    }
}

/// The observable of an address in `field`. Addresses that hold their content name no host.
pub(crate) fn observe<'a>(
    url: Option<&'a str>,
    field: &'static str,
    strength: Strength,
) -> impl Iterator<Item = Observable<'a>> {
    let url = url.filter(|url| !url.is_empty() && !is_data(url));
    url.map(|url| Observable::new(ObservableKind::Url, url, field, strength)).into_iter()
}

/// An address without the content that a `data:` address carries: its kind is kept.
pub(crate) fn without_data(url: String) -> String {
    match url.split_once(',') {
        Some((kind, _)) if is_data(&url) => format!("{kind},…"),
        _ => url,
    }
}

fn is_data(url: &str) -> bool {
    url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"))
}

/// Scheme of an address, in lower case.
pub(crate) fn scheme(url: Option<&str>) -> Option<String> {
    Some(Url::parse(url?).ok()?.scheme().to_owned())
}

/// Whether the hosts of two addresses differ, apart from the `www.` that sites add and drop.
pub(crate) fn host_changed(from: Option<&str>, to: Option<&str>) -> Option<bool> {
    let (from, to) = (Url::parse(from?).ok()?, Url::parse(to?).ok()?);
    Some(host(&from)? != host(&to)?)
}

fn host(url: &Url) -> Option<&str> {
    let host = url.host_str()?.trim_end_matches('.');
    Some(host.strip_prefix("www.").unwrap_or(host))
}

/// Whole milliseconds from the first instant to the second, negative when that is earlier.
pub(crate) fn milliseconds((from, to): (Timestamp, Timestamp)) -> Option<i64> {
    i64::try_from(to.duration_since(from).as_nanos().div_euclid(1_000_000)).ok()
}
