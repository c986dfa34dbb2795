//! Packages in the short form that is made for machines.
//!
//! # What it holds
//! One line for each package with its number, its version, when it was updated last in milliseconds
//! since 1970, and what installed it; below it a line for each Android user with the state it has
//! there and when it was installed first. Factory versions, what checks packages, and remarks of the
//! package service.
//!
//! # What it can show
//! The times of packages without any doubt about the zone of the device.
//!
//! # What it cannot show
//! Permissions, flags and where the code lies: the list of packages tells these.
//!
//! # References
//! - AOSP, `com.android.server.pm.Settings` (`dumpPackageLPr` with a tag of check-in)

use formats::instants::unix_milliseconds;
use model::{AppSighting, AppSign};

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.package_checkin",
    title: "Packages in the form for machines",
    sources: &[Source::ReportSection("CHECKIN PACKAGE")],
    tested: &[("Android 14", Confidence::RealDevice), ("others", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// A package, or what else a line tells.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CheckinPackage {
    /// `package`, `factory_version`, `verifier`, `domain_verifier` or `remark`.
    pub record: &'static str,
    /// Name of the package.
    pub package: Option<String>,
    /// Number of the app.
    pub uid: Option<u64>,
    /// Number of its version.
    pub version_code: Option<u64>,
    /// When it was installed or updated last.
    pub updated_at: Option<Timestamp>,
    /// Package that installed it.
    pub installer: Option<String>,
    /// Package that alone may update it without asking.
    pub update_owner: Option<String>,
    /// How each Android user has it.
    pub users: Vec<CheckinUser>,
    /// What the package service remarked, with the time as the device spells it.
    pub message: Option<String>,
}

/// A package as one Android user has it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CheckinUser {
    /// Number of the user.
    pub user_id: u64,
    /// Whether it is installed for the user.
    pub installed: Option<bool>,
    /// Whether it is hidden from the user.
    pub hidden: Option<bool>,
    /// Whether it is suspended.
    pub suspended: Option<bool>,
    /// Whether it is stopped.
    pub stopped: Option<bool>,
    /// Whether it is disabled.
    pub disabled: Option<bool>,
    /// What disabled it last.
    pub disabled_by: Option<String>,
    /// When it was installed first for the user.
    pub first_installed_at: Option<Timestamp>,
}

impl Record for CheckinPackage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let id = ObservableKind::AppId;
        let package = self.package.as_deref();
        let package = package.map(|name| Observable::new(id, name, "package", Strength::Installed));
        package.into_iter().collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        // The list of packages has them all, where the zone is known; the dates of what came with
        // the system are those of its making, and nothing here tells it apart.
        Vec::new()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref() else { return Vec::new() };
        if self.record == "factory_version" {
            return vec![AppSighting::of(package).with(AppSign::FactoryVersion)];
        }
        if self.record != "package" {
            return Vec::new();
        }
        let all = AppSighting {
            installer: self.installer.as_deref().map(Cow::Borrowed),
            installer_is_known: true,
            updated_at: self.updated_at,
            ..AppSighting::of(package)
        };
        if self.users.is_empty() {
            return vec![all];
        }
        let of_user = |user: &CheckinUser| {
            let mut app = all.clone().of_user(Some(user.user_id));
            app.first_installed_at = user.first_installed_at;
            let signs = [(user.hidden, AppSign::Hidden), (user.disabled, AppSign::Disabled)];
            app.signs.extend(signs.iter().filter(|(is, _)| *is == Some(true)).map(|(_, s)| *s));
            app
        };
        self.users.iter().map(of_user).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut open: Option<(u64, CheckinPackage)> = None;
    let mut count = 0_u64;
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        let (tag, rest) = line.split_once(',').unwrap_or((line, ""));
        if matches!(tag, "pkg-usr" | "dis-usr") {
            if let (Some((_, package)), Some(user)) = (&mut open, user_of(rest)) {
                package.users.push(user);
            } else {
                let message = "line not understood: the state of a package is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
            return;
        }
        if matches!(tag, "pkg-splt" | "dis-splt" | "") {
            return;
        }
        if let Some((line, package)) = open.take() {
            out.record(Location::Line(line), &package);
        }
        if matches!(tag, "pkg" | "dis") {
            if let Some(package) = package_of(tag, rest) {
                count = count.saturating_add(1);
                open = Some((number, package));
            } else {
                let message = "line not understood: the package that it names is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else if let Some(other) = other_of(tag, rest) {
            out.record(Location::Line(number), &other);
        }
    })?;
    if let Some((line, package)) = open {
        out.record(Location::Line(line), &package);
    }
    unreadable.finish(out, "lines not understood");
    if count == 0 {
        out.problem(Location::File, "no line tells of a package: all are missing");
    }
    Ok(())
}

