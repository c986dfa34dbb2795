use super::*;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(links(text), expected, "in {text:?}");
}

#[test]
fn links_are_found_in_running_text() {
    check(
        "Track it: https://evil.example/p?a=1&b=2#top now",
        &["https://evil.example/p?a=1&b=2#top"],
    );
    check("HTTPS://Evil.Example/Path", &["HTTPS://Evil.Example/Path"]);
    check(
        "http://a.example,https://b.example;http://c.example",
        &["http://a.example", "https://b.example", "http://c.example"],
    );
    check(
        "http://localhost:8080/x http://[2001:db8::1]:81/y",
        &["http://localhost:8080/x", "http://[2001:db8::1]:81/y"],
    );
    check("https://user:pass@evil.example/x", &["https://user:pass@evil.example/x"]);
    check("https://bank.example@evil.example", &["https://bank.example@evil.example"]);
    check(
        "http://10.1.2.3 and https:///evil.example/x",
        &["http://10.1.2.3", "https://evil.example/x"],
    );
}

#[test]
fn every_link_is_returned_once_in_order_of_appearance() {
    check(
        "https://b.example https://a.example https://b.example",
        &["https://b.example", "https://a.example"],
    );
}

#[test]
fn punctuation_of_the_sentence_is_not_part_of_a_link() {
    for text in [
        "see https://evil.example/a.",
        "see https://evil.example/a, please",
        "(https://evil.example/a)",
        "<https://evil.example/a>",
        "\"https://evil.example/a\"",
        "'https://evil.example/a'",
        "[text](https://evil.example/a), more",
        "“https://evil.example/a”",
        "https://evil.example/a!?",
        "«https://evil.example/a»",
        "**https://evil.example/a**",
        "https://evil.example/a…",
        "见https://evil.example/a。谢谢",
        "'https://evil.example/a','x'",
        "<a href='https://evil.example/a'>",
        "(https://evil.example/a),(x)",
        "https://evil.example/a\u{0}b",
        "`https://evil.example/a`",
    ] {
        check(text, &["https://evil.example/a"]);
    }
    check("https://evil.example.", &["https://evil.example"]);
}

#[test]
fn balanced_brackets_are_kept() {
    check("(https://en.example/wiki/Foo_(bar))", &["https://en.example/wiki/Foo_(bar)"]);
    check("https://a.example/?x[]=1&y[]=2", &["https://a.example/?x[]=1&y[]=2"]);
}

#[test]
fn defanged_links_are_refanged() {
    for text in [
        "hxxps://evil.example/a",
        "hXXps://evil[.]example/a",
        "https[:]//evil[.]example/a",
        "https[://]evil.example/a",
        "https://evil(.)example/a",
        "https://evil[dot]example/a",
        "h**ps://evil.example/a",
        "HXXPS://evil[DOT]example/a",
        "https:\\/\\/evil.example\\/a",
        "https:\\\\evil.example/a",
        "hxxps[:]//evil{.}example[/]a",
    ] {
        check(text, &["https://evil.example/a"]);
    }
    check("hxxp://evil[.]example/index[.]php", &["http://evil.example/index.php"]);
    check("seen: evil[.]example and 192[.]0[.]2[.]7.", &["evil.example", "192.0.2.7"]);
    check("https://good.example/?q=a[.]b", &["https://good.example/?q=a[.]b"]);
}

#[test]
fn letters_before_a_scheme_do_not_hide_a_link() {
    check("xhttps://evil.example/a", &["https://evil.example/a"]);
    check("linkhttp://evil.example", &["http://evil.example"]);
}

