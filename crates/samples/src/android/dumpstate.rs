//! The main text of a bug report, and the text of all services.

use super::{BOOT, COLLECTED, Text, device, local, logs, package_service, phone::Phone, services};

/// Text of the services, by name.
pub(super) fn services(phone: &Phone) -> Vec<(&'static str, String)> {
    let mut all = services::all(phone);
    all.extend(device::all(phone));
    all.push(("package", package_service::text(phone)));
    all.sort();
    all
}

/// One service, as it is told.
pub(super) fn push_service(text: &mut Text, urgency: &str, name: &str, told: &str) {
    text.line(format_args!("{}", "-".repeat(79)));
    text.line(format_args!("DUMP OF SERVICE {urgency}{name}:"));
    text.line(format_args!("Service host process PID: 1402"));
    text.line(format_args!("Threads in use: 0/32"));
    text.line(format_args!("Client PIDs: 9120, 5407, 3033, 640"));
    text.0.push_str(told);
    text.line(format_args!(
        "--------- 0.007s was the duration of dumpsys {name}, ending at: {}",
        local(COLLECTED + 20)
    ));
}

fn push_section(text: &mut Text, name: &str, command: &str, told: &str) {
    text.line(format_args!("------ {name} ({command}) ------"));
    text.0.push_str(told);
    text.line(format_args!("------ 0.015s was the duration of '{name}' ------"));
    text.0.push('\n');
}

/// The whole text, with at least `bulk` bytes of log.
pub(super) fn main_text(phone: &Phone, bulk: u64) -> String {
    let mut text = Text::default();
    header(&mut text, phone);
    text.line(format_args!("------ DUMPSYS CRITICAL (/system/bin/dumpsys) ------"));
    push_service(&mut text, "CRITICAL ", "cpuinfo", "Load: 3.1 / 2.8 / 2.5\n");
    push_service(&mut text, "CRITICAL ", "power", POWER);
    text.0.push('\n');
    for (name, command, told) in sections(phone, bulk) {
        push_section(&mut text, name, command, &told);
    }
    text.line(format_args!("{0}\n== Android Framework Services\n{0}", "=".repeat(56)));
    text.line(format_args!("------ DUMPSYS (/system/bin/dumpsys) ------"));
    for (name, told) in services(phone) {
        push_service(&mut text, "", name, &told);
    }
    let command = "/system/bin/dumpsys -T 30000 package --checkin";
    push_section(&mut text, "CHECKIN PACKAGE", command, &package_service::checkin(phone));
    text.line(format_args!("{0}\n== dumpstate: done (id=37)\n{0}", "=".repeat(56)));
    text.0
}

const POWER: &str = "POWER MANAGER (dumpsys power)\n\n  mWakefulness=Awake\n";
const DISKS: &str = "Filesystem        1K-blocks   Used Available Use% Mounted on
/dev/block/dm-0      1126860 1061272     51040  96% /
/dev/block/dm-52   115126860 61661272  53465588  54% /data
";

/// Name, command and text of the sections before the services.
fn sections(phone: &Phone, bulk: u64) -> Vec<(&'static str, &'static str, String)> {
    let days = (COLLECTED - BOOT) / 86_400;
    let uptime = format!(" 10:30:02 up {days} days,  load average: 3.10, 2.80, 2.50\n");
    vec![
        (
            "SYSTEM LOG",
            "logcat -v threadtime -v printable -v uid -d *:v",
            logs::system_log(phone, bulk),
        ),
        (
            "EVENT LOG",
            "logcat -b events -v threadtime -v printable -v uid -d *:v",
            logs::event_log(phone),
        ),
        ("LAST LOGCAT", "logcat -L -b all -v threadtime -v printable -v uid -d *:v", String::new()),
        ("UPTIME", "uptime", uptime),
        (
            "PROCESSES AND THREADS",
            "ps -A -T -Z -O pri,nice,rtprio,sched,pcy,time",
            logs::processes(phone),
        ),
        ("NETSTAT", "netstat -nW", logs::NETSTAT.to_owned()),
        ("KERNEL LOG", "dmesg", logs::kernel_log(phone)),
        ("SYSTEM PROPERTIES", "getprop", device::properties(phone)),
        ("FILESYSTEMS & FREE SPACE", "df", DISKS.to_owned()),
    ]
}

fn header(text: &mut Text, phone: &Phone) {
    let property = |name| device::property(phone, name);
    text.line(format_args!("{0}\n== dumpstate: {1}\n{0}\n", "=".repeat(56), local(COLLECTED)));
    text.line(format_args!("Build: {} {}", property("ro.build.id"), property("ro.build.tags")));
    text.line(format_args!("Build fingerprint: '{}'", property("ro.build.fingerprint")));
    text.line(format_args!(
        "Bootloader: ripcurrent-16.0-13291548\nRadio: g5400c-250304-250331\nNetwork: Example"
    ));
    text.line(format_args!(
        "Module Metadata version: 360000000\nAndroid SDK version: {}",
        property("ro.build.version.sdk")
    ));
    text.line(format_args!("SDK extensions: [ad_services=16, r=16, s=16, t=16, u=16]"));
    text.line(format_args!("Kernel: Linux version 6.1.99-android14-11 (build-user@build-host) #1 SMP PREEMPT Mon Feb  2 10:00:00 UTC 2026"));
    text.line(format_args!("Command line: console=ttynull bootconfig"));
    text.line(format_args!("Bootconfig: androidboot.hardware = \"tokay\""));
    for (key, name) in [
        ("verifiedbootstate", "ro.boot.verifiedbootstate"),
        ("veritymode", "ro.boot.veritymode"),
        ("vbmeta.device_state", "ro.boot.vbmeta.device_state"),
    ] {
        text.line(format_args!("androidboot.{key} = \"{}\"", property(name)));
    }
    let up = COLLECTED - BOOT;
    text.line(format_args!(
        "Uptime: up 0 weeks, {} days, {} hours, {} minutes,  load average: 3.10, 2.80, 2.50",
        up / 86_400,
        up % 86_400 / 3_600,
        up % 3_600 / 60
    ));
    text.line(format_args!("Bugreport format version: 2.0"));
    text.line(format_args!("Dumpstate info: id=37 pid=9120 dry_run=0 parallel_run=1 args=/system/bin/dumpstate -S bugreport_mode=\n"));
}
