//! The security log of Android: the events that it knows, what they hold, and what changes between them.

mod changes;
mod fields;
mod names;

pub(crate) use changes::Changes;
pub(crate) use names::{Family, family_of, known_name, meaning_of};
