//! The bodies of crash reports, in JSON and in text.

use serde::{Deserialize, de::MapAccess};

use crate::{
    json_parts::{Fields, Filled, Text, each, fill, skip},
    reports::{key_and_value, name_and_pid},
};

/// Most functions of the thread at fault that are kept.
const MOST_SYMBOLS: usize = 24;

/// What is read of the body of a crash report.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) process: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) pid: Option<u64>,
    pub(crate) bundle_id: Option<String>,
    pub(crate) parent: Option<String>,
    pub(crate) parent_pid: Option<u64>,
    pub(crate) responsible: Option<String>,
    pub(crate) uid: Option<u64>,
    pub(crate) coalition: Option<String>,
    pub(crate) captured: Option<String>,
    pub(crate) launched: Option<String>,
    pub(crate) os_version: Option<String>,
    pub(crate) incident_id: Option<String>,
    pub(crate) roots_installed: Option<u64>,
    pub(crate) exception: Exception,
    pub(crate) termination: Termination,
    pub(crate) faulting_thread: Option<u64>,
    frames: Vec<Frame>,
    pub(crate) images: Vec<Image>,
    /// Functions of the thread at fault with the image of each, from the innermost.
    pub(crate) symbols: Vec<String>,
    /// Images of the thread at fault.
    pub(crate) thread_images: Vec<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Exception {
    pub(crate) kind: Option<String>,
    pub(crate) signal: Option<String>,
    pub(crate) codes: Option<String>,
    pub(crate) subtype: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Termination {
    pub(crate) namespace: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) indicator: Option<String>,
}

/// One image: a program, a library or other code.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Image {
    pub(crate) path: Text,
    pub(crate) name: Text,
    pub(crate) uuid: Text,
    pub(crate) source: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Thread {
    triggered: Text,
    frames: Vec<Frame>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Frame {
    symbol: Text,
    image_index: Text,
}

impl<'de> Fields<'de> for Body {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "procName" => self.process = text(map)?,
            "procPath" => self.path = text(map)?,
            "pid" => self.pid = number(map)?,
            "parentProc" => self.parent = text(map)?,
            "parentPid" => self.parent_pid = number(map)?,
            "responsibleProc" => self.responsible = text(map)?,
            "userID" => self.uid = number(map)?,
            "coalitionName" => self.coalition = text(map)?,
            "captureTime" => self.captured = text(map)?,
            "procLaunch" => self.launched = text(map)?,
            "incident" => self.incident_id = text(map)?,
            "roots_installed" => self.roots_installed = number(map)?,
            "faultingThread" => self.faulting_thread = number(map)?,
            "bundleInfo" => map.next_value_seed(Filled(&mut BundleId(&mut self.bundle_id)))?,
            "exception" => map.next_value_seed(Filled(&mut self.exception))?,
            "termination" => map.next_value_seed(Filled(&mut self.termination))?,
            "usedImages" => map.next_value_seed(each(|image| self.images.push(image)))?,
            "lastExceptionBacktrace" => {
                map.next_value_seed(each(|frame| self.frames.push(frame)))?;
            }
            "threads" => {
                let (mut number, faulting) = (0_u64, self.faulting_thread);
                let frames = &mut self.frames;
                map.next_value_seed(each(|thread: Thread| {
                    let triggered = thread.triggered.as_str() == Some("true");
                    if triggered || faulting == Some(number) {
                        frames.extend(thread.frames);
                    }
                    number = number.saturating_add(1);
                }))?;
            }
            _ => skip(map)?,
        }
        Ok(())
    }
}

struct BundleId<'b>(&'b mut Option<String>);

impl<'de> Fields<'de> for BundleId<'_> {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "CFBundleIdentifier" => *self.0 = text(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }
}

impl<'de> Fields<'de> for Exception {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "type" => self.kind = text(map)?,
            "signal" => self.signal = text(map)?,
            "codes" => self.codes = text(map)?,
            "subtype" => self.subtype = text(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }
}

impl<'de> Fields<'de> for Termination {
    fn field<A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "namespace" => self.namespace = text(map)?,
            "code" => self.code = text(map)?,
            "indicator" => self.indicator = text(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }
}

fn text<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<String>, A::Error> {
    map.next_value::<Text>().map(|text| text.0)
}

fn number<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<u64>, A::Error> {
    map.next_value::<Text>().map(|text| text.number())
}

impl Image {
    /// Path, or else name.
    pub(crate) fn called(&self) -> Option<&str> {
        self.path.as_str().or(self.name.as_str())
    }

    fn short_name(&self) -> Option<&str> {
        self.name.as_str().or_else(|| self.path.as_str()?.rsplit('/').next())
    }
}

/// Reads a body in JSON, and says why the rest of it could not be read.
pub(crate) fn of_json(document: &[u8]) -> (Body, Option<String>) {
    let mut body = Body::default();
    let broken = fill(document, &mut body);
    for frame in std::mem::take(&mut body.frames) {
        let index = frame.image_index.number().and_then(|index| usize::try_from(index).ok());
        let image = index.and_then(|index| body.images.get(index)).and_then(Image::short_name);
        let image = image.unwrap_or("unknown").to_owned();
        body.frame(image, frame.symbol.as_str());
    }
    (body, broken)
}

