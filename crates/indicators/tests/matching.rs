//! What meets what: the matcher, kind by kind.

use indicators::{How, IndicatorSet, is_shortened, is_shortener};
use model::{Level, Observable, ObservableKind, Strength};
use support::{how, met, set_of};

use ObservableKind::{
    AndroidProperty, AppId, CertificateHash, Email, FileHash, FilePath, Host, Process, ProfileId,
    Url,
};

use crate::support;

fn known() -> IndicatorSet {
    set_of(&[
        "[domain-name:value='sub.evil.com']",
        "[domain-name:value='evil2.co.uk']",
        "[domain-name:value='bad.github.io']",
        "[domain-name:value='www.evil3.com']",
        "[ipv4-addr:value='1.2.3.4']",
        "[url:value='http://x.test/A']",
        "[domain-name:value='web.evil4.com']",
    ])
}

#[test]
fn url_table_is_corrected_row_by_row() {
    let rows: [(&str, Option<How>); 33] = [
        ("https://SUB.EVIL.COM/", Some(How::Exact)),
        ("sub.evil.com", Some(How::Exact)),
        ("//sub.evil.com/p", Some(How::Exact)),
        ("ftp://sub.evil.com/", Some(How::Exact)),
        ("https://www.sub.evil.com/", Some(How::Subdomain)),
        ("https://sub.evil.com:8443/", Some(How::Exact)),
        ("https://user@sub.evil.com/", Some(How::Exact)),
        ("https://user:pass@sub.evil.com:1/", Some(How::Exact)),
        ("mailto:a@sub.evil.com", Some(How::Exact)),
        ("https://sub.evil.com.", Some(How::Exact)),
        ("https://a.sub.evil.com/", Some(How::Subdomain)),
        ("https://evil.com/", None),
        ("https://notsub.evil.com/", None),
        ("https://sub.evil.com.good.org/", None),
        ("https://x.evil2.co.uk:8080/", Some(How::Subdomain)),
        ("https://a.bad.github.io/", Some(How::Subdomain)),
        ("https://github.io/", None),
        ("https://www.evil3.com/", Some(How::Exact)),
        ("https://evil3.com", Some(How::WithoutWww)),
        ("https://mail.evil3.com", None),
        ("https://1.2.3.4/", Some(How::Exact)),
        ("http://1.2.3.4:8080/x", Some(How::Exact)),
        ("https://11.2.3.45/", None),
        ("http://x.test/A", Some(How::Exact)),
        ("HTTP://X.test:80/A#frag", Some(How::Exact)),
        ("http://x.test/%41", Some(How::Exact)),
        ("http://x.test/A/", Some(How::TrailingSlash)),
        ("https://x.test/A", Some(How::OtherScheme)),
        ("http://x.test/a", None),
        ("http://x.test/", None),
        ("http://foo.invalidtldzz/sub.evil.com", None),
        ("https://good.com/?u=https://sub.evil.com", None),
        ("good.com/?u=https://sub.evil.com", None),
    ];
    let set = known();
    for (value, expected) in rows {
        assert_eq!(how(&set, Url, value), expected, "{value}");
    }
    assert_eq!(how(&set, Url, "https://web.evil4.com/"), Some(How::Exact));
    assert_eq!(how(&set, Url, "https://eb.evil4.com/"), None);
}

#[test]
fn d1_port_user_and_trailing_dot_make_no_difference() {
    let set = set_of(&["[domain-name:value='sub.evil.com']"]);
    for value in ["sub.evil.com:8443", "sub.evil.com.", "user@sub.evil.com", "SUB.evil.COM.:443"] {
        assert_eq!(how(&set, Host, value), Some(How::Exact), "{value}");
    }
}

#[test]
fn d2_deeper_hosts_of_a_subdomain_indicator_match() {
    let set = set_of(&["[domain-name:value='sub.evil.com']"]);
    assert_eq!(how(&set, Host, "a.b.sub.evil.com"), Some(How::Subdomain));
    assert_eq!(how(&set, Url, "https://a.b.c.sub.evil.com/x"), Some(How::Subdomain));
}

