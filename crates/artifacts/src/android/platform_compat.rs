//! Changes of the platform that were switched for single packages.
//!
//! # What it holds
//! Every change of behaviour that Android can switch for apps, one in a line, with the packages for
//! which it was switched by hand or by the maker.
//!
//! # What it can show
//! Names of packages, also of some that are not installed any more, or not yet.
//!
//! # What it cannot show
//! That a package was ever there: makers bring lists of their own. When it was switched.
//!
//! # References
//! - AOSP, `com.android.server.compat.CompatChange` (`toString`)

use model::AppSighting;

use crate::lines::for_each_line;
use crate::prelude::*;
use crate::service_text::says_cut_short;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.platform_compat",
    title: "Changes of the platform for single packages",
    sources: &[Source::Service("platform_compat")],
    tested: &[("Android 11 to 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// A change, switched for a package.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CompatOverride {
    /// Number of the change.
    pub change_id: Option<u64>,
    /// Its name.
    pub change_name: Option<String>,
    /// Whether it is on for all others, where that does not depend on the app: `enabled` or
    /// `disabled`.
    pub change_state: Option<&'static str>,
    /// Whether apps of anybody may be switched.
    pub overridable: bool,
    /// Package for which it was switched.
    pub package: String,
    /// What was set, as it is told.
    pub override_value: String,
    /// Whether the system applies it: the package is installed and of a version that is meant.
    pub applied: bool,
    /// Whether it was set, for this package whether installed or not.
    pub set: bool,
}

impl Record for CompatOverride {
    fn observables(&self) -> Vec<Observable<'_>> {
        // What is set for a package that is not there does not say that it was.
        let strength = if self.applied { Strength::Installed } else { Strength::Exposed };
        vec![Observable::new(ObservableKind::AppId, &self.package, "package", strength)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        vec![AppSighting::of(&self.package)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut count = 0_u64;
    let mut unreadable = Repeated::default();
    for_each_line(file, |number, line| {
        let at = Location::Line(number);
        let line = line.trim();
        if says_cut_short(line) {
            return out.problem(at, "the service did not tell everything");
        }
        let Some(inner) = line.strip_prefix("ChangeId(") else { return };
        count = count.saturating_add(1);
        let Some(inner) = inner.strip_suffix(')') else {
            let message = "line is cut short: packages that it names may be missing";
            unreadable.problem(out, at.clone(), message);
            return hand_on(&at, inner, out);
        };
        hand_on(&at, inner, out);
    })?;
    unreadable.finish(out, "lines cut short");
    if count == 0 {
        out.problem(Location::File, "no change is told");
    }
    Ok(())
}

fn hand_on(at: &Location, inner: &str, out: &mut Sink<'_>) {
    let parts = outer_parts(inner, ';');
    let of = |key: &str| parts.iter().find_map(|part| part.strip_prefix(key));
    let has = |word: &str| parts.contains(&word);
    let change_state = match (has("enabled"), has("disabled")) {
        (true, _) => Some("enabled"),
        (_, true) => Some("disabled"),
        _ => None,
    };
    let pairs = |key: &str| -> Vec<(&str, &str)> {
        let list = of(key).and_then(|list| list.strip_prefix('{'));
        let list = list.map(|list| list.strip_suffix('}').unwrap_or(list)).unwrap_or_default();
        let pairs = outer_parts(list, ',');
        pairs.into_iter().filter_map(|pair| pair.split_once('=')).collect()
    };
    let (applied, set) = (pairs("packageOverrides="), pairs("rawOverrides="));
    let only_applied =
        applied.iter().filter(|(package, _)| !set.iter().any(|(other, _)| other == package));
    for (package, value) in set.iter().chain(only_applied) {
        let record = CompatOverride {
            change_id: parts.first().and_then(|id| id.parse().ok()),
            change_name: of("name=").map(str::to_owned),
            change_state,
            overridable: has("overridable"),
            package: (*package).to_owned(),
            override_value: (*value).to_owned(),
            applied: applied.iter().any(|(other, _)| other == package),
            set: set.iter().any(|(other, _)| other == package),
        };
        out.record(at.clone(), &record);
    }
}

/// The parts of a text between marks that are not within braces.
fn outer_parts(text: &str, mark: char) -> Vec<&str> {
    let mut depth = 0_u64;
    let parts = text.split(|character| {
        match character {
            '{' | '[' => depth = depth.saturating_add(1),
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == mark && depth == 0
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}
