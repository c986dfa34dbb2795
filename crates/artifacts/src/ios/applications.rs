//! Applications, as the store and the installer describe them: `Info.plist` of a backup,
//! `iTunesMetadata.plist`, `BundleMetadata.plist` and the marks of `TrollStore` beside each
//! application.
//!
//! # What it holds
//! For each application from a store: identifier, version, developer, which program asked for it
//! (`sourceApp`), when it was bought or loaded. The account that did so is content. In a full file
//! system also when it was installed. An application that the backup lists without such a
//! description has a record of its own.
//!
//! # What it can show
//! That an application was installed when the acquisition was made, and whether it came from the
//! App Store, from the management of devices (`dmd`), or otherwise.
//!
//! # What it cannot show
//! That an application ever ran, or which ones were removed. Applications of the system have no
//! description. Whoever controls the device can write a description, or leave it out. The date of
//! the purchase is that of the account, and can be years before the installation.
//!
//! # References
//! - iLEAPP, `appItunesmeta`: the keys
//! - `TrollStore`, readme: the mark beside an application

use formats::keyed_archive::KeyedArchive;
use plist::{Dictionary, Value};

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.applications",
    title: "Applications as their stores describe them",
    sources: &[
        Source::BackupRoot("Info.plist"),
        Source::Filesystem("private/var/containers/Bundle/Application/*/iTunesMetadata.plist"),
        Source::Filesystem("private/var/containers/Bundle/Application/*/BundleMetadata.plist"),
        Source::Filesystem("private/var/containers/Bundle/Application/*/_TrollStore"),
        Source::Filesystem("private/var/containers/Bundle/Application/*/_TrollStoreLite"),
    ],
    tested: &[
        ("iOS 14.3, list of identifiers", Confidence::RealDevice),
        ("iOS 8 to 18", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// One application, as its store describes it.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Application {
    /// `application`.
    pub record: &'static str,
    /// Bundle identifier, as the description says.
    pub bundle_id: Option<String>,
    /// Identifier under which the backup lists it.
    pub listed_as: Option<String>,
    /// Whether the store's description is there.
    pub described: bool,
    /// Program that asked for the installation.
    pub source_app: Option<String>,
    /// Name in the store.
    pub item_name: Option<String>,
    /// Developer, as the store names it.
    pub artist_name: Option<String>,
    /// Version that is shown.
    pub short_version: Option<String>,
    /// Version that the developer counts.
    pub bundle_version: Option<String>,
    /// Number in the store.
    pub store_item_id: Option<i64>,
    /// When the account bought or loaded it.
    pub purchased_at: Option<Timestamp>,
    /// When this application came into the store.
    pub released_at: Option<Timestamp>,
    /// Whether it was on the device when that left the factory.
    pub factory_installed: Option<bool>,
    /// Whether an organization licensed it to the device.
    pub licensed_to_device: Option<bool>,
    /// Folder of the application on the device.
    pub container: Option<String>,
    /// Account that bought it, and its owner.
    #[serde(skip)]
    pub purchaser: Vec<(&'static str, String)>,
}

/// When the application in a folder was installed, from `BundleMetadata.plist`.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Installation {
    /// `installation`.
    pub record: &'static str,
    /// Folder of the application on the device.
    pub container: Option<String>,
    /// Kind of installation, as stored.
    pub install_type: Option<i64>,
    /// When it was installed.
    pub installed_at: Option<Timestamp>,
}

/// The mark of a program that installs applications past the checks of the system.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct Mark {
    /// `mark`.
    pub record: &'static str,
    /// Folder of the application on the device.
    pub container: Option<String>,
    /// Name of the file that is the mark.
    pub mark_file: String,
}

impl Record for Application {
    fn observables(&self) -> Vec<Observable<'_>> {
        let fields = [("bundle_id", &self.bundle_id), ("listed_as", &self.listed_as)];
        let ids = fields.into_iter().filter_map(|(field, id)| Some((field, id.as_deref()?)));
        let mut ids: Vec<(&str, &str)> = ids.collect();
        ids.dedup_by_key(|(_, id)| *id);
        let kinds = [ObservableKind::AppId, ObservableKind::Process];
        let pairs = ids.into_iter().flat_map(|id| kinds.map(|kind| (kind, id)));
        pairs
            .map(|(kind, (field, id))| Observable::new(kind, id, field, Strength::Installed))
            .collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let id = self.bundle_id.as_deref().or(self.listed_as.as_deref());
        let id = id.or(self.item_name.as_deref()).unwrap_or("unnamed application");
        let version = self.short_version.as_deref().unwrap_or("of unknown version");
        let source = self.source_app.as_deref().unwrap_or("unknown source");
        let event = |at| TimelineEvent {
            at,
            meaning: "application bought or loaded",
            summary: format!("{id} {version} from {source}"),
        };
        self.purchased_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.purchaser.iter().map(|(field, text)| (*field, text.as_str())).collect()
    }
}

impl Record for Installation {
    fn events(&self) -> Vec<TimelineEvent> {
        let container = self.container.as_deref().unwrap_or("unknown folder");
        let event = |at| TimelineEvent {
            at,
            meaning: "application installed",
            summary: format!("application in {container}"),
        };
        self.installed_at.map(event).into_iter().collect()
    }
}

