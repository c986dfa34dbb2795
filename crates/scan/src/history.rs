//! The history of processes: every program that any artifact showed, put together for each
//! device, with the sources that agree and those that do not.

use std::collections::{BTreeMap, BTreeSet};

use detections::{look_alike, program_names};
use jiff::Timestamp;
use model::{Program, ProgramSighting, Provenance, process_history_of};

/// Most programs that are kept of one file. Programs of a phone are a few thousand.
const MOST_PROGRAMS: usize = 50_000;
/// Most values of a kind that are kept of one program.
const MOST_VALUES: usize = 20;
/// Lengths at which the kernel cuts the names of processes.
const CUT: [usize; 2] = [15, 16];

/// Programs that one file showed.
#[derive(Debug, Default)]
pub(crate) struct Programs {
    seen: BTreeMap<Key, Seen>,
    /// Sightings that were too many.
    pub(crate) left_out: u64,
}

/// A program is known by its path, without one by its name, and without that by its binary.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Path(String),
    Name(String),
    Binary(String),
}

impl Key {
    fn of(artifact: &str, sighting: &ProgramSighting<'_>) -> Option<Self> {
        let uuid = || sighting.binary_uuid.as_deref().map(uuid_digits).map(Self::Binary);
        match &sighting.path {
            Some(path) if is_ios(artifact) => Some(Self::Path(settled(path))),
            Some(path) => Some(Self::Path(path.to_string())),
            None if sighting.name.is_empty() => uuid(),
            None => Some(Self::Name(sighting.name.to_string())),
        }
    }
}

/// A UUID in one spelling.
fn uuid_digits(uuid: &str) -> String {
    uuid.chars().filter(char::is_ascii_hexdigit).collect::<String>().to_ascii_uppercase()
}

/// What is known of a program.
#[derive(Clone, Debug)]
struct Seen {
    first: Provenance,
    artifacts: BTreeSet<&'static str>,
    bundle_ids: BTreeSet<String>,
    binary_uuids: BTreeSet<String>,
    /// Numbers of processes, with the users they ran as.
    pids: BTreeMap<u64, BTreeSet<u64>>,
    uids: BTreeSet<u64>,
    first_at: Option<Timestamp>,
    last_at: Option<Timestamp>,
    sightings: u64,
}

impl Programs {
    /// Takes what one record shows.
    pub(crate) fn add(&mut self, provenance: &Provenance, sightings: Vec<ProgramSighting<'_>>) {
        for sighting in sightings {
            let Some(key) = Key::of(provenance.artifact, &sighting) else { continue };
            if self.seen.len() >= MOST_PROGRAMS && !self.seen.contains_key(&key) {
                self.left_out = self.left_out.saturating_add(1);
                continue;
            }
            self.seen.entry(key).or_insert_with(|| Seen::new(provenance)).add(&sighting);
        }
    }

    /// Takes what another file of the same acquisition showed, which comes after this one.
    pub(crate) fn append(&mut self, other: Self) {
        self.left_out = self.left_out.saturating_add(other.left_out);
        for (key, seen) in other.seen {
            match self.seen.get_mut(&key) {
                Some(known) => known.join(seen),
                None => {
                    self.seen.insert(key, seen);
                }
            }
        }
    }

    /// The history, by path and then by name.
    pub(crate) fn finish(mut self) -> Vec<(Provenance, Program)> {
        let paths = self.paths_of_binaries();
        self.join_binaries(&paths);
        self.join_names();
        self.seen.into_iter().map(|(key, seen)| seen.entry(key, &paths)).collect()
    }

