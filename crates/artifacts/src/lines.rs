//! Texts, line by line.

use std::{borrow::Cow, io};

use evidence::EvidenceFile;
use memchr::memchr;

/// Longest line that is kept; what follows in it is left out.
const LONGEST_LINE: usize = 64 << 10;

/// Hands every line of the file to `each`, with its number in the whole text. Only one line is held at a
/// time, and what is not UTF-8 in it is replaced. Lines that another file has as well are left to that one.
/// Returns how many lines were longer than what is kept.
pub(crate) fn for_each_line(
    file: &EvidenceFile,
    mut each: impl FnMut(u64, &str),
) -> io::Result<u64> {
    let mut offset = 0_u64;
    let mut lines = Lines { file, number: file.first_line().saturating_sub(1), cut: 0 };
    let mut buffer = vec![0_u8; 1 << 16];
    let mut begun: Vec<u8> = Vec::new();
    loop {
        let count = file.reader().read_at(offset, &mut buffer)?;
        if count == 0 {
            break;
        }
        offset = offset.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        let mut rest = buffer.get(..count).unwrap_or_default();
        while let Some((text, after)) =
            memchr(b'\n', rest).and_then(|end| rest.split_at_checked(end))
        {
            if begun.is_empty() {
                lines.tell(text, &mut each);
            } else {
                append(&mut begun, text);
                lines.tell(&begun, &mut each);
                begun.clear();
            }
            rest = after.get(1..).unwrap_or_default();
        }
        append(&mut begun, rest);
    }
    if !begun.is_empty() {
        lines.tell(&begun, &mut each);
    }
    Ok(lines.cut)
}

/// Adds to the beginning of a line what is kept of `text`.
fn append(line: &mut Vec<u8>, text: &[u8]) {
    let room = LONGEST_LINE.saturating_sub(line.len()).min(text.len());
    line.extend_from_slice(text.get(..room).unwrap_or_default());
}

/// Where the reading is.
struct Lines<'f> {
    file: &'f EvidenceFile,
    /// Number of the line that was told last.
    number: u64,
    /// How many lines were cut.
    cut: u64,
}

impl Lines<'_> {
    fn tell(&mut self, line: &[u8], each: &mut impl FnMut(u64, &str)) {
        self.number = self.number.saturating_add(1);
        if line.len() >= LONGEST_LINE {
            self.cut = self.cut.saturating_add(1);
        }
        if self.file.is_repeated(self.number) {
            return;
        }
        let line = line.get(..LONGEST_LINE).unwrap_or(line);
        // Nearly all lines are UTF-8, which this is faster to see than the replacing is.
        let text =
            str::from_utf8(line).map_or_else(|_| String::from_utf8_lossy(line), Cow::Borrowed);
        each(self.number, text.trim_end_matches(['\r', '\0']));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_one_by_one_and_long_ones_are_cut() {
        let text = format!("a\r\n{}\nb", "x".repeat(200_000));
        let mut seen = Vec::new();
        let file = EvidenceFile::from_bytes("f", text);
        let cut = for_each_line(&file, |number, line| seen.push((number, line.len()))).unwrap();
        assert_eq!((cut, seen), (1, vec![(1, 1), (2, LONGEST_LINE), (3, 1)]));
    }

    #[test]
    fn lines_that_another_file_has_are_left_to_it() {
        let file = EvidenceFile::from_bytes("f", "a\nb\nc");
        let file = file.with_repeated_lines(std::sync::Arc::new([1, 3].into()));
        let mut seen = Vec::new();
        for_each_line(&file, |number, line| seen.push((number, line.to_owned()))).unwrap();
        assert_eq!(seen, [(2, "b".to_owned())]);
    }

    #[test]
    fn a_part_of_a_text_has_the_numbers_of_the_whole() {
        let file = EvidenceFile::from_bytes("f", "a\nb").with_first_line(7);
        let mut numbers = Vec::new();
        for_each_line(&file, |number, _| numbers.push(number)).unwrap();
        assert_eq!(numbers, [7, 8]);
    }
}
