//! A row, with getters that lose nothing and invent nothing.

use rusqlite::types::ValueRef;

/// One row. Every getter is lenient: a value of another type is converted where that loses
/// nothing, else it is `None`.
pub struct Row<'a>(pub(super) &'a rusqlite::Row<'a>);

impl Row<'_> {
    /// Text of a column, by its position from zero. Bytes that are not UTF-8 are replaced.
    pub fn text(&self, column: usize) -> Option<String> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                Some(String::from_utf8_lossy(bytes).into_owned())
            }
            ValueRef::Integer(number) => Some(number.to_string()),
            ValueRef::Real(number) => Some(number.to_string()),
            ValueRef::Null => None,
        }
    }

    /// Integer in a column. A real without a fraction and digits in text count as integers.
    pub fn integer(&self, column: usize) -> Option<i64> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Integer(number) => Some(number),
            ValueRef::Real(number) if number.fract() == 0.0 => format!("{number:.0}").parse().ok(),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok()?.trim().parse().ok(),
            ValueRef::Real(_) | ValueRef::Blob(_) | ValueRef::Null => None,
        }
    }

    /// Real number in a column.
    pub fn real(&self, column: usize) -> Option<f64> {
        match self.0.get_ref(column).ok()? {
            #[allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "asked for")]
            ValueRef::Integer(number) => Some(number as f64),
            ValueRef::Real(number) => Some(number),
            ValueRef::Text(bytes) => std::str::from_utf8(bytes).ok()?.trim().parse().ok(),
            ValueRef::Blob(_) | ValueRef::Null => None,
        }
    }

    /// Whether a column holds a number other than zero.
    pub fn flag(&self, column: usize) -> Option<bool> {
        self.integer(column).map(|number| number != 0)
    }

    /// Bytes of a column, text included.
    pub fn bytes(&self, column: usize) -> Option<&[u8]> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes),
            ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Null => None,
        }
    }

    /// An instant since 2001, stored as seconds or nanoseconds, integer or real.
    pub fn mac_instant(&self, column: usize) -> Option<jiff::Timestamp> {
        match self.0.get_ref(column).ok()? {
            ValueRef::Integer(count) => crate::instants::mac_integer(count),
            ValueRef::Real(count) => crate::instants::mac_real(count),
            ValueRef::Text(bytes) => {
                let text = std::str::from_utf8(bytes).ok()?.trim();
                match text.parse() {
                    Ok(count) => crate::instants::mac_integer(count),
                    Err(_) => crate::instants::mac_real(text.parse().ok()?),
                }
            }
            ValueRef::Blob(_) | ValueRef::Null => None,
        }
    }
}
