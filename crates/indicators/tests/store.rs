//! The store: importing, updating from a server, loading again.

#![allow(clippy::disallowed_methods, reason = "the store under test is a temporary folder")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indicators::{
    FeedReport, FeedState, Fetch, FetchError, HttpsFetch, Store, StoreError, UpdateError, Upstream,
};
use jiff::Timestamp;
use model::ObservableKind;
use support::{bundle_of, met};

use crate::support;

fn instant(day: i64) -> Timestamp {
    Timestamp::from_second(day.saturating_mul(86_400)).unwrap()
}

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("store"));
    (folder, store)
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

fn refusal(report: &FeedReport) -> &str {
    match &report.state {
        FeedState::Refused(reason) => reason,
        state => panic!("{state:?}"),
    }
}

fn knows(store: &Store, host: &str) -> bool {
    !met(&store.load().unwrap(), ObservableKind::Host, host).is_empty()
}

#[test]
fn a_folder_is_imported_and_what_is_not_read_is_told() {
    let (folder, store) = store();
    let feeds = folder.path().join("feeds");
    write(&feeds, "a/good.stix2", &bundle_of(&["[domain-name:value='a.test']"]));
    write(
        &feeds,
        "b/other.json",
        &bundle_of(&["[domain-name:value='b.test']", "[mutex:name='x']"]),
    );
    write(&feeds, "event.json", br#"{"Event": {}}"#);
    write(&feeds, "ioc.yaml", b"- name: x");
    write(&feeds, "network.csv", b"a,b");
    write(&feeds, "rules.yar", b"rule x {\n condition: true }");
    write(&feeds, "hosts", b"0.0.0.0 hosts.test\n");
    write(&feeds, "cut.stix2", br#"{"type": "bundle", "obj"#);
    write(&feeds, "empty.stix2", &bundle_of(&[]));
    let reports = store.import(&[feeds, folder.path().join("absent.stix2")], instant(0)).unwrap();
    let states: BTreeMap<&str, &FeedState> =
        reports.iter().map(|report| (report.source.as_str(), &report.state)).collect();
    assert_eq!(states["good.stix2"], &FeedState::Added);
    assert_eq!(states["other.json"], &FeedState::Added);
    for (name, words) in [
        ("event.json", "holds no indicator that can be used"),
        ("ioc.yaml", "no list: 0 of 1 lines"),
        ("network.csv", "no list: 0 of 1 lines"),
        ("rules.yar", "YARA rules, which scan the content of files; a check takes them"),
        ("cut.stix2", "not readable as JSON"),
        ("empty.stix2", "no indicator that can be used"),
        ("absent.stix2", "No such file"),
    ] {
        let FeedState::Refused(reason) = states[name] else { panic!("{name}") };
        assert!(reason.contains(words), "{name}: {reason}");
    }
    let other = reports.iter().find(|report| report.source == "other.json").unwrap();
    assert_eq!(other.summary.skipped, [("object path not supported: mutex:name".to_owned(), 1)]);
    assert_eq!(states["hosts"], &FeedState::Added);
    let kept = store.list().unwrap();
    let accounts = kept.iter().map(|feed| feed.account.as_ref().unwrap());
    let formats: Vec<&str> = accounts.map(|account| account.format.as_str()).collect();
    assert_eq!(formats, ["STIX 2", "hosts file", "STIX 2"]);
    assert!(["a.test", "b.test", "hosts.test"].iter().all(|host| knows(&store, host)));
    assert_eq!(store.show("a.test").unwrap()[0].feeds, ["good.stix2"]);
}

#[test]
fn importing_twice_changes_nothing_and_removing_is_explicit() {
    let (folder, store) = store();
    let path = write(folder.path(), "x.stix2", &bundle_of(&["[domain-name:value='a.test']"]));
    store.import(std::slice::from_ref(&path), instant(0)).unwrap();
    let reports = store.import(&[path], instant(1)).unwrap();
    assert_eq!(reports[0].state, FeedState::Unchanged);
    let feeds = store.list().unwrap();
    assert_eq!(feeds.len(), 1);
    assert_eq!(feeds[0].imported_at, instant(0));
    store.remove(&feeds[0].sha256).unwrap();
    assert!(store.list().unwrap().is_empty());
    assert_eq!(std::fs::read_dir(store.folder().join("feeds")).unwrap().count(), 0);
    assert!(matches!(store.remove("00"), Err(StoreError::NoSuchFeed(_))));
}

#[test]
fn f11_names_from_outside_never_become_paths() {
    let (folder, store) = store();
    let name = "..%2f..\u{202e} CON & $(x) ünïcode.stix2";
    let path = write(folder.path(), name, &bundle_of(&["[domain-name:value='a.test']"]));
    let reports = store.import(&[path], instant(0)).unwrap();
    assert_eq!(reports[0].state, FeedState::Added);
    assert!(!reports[0].source.contains('\u{202e}'));
    for entry in std::fs::read_dir(store.folder().join("feeds")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)), "{name}");
        assert!(!name.contains(".."), "{name}");
    }
    let index = store.folder().join("index.json");
    let text = std::fs::read_to_string(&index).unwrap();
    let file = text.lines().find(|line| line.contains("\"file\"")).unwrap();
    std::fs::write(&index, text.replace(file, "\"file\": \"../../etc/passwd.stix2\",")).unwrap();
    assert!(matches!(store.load(), Err(StoreError::Index { .. })));
}

