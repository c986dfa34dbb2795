//! What is taken out of an archive that can only be read front to back, while it passes.
//!
//! Of a sysdiagnose, all that artifacts will ask for is taken in the pass that reads the names:
//! small files whole, and of the unified log, which is most of it, the parts that say which
//! programs wrote it. The rest would have to be asked for with another pass.
//!
//! What is needed of these is said by the readers of their formats.

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
    sync::Arc,
};

use formats::{ReadAt, tracev3};
use sha2::{Digest, Sha256};

use super::packed::PackedSpool;
use crate::{Source, pattern::Pattern, reader::Slice};

/// Folder of the unified log.
const LOG_ARCHIVE: &str = "system_logs.logarchive/";
/// Bytes that are kept of each end of a file with the texts of one program.
const END: u64 = 8 << 10;

/// What will be asked for in sysdiagnoses, or in an Android backup.
#[derive(Default)]
pub(crate) struct Wanted<'a> {
    patterns: Vec<Pattern<'a>>,
    /// Whether the unified log is taken with all that its messages consist of.
    whole_log: bool,
    /// Whether the patterns are those of an Android backup, which has no top folder.
    is_android: bool,
}

/// How much of a file is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Take {
    /// All of it.
    Whole,
    /// Of the unified log: headers and catalogs, and the heads of the chunks in between.
    Catalogs,
    /// Both ends.
    Ends,
}

impl<'a> Wanted<'a> {
    pub(crate) fn new(sources: &'a [Source]) -> Self {
        let patterns = sources.iter().filter_map(|source| match source {
            Source::Sysdiagnose(path) => Some(Pattern::new(path)),
            _ => None,
        });
        let whole_log = sources.contains(&Source::UnifiedLog);
        Self { patterns: patterns.collect(), whole_log, is_android: false }
    }

    /// What will be asked for in an Android backup.
    pub(crate) fn of_android_backup(sources: &'a [Source]) -> Self {
        let patterns = sources.iter().filter_map(|source| match source {
            Source::AndroidBackup(path) => Some(Pattern::new(path)),
            _ => None,
        });
        Self { patterns: patterns.collect(), whole_log: false, is_android: true }
    }

    /// How much is taken of the file `name` of an archive.
    pub(crate) fn take(&self, name: &str) -> Option<Take> {
        if self.is_android {
            let path = name.strip_suffix("-wal").unwrap_or(name);
            return self
                .patterns
                .iter()
                .any(|pattern| pattern.matches(path))
                .then_some(Take::Whole);
        }
        let (top, path) = name.split_once('/')?;
        let path = if top == "." { path.split_once('/')?.1 } else { path };
        // The write-ahead log of a database is read with it.
        let path = path.strip_suffix("-wal").unwrap_or(path);
        if self.whole_log && path.starts_with(LOG_ARCHIVE) {
            return Some(Take::Whole);
        }
        if !self.patterns.iter().any(|pattern| pattern.matches(path)) {
            return None;
        }
        Some(if path.ends_with(".tracev3") {
            Take::Catalogs
        } else if is_program_text(path) {
            Take::Ends
        } else {
            Take::Whole
        })
    }
}

/// Whether this is a file with the texts of one program: `system_logs.logarchive/AB/0123…`.
fn is_program_text(path: &str) -> bool {
    let folder = path.strip_prefix(LOG_ARCHIVE).and_then(|rest| rest.get(..3));
    folder.is_some_and(|folder| {
        let mut letters = folder.bytes();
        letters.by_ref().take(2).all(|letter| letter.is_ascii_hexdigit())
            && letters.next() == Some(b'/')
    })
}

/// A file that was taken.
pub(crate) struct Taken {
    pub(crate) reader: Arc<dyn ReadAt>,
    /// SHA-256 of the whole file.
    pub(crate) sha256: [u8; 32],
}

/// Takes files as they pass.
pub(crate) struct Taking {
    spool: PackedSpool,
    files: BTreeMap<String, (Vec<Range>, u64, [u8; 32])>,
}

/// Bytes of a file that are kept: where they lie in it, where among what is kept, how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    start: u64,
    kept_at: u64,
    len: u64,
}

impl Taking {
    pub(crate) fn new() -> Self {
        Self { spool: PackedSpool::new(), files: BTreeMap::new() }
    }

    /// Takes the file `name`, which has `size` bytes, and returns how many of them were there.
    /// Of files with one name the last counts.
    pub(crate) fn file(
        &mut self,
        name: String,
        take: Take,
        size: u64,
        from: &mut dyn Read,
    ) -> io::Result<u64> {
        let mut passing = Passing {
            from,
            spool: &mut self.spool,
            sha256: Sha256::new(),
            position: 0,
            ranges: Vec::new(),
        };
        let read = match take {
            Take::Whole => passing.keep(u64::MAX).map(|_| ()),
            Take::Catalogs => passing.keep_catalogs(),
            Take::Ends => passing.keep_ends(size),
        };
        // What stands behind the parts that were understood belongs to the digest, too.
        let read = read.and_then(|()| passing.skip(u64::MAX).map(|_| ()));
        let Passing { sha256, position, ranges, .. } = passing;
        self.files.insert(name, (ranges, position, sha256.finalize().into()));
        read.map(|()| position)
    }

