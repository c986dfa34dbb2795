//! Names that keep several acquisitions of one check apart.

use std::{collections::BTreeMap, sync::Arc};

use model::Problem;

/// A name for each acquisition: the one it has, with a number where two have the same.
pub(crate) struct Names(Vec<String>);

impl Names {
    /// Names for acquisitions that are called so.
    pub(crate) fn new<'a>(called: impl IntoIterator<Item = &'a str>) -> Self {
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        let names = called.into_iter().map(|name| {
            let count = seen.entry(name).or_default();
            *count = count.saturating_add(1);
            if *count == 1 { name.to_owned() } else { format!("{name} ({count})") }
        });
        Self(names.collect())
    }

    /// The name of an acquisition.
    pub(crate) fn get(&self, acquisition: usize) -> &str {
        self.0.get(acquisition).map_or("", String::as_str)
    }

    /// The name of an acquisition where there are several.
    pub(crate) fn among_several(&self, acquisition: usize) -> Option<&str> {
        (self.0.len() > 1).then(|| self.get(acquisition))
    }

    /// How results spell a path: as its container does, and after the name of the acquisition
    /// where there are several.
    pub(crate) fn path(&self, acquisition: usize, path: &Arc<str>) -> Arc<str> {
        match self.0.as_slice() {
            [_] => Arc::clone(path),
            _ => Arc::from(format!("{}: {path}", self.get(acquisition))),
        }
    }

    /// Says in which acquisition a problem is, where there are several.
    pub(crate) fn tell(&self, acquisition: usize, problem: &mut Problem) {
        if self.0.len() > 1 {
            let path = problem.file.as_ref().map(|file| self.path(acquisition, file));
            problem.file = Some(path.unwrap_or_else(|| Arc::from(self.get(acquisition))));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_gets_a_number() {
        let names = Names::new(["backup", "phone", "backup"]);
        assert_eq!([names.get(0), names.get(1), names.get(2)], ["backup", "phone", "backup (2)"]);
        assert_eq!(&*names.path(2, &Arc::from("Info.plist")), "backup (2): Info.plist");
    }

    #[test]
    fn one_acquisition_needs_no_name_in_paths() {
        assert_eq!(&*Names::new(["backup"]).path(0, &Arc::from("Info.plist")), "Info.plist");
    }
}
