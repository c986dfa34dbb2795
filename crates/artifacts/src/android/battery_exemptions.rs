//! Apps that are exempt from saving battery, as the service `deviceidle` tells.
//!
//! # What it holds
//! Packages on the list of the owner, and on those that came with the system. One record is a
//! package on a list.
//!
//! # What it can show
//! That an app may go on while the device sleeps, because somebody allowed it. Apps that watch somebody ask
//! for this, and so do messengers.
//!
//! # What it cannot show
//! Who allowed it and when. Only apps on the list of the owner were put there after the device was made.
//!
//! # References
//! - AOSP, `apex/jobscheduler/service/java/com/android/server/DeviceIdleController.java`

use model::{AppSighting, AppSign};

use crate::{
    components::is_package,
    prelude::*,
    service_lines::{for_each_service_line, indent},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.battery_exemptions",
    title: "Apps exempt from saving battery",
    sources: &[Source::Service("deviceidle")],
    tested: &[
        ("Android 14, without apps of the owner", Confidence::RealDevice),
        ("Android 6 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// A package on a list.
#[derive(Debug, Default, Serialize)]
pub struct BatteryExemption {
    /// Package.
    pub package: String,
    /// `user`, `system` or `system_except_idle`.
    pub exempt_by: &'static str,
}

impl Record for BatteryExemption {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Installed)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let mut sighting = AppSighting::of(self.package.as_str());
        if self.exempt_by == "user" {
            sighting.signs.push(AppSign::BatteryExempt);
        }
        vec![sighting]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut list: Option<(&'static str, usize)> = None;
    let mut told = false;
    for_each_service_line(file, out, |number, line, out| {
        let (depth, text) = (indent(line), line.trim());
        if let Some(found) = list_of(text) {
            list = Some((found, depth));
            told = true;
            return;
        }
        let Some((exempt_by, begun)) = list else { return };
        if depth <= begun {
            list = None;
        } else if is_package(text) {
            let record = BatteryExemption { package: text.to_owned(), exempt_by };
            out.record(Location::Line(number), &record);
        } else {
            out.problem(Location::Line(number), "package not understood: it is missing");
        }
    })?;
    if !told {
        out.problem(Location::File, "no list of packages is told: which are exempt is missing");
    }
    Ok(())
}

/// `Whitelist user apps:`; a list of numbers (`… app ids:`) says the same again.
fn list_of(text: &str) -> Option<&'static str> {
    let rest = text.strip_prefix("Whitelist ").or_else(|| text.strip_prefix("Allowlist "))?;
    match rest {
        "user apps:" | "(except idle) user apps:" => Some("user"),
        "system apps:" => Some("system"),
        "(except idle) system apps:" => Some("system_except_idle"),
        _ => None,
    }
}
