//! Rows of MVT's files, made of our records.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use model::{KeptRecord, Location};
use serde_json::{Map, Value};

use super::{
    super::{ExportError, ExportInput},
    forms::{Form, plain},
    places,
    tables::{Conditions, Fields, Group, Made, Names, Part, Row, Source, Table, Url},
};

/// A record of which rows are made.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) file: &'a str,
    pub(super) at: &'a Location,
    pub(super) record: &'a Map<String, Value>,
    pub(super) content: Option<&'a Map<String, Value>>,
    /// The item of a list that is being made into something.
    pub(super) item: Option<&'a Value>,
    /// By which the phone tells the time.
    pub(super) zone: &'a TimeZone,
}

impl<'a> Told<'a> {
    fn of(kept: &'a KeptRecord, zone: &'a TimeZone) -> Self {
        Self {
            file: &kept.file,
            at: &kept.at,
            record: &kept.record,
            content: kept.content.as_ref(),
            item: None,
            zone,
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let found = match name {
            "@file" => Some(self.file.into()),
            "@item" => self.item.cloned(),
            "@row" => match self.at {
                Location::Row { id, .. } | Location::EarlierRow { id, .. } => Some((*id).into()),
                _ => None,
            },
            _ => {
                let found = self.record.get(name);
                found.or_else(|| self.content.and_then(|content| content.get(name))).cloned()
            }
        };
        found.filter(|value| !value.is_null())
    }

    fn holds(&self, conditions: &Conditions) -> bool {
        conditions.0.iter().all(|(name, values)| self.is_one_of(name, values))
    }

    fn is_one_of(&self, name: &str, values: &[Value]) -> bool {
        match self.get(name) {
            Some(value) => values.is_empty() || values.contains(&value),
            None => values.contains(&Value::Null),
        }
    }

    /// What an item of a list tells: its own fields where it has any.
    fn item(self, item: &'a Value) -> Self {
        match item.as_object() {
            Some(fields) => Self { record: fields, content: None, item: Some(item), ..self },
            None => Self { item: Some(item), ..self },
        }
    }
}

impl Part {
    /// Whether a record makes rows of this part.
    pub(super) fn takes(&self, told: &Told<'_>) -> bool {
        let name = places::name(told.file);
        // Of an acquisition in several containers the path begins with the name of one.
        let name = name.rsplit(": ").next().unwrap_or(name);
        told.holds(&self.only)
            && !self.unless.0.iter().any(|(field, values)| told.is_one_of(field, values))
            && told.file.contains(&self.path_has)
            && name.starts_with(&self.read_from)
            && (self.not_read_from.is_empty() || !name.starts_with(&self.not_read_from))
    }

