//! Android's binary XML after it went through a text: the key store of `adb` in what `dumpsys` tells.
//!
//! `dumpsys` reads the file as UTF-8 and prints it, so that bytes which are no UTF-8 came out as
//! U+FFFD, and four blanks follow each line end. A document begins with `ABX` and a zero. An event is one byte: its
//! lower half is what it is (2 begins a tag, 3 ends one, 15 is an attribute), its upper half the kind of
//! the value that follows (2 text, 3 text that is known by number, 8 a number of 64 bits). A name is
//! a number of two bytes, where 0xFFFF says that it is new and its text follows; a text is its length in two bytes and
//! its bytes. Lengths and numbers are big-endian, and lose the bytes from 0x80 on.
//!
//! # References
//! - AOSP, `frameworks/libs/modules-utils`, `BinaryXmlSerializer.java` and `FastDataOutput.java`
//! - AOSP, `frameworks/base`, `DualDumpOutputStream.java`, `AdbDebuggingManager.java`

/// An element, with the attributes that could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes that are text.
    pub texts: Vec<(String, String)>,
    /// Its attributes that are numbers; none where a byte of one is lost.
    pub numbers: Vec<(String, Option<i64>)>,
}

impl Element {
    /// The text of an attribute.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str())
    }

    /// The number of an attribute: none where it is lost.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.numbers.iter().find(|(known, _)| known == name)?.1
    }
}

/// A byte, or none where it is lost.
type Unit = Option<u8>;

const START_TAG: u8 = 2;
const END_TAG: u8 = 3;
const ATTRIBUTE: u8 = 15;
const TEXT: u8 = 2;
const KNOWN_TEXT: u8 = 3;
const INTEGER: u8 = 6;
const LONG: u8 = 8;

/// The elements of a document, in its order, and whether it could be read to its end.
pub fn elements(text: &[u8]) -> (Vec<Element>, bool) {
    let units = units(text);
    let mut reader = Reader { units: &units, at: 4, names: Vec::new() };
    let mut elements = Vec::new();
    if units.get(..4) != Some(&[Some(b'A'), Some(b'B'), Some(b'X'), Some(0)]) {
        return (elements, false);
    }
    // The start of the document has no value.
    reader.take();
    let is_whole = reader.read(&mut elements).is_some();
    (elements, is_whole)
}

/// Takes the text back into bytes, as far as they are there.
fn units(text: &[u8]) -> Vec<Unit> {
    const LOST: &[u8] = "\u{fffd}".as_bytes();
    let mut units = Vec::new();
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        if let Some(after) = rest.strip_prefix(LOST) {
            units.push(None);
            rest = after;
        } else {
            units.push(Some(*first));
            // The printer puts its indentation after each line end.
            rest = match after.strip_prefix(b"    ") {
                Some(after) if *first == b'\n' => after,
                _ => after,
            };
        }
    }
    units
}

struct Reader<'a> {
    units: &'a [Unit],
    at: usize,
    /// Names that were met, by their number.
    names: Vec<String>,
}

