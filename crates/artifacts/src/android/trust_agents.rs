//! Trust agents, which may keep a device unlocked, as the service `trust` tells.
//!
//! # What it holds
//! For each Android user the enabled trust agents: whether each is bound and connected, whether it manages
//! trust, and whether it trusts the surroundings now. What an agent says of them, which may be a
//! place, is left out. One record is an agent.
//!
//! # What it can show
//! That an app may keep the device unlocked, near a place, a device or a face.
//!
//! # What it cannot show
//! When it did so before the events that the service keeps.
//!
//! # References
//! - AOSP, `services/core/java/com/android/server/trust/TrustManagerService.java`

use model::{AppSighting, AppSign};

use crate::{
    components::component_of,
    prelude::*,
    service_lines::{flag, for_each_service_line, value_of},
};

/// Declares the artifact to the registry.
pub const ARTIFACT: Artifact = Artifact {
    id: "android.trust_agents",
    title: "Trust agents",
    sources: &[Source::Service("trust")],
    tested: &[
        ("Android 14, without an agent", Confidence::RealDevice),
        ("Android 9 to 17", Confidence::Specification),
    ],
    absent_because: "",
    parse,
};

/// An enabled trust agent.
#[skip_serializing_none]
#[derive(Debug, Default, Serialize)]
pub struct TrustAgent {
    /// Package that it belongs to.
    pub package: String,
    /// Package and class.
    pub component: String,
    /// Number of the Android user.
    pub user_id: Option<u64>,
    /// Whether it is bound.
    pub bound: Option<bool>,
    /// Whether it is connected.
    pub connected: Option<bool>,
    /// Whether it manages trust.
    pub managing_trust: Option<bool>,
    /// Whether it trusts the surroundings now.
    pub trusted: Option<bool>,
}

impl Record for TrustAgent {
    fn observables(&self) -> Vec<Observable<'_>> {
        let runs = self.connected == Some(true);
        let strength = if runs { Strength::Executed } else { Strength::Installed };
        vec![Observable::new(ObservableKind::AppId, &self.package, "package", strength)]
    }

    fn apps(&self) -> Vec<AppSighting<'_>> {
        let sighting = AppSighting::of(self.package.as_str()).of_user(self.user_id);
        vec![sighting.with(AppSign::TrustAgent)]
    }
}

fn parse(file: &EvidenceFile, out: &mut Sink<'_>) -> Result<(), ParseError> {
    let (mut user_id, mut in_agents, mut told) = (None, false, false);
    let mut open: Option<(u64, TrustAgent)> = None;
    for_each_service_line(file, out, |number, line, out| {
        let text = line.trim();
        // The name of the user stands before it and may hold anything.
        let user = text.strip_prefix("User \"").and_then(|rest| rest.rsplit_once("\" (id="));
        if let Some((_, rest)) = user {
            end(&mut open, out);
            in_agents = false;
            user_id = rest.split([',', ')']).next().and_then(|id| id.parse::<u64>().ok());
        } else if text == "Enabled agents:" {
            (in_agents, told) = (true, true);
        } else if text.ends_with(':') && !text.contains('/') {
            end(&mut open, out);
            in_agents = false;
        } else if !in_agents || text.is_empty() {
        } else if let Some(component) = component_of(text) {
            end(&mut open, out);
            let (package, component) = (component.package, component.name);
            open =
                Some((number, TrustAgent { package, component, user_id, ..TrustAgent::default() }));
        } else if let Some((_, agent)) = &mut open {
            if text.starts_with("bound=") {
                let read = |key| value_of(text, key).and_then(flag);
                (agent.bound, agent.connected) = (read("bound"), read("connected"));
                (agent.managing_trust, agent.trusted) = (read("managingTrust"), read("trusted"));
            }
        } else if !text.starts_with("bound=") {
            let message = "name of an agent not understood: it is missing";
            out.problem(Location::Line(number), message);
        }
    })?;
    end(&mut open, out);
    if !told {
        out.problem(Location::File, "no list of agents is told: which are enabled is missing");
    }
    Ok(())
}

fn end(open: &mut Option<(u64, TrustAgent)>, out: &mut Sink<'_>) {
    if let Some((line, agent)) = open.take() {
        out.record(Location::Line(line), &agent);
    }
}