    /// The rows of one record.
    pub(super) fn rows(&self, told: Told<'_>) -> Vec<Row> {
        if self.rows.is_empty() {
            return vec![row(&self.fields, told)];
        }
        let lists: Vec<Value> = self.rows.iter().filter_map(|name| told.get(name)).collect();
        let items = lists.iter().filter_map(Value::as_array).flatten();
        let mut rows: Vec<Row> =
            items.map(|item| row(&self.fields, Told { item: Some(item), ..told })).collect();
        if rows.is_empty() && self.also_without_rows {
            rows.push(row(&self.fields, told));
        }
        rows
    }
}

fn row(fields: &Fields, told: Told<'_>) -> Row {
    let mut row = Row::new();
    for (name, source) in &fields.0 {
        let value = value(source, told);
        if name == "*" {
            row.extend(value.and_then(|value| value.as_object().cloned()).unwrap_or_default());
            continue;
        }
        let name = match name.strip_prefix('@') {
            Some(field) => told.get(field).map(|value| plain(&value)).unwrap_or_default(),
            None => name.clone(),
        };
        match value {
            Some(value) => drop(row.insert(name, value)),
            None if is_optional(source) => {}
            None => drop(row.insert(name, Value::Null)),
        }
    }
    row
}

fn is_optional(source: &Source) -> bool {
    matches!(source, Source::Made(made) if made.optional)
}

fn value(source: &Source, told: Told<'_>) -> Option<Value> {
    match source {
        Source::Nowhere(()) => None,
        Source::Field(name) => told.get(name),
        Source::Made(made) if told.holds(&made.when) => {
            made_of(made, told).or_else(|| made.otherwise.clone())
        }
        Source::Made(made) => made.otherwise.clone(),
    }
}

fn made_of(made: &Made, told: Told<'_>) -> Option<Value> {
    if made.is.is_some() {
        return made.is.clone();
    }
    if !made.all_of.is_empty() {
        let lists = made.all_of.iter().filter_map(|source| value(source, told));
        return Some(lists.filter_map(|list| list.as_array().cloned()).flatten().collect());
    }
    if let Some(fields) = &made.with {
        return if made.each.all().is_empty() {
            object(made, fields, told)
        } else {
            list(&made.each, fields, told).or(Some(Value::Array(Vec::new()))).filter(|list| {
                made.otherwise.is_none() || list.as_array().is_some_and(|list| !list.is_empty())
            })
        };
    }
    let values: Vec<Option<Value>> = made.from.all().iter().map(|name| told.get(name)).collect();
    let found = match made.form {
        Some(form) => form.of(&values, told.zone),
        None => values.into_iter().flatten().next(),
    }?;
    let found = match made.form {
        Some(Form::Words) => made.words.get(&plain(&found)).cloned()?,
        _ => found,
    };
    Some(surrounded(found, &made.before, &made.after))
}

fn surrounded(value: Value, before: &str, after: &str) -> Value {
    match value {
        Value::String(text) if !before.is_empty() || !after.is_empty() => {
            format!("{before}{text}{after}").into()
        }
        Value::Array(list) => {
            list.into_iter().map(|item| surrounded(item, before, after)).collect()
        }
        value => value,
    }
}

fn object(made: &Made, fields: &Fields, told: Told<'_>) -> Option<Value> {
    let found = match made.from.all().first() {
        Some(name) => Some(told.get(name)?),
        None => None,
    };
    let told = match &found {
        Some(found) => Told { record: found.as_object()?, content: None, ..told },
        None => told,
    };
    let row = row(fields, told);
    (!made.optional || row.values().any(|value| !value.is_null())).then_some(Value::Object(row))
}

fn list(names: &Names, fields: &Fields, told: Told<'_>) -> Option<Value> {
    let found = names.all().iter().find_map(|name| told.get(name))?;
    let one = [found];
    let items = match &one {
        [Value::Array(items)] => items.as_slice(),
        _ => &one,
    };
    Some(items.iter().map(|item| Value::Object(row(fields, told.item(item)))).collect())
}

/// Rows that several records make together.
#[derive(Default)]
struct Grouped {
    rows: Vec<(String, Row)>,
    by_key: BTreeMap<String, usize>,
}

impl Grouped {
    fn add(&mut self, part: &Part, group: &Group, told: Told<'_>) {
        let key: Vec<Value> =
            group.by.iter().map(|name| told.get(name).unwrap_or_default()).collect();
        let key = Value::Array(key).to_string();
        let next = self.rows.len();
        let place = *self.by_key.entry(key).or_insert(next);
        if place == next {
            self.rows.push((told.file.to_owned(), row(&part.fields, told)));
        }
        let Some((_, row)) = self.rows.get_mut(place) else { return };
        for list in group.lists.iter().filter(|list| told.holds(&list.only)) {
            let mut place = Some(&mut *row);
            let mut keys = list.into.iter();
            let last = keys.next_back();
            for key in keys {
                place = place.and_then(|row| row.get_mut(key)?.as_object_mut());
            }
            let items = place.zip(last).and_then(|(row, key)| row.get_mut(key)?.as_array_mut());
            if let (Some(items), Some(item)) = (items, value(&list.item, told)) {
                items.push(item);
            }
        }
    }
}

/// Hands each row of `table` to `take`, with the file that it was read from.
pub(super) fn each(
    table: &Table,
    input: &ExportInput<'_>,
    zone: &TimeZone,
    mut take: impl FnMut(&str, &Row) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let mut artifacts: Vec<&str> = Vec::new();
    for part in &table.parts {
        if !artifacts.contains(&part.artifact.as_str()) {
            artifacts.push(&part.artifact);
        }
    }
    for artifact in artifacts {
        let parts = || table.parts.iter().filter(|part| part.artifact == artifact);
        let mut grouped = Grouped::default();
        for kept in input.streams.records(artifact)? {
            let kept = kept?;
            let told = Told::of(&kept, zone);
            for part in parts().filter(|part| part.takes(&told)) {
                match &part.group {
                    Some(group) => grouped.add(part, group, told),
                    None => {
                        part.rows(told).iter().try_for_each(|row| take(told.file, row))?;
                    }
                }
            }
        }
        grouped.rows.iter().try_for_each(|(file, row)| take(file, row))?;
    }
    Ok(())
}

/// Hands each link of `table` to `take`.
pub(super) fn each_url(
    table: &Table,
    input: &ExportInput<'_>,
    zone: &TimeZone,
    mut take: impl FnMut(&Url<'_>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    for part in &table.parts {
        let Some(urls) = &part.urls else { continue };
        for kept in input.streams.records(&part.artifact)? {
            let kept = kept?;
            let told = Told::of(&kept, zone);
            if !part.takes(&told) {
                continue;
            }
            for row in part.rows(told) {
                let links = row.get(&urls.from).and_then(Value::as_array);
                for link in links.into_iter().flatten().filter_map(Value::as_str) {
                    take(&Url {
                        url: link,
                        expanded_url: None,
                        timestamp: row.get(&urls.at).and_then(Value::as_str).unwrap_or_default(),
                        source: &urls.source,
                    })?;
                }
            }
        }
    }
    Ok(())
}
