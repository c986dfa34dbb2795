//! What single lines of the log of Android tell.

use jiff::Timestamp;

use crate::android::log_messages::LogMessage;
use crate::android_uids::uid_number;
use crate::log_topics::LogTopic;
use crate::logcat_lines::LogcatLine;
use crate::usb_peripherals::UsbPeripheral;

/// Reads a line that is kept. `None` where it turns out to tell nothing.
pub(crate) fn read_message(
    topic: LogTopic,
    line: &LogcatLine<'_>,
    at: Option<Timestamp>,
) -> Option<LogMessage> {
    let mut read = LogMessage {
        log_topic: topic.topic,
        log_tag: line.tag.to_owned(),
        logged_at: at,
        local_time: at.is_none().then(|| line.time.to_owned()),
        writer_pid: line.pid.and_then(|pid| pid.parse().ok()),
        writer_uid: line.uid_number(),
        log_text: topic.keeps_text.then(|| line.message.trim().to_owned()),
        ..LogMessage::default()
    };
    if topic.topic == "known_word" {
        read.known_word = Some(topic.words);
        let in_tag = line.tag.contains(topic.words);
        read.word_stands_in = Some(if in_tag { "tag" } else { "message" });
        read.message = Some(line.message.to_owned());
        return Some(read);
    }
    match line.tag {
        "am_proc_start" | "am_proc_died" | "am_kill" | "am_crash" | "am_anr"
        | "wm_create_activity" => {
            event(&mut read, line.tag, line.message)?;
        }
        "ActivityManager" => activity_manager(&mut read, line.message)?,
        "AndroidRuntime" => {
            // `Process: name, PID: 123`
            let (process, pid) = line.message.split_once("Process: ")?.1.split_once(", PID: ")?;
            of_process(&mut read, process);
            read.pid = pid.trim().parse().ok();
        }
        "DEBUG" => debug(&mut read, line.message)?,
        "libc" => fatal_signal(&mut read, line.message)?,
        "UsbHostManager" => attached(&mut read, line.message),
        "auditd" | "SELinux" => {
            let (_, rest) = line.message.split_once("enforc")?.1.split_once('=')?;
            read.selinux_mode = match rest.chars().next()? {
                '0' => Some("permissive"),
                '1' => Some("enforcing"),
                _ => return None,
            };
        }
        "adbd" => {
            let own = ["127.0.0.1", "[::1]", "localhost"];
            read.from_this_device =
                own.iter().any(|own| line.message.contains(own)).then_some(true);
        }
        _ => {}
    }
    Some(read)
}

/// `[0,840,10097,com.example,service,{com.example/.Class}]`: the numbers and words of an event.
fn event(read: &mut LogMessage, tag: &str, message: &str) -> Option<()> {
    let inside = message.trim().strip_prefix('[')?;
    let inside = inside.strip_suffix(']').unwrap_or(inside);
    let words: Vec<&str> = inside.split(',').collect();
    let word =
        |at: usize| words.get(at).copied().filter(|word| !word.is_empty() && *word != "NULL");
    let component = |at: usize| word(at).map(|word| word.trim_matches(['{', '}']).to_owned());
    if tag == "wm_create_activity" {
        // User, number of the activity, of the task, component.
        read.component = component(3);
        read.package = read.component.as_deref().and_then(package_of).map(str::to_owned);
        return read.component.is_some().then_some(());
    }
    // A crash is logged with process and user the other way round; users have small numbers.
    let number = |at| word(at).and_then(|word| word.parse::<u64>().ok());
    let swapped = if tag == "am_crash" { number(0) } else { None };
    read.pid = Some(number(1)?).max(swapped);
    match tag {
        "am_proc_start" => {
            read.uid = word(2)?.parse().ok();
            of_process(read, word(3)?);
            read.log_reason = word(4).map(str::to_owned);
            read.component = component(5);
            if let Some(package) = read.component.as_deref().and_then(package_of) {
                read.package = Some(package.to_owned());
            }
        }
        // What follows is the level and the reason, the kind of exception, or the reason.
        "am_kill" | "am_crash" => {
            of_process(read, word(2)?);
            read.log_reason = word(4).map(str::to_owned);
        }
        _ => of_process(read, word(2)?),
    }
    Some(())
}

