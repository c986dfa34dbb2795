//! `hoofprint`: finds the tracks that spyware leaves on a phone.
//!
//! **Invariant:** the only crate that prints, reads the environment and reads the clock.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the command line is where the program meets this computer"
)]

mod choose;
mod commands;
mod export_output;
mod password;
mod pdf;
mod progress;
mod settings;
mod terminal;
mod yara_rules;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use model::Outcome;

use crate::commands::{
    check, compare, completions, explain, export, indicators, key, man, report, verify,
};

/// Finds the tracks that spyware leaves on a phone.
///
/// Reads what the phone's owner hands over, compares it with published indicators and rules, and
/// says in plain words what was seen. Nothing leaves this computer. No result means that a phone
/// is free of spyware.
#[derive(Parser)]
#[command(name = "hoofprint", version, after_help = AFTER_HELP)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  hoofprint indicators update                      fetch the published indicators, once in a while
  hoofprint check ~/Backups/00008030-001C…         examine an iPhone backup (asks for its password)
  hoofprint check backup.zip -o case --json        the same for a script
  hoofprint report case --language ar --pdf        the report again, in Arabic and as PDF
  hoofprint compare old-case new-case              what is new, gone or changed since an older case
  hoofprint explain ios.tcc                        what an artifact or a rule can and cannot show

Exit codes: 0 nothing found and all of it readable · 1 findings · 2 could not run ·
3 nothing found, but some evidence was unreadable";

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Report(report::Arguments),
    Indicators(indicators::Arguments),
    Verify(verify::Arguments),
    Compare(compare::Arguments),
    Key(key::Arguments),
    Explain(explain::Arguments),
    Export(export::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are results; anything else is for people. Both codes are clap's.
            let code = if error.use_stderr() { 2 } else { 0 };
            return match error.print() {
                Ok(()) => ExitCode::from(code),
                Err(_) => ExitCode::from(2),
            };
        }
    };
    match run(arguments.command) {
        Ok(outcome) => exit_code(outcome),
        Err(error) if terminal::is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            terminal::error(&error);
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> anyhow::Result<Outcome> {
    match command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Indicators(arguments) => indicators::run(arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Key(arguments) => key::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(&arguments),
    }
}

/// Exit codes are part of the interface: see `docs/reference/exit-codes.md`.
fn exit_code(outcome: Outcome) -> ExitCode {
    ExitCode::from(match outcome {
        Outcome::NothingFound => 0,
        Outcome::Findings => 1,
        Outcome::Incomplete => 3,
    })
}

/// The command line as clap knows it, for completions, the manual page and the reference.
fn command() -> clap::Command {
    <Arguments as clap::CommandFactory>::command()
}
