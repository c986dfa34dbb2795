//! The app that records or shows the screen, as the service `media_projection` tells.
//!
//! # What it holds
//! The app that has the screen at the moment the service was asked, and for what. One record is that app.
//!
//! # What it can show
//! That an app was recording, mirroring or sharing the screen when the data was collected.
//!
//! # What it cannot show
//! Anything before that moment. Accessibility services take pictures of the screen without it.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/media/projection/MediaProjectionManagerService.java`

use model::{AppSighting, AppSign};

use crate::{
    components::{is_package, user_of},
    prelude::*,
    service_lines::{for_each_service_line, value_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.screen_projection",
    title: "App that has the screen",
    sources: &[Source::Service("media_projection")],
    tested: &[
        ("Android 14, without an app", Confidence::RealDevice),
        ("Android 9 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// The app that has the screen.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct ScreenProjection {
    /// Package.
    pub package: String,
    /// Number of the user of the system.
    pub uid: Option<u64>,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// What for, for example `TYPE_SCREEN_CAPTURE`.
    pub projection_type: Option<String>,
}

impl Record for ScreenProjection {
    fn observables(&self) -> Vec<Observable<'_>> {
        let kind = ObservableKind::AppId;
        vec![Observable::new(kind, &self.package, "package", Strength::Executed)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sighting = AppSighting::of(self.package.as_str()).of_user(self.user_id);
        vec![sighting.with(AppSign::ScreenProjection)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut expected, mut answered) = (false, false);
    for_each_service_line(file, out, |number, line, out| {
        let text = line.trim();
        if text == "Media Projection:" {
            expected = true;
        } else if expected && text == "null" {
            answered = true;
        } else if expected && text.starts_with('(') {
            answered = true;
            match projection_of(text) {
                Some(projection) => out.record(Location::Line(number), &projection),
                None => out.problem(
                    Location::Line(number),
                    "line not understood: the app that has the screen is missing",
                ),
            }
        }
    })?;
    if !answered {
        out.problem(Location::File, "nothing is told: whether an app has the screen is missing");
    }
    Ok(())
}

/// `(org.example.cast, uid=10123): TYPE_SCREEN_CAPTURE`
fn projection_of(text: &str) -> Option<ScreenProjection> {
    let (package, rest) = text.strip_prefix('(')?.split_once(',')?;
    let uid = value_of(rest, "uid").and_then(|uid| uid.parse().ok());
    let kind = rest.split_once("): ").map(|(_, kind)| kind.trim().to_owned());
    is_package(package).then(|| ScreenProjection {
        package: package.to_owned(),
        uid,
        user_id: uid.map(user_of),
        projection_type: kind,
    })
}
