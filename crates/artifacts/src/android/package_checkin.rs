//! Packages in the short form that reports of Android have for programs.
//!
//! # What it holds
//! Comma lines: for each package its number, version, installer and, in epoch milliseconds, when
//! its files were changed; for each user whether it is there.
//!
//! # What it can show
//! The same packages as the long list, with an instant that depends on no time zone.
//!
//! # What it cannot show
//! Permissions, and who asked for an installation.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/pm/Settings.java` (`dumpPackagesLPr`, check-in form)

use formats::instants::unix_milliseconds;

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.package_checkin",
    title: "Packages, in the form for programs",
    sources: &[Source::ReportSection("CHECKIN PACKAGE")],
    tested: &[("Android 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A package.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CheckedInPackage {
    /// Name of the package.
    pub package: String,
    /// Number of the app.
    pub app_id: Option<u64>,
    /// Number of its version.
    pub version_code: Option<u64>,
    /// Package that installed it.
    pub installer: Option<String>,
    /// When its files were changed last.
    pub code_changed_at: Option<Timestamp>,
}

impl Record for CheckedInPackage {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Installed)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        vec![AppSighting {
            installer: self.installer.as_deref().map(Into::into),
            updated_at: self.code_changed_at,
            ..AppSighting::of(self.package.as_str())
        }]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut met = false;
    let mut problems = Repeated::default();
    for_each_line(file, |number, line| {
        met |= line.starts_with("vers,");
        let Some(rest) = line.strip_prefix("pkg,") else { return };
        let at = Location::Line(number);
        match package_of(rest) {
            Some(package) => out.record(at, &package),
            None => problems.problem(out, at, "line is cut short: a package is missing"),
        }
    })?;
    problems.finish(out, "lines not understood");
    if !met {
        out.problem(Location::File, "the list has no beginning: packages may be missing");
    }
    Ok(())
}

/// `org.example,10084,12,1763829065522,com.android.vending10084?,0`: name, number, version, instant,
/// installer with its user and a mark, and whether there is an installer.
fn package_of(line: &str) -> Option<CheckedInPackage> {
    let mut parts = line.split(',');
    let package = parts.next().filter(|name| !name.is_empty())?.to_owned();
    let app_id = parts.next()?.parse().ok();
    let version_code = parts.next()?.parse().ok();
    let changed: i64 = parts.next()?.trim().parse().ok()?;
    let installer = parts.next().map(|text| {
        let name = text.split('?').next().unwrap_or_default();
        name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').to_owned()
    });
    Some(CheckedInPackage {
        package,
        app_id,
        version_code,
        // The images of the system are dated 1970, or have no date.
        code_changed_at: unix_milliseconds(changed).filter(|at| at.as_second() > 86_400),
        installer: installer.filter(|name| !name.is_empty() && name != "null"),
    })
}
