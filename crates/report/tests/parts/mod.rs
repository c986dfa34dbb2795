//! The parts of a page for experts, and a case in memory to make them of.

use jiff::Timestamp;
use model::{Results, TimelineEntry};
use report::{Contacts, Language, ReportInput};

use crate::results::Streams;

/// An entry of the timeline.
pub(crate) fn entry(at: Timestamp, summary: &str) -> TimelineEntry {
    TimelineEntry {
        at,
        meaning: "message received".to_owned(),
        summary: summary.to_owned(),
        artifact: "ios.messages".to_owned(),
        file: "HomeDomain/Library/SMS/sms.db".to_owned(),
        position: "table message, row 7".to_owned(),
    }
}

/// The page of a case.
pub(crate) fn page(results: &Results, streams: &Streams) -> String {
    page_in(Language::English, results, streams)
}

pub(crate) fn page_in(language: Language, results: &Results, streams: &Streams) -> String {
    let contacts = Contacts::built_in().expect("the list that comes with Hoofprint");
    let mut page = Vec::new();
    let input = ReportInput { results, streams, contacts: &contacts, language };
    report::html(&input, &mut page).expect("a vector takes every byte");
    String::from_utf8(page).expect("a page is UTF-8")
}

/// The part of a page with that anchor.
pub(crate) fn part<'a>(page: &'a str, id: &str) -> &'a str {
    let start = format!("<section class=\"part expert\" id=\"{id}\"");
    let (_, after) = page.split_once(&start).expect(id);
    after.split_once("</section>").expect("a part ends").0
}

/// The section below the heading with that anchor, up to the next of its kind.
pub(crate) fn section<'a>(part: &'a str, id: &str) -> &'a str {
    let (_, after) = part.split_once(&format!("<h3 id=\"{id}\">")).expect(id);
    after.split_once("<h3").map_or(after, |(section, _)| section)
}

/// The text without tags, with entities decoded and white space joined.
pub(crate) fn text(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push(' ');
        text.push_str(piece.split_once('>').map_or(piece, |(_, words)| words));
    }
    for (entity, character) in
        [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
    {
        text = text.replace(entity, character);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that every one of `wanted` is in `text`.
pub(crate) fn assert_says(text: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(text.contains(words), "{words:?} is missing from {text}");
    }
}

/// Asserts that tags are closed in order, that nothing can be fetched, and that headings, tables and
/// anchors are as a screen reader wants them.
pub(crate) fn assert_well_formed(page: &str) {
    let style =
        page.split_once("<style>").expect("a style").1.split_once("</style>").expect("its end").0;
    let page = page.replace(style, "");
    let (mut open, mut ids) = (Vec::new(), std::collections::BTreeSet::new());
    let mut last_heading = 0_u32;
    for piece in page.split('<').skip(2) {
        let (tag, words) = piece.split_once('>').expect("a tag ends");
        assert!(!words.contains('>'), "a loose > after {tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closing {name}");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        for never in ["script", "img", "iframe", "object", "embed", "form", "base", "link"] {
            assert_ne!(name, never);
        }
        for never in [" src=", " style=", " onerror=", " onclick=", "javascript:"] {
            assert!(!tag.contains(never), "{tag}");
        }
        if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok()) {
            assert!(level <= last_heading.saturating_add(1), "h{level} after h{last_heading}");
            last_heading = level;
        }
        if let Some((_, id)) =
            attributes.split_once("id=\"").filter(|_| !attributes.contains("-id="))
        {
            let id = id.split('"').next().expect("a quoted attribute ends").to_owned();
            assert!(ids.insert(id.clone()), "{id} twice");
        }
        if name == "table" {
            assert!(words.trim().is_empty(), "a table begins with its caption");
        }
        if name == "th" {
            assert!(attributes.contains("scope=\"col\""), "{tag}");
        }
        if !["meta", "br"].contains(&name) {
            open.push(name.to_owned());
        }
    }
    assert_eq!(open, Vec::<String>::new());
    assert!(!page.contains("http://") && !page.contains("https://"));
    let tables = page.matches("<table").count();
    assert_eq!(page.matches("<caption>").count(), tables, "every table has a caption");
}

/// What no page may run, follow or hide.
pub(crate) const HOSTILE: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> \
     javascript:alert(1) \u{202E}moc.live\u{1b}[2J{{ 7*7 }} =HYPERLINK(1) http://evil.example/?a=b&c";

/// Asserts that nothing of [`HOSTILE`] works in `page`.
pub(crate) fn assert_inert(page: &str) {
    assert_well_formed(page);
    for never in [
        "<script",
        "<img",
        "\u{202E}",
        "\u{1b}",
        "javascript:alert",
        "{{ 7*7 }} =HYPERLINK(1) http:",
    ] {
        assert!(!page.contains(never), "{never:?}");
    }
    assert!(page.contains("[U+202E]moc.live[U+001B][2J"));
}
