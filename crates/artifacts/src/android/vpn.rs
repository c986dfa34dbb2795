//! VPNs, as the service `vpn_management` tells.
//!
//! # What it holds
//! For each Android user the app that was prepared as its VPN and whether one is active, and changes of the
//! VPN that is kept on. One record is the VPN of a user, or a change.
//!
//! # What it can show
//! That an app carries all traffic of the device, and when it was made to stay on.
//!
//! # What it cannot show
//! What is done with the traffic. An app that was prepared carries nothing until it is active.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/connectivity/Vpn.java` and `VpnManagerService.java`

use model::{AppSighting, AppSign};

use crate::{
    components::is_package,
    prelude::*,
    service_lines::{flag, for_each_service_line, leading_local_time, value_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.vpn",
    title: "VPNs of the device",
    sources: &[Source::Service("vpn_management")],
    tested: &[
        ("Android 14, without a VPN", Confidence::RealDevice),
        ("Android 12 to 16", Confidence::Specification),
    ],
    absent_because: "the service is there from Android 12 on",
    parse,
};

/// The VPN of a user, or a change of it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Vpn {
    /// `vpn` or `change`.
    pub record: &'static str,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Package of the app that was prepared as VPN; none where it is the system's own.
    pub package: Option<String>,
    /// `none`, `app`, `platform`, `legacy` or `maker`.
    pub vpn_type: Option<String>,
    /// Whether one is active.
    pub active: Option<bool>,
    /// When it changed.
    pub changed_at: Option<Timestamp>,
    /// When it changed, in the clock of the device.
    pub changed_at_text: Option<String>,
    /// What changed, as the system spells it.
    pub change: Option<String>,
    /// Whether it is kept on.
    pub always_on: Option<bool>,
    /// Whether nothing goes past it.
    pub lockdown: Option<bool>,
    /// Number of the user of the system that changed it.
    pub uid: Option<u64>,
}

impl Record for Vpn {
    fn observables(&self) -> Vec<Observable<'_>> {
        let is_active = self.active == Some(true);
        let strength = if is_active { Strength::Executed } else { Strength::Installed };
        let of = |package| Observable::new(ObservableKind::AppId, package, "package", strength);
        self.package.as_deref().map(of).into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = || {
            let summary = self.change.clone().unwrap_or_default();
            Some(TimelineEvent { at: self.changed_at?, meaning: "VPN changed", summary })
        };
        event().into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let mut sighting = AppSighting::of(package).of_user(self.user_id);
        if self.active == Some(true) {
            sighting.signs.push(AppSign::Vpn);
        }
        vec![sighting]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut told, mut in_changes) = (false, false);
    let mut open: Option<(u64, Vpn)> = None;
    let mut unreadable = Repeated::default();
    for_each_service_line(file, out, |number, line, out| {
        let text = line.trim();
        if text == "VPNs:" {
            told = true;
        } else if let Some(user_id) = user_of_heading(line) {
            end(&mut open, out);
            in_changes = false;
            let record = "vpn";
            open = Some((number, Vpn { record, user_id: Some(user_id), ..Vpn::default() }));
        } else if text.starts_with("mEventChanges") {
            in_changes = true;
        } else if in_changes && !text.is_empty() {
            let user_id = open.as_ref().and_then(|(_, vpn)| vpn.user_id);
            if let Some(change) = change_of(file, text, user_id) {
                out.record(Location::Line(number), &change);
            } else {
                let message = "line not understood: a change of the VPN is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else if let Some((_, vpn)) = &mut open {
            vpn.property(text);
        }
    })?;
    end(&mut open, out);
    unreadable.finish(out, "changes of the VPN not understood");
    if !told {
        out.problem(Location::File, "no list of VPNs is told: whether one is used is missing");
    }
    Ok(())
}

/// `  0: org.example.vpn`
fn user_of_heading(line: &str) -> Option<u64> {
    let (user, name) = line.strip_prefix("  ")?.split_once(": ")?;
    (!name.trim().is_empty()).then(|| user.parse().ok()).flatten()
}

fn end(open: &mut Option<(u64, Vpn)>, out: &mut Sink<'_>) {
    if let Some((line, vpn)) = open.take() {
        out.record(Location::Line(line), &vpn);
    }
}

impl Vpn {
    fn property(&mut self, text: &str) {
        if let Some(package) = text.strip_prefix("Active package name: ") {
            // `[Legacy VPN]` stands for none, or the system's own.
            self.package = Some(package.to_owned()).filter(|package| is_package(package));
        } else if let Some(code) = text.strip_prefix("Active vpn type: ") {
            let code: Option<i64> = code.parse().ok();
            self.active = code.map(|code| code >= 0);
            let word = match code {
                Some(-1) => "none",
                Some(1) => "app",
                Some(2) => "platform",
                Some(3) => "legacy",
                Some(4) => "maker",
                _ => return,
            };
            self.vpn_type = Some(word.to_owned());
        }
    }
}

/// `2026-01-02T03:04:05.678 - [LockdownAlwaysOn] Mode changed: lockdown=false alwaysOn=false calling from 1000`
fn change_of(file: &EvidenceFile, text: &str, user_id: Option<u64>) -> Option<Vpn> {
    let (at, rest) = leading_local_time(text)?;
    let change = rest.strip_prefix(" - ")?;
    let uid = change.split_once("calling from ").map(|(_, uid)| uid);
    let changed_at = file.instant(at);
    Some(Vpn {
        record: "change",
        user_id,
        changed_at,
        changed_at_text: changed_at.is_none().then(|| at.to_string()),
        always_on: value_of(change, "alwaysOn").and_then(flag),
        lockdown: value_of(change, "lockdown").and_then(flag),
        uid: uid.and_then(|uid| uid.trim().parse().ok()),
        change: Some(change.to_owned()),
        ..Vpn::default()
    })
}
