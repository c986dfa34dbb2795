//! Values without a word for their kind: the kind is derived from the form of the value.
//!
//! Only forms that mean one thing are taken at once. A dotted name that may be a domain and may be
//! the identifier of an app (`com.example.app`) waits until the whole file was read; the account
//! says how it was decided.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::feed::Feed;
use crate::kind::{HashAlgorithm, IndicatorKind, Meaning};
use crate::normal::host::{Host, read_owned};
use crate::normal::text::refanged;
use crate::published::{self, checked};
use crate::reading::Node;

/// Top-level domains that the public list leaves out, but that hosts have (RFC 6761, RFC 7686).
const SPECIAL_DOMAINS: [&str; 5] = ["example", "invalid", "onion", "test", "alt"];
/// First parts of identifiers of apps that are no top-level domain.
const APP_ROOTS: [&str; 4] = ["android", "sys", "system", "gov"];

/// First parts of most identifiers of apps, and of few domains: such a name is taken as both also
/// in a list of domains, unless the name of the file says what it lists.
const USUAL_ROOTS: [&str; 6] = ["com.", "org.", "net.", "io.", "edu.", "gov."];

/// What the name of a file says of its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameHint {
    Nothing,
    Apps,
    Hosts,
    Certificates,
}

impl NameHint {
    pub(crate) fn of(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
        let apps = says(&["package", "bundle", "appid", "app_id", "app-id", "apps"]);
        let hosts = says(&["domain", "host", "dns", "url", "c2", "network", "website"]);
        match (apps, hosts, says(&["cert"])) {
            (true, false, false) => Self::Apps,
            (false, true, false) => Self::Hosts,
            (false, false, true) => Self::Certificates,
            _ => Self::Nothing,
        }
    }
}

/// Form of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Meant(Meaning, &'static str),
    /// A domain or the identifier of an app.
    Either,
}

/// Takes values by their form into a feed.
pub(crate) struct ByForm {
    hint: NameHint,
    /// How many values of which form were taken.
    counts: BTreeMap<&'static str, u64>,
    waiting: Vec<Waiting>,
}

struct Waiting {
    value: String,
    campaigns: Vec<u32>,
    valid_until: Option<Timestamp>,
}

impl ByForm {
    /// For the values of the file `name`.
    pub(crate) fn new(name: &str) -> Self {
        Self { hint: NameHint::of(name), counts: BTreeMap::new(), waiting: Vec::new() }
    }

    /// How many values wait for a decision.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// How many values had a form that is known.
    pub(crate) fn known(&self) -> usize {
        let counted: u64 = self.counts.values().sum();
        usize::try_from(counted).unwrap_or(usize::MAX).saturating_add(self.waiting.len())
    }

    /// Takes a value, or counts why there is none.
    pub(crate) fn take(
        &mut self,
        feed: &mut Feed<'_>,
        value: &str,
        campaigns: &[u32],
        valid_until: Option<Timestamp>,
    ) {
        let plain = match checked(value) {
            Ok(value) => refanged(value),
            Err(reason) => return feed.skipped.count(reason),
        };
        match form(&plain, self.hint) {
            Ok(Form::Meant(meaning, word)) => {
                self.count(word);
                feed.take(published::value(meaning, &plain), campaigns, valid_until);
            }
            Ok(Form::Either) => {
                let campaigns = campaigns.to_vec();
                self.waiting.push(Waiting { value: plain, campaigns, valid_until });
            }
            Err(reason) => feed.skipped.count(reason),
        }
    }

    fn count(&mut self, word: &'static str) {
        let count = self.counts.entry(word).or_default();
        *count = count.saturating_add(1);
    }

