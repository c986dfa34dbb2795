//! Why a feed cannot be used.

/// Why a feed cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// Larger than a feed may be.
    #[error("too large: {bytes} bytes, at most {limit} are read")]
    TooLarge {
        /// Size in bytes.
        bytes: u64,
        /// Limit in bytes.
        limit: u64,
    },
    /// Not JSON, or cut off.
    #[error("not readable as JSON: {0}")]
    NotJson(#[from] serde_json::Error),
    /// JSON or text of another kind.
    #[error("{0}, not STIX 2")]
    NotStix(&'static str),
    /// A bundle without anything that can be looked for.
    #[error("holds no indicator that can be used")]
    NothingUsable,
}
