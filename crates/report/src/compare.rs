//! Two cases of one device, compared: what is new, gone or changed, and what cannot be told.
//!
//! What is compared is data (`data/compare`). A thing is called gone only where the newer case examined what
//! would have shown it, and new only where the older one did. A difference is no sign by itself, so nothing
//! here has a level; the order says what to look at first, and why.

mod collect;
mod definitions;
mod differ;
mod findings;
mod identity;
mod outline;
mod page;
mod permissions;
mod reading;
mod terminal;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use model::{CaseStreams, Results, StreamError};
use serde::Serialize;

pub use page::html;
pub use terminal::lines;

/// Name and version of the form in which a comparison is written as JSON.
pub const SCHEMA: &str = "hoofprint-comparison/1";

/// One of the two cases.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "a case is read through a trait")]
pub struct ComparedCase<'a> {
    /// What it holds, but for records and timeline.
    pub results: &'a Results,
    /// Records and timeline.
    pub streams: &'a dyn CaseStreams,
    /// SHA-256 of its manifest: what it can be recognised by.
    pub case: &'a str,
}

/// Why two cases were not compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CompareError {
    /// A case cannot be read.
    #[error(transparent)]
    Case(#[from] StreamError),
    /// They are of different platforms.
    #[error(
        "the older case is of {old} and the newer one of {new}; only cases of one platform can be compared"
    )]
    Platforms {
        /// Platform of the older case.
        old: String,
        /// Platform of the newer case.
        new: String,
    },
    /// One of them is of more than one platform.
    #[error(
        "the {0} case holds data of more than one platform; check each phone on its own and compare \
         those cases"
    )]
    SeveralPlatforms(&'static str),
    /// They are of different devices.
    #[error(
        "the two cases are of different devices: they differ in {0}; name two cases of one device, or add \
         --different-devices when it is meant so"
    )]
    Devices(String),
    /// What is compared cannot be read: the program is broken.
    #[error("the list of what is compared ({0}) cannot be read: {1}")]
    Definitions(String, serde_json::Error),
}

/// What is different between two cases.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// Version of Hoofprint that compared them.
    pub version: String,
    /// How the comparison ended.
    pub outcome: CompareOutcome,
    /// The older case.
    pub old: CaseOutline,
    /// The newer case.
    pub new: CaseOutline,
    /// Whether both are of one device.
    pub device: DeviceMatch,
    /// Which copy was made first.
    pub order: Order,
    /// What to know before reading the differences.
    pub remarks: Vec<Remark>,
    /// How much differs, by area.
    pub counts: Vec<AreaCounts>,
    /// What differs, in the order in which to look at it.
    pub differences: Vec<Difference>,
    /// What could not be compared.
    pub not_compared: Vec<NotCompared>,
    /// Artifacts that were read in part only.
    pub read_in_part: ReadInPart,
    /// Artifacts that neither case holds.
    pub in_neither: Vec<ArtifactName>,
}

/// How a comparison ended. There is no word for health.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CompareOutcome {
    /// Nothing differs, and all that one case holds was examined in the other.
    NothingDiffers,
    /// Something differs.
    Differs,
    /// Nothing differs among what could be compared, and something could not be compared.
    Incomplete,
}

/// A case, in few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CaseOutline {
    /// SHA-256 of its manifest.
    pub case: String,
    /// Platform, where it is told.
    pub platform: Option<String>,
    /// Model, where it is told.
    pub model: Option<String>,
    /// Version of the system, where it is told.
    pub os_version: Option<String>,
    /// When the data was copied, where it is told: the last copy of several.
    pub copied_at: Option<Timestamp>,
    /// When the check began.
    pub checked_at: Timestamp,
    /// Version of Hoofprint that made the case.
    pub version: String,
    /// Kinds of the acquisitions.
    pub kinds: Vec<String>,
}

/// Whether two cases are of one device, and by what that is known. Values are left out: they name a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeviceMatch {
    /// The answer.
    pub state: DeviceState,
    /// Identifiers that are the same.
    pub agree: Vec<String>,
    /// Identifiers that differ.
    pub disagree: Vec<String>,
}

/// Whether two cases are of one device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DeviceState {
    /// What only one device has is the same.
    Same,
    /// Something of the device differs, and nothing that only one device has is the same.
    Different,
    /// One says yes and the other says no.
    Contradictory,
    /// Nothing tells.
    Unknown,
}

