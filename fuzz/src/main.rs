//! Mutates fixtures, samples and rules, and feeds them to every target for some seconds.
//!
//! The mutations follow from a seed, so that a failure is found again: the failing input is kept
//! in `target/fuzz`, and `fuzz TARGET FILE` runs it once more.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a developer's tool"
)]

use std::{
    panic::catch_unwind,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use fuzz::{TARGETS, Target};

/// An input that takes longer than this is as bad as a panic.
const TOO_LONG: Duration = Duration::from_secs(20);
/// Longest seed in bytes.
const LONGEST_SEED: u64 = 300_000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match arguments.as_slice() {
        [seconds] => run_all(&root, seconds.parse().unwrap_or(10)),
        [name, file] => match (target(name), std::fs::read(file)) {
            (Some(target), Ok(bytes)) => {
                (target.run)(&bytes);
                ExitCode::SUCCESS
            }
            _ => ExitCode::from(2),
        },
        _ => {
            eprintln!("fuzz SECONDS | fuzz TARGET FILE");
            ExitCode::from(2)
        }
    }
}

fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

fn run_all(root: &Path, seconds: u64) -> ExitCode {
    let seeds = seeds(root);
    let share = Duration::from_secs(seconds)
        .checked_div(u32::try_from(TARGETS.len()).unwrap_or(1))
        .unwrap_or_default();
    std::panic::set_hook(Box::new(|_| {}));
    let mut failed = false;
    for target in TARGETS {
        match run_one(target, &seeds, share) {
            Ok(count) => println!("fuzz {}: {count} inputs", target.name),
            Err((input, why)) => {
                failed = true;
                println!("fuzz {}: {why}; kept as {}", target.name, keep(root, target, &input));
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn run_one(
    target: &Target,
    seeds: &[Vec<u8>],
    share: Duration,
) -> Result<u64, (Vec<u8>, &'static str)> {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let began = Instant::now();
    let mut count = 0_u64;
    while began.elapsed() < share {
        let input = mutated(chance.pick(seeds), &mut chance);
        let started = Instant::now();
        let run = target.run;
        if catch_unwind(|| run(&input)).is_err() {
            return Err((input, "panicked"));
        }
        if started.elapsed() > TOO_LONG {
            return Err((input, "took too long"));
        }
        count = count.saturating_add(1);
    }
    Ok(count)
}

fn keep(root: &Path, target: &Target, input: &[u8]) -> String {
    let folder = root.join("target/fuzz");
    let path = folder.join(format!("{}-{}.bin", target.name, input.len()));
    let kept = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, input));
    kept.map_or_else(|error| error.to_string(), |()| path.display().to_string())
}

/// Fixtures, databases made of `.sql` fixtures, samples and rules.
fn seeds(root: &Path) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    for folder in [
        "crates/artifacts/src/android",
        "crates/artifacts/src/ios",
        "crates/indicators/tests/formats",
        "samples",
        "rules",
        "fuzz/corpus",
    ] {
        walk(&root.join(folder), &mut files);
    }
    files.sort();
    let mut seeds: Vec<Vec<u8>> = files.iter().filter_map(|path| seed(path)).collect();
    seeds.push(b"see hxxps://evil[.]example/a?u=https%3A%2F%2Fb.example".to_vec());
    seeds
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}

fn seed(path: &Path) -> Option<Vec<u8>> {
    if std::fs::metadata(path).ok()?.len() > LONGEST_SEED {
        return None;
    }
    if path.extension().is_some_and(|extension| extension == "sql") {
        let mut connection = rusqlite::Connection::open_in_memory().ok()?;
        connection.execute_batch(&std::fs::read_to_string(path).ok()?).ok()?;
        return Some(connection.serialize("main").ok()?.to_vec());
    }
    if path.extension().is_some_and(|extension| extension == "hex") {
        let text = std::fs::read_to_string(path).ok()?;
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
        let digits: Vec<u32> =
            lines.flat_map(|line| line.chars().filter_map(|c| c.to_digit(16))).collect();
        let byte = |pair: &[u32]| u8::try_from(pair.first()? << 4 | pair.get(1)?).ok();
        return digits.chunks(2).map(byte).collect();
    }
    std::fs::read(path).ok()
}

/// Cuts, flips, overwrites and repeats a few bytes.
fn mutated(seed: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        match chance.below(5) {
            0 => bytes.truncate(at.max(1)),
            1 => {
                let end = at.saturating_add(chance.below(64)).min(bytes.len());
                let copied: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, copied);
            }
            2 => {
                for byte in bytes.iter_mut().skip(at).take(4) {
                    *byte = 0xff;
                }
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= u8::try_from(chance.below(255)).unwrap_or_default().saturating_add(1);
                }
            }
        }
    }
    bytes
}

/// A small generator of numbers: the same sequence in every run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `end`, or zero when there is none.
    fn below(&mut self, end: usize) -> usize {
        let number = usize::try_from(self.next() >> 1).unwrap_or_default();
        number.checked_rem(end).unwrap_or_default()
    }

    fn pick<'a>(&mut self, seeds: &'a [Vec<u8>]) -> &'a [u8] {
        let index = self.below(seeds.len());
        seeds.get(index).map(Vec::as_slice).unwrap_or_default()
    }
}
