//! Load time of the published feeds, and the cost of a comparison at 6,000 and 600,000
//! indicators. `cargo bench -p indicators`.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    clippy::iter_over_hash_type,
    reason = "a measurement, not part of the product"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use indicators::{IndicatorSet, SetBuilder};
use model::{Observable, ObservableKind, Strength};

const COMPARISONS: usize = 200_000;
const ROUNDS: usize = 7;

fn main() {
    load_published_feeds();
    let small = synthetic(6_000);
    let large = synthetic(600_000);
    for (name, make) in OBSERVED {
        let observed: Vec<Observable<'_>> = (0..COMPARISONS).map(make).collect();
        let (small, large) = (per_match(&small, &observed), per_match(&large, &observed));
        println!(
            "{name:<28} 6,000: {small:>6.0} ns   600,000: {large:>6.0} ns   ratio {:.2}",
            large / small
        );
    }
}

fn load_published_feeds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/indicators");
    let mut feeds = Vec::new();
    for part in ["amnesty", "mvt-indicators"] {
        let Ok(entries) = std::fs::read_dir(folder.join(part)) else {
            println!("skipped: ../shared/data/indicators is absent");
            return;
        };
        feeds.extend(entries.map(|entry| entry.unwrap().path()));
    }
    feeds.sort();
    let load = || {
        let mut builder = SetBuilder::new();
        for path in &feeds {
            let bytes = std::fs::read(path).unwrap();
            builder.add_feed(&path.file_name().unwrap().to_string_lossy(), &bytes).unwrap();
        }
        builder.finish()
    };
    let time = fastest(|| {
        black_box(load());
    });
    println!("{} feeds, {} indicators: {:.1} ms", feeds.len(), load().len(), millis(time));
}

/// A set of `size` indicators: 80 % domains, the rest of other kinds.
fn synthetic(size: usize) -> IndicatorSet {
    let before = resident();
    let mut text =
        String::from(r#"{"type":"bundle","objects":[{"type":"malware","id":"m","name":"M"}"#);
    for number in 0..size {
        let pattern = match number % 10 {
            0 => format!("process:name='evilprocess{number}'"),
            1 => format!("file:path='/private/var/tmp/evil{number}/x'"),
            2 => format!("url:value='https://url{number}.test/path/{number}'"),
            _ => format!("domain-name:value='host{number}.evil{}.com'", number / 7),
        };
        let _infallible = write!(
            text,
            r#",{{"type":"indicator","id":"i{number}","pattern":"[{pattern}]"}},{{"type":"relationship","source_ref":"i{number}","target_ref":"m"}}"#
        );
    }
    text.push_str("]}");
    let start = clock();
    // A feed may have 64 MiB: a larger set comes in several.
    let mut builder = SetBuilder::new();
    for (number, feed) in feeds_of(&text).iter().enumerate() {
        builder.add_feed(&format!("feed{number}"), feed.as_bytes()).unwrap();
    }
    let set = builder.finish();
    let time = clock().saturating_sub(start);
    let bytes = text.len();
    drop(text);
    println!(
        "{size} synthetic indicators ({} MB of STIX): {:.0} ms, {:.0} ns each, {} MB resident more",
        bytes >> 20,
        millis(time),
        time.as_secs_f64() * 1e9 / size as f64,
        resident().saturating_sub(before) >> 10
    );
    set
}

fn feeds_of(text: &str) -> Vec<String> {
    const HEAD: &str = r#"{"type":"bundle","objects":[{"type":"malware","id":"m","name":"M"}"#;
    let mut feeds = vec![String::from(HEAD)];
    let objects = text.strip_prefix(HEAD).unwrap().strip_suffix("]}").unwrap();
    for object in objects.split_inclusive('}') {
        feeds.last_mut().unwrap().push_str(object);
        if feeds.last().unwrap().len() > 32 << 20 && object.contains("relationship") {
            feeds.push(String::from(HEAD));
        }
    }
    for feed in &mut feeds {
        feed.push_str("]}");
    }
    feeds
}

type Make = fn(usize) -> Observable<'static>;

const OBSERVED: [(&str, Make); 5] = [
    ("URL that meets nothing", |number| {
        let url = format!("https://www.shop{number}.example.org/a/b?c={number}");
        Observable::new(ObservableKind::Url, url, "url", Strength::Contacted)
    }),
    ("URL that meets a domain", |number| {
        let number = number % 5_000 / 10 * 10 + 7;
        let url = format!("https://a.host{number}.evil{}.com/x", number / 7);
        Observable::new(ObservableKind::Url, url, "url", Strength::Contacted)
    }),
    ("process that meets nothing", |number| {
        let name = format!("/usr/libexec/daemon{number}");
        Observable::new(ObservableKind::Process, name, "name", Strength::Executed)
    }),
    ("path that meets nothing", |number| {
        let path = format!("/private/var/mobile/Library/SMS/Attachments/{number}/IMG.jpg");
        Observable::new(ObservableKind::FilePath, path, "path", Strength::Installed)
    }),
    ("app id that meets nothing", |number| {
        let id = format!("com.example.app{number}");
        Observable::new(ObservableKind::AppId, id, "id", Strength::Installed)
    }),
];

fn per_match(set: &IndicatorSet, observed: &[Observable<'_>]) -> f64 {
    let time = fastest(|| {
        let mut met = 0_u64;
        for observable in observed {
            set.matches(observable, &mut |_| met += 1);
        }
        black_box(met);
    });
    time.as_secs_f64() * 1e9 / observed.len() as f64
}

fn fastest(mut work: impl FnMut()) -> Duration {
    (0..ROUNDS)
        .map(|_| {
            let start = clock();
            work();
            clock().saturating_sub(start)
        })
        .min()
        .unwrap_or_default()
}

/// Time of this thread on a processor where the system tells, so that other work on the machine
/// does not count; else the time that passed.
fn clock() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let passed = START.elapsed();
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let on_processor = text.split(' ').next().and_then(|nanoseconds| nanoseconds.parse().ok());
    on_processor.map_or(passed, Duration::from_nanos)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Resident memory in KiB, where the system tells.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
