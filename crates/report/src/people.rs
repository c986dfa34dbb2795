//! Names, phone numbers and addresses of people: the owner recognises them, a stranger learns little.
//!
//! A published indicator is no person: the value of a finding stays whole where it is the indicator.

use std::borrow::Cow;

use model::{Basis, Finding};
use serde_json::{Map, Value};

use crate::addresses::{Piece, each_piece, is_address};

/// Fields that hold a person, whatever they look like. A device is called after its owner, and so is a
/// network at home, whose name also tells where that is.
const PEOPLE: [&str; 38] = [
    "account",
    "account_name",
    "attendees",
    "bluetooth_name",
    "caller_jid",
    "canonical_number",
    "chat_jid",
    "computer_name",
    "creator_jid",
    "device_name",
    "display_name",
    "domain_identifier",
    "email",
    "email_address",
    "email_addresses",
    "group_creator",
    "group_name",
    "handle",
    "handles",
    "jid",
    "lid",
    "localized_phone_number",
    "mailbox",
    "network_name",
    "organizer_email",
    "organizer_phone",
    "participants",
    "phone",
    "phone_number",
    "phone_numbers",
    "recipient",
    "recipients",
    "sender",
    "sender_custom_id",
    "ssid",
    "ssids",
    "user_assigned_device_name",
    "wifi_p2p_device_name",
];
/// Fields that hold a person where they hold what looks like one.
const PERHAPS: [&str; 9] = [
    "address",
    "addresses",
    "contact",
    "custom_id",
    "from",
    "identifier",
    "name",
    "to",
    "user_name",
];
/// Fields whose value says what the field `value` beside them holds, as in a list of settings.
const NAMING: [&str; 3] = ["key", "property", "setting"];
/// Characters that stand for what is hidden.
const HIDDEN: &str = "•••";

/// Whether `value` of `field` is to be masked.
fn is_person(field: &str, value: &str) -> bool {
    let name = field.rsplit(['.', '/']).next().unwrap_or(field);
    PEOPLE.contains(&name) || (PERHAPS.contains(&name) && is_address(value))
}

/// Digits with what people write between them.
fn is_number(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let other = |character: char| {
        !character.is_ascii_digit() && !matches!(character, '+' | '-' | '(' | ')' | ' ' | '\u{a0}')
    };
    (5..=20).contains(&digits) && !value.contains(other)
}

/// `value` of `field`, masked where it is a person.
pub(crate) fn value<'a>(field: &str, value: &'a str) -> Cow<'a, str> {
    if is_person(field, value) { Cow::Owned(masked(value)) } else { text(value) }
}

/// What a finding met: whole where it is what was published, else as [`value`].
pub(crate) fn observed(finding: &Finding) -> Cow<'_, str> {
    let seen = finding.observed.value.as_str();
    match &finding.basis {
        Basis::Indicator(basis) if holds(seen, &basis.value) => Cow::Borrowed(seen),
        _ => value(held_by(finding), seen),
    }
}

fn holds(seen: &str, published: &str) -> bool {
    !published.is_empty() && seen.to_lowercase().contains(&published.to_lowercase())
}

/// A record with its people masked.
pub(crate) fn record(record: &Value) -> Value {
    under("", record)
}

fn under(field: &str, one: &Value) -> Value {
    match one {
        Value::String(words) => Value::String(value(field, words).into_owned()),
        Value::Array(items) => items.iter().map(|item| under(field, item)).collect(),
        Value::Object(fields) => {
            let masked =
                |(name, item): (&String, &Value)| (name.clone(), under(held(fields, name), item));
            Value::Object(fields.iter().map(masked).collect())
        }
        other => other.clone(),
    }
}

/// What the field `name` of a record holds: of one setting, the field `value` holds what the setting is
/// called.
pub(crate) fn held<'a>(fields: &'a Map<String, Value>, name: &'a str) -> &'a str {
    let naming = || NAMING.iter().find_map(|naming| fields.get(*naming)?.as_str());
    if name == "value" { naming().unwrap_or(name) } else { name }
}

/// What the field holds whose value a finding met.
pub(crate) fn held_by(finding: &Finding) -> &str {
    let name = finding.observed.field.as_str();
    finding.record.as_object().map_or(name, |fields| held(fields, name))
}

