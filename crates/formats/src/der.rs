//! Distinguished Encoding Rules of ASN.1: elements of tag, length and content.
//!
//! Lengths above 127 are given by the number of their bytes, whose first byte has the highest bit
//! set. Tags of more than one byte and lengths that are not told are not read: certificates have none.

/// An element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element<'a> {
    /// Its tag, with class and form.
    pub tag: u8,
    /// Its content.
    pub content: &'a [u8],
    /// Tag, length and content.
    pub whole: &'a [u8],
}

/// `SEQUENCE`.
pub const SEQUENCE: u8 = 0x30;
/// `SET`.
pub const SET: u8 = 0x31;
/// `INTEGER`.
pub const INTEGER: u8 = 0x02;
/// `OBJECT IDENTIFIER`.
pub const OBJECT_IDENTIFIER: u8 = 0x06;
/// What a context calls 0, with elements in it.
pub const CONTEXT_0: u8 = 0xa0;

/// The first element, and what follows it.
pub fn element(der: &[u8]) -> Option<(Element<'_>, &[u8])> {
    let (tag, rest) = der.split_first()?;
    if tag & 0x1f == 0x1f {
        return None;
    }
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81..=0x84 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(*first & 0x7f))?;
            let length = bytes.iter().fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte));
            (usize::try_from(length).ok()?, rest)
        }
        _ => return None,
    };
    let (content, after) = rest.split_at_checked(length)?;
    let whole = der.get(..der.len().checked_sub(after.len())?)?;
    Some((Element { tag: *tag, content, whole }, after))
}

/// Elements one after the other, up to the first that cannot be read.
#[derive(Clone, Debug)]
pub struct Elements<'a>(&'a [u8]);

impl<'a> Elements<'a> {
    /// The elements of `der`.
    pub const fn new(der: &'a [u8]) -> Self {
        Self(der)
    }

    /// The next element, where it has this tag.
    pub fn next_of(&mut self, tag: u8) -> Option<Element<'a>> {
        let (found, after) = element(self.0)?;
        if found.tag != tag {
            return None;
        }
        self.0 = after;
        Some(found)
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        let (found, after) = element(self.0)?;
        self.0 = after;
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_read_one_after_the_other() {
        let mut elements = Elements::new(b"\x02\x01\x05\x30\x81\x02\x05\x00\x04");
        let number = elements.next_of(INTEGER).unwrap();
        assert_eq!((number.content, number.whole), (&[5][..], &[2, 1, 5][..]));
        assert_eq!(elements.next_of(SET), None, "a sequence is no set, and stays to be read");
        assert_eq!(elements.next_of(SEQUENCE).unwrap().content, b"\x05\x00");
        assert_eq!(elements.next(), None, "the last is cut short");
    }

    #[test]
    fn a_length_beyond_the_end_is_no_element() {
        assert_eq!(element(b"\x30\x84\xff\xff\xff\xff"), None);
        assert_eq!(element(b"\x30\x80\x00\x00"), None);
        assert_eq!(element(b"\x1f\x01\x00"), None);
        assert_eq!(element(b""), None);
    }
}
