//! Defects that other tools of the field have shown, each as a test that we pass from end to end.
//! The numbers are those of the list kept with the project's facts; more of them stand beside
//! the code they concern.
#![allow(clippy::disallowed_methods, reason = "tests read what was written")]

use device::{Bench, THEN, backup, data_usage, history, indicators, sms, with_messages};
use samples::backup::{Encryption, FileTimes};

use crate::device;

fn met_in_message(text: &str, pattern: &str) -> usize {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &[text]);
    let feed = indicators(bench.folder.path(), "a.stix2", "Example", &[pattern]);
    let input = bench.write(&writer);
    let result = bench.check(&input, &["--only-indicators", feed.to_str().unwrap()]);
    assert_eq!(result.code, i32::from(!result.met().is_empty()), "{}", result.stderr);
    result.met().len()
}

#[test]
fn d1_port_user_and_trailing_dot_do_not_hide_a_host() {
    let pattern = "[domain-name:value = 'sub.evil.example']";
    for link in [
        "https://sub.evil.example:8443/",
        "https://user@sub.evil.example/",
        "https://sub.evil.example./x",
        "https://SUB.EVIL.EXAMPLE/",
    ] {
        assert_eq!(met_in_message(link, pattern), 1, "{link}");
    }
}

#[test]
fn d2_deeper_subdomains_are_met() {
    assert_eq!(
        met_in_message("https://a.sub.evil.example/", "[domain-name:value = 'sub.evil.example']"),
        1
    );
}

#[test]
fn d3_an_indicator_that_starts_with_www_is_met() {
    let pattern = "[domain-name:value = 'www.evil.example']";
    assert_eq!(met_in_message("https://www.evil.example/", pattern), 1);
}

#[test]
fn d4_an_address_is_not_a_substring() {
    let pattern = "[ipv4-addr:value = '1.2.3.4']";
    assert_eq!(met_in_message("http://1.2.3.4:8080/x", pattern), 1);
    assert_eq!(met_in_message("http://11.2.3.45/x", pattern), 0);
    assert_eq!(met_in_message("http://[2001:DB8::1]/", "[ipv6-addr:value = '2001:db8:0::1']"), 1);
}

fn met_in_paths(paths: &[(&str, &str)], pattern: &str) -> Vec<String> {
    let bench = Bench::new();
    let mut writer = backup();
    for (domain, path) in paths {
        writer.file(domain, path, "x", FileTimes::at(THEN));
    }
    let feed = indicators(bench.folder.path(), "a.stix2", "Example", &[pattern]);
    let input = bench.write(&writer);
    let result = bench.check(&input, &["--only-indicators", feed.to_str().unwrap()]);
    let met = result.met();
    let path = |finding: &serde_json::Value| finding["record"]["relative_path"].clone();
    met.iter().map(|finding| path(finding).as_str().unwrap().to_owned()).collect()
}

#[test]
fn d5_private_var_and_var_are_one_place() {
    for pattern in [
        "[file:path = '/private/var/mobile/Library/evil.plist']",
        "[file:path = '/var/mobile/Library/evil.plist']",
    ] {
        let met = met_in_paths(&[("HomeDomain", "Library/evil.plist")], pattern);
        assert_eq!(met, ["Library/evil.plist"], "{pattern}");
    }
}

#[test]
fn d6_a_path_is_met_by_component_and_wildcard() {
    let files = [("RootDomain", "a/evil/x"), ("RootDomain", "a/evil2/x")];
    assert_eq!(met_in_paths(&files, "[file:path = '/private/var/root/a/evil']"), ["a/evil/x"]);
    let met = met_in_paths(&files, "[file:path LIKE '/private/var/root/a/evil_/x']");
    assert_eq!(met, ["a/evil2/x"]);
}

#[test]
fn d7_equals_signs_and_combined_patterns_are_understood() {
    let link = "look: http://evil.example/?q=1&r=2";
    assert_eq!(met_in_message(link, "[url:value = 'http://evil.example/?q=1&r=2']"), 1);
    let either = "[domain-name:value = 'other.example' OR domain-name:value = 'evil.example']";
    assert_eq!(met_in_message(link, either), 1);
}

