//! `hoofprint completions`: completion script of a shell, on stdout.

use clap_complete::Shell;
use model::Outcome;

/// Print the completion script of a shell
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The shell
    shell: Shell,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut crate::command(), "hoofprint", &mut script);
    crate::terminal::result(String::from_utf8_lossy(&script).trim_end())?;
    Ok(Outcome::NothingFound)
}
