//! Progress on a terminal: what is being read, how far, how long still. Silent elsewhere.

use std::{
    io::IsTerminal as _,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use scan::Progress;

/// A bar on stderr, or nothing when stderr is no terminal.
pub(crate) struct Bar(ProgressBar);

impl Bar {
    /// A bar that shows itself on a terminal only.
    pub(crate) fn new() -> Self {
        let bar = if std::io::stderr().is_terminal() {
            ProgressBar::new(0)
        } else {
            ProgressBar::hidden()
        };
        let style =
            "{spinner} {bytes:>10} of {total_bytes:<10} [{bar:24}] {eta:>4} left  {wide_msg}";
        if let Ok(style) = ProgressStyle::with_template(style) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    /// A spinner for work whose length is not known.
    pub(crate) fn waiting(message: &str) -> Self {
        let bar = Self::new();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
            bar.0.set_style(style);
        }
        bar.0.set_message(message.to_owned());
        bar
    }

    /// Takes the bar off the screen.
    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Progress for Bar {
    fn begin(&self, bytes: u64, read: &Arc<AtomicU64>) {
        self.0.set_length(bytes);
        if self.0.is_hidden() {
            return;
        }
        let (bar, read) = (self.0.clone(), Arc::downgrade(read));
        std::thread::spawn(move || {
            while let (false, Some(read)) = (bar.is_finished(), read.upgrade()) {
                bar.set_position(read.load(Ordering::Relaxed));
                drop(read);
                std::thread::sleep(Duration::from_millis(100));
            }
        });
    }

    fn reading(&self, path: &str) {
        self.0.set_message(crate::terminal::plain(path));
    }

    fn writing(&self) {
        self.0.set_message("writing the case");
    }
}
