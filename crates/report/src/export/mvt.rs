//! A folder as MVT writes one: its file names, its fields, its forms of values, so that scripts
//! written for it keep working.

mod alerts;
mod files;
mod forms;
mod places;
mod rows;
mod tables;

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use self::{
    files::{JsonFile, write_document, write_line},
    forms::Form,
    tables::{Shape, Table},
};
use super::LIMITS;
use super::{ExportError, ExportInput, Files, Format, Notices};

pub(super) const FORMAT: Format = Format {
    name: "mvt",
    what: "files named and built like those of MVT, for scripts that read them",
    file: None,
    write,
};

/// The version of MVT whose files these are like.
const LIKE: &str = "2026.10.26";
/// Where Android keeps the zone of its clock.
const ZONE_PROPERTY: &str = "persist.sys.timezone";

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let tables = tables::all()?;
    let zone = zone(input)?;
    let clock = &zone.clone().unwrap_or(TimeZone::UTC);
    let mut written: Vec<&Table> = Vec::new();
    for table in &tables {
        let mut file = JsonFile::new(files, &table.file, table.shape);
        rows::each(table, input, clock, |from, row| file.add(from, row))?;
        if file.finish()? > 0 {
            written.push(table);
        }
    }
    alerts::write(&alerts::of_case(&tables, input, clock), files)?;
    write_urls(&tables, input, clock, files)?;
    write_timeline(&tables, input, zone.as_ref(), files)?;
    write_document(files, "info", &info(input, zone.as_ref()))?;
    write_notes(&written, files)?;
    Ok(vec![
        "The folder tells of the phone's owner and of others as the case does: it is for whoever \
         has the case anyway. README.txt in it says what MVT would write and this does not."
            .to_owned(),
    ])
}

/// The zone of the phone's clock, where an Android phone tells it.
fn zone(input: &ExportInput<'_>) -> Result<Option<TimeZone>, ExportError> {
    for kept in input.streams.records("android.system_properties")? {
        let record = kept?.record;
        if record.get("property").and_then(Value::as_str) == Some(ZONE_PROPERTY) {
            let name = record.get("value").and_then(Value::as_str).unwrap_or_default();
            return Ok(TimeZone::get(name).ok());
        }
    }
    Ok(None)
}

fn write_urls(
    tables: &[Table],
    input: &ExportInput<'_>,
    zone: &TimeZone,
    files: &mut dyn Files,
) -> Result<(), ExportError> {
    let mut file = JsonFile::new(files, "urls", Shape::List);
    for table in tables {
        rows::each_url(table, input, zone, |url| file.add("", url))?;
    }
    file.finish()?;
    Ok(())
}

/// The timeline of the case, under the names that MVT's has.
fn write_timeline(
    tables: &[Table],
    input: &ExportInput<'_>,
    zone: Option<&TimeZone>,
    files: &mut dyn Files,
) -> Result<(), ExportError> {
    let mut entries = input.streams.entries(None, None)?.peekable();
    if entries.peek().is_none() {
        return Ok(());
    }
    let out = files.begin("timeline.csv")?;
    let heading = if zone.is_some() { "Device Local Timestamp" } else { "UTC Timestamp" };
    let clock = &zone.cloned().unwrap_or(TimeZone::UTC);
    write_line(out, [heading, "Plugin", "Event", "Description"])?;
    for entry in entries {
        let entry = entry?;
        let at = Form::Local.of(&[Some(entry.at.to_string().into())], clock);
        let at = at.as_ref().and_then(Value::as_str).unwrap_or_default();
        let of_artifact =
            |table: &&Table| table.parts.iter().any(|part| part.artifact == entry.artifact);
        let knows = |table: &&Table| table.events.contains_key(&entry.meaning);
        let table = tables.iter().filter(of_artifact).find(knows);
        let table = table.or_else(|| tables.iter().find(of_artifact));
        let plugin = table.map_or(entry.artifact.as_str(), |table| &table.class);
        let event = table.and_then(|table| table.events.get(&entry.meaning));
        let event = event.unwrap_or(&entry.meaning);
        write_line(out, [at, plugin, event, &entry.summary])?;
    }
    Ok(())
}

fn info(input: &ExportInput<'_>, zone: Option<&TimeZone>) -> Value {
    let results = input.results;
    let run = &results.run;
    let started = Form::Isodate.of(&[Some(run.started_at.to_string().into())], &TimeZone::UTC);
    let hashes = results.read.iter().filter_map(|file| {
        Some(json!({ "file_path": file.path, "sha256": file.sha256.as_ref()? }))
    });
    json!({
        "target_path": run.acquisitions.first().map(|acquisition| &acquisition.name),
        // No MVT ran, and none is claimed to have.
        "mvt_version": null,
        "date": started,
        "ioc_files": run.indicators.feeds.iter().map(|feed| &feed.name).collect::<Vec<_>>(),
        "hashes": hashes.collect::<Vec<_>>(),
        "hoofprint_version": run.version,
        "hoofprint_case": input.case,
        "hoofprint_format": format!("like MVT {LIKE}"),
        "hoofprint_zone": zone.and_then(TimeZone::iana_name),
        "hoofprint_note": format!(
            "Written by Hoofprint from a case, in the form of MVT's output, so that scripts keep \
             working; what was found is Hoofprint's. README.txt says what is not written. {LIMITS}"
        ),
    })
}

/// What MVT would write and we do not, for people.
fn write_notes(written: &[&Table], files: &mut dyn Files) -> Result<(), ExportError> {
    let out = files.begin("README.txt")?;
    write!(
        out,
        "These files were written by Hoofprint from a case. They have the names, keys and forms of\n\
         values of MVT {LIKE}, so that scripts written for it keep working. MVT did not run.\n\n\
         {LIMITS}\n\n\
         - A key whose value is null is one that the case does not have.\n\
         - Texts of people and names are there only where the case keeps content.\n\
         - Dates are UTC; of Android phones whose zone is known (hoofprint_zone in info.json) they\n  \
           are by the clock of the phone, as in MVT's files.\n\
         - timeline.csv names events as MVT does where it has such an event; descriptions are\n  \
           Hoofprint's.\n\
         - alerts.json and the files called *_detected.json hold Hoofprint's findings with its\n  \
           words and levels. hoofprint_detected.json holds those in evidence that MVT does not\n  \
           read; hoofprint_finding is the finding of the case that says what to do.\n"
    )?;
    for table in written.iter().filter(|table| !table.left_out.is_empty()) {
        write!(out, "\n{}.json: {}\n", table.file, table.left_out.trim())?;
    }
    Ok(())
}