    /// Decides what had to wait, and writes down how each kind was told.
    pub(crate) fn finish(mut self, feed: &mut Feed<'_>) {
        let waiting = std::mem::take(&mut self.waiting);
        let (decision, why) = self.decision();
        let mut decided: BTreeMap<&'static str, u64> = BTreeMap::new();
        for Waiting { value, campaigns, valid_until } in waiting {
            let is_usual_app = USUAL_ROOTS.iter().any(|root| value.starts_with(root));
            let decision = match decision {
                TakenAs::DomainMostly if is_usual_app => TakenAs::Both,
                other => other,
            };
            let count = decided.entry(decision.word()).or_default();
            *count = count.saturating_add(1);
            feed.take(decision.node(&value), &campaigns, valid_until);
        }
        for (word, count) in decided {
            feed.notes.push(format!(
                "names that can be a domain or the identifier of an app ({count}): taken as {word}, \
                 because {why}"
            ));
        }
        if !self.counts.is_empty() {
            let counts = self.counts.iter().map(|(word, count)| format!("{word} ({count})"));
            let counts: Vec<String> = counts.collect();
            feed.notes.push(format!("kinds told by the form of each value: {}", counts.join(", ")));
        }
    }

    /// How names that can be both are taken, and why.
    fn decision(&self) -> (TakenAs, &'static str) {
        let has = |word| self.counts.contains_key(word);
        match (self.hint, has(DOMAINS) || has(URLS), has(APPS)) {
            (NameHint::Apps, ..) => (TakenAs::App, "the name of the file says so"),
            (NameHint::Hosts, ..) => (TakenAs::Domain, "the name of the file says so"),
            (_, true, false) => (TakenAs::DomainMostly, "all other names of the file are domains"),
            (_, false, true) => (TakenAs::App, "all other names of the file are identifiers"),
            _ => (TakenAs::Both, "nothing in the file decides"),
        }
    }
}

/// How a name that can be a domain and the identifier of an app is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TakenAs {
    Domain,
    /// As a domain, but as both where it begins like most identifiers.
    DomainMostly,
    App,
    Both,
}

impl TakenAs {
    const fn word(self) -> &'static str {
        match self {
            Self::Domain | Self::DomainMostly => "domains",
            Self::App => "identifiers of apps",
            Self::Both => "both",
        }
    }

    fn node(self, value: &str) -> Result<Node, String> {
        let domain = || published::value(Meaning::Host, value);
        let app = || published::value(Meaning::Kind(IndicatorKind::AppId), value);
        match self {
            Self::Domain | Self::DomainMostly => domain(),
            Self::App => app(),
            Self::Both => Ok(Node::Any(vec![domain()?, app()?])),
        }
    }
}

const DOMAINS: &str = "domains";
const URLS: &str = "URLs";
const APPS: &str = "identifiers of apps";

fn form(value: &str, hint: NameHint) -> Result<Form, String> {
    let meant = |meaning, word| Ok(Form::Meant(meaning, word));
    let kind = |kind, word| Ok(Form::Meant(Meaning::Kind(kind), word));
    if let Some(hash) = hash_form(value, hint) {
        return Ok(hash);
    }
    if value.split_once("://").is_some_and(|(scheme, _)| {
        scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    }) {
        return kind(IndicatorKind::Url, URLS);
    }
    if value.contains(char::is_whitespace) {
        return Err("line of several words".to_owned());
    }
    if value.starts_with(['/', '~', '\\']) {
        return Err("path: only a table with a header says of what".to_owned());
    }
    if let Some((mailbox, host)) = value.split_once('@') {
        return if mailbox.is_empty() || !is_host(host) {
            Err("value of a form that is not known".to_owned())
        } else {
            kind(IndicatorKind::Email, "e-mail addresses")
        };
    }
    let bare = value.split('/').next().unwrap_or(value);
    if is_address(bare) {
        return match value.split_once('/') {
            Some((_, rest)) if !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()) => {
                meant(Meaning::Host, "networks")
            }
            Some((_, rest)) if !rest.is_empty() => kind(IndicatorKind::Url, URLS),
            _ => meant(Meaning::Host, "IP addresses"),
        };
    }
    if let Some((host, rest)) = value.split_once('/') {
        return match (is_host(host.split(':').next().unwrap_or(host)), rest.is_empty()) {
            (true, false) => kind(IndicatorKind::Url, URLS),
            (true, true) => meant(Meaning::Host, DOMAINS),
            (false, _) => Err("value of a form that is not known".to_owned()),
        };
    }
    dotted_form(value, hint)
}

