//! Logs of the system and of the kernel, processes, and crashes in native code.

use super::{
    BOOT, COLLECTED, Text, clock, digest,
    phone::{Crash, LogLine, Phone, UsbDevice},
};
use crate::seed::Seed;

/// Open connections.
pub(super) const NETSTAT: &str = "Active Internet connections (w/o servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State      
tcp        0      0 192.168.1.23:49688      192.0.2.10:443          ESTABLISHED
tcp6       0      0 ::ffff:192.168.1.23:377 ::ffff:192.0.2.11:443   ESTABLISHED
";

/// Uptime of the kernel at an instant.
const fn uptime(at: i64) -> i64 {
    at - BOOT
}

/// A line of the log with the name or number of its user.
fn threadtime(line: &LogLine, with_uid: bool) -> String {
    let time = clock(line.at, "%m-%d %H:%M:%S");
    let uid = if with_uid { format!("{:>5} ", line.uid) } else { String::new() };
    let LogLine { pid, level, tag, message, .. } = line;
    format!("{time}.000 {uid}{pid:>5} {pid:>5} {level} {tag:<8}: {message}")
}

/// What phones write all day.
fn chatter(count: u64) -> impl Iterator<Item = LogLine> {
    const LINES: [(&str, u32, &str); 8] = [
        ("WifiHAL", 1_010, "Creating message to get link statistics; iface = 30"),
        ("BatteryStatsService", 1_000, "In wakeup_callback: resumed from suspend"),
        ("chatty", 10_060, "uid=10060(com.google.android.gms) identical 3 lines"),
        (
            "ActivityManager",
            1_000,
            "Delay finish: com.google.android.gms/.chimera.GmsIntentOperationService",
        ),
        ("SurfaceFlinger", 1_000, "Setting power mode 2 on display 0"),
        (
            "NetworkScheduler",
            10_060,
            "Unrecognised action provided: android.intent.action.PACKAGE_REPLACED",
        ),
        ("ConnectivityService", 1_000, "notifyType CAP_CHANGED for [WIFI 101]"),
        ("audio_hw_primary", 1_041, "start_output_stream: enter: usecase(0: deep-buffer-playback)"),
    ];
    let mut numbers = Seed(21).numbers("chatter");
    (0..count).map(move |number| {
        let span = (COLLECTED - 60 - BOOT) as u64;
        let at =
            BOOT + 60 + (u128::from(number) * u128::from(span) / u128::from(count.max(1))) as i64;
        let which = numbers.below(LINES.len() as u64) as usize;
        let (tag, uid, message) = LINES.get(which).copied().unwrap_or_default();
        let message = format!("{message} #{}", numbers.below(1_000_000));
        LogLine { at, uid, pid: 1_402 + uid % 97, level: 'D', tag, message }
    })
}

/// Bytes of a line of chatter, about.
const LINE: u64 = 110;

/// Lines of the system log, at least `bulk` bytes, handed to `each` in the order of time.
fn for_each_line<E>(
    phone: &Phone,
    bulk: u64,
    mut each: impl FnMut(&LogLine) -> Result<(), E>,
) -> Result<(), E> {
    let mut told: Vec<LogLine> = phone.log.clone();
    told.extend(phone.crashes.iter().flat_map(crash_lines));
    told.sort_by_key(|line| line.at);
    let mut told = told.iter().peekable();
    for line in chatter(400 + bulk / LINE * 11 / 10) {
        while let Some(due) = told.next_if(|due| due.at <= line.at) {
            each(due)?;
        }
        each(&line)?;
    }
    told.try_for_each(each)
}

/// The system log of a bug report, at least `bulk` bytes.
pub(super) fn system_log(phone: &Phone, bulk: u64) -> String {
    let mut text = Text::default();
    text.line(format_args!("--------- beginning of main"));
    let _whole: Result<(), std::convert::Infallible> = for_each_line(phone, bulk, |line| {
        text.line(format_args!("{}", threadtime(line, true)));
        Ok(())
    });
    text.0
}

/// The log as `logcat` prints it, without users.
pub(super) fn write_logcat(
    phone: &Phone,
    bulk: u64,
    to: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    writeln!(to, "--------- beginning of main")?;
    for_each_line(phone, bulk, |line| writeln!(to, "{}", threadtime(line, false)))
}

fn crash_lines(crash: &Crash) -> Vec<LogLine> {
    let line = |message: String| LogLine {
        at: crash.at,
        uid: crash.uid,
        pid: 12_001,
        level: 'F',
        tag: "DEBUG",
        message,
    };
    let Crash { process, thread, pid, frame: (library, function), .. } = crash;
    vec![
        line("*** ".repeat(16).trim_end().to_owned()),
        line(format!("pid: {pid}, tid: {pid}, name: {thread}  >>> {process} <<<")),
        line("signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0000007f00000000".to_owned()),
        line(format!("      #00 pc 00000000000a1b2c  {library} ({function}+312)")),
    ]
}

