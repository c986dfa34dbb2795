//! What a check of each acquisition must find.

use std::collections::BTreeSet;

use super::{
    Acquisition, Family, Plan, Planted, families, ordinary,
    phone::{App, Logged, Phone},
};

/// The phone of a plan.
pub(super) fn phone_of(plan: Plan) -> Phone {
    let phone = ordinary::phone();
    match plan.planted {
        Some(family) => phone.with(families::traces(family)),
        None => phone,
    }
}

/// Every trace of the family that an acquisition of this kind holds, sorted. One of `AndroidQF` holds the two others.
pub fn planted(family: Family, acquisition: Acquisition) -> Vec<Planted> {
    let traces = families::traces(family);
    let mut found = BTreeSet::new();
    match acquisition {
        Acquisition::BugReport => of_report(&traces, &mut found),
        Acquisition::IntrusionLogs => of_log(&traces, &mut found),
        Acquisition::AndroidQf => {
            of_report(&traces, &mut found);
            of_log(&traces, &mut found);
            of_qf(&traces, &mut found);
        }
    }
    found.into_iter().collect()
}

fn planted_here(artifact: &'static str, what: impl Into<String>) -> Planted {
    Planted { artifact, what: what.into() }
}

/// Apps of the family. A part of the system that is attacked is none.
fn apps(traces: &Phone) -> impl Iterator<Item = &App> {
    traces.apps.iter().filter(|app| !app.system)
}

fn of_report(traces: &Phone, found: &mut BTreeSet<Planted>) {
    for app in apps(traces) {
        let told = [
            (true, "android.packages"),
            (true, "android.package_checkin"),
            (true, "android.install_sessions"),
            (app.runs, "android.processes"),
            (app.accessibility.is_some(), "android.accessibility_services"),
            (app.accessibility.is_some() || app.listener.is_some(), "android.settings"),
            (app.admin.is_some(), "android.device_admins"),
            (app.listener.is_some(), "android.notification_listeners"),
            (!app.receives.is_empty(), "android.components"),
            (!app.uses.is_empty(), "android.app_operations"),
            (app.exempt, "android.battery_exemptions"),
            (app.runs, "android.database_info"),
            (true, "android.battery_daily"),
        ];
        let told = told.into_iter().filter(|(is_told, _)| *is_told);
        found.extend(told.map(|(_, artifact)| planted_here(artifact, app.package)));
        found.extend(app.origin.map(|origin| planted_here("android.install_sessions", origin)));
    }
    for (package, _) in &traces.removed {
        found.insert(planted_here("android.battery_daily", *package));
        found.insert(planted_here("android.platform_compat", *package));
    }
    of_device(traces, found);
    found.extend(traces.log.iter().map(|line| planted_here("android.log_messages", &line.message)));
    for device in &traces.usb {
        found.insert(planted_here("android.kernel_log", device.name));
    }
    for crash in &traces.crashes {
        found.insert(planted_here("android.tombstones", crash.process));
        found.insert(planted_here("android.tombstones", crash.frame.0));
    }
    for (_, line) in &traces.kernel {
        // Of a denial the parts are told, not the line.
        let path = line.split_once(" path=\"").and_then(|(_, rest)| rest.split_once('"'));
        let told = path.map_or(line.as_str(), |(path, _)| path);
        found.insert(planted_here("android.kernel_log", told));
    }
}

fn of_device(traces: &Phone, found: &mut BTreeSet<Planted>) {
    found.extend(traces.settings.iter().map(|row| planted_here("android.settings", row.name)));
    found.extend(
        traces.properties.iter().map(|(name, _)| planted_here("android.system_properties", *name)),
    );
    found.extend(traces.adb_keys.iter().map(|key| planted_here("android.adb_state", key.comment)));
    found.extend(
        traces.processes.iter().map(|process| planted_here("android.processes", process.name)),
    );
    found.extend(traces.mounts.iter().map(|(_, place, ..)| planted_here("android.mounts", *place)));
}

fn of_qf(traces: &Phone, found: &mut BTreeSet<Planted>) {
    found.extend(apps(traces).map(|app| planted_here("android.package_inventory", app.package)));
    found.extend(traces.files.iter().map(|file| planted_here("android.files", file.path)));
    found.extend(
        traces.root_binaries.iter().map(|path| planted_here("android.root_binaries", *path)),
    );
    for process in traces.processes.iter().filter(|process| !process.path.is_empty()) {
        found.insert(planted_here("android.processes", process.path));
    }
}

fn of_log(traces: &Phone, found: &mut BTreeSet<Planted>) {
    for event in &traces.logged {
        found.insert(match event {
            Logged::Security(_, key, _) => planted_here("android.security_events", *key),
            Logged::Dns(_, _, host, _) => planted_here("android.dns_events", *host),
            Logged::Connect(_, _, address, _) => planted_here("android.connect_events", *address),
        });
    }
    for app in apps(traces).filter(|app| app.runs) {
        found.insert(planted_here("android.security_events", app.package));
    }
}
