//! Text messages (SMS) in a backup.
//!
//! # What it holds
//! One object for each text message that the telephony provider of Android kept: its text, the other
//! side, when it came or went, where it was kept, whether it was read.
//!
//! # What it can show
//! That this message, with these links, was on the device, and whether it was received or sent.
//!
//! # What it cannot show
//! Whether a link was followed. Messages that were deleted before the backup are not in it, nor are
//! those of other messengers. The sender is what the network passed on, and can be forged. A
//! message that was never sent has no trace of why.
//!
//! # References
//! - AOSP, `packages/providers/TelephonyProvider`, `TelephonyBackupAgent.java` (the form)
//! - AOSP, `Telephony.java`, `TextBasedSmsColumns` (what the numbers mean; instants in milliseconds)

use serde_json::{Map, Value};

use crate::{
    prelude::*,
    telephony_backup::{PhoneMessage, for_each_message, list_in, number_in, read_in, text_in},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.messages",
    title: "Text messages (SMS)",
    sources: &[Source::AndroidBackup("apps/com.android.providers.telephony/d_f/*_sms_backup")],
    tested: &[
        ("backups of versions 1 and 5", Confidence::RealDevice),
        ("Android 7 to 16", Confidence::Specification),
    ],
    absent_because: "A backup holds them only when it was made of the telephony provider.",
    parse,
};

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    for_each_message(file, out, &message)
}

fn message(raw: &Map<String, Value>) -> PhoneMessage {
    let mut message = PhoneMessage {
        account: text_in(raw, "self_phone"),
        read: read_in(raw),
        ..PhoneMessage::default()
    };
    // Zero stands for an instant that was not known.
    let instant = |key| {
        let milliseconds = number_in(raw, key).filter(|milliseconds| *milliseconds > 0)?;
        Timestamp::from_millisecond(milliseconds).ok()
    };
    message.kept_in(number_in(raw, "type"), instant("date"));
    let address = text_in(raw, "address");
    if message.direction == Some("received") {
        message.sender = address;
        message.sent_at = instant("date_sent");
    } else if !message.way_is_known() {
        message.address = address;
    } else {
        let listed = list_in(raw, "recipients").iter().filter_map(Value::as_str);
        message.recipients = listed.map(str::to_owned).collect();
        if message.recipients.is_empty() {
            message.recipients.extend(address);
        }
    }
    message.wrote("text", text_in(raw, "body"));
    message.wrote("subject", text_in(raw, "subject"));
    message
}