    /// Paths at which each binary was seen.
    fn paths_of_binaries(&self) -> BTreeMap<String, Vec<String>> {
        let mut paths: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, seen) in &self.seen {
            let Key::Path(path) = key else { continue };
            for uuid in &seen.binary_uuids {
                paths.entry(uuid.clone()).or_default().push(path.clone());
            }
        }
        paths
    }

    /// A program that some sources know by its binary alone is the one whose path other sources
    /// tell for that binary, where they agree.
    fn join_binaries(&mut self, paths: &BTreeMap<String, Vec<String>>) {
        let known = paths.iter().filter_map(|(uuid, paths)| match paths.as_slice() {
            [only] => Some((Key::Binary(uuid.clone()), Key::Path(only.clone()))),
            _ => None,
        });
        for (binary, path) in known {
            if let Some(seen) = self.seen.remove(&binary)
                && let Some(known) = self.seen.get_mut(&path)
            {
                known.join(seen);
            }
        }
    }

    /// A program that some sources know by its name alone is the one with a path of that name,
    /// where there is just one.
    fn join_names(&mut self) {
        let mut of_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for key in self.seen.keys() {
            let Key::Path(path) = key else { continue };
            let name = file_name(path);
            for name in CUT.iter().filter_map(|cut| name.get(..*cut)).chain([name]) {
                let known = of_name.entry(name.to_owned()).or_default();
                if !known.contains(path) {
                    known.push(path.clone());
                }
            }
        }
        let names: Vec<Key> =
            self.seen.keys().filter(|key| matches!(key, Key::Name(_))).cloned().collect();
        for key in names {
            let Key::Name(name) = &key else { continue };
            let Some([only]) = of_name.get(name).map(Vec::as_slice) else { continue };
            let Some(seen) = self.seen.remove(&key) else { continue };
            if let Some(known) = self.seen.get_mut(&Key::Path(only.clone())) {
                known.join(seen);
            }
        }
    }
}

impl Seen {
    fn new(first: &Provenance) -> Self {
        Self {
            first: first.clone(),
            artifacts: BTreeSet::from([first.artifact]),
            bundle_ids: BTreeSet::new(),
            binary_uuids: BTreeSet::new(),
            pids: BTreeMap::new(),
            uids: BTreeSet::new(),
            first_at: None,
            last_at: None,
            sightings: 0,
        }
    }

    fn add(&mut self, sighting: &ProgramSighting<'_>) {
        self.sightings = self.sightings.saturating_add(1);
        keep(&mut self.bundle_ids, sighting.bundle_id.as_deref().map(str::to_owned));
        let uuid = sighting.binary_uuid.as_deref().map(uuid_digits);
        keep(&mut self.binary_uuids, uuid.filter(|uuid| !uuid.is_empty()));
        keep(&mut self.uids, sighting.uid);
        if let Some(pid) = sighting.pid
            && (self.pids.len() < MOST_VALUES || self.pids.contains_key(&pid))
        {
            keep(self.pids.entry(pid).or_default(), sighting.uid);
        }
        self.span(sighting.first_at, sighting.last_at);
    }

    fn span(&mut self, first: Option<Timestamp>, last: Option<Timestamp>) {
        self.first_at = [self.first_at, first, last].into_iter().flatten().min();
        self.last_at = [self.last_at, first, last].into_iter().flatten().max();
    }

    fn join(&mut self, other: Self) {
        self.sightings = self.sightings.saturating_add(other.sightings);
        self.artifacts.extend(other.artifacts);
        other.bundle_ids.into_iter().for_each(|id| keep(&mut self.bundle_ids, Some(id)));
        other.binary_uuids.into_iter().for_each(|uuid| keep(&mut self.binary_uuids, Some(uuid)));
        other.uids.into_iter().for_each(|uid| keep(&mut self.uids, Some(uid)));
        for (pid, uids) in other.pids {
            if self.pids.len() < MOST_VALUES || self.pids.contains_key(&pid) {
                self.pids.entry(pid).or_default().extend(uids);
            }
        }
        self.span(other.first_at, other.last_at);
    }

