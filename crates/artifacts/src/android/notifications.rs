//! Notifications that stood on the phone when the service `notification` told of them.
//!
//! # What it holds
//! For each notification the app that showed it, for which Android user, its number, when it was made and
//! changed, whether it stays and whether it belongs to a service in the foreground. Titles and texts, and names that
//! apps give, are left out: they hold words of people. One record is a notification.
//!
//! # What it can show
//! What the phone told its owner at that time: that a certificate authority was added, which may let others read
//! encrypted traffic. Which apps ran a service that must show itself.
//!
//! # What it cannot show
//! Notifications that were dismissed before. Whether the owner saw one. The name of an added authority.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/notification/NotificationRecord.java`
//! - AOSP, `proto/src/system_messages.proto`; `services/devicepolicy/…/CertificateMonitor.java`

use std::collections::BTreeSet;

use formats::instants::unix_milliseconds;
use model::AppSighting;

use crate::{
    components::is_package,
    prelude::*,
    service_lines::{for_each_short_service_line, indent, value_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.notifications",
    title: "Notifications on the phone",
    sources: &[Source::Service("notification")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 9 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// A notification.
#[skip_serializing_none]
#[derive(Clone, Debug, Default, Serialize)]
pub struct Notification {
    /// Package that showed it.
    pub package: String,
    /// Number of the Android user; none where it is for all.
    pub user_id: Option<u64>,
    /// User number of the app.
    pub uid: Option<u64>,
    /// Number by which the app knows it.
    pub notification_id: Option<i64>,
    /// What a known notice of the system says: `certificate_authority_added`.
    pub known_notice: Option<&'static str>,
    /// Whether it stays until the app takes it away.
    pub stays: Option<bool>,
    /// Whether it belongs to a service in the foreground.
    pub of_foreground_service: Option<bool>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
}

impl Record for Notification {
    fn observables(&self) -> Vec<Observable<'_>> {
        vec![Observable::new(ObservableKind::AppId, &self.package, "package", Strength::Executed)]
    }

    fn events(&self) -> Vec<TimelineEvent> {
        let meaning = "notification shown";
        let event = |at| TimelineEvent { at, meaning, summary: self.package.clone() };
        self.created_at.map(event).into_iter().collect()
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        vec![AppSighting::of(self.package.as_str()).of_user(self.user_id)]
    }
}

/// `FLAG_ONGOING_EVENT` and `FLAG_NO_CLEAR` of notifications.
const STAYS: u64 = 0x2 | 0x20;
/// `FLAG_FOREGROUND_SERVICE`.
const FOREGROUND_SERVICE: u64 = 0x40;
/// `NOTE_SSL_CERT_INFO`: shown by the system as long as it trusts an authority that was added.
const AUTHORITY_ADDED: i64 = 33;

/// A notification that goes on: its line, how deep it stands, and what was told of it.
type Open = Option<(u64, usize, Notification)>;

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut open: Open = None;
    // The service tells those twice that wait to be shown.
    let mut told = BTreeSet::new();
    let mut unreadable = Repeated::default();
    let mut end = |open: &mut Open, out: &mut Sink<'_>| {
        let Some((line, _, notification)) = open.take() else { return };
        let key =
            (notification.package.clone(), notification.user_id, notification.notification_id);
        if told.insert((key, notification.created_at)) {
            out.record(Location::Line(line), &notification);
        }
    };
    for_each_short_service_line(file, out, |number, line, out| {
        let (depth, text) = (indent(line), line.trim());
        if open.as_ref().is_some_and(|(_, begun, _)| depth <= *begun && !text.is_empty()) {
            end(&mut open, out);
        }
        if let Some(head) = text.strip_prefix("NotificationRecord(") {
            end(&mut open, out);
            open = notification_of(head).map(|notification| (number, depth, notification));
            if open.is_none() {
                let message = "notification not understood: it is missing";
                unreadable.problem(out, Location::Line(number), message);
            }
        } else if let Some((_, begun, notification)) = &mut open {
            // What stands deeper is the app's own.
            if depth == begun.saturating_add(2) {
                notification.complete(text);
            }
        }
    })?;
    end(&mut open, out);
    unreadable.finish(out, "notifications not understood");
    Ok(())
}

/// `0x0d3f9467: pkg=android user=UserHandle{-1} id=19 tag=null …`. What follows `tag` is the app's own.
fn notification_of(head: &str) -> Option<Notification> {
    let (head, _) = head.split_once(" tag=")?;
    let package = value_of(head, "pkg").filter(|package| is_package(package))?;
    let user = head.split_once("UserHandle{").and_then(|(_, user)| user.split('}').next());
    let notification_id: Option<i64> = value_of(head, "id").and_then(|id| id.parse().ok());
    let added = package == "android" && notification_id == Some(AUTHORITY_ADDED);
    Some(Notification {
        package: package.to_owned(),
        user_id: user.and_then(|user| user.parse().ok()),
        notification_id,
        known_notice: added.then_some("certificate_authority_added"),
        ..Notification::default()
    })
}

impl Notification {
    /// Takes what a line below the head says.
    fn complete(&mut self, text: &str) {
        let instant = |text: &str| text.trim().parse().ok().and_then(unix_milliseconds);
        if let Some(uid) = text.strip_prefix("uid=") {
            self.uid = uid.split(' ').next().and_then(|uid| uid.parse().ok());
        } else if let Some(flags) = text.strip_prefix("flags=0x") {
            let flags = u64::from_str_radix(flags.trim(), 16).ok();
            self.stays = flags.map(|flags| flags & STAYS != 0);
            self.of_foreground_service = flags.map(|flags| flags & FOREGROUND_SERVICE != 0);
        } else if let Some(at) = text.strip_prefix("mCreationTimeMs=") {
            self.created_at = instant(at);
        } else if let Some(at) = text.strip_prefix("mUpdateTimeMs=") {
            self.updated_at = instant(at);
        }
    }
}
