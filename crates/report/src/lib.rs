//! Results for people: one file per output.
//!
//! **Invariant:** a report is made of borrowed results and nothing else: no evidence is read,
//! no file is written, nothing remote is named that a browser would fetch. Evidence text is
//! hostile; it goes through `text` and then through the escaping of the template.

mod addresses;
mod areas;
pub mod compare;
mod contacts;
pub mod export;
mod groups;
mod html;
mod language;
mod people;
mod places;
mod subjects;
mod text;
mod words;

pub use areas::area_of;
pub use contacts::{Contact, Contacts, ContactsError};
pub use html::{Error, ReportInput, html};
pub use language::{Filling, Language, Translated, UnknownLanguage, Words, text_key};
pub use words::{level_words, limits, result, strength_words};
