//! Lines in which SELinux tells that it denied something:
//! `avc:  denied  { read } for  comm="x" name="y" scontext=u:r:a:s0 tcontext=u:object_r:b:s0 tclass=file permissive=0`.

use std::collections::BTreeMap;

use crate::prelude::*;

/// Everything that one program was denied in the same way.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct AvcDenial {
    /// What the record is: `avc_denied`.
    pub log_topic: &'static str,
    /// Name of the process, where it is told.
    pub process: Option<String>,
    /// Domain of the process, for example `untrusted_app`.
    pub source_domain: String,
    /// Type of what it wanted.
    pub target_domain: String,
    /// Class of what it wanted.
    pub target_class: Option<String>,
    /// What it wanted to do with it.
    pub denied_permission: String,
    /// Whether it was only noted, and allowed.
    pub permissive: Option<bool>,
    /// Package of the app, where it is told.
    pub package: Option<String>,
    /// Paths that it wanted, the first ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub denied_paths: Vec<String>,
    /// How often.
    pub occurrences: u64,
    /// When it was logged first.
    pub first_at: Option<Timestamp>,
    /// When it was logged last.
    pub last_at: Option<Timestamp>,
}

impl Record for AvcDenial {
    fn observables(&self) -> Vec<Observable<'_>> {
        let process = self.process.as_deref().map(|process| {
            Observable::new(ObservableKind::Process, process, "process", Strength::Executed)
        });
        let package = self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Executed)
        });
        let paths = self.denied_paths.iter().map(|path| {
            Observable::new(ObservableKind::FilePath, path, "denied_paths", Strength::Installed)
        });
        process.into_iter().chain(package).chain(paths).collect()
    }
}

/// What makes two denials the same.
type Key = (Option<String>, String, String, Option<String>, String, Option<bool>, Option<String>);

/// Denials, put together.
#[derive(Debug, Default)]
pub(crate) struct AvcDenials {
    denials: BTreeMap<Key, (u64, AvcDenial)>,
}

/// Most paths that are kept of denials of one kind.
const MOST_PATHS: usize = 20;
/// Most different denials that are kept.
const MOST: usize = 20_000;

impl AvcDenials {
    /// Adds the denial of a message, if it is one.
    pub(crate) fn add(
        &mut self,
        line: u64,
        message: &str,
        at: impl FnOnce() -> Option<Timestamp>,
    ) -> bool {
        let Some(denial) = denial_of(message) else { return false };
        let key = (
            denial.process.clone(),
            denial.source_domain.clone(),
            denial.target_domain.clone(),
            denial.target_class.clone(),
            denial.denied_permission.clone(),
            denial.permissive,
            denial.package.clone(),
        );
        let at = at();
        if let Some((_, known)) = self.denials.get_mut(&key) {
            known.occurrences = known.occurrences.saturating_add(1);
            known.last_at = at.or(known.last_at);
            for path in denial.denied_paths {
                if known.denied_paths.len() < MOST_PATHS && !known.denied_paths.contains(&path) {
                    known.denied_paths.push(path);
                }
            }
        } else if self.denials.len() < MOST {
            let denial = AvcDenial { first_at: at, last_at: at, ..denial };
            self.denials.insert(key, (line, denial));
        }
        true
    }

    /// Hands them on, in the order of their first lines.
    pub(crate) fn tell(self, out: &mut Sink<'_>) {
        let mut denials: Vec<_> = self.denials.into_values().collect();
        denials.sort_by_key(|(line, _)| *line);
        for (line, denial) in denials {
            out.record(Location::Line(line), &denial);
        }
    }
}

fn denial_of(message: &str) -> Option<AvcDenial> {
    let (_, rest) = message.split_once("avc:")?;
    let (_, rest) = rest.split_once("denied")?;
    let (permission, rest) = rest.split_once('{')?.1.split_once('}')?;
    let value = |key: &str| {
        let (before, value) = rest.split_once(key)?;
        before.ends_with([' ', '\t']).then_some(())?;
        match value.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => value.split(' ').next(),
        }
    };
    let domain = |context: &str| context.split(':').nth(2).unwrap_or(context).to_owned();
    Some(AvcDenial {
        log_topic: "avc_denied",
        process: value("comm=").map(str::to_owned),
        source_domain: domain(value("scontext=")?),
        target_domain: domain(value("tcontext=")?),
        target_class: value("tclass=").map(str::to_owned),
        denied_permission: permission.trim().to_owned(),
        permissive: value("permissive=").map(|flag| flag.starts_with('1')),
        package: value("app=").map(str::to_owned),
        denied_paths: value("path=")
            .filter(|path| path.starts_with('/'))
            .map(str::to_owned)
            .into_iter()
            .collect(),
        occurrences: 1,
        ..AvcDenial::default()
    })
}
