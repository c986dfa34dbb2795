//! What this crate itself says in reports, for those who translate.

use crate::{findings, per_device, yara_files};

/// Every fixed text that comes into results from here: titles of what is put together, and what findings
/// of indicators and of YARA rules say.
pub fn texts() -> Vec<&'static str> {
    let mut texts = findings::texts();
    texts.extend(per_device::TITLES);
    texts.push(yara_files::TITLE);
    texts.extend(yara_files::EXPLANATIONS);
    texts.extend(yara_files::NEXT_STEPS);
    texts
}