fn hash_form(value: &str, hint: NameHint) -> Option<Form> {
    let is_hexadecimal = value.bytes().all(|b| b.is_ascii_hexdigit() || b == b':');
    let digits = value.bytes().filter(u8::is_ascii_hexdigit).count();
    let is_pairs = !value.contains(':') || value.split(':').all(|pair| pair.len() == 2);
    let algorithm = HashAlgorithm::of_digits(digits).filter(|_| is_hexadecimal && is_pairs)?;
    Some(if hint == NameHint::Certificates {
        let kind = IndicatorKind::CertificateHash;
        Form::Meant(Meaning::Hash(kind, algorithm), "hashes of certificates (file name)")
    } else {
        Form::Meant(Meaning::Hash(IndicatorKind::FileHash, algorithm), "hashes of files (length)")
    })
}

fn is_address(text: &str) -> bool {
    let parsed = |text: &str| matches!(read_owned(text), Some(Host::Address(_)));
    let is_written_out = text.contains(':') || text.split('.').count() == 4;
    is_written_out && (parsed(text) || text.rsplit_once(':').is_some_and(|(host, _)| parsed(host)))
}

fn is_host(name: &str) -> bool {
    let name = name.trim_end_matches('.');
    is_dotted(name) && has_known_top(name)
}

/// Whether the name is labels of letters, digits, `-` and `_` with dots between them.
fn is_dotted(name: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    name.contains('.') && name.len() <= 253 && name.split('.').all(is_label)
}

fn has_known_top(name: &str) -> bool {
    let lower = match read_owned(name) {
        Some(Host::Name(name)) => name.into_owned(),
        _ => return false,
    };
    let top = lower.rsplit('.').next().unwrap_or_default();
    SPECIAL_DOMAINS.contains(&top) || is_known_top(top)
}

fn is_known_top(label: &str) -> bool {
    psl::suffix(label.as_bytes()).is_some_and(|suffix| suffix.is_known())
}

fn dotted_form(value: &str, hint: NameHint) -> Result<Form, String> {
    let host = value.rsplit_once(':').filter(|(_, port)| {
        !port.is_empty() && port.len() <= 5 && port.bytes().all(|b| b.is_ascii_digit())
    });
    let is_marked = value.starts_with("*.") || value.starts_with('.') || host.is_some();
    let name = host.map_or(value, |(host, _)| host);
    let name = name.strip_prefix("*.").unwrap_or(name).trim_start_matches('.');
    let name = name.strip_suffix('.').unwrap_or(name);
    if !is_dotted(name) {
        let is_word = !value.contains('.');
        let reason = if is_word {
            "word without a dot: only a table with a header says what it names"
        } else {
            "value of a form that is not known"
        };
        return Err(reason.to_owned());
    }
    let domain = Form::Meant(Meaning::Host, DOMAINS);
    let app = Form::Meant(Meaning::Kind(IndicatorKind::AppId), APPS);
    let can_be_domain = has_known_top(name) || hint == NameHint::Hosts;
    let can_be_app = !is_marked && is_app_like(name, hint);
    match (can_be_domain, can_be_app) {
        (true, true) => Ok(Form::Either),
        (true, false) => Ok(domain),
        (false, true) => Ok(app),
        (false, false) => {
            Err("dotted name without a known top-level domain, and no identifier of an app"
                .to_owned())
        }
    }
}

/// Whether the name begins as identifiers of apps do: with a top-level domain. In a file of
/// identifiers every dotted name is one.
fn is_app_like(name: &str, hint: NameHint) -> bool {
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-')) {
        return false;
    }
    let first = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    hint == NameHint::Apps || APP_ROOTS.contains(&first.as_str()) || is_known_top(&first)
}
