//! Overrides of compatibility changes, as the compatibility service lists them.
//!
//! # What it holds
//! One line for each change of behaviour that apps can be exempted from. Some have overrides for
//! packages, which the system or somebody with adb set.
//!
//! # What it can show
//! That a package was known to the device: overrides stay when an app is removed.
//!
//! # What it cannot show
//! When, and whether the app was ever installed: makers bring overrides for well-known apps along.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/compat/CompatConfig.java` (`dumpConfig`)

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.platform_compat",
    title: "Overrides of compatibility changes",
    sources: &[Source::Service("platform_compat")],
    tested: &[("Android 14", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// An override for a package.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CompatOverride {
    /// Number of the change.
    pub change_id: u64,
    /// Its name.
    pub change_name: Option<String>,
    /// Package that it is overridden for.
    pub package: String,
    /// How it is overridden.
    pub override_value: String,
    /// Whether the override was set by itself, and does not come from the configuration.
    pub raw_override: bool,
}

impl Record for CompatOverride {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Installed)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        vec![AppSighting::of(self.package.as_str())]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut met = false;
    let mut problems = Repeated::default();
    for_each_line(file, |number, line| {
        let Some(rest) = line.trim().strip_prefix("ChangeId(") else { return };
        met = true;
        let at = Location::Line(number);
        let Some((id, rest)) = rest.strip_suffix(')').and_then(|rest| rest.split_once(';')) else {
            let message = "line is cut short: the overrides of a change may be missing";
            return problems.problem(out, at, message);
        };
        let Ok(change_id) = id.trim().parse() else {
            return problems.problem(out, at, "number of a change not understood");
        };
        let name = rest.split(';').find_map(|part| part.trim().strip_prefix("name="));
        for (key, raw_override) in [("packageOverrides={", false), ("rawOverrides={", true)] {
            let list = rest.split_once(key).and_then(|(_, rest)| rest.split_once('}'));
            let pairs = list.map_or("", |(list, _)| list).split(',');
            for (package, value) in pairs.filter_map(|pair| pair.trim().split_once('=')) {
                let entry = CompatOverride {
                    change_id,
                    change_name: name.map(str::to_owned),
                    package: package.to_owned(),
                    override_value: value.to_owned(),
                    raw_override,
                };
                out.record(at.clone(), &entry);
            }
        }
    })?;
    problems.finish(out, "lines not understood");
    if !met {
        out.problem(Location::File, "no change is listed: packages with overrides are missing");
    }
    Ok(())
}
