//! `check --yara`: with the engine, which `cargo test -p hoofprint --features yara` builds, and
//! without.
#![allow(clippy::disallowed_methods, reason = "writes evidence and rules, reads results")]

use std::path::PathBuf;

use device::Bench;

use crate::device;

const RULES: &str = r#"rule notes_name_a_trace {
    meta: author = "Ada" description = "Names a trace" reference = "https://example.org/a"
    strings: $a = "trace-of-something"
    condition: $a
}
rule for_the_record { meta: severity = "info" strings: $a = "trace-of-something" condition: $a }
"#;

fn rules(bench: &Bench, text: &str) -> String {
    let path = bench.path("own.yar");
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

/// What `AndroidQF` writes, with a file that was in the folder for temporary files.
fn acquisition(bench: &Bench) -> PathBuf {
    let folder = bench.path("acquisition");
    std::fs::create_dir_all(folder.join("tmp")).unwrap();
    std::fs::write(folder.join("acquisition.json"), r#"{"uuid":"u"}"#).unwrap();
    std::fs::write(folder.join("getprop.txt"), "[ro.build.id]: [X]\n").unwrap();
    std::fs::write(folder.join("tmp/notes"), "0123 trace-of-something").unwrap();
    folder
}

#[cfg(not(feature = "yara"))]
#[test]
fn without_the_engine_it_says_how_to_get_it_and_does_not_begin() {
    let bench = Bench::new();
    let refused = bench.check(&acquisition(&bench), &["--yara", &rules(&bench, RULES)]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("--features yara"), "{}", refused.stderr);
    assert!(!bench.path("case").exists(), "no case is begun");
    // Among the indicators too, whatever the file is called.
    let renamed = bench.path("indicators.txt");
    std::fs::write(&renamed, RULES).unwrap();
    let renamed = renamed.to_str().unwrap();
    let refused = bench.check(&acquisition(&bench), &["--indicators", renamed]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("--features yara"), "{}", refused.stderr);
    let imported = bench.hoofprint(&["indicators", "import", renamed]);
    assert_eq!(imported.code, 3, "{}", imported.stdout);
    for words in ["YARA rules, refused", "--features yara", "--yara FILE", "0 files refused"] {
        assert!(imported.stdout.contains(words), "{words}: {}", imported.stdout);
    }
}

#[cfg(feature = "yara")]
mod with_engine {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn rules_among_the_indicators_are_used_and_an_import_says_how() {
        let bench = Bench::new();
        let rules = rules(&bench, RULES);
        let done = bench.check(&acquisition(&bench), &["--indicators", &rules]);
        assert!(!met(&done).is_empty(), "{}", done.stderr);
        let imported = bench.hoofprint(&["indicators", "import", &rules]);
        assert_eq!(imported.code, 3);
        assert!(imported.stdout.contains("own.yar: YARA rules, 2 rules understood"));
    }

    fn met(done: &device::Result) -> Vec<Value> {
        let is_yara = |finding: &Value| finding["provenance"]["artifact"] == "yara";
        done.matched().into_iter().filter(is_yara).collect()
    }

    #[test]
    fn a_file_that_meets_a_rule_is_a_finding_with_its_place() {
        let bench = Bench::new();
        let done = bench.check(&acquisition(&bench), &["--yara", &rules(&bench, RULES)]);
        assert_eq!(done.code, 1, "{}", done.stderr);
        let met = met(&done);
        let [trace, for_the_record] = &met[..] else { panic!("{met:#?}") };
        assert_eq!((&trace["level"], &trace["strength"]), (&json!("medium"), &json!("installed")));
        assert_eq!(trace["provenance"]["file"], "tmp/notes");
        assert_eq!(trace["provenance"]["at"], json!({"offset": 5}));
        assert_eq!(trace["basis"]["rule"], "yara/own.yar/notes_name_a_trace");
        assert_eq!(trace["record"]["author"], "Ada");
        assert_eq!(trace["references"], json!(["https://example.org/a"]));
        assert_eq!(for_the_record["level"], "informational");
        let used = &done.json("run.json")["options"]["yara_rules"];
        assert_eq!(used[0]["file"], "own.yar");
        assert_eq!(used[0]["sha256"].as_str().unwrap().len(), 64);
        let note = done.coverage("yara")["note"].as_str().unwrap().to_owned();
        assert_eq!(note, "3 files scanned, rules: 2");
        assert!(!done.whole().contains("trace-of-something"), "no words of the file");
    }

    #[test]
    fn files_of_a_backup_are_scanned_decrypted_and_by_their_names() {
        let bench = Bench::new();
        let mut writer = device::backup();
        device::with_messages(&mut writer, &["here is a trace-of-something"]);
        let done = bench.check(&bench.write(&writer), &["--yara", &rules(&bench, RULES)]);
        assert_eq!(done.code, 1, "{}", done.stderr);
        let files: Vec<Value> =
            met(&done).iter().map(|finding| finding["provenance"]["file"].clone()).collect();
        assert_eq!(files, ["HomeDomain/Library/SMS/sms.db", "HomeDomain/Library/SMS/sms.db"]);
    }

    #[test]
    fn rules_that_are_not_understood_are_refused_with_their_line() {
        let bench = Bench::new();
        let rules = rules(&bench, "rule a { condition: true }\nrule b { condition: }\n");
        let refused = bench.check(&acquisition(&bench), &["--yara", &rules]);
        assert_eq!(refused.code, 2);
        assert!(refused.stderr.contains("own.yar:2"), "{}", refused.stderr);
    }
}
