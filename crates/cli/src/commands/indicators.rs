//! `hoofprint indicators`: the set of published indicators that checks use.

use std::path::PathBuf;

use detections::{LARGEST_TABLE, VersionTable};
use indicators::{FeedReport, FeedState, HttpsFetch, Store, StoredFeed, Upstream};
use jiff::Timestamp;
use model::{FeedSummary, Outcome};

use crate::{
    settings,
    terminal::{self, counted},
    yara_rules,
};

/// Fetch, import and look up published indicators
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Import indicator files, or folders of them, into the set that checks use
    Import {
        /// Files, or folders of them: STIX 2, MISP, `OpenIOC`, CSV, lists, hosts files
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
    },
    /// Fetch the published indicators over HTTPS; the only command that uses the network
    Update {
        /// Address of the index to follow [default: the public index of mvt-indicators]
        #[arg(long, value_name = "URL")]
        index: Option<String>,
        /// Address below which the index's repositories lie, as owner/repo/branch/path
        #[arg(long, value_name = "URL")]
        files: Option<String>,
        /// Address of a newer table of system versions, to be fetched as well
        #[arg(long, value_name = "URL")]
        versions: Option<String>,
    },
    /// List the imported feeds
    List,
    /// Show what the imported feeds say of a value
    Show {
        /// A domain, URL, process name, path, hash, e-mail address or identifier
        value: String,
    },
    /// Remove a feed from the set
    Remove {
        /// SHA-256 of the feed, as `indicators list` shows it
        sha256: String,
    },
    /// Test that the imported set loads, and that its planted sign is met
    Test,
}

pub(crate) fn run(arguments: Arguments) -> anyhow::Result<Outcome> {
    let store = Store::new(settings::indicator_folder()?);
    match arguments.action {
        Action::Import { paths } => import(&store, paths),
        Action::Update { index, files, versions } => {
            update(&store, index, files, versions.as_deref())
        }
        Action::List => list(&store),
        Action::Show { value } => show(&store, &value),
        Action::Remove { sha256 } => {
            for feed in store.remove(&sha256)? {
                line(&format!("removed: {}", feed.name))?;
            }
            Ok(Outcome::NothingFound)
        }
        Action::Test => test(&store),
    }
}

/// One line of the result; names in feeds come from outside.
fn line(text: &str) -> anyhow::Result<()> {
    terminal::result(&terminal::plain(text))
}

fn import(store: &Store, mut paths: Vec<PathBuf>) -> anyhow::Result<Outcome> {
    let rule_files = indicators::yara_files(&paths);
    paths.retain(|path| !rule_files.contains(path));
    for file in &rule_files {
        say_of_rules(file)?;
    }
    let outcome = reported(&store.import(&paths, Timestamp::now())?)?;
    Ok(if rule_files.is_empty() { outcome } else { Outcome::Incomplete })
}

/// YARA rules are not kept: whether they are understood, and how a check takes them.
fn say_of_rules(file: &PathBuf) -> anyhow::Result<()> {
    let name = file.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let mut warnings = Vec::new();
    match yara_rules::read(std::slice::from_ref(file), &mut warnings) {
        Ok(rules) => {
            let rules = counted(rules.map_or(0, |rules| rules.rule_count()), "rule", "rules");
            line(&format!("{name}: YARA rules, {rules} understood"))?;
        }
        Err(error) => line(&format!("{name}: YARA rules, refused: {error:#}"))?,
    }
    for warning in &warnings {
        line(&format!("  {warning}"))?;
    }
    line("  not kept in the set: rules scan every file; give them to a check with --yara FILE")
}

fn update(
    store: &Store,
    index: Option<String>,
    files: Option<String>,
    versions: Option<&str>,
) -> anyhow::Result<Outcome> {
    if let Some(address) = versions {
        terminal::say(&format!("fetching {}", terminal::plain(address)));
        let check = |bytes: &[u8]| match VersionTable::from_json(bytes) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.to_string()),
        };
        let name = settings::VERSIONS;
        store.update_beside(name, address, LARGEST_TABLE, &HttpsFetch::new(), &check)?;
        line("table of system versions: stored")?;
    }
    let usual = Upstream::default();
    let upstream =
        Upstream { index: index.unwrap_or(usual.index), files: files.unwrap_or(usual.files) };
    terminal::say(&format!("fetching {}", terminal::plain(&upstream.index)));
    let report = store.update(&upstream, &HttpsFetch::new(), Timestamp::now())?;
    let outcome = reported(&report.feeds)?;
    for feed in &report.vanished {
        line(&format!("no longer published, kept until removed: {} {}", feed.name, feed.sha256))?;
    }
    Ok(outcome)
}

