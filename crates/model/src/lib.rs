//! The vocabulary of Hoofprint: what an artifact yields, what a check finds, what a case says.
//!
//! **Invariant:** this crate performs no I/O, reads no clock and knows no file format. Its own words
//! have one spelling, in JSON: that of a case.

mod app;
mod coverage;
pub mod csv_text;
mod device_digest;
mod finding;
mod json;
mod json_record;
pub mod json_text;
mod kept_name;
mod observable;
mod problem;
mod program;
mod provenance;
mod record;
mod results;
mod run;

pub use app::{APP_PROFILES, AppProfile, AppSighting, AppSign, permission_name};
pub use coverage::{Confidence, Coverage, CoverageState, UnreadFile};
pub use device_digest::{DeviceDigest, DeviceIdentifier, IdentifierKind, tells_a_device};
pub use finding::{Basis, Finding, IndicatorBasis, Level, Observed, RuleBasis, Strength};
pub use json::ToJson;
pub use json_record::JsonRecord;
pub use observable::{Observable, ObservableKind};
pub use problem::{Problem, ProblemKind};
pub use program::{PROCESS_HISTORIES, Program, ProgramSighting, process_history_of};
pub use provenance::{Location, Provenance};
pub use record::{Record, TimelineEvent};
pub use results::{
    CaseStreams, DayCount, Entries, EvidenceDigest, KeptRecord, Records, Results, StreamError,
    TimelineEntry,
};
pub use run::{
    AcquisitionSummary, Canary, DeviceSummary, FeedSummary, IndicatorSetSummary, Outcome,
    RuleSetSummary, RunRecord,
};
