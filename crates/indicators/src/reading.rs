//! From a pattern to what can be looked for.
//!
//! The matcher sees one value at a time. So a pattern is taken apart honestly:
//!
//! - A comparison on its own, each member of `IN`, and each side of `OR` is a sign on its own.
//! - Hashes of one file by several algorithms are signs on their own too: each names the file.
//! - `file:name = 'x' AND file:parent_directory_ref.path = '/a'` is the path `/a/x`.
//! - Any other `AND`, and several observations, become a combined pattern: each part is reported
//!   as a part only, until all of them were met.
//! - What says nothing on its own (`!=`, `NOT`, `<`, unknown properties, qualifiers, the order of
//!   `FOLLOWEDBY`) is never evaluated. Beside a sign it is named as not evaluated; without one,
//!   it is refused.

use std::fmt;
use std::net::IpAddr;

use crate::kind::{IndicatorKind, Meaning, Network, meaning_of};
use crate::normal::host::{Host, read_owned};
use crate::normal::text::{FoldBuffer, refanged};
use crate::normal::{device_path, web_address};
use crate::pattern::{Comparison, Comparisons, Observations, Operator, Qualifier};
use crate::wildcard;

/// Widest networks that are loaded, in prefix bits: wider ones would meet half the Internet.
const WIDEST_NETWORK: (u8, u8) = (8, 16);

/// How a sign is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Test {
    /// Equal in normal form.
    Equal,
    /// `LIKE`: `%` and `_`.
    Like,
    /// `*` and `?` in a path that is compared with `=`.
    Glob,
    /// A regular expression.
    Matches,
}

/// What one comparison looks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sign {
    pub(crate) kind: IndicatorKind,
    pub(crate) test: Test,
    pub(crate) value: String,
}

/// Signs, combined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Sign(Sign),
    /// Directory of a file; joined with its name where the pattern gives one.
    ParentDirectory(String),
    All(Vec<Node>),
    Any(Vec<Node>),
    /// Cannot be evaluated, in words.
    Unknown(String),
}

/// What a pattern looks for.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// Each is a meeting on its own.
    pub(crate) alone: Vec<Sign>,
    /// Need several meetings.
    pub(crate) combined: Vec<Node>,
    /// Alternatives that cannot be looked for, and why.
    pub(crate) refused: Vec<String>,
}

/// Takes a pattern apart.
pub(crate) fn read(observations: &Observations) -> Reading {
    taken_apart(observed(observations))
}

/// Takes apart what a feed of any format combines.
pub(crate) fn taken_apart(node: Node) -> Reading {
    let mut reading = Reading::default();
    split(simplified(node), &mut reading);
    reading
}

impl fmt::Display for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (members, word) = match self {
            Self::Sign(sign) => {
                return write!(formatter, "{} = '{}'", sign.kind.word(), sign.value);
            }
            Self::ParentDirectory(path) => return write!(formatter, "directory = '{path}'"),
            Self::Unknown(words) => return write!(formatter, "({words})"),
            Self::All(members) => (members, " AND "),
            Self::Any(members) => (members, " OR "),
        };
        formatter.write_str("[")?;
        for (number, member) in members.iter().enumerate() {
            let separator = if number == 0 { "" } else { word };
            write!(formatter, "{separator}{member}")?;
        }
        formatter.write_str("]")
    }
}

fn split(node: Node, reading: &mut Reading) {
    match node {
        Node::Any(choices) => choices.into_iter().for_each(|choice| split(choice, reading)),
        Node::Sign(sign) => reading.alone.push(sign),
        Node::Unknown(words) => reading.refused.push(words),
        Node::ParentDirectory(path) => match path_sign(path) {
            Ok(sign) => reading.alone.push(sign),
            Err(words) => reading.refused.push(words),
        },
        Node::All(members) => {
            let node = Node::All(members);
            if has_sign(&node) {
                reading.combined.push(node);
            } else {
                reading.refused.push("pattern that cannot be met by single values".to_owned());
            }
        }
    }
}

fn has_sign(node: &Node) -> bool {
    match node {
        Node::Sign(_) | Node::ParentDirectory(_) => true,
        Node::All(members) | Node::Any(members) => members.iter().any(has_sign),
        Node::Unknown(_) => false,
    }
}

fn observed(observations: &Observations) -> Node {
    match observations {
        Observations::One(comparisons) => compared(comparisons),
        Observations::All(members) => Node::All(members.iter().map(observed).collect()),
        Observations::Any(members) => Node::Any(members.iter().map(observed).collect()),
        Observations::InOrder(steps) => {
            let order = Node::Unknown("order of FOLLOWEDBY".to_owned());
            Node::All(steps.iter().map(observed).chain([order]).collect())
        }
        Observations::Qualified(inside, qualifier) => qualified(inside, qualifier),
    }
}

