//! Packages of apps (APK) that lie in the acquisition as files, and other files from the folder for
//! temporary files.
//!
//! # What it holds
//! APKs that `AndroidQF` copied from where apps are installed, those in Android backups, and whatever
//! lay in `/data/local/tmp`. Of each file its hashes; of an APK what its manifest declares and the
//! certificates of who signed it, by all schemes of signatures. One record is an APK, one a
//! certificate, one another file.
//!
//! # What it can show
//! That this very file was on the device: its hashes and certificates are what indicators name, and
//! they stay the same when an app takes another name. What an app is able to become: an
//! accessibility service, a device administrator, an app that nothing on the home screen opens.
//! Older certificates that a signer handed its apps on from.
//!
//! # What it cannot show
//! Whether an app ran, and what of that which it declares is switched on. Whether a signature
//! holds: Android verifies it when it installs an app, and here nobody does, so a certificate may
//! stand in a file that its owner never signed. Labels and other values that are resources. What an
//! app loads later. An app may ship its parts in several APKs, of which each is a record. `AndroidQF`
//! copies APKs only when asked to, and may leave out those that it trusts.
//!
//! # References
//! - AOSP, "Application signing" and `ResourceTypes.h`
//! - `AndroidQF`, `modules/packages.go` and `modules/temp.go`
//! - Guardsquare, "New Android vulnerability allows attackers to modify apps without affecting their
//!   signatures" (CVE-2017-13156, files that are program and archive at once)

use std::sync::Arc;

use formats::apk::{Apk, Component, Manifest, Signers, dex_head, of_separate_file};
use model::{AppSighting, AppSign, permission_name};

use crate::{
    certificates,
    file_digests::{self, FileDigests},
    prelude::*,
    signers::{observe_hashes, tell_certificates, test_key},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.apk_files",
    title: "Files of apps (APK) and temporary files",
    sources: &[
        Source::AndroidQf("apks/**"),
        Source::AndroidQf("tmp/**"),
        Source::AndroidBackup("apps/*/a/*.apk"),
    ],
    tested: &[("APKs made for Android 8 to 15", Confidence::RealDevice)],
    absent_because: "",
    parse,
};

/// An APK.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ApkFile {
    /// `apk`.
    pub record: &'static str,
    /// Name of the package.
    pub package: Option<String>,
    /// Name of the part, where the app comes in several APKs and this is not the first.
    pub split: Option<String>,
    /// Version by which updates are compared.
    pub version_code: Option<u64>,
    /// Version for people.
    pub version_name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the file.
    pub sha256: String,
    /// SHA-1 of the file.
    pub sha1: String,
    /// MD5 of the file.
    pub md5: String,
    /// Whether it lay where apps are installed, and not only somewhere.
    pub from_installed_app: bool,
    /// Lowest version of the programming interface that it runs on.
    pub min_sdk: Option<u64>,
    /// Version of the programming interface that it is made for.
    pub target_sdk: Option<u64>,
    /// User that it shares with other apps.
    pub shared_user: Option<String>,
    /// Whether it may be debugged.
    pub debuggable: Option<bool>,
    /// Whether it is built for tests.
    pub test_only: Option<bool>,
    /// Whether something of it is on the home screen; not told of further parts of an app.
    pub has_launcher: Option<bool>,
    /// Whether all that would be on the home screen is switched off until the app switches it on.
    pub launcher_disabled: Option<bool>,
    /// Accessibility services that it has, enabled or not.
    pub declared_accessibility_services: Vec<String>,
    /// Listeners to notifications that it has, enabled or not.
    pub declared_notification_listeners: Vec<String>,
    /// Device administrators that it has, enabled or not.
    pub declared_device_admins: Vec<String>,
    /// Whether it asks to be started when the device starts.
    pub starts_at_boot: Option<bool>,
    /// Permissions that it asks for.
    pub requested_permissions: Vec<String>,
    /// Number of its programs for the virtual machine.
    pub dex_count: u64,
    /// Schemes by which it is signed.
    pub signature_schemes: Vec<&'static str>,
    /// SHA-256 of the certificates of its signers.
    pub signer_sha256: Vec<String>,
    /// `android_debug` or `aosp_test`, where it is signed with a key for tests.
    pub test_key: Option<&'static str>,
    /// Whether the file begins as a program for the virtual machine: old versions of Android ran it
    /// although the signature covers the archive alone.
    pub begins_as_dex: bool,
    /// What is odd about how the manifest is stored: Android reads it all the same.
    pub manifest_oddity: Option<String>,
}

