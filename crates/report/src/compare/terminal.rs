//! The comparison as lines for a terminal. Text from evidence is made fit to be read, and the caller strips
//! what a terminal would obey.

use super::{
    Comparison,
    page::{DifferenceView, device, reason, result, warnings},
};
use crate::{Words, text::shown};

/// Differences that are listed; the page shows more, the output as JSON all.
const LISTED: usize = 60;
/// Characters of a title.
const TITLE: usize = 160;

/// The comparison in lines, those that matter most first.
pub fn lines(comparison: &Comparison, words: &Words) -> Vec<String> {
    let mut lines = vec![result(comparison, words), words.say("compare-limits"), String::new()];
    lines.push(device(comparison, words));
    lines.extend(warnings(comparison, words));
    for difference in comparison.differences.iter().take(LISTED) {
        lines.push(String::new());
        lines.extend(of(&DifferenceView::new(difference, words)));
    }
    let left = comparison.differences.len().saturating_sub(LISTED);
    if left > 0 {
        let left = u64::try_from(left).unwrap_or(u64::MAX);
        lines.push(String::new());
        lines.push(words.count("compare-left-out", left));
    }
    lines.push(String::new());
    if comparison.not_compared.is_empty() {
        lines.push(words.say("compare-all-compared"));
    } else {
        lines.push(words.say("compare-not-compared"));
        lines.extend(comparison.not_compared.iter().map(|one| {
            let title = shown(&words.text(&one.artifact.title).text, TITLE);
            let thing = words.say(&format!("compare-thing-{}", one.thing));
            let (reason, things) = (words.say(reason(one.reason)), words.number(one.things));
            format!("  {reason}: {thing} · {title} ({things})")
        }));
    }
    for (key, names) in [
        ("compare-partial-old", &comparison.read_in_part.old),
        ("compare-partial-new", &comparison.read_in_part.new),
    ] {
        lines.extend(names.iter().map(|name| {
            format!("  {}: {}", words.say(key), shown(&words.text(&name.title).text, TITLE))
        }));
    }
    lines
}

fn of(view: &DifferenceView) -> Vec<String> {
    let name = match (&view.title, view.name.is_empty()) {
        (Some(title), false) => format!(": {}: {}", title.text, view.name),
        (Some(title), true) => format!(": {}", title.text),
        (None, false) => format!(": {}", view.name),
        (None, true) => String::new(),
    };
    let called = view.called.as_ref().map_or_else(String::new, |called| format!(" ({called})"));
    let mut lines = vec![format!("{} · {}{name}{called}", view.change, view.thing)];
    lines.extend(view.unsure.iter().map(|unsure| format!("    {unsure}")));
    for field in &view.fields {
        lines.push(format!("    {}", field.label));
        let values = field.values.iter();
        lines.extend(values.map(|(what, values)| format!("      {what}: {values}")));
    }
    lines.push(format!("    {}", view.why));
    lines
}
