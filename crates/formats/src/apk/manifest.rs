//! What `AndroidManifest.xml` declares.

use std::rc::Rc;

use super::{
    Error,
    binary_xml::{Attribute, Event, Value, for_each},
};

/// Numbers of the attributes that are read.
mod id {
    pub(super) const LABEL: u32 = 0x0101_0001;
    pub(super) const NAME: u32 = 0x0101_0003;
    pub(super) const PERMISSION: u32 = 0x0101_0006;
    pub(super) const SHARED_USER: u32 = 0x0101_000b;
    pub(super) const ENABLED: u32 = 0x0101_000e;
    pub(super) const DEBUGGABLE: u32 = 0x0101_000f;
    pub(super) const MIN_SDK: u32 = 0x0101_020c;
    pub(super) const VERSION_CODE: u32 = 0x0101_021b;
    pub(super) const VERSION_NAME: u32 = 0x0101_021c;
    pub(super) const TARGET_SDK: u32 = 0x0101_0270;
    pub(super) const TEST_ONLY: u32 = 0x0101_0272;
    pub(super) const VERSION_CODE_MAJOR: u32 = 0x0101_0576;
}

/// Most components and permissions that are kept of each.
const MOST: usize = 10_000;
/// Deepest nesting that is followed.
const DEEPEST: usize = 64;

/// What the manifest of an APK declares. A value that is a resource lies in another file and is not told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest {
    /// Name of the package.
    pub package: Option<String>,
    /// Name of the part, where the app comes in several APKs and this is not the first.
    pub split: Option<String>,
    /// Version by which updates are compared.
    pub version_code: Option<u64>,
    /// Version for people.
    pub version_name: Option<String>,
    /// Name that people see.
    pub label: Option<String>,
    /// User that it shares with other apps.
    pub shared_user: Option<String>,
    /// Lowest version of the programming interface it runs on.
    pub min_sdk: Option<u64>,
    /// Version of the programming interface it is made for.
    pub target_sdk: Option<u64>,
    /// Whether it may be debugged.
    pub debuggable: bool,
    /// Whether it is built for tests.
    pub test_only: bool,
    /// Permissions it asks for.
    pub requested_permissions: Vec<String>,
    /// Activities and other names for them.
    pub activities: Vec<Component>,
    /// Services.
    pub services: Vec<Component>,
    /// Receivers of broadcasts.
    pub receivers: Vec<Component>,
    /// What could not be read of it.
    pub problem: Option<String>,
}

/// A part of an app that the system can start.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Component {
    /// Name of its class.
    pub name: String,
    /// Permission that who starts it must have.
    pub permission: Option<String>,
    /// Whether it is switched off until the app switches it on.
    pub disabled: bool,
    /// Actions it answers.
    pub actions: Vec<String>,
    /// Whether the home screen shows it.
    pub in_launcher: bool,
}

/// Actions and categories of one filter.
#[derive(Default)]
struct Filter {
    actions: Vec<String>,
    categories: Vec<String>,
}

impl Manifest {
    /// Reads a manifest. What comes before damage is kept.
    ///
    /// # Errors
    /// When nothing of it can be read.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let mut reading = Reading::default();
        let result = for_each(bytes, &mut |event| match event {
            Event::Start { name, attributes } => reading.start(name, &attributes),
            Event::End => reading.end(),
        });
        let mut manifest = reading.manifest;
        match result {
            Err(error) if manifest == Self::default() => return Err(error),
            Err(error) => manifest.problem = Some(error.to_string()),
            Ok(()) => {}
        }
        Ok(manifest)
    }
}

#[derive(Default)]
struct Reading {
    manifest: Manifest,
    open: Vec<Rc<str>>,
    component: Component,
    filter: Filter,
}

