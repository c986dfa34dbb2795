//! Names that this program gives itself, read back from a case.
//!
//! In a check they are constants. Read back, each different one is kept until the program ends: there
//! are a few hundred (artifacts, their titles, tables), and a file of a case bounds their number.

use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Deserializer};

/// A name that lives as long as the program. Spelled `&'static str` in a struct, `serde` would want
/// to borrow it from what is read.
pub(crate) type Name = &'static str;

static KEPT: Mutex<BTreeSet<Name>> = Mutex::new(BTreeSet::new());

fn kept(name: String) -> Name {
    let mut names = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = names.get(name.as_str()) {
        return known;
    }
    let name: Name = name.leak();
    names.insert(name);
    name
}

pub(crate) fn one<'de, D: Deserializer<'de>>(from: D) -> Result<Name, D::Error> {
    String::deserialize(from).map(kept)
}

pub(crate) fn perhaps<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Name>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(kept))
}

pub(crate) fn several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Name>, D::Error> {
    Ok(Vec::<String>::deserialize(from)?.into_iter().map(kept).collect())
}
