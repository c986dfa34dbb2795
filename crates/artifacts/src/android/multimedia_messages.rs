//! Multimedia messages (MMS) in a backup.
//!
//! # What it holds
//! One object for each multimedia message that the telephony provider of Android kept: its text and
//! subject, all addresses, when it came or went, where its content was to be fetched, and the kinds
//! of its other parts.
//!
//! # What it can show
//! That this message, with these links, was on the device, and whether it was received or sent.
//!
//! # What it cannot show
//! Pictures, sounds and films, which are not in a backup. Whether a link was followed. Messages that
//! were deleted before the backup. The sender is what the network passed on, and can be forged.
//!
//! # References
//! - AOSP, `packages/providers/TelephonyProvider`, `TelephonyBackupAgent.java` (the form)
//! - AOSP, `Telephony.java`, `BaseMmsColumns` (what the numbers mean; instants in seconds)
//! - OMA, "MMS Encapsulation Protocol" (kinds of addresses)

use serde_json::{Map, Value};

use crate::{
    prelude::*,
    telephony_backup::{PhoneMessage, for_each_message, list_in, number_in, read_in, text_in},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.multimedia_messages",
    title: "Multimedia messages (MMS)",
    sources: &[Source::AndroidBackup("apps/com.android.providers.telephony/d_f/*_mms_backup")],
    tested: &[
        ("Android 9 or later", Confidence::RealDevice),
        ("Android 7 to 16", Confidence::Specification),
    ],
    absent_because: "A backup holds them only when it was made of the telephony provider.",
    parse,
};

/// Kind of an address: who sent the message.
const FROM: i64 = 137;
/// Stands in a message for the number of the device that sent it.
const OWN: &str = "insert-address-token";

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    for_each_message(file, out, &message)
}

fn message(raw: &Map<String, Value>) -> PhoneMessage {
    let mut message = PhoneMessage {
        account: text_in(raw, "self_phone"),
        read: read_in(raw),
        content_location: text_in(raw, "ct_l"),
        ..PhoneMessage::default()
    };
    // Zero stands for an instant that was not known.
    let instant = |key| unix_seconds(number_in(raw, key).filter(|seconds| *seconds > 0)?);
    message.kept_in(number_in(raw, "msg_box"), instant("date"));
    let addresses = list_in(raw, "mms_addresses").iter().filter_map(Value::as_object);
    let addresses = addresses
        .filter_map(|address| Some((number_in(address, "type"), text_in(address, "address")?)));
    let (senders, receivers): (Vec<_>, Vec<_>) =
        addresses.partition(|(kind, _)| *kind == Some(FROM));
    if message.direction == Some("received") {
        message.sender = senders.into_iter().next().map(|(_, address)| address);
        message.sent_at = instant("date_sent");
    } else if !message.way_is_known() {
        let listed = list_in(raw, "recipients").iter().find_map(Value::as_str);
        message.address = listed.map(str::to_owned);
    } else {
        let listed = list_in(raw, "recipients").iter().filter_map(Value::as_str);
        message.recipients = receivers.into_iter().map(|(_, address)| address).collect();
        if message.recipients.is_empty() {
            message.recipients = listed.map(str::to_owned).collect();
        }
    }
    message.sender = message.sender.filter(|sender| sender != OWN);
    message.wrote("text", text_in(raw, "mms_body"));
    message.wrote("subject", text_in(raw, "sub"));
    for part in list_in(raw, "attachments").iter().filter_map(Value::as_object) {
        message.attachment_types.extend(text_in(part, "mime_type"));
        message.wrote("attachment_name", text_in(part, "filename"));
    }
    message
}