    fn entry(self, key: Key, paths: &BTreeMap<String, Vec<String>>) -> (Provenance, Program) {
        let (name, path) = match key {
            Key::Path(path) => (file_name(&path).to_owned(), Some(path)),
            Key::Name(name) => (name, None),
            Key::Binary(uuid) => (format!("unknown program, binary {uuid}"), None),
        };
        let disagreements = self.disagreements(path.as_deref(), paths);
        let is_other = self.is_of_another_maker(path.as_deref());
        let resembles = if is_other || !is_ios(self.first.artifact) {
            None
        } else {
            look_alike(&name, program_names()).map(str::to_owned)
        };
        let program = Program {
            name,
            resembles,
            path,
            bundle_ids: self.bundle_ids.into_iter().collect(),
            binary_uuids: self.binary_uuids.into_iter().collect(),
            uids: self.uids.into_iter().collect(),
            pids: self.pids.into_keys().collect(),
            first_at: self.first_at,
            last_at: self.last_at,
            artifact_count: u64::try_from(self.artifacts.len()).unwrap_or(u64::MAX),
            artifacts: self.artifacts.into_iter().collect(),
            sighting_count: self.sightings,
            disagreements,
        };
        let artifact = process_history_of(self.first.artifact);
        (Provenance { artifact, ..self.first }, program)
    }

    /// Whether it is an app that Apple did not make, whose name is free.
    fn is_of_another_maker(&self, path: Option<&str>) -> bool {
        path.is_some_and(|path| path.contains("/Bundle/Application/"))
            || self.bundle_ids.iter().any(|id| !id.starts_with("com.apple."))
    }

    fn disagreements(
        &self,
        path: Option<&str>,
        paths: &BTreeMap<String, Vec<String>>,
    ) -> Vec<String> {
        let mut told = Vec::new();
        for (pid, uids) in self.pids.iter().filter(|(_, uids)| uids.len() > 1) {
            let uids: Vec<String> = uids.iter().map(u64::to_string).collect();
            told.push(format!("process {pid} is told to run as users {}", uids.join(" and ")));
        }
        for uuid in &self.binary_uuids {
            let others = paths.get(uuid).into_iter().flatten();
            let others = others.filter(|other| Some(other.as_str()) != path);
            told.extend(others.map(|other| format!("the same binary was seen at {other}")));
        }
        told.truncate(MOST_VALUES);
        told
    }
}

fn keep<T: Ord>(values: &mut BTreeSet<T>, value: Option<T>) {
    if let Some(value) = value.filter(|value| values.len() < MOST_VALUES || values.contains(value))
    {
        values.insert(value);
    }
}

fn is_ios(artifact: &str) -> bool {
    artifact.starts_with("ios.")
}

