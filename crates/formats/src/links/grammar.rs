//! The grammar of one link: which characters belong to it, where it ends, and how defanged
//! spellings are read.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Longest host name that is considered, in characters; DNS allows 253.
const LONGEST_HOST: usize = 255;

/// Defanged spellings and the character that each stands for.
const DEFANGED: [(&str, char); 14] = [
    ("[.]", '.'),
    ("(.)", '.'),
    ("{.}", '.'),
    ("[dot]", '.'),
    ("(dot)", '.'),
    ("{dot}", '.'),
    ("[:]", ':'),
    ("(:)", ':'),
    ("[/]", '/'),
    ("[@]", '@'),
    ("(@)", '@'),
    ("[at]", '@'),
    ("\\.", '.'),
    ("\\/", '/'),
];

/// Spellings of the two schemes, what each stands for, and whether it is a defanged one. No
/// spelling is the end of a longer one that stands for something else.
const SCHEMES: [(&str, &str, bool); 10] = [
    ("https", "https", false),
    ("http", "http", false),
    ("hxxps", "https", true),
    ("hxxp", "http", true),
    ("h**ps", "https", true),
    ("h**p", "http", true),
    ("htxps", "https", true),
    ("htxp", "http", true),
    ("hxtps", "https", true),
    ("hxtp", "http", true),
];

/// A character as it is to be read, which may be spelt with several.
#[derive(Clone, Copy)]
struct Token {
    value: char,
    length: usize,
    defanged: bool,
}

fn plain(text: &str, at: usize) -> Option<Token> {
    let value = text.get(at..)?.chars().next()?;
    Some(Token { value, length: value.len_utf8(), defanged: false })
}

fn token(text: &str, at: usize) -> Option<Token> {
    let bytes = text.as_bytes();
    if matches!(bytes.get(at)?, b'[' | b'(' | b'{' | b'\\') {
        for (spelling, value) in DEFANGED {
            let length = spelling.len();
            let end = at.saturating_add(length);
            if bytes.get(at..end).is_some_and(|is| is.eq_ignore_ascii_case(spelling.as_bytes())) {
                return Some(Token { value, length, defanged: true });
            }
        }
    }
    plain(text, at)
}

/// Whether a defanged dot starts at `at`.
pub(super) fn is_defanged_dot(text: &str, at: usize) -> bool {
    token(text, at).is_some_and(|token| token.defanged && token.value == '.')
}

/// A scheme with the separators behind it.
#[derive(Clone, Copy)]
pub(super) struct Scheme {
    /// Offset of the first letter.
    pub(super) start: usize,
    /// Offset behind the slashes.
    pub(super) end: usize,
    name: &'static str,
    defanged: bool,
    single_slash: bool,
}

/// The scheme that ends with the colon at `colon`.
pub(super) fn scheme_at(text: &str, colon: usize) -> Option<Scheme> {
    let bytes = text.as_bytes();
    let opened = colon.checked_sub(1).filter(|at| matches!(bytes.get(*at), Some(b'[' | b'(')));
    let name_end = opened.unwrap_or(colon);
    let before = bytes.get(name_end.saturating_sub(5)..name_end)?;
    let (spelling, name, odd) = SCHEMES.into_iter().find(|(spelling, ..)| {
        let from = before.len().checked_sub(spelling.len());
        let end = from.and_then(|from| before.get(from..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(spelling.as_bytes()))
    })?;
    let (mut slashes, mut escaped, mut closed) = (0_usize, false, opened.is_none());
    let mut end = colon.saturating_add(1);
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'/' => slashes = slashes.saturating_add(1),
            b'\\' => {
                escaped = true;
                let next_is_slash = bytes.get(end.saturating_add(1)) == Some(&b'/');
                slashes = slashes.saturating_add(usize::from(!next_is_slash));
            }
            b']' | b')' if !closed => closed = true,
            _ => break,
        }
        end = end.saturating_add(1);
    }
    let start = name_end.saturating_sub(spelling.len());
    let defanged = odd || escaped || opened.is_some();
    let scheme = Scheme { start, end, name, defanged, single_slash: slashes == 1 };
    (slashes > 0 && closed).then_some(scheme)
}

