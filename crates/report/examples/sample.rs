//! Writes sample reports into a folder, to be looked at:
//! `cargo run -p report --example sample -- FOLDER`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "made-up results, written to where the caller says"
)]

#[path = "../tests/results/mod.rs"]
mod results;

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).unwrap_or_else(|| ".".into());
    let folder = std::path::Path::new(&folder);
    for (name, results) in [
        ("nothing_found.html", results::nothing_found()),
        ("incomplete.html", results::incomplete()),
        ("received.html", results::found(model::Strength::Exposed)),
        ("mixed.html", results::mixed()),
    ] {
        std::fs::write(folder.join(name), results::page(&results))?;
    }
    Ok(())
}
