//! One file per subcommand: `Arguments` and `run`.

pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod completions;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod indicators;
pub(crate) mod key;
pub(crate) mod man;
pub(crate) mod report;
pub(crate) mod verify;