impl Reading {
    fn start(&mut self, name: Rc<str>, attributes: &[Attribute]) {
        if self.open.len() < DEEPEST {
            self.open.push(name);
        } else {
            // Deeper than any manifest goes: only counted, so that ends are matched.
            self.open.push(Rc::from(""));
        }
        let open: Vec<&str> = self.open.iter().take(6).map(AsRef::as_ref).collect();
        match open.as_slice() {
            ["manifest"] => self.package(attributes),
            ["manifest", "uses-sdk"] => {
                self.manifest.min_sdk = number(attributes, id::MIN_SDK);
                self.manifest.target_sdk = number(attributes, id::TARGET_SDK);
            }
            ["manifest", kind] if kind.starts_with("uses-permission") => {
                let permissions = &mut self.manifest.requested_permissions;
                if let Some(name) = text(attributes, id::NAME)
                    && permissions.len() < MOST
                    && !permissions.contains(&name)
                {
                    permissions.push(name);
                }
            }
            ["manifest", "application"] => {
                self.manifest.label = text(attributes, id::LABEL);
                self.manifest.debuggable = is_true(attributes, id::DEBUGGABLE);
                self.manifest.test_only = is_true(attributes, id::TEST_ONLY);
            }
            ["manifest", "application", kind] if is_component(kind) => {
                let name = text(attributes, id::NAME).unwrap_or_default();
                self.component = Component {
                    name: full_name(self.manifest.package.as_deref(), name),
                    permission: text(attributes, id::PERMISSION),
                    disabled: value(attributes, id::ENABLED) == Some(&Value::Boolean(false)),
                    ..Component::default()
                };
            }
            ["manifest", "application", _, "intent-filter"] => self.filter = Filter::default(),
            ["manifest", "application", _, "intent-filter", kind] => {
                let list = match *kind {
                    "action" => &mut self.filter.actions,
                    "category" => &mut self.filter.categories,
                    _ => return,
                };
                if let Some(name) = text(attributes, id::NAME)
                    && list.len() < MOST
                {
                    list.push(name);
                }
            }
            _ => {}
        }
    }

    fn package(&mut self, attributes: &[Attribute]) {
        // These two have no number.
        let named = |name: &str| {
            let attribute = attributes.iter().find(|one| one.id == 0 && *one.name == *name)?;
            as_text(&attribute.value)
        };
        let major = number(attributes, id::VERSION_CODE_MAJOR).unwrap_or(0);
        let code = number(attributes, id::VERSION_CODE);
        self.manifest.package = named("package");
        self.manifest.split = named("split");
        self.manifest.version_code = code.map(|code| (major << 32) | code);
        self.manifest.version_name = text(attributes, id::VERSION_NAME);
        self.manifest.shared_user = text(attributes, id::SHARED_USER);
    }

    fn end(&mut self) {
        let open: Vec<&str> = self.open.iter().take(5).map(AsRef::as_ref).collect();
        match open.as_slice() {
            ["manifest", "application", kind, "intent-filter"] if is_component(kind) => {
                let Filter { actions, categories } = std::mem::take(&mut self.filter);
                let has = |list: &[String], name: &str| list.iter().any(|one| one == name);
                let shown = ["android.intent.category.LAUNCHER", LEANBACK]
                    .iter()
                    .any(|category| has(&categories, category));
                self.component.in_launcher |= shown && has(&actions, "android.intent.action.MAIN");
                if self.component.actions.len() < MOST {
                    self.component.actions.extend(actions);
                }
            }
            ["manifest", "application", kind] if is_component(kind) => {
                let list = match *kind {
                    "service" => &mut self.manifest.services,
                    "receiver" => &mut self.manifest.receivers,
                    _ => &mut self.manifest.activities,
                };
                let component = std::mem::take(&mut self.component);
                if list.len() < MOST {
                    list.push(component);
                }
            }
            _ => {}
        }
        self.open.pop();
    }
}

/// The category that a television's home screen shows.
const LEANBACK: &str = "android.intent.category.LEANBACK_LAUNCHER";

/// The name of a class: one that begins with a point or has none lies in the package.
fn full_name(package: Option<&str>, name: String) -> String {
    match package {
        Some(package) if name.starts_with('.') => format!("{package}{name}"),
        Some(package) if !name.contains('.') => format!("{package}.{name}"),
        _ => name,
    }
}

fn is_component(kind: &str) -> bool {
    matches!(kind, "activity" | "activity-alias" | "service" | "receiver")
}

fn value(attributes: &[Attribute], id: u32) -> Option<&Value> {
    attributes.iter().find(|attribute| attribute.id == id).map(|attribute| &attribute.value)
}

fn text(attributes: &[Attribute], id: u32) -> Option<String> {
    value(attributes, id).and_then(as_text)
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.to_string()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

fn number(attributes: &[Attribute], id: u32) -> Option<u64> {
    match value(attributes, id)? {
        Value::Integer(number) => Some(u64::from(*number)),
        Value::Text(text) => text.parse().ok(),
        _ => None,
    }
}

fn is_true(attributes: &[Attribute], id: u32) -> bool {
    match value(attributes, id) {
        Some(Value::Boolean(flag)) => *flag,
        Some(Value::Integer(number)) => *number != 0,
        _ => false,
    }
}