/// The same things in words.
fn activity_manager(read: &mut LogMessage, message: &str) -> Option<()> {
    if let Some(rest) = message.strip_prefix("Start proc ") {
        // `840:com.example/u0a97 for service {com.example/.Class}`
        let (who, why) = rest.split_once(" for ").unwrap_or((rest, ""));
        numbered_process(read, who)?;
        let component = why.split_once('{').and_then(|(_, rest)| rest.split('}').next());
        read.component = component.filter(|name| name.contains('/')).map(str::to_owned);
        read.log_reason = why.split([' ', '{']).next().filter(|w| !w.is_empty()).map(str::to_owned);
        if let Some(package) = component.and_then(package_of) {
            read.package = Some(package.to_owned());
        }
    } else if let Some(rest) = message.strip_prefix("Killing ") {
        // `2185:com.example/u0a62 (adj 0): reason`
        let (who, why) = rest.split_once(" (adj ")?;
        numbered_process(read, who)?;
        read.log_reason = why.split_once("): ").map(|(_, why)| why.to_owned());
    } else if let Some(rest) = message.strip_prefix("Force stopping ") {
        // `com.example appid=10084 user=-1: reason`
        let (package, rest) = rest.split_once(' ')?;
        read.package = Some(package.to_owned());
        read.log_reason = rest.split_once(": ").map(|(_, why)| why.to_owned());
    } else {
        // `Process com.example (pid 945) has died: fg  BTOP`
        let (process, rest) = message.strip_prefix("Process ")?.split_once(" (pid ")?;
        of_process(read, process);
        read.pid = rest.split(')').next()?.parse().ok();
    }
    Some(())
}

/// `840:com.example/u0a97`
fn numbered_process(read: &mut LogMessage, text: &str) -> Option<()> {
    let (pid, rest) = text.split_once(':')?;
    let (process, uid) = rest.rsplit_once('/')?;
    read.pid = pid.parse().ok();
    read.uid = uid_number(uid.trim());
    of_process(read, process);
    Some(())
}

/// `pid: 123, tid: 124, name: thread  >>> process <<<`
fn debug(read: &mut LogMessage, message: &str) -> Option<()> {
    let (before, rest) = message.split_once(">>> ")?;
    of_process(read, rest.split(" <<<").next()?);
    read.pid = before.split_once("pid: ")?.1.split(',').next()?.parse().ok();
    Some(())
}

/// `Fatal signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0 in tid 12 (thread), pid 12 (process)`
fn fatal_signal(read: &mut LogMessage, message: &str) -> Option<()> {
    let (_, rest) = message.split_once("Fatal signal ")?;
    let name = rest.split_once('(')?.1.split(')').next()?;
    read.signal = Some(name.to_owned());
    let (pid, process) = message.split_once(", pid ")?.1.split_once(" (")?;
    read.pid = pid.parse().ok();
    // The name is that of the main thread: cut, and no package.
    read.process = process.split(')').next().map(str::to_owned);
    Some(())
}

fn attached(read: &mut LogMessage, message: &str) {
    if let Some(device) = UsbPeripheral::attached(message) {
        let (vendor, product) = (device.vendor_id, device.product_id);
        read.usb_ids = Some(format!("{vendor:04x}:{product:04x}"));
        (read.usb_vendor_id, read.usb_product_id) = (Some(vendor), Some(product));
        (read.usb_maker, read.usb_name) = (device.maker, device.name);
    }
}

/// A process is named after its package, with another part behind `:`, unless the app wants otherwise.
fn of_process(read: &mut LogMessage, process: &str) {
    let process = process.trim();
    let package = process.split(':').next().unwrap_or(process);
    let looks_like_package = package.contains('.') && !package.contains(['/', ' ', '@']);
    read.package = looks_like_package.then(|| package.to_owned());
    read.process = Some(process.to_owned());
}

fn package_of(component: &str) -> Option<&str> {
    let (package, _) = component.split_once('/')?;
    package.contains('.').then_some(package)
}
