//! A planted record that a planted rule must match in every run.

use model::Record;
use serde::Serialize;

use crate::{evaluate::Scratch, set::RuleSet};

/// Identifier of the planted rule.
pub(crate) const CANARY_RULE: &str = "9ae82cd1-fe7b-4abd-be6e-a18761709758";

/// Artifact that only the planted record has.
pub(crate) const CANARY_ARTIFACT: &str = "hoofprint.canary";

/// A record of no device.
#[derive(Serialize)]
struct PlantedRecord {
    marker: &'static str,
    number: u32,
}

impl Record for PlantedRecord {}

const PLANTED: PlantedRecord = PlantedRecord { marker: "hoofprint-canary", number: 7 };

const NEIGHBOUR: PlantedRecord = PlantedRecord { marker: "hoofprint-canary", number: 8 };

impl RuleSet {
    /// Sends a planted record and one beside it through the engine. `true` when the planted
    /// rule matches the first and not the second: a run in which it does not has failed.
    pub fn canary_fires(&self) -> bool {
        let Some(rules) = self.for_artifact(CANARY_ARTIFACT) else { return false };
        let mut scratch = Scratch::default();
        let mut fires = |record: &PlantedRecord| {
            rules.evaluate(record, &mut scratch).iter().any(|m| m.rule.id == CANARY_RULE)
        };
        fires(&PLANTED) && !fires(&NEIGHBOUR)
    }
}
