//! What deriving the key of an encrypted backup costs, beside the bare calls it cannot do without:
//! `cargo run --release -p evidence --example key_derivation`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "prints a measurement of a backup of its own"
)]

use std::{hint::black_box, time::Instant};

use samples::backup::{BackupWriter, DeviceFacts, Encryption};
use sha1::Sha1;
use sha2::Sha256;

const SHA256_ROUNDS: u32 = 10_000_000;
const SHA1_ROUNDS: u32 = 10_000;
const PASSWORD: &str = "correct horse";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let mut writer = BackupWriter::new(DeviceFacts::iphone());
    let mut encryption = Encryption::new(PASSWORD);
    encryption.sha256_rounds = Some(SHA256_ROUNDS);
    encryption.sha1_rounds = SHA1_ROUNDS;
    writer.encrypted(encryption);
    let backup = writer.write(&folder.path().join("backup"))?;

    for _ in 0..3 {
        let started = Instant::now();
        black_box(evidence::derive_key(&backup.directory, PASSWORD)?);
        let whole = started.elapsed().as_secs_f64();

        let started = Instant::now();
        let (mut first, mut second) = ([0; 32], [0; 32]);
        pbkdf2::pbkdf2_hmac::<Sha256>(PASSWORD.as_bytes(), &[7; 20], SHA256_ROUNDS, &mut first);
        pbkdf2::pbkdf2_hmac::<Sha1>(&first, &[7; 20], SHA1_ROUNDS, &mut second);
        black_box(second);
        let bare = started.elapsed().as_secs_f64();
        println!("opening {whole:.2} s, bare calls {bare:.2} s, ratio {:.2}", whole / bare);
    }
    Ok(())
}