impl Reader<'_> {
    fn take(&mut self) -> Option<Unit> {
        let unit = self.units.get(self.at).copied();
        self.at = self.at.saturating_add(1);
        unit
    }

    /// Reads events up to the end of the first element, which is the document.
    fn read(&mut self, elements: &mut Vec<Element>) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            let event = self.take()?;
            // Of the attributes only those with a number of 64 bits begin with a lost byte.
            let (what, kind) = event.map_or((ATTRIBUTE, LONG), |byte| (byte & 15, byte >> 4));
            match what {
                START_TAG => {
                    depth = depth.saturating_add(1);
                    elements.push(Element { name: self.name()?, ..Element::default() });
                }
                END_TAG => {
                    self.name()?;
                    depth = depth.checked_sub(1)?;
                    if depth == 0 {
                        return Some(());
                    }
                }
                ATTRIBUTE => {
                    let element = elements.last_mut()?;
                    let name = self.name()?;
                    match kind {
                        TEXT => element.texts.push((name, self.text()?)),
                        KNOWN_TEXT => element.texts.push((name, self.name()?)),
                        INTEGER => element.numbers.push((name, number(self.units(4)?))),
                        LONG => element.numbers.push((name, number(self.long()?))),
                        _ => return None,
                    }
                }
                _ => return None,
            }
        }
    }

    /// A name, new or by its number.
    fn name(&mut self) -> Option<String> {
        match (self.take()?, self.take()?) {
            (None, None) => {
                let name = self.text()?;
                self.names.push(name.clone());
                Some(name)
            }
            (Some(high), Some(low)) => {
                self.names.get(usize::from(u16::from_be_bytes([high, low]))).cloned()
            }
            _ => None,
        }
    }

    /// A text. Where its length is lost in part, it ends before the first byte that is not
    /// printable: the keys and addresses that are kept so are of ASCII.
    fn text(&mut self) -> Option<String> {
        let (high, low) = (self.take()?, self.take()?);
        let rest = self.units.get(self.at..)?;
        let length = if let (Some(high), Some(low)) = (high, low) {
            usize::from(u16::from_be_bytes([high, low]))
        } else {
            let is_end = |unit: &Unit| !unit.is_some_and(|byte| (b' '..=b'~').contains(&byte));
            rest.iter().position(is_end)?
        };
        let bytes: Option<Vec<u8>> = rest.get(..length)?.iter().copied().collect();
        self.at = self.at.saturating_add(length);
        Some(bytes.map_or_else(String::new, |bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// The bytes of a number of 64 bits. A lost character may stand for up to three bytes that begin a longer
    /// sequence, so a number with lost bytes ends where the next event begins.
    fn long(&mut self) -> Option<&[Unit]> {
        let rest = self.units.get(self.at..)?;
        let is_whole = |length: &usize| {
            rest.get(..*length).is_some_and(|units| {
                let lost = units.iter().filter(|unit| unit.is_none()).count();
                length.saturating_add(lost.saturating_mul(2)) >= 8
                    && rest.get(*length..).is_some_and(|next| self.is_event(next))
            })
        };
        let length = (1..=8).rev().find(is_whole).unwrap_or(8);
        self.units(length)
    }

    /// Whether an event with its name may begin here.
    fn is_event(&self, units: &[Unit]) -> bool {
        let [event, high, low, ..] = units else { return false };
        let what = event.map_or(ATTRIBUTE, |byte| byte & 15);
        let is_named = match (high, low) {
            (None, None) => true,
            (Some(high), Some(low)) => {
                usize::from(u16::from_be_bytes([*high, *low])) < self.names.len()
            }
            _ => false,
        };
        is_named && [START_TAG, END_TAG, ATTRIBUTE].contains(&what)
    }

    fn units(&mut self, length: usize) -> Option<&[Unit]> {
        let end = self.at.checked_add(length)?;
        let units = self.units.get(self.at..end)?;
        self.at = end;
        Some(units)
    }
}

/// A number; none where one of its bytes is lost.
fn number(units: &[Unit]) -> Option<i64> {
    let bytes: Option<Vec<u8>> = units.iter().copied().collect();
    Some(bytes?.iter().fold(0, |value, byte| value << 8 | i64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `<keyStore version="1"><adbKey key="QAAA…" lastConnection=…/><wifiAP bssid="a"/></keyStore>`.
    fn document(last: [u8; 8]) -> Vec<u8> {
        let mut bytes =
            b"ABX\0\x10\x32\xff\xff\0\x08keyStore\x6f\xff\xff\0\x07version\0\0\0\x01".to_vec();
        bytes.extend(b"\x32\xff\xff\0\x06adbKey\x2f\xff\xff\0\x03key\0\xc8");
        bytes.extend([b'Q'; 200]);
        bytes.extend(b"\x8f\xff\xff\0\x0elastConnection");
        bytes.extend(last);
        bytes.extend(b"\x33\0\x02\x32\xff\xff\0\x06wifiAP\x2f\xff\xff\0\x05bssid\0\x0a");
        bytes.extend(b"aa:bb:cc:d\x33\0\x05\x33\0\0\x11");
        bytes
    }

    /// What `dumpsys` makes of it.
    fn told(bytes: &[u8]) -> Vec<u8> {
        String::from_utf8_lossy(bytes).replace('\n', "\n    ").into_bytes()
    }

    #[test]
    fn what_was_not_lost_is_read() {
        let at = 0x0001_017f_0102_0304_i64;
        let (elements, is_whole) = elements(&told(&document(at.to_be_bytes())));
        assert!(is_whole);
        let names: Vec<&str> = elements.iter().map(|element| element.name.as_str()).collect();
        assert_eq!(names, ["keyStore", "adbKey", "wifiAP"]);
        assert_eq!(elements[0].number("version"), Some(1));
        assert_eq!(elements[1].text("key"), Some("Q".repeat(200).as_str()));
        assert_eq!(elements[1].number("lastConnection"), Some(at));
        assert_eq!(elements[2].text("bssid"), Some("aa:bb:cc:d"));
    }

    #[test]
    fn a_number_with_a_lost_byte_is_none() {
        let (elements, is_whole) = elements(&told(&document(0x018e_6078_595d_i64.to_be_bytes())));
        assert!(is_whole);
        assert_eq!(elements[1].numbers, [("lastConnection".to_owned(), None)]);
    }

    /// `9c c3` begins a sequence that the next byte ends: a lost character each; of `e2 82` one is left.
    #[test]
    fn a_lost_character_may_stand_for_several_bytes() {
        for last in [0x019c_c33a_0102_0304_i64, 0x0001_e282_3a00_0102, 0x0001_01f0_9f98_3a00] {
            let (elements, is_whole) = elements(&told(&document(last.to_be_bytes())));
            assert!(is_whole, "{last:x}");
            assert_eq!(elements[1].numbers, [("lastConnection".to_owned(), None)], "{last:x}");
            assert_eq!(elements[2].text("bssid"), Some("aa:bb:cc:d"), "{last:x}");
        }
    }

    #[test]
    fn a_document_that_breaks_off_gives_what_was_before() {
        let told = told(&document([0; 8]));
        for length in 0..told.len() {
            let (elements, _) = elements(&told[..length]);
            assert!(elements.len() <= 3);
        }
        assert_eq!(elements(b"ABX\0\x10\x22"), (vec![], false));
        assert_eq!(elements(b""), (vec![], false));
    }
}
