//! How many bytes programs sent and received, as bars.

use super::{Anchor, Canvas, Drawn, Fill, Mark, Picture, Says, Shape, Share, Swatch};
use crate::{
    Words,
    html::pen::{Pen, VALUE, wide},
    text::shortened,
};

/// Programs that are drawn.
const PROGRAMS: usize = 12;
/// Characters of a name that fit on the screen of a phone.
const NAME: usize = 40;
/// Pixels of a bar from above, and the share that the longest takes: its number stands beside it.
const BAR: u32 = 12;
const LONGEST: i64 = 7000;
const LEAST: i64 = 40;
/// What marks a program that a finding is about, and where.
const OF_A_FINDING: Mark = Mark::Diamond;
const EDGE: i64 = 9750;

/// Bytes of one program.
pub(in crate::html) struct Transfer {
    /// What it is called, all names that it has.
    pub(in crate::html) names: Vec<String>,
    /// What is counted apart of it.
    pub(in crate::html) apart: Vec<String>,
    /// Whether a finding is about it.
    pub(in crate::html) of_a_finding: bool,
    pub(in crate::html) sent: u64,
    pub(in crate::html) received: u64,
}

impl Transfer {
    fn called(&self, pen: &Pen<'_>) -> (Says, String) {
        let told = |text: String| shortened(&pen.told(&text, VALUE).text, NAME);
        let apart = self.apart.join(", ");
        if !self.names.is_empty() {
            let names = self.names.iter().chain(&self.apart).cloned().collect::<Vec<_>>();
            (Says::Evidence, told(names.join(", ")))
        } else if apart.is_empty() {
            (Says::Words, pen.words.say("pictures-network-unnamed"))
        } else {
            let apart = [("apart", told(apart).into())];
            (Says::Words, pen.words.say_with("pictures-network-unnamed-apart", &apart))
        }
    }
}

/// The bytes of programs, in the order given; `artifact` counted them.
pub(in crate::html) fn transfers(artifact: &str, all: &[Transfer], pen: &Pen<'_>) -> Drawn {
    let words = pen.words;
    let counted = || all.iter().filter(|one| one.sent > 0 || one.received > 0);
    let drawn: Vec<&Transfer> = counted().take(PROGRAMS).collect();
    let most = drawn.iter().map(|one| one.sent.max(one.received)).max();
    let Some(most) = most else {
        return Drawn::Nothing(words.say("pictures-network-none"));
    };
    let legend = [
        (Swatch::Fill(Fill::Full), "pictures-network-sent"),
        (Swatch::Fill(Fill::Slanted), "pictures-network-received"),
        (Swatch::Mark(OF_A_FINDING), "pictures-programs-finding"),
    ];
    let of_a_finding = drawn.iter().any(|one| one.of_a_finding);
    let legend =
        legend.into_iter().filter(|(sign, _)| of_a_finding || *sign != Swatch::Mark(OF_A_FINDING));
    let left = wide(counted().count().saturating_sub(drawn.len()));
    let mut canvas = Canvas::default();
    for transfer in &drawn {
        if transfer.of_a_finding {
            let (x, y) = (Share::hundredths(EDGE), canvas.y.saturating_add(super::LINE / 2));
            canvas.shapes.push(Shape::Mark { x, y, mark: OF_A_FINDING });
        }
        let (says, name) = transfer.called(pen);
        canvas.label(says, name);
        for (bytes, fill) in [(transfer.sent, Fill::Full), (transfer.received, Fill::Slanted)] {
            canvas.bar(bytes, most, fill, words);
        }
        canvas.down(6);
    }
    let title = words.say("pictures-network-title");
    Drawn::Picture(Box::new(Picture {
        name: format!("network-{artifact}"),
        description: words.count("pictures-network-description", wide(drawn.len())),
        panels: vec![canvas.panel(None, title)],
        legend: legend.map(|(sign, key)| (sign, words.say(key))).collect(),
        notes: (left > 0)
            .then(|| words.count("pictures-network-left-out", left))
            .into_iter()
            .collect(),
        in_words: None,
    }))
}

impl Canvas {
    fn bar(&mut self, bytes: u64, most: u64, fill: Fill, words: &Words) {
        let width = length(bytes, most);
        let y = self.y;
        let x = Share::LEFT;
        if bytes > 0 {
            self.shapes.push(Shape::Area { x, width, y, height: BAR, fill });
        }
        let (anchor, says) = (Anchor::Start, Says::Words);
        let (x, y, text) = (width, y.saturating_add(BAR - 2), spelled(bytes, words));
        self.shapes.push(Shape::Text { x, y, aside: 5, anchor, says, text });
        self.down(BAR.saturating_add(2));
    }
}

/// How long the bar is; one byte can be seen.
fn length(bytes: u64, most: u64) -> Share {
    if bytes == 0 {
        return Share::LEFT;
    }
    let part = u128::from(bytes).saturating_mul(LONGEST.unsigned_abs().into());
    let part = part.checked_div(u128::from(most)).unwrap_or_default();
    Share::hundredths(i64::try_from(part).unwrap_or(LONGEST).max(LEAST))
}

/// `1234567` as `1.2 MB`, rounded down.
fn spelled(bytes: u64, words: &Words) -> String {
    let units = [
        (1_000_000_000, "pictures-gigabytes"),
        (1_000_000, "pictures-megabytes"),
        (1000, "pictures-kilobytes"),
    ];
    let unit = units.into_iter().find(|(unit, _)| bytes >= *unit);
    let Some((unit, key)) = unit else {
        return words.say_with("pictures-bytes", &[("number", bytes.to_string().into())]);
    };
    let tenths = bytes.checked_div(unit / 10).unwrap_or_default();
    let (whole, tenth) = (words.number(tenths / 10), tenths % 10);
    let number = match tenth {
        0 => whole,
        _ => format!("{whole}{}{tenth}", words.say("number-decimal")),
    };
    words.say_with(key, &[("number", number.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn bytes_are_spelled_in_units_of_a_thousand() {
        let words = Words::of(Language::English);
        for (bytes, wanted) in [
            (0, "0 B"),
            (999, "999 B"),
            (1000, "1 kB"),
            (1999, "1.9 kB"),
            (2_500_000, "2.5 MB"),
            (u64::MAX, "18,446,744,073.7 GB"),
        ] {
            assert_eq!(spelled(bytes, &words), wanted);
        }
    }

    #[test]
    fn bars_are_as_long_as_their_bytes_and_never_gone() {
        assert_eq!(length(500, 1000).to_string(), "35%");
        assert_eq!(length(1, u64::MAX).to_string(), "0.4%");
        assert_eq!(length(u64::MAX, u64::MAX).to_string(), "70%");
        assert_eq!(length(0, 0).to_string(), "0%");
    }
}
