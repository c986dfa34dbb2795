//! Receives what one parser yields and sends each record on its way at once: to the indicators,
//! the rules, the timeline and the case folder. Nothing is kept but what was met.

use std::sync::Arc;

use artifacts::{Artifact, Receiver};
use case::{CaseError, RecordsWriter, TimelineSink};
use detections::{ArtifactRules, RuleMatch, Scratch, Signal, Traces};
use indicators::{Indicator, is_shortened};
use jiff::Timestamp;
use model::{
    JsonRecord, Location, ObservableKind, Problem, ProblemKind, Provenance, Record, TimelineEvent,
};

use crate::{
    CheckError,
    findings::{Draft, from_indicator},
    genuine::is_of_system,
    jobs::{Context, JobResult},
};

/// Findings kept per file. What comes after them is counted, and reported as a problem.
const MOST_FINDINGS: usize = 20_000;

pub(crate) struct Worker<'a> {
    artifact: &'static Artifact,
    file: Arc<str>,
    context: &'a Context<'a>,
    rules: Option<&'a ArtifactRules>,
    scratch: Scratch,
    json: JsonRecord,
    writer: RecordsWriter,
    timeline: TimelineSink,
    result: JobResult,
    failure: Option<CaseError>,
    shortened_links: u64,
}

impl<'a> Worker<'a> {
    pub(crate) fn new(
        artifact: &'static Artifact,
        file: Arc<str>,
        context: &'a Context<'a>,
        part: u32,
    ) -> Result<Self, CheckError> {
        let traces = Traces::of(artifact.id, &file);
        Ok(Self {
            artifact,
            file,
            context,
            rules: context.engine.rules.for_artifact(artifact.id),
            scratch: Scratch::default(),
            json: JsonRecord::default(),
            writer: context.folder.records(artifact.id, part)?,
            timeline: context.folder.timeline().sink(),
            result: JobResult { traces, ..JobResult::default() },
            failure: None,
            shortened_links: 0,
        })
    }

    /// Closes what the job wrote.
    pub(crate) fn finish(mut self) -> Result<JobResult, CheckError> {
        self.tell_shortened_links();
        if let Some(failure) = self.failure {
            return Err(failure.into());
        }
        self.writer.finish()?;
        Ok(self.result)
    }

    /// Where a shortened link leads is not in the evidence, and asking its service would tell
    /// strangers that somebody is looking.
    fn tell_shortened_links(&mut self) {
        if self.shortened_links > 0 {
            let links = match self.shortened_links {
                1 => "1 shortened link".to_owned(),
                count => format!("{count} shortened links"),
            };
            let message = format!(
                "{links}, not followed: what lies behind is unknown and was not compared; \
                 shortened links are never resolved"
            );
            self.problem(Problem {
                kind: ProblemKind::Notice,
                artifact: Some(self.artifact.id),
                file: Some(Arc::clone(&self.file)),
                at: Location::File,
                message,
            });
        }
    }

    fn compare(&mut self, provenance: &Provenance, record: &dyn Record, at: Option<Timestamp>) {
        // A record may show the same sign twice, for example as two spellings of one path.
        let mut met: Vec<*const Indicator> = Vec::new();
        for observable in record.observables() {
            if is_of_system(self.artifact.platform(), &observable) {
                continue;
            }
            self.result.observables = self.result.observables.saturating_add(1);
            let indicators = &self.context.engine.indicators;
            if observable.kind == ObservableKind::Url && is_shortened(&observable.value) {
                self.shortened_links = self.shortened_links.saturating_add(1);
            }
            let result = &mut self.result;
            indicators.matches(&observable, &mut |found| {
                let indicator = std::ptr::from_ref(found.indicator());
                if found.is_canary() || met.contains(&indicator) {
                    return;
                }
                met.push(indicator);
                let finding = from_indicator(provenance, record, &observable, &found, at);
                if !found.is_partial() {
                    result.signals.push(Signal::of_indicator(&finding, observable.kind));
                }
                keep(result, Draft { finding, part: found.part() });
            });
        }
    }

    fn judge(
        &mut self,
        provenance: &Provenance,
        record: &dyn Record,
        (json, content): (&JsonRecord, &[(&'static str, &str)]),
    ) {
        let Some(rules) = self.rules else { return };
        let scratch = &mut self.scratch;
        let compared = self.context.engine.versions.compare(self.artifact.id, record);
        let matches = match &compared {
            Some(compared) => rules.evaluate(compared, scratch),
            None => rules.evaluate_spelled(json, content, scratch),
        };
        let record = compared.as_ref().map_or(record, |compared| compared);
        for matched in matches {
            take(&mut self.result, provenance, record, &matched);
        }
    }

    fn date(&mut self, provenance: &Provenance, events: &[TimelineEvent]) {
        for event in events {
            let earliest = self.result.earliest_at.get_or_insert(event.at);
            *earliest = event.at.min(*earliest);
            let latest = self.result.latest_at.get_or_insert(event.at);
            *latest = event.at.max(*latest);
            if let Err(error) = self.timeline.add(provenance, event) {
                self.failure.get_or_insert(error);
            }
        }
    }
}

impl Receiver for Worker<'_> {
    fn record(&mut self, provenance: Provenance, record: &dyn Record) {
        self.result.records = self.result.records.saturating_add(1);
        let mut json = std::mem::take(&mut self.json);
        if let Err(error) = json.spell(record) {
            self.failure.get_or_insert(CaseError::of_record(&provenance)(error));
            return;
        }
        let events = record.events();
        self.compare(&provenance, record, events.first().map(|event| event.at));
        let content = record.content();
        self.judge(&provenance, record, (&json, &content));
        self.result.traces.look(&provenance, &json);
        let programs = record.programs();
        if !programs.is_empty() {
            self.result.programs.add(&provenance, programs);
        }
        let apps = record.apps();
        if !apps.is_empty() {
            self.result.apps.add(&provenance, apps);
        }
        self.date(&provenance, &events);
        let kept = if self.context.options.include_content { content } else { Vec::new() };
        if let Err(error) = self.writer.write_spelled(&provenance, &json, &kept) {
            self.failure.get_or_insert(error);
        }
        self.json = json;
    }

    fn problem(&mut self, problem: Problem) {
        self.result.problem_count = self.result.problem_count.saturating_add(1);
        self.result.apps.problem(&problem);
        if problem.kind == ProblemKind::Unreadable {
            self.result.unread = self.result.unread.saturating_add(1);
        }
        self.result.problems.push(problem);
    }
}

/// Takes what a rule met, for correlations and, where it is told by itself, as a finding.
pub(crate) fn take(
    result: &mut JobResult,
    provenance: &Provenance,
    record: &dyn Record,
    matched: &RuleMatch<'_>,
) {
    if !matched.rule.only_together || matched.at.is_some() {
        result.signals.push(matched.signal(provenance.clone()));
    }
    if !matched.rule.only_together {
        let kept = serde_json::to_value(record).unwrap_or_default();
        let finding = matched.finding(String::new(), provenance.clone(), kept);
        keep(result, Draft { finding, part: None });
    }
}

/// Keeps a finding, where there are not too many.
pub(crate) fn keep(result: &mut JobResult, draft: Draft) {
    if result.drafts.len() < MOST_FINDINGS {
        result.drafts.push(draft);
    } else {
        result.drafts_left_out = result.drafts_left_out.saturating_add(1);
    }
}