/// Running text, with the phone numbers and the addresses in it masked.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    if !text.contains(['@', '+']) && !text.contains("%40") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    each_piece(text, |piece| match piece {
        Piece::Address(address) => out.push_str(&masked(&address.replace("%40", "@"))),
        Piece::Other(other) => out.push_str(other),
    });
    Cow::Owned(out)
}

/// A number keeps its first three digits and its last two, an address and a name their first letters.
fn masked(value: &str) -> String {
    if let Some((local, domain)) = value.rsplit_once('@').filter(|(local, _)| !local.is_empty()) {
        if is_number(local) {
            return format!("{}@{domain}", masked_number(local));
        }
        let end = domain.rsplit_once('.').map(|(_, end)| format!(".{end}")).unwrap_or_default();
        return format!("{}@{}{end}", masked_word(local), masked_word(domain));
    }
    if is_number(value) {
        return masked_number(value);
    }
    value.split(' ').map(masked_word).collect::<Vec<_>>().join(" ")
}

fn masked_word(word: &str) -> String {
    word.chars().next().map(|first| format!("{first}{HIDDEN}")).unwrap_or_default()
}

fn masked_number(number: &str) -> String {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let first = if digits >= 8 { 3 } else { 0 };
    let last = digits.saturating_sub(2);
    let mut place = 0_usize;
    let show = |character: char| {
        if !character.is_ascii_digit() {
            return character;
        }
        place = place.saturating_add(1);
        if place <= first || place > last { character } else { '•' }
    };
    number.chars().map(show).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn people_stay_recognisable_for_those_who_know_them() {
        for (field, seen, wanted) in [
            ("sender", "+34 611 223 312", "+34 6•• ••• •12"),
            ("recipients", "+4915112345678", "+491••••••••78"),
            ("phone_number", "5551234", "•••••34"),
            ("handle", "jane.doe@mail.example", "j•••@m•••.example"),
            ("jid", "34611223312@s.whatsapp.net", "346••••••12@s.whatsapp.net"),
            ("display_name", "Jane van Doe", "J••• v••• D•••"),
            ("sender", "BANK", "B•••"),
            ("words/sender", "Jane", "J•••"),
            ("device_name", "Anna's iPhone", "A••• i•••"),
            ("network_name", "Home of Anna", "H••• o••• A•••"),
            ("address", "+4915112345678", "+491••••••••78"),
            ("address", "192.0.2.7", "192.0.2.7"),
            ("name", "locationd", "locationd"),
            ("identifier", "jane@mail.example", "j•••@m•••.example"),
            ("links", "https://a.example/b", "https://a.example/b"),
        ] {
            assert_eq!(value(field, seen), wanted, "{field}");
        }
    }

    #[test]
    fn numbers_and_addresses_in_running_text_are_masked() {
        for (seen, wanted) in [
            ("call with +34 611 223 312, missed", "call with +34 6•• ••• •12, missed"),
            ("message from <jane@mail.example>", "message from <j•••@m•••.example>"),
            (
                "mailto:jane@mail.example, tel:+34611223312",
                "mailto:j•••@m•••.example, tel:+346••••••12",
            ),
            ("C++ and 1+1 at user@host", "C++ and 1+1 at user@host"),
            ("+12 files", "+12 files"),
            ("https://x.example/@jane", "https://x.example/@jane"),
            (
                "init/android.hardware.audio@2.0-service.rc",
                "init/android.hardware.audio@2.0-service.rc",
            ),
            ("https://x.example/jane@mail.example", "https://x.example/j•••@m•••.example"),
        ] {
            assert_eq!(text(seen), wanted);
        }
    }

    #[test]
    fn records_are_masked_field_by_field() {
        let seen = json!({"sender": "Jane", "size": 3, "parts": [{"email": "a@b.example"}],
                          "recipients": ["+4915112345678"], "process": "bh"});
        let wanted = json!({"sender": "J•••", "size": 3, "parts": [{"email": "a•••@b•••.example"}],
                            "recipients": ["+491••••••••78"], "process": "bh"});
        assert_eq!(record(&seen), wanted);
    }

    #[test]
    fn a_setting_that_holds_a_name_is_masked_by_what_it_is_called() {
        let seen = json!([{"setting": "device_name", "value": "Anna's phone"},
                          {"setting": "adb_enabled", "value": "1"}]);
        let wanted = json!([{"setting": "device_name", "value": "A••• p•••"},
                            {"setting": "adb_enabled", "value": "1"}]);
        assert_eq!(record(&seen), wanted);
    }
}
