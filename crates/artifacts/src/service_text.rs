//! What services of Android tell of themselves: values, times and headings of their texts.

use evidence::EvidenceFile;
use formats::local_time::local;
use jiff::Timestamp;

/// The value, unless it is one of the words for none.
pub(crate) fn told(value: &str) -> Option<&str> {
    Some(value.trim()).filter(|value| !matches!(*value, "" | "null" | "none"))
}

/// The value as text, unless it is one of the words for none.
pub(crate) fn text(value: &str) -> Option<String> {
    told(value).map(str::to_owned)
}

/// The name of a block: a line that is not indented and ends with a colon.
pub(crate) fn block_of(line: &str) -> Option<&str> {
    if line.starts_with([' ', '\t']) { None } else { line.trim_end().strip_suffix(':') }
}

/// Whether the line says that the service did not tell everything.
pub(crate) fn says_cut_short(line: &str) -> bool {
    line.starts_with("*** SERVICE ") || line.starts_with("Can't find service")
}

/// A local time, as an instant and as text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct LocalTime {
    /// The instant, where the zone of the device is known.
    pub(crate) at: Option<Timestamp>,
    /// The time as it is told, where the zone is not known.
    pub(crate) text: Option<String>,
}

impl LocalTime {
    /// Reads a time with the order of its parts. The first day of 1970 stands for none.
    pub(crate) fn read(file: &EvidenceFile, format: &str, value: &str) -> Self {
        let value = value.trim();
        let Some(time) = local(format, value) else {
            return Self { at: None, text: text(value) };
        };
        // Of the clocks west of Greenwich, the first second is in 1969.
        if time.year() < 1970 || (time.year() == 1970 && time.month() == 1 && time.day() <= 2) {
            return Self::default();
        }
        match file.instant(time) {
            Some(at) => Self { at: Some(at), text: None },
            None => Self { at: None, text: text(value) },
        }
    }
}

/// How most services write a time.
pub(crate) const SECONDS: &str = "%Y-%m-%d %H:%M:%S";

/// Words between square brackets, at blanks, bars and commas: `[ SYSTEM HAS_CODE ]`.
pub(crate) fn bracketed(value: &str) -> Vec<String> {
    let value = value.trim().trim_start_matches('[');
    let value = value.split(']').next().unwrap_or(value);
    let words = value.split([' ', '|', ',']).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Package and class of a component, `package/.Class`: the class in full.
pub(crate) fn component(name: &str) -> Option<(&str, String)> {
    let (package, class) = name.split_once('/')?;
    if package.is_empty() || class.is_empty() {
        return None;
    }
    let class = if class.starts_with('.') { format!("{package}{class}") } else { class.to_owned() };
    Some((package, class))
}

/// The package whose data a path below `/data` belongs to.
pub(crate) fn owner_of_data(path: &str) -> Option<&str> {
    let rest = ["/data/user/", "/data/user_de/"].iter().find_map(|top| path.strip_prefix(top));
    let inner = match rest {
        Some(rest) => rest.split_once('/')?.1,
        None => path.strip_prefix("/data/data/")?,
    };
    inner.split('/').next().filter(|package| package.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_day_of_1970_is_no_time() {
        let file = EvidenceFile::from_bytes("f", "").with_local_zone(jiff::tz::TimeZone::UTC);
        let read = |value| LocalTime::read(&file, SECONDS, value);
        assert_eq!(read("1970-01-01 03:00:00"), LocalTime::default());
        assert_eq!(read("1969-12-31 16:00:00"), LocalTime::default());
        assert_eq!(read("2026-01-02 03:04:05").at.unwrap().to_string(), "2026-01-02T03:04:05Z");
        assert_eq!(read("yesterday").text.unwrap(), "yesterday");
    }

    #[test]
    fn a_path_tells_whose_data_it_is() {
        assert_eq!(owner_of_data("/data/user/10/org.example.a/databases/x"), Some("org.example.a"));
        assert_eq!(owner_of_data("/data/data/org.example.a/x"), Some("org.example.a"));
        assert_eq!(owner_of_data("/data/user_de/0/org.example.a"), Some("org.example.a"));
        assert_eq!(owner_of_data("/data/system/x.y/z"), None);
    }
}
