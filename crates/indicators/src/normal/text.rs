//! Letter case and hexadecimal.

/// Bytes of a value that are folded without allocating; longer ones are rare.
const FOLDED_IN_PLACE: usize = 256;

/// A place where a value is folded to lower case without allocating.
pub(crate) struct FoldBuffer {
    bytes: [u8; FOLDED_IN_PLACE],
    long: String,
}

impl FoldBuffer {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; FOLDED_IN_PLACE], long: String::new() }
    }

    /// `text` in lower case.
    pub(crate) fn fold<'a>(&'a mut self, text: &'a str) -> &'a str {
        if !text.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()) {
            return text;
        }
        if text.is_ascii()
            && let Some(place) = self.bytes.get_mut(..text.len())
        {
            place.copy_from_slice(text.as_bytes());
            place.make_ascii_lowercase();
            if let Ok(folded) = std::str::from_utf8(place) {
                return folded;
            }
        }
        self.long = text.to_lowercase();
        &self.long
    }

    /// The hexadecimal digits of `text` in lower case, without the colons, spaces and dashes that
    /// some tools write between them; `None` when anything else occurs or it is longer than a
    /// hash can be.
    pub(crate) fn fold_hexadecimal(&mut self, text: &str) -> Option<&str> {
        let mut length = 0_usize;
        for byte in text.bytes().filter(|byte| !matches!(byte, b':' | b' ' | b'-')) {
            if !byte.is_ascii_hexdigit() {
                return None;
            }
            *self.bytes.get_mut(length)? = byte.to_ascii_lowercase();
            length = length.saturating_add(1);
        }
        std::str::from_utf8(self.bytes.get(..length)?).ok()
    }
}

/// Undoes the defanging of published values: `hxxp://`, `[.]`, `(.)`, `[dot]`, `[:]`, `[at]`.
pub(crate) fn refanged(value: &str) -> String {
    let mut plain = value.trim().to_owned();
    for (defanged, meant) in [
        ("[.]", "."),
        ("(.)", "."),
        ("[dot]", "."),
        ("(dot)", "."),
        ("[:]", ":"),
        ("[://]", "://"),
        ("[at]", "@"),
        ("[@]", "@"),
    ] {
        if plain.contains(defanged) {
            plain = plain.replace(defanged, meant);
        }
    }
    let scheme: String = plain.chars().take(4).collect();
    if scheme.eq_ignore_ascii_case("hxxp") {
        plain = format!("http{}", plain.chars().skip(4).collect::<String>());
    }
    plain
}
