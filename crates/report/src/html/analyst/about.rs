//! What findings are about, to put it first where programs and apps are listed.

use std::collections::BTreeSet;

use model::Finding;
use serde_json::Value;

/// Fields of records that name a program or an app.
const FIELDS: [&str; 8] =
    ["app_id", "bundle_id", "client", "daemon", "name", "package", "path", "process"];

/// Names of programs and apps that findings are about.
pub(in crate::html) struct About<'a> {
    names: BTreeSet<&'a str>,
}

impl<'a> About<'a> {
    pub(super) fn new(findings: &'a [Finding]) -> Self {
        let mut names = BTreeSet::new();
        for finding in findings {
            let fields = FIELDS.iter().filter_map(|field| finding.record.get(field));
            let values = fields.filter_map(Value::as_str).chain([finding.observed.value.as_str()]);
            names.extend(values.flat_map(|value| [value, last_part(value)]));
        }
        names.remove("");
        Self { names }
    }

    /// Whether a finding is about something of that name or path.
    pub(super) fn names(&self, name: &str) -> bool {
        self.names.contains(name)
    }
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