#[test]
fn d3_an_indicator_with_www_matches_with_and_without() {
    let set = set_of(&["[domain-name:value='www.evil3.com']", "[domain-name:value='www.co.uk']"]);
    assert_eq!(how(&set, Host, "www.evil3.com"), Some(How::Exact));
    assert_eq!(how(&set, Host, "evil3.com"), Some(How::WithoutWww));
    assert_eq!(how(&set, Host, "shop.evil3.com"), None);
    assert_eq!(how(&set, Host, "co.uk"), None);
}

#[test]
fn d4_an_address_is_not_a_substring() {
    let set = set_of(&[
        "[ipv4-addr:value='1.2.3.4']",
        "[ipv6-addr:value='2001:DB8:0:0::1']",
        "[domain-name:value='5.6.7.8']",
    ]);
    for value in ["11.2.3.45", "1.2.3.45", "1.2.3.4.evil.com", "21.2.3.4"] {
        assert_eq!(how(&set, Host, value), None, "{value}");
    }
    let same = ["1.2.3.4", "1.2.3.4:80", "::ffff:1.2.3.4", "[::ffff:102:304]:443"];
    for value in same {
        assert_eq!(how(&set, Host, value), Some(How::Exact), "{value}");
    }
    let same = ["http://[2001:db8::1]:8080/", "https://[2001:0db8::0001]/x", "http://5.6.7.8/"];
    for value in same {
        assert_eq!(how(&set, Url, value), Some(How::Exact), "{value}");
    }
    assert_eq!(how(&set, Host, "2001:db8::1"), Some(How::Exact));
    assert_eq!(how(&set, Host, "2001:db8::11"), None);
    assert_eq!(how(&set, Url, "http://0x01020304/"), Some(How::Exact), "as a browser reads it");
}

#[test]
fn networks_hold_their_addresses() {
    let set = set_of(&[
        "[ipv4-addr:value ISSUBSET '198.51.100.0/24']",
        "[ipv6-addr:value='2001:db8::/32']",
    ]);
    assert_eq!(how(&set, Host, "198.51.100.77"), Some(How::InNetwork));
    assert_eq!(how(&set, Host, "198.51.101.77"), None);
    assert_eq!(how(&set, Host, "2001:db8:1::5"), Some(How::InNetwork));
}

#[test]
fn unusual_spellings_of_a_host_are_understood() {
    let set = set_of(&[
        "[domain-name:value='bücher-evil.example']",
        "[domain-name:value='xn--bcher-kva.test']",
    ]);
    for value in [
        "https://bücher-evil.example/",
        "https://xn--bcher-evil-9db.example/",
        "https://XN--BCHER-EVIL-9DB.example/",
        "https://BÜCHER-EVIL.example",
        "https://b%C3%BCcher-evil.example/",
        "https://bücher-evil。example/",
        "https:\\\\bücher-evil.example\\x",
        "https:///bücher-evil.example/",
        "http:bücher-evil.example",
        "view-source:https://bücher-evil.example",
        "https://bücher-\nevil.example/",
    ] {
        assert_eq!(how(&set, Url, value), Some(How::Exact), "{value}");
    }
    assert_eq!(how(&set, Host, "a.bücher.test"), Some(How::Subdomain));
    for value in [
        "tel:+491234",
        "data:text/html,evil",
        "javascript:alert(1)",
        "hello world",
        "",
        "::",
        "http://",
        "a:b",
    ] {
        assert_eq!(how(&set, Url, value), None, "{value}");
    }
}