/// Another file from the folder for temporary files.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct OtherFile {
    /// `file`.
    pub record: &'static str,
    /// `dex` (a program for the virtual machine), `elf` (a native program), `archive` or `other`.
    pub file_format: &'static str,
    /// Version of the format, of a program for the virtual machine.
    pub dex_version: Option<String>,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the file.
    pub sha256: String,
    /// SHA-1 of the file.
    pub sha1: String,
    /// MD5 of the file.
    pub md5: String,
}

impl Record for ApkFile {
    fn observables(&self) -> Vec<Observable<'_>> {
        let hashes = [("sha256", &*self.sha256), ("sha1", &*self.sha1), ("md5", &*self.md5)];
        let mut observables = observe_hashes(ObservableKind::FileHash, hashes);
        observables.extend(self.package.as_deref().map(|package| {
            Observable::new(ObservableKind::AppId, package, "package", Strength::Installed)
        }));
        observables
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let Some(package) = self.package.as_deref().filter(|_| self.from_installed_app) else {
            return Vec::new();
        };
        let signs = [
            (!self.declared_accessibility_services.is_empty(), AppSign::AccessibilityDeclared),
            (self.has_launcher == Some(false), AppSign::NoLauncher),
            (self.launcher_disabled == Some(true), AppSign::LauncherDisabled),
            (self.starts_at_boot == Some(true), AppSign::StartsAtBoot),
            (self.debuggable == Some(true), AppSign::Debuggable),
            (self.test_only == Some(true), AppSign::TestOnly),
            (self.test_key.is_some(), AppSign::DebugSigned),
        ];
        let requested = self.requested_permissions.iter();
        vec![AppSighting {
            label: self.label.as_deref().map(Cow::from),
            requested: requested.map(|name| permission_name(name).into()).collect(),
            signs: signs.into_iter().filter(|(shown, _)| *shown).map(|(_, sign)| sign).collect(),
            ..AppSighting::of(package)
        }]
    }
}

impl Record for OtherFile {
    fn observables(&self) -> Vec<Observable<'_>> {
        let hashes = [("sha256", &*self.sha256), ("sha1", &*self.sha1), ("md5", &*self.md5)];
        observe_hashes(ObservableKind::FileHash, hashes)
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut head = vec![0_u8; 64 << 10];
    let count = file.reader().read_at(0, &mut head)?;
    head.truncate(count);
    if let Some(signer) = of_separate_file(&head) {
        let signers = Signers { signers: vec![signer], problems: Vec::new() };
        tell_certificates(&signers, None, out);
        return Ok(());
    }
    let digests = file_digests::of_file(file)?;
    let apk = Apk::open(Arc::clone(file.reader()));
    let begins_as_dex = head.starts_with(b"dex\n");
    match apk {
        Ok(apk) if apk.has_manifest() => {
            read_apk(file, &apk, digests, begins_as_dex, out);
            return Ok(());
        }
        Err(error) if is_named_apk(file) => {
            out.problem(Location::File, format!("{error}: what the app declares is missing"));
        }
        // `AndroidQF` up to 1.8 leaves an empty file in a stream where the copying failed.
        _ if head.is_empty() => out.notice(Location::File, "empty: perhaps it could not be copied"),
        _ => {}
    }
    let dex = dex_head(file.reader().as_ref())?;
    if let Some(dex) = dex.as_ref().filter(|dex| u64::from(dex.size) > file.reader().len()) {
        let size = dex.size;
        out.problem(
            Location::File,
            format!("the program is cut short: it says to have {size} bytes"),
        );
    }
    let file_format = match head.as_slice() {
        [b'd', b'e', b'x', b'\n', ..] if dex.is_some() => "dex",
        [0x7f, b'E', b'L', b'F', ..] => "elf",
        [b'P', b'K', 3 | 5, ..] => "archive",
        _ => "other",
    };
    out.record(
        Location::File,
        &OtherFile {
            record: "file",
            file_format,
            dex_version: dex.map(|dex| dex.version),
            size: file.reader().len(),
            sha256: digests.sha256,
            sha1: digests.sha1,
            md5: digests.md5,
        },
    );
    Ok(())
}

