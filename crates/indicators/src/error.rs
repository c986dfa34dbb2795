//! Why a feed cannot be used.

/// The formats that are read, for messages.
pub(crate) const FORMATS: &str = "STIX 2, MISP, OpenIOC, tables with a header (CSV), lists with one \
                                  value per line, hosts files, ad block and dnsmasq lists, and \
                                  lists of apps (YAML)";

/// Why a feed cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FeedError {
    /// Larger than a feed may be.
    #[error("too large: {bytes} bytes, at most {limit} are read")]
    TooLarge {
        /// Size in bytes.
        bytes: u64,
        /// Limit in bytes.
        limit: u64,
    },
    /// Begins like JSON and is none, or is cut off.
    #[error("not readable as JSON: {0}")]
    NotJson(#[from] serde_json::Error),
    /// Begins like XML and is none, or XML that is not read.
    #[error("not readable as OpenIOC: {0}")]
    NotOpenIoc(String),
    /// A list of apps that is no YAML.
    #[error("not readable as YAML: {0}")]
    NotYaml(String),
    /// A table that cannot be read.
    #[error("not readable as a table: {0}")]
    NotTable(String),
    /// None of the formats that are read.
    #[error("{0}. What is read: {FORMATS}")]
    OtherFormat(String),
    /// Rules for YARA: not indicators, but something that a check can use.
    #[error(
        "YARA rules, which scan the content of files; a check takes them with --yara FILE or \
         --indicators FILE, and they are not kept in the imported set"
    )]
    YaraRules,
    /// Part of a feed of several files, without an indicator of its own.
    #[error("{what}: holds no indicator of its own")]
    Companion {
        /// What it is.
        what: String,
        /// UUIDs of the events that it lists.
        events: Vec<String>,
    },
    /// A feed without anything that can be looked for.
    #[error("holds no indicator that can be used{}", reasons(.0))]
    NothingUsable(Vec<(String, u64)>),
}

/// The most frequent reasons, in words.
fn reasons(skipped: &[(String, u64)]) -> String {
    let mut skipped: Vec<&(String, u64)> = skipped.iter().collect();
    skipped.sort_by(|one, other| other.1.cmp(&one.1).then(one.0.cmp(&other.0)));
    let words = skipped.iter().take(3).map(|(reason, count)| format!("{count}: {reason}"));
    let words: Vec<String> = words.collect();
    if words.is_empty() { String::new() } else { format!(" (skipped {})", words.join("; ")) }
}