/// A qualifier that changes nothing is dropped: one observation always lies within any number of
/// seconds, and is always met once.
fn qualified(inside: &Observations, qualifier: &Qualifier) -> Node {
    let node = observed(inside);
    let words = match qualifier {
        Qualifier::Within(_) if matches!(inside, Observations::One(_)) => return node,
        Qualifier::Repeats(times) if times == "1" => return node,
        Qualifier::Within(seconds) => format!("WITHIN {seconds} SECONDS"),
        Qualifier::Repeats(times) => format!("REPEATS {times} TIMES"),
        Qualifier::Between(start, stop) => format!("START {start} STOP {stop}"),
    };
    Node::All(vec![node, Node::Unknown(words)])
}

fn compared(comparisons: &Comparisons) -> Node {
    match comparisons {
        Comparisons::One(comparison) => one_comparison(comparison),
        Comparisons::Any(members) => Node::Any(members.iter().map(compared).collect()),
        Comparisons::All(members) => conjunction(members.iter().map(compared).collect()),
        Comparisons::Not(inside) => match inside.as_ref() {
            Comparisons::One(comparison) => {
                let negated = !comparison.negated;
                one_comparison(&Comparison { negated, ..comparison.clone() })
            }
            _ => Node::Unknown("negation (NOT)".to_owned()),
        },
    }
}

/// Comparisons of one observation that must all hold.
pub(crate) fn conjunction(members: Vec<Node>) -> Node {
    let is_hash = |node: &Node| {
        matches!(node, Node::Sign(Sign { kind, test: Test::Equal, .. })
            if matches!(kind, IndicatorKind::FileHash | IndicatorKind::CertificateHash))
    };
    if members.iter().all(is_hash) {
        return Node::Any(members);
    }
    let [first, second] = members.as_slice() else { return Node::All(members) };
    match (first, second) {
        (Node::Sign(name), Node::ParentDirectory(directory))
        | (Node::ParentDirectory(directory), Node::Sign(name))
            if name.kind == IndicatorKind::FileName && name.test == Test::Equal =>
        {
            let path = format!("{}/{}", directory.trim_end_matches('/'), name.value);
            path_sign(path).map_or_else(Node::Unknown, Node::Sign)
        }
        _ => Node::All(members),
    }
}

fn one_comparison(comparison: &Comparison) -> Node {
    let Comparison { path, negated, operator, values } = comparison;
    let Some(meaning) = meaning_of(path) else {
        return Node::Unknown(format!("object path not supported: {path}"));
    };
    if *negated {
        return Node::Unknown("negation (NOT, !=)".to_owned());
    }
    if let Operator::Other(word) = operator {
        return Node::Unknown(format!("operator not supported: {word}"));
    }
    let nodes =
        values.iter().map(|value| sign_of(meaning, *operator, value).unwrap_or_else(Node::Unknown));
    let mut nodes: Vec<Node> = nodes.collect();
    match nodes.pop() {
        Some(only) if nodes.is_empty() => only,
        Some(last) => {
            nodes.push(last);
            Node::Any(nodes)
        }
        None => Node::Unknown("comparison without a value".to_owned()),
    }
}

pub(crate) fn sign_of(meaning: Meaning, operator: Operator, value: &str) -> Result<Node, String> {
    if value.is_empty() {
        return Err("value is empty".to_owned());
    }
    let test = match operator {
        Operator::Subset if meaning == Meaning::Host => Test::Equal,
        Operator::Subset | Operator::Other(_) => {
            return Err(format!("operator not supported here: {}", operator.word()));
        }
        Operator::Like if value.contains(['%', '_']) => Test::Like,
        Operator::Like | Operator::Equal => Test::Equal,
        Operator::Matches => Test::Matches,
    };
    if test != Test::Equal {
        return expression_sign(meaning, test, value).map(Node::Sign);
    }
    match meaning {
        Meaning::Host => host_sign(&refanged(value)).map(Node::Sign),
        Meaning::ParentDirectory => Ok(Node::ParentDirectory(value.to_owned())),
        Meaning::Hash(kind, algorithm) => {
            let mut buffer = FoldBuffer::new();
            match buffer.fold_hexadecimal(value) {
                Some(digits) if digits.len() == algorithm.digits() => {
                    Ok(Node::Sign(Sign { kind, test, value: digits.to_owned() }))
                }
                _ => Err(format!("hash is not {} hexadecimal digits", algorithm.digits())),
            }
        }
        Meaning::Kind(kind) => plain_sign(kind, value).map(Node::Sign),
    }
}

