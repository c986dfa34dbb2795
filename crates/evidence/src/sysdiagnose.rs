//! A sysdiagnose: what an iPhone collects about itself when asked to, on top of whatever container
//! holds it.
//!
//! The phone writes an archive `sysdiagnose_2024.03.01_10-05-07+0200_iPhone-OS_iPhone_21E236.tar.gz`
//! with one folder of the same name. Local times in it are those of the phone; their offset from
//! UTC is in that name.
//!
//! # References
//! - EC-DIGIT-CSIRC, sysdiagnose: documentation of the layout
//! - iLEAPP: where it lies in the file system of a device

use std::sync::Arc;

use formats::{ReadAt, local_time};
use jiff::{Timestamp, tz::Offset};
use model::{DeviceIdentifier, DeviceSummary, IdentifierKind, Problem};

use crate::{
    EvidenceFile, Found, FoundFiles, OpenError, ReadError, Source, Verified,
    acquisition::Opened,
    containers::{self, ContainerError, Indexed, taking::Wanted},
    file_system::mounts::{Mount, Mounts},
    files::{Files, Holder},
    lacks, problem, property_lists,
    unified_log::{self, UnifiedLog},
};

/// Beginning of its name.
const NAME: &str = "sysdiagnose_";
/// Endings of the archive.
const ENDINGS: [&str; 2] = [".tar.gz", ".tgz"];
/// Levels of folders in which its top is looked for.
const LEVELS: usize = 3;
/// Bytes of the description of services that are looked through for the model.
const DESCRIPTION: usize = 64 << 10;

/// Where a sysdiagnose lies.
#[derive(Clone)]
pub(crate) enum Place {
    /// In a folder of a container.
    Folder(Holder, String),
    /// In an archive that is itself a file of a container; with what will be asked for.
    Archive(Holder, String, Arc<[Source]>),
}

/// Whether a file of this name is a sysdiagnose that was finished.
pub(crate) fn is_archive(name: &str) -> bool {
    name.starts_with(NAME) && ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// What the name tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named<'a> {
    collected_at: Option<Timestamp>,
    offset: Option<Offset>,
    build: Option<&'a str>,
}

impl<'a> Named<'a> {
    /// Takes apart `sysdiagnose_DATE_TIME±OFFSET_iPhone-OS_iPhone_BUILD`, wherever it stands in
    /// `name`.
    pub(crate) fn of(name: &'a str) -> Self {
        let Some((_, rest)) = name.split_once(NAME) else { return Self::default() };
        let rest = ENDINGS.iter().find_map(|ending| rest.strip_suffix(ending)).unwrap_or(rest);
        let mut parts = rest.split('_');
        let (Some(date), Some(time)) = (parts.next(), parts.next()) else {
            return Self::default();
        };
        let at = local_time::ascii_digits(&format!("{date} {time}")).into_owned();
        let collected_at = local_time::instant("%Y.%m.%d %H-%M-%S%z", &at);
        let local = at.get(..19).and_then(|local| local_time::local("%Y.%m.%d %H-%M-%S", local));
        let offset = collected_at.zip(local).and_then(|(at, local)| {
            let ahead = local.duration_since(Offset::UTC.to_datetime(at)).as_secs();
            Offset::from_seconds(i32::try_from(ahead).ok()?).ok()
        });
        let is_build =
            |part: &&str| part.starts_with(|first: char| first.is_ascii_digit()) && part.len() < 12;
        Self { collected_at, offset, build: parts.next_back().filter(is_build) }
    }

    /// The device and the instant of the collection, as far as the name tells.
    pub(crate) fn device(&self) -> DeviceSummary {
        DeviceSummary {
            platform: Some("iOS".to_owned()),
            model: None,
            os_version: None,
            os_build: self.build.map(str::to_owned),
            acquired_at: self.collected_at,
        }
    }
}

/// A sysdiagnose whose files can be read.
pub(crate) struct Sysdiagnose {
    files: Files,
    device: DeviceSummary,
    identifiers: Vec<DeviceIdentifier>,
    offset: Option<Offset>,
}

impl Sysdiagnose {
    /// Opens the sysdiagnose at `place`.
    pub(crate) fn open(place: Place, name: &str) -> Result<Self, OpenError> {
        let failed = |source| OpenError::Container { name: name.to_owned(), source };
        let (holder, folder) = match place {
            Place::Folder(holder, folder) => (holder, folder),
            Place::Archive(outer, path, sources) => {
                let inner = outer
                    .open(&path)
                    .map_err(failed)?
                    .ok_or_else(|| OpenError::NotFound { name: path.clone() })?;
                let wanted = Wanted::new(&sources);
                let archive = containers::archive_of(inner, &wanted).map_err(failed)?;
                let folder = top_of(archive.as_ref())
                    .ok_or_else(|| OpenError::NotAnAcquisition { name: name.to_owned() })?;
                (Holder::Archive(archive), folder)
            }
        };
        let named = [Named::of(&folder), Named::of(name)];
        let mounts = Mounts::of_folder(folder.clone());
        let files = Files::open(holder, mounts, name)?;
        let of_name = named.into_iter().find(|named| named.collected_at.is_some());
        let of_name = of_name.unwrap_or_default();
        let state = files.stored("remotectl_dumpstate.txt").and_then(|reader| head_text(&*reader));
        let state = state.unwrap_or_default();
        let device = described(&files, &state, of_name.device());
        let identifiers = identifiers(&state);
        Ok(Self { files, device, identifiers, offset: of_name.offset })
    }
}

