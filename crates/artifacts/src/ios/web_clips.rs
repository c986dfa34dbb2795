//! `*.webclip/Info.plist`: web pages on the home screen.
//!
//! # What it holds
//! One record for each web clip: the address that it opens, whether it fills the screen like an
//! application, whether it can be removed, and which application or profile put it there, where
//! that is said. The title is content.
//!
//! # What it can show
//! That an icon on the home screen opens this address. Such an icon can look like an application.
//!
//! # What it cannot show
//! Who put it there, or whether it was ever opened.
//!
//! # References
//! - Apple, "Web Clips payload settings", Deployment Reference
//! - iLEAPP, `webClips`

use crate::prelude::*;

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "ios.web_clips",
    title: "Web pages on the home screen",
    sources: &[
        Source::Backup("HomeDomain", "Library/WebClips/*.webclip/Info.plist"),
        Source::Filesystem("private/var/mobile/Library/WebClips/*.webclip/Info.plist"),
    ],
    tested: &[("iOS 4 to 18", Confidence::Specification)],
    absent_because: "there may be no web page on the home screen",
    parse,
};

/// One web clip.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct WebClip {
    /// Address that it opens.
    pub url: Option<String>,
    /// Scheme of the address, in lower case.
    pub scheme: Option<String>,
    /// Whether it fills the screen, without an address bar.
    pub full_screen: Option<bool>,
    /// Whether it cannot be removed from the home screen.
    pub removal_disallowed: Option<bool>,
    /// Application that it opens instead of a page.
    pub application_bundle_id: Option<String>,
    /// Title under the icon.
    #[serde(skip)]
    pub title: Option<String>,
}

impl Record for WebClip {
    fn observables(&self) -> Vec<Observable<'_>> {
        let application = self.application_bundle_id.as_deref().map(|id| {
            let field = "application_bundle_id";
            Observable::new(ObservableKind::AppId, id, field, Strength::Exposed)
        });
        let url = observe(self.url.as_deref(), "url", Strength::Installed);
        url.chain(application).collect()
    }

    fn content(&self) -> Vec<(&'static str, &str)> {
        self.title.as_deref().map(|title| ("title", title)).into_iter().collect()
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let root = read_plist(file)?;
    let Some(clip) = root.as_dictionary() else {
        return Err(ParseError::Unexpected("root of the property list is no dictionary".into()));
    };
    let url = text_of(clip, "URL").map(without_data);
    if url.is_none() {
        out.problem(Location::Key("URL".into()), "the address of this web clip is missing");
    }
    let record = WebClip {
        scheme: crate::browsing::scheme(url.as_deref()),
        url,
        full_screen: flag_of(clip, "FullScreen"),
        removal_disallowed: flag_of(clip, "RemovalDisallowed"),
        application_bundle_id: text_of(clip, "ApplicationBundleIdentifier"),
        title: text_of(clip, "Title"),
    };
    out.record(Location::File, &record);
    Ok(())
}
