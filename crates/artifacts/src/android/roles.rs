//! Roles of apps, such as the one for text messages, as the service `role` tells.
//!
//! # What it holds
//! For each Android user and each role the packages that hold it. One record is a package in a
//! role.
//!
//! # What it can show
//! Which app gets text messages, calls, screens or redirects calls, is the assistant, the home screen or the
//! browser.
//!
//! # What it cannot show
//! Who gave the role and when, and who held it before.
//!
//! # References
//! - AOSP, `packages/modules/Permission/…/role/RoleService.java` and `android.app.role.RoleManager`

use model::{AppSighting, AppSign};

use crate::{components::is_package, prelude::*, service_lines::for_each_service_line};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.roles",
    title: "Roles that apps hold",
    sources: &[Source::Service("role")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 10 to 16", Confidence::Specification),
    ],
    absent_because: "Android has roles from version 10 on",
    parse,
};

/// A package in a role.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct RoleHolder {
    /// Name of the role, for example `android.app.role.SMS`.
    pub role: String,
    /// Package that holds it.
    pub package: String,
    /// Number of the Android user.
    pub user_id: Option<u64>,
}

impl Record for RoleHolder {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Installed)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let name = self.role.strip_prefix("android.app.role.").unwrap_or(&self.role);
        let sign = match name {
            "SMS" => Some(AppSign::DefaultSms),
            "DIALER" => Some(AppSign::DefaultDialer),
            "CALL_SCREENING" | "CALL_REDIRECTION" => Some(AppSign::CallScreening),
            "ASSISTANT" => Some(AppSign::DefaultAssistant),
            "HOME" => Some(AppSign::DefaultHome),
            name if name.starts_with("COMPANION_DEVICE_") => Some(AppSign::CompanionDevice),
            _ => None,
        };
        let mut sighting = AppSighting::of(self.package.as_str()).of_user(self.user_id);
        sighting.signs.extend(sign);
        vec![sighting]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut user_id, mut role, mut roles) = (None, None, 0_u64);
    // Several holders stand in brackets, one in a line.
    let mut in_list = false;
    let mut depth = 0_i64;
    for_each_service_line(file, out, |number, line, out| {
        let text = line.trim();
        depth = depth.saturating_add(opened(text));
        if in_list && text == "]" {
            in_list = false;
        } else if in_list {
            record(out, number, user_id, role.as_deref(), text);
        } else if let Some(user) = text.strip_prefix("user_id=") {
            user_id = user.parse().ok();
        } else if let Some(name) = text.strip_prefix("name=") {
            role = Some(name.to_owned());
            roles = roles.saturating_add(1);
        } else if text == "holders=[" {
            in_list = true;
        } else if let Some(holder) = text.strip_prefix("holders=") {
            record(out, number, user_id, role.as_deref(), holder);
        } else if text == "}" {
            role = None;
        }
    })?;
    if roles == 0 {
        out.problem(Location::File, "no role is told: which apps hold roles is missing");
    } else if depth > 0 {
        out.problem(Location::File, "the list is cut short: further roles may be missing");
    }
    Ok(())
}

/// How many braces and brackets the line opens, less those it closes.
fn opened(text: &str) -> i64 {
    let opens = i64::from(text.ends_with(['{', '[']));
    opens.saturating_sub(i64::from(matches!(text, "}" | "]")))
}

fn record(out: &mut Sink<'_>, line: u64, user_id: Option<u64>, role: Option<&str>, holder: &str) {
    let Some(role) = role.filter(|_| is_package(holder)) else {
        let message = "holder of a role not understood: it is missing";
        return out.problem(Location::Line(line), message);
    };
    let record = RoleHolder { role: role.to_owned(), package: holder.to_owned(), user_id };
    out.record(Location::Line(line), &record);
}
