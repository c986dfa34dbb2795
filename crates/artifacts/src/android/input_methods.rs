//! Keyboards, as the service `input_method` tells.
//!
//! # What it holds
//! The keyboards that are installed, with the path of their code and whether they are parts of the system,
//! which of them are enabled, and which one is used. One record is a keyboard.
//!
//! # What it can show
//! That what is typed goes through an app that did not come with the device.
//!
//! # What it cannot show
//! What was typed, who chose the keyboard and when. Older choices.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/inputmethod/InputMethodManagerService.java`

use std::collections::BTreeMap;

use model::{AppSighting, AppSign};

use crate::{
    components::{Component, component_of, user_of},
    prelude::*,
    service_lines::{for_each_short_service_line, value_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.input_methods",
    title: "Keyboards",
    sources: &[Source::Service("input_method")],
    tested: &[
        ("Android 14", Confidence::RealDevice),
        ("Android 10 to 16", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// A keyboard.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct InputMethod {
    /// Package that it belongs to.
    pub package: String,
    /// Package and class.
    pub component: String,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Number of the user of the system.
    pub uid: Option<u64>,
    /// Whether the list of those that are installed has it.
    pub listed: bool,
    /// Whether it is enabled, where that is told.
    pub enabled: Option<bool>,
    /// Whether it is the one that is used, where that is told.
    pub current: Option<bool>,
    /// Whether it is a part of the system, where that is told.
    pub system: Option<bool>,
    /// Path of its code.
    pub code_path: Option<String>,
}

impl Record for InputMethod {
    fn observables(&self) -> Vec<Observable<'_>> {
        let is_used = self.current == Some(true);
        let strength = if is_used { Strength::Executed } else { Strength::Installed };
        vec![Observable::new(ObservableKind::AppId, &self.package, "package", strength)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let mut sighting = AppSighting {
            system: self.system,
            code_path: self.code_path.as_deref().map(Cow::Borrowed),
            ..AppSighting::of(self.package.as_str()).of_user(self.user_id)
        };
        if self.current == Some(true) {
            sighting.signs.push(AppSign::DefaultKeyboard);
        }
        vec![sighting]
    }
}

/// What is told of keyboards.
#[derive(Default)]
struct Told {
    methods: BTreeMap<Component, (u64, InputMethod)>,
    /// The one that the lines belong to.
    open: Option<Component>,
    enabled: Option<Vec<Component>>,
    current: Option<Component>,
    user_id: Option<u64>,
    has_list: bool,
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let mut told = Told::default();
    for_each_short_service_line(file, out, |number, line, out| {
        let text = line.trim();
        if text.starts_with("Input Methods:") {
            told.has_list = true;
        } else if text.starts_with("InputMethod #") {
            told.open = None;
        } else if let Some(id) = text.strip_prefix("mId=").filter(|_| told.open.is_none()) {
            let id = id.split(' ').next().and_then(component_of);
            if id.is_none() {
                let message = "name of a keyboard not understood: it is missing";
                out.problem(Location::Line(number), message);
            }
            told.begin(id, number);
        } else if text.starts_with("Clients:") {
            told.open = None;
        } else if let Some(id) = current_of(text) {
            told.current = told.current.take().or_else(|| component_of(id));
        } else if let Some(user) = text.strip_prefix("mCurrentUserId=") {
            told.user_id = told.user_id.or_else(|| user.parse().ok());
        } else if let Some(list) = enabled_of(text) {
            told.enabled.get_or_insert_with(|| list.split(':').filter_map(method_of).collect());
        } else {
            told.property(text);
        }
    })?;
    if !told.has_list {
        out.problem(Location::File, "no list of keyboards is told: those installed are missing");
    }
    told.record(out);
    Ok(())
}

/// `mCurMethodId=…`, or from Android 15 on `mSelectedMethodId=…`.
fn current_of(text: &str) -> Option<&str> {
    let value =
        text.strip_prefix("mCurMethodId=").or_else(|| text.strip_prefix("mSelectedMethodId="))?;
    value.split(' ').next()
}

/// `mEnabledInputMethodsStrCache=a/.B:c/.D;subtype`, or as part of what watches the settings.
fn enabled_of(text: &str) -> Option<&str> {
    let cache = text.strip_prefix("mEnabledInputMethodsStrCache=");
    let watched = || {
        let (_, rest) = text.strip_prefix("mSettingsObserver=")?.split_once("mLastEnabled=")?;
        Some(rest.trim_end_matches('}'))
    };
    cache.or_else(watched).filter(|list| !list.is_empty() && *list != "null")
}

fn method_of(text: &str) -> Option<Component> {
    component_of(text.split(';').next()?)
}

impl Told {
    fn begin(&mut self, id: Option<Component>, line: u64) {
        let Some(id) = id else { return };
        let method = InputMethod { listed: true, ..InputMethod::default() };
        self.methods.entry(id.clone()).or_insert((line, method));
        self.open = Some(id);
    }

    /// Takes a line below a keyboard.
    fn property(&mut self, text: &str) {
        let open = self.open.as_ref().and_then(|id| self.methods.get_mut(id));
        let Some((_, method)) = open else { return };
        if let Some(path) = text.strip_prefix("sourceDir=") {
            method.code_path.get_or_insert_with(|| path.to_owned());
        } else if text.starts_with("uid=") && text.contains("privateFlags=") {
            method.uid = value_of(text, "uid").and_then(|uid| uid.parse().ok());
            let flags = value_of(text, "flags").and_then(|flags| flags.strip_prefix("0x"));
            let flags = flags.and_then(|flags| u64::from_str_radix(flags, 16).ok());
            method.system = flags.map(|flags| flags & FLAG_SYSTEM != 0);
        }
    }

    fn record(mut self, out: &mut Sink<'_>) {
        // One that is enabled or used may be gone from the list.
        for id in self.enabled.iter().flatten().chain(&self.current) {
            self.methods.entry(id.clone()).or_default();
        }
        for (id, (line, mut method)) in self.methods {
            method.enabled = self.enabled.as_ref().map(|enabled| enabled.contains(&id));
            method.current = self.current.as_ref().map(|current| *current == id);
            method.user_id = method.uid.map(user_of).or(self.user_id);
            (method.package, method.component) = (id.package, id.name);
            let at = if line == 0 { Location::File } else { Location::Line(line) };
            out.record(at, &method);
        }
    }
}

/// `ApplicationInfo.FLAG_SYSTEM`.
const FLAG_SYSTEM: u64 = 1;
