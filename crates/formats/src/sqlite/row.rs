//! A row, with getters that lose nothing and invent nothing.

use std::borrow::Cow;

use rusqlite::types::ValueRef;

/// One row. Every getter is lenient: a value of another type is converted where that loses
/// nothing, else it is `None`.
pub struct Row<'a>(pub(super) &'a rusqlite::Row<'a>);

impl Row<'_> {
    /// Text of a column, by its position from zero. Bytes that are not UTF-8 are replaced.
    pub fn text(&self, column: usize) -> Option<String> {
        self.borrowed_text(column).map(Cow::into_owned)
    }

    /// [`Row::text`] as it lies in the page, copied only where it had to be converted.
    pub fn borrowed_text(&self, column: usize) -> Option<Cow<'_, str>> {
        Some(match self.0.get_ref(column).ok()? {
            // Checking the whole is faster than the lossy conversion, which goes byte by byte.
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => Cow::Borrowed(text),
                Err(_) => String::from_utf8_lossy(bytes),
            },
            ValueRef::Integer(number) => Cow::Owned(number.to_string()),
            ValueRef::Real(number) => Cow::Owned(number.to_string()),
            ValueRef::Null => return None,
        })
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
