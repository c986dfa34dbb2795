//! `OpenIOC` 1.0 and 1.1: trees of conditions in XML.
//!
//! Each alternative of an `OR` stands on its own, an `AND` becomes a combined pattern. A document
//! type, and with it every entity of its own, is refused; nothing outside the file is read.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::feed::{Feed, FeedFormat};
use crate::kind::{HashAlgorithm, IndicatorKind, Meaning};
use crate::pattern::Operator;
use crate::published;
use crate::reading::{Node, conjunction, sign_of};

/// Deepest nesting of elements.
const DEEPEST: usize = 128;
/// Most conditions of one file.
const MOST_ITEMS: usize = 200_000;
/// Longest text of an element, in bytes.
const LONGEST_TEXT: usize = 64 * 1024;
/// Shortest text that `contains` may look for: shorter ones are in everything.
const SHORTEST_PART: usize = 6;

/// An `Indicator` that is being read.
struct Open {
    is_and: bool,
    members: Vec<Result<Node, String>>,
}

/// An `IndicatorItem` that is being read.
#[derive(Default)]
struct Item {
    condition: String,
    is_negated: bool,
    search: String,
    content: String,
}

struct Tree {
    feed: Feed<'static>,
    open: Vec<Open>,
    item: Option<Item>,
    /// Text of the element that is being read.
    text: String,
    campaigns: Vec<u32>,
    items: usize,
    documents: usize,
}

/// Reads a file of one or more `ioc`.
///
/// # Errors
/// Why it is not read: broken XML, another root, a document type.
pub(crate) fn read(text: &str) -> Result<Feed<'static>, String> {
    let mut reader = Reader::from_str(text);
    let mut tree = Tree {
        feed: Feed::new(FeedFormat::OpenIoc),
        open: Vec::new(),
        item: None,
        text: String::new(),
        campaigns: Vec::new(),
        items: 0,
        documents: 0,
    };
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|error| format!("broken XML: {error}"))? {
            Event::Start(element) => {
                depth = depth.saturating_add(1);
                if depth > DEEPEST {
                    return Err(format!("nested deeper than {DEEPEST} elements"));
                }
                tree.start(&element)?;
            }
            Event::Empty(element) => {
                tree.start(&element)?;
                tree.end(&local_name(&element));
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                let name = element.local_name().as_ref().to_owned();
                tree.end(&name);
            }
            Event::Text(text) => tree.add_text(&text),
            Event::CData(text) => tree.add_text(&text),
            Event::GeneralRef(reference) => tree.add_text(&resolved(&reference)?),
            Event::DocType(_) => return Err("a document type (DTD) is not read".to_owned()),
            Event::Eof => break,
            _ => {}
        }
    }
    if depth > 0 {
        return Err("broken XML: it is cut off".to_owned());
    }
    if tree.documents == 0 {
        return Err("XML without `ioc`".to_owned());
    }
    Ok(tree.feed)
}

fn local_name(element: &BytesStart<'_>) -> String {
    element.local_name().as_ref().to_owned()
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|found| found.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// Characters by number and the five entities of XML itself.
fn resolved(reference: &BytesRef<'_>) -> Result<String, String> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Ok(character.to_string());
    }
    let name: &str = reference;
    resolve_predefined_entity(name)
        .map(ToOwned::to_owned)
        .ok_or_else(|| format!("entity that XML does not have: {name:.40}"))
}

