//! What it costs that an entry of an archive lies encrypted while it is read, beside the same entry
//! in a temporary file in the clear:
//! `cargo run --release -p evidence --example unpacked_entry [MEGABYTES]`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "prints a measurement of an archive of its own"
)]

use std::{
    error::Error,
    fs::File,
    hint::black_box,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
    time::Instant,
};

use evidence::{Acquisition, Source, Unlock};
use zip::write::SimpleFileOptions;

const DATABASE: &str = "private/var/mobile/Library/SMS/sms.db";
const VERSION: &str = "System/Library/CoreServices/SystemVersion.plist";
const PAGE: usize = 4 << 10;
const PAGES: u64 = 100_000;

/// Seconds for unpacking, for reading all of it in order, and for pages all over it.
type Seconds = [f64; 3];

fn main() -> Result<(), Box<dyn Error>> {
    let megabytes = std::env::args().nth(1).map_or(Ok(256), |text| text.parse())?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("phone.zip");
    write_archive(&path, megabytes)?;
    println!("entry of {megabytes} MB; seconds for unpacking, reading through, {PAGES} pages");
    let (mut best_plain, mut best_sealed) = ([f64::MAX; 3], [f64::MAX; 3]);
    for _ in 0..5 {
        let (plain, sealed) = (in_the_clear(&path)?, encrypted(&path)?);
        keep_least(&mut best_plain, plain);
        keep_least(&mut best_sealed, sealed);
    }
    println!("in the clear {best_plain:.3?}");
    println!("encrypted    {best_sealed:.3?}");
    let ratios: Vec<f64> = best_sealed.iter().zip(best_plain).map(|(one, two)| one / two).collect();
    println!("ratio        {ratios:.2?}");
    Ok(())
}

fn keep_least(best: &mut Seconds, measured: Seconds) {
    best.iter_mut().zip(measured).for_each(|(best, new)| *best = best.min(new));
}

fn write_archive(path: &Path, megabytes: u64) -> Result<(), Box<dyn Error>> {
    let mut archive = zip::ZipWriter::new(File::create(path)?);
    archive.start_file(VERSION, SimpleFileOptions::default())?;
    archive.write_all(b"<plist version=\"1.0\"><dict/></plist>")?;
    archive.start_file(DATABASE, SimpleFileOptions::default())?;
    for number in 0..megabytes.saturating_mul(1 << 20) / 32 {
        let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        write!(archive, "{number:012} {mixed:018} ")?;
    }
    archive.finish()?;
    Ok(())
}

fn offsets(len: u64) -> impl Iterator<Item = u64> {
    let page = u64::try_from(PAGE).unwrap_or(1);
    let pages = len.checked_div(page).unwrap_or_default().max(1);
    (0..PAGES).map(move |number| {
        let number = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16;
        number.checked_rem(pages).unwrap_or_default().saturating_mul(page)
    })
}

fn in_the_clear(path: &Path) -> Result<Seconds, Box<dyn Error>> {
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let started = Instant::now();
    let mut entry = archive.by_name(DATABASE)?;
    let mut file = tempfile::tempfile()?;
    let len = io::copy(&mut entry, &mut file)?;
    let unpacked = started.elapsed().as_secs_f64();

    let started = Instant::now();
    file.seek(SeekFrom::Start(0))?;
    let mut buffer = vec![0; 1 << 20];
    while file.read(&mut buffer)? > 0 {
        black_box(&buffer);
    }
    let through = started.elapsed().as_secs_f64();

    let started = Instant::now();
    let mut page = vec![0; PAGE];
    for offset in offsets(len) {
        file.seek(SeekFrom::Start(offset))?;
        file.read_exact(&mut page)?;
        black_box(&page);
    }
    Ok([unpacked, through, started.elapsed().as_secs_f64()])
}

fn encrypted(path: &Path) -> Result<Seconds, Box<dyn Error>> {
    let acquisition = Acquisition::open(path, &Unlock::None)?;
    let found = acquisition.find(&[Source::Filesystem(DATABASE)]).files;
    let found = found.first().ok_or("the entry is not found")?;
    let started = Instant::now();
    let file = acquisition.open_file(found)?;
    let unpacked = started.elapsed().as_secs_f64();

    let reader = file.reader();
    let started = Instant::now();
    let mut buffer = vec![0; 1 << 20];
    let mut at = 0_u64;
    loop {
        let count = reader.read_at(at, &mut buffer)?;
        if count == 0 {
            break;
        }
        black_box(&buffer);
        at = at.saturating_add(u64::try_from(count)?);
    }
    let through = started.elapsed().as_secs_f64();

    let started = Instant::now();
    let mut page = vec![0; PAGE];
    for offset in offsets(reader.len()) {
        reader.read_at(offset, &mut page)?;
        black_box(&page);
    }
    Ok([unpacked, through, started.elapsed().as_secs_f64()])
}
