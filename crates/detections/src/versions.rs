//! Whether a device runs the newest system that there is for its model: what Sigma cannot say,
//! because versions are compared part by part and the newest one depends on the model.
//!
//! A dated table says which version was the newest for which model. A record that names a model
//! and a version is judged together with what the table says of it; the rules do the rest.

use jiff::civil::Date;
use model::{AppSighting, Observable, ProgramSighting, Record, TimelineEvent};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

/// The table that came with this version of Hoofprint.
const BUILT_IN: &str = include_str!("../../../data/ios-versions.json");

/// Version of the layout of a table.
const SCHEMA: &str = "hoofprint-system-versions-1";

/// Artifacts with records that name a model and a version.
const ARTIFACTS: [&str; 3] = ["ios.backup_info", "ios.remotectl", "ios.sysctl"];

/// Months after which a table is said to be old: a newer system has come out since, most likely.
const OLD_AFTER_MONTHS: i32 = 3;

/// Largest table, in bytes.
pub const LARGEST_TABLE: u64 = 1 << 20;

/// Which version is the newest for which model.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionTable {
    schema: String,
    /// Day on which the table was put together.
    pub dated: Date,
    /// Where its facts were published.
    pub sources: Vec<String>,
    lines: Vec<Line>,
}

/// Models for which the same version is the newest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    newest: String,
    /// Day on which that version was known to be out.
    known_on: Date,
    models: Vec<String>,
}

/// Why a table cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VersionTableError {
    /// Not the JSON of a table.
    #[error("table of system versions is not usable: {0}")]
    NotATable(#[from] serde_json::Error),
    /// A table of another layout, or with a version that is none.
    #[error("table of system versions is not usable: {0}")]
    Unusable(String),
}

impl VersionTable {
    /// The table that came with Hoofprint. Empty and from 1970 if it were broken, which a test rules out.
    pub fn builtin() -> Self {
        Self::from_json(BUILT_IN.as_bytes()).unwrap_or_else(|_| Self {
            schema: SCHEMA.to_owned(),
            dated: Date::constant(1970, 1, 1),
            sources: Vec::new(),
            lines: Vec::new(),
        })
    }

    /// Reads a table.
    ///
    /// # Errors
    /// When it is no table, or of another layout.
    pub fn from_json(bytes: &[u8]) -> Result<Self, VersionTableError> {
        let table: Self = serde_json::from_slice(bytes)?;
        let unusable = |reason: String| Err(VersionTableError::Unusable(reason));
        if table.schema != SCHEMA {
            return unusable(format!("layout is {:?}, need {SCHEMA:?}", table.schema));
        }
        if let Some(line) = table.lines.iter().find(|line| parts(&line.newest).is_none()) {
            return unusable(format!("{:?} is no version", line.newest));
        }
        Ok(table)
    }

    /// What is to be said of the table's age on the day `today`; nothing when it is young.
    pub fn age_warning(&self, today: Date) -> Option<String> {
        let months = self.dated.until((jiff::Unit::Month, today)).ok()?.get_months();
        (months >= OLD_AFTER_MONTHS).then(|| {
            format!(
                "The table of system versions is {months} months old ({}): newer systems have \
                 come out since, most likely, and an old one may not be told.",
                self.dated
            )
        })
    }

    /// What the table says of a record of `artifact`; `None` when it says nothing.
    pub fn compare<'r>(&self, artifact: &str, record: &'r dyn Record) -> Option<Compared<'r>> {
        if !ARTIFACTS.contains(&artifact) {
            return None;
        }
        let Ok(Value::Object(mut fields)) = serde_json::to_value(record) else { return None };
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let (model, version) = (text("product_type")?, text("product_version")?);
        let line = self.lines.iter().find(|line| line.models.iter().any(|m| m == model))?;
        let older = parts(version)? < parts(&line.newest)?;
        let told = format!(
            "{version}; the newest for {model} was {} on {} (table of {})",
            line.newest, line.known_on, self.dated
        );
        let newest = line.newest.clone();
        fields.insert("older_than_newest".to_owned(), older.into());
        fields.insert("newest_version".to_owned(), newest.into());
        fields.insert("version_compared".to_owned(), told.into());
        Some(Compared { record, fields })
    }
}

