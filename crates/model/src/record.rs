//! Typed facts and the views the scanner needs of them.

use jiff::Timestamp;
use serde::Serialize;

use crate::{AppSighting, Observable, ProgramSighting, ToJson};

/// One dated fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TimelineEvent {
    /// Instant of the event, in UTC.
    pub at: Timestamp,
    /// What the instant means, for example `message received`.
    pub meaning: &'static str,
    /// What happened, in one line, without anybody's words.
    pub summary: String,
}

/// One typed fact read from an artifact, with the views the scanner needs of it.
///
/// The serialised form is what a case keeps by default; it holds no conversation. Words that
/// people wrote go through [`Record::content`]: rules may read them, and a case keeps them
/// only when asked to.
pub trait Record: erased_serde::Serialize + ToJson {
    /// Values that may be compared with indicators.
    fn observables(&self) -> Vec<Observable<'_>> {
        Vec::new()
    }

    /// Dated facts for the timeline.
    fn events(&self) -> Vec<TimelineEvent> {
        Vec::new()
    }

    /// Programs that the record shows to have been there or to have run.
    fn programs(&self) -> Vec<ProgramSighting<'_>> {
        Vec::new()
    }

    /// Apps of an Android device that the record tells of.
    fn apps(&self) -> Vec<AppSighting<'_>> {
        Vec::new()
    }

    /// Words of people, by field name.
    fn content(&self) -> Vec<(&'static str, &str)> {
        Vec::new()
    }
}

erased_serde::serialize_trait_object!(Record);
