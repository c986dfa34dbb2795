//! An acquisition of `AndroidQF`, with a bug report and Intrusion Logging inside.

use std::io::{Cursor, Seek, Write};

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{
    COLLECTED, File, Plan, Text, UUID, bug_report, device, digest, dumpstate, hexadecimal,
    intrusion, logs,
    phone::{App, Phone},
    planted::phone_of,
    zip,
};
use crate::{error::Result, seed::Seed};

/// Certificates that researchers published, by package; all others are invented.
const CERTIFICATES: [(&str, &str); 2] = [
    ("com.serv.services", "3ac97735164824657b683e805133b1274b2dedabf9fdd6aa9aca31089d501e64"),
    ("com.accesibilityservice", "35926e966186c8f2deec66864389d73989c75c85cb6668da2f455db6fe67e91f"),
];
/// List of the hashes of all others.
const HASHES: &str = "hashes.csv";
/// Bytes of one entry of the list of files, about.
const LISTED: u64 = 250;
/// Bytes of one file of filler.
const FILLER: u64 = 8_000_000;

/// The files, without a top folder, as version 1.8.3 writes them.
///
/// # Errors
/// When one of the archives inside cannot be written.
pub fn android_qf_files(plan: Plan) -> Result<Vec<File>> {
    files(&phone_of(plan))
}

/// The archive. With `bulk`, the bug report has at least 25 million bytes or a quarter of it, if that is less, and
/// the rest is a log, a listing of files, and logs that do not compress.
///
/// # Errors
/// When an archive cannot be written.
pub fn android_qf(plan: Plan, bulk: u64, to: impl Write + Seek) -> Result<()> {
    let phone = phone_of(plan);
    let mut files = files(&phone)?;
    if bulk == 0 {
        return zip(&files, to, |_| Ok(()));
    }
    let of_report = 25_000_000.min(bulk / 4);
    let replaced = ["logcat.txt", "files.json", "bugreport.zip", HASHES];
    files.retain(|file| !replaced.contains(&file.path.as_str()));
    files.push(File::new("bugreport.zip", report(&phone, of_report)?));
    let mut listed = hashes(&files);
    let each = (bulk - of_report) / 3;
    zip(&files, to, |add| {
        let mut add_hashed = |path: &str, write: &mut Writing<'_>| {
            let mut digest = Sha256::new();
            add(path, &mut |to| write(&mut Hashed { to, digest: &mut digest }))?;
            for part in [path, ",", &hexadecimal(&digest.finalize()), "\n"] {
                listed.push_str(part);
            }
            Ok::<(), crate::Error>(())
        };
        add_hashed("logcat.txt", &mut |to| logs::write_logcat(&phone, each, to))?;
        add_hashed("files.json", &mut |to| listing(&phone, each / LISTED, to))?;
        for number in 0..(bulk - of_report - each - each).div_ceil(FILLER) {
            let mut bytes = vec![0; FILLER as usize];
            Seed(number).numbers("filler").fill(&mut bytes);
            let path = format!("logs/data/log/trace_{number:03}.bin");
            add_hashed(&path, &mut |to| to.write_all(&bytes))?;
        }
        add(HASHES, &mut |to| to.write_all(listed.as_bytes()))
    })
}

/// Writes one file.
type Writing<'a> = dyn FnMut(&mut dyn Write) -> std::io::Result<()> + 'a;

