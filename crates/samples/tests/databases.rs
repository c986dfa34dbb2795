//! Planted traces stand where devices would have written them, at the instant that was asked for.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use samples::backup::{BackupWriter, DeviceFacts, file_id};
use samples::databases::{self, Plan, Planted, Scale, Trace};

const AT: i64 = 1_715_679_000;
/// `AT` in seconds since 2001.
const APPLE: i64 = 737_371_800;

fn plan(traces: Vec<Trace>) -> Plan {
    Plan {
        seed: 5,
        first: 1_711_929_600,
        last: 1_717_228_800,
        scale: Scale::small(),
        lockdown_mode: Some(true),
        planted: traces.into_iter().map(|trace| Planted { at: AT, trace }).collect(),
    }
}

/// Writes a plain backup with these traces.
fn written(traces: Vec<Trace>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut backup = BackupWriter::new(DeviceFacts::iphone());
    databases::add_to(&mut backup, &plan(traces), &folder.path().join("work")).unwrap();
    backup.write(&folder.path().join("backup")).unwrap();
    folder
}

fn blob(folder: &Path, domain: &str, path: &str) -> PathBuf {
    let name = file_id(domain, path);
    folder.join("backup").join(name.get(..2).unwrap()).join(name)
}

fn open(folder: &Path, domain: &str, path: &str) -> Connection {
    let connection = Connection::open(blob(folder, domain, path)).unwrap();
    let check: String =
        connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok");
    connection
}

#[test]
fn a_message_may_have_its_link_in_the_attributed_body_only() {
    let links = [("https://text.example/", false), ("https://body.example/", true)];
    let folder = written(
        links
            .iter()
            .map(|(url, attributed_only)| Trace::MessageLink {
                url: (*url).to_owned(),
                attributed_only: *attributed_only,
            })
            .collect(),
    );
    let messages = open(folder.path(), "HomeDomain", "Library/SMS/sms.db");
    let count: i64 =
        messages.query_row("SELECT count(*) FROM message", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 362);
    let (seconds, body): (i64, Option<Vec<u8>>) = messages
        .query_row(
            "SELECT date / 1000000000, attributedBody FROM message WHERE text LIKE '%text.example%'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert_eq!((seconds, body), (APPLE, None));
    let (text, date): (Option<String>, i64) = messages
        .query_row(
            "SELECT text, date / 1000000000 FROM message WHERE instr(attributedBody, x'626f64792e6578616d706c65')",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert_eq!((text, date), (None, APPLE));
    let orphans: i64 = messages
        .query_row(
            "SELECT count(*) FROM message WHERE handle_id NOT IN (SELECT ROWID FROM handle)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(orphans, 0);
}

#[test]
fn visits_are_in_order_and_redirects_point_at_each_other() {
    let folder = written(vec![Trace::SafariVisit {
        url: "https://visited.example/a".to_owned(),
        in_profile: false,
    }]);
    let history = open(folder.path(), "HomeDomain", "Library/Safari/History.db");
    let at: f64 = history
        .query_row(
            "SELECT visit_time FROM history_visits JOIN history_items ON history_items.id = history_item
             WHERE url = 'https://visited.example/a'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert!((at - 737_371_800.0).abs() < 0.001);
    let broken: i64 = history
        .query_row(
            "SELECT count(*) FROM history_visits a LEFT JOIN history_visits b ON a.redirect_destination = b.id
             WHERE a.redirect_destination IS NOT NULL AND (b.redirect_source IS NOT a.id OR b.visit_time < a.visit_time)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(broken, 0);
    let redirects: i64 = history
        .query_row(
            "SELECT count(*) FROM history_visits WHERE redirect_source IS NOT NULL",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert!(redirects > 0);
}

#[test]
fn every_database_is_whole_and_holds_its_trace() {
    let folder = written(vec![
        Trace::Process { name: "planted-process".to_owned() },
        Trace::Permission { client: "/usr/libexec/planted".to_owned() },
        Trace::WhatsAppLink { url: "https://card.example/".to_owned(), in_preview: true },
        Trace::Attachment { path: "~/planted.gif".to_owned() },
        Trace::Lookup { email: "planted@mail.example".to_owned() },
    ]);
    let whatsapp = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared";
    for (domain, path, query) in [
        (
            "WirelessDomain",
            "Library/Databases/DataUsage.sqlite",
            "SELECT count(*) FROM ZPROCESS WHERE ZPROCNAME = 'planted-process' AND ZFIRSTTIMESTAMP = 737371800.0",
        ),
        (
            "HomeDomain",
            "Library/TCC/TCC.db",
            "SELECT count(*) FROM access WHERE client = '/usr/libexec/planted' AND client_type = 1 AND last_modified = 1715679000",
        ),
        (
            whatsapp,
            "ChatStorage.sqlite",
            "SELECT count(*) FROM ZWAMESSAGEDATAITEM WHERE ZMATCHEDTEXT = 'https://card.example/' AND ZDATE = 737371800.0",
        ),
        (whatsapp, "ContactsV2.sqlite", "SELECT count(*) = 14 FROM ZWAADDRESSBOOKCONTACT"),
        (whatsapp, "LID.sqlite", "SELECT count(*) = 14 FROM ZWAPHONENUMBERLIDPAIR"),
        (
            "HomeDomain",
            "Library/SMS/sms.db",
            "SELECT count(*) FROM attachment WHERE filename = '~/planted.gif'",
        ),
        (
            "HomeDomain",
            "Library/CoreDuet/People/interactionC.db",
            "SELECT count(*) = 60 FROM ZINTERACTIONS",
        ),
    ] {
        let count: i64 =
            open(folder.path(), domain, path).query_row(query, [], |row| row.get(0)).unwrap();
        assert_eq!(count, 1, "{path}");
    }
    let cache = "Library/Preferences/com.apple.identityservices.idstatuscache.plist";
    let cache: plist::Value = plist::from_file(blob(folder.path(), "HomeDomain", cache)).unwrap();
    let lookups = cache.as_dictionary().unwrap()["com.apple.madrid"].as_dictionary().unwrap();
    let lookup = lookups["mailto:planted@mail.example"].as_dictionary().unwrap();
    assert_eq!(lookup["LookupDate"].as_real(), Some(737_371_800.0));
    let global = blob(folder.path(), "HomeDomain", "Library/Preferences/.GlobalPreferences.plist");
    let global: plist::Value = plist::from_file(global).unwrap();
    assert_eq!(global.as_dictionary().unwrap()["LDMGlobalEnabled"].as_boolean(), Some(true));
}
