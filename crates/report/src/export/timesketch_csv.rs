//! CSV as Timesketch imports it; the JSON lines are to be preferred.

use model::{csv_text::push_cell, json_text::push_number};

use super::{
    ExportError, ExportInput, Files, Format, Notices,
    events::{Event, Found},
    timesketch::write_lines,
};

pub(super) const FORMAT: Format = Format {
    name: "timesketch-csv",
    what: "timeline for Timesketch, CSV",
    file: Some("hoofprint-timesketch.csv"),
    write,
};

const HEADER: &[u8] =
    b"message,timestamp,datetime,timestamp_desc,artifact,file,at,tag,finding,level,\
                        strength,indicator,campaigns,rule\r\n";

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let out = files.begin("hoofprint-timesketch.csv")?;
    out.write_all(HEADER)?;
    write_lines(input, out, push_line)
}

fn push_line(event: &Event, out: &mut Vec<u8>) {
    push_cell(&event.message, out);
    out.push(b',');
    push_number(event.microseconds(), out);
    for text in [&event.datetime(), &event.meaning, &event.artifact, &event.file, &event.position] {
        out.push(b',');
        push_cell(text, out);
    }
    for text in of_finding(event.found.as_ref()) {
        out.push(b',');
        push_cell(&text, out);
    }
    out.extend_from_slice(b"\r\n");
}

fn of_finding(found: Option<&Found>) -> [String; 7] {
    // Timesketch reads an empty cell of tags as the tag `nan`, an empty list as none.
    let Some(found) = found else {
        return ["[]", "", "", "", "", "", ""].map(str::to_owned);
    };
    let tags = found.tags().map(|tag| format!("\"{tag}\"")).join(",");
    [
        format!("[{tags}]"),
        found.finding.clone(),
        found.level.word().to_owned(),
        found.strength.word().to_owned(),
        found.indicator.clone().unwrap_or_default(),
        found.campaigns.join("; "),
        found.rule.clone().unwrap_or_default(),
    ]
}