fn is_named_apk(file: &EvidenceFile) -> bool {
    file.path().rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("apk"))
}

fn read_apk(
    file: &EvidenceFile,
    apk: &Apk,
    digests: FileDigests,
    begins_as_dex: bool,
    out: &mut Sink<'_>,
) {
    for remark in apk.remarks() {
        out.problem(Location::File, format!("table of contents: {remark}"));
    }
    let manifest = match apk.manifest() {
        Ok(manifest) => {
            if let Some(problem) = &manifest.problem {
                let missing = "the rest of what the app declares is missing";
                out.problem(Location::File, format!("manifest: {problem}: {missing}"));
            }
            Some(manifest)
        }
        Err(error) => {
            let message = format!("manifest: {error}: what the app declares is missing");
            out.problem(Location::File, message);
            None
        }
    };
    let signers = apk.signers();
    for problem in &signers.problems {
        out.problem(Location::File, format!("{problem}: certificates may be missing"));
    }
    let mut record = manifest.as_ref().map(declared).unwrap_or_default();
    record.record = "apk";
    record.size = file.reader().len();
    FileDigests { sha256: record.sha256, sha1: record.sha1, md5: record.md5 } = digests;
    // `tmp/` of `AndroidQF` is the folder for temporary files; all else comes from installed apps.
    // Before the path may stand the name of the acquisition.
    record.from_installed_app = !file.path().starts_with("tmp/");
    record.dex_count = apk.dex_count();
    record.begins_as_dex = begins_as_dex;
    record.manifest_oddity = apk.manifest_oddity();
    for signer in &signers.signers {
        let (scheme, sha256) = (signer.scheme.word(), certificates::sha256(&signer.certificate));
        if !record.signature_schemes.contains(&scheme) {
            record.signature_schemes.push(scheme);
        }
        record.test_key = record.test_key.or_else(|| test_key(&signer.certificate, &sha256));
        if !record.signer_sha256.contains(&sha256) {
            record.signer_sha256.push(sha256);
        }
    }
    let package = record.package.clone();
    out.record(Location::File, &record);
    tell_certificates(&signers, package.as_deref(), out);
}

/// What the manifest declares.
fn declared(manifest: &Manifest) -> ApkFile {
    let guarded = |components: &[Component], permission: &str| {
        let guarded = components
            .iter()
            .filter(|one| one.permission.as_deref().map(permission_name) == Some(permission));
        guarded.map(|one| one.name.clone()).collect::<Vec<_>>()
    };
    let mut launchers =
        manifest.activities.iter().filter(|activity| activity.in_launcher).peekable();
    let is_first = manifest.split.is_none();
    let has_any = launchers.peek().is_some();
    let enabled = launchers.any(|activity| !activity.disabled);
    let at_boot = ["BOOT_COMPLETED", "LOCKED_BOOT_COMPLETED"];
    let starts_at_boot =
        manifest.receivers.iter().flat_map(|receiver| &receiver.actions).any(|action| {
            action
                .strip_prefix("android.intent.action.")
                .is_some_and(|name| at_boot.contains(&name))
        });
    ApkFile {
        package: manifest.package.clone(),
        split: manifest.split.clone(),
        version_code: manifest.version_code,
        version_name: manifest.version_name.clone(),
        label: manifest.label.clone(),
        min_sdk: manifest.min_sdk,
        target_sdk: manifest.target_sdk,
        shared_user: manifest.shared_user.clone(),
        debuggable: Some(manifest.debuggable),
        test_only: Some(manifest.test_only),
        // A manifest that breaks off may declare more, and another part of the app anything.
        has_launcher: (is_first && (has_any || manifest.problem.is_none())).then_some(has_any),
        launcher_disabled: (is_first && has_any).then_some(!enabled),
        declared_accessibility_services: guarded(&manifest.services, "BIND_ACCESSIBILITY_SERVICE"),
        declared_notification_listeners: guarded(
            &manifest.services,
            "BIND_NOTIFICATION_LISTENER_SERVICE",
        ),
        declared_device_admins: guarded(&manifest.receivers, "BIND_DEVICE_ADMIN"),
        starts_at_boot: (starts_at_boot || manifest.problem.is_none()).then_some(starts_at_boot),
        requested_permissions: manifest.requested_permissions.clone(),
        ..ApkFile::default()
    }
}