impl Tree {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), String> {
        self.text.clear();
        match local_name(element).as_str() {
            "ioc" | "OpenIOC" => {
                self.documents = self.documents.saturating_add(1);
                self.campaigns.clear();
            }
            "Indicator" => {
                let operator = attribute(element, "operator").unwrap_or_default();
                let is_and = operator.eq_ignore_ascii_case("and");
                self.open.push(Open { is_and, members: Vec::new() });
            }
            "IndicatorItem" => {
                self.items = self.items.saturating_add(1);
                if self.items > MOST_ITEMS {
                    return Err(format!("more than {MOST_ITEMS} conditions"));
                }
                let condition = attribute(element, "condition").unwrap_or_default();
                let condition = condition.to_ascii_lowercase();
                let is_negated = attribute(element, "negate").is_some_and(|text| text == "true")
                    || condition.ends_with("not");
                self.item = Some(Item { condition, is_negated, ..Item::default() });
            }
            "Context" => {
                if let (Some(item), Some(search)) = (&mut self.item, attribute(element, "search")) {
                    item.search = search;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn add_text(&mut self, text: &str) {
        if self.text.len().saturating_add(text.len()) <= LONGEST_TEXT {
            self.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "short_description" if self.open.is_empty() => {
                let text = std::mem::take(&mut self.text);
                self.campaigns.extend(self.feed.names.number(&text));
            }
            "Content" => {
                if let Some(item) = &mut self.item {
                    item.content = std::mem::take(&mut self.text);
                }
            }
            "IndicatorItem" => {
                if let (Some(item), Some(open)) = (self.item.take(), self.open.last_mut()) {
                    open.members.push(meant(&item));
                }
            }
            "Indicator" => self.close(),
            _ => {}
        }
    }

    /// An `Indicator` ends: it is a member of the one around it, or goes into the feed.
    fn close(&mut self) {
        let Some(Open { is_and, members }) = self.open.pop() else { return };
        if is_and {
            let known = |member: Result<Node, String>| member.unwrap_or_else(Node::Unknown);
            let nodes: Vec<Node> = members.into_iter().map(known).collect();
            let node = conjunction(nodes);
            match self.open.last_mut() {
                Some(around) => around.members.push(Ok(node)),
                None => self.feed.take(Ok(node), &self.campaigns, None),
            }
            return;
        }
        match self.open.last_mut() {
            // An alternative within an alternative is one of the outer.
            Some(around) if !around.is_and => around.members.extend(members),
            Some(around) => {
                let known = |member: Result<Node, String>| member.unwrap_or_else(Node::Unknown);
                around.members.push(Ok(Node::Any(members.into_iter().map(known).collect())));
            }
            None => {
                for member in members {
                    self.feed.take(member, &self.campaigns, None);
                }
            }
        }
    }
}

/// What a condition looks for.
fn meant(item: &Item) -> Result<Node, String> {
    let Item { condition, is_negated, search, content } = item;
    let search = search.trim();
    let Some(meaning) = meaning_of_term(search) else {
        return Err(format!("term not supported: {search}"));
    };
    if *is_negated {
        return Err("negation (isnot, containsnot, negate)".to_owned());
    }
    let value = published::checked(content)?;
    let is_text = !matches!(meaning, Meaning::Hash(..) | Meaning::ParentDirectory);
    let escaped = regex::escape(value);
    let expression = match condition.as_str() {
        "is" | "" => return published::value(meaning, value),
        // A host or a hash is not part of another one: the whole is meant.
        "contains" if !is_text || meaning == Meaning::Host => {
            return published::value(meaning, value);
        }
        "contains" | "starts-with" | "begins-with" | "ends-with"
            if value.chars().count() < SHORTEST_PART =>
        {
            return Err(format!("part of a text that is shorter than {SHORTEST_PART} characters"));
        }
        "contains" => escaped,
        "starts-with" | "begins-with" => format!("^{escaped}"),
        "ends-with" => format!("{escaped}$"),
        "matches" if is_text => value.to_owned(),
        other => return Err(format!("condition not supported: {other}")),
    };
    // On a phone no path or name has a backslash.
    if value.contains('\\') && condition != "matches" {
        return Err("path of Windows: no phone has it".to_owned());
    }
    sign_of(meaning, Operator::Matches, &expression)
}

/// What a term of the published lists of terms means.
fn meaning_of_term(search: &str) -> Option<Meaning> {
    use IndicatorKind as Kind;
    let term = search.to_ascii_lowercase();
    let hash = |algorithm| Some(Meaning::Hash(Kind::FileHash, algorithm));
    let last = term.rsplit('/').next().unwrap_or_default();
    if term.starts_with("fileitem/") || term.starts_with("email/attachment/") {
        match last {
            "md5sum" | "md5" => return hash(HashAlgorithm::Md5),
            "sha1sum" | "sha1" => return hash(HashAlgorithm::Sha1),
            "sha256sum" | "sha256" => return hash(HashAlgorithm::Sha256),
            _ => {}
        }
    }
    Some(match term.as_str() {
        "network/dns"
        | "network/ip"
        | "network/host"
        | "dnsentryitem/recordname"
        | "dnsentryitem/host"
        | "dnsentryitem/recorddata/host"
        | "dnsentryitem/recorddata/ipv4address"
        | "urlhistoryitem/hostname"
        | "cookiehistoryitem/hostname"
        | "portitem/remoteip"
        | "processitem/portlist/portitem/remoteip"
        | "routeentryitem/destination"
        | "filedownloadhistoryitem/sourcehost" => Meaning::Host,
        "network/uri"
        | "network/url"
        | "urlhistoryitem/url"
        | "filedownloadhistoryitem/sourceurl" => Meaning::Kind(Kind::Url),
        "fileitem/fullpath" | "processitem/path" => Meaning::Kind(Kind::FilePath),
        "fileitem/filepath" => Meaning::ParentDirectory,
        "fileitem/filename" | "email/attachment/name" => Meaning::Kind(Kind::FileName),
        "processitem/name" => Meaning::Kind(Kind::Process),
        "email/from" | "email/replyto" | "email/reply-to" | "email/sender" => {
            Meaning::Kind(Kind::Email)
        }
        _ => return None,
    })
}
