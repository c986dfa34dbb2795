//! Which acquisition a file of a finding is in.

/// Place of the acquisition among `names`, and the path inside it. Of several acquisitions, a path begins with
/// the name of its own; of one alone it does not. `None` where nothing tells: a fact that several files tell
/// together.
pub(crate) fn split<'a>(names: &[&str], file: &'a str) -> (Option<usize>, &'a str) {
    if names.len() == 1 {
        return (Some(0), file);
    }
    let found = names.iter().enumerate().find_map(|(place, name)| {
        let path = file.strip_prefix(name)?.strip_prefix(": ")?;
        Some((Some(place), path))
    });
    found.unwrap_or((None, file))
}
