//! Photos, films, attachments and the files of apps: most of the bytes of a backup.

use std::collections::BTreeSet;

use samples::backup::{Application, BackupWriter, Contents, FileTimes};
use samples::databases::Plan;
use samples::seed::{Seed, Xorshift};

const APPS: u64 = 40;

/// The apps of the owner.
pub(crate) fn applications() -> Vec<Application> {
    (0..APPS)
        .map(|number| {
            let bundle = format!("com.example.app{}", 24 + number);
            let day = 1 + number % 28;
            Application::from_app_store(
                &bundle,
                &format!("App {number}"),
                &format!("2023-04-{day:02}T10:00:00Z"),
            )
        })
        .collect()
}

/// Adds so many files with so many bytes together, and the directories above them.
pub(crate) fn add_to(backup: &mut BackupWriter, plan: &Plan, files: u64, bytes: u64) {
    let mut numbers = Seed(plan.seed).numbers("media");
    // Most files are small and few are large: 1 to 32 shares of the whole.
    let shares: Vec<u64> = (0..files).map(|_| 1 << numbers.below(6)).collect();
    let all: u64 = shares.iter().sum();
    let mut directories = BTreeSet::new();
    for (position, share) in shares.iter().enumerate() {
        let (domain, path) = place(position as u64, &mut numbers);
        let created = numbers.between(plan.first, plan.last);
        let modified = created + numbers.between(0, (plan.last - created).max(1));
        let times = FileTimes { created, modified, status_changed: modified };
        if let Some((directory, _)) = path.rsplit_once('/')
            && directories.insert((domain.clone(), directory.to_owned()))
        {
            backup.directory(&domain, directory, FileTimes::at(created));
        }
        let length = (u128::from(bytes) * u128::from(*share) / u128::from(all.max(1))) as u64;
        backup.file(&domain, &path, Contents::Media { seed: numbers.number(), length }, times);
    }
}

fn place(position: u64, numbers: &mut Xorshift) -> (String, String) {
    let app = 24 + numbers.below(APPS);
    let name = numbers.uuid();
    match position % 10 {
        0..=2 => {
            let (folder, number) = (100 + position / 10_000, position % 10_000);
            ("CameraRollDomain".into(), format!("Media/DCIM/{folder}APPLE/IMG_{number:04}.HEIC"))
        }
        3 | 4 => {
            let (folder, number) = (100 + position / 10_000, position % 10_000);
            let path = format!(
                "Media/PhotoData/Thumbnails/V2/DCIM/{folder}APPLE/IMG_{number:04}.HEIC/5005.JPG"
            );
            ("CameraRollDomain".into(), path)
        }
        5 => {
            let first = name.get(..2).unwrap_or_default().to_lowercase();
            let path = format!("Library/SMS/Attachments/{first}/03/{name}/IMG_{position}.HEIC");
            ("MediaDomain".into(), path)
        }
        6 => {
            let host = format!("https_site{}.example.com_0", position % 3_000);
            let path =
                format!("Library/WebKit/WebsiteData/IndexedDB/v1/{host}/{name}/IndexedDB.sqlite3");
            ("AppDomain-com.apple.mobilesafari".into(), path)
        }
        7 => {
            let path = format!(
                "Message/Media/{}@s.whatsapp.net/{name}.jpg",
                12_015_550_100 + position % 90
            );
            ("AppDomainGroup-group.net.whatsapp.WhatsApp.shared".into(), path)
        }
        8 => (format!("AppDomain-com.example.app{app}"), format!("Library/Caches_kept/{name}.bin")),
        _ => {
            (format!("AppDomain-com.example.app{app}"), format!("Documents/{position}/{name}.dat"))
        }
    }
}
