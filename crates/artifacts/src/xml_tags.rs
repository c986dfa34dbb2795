//! Tags of small XML documents, one by one, also of those that break off.

/// Hands every tag called `name` to `each`, as an answer to names of attributes, and says how many
/// there were.
pub(crate) fn for_each_tag(
    text: &str,
    name: &str,
    mut each: impl FnMut(&dyn Fn(&str) -> Option<String>),
) -> u64 {
    let mut count = 0_u64;
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        let Some(tag) = after.strip_prefix(name) else { continue };
        if !tag.starts_with(|next: char| next.is_whitespace() || next == '/' || next == '>') {
            continue;
        }
        let Some(end) = tag_end(tag) else { break };
        let Some((tag, after)) = tag.split_at_checked(end) else { break };
        count = count.saturating_add(1);
        each(&|attribute| value_of(tag, attribute));
        rest = after;
    }
    count
}

/// Where a tag ends: at the first `>` outside of quotation marks.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.bytes().position(|byte| {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
        quote.is_none() && byte == b'>'
    })
}

fn value_of(tag: &str, wanted: &str) -> Option<String> {
    let mut rest = tag;
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, after) = after.strip_prefix(quote)?.split_once(quote)?;
        if name.trim() == wanted {
            return Some(unescaped(value));
        }
        rest = after;
    }
    None
}

fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (code, letter)| text.replace(code, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_up_to_where_the_text_breaks_off() {
        let text =
            "<?xml?><a><b x=\"1>2\" y = 'c &amp;lt; d'/><bb x=\"no\"/><b x=\"3\"></b><b x=\"4";
        let mut found = Vec::new();
        let count = for_each_tag(text, "b", |value| found.push((value("x"), value("y"))));
        let pair = |x: &str, y: Option<&str>| (Some(x.to_owned()), y.map(str::to_owned));
        assert_eq!(found, [pair("1>2", Some("c &lt; d")), pair("3", None)]);
        assert_eq!(count, 2);
    }
}
