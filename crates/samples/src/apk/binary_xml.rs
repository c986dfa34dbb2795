//! Writes the binary XML of manifests (AOSP, `ResourceTypes.h`).

use super::App;

/// How texts are encoded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-16.
    Utf16,
}

/// Attributes that Android defines, and their numbers. They come first among the texts.
const ATTRIBUTES: [(&str, u32); 10] = [
    ("label", 0x0101_0001),
    ("name", 0x0101_0003),
    ("permission", 0x0101_0006),
    ("enabled", 0x0101_000e),
    ("debuggable", 0x0101_000f),
    ("minSdkVersion", 0x0101_020c),
    ("versionCode", 0x0101_021b),
    ("versionName", 0x0101_021c),
    ("targetSdkVersion", 0x0101_0270),
    ("exported", 0x0101_0010),
];
const NONE: u32 = u32::MAX;

enum Value<'a> {
    Text(&'a str),
    Number(u32),
    Flag(bool),
}

#[derive(Default)]
struct Xml {
    texts: Vec<String>,
    body: Vec<u8>,
}

pub(super) fn manifest(app: &App) -> Vec<u8> {
    let mut xml = Xml {
        texts: ATTRIBUTES.iter().map(|(name, _)| (*name).to_owned()).collect(),
        body: Vec::new(),
    };
    let mut about = vec![
        ("versionCode", Value::Number(app.version_code)),
        ("versionName", Value::Text(&app.version_name)),
        ("package", Value::Text(&app.package)),
    ];
    about.extend(app.split.as_deref().map(|split| ("split", Value::Text(split))));
    xml.start("manifest", &about);
    let versions = [("minSdkVersion", Value::Number(26)), ("targetSdkVersion", Value::Number(34))];
    xml.element("uses-sdk", &versions);
    for permission in &app.permissions {
        xml.element("uses-permission", &[("name", Value::Text(permission))]);
    }
    let label = ("label", Value::Text(&app.label));
    xml.start("application", &[label, ("debuggable", Value::Flag(app.debuggable))]);
    for component in &app.components {
        let mut about = vec![("name", Value::Text(&component.name))];
        about.extend(component.permission.as_deref().map(|name| ("permission", Value::Text(name))));
        if component.disabled {
            about.push(("enabled", Value::Flag(false)));
        }
        xml.start(component.kind, &about);
        if !component.actions.is_empty() {
            xml.start("intent-filter", &[]);
            for action in &component.actions {
                xml.element("action", &[("name", Value::Text(action))]);
            }
            for category in &component.categories {
                xml.element("category", &[("name", Value::Text(category))]);
            }
            xml.end("intent-filter");
        }
        xml.end(component.kind);
    }
    xml.end("application");
    xml.end("manifest");
    xml.finish(app.encoding)
}

impl Xml {
    fn text(&mut self, text: &str) -> u32 {
        let known = self.texts.iter().position(|one| one == text);
        let index = known.unwrap_or_else(|| {
            self.texts.push(text.to_owned());
            self.texts.len() - 1
        });
        index as u32
    }

    fn element(&mut self, name: &str, attributes: &[(&str, Value<'_>)]) {
        self.start(name, attributes);
        self.end(name);
    }

    fn start(&mut self, name: &str, attributes: &[(&str, Value<'_>)]) {
        let name = self.text(name);
        let mut content = Vec::new();
        for word in [1, NONE, NONE, name] {
            content.extend(u32::to_le_bytes(word));
        }
        for half in [20, 20, attributes.len() as u16, 0, 0, 0] {
            content.extend(u16::to_le_bytes(half));
        }
        for (name, value) in attributes {
            let name = self.text(name);
            let (text, kind, datum) = match value {
                Value::Text(text) => {
                    let text = self.text(text);
                    (text, 0x03, text)
                }
                Value::Number(number) => (NONE, 0x10, *number),
                Value::Flag(flag) => (NONE, 0x12, if *flag { NONE } else { 0 }),
            };
            for word in [NONE, name, text, 8 | (kind << 24), datum] {
                content.extend(u32::to_le_bytes(word));
            }
        }
        self.body.extend(chunk(0x0102, 16, &content));
    }

    fn end(&mut self, name: &str) {
        let name = self.text(name);
        let words = [1, NONE, NONE, name].map(u32::to_le_bytes).concat();
        self.body.extend(chunk(0x0103, 16, &words));
    }

    fn finish(self, encoding: Encoding) -> Vec<u8> {
        let numbers: Vec<u8> = ATTRIBUTES.iter().flat_map(|(_, id)| id.to_le_bytes()).collect();
        let parts = [pool(&self.texts, encoding), chunk(0x0180, 8, &numbers), self.body];
        chunk(0x0003, 8, &parts.concat())
    }
}

/// A chunk with this content; the head is at least 8 bytes and may take some of the content.
fn chunk(kind: u16, head: u16, content: &[u8]) -> Vec<u8> {
    let mut chunk = [kind.to_le_bytes(), head.to_le_bytes()].concat();
    chunk.extend((content.len() as u32 + 8).to_le_bytes());
    chunk.extend(content);
    chunk
}

fn pool(texts: &[String], encoding: Encoding) -> Vec<u8> {
    let (mut offsets, mut data) = (Vec::new(), Vec::new());
    for text in texts {
        offsets.extend((data.len() as u32).to_le_bytes());
        match encoding {
            Encoding::Utf8 => {
                // Texts of these samples are shorter than 128 characters.
                data.extend([text.encode_utf16().count() as u8, text.len() as u8]);
                data.extend(text.bytes().chain([0]));
            }
            Encoding::Utf16 => {
                data.extend((text.encode_utf16().count() as u16).to_le_bytes());
                data.extend(text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes));
            }
        }
    }
    data.resize(data.len().next_multiple_of(4), 0);
    let flags = if encoding == Encoding::Utf8 { 1 << 8 } else { 0 };
    let start = 28 + offsets.len() as u32;
    let head = [texts.len() as u32, 0, flags, start, 0].map(u32::to_le_bytes).concat();
    chunk(0x0001, 28, &[head, offsets, data].concat())
}
