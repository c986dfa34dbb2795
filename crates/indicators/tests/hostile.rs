//! Feeds that attack whoever reads them: bounded in depth, size and time, never a crash.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use indicators::SetBuilder;
use model::ObservableKind::{Host, Process};
use support::{how, read, refusal, skipped};

use crate::support;

#[test]
fn nesting_is_bounded_in_every_format() {
    for inside in ["[", "{\"Event\":", "{\"response\":", "{\"Attribute\":[", "[{\"Object\":["] {
        let deep = inside.repeat(10_000);
        assert!(refusal("x", deep.as_bytes()).contains("not readable as JSON"), "{inside}");
    }
    let deep = format!("<ioc>{}", "<Indicator operator='AND'>".repeat(10_000));
    assert!(refusal("x", deep.as_bytes()).contains("nested deeper than 128"));
    let deep = format!("- name: x\n  type: y\n  c2: {}", "[".repeat(10_000));
    assert!(refusal("x", deep.as_bytes()).contains("not readable as YAML"));
}

#[test]
fn entities_are_not_expanded_and_nothing_outside_is_read() {
    let mut bomb = String::from("<?xml version='1.0'?><!DOCTYPE ioc [<!ENTITY a0 'lol'>");
    for level in 1..20 {
        let earlier = format!("&a{};", level - 1).repeat(10);
        let _infallible = write!(bomb, "<!ENTITY a{level} '{earlier}'>");
    }
    bomb.push_str("]><ioc><short_description>&a19;</short_description></ioc>");
    assert!(refusal("x", bomb.as_bytes()).contains("document type (DTD) is not read"));
    let outside = "<?xml version='1.0'?><!DOCTYPE ioc [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\
                   <ioc><short_description>&x;</short_description></ioc>";
    assert!(refusal("x", outside.as_bytes()).contains("document type (DTD) is not read"));
}

#[test]
fn yaml_aliases_are_not_multiplied() {
    let mut bomb =
        String::from("- name: x\n  type: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..12 {
        let earlier = vec![format!("*a{}", level - 1); 9].join(", ");
        let _infallible = writeln!(bomb, "  l{level}: &a{level} [{earlier}]");
    }
    bomb.push_str("  packages: *a11\n");
    let started = Instant::now();
    assert!(refusal("x", bomb.as_bytes()).contains("not readable as YAML"));
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn long_lines_and_cells_cost_themselves_only() {
    let long = "a".repeat(10 << 20);
    let (set, summary) = read("x", format!("{long}\nlantern.example\n").as_bytes());
    assert_eq!(skipped(&summary), ["1: value is longer than 8192 bytes"]);
    assert!(how(&set, Host, "lantern.example").is_some());
    let (set, summary) =
        read("x", format!("type,value\nprocess,{long}\nprocess,lanternd\n").as_bytes());
    assert_eq!(skipped(&summary), ["1: value is longer than 8192 bytes"]);
    assert!(how(&set, Process, "lanternd").is_some());
}

#[test]
fn odd_bytes_cost_their_own_line() {
    let (set, summary) =
        read("x", b"lan\0tern.example\nfranz\xF6sisch.example\nlantern.example\npaper.example\n");
    assert_eq!(
        skipped(&summary),
        ["1: value holds control characters", "1: value is not in the encoding of the file"]
    );
    assert!(how(&set, Host, "lantern.example").is_some());
    assert!(refusal("x", &[0; 4096]).contains("no text: many bytes are zero"));
    assert!(refusal("x", b"PK\x03\x04rest").contains("an archive (zip): unpack it first"));
}

#[test]
fn utf_16_with_its_mark_is_read_in_every_format() {
    let sixteen = |text: &str, is_big: bool| {
        let mut bytes = if is_big { vec![0xFE, 0xFF] } else { vec![0xFF, 0xFE] };
        for unit in text.encode_utf16() {
            bytes.extend(if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() });
        }
        bytes
    };
    for text in [
        "lantern.example\r\n# \u{1F4F1}\r\n",
        "type;value\r\ndomain;lantern.example\r\n",
        r#"{"Event": {"Attribute": [{"type": "domain", "value": "lantern.example", "to_ids": true}]}}"#,
        r#"{"objects": [{"type": "indicator", "pattern": "[domain-name:value='lantern.example']"}]}"#,
    ] {
        for is_big in [false, true] {
            let (set, _) = read("x", &sixteen(text, is_big));
            assert!(how(&set, Host, "lantern.example").is_some(), "{text}");
        }
    }
    assert!(refusal("x", b"\xFF\xFEa").contains("UTF-16 that is cut off"));
}

#[test]
fn words_of_a_feed_never_carry_control_characters_into_the_account() {
    let text = "type,value,campaign\ndomain,lantern.example,\"\x1b[31mred\x07\"\n\x1b[2J,x,y\n";
    let (set, summary) = read("x.csv", text.as_bytes());
    let basis = set.show("lantern.example").remove(0);
    let words = [skipped(&summary), summary.notes.clone(), basis.campaigns].concat().join(" ");
    assert!(!words.chars().any(char::is_control), "{words:?}");
}

#[test]
fn many_reasons_are_bounded() {
    let mut text = String::from("type,value\n");
    for number in 0..5000 {
        let _infallible = writeln!(text, "type{number}x,value");
    }
    let (_, summary) = read("x.csv", text.as_bytes());
    assert!(summary.skipped.len() <= 65);
    assert_eq!(summary.skipped.iter().map(|(_, count)| count).sum::<u64>(), 5000);
}

#[test]
fn rules_are_told_from_indicators() {
    let yara = "import \"pe\"\n/* a */\nprivate rule lantern : spy { condition: true }\n";
    assert!(refusal("x.txt", yara.as_bytes()).contains("YARA rules"));
    let suricata = "alert dns $HOME_NET any -> any any (msg:\"x\"; sid:1;)\n";
    assert!(refusal("x.txt", suricata.as_bytes()).contains("Suricata or Snort rules"));
    let sigma = "title: x\nlogsource:\n  product: ios\ndetection:\n  condition: x\n";
    assert!(refusal("x.yml", sigma.as_bytes()).contains("--rules DIR"));
    let index = "indicators:\n  - type: github\n    github:\n      owner: x\n";
    assert!(refusal("x.yaml", index.as_bytes()).contains("indicators update --index"));
}

#[test]
fn a_feed_that_is_refused_leaves_the_set_as_it_was() {
    let mut builder = SetBuilder::new();
    builder.add_feed("x", b"<ioc><definition>").unwrap_err();
    assert!(builder.finish().is_empty());
}