/// Starts and ends of processes.
pub(super) fn event_log(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!("--------- beginning of events"));
    for (number, app) in (0..).zip(phone.apps.iter().filter(|app| app.runs)) {
        let at = if app.system { BOOT + 30 + number } else { COLLECTED - 20_000 + number * 60 };
        let (pid, uid, package) = (app.pid(), app.uid(), app.package);
        let message =
            format!("[{},{pid},{uid},{package},service,{{{package}/.MainService}}]", app.user);
        let line =
            LogLine { at, uid: 1_000, pid: 1_402, level: 'I', tag: "am_proc_start", message };
        text.line(format_args!("{}", threadtime(&line, true)));
    }
    text.0
}

/// What the kernel told, with what devices on the USB port made it tell.
pub(super) fn kernel_log(phone: &Phone) -> String {
    let mut lines = phone.kernel.clone();
    for (number, device) in (2..).zip(&phone.usb) {
        let UsbDevice { at, vendor, product, name, driver } = device;
        let told = [
            format!("usb 1-1: new full-speed USB device number {number} using xhci-hcd"),
            format!(
                "usb 1-1: New USB device found, idVendor={vendor:04x}, idProduct={product:04x}, bcdDevice= 1.00"
            ),
            "usb 1-1: New USB device strings: Mfr=1, Product=2, SerialNumber=0".to_owned(),
            format!("usb 1-1: Product: {name}"),
            format!("{driver} 0003:{vendor:04X}:{product:04X}.{number:04}: probe of 1-1:1.0"),
        ];
        lines.extend(told.map(|line| (uptime(*at), line)));
        lines.push((uptime(*at) + 8, format!("usb 1-1: USB disconnect, device number {number}")));
    }
    lines.sort_by_key(|(second, _)| *second);
    let mut text = Text::default();
    for (number, (second, line)) in lines.iter().enumerate() {
        text.line(format_args!("<6>[{second:>5}.{:06}][    T1] {line}", number * 13));
    }
    text.0
}

/// Processes, one thread of each.
pub(super) fn processes(phone: &Phone) -> String {
    let mut text = Text::default();
    text.line(format_args!("{:<30} {:<12} {:>5} {:>5} {:>5} {:>10} {:>6} WCHAN            ADDR S PRI  NI RTPRIO SCH PCY     TIME CMD            ", "LABEL", "USER", "PID", "TID", "PPID", "VSZ", "RSS"));
    let mut one = |label: &str, user: &str, pid: u32, parent: u32, name: &str| {
        text.line(format_args!("{label:<30} {user:<12} {pid:>5} {pid:>5} {parent:>5}   10873068  11140 0                   0 S  19   0      -   0  fg 00:00:05 {name}"));
    };
    for process in &phone.processes {
        one(process.label, process.user, process.pid, u32::from(process.pid > 1), process.name);
    }
    for app in phone.apps.iter().filter(|app| app.runs) {
        let user = format!("u{}_a{}", app.user, app.number);
        let label = if app.system {
            "u:r:platform_app:s0:c512,c768"
        } else {
            "u:r:untrusted_app:s0:c11,c257"
        };
        one(label, &user, app.pid(), 640, app.package);
    }
    text.0
}

/// The text of a crash in native code.
pub(super) fn tombstone(crash: &Crash, fingerprint: &str) -> String {
    let Crash { process, thread, pid, uid, at, frame: (library, function) } = crash;
    let mut text = Text::default();
    text.line(format_args!("{}", "*** ".repeat(16).trim_end()));
    text.line(format_args!("Build fingerprint: '{fingerprint}'\nRevision: 'MP1.0'\nABI: 'arm64'"));
    text.line(format_args!(
        "Timestamp: {}.120418290+0100\nProcess uptime: 412s\nCmdline: {process}",
        super::local(*at)
    ));
    text.line(format_args!(
        "pid: {pid}, tid: {}, name: {thread}  >>> {process} <<<\nuid: {uid}",
        pid + 21
    ));
    text.line(format_args!(
        "signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0000007f00000000"
    ));
    text.line(format_args!("    x0  0000007f00000000  x1  0000000000000008  x2  0000000000000000  x3  0000000000000001\n    lr  00000078a1b2c3d4  sp  00000078f0011220  pc  00000078a1b2c100  pst 0000000060001000\n"));
    text.line(format_args!("2 total frames\nbacktrace:"));
    let build: String = digest(library).chars().take(32).collect();
    text.line(format_args!(
        "      #00 pc 00000000000a1b2c  {library} ({function}+312) (BuildId: {build})"
    ));
    text.line(format_args!("      #01 pc 00000000000b5e88  /apex/com.android.runtime/lib64/bionic/libc.so (__pthread_start(void*)+204) (BuildId: a10b4e5f2d9c41c7a3f1d0b2c3d4e5f6)"));
    text.0
}
