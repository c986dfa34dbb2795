//! MVT's files: arrays and objects of JSON in ASCII, four spaces deep, and its CSV.

use std::io::{self, Write};

use model::csv_text::push_cell;
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

use super::{
    super::{ExportError, Files},
    tables::Shape,
};

/// A file that is begun with its first item: MVT writes no empty ones.
pub(super) struct JsonFile<'f> {
    name: String,
    shape: Shape,
    not_begun: Option<&'f mut dyn Files>,
    out: Option<&'f mut dyn Write>,
    /// The key under which items are written, for objects of arrays.
    key: String,
    items: u64,
}

impl<'f> JsonFile<'f> {
    pub(super) fn new(files: &'f mut dyn Files, name: &str, shape: Shape) -> Self {
        let name = format!("{name}.json");
        Self { name, shape, not_begun: Some(files), out: None, key: String::new(), items: 0 }
    }

    /// Writes one item; `key` counts in objects of arrays.
    pub(super) fn add(&mut self, key: &str, item: &impl Serialize) -> Result<(), ExportError> {
        if self.shape == Shape::Object && self.items > 0 {
            return Ok(());
        }
        if let Some(files) = self.not_begun.take() {
            self.out = Some(files.begin(&self.name)?);
        }
        let Some(out) = &mut self.out else { return Ok(()) };
        let deep = match self.shape {
            Shape::List => 1,
            Shape::Object => 0,
            Shape::ByFile => 2,
        };
        let is_new = self.shape == Shape::ByFile && (self.items == 0 || self.key != key);
        let before: &[u8] = match (self.shape, self.items, is_new) {
            (Shape::Object, ..) => b"",
            (Shape::List, 0, _) => b"[\n    ",
            (Shape::List, ..) => b",\n    ",
            (Shape::ByFile, 0, _) => b"{\n    ",
            (Shape::ByFile, _, true) => b"\n    ],\n    ",
            (Shape::ByFile, _, false) => b",\n        ",
        };
        let mut text = before.to_vec();
        if is_new {
            text.extend_from_slice(&pretty(&key, 0)?);
            text.extend_from_slice(b": [\n        ");
            key.clone_into(&mut self.key);
        }
        text.extend_from_slice(&pretty(item, deep)?);
        out.write_all(&text)?;
        self.items = self.items.saturating_add(1);
        Ok(())
    }

    /// Ends the file. Returns how many items it has.
    pub(super) fn finish(self) -> Result<u64, ExportError> {
        if let Some(out) = self.out {
            out.write_all(match self.shape {
                Shape::List => b"\n]",
                Shape::Object => b"",
                Shape::ByFile => b"\n    ]\n}",
            })?;
        }
        Ok(self.items)
    }
}

/// Writes a whole file.
pub(super) fn write_document(
    files: &mut dyn Files,
    name: &str,
    value: &impl Serialize,
) -> Result<(), ExportError> {
    let mut file = JsonFile::new(files, name, Shape::Object);
    file.add("", value)?;
    file.finish()?;
    Ok(())
}

/// JSON in ASCII whose lines, but the first, stand four spaces deeper for each level.
fn pretty(value: &impl Serialize, deep: usize) -> Result<Vec<u8>, serde_json::Error> {
    let mut json = Vec::new();
    let formatter = PrettyFormatter::with_indent(b"    ");
    value.serialize(&mut Serializer::with_formatter(&mut json, formatter))?;
    // It is UTF-8: JSON is.
    let json = String::from_utf8(json).unwrap_or_default();
    let mut out = Vec::with_capacity(json.len());
    for character in json.chars() {
        match character {
            // Line feeds of texts are escaped by then.
            '\n' => {
                out.push(b'\n');
                out.extend(std::iter::repeat_n(b' ', deep.saturating_mul(4)));
            }
            '\u{7f}'.. => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    out.extend_from_slice(format!("\\u{unit:04x}").as_bytes());
                }
            }
            ascii => out.extend(u8::try_from(ascii)),
        }
    }
    Ok(out)
}

/// Writes a line of CSV: every cell quoted, lines ended as in MVT's, and nothing that a spreadsheet
/// would compute.
pub(super) fn write_line(out: &mut dyn Write, cells: [&str; 4]) -> io::Result<()> {
    let mut line = Vec::new();
    for (place, text) in cells.into_iter().enumerate() {
        if place > 0 {
            line.push(b',');
        }
        let mut cell = Vec::new();
        push_cell(text, &mut cell);
        if cell.starts_with(b"\"") {
            line.extend_from_slice(&cell);
        } else {
            line.push(b'"');
            line.extend_from_slice(&cell);
            line.push(b'"');
        }
    }
    line.extend_from_slice(b"\r\n");
    out.write_all(&line)
}