#[test]
fn links_inside_links_are_returned_too() {
    check(
        "https://good.example/?u=https%3A%2F%2Fevil.example%2Fx%3Fy%3D1&z=2",
        &[
            "https://good.example/?u=https%3A%2F%2Fevil.example%2Fx%3Fy%3D1&z=2",
            "https://evil.example/x?y=1",
        ],
    );
    check(
        "https://good.example/?u=https://evil.example/&z=2",
        &["https://good.example/?u=https://evil.example/&z=2", "https://evil.example/"],
    );
    check(
        "https://good.example/r/http://evil.example/x?a=1&b=2",
        &["https://good.example/r/http://evil.example/x?a=1&b=2", "http://evil.example/x?a=1&b=2"],
    );
    check(
        "https://good.example/?u=https%253A%252F%252Fevil.example",
        &["https://good.example/?u=https%253A%252F%252Fevil.example", "https://evil.example"],
    );
    check(
        "itms-services://?action=download-manifest&url=https://evil.example/m.plist",
        &["https://evil.example/m.plist"],
    );
    check("u=https%3a%2f%2fevil.example%2fx", &["https://evil.example/x"]);
    check("http%3A%2F%2Fevil.example", &["http://evil.example"]);
}

#[test]
fn links_without_a_space_between_are_kept_apart() {
    check("https://a.examplehttps://b.example/x", &["https://a.example", "https://b.example/x"]);
}

#[test]
fn links_without_a_scheme_need_a_known_shape() {
    check(
        "go to www.evil.example or evil.example/a, evil.example:8080/b",
        &["www.evil.example", "evil.example/a", "evil.example:8080/b"],
    );
    check("link:evil.example/x", &["evil.example/x"]);
    check("185.1.2.3/payload.apk", &["185.1.2.3/payload.apk"]);
    for text in [
        "and/or",
        "10.0.0.1/24",
        "1.5/2.0",
        "name@evil.example/x",
        "/usr/lib/foo.so/bar",
        "e.g./i.e.",
        "evil.example",
        "www.",
        "www.evil",
        "http://",
        "https:// evil",
        "http://.../",
        "a[.]",
        "C:\\x\\y.txt",
        "12/05/2020",
    ] {
        check(text, &[]);
    }
}

#[test]
fn hosts_in_other_scripts_are_kept_as_written() {
    check("https://bücher.example/ä?ö=ü", &["https://bücher.example/ä?ö=ü"]);
    check("https://пример.рф/путь.", &["https://пример.рф/путь"]);
    check("https://例え。テスト", &["https://例え"]);
    check("https://xn--bcher-kva.example", &["https://xn--bcher-kva.example"]);
    check("https://evil.example谢谢", &["https://evil.example"]);
    check("点击evil.example/a", &["evil.example/a"]);
    check("https://evil。example/a", &["https://evil。example/a"]);
}

#[test]
fn invisible_characters_do_not_hide_a_link() {
    check("\u{2068}https://evil.example/a\u{2069} x", &["https://evil.example/a"]);
    check("ht\u{200b}tps://ev\u{ad}il.exa\u{2060}mple/\u{200e}a", &["https://evil.example/a"]);
    check(
        "https://a.example\u{200b}https://b.example",
        &["https://a.example", "https://b.example"],
    );
    check("https://a.example/x\u{200b}Hello", &["https://a.example/xHello", "https://a.example/x"]);
    check("w\u{200b}ww.evil.example", &["www.evil.example"]);
}

#[test]
fn time_is_linear_in_hostile_text() {
    let clock = std::time::Instant::now();
    for unit in [
        "http://a/",
        "1[.]2[.]",
        "www.",
        "a.b/",
        "://",
        "%3A%2F%2F",
        "https%3A%2F%2Fa",
        "http://a@",
        "(",
        "a:",
        "http:",
    ] {
        let text = unit.repeat(60_000 / unit.len());
        let _ = links(&text);
        let _ = links(&format!("https://a.example/{text}"));
        let _ =
            links(&format!("https://a.example/?{}", text.replace('/', "%2F").replace(':', "%3A")));
    }
    assert!(clock.elapsed().as_secs() < 20, "{:?}", clock.elapsed());
}

#[test]
fn many_inner_links_keep_their_hosts() {
    let each: Vec<_> = (0..100).map(|index| format!("https://h{index}.example/")).collect();
    let text = each.concat();
    let found = links(&text);
    assert!(found.iter().any(|link| link == "https://h99.example/"), "{found:?}");
    assert!(found.iter().any(|link| link == "https://h50.example/"));
    assert_eq!(found.len(), 100);
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "[\\PC:/.%\\[\\]()@wh\u{200b}a-z]{0,200}") {
        let _ = links(&text);
    }
}
