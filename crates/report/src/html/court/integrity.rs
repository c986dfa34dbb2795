//! What was given to the check, and by what anybody can tell that it is unchanged since then.

use std::collections::BTreeSet;

use model::{AcquisitionSummary, EvidenceDigest, Results};

use super::super::{
    pen::{Line, Look, Pen, VALUE, wide},
    table::{Bounds, Table},
};
use crate::{places, text::without_identifiers};

const ACQUISITIONS: Bounds<'static> = Bounds { rows: 100, bytes: 20_000, file: "run.json" };
const DIGESTS: Bounds<'static> = Bounds { rows: 100, bytes: 50_000, file: "manifest.json" };
/// Acquisitions that are described.
const DESCRIBED: usize = 30;

/// Names and values.
pub(super) type Facts = Vec<(String, Vec<Line>)>;

/// What is known of each acquisition, under a heading of its own.
pub(super) fn acquisitions(results: &Results, pen: &Pen<'_>) -> Vec<(String, Facts)> {
    let all = &results.run.acquisitions;
    let left = all.len().saturating_sub(DESCRIBED);
    if left > 0 {
        pen.leave_out("run.json", wide(left));
    }
    let described = all.iter().take(DESCRIBED).zip(1_u64..);
    let one = |(acquisition, number): (&AcquisitionSummary, u64)| {
        let number = [("number", pen.words.number(number).into())];
        let heading = pen.words.say_with("court-acquisition-number", &number);
        (heading, described_by(acquisition, pen))
    };
    described.map(one).collect()
}

fn described_by(acquisition: &AcquisitionSummary, pen: &Pen<'_>) -> Facts {
    let device = &acquisition.device;
    let told = [&device.model, &device.platform, &device.os_version, &device.os_build];
    let mut told: Vec<Line> =
        told.into_iter().flatten().map(|text| pen.evidence(text, VALUE)).collect();
    if told.is_empty() {
        told.push(pen.say("court-device-unknown"));
    }
    let encrypted =
        if acquisition.encrypted { "court-encrypted-yes" } else { "court-encrypted-no" };
    let acquired = match device.acquired_at {
        Some(at) => vec![pen.instant(Some(at)), pen.say("court-acquired-clock")],
        None => vec![pen.say("court-acquired-unknown")],
    };
    let facts = [
        ("court-name", vec![name(&acquisition.name, pen)]),
        ("court-kind", vec![pen.translated(&acquisition.kind, VALUE)]),
        ("court-encrypted", vec![pen.say(encrypted)]),
        ("court-device", told),
        ("court-acquired", acquired),
    ];
    facts.into_iter().map(|(key, lines)| (pen.words.say(key), lines)).collect()
}

fn name(name: &str, pen: &Pen<'_>) -> Line {
    pen.told(&without_identifiers(name), VALUE)
}

/// How many files of each acquisition were read.
pub(super) fn files_read(results: &Results, pen: &Pen<'_>) -> Option<Table> {
    let names: BTreeSet<&str> = results.read.iter().map(|file| file.acquisition.as_str()).collect();
    let columns = [
        "court-name",
        "court-integrity-files#",
        "court-integrity-bytes#",
        "court-integrity-partly#",
    ];
    let caption = pen.words.say("court-integrity-caption");
    (!names.is_empty()).then(|| {
        Table::of(pen, caption, &columns, ACQUISITIONS, names, |acquisition| {
            let files = || results.read.iter().filter(|file| file.acquisition == acquisition);
            let bytes = files().map(|file| file.size).fold(0, u64::saturating_add);
            let partly = files().filter(|file| file.sha256.is_none()).count();
            vec![
                name(acquisition, pen).into(),
                pen.number(wide(files().count())).into(),
                pen.number(bytes).into(),
                pen.number(wide(partly)).into(),
            ]
        })
    })
}

/// Digests of files, of those first that findings come from.
pub(super) fn digests(results: &Results, pen: &Pen<'_>) -> Option<Table> {
    let names: Vec<&str> = results.run.acquisitions.iter().map(|one| one.name.as_str()).collect();
    let of_findings: BTreeSet<(Option<&str>, &str)> = results
        .findings
        .iter()
        .flat_map(|finding| std::iter::once(&finding.provenance).chain(&finding.together_with))
        .map(|place| {
            let (acquisition, path) = places::split(&names, &place.file);
            let of_several = acquisition.filter(|_| names.len() > 1);
            (of_several.and_then(|place| names.get(place)).copied(), path)
        })
        .collect();
    let is_of_finding = |file: &EvidenceDigest| {
        let acquisitions = [Some(file.acquisition.as_str()), None];
        acquisitions.into_iter().any(|one| of_findings.contains(&(one, &*file.path)))
    };
    let mut files: Vec<&EvidenceDigest> = results.read.iter().collect();
    files.sort_by_key(|file| (!is_of_finding(file), file.sha256.is_none(), *file));
    let columns = ["court-digest-file", "court-digest-size#", "analyst-sha256"];
    let caption = pen.words.say("court-digests-caption");
    let several = results.run.acquisitions.len() > 1;
    (!files.is_empty()).then(|| {
        Table::of(pen, caption, &columns, DIGESTS, files, |file| {
            let mut what = vec![pen.told(&file.path, VALUE)];
            if several {
                what.push(Line { look: Look::Quiet, ..name(&file.acquisition, pen) });
            }
            if is_of_finding(file) {
                what.push(Line::new(Look::Strong, pen.words.say("court-digests-finding")));
            }
            let digest = match &file.sha256 {
                Some(digest) => pen.code(digest),
                None => Line::quiet(pen.words.say("court-digest-partly")),
            };
            vec![what.into(), pen.number(file.size).into(), digest.into()]
        })
    })
}
