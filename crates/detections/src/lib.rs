//! Findings that need no indicator: Sigma rules over records, and correlations of what they met.
//!
//! A rule is a Sigma document below `rules/` at the root of the workspace, or in a folder that
//! an examiner names. `logsource.product` is the platform and `logsource.service` the name of
//! the artifact whose records it judges. What Sigma has no key for stands under `hoofprint:`.
//!
//! **Invariant:** a rule is judged without any indicator, and nothing that people wrote leaves
//! this crate: of such a field only its name is told.

mod app_names;
mod boot_history;
mod canary;
mod coded;
mod correlate;
mod crash_then_attachment;
mod evaluate;
mod fields;
mod folder;
mod hidden_process;
mod look_alike_names;
mod missing_reports;
mod operation_triangulation;
mod other_adb_keys;
mod regex_words;
mod rule;
mod set;
mod sieve;
mod signal;
mod versions;

pub use app_names::{imitated_maker, is_app_store, looks_like_system};
pub use coded::{Told, Traces, told_of_acquisition, told_of_device};
pub use correlate::{Correlated, CorrelationMatch, Correlator, Fact};
pub use evaluate::{ArtifactRules, KEPT_OUT, RuleMatch, Scratch};
pub use fields::{Fields, Wanted};
pub use folder::FolderError;
pub use look_alike_names::{look_alike, program_names};
pub use rule::{GroupKind, RuleInfo};
pub use set::RuleSet;
pub use signal::{
    INDICATOR_ON_PROCESS, INDICATOR_ON_SENDER, INDICATOR_ON_VALUE, Signal, group_value,
};
pub use versions::{Compared, LARGEST_TABLE, VersionTable, VersionTableError};
