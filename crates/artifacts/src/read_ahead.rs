//! A large file is taken apart by a thread of its own while what it gave is judged and written.

use std::{panic::resume_unwind, sync::mpsc::sync_channel, thread};

/// Things that are handed over at once: enough that handing over costs nothing.
const BATCH: usize = 512;
/// Batches that wait, so that memory stays small.
const WAITING: usize = 4;

/// Runs `read`, which hands on what it reads, in a thread of its own, and gives it to `take` in the
/// same order. Returns what `read` returns. Where no thread can be had, one does both.
pub(crate) fn read_ahead<T: Send, E: Send>(
    read: impl Fn(&mut dyn FnMut(T)) -> E + Sync,
    mut take: impl FnMut(T),
) -> E {
    let ended = thread::scope(|scope| {
        let (full, batches) = sync_channel(WAITING);
        let ahead = || {
            let full = full;
            let mut batch = Vec::with_capacity(BATCH);
            let end = read(&mut |thing| {
                batch.push(thing);
                if batch.len() == BATCH {
                    // Whoever took them panicked, and that will be told.
                    let _ = full.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
                }
            });
            let _ = full.send(batch);
            end
        };
        let reading = thread::Builder::new().spawn_scoped(scope, ahead).ok()?;
        batches.into_iter().flatten().for_each(&mut take);
        Some(reading.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    ended.unwrap_or_else(|| read(&mut take))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_arrives_whole_and_in_order() {
        for count in [0, 1, 511, 512, 100_000_u32] {
            let mut taken = Vec::new();
            let end = read_ahead(
                |hand_on| {
                    (0..count).for_each(hand_on);
                    "end"
                },
                |number| taken.push(number),
            );
            assert_eq!(taken, (0..count).collect::<Vec<_>>());
            assert_eq!(end, "end");
        }
    }

    #[test]
    fn a_reader_that_panics_is_told_with_its_own_words() {
        let run = || {
            read_ahead(
                |hand_on: &mut dyn FnMut(u8)| {
                    hand_on(1);
                    std::panic::panic_any("in the reader");
                },
                |_| {},
            );
        };
        let told = std::panic::catch_unwind(run).unwrap_err();
        assert_eq!(told.downcast_ref::<&str>(), Some(&"in the reader"));
    }
}
