//! The tables of a set: which indicators a value of each kind meets.
//!
//! One look-up costs a fixed number of hash look-ups for the labels of a host or the components
//! of a path; it does not depend on the number of indicators. Only wildcards and regular
//! expressions run as automata, all of a kind at once.

use std::collections::{BTreeMap, HashSet};
use std::net::IpAddr;

use model::ObservableKind;

use crate::kind::{IndicatorKind, Network};
use crate::matched::{How, Indicator};
use crate::normal::host::{self, Host};
use crate::normal::text::FoldBuffer;
use crate::normal::{device_path, web_address};
use crate::postings::Postings;
use crate::wildcard::Expressions;

/// Longest host name (RFC 1035), in bytes.
const LONGEST_NAME: usize = 253;
/// Longest path that is compared component by component (`PATH_MAX`), in bytes.
const LONGEST_PATH: usize = 4096;
/// Lengths at which kernels cut process names: Linux (`TASK_COMM_LEN` less its zero byte) and
/// Darwin (`MAXCOMLEN`).
pub(crate) const CUT_LENGTHS: [usize; 2] = [15, 16];

type Texts = Postings<Box<str>>;

/// Tables of one set.
#[derive(Debug, Default)]
pub(crate) struct Lookup {
    pub(crate) domains: Texts,
    pub(crate) domains_without_www: Texts,
    pub(crate) addresses: Postings<IpAddr>,
    pub(crate) networks: Postings<Network>,
    /// Prefix lengths that occur in `networks`, sorted.
    pub(crate) prefixes: Vec<u8>,
    pub(crate) urls: Texts,
    pub(crate) url_names: HashSet<Box<str>>,
    pub(crate) url_addresses: HashSet<IpAddr>,
    pub(crate) emails: Texts,
    pub(crate) processes: Texts,
    pub(crate) process_starts: Texts,
    pub(crate) paths: Texts,
    pub(crate) path_tails: Texts,
    pub(crate) file_names: Texts,
    pub(crate) file_hashes: Texts,
    pub(crate) certificate_hashes: Texts,
    pub(crate) app_ids: Texts,
    pub(crate) profile_ids: Texts,
    pub(crate) android_properties: Texts,
    pub(crate) expressions: BTreeMap<IndicatorKind, Expressions>,
}

/// Receives the number of an indicator and how it was met.
pub(crate) type Found<'f> = &'f mut dyn FnMut(u32, How);

impl Lookup {
    /// Calls `found` for each indicator that `value` of `kind` meets.
    pub(crate) fn matches(
        &self,
        kind: ObservableKind,
        value: &str,
        indicators: &[Indicator],
        found: Found<'_>,
    ) {
        match kind {
            ObservableKind::Url => self.url(value, indicators, found),
            ObservableKind::Host => self.host_text(value, indicators, found),
            ObservableKind::Process => self.process(value, indicators, found),
            ObservableKind::FilePath => self.path(value, indicators, found),
            ObservableKind::AppId => self.folded(&self.app_ids, IndicatorKind::AppId, value, found),
            ObservableKind::Email => self.email(value, found),
            ObservableKind::FileHash => {
                self.hash(&self.file_hashes, IndicatorKind::FileHash, value, found);
            }
            ObservableKind::CertificateHash => {
                self.hash(&self.certificate_hashes, IndicatorKind::CertificateHash, value, found);
            }
            ObservableKind::ProfileId => {
                self.folded(&self.profile_ids, IndicatorKind::ProfileId, value, found);
            }
            ObservableKind::AndroidProperty => {
                let kind = IndicatorKind::AndroidProperty;
                self.folded(&self.android_properties, kind, value, found);
            }
        }
    }

    fn url(&self, value: &str, indicators: &[Indicator], found: Found<'_>) {
        let Some(target) = web_address::target(value) else { return };
        let mut buffer = FoldBuffer::new();
        let Some(host) = Host::read(&target.host, &mut buffer) else { return };
        self.host(&host, indicators, found);
        if let Some(mailbox) = target.mailbox {
            self.email(mailbox, found);
        }
        let has_urls = match &host {
            Host::Name(name) => self.url_names.contains(name.as_ref()),
            Host::Address(address) => self.url_addresses.contains(address),
        };
        if has_urls {
            self.whole_url(value, indicators, found);
        }
        self.expression(IndicatorKind::Url, value.trim(), found);
    }

    fn whole_url(&self, value: &str, indicators: &[Indicator], found: Found<'_>) {
        let Some(observed) = web_address::whole(value) else { return };
        for number in self.urls.get(observed.key.as_str()) {
            let indicator = at(indicators, number);
            let published = indicator.and_then(|known| web_address::whole(known.value()));
            if let Some(how) = published.and_then(|published| url_how(&published, &observed)) {
                found(number, how);
            }
        }
    }

    fn host_text(&self, value: &str, indicators: &[Indicator], found: Found<'_>) {
        let mut buffer = FoldBuffer::new();
        let unbracketed = value.matches(':').count() > 1 && !value.contains(['[', '/']);
        let target = if unbracketed { None } else { web_address::target(value) };
        let text = target.as_ref().map_or(value, |target| target.host.as_ref());
        if let Some(host) = Host::read(text, &mut buffer) {
            self.host(&host, indicators, found);
        }
    }

