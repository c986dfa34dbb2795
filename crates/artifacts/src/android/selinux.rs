//! `getenforce`: whether SELinux keeps programs apart.
//!
//! # What it holds
//! One word: `Enforcing`, `Permissive` or `Disabled`.
//!
//! # What it can show
//! That one of the walls between programs was down when the acquisition was made. On phones as they are sold it
//! is up.
//!
//! # What it cannot show
//! Who took it down: people who change their system do so, too. Whether it was down earlier.
//!
//! # References
//! - AOSP, "Security-Enhanced Linux in Android"

use crate::lines::for_each_line;
use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.selinux",
    title: "Whether SELinux enforces its rules",
    sources: &[Source::AndroidQf("selinux.txt"), Source::ReportSection("SELINUX*")],
    tested: &[("Android", Confidence::Specification)],
    absent_because: "bug reports do not hold it",
    parse,
};

/// What `getenforce` said.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct SelinuxMode {
    /// `enforcing`, `permissive` or `disabled`.
    pub selinux_mode: &'static str,
}

impl Record for SelinuxMode {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut any = false;
    for_each_line(file, |number, line| {
        let selinux_mode = match line.trim().to_ascii_lowercase().as_str() {
            "" => return,
            "enforcing" => "enforcing",
            "permissive" => "permissive",
            "disabled" => "disabled",
            _ => {
                let message = "word not understood: the mode may be missing";
                return out.problem(Location::Line(number), message);
            }
        };
        any = true;
        out.record(Location::Line(number), &SelinuxMode { selinux_mode });
    })?;
    if !any {
        out.problem(Location::File, "no mode in it: it is not known");
    }
    Ok(())
}
