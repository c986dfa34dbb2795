//! What can be told of an event only by those before it in the same text.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::{Family, family_of};
use crate::android::security_events::SecurityEvent;

/// Without an event over adb for so long, a session has ended.
const SESSION: SignedDuration = SignedDuration::from_mins(30);
/// Most processes whose APK is remembered.
const MOST_PROCESSES: usize = 20_000;
/// Most APKs that are remembered for one process. Some processes belong to several packages, and
/// each of them may start it.
const MOST_APKS: usize = 4;

/// What stood before.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    last_adb_at: Option<Timestamp>,
    apks: HashMap<String, Vec<String>>,
}

impl Changes {
    /// Adds to an event what those before it tell, and remembers it.
    pub(crate) fn note(&mut self, event: &mut SecurityEvent, acquired_at: Option<Timestamp>) {
        match family_of(&event.event_name) {
            Family::Adb => self.note_adb(event, acquired_at),
            Family::Process => self.note_process(event),
            Family::Package => self.forget(event.package.as_deref()),
            // With an update of the system, its apps are others.
            Family::System if event.event_name == "os_startup" => self.apks.clear(),
            _ => {}
        }
    }

    fn note_adb(&mut self, event: &mut SecurityEvent, acquired_at: Option<Timestamp>) {
        let Some(at) = event.occurred_at else { return };
        let goes_on = self.last_adb_at.is_some_and(|last| at.duration_since(last).abs() < SESSION);
        if !goes_on {
            event.begins_adb_session = Some(true);
        }
        self.last_adb_at = Some(at);
        let before = acquired_at.map(|acquired| acquired.duration_since(at).as_hours());
        event.hours_before_acquisition = before;
    }

    fn note_process(&mut self, event: &mut SecurityEvent) {
        let (Some(process), Some(apk)) = (&event.process, &event.apk_sha256) else { return };
        let room = self.apks.len() < MOST_PROCESSES;
        match self.apks.get_mut(process) {
            Some(known) if known.contains(apk) => {}
            Some(known) => {
                event.earlier_apk_sha256 = known.last().cloned();
                if known.len() < MOST_APKS {
                    known.push(apk.clone());
                }
            }
            None if room => {
                self.apks.insert(process.clone(), vec![apk.clone()]);
            }
            None => {}
        }
    }

    /// A package that was changed has another APK from then on.
    fn forget(&mut self, package: Option<&str>) {
        let Some(package) = package else { return };
        let is_its_own = |process: &str| {
            process
                .strip_prefix(package)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        self.apks.retain(|process, _| !is_its_own(process));
    }
}
