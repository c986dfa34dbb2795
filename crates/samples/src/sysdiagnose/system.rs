//! The state of the system and of the collection itself.

use std::fmt::Write as _;

use plist::{Dictionary, Value};

use super::{BOOT, File, NAME, PROGRAM, PROGRAM_UUID, Plan, Planted, SYSTEM};
use crate::error::Result;

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted { artifact: "ios.sysctl", rule: Some("ios-sysctl-boot-arguments") },
    Planted { artifact: "ios.sysctl", rule: Some("ios-sysctl-developer-mode-on") },
    Planted { artifact: "ios.mounts", rule: Some("ios-mounts-over-system-folder") },
    Planted {
        artifact: "ios.shared_caches",
        rule: Some("ios-shared-caches-library-outside-system"),
    },
    Planted { artifact: "ios.binary_locations", rule: None },
];

/// Identifier of the time since the last start.
const BOOT_SESSION: &str = "3F1D0B5C-6A2E-4F64-9C0B-1E5D7A9C2B40";
/// A library of the planted program.
const LIBRARY: &str = "/private/var/db/com.apple.xpc.roleaccountd.staging/liblanternfish.dylib";

/// The files of this part.
pub(super) fn files(plan: Plan) -> Result<Vec<File>> {
    let mut files = vec![
        File::new("sysctl.txt", sysctl(plan)),
        File::new("mount.txt", mounts(plan)),
        File::new("disks.txt", volumes(plan)),
        File::new("remotectl_dumpstate.txt", device()),
        File::new("ioreg/IOUSB.txt", usb()),
        File::new("sysdiagnose.log", log()),
        File::new("errors/hidutil_stderr.txt", "hidutil: no matching service\n"),
        File::new("kbdebug.txt", keyboard()),
        File::new("logs/BatteryBDC/BDC_Daily_version2.0_2026-03-14_06:00:00.csv", battery()),
        File::new("logs/SystemVersion/SystemVersion.plist", xml(system_version())?),
        File::new("logs/tailspindb/UUIDToBinaryLocations", xml(binaries(plan))?),
        File::new("logs/olddsc/dsc_arm64e.plist", xml(shared_cache(plan))?),
    ];
    files.extend(unread());
    Ok(files)
}

/// Files that a sysdiagnose has and that tell nothing of spyware.
fn unread() -> Vec<File> {
    vec![
        File::new("README.txt", "Information that was collected by sysdiagnose.\n"),
        File::new("apfs_stats.txt", "Container disk0s1\n    blocks read: 81920\n"),
        File::new("codecctl.txt", "no codec\n"),
        File::new("logs/CalendarPreferences/example.txt", "first weekday: 2\n"),
        File::new("smcDiagnose.txt", "TC0P  31.5\n"),
        File::new(
            "vm_stat.txt",
            "Mach Virtual Memory Statistics: (page size of 16384 bytes)\nPages free: 9120.\n",
        ),
        File::new("zprint.txt", "zone name     elem size\nkalloc.16            16\n"),
    ]
}

fn sysctl(plan: Plan) -> String {
    let [version, build, model] = SYSTEM;
    let arguments = if plan.planted { "-v serial=3 amfi_get_out_of_my_way=1" } else { "" };
    let developer = i32::from(plan.planted);
    format!(
        "kern.ostype: Darwin\n\
         kern.osrelease: 23.4.0\n\
         kern.version: Darwin Kernel Version 23.4.0: root:xnu-10063/RELEASE_ARM64_T8110\n\
         kern.maxproc: 2000\n\
         kern.boottime: {{ sec = {BOOT}, usec = 250000 }} Tue Mar 10 07:12:00 2026\n\
         kern.bootsessionuuid: {BOOT_SESSION}\n\
         kern.bootargs: {arguments}\n\
         kern.osversion: {build}\n\
         kern.osproductversion: {version}\n\
         kern.memorystatus_level: 61\n\
         vm.loadavg: {{ 1.52 1.61 1.70 }}\n\
         hw.ncpu: 6\n\
         hw.machine: {model}\n\
         hw.model: D17AP\n\
         security.mac.lockdown_mode_state: 0\n\
         security.mac.amfi.developer_mode_status: {developer}\n\
         security.mac.proc_enforce: 1\n"
    )
}