#[test]
fn d14_rules_work_without_any_indicator() {
    let bench = Bench::new();
    let mut writer = backup();
    let mut entry = plist::Dictionary::new();
    entry.insert("LookupDate".to_owned(), plist::Value::Real(600_000_000.0));
    entry.insert("IDStatus".to_owned(), plist::Value::Integer(1.into()));
    let mut handles = plist::Dictionary::new();
    handles.insert("mailto:a\0\0b@example.org".to_owned(), entry.into());
    let mut services = plist::Dictionary::new();
    services.insert("com.apple.private.alloy.sms".to_owned(), handles.into());
    let mut cache = Vec::new();
    plist::Value::from(services).to_writer_binary(&mut cache).unwrap();
    let path = "Library/Preferences/com.apple.identityservices.idstatuscache.plist";
    writer.file("HomeDomain", path, cache, FileTimes::at(THEN));
    let result = bench.check(&bench.write(&writer), &[]);
    assert!(result.stderr.contains("No indicators"), "{}", result.stderr);
    let report = std::fs::read_to_string(result.case.join("report.html")).unwrap();
    assert!(report.contains("was not compared with any published sign"));
    assert!(!result.matched().is_empty(), "the rule on zero bytes in handles is silent");
}

#[test]
fn d17_an_encrypted_backup_without_password_is_not_a_result() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    writer.encrypted(quick("hunter2"));
    let result = bench.check(&bench.write(&writer), &[]);
    assert_eq!(result.code, 2);
    assert!(result.stderr.contains("encrypted"), "{}", result.stderr);
    assert!(result.stderr.contains("--password-file"), "{}", result.stderr);
    assert!(!result.case.join("report.html").exists());
}

fn quick(password: &str) -> Encryption {
    let mut encryption = Encryption::new(password);
    encryption.sha256_rounds = Some(1_000);
    encryption.sha1_rounds = 1_000;
    encryption
}

#[test]
fn d22_every_profile_of_safari_is_read() {
    let bench = Bench::new();
    let mut writer = backup();
    for (path, url) in [
        ("Library/Safari/History.db", "https://one.example/"),
        (
            "Library/Safari/Profiles/11111111-2222-3333-4444-555555555555/History.db",
            "https://two.example/",
        ),
    ] {
        writer.file(
            "AppDomain-com.apple.mobilesafari",
            path,
            history(&[(url, 0)]),
            FileTimes::at(THEN),
        );
    }
    let result = bench.check(&bench.write(&writer), &[]);
    let urls: Vec<String> = result
        .records("ios.safari_history")
        .iter()
        .map(|r| r["record"]["url"].to_string())
        .collect();
    assert_eq!(urls.len(), 2, "{urls:?}");
}

#[test]
fn d28_every_feed_and_campaign_of_an_indicator_is_named() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    let pattern = ["[domain-name:value = 'evil.example']"];
    let one = indicators(bench.folder.path(), "one.stix2", "First", &pattern);
    let two = indicators(bench.folder.path(), "two.stix2", "Second", &pattern);
    let words =
        ["--only-indicators", one.to_str().unwrap(), "--only-indicators", two.to_str().unwrap()];
    let result = bench.check(&bench.write(&writer), &words);
    let met = result.met();
    assert_eq!(met.len(), 1, "one sign in one message is one finding");
    assert_eq!(met[0]["basis"]["campaigns"], serde_json::json!(["First", "Second"]));
    assert_eq!(met[0]["basis"]["feeds"], serde_json::json!(["one.stix2", "two.stix2"]));
}

#[test]
fn f1_one_broken_database_costs_only_itself() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    writer.file("HomeDomain", "Library/TCC/TCC.db", "no database", FileTimes::at(THEN));
    let feed = indicators(
        bench.folder.path(),
        "a.stix2",
        "Example",
        &["[domain-name:value = 'evil.example']"],
    );
    let result = bench.check(&bench.write(&writer), &["--only-indicators", feed.to_str().unwrap()]);
    assert_eq!((result.code, result.met().len()), (1, 1));
    assert_eq!(result.coverage("ios.tcc")["state"], "unreadable");
}