#[test]
fn a_shared_suffix_matches_only_itself() {
    let set = set_of(&[
        "[domain-name:value='github.io']",
        "[domain-name:value='co.uk']",
        "[domain-name:value='despachosnegocios']",
    ]);
    assert_eq!(how(&set, Host, "github.io"), Some(How::Exact));
    assert_eq!(how(&set, Host, "customer.github.io"), None);
    assert_eq!(how(&set, Host, "bbc.co.uk"), None);
    assert_eq!(how(&set, Host, "despachosnegocios"), Some(How::Exact));
    assert_eq!(how(&set, Host, "www.despachosnegocios"), None);
}

#[test]
fn urls_are_compared_whole() {
    let set = set_of(&[
        "[url:value='http://a.test/?q=1&u=http://b.test/x=y']",
        "[domain-name:value='c.test/x']",
        "[url:value='hxxps://d[.]test:443/p%2fq']",
    ]);
    assert_eq!(how(&set, Url, "http://a.test/?q=1&u=http://b.test/x=y"), Some(How::Exact));
    assert_eq!(how(&set, Url, "http://a.test/?q=1"), None);
    assert_eq!(how(&set, Url, "https://c.test/x"), Some(How::Exact));
    assert_eq!(how(&set, Url, "https://c.test/"), None);
    assert_eq!(how(&set, Url, "https://d.test/p%2Fq"), Some(How::Exact));
    assert_eq!(how(&set, Url, "https://d.test/p/q"), None);
}

#[test]
fn d5_private_var_and_var_are_the_same_directory() {
    let set = set_of(&["[file:path='/private/var/tmp/l/']", "[file:path='/sdcard/evil/x.apk']"]);
    for value in
        ["private/var/tmp/l", "/private/var/tmp/l", "/var/tmp/l/", "/tmp/l", "file:///var/tmp/l"]
    {
        assert_eq!(how(&set, FilePath, value), Some(How::Exact), "{value}");
    }
    assert_eq!(how(&set, FilePath, "/var/tmp/l/x/y"), Some(How::InsideDirectory));
    assert_eq!(how(&set, FilePath, "/storage/emulated/0/evil/x.apk"), Some(How::Exact));
    assert_eq!(how(&set, FilePath, "/var/tmp/list"), None);
}

#[test]
fn d6_a_directory_ends_at_a_component() {
    let set = set_of(&["[file:path='/a/evil']", "[file:path='/private/var/tmp']"]);
    assert_eq!(how(&set, FilePath, "/a/evil"), Some(How::Exact));
    assert_eq!(how(&set, FilePath, "/a/evil/x"), Some(How::InsideDirectory));
    assert_eq!(how(&set, FilePath, "/a/evil2"), None);
    assert_eq!(how(&set, FilePath, "/a/evil2/x"), None);
    assert_eq!(how(&set, FilePath, "/A/evil"), None);
    assert_eq!(how(&set, FilePath, "/private/var/tmp/innocent"), None, "a directory of everybody");
    assert_eq!(how(&set, FilePath, "/var/tmp"), Some(How::Exact));
}

#[test]
fn d6_paths_know_wildcards() {
    let set = set_of(&[
        "[file:path LIKE '/private/var/%/evil_.db']",
        "[file:path='/data/local/tmp/*/pred.so']",
        r"[file:path MATCHES '^/opt/[a-f]{4}\\.bin$']",
        "[file:name LIKE '%.evil']",
    ]);
    assert_eq!(how(&set, FilePath, "/private/var/a/b/evil1.db"), Some(How::Expression));
    assert_eq!(how(&set, FilePath, "/var/a/b/evil1.db"), Some(How::Expression));
    assert_eq!(how(&set, FilePath, "/var/a/b/evil12.db"), None);
    assert_eq!(how(&set, FilePath, "/data/local/tmp/x/pred.so"), Some(How::Expression));
    assert_eq!(how(&set, FilePath, "/data/local/tmp/x/y/pred.so"), None);
    assert_eq!(how(&set, FilePath, "/opt/abcd.bin"), Some(How::Expression));
    assert_eq!(how(&set, FilePath, "/opt/abcdxbin"), None);
    assert_eq!(how(&set, FilePath, "/x/y.evil"), Some(How::Expression));
    assert_eq!(how(&set, FilePath, "/x/y.evil/z"), None);
}

