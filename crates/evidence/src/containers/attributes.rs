//! What a container says of an entry beside its name and place, and how that is held small.

use jiff::Timestamp;

/// What an entry is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum EntryKind {
    #[default]
    File,
    Folder,
    Link,
    /// A device, a pipe, a socket.
    Other,
}

/// What a container says of an entry. What it does not say is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attributes {
    pub(crate) kind: EntryKind,
    /// The lower twelve bits of a mode.
    pub(crate) permissions: Option<u16>,
    /// Last change of the content.
    pub(crate) modified: Option<Timestamp>,
    pub(crate) times: Times,
}

/// Instants that few containers have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Times {
    /// Last reading.
    pub(crate) accessed: Option<Timestamp>,
    /// Last change of content, name, owner or mode.
    pub(crate) changed: Option<Timestamp>,
    pub(crate) created: Option<Timestamp>,
}

impl Attributes {
    /// An entry of which nothing else is said.
    pub(crate) fn of(kind: EntryKind) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Adds permissions of a Unix mode; none at all stands for unknown.
    pub(crate) fn with_mode(self, mode: u32) -> Self {
        let permissions = u16::try_from(mode & 0o7777).ok().filter(|bits| *bits != 0);
        Self { permissions, ..self }
    }
}

impl EntryKind {
    /// What the type bits of a Unix mode say; `None` when they say nothing.
    pub(crate) const fn of_mode(mode: u32) -> Option<Self> {
        match mode & 0xf000 {
            0 => None,
            0x8000 => Some(Self::File),
            0x4000 => Some(Self::Folder),
            0xa000 => Some(Self::Link),
            _ => Some(Self::Other),
        }
    }
}

/// The same in 16 bytes. Instants are kept to the microsecond.
#[derive(Clone, Copy)]
pub(crate) struct Packed {
    modified: i64,
    /// Position in the list of further instants.
    times: u32,
    /// Type and permissions, as Unix has them.
    mode: u16,
}

/// No instant.
const NEVER: i64 = i64::MIN;
/// No further instants.
const NO_TIMES: u32 = u32::MAX;

impl Packed {
    /// Packs `attributes`; instants that few containers have go to `times`.
    pub(crate) fn new(attributes: &Attributes, times: &mut Vec<Times>) -> Self {
        let kind: u16 = match attributes.kind {
            EntryKind::File => 0x8000,
            EntryKind::Folder => 0x4000,
            EntryKind::Link => 0xa000,
            EntryKind::Other => 0x1000,
        };
        let mut further = NO_TIMES;
        if attributes.times != Times::default() {
            further = u32::try_from(times.len()).unwrap_or(NO_TIMES);
            times.push(attributes.times);
        }
        Self {
            modified: attributes.modified.map_or(NEVER, Timestamp::as_microsecond),
            times: further,
            mode: kind | attributes.permissions.unwrap_or_default(),
        }
    }

    pub(crate) fn kind(self) -> EntryKind {
        EntryKind::of_mode(u32::from(self.mode)).unwrap_or_default()
    }

    pub(crate) fn unpacked(self, times: &[Times]) -> Attributes {
        let at = usize::try_from(self.times).unwrap_or(usize::MAX);
        Attributes {
            modified: Timestamp::from_microsecond(self.modified).ok(),
            times: times.get(at).copied().unwrap_or_default(),
            ..Attributes::of(self.kind()).with_mode(u32::from(self.mode))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_and_what_is_unknown_stays_unknown() {
        let at = |seconds| Timestamp::from_second(seconds).ok();
        let known = Attributes {
            modified: at(1_700_000_000),
            times: Times { accessed: at(5), changed: None, created: at(-7) },
            ..Attributes::of(EntryKind::Link).with_mode(0o104_755)
        };
        let mut times = Vec::new();
        for attributes in [known, Attributes::of(EntryKind::Folder)] {
            assert_eq!(Packed::new(&attributes, &mut times).unpacked(&times), attributes);
        }
        assert_eq!(times.len(), 1);
        assert_eq!(known.permissions, Some(0o4755));
    }
}
