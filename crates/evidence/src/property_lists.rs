//! Property lists that say what an acquisition is.

use std::sync::Arc;

use formats::{ReadAt, property_list};
use plist::Dictionary;

use crate::reader;

/// Largest property list that is read, in bytes. Real ones have up to 10 MB.
const LARGEST: u64 = 64 << 20;

/// The dictionary at the root of a property list, or why there is none.
pub(crate) fn dictionary(reader: &Arc<dyn ReadAt>) -> Result<Dictionary, String> {
    let bytes = reader::whole(reader.as_ref(), LARGEST).map_err(|error| error.to_string())?;
    let value = property_list(&bytes).map_err(|error| error.to_string())?;
    value.into_dictionary().ok_or_else(|| "its root is no dictionary".to_owned())
}