/// A link and where it ends.
pub(super) struct Link {
    /// Offset behind its last byte in the text.
    pub(super) end: usize,
    /// The link, refanged.
    pub(super) spelling: String,
    /// Offset in `spelling` behind the host and the port.
    pub(super) authority_end: usize,
}

/// What stands where a link was expected.
pub(super) enum Reading {
    /// A link.
    Link(Link),
    /// No link, as far as this offset.
    Nothing(usize),
}

/// Reads the link behind `scheme`.
pub(super) fn link_behind(text: &str, scheme: Scheme) -> Reading {
    let mut link = if scheme.defanged || scheme.single_slash {
        format!("{}://", scheme.name)
    } else {
        text.get(scheme.start..scheme.end).unwrap_or_default().to_owned()
    };
    if link.ends_with(":///") {
        link = format!("{}://", scheme.name);
    }
    let mut defanged = scheme.defanged;
    let mut host_start = scheme.end;
    if let Some((end, was_defanged)) = user_info(text, scheme.end) {
        push_tokens(&mut link, text, scheme.end, end);
        defanged |= was_defanged;
        host_start = end;
    }
    let host = host_at(text, host_start);
    let examined = host.examined;
    if !host.is_valid() || (scheme.single_slash && !host.looks_public()) {
        return Reading::Nothing(examined.max(scheme.end));
    }
    Reading::Link(finish(text, scheme.start, link, &host, defanged))
}

/// Reads the link without a scheme that starts at `start`. `needs` decides on its host.
pub(super) fn bare_link(text: &str, start: usize, needs: fn(&Host) -> bool) -> Reading {
    let host = host_at(text, start);
    if !host.looks_public() || !needs(&host) {
        return Reading::Nothing(host.examined);
    }
    Reading::Link(finish(text, start, String::new(), &host, false))
}

fn finish(text: &str, start: usize, mut link: String, host: &Host, defanged: bool) -> Link {
    link.push_str(&host.text);
    let mut end = host.end;
    let defanged = defanged || host.defanged;
    if host.continues {
        let port_end = port(text, end);
        link.push_str(text.get(end..port_end).unwrap_or_default().trim_start_matches('['));
        end = port_end;
    }
    let authority_end = link.len();
    if host.continues && token(text, end).is_some_and(|next| matches!(next.value, '/' | '?' | '#'))
    {
        let opener = text.get(..start).and_then(|before| before.chars().next_back());
        let rest = rest_at(text, end, defanged, opener);
        link.push_str(&rest.text);
        end = rest.end;
    }
    Link { end, spelling: link, authority_end }
}

fn push_tokens(link: &mut String, text: &str, mut at: usize, end: usize) {
    while at < end {
        let Some(token) = token(text, at) else { return };
        link.push(token.value);
        at = at.saturating_add(token.length);
    }
}

/// The offset behind the last `@` of the authority that starts at `start`.
fn user_info(text: &str, start: usize) -> Option<(usize, bool)> {
    let (mut at, mut found, mut defanged) = (start, None, false);
    while let Some(token) = token(text, at) {
        if matches!(token.value, '/' | '?' | '#' | '\\') || ends_a_link(token.value) {
            break;
        }
        defanged |= token.defanged;
        at = at.saturating_add(token.length);
        if token.value == '@' {
            found = Some((at, defanged));
        }
    }
    found
}

/// A host as it was read.
pub(super) struct Host {
    /// The host, refanged.
    pub(super) text: String,
    /// Offset behind its last byte in the text.
    end: usize,
    /// How far the text was looked at.
    examined: usize,
    /// Whether a port or a path may follow.
    continues: bool,
    /// Whether a dot was spelt in a defanged way.
    pub(super) defanged: bool,
}

impl Host {
    fn is_valid(&self) -> bool {
        let text = &self.text;
        text.starts_with('[')
            || (text.chars().any(char::is_alphanumeric) && !text.starts_with(['.', '-']))
    }