/// A record with what the table says of it: `older_than_newest`, `newest_version`,
/// `version_compared`. Rules see these fields, and findings show them; records of a case do not
/// have them, because they are not in the evidence.
pub struct Compared<'r> {
    record: &'r dyn Record,
    fields: Map<String, Value>,
}

impl Serialize for Compared<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.fields.serialize(serializer)
    }
}

impl Record for Compared<'_> {
    fn observables(&self) -> Vec<Observable<'_>> {
        self.record.observables()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        self.record.events()
    }

    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        self.record.programs()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        self.record.apps()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.record.content()
    }
}

/// The parts of a version as numbers, without zeros at the end: 26 and 26.0 are the same.
fn parts(version: &str) -> Option<Vec<u32>> {
    let parts: Result<Vec<u32>, _> = version.trim().split('.').map(str::parse).collect();
    let mut parts = parts.ok()?;
    while parts.last() == Some(&0) {
        parts.pop();
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Device {
        product_type: Option<&'static str>,
        product_version: Option<&'static str>,
    }

    impl Record for Device {}

    fn older(product_type: &'static str, product_version: &'static str) -> Option<bool> {
        let device =
            Device { product_type: Some(product_type), product_version: Some(product_version) };
        let table = VersionTable::builtin();
        let compared = table.compare("ios.backup_info", &device)?;
        compared.fields.get("older_than_newest")?.as_bool()
    }

    #[test]
    fn the_built_in_table_is_usable_and_says_where_it_comes_from() {
        let table = VersionTable::from_json(BUILT_IN.as_bytes()).unwrap();
        assert!(table.sources.iter().all(|source| source.starts_with("https://")));
        assert!(!table.sources.is_empty());
        let mut models: Vec<&String> = table.lines.iter().flat_map(|line| &line.models).collect();
        let count = models.len();
        models.sort();
        models.dedup();
        assert_eq!(models.len(), count, "a model stands in two lines");
        assert!(table.lines.iter().all(|line| line.known_on <= table.dated));
    }

    #[test]
    fn the_newest_version_depends_on_the_model() {
        assert_eq!(older("iPhone9,3", "14.3"), Some(true));
        assert_eq!(older("iPhone9,3", "15.8.8"), Some(false));
        assert_eq!(older("iPhone11,8", "18.7.9"), Some(true));
        assert_eq!(older("iPhone11,8", "18.7.10"), Some(false), "parts are numbers, not text");
        assert_eq!(older("iPhone13,2", "18.7.10"), Some(true));
    }

    #[test]
    fn nothing_is_said_of_what_the_table_does_not_know() {
        assert_eq!(older("iPhone99,1", "14.3"), None);
        assert_eq!(older("iPhone9,3", "14.3 beta"), None);
        assert_eq!(older("iPhone9,3", "99.0"), Some(false), "newer than the table");
        let nameless = Device { product_type: None, product_version: Some("14.3") };
        assert!(VersionTable::builtin().compare("ios.backup_info", &nameless).is_none());
    }

    #[test]
    fn a_sysdiagnose_names_model_and_version_too() {
        let device = Device { product_type: Some("iPhone9,3"), product_version: Some("14.3") };
        let table = VersionTable::builtin();
        assert!(table.compare("ios.remotectl", &device).is_some());
        assert!(table.compare("ios.sysctl", &device).is_some());
        assert!(table.compare("ios.system_version", &device).is_none());
    }

    #[test]
    fn an_old_table_says_so() {
        let table = VersionTable::builtin();
        let later =
            |months: i64| table.dated.checked_add(jiff::Span::new().months(months)).unwrap();
        assert_eq!(table.age_warning(later(2)), None);
        assert!(table.age_warning(later(4)).unwrap().contains("4 months old"));
        assert_eq!(table.age_warning(Date::constant(2020, 1, 1)), None);
    }

    #[test]
    fn tables_of_other_layouts_are_refused() {
        for text in [
            "[]",
            r#"{"schema":"other","dated":"2026-01-01","sources":[],"lines":[]}"#,
            r#"{"schema":"hoofprint-system-versions-1","dated":"2026-01-01","sources":[],
                "lines":[{"newest":"x","known_on":"2026-01-01","models":[]}]}"#,
        ] {
            assert!(VersionTable::from_json(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn zeros_at_the_end_make_no_difference() {
        assert_eq!(parts("26"), parts("26.0"));
        assert!(parts("26.0.1") > parts("26"));
        assert!(parts("9.3.6") < parts("10.0"));
    }
}
