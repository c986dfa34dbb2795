//! Crash and analytics reports.

use serde_json::{Value, json};

use super::{
    BOOT, COLLECTED, File, OFFSET, PROGRAM, PROGRAM_PID, PROGRAM_UUID, Plan, Planted, STORY, SYSTEM,
};
use crate::error::Result;

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted { artifact: "ios.diagnostic_reports", rule: None },
    Planted { artifact: "ios.crash_reports", rule: None },
    Planted {
        artifact: "ios.crash_reports",
        rule: Some("ios-crash-with-code-from-an-unusual-place"),
    },
    Planted { artifact: "ios.process_snapshots", rule: None },
    Planted { artifact: "ios.analytics_reports", rule: None },
];

/// Seconds of an hour and of a day.
const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

/// Processes that run on each phone.
const PROCESSES: [&str; 12] = [
    "launchd",
    "logd",
    "SpringBoard",
    "backboardd",
    "imagent",
    "CommCenter",
    "locationd",
    "wifid",
    "bluetoothd",
    "mediaserverd",
    "assetsd",
    "Example",
];

/// The files of this part.
pub(super) fn files(plan: Plan) -> Result<Vec<File>> {
    let mut files = ordinary_crashes();
    files.extend(resources());
    files.extend(rare());
    for day in 1..=6 {
        let planted = plan.planted && COLLECTED - day * DAY > STORY - DAY / 2;
        files.push(memory_shortage(COLLECTED - day * DAY + HOUR, planted));
        files.push(analytics(COLLECTED - day * DAY + 3 * HOUR, planted));
    }
    files.push(stackshot(COLLECTED - 2 * HOUR, plan.planted));
    if plan.planted {
        files.extend(story());
    }
    Ok(files)
}

fn ordinary_crashes() -> Vec<File> {
    const APP: &str = "/private/var/containers/Bundle/Application/\
                       00000000-0000-4000-8000-0000000000A1/Example.app/Example";
    let mut files = Vec::new();
    for number in 1..=6 {
        let at = COLLECTED - number * DAY - number * 1_117;
        files.push(Crash { at, pid: 900 + number, path: APP, abort: true, more: &[] }.file());
    }
    for (number, path) in [
        "/System/Library/PrivateFrameworks/PhotoAnalysis.framework/Support/photoanalysisd",
        "/usr/libexec/nsurlsessiond",
        "/System/Library/PrivateFrameworks/IMTranscoding.framework/IMTranscoderAgent",
        "/System/Library/CoreServices/SpringBoard.app/SpringBoard",
    ]
    .into_iter()
    .enumerate()
    {
        let at = COLLECTED - (number as i64 + 6) * DAY + 4_000;
        files.push(Crash { at, pid: 400 + number as i64, path, abort: true, more: &[] }.file());
    }
    files
}

fn resources() -> Vec<File> {
    let kinds = [
        (
            "142",
            "wakeups_resource",
            "wakeups",
            "Wakeups",
            "45001 wakeups over the last 131 seconds",
        ),
        ("202", "cpu_resource", "cpu usage", "CPU", "90 seconds cpu time over 100 seconds"),
        (
            "145",
            "diskwrites_resource",
            "disk writes",
            "Writes",
            "1073.75 MB of file backed memory dirtied over 12560 seconds",
        ),
    ];
    let programs = [
        ("assetsd", "/System/Library/Frameworks/AssetsLibrary.framework/Support/assetsd", 124),
        (
            "photoanalysisd",
            "/System/Library/PrivateFrameworks/PhotoAnalysis.framework/Support/photoanalysisd",
            210,
        ),
        ("wifid", "/usr/sbin/wifid", 51),
    ];
    let mut files = Vec::new();
    for (number, (name, path, pid)) in programs.into_iter().enumerate() {
        for (bug, file, event, key, amount) in kinds {
            let at = COLLECTED - (number as i64 + 1) * DAY - 5_000;
            let header =
                header(bug, at, json!({"app_name": name, "name": name, "is_first_party": 1}));
            let body = format!(
                "Date/Time:        {}\nEnd time:         {}\nOS Version:       {}\n\
                 Architecture:     arm64e\nReport Version:   50\n\nData Source:      Microstackshots\n\n\
                 Command:          {name}\nPath:             {path}\nParent:           launchd [1]\n\
                 PID:              {pid}\n\nEvent:            {event}\nAction taken:     none\n\
                 {key}:          {amount}\nSteps:            81\n\n\
                 Heaviest stack for the target process:\n  6  ??? (libsystem_pthread.dylib + 14340)\n",
                exact(at - HOUR),
                exact(at),
                version(),
            );
            files.push(report(&format!("{name}.{file}"), at, &header, &body));
        }
    }
    files
}

