//! What this crate itself says in reports, for those who translate.

use crate::{findings, per_device, yara_files};

/// A warning: there is nothing to compare with.
pub const NO_INDICATORS: &str = "No indicators: nothing published was compared, only rules were. Run \
     `hoofprint indicators update`, or give --indicators.";

/// Every fixed text that comes into results from here: titles of what is put together, and what findings
/// of indicators and of YARA rules say, and a warning.
pub fn texts() -> Vec<&'static str> {
    let mut texts = findings::texts();
    texts.extend(per_device::TITLES);
    texts.extend([yara_files::TITLE, NO_INDICATORS]);
    texts.extend(yara_files::EXPLANATIONS);
    texts.extend(yara_files::NEXT_STEPS);
    texts
}
