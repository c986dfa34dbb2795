//! Names, sentences and links of an invented life.

use crate::seed::Xorshift;

const GIVEN: [&str; 24] = [
    "Amara", "Björn", "Chiara", "Dmitri", "Elif", "Farah", "Goran", "Hana", "Ines", "Jamal",
    "Kwame", "Lucía", "Mina", "Noor", "Olu", "Petra", "Quentin", "Rosa", "Sefa", "Tomás", "Uma",
    "Vera", "Wanjiru", "Yusuf",
];
const FAMILY: [&str; 16] = [
    "Abebe",
    "Brandt",
    "Castillo",
    "Demir",
    "Eriksen",
    "Fonseca",
    "Gupta",
    "Haddad",
    "Ivanova",
    "Jensen",
    "Kimani",
    "Lindqvist",
    "Moreau",
    "Novak",
    "Okafor",
    "Petrov",
];
const OPENINGS: [&str; 16] = [
    "Are you coming",
    "I am late",
    "Call me",
    "Did you read this",
    "Happy birthday",
    "Thank you",
    "The meeting moved",
    "Where are you",
    "Can you send the draft",
    "See you",
    "Good morning",
    "The train is delayed",
    "I found your keys",
    "Lunch",
    "No problem",
    "On my way",
];
const ENDINGS: [&str; 16] = [
    "tonight?",
    "at the station.",
    "when you can.",
    "before the deadline 🙂",
    "to all of you!",
    "for yesterday.",
    "to half past nine.",
    "with the kids?",
    "as soon as it is ready.",
    "on Thursday.",
    "from the office.",
    "again, sorry.",
    "under the sofa.",
    "at one?",
    "at all.",
    "in ten minutes.",
];
const HOSTS: [&str; 14] = [
    "www.example.com",
    "news.example.com",
    "video.example.com",
    "maps.example.org",
    "photos.example.net",
    "shop.example.com",
    "blog.example.org",
    "wiki.example.org",
    "mail.example.com",
    "tickets.example.net",
    "weather.example.com",
    "docs.example.com",
    "en.news.example.org",
    "m.social.example.com",
];
const PATHS: [&str; 10] =
    ["story", "watch", "article", "item", "place", "photo", "event", "recipe", "doc", "list"];

/// A person's name.
pub(super) fn name(numbers: &mut Xorshift) -> (String, String) {
    (numbers.pick(&GIVEN).to_owned(), numbers.pick(&FAMILY).to_owned())
}

/// A sentence without a link.
pub(super) fn sentence(numbers: &mut Xorshift) -> String {
    let mut text = format!("{} {}", numbers.pick(&OPENINGS), numbers.pick(&ENDINGS));
    while numbers.one_in(3) {
        text.push(' ');
        text.push_str(numbers.pick(&OPENINGS));
        text.push(' ');
        text.push_str(numbers.pick(&ENDINGS));
    }
    text
}

/// A link that nobody has to worry about; one in fifty is shortened.
pub(super) fn link(numbers: &mut Xorshift) -> String {
    if numbers.one_in(50) {
        return format!("https://t.co/{:08x}", numbers.below(1 << 32));
    }
    let scheme = if numbers.one_in(20) { "http" } else { "https" };
    let host = numbers.pick(&HOSTS);
    let path = numbers.pick(&PATHS);
    let number = numbers.below(1_000_000);
    if numbers.one_in(3) {
        return format!("{scheme}://{host}/{path}?id={number}&ref=share");
    }
    format!("{scheme}://{host}/{path}/{number}")
}

/// The host of the ordinary links, for file names.
pub(super) fn host(numbers: &mut Xorshift) -> &'static str {
    let index = numbers.below(HOSTS.len() as u64) as usize;
    HOSTS.get(index).copied().unwrap_or_default()
}

/// The telephone number of the person at `position`: below 555-01, which is kept for fiction.
pub(super) fn telephone(position: u64) -> String {
    format!("+1{:03}55501{:02}", 201 + position / 100 % 700, position % 100)
}
