//! Entering indicators into the tables, under their keys in normal form.

use std::net::IpAddr;

use crate::kind::{IndicatorKind, Network};
use crate::lookup::{CUT_LENGTHS, Lookup};
use crate::matched::Indicator;
use crate::normal::host::{Host, is_shared_suffix, read_owned};
use crate::normal::text::FoldBuffer;
use crate::normal::{device_path, web_address};
use crate::reading::{Sign, network_of};

/// Most indicators under one URL key that are searched for the same one.
const MOST_SAME_URLS: usize = 16;

/// A value in normal form.
enum Key {
    Text(String),
    Address(IpAddr),
    Network(Network),
}

/// The key of a value of `kind`, or nothing when it has no normal form.
fn key_of(kind: IndicatorKind, value: &str) -> Option<Key> {
    let folded = |value: &str| FoldBuffer::new().fold(value.trim()).to_owned();
    let text = match kind {
        IndicatorKind::Domain => {
            let name = value.strip_prefix("*.").unwrap_or(value).trim_start_matches('.');
            match read_owned(&web_address::target(name)?.host)? {
                Host::Name(name) => name.into_owned(),
                Host::Address(_) => return None,
            }
        }
        IndicatorKind::Address => return address_of(value).map(Key::Address),
        IndicatorKind::Network => return network_of(value)?.ok().map(Key::Network),
        IndicatorKind::Url => web_address::whole(value)?.key,
        IndicatorKind::Email => {
            let folded = folded(value);
            folded.strip_prefix("mailto:").unwrap_or(&folded).to_owned()
        }
        IndicatorKind::FilePath => device_path::trimmed(value).to_owned(),
        IndicatorKind::Process | IndicatorKind::FileName => value.to_owned(),
        IndicatorKind::FileHash
        | IndicatorKind::CertificateHash
        | IndicatorKind::AppId
        | IndicatorKind::ProfileId
        | IndicatorKind::AndroidProperty => folded(value),
    };
    (!text.is_empty()).then_some(Key::Text(text))
}

/// An address, with or without a port.
fn address_of(value: &str) -> Option<IpAddr> {
    let bare = read_owned(value);
    match bare.or_else(|| read_owned(&web_address::target(value)?.host))? {
        Host::Address(address) => Some(address),
        Host::Name(_) => None,
    }
}

impl Lookup {
    /// The indicator that looks for the same as `sign`, if there is one.
    pub(crate) fn equal_sign(&self, sign: &Sign, indicators: &[Indicator]) -> Option<u32> {
        match (sign.kind, key_of(sign.kind, &sign.value)?) {
            (_, Key::Address(address)) => self.addresses.get(&address).next(),
            (_, Key::Network(network)) => self.networks.get(&network).next(),
            (IndicatorKind::Url, Key::Text(key)) => {
                let wanted = web_address::whole(&sign.value)?;
                self.urls.get(key.as_str()).take(MOST_SAME_URLS).find(|number| {
                    let indicator = usize::try_from(*number).ok().and_then(|at| indicators.get(at));
                    indicator.and_then(|known| web_address::whole(known.value())).as_ref()
                        == Some(&wanted)
                })
            }
            (kind, Key::Text(key)) => {
                let table = match kind {
                    IndicatorKind::FilePath if !is_absolute(&sign.value) => &self.path_tails,
                    _ => self.table(kind)?,
                };
                table.get(key.as_str()).next()
            }
        }
    }

    fn table(&self, kind: IndicatorKind) -> Option<&crate::postings::Postings<Box<str>>> {
        Some(match kind {
            IndicatorKind::Domain => &self.domains,
            IndicatorKind::Url => &self.urls,
            IndicatorKind::Email => &self.emails,
            IndicatorKind::Process => &self.processes,
            IndicatorKind::FilePath => &self.paths,
            IndicatorKind::FileName => &self.file_names,
            IndicatorKind::FileHash => &self.file_hashes,
            IndicatorKind::CertificateHash => &self.certificate_hashes,
            IndicatorKind::AppId => &self.app_ids,
            IndicatorKind::ProfileId => &self.profile_ids,
            IndicatorKind::AndroidProperty => &self.android_properties,
            IndicatorKind::Address | IndicatorKind::Network => return None,
        })
    }