    fn host(&self, host: &Host<'_>, indicators: &[Indicator], found: Found<'_>) {
        match host {
            Host::Name(name) => self.name(name, indicators, found),
            Host::Address(address) => self.address(*address, found),
        }
    }

    fn name(&self, name: &str, indicators: &[Indicator], found: Found<'_>) {
        let candidates = host::and_above(name).enumerate();
        for (depth, candidate) in candidates.filter(|(_, text)| text.len() <= LONGEST_NAME) {
            for number in self.domains.get(candidate) {
                match depth {
                    0 => found(number, How::Exact),
                    _ if is_exact_only(indicators, number) => {}
                    _ => found(number, How::Subdomain),
                }
            }
        }
        self.domains_without_www.get(name).for_each(|number| found(number, How::WithoutWww));
        self.expression(IndicatorKind::Domain, name, found);
    }

    fn address(&self, address: IpAddr, found: Found<'_>) {
        self.addresses.get(&address).for_each(|number| found(number, How::Exact));
        for prefix in &self.prefixes {
            if let Some(network) = Network::of(address, *prefix) {
                self.networks.get(&network).for_each(|number| found(number, How::InNetwork));
            }
        }
    }

    fn process(&self, value: &str, indicators: &[Indicator], found: Found<'_>) {
        let name = device_path::last_component(value.trim());
        self.processes.get(name).for_each(|number| found(number, How::Exact));
        if CUT_LENGTHS.contains(&name.len()) {
            self.process_starts.get(name).for_each(|number| found(number, How::Truncated));
        }
        self.expression(IndicatorKind::Process, name, found);
        if value.contains('/') {
            self.path_alone(value, indicators, found);
        }
    }

    fn path(&self, value: &str, indicators: &[Indicator], found: Found<'_>) {
        let name = device_path::last_component(value.trim());
        self.file_names.get(name).for_each(|number| found(number, How::Exact));
        self.expression(IndicatorKind::FileName, name, found);
        self.path_alone(value, indicators, found);
    }

    /// Compares with paths, not with file names.
    fn path_alone(&self, value: &str, indicators: &[Indicator], found: Found<'_>) {
        let path = device_path::trimmed(value);
        if path.is_empty() || path.len() > LONGEST_PATH {
            return;
        }
        for (depth, candidate) in device_path::and_above(path).enumerate() {
            for number in self.paths.get(candidate) {
                match depth {
                    0 => found(number, How::Exact),
                    _ if is_exact_only(indicators, number) => {}
                    _ => found(number, How::InsideDirectory),
                }
            }
        }
        if !self.path_tails.is_empty() {
            for (depth, tail) in device_path::tails(path).enumerate() {
                let how = if depth == 0 { How::Exact } else { How::PathTail };
                self.path_tails.get(tail).for_each(|number| found(number, how));
            }
        }
        self.path_expression(value, found);
    }

    fn path_expression(&self, value: &str, found: Found<'_>) {
        let value = value.trim();
        if value.starts_with('/') {
            self.expression(IndicatorKind::FilePath, value, found);
        } else if self.expressions.contains_key(&IndicatorKind::FilePath) {
            self.expression(IndicatorKind::FilePath, &format!("/{value}"), found);
        }
    }

    fn email(&self, value: &str, found: Found<'_>) {
        let mut buffer = FoldBuffer::new();
        let folded = buffer.fold(value.trim());
        let address = folded.strip_prefix("mailto:").unwrap_or(folded);
        self.emails.get(address).for_each(|number| found(number, How::Exact));
        self.expression(IndicatorKind::Email, address, found);
    }

    fn folded(&self, table: &Texts, kind: IndicatorKind, value: &str, found: Found<'_>) {
        let mut buffer = FoldBuffer::new();
        let folded = buffer.fold(value.trim());
        table.get(folded).for_each(|number| found(number, How::Exact));
        self.expression(kind, folded, found);
    }

    fn hash(&self, table: &Texts, kind: IndicatorKind, value: &str, found: Found<'_>) {
        let mut buffer = FoldBuffer::new();
        if let Some(digits) = buffer.fold_hexadecimal(value.trim()) {
            table.get(digits).for_each(|number| found(number, How::Exact));
            self.expression(kind, digits, found);
        }
    }

    fn expression(&self, kind: IndicatorKind, text: &str, found: Found<'_>) {
        if let Some(expressions) = self.expressions.get(&kind) {
            expressions.matches(text, &mut |number| found(number, How::Expression));
        }
    }
}

/// How two URLs with the same key meet. A scheme that is not given may be any; another scheme
/// than `http` and `https` must be the same.
fn url_how(published: &web_address::WholeUrl, observed: &web_address::WholeUrl) -> Option<How> {
    let is_web = |scheme: &str| matches!(scheme, "http" | "https");
    match (&published.scheme, &observed.scheme) {
        (Some(one), Some(other)) if one != other => {
            return (is_web(one) && is_web(other)).then_some(How::OtherScheme);
        }
        _ => {}
    }
    if published.ends_with_slash == observed.ends_with_slash {
        Some(How::Exact)
    } else {
        Some(How::TrailingSlash)
    }
}

fn at(indicators: &[Indicator], number: u32) -> Option<&Indicator> {
    usize::try_from(number).ok().and_then(|position| indicators.get(position))
}

fn is_exact_only(indicators: &[Indicator], number: u32) -> bool {
    at(indicators, number).is_some_and(|indicator| indicator.is_exact_only)
}