/// `name,uid,version,updated,…` with what installed it behind, once between commas and since
/// Android 14 run together.
fn package_of(tag: &str, rest: &str) -> Option<CheckinPackage> {
    let mut parts = rest.split(',');
    let package = parts.next().filter(|name| !name.is_empty())?.to_owned();
    let uid = parts.next()?.parse().ok();
    let version_code = parts.next()?.parse().ok();
    let updated_at = time(parts.next()?);
    let (installer, update_owner) = parts.next().map(sources_of).unwrap_or_default();
    let record = if tag == "pkg" { "package" } else { "factory_version" };
    let users = Vec::new();
    let message = None;
    let package = Some(package);
    Some(CheckinPackage {
        record,
        package,
        uid,
        version_code,
        updated_at,
        installer,
        update_owner,
        users,
        message,
    })
}

/// What installed a package and what may update it: `com.example10084?`, `?-1com.example`.
fn sources_of(text: &str) -> (Option<String>, Option<String>) {
    let told = |name: &str| (!matches!(name, "" | "?")).then(|| name.to_owned());
    // An app has a number of at least five digits, and names of packages seldom do.
    let digits = |at: usize| text.get(at..).map_or(0, leading_digits);
    let uid_at = || text.char_indices().map(|(at, _)| at).find(|at| digits(*at) >= 5);
    let (installer, rest) = if let Some(rest) = text.strip_prefix('?') {
        ("?", rest)
    } else {
        uid_at().and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""))
    };
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let owner = rest.get(leading_digits(rest)..).unwrap_or_default();
    (told(installer), told(owner))
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// `user,states,enabled,disabled by,first installed,`: each state is a letter or two, large where
/// it is so.
fn user_of(rest: &str) -> Option<CheckinUser> {
    let mut parts = rest.split(',');
    let user_id = parts.next()?.parse().ok()?;
    let states = parts.next()?;
    let state = |is: &str, is_not: &str| match (states.contains(is), states.contains(is_not)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let enabled = parts.next()?;
    Some(CheckinUser {
        user_id,
        installed: states.chars().next().map(|first| first == 'I'),
        hidden: state("B", "b"),
        suspended: state("SU", "su"),
        stopped: states.get(4..5).map(|letter| letter == "S"),
        disabled: enabled.parse().ok().map(|number: u8| number >= 2),
        disabled_by: parts.next().filter(|by| !matches!(*by, "" | "?")).map(str::to_owned),
        first_installed_at: parts.next().and_then(time),
    })
}

fn other_of(tag: &str, rest: &str) -> Option<CheckinPackage> {
    let package = || rest.split(',').next().map(str::to_owned);
    let blank = CheckinPackage::default();
    Some(match tag {
        "vrfy" => CheckinPackage { record: "verifier", package: package(), ..blank },
        "dv" => CheckinPackage { record: "domain_verifier", package: package(), ..blank },
        "msg" => CheckinPackage { record: "remark", message: Some(rest.to_owned()), ..blank },
        _ => return None,
    })
}

fn time(count: &str) -> Option<Timestamp> {
    count.parse().ok().filter(|count| *count > 0).and_then(unix_milliseconds)
}
