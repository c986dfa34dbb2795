//! Artifacts of iOS devices. Adding one is a `mod` line and a list line here, and its file.

use crate::Artifact;

pub mod tcc;

pub(crate) static ARTIFACTS: &[&Artifact] = &[&tcc::ARTIFACT];
