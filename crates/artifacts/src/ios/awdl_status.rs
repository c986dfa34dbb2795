//! `awdl_status.txt`: the direct link to other Apple devices (AWDL), which `AirDrop` uses.
//!
//! # What it holds
//! Whether the link was on, who may find the phone with `AirDrop`, and counts of what went over the
//! link: devices that were met, bytes, and how long data was exchanged. The file has much more about
//! channels and timing, which is not read.
//!
//! # What it can show
//! That everybody near could send something to the phone, and that data went over the link.
//!
//! # What it cannot show
//! When, with which device, and what was exchanged; several services of iOS use the link by
//! themselves. From which moment on is counted is not published.
//!
//! # References
//! - Apple's Wi-Fi diagnostics (`WiFiVelocity`): the names of the values
//! - Stute, Kreitschmann, Hollick, "One Billion Apples' Secret Sauce": what the link does

use crate::{lines::for_each_line, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.awdl_status",
    title: "Direct link to other Apple devices",
    sources: &[Source::Sysdiagnose("WiFi/awdl_status.txt")],
    tested: &[("iOS 18 and 26", Confidence::Untested)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// The link.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DirectLink {
    /// Whether it was on.
    pub enabled: Option<bool>,
    /// Who may find the phone with `AirDrop`, as it is written: `Contacts Only`, `Everyone`.
    pub airdrop_discoverable: Option<String>,
    /// How many devices were met.
    pub peer_count: Option<i64>,
    /// Bytes that came.
    pub bytes_received: Option<i64>,
    /// Bytes that went.
    pub bytes_sent: Option<i64>,
    /// How often data was exchanged.
    pub exchange_count: Option<i64>,
    /// For how many milliseconds in all.
    pub exchange_milliseconds: Option<i64>,
}

impl Record for DirectLink {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut link = DirectLink::default();
    let mut first = None;
    let mut unreadable = Repeated::default();
    let cut = for_each_line(file, |number, line| match take(line.trim(), &mut link) {
        Taken::Nothing => {}
        Taken::Value => {
            first.get_or_insert(number);
        }
        Taken::Unreadable => {
            let message = "value not understood: it is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    })?;
    unreadable.finish(out, "values not understood");
    if cut > 0 {
        out.problem(Location::File, "a line is too long: what follows in it is missing");
    }
    match first {
        Some(number) => out.record(Location::Line(number), &link),
        None => out.problem(Location::File, "no known value: the state of the link is missing"),
    }
    Ok(())
}

/// What a line gave.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    Nothing,
    Value,
    Unreadable,
}

impl<T> From<&Option<T>> for Taken {
    fn from(value: &Option<T>) -> Self {
        if value.is_some() { Self::Value } else { Self::Unreadable }
    }
}

fn take(text: &str, link: &mut DirectLink) -> Taken {
    if let Some(state) = text.strip_prefix("awdl is ") {
        link.enabled = match state.trim_end_matches('.') {
            "enabled" => Some(true),
            "disabled" => Some(false),
            _ => None,
        };
        return Taken::from(&link.enabled);
    }
    if let Some(mode) = text.strip_prefix("AirDrop Discoverable Mode:") {
        let mode = mode.trim();
        link.airdrop_discoverable = Some(mode.to_owned()).filter(|mode| !mode.is_empty());
        return Taken::from(&link.airdrop_discoverable);
    }
    // A row of the table of states: name, how often, milliseconds.
    if let ["Data", count, milliseconds, ..] =
        text.split_whitespace().collect::<Vec<_>>().as_slice()
    {
        link.exchange_count = count.parse().ok();
        link.exchange_milliseconds = milliseconds.parse().ok();
        return Taken::from(&link.exchange_count.and(link.exchange_milliseconds));
    }
    let Some((key, value)) = text.split_once('=') else { return Taken::Nothing };
    let field = match key.trim() {
        "# of Peers Discovered" => &mut link.peer_count,
        "Rx Bytes" => &mut link.bytes_received,
        "Tx Bytes" => &mut link.bytes_sent,
        _ => return Taken::Nothing,
    };
    *field = value.split_whitespace().next().and_then(|digits| digits.parse().ok());
    Taken::from(&*field)
}
