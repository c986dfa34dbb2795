//! Records of one artifact, as JSON lines.

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Read as _, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use model::{JsonRecord, Provenance, Record, ToJson as _, json_text::push_json_string};
use serde::{Serialize, Serializer, ser::SerializeMap as _};
use sha2::{Digest as _, Sha256};

use crate::{CaseError, Digest, background::Background, folder::Shared, manifest, private};

const BUFFER_BYTES: usize = 256 * 1024;
const FOLDER: &str = "records";

/// Writes one part of the records of an artifact, one JSON object per line.
///
/// Dropping it keeps every complete line; a failure then shows when the case is sealed.
/// [`RecordsWriter::finish`] shows it at once.
#[derive(Debug)]
pub struct RecordsWriter {
    shared: Arc<Shared>,
    artifact: &'static str,
    part: u32,
    path: PathBuf,
    /// Writes what is full, from the first full buffer on.
    writer: Option<Background<PartWriter>>,
    buffer: Vec<u8>,
    json: JsonRecord,
    complete: usize,
    /// Whether the part is still to be entered.
    is_open: bool,
    /// Start of a line up to the position, the same for all records of one file.
    line_start: Vec<u8>,
    line_file: Option<Arc<str>>,
}

/// The parts of one artifact: `None` while a part is being written.
pub(crate) type Parts = BTreeMap<u32, Option<Part>>;

/// A part that is complete.
#[derive(Debug)]
pub(crate) struct Part {
    content: PartContent,
    size: u64,
}

#[derive(Debug)]
enum PartContent {
    /// In memory: thousands of small files yield a line each, and a work file costs more.
    Kept(Vec<u8>),
    /// In a work file, with the state of the hash after it, which only part 0 has, as the file
    /// of the artifact starts with it.
    Spilled(PathBuf, Option<Sha256>),
}

struct Content<'a>(&'a [(&'static str, &'a str)]);

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        self.0.iter().try_for_each(|(field, words)| map.serialize_entry(field, words))?;
        map.end()
    }
}

impl Part {
    fn kept(mut bytes: Vec<u8>) -> Self {
        bytes.shrink_to_fit();
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Self { content: PartContent::Kept(bytes), size }
    }
}