/// A counter of restarts, a forced restart and a panic.
fn rare() -> Vec<File> {
    let booted = BOOT + 40;
    let reset = format!(
        "Incident Identifier: {}\nCrashReporter Key:   0\nDate: {}\nReset count: 1\n\
         Boot failure count: 0\nBoot faults: btn_rst,rst\nBoot stage: 0x0\nBoot app: 0\n",
        incident(booted),
        exact(booted)
    );
    let panic = |reason: &str, stopped: i64| {
        format!(
            "panic(cpu 1 caller 0xfffffff02e156784): {reason}\nDebugger message: panic\n\
             OS version: {}\nBoot session UUID: {}\nEpoch Time:        sec       usec\n  \
             Boot    : 0x{:08x} 0x00054404\n  Sleep   : 0x00000000 0x00000000\n  \
             Calendar: 0x{stopped:08x} 0x000c0f7a\n\n\
             Panicked task 0xffffffe2eb6a1b28: 0 pages, 700 threads: pid 0: kernel_task\n",
            SYSTEM[1],
            incident(stopped),
            stopped - 9 * DAY
        )
    };
    let forced = json!({
        "build": version(), "product": SYSTEM[2], "date": exact(booted),
        "string": panic("btn_rst", BOOT - 60),
        "processByPid": by_pid(false),
    });
    let before = BOOT - 9 * DAY;
    let full = json!({
        "build": version(), "product": SYSTEM[2], "date": exact(before),
        "panicString": panic("\"AppleSocHot: hot hot hot\"", before - 50),
    });
    vec![
        report("ResetCounter", booted, &header("115", booted, json!({})), &reset),
        report("forceReset-full", booted, &header("151", booted, json!({})), &forced.to_string()),
        report("Panics/panic-full", before, &header("210", before, json!({})), &full.to_string()),
    ]
}

fn memory_shortage(at: i64, planted: bool) -> File {
    let mut processes: Vec<Value> = (1_u32..)
        .zip(PROCESSES)
        .map(|(pid, name)| {
            json!({"uuid": uuid(name), "states": ["daemon"], "pid": pid * 10, "name": name,
                "rpages": 900, "coalition": pid, "cpuTime": 1.5, "age": 1})
        })
        .collect();
    if planted {
        processes.push(json!({"uuid": PROGRAM_UUID.to_lowercase(), "states": ["daemon"],
            "pid": PROGRAM_PID, "name": name_of(PROGRAM), "rpages": 400, "coalition": 99}));
    }
    let body = json!({"build": version(), "product": SYSTEM[2], "date": exact(at),
        "memoryStatus": {"pageSize": 16_384}, "largestProcess": "Example", "processes": processes});
    report("JetsamEvent", at, &header("298", at, json!({})), &body.to_string())
}

fn stackshot(at: i64, planted: bool) -> File {
    let body = json!({"build": version(), "product": SYSTEM[2], "reason": "slow response",
        "processByPid": by_pid(planted)});
    let header = header("288", at, json!({"name": "stacks+Example"}));
    report("stacks+Example", at, &header, &body.to_string())
}

fn by_pid(planted: bool) -> Value {
    let process = |pid: u32, name: &str| json!({"pid": pid, "procname": name, "threadById": {"1": {"id": 1, "state": ["TH_WAIT"]}}});
    let mut by_pid = serde_json::Map::new();
    for (pid, name) in (1_u32..).zip(PROCESSES) {
        by_pid.insert((pid * 10).to_string(), process(pid * 10, name));
    }
    if planted {
        by_pid.insert(PROGRAM_PID.to_string(), process(PROGRAM_PID, name_of(PROGRAM)));
    }
    Value::Object(by_pid)
}

fn analytics(at: i64, planted: bool) -> File {
    let mut lines = vec![json!({"_marker": "<metadata>", "version": "1.0"})];
    for name in PROCESSES {
        lines.push(json!({"name": "ExampleCounter", "message": {"processName": name, "Count": 2}}));
    }
    if planted {
        let message = json!({"processName": name_of(PROGRAM), "Count": 1});
        lines.push(json!({"name": "ExampleCounter", "message": message}));
    }
    lines.push(json!({"name": "OSAnalyticsSubmissionsInfo", "message": {"logs": 3}}));
    lines.push(json!({"_marker": "<end-of-file>"}));
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    let body = lines.join("\n") + "\n";
    let mut file = report("Analytics", at, &header("211", at, json!({})), &body);
    file.path.push_str(".ca.synced");
    file
}