impl Opened for Sysdiagnose {
    fn kind(&self) -> &'static str {
        match self.files.container() {
            "folder" => "sysdiagnose (folder)",
            "zip" => "sysdiagnose (zip)",
            "tar" => "sysdiagnose (tar)",
            "tar.gz" => "sysdiagnose (tar.gz)",
            _ => "sysdiagnose",
        }
    }

    fn device(&self) -> DeviceSummary {
        self.device.clone()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.files.problems();
        if self.offset.is_none() {
            problems.push(problem::notice(
                None,
                "its name does not tell the time zone of the phone (such as \
                 sysdiagnose_2024.03.01_10-05-07+0200_…): events of logs that are written in local \
                 time have no instant"
                    .to_owned(),
            ));
        }
        problems
    }

    fn find(&self, sources: &[Source]) -> FoundFiles {
        self.files.find(sources.iter().filter_map(|source| match source {
            Source::Sysdiagnose(pattern) => Some(*pattern),
            Source::UnifiedLog => Some(unified_log::ARCHIVE_MARK),
            _ => None,
        }))
    }

    fn prepare(&self, found: &[Found]) -> Result<(), ContainerError> {
        self.files.prepare(found)
    }

    fn open_file(&self, found: &Found) -> Result<EvidenceFile, ReadError> {
        let mut file = self.files.open_file(found)?;
        if **found.path() == *unified_log::ARCHIVE_MARK {
            file = file
                .with_log_archive(Arc::new(UnifiedLog::new(&self.files, &unified_log::ARCHIVE)));
        }
        Ok(match self.offset {
            Some(offset) => file.with_local_offset(offset),
            None => file,
        })
    }

    fn verify(&self, found: &Found) -> Result<Verified, ReadError> {
        self.files.verify(found)
    }

    fn device_identifiers(&self) -> Vec<DeviceIdentifier> {
        self.identifiers.clone()
    }

    fn for_each_file(&self, each: &mut dyn FnMut(String, u64)) {
        self.files.for_each_file(each);
    }

    fn can_hold(&self, source: &Source) -> bool {
        matches!(source, Source::Sysdiagnose(_) | Source::UnifiedLog)
    }

    fn lacks(&self) -> Option<&'static str> {
        Some(lacks::SYSDIAGNOSE)
    }
}

/// The folder of an archive that is a sysdiagnose.
fn top_of(archive: &dyn Indexed) -> Option<String> {
    let index = archive.index();
    let mut folders = index.folders_from("").map(|number| index.folder(number));
    folders
        .find(|folder| {
            folder.split('/').count() <= LEVELS
                && Mount::is_sysdiagnose(folder, &|name| index.has_folder(name))
        })
        .map(str::to_owned)
}

/// Serial number and identifier of the phone, which describes itself before other devices.
fn identifiers(state: &str) -> Vec<DeviceIdentifier> {
    let keys =
        [(IdentifierKind::Serial, "SerialNumber =>"), (IdentifierKind::Udid, "UniqueDeviceID =>")];
    let found = keys.iter().filter_map(|(kind, key)| Some((*kind, after(state, key)?)));
    found.filter_map(|(kind, text)| DeviceIdentifier::new(kind, text)).collect()
}

/// The device, from what the files say and, where they do not, from the name.
fn described(files: &Files, state: &str, of_name: DeviceSummary) -> DeviceSummary {
    let version = files.stored("logs/SystemVersion/SystemVersion.plist");
    let version = version.and_then(|reader| property_lists::dictionary(&reader).ok());
    let text = |key: &str| {
        let list = version.as_ref()?;
        list.get(key).and_then(plist::Value::as_string).map(str::to_owned)
    };
    let build = after(state, "OS Build:").map(str::trim);
    let of_state = build.and_then(|text| text.strip_suffix(')')?.split_once(" ("));
    DeviceSummary {
        model: after(state, "Product Type:")
            .or_else(|| after(state, "ProductType =>"))
            .map(|text| text.trim().to_owned()),
        os_version: text("ProductVersion")
            .or_else(|| of_state.map(|(version, _)| version.to_owned())),
        os_build: text("ProductBuildVersion")
            .or_else(|| of_state.map(|(_, build)| build.to_owned()))
            .or(of_name.os_build),
        ..of_name
    }
}

fn head_text(reader: &dyn ReadAt) -> Option<String> {
    let mut bytes = vec![0; DESCRIPTION];
    let count = reader.read_at(0, &mut bytes).ok()?;
    Some(String::from_utf8_lossy(bytes.get(..count)?).into_owned())
}

/// What follows `key` in the first line that has it.
fn after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines().find_map(|line| Some(line.split_once(key)?.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_instant_offset_and_build() {
        let named =
            Named::of("x/sysdiagnose_2024.03.01_10-05-07-0330_iPhone-OS_iPhone_21E236.tar.gz");
        assert_eq!(named.collected_at.unwrap().to_string(), "2024-03-01T13:35:07Z");
        assert_eq!(named.offset.unwrap().to_string(), "-03:30");
        assert_eq!(named.build, Some("21E236"));
        let other = Named::of("sysdiagnose_of_mine");
        assert_eq!((other.collected_at, other.offset), (None, None));
        assert_eq!(Named::of("anything"), Named::default());
    }

    #[test]
    fn a_name_in_digits_of_another_language_is_understood() {
        let named = Named::of("sysdiagnose_٢٠٢٤.٠٣.٠١_١٠-٠٥-٠٧+0200_iPhone-OS_iPhone_21E236");
        assert_eq!(named.collected_at.unwrap().to_string(), "2024-03-01T08:05:07Z");
        assert_eq!(named.offset.unwrap().to_string(), "+02");
    }
}