/// A sign with wildcards or a regular expression. It must compile now, so that a bad one costs
/// its own pattern only.
fn expression_sign(meaning: Meaning, test: Test, value: &str) -> Result<Sign, String> {
    let kind = match meaning {
        Meaning::Host => IndicatorKind::Domain,
        Meaning::ParentDirectory => IndicatorKind::FilePath,
        Meaning::Kind(kind) | Meaning::Hash(kind, _) => kind,
    };
    let sign = Sign { kind, test, value: value.to_owned() };
    wildcard::check(&sign)?;
    Ok(sign)
}

fn plain_sign(kind: IndicatorKind, value: &str) -> Result<Sign, String> {
    let value = match kind {
        IndicatorKind::Url => return url_sign(refanged(value)),
        IndicatorKind::FilePath => return path_sign(value.to_owned()),
        IndicatorKind::FileName | IndicatorKind::Process if value.contains('/') => {
            return path_sign(value.to_owned());
        }
        IndicatorKind::FileName if value.contains('*') => {
            let sign = Sign { kind, test: Test::Glob, value: value.to_owned() };
            return wildcard::check(&sign).map(|()| sign);
        }
        IndicatorKind::Email => {
            let address = refanged(value);
            if !address.contains('@') {
                return Err("value is not an e-mail address".to_owned());
            }
            address
        }
        _ => value.to_owned(),
    };
    Ok(Sign { kind, test: Test::Equal, value })
}

fn url_sign(value: String) -> Result<Sign, String> {
    if web_address::whole(&value).is_none() {
        return Err("value is not a URL with a host".to_owned());
    }
    Ok(Sign { kind: IndicatorKind::Url, test: Test::Equal, value })
}

fn path_sign(value: String) -> Result<Sign, String> {
    let trimmed = device_path::trimmed(&value);
    if trimmed.is_empty() {
        return Err("path names the root directory".to_owned());
    }
    let is_name = !value.contains('/');
    let kind = if is_name { IndicatorKind::FileName } else { IndicatorKind::FilePath };
    let test = if value.contains('*') { Test::Glob } else { Test::Equal };
    let sign = Sign { kind, test, value };
    if test == Test::Glob {
        wildcard::check(&sign)?;
    }
    Ok(sign)
}

/// A host value: feeds write addresses, networks and even paths into `domain-name:value`.
fn host_sign(value: &str) -> Result<Sign, String> {
    let sign = |kind| Ok(Sign { kind, test: Test::Equal, value: value.to_owned() });
    if let Some(network) = network_of(value) {
        let network = network?;
        let full = if network.base.is_ipv4() { 32 } else { 128 };
        if network.prefix < full {
            return sign(IndicatorKind::Network);
        }
        let value = network.base.to_string();
        return Ok(Sign { kind: IndicatorKind::Address, test: Test::Equal, value });
    }
    if value.contains('/') {
        let bare = value.trim_end_matches('/');
        return if bare.contains('/') { url_sign(value.to_owned()) } else { host_sign(bare) };
    }
    let name = value.strip_prefix("*.").unwrap_or(value).trim_start_matches('.');
    let host = web_address::target(name).and_then(|target| read_owned(&target.host));
    match host {
        Some(Host::Address(_)) => sign(IndicatorKind::Address),
        Some(Host::Name(_)) => sign(IndicatorKind::Domain),
        None => match read_owned(value) {
            Some(Host::Address(_)) => sign(IndicatorKind::Address),
            _ => Err("value is not a host name".to_owned()),
        },
    }
}

/// `address/prefix`; `None` when the value has another form.
pub(crate) fn network_of(value: &str) -> Option<Result<Network, String>> {
    let (address, prefix) = value.split_once('/')?;
    let Some(Host::Address(address)) = read_owned(address) else { return None };
    let prefix: u8 = prefix.parse().ok()?;
    let widest = match address {
        IpAddr::V4(_) => WIDEST_NETWORK.0,
        IpAddr::V6(_) => WIDEST_NETWORK.1,
    };
    if prefix < widest {
        return Some(Err("network is too wide".to_owned()));
    }
    Some(Network::of(address, prefix).ok_or_else(|| "value is not a network".to_owned()))
}

/// Flattens nested combinations, and keeps what cannot be evaluated out of alternatives that can.
fn simplified(node: Node) -> Node {
    match node {
        Node::All(members) => {
            let mut flat = Vec::new();
            for member in members.into_iter().map(simplified) {
                match member {
                    Node::All(inner) => flat.extend(inner),
                    other => flat.push(other),
                }
            }
            if flat.len() == 1 { flat.pop().unwrap_or(Node::All(flat)) } else { Node::All(flat) }
        }
        Node::Any(members) => {
            let mut flat = Vec::new();
            for member in members.into_iter().map(simplified) {
                match member {
                    Node::Any(inner) => flat.extend(inner),
                    other => flat.push(other),
                }
            }
            Node::Any(flat)
        }
        other => other,
    }
}