/// Which copy was made first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// The older case, as it should be.
    OlderFirst,
    /// The newer case: they were given the wrong way round.
    Reversed,
    /// Both at the same moment.
    SameMoment,
    /// The cases do not tell.
    Unknown,
}

/// What to know before reading the differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// Both are one and the same case.
    SameCase,
    /// The acquisitions are of different kinds.
    KindsDiffer,
    /// The sets of indicators differ.
    SignsDiffer,
    /// The sets of rules differ.
    RulesDiffer,
    /// Different versions of Hoofprint made the cases.
    VersionsDiffer,
}

/// How much differs in one area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AreaCounts {
    /// Area.
    pub area: String,
    /// Things that are new.
    pub new: u64,
    /// Things that are gone.
    pub gone: u64,
    /// Things that changed.
    pub changed: u64,
    /// Things that are the same in both.
    pub same: u64,
    /// Things in one case, of which nobody can say that they are missing in the other.
    pub unsure: u64,
}

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// How soon to look at it, from one. Not a level: it says nothing about what it means.
    pub rank: u8,
    /// Why it has that place.
    pub why: String,
    /// Area.
    pub area: String,
    /// Kind of thing.
    pub thing: String,
    /// How it differs.
    pub change: Change,
    /// Whether it is told by logs and lists of the moment, where not being seen is not being gone.
    pub history: bool,
    /// What identifies it, in order. Of values that name a person a part only.
    pub identity: Vec<IdentityPart>,
    /// What else it is called.
    pub shown: Vec<String>,
    /// Fields that changed.
    pub fields: Vec<FieldChange>,
    /// Artifacts that tell of it.
    pub artifacts: Vec<String>,
    /// Findings only: how urgent the case calls it, in the word of the case.
    pub level: Option<&'static str>,
    /// Findings only: the published sign that was met.
    pub sign: Option<Sign>,
}

/// A published sign that was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sign {
    /// Its kind, for example `domain`.
    pub kind: String,
    /// Its value.
    pub value: String,
}

impl Sign {
    /// Whether it is an address that somebody could open by accident.
    pub(crate) fn is_host(&self) -> bool {
        matches!(self.kind.as_str(), "domain" | "ip_address" | "ip_network" | "url" | "email")
    }
}

/// A part of what identifies something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct IdentityPart {
    /// Name of the field.
    pub field: String,
    /// Its value.
    pub value: String,
}

/// How something differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The newer case has it, and the older one examined what would have shown it.
    New,
    /// Both have it, and a field differs.
    Changed,
    /// The older case has it, and the newer one examined what would have shown it.
    Gone,
    /// The newer case has it; the older one was read in part only.
    OnlyNewOldInPart,
    /// The older case has it; the newer one was read in part only.
    OnlyOldNewInPart,
    /// The newer case has it; the older one does not hold this kind of data. Only for what is to be looked at
    /// first; everything else is counted among what could not be compared.
    OnlyNewOldNotExamined,
    /// A finding of the older case; the newer one was compared with other signs or rules.
    OnlyOldOtherSigns,
}

impl Change {
    /// Whether it says that something is different, and not only that it may be.
    pub const fn is_sure(self) -> bool {
        matches!(self, Self::New | Self::Changed | Self::Gone)
    }
}

/// A field that changed: the values that only one of the two cases has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// What the field is about.
    pub field: String,
    /// Values of the older case.
    pub old: Vec<String>,
    /// Values of the newer case.
    pub new: Vec<String>,
    /// Whether it is a list of which both cases have further entries.
    pub partly_same: bool,
}

/// Things of one case that could not be compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NotCompared {
    /// Area.
    pub area: String,
    /// Kind of thing.
    pub thing: String,
    /// Artifact that tells of them.
    pub artifact: ArtifactName,
    /// Why.
    pub reason: NotComparedReason,
    /// How many things there are.
    pub things: u64,
    /// Some of them, those to look at first before the others.
    pub examples: Vec<String>,
}

/// Why things could not be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NotComparedReason {
    /// The newer case has them, the older one did not examine the artifact.
    NotExaminedInOld,
    /// The older case has them, the newer one did not examine the artifact.
    NotExaminedInNew,
    /// Records that say nothing by which one could be told from another.
    WithoutIdentity,
}

