//! A case on disk with hostile text in every field, made of another.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::disallowed_methods,
    reason = "the test and the example take what they need"
)]

use std::path::Path;

use case::{CaseFolder, ReadFile, SealedCase};
use model::{
    APP_PROFILES, CaseStreams as _, EvidenceDigest, KeptRecord, Location, PROCESS_HISTORIES,
    Provenance, Record, TimelineEvent,
};
use samples::hostile::Texts;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

/// Bytes of the longest message.
pub const LONG: usize = 10_000_000;

/// The longest message, hostile from its beginning to its end.
pub fn long_message() -> String {
    format!("=longest <script>\u{202e}{} the end", "<W\u{1b}[2J".repeat(LONG / 6))
}

/// A record as JSON has it.
#[derive(Serialize)]
#[serde(transparent)]
struct Kept(Map<String, Value>);

impl Record for Kept {}

/// Writes the case at `from` to `to` with every text of it filled. A finding, an event and a record
/// hold the message of ten megabytes too.
pub fn write(from: &Path, to: &Path, mut texts: Texts) {
    let sealed = SealedCase::open(from).unwrap();
    let known = sealed.results().unwrap();
    let mut results = texts.results(&known);
    // Of another platform nothing is compared.
    for (filled, known) in results.run.acquisitions.iter_mut().zip(known.run.acquisitions) {
        filled.device.platform = known.device.platform;
    }
    let finding = results.findings.first_mut().expect("a case with findings");
    finding.observed.value = long_message();
    let folder = CaseFolder::create(to).unwrap();
    write_records(&sealed, &folder, &mut texts);
    write_timeline(&sealed, &folder, &mut texts);
    folder.write_findings(&results.findings).unwrap();
    folder.write_coverage(&results.coverage, &results.problems, &results.unread).unwrap();
    folder.write_run(&results.run).unwrap();
    let mut consent = json!({"by": "owner", "words": null, "list": []});
    texts.fill_json(&mut consent, &|_| true);
    folder.write_consent(Some(&consent)).unwrap();
    let read = results.read.into_iter().map(|read| {
        let EvidenceDigest { acquisition, path, size, .. } = read;
        ReadFile { acquisition, path, size, sha256: None }
    });
    folder.seal(read.collect()).unwrap();
}

fn write_records(sealed: &SealedCase, folder: &CaseFolder, texts: &mut Texts) {
    for artifact in sealed.streams().artifacts() {
        let name: &'static str = artifact.clone().leak();
        let mut writer = folder.records(name, 0).unwrap();
        for (number, record) in sealed.streams().records(&artifact).unwrap().enumerate() {
            let record = record.unwrap();
            let typed = record.record.clone();
            let KeptRecord { file, at, mut record, .. } = texts.record(&record);
            // These are read back as what they are.
            if artifact == APP_PROFILES {
                record = filled::<model::AppProfile>(typed, texts);
            } else if PROCESS_HISTORIES.contains(&name) {
                record = filled::<model::Program>(typed, texts);
            } else if artifact == "ios.messages" && number == 0 {
                record.insert("text".to_owned(), json!(long_message()));
            }
            let provenance = Provenance { artifact: name, file, at };
            writer.write(&provenance, &Kept(record), true).unwrap();
        }
        writer.finish().unwrap();
    }
}

fn filled<T: Serialize + DeserializeOwned>(
    record: Map<String, Value>,
    texts: &mut Texts,
) -> Map<String, Value> {
    let record: T = serde_json::from_value(record.into()).unwrap();
    serde_json::to_value(texts.fill(&record)).unwrap().as_object().unwrap().clone()
}

fn write_timeline(sealed: &SealedCase, folder: &CaseFolder, texts: &mut Texts) {
    let mut sink = folder.timeline().sink();
    for (number, entry) in sealed.streams().entries(None, None).unwrap().enumerate() {
        let entry = texts.entry(&entry.unwrap());
        let provenance = Provenance {
            artifact: entry.artifact.leak(),
            file: entry.file.into(),
            at: Location::Key(entry.position),
        };
        let summary = if number == 0 { long_message() } else { entry.summary };
        let event = TimelineEvent { at: entry.at, meaning: entry.meaning.leak(), summary };
        sink.add(&provenance, &event).unwrap();
    }
}
