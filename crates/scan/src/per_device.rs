//! What is put together from all artifacts of one device: the history of its processes and the
//! profiles of its apps. Rules judge them like records, and the case holds them.

use std::collections::{BTreeMap, BTreeSet};

use detections::Scratch;
use jiff::Timestamp;
use model::{
    APP_PROFILES, AppProfile, Coverage, CoverageState, Location, Problem, ProblemKind, Program,
    Provenance, Record,
};

use crate::{
    CheckError,
    app_profiles::Apps,
    findings::Devices,
    history::Programs,
    jobs::{Context, Job, JobResult},
    worker,
};

/// What is put together, of all devices.
#[derive(Default)]
pub(crate) struct PerDevice {
    /// First acquisition of each device and what was found, in the order of the devices.
    pub(crate) results: Vec<(usize, JobResult)>,
    /// What was looked at.
    pub(crate) coverage: Vec<Coverage>,
    /// What is missing.
    pub(crate) problems: Vec<Problem>,
    /// The programs.
    pub(crate) programs: Vec<Program>,
    /// The apps.
    pub(crate) apps: Vec<AppProfile>,
}

impl PerDevice {
    /// Puts together what the jobs saw, in their order.
    pub(crate) fn of(
        jobs: &[Job<'_>],
        devices: &Devices<'_>,
        results: &mut [JobResult],
        context: &Context<'_>,
    ) -> Result<Self, CheckError> {
        let mut seen: BTreeMap<usize, (Programs, Apps)> = BTreeMap::new();
        for (job, result) in jobs.iter().zip(results) {
            let (programs, apps) = seen.entry(devices.get(job.acquisition)).or_default();
            programs.append(std::mem::take(&mut result.programs));
            apps.append(std::mem::take(&mut result.apps));
        }
        let mut whole = Self::default();
        for (part, (acquisition, (programs, apps))) in (0..).zip(seen) {
            let device = Device { acquisition, part, context };
            whole.problems.extend(too_many("programs", programs.left_out));
            whole.problems.extend(too_many("apps", apps.left_out));
            let programs = programs.finish();
            whole.take(&device, &programs, &PROGRAMS, |program| {
                (program.first_at, program.last_at)
            })?;
            whole.programs.extend(programs.into_iter().map(|(_, program)| program));
            let apps = apps.finish();
            whole.take(&device, &apps, &APPS, |app| (app.first_installed_at, app.updated_at))?;
            whole.apps.extend(apps.into_iter().map(|(_, app)| app));
        }
        Ok(whole)
    }

    /// Judges every record of one device and writes it to the case.
    fn take<R: Record>(
        &mut self,
        device: &Device<'_>,
        records: &[(Provenance, R)],
        kind: &Kind,
        span: impl Fn(&R) -> (Option<Timestamp>, Option<Timestamp>),
    ) -> Result<(), CheckError> {
        let Some((first, _)) = records.first() else { return Ok(()) };
        let artifact = first.artifact;
        let mut result = JobResult::default();
        let mut scratch = Scratch::default();
        let context = device.context;
        let rules = context.engine.rules.for_artifact(artifact);
        let mut writer = context.folder.records(artifact, device.part)?;
        for (provenance, record) in records {
            for matched in rules.iter().flat_map(|rules| rules.evaluate(record, &mut scratch)) {
                worker::take(&mut result, provenance, record, &matched);
            }
            writer.write(provenance, record, false)?;
        }
        writer.finish()?;
        self.results.push((device.acquisition, result));
        let files: BTreeSet<_> = records.iter().map(|(provenance, _)| &provenance.file).collect();
        let spans = || records.iter().map(|(_, record)| span(record));
        let among = context.names.among_several(device.acquisition);
        self.coverage.push(Coverage {
            artifact,
            title: kind.title,
            state: CoverageState::Examined,
            files: files.into_iter().cloned().collect(),
            records: u64::try_from(records.len()).unwrap_or(u64::MAX),
            observables: 0,
            problems: 0,
            earliest_at: spans().filter_map(|(first, _)| first).min(),
            latest_at: spans().filter_map(|(_, last)| last).max(),
            looked_for: Vec::new(),
            tested: None,
            acquisition: among.map(str::to_owned),
            possible_reason: None,
            note: None,
        });
        Ok(())
    }
}

/// What is put together.
struct Kind {
    title: &'static str,
}

const PROGRAMS: Kind = Kind { title: "Programs that were seen, by all sources together" };
const APPS: Kind = Kind { title: "Apps, by all sources together" };
/// Titles of all that is put together.
pub(crate) const TITLES: [&str; 2] = [PROGRAMS.title, APPS.title];

/// One device of the run.
struct Device<'a> {
    /// Its first acquisition.
    acquisition: usize,
    /// Number of its part of the records.
    part: u32,
    context: &'a Context<'a>,
}

fn too_many(what: &str, left_out: u64) -> Option<Problem> {
    (left_out > 0).then(|| Problem {
        kind: ProblemKind::Unreadable,
        artifact: (what == "apps").then_some(APP_PROFILES),
        file: None,
        at: Location::File,
        message: format!(
            "{left_out} sightings of {what} are missing from what is put together of all sources, \
             because one file names more than are kept"
        ),
    })
}
