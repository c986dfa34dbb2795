//! Files that are no indicators: what they are instead, so that a message can say what to do.

use std::sync::LazyLock;

use regex::Regex;

/// How much of a file is looked at, in bytes.
pub(crate) const LOOKED_AT: usize = 64 * 1024;

static YARA: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?m)^\s*(?:(?:private|global)\s+)*rule\s+[A-Za-z_]\w*\s*(?::[\w\s]+)?(?://[^\n]*\s*)?\{",
    )
    .ok()
});
static SURICATA: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?m)^\s*(?:#\s*)?(?:alert|drop|reject|pass|log)\s+[a-z0-9]+\s+\S+\s+\S+\s+(?:->|<>)\s",
    )
    .ok()
});

/// The beginning of a file.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or(text)
}

/// Whether the text is YARA rules.
pub(crate) fn is_yara(text: &str) -> bool {
    let text = beginning(text);
    let is_rule = YARA.as_ref().is_some_and(|rule| rule.is_match(text));
    is_rule && (text.contains("condition") || text.len() >= LOOKED_AT)
}

/// What a text is that is no indicators and no YARA rules either, and what to do with it.
pub(crate) fn other_rules(text: &str) -> Option<&'static str> {
    let text = beginning(text);
    let has_line = |start: &str| text.lines().any(|line| line.starts_with(start));
    if SURICATA.as_ref().is_some_and(|rule| rule.is_match(text)) {
        return Some("Suricata or Snort rules, which describe network traffic");
    }
    if has_line("detection:") && has_line("logsource:") {
        return Some("a Sigma rule: a check takes its folder with --rules DIR");
    }
    if has_line("indicators:") && text.contains("github:") {
        return Some(
            "an index of feeds: `hoofprint indicators update --index` follows one by its address",
        );
    }
    None
}

/// What bytes are that are no text.
pub(crate) fn binary_kind(bytes: &[u8]) -> Option<&'static str> {
    const STARTS: [(&[u8], &str); 9] = [
        (b"PK\x03\x04", "an archive (zip): unpack it first"),
        (b"\x1F\x8B", "an archive (gzip): unpack it first"),
        (b"7z\xBC\xAF\x27\x1C", "an archive (7z): unpack it first"),
        (b"BZh", "an archive (bzip2): unpack it first"),
        (b"\xFD7zXZ", "an archive (xz): unpack it first"),
        (b"%PDF", "a document (PDF)"),
        (b"SQLite format 3\0", "a database"),
        (b"\xD0\xCF\x11\xE0", "a document of an office program"),
        (b"\x7FELF", "a program"),
    ];
    STARTS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| *kind)
}
