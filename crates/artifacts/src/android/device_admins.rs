//! Administrators and owners of the device, as the service `device_policy` tells.
//!
//! # What it holds
//! For each Android user the enabled device administrators with what they may do and what they forbid, the
//! owner of the device, the owners of profiles, and how the storage is encrypted. One record is one of these.
//!
//! # What it can show
//! That an app may lock or wipe the device, forbid settings, and resist its removal. An owner of the device
//! manages all of it.
//!
//! # What it cannot show
//! Who enabled an administrator and when, and what it did: no service dates it. The screen on which it was asked for
//! may stand in `android.usage_stats`.
//!
//! # References
//! - AOSP, `services/devicepolicy/…/DevicePolicyData.java`, `ActiveAdmin.java` and `OwnersData.java`

use model::{AppSighting, AppSign};

use crate::{
    components::{Component, component_of, is_package},
    prelude::*,
    service_lines::{flag, for_each_service_line, indent},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.device_admins",
    title: "Device administrators and owners",
    sources: &[Source::Service("device_policy")],
    tested: &[
        ("Android 14, without an administrator", Confidence::RealDevice),
        ("Android 10 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// An administrator, an owner, or how the storage is encrypted.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DeviceAdmin {
    /// `admin`, `device_owner`, `profile_owner` or `encryption`.
    pub record: &'static str,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Package that it belongs to.
    pub package: Option<String>,
    /// Package and class.
    pub component: Option<String>,
    /// Number of the user of the system that it runs as.
    pub uid: Option<u64>,
    /// What it may do, by the names of the system.
    pub policies: Vec<String>,
    /// What it forbids, by the names of the system.
    pub restrictions: Vec<String>,
    /// Whether it is enabled for tests only.
    pub test_only: Option<bool>,
    /// Whether it has switched the cameras off.
    pub camera_disabled: Option<bool>,
    /// How the storage is encrypted, as the system spells it.
    pub encryption_status: Option<String>,
}

impl Record for DeviceAdmin {
    fn observables(&self) -> Vec<Observable<'_>> {
        let of = |package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Installed)
        };
        self.package.as_deref().map(of).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let sign = match self.record {
            "admin" => AppSign::DeviceAdmin,
            _ => AppSign::DeviceOwner,
        };
        vec![AppSighting::of(package).of_user(self.user_id).with(sign)]
    }
}

/// What the lines belong to.
#[derive(Default)]
struct Place {
    /// Depth of the heading that was read last, and the user it names.
    heading: Option<(Heading, usize, Option<u64>)>,
    /// The administrator or owner that goes on, with its line and depth.
    open: Option<(u64, usize, DeviceAdmin)>,
    /// A list that goes on below a depth.
    list: Option<(ListOf, usize)>,
    told: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Heading {
    Admins,
    DeviceOwner,
    ProfileOwner,
}

#[derive(Clone, Copy)]
enum ListOf {
    Policies,
    Restrictions,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut place = Place::default();
    for_each_service_line(file, out, |number, line, out| {
        let (depth, text) = (indent(line), line.trim());
        if text.is_empty() {
            return;
        }
        if let Some(status) = text.strip_prefix("Encryption Status: ") {
            place.end(out);
            let encryption_status = Some(status.to_owned());
            let record =
                DeviceAdmin { record: "encryption", encryption_status, ..DeviceAdmin::default() };
            return out.record(Location::Line(number), &record);
        }
        if let Some((heading, user_id)) = heading_of(text) {
            place.begin(heading, depth, user_id, number, out);
            return;
        }
        if place.heading.is_some_and(|(_, heading, _)| depth <= heading) {
            place.end(out);
            place.heading = None;
        }
        place.read(number, depth, text, out);
    })?;
    place.end(out);
    if !place.told {
        let message =
            "no list of administrators is told: which apps administer the device is missing";
        out.problem(Location::File, message);
    }
    Ok(())
}

/// `Enabled Device Admins (User 0, provisioningState: 0):`, `Device Owner:`, `Profile Owner (User 10):`.
fn heading_of(text: &str) -> Option<(Heading, Option<u64>)> {
    let text = text.strip_suffix(':')?;
    let user = || {
        let (_, rest) = text.split_once("(User ")?;
        rest.split([',', ')']).next()?.parse().ok()
    };
    if text.starts_with("Enabled Device Admins (User ") {
        Some((Heading::Admins, user()))
    } else if text == "Device Owner" {
        Some((Heading::DeviceOwner, None))
    } else if text.starts_with("Profile Owner (User ") {
        Some((Heading::ProfileOwner, user()))
    } else {
        None
    }
}

impl Place {
    fn begin(
        &mut self,
        heading: Heading,
        depth: usize,
        user_id: Option<u64>,
        line: u64,
        out: &mut Sink<'_>,
    ) {
        self.end(out);
        self.heading = Some((heading, depth, user_id));
        let record = match heading {
            Heading::Admins => {
                self.told = true;
                return;
            }
            Heading::DeviceOwner => "device_owner",
            Heading::ProfileOwner => "profile_owner",
        };
        self.open = Some((line, depth, DeviceAdmin { record, user_id, ..DeviceAdmin::default() }));
    }