fn mounts(plan: Plan) -> String {
    let mut text = String::from(
        "com.apple.os.update-1D2E3F405162738495A6B7C8D9E0F1A2B3C4D5E6@/dev/disk0s1s1 on / (apfs, sealed, local, nosuid, read-only, journaled, noatime)\n\
         devfs on /dev (devfs, local, nosuid, nobrowse)\n\
         /dev/disk0s1s3 on /private/xarts (apfs, local, nodev, nosuid, journaled, noatime, nobrowse)\n\
         /dev/disk0s1s6 on /private/preboot (apfs, local, nosuid, journaled, noatime, nobrowse)\n\
         /dev/disk0s1s2 on /private/var (apfs, local, nodev, nosuid, journaled, noatime, protect)\n\
         /dev/disk0s1s4 on /private/var/wireless/baseband_data (apfs, local, nodev, nosuid, journaled, noatime, nobrowse)\n\
         /private/preboot/0A1B2C3D/usr/standalone/firmware on /usr/standalone/firmware (bindfs, local, nodev, nosuid, read-only, nobrowse)\n",
    );
    if plan.planted {
        text += "/dev/disk0s1s8 on /usr/local (apfs, local, nosuid, journaled, noatime)\n";
    }
    text
}

fn volumes(plan: Plan) -> String {
    let mut text = String::from(
        "Filesystem       Size   Used  Avail Capacity iused      ifree %iused  Mounted on\n\
         /dev/disk0s1s1  119Gi  9.1Gi   70Gi    12%  350000  734003200    0%   /\n\
         devfs            80Ki   80Ki    0Bi   100%     275          0  100%   /dev\n\
         /dev/disk0s1s2  119Gi   39Gi   70Gi    36%  410000  734003200    0%   /private/var\n",
    );
    if plan.planted {
        text +=
            "/dev/disk0s1s8  119Gi  4.0Mi   70Gi     1%      12  734003200    0%   /usr/local\n";
    }
    text
}

fn device() -> String {
    let [version, build, model] = SYSTEM;
    format!(
        "Local device\n\
         \tUUID: 5B1C0A52-7B1E-4C59-9C38-3F1D6C1B7A10\n\
         \tMessaging Protocol Version: 5\n\
         \tProduct Type: {model}\n\
         \tOS Build: {version} ({build})\n\
         \tProperties: {{\n\
         \t\tAppleInternal => false\n\
         \t\tBootSessionUUID => {BOOT_SESSION}\n\
         \t\tBuildVersion => {build}\n\
         \t\tDeviceClass => iPhone\n\
         \t\tEffectiveSecurityModeAp => true\n\
         \t\tHWModel => D17AP\n\
         \t\tOSVersion => {version}\n\
         \t\tProductName => iPhone OS\n\
         \t\tProductType => {model}\n\
         \t\tSerialNumber => NOBODY000001\n\
         \t\tUniqueDeviceID => 00008110-000000000000001E\n\
         \t}}\n\
         \tServices:\n\
         \t\tcom.apple.afc.shim.remote\n\
         \t\t\tVersion: 1\n\
         \t\t\tProperties: {{\n\
         \t\t\t\tServiceVersion => 1\n\
         \t\t\t}}\n\
         \t\tcom.apple.crashreportcopymobile.shim.remote\n\
         \t\tcom.apple.sysdiagnose.remote\n"
    )
}

fn usb() -> &'static str {
    "+-o Root  <class IORegistryEntry, id 0x100000100, retain 12>\n\
     \x20 | {\n\
     \x20 |   \"IOKitBuildVersion\" = \"Darwin Kernel Version 23.4.0\"\n\
     \x20 | }\n\
     \x20 +-o AppleT8110USBXHCI@00000000  <class AppleT8110USBXHCI, id 0x1000002d1, registered, matched, active, busy 0 (3 ms), retain 30>\n\
     \x20     {\n\
     \x20       \"locationID\" = 0\n\
     \x20     }\n"
}