#[test]
fn relative_paths_match_at_the_end() {
    let set = set_of(&["[file:path='Library/Preferences/com.apple.photolibraryd.plist']"]);
    let path = "/private/var/mobile/Library/Preferences/com.apple.photolibraryd.plist";
    assert_eq!(how(&set, FilePath, path), Some(How::PathTail));
    assert_eq!(how(&set, FilePath, "/MyLibrary/Preferences/com.apple.photolibraryd.plist"), None);
}

#[test]
fn file_names_match_the_last_component() {
    let set = set_of(&["[file:name='roleaccountd.plist']"]);
    assert_eq!(how(&set, FilePath, "/any/where/roleaccountd.plist"), Some(How::Exact));
    assert_eq!(how(&set, FilePath, "/any/Roleaccountd.plist"), None);
    assert_eq!(how(&set, FilePath, "/roleaccountd.plist/x"), None);
    assert_eq!(how(&set, Process, "/any/where/roleaccountd.plist"), None);
}

#[test]
fn process_names_are_whole_or_cut_by_the_kernel() {
    let set = set_of(&["[process:name='bh']", "[process:name='CommsCenterRootHelper']"]);
    assert_eq!(how(&set, Process, "bh"), Some(How::Exact));
    assert_eq!(how(&set, Process, "/private/var/db/x/bh"), Some(How::Exact));
    assert_eq!(how(&set, Process, "BH"), None);
    assert_eq!(how(&set, Process, "bhx"), None);
    assert_eq!(how(&set, Process, "/bh/x"), None);
    assert_eq!(how(&set, Process, "CommsCenterRootH"), Some(How::Truncated));
    assert_eq!(how(&set, Process, "CommsCenterRoot"), Some(How::Truncated));
    assert_eq!(how(&set, Process, "CommsCenterRoo"), None);
    assert_eq!(how(&set, Process, "CommsCenterRootHe"), None);
    assert_eq!(how(&set, FilePath, "/x/bh"), None, "a file is no process");
}

#[test]
fn a_process_with_its_path_meets_path_indicators() {
    let set = set_of(&["[file:path='/private/var/db/staging/subridged']"]);
    assert_eq!(how(&set, Process, "/var/db/staging/subridged"), Some(How::Exact));
    assert_eq!(how(&set, Process, "subridged"), None);
}

#[test]
fn identifiers_are_whole_and_their_case_makes_no_difference() {
    let set = set_of(&[
        "[app:id='com.client.appA']",
        "[configuration-profile:id='76DAB334-7E17-475D-A5D6-0794EB5818A5']",
        "[android-property:name='sys.brand.doc']",
        "[email-addr:value='Evil@Example.COM']",
    ]);
    assert_eq!(how(&set, AppId, "COM.client.appa"), Some(How::Exact));
    assert_eq!(how(&set, AppId, "com.client.appA.extra"), None);
    assert_eq!(how(&set, Process, "com.client.appA"), None);
    assert_eq!(how(&set, ProfileId, "76dab334-7e17-475d-a5d6-0794eb5818a5"), Some(How::Exact));
    assert_eq!(how(&set, ProfileId, "76DAB334"), None, "a piece of an identifier is none");
    assert_eq!(how(&set, AndroidProperty, "SYS.brand.doc"), Some(How::Exact));
    assert_eq!(how(&set, Email, "evil@example.com"), Some(How::Exact));
    assert_eq!(how(&set, Email, "mailto:EVIL@example.com"), Some(How::Exact));
    assert_eq!(how(&set, Url, "mailto:evil@example.com?subject=x"), Some(How::Exact));
    assert_eq!(how(&set, Email, "notevil@example.com"), None);
}