#[test]
fn a_feed_changed_on_disk_is_not_used_and_told() {
    let (folder, store) = store();
    let path = write(folder.path(), "x.stix2", &bundle_of(&["[domain-name:value='a.test']"]));
    store.import(&[path], instant(0)).unwrap();
    let entry = std::fs::read_dir(store.folder().join("feeds")).unwrap().next().unwrap().unwrap();
    std::fs::write(entry.path(), bundle_of(&["[domain-name:value='b.test']"])).unwrap();
    let summary = store.load().unwrap().summary();
    assert_eq!(summary.indicators, 0);
    assert_eq!(summary.feeds[0].skipped[0].0, "stored file was changed since it was imported");
    assert!(!knows(&store, "b.test"));
}

/// A server on this computer that answers each path with raw bytes; `BASE` in an answer stands
/// for its own address.
struct Server {
    base: String,
}

fn serve(answers: &[(&str, Vec<u8>)]) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let answers: BTreeMap<String, Vec<u8>> =
        answers.iter().map(|(path, answer)| ((*path).to_owned(), answer.clone())).collect();
    let answers = Arc::new(answers);
    let own = base.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (Ok(mut stream), answers, own) = (stream, Arc::clone(&answers), own.clone()) else {
                return;
            };
            std::thread::spawn(move || {
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut first = String::new();
                reader.read_line(&mut first).unwrap();
                let mut line = String::new();
                while reader.read_line(&mut line).unwrap() > 2 {
                    line.clear();
                }
                let path = first.split_whitespace().nth(1).unwrap_or("/");
                let missing = || answer(404, b"no");
                let bytes = answers.get(path).cloned().unwrap_or_else(missing);
                let bytes = if bytes.len() < 1000 {
                    String::from_utf8_lossy(&bytes).replace("BASE", &own).into_bytes()
                } else {
                    bytes
                };
                let _client_may_hang_up = stream.write_all(&bytes);
            });
        }
    });
    Server { base }
}

