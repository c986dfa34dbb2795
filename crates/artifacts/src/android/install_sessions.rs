//! Install sessions, as the package service remembers them.
//!
//! # What it holds
//! For each installation that was begun since the device started, and some before: who asked for
//! it, who is named as installer, which package was installed, from which address the file came
//! when the installer said so, how it ended, and its instants in UTC.
//!
//! # What it can show
//! How an app came onto the device, also when it is gone by now. An installation by the shell was
//! made over adb.
//!
//! # What it cannot show
//! Installations before the sessions that are remembered. Whoever installs can give any installer
//! and any origin; who asked for it (the initiator) is noted by the system itself.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/pm/PackageInstallerSession.java` (`dump`)

use formats::instants::unix_milliseconds;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.install_sessions",
    title: "Installations that the package service remembers",
    sources: &[Source::Service("package")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 10 to 13", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// Most bytes of a session that are kept.
const MOST_BYTES: usize = 64 << 10;

/// One installation.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct InstallSession {
    /// `active`, `finalized` or `historical`.
    pub session_state: &'static str,
    /// Number of the session.
    pub session_id: u64,
    /// Number of the user it was for.
    pub user_id: Option<u64>,
    /// Package that was installed; none where that was not known yet.
    pub package: Option<String>,
    /// Package that is named as installer.
    pub installer: Option<String>,
    /// Number of the user of the program that installed: 0 is root, 2000 the shell.
    pub uid: Option<u64>,
    /// Package that asked for it, by the system.
    pub initiator: Option<String>,
    /// Package that the initiator named as the origin.
    pub originating_package: Option<String>,
    /// Address that the initiator named as the origin.
    pub originating_url: Option<String>,
    /// Page that led to that address.
    pub referrer_url: Option<String>,
    /// Flags of the installation, in hexadecimal.
    pub install_flags: Option<String>,
    /// Why it was installed: `policy`, `device_restore`, `device_setup`, `user_request`.
    pub install_reason: Option<&'static str>,
    /// Whether it was committed.
    pub committed: Option<bool>,
    /// How it ended: 1 is success, negative numbers are failures.
    pub final_status: Option<i64>,
    /// What the system said of its end.
    pub final_message: Option<String>,
    /// When it was begun.
    pub created_at: Option<Timestamp>,
    /// When it was committed.
    pub committed_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
}

impl Record for InstallSession {
    fn observables(&self) -> Vec<Observable<'_>> {
        let link = |value: &Option<String>| value.clone().filter(|link| link.contains("://"));
        let package = self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Installed)
        });
        let urls = [
            ("originating_url", link(&self.originating_url)),
            ("referrer_url", link(&self.referrer_url)),
        ];
        let urls = urls.into_iter().filter_map(|(field, link)| {
            Some(Observable::new(ObservableKind::Url, link?, field, Strength::Contacted))
        });
        package.into_iter().chain(urls).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let Some(at) = self.committed_at.or(self.created_at) else { return Vec::new() };
        let package = self.package.as_deref().unwrap_or("a package");
        let by = self.initiator.as_deref().or(self.installer.as_deref());
        let by = by.map_or(String::new(), |by| format!(", asked for by {by}"));
        let summary = format!("installation of {package}{by}");
        vec![TimelineEvent { at, meaning: "installation", summary }]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        let origin = self.originating_url.as_deref().or(self.originating_package.as_deref());
        vec![AppSighting {
            installer: self.installer.as_deref().map(Into::into),
            initiator: self.initiator.as_deref().map(Into::into),
            origin: origin.map(Into::into),
            noted_at: self.committed_at.or(self.created_at),
            ..AppSighting::of(package).of_user(self.user_id)
        }]
    }
}