    /// Enters `sign` as indicator `number`. Returns whether it meets its own host or
    /// directory only and nothing below; nothing when the value has no normal form.
    pub(crate) fn enter(&mut self, sign: &Sign, number: u32) -> Option<bool> {
        let key = match key_of(sign.kind, &sign.value)? {
            Key::Address(address) => {
                self.addresses.add(&address, number);
                return Some(false);
            }
            Key::Network(network) => {
                self.networks.add(&network, number);
                if let Err(place) = self.prefixes.binary_search(&network.prefix) {
                    self.prefixes.insert(place, network.prefix);
                }
                return Some(false);
            }
            Key::Text(key) => key,
        };
        let key = key.as_str();
        match sign.kind {
            IndicatorKind::Domain => return Some(self.enter_domain(key, number)),
            IndicatorKind::Url => self.enter_url(&sign.value, key, number)?,
            IndicatorKind::Email => self.emails.add(key, number),
            IndicatorKind::Process => self.enter_process(key, number),
            IndicatorKind::FilePath => return Some(self.enter_path(&sign.value, key, number)),
            IndicatorKind::FileName => self.file_names.add(key, number),
            IndicatorKind::FileHash => self.file_hashes.add(key, number),
            IndicatorKind::CertificateHash => self.certificate_hashes.add(key, number),
            IndicatorKind::AppId => self.app_ids.add(key, number),
            IndicatorKind::ProfileId => self.profile_ids.add(key, number),
            IndicatorKind::AndroidProperty => self.android_properties.add(key, number),
            IndicatorKind::Address | IndicatorKind::Network => return None,
        }
        Some(false)
    }

    /// Feeds name a site by its `www.` host and mean the site, so the bare host is met too; but
    /// no other host below it, and never a suffix that others share.
    fn enter_domain(&mut self, name: &str, number: u32) -> bool {
        self.domains.add(name, number);
        if let Some(bare) = name.strip_prefix("www.")
            && !is_shared_suffix(bare)
        {
            self.domains_without_www.add(bare, number);
        }
        is_shared_suffix(name)
    }

    fn enter_url(&mut self, value: &str, key: &str, number: u32) -> Option<()> {
        let host = web_address::whole(value)?.host;
        match read_owned(&host)? {
            Host::Name(name) => {
                self.url_names.insert(name.as_ref().into());
            }
            Host::Address(address) => {
                self.url_addresses.insert(address);
            }
        }
        self.urls.add(key, number);
        Some(())
    }

    fn enter_process(&mut self, name: &str, number: u32) {
        self.processes.add(name, number);
        for length in CUT_LENGTHS {
            if let Some(start) = name.get(..length).filter(|start| start.len() < name.len()) {
                self.process_starts.add(start, number);
            }
        }
    }

    fn enter_path(&mut self, value: &str, path: &str, number: u32) -> bool {
        if !is_absolute(value) {
            self.path_tails.add(path, number);
            return false;
        }
        for spelling in device_path::spellings(path) {
            self.paths.add(spelling.as_str(), number);
        }
        device_path::is_shared_directory(path)
    }

    /// Gives back memory that was only needed to grow.
    pub(crate) fn shrink(&mut self) {
        for table in [
            &mut self.domains,
            &mut self.domains_without_www,
            &mut self.urls,
            &mut self.emails,
            &mut self.processes,
            &mut self.process_starts,
            &mut self.paths,
            &mut self.path_tails,
            &mut self.file_names,
            &mut self.file_hashes,
            &mut self.certificate_hashes,
            &mut self.app_ids,
            &mut self.profile_ids,
            &mut self.android_properties,
        ] {
            table.shrink();
        }
    }
}

fn is_absolute(value: &str) -> bool {
    value.trim().starts_with('/') || value.trim().starts_with("file://")
}
