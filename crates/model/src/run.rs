//! How a result came about: versions, options, indicators, canary.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    DeviceDigest, Level,
    kept_name::{self, Name},
};

/// How a check ended. There is no word for health: a check can only fail to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing at or above the asked level, and all of it readable.
    NothingFound,
    /// Findings at or above the asked level.
    Findings,
    /// Nothing at or above the asked level, but some evidence was unreadable.
    Incomplete,
}

/// How a result came about, complete enough to repeat it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunRecord {
    /// Version of the layout of the case folder.
    #[serde(deserialize_with = "kept_name::one")]
    pub schema: Name,
    /// Version of Hoofprint.
    pub version: String,
    /// When the run began, by the clock of the examining computer.
    pub started_at: Timestamp,
    /// Options as understood; never a password.
    pub options: serde_json::Value,
    /// What was examined.
    pub acquisitions: Vec<AcquisitionSummary>,
    /// Indicators used.
    pub indicators: IndicatorSetSummary,
    /// Rules used.
    pub rules: RuleSetSummary,
    /// Self-test of this run.
    pub canary: Canary,
    /// Lowest level that counts as findings for the outcome.
    pub fail_on: Level,
    /// How the check ended.
    pub outcome: Outcome,
    /// Things a reader of the result should know.
    pub warnings: Vec<String>,
}

/// What was examined.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AcquisitionSummary {
    /// Name of the file or folder, without the path of the examining computer.
    pub name: String,
    /// What it is, for example `iOS backup (folder)`.
    pub kind: String,
    /// Whether its content was encrypted.
    pub encrypted: bool,
    /// What an acquisition of this kind lacks, in words; `None` when nothing is known of that.
    #[serde(default, deserialize_with = "kept_name::perhaps")]
    pub lacks: Option<Name>,
    /// The device, as far as the acquisition tells.
    pub device: DeviceSummary,
    /// Digests of what only this device has, sorted: by them two cases of one device are known as such.
    #[serde(default)]
    pub device_digests: Vec<DeviceDigest>,
}

/// A device, as far as an acquisition tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceSummary {
    /// Platform, for example `iOS`.
    pub platform: Option<String>,
    /// Model identifier, for example `iPhone9,3`.
    pub model: Option<String>,
    /// Version of the operating system.
    pub os_version: Option<String>,
    /// Build of the operating system.
    pub os_build: Option<String>,
    /// When the acquisition was made, by the device or the computer that made it.
    pub acquired_at: Option<Timestamp>,
}

/// Indicators used in a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorSetSummary {
    /// Number of distinct indicators.
    pub indicators: u64,
    /// SHA-256 over the sorted SHA-256 of all feeds, in hexadecimal.
    pub sha256: String,
    /// Account of each feed.
    pub feeds: Vec<FeedSummary>,
}

/// Account of one feed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedSummary {
    /// File name.
    pub name: String,
    /// How it is written, for example `STIX 2`; empty when that was not told.
    #[serde(default)]
    pub format: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Indicators loaded.
    pub loaded: u64,
    /// Indicators not loaded: reason and number.
    pub skipped: Vec<(String, u64)>,
    /// How it was read where that had to be decided, and what its publisher says of it.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// Rules used in a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSetSummary {
    /// Number of rules that judge one record.
    pub rules: u64,
    /// Number of correlations.
    pub correlations: u64,
    /// SHA-256 over the sorted SHA-256 of all rule files, in hexadecimal.
    pub sha256: String,
    /// Rule files that could not be used, with the reason.
    pub rejected: Vec<(String, String)>,
}

/// Self-test: a planted indicator and a planted record went through the real engine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Canary {
    /// Whether the planted indicator was met by the planted record.
    pub indicator_met: bool,
    /// Whether the planted rule matched the planted record.
    pub rule_matched: bool,
}

impl Canary {
    /// Whether the engine saw all that was planted.
    pub const fn passed(&self) -> bool {
        self.indicator_met && self.rule_matched
    }
}