/// Artifacts that were read in part only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReadInPart {
    /// In the older case.
    pub old: Vec<ArtifactName>,
    /// In the newer case.
    pub new: Vec<ArtifactName>,
}

/// An artifact and its title.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ArtifactName {
    /// Identifier.
    pub artifact: String,
    /// Title.
    pub title: String,
}

/// What differs between `old` and `new`.
///
/// # Errors
/// When they are not of one platform, when they are of different devices and `different_devices` is not set, or
/// when a case cannot be read.
pub fn compare(
    old: &ComparedCase<'_>,
    new: &ComparedCase<'_>,
    different_devices: bool,
) -> Result<Comparison, CompareError> {
    let platform = outline::platform(old, new)?;
    let device = identity::matched(old, new)?;
    if device.state == DeviceState::Different && !different_devices {
        return Err(CompareError::Devices(device.disagree.join(", ")));
    }
    let things = definitions::things()?;
    let readings = reading::Readings::new(old.results, new.results);
    let remarks = outline::remarks(old, new);
    let mut collected = collect::Collected::new(&things);
    for (which, case) in [(collect::Which::Old, old), (collect::Which::New, new)] {
        collected.read(which, case.streams)?;
    }
    let mut differ = differ::Differ::new(&readings);
    findings::compare(old.results, new.results, &remarks, &mut differ);
    differ.things(&things, &collected);
    let (mut differences, not_compared, by_area) = differ.finish();
    let areas: Vec<&str> = definitions::areas().collect();
    let place = |area: &str| areas.iter().position(|known| *known == area);
    differences.sort_by(|a, b| {
        let order = |one: &Difference| (one.rank, place(&one.area), !one.change.is_sure());
        let identity = |one: &Difference| one.identity.clone();
        order(a)
            .cmp(&order(b))
            .then_with(|| a.thing.cmp(&b.thing))
            .then_with(|| a.change.cmp(&b.change))
            .then_with(|| identity(a).cmp(&identity(b)))
    });
    let compared = collected.artifacts();
    let read_in_part = readings.in_part(&compared);
    let in_neither = readings.in_neither(&compared, platform.as_deref());
    let outcome = outcome(&differences, &not_compared, &read_in_part);
    Ok(Comparison {
        schema: SCHEMA,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        outcome,
        old: outline::of(old),
        new: outline::of(new),
        device,
        order: outline::order(old.results, new.results),
        remarks,
        counts: counts(&by_area),
        differences,
        not_compared,
        read_in_part,
        in_neither,
    })
}

fn outcome(
    differences: &[Difference],
    not_compared: &[NotCompared],
    read_in_part: &ReadInPart,
) -> CompareOutcome {
    if differences.iter().any(|difference| difference.change.is_sure()) {
        return CompareOutcome::Differs;
    }
    let complete = differences.is_empty()
        && not_compared.is_empty()
        && read_in_part.old.is_empty()
        && read_in_part.new.is_empty();
    if complete { CompareOutcome::NothingDiffers } else { CompareOutcome::Incomplete }
}

fn counts(by_area: &BTreeMap<String, AreaCounts>) -> Vec<AreaCounts> {
    definitions::areas().filter_map(|area| by_area.get(area).cloned()).collect()
}

/// Every word that the comparison says by a key which is made of data, for the test of the languages.
///
/// # Errors
/// When what is compared cannot be read.
pub fn keys() -> Result<BTreeSet<String>, CompareError> {
    let mut keys = BTreeSet::from(["compare-thing-finding".to_owned()]);
    keys.extend(definitions::areas().map(|area| format!("compare-area-{area}")));
    keys.insert("compare-why-finding".to_owned());
    keys.extend(permissions::keys().map(str::to_owned));
    for thing in definitions::things()? {
        keys.insert(format!("compare-thing-{}", thing.name));
        keys.insert(format!("compare-why-{}", thing.why));
        keys.extend(thing.sooner.iter().map(|sooner| format!("compare-why-{}", sooner.why)));
        for source in &thing.sources {
            if source.counted {
                keys.insert("compare-field-count".to_owned());
            }
            for field in source.fields.values() {
                keys.insert(format!("compare-field-{}", field.label()));
                keys.extend(field.why().map(|why| format!("compare-why-{why}")));
            }
        }
    }
    for identifier in definitions::identifiers()? {
        keys.insert(format!("compare-identifier-{}", identifier.name));
    }
    Ok(keys)
}
