//! `hoofprint man`: the manual page, in roff, on stdout.

use model::Outcome;

/// Print the manual page (try: hoofprint man | man -l -)
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Subcommand to document; the program itself when left out
    command: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let mut page = Vec::new();
    let whole = crate::command();
    let command = match &arguments.command {
        None => whole,
        Some(name) => whole
            .find_subcommand(name)
            .ok_or_else(|| anyhow::anyhow!("no subcommand {name:?}"))?
            .clone()
            .bin_name(format!("hoofprint {name}")),
    };
    clap_mangen::Man::new(command).render(&mut page)?;
    crate::terminal::result(String::from_utf8_lossy(&page).trim_end())?;
    Ok(Outcome::NothingFound)
}
