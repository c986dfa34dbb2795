//! The lock of the screen, as the service `lock_settings` tells.
//!
//! # What it holds
//! For each Android user how the screen is unlocked and when that was set last. One record is a
//! user.
//!
//! # What it can show
//! That whoever holds the device can open it, and when the lock was changed.
//!
//! # What it cannot show
//! The code, its length, and who knows it. Fingers and faces are told elsewhere.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/locksettings/LockSettingsService.java`

use crate::{
    prelude::*,
    service_lines::{flag, for_each_service_line, indent, leading_local_time},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.screen_lock",
    title: "Lock of the screen",
    sources: &[Source::Service("lock_settings")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 10 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// The lock of one user.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ScreenLock {
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// `none`, `pattern`, `pin`, `password`, or another word of the system.
    pub credential_type: Option<String>,
    /// When it was set last.
    pub credential_changed_at: Option<Timestamp>,
    /// When it was set last, in the clock of the device.
    pub credential_changed_text: Option<String>,
    /// Whether a profile has a lock of its own.
    pub separate_challenge: Option<bool>,
}

impl Record for ScreenLock {
    fn events(&self) -> Vec<TimelineEvent> {
        let event = || {
            let at = self.credential_changed_at?;
            let kind = self.credential_type.as_deref().unwrap_or("unknown");
            let user = self.user_id.map_or_else(String::new, |user| format!("user {user}: "));
            let summary = format!("{user}{kind}");
            Some(TimelineEvent { at, meaning: "screen lock changed", summary })
        };
        event().into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut open: Option<(u64, usize, ScreenLock)> = None;
    let (mut in_users, mut count) = (false, 0_u64);
    for_each_service_line(file, out, |number, line, out| {
        let (depth, text) = (indent(line), line.trim());
        if text == "User State:" {
            in_users = true;
            return;
        }
        if !in_users || text.is_empty() {
            return;
        }
        if depth == 0 {
            end(&mut open, out);
            in_users = false;
        } else if let Some(user) = text.strip_prefix("User ") {
            end(&mut open, out);
            let user_id = user.trim_end_matches(':').parse().ok();
            count = count.saturating_add(1);
            open = Some((number, depth, ScreenLock { user_id, ..ScreenLock::default() }));
        } else if let Some((_, begun, lock)) = &mut open
            && depth > *begun
        {
            lock.property(file, text);
        }
    })?;
    end(&mut open, out);
    if count == 0 {
        out.problem(Location::File, "no user is told: how the screen is locked is missing");
    }
    Ok(())
}

fn end(open: &mut Option<(u64, usize, ScreenLock)>, out: &mut Sink<'_>) {
    let Some((line, _, lock)) = open.take() else { return };
    if lock.credential_type.is_none() {
        out.problem(Location::Line(line), "how the screen of this user is locked is missing");
    }
    out.record(Location::Line(line), &lock);
}

impl ScreenLock {
    fn property(&mut self, file: &EvidenceFile, text: &str) {
        let Some((key, value)) = text.split_once(": ") else { return };
        match key {
            "CredentialType" => self.credential_type = Some(value.trim().to_lowercase()),
            "SeparateChallenge" => self.separate_challenge = flag(value),
            // `2026-01-02 03:04:05 (previous protector: …)`
            "LSKF last changed" | "Last changed" => {
                let Some((at, _)) = leading_local_time(value) else { return };
                self.credential_changed_at = file.instant(at);
                self.credential_changed_text =
                    self.credential_changed_at.is_none().then(|| at.to_string());
            }
            _ => {}
        }
    }
}
