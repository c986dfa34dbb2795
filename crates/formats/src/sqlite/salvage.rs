//! Rows of a damaged database, taken from its pages.
//!
//! The trees of the tables are walked from their roots. Where a page cannot be read, leaves that
//! no tree reaches are searched for: one that holds rowids which are missing from exactly one
//! table, in records of that table's shape, belongs there. Free pages are left alone, because
//! their rows were deleted.

pub(super) mod pages;
pub(super) mod record;
mod table;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Write as _,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use rusqlite::{Connection, types::ValueRef};

use super::{Error, Reader, guard, image::Image};
use pages::{Cell, Hole, Pages, Tree};
use record::Value;
use table::Definition;

/// Most bytes of rows that are held in memory at once.
const MOST_BYTES: usize = 128 << 20;
/// Most ranges of missing rows that are told one by one for a table.
const MOST_RANGES: usize = 20;

/// What can be read of a damaged database.
pub(super) struct Survey {
    pages: Pages,
    tables: Vec<Table>,
    views: Vec<(String, String)>,
    /// Tables that cannot be salvaged, with the reason.
    others: Vec<(String, &'static str)>,
    remarks: Vec<String>,
}

struct Table {
    definition: Definition,
    tree: Tree,
    /// Leaves that were found outside of the tree.
    adopted: Vec<u32>,
}

/// A row of the table of tables.
struct Entry {
    kind: String,
    name: String,
    root: u32,
    sql: String,
}

impl Entry {
    fn read(cell: Cell) -> Option<Self> {
        let mut values = cell.values?.into_iter();
        let mut text = || match values.next()? {
            Value::Text(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Value::Null => Some(String::new()),
            _ => None,
        };
        let (kind, name, _) = (text()?, text()?, text()?);
        let root = match values.next()? {
            Value::Integer(root) => u32::try_from(root).ok()?,
            Value::Null => 0,
            _ => return None,
        };
        let Value::Text(sql) = values.next()? else { return None };
        let known = matches!(kind.as_str(), "table" | "index" | "view" | "trigger");
        let sql = String::from_utf8_lossy(&sql).into_owned();
        known.then_some(Self { kind, name, root, sql })
    }
}

impl Survey {
    /// Surveys the pages of `image`. `None` when no table is known.
    pub(super) fn read(image: Arc<Image>) -> Option<Self> {
        let pages = Pages(image);
        let mut remarks = Vec::new();
        let mut known = HashSet::new();
        let entries = schema(&pages, &mut known, &mut remarks);
        let (mut tables, mut views, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for entry in entries {
            match entry.kind.as_str() {
                "view" => views.push((entry.name, entry.sql)),
                "table" if entry.root == 0 => others.push((entry.name, "it is virtual")),
                "table" => match Definition::read(&entry.name, &entry.sql) {
                    Ok(definition) => {
                        let tree = pages.walk(entry.root, &mut known);
                        tables.push(Table { definition, tree, adopted: Vec::new() });
                    }
                    Err(why) => others.push((entry.name, why)),
                },
                _ => {}
            }
        }
        let mut survey = Self { pages, tables, views, others, remarks };
        survey.adopt(known);
        (!survey.tables.is_empty()).then_some(survey)
    }

    /// Attributes leaves that no tree reaches to the tables that miss them.
    fn adopt(&mut self, mut known: HashSet<u32>) {
        if self.tables.iter().all(|table| table.tree.holes.is_empty()) {
            return;
        }
        let (free, complete) = self.pages.free();
        if !complete {
            let remark =
                "the list of free pages is damaged: salvaged rows may include deleted ones";
            self.remarks.push(remark.to_owned());
        }
        known.extend(free);
        let mut strays = 0_u32;
        for number in self.pages.detached(&known) {
            let Some((rows, _)) = self.pages.rows(number) else { continue };
            let misses = |table: &Table| {
                let holes = &table.tree.holes;
                rows.iter().all(|row| holes.iter().any(|hole| hole.contains(row.rowid)))
            };
            let mut fits: Vec<_> = self.tables.iter_mut().filter(|table| misses(table)).collect();
            fits.retain(|table| rows.iter().all(|row| table.definition.admits(row)));
            if fits.iter().any(|table| table.definition.is_filled_by(&rows)) {
                fits.retain(|table| table.definition.is_filled_by(&rows));
            }
            match fits.as_mut_slice() {
                [table] => table.adopted.push(number),
                _ => strays = strays.saturating_add(1),
            }
        }
        if strays > 0 {
            self.remarks.push(format!(
                "{strays} pages with rows that belong to no table for certain were left out"
            ));
        }
    }

    /// A database in memory with the tables and views, but without a row.
    pub(super) fn definitions(&self) -> Result<Reader, Error> {
        let connection = self.create(|_| true)?;
        self.close(connection)
    }

    fn create(&self, wanted: impl Fn(&Table) -> bool) -> Result<Connection, Error> {
        let mut connection = Connection::open_in_memory()?;
        guard::limit(&mut connection, self.bytes())?;
        for table in self.tables.iter().filter(|table| wanted(table)) {
            if connection.execute(&table.definition.creation(true), []).is_err() {
                connection.execute(&table.definition.creation(false), [])?;
            }
        }
        for (_, sql) in &self.views {
            // A view that cannot be created is missed by the query that asks for it.
            let _ = connection.execute(sql, []);
        }
        Ok(connection)
    }

    fn close(&self, mut connection: Connection) -> Result<Reader, Error> {
        let budget = guard::limit(&mut connection, self.bytes())?;
        guard::close(&mut connection)?;
        Ok(Reader { connection, budget })
    }

    fn bytes(&self) -> u64 {
        let size = u64::from(self.pages.0.header.page_size);
        u64::from(self.pages.0.present).saturating_mul(size)
    }

    /// A database in memory with the readable rows of the tables that `query` names. What is
    /// missing goes to `remarks`.
    pub(super) fn rows_for(&self, query: &str, remarks: &mut Vec<String>) -> Result<Reader, Error> {
        let through_view = self.views.iter().any(|(name, _)| names(query, name));
        let wanted = |table: &Table| through_view || names(query, &table.definition.name);
        remarks.extend(self.remarks.iter().cloned());
        for (name, why) in self.others.iter().filter(|(name, _)| names(query, name)) {
            remarks.push(format!("table {name}: none of its rows could be salvaged: {why}"));
        }
        let connection = self.create(|_| true)?;
        let mut room = MOST_BYTES;
        for table in self.tables.iter().filter(|table| wanted(table)) {
            connection.execute_batch("BEGIN")?;
            let account = table.fill(&connection, &self.pages, &mut room)?;
            connection.execute_batch("COMMIT")?;
            remarks.extend(account.remarks(table));
        }
        self.close(connection)
    }
}

/// The rows of the table of tables.
fn schema(pages: &Pages, known: &mut HashSet<u32>, remarks: &mut Vec<String>) -> Vec<Entry> {
    let tree = pages.walk(1, known);
    let mut entries = BTreeMap::new();
    let read = |number: u32| {
        let (rows, lost) = pages.rows(number).unwrap_or_default();
        let count = rows.len();
        let sound: Vec<_> =
            rows.into_iter().filter_map(|row| Some((row.rowid, Entry::read(row)?))).collect();
        let all = sound.len() == count && lost == 0;
        (sound, all)
    };
    let mut damaged = !tree.holes.is_empty();
    for number in &tree.leaves {
        entries.extend(read(*number).0);
    }
    if damaged {
        let (free, _) = pages.free();
        for number in pages.detached(&known.union(&free).copied().collect()) {
            let (sound, all) = read(number);
            if all {
                known.insert(number);
                entries.extend(sound);
            }
        }
    }
    damaged |= entries.is_empty();
    if damaged {
        remarks.push("part of the schema is lost: tables may be missing".to_owned());
    }
    entries.into_values().collect()
}

/// Whether `query` contains `name` as a word.
fn names(query: &str, name: &str) -> bool {
    let (query, name) = (query.to_ascii_lowercase(), name.to_ascii_lowercase());
    let in_word = |value: char| value.is_alphanumeric() || value == '_';
    query.match_indices(&name).any(|(at, found)| {
        let before = query.get(..at).and_then(|before| before.chars().next_back());
        let after = query.get(at.saturating_add(found.len())..).and_then(|is| is.chars().next());
        !before.is_some_and(in_word) && !after.is_some_and(in_word)
    })
}

/// What became of the rows of a table.
#[derive(Default)]
struct Account {
    /// Rows found on leaves outside of the tree.
    found: u64,
    /// Rows whose record is cut short or malformed.
    broken: u64,
    first_broken: Option<i64>,
    /// Cells that point nowhere.
    lost: usize,
    /// Whether there were more rows than may be held in memory.
    full: bool,
}

impl Table {
    fn fill(
        &self,
        connection: &Connection,
        pages: &Pages,
        room: &mut usize,
    ) -> Result<Account, Error> {
        let mut account = Account::default();
        let leaves = self.tree.leaves.iter().map(|number| (number, false));
        let adopted = self.adopted.iter().map(|number| (number, true));
        for (number, outside) in leaves.chain(adopted) {
            let Some((rows, lost)) = pages.rows(*number) else { continue };
            account.lost = account.lost.saturating_add(lost);
            for row in rows {
                let Some(values) = &row.values else {
                    account.broken = account.broken.saturating_add(1);
                    account.first_broken = account.first_broken.or(Some(row.rowid));
                    continue;
                };
                let Some(left) = room.checked_sub(size(values)) else {
                    account.full = true;
                    return Ok(account);
                };
                *room = left;
                let added = self.definition.insert(connection, row.rowid, values)?;
                account.found = account.found.saturating_add(u64::from(outside && added));
            }
        }
        Ok(account)
    }
}

fn size(values: &[Value]) -> usize {
    const OVERHEAD: usize = 16;
    values.iter().fold(OVERHEAD, |size, value| {
        size.saturating_add(match value {
            Value::Text(bytes) | Value::Blob(bytes) => bytes.len().saturating_add(OVERHEAD),
            _ => OVERHEAD,
        })
    })
}

impl Account {
    fn remarks(&self, table: &Table) -> Vec<String> {
        let name = &table.definition.name;
        let mut remarks = Vec::new();
        let holes = &table.tree.holes;
        if !holes.is_empty() {
            let mut remark = format!("table {name}: {} could not be read", ranges(holes));
            if self.found > 0 {
                let _ = write!(
                    remark,
                    ", except for {} rows that were found on pages nothing leads to any more",
                    self.found
                );
            }
            remarks.push(remark);
        }
        if self.broken > 0 {
            let first = self.first_broken.unwrap_or_default();
            remarks.push(format!(
                "table {name}: {} rows are cut short and left out, the first is row {first}",
                self.broken
            ));
        }
        if self.lost > 0 {
            remarks.push(format!("table {name}: {} rows are overwritten", self.lost));
        }
        if self.full {
            remarks.push(format!(
                "table {name}: only the rows that fit into {} MiB were salvaged",
                MOST_BYTES >> 20
            ));
        }
        if remarks.is_empty() {
            remarks.push(format!(
                "database is damaged: the rows of table {name} were salvaged from its pages, and \
                 none is known to be missing"
            ));
        }
        remarks
    }
}

fn ranges(holes: &[Hole]) -> String {
    let told = holes.iter().take(MOST_RANGES).map(|hole| match (hole.low, hole.high) {
        (None, None) => "all rows".to_owned(),
        (Some(low), None) => format!("rows after {low}"),
        (None, Some(high)) => format!("rows up to {high}"),
        (Some(low), Some(high)) => format!("rows {} to {high}", low.saturating_add(1)),
    });
    let mut told = told.collect::<Vec<_>>().join(", ");
    if holes.len() > MOST_RANGES {
        let more = holes.len().saturating_sub(MOST_RANGES);
        let _ = write!(told, " and {more} more ranges");
    }
    told
}

/// Rows that were handed over already, by their content and how often.
#[derive(Default)]
pub(super) struct Seen(HashMap<u64, u64>);

impl Seen {
    /// Counts a row.
    pub(super) fn add(&mut self, row: &rusqlite::Row<'_>) {
        let count = self.0.entry(print_of(row)).or_default();
        *count = count.saturating_add(1);
    }

    /// Takes a row back. `false` when it was not there.
    pub(super) fn remove(&mut self, row: &rusqlite::Row<'_>) -> bool {
        let Some(count) = self.0.get_mut(&print_of(row)).filter(|count| **count > 0) else {
            return false;
        };
        *count = count.saturating_sub(1);
        true
    }
}

pub(super) fn print_of(row: &rusqlite::Row<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut column = 0;
    while let Ok(value) = row.get_ref(column) {
        match value {
            ValueRef::Null => 0_u8.hash(&mut hasher),
            ValueRef::Integer(number) => (1_u8, number).hash(&mut hasher),
            ValueRef::Real(number) => (2_u8, number.to_bits()).hash(&mut hasher),
            ValueRef::Text(bytes) => (3_u8, bytes).hash(&mut hasher),
            ValueRef::Blob(bytes) => (4_u8, bytes).hash(&mut hasher),
        }
        column = column.saturating_add(1);
    }
    hasher.finish()
}
