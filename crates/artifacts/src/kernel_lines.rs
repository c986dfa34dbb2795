//! What single lines of the log of the kernel tell.

use formats::instants::unix_real;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::android::kernel_log::KernelEvent;
use crate::device_times::DeviceTime;
use crate::log_topics::LOG_TOPICS;
use crate::usb_peripherals::hexadecimal;

/// Seconds since the start, and the message, of `<6>[   51.2328][T17149] binder: …`; Samsung puts
/// `[0:  kworker/0:1:  123]` before the message.
pub(crate) fn parts(line: &str) -> (Option<f64>, &str) {
    let rest = match line.strip_prefix('<') {
        Some(rest) => rest.split_once('>').map_or(line, |(_, rest)| rest),
        None => line,
    };
    let Some((seconds, mut rest)) = bracketed(rest) else { return (None, rest) };
    let Some(seconds) = seconds.trim().parse::<f64>().ok().filter(|s| s.is_finite()) else {
        return (None, rest);
    };
    while let Some((_, after)) = bracketed(rest) {
        rest = after;
    }
    (Some(seconds), rest.trim_start())
}

fn bracketed(text: &str) -> Option<(&str, &str)> {
    text.trim_start().strip_prefix('[')?.split_once(']')
}

/// The instant that a line tells itself: `audit(1763880668.868:96306)`, or
/// `PM: suspend exit 2026-01-02 03:04:05.678 UTC`.
pub(crate) fn instant_told(message: &str) -> Option<Timestamp> {
    if let Some((_, rest)) = message.split_once("audit(") {
        let (seconds, _) = rest.split_once(':')?;
        let seconds: f64 = seconds.parse().ok()?;
        // Before the clock is set it counts from 1970.
        return unix_real(seconds).filter(|at| at.as_second() > 1_000_000_000);
    }
    let marks = ["PM: suspend exit ", "PM: suspend entry ", "setting system clock to "];
    let rest = marks.iter().find_map(|mark| message.split_once(mark).map(|(_, rest)| rest))?;
    let (time, rest) = DeviceTime::leading(rest)?;
    let DeviceTime::Dated(date, time) = time else { return None };
    let is_utc = rest.trim_start().starts_with("UTC") && date.year() > 2000;
    is_utc.then(|| TimeZone::UTC.to_timestamp(date.to_datetime(time)).ok()).flatten()
}

/// `usb 1-1.2: rest`
pub(crate) fn usb_port(message: &str) -> Option<(&str, &str)> {
    let (port, rest) = message.strip_prefix("usb ")?.split_once(": ")?;
    let is_port = port.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte));
    is_port.then_some((port, rest))
}

/// Drivers of peripherals that attacks pretend to be, and others of interest.
const DRIVERS: &[&str] = &[
    "snd-usb-audio",
    "usb-audio",
    "uvcvideo",
    "usbhid",
    "hid-generic",
    "hid-multitouch",
    "usb-storage",
    "usb_storage",
    "cdc_acm",
    "cdc_ether",
    "cdc_ncm",
    "r8152",
    "rtl8150",
    "asix",
    "input",
];

pub(crate) fn event_of(message: &str) -> Option<KernelEvent> {
    let text = || Some(message.trim().to_owned());
    if let Some((port, rest)) = usb_port(message) {
        return usb_event(port, rest);
    }
    if let Some(mode) = selinux_mode(message) {
        let selinux_mode = Some(mode);
        return Some(KernelEvent {
            log_topic: "selinux_mode",
            selinux_mode,
            log_text: text(),
            ..Default::default()
        });
    }
    let word = message.split([':', ' ']).next().unwrap_or_default();
    if DRIVERS.contains(&word) && (word != "input" || message.contains("/usb")) {
        return Some(KernelEvent {
            log_topic: "usb_driver",
            driver: Some(word.to_owned()),
            log_text: text(),
            ..KernelEvent::default()
        });
    }
    let has = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if has(&["loading out-of-tree module", "module verification failed"]) {
        return Some(KernelEvent {
            log_topic: "foreign_module",
            log_text: text(),
            ..Default::default()
        });
    }
    if has(&["segfault at", "unhandled level ", "unhandled exception", "unexpected fatal signal"]) {
        let (process, pid) = process_of(message).unzip();
        return Some(KernelEvent {
            log_topic: "crash",
            process,
            pid,
            log_text: text(),
            ..Default::default()
        });
    }
    let faults = [
        "Kernel panic",
        "Unable to handle kernel",
        "Internal error: Oops",
        "BUG: KASAN",
        "BUG: KFENCE",
        "kernel BUG at",
        "UBSAN:",
        "refcount_t: ",
        "detected buffer overflow",
        "bad page state",
    ];
    has(&faults).then(|| KernelEvent {
        log_topic: "kernel_fault",
        log_text: text(),
        ..Default::default()
    })
}

fn usb_event(port: &str, rest: &str) -> Option<KernelEvent> {
    let usb_port = Some(port.to_owned());
    if rest.starts_with("USB disconnect") {
        return Some(KernelEvent { log_topic: "usb_removed", usb_port, ..Default::default() });
    }
    let found = rest.strip_prefix("New USB device found, ")?;
    let value = |key: &str| {
        let (_, value) = found.split_once(key)?;
        hexadecimal(value.split(',').next()?)
    };
    let (vendor, product) = (value("idVendor=")?, value("idProduct=")?);
    Some(KernelEvent {
        log_topic: "usb_attached",
        usb_port,
        usb_vendor_id: Some(vendor),
        usb_product_id: Some(product),
        usb_ids: Some(format!("{vendor:04x}:{product:04x}")),
        ..KernelEvent::default()
    })
}

/// A line with a word of a known attack.
pub(crate) fn known_word(message: &str) -> Option<KernelEvent> {
    let topic = LOG_TOPICS.anywhere(message)?;
    Some(KernelEvent {
        log_topic: "known_word",
        known_word: Some(topic.words),
        log_text: Some(message.trim().to_owned()),
        ..KernelEvent::default()
    })
}

/// The mode that SELinux is set to by this line.
fn selinux_mode(message: &str) -> Option<&'static str> {
    let (_, rest) = message.split_once("enforcing=")?;
    let told = message.contains("setenforce") || message.contains("type=1404");
    match (told, rest.chars().next()?) {
        (true, '0') => Some("permissive"),
        (true, '1') => Some("enforcing"),
        _ => None,
    }
}

/// `name[1234]: segfault at …`
fn process_of(message: &str) -> Option<(String, u64)> {
    let (name, rest) = message.split_once('[')?;
    let pid = rest.split_once(']')?.0.parse().ok()?;
    Some((name.trim().to_owned(), pid))
}