/// Says that nothing is imported, where that is so: an empty answer would look like a clean one.
fn tell_when_empty(store: &Store) -> anyhow::Result<()> {
    if store.list()?.is_empty() {
        terminal::say(
            "No indicators are imported yet: run `hoofprint indicators update`, or import files \
             with `hoofprint indicators import PATH`.",
        );
    }
    Ok(())
}

/// An account of each feed. One that could not be taken makes the run incomplete.
fn reported(feeds: &[FeedReport]) -> anyhow::Result<Outcome> {
    let (mut refused, mut companions) = (0_usize, 0_usize);
    for feed in feeds {
        let state = match &feed.state {
            FeedState::Added => "added",
            FeedState::Replaced => "replaced",
            FeedState::Unchanged => "unchanged",
            FeedState::Refused(_) => "refused",
            FeedState::Companion(_) => "belongs to the files beside it",
        };
        let name = &feed.summary.name;
        match &feed.state {
            FeedState::Refused(reason) => {
                refused = refused.saturating_add(1);
                line(&format!("{name}: {state}: {reason}"))?;
            }
            FeedState::Companion(what) => {
                companions = companions.saturating_add(1);
                line(&format!("{name}: {state}: {what}"))?;
            }
            FeedState::Added | FeedState::Replaced | FeedState::Unchanged => {
                let indicators = counted(feed.summary.loaded, "indicator", "indicators");
                line(&format!("{name}: {state}, {}, {indicators}", feed.summary.format))?;
            }
        }
        told(&feed.summary)?;
    }
    let taken = feeds.len().saturating_sub(refused).saturating_sub(companions);
    line(&format!(
        "{}; {} refused",
        counted(taken, "feed in the set", "feeds in the set"),
        counted(refused, "file", "files")
    ))?;
    Ok(if refused == 0 { Outcome::NothingFound } else { Outcome::Incomplete })
}

/// What of a feed is not used and why, and how it was read.
fn told(feed: &FeedSummary) -> anyhow::Result<()> {
    for (reason, count) in &feed.skipped {
        line(&format!("  {count} skipped: {reason}"))?;
    }
    for note in &feed.notes {
        line(&format!("  {note}"))?;
    }
    Ok(())
}

fn list(store: &Store) -> anyhow::Result<Outcome> {
    tell_when_empty(store)?;
    for feed in store.list()? {
        let StoredFeed { name, sha256, bytes, updated_at, source, account, .. } = &feed;
        let date = updated_at.strftime("%Y-%m-%d");
        line(&format!("{name}  {bytes} bytes  {date}  {sha256}"))?;
        line(&format!("  from {source}"))?;
        if let Some(account) = account {
            let indicators = counted(account.loaded, "indicator", "indicators");
            line(&format!("  {}, {indicators}", account.format))?;
            told(account)?;
        }
    }
    Ok(Outcome::NothingFound)
}

fn show(store: &Store, value: &str) -> anyhow::Result<Outcome> {
    let found = store.show(value)?;
    let feeds = store.list()?;
    let with_format = |name: &String| {
        let account = feeds.iter().find(|feed| feed.name == *name)?.account.as_ref()?;
        Some(format!("{name} ({})", account.format))
    };
    let named = |names: &[String]| {
        let names = names.iter().map(|name| with_format(name).unwrap_or_else(|| name.clone()));
        names.collect::<Vec<_>>().join(", ")
    };
    for basis in &found {
        line(&format!("{} {} ({})", basis.kind, basis.value, basis.how))?;
        line(&format!("  campaigns: {}", basis.campaigns.join(", ")))?;
        line(&format!("  feeds: {}", named(&basis.feeds)))?;
    }
    if found.is_empty() {
        tell_when_empty(store)?;
        line("not among the imported indicators")?;
    }
    Ok(Outcome::NothingFound)
}

fn test(store: &Store) -> anyhow::Result<Outcome> {
    let set = store.load()?;
    let summary = set.summary();
    tell_when_empty(store)?;
    for feed in &summary.feeds {
        line(&format!("{}: {} loaded", feed.name, feed.loaded))?;
        told(feed)?;
    }
    anyhow::ensure!(
        scan::planted_sign_is_met(&set),
        "the planted sign was not met: this set cannot be relied on"
    );
    let indicators = counted(summary.indicators, "indicator", "indicators");
    line(&format!("{indicators}; the planted sign is met"))?;
    Ok(Outcome::NothingFound)
}
