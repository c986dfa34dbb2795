//! Lists of processes at the time of collection.
//!
//! Four lists of one moment: the same numbers in each. What is planted: a program that two of
//! them lack, and an app that runs as root.

use std::fmt::Write as _;

use super::{
    BOOT, COLLECTED, File, OFFSET, PROGRAM, PROGRAM_PID, PROGRAM_UUID, Plan, Planted, STORY,
};
use crate::error::Result;

/// What is planted here.
pub(super) const PLANTED: &[Planted] = &[
    Planted { artifact: "ios.process_list", rule: Some("ios-hidden-process") },
    Planted { artifact: "ios.process_history", rule: Some("ios-history-app-as-root") },
];

/// Programs of iOS: user and path below the folder of the line before that ends in a slash.
const PROGRAMS: &str = include_str!("processes.txt");

/// An app that the planted traces let run as root.
const ROOT_APP: &str = "/private/var/containers/Bundle/Application/5A0B7C1E-93D2-4C1B-8F7A-0D6E2B4C9A11/Tide Table.app/TideTable";

struct Process {
    uid: u32,
    user: String,
    pid: u32,
    parent: u32,
    path: String,
    arguments: &'static str,
    uuid: String,
    started: i64,
    threads: u32,
}

/// The files of this part.
pub(super) fn files(plan: Plan) -> Result<Vec<File>> {
    let all = processes(plan);
    Ok(vec![
        File::new("ps.txt", ps(&all)),
        File::new("ps_thread.txt", ps_thread(&all)),
        File::new("taskinfo.txt", taskinfo(&all)),
        File::new("spindump-nosymbols.txt", spindump(&all)),
        File::new("jetsam_priority.csv", jetsam(&all)),
    ])
}

fn processes(plan: Plan) -> Vec<Process> {
    let mut all = vec![process(0, "root", 1, "/sbin/launchd", BOOT)];
    let (mut folder, mut pid) = (String::new(), 26_u32);
    for line in PROGRAMS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some((user, path)) = line.split_once(' ') else {
            line.clone_into(&mut folder);
            continue;
        };
        let uid = match user {
            "root" => 0,
            "_mdnsresponder" => 65,
            "_wireless" => 25,
            "_securityd" => 64,
            "_networkd" => 24,
            "_locationd" => 205,
            _ => 501,
        };
        let started = BOOT + 4 + i64::from(pid) * 3;
        let path = if path.starts_with('/') { path.to_owned() } else { format!("{folder}{path}") };
        all.push(process(uid, user, pid, &path, started));
        pid += 1 + pid % 4;
    }
    if let Some(agent) = all.iter_mut().find(|one| one.path.ends_with("UserEventAgent")) {
        agent.arguments = " (System)";
    }
    let tide = if plan.planted { (0, "root") } else { (501, "mobile") };
    all.push(process(tide.0, tide.1, 2210, ROOT_APP, STORY + 7_000));
    if plan.planted {
        let mut planted = process(0, "root", PROGRAM_PID, PROGRAM, STORY + 95);
        PROGRAM_UUID.clone_into(&mut planted.uuid);
        all.push(planted);
    }
    all
}

