//! What an event holds.

use crate::{
    android::security_events::SecurityEvent,
    intrusion_log::{Json, instant},
};

/// Numbers that an administrator asks of passwords. The last two are other names of `timeout` and
/// `num_failures`.
const PASSWORD_POLICY: [&str; 14] = [
    "complexity",
    "length",
    "num_failures",
    "num_letters",
    "num_lowercase",
    "num_non_letters",
    "num_numeric",
    "num_symbols",
    "num_uppercase",
    "password_complexity",
    "quality",
    "timeout",
    "timeout_ms",
    "max_attempts",
];

impl SecurityEvent {
    /// Takes one value; `false` where its name or its form is not known.
    pub(crate) fn take(&mut self, key: &str, value: &Json<'_>) -> bool {
        match key {
            "success" => set(&mut self.success, value.flag()),
            "enabled" => set(&mut self.enabled, value.flag()),
            "disabled" => set(&mut self.disabled, value.flag()),
            "package" | "package_name" | "admin_package" => text(&mut self.package, value),
            "version_code" => set(&mut self.version_code, value.integer()),
            "user_id" => set(&mut self.user_id, value.integer()),
            "admin_user" => set(&mut self.admin_user_id, value.integer()),
            "target_user" => set(&mut self.target_user_id, value.integer()),
            "process" => text(&mut self.process, value),
            "start_time" => set(&mut self.started_at, value.integer().and_then(instant)),
            "uid" => set(&mut self.uid, number(value)),
            "pid" => set(&mut self.pid, number(value)),
            "seinfo" => text(&mut self.seinfo, value),
            "sha256" => text(&mut self.apk_sha256, value),
            "command" => text(&mut self.command, value),
            "path" | "mount_point" => text(&mut self.path, value),
            "label" | "volume_label" => text(&mut self.label, value),
            "boot_state" | "verified_boot_state" => text(&mut self.boot_state, value),
            "verity_mode" | "dm_verity_mode" => text(&mut self.verity_mode, value),
            "method_strength" => set(&mut self.method_strength, value.integer()),
            "key_id" => text(&mut self.key_id, value),
            "subject" => text(&mut self.subject, value),
            "reason" => text(&mut self.reason, value),
            "restriction" => text(&mut self.restriction, value),
            "features" | "disabled_features" => set(&mut self.disabled_features, value.integer()),
            "bssid" => text(&mut self.bssid, value),
            "event_type" => text(&mut self.event_type, value),
            "addr" | "mac_address" => text(&mut self.address, value),
            _ => self.take_policy(key, value),
        }
    }

    fn take_policy(&mut self, key: &str, value: &Json<'_>) -> bool {
        let Some(key) = PASSWORD_POLICY.into_iter().find(|known| *known == key) else {
            return false;
        };
        let key = match key {
            "timeout_ms" => "timeout",
            "max_attempts" => "num_failures",
            key => key,
        };
        value.integer().is_some_and(|number| self.password_policy.insert(key, number).is_none())
    }

    /// Takes what an event holds that is no object; `false` where that is not known.
    pub(crate) fn take_single(&mut self, value: &Json<'_>) -> bool {
        match self.event_name.as_str() {
            "crypto_self_test_completed" => set(&mut self.success, value.flag()),
            "cert_validation_failure" => text(&mut self.reason, value),
            _ => matches!(value, Json::Null | Json::Flag(true)),
        }
    }

    /// What happened, in one line.
    pub(crate) fn summary(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        let texts = [
            &self.process,
            &self.package,
            &self.command,
            &self.path,
            &self.label,
            &self.restriction,
            &self.subject,
            &self.key_id,
            &self.bssid,
            &self.address,
            &self.event_type,
            &self.reason,
        ];
        parts.extend(texts.into_iter().flatten().cloned());
        let named = [("verified boot", &self.boot_state), ("verity", &self.verity_mode)];
        let named = named.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
        parts.extend(named.map(|(name, value)| format!("{name} {value}")));
        let numbers = [
            ("version", self.version_code),
            ("user", self.user_id.or(self.target_user_id)),
            ("uid", self.uid.and_then(|uid| i64::try_from(uid).ok())),
            ("method strength", self.method_strength),
            ("features", self.disabled_features),
        ];
        let numbers = numbers.into_iter().filter_map(|(name, value)| Some((name, value?)));
        parts.extend(numbers.map(|(name, value)| format!("{name} {value}")));
        parts.extend(self.password_policy.iter().map(|(name, value)| format!("{name} {value}")));
        let flags = [
            (self.success, "succeeded", "failed"),
            (self.enabled, "on", "off"),
            (self.disabled, "off", "on"),
        ];
        let flags =
            flags.into_iter().filter_map(|(flag, yes, no)| Some(if flag? { yes } else { no }));
        parts.extend(flags.map(str::to_owned));
        if parts.is_empty() {
            parts.push(self.event_name.clone());
        }
        parts.join(", ")
    }
}

/// Sets what is not set yet; `false` where there is no value or one was there.
fn set<T>(field: &mut Option<T>, value: Option<T>) -> bool {
    match value {
        Some(value) if field.is_none() => {
            *field = Some(value);
            true
        }
        _ => false,
    }
}

fn text(field: &mut Option<String>, value: &Json<'_>) -> bool {
    set(field, value.text().map(std::borrow::Cow::into_owned))
}

fn number(value: &Json<'_>) -> Option<u64> {
    u64::try_from(value.integer()?).ok()
}
