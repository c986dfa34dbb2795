//! Tables, plain lists, hosts files, lists of ad blockers, lists of apps: what each line means,
//! and how that was told.

use indicators::How;
use model::{FeedSummary, ObservableKind};
use support::{fixture, how, met, read, refusal, skipped};

use ObservableKind::{AppId, CertificateHash, Email, FileHash, FilePath, Host, Process, Url};

use crate::support;

fn account(summary: &FeedSummary) -> (&str, u64) {
    (&summary.format, summary.loaded)
}

#[test]
fn a_plain_list_is_told_by_the_form_of_its_values() {
    let (set, summary) = fixture("plain.txt");
    assert_eq!(account(&summary), ("plain list", 11));
    for (kind, value, expected) in [
        (Host, "lantern.example", How::Exact),
        (Url, "http://paper.example/a", How::Exact),
        (Host, "2001:db8::7", How::Exact),
        (Host, "203.0.113.5", How::InNetwork),
        (Email, "press@lantern.example", How::Exact),
        (FileHash, &"a".repeat(64), How::Exact),
        (Host, "b.wild.example", How::Subdomain),
        (AppId, "com.example.app", How::Exact),
        (Host, "com.example.app", How::Exact),
        (AppId, "org.lantern.zzqq", How::Exact),
    ] {
        let found = met(&set, kind, value);
        assert!(found.iter().any(|(_, how)| *how == expected), "{value}: {found:?}");
    }
    assert_eq!(
        skipped(&summary),
        [
            "1: address of a private network or of the computer itself",
            "1: dotted name without a known top-level domain, and no identifier of an app",
            "1: path: only a table with a header says of what",
            "1: word without a dot: only a table with a header says what it names",
        ]
    );
    assert_eq!(
        summary.notes,
        [
            "names that can be a domain or the identifier of an app (2): taken as both, because \
             nothing in the file decides",
            "kinds told by the form of each value: IP addresses (3), URLs (1), domains (2), e-mail \
             addresses (1), hashes of files (length) (1), identifiers of apps (1), networks (1)",
        ]
    );
}

#[test]
fn a_name_that_may_be_both_is_decided_by_the_file_or_taken_as_both() {
    // (file, lines, is a domain, is an app, why)
    for (file, lines, domain, app, why) in [
        ("package_names.txt", "com.example.app", false, true, "the name of the file"),
        ("domains.txt", "com.example.app", true, false, "the name of the file"),
        ("x.txt", "com.example.app\norg.lantern.zzqq", false, true, "identifiers"),
        ("x.txt", "app.example.com\nlantern-x.example", true, false, "are domains"),
        ("x.txt", "com.example.app\nlantern-x.example", true, true, "are domains"),
        ("x.txt", "com.example.app", true, true, "nothing in the file decides"),
        ("android_apps_domains.txt", "com.example.app", true, true, "nothing in the file decides"),
    ] {
        let (set, summary) = read(file, lines.as_bytes());
        let value = lines.lines().next().unwrap();
        assert_eq!(how(&set, Host, value).is_some(), domain, "{file} {lines}");
        assert_eq!(how(&set, AppId, value).is_some(), app, "{file} {lines}");
        assert!(summary.notes[0].contains(why), "{file} {lines}: {:?}", summary.notes);
    }
    let (set, _) = read("certificates.txt", "d".repeat(40).as_bytes());
    assert!(how(&set, CertificateHash, &"d".repeat(40)).is_some());
}

#[test]
fn a_comment_is_no_value_and_prose_is_no_list() {
    let (_, summary) = read("x", b"; a\n// b\n! c\n# d\nlantern.example ; e\n");
    assert_eq!(account(&summary), ("plain list", 1));
    assert!(skipped(&summary).is_empty());
    let prose = "The campaign was seen at lantern.example last year.\nNobody knows more.\n";
    let words = refusal("README", prose.as_bytes());
    assert!(words.contains("0 of 2 lines have a known form"), "{words}");
    assert!(words.contains("What is read: STIX 2, MISP"), "{words}");
    assert!(refusal("x", b"# only\n# comments\n").contains("text without a value"));
    assert!(refusal("x", b"").contains("an empty file"));
}

#[test]
fn hosts_and_filter_lists_are_read_and_their_own_names_are_not() {
    let (set, summary) = fixture("hosts");
    assert_eq!(account(&summary), ("hosts file", 3));
    assert_eq!(
        skipped(&summary),
        [
            "2: name of the computer itself",
            "1: name that is sent to a real address: its meaning is not clear",
            "1: name without a dot is no host of the Internet",
        ]
    );
    assert_eq!(how(&set, Host, "paper.example"), Some(How::Exact));
    assert_eq!(how(&set, Host, "printer.example"), None);

    let (set, summary) = fixture("adblock.txt");
    assert_eq!(account(&summary), ("ad block list", 3));
    assert_eq!(how(&set, Host, "a.paper.example"), Some(How::Subdomain));
    assert_eq!(how(&set, Url, "https://cdn.example/spy.js"), Some(How::Exact));
    for host in ["shop.example", "good.example", "cdn.example"] {
        assert_eq!(how(&set, Host, host), None, "{host}");
    }
    assert_eq!(skipped(&summary).len(), 4);

    let (set, summary) = fixture("dnsmasq.conf");
    assert_eq!(account(&summary), ("dnsmasq list", 4));
    assert_eq!(how(&set, Host, "two.example"), Some(How::Exact));
}