impl RecordsWriter {
    pub(crate) fn create(
        shared: &Arc<Shared>,
        artifact: &'static str,
        part: u32,
    ) -> Result<Self, CaseError> {
        if !manifest::is_our_name(artifact) {
            return Err(CaseError::NotOurName(artifact.to_owned()));
        }
        shared.with_parts(artifact, |parts| match parts.entry(part) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(None);
                Ok(())
            }
            std::collections::btree_map::Entry::Occupied(_) => {
                Err(CaseError::PartTaken { artifact, part })
            }
        })?;
        Ok(Self {
            shared: Arc::clone(shared),
            artifact,
            part,
            path: shared.work_file(),
            writer: None,
            buffer: Vec::new(),
            json: JsonRecord::default(),
            complete: 0,
            is_open: true,
            line_start: Vec::new(),
            line_file: None,
        })
    }

    /// Writes one record as one line. People's words are kept only with `include_content`.
    ///
    /// # Errors
    /// `CaseError::Json` when the record has no JSON form; nothing of it is written then.
    pub fn write(
        &mut self,
        provenance: &Provenance,
        record: &dyn Record,
        include_content: bool,
    ) -> Result<(), CaseError> {
        let mut json = std::mem::take(&mut self.json);
        json.spell(record).map_err(CaseError::of_record(provenance))?;
        let content = if include_content { record.content() } else { Vec::new() };
        let written = self.write_spelled(provenance, &json, &content);
        self.json = json;
        written
    }

    /// Writes one record that is spelled, with these words of people.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write_spelled(
        &mut self,
        provenance: &Provenance,
        record: &JsonRecord,
        content: &[(&'static str, &str)],
    ) -> Result<(), CaseError> {
        self.buffer.truncate(self.complete);
        self.push_line(provenance, record, content).map_err(CaseError::of_record(provenance))?;
        self.complete = self.buffer.len();
        if self.complete < BUFFER_BYTES {
            return Ok(());
        }
        // How much of it reached the disk is unknown: such a case is never sealed.
        self.write_buffer().inspect_err(|_| self.shared.failed(self.unfinished()))
    }

    fn push_line(
        &mut self,
        provenance: &Provenance,
        record: &JsonRecord,
        content: &[(&'static str, &str)],
    ) -> Result<(), serde_json::Error> {
        self.push_line_start(provenance);
        provenance.at.push_json(&mut self.buffer)?;
        self.buffer.extend_from_slice(b",\"record\":");
        self.buffer.extend_from_slice(record.text());
        if !content.is_empty() {
            self.buffer.extend_from_slice(b",\"content\":");
            Content(content).push_json(&mut self.buffer)?;
        }
        self.buffer.extend_from_slice(b"}\n");
        Ok(())
    }

    fn push_line_start(&mut self, provenance: &Provenance) {
        let same = |file: &Arc<str>| Arc::ptr_eq(file, &provenance.file);
        if !self.line_file.as_ref().is_some_and(same) {
            self.line_file = None;
            self.line_start.clear();
            self.line_start.extend_from_slice(b"{\"file\":");
            push_json_string(&provenance.file, &mut self.line_start);
            self.line_start.extend_from_slice(b",\"at\":");
            self.line_file = Some(Arc::clone(&provenance.file));
        }
        self.buffer.extend_from_slice(&self.line_start);
    }

    /// Writes the rest.
    pub fn finish(mut self) -> Result<(), CaseError> {
        self.close().inspect_err(|_| self.shared.failed(self.unfinished()))
    }

    fn unfinished(&self) -> CaseError {
        CaseError::Unfinished(format!("{FOLDER}/{}.jsonl", self.artifact))
    }

    /// Hands the buffer to the thread that hashes and writes it.
    fn write_buffer(&mut self) -> Result<(), CaseError> {
        let writer = match &mut self.writer {
            Some(writer) => writer,
            none => {
                let writer = PartWriter::create(&self.path, self.part == 0)
                    .and_then(Background::start)
                    .map_err(refused(self.artifact))?;
                none.insert(writer)
            }
        };
        let written = writer.write(&mut self.buffer);
        self.complete = 0;
        written.map_err(refused(self.artifact))
    }

    /// Writes what is left and enters the part. Does nothing the second time.
    fn close(&mut self) -> Result<(), CaseError> {
        if std::mem::take(&mut self.is_open) {
            let part = self.write_rest().map_err(refused(self.artifact))?;
            self.shared.with_parts(self.artifact, |parts| parts.insert(self.part, Some(part)));
        }
        Ok(())
    }

    fn write_rest(&mut self) -> io::Result<Part> {
        self.buffer.truncate(self.complete);
        let rest = std::mem::take(&mut self.buffer);
        let path = std::mem::take(&mut self.path);
        let mut writer = match self.writer.take() {
            Some(writer) => writer.finish()?,
            None if self.shared.may_keep(rest.len()) => return Ok(Part::kept(rest)),
            None => PartWriter::create(&path, self.part == 0)?,
        };
        writer.write_all(&rest)?;
        let content = PartContent::Spilled(path, writer.hasher);
        Ok(Part { content, size: writer.size })
    }
}

fn refused(artifact: &str) -> impl FnOnce(io::Error) -> CaseError {
    CaseError::io("write", format!("{FOLDER}/{artifact}.jsonl"))
}

impl Drop for RecordsWriter {
    fn drop(&mut self) {
        if let Err(failure) = self.close() {
            self.shared.failed(failure);
        }
    }
}

/// The work file of one part, hashed while it is written if it is the first.
#[derive(Debug)]
struct PartWriter {
    file: File,
    hasher: Option<Sha256>,
    size: u64,
}

impl PartWriter {
    fn create(path: &Path, is_first: bool) -> io::Result<Self> {
        let file = private::create_file(path)?;
        Ok(Self { file, hasher: is_first.then(Sha256::new), size: 0 })
    }
}

impl Write for PartWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
        if let Some(hasher) = &mut self.hasher {
            hasher.update(bytes);
        }
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Joins the parts of `artifact` into its file and enters that into the manifest.
pub(crate) fn join(
    shared: &Arc<Shared>,
    artifact: &'static str,
    parts: Parts,
) -> Result<(), CaseError> {
    let name = format!("{FOLDER}/{artifact}.jsonl");
    let mut complete = Vec::new();
    for part in parts.into_values() {
        complete.push(part.ok_or_else(|| CaseError::Unfinished(name.clone()))?);
    }
    let mut complete = complete.into_iter().filter(|part| part.size > 0);
    let Some(first) = complete.next() else { return Ok(()) };
    shared.claim(&name)?;
    let folder = shared.root.join(FOLDER);
    match private::create_folder(&folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            return Err(CaseError::io("create", FOLDER)(error));
        }
        _ => {}
    }
    let (size, sha256) = append_parts(first, complete, &shared.root.join(&name))
        .map_err(CaseError::io("write", name.clone()))?;
    shared.written(&name, size, sha256);
    Ok(())
}

/// Makes the first part `target`, appends the others and returns size and digest.
fn append_parts(
    first: Part,
    rest: impl Iterator<Item = Part>,
    target: &Path,
) -> io::Result<(u64, Digest)> {
    let mut size = first.size;
    let mut hasher = match first.content {
        PartContent::Spilled(path, hasher) => {
            let hasher = hasher.map_or_else(|| hash_file(&path), Ok)?;
            fs::rename(&path, target)?;
            hasher
        }
        PartContent::Kept(bytes) => {
            private::create_file(target)?.write_all(&bytes)?;
            Sha256::new_with_prefix(&bytes)
        }
    };
    let mut file = None;
    for part in rest {
        let file = match &mut file {
            Some(file) => file,
            none => none.insert(BufWriter::with_capacity(
                BUFFER_BYTES,
                OpenOptions::new().append(true).open(target)?,
            )),
        };
        let mut append = |block: &[u8]| {
            hasher.update(block);
            file.write_all(block)
        };
        match part.content {
            PartContent::Kept(bytes) => append(&bytes)?,
            PartContent::Spilled(path, _) => {
                each_block(&path, &mut append)?;
                fs::remove_file(&path)?;
            }
        }
        size = size.saturating_add(part.size);
    }
    file.map_or(Ok(()), |mut file| file.flush())?;
    Ok((size, Digest::from_hasher(hasher)))
}

fn hash_file(path: &Path) -> io::Result<Sha256> {
    let mut hasher = Sha256::new();
    each_block(path, |block| {
        hasher.update(block);
        Ok(())
    })?;
    Ok(hasher)
}

/// Calls `act` with each block of the file at `path`.
pub(crate) fn each_block(
    path: &Path,
    mut act: impl FnMut(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    let mut file = File::open(path)?;
    let mut block = vec![0; BUFFER_BYTES];
    loop {
        let count = match file.read(&mut block) {
            Ok(0) => return Ok(()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        act(block.get(..count).unwrap_or_default())?;
    }
}
