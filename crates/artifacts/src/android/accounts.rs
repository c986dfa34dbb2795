//! Accounts on the device, as the service `account` tells.
//!
//! # What it holds
//! For each Android user the accounts, how many there are, when accounts were added or removed and by which
//! user of the system, and the apps that look after kinds of accounts. Names of accounts are
//! content. One record is an account, a change, an app for a kind of account, or a user.
//!
//! # What it can show
//! That an account was added or removed, and when: an account of somebody else reaches what the device
//! stores with its company.
//!
//! # What it cannot show
//! Who added an account. The list of changes keeps the last 64.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/accounts/AccountManagerService.java` and `AccountsDb.java`

use model::AppSighting;

use crate::{
    components::{component_of, user_of},
    prelude::*,
    service_lines::{for_each_service_line, leading_local_time},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.accounts",
    title: "Accounts on the device",
    sources: &[Source::Service("account")],
    tested: &[
        ("Android 14, without an account", Confidence::RealDevice),
        ("Android 10 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// An account, a change, an app for a kind of account, or a user.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct DeviceAccount {
    /// `account`, `change`, `authenticator` or `user`.
    pub record: &'static str,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Kind of account, for example `com.google`.
    pub account_type: Option<String>,
    /// How many accounts the user has.
    pub account_count: Option<u64>,
    /// What changed, as the system spells it.
    pub account_action: Option<String>,
    /// When it changed.
    pub changed_at: Option<Timestamp>,
    /// When it changed, in the clock of the device.
    pub changed_at_text: Option<String>,
    /// Number of the user of the system that changed it, or that the app runs as.
    pub uid: Option<u64>,
    /// Package of the app.
    pub package: Option<String>,
    /// Package and class of the app.
    pub component: Option<String>,
    /// Name of the account, often an address.
    #[serde(skip)]
    pub account: Option<String>,
}

impl Record for DeviceAccount {
    fn observables(&self) -> Vec<Observable<'_>> {
        let address = self.account.as_deref().filter(|account| account.contains('@'));
        let package = self.package.as_deref();
        let of = |kind, value, field| Observable::new(kind, value, field, Strength::Installed);
        let values = [
            address.map(|address| of(ObservableKind::Email, address, "account")),
            package.map(|package| of(ObservableKind::AppId, package, "package")),
        ];
        values.into_iter().flatten().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = || {
            let at = self.changed_at?;
            let action = self.account_action.as_deref().unwrap_or_default();
            let uid = self.uid.map_or_else(String::new, |uid| format!(" by user {uid}"));
            Some(TimelineEvent {
                at,
                meaning: "account changed",
                summary: format!("{action}{uid}"),
            })
        };
        event().into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let of = |package| AppSighting::of(package).of_user(self.user_id);
        self.package.as_deref().map(of).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.account.as_deref().map(|account| ("account", account)).into_iter().collect()
    }
}

/// The part of a user that is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Accounts,
    History,
    Other,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut user_id, mut users, mut part) = (None, 0_u64, Part::Other);
    let mut unreadable = Repeated::default();
    for_each_service_line(file, out, |number, line, out| {
        let (text, at) = (line.trim(), Location::Line(number));
        if let Some(rest) = line.strip_prefix("User UserInfo{") {
            user_id = rest.split(':').next().and_then(|id| id.parse::<u64>().ok());
            users = users.saturating_add(1);
            part = Part::Other;
        } else if let Some(count) = text.strip_prefix("Accounts: ") {
            part = Part::Accounts;
            let record = DeviceAccount {
                record: "user",
                user_id,
                account_count: count.parse().ok(),
                ..DeviceAccount::default()
            };
            out.record(at, &record);
        } else if text == "Accounts History" {
            part = Part::History;
        } else if text.is_empty() || text.starts_with("Active Sessions: ") {
            part = Part::Other;
        } else if let Some(record) = read(file, part, text, user_id) {
            out.record(at, &record);
        } else if part != Part::Other {
            let message = "line not understood: an account or a change of one is missing";
            unreadable.problem(out, at, message);
        }
    })?;
    unreadable.finish(out, "lines not understood");
    if users == 0 {
        out.problem(Location::File, "no user is listed: the accounts are missing");
    }
    Ok(())
}

fn read(
    file: &EvidenceFile,
    part: Part,
    text: &str,
    user_id: Option<u64>,
) -> Option<DeviceAccount> {
    match part {
        // `Account {name=N, type=T}`: the name may hold anything.
        Part::Accounts => {
            let inner = text.strip_prefix("Account {name=")?.strip_suffix('}')?;
            let (name, kind) = inner.rsplit_once(", type=")?;
            Some(DeviceAccount {
                record: "account",
                user_id,
                account_type: Some(kind.to_owned()),
                account: Some(name.to_owned()),
                ..DeviceAccount::default()
            })
        }
        // `1,action_account_add,2026-01-02 03:04:05,10082,accounts,0`
        Part::History => {
            let mut values = text.split(',');
            let (_, action, time) = (values.next()?, values.next()?, values.next()?);
            let (at, _) = leading_local_time(time)?;
            let changed_at = file.instant(at);
            Some(DeviceAccount {
                record: "change",
                user_id,
                account_action: Some(action.to_owned()),
                changed_at,
                changed_at_text: changed_at.is_none().then(|| at.to_string()),
                uid: values.next().and_then(|uid| uid.parse().ok()),
                ..DeviceAccount::default()
            })
        }
        // `ServiceInfo: AuthenticatorDescription {type=T}, ComponentInfo{a/b}, uid 10082`
        Part::Other => {
            let rest = text.strip_prefix("ServiceInfo: AuthenticatorDescription {type=")?;
            let (kind, rest) = rest.split_once("}, ")?;
            let (component, uid) = rest.split_once(", uid ")?;
            let component = component_of(component)?;
            let uid = uid.parse().ok();
            Some(DeviceAccount {
                record: "authenticator",
                user_id: uid.map(user_of).or(user_id),
                account_type: Some(kind.to_owned()),
                uid,
                package: Some(component.package),
                component: Some(component.name),
                ..DeviceAccount::default()
            })
        }
    }
}
