//! Findings in the form of MVT's alerts.

use std::fmt::Write as _;

use jiff::tz::TimeZone;
use model::{Basis, Finding, IndicatorBasis, Provenance};
use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    super::{ExportError, ExportInput, Files},
    files::{JsonFile, write_line},
    forms::Form,
    rows::Told,
    tables::{Row, Shape, Table},
};

/// The file for findings in evidence that MVT does not read.
const OTHERS: &str = "hoofprint";

/// A finding, as MVT tells it.
#[derive(Serialize)]
pub(super) struct Alert {
    level: String,
    module: String,
    message: String,
    event_time: String,
    event: Row,
    matched_indicator: Option<Matched>,
    /// The finding of the case: its meaning and next steps are there.
    hoofprint_finding: String,
}

#[derive(Serialize)]
struct Matched {
    value: String,
    r#type: &'static str,
    name: String,
    stix2_file_name: String,
}

/// All findings of the case, as MVT tells them.
pub(super) fn of_case(tables: &[Table], input: &ExportInput<'_>, zone: &TimeZone) -> Vec<Alert> {
    let findings = input.results.findings.iter();
    findings.map(|finding| alert(finding, tables, zone)).collect()
}

fn alert(finding: &Finding, tables: &[Table], zone: &TimeZone) -> Alert {
    let empty = Map::new();
    let record = finding.record.as_object().unwrap_or(&empty);
    let Provenance { artifact, file, at } = &finding.provenance;
    let told = Told { file, at, record, content: None, item: None, zone };
    let found = tables.iter().find_map(|table| {
        let mut parts = table.parts.iter().filter(|part| part.artifact == *artifact);
        let row = parts.find_map(|part| part.takes(&told).then(|| part.rows(told)))?;
        Some((table, row.into_iter().next()?))
    });
    let (module, event) = match found {
        Some((table, row)) => (table.file.clone(), row),
        None => (OTHERS.to_owned(), record.clone()),
    };
    let is_android = artifact.starts_with("android.");
    let form = if is_android { Form::Local } else { Form::Isodate };
    let at = finding.at.map(|at| Value::from(at.to_string()));
    let time = form.of(&[at], zone);
    let sign = match &finding.basis {
        Basis::Indicator(basis) => format!(": {}", basis.value),
        Basis::Rule(_) => String::new(),
    };
    Alert {
        level: finding.level.word().to_uppercase(),
        module,
        message: format!("{}{sign}", finding.title),
        event_time: time.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned(),
        event,
        matched_indicator: match &finding.basis {
            Basis::Indicator(basis) => Some(matched(basis)),
            Basis::Rule(_) => None,
        },
        hoofprint_finding: finding.id.clone(),
    }
}

fn matched(basis: &IndicatorBasis) -> Matched {
    Matched {
        value: basis.value.clone(),
        r#type: match basis.kind.as_str() {
            "domain" | "ip_address" | "ip_network" => "domains",
            "url" => "urls",
            "email" => "emails",
            "process" => "processes",
            "file_path" => "file_paths",
            "file_name" => "file_names",
            "file_hash" => match basis.value.len() {
                32 => "files_md5",
                40 => "files_sha1",
                _ => "files_sha256",
            },
            "certificate_hash" => "app_cert_hashes",
            "app_id" => "app_ids",
            "profile_id" => "ios_profile_ids",
            "android_property" => "android_property_names",
            _ => "others",
        },
        name: basis.campaigns.join(", "),
        stix2_file_name: basis.feeds.join(", "),
    }
}

/// Writes `alerts.json`, one file for each module that has some, and their timeline.
pub(super) fn write(alerts: &[Alert], files: &mut dyn Files) -> Result<(), ExportError> {
    let mut all = JsonFile::new(files, "alerts", Shape::List);
    alerts.iter().try_for_each(|alert| all.add("", alert))?;
    all.finish()?;
    let mut modules: Vec<&str> = alerts.iter().map(|alert| alert.module.as_str()).collect();
    modules.sort_unstable();
    modules.dedup();
    for module in modules {
        let mut detected = JsonFile::new(files, &format!("{module}_detected"), Shape::List);
        let of_module = alerts.iter().filter(|alert| alert.module == module);
        of_module.into_iter().try_for_each(|alert| detected.add("", alert))?;
        detected.finish()?;
    }
    let out = files.begin("alerts_timeline.csv")?;
    out.write_all(b"\"Event Time\",\"Module\",\"Message\",\"Event\"\r\n")?;
    let mut timed: Vec<&Alert> =
        alerts.iter().filter(|alert| !alert.event_time.is_empty()).collect();
    timed.sort_by(|one, other| one.event_time.cmp(&other.event_time));
    for alert in timed {
        let mut event = String::new();
        push_python(&Value::Object(alert.event.clone()), &mut event);
        write_line(out, [&alert.event_time, &alert.module, &alert.message, &event])?;
    }
    Ok(())
}

/// Appends a value as Python prints it: MVT's timeline of alerts has it so.
fn push_python(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("None"),
        Value::Bool(true) => out.push_str("True"),
        Value::Bool(false) => out.push_str("False"),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => push_python_text(text, out),
        Value::Array(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                out.push_str(if place > 0 { ", " } else { "" });
                push_python(item, out);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            for (place, (name, field)) in fields.iter().enumerate() {
                out.push_str(if place > 0 { ", " } else { "" });
                push_python_text(name, out);
                out.push_str(": ");
                push_python(field, out);
            }
            out.push('}');
        }
    }
}

fn push_python_text(text: &str, out: &mut String) {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    out.push(quote);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if character == quote => {
                out.push('\\');
                out.push(quote);
            }
            ..' ' | '\u{7f}'..'\u{a0}' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\x{:02x}", u32::from(character));
            }
            _ => out.push(character),
        }
    }
    out.push(quote);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_as_python_prints_them() {
        let value = serde_json::json!({
            "a": null, "b": [true, 1, 2.5], "c": "it's", "d": "say \"it's\"\n\u{1b}\\ü"
        });
        let mut text = String::new();
        push_python(&value, &mut text);
        let expected = r#"{'a': None, 'b': [True, 1, 2.5], 'c': "it's", "#.to_owned()
            + r#"'d': 'say "it\'s"\n\x1b\\ü'}"#;
        assert_eq!(text, expected);
    }
}
