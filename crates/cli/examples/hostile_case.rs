//! `hostile_case FROM TO` writes the case at FROM to TO with hostile text in every field.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "an example for the command line of a developer"
)]

#[path = "../tests/hostile_case/mod.rs"]
mod hostile_case;

use samples::hostile::Texts;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = words.as_slice() else { panic!("hostile_case FROM TO") };
    hostile_case::write(from.as_ref(), to.as_ref(), Texts::whole());
}