    /// Whether the host has the shape of a public name (`label.tld`) or of an IPv4 address.
    pub(super) fn looks_public(&self) -> bool {
        let text = self.text.trim_end_matches('.');
        if text.parse::<Ipv4Addr>().is_ok() {
            return true;
        }
        let mut labels = text.rsplit('.');
        let top = labels.next().unwrap_or_default();
        let top_is_letters = top.chars().all(char::is_alphabetic) || top.starts_with("xn--");
        let mut others = labels.peekable();
        top_is_letters
            && top.chars().nth(1).is_some()
            && others.peek().is_some()
            && others
                .all(|label| !label.is_empty() && !label.starts_with('-') && !label.contains('%'))
    }

    /// Whether the host is an IPv4 address.
    pub(super) fn is_ipv4(&self) -> bool {
        self.text.parse::<Ipv4Addr>().is_ok()
    }
}

fn host_at(text: &str, start: usize) -> Host {
    if let Some(host) = ipv6_at(text, start) {
        return host;
    }
    let mut characters: Vec<(char, usize)> = Vec::new();
    let (mut at, mut defanged) = (start, false);
    while let Some(token) = token(text, at) {
        if characters.len() >= LONGEST_HOST || !continues_host(text, at, token, &characters) {
            break;
        }
        at = at.saturating_add(token.length);
        defanged |= token.defanged;
        characters.push((token.value, at));
    }
    let examined = at;
    let cut = ascii_end_of_top_label(&characters);
    let mut continues = cut.is_none();
    characters.truncate(cut.unwrap_or(characters.len()));
    if text.get(at..).is_some_and(|rest| rest.starts_with("://")) {
        continues = false;
        drop_scheme(&mut characters);
    }
    let path_follows = continues
        && token(text, at).is_some_and(|next| matches!(next.value, '/' | '?' | '#' | ':'));
    while !path_follows && matches!(characters.last(), Some(('.' | '-' | '_' | '%', _))) {
        characters.pop();
    }
    let end = characters.last().map_or(start, |(_, end)| *end);
    let text = characters.into_iter().map(|(value, _)| value).collect();
    Host { text, end, examined, continues, defanged }
}

fn continues_host(text: &str, at: usize, token: Token, before: &[(char, usize)]) -> bool {
    match token.value {
        '.' | '-' | '_' => true,
        '%' => text
            .as_bytes()
            .get(at.saturating_add(1)..at.saturating_add(3))
            .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)),
        // Dots of IDNA. Behind a host that has ASCII dots they end a sentence.
        '\u{3002}' | '\u{ff0e}' | '\u{ff61}' => {
            let next =
                text.get(at.saturating_add(token.length)..).and_then(|rest| rest.chars().next());
            !before.iter().any(|(value, _)| *value == '.')
                && next.is_some_and(|next| next.is_ascii_alphanumeric())
        }
        value if value.is_ascii() => value.is_ascii_alphanumeric(),
        value => !ends_a_link(value),
    }
}

/// Top-level names are all ASCII or not at all: text that follows a host without a space, as it
/// does in Chinese, is none of it. Returns how many characters are.
fn ascii_end_of_top_label(characters: &[(char, usize)]) -> Option<usize> {
    let dot = characters.iter().rposition(|(value, _)| *value == '.')?;
    let top = characters.get(dot.saturating_add(1)..)?;
    let ascii = top.iter().take_while(|(value, _)| value.is_ascii_alphanumeric()).count();
    let foreign = top.get(ascii).is_some_and(|(value, _)| !value.is_ascii());
    (ascii >= 2 && foreign).then(|| dot.saturating_add(1).saturating_add(ascii))
}

/// Removes `http` or `https` from the end: the scheme of a link that follows without a space.
fn drop_scheme(characters: &mut Vec<(char, usize)>) {
    for name in ["https", "http"] {
        let Some(keep) = characters.len().checked_sub(name.len()) else { continue };
        let tail: String = characters.iter().skip(keep).map(|(value, _)| *value).collect();
        if tail.eq_ignore_ascii_case(name) {
            characters.truncate(keep);
            return;
        }
    }
}

fn ipv6_at(text: &str, start: usize) -> Option<Host> {
    let rest = text.get(start..)?.strip_prefix('[')?;
    let longest = rest.get(..64).unwrap_or(rest);
    let length = memchr::memchr(b']', longest.as_bytes())?;
    let address = rest.get(..length)?;
    let without_zone = address.split_once('%').map_or(address, |(address, _)| address);
    without_zone.parse::<Ipv6Addr>().ok()?;
    let end = start.saturating_add(length).saturating_add(2);
    let text = format!("[{address}]");
    Some(Host { text, end, examined: end, continues: true, defanged: false })
}