/// The path as an iPhone itself spells it, whichever link led there.
fn settled(path: &str) -> String {
    let links = ["/var/", "/etc/"];
    let linked = links.iter().any(|link| path.starts_with(link));
    let path = path.strip_suffix('/').unwrap_or(path);
    match path.strip_prefix("/tmp/") {
        Some(rest) => format!("/private/var/tmp/{rest}"),
        None if linked => format!("/private{path}"),
        None => path.to_owned(),
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use model::Location;

    use super::*;

    fn seen(artifact: &'static str, sightings: Vec<ProgramSighting<'_>>) -> Programs {
        let mut programs = Programs::default();
        let provenance = Provenance { artifact, file: "file".into(), at: Location::Line(1) };
        programs.add(&provenance, sightings);
        programs
    }

    fn history(parts: Vec<Programs>) -> Vec<Program> {
        let mut whole = Programs::default();
        for part in parts {
            whole.append(part);
        }
        whole.finish().into_iter().map(|(_, program)| program).collect()
    }

    #[test]
    fn sources_that_know_the_name_alone_agree_with_the_one_that_knows_the_path() {
        let path = "/usr/libexec/a_program_with_a_long_name";
        let history = history(vec![
            seen("ios.a", vec![ProgramSighting::of_path(path).with_uid(Some(0))]),
            seen("ios.b", vec![ProgramSighting::of_name("a_program_with_")]),
            seen("ios.c", vec![ProgramSighting::of_name("a_program_with_a_long_name")]),
            seen("ios.d", vec![ProgramSighting::of_name("other")]),
        ]);
        assert_eq!(history.len(), 2, "{history:?}");
        assert_eq!(history[0].artifacts, ["ios.a", "ios.b", "ios.c"]);
        assert_eq!((history[0].sighting_count, &history[0].uids[..]), (3, &[0][..]));
        assert_eq!(history[1].name, "other");
    }

    #[test]
    fn a_program_known_by_its_binary_alone_is_the_one_of_that_path() {
        let of_binary = |uuid: &'static str| ProgramSighting {
            binary_uuid: Some(uuid.into()),
            pid: Some(9),
            ..ProgramSighting::default()
        };
        let mut of_path = ProgramSighting::of_path("/usr/bin/x");
        of_path.binary_uuid = Some("0A-0B".into());
        let history = history(vec![
            seen("ios.a", vec![of_binary("0a0b"), of_binary("0c0d")]),
            seen("ios.b", vec![of_path]),
        ]);
        assert_eq!((history[0].artifact_count, &history[0].pids[..]), (2, &[9][..]));
        assert_eq!(history[1].name, "unknown program, binary 0C0D");
    }

    #[test]
    fn a_name_that_two_paths_have_is_neither_of_them() {
        let history = history(vec![
            seen("ios.a", vec![ProgramSighting::of_path("/usr/bin/x")]),
            seen("ios.b", vec![ProgramSighting::of_path("/var/tmp/x")]),
            seen("ios.c", vec![ProgramSighting::of_name("x")]),
        ]);
        let paths: Vec<_> = history.iter().map(|program| program.path.as_deref()).collect();
        assert_eq!(paths, [Some("/private/var/tmp/x"), Some("/usr/bin/x"), None]);
    }

    #[test]
    fn what_sources_do_not_agree_on_is_told() {
        let of = |path: &'static str, uid| ProgramSighting {
            binary_uuid: Some("6e6f7420-6120".into()),
            ..ProgramSighting::of_path(path).with_pid(Some(7)).with_uid(Some(uid))
        };
        let history = history(vec![
            seen("ios.a", vec![of("/usr/bin/x", 0)]),
            seen("ios.b", vec![of("/usr/bin/x", 501)]),
            seen("ios.c", vec![of("/tmp/y", 0)]),
        ]);
        assert_eq!(
            history[1].disagreements,
            [
                "process 7 is told to run as users 0 and 501",
                "the same binary was seen at /private/var/tmp/y"
            ]
        );
        assert_eq!(history[1].binary_uuids, ["6E6F74206120"]);
    }

    #[test]
    fn a_name_almost_like_one_of_the_system_is_told_but_for_apps_of_other_makers() {
        let app = "/private/var/containers/Bundle/Application/0/cfprefssd.app/cfprefssd";
        let of_bundle = ProgramSighting {
            bundle_id: Some("org.example.passsd".into()),
            ..ProgramSighting::of_name("passsd")
        };
        let history = history(vec![
            seen("ios.a", vec![ProgramSighting::of_path(app), of_bundle]),
            seen("ios.b", vec![ProgramSighting::of_path("/private/var/tmp/cfprefssd")]),
            seen("ios.c", vec![ProgramSighting::of_name("neagentd")]),
        ]);
        let resembled: Vec<_> = history
            .iter()
            .map(|program| (program.name.as_str(), program.resembles.as_deref()))
            .collect();
        assert_eq!(
            resembled,
            [
                ("cfprefssd", None),
                ("cfprefssd", Some("cfprefsd")),
                ("neagentd", Some("neagent")),
                ("passsd", None),
            ]
        );
    }
}