/// Hashes what is written.
struct Hashed<'a> {
    to: &'a mut dyn Write,
    digest: &'a mut Sha256,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.to.write(bytes)?;
        self.digest.update(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

fn report(phone: &Phone, bulk: u64) -> Result<Vec<u8>> {
    let mut archive = Cursor::new(Vec::new());
    bug_report::write(phone, bulk, &mut archive)?;
    Ok(archive.into_inner())
}

fn files(phone: &Phone) -> Result<Vec<File>> {
    let mut logged = Cursor::new(Vec::new());
    intrusion::write(phone, 0, &mut logged)?;
    let mut listed = Vec::new();
    listing(phone, 0, &mut listed).map_err(crate::Error::Archive)?;
    let mut log = Vec::new();
    logs::write_logcat(phone, 0, &mut log).map_err(crate::Error::Archive)?;
    let mut files = vec![
        File::new("acquisition.json", acquisition(phone)),
        File::new("adb_host_key.pub", own_key(phone)),
        File::new("bugreport.zip", report(phone, 0)?),
        File::new("command.log", command_log()),
        File::new("dumpsys.txt", services(phone)),
        File::new("env.txt", "HOME=/\nTMPDIR=/data/local/tmp\nEXTERNAL_STORAGE=/sdcard\n"),
        File::new("files.json", listed),
        File::new("getprop.txt", device::properties(phone)),
        File::new("intrusion_logs/Pixel 9_20260314.zip", logged.into_inner()),
        File::new("logcat.txt", log),
        File::new("mounts.json", mounts(phone)),
        File::new("packages.json", packages(phone)),
        File::new("processes.json", processes(phone)),
        File::new("root_binaries.json", root_binaries(phone)),
        File::new("selinux.txt", "Enforcing\n"),
        File::new(
            "services.txt",
            "Found 2 services:\n0\taccessibility: [android.view.accessibility.IAccessibilityManager]\n1\tpackage: [android.content.pm.IPackageManager]\n",
        ),
    ];
    for namespace in ["global", "secure", "system"] {
        let mut text = Text::default();
        for row in device::all_settings(phone).iter().filter(|row| row.namespace == namespace) {
            text.line(format_args!("{}={}", row.name, row.value));
        }
        files.push(File::new(format!("settings_{namespace}.txt"), text.0));
    }
    files.push(File::new(HASHES, hashes(&files)));
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

/// Path and SHA-256 of each file, but of the list itself.
fn hashes(files: &[File]) -> String {
    let mut text = Text::default();
    for file in files {
        text.line(format_args!("{},{}", file.path, hexadecimal(&Sha256::digest(&file.bytes))));
    }
    text.0
}

/// The key of the computer that made the acquisition: the one that the developer uses, too.
fn own_key(phone: &Phone) -> String {
    phone.adb_keys.first().map(super::phone::AdbKey::key).unwrap_or_default() + "\n"
}

fn instant(at: i64) -> String {
    jiff::Timestamp::from_second(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn acquisition(phone: &Phone) -> String {
    let done = |name: &str, after: i64| json!({"name": name, "status": "completed", "error": "", "started": instant(COLLECTED - 600 + after), "completed": instant(COLLECTED - 590 + after)});
    let names = [
        "intrusion_logs",
        "packages",
        "getprop",
        "dumpsys",
        "processes",
        "services",
        "bugreport",
        "files",
        "settings",
        "selinux",
        "environment",
        "root_binaries",
        "mounts",
        "logcat",
    ];
    let results: Vec<Value> =
        (0..).zip(names).map(|(number, name)| done(name, number * 20)).collect();
    pretty(&json!({
        "uuid": UUID,
        "androidqf_version": "1.8.3",
        "storage_path": "",
        "started": instant(COLLECTED - 620),
        "completed": instant(COLLECTED + 60),
        "collector": {"ExePath": "/data/local/tmp/collector", "Installed": true, "Adb": {"ExePath": "adb", "Serial": device::property(phone, "ro.serialno")}, "Architecture": "arm64"},
        "tmp_dir": "/data/local/tmp/",
        "sdcard": "/sdcard/",
        "cpu": "arm64-v8a",
        "streaming_mode": true,
        "adb_host_public_key": own_key(phone).trim(),
        "module_results": results,
    }))
}

fn command_log() -> String {
    let mut text = Text::default();
    for (number, what) in (0..).zip([
        "Started new acquisition",
        "Collecting packages",
        "Collecting bug report",
        "Acquisition completed",
    ]) {
        text.line(format_args!("{} [INFO] {what}", instant(COLLECTED - 620 + number * 160)));
    }
    text.0
}

fn services(phone: &Phone) -> String {
    let all = dumpstate::services(phone);
    let mut text = Text::default();
    text.line(format_args!("Currently running services:"));
    for (name, _) in &all {
        text.line(format_args!("  {name}"));
    }
    for (name, told) in &all {
        dumpstate::push_service(&mut text, "", name, told);
    }
    text.0
}

fn packages(phone: &Phone) -> String {
    let one = |app: &App| {
        let path = app.apk();
        let certificate = CERTIFICATES.iter().find(|(package, _)| *package == app.package);
        let certificate =
            certificate.map_or_else(|| digest(app.label), |(_, published)| (*published).to_owned());
        json!({
            "name": app.package,
            "files": [{
                "path": path,
                "local_name": "",
                "md5": digest(&path).get(..32),
                "sha1": digest(&path).get(..40),
                "sha256": digest(&path),
                "sha512": digest(&path) + &digest(&path),
                "error": "",
                "verified_certificate": true,
                "certificate": {
                    "Md5": certificate.get(..32),
                    "Sha1": certificate.get(..40),
                    "Sha256": certificate,
                    "ValidFrom": "2020-01-01T00:00:00Z",
                    "ValidTo": "2050-01-01T00:00:00Z",
                    "Issuer": "CN=Example",
                    "Subject": "CN=Example",
                    "SignatureAlgorithm": "SHA256-RSA",
                    "SerialNumber": 4_711,
                },
                "certificate_error": "",
                "trusted_certificate": app.system,
            }],
            "installer": app.installer.unwrap_or("null"),
            "uid": app.uid(),
            "disabled": false,
            "system": app.system,
            "third_party": !app.system,
        })
    };
    pretty(&phone.apps.iter().map(one).collect())
}

fn processes(phone: &Phone) -> String {
    let one = |pid: u32, uid: u32, path: &str, name: &str, label: &str| {
        json!({
            "pid": pid, "uid": uid, "ppid": u32::from(pid > 1), "pgroup": 0, "psid": 0,
            "filename": name, "priority": 20, "state": "S", "user_time": 0, "kernel_time": 0,
            "path": path, "context": label, "previous_context": "", "command_line": [name],
            "env": [], "cwd": "/",
        })
    };
    let of_system = phone.processes.iter();
    let mut all: Vec<Value> = of_system
        .map(|process| one(process.pid, process.uid, process.path, process.name, process.label))
        .collect();
    let apps = phone.apps.iter().filter(|app| app.runs);
    all.extend(apps.map(|app| {
        one(
            app.pid(),
            app.uid(),
            "/system/bin/app_process64",
            app.package,
            "u:r:untrusted_app:s0:c11,c257",
        )
    }));
    pretty(&all.into())
}

/// The list of files, with further ones of camera and apps.
fn listing(phone: &Phone, more: u64, to: &mut dyn Write) -> std::io::Result<()> {
    let one = |path: &str, size: u64, uid: u32, at: i64| {
        json!({
            "path": path, "size": size, "mode": "-rw-rw----", "user_id": uid, "user_name": "",
            "group_id": uid, "group_name": "", "changed_time": at, "modified_time": at,
            "access_time": at, "error": "", "context": "u:object_r:media_rw_data_file:s0",
            "sha1": "", "sha256": "", "sha512": "", "md5": "",
        })
    };
    to.write_all(b"[")?;
    let apks = phone.apps.iter().map(|app| (app.apk(), app.installed_at));
    let mut first = true;
    let mut push = |to: &mut dyn Write, value: Value| {
        let comma = if std::mem::take(&mut first) { "" } else { "," };
        write!(to, "{comma}{value}")
    };
    for file in &phone.files {
        push(to, one(file.path, file.size, file.uid, file.at))?;
    }
    for (path, at) in apks {
        push(to, one(&path, 20_000_000, 1_000, at))?;
    }
    for number in 0..more {
        let path = format!("/sdcard/DCIM/Camera/{:03}/PXL_20260{:09}.jpg", number / 1_000, number);
        push(to, one(&path, 3_000_000 + number, 10_055, COLLECTED - 86_400))?;
    }
    to.write_all(b"]\n")
}

/// Both forms that the tool keeps: of `mount` and of `/proc/mounts`.
fn mounts(phone: &Phone) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (device, place, kind, options) in &phone.mounts {
        lines.push(format!("{device} on {place} type {kind} ({options})"));
        lines.push(format!("{device} {place} {kind} {options} 0 0"));
    }
    pretty(&lines.into())
}

fn root_binaries(phone: &Phone) -> String {
    pretty(&phone.root_binaries.clone().into())
}