    fn end(&mut self, out: &mut Sink<'_>) {
        self.list = None;
        let Some((line, _, admin)) = self.open.take() else { return };
        if admin.package.is_none() {
            let message = "an owner is told without its package: which app it is is missing";
            out.problem(Location::Line(line), message);
        }
        out.record(Location::Line(line), &admin);
    }

    fn read(&mut self, line: u64, depth: usize, text: &str, out: &mut Sink<'_>) {
        let Some((heading, heading_depth, user_id)) = self.heading else { return };
        let named = text.strip_suffix(':').and_then(component_of);
        if let Some(component) = named.filter(|_| heading == Heading::Admins) {
            self.end(out);
            let mut admin = DeviceAdmin { record: "admin", user_id, ..DeviceAdmin::default() };
            admin.is(component);
            self.open = Some((line, depth, admin));
            return;
        }
        if self.open.as_ref().is_some_and(|(_, begun, _)| depth <= *begun) {
            self.end(out);
        }
        if self.list.is_some_and(|(_, begun)| depth <= begun) {
            self.list = None;
        }
        let Some((_, _, admin)) = &mut self.open else {
            if heading == Heading::Admins && text.ends_with(':') && text.contains('/') {
                let message = "name of an administrator not understood: it is missing";
                out.problem(Location::Line(line), message);
            }
            return;
        };
        if let Some((list, _)) = self.list {
            let values = text.split(',').map(str::trim);
            let values =
                values.filter(|value| !value.is_empty() && !matches!(*value, "none" | "null"));
            match list {
                ListOf::Policies => admin.policies.extend(values.map(str::to_owned)),
                ListOf::Restrictions => admin.restrictions.extend(values.map(str::to_owned)),
            }
            return;
        }
        match text {
            "policies:" => self.list = Some((ListOf::Policies, depth)),
            "userRestrictions:" | "User restrictions:" => {
                self.list = Some((ListOf::Restrictions, depth));
            }
            _ if depth > heading_depth => admin.property(text),
            _ => {}
        }
    }
}

impl DeviceAdmin {
    fn is(&mut self, component: Component) {
        self.package = Some(component.package);
        self.component = Some(component.name);
    }

    /// Takes a line `key=value`, or `User ID: 0`.
    fn property(&mut self, text: &str) {
        let Some((key, value)) = text.split_once('=').or_else(|| text.split_once(": ")) else {
            return;
        };
        match key {
            "admin" => {
                if let Some(component) = component_of(value) {
                    self.is(component);
                }
            }
            "package" if is_package(value) => {
                self.package.get_or_insert_with(|| value.to_owned());
            }
            "uid" => self.uid = value.parse().ok(),
            "User ID" => self.user_id = value.parse().ok(),
            "testOnlyAdmin" => self.test_only = flag(value),
            "disableCamera" => self.camera_disabled = flag(value),
            _ => {}
        }
    }
}
