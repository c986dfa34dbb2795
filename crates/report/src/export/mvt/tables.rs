//! Which of our records go into which of MVT's files, and how: data, in `data/mvt/*.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::forms::Form;

/// One of MVT's files.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    /// Its name, without `.json`.
    pub(super) file: String,
    /// What MVT's timeline calls it.
    pub(super) class: String,
    #[serde(default)]
    pub(super) shape: Shape,
    /// What MVT's timeline calls an event, by what we call it.
    #[serde(default)]
    pub(super) events: BTreeMap<String, String>,
    /// What MVT would write and we do not, and why; for people.
    #[serde(default)]
    pub(super) left_out: String,
    pub(super) parts: Vec<Part>,
}

/// How a file is built.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(super) enum Shape {
    /// An array of rows.
    #[default]
    List,
    /// The only row.
    Object,
    /// An object of arrays, by the file that they were read from.
    ByFile,
}

/// What one artifact adds to a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) artifact: String,
    /// Only records of which this holds.
    #[serde(default, rename = "where")]
    pub(super) only: Conditions,
    /// No records of which any of this holds.
    #[serde(default)]
    pub(super) unless: Conditions,
    /// Only records of files with this in their path.
    #[serde(default)]
    pub(super) path_has: String,
    /// Only records of files whose name begins like this.
    #[serde(default)]
    pub(super) read_from: String,
    /// No records of files whose name begins like this.
    #[serde(default)]
    pub(super) not_read_from: String,
    /// Fields with lists of which each item makes a row.
    #[serde(default)]
    pub(super) rows: Vec<String>,
    /// Whether a record without such items makes a row too.
    #[serde(default)]
    pub(super) also_without_rows: bool,
    pub(super) group: Option<Group>,
    pub(super) urls: Option<Urls>,
    pub(super) fields: Fields,
}

/// Records that make one row together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    /// Fields that are the same in all of them.
    pub(super) by: Vec<String>,
    /// Lists in the row to which each record adds an item.
    pub(super) lists: Vec<List>,
}

/// A list in a row to which records add items.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    /// Keys that lead to it.
    pub(super) into: Vec<String>,
    /// Only records of which this holds.
    #[serde(default, rename = "where")]
    pub(super) only: Conditions,
    pub(super) item: Source,
}

/// Which links of a row go into `urls.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Urls {
    pub(super) source: String,
    /// Field of the row with the links.
    pub(super) from: String,
    /// Field of the row with the instant.
    pub(super) at: String,
}

/// What fields must be: one of the values; with none, present. `null` stands for absent.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Conditions(pub(super) BTreeMap<String, Vec<Value>>);

/// MVT's fields, in its order. `*` takes over all keys of an object; a name with `@` before it is the
/// value of that field.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub(super) struct Fields(pub(super) Vec<(String, Source)>);

impl TryFrom<Map<String, Value>> for Fields {
    type Error = serde_json::Error;

    fn try_from(map: Map<String, Value>) -> Result<Self, Self::Error> {
        let fields =
            map.into_iter().map(|(name, value)| Ok((name, serde_json::from_value(value)?)));
        fields.collect::<Result<_, _>>().map(Self)
    }
}

/// Where a value comes from.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Source {
    /// A field of our record as it is, or `@file`, `@row`, `@item`.
    Field(String),
    /// Something made of fields.
    Made(Box<Made>),
    /// Nowhere: the case does not have it.
    Nowhere(()),
}

/// How a value is made of fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Made {
    /// Fields; the first that is present, but for forms that put all together.
    #[serde(default)]
    pub(super) from: Names,
    #[serde(default, rename = "as")]
    pub(super) form: Option<Form>,
    /// What our words are in MVT's.
    #[serde(default)]
    pub(super) words: Map<String, Value>,
    #[serde(default)]
    pub(super) before: String,
    #[serde(default)]
    pub(super) after: String,
    /// Always this.
    pub(super) is: Option<Value>,
    /// An object of these.
    pub(super) with: Option<Fields>,
    /// A list: of each item of that field what `with` says.
    #[serde(default)]
    pub(super) each: Names,
    /// A list: all of these together.
    #[serde(default)]
    pub(super) all_of: Vec<Source>,
    /// Present only where this holds.
    #[serde(default)]
    pub(super) when: Conditions,
    /// The value when there is none.
    #[serde(default, rename = "else")]
    pub(super) otherwise: Option<Value>,
    /// Whether the key is left out when there is none.
    #[serde(default)]
    pub(super) optional: bool,
}

/// Names of fields.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Names {
    One(String),
    Several(Vec<String>),
}

impl Default for Names {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl Names {
    pub(super) fn all(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names,
        }
    }
}

/// All files, by name. One that both platforms have is one file here too.
pub(super) fn all() -> Result<Vec<Table>, serde_json::Error> {
    let mut tables: Vec<Table> = Vec::new();
    for text in
        [include_str!("../../../data/mvt/ios.json"), include_str!("../../../data/mvt/android.json")]
    {
        for table in serde_json::from_str::<Vec<Table>>(text)? {
            match tables.iter_mut().find(|other| other.file == table.file) {
                Some(other) => {
                    other.parts.extend(table.parts);
                    other.events.extend(table.events);
                    other.left_out = format!("{} {}", other.left_out, table.left_out);
                }
                None => tables.push(table),
            }
        }
    }
    tables.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(tables)
}

/// One row of a file.
pub(super) type Row = Map<String, Value>;

/// A link, as `urls.json` has it.
#[derive(Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are MVT's")]
pub(super) struct Url<'a> {
    pub(super) url: &'a str,
    pub(super) expanded_url: Option<&'a str>,
    pub(super) timestamp: &'a str,
    pub(super) source: &'a str,
}
