//! Apps that did not come with an Android device.

use model::{AppProfile, AppSign, Results};

use super::{
    super::{
        outside,
        pen::{Line, Look, Pen, VALUE},
        table::{Bounds, Table},
    },
    about::About,
};

const BOUNDS: Bounds<'static> =
    Bounds { rows: 250, bytes: 110_000, file: "records/android.app_profiles.jsonl" };

/// The apps.
pub(in crate::html) struct AppsView {
    pub(in crate::html) count: String,
    /// `None` when all of them came with the device.
    pub(in crate::html) table: Option<Table>,
}

impl AppsView {
    /// `None` when no app was told of.
    pub(super) fn new(results: &Results, about: &About<'_>, pen: &Pen<'_>) -> Option<Self> {
        if results.apps.is_empty() {
            return None;
        }
        let others = results.apps.iter().filter(|app| app.system != Some(true));
        let mut others: Vec<&AppProfile> = others.collect();
        others.sort_by_key(|app| {
            let outside = app.sideloaded != Some(true);
            let signs = app.signs.len().saturating_add(app.sensitive_granted.len());
            let told = app.system.is_some();
            (!about.names(&app.package), outside, !told, std::cmp::Reverse(signs), &app.package)
        });
        let columns = ["analyst-app", "analyst-app-from", "analyst-app-dates", "analyst-app-may"];
        let caption = pen.words.say("analyst-apps-caption");
        let is_empty = others.is_empty();
        let table = Table::of(pen, caption, &columns, BOUNDS, others, |app| {
            vec![
                name(app, about, pen).into(),
                from(app, pen).into(),
                pen.span(app.first_installed_at, app.updated_at).into(),
                may(app, pen).into(),
            ]
        });
        Some(Self {
            count: pen.count("analyst-apps-count", results.apps.len()),
            table: (!is_empty).then_some(table),
        })
    }
}

fn name(app: &AppProfile, about: &About<'_>, pen: &Pen<'_>) -> Vec<Line> {
    let label = app.label.iter().map(|label| pen.evidence(label, VALUE));
    let mut lines: Vec<Line> = label.chain([pen.evidence(&app.package, VALUE)]).collect();
    if about.names(&app.package) {
        lines.push(Line::new(Look::Strong, pen.words.say("analyst-app-finding")));
    }
    lines
}

fn from(app: &AppProfile, pen: &Pen<'_>) -> Line {
    let installer = app.installer.as_deref().map(|installer| pen.evidence(installer, VALUE));
    match (app.sideloaded, installer) {
        (Some(true), Some(installer)) => {
            let installer = [("installer", installer.text.into())];
            Line::plain(pen.words.say_with("analyst-app-outside-by", &installer))
        }
        (Some(true), None) => pen.say("analyst-app-outside"),
        (_, Some(installer)) => installer,
        (_, None) => Line::quiet(pen.words.say("analyst-not-told")),
    }
}

/// What it may do, or did; a sign that a person has no words for has its name.
fn may(app: &AppProfile, pen: &Pen<'_>) -> Vec<Line> {
    let signs = app.signs.iter().map(|sign| match outside::key(*sign) {
        Some(key) => pen.say(key),
        None => Line::new(Look::Code, name_of(*sign)),
    });
    let granted = app.sensitive_granted.iter().map(|group| {
        let key = format!("permission-{group}");
        if pen.words.has(&key) { pen.say(&key) } else { pen.evidence(group, VALUE) }
    });
    let mut all: Vec<Line> = Vec::new();
    for line in signs.chain(granted) {
        if !all.contains(&line) {
            all.push(line);
        }
    }
    all
}

/// The name of a sign, as records spell it.
fn name_of(sign: AppSign) -> String {
    let name = serde_json::to_value(sign).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}
