//! `hoofprint explain`: what an artifact or a rule can and cannot show.

use anyhow::bail;
use artifacts::Artifact;
use detections::{RuleInfo, RuleSet};
use model::Outcome;

use crate::terminal;

/// Say what an artifact or a rule can and cannot show
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Identifier, for example ios.tcc; without one, all are listed
    id: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Outcome> {
    let rules = RuleSet::builtin();
    match &arguments.id {
        None => list(&rules)?,
        Some(id) => match (artifacts::by_id(id), rules.explain(id)) {
            (Some(artifact), _) => show_artifact(artifact)?,
            (None, Some(rule)) => show_rule(rule)?,
            (None, None) => {
                bail!("{id:?} is neither an artifact nor a rule; `hoofprint explain` lists them")
            }
        },
    }
    Ok(Outcome::NothingFound)
}

fn list(rules: &RuleSet) -> anyhow::Result<()> {
    terminal::result("Artifacts:")?;
    for artifact in artifacts::all() {
        terminal::result(&format!("  {:<28} {}", artifact.id, artifact.title))?;
    }
    terminal::result("\nRules:")?;
    let on_artifacts = |rule: &&RuleInfo| rule.artifact.as_deref() != Some("hoofprint.canary");
    let mut listed: Vec<&RuleInfo> =
        rules.all().chain(RuleSet::coded()).filter(on_artifacts).collect();
    listed.sort_by_key(|rule| called(rule));
    for rule in listed {
        terminal::result(&format!("  {:<42} {}", called(rule), rule.title))?;
    }
    Ok(())
}

fn show_artifact(artifact: &Artifact) -> anyhow::Result<()> {
    terminal::result(&format!("{}: {}\n", artifact.id, artifact.title))?;
    terminal::result(artifacts::documentation(artifact.id).unwrap_or_default())
}

/// The short name of a rule, which is easier to type than its identifier.
fn called(rule: &RuleInfo) -> &str {
    rule.name.as_deref().unwrap_or(&rule.id)
}

fn show_rule(rule: &RuleInfo) -> anyhow::Result<()> {
    terminal::result(&format!("{}: {}\n", called(rule), rule.title))?;
    terminal::result(&format!(
        "Identifier {}, level {}, strength {}\n",
        rule.id,
        rule.level.word(),
        rule.strength.map_or("of its strongest fact", model::Strength::word)
    ))?;
    terminal::result(&rule.meaning)?;
    for (heading, lines) in [
        ("Ordinary explanations", &rule.ordinary_explanations),
        ("Next steps", &rule.next_steps),
        ("References", &rule.references),
    ] {
        terminal::result(&format!("\n# {heading}"))?;
        for line in lines {
            terminal::result(&format!("- {line}"))?;
        }
    }
    Ok(())
}
