//! What the header of each artifact file says, for people who ask the program.

/// The generated reference, which a test keeps equal to the headers of the artifact files.
const REFERENCE: &str = include_str!("../../../docs/reference/artifacts.md");

/// What the artifact holds, can show and cannot show, where it lives and on what it was tested:
/// its section of the reference, in Markdown.
pub fn documentation(id: &str) -> Option<&'static str> {
    let heading = format!("## `{id}`: ");
    let (_, section) = REFERENCE.split_once(&heading)?;
    let (_, body) = section.split_once('\n')?;
    Some(body.split_once("\n## `").map_or(body, |(body, _)| body).trim())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_artifact_says_what_it_cannot_show() {
        for artifact in crate::all() {
            let text = super::documentation(artifact.id).unwrap_or_default();
            assert!(text.contains("What it cannot show"), "{}: {text:?}", artifact.id);
            assert_eq!(text.matches("What it cannot show").count(), 1, "{}", artifact.id);
        }
    }
}
