//! Words without which a regular expression cannot match.

use regex_syntax::hir::{Class, ClassUnicodeRange, Hir, HirKind};

/// The most words that are told of one expression.
const MOST: usize = 64;
/// The most letters of a class whose letters are told one by one.
const MOST_LETTERS: usize = 8;

/// Words of which one stands, in whatever case of ASCII, in each ASCII text that the expression meets.
/// `None` where none can be told.
pub(crate) fn words(expression: &str) -> Option<Vec<String>> {
    of(&regex_syntax::parse(expression).ok()?).needed()
}

/// What is known of the texts that a part of an expression meets.
struct Texts {
    /// All of them, where they are few.
    all: Option<Vec<String>>,
    /// Words of which each holds one.
    needed: Option<Vec<String>>,
}

impl Texts {
    fn unknown() -> Self {
        Self { all: None, needed: None }
    }

    fn exactly(texts: Vec<String>) -> Self {
        Self { all: Some(texts), needed: None }
    }

    fn needed(self) -> Option<Vec<String>> {
        better(self.needed, self.all)
    }
}

/// Of two lists the one whose shortest word is longer: it is met less often.
fn better(left: Option<Vec<String>>, right: Option<Vec<String>>) -> Option<Vec<String>> {
    let shortest = |words: &Vec<String>| words.iter().map(String::len).min().unwrap_or_default();
    let useful = |words: &Vec<String>| shortest(words) > 0;
    left.into_iter().chain(right).filter(useful).max_by_key(shortest)
}

fn of(expression: &Hir) -> Texts {
    match expression.kind() {
        // A place between two letters takes no room.
        HirKind::Empty | HirKind::Look(_) => Texts::exactly(vec![String::new()]),
        HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
            Ok(text) if text.is_ascii() => Texts::exactly(vec![text.to_ascii_lowercase()]),
            _ => Texts::unknown(),
        },
        HirKind::Class(class) => letters(class).map_or_else(Texts::unknown, Texts::exactly),
        HirKind::Capture(capture) => of(&capture.sub),
        HirKind::Repetition(repeated) => {
            let once = of(&repeated.sub);
            match (repeated.min, repeated.max, once.all) {
                (1, Some(1), all) => Texts { all, needed: once.needed },
                (0, Some(1), Some(mut texts)) => {
                    texts.push(String::new());
                    Texts::exactly(texts)
                }
                (0, ..) => Texts::unknown(),
                (_, _, all) => Texts { all: None, needed: better(once.needed, all) },
            }
        }
        HirKind::Concat(parts) => in_a_row(parts),
        HirKind::Alternation(parts) => any_of(parts),
    }
}

/// The letters of a class that has few, in small.
fn letters(class: &Class) -> Option<Vec<String>> {
    let Class::Unicode(class) = class else { return None };
    if class.iter().map(ClassUnicodeRange::len).sum::<usize>() > MOST_LETTERS {
        return None;
    }
    let characters = class.iter().flat_map(|range| range.start()..=range.end());
    let mut letters: Vec<char> =
        characters.filter(char::is_ascii).map(|letter| letter.to_ascii_lowercase()).collect();
    letters.sort_unstable();
    letters.dedup();
    Some(letters.iter().map(char::to_string).collect()).filter(|all: &Vec<_>| !all.is_empty())
}

fn in_a_row(parts: &[Hir]) -> Texts {
    let (mut all, mut is_whole) = (vec![String::new()], true);
    let mut needed = None;
    for part in parts {
        let texts = of(part);
        match texts.all {
            Some(next) if all.len().saturating_mul(next.len()) <= MOST => {
                let with = |start: &String| {
                    next.iter().map(|end| [start.as_str(), end].concat()).collect()
                };
                all = all.iter().flat_map(|start| -> Vec<String> { with(start) }).collect();
            }
            others => {
                is_whole = false;
                let before = std::mem::replace(&mut all, vec![String::new()]);
                needed = better(needed, better(Some(before), better(texts.needed, others)));
            }
        }
    }
    if is_whole {
        Texts::exactly(all)
    } else {
        Texts { all: None, needed: better(needed, Some(all)) }
    }
}

fn any_of(parts: &[Hir]) -> Texts {
    let texts: Vec<Texts> = parts.iter().map(of).collect();
    let all: Option<Vec<Vec<String>>> = texts.iter().map(|texts| texts.all.clone()).collect();
    if let Some(all) = all.map(|all| all.concat()).filter(|all| all.len() <= MOST) {
        return Texts::exactly(all);
    }
    let needed: Option<Vec<Vec<String>>> = texts.into_iter().map(Texts::needed).collect();
    Texts { all: None, needed: needed.map(|all| all.concat()).filter(|all| all.len() <= MOST) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(expression: &str) -> Vec<String> {
        words(expression).unwrap_or_default()
    }

    #[test]
    fn what_every_match_holds_is_told() {
        assert_eq!(
            told("(^|[^a-z.])com\\.Client\\.appA($|x)"),
            ["com.client.appa", "com.client.appax"]
        );
        assert_eq!(told("/files/(b\\.so|l|z\\.zip)$"), ["/files/b.so", "/files/l", "/files/z.zip"]);
        assert_eq!(
            told("^/system/(priv-)?app/.*\\.(x|apks)$"),
            ["/system/priv-app/", "/system/app/"]
        );
        assert_eq!(told("(?i)^Kit[0-9]+"), ["kit"]);
        assert_eq!(told("(one|two[0-9]*)/"), ["one", "two"]);
        assert_eq!(told("(ab)+"), ["ab"]);
        assert_eq!(told("/(X|y)[zZä]$"), ["/xz", "/yz"]);
        assert_eq!(told("(ab)?c"), ["abc", "c"]);
    }

    #[test]
    fn where_a_match_may_hold_anything_nothing_is_told() {
        for expression in ["a*", "[0-9]{4}", "x|[0-9]", "", "ä", "(a|)", "[a-z]", "[äö]"] {
            assert_eq!(words(expression), None, "{expression}");
        }
    }

    #[test]
    fn a_text_without_the_words_is_never_met() {
        let expressions = [
            "^/(system/x?bin|sbin|data/local(/tmp|/bin)?)/(su|magisk[0-9a-z]*|apd)$",
            "^/data/adb/(magisk|ap)(/|$)|/\\.magisk(/|$)",
            "(?i)\\.(so|dex|JAR)$",
            "(a|b)(c|d){2}e?f{2,}",
        ];
        let pieces = [
            "/system/",
            "xbin",
            "bin",
            "/sbin/",
            "su",
            "/data/adb/",
            "magisk",
            "ap",
            ".Dex",
            ".SO",
            "/.magisk",
            "acd",
            "ff",
            "eff",
            "bcc",
            "/data/local",
            "/tmp/",
        ];
        let mut met = 0;
        for expression in expressions {
            let (matcher, words) = (regex::Regex::new(expression).unwrap(), told(expression));
            for first in pieces {
                for second in pieces {
                    for third in ["", "/su", "x", "ff"] {
                        let text = [first, second, third].concat();
                        if matcher.is_match(&text) {
                            met += 1;
                            let text = text.to_ascii_lowercase();
                            assert!(
                                words.iter().any(|word| text.contains(word)),
                                "{expression} {text}"
                            );
                        }
                    }
                }
            }
        }
        assert!(met > 60, "{met}");
    }
}