#[test]
fn hashes_match_by_algorithm() {
    let sha256 = "AB".repeat(32);
    let sha1 = "cd".repeat(20);
    let set = set_of(&[
        &format!("[file:hashes.'SHA-256'='{sha256}']"),
        &format!("[app:cert.sha1='{sha1}']"),
    ]);
    assert_eq!(how(&set, FileHash, &sha256.to_lowercase()), Some(How::Exact));
    assert_eq!(how(&set, CertificateHash, &sha256), None);
    assert_eq!(how(&set, FileHash, &sha1), None);
    let colons: Vec<&str> = std::iter::repeat_n("CD", 20).collect();
    assert_eq!(how(&set, CertificateHash, &colons.join(":")), Some(How::Exact));
    assert_eq!(how(&set, FileHash, "no hash"), None);
}

#[test]
fn level_follows_strength_and_a_cut_name_counts_less() {
    let set = set_of(&["[process:name='CommsCenterRootHelper']", "[domain-name:value='evil.com']"]);
    let level = |kind, value: &str, strength| {
        let mut level = None;
        let observable = Observable::new(kind, value, "field", strength);
        set.matches(&observable, &mut |found| level = Some(found.level(strength)));
        level
    };
    assert_eq!(level(Host, "evil.com", Strength::Exposed), Some(Level::High));
    assert_eq!(level(Host, "a.evil.com", Strength::Contacted), Some(Level::High));
    assert_eq!(level(Process, "CommsCenterRootHelper", Strength::Executed), Some(Level::Critical));
    assert_eq!(level(Process, "CommsCenterRootH", Strength::Executed), Some(Level::High));
}

#[test]
fn the_canary_is_always_met_and_never_counted() {
    let set = set_of(&[]);
    assert!(set.is_empty());
    assert_eq!(set.summary().indicators, 0);
    for (kind, value) in IndicatorSet::canaries() {
        let mut canaries = 0;
        let observable = Observable::new(kind, value, "canary", Strength::Posture);
        set.matches(&observable, &mut |found| canaries += u32::from(found.is_canary()));
        assert_eq!(canaries, 1, "{value}");
        assert!(set.show(value).is_empty());
    }
}

#[test]
fn shortened_links_are_known_and_maps_are_none() {
    for url in [
        "https://bit.ly/x",
        "HTTPS://WWW.BIT.LY/x",
        "bit.ly/x",
        "https://t.co:443/y?z",
        "goo.gl/abc",
    ] {
        assert!(is_shortened(url), "{url}");
    }
    for url in [
        "https://goo.gl/maps/x",
        "http://goo.gl/maps/x",
        "goo.gl/maps/x",
        "https://bit.ly/",
        "https://notbit.ly/x",
        "https://a.bit.ly/x",
        "https://example.org/bit.ly/x",
    ] {
        assert!(!is_shortened(url), "{url}");
    }
    assert!(is_shortener("www.tinyurl.com"));
    assert!(!is_shortener("example.org"));
}

#[test]
fn show_names_every_kind_and_feed() {
    let set = set_of(&["[domain-name:value='evil.com']", "[process:name='evil.com']"]);
    let shown = set.show("evil.com");
    let kinds: Vec<&str> = shown.iter().map(|basis| basis.kind.as_str()).collect();
    assert_eq!(kinds, ["domain", "process"]);
    assert_eq!(met(&set, Host, "evil.com").len(), 1);
}

#[test]
fn a_set_is_shared_by_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&set_of(&[]));
}

#[test]
fn absurdly_long_values_cost_little() {
    let set = set_of(&[
        "[domain-name:value='evil.com']",
        "[file:path='/a/evil']",
        "[file:name LIKE '%x']",
    ]);
    for part in ["a.", "/a", "ü", "%41", ":", "[", "://", "@"] {
        let long = part.repeat(200_000);
        for kind in [Url, Host, FilePath, Process, Email, FileHash] {
            assert_eq!(how(&set, kind, &long), None, "{part}");
        }
    }
}
