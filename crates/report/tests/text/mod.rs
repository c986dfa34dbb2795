//! The text of a page, as its readers see it.

/// The text of the page without tags, with entities decoded and white space joined.
pub(crate) fn text_of(page: &str) -> String {
    let body = page.split_once("<body>").unwrap().1;
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let inline =
            ["strong", "em", "a ", "span", "bdi", "/"].iter().any(|name| tag.starts_with(name));
        text.push_str(if inline && !tag.starts_with("/d") { "" } else { " " });
        text.push_str(words);
    }
    for (entity, character) in
        [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
    {
        text = text.replace(entity, character);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The part for the person.
pub(crate) fn person(page: &str) -> &str {
    let (_, part) = page.split_once("id=\"person\"").unwrap();
    part.split("<section class=\"part").next().unwrap()
}

/// The words of each sentence of English in a piece of a page; what has no end, such as a heading, is none.
pub(crate) fn sentences_of(page: &str) -> Vec<Vec<String>> {
    const BLOCKS: [&str; 12] =
        ["p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "dt", "dd", "div", "section"];
    let mut text = String::new();
    for piece in page.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        text.push_str(if BLOCKS.contains(&name) || name == "br" { "\n" } else { "" });
        text.push_str(&words.replace('\n', " "));
    }
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut sentence = Vec::new();
        for word in line.split_whitespace() {
            let letters: String =
                word.chars().filter(|one| one.is_ascii_alphabetic() || *one == '\'').collect();
            if !letters.is_empty() {
                sentence.push(letters);
            }
            if word.ends_with(['.', '?', '!', ':']) && !sentence.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
    }
    sentences
}
