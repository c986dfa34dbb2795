//! The self-test of every run: a planted sign goes through the engine that judges evidence.

use indicators::IndicatorSet;
use model::{Canary, Observable, ObservableKind, Record, Strength};
use serde::Serialize;

use crate::{CheckError, Engine};

/// A record that no device holds.
#[derive(Serialize)]
struct PlantedRecord {
    #[serde(skip)]
    kind: ObservableKind,
    #[serde(skip)]
    sign: String,
}

impl Record for PlantedRecord {
    fn observables(&self) -> Vec<Observable<'_>> {
        vec![Observable::new(self.kind, self.sign.as_str(), "sign", Strength::Executed)]
    }
}

/// Sends the planted record through the indicators and the rules.
///
/// # Errors
/// When one of them stays silent.
pub(crate) fn sing(engine: &Engine) -> Result<Canary, CheckError> {
    let met = planted_sign_is_met(&engine.indicators);
    if !met {
        return Err(CheckError::SilentCanary("the indicator matcher"));
    }
    let matched = engine.rules.canary_fires();
    if !matched {
        return Err(CheckError::SilentCanary("the rule engine"));
    }
    Ok(Canary { indicator_met: met, rule_matched: matched })
}

/// Whether the sign that is planted in every set of indicators is met by the record that no
/// device holds.
pub fn planted_sign_is_met(indicators: &IndicatorSet) -> bool {
    let (kind, sign) = IndicatorSet::canary();
    let record = PlantedRecord { kind, sign: sign.to_owned() };
    let mut met = false;
    for observable in record.observables() {
        indicators.matches(&observable, &mut |found| met |= found.is_canary());
    }
    met
}
