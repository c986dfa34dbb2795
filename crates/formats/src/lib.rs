//! Structures without forensic meaning: databases, property lists, protocol buffers, streams,
//! instants, links in text.
//!
//! **Invariant:** depends on no other part of the product, opens no file, knows no artifact.

pub mod android_binary_xml;
pub mod apk;
pub mod binary_plist;
pub mod binary_xml_as_text;
pub mod body_file;
pub mod bytes;
pub mod der;
pub mod dumpstate;
pub mod instants;
pub mod keyed_archive;
pub mod links;
pub mod local_time;
pub mod property_list;
pub mod protobuf;
pub mod segb;
pub mod sqlite;
pub mod timesync;
pub mod tracev3;
pub mod typedstream;
pub mod unified_log;
pub mod uuidtext;
pub mod x509;

pub use property_list::property_list;
pub use sqlite_vfs::ReadAt;
