//! `CloudTabs.db`: tabs that are open in Safari on other devices of the Apple account.
//!
//! # What it holds
//! One record per tab: its address, the device that has it open, by its identifier and kind, and
//! when that device last told about its tabs. The name of the device and the title are content.
//!
//! # What it can show
//! That a device of the account had the page open, and that this device knows it. A device that
//! nobody recognises may be signed in to the account.
//!
//! # What it cannot show
//! That this device opened the page. When the page was opened.
//!
//! # References
//! - Safari source symbols, `WBSCloudTabStore`; iLEAPP, `safariCloudTabs`

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.safari_cloud_tabs",
    title: "Tabs of Safari on other devices of the account",
    sources: &[
        Source::Backup("*", "Library/Safari/CloudTabs.db"),
        Source::Filesystem("private/var/mobile/Library/Safari/CloudTabs.db"),
        Source::Filesystem(
            "private/var/mobile/Containers/Data/Application/*/Library/Safari/CloudTabs.db",
        ),
    ],
    tested: &[("iOS 10 to 18", Confidence::Specification)],
    absent_because: ONLY_IN_ENCRYPTED_BACKUPS,
    parse,
};

/// One tab of another device, or a device without tabs.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct CloudTab {
    /// Identifier of the tab.
    pub tab_uuid: Option<String>,
    /// Address of the page.
    pub url: Option<String>,
    /// Identifier of the device.
    pub device_uuid: Option<String>,
    /// Kind of the device, for example `com.apple.iphone-14-1`.
    pub device_type: Option<String>,
    /// When the device last told about its tabs.
    pub device_modified_at: Option<Timestamp>,
    /// Title of the page, and name of the device.
    #[serde(skip)]
    pub words: [String; 2],
}

impl Record for CloudTab {
    /// The page was opened elsewhere: its address alone came to this device.
    fn observables(&self) -> Vec<Observable<'_>> {
        observe(self.url.as_deref(), "url", Strength::Exposed).collect()
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let event = |at| TimelineEvent {
            at,
            meaning: "device told about its tabs",
            summary: match &self.url {
                Some(url) => format!("{url} is open on another device"),
                None => "a device without open tabs".to_owned(),
            },
        };
        self.device_modified_at.map(event).into_iter().collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        let [title, device] = &self.words;
        let words = [("title", title.as_str()), ("device_name", device.as_str())];
        words.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let tab = select(&database.columns("cloud_tabs"), "t", &["tab_uuid", "url", "title"]);
        let wanted = ["device_uuid", "device_type_identifier", "last_modified", "device_name"];
        let device = select(&database.columns("cloud_tab_devices"), "d", &wanted);
        let query = format!(
            "SELECT t.rowid, {tab}, {device}, t.device_uuid FROM cloud_tabs t
             LEFT JOIN cloud_tab_devices d ON d.device_uuid = t.device_uuid ORDER BY t.rowid"
        );
        rows(database, "cloud_tabs", &query, out, |row, out| told(row, "cloud_tabs", out));
        let without_tabs = if database.has_table("cloud_tabs") {
            "WHERE d.device_uuid NOT IN (SELECT device_uuid FROM cloud_tabs \
             WHERE device_uuid IS NOT NULL)"
        } else {
            ""
        };
        let query = format!(
            "SELECT d.rowid, NULL, NULL, NULL, {device}, NULL FROM cloud_tab_devices d
             {without_tabs} ORDER BY d.rowid"
        );
        rows(database, "cloud_tab_devices", &query, out, |row, out| {
            told(row, "cloud_tab_devices", out);
        });
    })
}

fn told(row: &Row<'_>, table: &'static str, out: &mut Sink<'_>) {
    let tab = CloudTab {
        tab_uuid: row.text(1),
        url: row.text(2).map(without_data),
        device_uuid: row.text(4).or_else(|| row.text(8)),
        device_type: row.text(5),
        device_modified_at: row.mac_instant(6),
        words: [row.text(3).unwrap_or_default(), row.text(7).unwrap_or_default()],
    };
    out.record(Location::Row { table, id: row.integer(0).unwrap_or_default() }, &tab);
}
