//! Android users and profiles, as the service `user` tells.
//!
//! # What it holds
//! Each user and profile: its kind, its flags, its state, when it was made, whether an app owns it, and
//! what it may not do, by whom that was set. Names of users are content. One record is a user.
//!
//! # What it can show
//! That there is more than one user or profile, such as one for work or a hidden one: each has its own
//! apps. That an app manages one, and what was forbidden.
//!
//! # What it cannot show
//! Who uses it. Users that were removed. Restrictions that no app set come with the kind of user.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/pm/UserManagerService.java` and `android.content.pm.UserInfo`

use crate::{
    prelude::*,
    service_lines::{flag, for_each_service_line, indent},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.users",
    title: "Android users and profiles",
    sources: &[Source::Service("user")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 11 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// A user or a profile.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct AndroidUser {
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Whether it is the first user.
    pub primary: Option<bool>,
    /// Kind of user, for example `android.os.usertype.profile.MANAGED`.
    pub user_type: Option<String>,
    /// `first`, `guest`, `profile` or `further`, by its number and kind.
    pub user_kind: Option<&'static str>,
    /// Flags, by the names of the system.
    pub user_flags: Vec<String>,
    /// State, for example `RUNNING_UNLOCKED`.
    pub user_state: Option<String>,
    /// When it was made, as the system spells it.
    pub created_text: Option<String>,
    /// Whether an app owns it.
    pub has_profile_owner: Option<bool>,
    /// What it may not do, as set for the user.
    pub restrictions: Vec<String>,
    /// What it may not do, as set by apps that manage the device or the user.
    pub policy_restrictions: Vec<String>,
    /// What people call it.
    #[serde(skip)]
    pub user_name: Option<String>,
}

impl Record for AndroidUser {
    fn content(&self) -> Vec<(&'static str, &str)> {
        self.user_name.as_deref().map(|name| ("user_name", name)).into_iter().collect()
    }
}

/// A list of restrictions that goes on below a depth.
#[derive(Clone, Copy)]
enum List {
    Set,
    ByPolicy,
    Other,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut in_users, mut told) = (false, false);
    let mut open: Option<(u64, AndroidUser)> = None;
    let mut list: Option<(List, usize)> = None;
    for_each_service_line(file, out, |number, line, out| {
        let (depth, text) = (indent(line), line.trim());
        if line.trim_end() == "Users:" {
            in_users = true;
            return;
        }
        if !in_users || text.is_empty() {
            return;
        }
        if depth == 0 {
            end(&mut open, out);
            in_users = false;
        } else if let Some(user) = text.strip_prefix("UserInfo{") {
            end(&mut open, out);
            list = None;
            match user_of_line(user) {
                Some(user) => open = Some((number, user)),
                None => {
                    out.problem(Location::Line(number), "user not understood: it is missing");
                }
            }
            told = true;
        } else if let Some((_, user)) = &mut open {
            if list.is_some_and(|(_, begun)| depth <= begun) {
                list = None;
            }
            match list {
                Some((list, _)) => user.restriction(list, text),
                None => list = user.property(text).map(|list| (list, depth)),
            }
        }
    })?;
    end(&mut open, out);
    if !told {
        out.problem(Location::File, "no user is told: the users of the device are missing");
    }
    Ok(())
}

fn end(open: &mut Option<(u64, AndroidUser)>, out: &mut Sink<'_>) {
    if let Some((line, mut user)) = open.take() {
        user.user_kind = user.kind();
        out.record(Location::Line(line), &user);
    }
}

/// `0:Owner:4c13} serialNo=0 isPrimary=true`, after `UserInfo{`. The name may hold anything.
fn user_of_line(text: &str) -> Option<AndroidUser> {
    let (user, rest) = text.rsplit_once('}')?;
    let (id, name_and_flags) = user.split_once(':')?;
    let (name, _) = name_and_flags.rsplit_once(':')?;
    let primary = rest.split_once("isPrimary=").and_then(|(_, is)| flag(is.split(' ').next()?));
    Some(AndroidUser {
        user_id: Some(id.parse().ok()?),
        primary,
        user_name: Some(name.to_owned()).filter(|name| name != "null"),
        ..AndroidUser::default()
    })
}

impl AndroidUser {
    fn kind(&self) -> Option<&'static str> {
        let user_type = self.user_type.as_deref().unwrap_or_default();
        let has = |flag: &str| self.user_flags.iter().any(|found| found == flag);
        let kinds = [
            (self.user_id == Some(0), "first"),
            (user_type.contains(".GUEST") || has("GUEST"), "guest"),
            (
                user_type.contains(".profile.") || has("PROFILE") || has("MANAGED_PROFILE"),
                "profile",
            ),
            (self.user_id.is_some(), "further"),
        ];
        kinds.iter().find(|(is, _)| *is).map(|(_, kind)| *kind)
    }

    /// Takes a line of the user; returns the list that it begins.
    fn property(&mut self, text: &str) -> Option<List> {
        let (key, value) = text.split_once(':')?;
        let value = value.trim();
        match key {
            "Type" => self.user_type = Some(value.to_owned()),
            "Flags" => {
                let names = value.split_once('(').and_then(|(_, names)| names.strip_suffix(')'));
                let names = names.unwrap_or_default().split('|').filter(|name| !name.is_empty());
                self.user_flags = names.map(str::to_owned).collect();
            }
            "State" => self.user_state = Some(value.to_owned()),
            "Created" => self.created_text = Some(value.to_owned()).filter(|v| v != "<unknown>"),
            "Has profile owner" => self.has_profile_owner = flag(value),
            "Restrictions" => return Some(List::Set),
            "Device policy restrictions"
            | "Device policy global restrictions"
            | "Device policy local restrictions" => return Some(List::ByPolicy),
            "Effective restrictions" | "UserProperties" => return Some(List::Other),
            _ => {}
        }
        None
    }

    fn restriction(&mut self, list: List, text: &str) {
        if matches!(text, "none" | "null") {
            return;
        }
        match list {
            List::Set => self.restrictions.push(text.to_owned()),
            List::ByPolicy => self.policy_restrictions.push(text.to_owned()),
            List::Other => {}
        }
    }
}