/// The session that is collected.
struct Block {
    state: &'static str,
    id: u64,
    first: u64,
    text: String,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut state = None;
    let mut block: Option<Block> = None;
    let mut problems = Repeated::default();
    let mut met = false;
    for_each_line(file, |number, line| {
        if !line.is_empty() && !line.starts_with(' ') {
            close(block.take(), out, &mut problems);
            state = state_of(line.trim_end());
            met |= state.is_some();
            return;
        }
        let Some(state) = state else { return };
        if let Some(id) = line.strip_prefix("  Session ").and_then(|rest| rest.split(':').next())
            && let Ok(id) = id.trim().parse()
        {
            close(block.take(), out, &mut problems);
            block = Some(Block { state, id, first: number, text: String::new() });
        } else if let Some(block) = &mut block
            && block.text.len() < MOST_BYTES
        {
            // A long line is broken anywhere, and goes on with less of an indent.
            let goes_on = line.strip_prefix("      ");
            if goes_on.is_some() {
                block.text.push(' ');
            }
            let part = goes_on.unwrap_or_else(|| line.strip_prefix("  ").unwrap_or(line));
            block.text.push_str(part);
        }
    })?;
    close(block.take(), out, &mut problems);
    problems.finish(out, "sessions that are not whole");
    if !met {
        let message = "the list of install sessions is missing: how apps were installed lately is \
                       not known from here";
        out.problem(Location::File, message);
    }
    Ok(())
}

fn state_of(line: &str) -> Option<&'static str> {
    Some(match line {
        "Active install sessions:" => "active",
        "Finalized install sessions:" => "finalized",
        "Historical install sessions:" => "historical",
        _ => return None,
    })
}

fn close(block: Option<Block>, out: &mut Sink<'_>, problems: &mut Repeated) {
    let Some(block) = block else { return };
    let session = session_of(&block);
    let at = Location::Line(block.first);
    if session.created_at.is_none() {
        let message = format!("session {} is cut short: what it tells is missing", block.id);
        problems.problem(out, at.clone(), message);
    }
    out.record(at, &session);
}

fn session_of(block: &Block) -> InstallSession {
    let text = block.text.as_str();
    let number = |key: &str| value(text, key)?.parse::<u64>().ok();
    let name = |keys: &[&str]| keys.iter().find_map(|key| value(text, key)).map(str::to_owned);
    let instant = |key: &str| {
        let milliseconds: i64 = value(text, key)?.parse().ok()?;
        if milliseconds > 0 { unix_milliseconds(milliseconds) } else { None }
    };
    let reason = match value(text, "installReason") {
        Some("1") => Some("policy"),
        Some("2") => Some("device_restore"),
        Some("3") => Some("device_setup"),
        Some("4") => Some("user_request"),
        _ => None,
    };
    InstallSession {
        session_state: block.state,
        session_id: block.id,
        user_id: number("userId"),
        package: name(&["appPackageName", "mPackageName"]),
        installer: name(&[
            "installerPackageName",
            "mInstallerPackageName",
            "mOriginalInstallerPackageName",
        ]),
        uid: number("mInstallerUid"),
        initiator: name(&["installInitiatingPackageName"]),
        originating_package: name(&["installOriginatingPackageName"]),
        originating_url: name(&["originatingUri"]),
        referrer_url: name(&["referrerUri"]),
        install_flags: name(&["installFlags"]),
        install_reason: reason,
        committed: value(text, "mCommitted").map(|value| value == "true"),
        final_status: value(text, "mFinalStatus").and_then(|value| value.parse().ok()),
        final_message: message(text),
        created_at: instant("createdMillis"),
        committed_at: instant("committedMillis"),
        updated_at: instant("updatedMillis"),
    }
}

/// The first value of `key` that is not `null`. Newer versions put `params.` before some keys.
fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let words = text.split_whitespace().filter_map(|word| word.split_once('='));
    let mut values = words
        .filter(|(found, _)| found.strip_prefix("params.").unwrap_or(found) == key)
        .map(|(_, value)| value);
    values.find(|value| !value.is_empty() && *value != "null")
}

/// What was said of the end, which has blanks.
fn message(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("mFinalMessage=")?;
    let ends = [" params.isMultiPackage=", " isMultiPackage=", " mParentSessionId="];
    let end = ends.iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
    let message = rest.get(..end)?.trim();
    (!message.is_empty() && message != "null").then(|| message.to_owned())
}