impl Record for Mark {}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let path = file.path().clone();
    let (name, container) = (path.rsplit('/').next().unwrap_or(&path), container(&path));
    if name.starts_with("_TrollStore") {
        let mark_file = name.to_owned();
        out.record(Location::File, &Mark { record: "mark", container, mark_file });
        return Ok(());
    }
    let Value::Dictionary(list) = read_plist(file)? else {
        let message = "applications are not described: no dictionary".to_owned();
        return Err(ParseError::Unexpected(message));
    };
    if list.contains_key("$archiver") {
        out.record(Location::File, &installation(file, container)?);
    } else if ["Applications", "Installed Applications", "Product Version"]
        .iter()
        .any(|key| list.contains_key(key))
    {
        read_backup(&list, out);
    } else {
        let application = Application { container, ..application(&list) };
        out.record(Location::File, &application);
    }
    Ok(())
}

/// Folder that the file lies in: the component after `Application`.
fn container(path: &str) -> Option<String> {
    let (_, below) = path.split_once("Bundle/Application/")?;
    below.split('/').next().map(str::to_owned)
}

fn installation(
    file: &EvidenceFile,
    container: Option<String>,
) -> Result<Installation, ParseError> {
    let unreadable = |why: String| ParseError::Unexpected(format!("date is missing: {why}"));
    let archive =
        KeyedArchive::read(&file.bytes()?).map_err(|error| unreadable(error.to_string()))?;
    let root = archive.root().ok_or_else(|| unreadable("the archive has no root".to_owned()))?;
    let date = archive.get(root, "installDate");
    // An archived date is a dictionary with seconds since 2001; some hold the date itself.
    let archived = date.and_then(Value::as_dictionary).and_then(|date| date.get("NS.time"));
    let seconds = archived.and_then(|time| match time {
        Value::Real(seconds) => Some(*seconds),
        _ => {
            time.as_signed_integer().and_then(|seconds| i32::try_from(seconds).ok()).map(f64::from)
        }
    });
    let plain = date.and_then(Value::as_date).and_then(formats::instants::plist_date);
    Ok(Installation {
        record: "installation",
        container,
        install_type: archive.get(root, "installType").and_then(Value::as_signed_integer),
        installed_at: seconds.and_then(formats::instants::mac_seconds).or(plain),
    })
}

/// `Info.plist` of a backup: descriptions by identifier, and a list of identifiers.
fn read_backup(list: &Dictionary, out: &mut Sink<'_>) {
    let Some(described) = list.get("Applications").and_then(Value::as_dictionary) else {
        let message = "the backup does not describe its applications: where they came from is \
                       missing";
        out.notice(Location::Key("Applications".to_owned()), message);
        return;
    };
    for (id, value) in described {
        let at = Location::Key(format!("Applications/{id}"));
        let metadata = value.as_dictionary().and_then(|value| value.get("iTunesMetadata"));
        let application = match metadata.map(description) {
            Some(Ok(list)) => application(&list),
            Some(Err(reason)) => {
                out.problem(at.clone(), reason);
                undescribed()
            }
            None => undescribed(),
        };
        out.record(at, &Application { listed_as: Some(id.clone()), ..application });
    }
    let listed = list.get("Installed Applications").and_then(Value::as_array);
    let listed = listed.into_iter().flatten().filter_map(Value::as_string);
    for id in listed.filter(|id| !described.contains_key(id)) {
        let at = Location::Key(format!("Installed Applications/{id}"));
        out.record(at, &Application { listed_as: Some(id.to_owned()), ..undescribed() });
    }
}

fn undescribed() -> Application {
    Application { record: "application", ..Application::default() }
}

/// The description inside of a description: the bytes of a property list.
fn description(metadata: &Value) -> Result<Dictionary, String> {
    let missing = "where the application came from is missing";
    if let Value::Dictionary(list) = metadata {
        return Ok(list.clone());
    }
    let bytes = metadata.as_data().ok_or_else(|| format!("{missing}: no bytes"))?;
    match formats::property_list(bytes) {
        Ok(Value::Dictionary(list)) => Ok(list),
        Ok(_) => Err(format!("{missing}: no dictionary")),
        Err(error) => Err(format!("{missing}: {error}")),
    }
}

fn application(list: &Dictionary) -> Application {
    let nothing = Dictionary::new();
    let within = |list: &Dictionary, key: &str| {
        list.get(key).and_then(Value::as_dictionary).cloned().unwrap_or_default()
    };
    let download = list.get("com.apple.iTunesStore.downloadInfo").and_then(Value::as_dictionary);
    let download = download.unwrap_or(&nothing);
    let account = within(download, "accountInfo");
    let owner = [
        ("apple_id", text_of(&account, "AppleID").or_else(|| text_of(list, "appleId"))),
        ("account_number", text_of(&account, "DSPersonID")),
        ("first_name", text_of(&account, "FirstName")),
        ("last_name", text_of(&account, "LastName")),
        ("user_name", text_of(list, "userName")),
    ];
    let purchaser = owner.into_iter().filter_map(|(field, text)| Some((field, text?)));
    Application {
        record: "application",
        bundle_id: text_of(list, "softwareVersionBundleId"),
        described: true,
        source_app: text_of(list, "sourceApp"),
        item_name: text_of(list, "itemName"),
        artist_name: text_of(list, "artistName"),
        short_version: text_of(list, "bundleShortVersionString"),
        bundle_version: text_of(list, "bundleVersion"),
        store_item_id: list.get("itemId").and_then(Value::as_signed_integer),
        purchased_at: instant(download, "purchaseDate").or_else(|| instant(list, "purchaseDate")),
        released_at: instant(list, "releaseDate"),
        factory_installed: flag_of(list, "isFactoryInstall"),
        licensed_to_device: flag_of(list, "sideLoadedDeviceBasedVPP"),
        purchaser: purchaser.collect(),
        ..Application::default()
    }
}

/// A date as such, or as text with its offset from UTC.
fn instant(list: &Dictionary, key: &str) -> Option<Timestamp> {
    date_of(list, key).or_else(|| list.get(key)?.as_string()?.parse().ok())
}