#[test]
fn tables_with_a_column_for_the_type_are_read() {
    let (set, summary) = fixture("misp_export.csv");
    assert_eq!(account(&summary), ("table", 1));
    assert_eq!(
        skipped(&summary),
        ["1: not marked for detection (to_ids)", "1: type not supported: mutex"]
    );
    assert_eq!(set.show("c2.paper.example")[0].campaigns, ["Lantern"]);
    let (set, summary) = fixture("otx.csv");
    assert_eq!(account(&summary), ("table", 4));
    assert_eq!(skipped(&summary), ["1: type not supported: cve"]);
    assert_eq!(how(&set, Host, "203.0.113.7"), Some(How::Exact));
    let (set, summary) = fixture("threatfox.csv");
    assert_eq!(account(&summary), ("table", 3));
    assert_eq!(set.show("203.0.113.7")[0].campaigns, ["LanternRat"]);
    assert_eq!(how(&set, FileHash, &"b".repeat(32)), Some(How::Exact));
}

#[test]
fn tables_with_columns_named_after_kinds_are_read() {
    let (set, summary) = fixture("urlhaus.csv");
    assert_eq!(account(&summary), ("table", 1));
    assert_eq!(how(&set, Url, "http://lantern.example/bin.sh"), Some(How::Exact));
    assert_eq!(how(&set, Url, "https://urlhaus.example/url/1/"), None);
    let text = "\u{FEFF}\"Package\";\"SHA-256 hash\";\"File name\";\"App\";\"Process\"\r\n\
                \"com.example.a\";\"\";\"a.apk\";\"A; the first\";\"a:remote\"\r\n\
                ;\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\";b.apk;B;\r\n\
                ;;c.apk;C;-\r\n;;;D;\r\n";
    let (set, summary) = read("x.csv", text.as_bytes());
    assert_eq!(account(&summary), ("table", 3));
    assert_eq!(skipped(&summary), ["1: row without a value"]);
    assert_eq!(how(&set, Process, "a:remote"), Some(How::Exact));
    assert_eq!(set.show("com.example.a")[0].campaigns, ["A; the first"]);
    assert_eq!(how(&set, FilePath, "/x/a.apk"), None, "its row names the app");
    assert_eq!(how(&set, FilePath, "/x/b.apk"), None, "its row names the hash");
    assert_eq!(how(&set, FilePath, "/x/c.apk"), Some(How::Exact));
}

#[test]
fn a_table_without_a_header_is_read_where_it_says_its_types() {
    let (set, summary) = read("x", b"lantern.example\tdomain\nps_x\tprocess name\nx\tmutex\n");
    assert_eq!(account(&summary), ("table", 2));
    assert_eq!(
        summary.notes[0],
        "the table has no header: column 2 was taken as the type, column 1 as the value"
    );
    assert_eq!(how(&set, Process, "ps_x"), Some(How::Exact));
    assert!(refusal("x.csv", b"a;b;c\n1;2;3\n").contains("no list"));
}

#[test]
fn tabs_ends_and_quotes_that_are_not_closed() {
    let text = "indicator\ttype\tvalid_until\nlantern.example\tdomain\t2024-05-01\n\
                paper.example\tdomain\tsoon\n";
    let (set, summary) = read("x.tsv", text.as_bytes());
    assert_eq!(skipped(&summary), ["1: end that is no instant (row is used, without an end)"]);
    let observable = model::Observable::new(Host, "lantern.example", "x", model::Strength::Exposed);
    let mut until = None;
    set.matches(&observable, &mut |found| until = found.expired_at());
    assert_eq!(until, Some("2024-05-01T23:59:59Z".parse().unwrap()));

    let open = format!("domain,comment\na.example,\"open\n{}", "b.example,x\n".repeat(40));
    let (_, summary) = read("x.csv", open.as_bytes());
    assert_eq!(skipped(&summary), ["41: line within quotes that are not closed"]);
}

#[test]
fn a_list_of_apps_is_read_and_websites_are_not_taken() {
    let (set, summary) = fixture("apps.yaml");
    assert_eq!(account(&summary), ("list of apps (YAML)", 5));
    assert_eq!(
        skipped(&summary),
        [
            "1: hash has the length of no known algorithm",
            "1: member of the list that is no app",
            "1: name in a certificate",
            "1: website of a vendor: a visit is no trace of the app",
        ]
    );
    assert_eq!(set.show("com.example.keeper")[0].campaigns, ["Lantern Keeper"]);
    assert_eq!(how(&set, CertificateHash, &"d".repeat(40)), Some(How::Exact));
    assert_eq!(how(&set, AppId, "com.example.wick"), Some(How::Exact));
    assert_eq!(how(&set, Host, "api.keeper.example"), Some(How::Exact));
    assert_eq!(how(&set, Host, "keeper.example"), None);
}