    /// Ends taking.
    pub(crate) fn finish(self) -> io::Result<BTreeMap<String, Taken>> {
        let kept = self.spool.finish()?;
        let file = |(name, (ranges, len, sha256)): (String, (Vec<Range>, u64, [u8; 32]))| {
            let reader: Arc<dyn ReadAt> = match ranges.as_slice() {
                [only] if only.start == 0 && only.len == len => {
                    Arc::new(Slice::new(Arc::clone(&kept), only.kept_at, len))
                }
                _ => Arc::new(Excerpt { kept: Arc::clone(&kept), ranges, len }),
            };
            (name, Taken { reader, sha256 })
        };
        Ok(self.files.into_iter().map(file).collect())
    }
}

/// One file on its way.
struct Passing<'a> {
    from: &'a mut dyn Read,
    spool: &'a mut PackedSpool,
    sha256: Sha256,
    position: u64,
    ranges: Vec<Range>,
}

impl Passing<'_> {
    /// Keeps the next `count` bytes, or as many as there are, and returns how many.
    fn keep(&mut self, count: u64) -> io::Result<u64> {
        let range = Range { start: self.position, kept_at: self.spool.len(), len: 0 };
        let read = self.pass(count, true);
        let len = self.position.saturating_sub(range.start);
        match self.ranges.last_mut() {
            Some(last) if last.start.saturating_add(last.len) == range.start => {
                last.len = last.len.saturating_add(len);
            }
            _ if len > 0 => self.ranges.push(Range { len, ..range }),
            _ => {}
        }
        read.map(|()| len)
    }

    /// Passes over the next `count` bytes, or as many as there are, and returns how many.
    fn skip(&mut self, count: u64) -> io::Result<u64> {
        let start = self.position;
        self.pass(count, false)?;
        Ok(self.position.saturating_sub(start))
    }

    fn pass(&mut self, mut count: u64, keep: bool) -> io::Result<()> {
        let mut buffer = [0; 16 << 10];
        while count > 0 {
            let most = usize::try_from(count).unwrap_or(usize::MAX).min(buffer.len());
            let read = self.from.read(buffer.get_mut(..most).unwrap_or_default())?;
            let bytes = buffer.get(..read).unwrap_or_default();
            if bytes.is_empty() {
                break;
            }
            self.sha256.update(bytes);
            if keep {
                self.spool.write_all(bytes)?;
            }
            let read = u64::try_from(read).map_err(io::Error::other)?;
            self.position = self.position.saturating_add(read);
            count = count.saturating_sub(read);
        }
        Ok(())
    }

    fn keep_ends(&mut self, size: u64) -> io::Result<()> {
        self.keep(END)?;
        self.skip(size.saturating_sub(self.position).saturating_sub(END))?;
        self.keep(END).map(|_| ())
    }

    fn keep_catalogs(&mut self) -> io::Result<()> {
        loop {
            let mut head = [0; tracev3::HEAD];
            let start = self.position;
            let mut filled = 0_usize;
            while let Some(rest) = head.get_mut(filled..).filter(|rest| !rest.is_empty()) {
                match self.from.read(rest)? {
                    0 => break,
                    count => filled = filled.saturating_add(count),
                }
            }
            let bytes = head.get(..filled).unwrap_or_default();
            self.sha256.update(bytes);
            self.note(start, bytes)?;
            let kept = (filled == tracev3::HEAD).then(|| tracev3::kept(&head)).flatten();
            let Some(kept) = kept else { return Ok(()) };
            let rest = kept.len.saturating_sub(self.position.saturating_sub(start));
            if kept.whole {
                self.keep(rest)?;
            } else {
                self.skip(rest)?;
            }
        }
    }

    /// Keeps bytes that were read and hashed already.
    fn note(&mut self, start: u64, bytes: &[u8]) -> io::Result<()> {
        let len = u64::try_from(bytes.len()).map_err(io::Error::other)?;
        let kept_at = self.spool.len();
        self.spool.write_all(bytes)?;
        self.position = self.position.saturating_add(len);
        match self.ranges.last_mut() {
            Some(last) if last.start.saturating_add(last.len) == start => {
                last.len = last.len.saturating_add(len);
            }
            _ if len > 0 => self.ranges.push(Range { start, kept_at, len }),
            _ => {}
        }
        Ok(())
    }
}

/// A file of which parts were kept.
struct Excerpt {
    kept: Arc<dyn ReadAt>,
    ranges: Vec<Range>,
    len: u64,
}