fn process(uid: u32, user: &str, pid: u32, path: &str, started: i64) -> Process {
    // Any identifier will do that is another for each program.
    let seed = path.bytes().fold(0x6c62_272e_07bb_0142_u64, |seed, byte| {
        (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let binary = format!(
        "{:08X}-{:04X}-3{:03X}-A{:03X}-{:012X}",
        seed >> 32,
        (seed >> 16) & 0xffff,
        seed & 0xfff,
        (seed >> 12) & 0xfff,
        seed.rotate_left(21) & 0xffff_ffff_ffff
    );
    let (user, path) = (user.to_owned(), path.to_owned());
    Process {
        uid,
        user,
        pid,
        parent: 1,
        path,
        arguments: "",
        uuid: binary,
        started,
        threads: 2 + pid % 5,
    }
}

fn is_hidden(process: &Process) -> bool {
    process.pid == PROGRAM_PID
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Days before the last one as the weekday and hour, else the time of day.
fn started(at: i64) -> String {
    let local = at + OFFSET;
    let hour = local.rem_euclid(86_400) / 3_600;
    let (half, twelve) = (if hour < 12 { "AM" } else { "PM" }, (hour + 11) % 12 + 1);
    if COLLECTED - at < 43_200 {
        return format!("{twelve}:{:02}{half}", local.rem_euclid(3_600) / 60);
    }
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let day = days.get(usize::try_from((local / 86_400) % 7).unwrap_or(0)).unwrap_or(&"Thu");
    format!("{day}{twelve:02}{half}")
}

/// What collects is in the lists that it writes.
fn collector(pid: u32, command: &str) -> Process {
    process(0, "root", pid, command, COLLECTED + 4)
}

fn ps(all: &[Process]) -> String {
    let mut text = String::from(
        "USER             UID PRSNA   PID  PPID        F  %CPU %MEM PRI NI      VSZ    RSS WCHAN    TT  STAT STARTED      TIME COMMAND\n",
    );
    for one in all.iter().chain([&collector(4903, "/bin/ps")]) {
        let _ = writeln!(
            text,
            "{:<15} {:>4}     - {:>5} {:>5}  4004004   0.0  0.4  31  0 407965120  {:>5} -        ??  Ss   {:<8} {:>7} {}{}",
            one.user,
            one.uid,
            one.pid,
            one.parent,
            1_000 + one.pid * 3,
            started(one.started),
            "0:42.38",
            one.path,
            one.arguments
        );
    }
    text
}

fn ps_thread(all: &[Process]) -> String {
    let mut text = String::from(
        "USER             PID   TT   %CPU STAT PRI     STIME     UTIME COMMAND  PPID        F %MEM PRI NI      VSZ    RSS WCHAN  STARTED      TIME COMMAND\n",
    );
    let collector = collector(4904, "/bin/ps");
    for one in all.iter().filter(|one| !is_hidden(one)).chain([&collector]) {
        let short: String = one.path.chars().take(7).collect();
        let tail = format!(
            "{:>5}  4004004  0.4 31T  0 407965120  {:>5} -      {:<8}   0:42.38",
            one.parent,
            1_000 + one.pid * 3,
            started(one.started)
        );
        let _ = writeln!(
            text,
            "{:<15} {:>4}   ??    0.0 S    31T   0:00.00   0:00.17 {short:<7} {tail} {}{}",
            one.user, one.pid, one.path, one.arguments
        );
        for _ in 1..one.threads {
            let _ = writeln!(
                text,
                "                {:>4}         0.0 S    37T   0:00.00   0:00.08         {tail} ",
                one.pid
            );
        }
    }
    text
}

fn taskinfo(all: &[Process]) -> String {
    let shown: Vec<&Process> = all.iter().filter(|one| !is_hidden(one)).collect();
    let mut text = format!("num tasks: {}\n", shown.len());
    for one in shown {
        let cut: String = name(&one.path).chars().take(15).collect();
        let _ = write!(
            text,
            "\nprocess: \"{cut}\" [{}] [unique ID: {}]\narchitecture: arm64e\ncoalition (type 0) ID: {}\nsuspend count: 0\nrun time: {} s\n\
             user/system time    (current threads): 0.145469 s / 0.000000 s\n",
            one.pid,
            one.pid + 11,
            one.pid,
            COLLECTED + 3 - one.started
        );
        for thread in 0..one.threads {
            let id = one.pid * 16 + thread;
            let _ = writeln!(text, "thread ID: {id:#x} / {id}");
        }
    }
    text
}

fn spindump(all: &[Process]) -> String {
    let mut text = String::from(
        "Date/Time:        2026-03-14 11:30:05.250 +0200\n\
         End time:         2026-03-14 11:30:09.250 +0200\n\
         OS Version:       iPhone OS 17.4.1 (Build 21E236)\n\
         Architecture:     arm64e\nReport Version:   35.1\n\nData Source:      Stackshots\n\n",
    );
    for one in all {
        let name = name(&one.path);
        let _ = write!(
            text,
            "Process:          {name} [{pid}]\nUUID:             {uuid}\nPath:             {path}\n\
             Architecture:     arm64e\nParent:           launchd [1]\nUID:              {uid}\n\
             Footprint:        3792 KB\nTime Since Fork:  {age}s\nNum samples:      8 (1-8)\n\
             \x20 Thread {thread:#x}    DispatchQueue \"com.apple.main-thread\"(1)    8 samples (1-8)    priority 31 (base 31)\n\
             \x20 8  ??? (dyld + 99536) [0x102c504d0]\n\
             \x20   8  ??? ({name} + 554572) [0x10287b64c]\n\
             \x20    *8  ??? [0xfffffff0071a86d4]\n\
             \x20 Binary Images:\n\
             \x20          0x102b04000 -        0x102b3bfff  {name} (???)  <{uuid}>  {path}\n\
             \x20          0x180734000 -        0x180ffffff  CoreFoundation (1.0)  <0C6F5A3B-1111-3222-A333-444455556666>  /System/Library/Frameworks/CoreFoundation.framework/CoreFoundation\n\n",
            pid = one.pid,
            uuid = one.uuid,
            path = one.path,
            uid = one.uid,
            age = COLLECTED + 5 - one.started,
            thread = one.pid * 16,
        );
    }
    text
}

fn jetsam(all: &[Process]) -> String {
    let mut text = String::from("pid,name,priority,priority_name,footprint,footprint_peak\n");
    for one in all.iter().filter(|one| !is_hidden(one)) {
        let name = name(&one.path);
        let _ = writeln!(text, "{},{name},40,JETSAM_PRIORITY_DRIVER_APPLE,3792,4100", one.pid);
    }
    text
}
