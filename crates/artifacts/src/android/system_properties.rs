//! System properties, as `getprop` lists them.
//!
//! # What it holds
//! One line for each property: `[name]: [value]`. A value may have several lines. Among them are the
//! build, the security patch level, how the device was started and whether its boot loader is
//! locked, and the time zone.
//!
//! # What it can show
//! What the running system said of itself when the acquisition was made. Some spyware sets
//! properties of its own.
//!
//! # What it cannot show
//! Properties that `getprop` may not read, and those that were set and removed. Whoever rules the
//! system can set most of them to anything.
//!
//! # References
//! - AOSP, `toolbox/getprop.cpp` and `bionic`, `system_properties`
//! - Amnesty International, "Mobile Verification Toolkit": spyware known by properties

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.system_properties",
    title: "System properties",
    sources: &[Source::ReportSection("SYSTEM PROPERTIES"), Source::AndroidQf("getprop.txt")],
    tested: &[("Android 10 to 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A property.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct SystemProperty {
    /// Its name.
    pub property: String,
    /// Its value.
    pub value: String,
    /// Days from the security patch level to the acquisition, for a property that names one.
    pub patch_age_days: Option<i64>,
}

impl Record for SystemProperty {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AndroidProperty;
        vec![Observable::new(kind, &self.property, "property", Strength::Installed)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    // A property whose value goes on in the next line, and where it began.
    let mut open: Option<(u64, SystemProperty)> = None;
    let mut count = 0_u64;
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        if let Some((begun, mut property)) = open.take() {
            property.value.push('\n');
            match line.strip_suffix(']') {
                Some(last) => {
                    property.value.push_str(last);
                    out.record(Location::Line(begun), &aged(property, file));
                }
                None if property.value.len() > LONGEST => {
                    let message = "value has no end: what follows it may be missing";
                    unreadable.problem(out, Location::Line(begun), message);
                }
                None => {
                    property.value.push_str(line);
                    open = Some((begun, property));
                }
            }
            return;
        }
        if line.trim().is_empty() {
            return;
        }
        let Some((property, is_whole)) = property_of(line) else {
            let message = "line not understood: the property that it names is missing";
            return unreadable.problem(out, Location::Line(number), message);
        };
        count = count.saturating_add(1);
        if is_whole {
            out.record(Location::Line(number), &aged(property, file));
        } else {
            open = Some((number, property));
        }
    })?;
    if let Some((begun, property)) = open {
        let message = format!("the value of {} is cut short", property.property);
        unreadable.problem(out, Location::Line(begun), message);
        out.record(Location::Line(begun), &property);
    }
    unreadable.finish(out, "lines not understood");
    if count == 0 {
        out.problem(Location::File, "the list has no property");
    }
    Ok(())
}

/// Longest value, in bytes: the system allows 92, or any length for those set at start.
const LONGEST: usize = 64 << 10;

/// The property of a line, and whether its value ends there.
fn property_of(line: &str) -> Option<(SystemProperty, bool)> {
    let (property, value) = line.trim_start().strip_prefix('[')?.split_once("]: [")?;
    let trimmed = value.trim_end();
    let whole = trimmed.strip_suffix(']');
    let value = whole.unwrap_or(value).to_owned();
    let property = SystemProperty { property: property.to_owned(), value, patch_age_days: None };
    Some((property, whole.is_some()))
}

/// Counts how old the security patch level was when the acquisition was made, and not today.
fn aged(property: SystemProperty, file: &EvidenceFile) -> SystemProperty {
    let age = || {
        let level: jiff::civil::Date = property.value.trim().parse().ok()?;
        let acquired = file.acquired_at()?.to_zoned(jiff::tz::TimeZone::UTC).date();
        Some(i64::from(acquired.since(level).ok()?.get_days()))
    };
    let patch_age_days = if property.property.ends_with(".security_patch") { age() } else { None };
    SystemProperty { patch_age_days, ..property }
}