impl Body {
    fn frame(&mut self, image: String, symbol: Option<&str>) {
        if let Some(symbol) = symbol.filter(|_| self.symbols.len() < MOST_SYMBOLS) {
            self.symbols.push(format!("{image} {symbol}"));
        }
        if !self.thread_images.contains(&image) {
            self.thread_images.push(image);
        }
    }
}

/// The part of a text that its lines belong to.
enum Part {
    Keys,
    FaultingThread,
    OtherThread,
    Images,
}

/// Reads a body in text.
pub(crate) fn of_text(document: &[u8]) -> Body {
    let mut body = Body::default();
    let mut part = Part::Keys;
    for line in document.split(|byte| *byte == b'\n') {
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end();
        if line == "Binary Images:" {
            part = Part::Images;
        } else if line == "Last Exception Backtrace:" {
            part = Part::FaultingThread;
        } else if let Some(thread) = thread_of(line) {
            let faulting = thread.1 || body.faulting_thread == Some(thread.0);
            part = if faulting { Part::FaultingThread } else { Part::OtherThread };
        } else {
            match part {
                Part::Keys => body.key(line),
                Part::FaultingThread => body.frame_of_text(line),
                Part::Images => body.images.extend(image_of_text(line)),
                Part::OtherThread => {}
            }
        }
    }
    body
}

/// Number of a thread, and whether it crashed, in `Thread 1 Crashed:`.
fn thread_of(line: &str) -> Option<(u64, bool)> {
    let rest = line.strip_prefix("Thread ")?.strip_suffix(':')?;
    let (number, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let number = number.parse().ok()?;
    matches!(rest, "" | "Crashed").then_some((number, rest == "Crashed"))
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty() && text != "???").then(|| text.to_owned())
}

impl Body {
    fn key(&mut self, line: &str) {
        let Some((key, value)) = key_and_value(line) else { return };
        match key {
            "Incident Identifier" => self.incident_id = some(value),
            "Process" => {
                let (name, pid) = name_and_pid(value);
                (self.process, self.pid) = (some(name), pid);
            }
            "Path" => self.path = some(value),
            "Identifier" => self.bundle_id = some(value).filter(|id| id.contains('.')),
            "Parent Process" => {
                let (name, pid) = name_and_pid(value);
                (self.parent, self.parent_pid) = (some(name), pid);
            }
            "Responsible" | "Responsible Process" => {
                self.responsible = some(name_and_pid(value).0);
            }
            "User ID" => self.uid = value.parse().ok(),
            "Coalition" => self.coalition = some(name_and_pid(value).0),
            "Date/Time" => self.captured = some(value),
            "Launch Time" => self.launched = some(value),
            "OS Version" => self.os_version = some(value),
            "Exception Type" => {
                let parts = value.strip_suffix(')').and_then(|value| value.split_once(" ("));
                let (kind, signal) = parts.unwrap_or((value, ""));
                (self.exception.kind, self.exception.signal) = (some(kind), some(signal));
            }
            "Exception Subtype" => self.exception.subtype = some(value),
            "Exception Codes" => self.exception.codes = some(value),
            "Termination Reason" => self.termination_of_text(value),
            "Triggered by Thread" => self.faulting_thread = value.parse().ok(),
            _ => {}
        }
    }

    /// `SIGNAL 5 Trace/BPT trap: 5`, or `Namespace SPRINGBOARD, Code 0x8badf00d`.
    fn termination_of_text(&mut self, value: &str) {
        let value = value.strip_prefix("Namespace ").unwrap_or(value);
        let (namespace, rest) = value.split_once([' ', ',']).unwrap_or((value, ""));
        let rest = rest.trim_start_matches([' ', ',']);
        let rest = rest.strip_prefix("Code ").unwrap_or(rest);
        let (code, indicator) = rest.split_once(' ').unwrap_or((rest, ""));
        self.termination = Termination {
            namespace: some(namespace),
            code: some(code),
            indicator: some(indicator),
        };
    }

    /// `4   kaki   0x0000000100081a1c main + 108`: the name of the image may hold spaces.
    fn frame_of_text(&mut self, line: &str) {
        let Some((number, rest)) = line.split_once(' ') else { return };
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return;
        }
        let Some((image, rest)) = rest.split_once("0x") else { return };
        let symbol = rest.split_once(' ').map(|(_, symbol)| symbol.trim());
        let symbol = symbol.filter(|symbol| !symbol.starts_with("0x") && !symbol.is_empty());
        let symbol = symbol.map(|symbol| symbol.rsplit_once(" + ").map_or(symbol, |parts| parts.0));
        self.frame(image.trim().to_owned(), symbol);
    }
}

/// `0x10007c000 - 0x100083fff kaki arm64  <5fd6c4ca…> /var/containers/…`.
fn image_of_text(line: &str) -> Option<Image> {
    let (before, after) = line.split_once('<')?;
    let (uuid, path) = after.split_once('>')?;
    if !before.trim_start().starts_with("0x") {
        return None;
    }
    let text = |text: &str| Text(some(text.trim()));
    Some(Image { path: text(path), uuid: text(uuid), ..Image::default() })
}