#[test]
fn f2_what_was_not_there_is_said() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    writer
        .file("HomeDomain", "Library/Safari/History.db", history(&[]), FileTimes::at(THEN))
        .without_blob();
    let result = bench.check(&bench.write(&writer), &[]);
    assert_eq!(result.code, 3, "a history that is listed but not stored is incomplete evidence");
    assert_eq!(result.coverage("ios.safari_history")["state"], "unreadable");
    assert_eq!(result.coverage("ios.tcc")["state"], "absent");
    let looked_for = &result.coverage("ios.tcc")["looked_for"];
    assert_eq!(*looked_for, serde_json::json!(["HomeDomain/Library/TCC/TCC.db"]));
}

#[test]
fn f3_findings_change_the_exit_code() {
    let bench = Bench::new();
    let mut writer = backup();
    writer.file(
        "WirelessDomain",
        "Library/Databases/DataUsage.sqlite",
        data_usage(&["mediaserverd", "evil-process"]),
        FileTimes::at(THEN),
    );
    let feed =
        indicators(bench.folder.path(), "a.stix2", "Example", &["[process:name = 'evil-process']"]);
    let result = bench.check(&bench.write(&writer), &["--only-indicators", feed.to_str().unwrap()]);
    assert_eq!(result.code, 1);
    let met = result.met();
    assert_eq!(met[0]["level"], "critical");
    assert_eq!(met[0]["strength"], "executed");
}

#[test]
fn f5_a_finding_carries_its_time() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    let feed = indicators(
        bench.folder.path(),
        "a.stix2",
        "Example",
        &["[domain-name:value = 'evil.example']"],
    );
    let result = bench.check(&bench.write(&writer), &["--only-indicators", feed.to_str().unwrap()]);
    assert_eq!(result.met()[0]["at"], "2023-11-14T22:14:20Z");
}

#[test]
fn f7_a_finding_knows_artifact_file_and_position() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello", "https://evil.example/"]);
    let feed = indicators(
        bench.folder.path(),
        "a.stix2",
        "Example",
        &["[domain-name:value = 'evil.example']"],
    );
    let result = bench.check(&bench.write(&writer), &["--only-indicators", feed.to_str().unwrap()]);
    let met = result.met();
    assert_eq!(met[0]["provenance"]["artifact"], "ios.messages");
    assert_eq!(met[0]["provenance"]["file"], "HomeDomain/Library/SMS/sms.db");
    assert_eq!(
        met[0]["provenance"]["at"],
        serde_json::json!({"row": {"table": "message", "id": 2}})
    );
}

#[test]
fn d29_a_sign_that_was_withdrawn_says_so() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["https://evil.example/"]);
    let feed = indicators(
        bench.folder.path(),
        "a.stix2",
        "Example",
        &["[domain-name:value = 'evil.example']"],
    );
    let text = std::fs::read_to_string(&feed).unwrap();
    let until = "\"valid_until\":\"2021-01-01T00:00:00Z\",\"valid_from\"";
    std::fs::write(&feed, text.replace("\"valid_from\"", until)).unwrap();
    let words = ["--only-indicators", feed.to_str().unwrap(), "--language", "en"];
    let result = bench.check(&bench.write(&writer), &words);
    assert_eq!(result.met()[0]["basis"]["valid_until"], "2021-01-01T00:00:00Z");
    let report = std::fs::read_to_string(result.case.join("report.html")).unwrap();
    assert!(report.contains("stood by it until 1 January 2021 only."));
}

#[test]
fn f8_a_case_folder_is_never_reused() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    let input = bench.write(&writer);
    assert_ne!(bench.check(&input, &[]).code, 2);
    let again = bench.check(&input, &[]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("case"), "{}", again.stderr);
}

#[test]
fn f9_conversations_stay_out_of_the_case() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["the secret word is rosebud https://evil.example/"]);
    let input = bench.write(&writer);
    let result = bench.check(&input, &[]);
    assert!(!result.whole().contains("rosebud"));
    assert!(result.whole().contains("evil.example"), "links are kept");

    let refused = bench.check(&input, &["--include-content"]);
    assert_eq!(refused.code, 2, "content needs a consent record");
    let consent = bench.path("consent.json");
    std::fs::write(&consent, r#"{"given_by": "owner", "scope": "messages"}"#).unwrap();
    std::fs::remove_dir_all(&result.case).unwrap();
    let kept = bench.check(&input, &["--include-content", "--consent", consent.to_str().unwrap()]);
    assert!(kept.whole().contains("rosebud"), "{}", kept.stderr);
    assert_eq!(kept.json("consent.json")["record"]["given_by"], "owner");
}