impl ReadAt for Excerpt {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&self, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let wanted = u64::try_from(buffer.len()).map_err(io::Error::other)?;
        let wanted = wanted.min(self.len.saturating_sub(offset));
        if wanted == 0 {
            return Ok(0);
        }
        let before = self.ranges.partition_point(|range| range.start <= offset);
        let range = before
            .checked_sub(1)
            .and_then(|at| self.ranges.get(at))
            .filter(|range| offset.saturating_add(wanted) <= range.start.saturating_add(range.len));
        let Some(range) = range else {
            return Err(io::Error::other(format!(
                "bytes {offset} to {} were not kept when the archive was read",
                offset.saturating_add(wanted)
            )));
        };
        let at = range.kept_at.saturating_add(offset.saturating_sub(range.start));
        let wanted = usize::try_from(wanted).map_err(io::Error::other)?;
        self.kept.read_at(at, buffer.get_mut(..wanted).unwrap_or_default())
    }
}

#[cfg(test)]
#[allow(
    clippy::as_conversions,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    reason = "the numbers of tests are known"
)]
mod tests {
    use super::*;

    fn taken(take: Take, bytes: &[u8]) -> Taken {
        let mut taking = Taking::new();
        let size = bytes.len() as u64;
        let mut from = bytes;
        assert_eq!(taking.file("x".into(), take, size, &mut from).unwrap(), size);
        taking.finish().unwrap().remove("x").unwrap()
    }

    fn chunk(tag: u32, body: &[u8]) -> Vec<u8> {
        let mut bytes = tag.to_le_bytes().to_vec();
        bytes.extend(0_u32.to_le_bytes());
        bytes.extend((body.len() as u64).to_le_bytes());
        bytes.extend(body);
        bytes.resize(bytes.len().next_multiple_of(8), 0);
        bytes
    }

    #[test]
    fn of_the_unified_log_catalogs_are_kept_and_all_of_it_is_hashed() {
        let parts = [
            chunk(0x1000, &[1; 208]),
            chunk(0x600b, &[2; 101]),
            chunk(0x600d, &[3; 9_000]),
            chunk(0x600b, &[4; 33]),
            chunk(0x600d, &[5; 7]),
        ];
        let bytes = parts.concat();
        let taken = taken(Take::Catalogs, &bytes);
        assert_eq!(taken.reader.len(), bytes.len() as u64);
        assert_eq!(taken.sha256.as_slice(), Sha256::digest(&bytes).as_slice());
        let second = parts[..3].concat().len() as u64;
        let mut buffer = [0; 40];
        assert_eq!(taken.reader.read_at(second + 16, &mut buffer).unwrap(), 40);
        assert_eq!(buffer[..33], [4; 33]);
        let inside = parts[..2].concat().len() as u64 + 500;
        let error = taken.reader.read_at(inside, &mut buffer).unwrap_err();
        assert!(error.to_string().contains("were not kept"), "{error}");
        assert_eq!(taken.reader.read_at(bytes.len() as u64, &mut buffer).unwrap(), 0);
    }

    #[test]
    fn of_texts_of_a_program_both_ends_are_kept() {
        let bytes: Vec<u8> = (0..100_000_u32).map(|number| (number % 251) as u8).collect();
        for size in [0, 5_000, 16_384, 16_385, 100_000] {
            let bytes = &bytes[..size];
            let taken = taken(Take::Ends, bytes);
            assert_eq!(taken.sha256.as_slice(), Sha256::digest(bytes).as_slice());
            let end = size.saturating_sub(100);
            let mut buffer = [0; 100];
            let count = taken.reader.read_at(end as u64, &mut buffer).unwrap();
            assert_eq!(buffer[..count], bytes[end..]);
        }
    }

    #[test]
    fn what_is_asked_for_decides() {
        let sources = [
            Source::Sysdiagnose("ps.txt"),
            Source::Sysdiagnose("system_logs.logarchive/**"),
            Source::Filesystem("private/x"),
        ];
        let wanted = Wanted::new(&sources);
        assert_eq!(wanted.take("sysdiagnose_1/ps.txt"), Some(Take::Whole));
        assert_eq!(wanted.take("./sysdiagnose_1/ps.txt"), Some(Take::Whole));
        assert_eq!(wanted.take("sysdiagnose_1/a/ps.txt"), None);
        let log = "sysdiagnose_1/system_logs.logarchive/Persist/0000.tracev3";
        assert_eq!(wanted.take(log), Some(Take::Catalogs));
        let text = "sysdiagnose_1/system_logs.logarchive/0A/BC";
        assert_eq!(wanted.take(text), Some(Take::Ends));
        let extra = "sysdiagnose_1/system_logs.logarchive/Extra/shutdown.log";
        assert_eq!(wanted.take(extra), Some(Take::Whole));
    }
}
