//! Lines that several texts of Intrusion Logs have: exports of one device overlap.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    io::{self, BufRead as _, BufReader},
    sync::Arc,
};

use model::Problem;
use sha2::{Digest as _, Sha256};

use super::{Kind, texts_of_logs};
use crate::{EvidenceFile, files::Files, find::Found, problem, reader::Sequential};

/// Most lines that are remembered: eight bytes each.
const MOST_LINES: usize = 20_000_000;

/// For each text, the numbers of the lines that an earlier text has, too.
#[derive(Default)]
pub(super) struct Repeated {
    lines: BTreeMap<Arc<str>, Arc<BTreeSet<u64>>>,
}

impl Repeated {
    /// Reads all texts where there are several, in the order of their paths.
    pub(super) fn of(kind: Kind, files: &Files, problems: &mut Vec<Problem>) -> Self {
        let found = texts_of_logs(kind, files);
        let mut repeated = Self::default();
        if found.len() < 2 {
            return repeated;
        }
        let mut seen: HashSet<u64> = HashSet::new();
        let mut count = 0_usize;
        for file in &found {
            // What cannot be read is told when the file is read as an artifact.
            let lines = repeated_in(files, file, &mut seen).unwrap_or_default();
            count = count.saturating_add(lines.len());
            if !lines.is_empty() {
                repeated.lines.insert(Arc::clone(file.path()), Arc::new(lines));
            }
        }
        if count > 0 {
            problems.push(problem::notice(
                None,
                format!(
                    "{count} lines are in several texts of these logs, and were taken once: exports \
                     of one device overlap"
                ),
            ));
        }
        repeated
    }

    /// The same file, which tells its repeated lines.
    pub(super) fn told(&self, file: EvidenceFile) -> EvidenceFile {
        match self.lines.get(file.path()) {
            Some(lines) => file.with_repeated_lines(Arc::clone(lines)),
            None => file,
        }
    }
}

fn repeated_in(
    files: &Files,
    found: &Found,
    seen: &mut HashSet<u64>,
) -> Result<BTreeSet<u64>, io::Error> {
    let file = files.open_file(found).map_err(io::Error::other)?;
    let mut text = BufReader::with_capacity(1 << 18, Sequential::new(Arc::clone(file.reader()), 0));
    let (mut repeated, mut own) = (BTreeSet::new(), Vec::new());
    let mut line = Vec::new();
    let mut number = 0_u64;
    loop {
        line.clear();
        if text.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        number = number.saturating_add(1);
        let content = line.trim_ascii();
        if content.is_empty() {
            continue;
        }
        let digest = Sha256::digest(content);
        let key = digest.first_chunk().copied().map_or(0, u64::from_be_bytes);
        if seen.contains(&key) {
            repeated.insert(number);
        } else {
            own.push(key);
        }
    }
    // Lines that one text repeats itself are its own matter.
    let room = MOST_LINES.saturating_sub(seen.len());
    seen.extend(own.into_iter().take(room));
    Ok(repeated)
}