#[test]
fn f10_a_shortened_link_is_reported_and_never_resolved() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["see https://bit.ly/3abcdef"]);
    let result = bench.check(&bench.write(&writer), &[]);
    let problems = result.problems().join("\n");
    assert!(problems.contains("1 shortened link"), "{problems}");
    assert_eq!(result.code, 0, "it is worth knowing, and no gap in what was read");
}

#[test]
fn f12_an_absurd_round_count_is_refused() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    writer.encrypted(quick("hunter2"));
    let input = bench.write(&writer);
    // The rounds stand in the keybag after the tag DPIC and the length 4.
    let path = input.join("Manifest.plist");
    let mut bytes = std::fs::read(&path).unwrap();
    let tag = bytes.windows(8).position(|window| window == b"DPIC\0\0\0\x04").unwrap();
    bytes[tag + 8..tag + 12].copy_from_slice(&[0xff; 4]);
    std::fs::write(&path, bytes).unwrap();
    let password = bench.path("password.txt");
    std::fs::write(&password, "hunter2\n").unwrap();
    let started = std::time::Instant::now();
    let result = bench.check(&input, &["--password-file", password.to_str().unwrap()]);
    assert_eq!(result.code, 2);
    assert!(result.stderr.contains("4294967295"), "{}", result.stderr);
    assert!(started.elapsed().as_secs() < 60, "it must not be tried");
}

#[test]
fn f13_a_password_is_never_an_argument() {
    let bench = Bench::new();
    let result = bench.hoofprint(&["check", "x", "--password", "hunter2"]);
    assert_eq!(result.code, 2);
    assert!(result.stderr.contains("unexpected argument"), "{}", result.stderr);
}

#[test]
fn f14_a_file_that_does_not_decrypt_changes_the_outcome() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    writer.encrypted(quick("hunter2"));
    let input = bench.write(&writer);
    let blob = input.join("3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28");
    let bytes = std::fs::read(&blob).unwrap();
    std::fs::write(&blob, vec![0x5a; bytes.len()]).unwrap();
    let password = bench.path("password.txt");
    std::fs::write(&password, "hunter2\n").unwrap();
    let result = bench.check(&input, &["--password-file", password.to_str().unwrap()]);
    assert_eq!(result.code, 3, "{}", result.stderr);
    assert_eq!(result.coverage("ios.messages")["state"], "unreadable");
}

#[test]
fn f4_and_f6_the_same_input_gives_the_same_bytes() {
    let bench = Bench::new();
    let mut writer = backup();
    let links: Vec<String> = (0..300).map(|n| format!("https://h{n}.evil.example/{n}")).collect();
    let links: Vec<&str> = links.iter().map(String::as_str).collect();
    writer.file("HomeDomain", "Library/SMS/sms.db", sms(&links), FileTimes::at(THEN));
    writer.file(
        "HomeDomain",
        "Library/Safari/History.db",
        history(&[("https://evil.example/", 5)]),
        FileTimes::at(THEN),
    );
    let feed = indicators(
        bench.folder.path(),
        "a.stix2",
        "Example",
        &["[domain-name:value = 'evil.example']"],
    );
    let input = bench.write(&writer);
    let mut seen = Vec::new();
    for jobs in ["1", "8"] {
        let result =
            bench.check(&input, &["--only-indicators", feed.to_str().unwrap(), "--jobs", jobs]);
        assert_eq!(result.code, 1);
        let names = [
            "findings.json",
            "coverage.json",
            "timeline.jsonl",
            "timeline.csv",
            "records/ios.messages.jsonl",
            "records/ios.manifest.jsonl",
        ];
        seen.push(names.map(|name| std::fs::read(result.case.join(name)).unwrap()));
        std::fs::remove_dir_all(&result.case).unwrap();
    }
    assert!(seen[0] == seen[1], "one and eight threads disagree");
}