fn log() -> String {
    let folder = "/private/var/mobile/Library/Logs/CrashReporter/DiagnosticLogs/sysdiagnose";
    let mut text = String::new();
    for (second, message) in [
        (0, format!("Output directory: '{folder}/IN_PROGRESS_{NAME}.tmp'")),
        (1, "Executing '/bin/ps axwww'".to_owned()),
        (1, "Child process '/bin/ps' exited with status 0".to_owned()),
        (2, "Executing '/usr/bin/hpmdiagnose'".to_owned()),
        (2, "Child process '/usr/bin/hpmdiagnose' exited with nonzero status 1".to_owned()),
        (3, "Executing '/sbin/mount'".to_owned()),
        (3, "Child process '/sbin/mount' exited with status 0".to_owned()),
        (9, "-->\tInterrupting (pid 5120): 'fileproviderctl|fileproviderctl.log'".to_owned()),
    ] {
        let subsystem = "[Subsystem com.apple.sysdiagnose, Category: containers]";
        // Writing to text cannot fail.
        let _ = writeln!(text, "2026-03-14 11:30:0{second}.000 +0200: {subsystem} Log: {message}");
    }
    text
}

fn keyboard() -> &'static str {
    "2026-03-14 06:58:11 +0000: Debug: [<_UIKeyboardArbiterClientHandle: 0x2809b8000; PID 951: com.apple.mobilesafari <(null)>; hosting PIDs {(\n\
     )}; level 5.000000; on screen NO] requested process assertion (count=1)\n\
     2026-03-14 07:20:40 +0000: Debug: [<_UIKeyboardArbiterClientHandle: 0x2809c6f70; PID 547: com.apple.springboard <(null)>; level 4.000000] released process assertion (count=0)\n"
}

fn battery() -> &'static str {
    "TimeStamp,CycleCount,NominalChargeCapacity\n\
     2026-03-12 06:00:00,211,2976\n\
     2026-03-13 06:00:00,211,2976\n\
     2026-03-14 06:00:00,212,2979\n"
}

fn system_version() -> Dictionary {
    let [version, build, _] = SYSTEM;
    texts(&[
        ("ProductBuildVersion", build),
        ("ProductCopyright", "1983-2024 Apple Inc."),
        ("ProductName", "iPhone OS"),
        ("ProductVersion", version),
    ])
}

fn binaries(plan: Plan) -> Dictionary {
    let mut list = texts(&[
        ("0F6A3B5C-1D2E-4F30-8A4B-5C6D7E8F9011", "/usr/libexec/locationd"),
        (
            "1F6A3B5C-1D2E-4F30-8A4B-5C6D7E8F9012",
            "/System/Library/CoreServices/SpringBoard.app/SpringBoard",
        ),
        ("2F6A3B5C-1D2E-4F30-8A4B-5C6D7E8F9013", "/usr/lib/dyld"),
    ]);
    if plan.planted {
        list.insert(PROGRAM_UUID.to_owned(), PROGRAM.into());
    }
    list
}

fn shared_cache(plan: Plan) -> Dictionary {
    let mut paths = vec![
        ("/usr/lib/libobjc.A.dylib", "4A5B6C7D-0000-4000-8000-000000000001"),
        (
            "/System/Library/Frameworks/UIKit.framework/UIKit",
            "4A5B6C7D-0000-4000-8000-000000000002",
        ),
    ];
    if plan.planted {
        paths.push((LIBRARY, "6E6F7420-6120-4265-A161-6C2074686970"));
    }
    let library = |(path, uuid): (&str, &str)| {
        let mut library = texts(&[("Path", path), ("UUID_String", uuid)]);
        library.insert("Load_Address".to_owned(), 6_442_696_704_u64.into());
        Value::Dictionary(library)
    };
    let mut cache = texts(&[
        ("Architecture", "arm64e"),
        ("Cache_UUID_String", "4A5B6C7D-0000-4000-8000-00000000000C"),
    ]);
    cache.insert("Binaries".to_owned(), Value::Array(paths.into_iter().map(library).collect()));
    cache.insert("Unslid_Base_Address".to_owned(), 6_442_450_944_u64.into());
    cache
}

fn texts(entries: &[(&str, &str)]) -> Dictionary {
    entries.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value))).collect()
}

fn xml(list: Dictionary) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    Value::Dictionary(list).to_writer_xml(&mut bytes)?;
    Ok(bytes)
}
