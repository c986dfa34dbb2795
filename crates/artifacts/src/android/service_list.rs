//! `services.txt`: services of the system that ran.
//!
//! # What it holds
//! Name and interface of each service that the service manager knows, as `service list` prints them.
//! One record is one service.
//!
//! # What it can show
//! That a part of the system with this name ran, also one that the maker's system does not have.
//!
//! # What it cannot show
//! Which program it belongs to, or services of apps.
//!
//! # References
//! - AOSP, `frameworks/native/cmds/service/service.cpp`

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.service_list",
    title: "Services of the system",
    sources: &[Source::AndroidQf("services.txt")],
    tested: &[("AndroidQF", Confidence::Specification)],
    absent_because: "",
    parse,
};

/// A service.
#[skip_serializing_none]
#[derive(Debug, Serialize)]
pub struct SystemService {
    /// Its name.
    pub service: String,
    /// Its interface, where it tells one.
    pub service_interface: Option<String>,
}

impl Record for SystemService {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut unreadable = Repeated::default();
    let (mut count, mut announced) = (0_u64, None);
    for_each_line(file, |number, line| {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("Found ") {
            announced = rest.split(' ').next().and_then(|count| count.parse::<u64>().ok());
        } else if let Some(service) = service(line) {
            count = count.saturating_add(1);
            out.record(Location::Line(number), &service);
        } else if !line.is_empty() {
            let message = "line not understood: the service that it names is missing";
            unreadable.problem(out, Location::Line(number), message);
        }
    })?;
    unreadable.finish(out, "lines not understood");
    match announced {
        Some(announced) if announced > count => {
            let message = format!("{count} of {announced} services are there: others are missing");
            out.problem(Location::File, message);
        }
        None if count == 0 => out.problem(Location::File, "the list has no service"),
        _ => {}
    }
    Ok(())
}

/// `12 phone: [com.android.internal.telephony.ITelephony]`. Names may have colons.
fn service(line: &str) -> Option<SystemService> {
    let (number, rest) = line.split_once(char::is_whitespace)?;
    number.parse::<u64>().ok()?;
    let (name, interface) = rest.trim().strip_suffix(']')?.rsplit_once(": [")?;
    (!name.is_empty()).then(|| SystemService {
        service: name.to_owned(),
        service_interface: (!interface.is_empty()).then(|| interface.to_owned()),
    })
}