/// The services for messages fail within minutes, and later the program that came in does.
fn story() -> Vec<File> {
    const LIBRARY: &str = "/private/var/tmp/libangler.dylib";
    let service =
        |after, pid, path| Crash { at: STORY + after, pid, path, abort: false, more: &[] }.file();
    vec![
        service(0, 88, "/System/Library/PrivateFrameworks/IMCore.framework/imagent.app/imagent"),
        service(
            47,
            611,
            "/System/Library/PrivateFrameworks/IMTranscoding.framework/IMTranscoderAgent",
        ),
        service(
            131,
            613,
            "/System/Library/PrivateFrameworks/MessagesBlastDoorSupport.framework/XPCServices/MessagesBlastDoorService.xpc/MessagesBlastDoorService",
        ),
        Crash {
            at: STORY + 9_000,
            pid: i64::from(PROGRAM_PID),
            path: PROGRAM,
            abort: false,
            more: &[LIBRARY],
        }
        .file(),
    ]
}

struct Crash<'a> {
    at: i64,
    pid: i64,
    path: &'a str,
    /// Whether the program ended itself; else it touched memory that was not its own.
    abort: bool,
    /// More images.
    more: &'a [&'a str],
}

impl Crash<'_> {
    fn file(&self) -> File {
        let name = name_of(self.path);
        let (kind, signal) =
            if self.abort { ("EXC_CRASH", "SIGABRT") } else { ("EXC_BAD_ACCESS", "SIGSEGV") };
        let kernel = ["/usr/lib/system/libsystem_kernel.dylib", "/usr/lib/dyld"];
        let images = [self.path].into_iter().chain(kernel).chain(self.more.iter().copied());
        let image = |path: &str| {
            json!({"source": "P", "arch": "arm64e", "base": 1, "size": 2, "path": path,
                "uuid": if path == PROGRAM { PROGRAM_UUID.to_lowercase() } else { uuid(path) },
                "name": name_of(path)})
        };
        let body = json!({
            "uptime": self.at - BOOT, "version": 2, "userID": 501, "modelCode": SYSTEM[2],
            "osVersion": {"train": "iPhone OS 17.4.1", "build": SYSTEM[1], "releaseType": "User"},
            "captureTime": exact(self.at), "procLaunch": exact(self.at - 600),
            "pid": self.pid, "procName": name, "procPath": self.path,
            "parentProc": "launchd", "parentPid": 1, "coalitionName": name,
            "exception": {"type": kind, "signal": signal, "codes": "0x1, 0x20"},
            "faultingThread": 0,
            "threads": [{"triggered": true, "id": 7, "frames": [
                {"imageOffset": 4, "symbol": "__pthread_kill", "imageIndex": 1},
                {"imageOffset": 9, "imageIndex": 0}]}],
            "usedImages": images.map(image).collect::<Vec<_>>(),
        });
        let keys = json!({"app_name": name, "name": name, "app_version": "", "build_version": ""});
        report(name, self.at, &header("309", self.at, keys), &format!("{body:#}"))
    }
}

fn report(name: &str, at: i64, header: &Value, body: &str) -> File {
    let stamp = local(at, "%Y-%m-%d-%H%M%S");
    File::new(format!("crashes_and_spins/{name}-{stamp}.ips"), format!("{header}\n{body}"))
}

fn header(bug_type: &str, at: i64, keys: Value) -> Value {
    let mut header = json!({
        "bug_type": bug_type,
        "timestamp": local(at, "%Y-%m-%d %H:%M:%S.00 +0200"),
        "os_version": version(),
        "roots_installed": 0,
        "incident_id": incident(at),
    });
    if let (Some(header), Value::Object(keys)) = (header.as_object_mut(), keys) {
        header.extend(keys);
    }
    header
}

fn exact(at: i64) -> String {
    local(at, "%Y-%m-%d %H:%M:%S.1234 +0200")
}

/// The time that the clock of the phone shows.
fn local(at: i64, style: &str) -> String {
    let at = jiff::Timestamp::from_second(at + OFFSET).unwrap_or_default();
    at.strftime(style).to_string()
}

fn version() -> String {
    format!("iPhone OS {} ({})", SYSTEM[0], SYSTEM[1])
}

fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn incident(at: i64) -> String {
    format!("00000000-0000-4000-8000-{at:012X}")
}

/// The same for the same name.
fn uuid(name: &str) -> String {
    let sum = name.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    format!("00000000-0000-3000-8000-{:012x}", sum & 0xffff_ffff_ffff)
}
