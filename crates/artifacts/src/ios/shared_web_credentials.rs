//! `swcutil_show.txt`: which app says that it belongs to which web site.
//!
//! # What it holds
//! For each installed app and each domain that it names, the service (links that open the app,
//! shared passwords, …), whether the site confirmed it, and when that was checked last.
//!
//! # What it can show
//! That an app was installed, under which identifier, and which domains its makers tied it to.
//!
//! # What it cannot show
//! That the app was opened, or that the phone spoke to the domain: Apple's servers ask the site on
//! behalf of the phone. Apps without such domains are not listed.
//!
//! # References
//! - Apple, TN3155 "Debugging universal links": the fields of an entry
//! - EC-DIGIT-CSIRC, `sysdiagnose`: sections of the file and the styles of its dates

use crate::{log_dates::dated, prelude::*};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.shared_web_credentials",
    title: "Web sites that apps name as theirs",
    sources: &[Source::Sysdiagnose("swcutil_show.txt")],
    tested: &[("iOS 14 to 18", Confidence::Specification)],
    absent_because: "backups do not hold it; a sysdiagnose does",
    parse,
};

/// One app and one domain.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Association {
    /// What the two share, for example `applinks` or `webcredentials`.
    pub service: Option<String>,
    /// Bundle identifier of the app.
    pub bundle_id: Option<String>,
    /// Team that signed the app.
    pub team_id: Option<String>,
    /// Domain, without a wildcard before it or a mode behind it.
    pub domain: Option<String>,
    /// What the owner of the phone decided.
    pub user_approval: Option<String>,
    /// What the site said: `approved`, `denied` or `unspecified`.
    pub site_approval: Option<String>,
    /// Marks of the entry, for example `enterpriseManaged` or `developer`.
    pub entry_flags: Option<String>,
    /// When the site was asked last.
    pub checked_at: Option<Timestamp>,
}

impl Record for Association {
    fn observables(&self) -> Vec<Observable<'_>> {
        let app = self
            .bundle_id
            .as_deref()
            .map(|id| Observable::new(ObservableKind::AppId, id, "bundle_id", Strength::Installed));
        let domain = self.domain.as_deref().map(|domain| {
            Observable::new(ObservableKind::Host, domain, "domain", Strength::Exposed)
        });
        app.into_iter().chain(domain).collect()
    }
}

#[derive(Default)]
struct Reading {
    in_database: bool,
    entry: Association,
    begins: Option<u64>,
    unreadable: Repeated,
    any: bool,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let bytes = file.bytes()?;
    let mut reading = Reading::default();
    for (number, line) in (1_u64..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = String::from_utf8_lossy(line);
        let line = line.trim();
        if let Some(section) = line.strip_prefix("====") {
            reading.finish(out);
            reading.in_database = section.trim_matches(['=', ' ']) == "DATABASE";
            reading.any |= reading.in_database;
        } else if reading.in_database && line.starts_with("----") {
            reading.finish(out);
        } else if reading.in_database && !line.is_empty() {
            reading.field(number, line, out);
        }
    }
    reading.finish(out);
    if !reading.any {
        out.problem(Location::File, "no section DATABASE: apps and their domains are missing");
    }
    reading.unreadable.finish(out, "lines of entries");
    Ok(())
}

impl Reading {
    fn field(&mut self, number: u64, line: &str, out: &mut Sink<'_>) {
        if line == "(empty)" {
            return;
        }
        self.begins.get_or_insert(number);
        // An error may go on over lines that are no fields.
        let Some((key, value)) = line.split_once(':') else { return };
        let value = value.trim();
        let stored = (!value.is_empty()).then(|| value.to_owned());
        match key.trim() {
            "Service" => self.entry.service = stored,
            "App ID" => {
                let (team, bundle) = app_id(value);
                self.entry.team_id = team.map(str::to_owned);
                self.entry.bundle_id = Some(bundle.to_owned()).filter(|id| !id.is_empty());
            }
            "Domain" => self.entry.domain = domain(value),
            "User Approval" => self.entry.user_approval = stored,
            "Site/Fmwk Approval" => self.entry.site_approval = stored,
            "Flags" => self.entry.entry_flags = stored,
            "Last Checked" => {
                self.entry.checked_at = dated(value);
                if self.entry.checked_at.is_none() {
                    let message = "date not understood: when the site was asked is missing";
                    self.unreadable.problem(out, Location::Line(number), message);
                }
            }
            _ => {}
        }
    }

    fn finish(&mut self, out: &mut Sink<'_>) {
        let entry = std::mem::take(&mut self.entry);
        let Some(begins) = self.begins.take() else { return };
        if entry.bundle_id.is_none() && entry.domain.is_none() {
            let message = "entry not understood: an app and its domain are missing";
            self.unreadable.problem(out, Location::Line(begins), message);
            return;
        }
        if entry.bundle_id.is_none() || entry.domain.is_none() {
            let message = "entry without app or domain: what ties the two is missing";
            self.unreadable.problem(out, Location::Line(begins), message);
        }
        out.record(Location::Line(begins), &entry);
    }
}

/// The team and the bundle identifier; apps of the system may come without a team.
fn app_id(value: &str) -> (Option<&str>, &str) {
    let is_team = |team: &str| {
        team.len() == 10 && team.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    match value.split_once('.') {
        Some((team, bundle)) if is_team(team) => (Some(team), bundle),
        _ => (None, value),
    }
}

/// `*.example.org?mode=developer` names `example.org`.
fn domain(value: &str) -> Option<String> {
    let domain = value.split(['?', ' ', '/']).next()?;
    let domain = domain.strip_prefix("*.").unwrap_or(domain);
    let domain = domain.split_once(':').map_or(domain, |(host, _)| host);
    Some(domain.to_ascii_lowercase()).filter(|domain| !domain.is_empty() && domain != "*")
}
