//! `explain`, `completions`, `man`, `--version`.

use device::Bench;

use crate::device;

#[test]
fn an_artifact_says_what_it_cannot_show() {
    let shown = Bench::new().hoofprint(&["explain", "ios.tcc"]);
    assert_eq!(shown.code, 0);
    assert!(shown.stdout.contains("What it cannot show"), "{}", shown.stdout);
}

#[test]
fn every_listed_rule_can_be_explained() {
    let bench = Bench::new();
    let list = bench.hoofprint(&["explain"]).stdout;
    let (_, rules) = list.split_once("Rules:").unwrap();
    let ids: Vec<&str> = rules.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(ids.len() >= 8, "{list}");
    for id in ids {
        let shown = bench.hoofprint(&["explain", id]);
        assert!(shown.stdout.contains("Ordinary explanations"), "{id}: {}", shown.stdout);
    }
}

#[test]
fn an_unknown_identifier_is_refused() {
    let refused = Bench::new().hoofprint(&["explain", "ios.nothing"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("ios.nothing"), "{}", refused.stderr);
}

#[test]
fn shells_and_manual_are_served() {
    let bench = Bench::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(
            bench.hoofprint(&["completions", shell]).stdout.contains("only-indicators"),
            "{shell}"
        );
    }
    assert!(bench.hoofprint(&["man"]).stdout.contains(".TH hoofprint"));
    assert!(bench.hoofprint(&["man", "check"]).stdout.contains("fail"));
    assert!(bench.hoofprint(&["--version"]).stdout.starts_with("hoofprint "));
}
