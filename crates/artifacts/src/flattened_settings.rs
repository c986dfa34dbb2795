//! The settings in a backup of Android 4.1 to 8, `flattened-data`: a version, and then parts with
//! their lengths. The parts of settings hold names and values, each with its length, as the backup
//! agent of the settings writes them. All numbers are big-endian.

/// A setting of a part.
pub(crate) struct FlattenedSetting<'a> {
    /// Part, by the name of the name space.
    pub(crate) namespace: &'static str,
    /// Where its name begins.
    pub(crate) offset: u64,
    /// Its name.
    pub(crate) name: &'a [u8],
    /// Its value; none where it has none.
    pub(crate) value: Option<&'a [u8]>,
}

/// Why not all settings could be read.
pub(crate) enum Broken {
    /// The version is none that is known.
    Version,
    /// A part or a setting reaches past its end.
    Part(&'static str),
}

impl Broken {
    /// What is missing.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Version => "unknown version: all settings are missing".to_owned(),
            Self::Part(part) => {
                format!("the part {part} breaks off: settings from there on are missing")
            }
        }
    }
}

/// Newest version. Android wrote 5 last, and reads 7.
const NEWEST: u32 = 7;
/// From this version on there is a part of global settings.
const WITH_GLOBAL: u32 = 2;

/// Hands each setting to `each`, up to what is broken.
pub(crate) fn for_each_setting<'a>(
    bytes: &'a [u8],
    mut each: impl FnMut(FlattenedSetting<'a>),
) -> Result<(), Broken> {
    let mut all = Part { bytes, offset: 0 };
    let version = all.number().filter(|version| (1..=NEWEST).contains(version));
    let version = version.ok_or(Broken::Version)?;
    let global = (version >= WITH_GLOBAL).then_some("global");
    for namespace in ["system", "secure"].into_iter().chain(global) {
        let offset = all.offset.saturating_add(4);
        let bytes = all.sized().ok().flatten().ok_or(Broken::Part(namespace))?;
        let mut part = Part { bytes, offset };
        while !part.bytes.is_empty() {
            let offset = part.offset.saturating_add(4);
            let name = part.sized().ok().flatten().ok_or(Broken::Part(namespace))?;
            let value = part.sized().map_err(|BreaksOff| Broken::Part(namespace))?;
            each(FlattenedSetting { namespace, offset, name, value });
        }
    }
    Ok(())
}

/// A length reaches past the end.
struct BreaksOff;

/// What is left of a part, and where that begins in the file.
struct Part<'a> {
    bytes: &'a [u8],
    offset: u64,
}

impl<'a> Part<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        self.offset = self.offset.saturating_add(u64::try_from(count).ok()?);
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_be_bytes)
    }

    /// Bytes after their length; a length of -1 stands for none.
    fn sized(&mut self) -> Result<Option<&'a [u8]>, BreaksOff> {
        match self.number().ok_or(BreaksOff)? {
            u32::MAX => Ok(None),
            length => {
                let length = usize::try_from(length).map_err(|_| BreaksOff)?;
                self.take(length).map(Some).ok_or(BreaksOff)
            }
        }
    }
}