fn answer(status: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!(
        "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

fn redirect(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 X\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        .into_bytes()
}

fn published(names: &[&str]) -> Vec<u8> {
    let mut text = "indicators:\n".to_owned();
    for name in names {
        let _infallible = write!(
            text,
            "  -\n    type: github\n    name: {name}\n    github:\n      owner: o\n      repo: r\n      branch: main\n      path: d/{name}.stix2\n"
        );
    }
    answer(200, text.as_bytes())
}

fn upstream(server: &Server) -> Upstream {
    Upstream { index: format!("{}/indicators.yaml", server.base), files: server.base.clone() }
}

fn feed(domain: &str) -> Vec<u8> {
    answer(200, &bundle_of(&[&format!("[domain-name:value='{domain}']")]))
}

#[test]
fn an_update_reports_each_feed_and_one_failure_stops_no_other() {
    let (_folder, store) = store();
    let mut cut = feed("cut.test");
    cut.truncate(cut.len() - 20);
    let names =
        ["good", "missing", "cut", "nostix", "large", "elsewhere", "moved", "circle", "last"];
    let server = serve(&[
        ("/indicators.yaml", published(&names)),
        ("/o/r/main/d/good.stix2", feed("good.test")),
        ("/o/r/main/d/cut.stix2", cut),
        ("/o/r/main/d/nostix.stix2", answer(200, b"<html>sign in</html>")),
        ("/o/r/main/d/large.stix2", answer(200, &vec![b' '; (64 << 20) + 1])),
        ("/o/r/main/d/elsewhere.stix2", redirect("http://elsewhere.invalid/x.stix2")),
        ("/o/r/main/d/moved.stix2", redirect("/moved")),
        ("/moved", feed("moved.test")),
        ("/o/r/main/d/circle.stix2", redirect("BASE/o/r/main/d/circle.stix2")),
        ("/o/r/main/d/last.stix2", feed("last.test")),
    ]);
    let report = store.update(&upstream(&server), &HttpsFetch::new(), instant(0)).unwrap();
    let of = |name: &str| {
        let file = format!("/{name}.stix2");
        report.feeds.iter().find(|feed| feed.source.ends_with(&file)).unwrap()
    };
    for name in ["good", "moved", "last"] {
        assert_eq!(of(name).state, FeedState::Added, "{name}");
        assert_eq!(of(name).summary.loaded, 1);
        assert!(knows(&store, &format!("{name}.test")));
    }
    for (name, words) in [
        ("missing", "status 404"),
        ("cut", "connection failed"),
        ("nostix", "a web page (HTML)"),
        ("large", "larger than 67108864 bytes"),
        ("elsewhere", "not encrypted"),
        ("circle", "redirected more than 5 times"),
    ] {
        assert!(refusal(of(name)).contains(words), "{name}: {}", refusal(of(name)));
    }
    assert_eq!(store.list().unwrap().len(), 3);
}

#[test]
fn f11_a_failed_update_keeps_the_old_copy_and_a_good_one_replaces_it() {
    let (_folder, store) = store();
    let first = serve(&[
        ("/indicators.yaml", published(&["x", "y"])),
        ("/o/r/main/d/x.stix2", feed("one.test")),
        ("/o/r/main/d/y.stix2", feed("y.test")),
    ]);
    // One address for all: what the second and third server say is said by the first address.
    let fetch = |server: &Server| Rebased { from: first.base.clone(), to: server.base.clone() };
    let places = upstream(&first);
    store.update(&places, &HttpsFetch::new(), instant(0)).unwrap();
    assert!(knows(&store, "one.test"));

    let broken = serve(&[
        ("/indicators.yaml", published(&["x"])),
        ("/o/r/main/d/x.stix2", answer(200, b"{\"type\": \"bundle\", \"objects\": []}")),
    ]);
    let report = store.update(&places, &fetch(&broken), instant(1)).unwrap();
    assert!(refusal(&report.feeds[0]).contains("no indicator"));
    assert!(knows(&store, "one.test"), "the old copy stays");
    assert_eq!(report.vanished.len(), 1);
    assert!(knows(&store, "y.test"), "what vanished stays until it is removed");

    let better = serve(&[
        ("/indicators.yaml", published(&["x", "y"])),
        ("/o/r/main/d/x.stix2", feed("two.test")),
        ("/o/r/main/d/y.stix2", feed("y.test")),
    ]);
    let report = store.update(&places, &fetch(&better), instant(2)).unwrap();
    assert_eq!(report.feeds[0].state, FeedState::Replaced);
    assert_eq!(report.feeds[1].state, FeedState::Unchanged);
    assert!(report.vanished.is_empty());
    assert!(knows(&store, "two.test") && !knows(&store, "one.test"));
    let feeds = store.list().unwrap();
    assert_eq!((feeds[0].imported_at, feeds[0].updated_at), (instant(0), instant(2)));
    assert_eq!(std::fs::read_dir(store.folder().join("feeds")).unwrap().count(), 2);
}

/// Asks one server for what lies at another.
struct Rebased {
    from: String,
    to: String,
}

impl Fetch for Rebased {
    fn fetch(&self, address: &str, limit: u64) -> Result<Vec<u8>, FetchError> {
        HttpsFetch::new().fetch(&address.replace(&self.from, &self.to), limit)
    }
}

#[test]
fn a_bad_index_changes_nothing() {
    let (_folder, store) = store();
    let evil = b"indicators:\n - github: {owner: ../.., repo: r, path: x}\n - 5\n - {name: nothing}\n - {download_url: 'http://elsewhere.invalid/x.stix2'}\n";
    let server =
        serve(&[("/indicators.yaml", answer(200, b"<html>")), ("/evil.yaml", answer(200, evil))]);
    let places =
        |index: &str| Upstream { index: format!("{}{index}", server.base), ..upstream(&server) };
    let update = |index: &str| store.update(&places(index), &HttpsFetch::new(), instant(0));
    assert!(matches!(update("/indicators.yaml"), Err(UpdateError::Index { .. })));
    assert!(matches!(update("/absent.yaml"), Err(UpdateError::Fetch { .. })));
    let report = update("/evil.yaml").unwrap();
    let reasons: Vec<&str> = report.feeds.iter().map(refusal).collect();
    assert_eq!(reasons[0], "entry of the index says no usable place");
    assert_eq!(reasons[2], "entry of the index says no usable place");
    assert!(reasons[3].contains("not encrypted"), "{}", reasons[3]);
    assert_eq!(reasons.len(), 4);
    assert!(store.list().unwrap().is_empty());
}

#[test]
fn only_encrypted_addresses_are_asked() {
    let fetch = HttpsFetch::new();
    for address in ["http://example.invalid/x", "ftp://127.0.0.1/x", "file:///etc/passwd", "x"] {
        let answer = fetch.fetch(address, 10);
        assert!(matches!(answer, Err(FetchError::Address { .. })), "{address}: {answer:?}");
    }
}

/// Serves the published feeds from a folder, by their file names.
struct Published(PathBuf);

impl Fetch for Published {
    fn fetch(&self, address: &str, _limit: u64) -> Result<Vec<u8>, FetchError> {
        assert!(address.starts_with("https://raw.githubusercontent.com/"), "{address}");
        let name = address.rsplit('/').next().unwrap();
        let places = ["", "amnesty", "mvt-indicators"].map(|part| self.0.join(part).join(name));
        places.iter().find_map(|path| std::fs::read(path).ok()).ok_or(FetchError::Status(404))
    }
}

#[test]
#[allow(clippy::print_stdout, reason = "a skipped test says so")]
fn the_published_index_is_understood() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/indicators");
    if !data.join("indicators.yaml").is_file() {
        println!("skipped: ../shared/data/indicators is absent");
        return;
    }
    let (_folder, store) = store();
    let report = store.update(&Upstream::default(), &Published(data), instant(0)).unwrap();
    assert_eq!(report.feeds.len(), 15);
    for feed in &report.feeds {
        if feed.source.ends_with("/stalkerware.stix2") {
            assert_eq!(refusal(feed), "server answered with status 404");
        } else {
            assert_eq!(feed.state, FeedState::Added, "{}", feed.source);
        }
    }
    assert!(knows(&store, "weather4free.com"));
}

/// Answers every address with the same bytes.
struct Always(&'static [u8]);

impl Fetch for Always {
    fn fetch(&self, _address: &str, _limit: u64) -> Result<Vec<u8>, FetchError> {
        Ok(self.0.to_vec())
    }
}

#[test]
fn a_file_beside_the_feeds_is_kept_only_when_it_is_usable() {
    let (folder, store) = store();
    let place = folder.path().join("store/table.json");
    let keep = |bytes: &'static [u8]| {
        let usable = |bytes: &[u8]| if bytes == b"good" { Ok(()) } else { Err("bad".to_owned()) };
        store.update_beside("table.json", "https://example.invalid/t", 10, &Always(bytes), &usable)
    };
    assert!(keep(b"other").unwrap_err().to_string().contains("bad"));
    assert!(!place.exists());
    keep(b"good").unwrap();
    assert!(keep(b"worse").is_err());
    assert_eq!(std::fs::read(place).unwrap(), b"good", "what was there stays");
    assert!(store.list().unwrap().is_empty(), "it is no feed");
}