#[test]
fn a_changed_case_is_noticed() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    let result = bench.check(&bench.write(&writer), &[]);
    let case = result.case.to_str().unwrap();
    let sealed = bench.hoofprint(&["verify", case]);
    assert_eq!(sealed.code, 0, "{}{}", sealed.stdout, sealed.stderr);
    assert!(sealed.stdout.contains(" 0 differences"), "{}", sealed.stdout);
    std::fs::write(result.case.join("findings.json"), "{}").unwrap();
    let changed = bench.hoofprint(&["verify", case]);
    assert_eq!(changed.code, 3);
    assert!(changed.stdout.contains("changed: findings.json"), "{}", changed.stdout);
}

#[test]
fn two_phones_in_one_check_are_told_apart() {
    let bench = Bench::new();
    let mut paths = Vec::new();
    for (folder, texts) in [("one", ["https://evil.example/"]), ("two", ["hello"])] {
        let mut writer = backup();
        with_messages(&mut writer, &texts);
        let place = bench.path(folder).join("backup");
        paths.push(writer.write(&place).unwrap().directory);
    }
    let feed = indicators(
        bench.folder.path(),
        "a.stix2",
        "Example",
        &["[domain-name:value = 'evil.example']"],
    );
    let result = bench.check(
        &paths[0],
        &[paths[1].to_str().unwrap(), "--only-indicators", feed.to_str().unwrap()],
    );
    assert_eq!((result.code, result.met().len()), (1, 1), "{}", result.stderr);
    let file = &result.met()[0]["provenance"]["file"];
    assert_eq!(*file, "backup: HomeDomain/Library/SMS/sms.db");
    let records = result.records("ios.messages");
    assert_eq!(records[1]["file"], "backup (2): HomeDomain/Library/SMS/sms.db");
    let run = result.json("run.json");
    assert_eq!(run["acquisitions"][1]["name"], "backup (2)");
    let read = result.json("manifest.json")["read"].clone();
    assert!(read.as_array().unwrap().iter().any(|file| file["acquisition"] == "backup (2)"));
}

#[test]
fn what_two_files_say_of_the_posture_is_told_once() {
    let bench = Bench::new();
    // `Info.plist` and `Manifest.plist` both name the model and the version.
    let result = bench.check(&bench.write(&backup()), &[]);
    let findings = result.json("findings.json");
    let older = findings["findings"].as_array().unwrap().iter();
    let older = older.filter(|finding| finding["observed"]["field"] == "version_compared");
    assert_eq!(older.count(), 1);
}

#[test]
fn a_missing_password_is_not_blamed_where_there_is_one() {
    let reason = |encryption: Option<Encryption>| {
        let bench = Bench::new();
        let mut writer = backup();
        let mut words = Vec::new();
        if let Some(encryption) = encryption {
            writer.encrypted(encryption);
            let password = bench.path("password");
            std::fs::write(&password, "correct horse").unwrap();
            words.extend(["--password-file".to_owned(), password.display().to_string()]);
        }
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let result = bench.check(&bench.write(&writer), &words);
        result.coverage("ios.calls")["possible_reason"].clone()
    };
    assert_eq!(reason(None), "backups without encryption leave it out");
    assert!(reason(Some(quick("correct horse"))).is_null());
}

#[test]
fn the_digest_of_the_manifest_is_told_at_the_end_of_a_check_as_the_report_says() {
    let bench = Bench::new();
    let mut writer = backup();
    with_messages(&mut writer, &["hello"]);
    let input = bench.write(&writer);
    let result = bench.check(&input, &[]);
    let verified = bench.hoofprint(&["verify", result.case.to_str().unwrap()]);
    let (_, digest) = verified.stdout.split_once("SHA-256 of manifest.json: ").unwrap();
    let digest = digest.lines().next().unwrap();
    assert_eq!(digest.len(), 64);
    assert!(result.stderr.contains(digest), "{}", result.stderr);
    std::fs::remove_dir_all(&result.case).unwrap();
    let result = bench.check(&input, &["--json"]);
    let told: serde_json::Value = serde_json::from_str(&result.stdout).unwrap();
    assert_eq!(told["manifest_sha256"].as_str().map(str::len), Some(64));
}