/// The offset behind the port that starts at `at`, or `at` when there is none.
fn port(text: &str, at: usize) -> usize {
    let Some(colon) = text.get(at..).and_then(|rest| rest.strip_prefix(':')) else { return at };
    let digits = colon.bytes().take_while(u8::is_ascii_digit).count();
    let end = at.saturating_add(1).saturating_add(digits);
    let path_follows = text.as_bytes().get(end).is_some_and(|next| b"/?#".contains(next));
    if digits <= 5 && (digits > 0 || path_follows) { end } else { at }
}

struct Rest {
    text: String,
    end: usize,
}

/// Reads path, query and fragment. `opener` is the character before the link: a link in
/// brackets or single quotes ends where they close.
fn rest_at(text: &str, start: usize, defanged: bool, opener: Option<char>) -> Rest {
    let (mut at, mut depth) = (start, [0_usize; 2]);
    let mut characters: Vec<(char, usize)> = Vec::new();
    let closer = opener.and_then(|opener| match opener {
        '(' => Some(')'),
        '[' => Some(']'),
        '\'' => Some('\''),
        _ => None,
    });
    while let Some(token) = if defanged { token(text, at) } else { plain(text, at) } {
        let value = token.value;
        if ends_a_link(value) || value == '\\' {
            break;
        }
        if let Some((kind, opens)) = bracket(value)
            && let Some(open) = depth.get_mut(kind)
        {
            if !opens && *open == 0 && closer == Some(value) {
                break;
            }
            *open = if opens { open.saturating_add(1) } else { open.saturating_sub(1) };
        }
        if value == '\'' && closer == Some('\'') {
            break;
        }
        at = at.saturating_add(token.length);
        characters.push((value, at));
    }
    trim_end(&mut characters);
    let end = characters.last().map_or(start, |(_, end)| *end);
    Rest { text: characters.into_iter().map(|(value, _)| value).collect(), end }
}

fn bracket(value: char) -> Option<(usize, bool)> {
    match value {
        '(' => Some((0, true)),
        ')' => Some((0, false)),
        '[' => Some((1, true)),
        ']' => Some((1, false)),
        _ => None,
    }
}

/// Removes punctuation that belongs to the sentence, and brackets that were opened before.
fn trim_end(characters: &mut Vec<(char, usize)>) {
    let mut surplus = [0_isize; 2];
    for (value, _) in characters.iter() {
        if let Some((kind, opens)) = bracket(*value)
            && let Some(count) = surplus.get_mut(kind)
        {
            *count = count.saturating_add(if opens { -1 } else { 1 });
        }
    }
    while let Some((value, _)) = characters.last() {
        match bracket(*value) {
            Some((kind, opens)) => {
                let Some(count) = surplus.get_mut(kind) else { return };
                if !opens && *count <= 0 {
                    return;
                }
                *count = count.saturating_sub(if opens { -1 } else { 1 });
            }
            None if !matches!(value, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*') => return,
            None => {}
        }
        characters.pop();
    }
}

/// Whether a link cannot contain `value` unescaped: RFC 3986, and RFC 3987 without the
/// punctuation that writers put behind a link.
pub(super) fn ends_a_link(value: char) -> bool {
    match value {
        '"' | '<' | '>' | '`' | '{' | '}' | '|' | '^' => true,
        _ if value.is_ascii() => !value.is_ascii_graphic(),
        '\u{ab}'
        | '\u{bb}'
        | '\u{60c}'
        | '\u{61b}'
        | '\u{61f}'
        | '\u{6d4}'
        | '\u{964}'
        | '\u{2010}'..='\u{206f}'
        | '\u{3000}'..='\u{3003}'
        | '\u{3008}'..='\u{301f}'
        | '\u{fe10}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff0f}'
        | '\u{ff1a}'..='\u{ff20}'
        | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}'
        | '\u{fffd}' => true,
        _ => value.is_whitespace() || value.is_control(),
    }
}

/// Whether `value` belongs to a script that is written without spaces.
pub(super) fn is_unspaced(value: char) -> bool {
    matches!(value, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
