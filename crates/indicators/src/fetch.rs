//! Fetching over HTTPS, within limits.

use std::io::Read;
use std::time::Duration;

use url::Url;

/// Most redirects that are followed.
const MOST_REDIRECTS: usize = 5;
/// Longest time for one file, everything included.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// What can fetch a file.
pub trait Fetch {
    /// Fetches the file at `address`, of at most `limit` bytes.
    ///
    /// # Errors
    /// [`FetchError`] when it cannot be had whole.
    fn fetch(&self, address: &str, limit: u64) -> Result<Vec<u8>, FetchError>;
}

/// Why a file could not be fetched.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The address, or one it redirects to, is not to be asked.
    #[error("address {address} is not asked: {reason}")]
    Address {
        /// The address.
        address: String,
        /// Why.
        reason: &'static str,
    },
    /// The server has another answer than the file.
    #[error("server answered with status {0}")]
    Status(u16),
    /// The file is too large.
    #[error("larger than {0} bytes")]
    TooLarge(u64),
    /// Redirected too often.
    #[error("redirected more than {MOST_REDIRECTS} times")]
    TooManyRedirects,
    /// The connection failed or broke off.
    #[error("connection failed: {0}")]
    Connection(String),
}

/// Fetches over HTTPS. Plain HTTP is spoken with this computer only, for tests and mirrors.
#[derive(Clone, Debug)]
pub struct HttpsFetch {
    remote: ureq::Agent,
    local: ureq::Agent,
}

impl Default for HttpsFetch {
    fn default() -> Self {
        Self::new()
    }
}

impl HttpsFetch {
    /// A client with the limits of this module. A proxy of the environment is used, but not for
    /// this computer itself.
    pub fn new() -> Self {
        let config = || {
            ureq::Agent::config_builder()
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                .user_agent("hoofprint")
                .timeout_global(Some(LONGEST_WAIT))
        };
        Self {
            remote: config().build().new_agent(),
            local: config().proxy(None).build().new_agent(),
        }
    }

    fn follow(&self, start: Url, limit: u64) -> Result<Vec<u8>, FetchError> {
        let started_here = is_this_computer(&start);
        let mut url = start;
        for _ in 0..=MOST_REDIRECTS {
            let agent = if is_this_computer(&url) { &self.local } else { &self.remote };
            let mut answer = agent.get(url.as_str()).call().map_err(connection)?;
            match answer.status().as_u16() {
                200 => {
                    let body = answer.body_mut().as_reader();
                    return whole_body(body, limit);
                }
                301 | 302 | 303 | 307 | 308 => {
                    let place = answer.headers().get("location").and_then(|to| to.to_str().ok());
                    let next = place.and_then(|to| url.join(to).ok());
                    url = next.ok_or(FetchError::Status(answer.status().as_u16()))?;
                    allowed(&url)?;
                    if is_this_computer(&url) && !started_here {
                        return Err(refused(&url, "a server may not redirect to this computer"));
                    }
                }
                other => return Err(FetchError::Status(other)),
            }
        }
        Err(FetchError::TooManyRedirects)
    }
}

impl Fetch for HttpsFetch {
    fn fetch(&self, address: &str, limit: u64) -> Result<Vec<u8>, FetchError> {
        let url = Url::parse(address).map_err(|_| FetchError::Address {
            address: address.to_owned(),
            reason: "it is not a URL",
        })?;
        allowed(&url)?;
        self.follow(url, limit)
    }
}

fn whole_body(body: impl Read, limit: u64) -> Result<Vec<u8>, FetchError> {
    let mut bytes = Vec::new();
    body.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(connection)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(FetchError::TooLarge(limit));
    }
    Ok(bytes)
}

fn connection(error: impl Into<ureq::Error>) -> FetchError {
    FetchError::Connection(error.into().to_string())
}

fn refused(url: &Url, reason: &'static str) -> FetchError {
    FetchError::Address { address: url.to_string(), reason }
}

fn allowed(url: &Url) -> Result<(), FetchError> {
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_this_computer(url) => Ok(()),
        "http" => Err(refused(url, "it is not encrypted (https)")),
        _ => Err(refused(url, "only https is spoken")),
    }
}

fn is_this_computer(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
