//! `downloads.….sqlitedb`: what the stores of the phone downloaded, and from where.
//!
//! # What it holds
//! In `asset` one row per file that was or is to be downloaded, with its address and where it goes;
//! in `download` what it belongs to.
//!
//! # What it can show
//! That a download from this address was listed. Addresses that are not Apple's are unusual: apps
//! of organisations come from their own servers, and researchers showed that a crafted database
//! makes the phone write files elsewhere.
//!
//! # What it cannot show
//! When it was listed, whether the download succeeded, or who asked for it.
//!
//! # References
//! - "itunesstored & bookassetd sbx escape", November 2025: tables `asset` and `download`
//! - Apple, "Use Apple products on enterprise networks": hosts of the App Store

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.store_downloads",
    title: "Downloads of the stores, with their addresses",
    sources: &[
        Source::Sysdiagnose("logs/itunesstored/downloads.*.sqlitedb"),
        Source::Filesystem(
            "private/var/mobile/Library/com.apple.itunesstored/downloads.*.sqlitedb",
        ),
        Source::Filesystem("private/var/mobile/Media/Downloads/downloads.*.sqlitedb"),
        Source::Backup("MediaDomain", "Media/Downloads/downloads.*.sqlitedb"),
    ],
    tested: &[("iOS 12 to 26", Confidence::Untested)],
    absent_because: "",
    parse,
};

/// One file to download.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct StoreDownload {
    /// Address, without what follows the path.
    pub url: Option<String>,
    /// Where the file goes.
    pub device_path: Option<String>,
    /// Identifier of the app that it belongs to.
    pub bundle_id: Option<String>,
    /// Kind of what is downloaded, as stored.
    pub download_kind: Option<String>,
}

impl Record for StoreDownload {
    fn observables(&self) -> Vec<Observable<'_>> {
        let observe = |kind, value, field, strength| Observable::new(kind, value, field, strength);
        let url = self.url.as_deref();
        let path = self.device_path.as_deref().filter(|path| path.starts_with('/'));
        let id = self.bundle_id.as_deref();
        let contacted = Strength::Contacted;
        url.map(|url| observe(ObservableKind::Url, url, "url", contacted))
            .into_iter()
            .chain(path.map(|p| observe(ObservableKind::FilePath, p, "device_path", contacted)))
            .chain(id.map(|id| observe(ObservableKind::AppId, id, "bundle_id", contacted)))
            .collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    read_database(file, out, |database, out| {
        let assets = database.columns("asset");
        if !assets.contains("url") {
            out.problem(Location::File, "no addresses in table asset: downloads are missing");
            return;
        }
        let downloads = database.columns("download");
        let asset = select(&assets, "asset", &["url", "local_path", "destination_url"]);
        let download = select(&downloads, "download", &["bundle_id", "kind"]);
        let joined = assets.contains("download_id") && downloads.contains("pid");
        let query = if joined {
            format!(
                "SELECT asset.rowid, {asset}, {download} FROM asset \
                 LEFT JOIN download ON download.pid = asset.download_id ORDER BY asset.rowid"
            )
        } else {
            format!("SELECT asset.rowid, {asset} FROM asset ORDER BY asset.rowid")
        };
        rows(database, "asset", &query, out, |row, out| {
            let at = Location::Row { table: "asset", id: row.integer(0).unwrap_or_default() };
            // What follows the path are keys of the download.
            let url = row.text(1).map(|url| match url.split_once('?') {
                Some((address, _)) => address.to_owned(),
                None => url,
            });
            let record = StoreDownload {
                url,
                device_path: row.text(2).or_else(|| row.text(3)),
                bundle_id: row.text(4).filter(|_| joined),
                download_kind: row.text(5).filter(|_| joined),
            };
            out.record(at, &record);
        });
    })
}
