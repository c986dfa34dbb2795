//! Writes sample reports into a folder, to be looked at:
//! `cargo run -p report --example sample -- FOLDER`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "made-up results, written to where the caller says"
)]

#[path = "../tests/results/mod.rs"]
#[allow(dead_code, reason = "the tests need more of it")]
mod results;

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).unwrap_or_else(|| ".".into());
    let folder = std::path::Path::new(&folder);
    for (name, results) in [
        ("nothing_found", results::nothing_found()),
        ("incomplete", results::incomplete()),
        ("received", results::found(model::Strength::Exposed)),
        ("mixed", results::mixed()),
        ("watched", results::watched()),
        ("hundred", results::hundred()),
    ] {
        for language in report::Language::ALL {
            let path = folder.join(format!("{name}.{}.html", language.code()));
            std::fs::write(path, results::page_in(language, &results))?;
        }
    }
    Ok(())
}
