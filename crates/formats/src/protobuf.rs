//! Protocol buffers without their schema: numbered fields, as they lie on the wire.

/// One field of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field<'a> {
    /// A number of variable length.
    Varint(u64),
    /// Eight bytes.
    Fixed64([u8; 8]),
    /// Text, bytes, or another message.
    Bytes(&'a [u8]),
    /// Four bytes.
    Fixed32([u8; 4]),
}

/// The bytes are no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no message at byte {offset}: {reason}")]
pub struct Malformed {
    /// Where, in bytes from the start.
    pub offset: usize,
    /// What is wrong.
    pub reason: &'static str,
}

/// A message: its fields by number, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message<'a> {
    fields: Vec<(u64, Field<'a>)>,
}

impl<'a> Message<'a> {
    /// Takes `bytes` apart. Messages in it stay bytes.
    ///
    /// # Errors
    /// When they are cut short or hold what is no field.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Malformed> {
        match Self::read_start(bytes) {
            (message, None) => Ok(message),
            (_, Some(error)) => Err(error),
        }
    }

    /// Takes `bytes` apart as far as they are a message, and says why not further.
    pub fn read_start(bytes: &'a [u8]) -> (Self, Option<Malformed>) {
        let mut fields = Vec::new();
        let mut rest = bytes;
        while !rest.is_empty() {
            let offset = bytes.len().saturating_sub(rest.len());
            match field(&mut rest) {
                Ok(field) => fields.push(field),
                Err(reason) => return (Self { fields }, Some(Malformed { offset, reason })),
            }
        }
        (Self { fields }, None)
    }

    /// The last field at `path`, a number for each level; so a later value wins.
    pub fn get(&self, path: &[u64]) -> Option<Field<'a>> {
        let (number, inner) = path.split_first()?;
        let (_, field) = self.fields.iter().rev().find(|(found, _)| found == number)?;
        match (inner, field) {
            ([], field) => Some(*field),
            (inner, Field::Bytes(bytes)) => Message::read(bytes).ok()?.get(inner),
            _ => None,
        }
    }

    /// Text at `path`.
    pub fn text(&self, path: &[u64]) -> Option<&'a str> {
        match self.get(path)? {
            Field::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    /// Number at `path`, as a signed one.
    pub fn integer(&self, path: &[u64]) -> Option<i64> {
        match self.get(path)? {
            Field::Varint(number) => Some(number.cast_signed()),
            _ => None,
        }
    }

    /// Real number at `path`.
    pub fn real(&self, path: &[u64]) -> Option<f64> {
        match self.get(path)? {
            Field::Fixed64(bytes) => Some(f64::from_le_bytes(bytes)),
            _ => None,
        }
    }

    /// Fields of this level, with their numbers.
    pub fn fields(&self) -> impl Iterator<Item = (u64, Field<'a>)> {
        self.fields.iter().copied()
    }
}

/// The next field, with its number.
fn field<'a>(rest: &mut &'a [u8]) -> Result<(u64, Field<'a>), &'static str> {
    let key = varint(rest).ok_or("the key of a field is cut short")?;
    let number = key >> 3;
    if number == 0 {
        return Err("fields are counted from 1");
    }
    let short = "a field is cut short";
    let field = match key & 7 {
        0 => Field::Varint(varint(rest).ok_or(short)?),
        1 => Field::Fixed64(array(rest).ok_or(short)?),
        2 => {
            let length = varint(rest).ok_or(short)?;
            let length = usize::try_from(length).map_err(|_| short)?;
            Field::Bytes(take(rest, length).ok_or(short)?)
        }
        5 => Field::Fixed32(array(rest).ok_or(short)?),
        _ => return Err("this kind of field is not in use"),
    };
    Ok((number, field))
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

fn array<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    take(rest, N)?.try_into().ok()
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
fn varint(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..70).step_by(7) {
        let [byte] = array(rest)?;
        number |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_all_kinds_are_found_by_their_numbers() {
        // 1: 300; 2: 1.5; 3: { 4: "ab" }; 5: four bytes; 1 again: -1.
        let mut bytes = vec![0x08, 0xac, 0x02, 0x11];
        bytes.extend(1.5_f64.to_le_bytes());
        bytes.extend([0x1a, 4, 0x22, 2, b'a', b'b', 0x2d, 1, 2, 3, 4, 0x08]);
        let first = Message::read(&bytes[..bytes.len() - 1]).unwrap();
        assert_eq!(first.integer(&[1]), Some(300));
        bytes.extend([0xff; 9]);
        bytes.push(1);
        let message = Message::read(&bytes).unwrap();
        assert_eq!(message.integer(&[1]), Some(-1));
        assert_eq!(message.real(&[2]), Some(1.5));
        assert_eq!(message.text(&[3, 4]), Some("ab"));
        assert_eq!(message.get(&[5]), Some(Field::Fixed32([1, 2, 3, 4])));
        assert_eq!(message.get(&[1, 1]), None);
        assert_eq!(message.get(&[9]), None);
    }

    #[test]
    fn what_comes_before_a_message_breaks_off_is_kept() {
        let (message, error) = Message::read_start(&[0x08, 3, 0x12, 5, 1]);
        assert_eq!(message.integer(&[1]), Some(3));
        assert_eq!(error.map(|error| error.offset), Some(2));
        assert_eq!(Message::read_start(&[0x08, 3]).1, None);
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for bytes in [&[0x08][..], &[0x08, 0x80], &[0x12, 5, 1], &[0x00, 1], &[0x0b], &[0x11, 1]] {
            assert!(Message::read(bytes).is_err(), "{bytes:?}");
        }
        assert!(Message::read(&[0xff; 11]).is_err());
        assert_eq!(Message::read(&[]), Ok(Message::default()));
    }
}
