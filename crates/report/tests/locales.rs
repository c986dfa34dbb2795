//! The sentences of all languages: complete, filled alike, and without the words that no report says.
#![allow(
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::cast_precision_loss,
    clippy::format_push_string,
    reason = "reads the files of the languages, and counts words"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use report::{Language, Words};
use results::{found, incomplete, mixed, nothing_found, page_in, watched};
use text::{person, sentences_of};

use crate::{results, text};

/// Files that hold sentences of our own.
const FILES: [&str; 5] = ["formats", "report", "analyst", "pictures", "compare"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Keys of a file and their sentences, as they are written.
fn messages(language: Language, file: &str) -> BTreeMap<String, String> {
    let path = root().join("../../locales").join(language.code()).join(format!("{file}.ftl"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{}", path.display()));
    let mut messages = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, words)) = line.split_once('=').filter(|_| starts_a_message(line)) {
            name.trim().clone_into(&mut key);
            let twice = messages.insert(key.clone(), words.trim().to_owned());
            assert!(twice.is_none(), "{key} twice in {}", path.display());
        } else if !line.trim().is_empty() {
            let words: &mut String = messages.get_mut(&key).expect("a line belongs to a message");
            words.push('\n');
            words.push_str(line);
        }
    }
    messages
}

fn starts_a_message(line: &str) -> bool {
    line.starts_with(|character: char| character.is_ascii_lowercase())
}

/// Names of what a sentence is filled with.
fn variables(sentence: &str) -> BTreeSet<String> {
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let names = sentence.split('$').skip(1);
    names.map(|rest| rest.chars().take_while(|one| is_name(*one)).collect()).collect()
}

#[test]
fn every_language_has_the_sentences_of_english_filled_alike() {
    for file in FILES {
        let english = messages(Language::English, file);
        for language in Language::ALL {
            let own = messages(language, file);
            let at = format!("locales/{}/{file}.ftl", language.code());
            let keys = |of: &BTreeMap<String, String>| of.keys().cloned().collect::<BTreeSet<_>>();
            let missing: Vec<_> = keys(&english).difference(&keys(&own)).cloned().collect();
            let further: Vec<_> = keys(&own).difference(&keys(&english)).cloned().collect();
            assert!(missing.is_empty(), "{at} lacks {missing:?}");
            assert!(further.is_empty(), "{at} has {further:?}, which English lacks");
            for (key, sentence) in &own {
                assert_eq!(variables(sentence), variables(&english[key]), "{at}: {key}");
            }
        }
    }
}

#[test]
fn every_file_is_fluent() {
    for language in Language::ALL {
        let words = Words::without_english(language);
        for file in FILES {
            for key in messages(language, file).keys() {
                assert!(words.has(key), "locales/{}/{file}.ftl: {key}", language.code());
            }
        }
    }
}

/// Text of templates and code, in which keys are named.
fn code_of_the_report() -> String {
    let mut folders = vec![root().join("src"), root().join("templates")];
    let mut code = String::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "rs" || extension == "html")
            {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    code
}

#[test]
fn every_sentence_is_said_somewhere_and_every_said_one_exists() {
    let code = code_of_the_report();
    let english = Words::of(Language::English);
    let mut silent = Vec::new();
    for key in messages(Language::English, "report").into_keys() {
        let parts: [&[&str]; 3] = [
            &["level-", "strength-", "strength-short-", "part-", "permission-"],
            &["-about"],
            &["-meaning"],
        ];
        let begins = parts[0].iter().any(|part| key.starts_with(part) && code.contains(part));
        let stem = [parts[1], parts[2]].concat().into_iter().find_map(|end| key.strip_suffix(end));
        let is_stem = stem.is_some_and(|stem| code.contains(&format!("\"{stem}\"")));
        let is_named = code.contains(&format!("\"{key}\""));
        if !(begins || is_stem || is_named) {
            silent.push(key);
        }
    }
    assert!(silent.is_empty(), "nothing says {silent:?}");
    for piece in code.split("say(\"").skip(1) {
        let key = piece.split('"').next().unwrap();
        assert!(english.has(key) || key == "no-such-key", "there is no sentence {key}");
    }
}

/// Words and phrases that must not appear: of every part, and of the part for the person.
fn banned(language: Language) -> (Vec<String>, Vec<String>) {
    let path = root().join(format!("data/banned/{}.txt", language.code()));
    let text = std::fs::read_to_string(path).unwrap();
    let (never, jargon) = text.split_once("\n[jargon]\n").expect("both sections");
    let (_, never) = never.split_once("\n[never]\n").expect("both sections");
    let list = |section: &str| {
        let lines = section.lines().map(str::trim);
        lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(spaced).collect()
    };
    (list(never), list(jargon))
}

/// The words of a text in lower case, with one space before, between and after them.
fn spaced(text: &str) -> String {
    let mut out = String::from(" ");
    // Marks of vowels and stretched letters of Arabic change no word.
    let is_mark = |one: &char| matches!(one, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    for character in text.to_lowercase().chars().filter(|character| !is_mark(character)) {
        if character.is_alphanumeric() {
            out.push(character);
        } else if matches!(character, '%' | '٪')
            || (!character.is_ascii() && character > '\u{2190}')
        {
            out.push_str(&format!(" {character} "));
        } else if !matches!(character, '\'' | '’') {
            out.push(' ');
        }
    }
    // A digit and a sign of percent are written with and without a space.
    let words: Vec<&str> = out.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

fn assert_without(words: &[String], text: &str, at: &str) {
    let text = spaced(text);
    for word in words {
        assert!(!text.contains(word.as_str()), "{at} says {word:?}: {text}");
    }
}

#[test]
fn no_language_says_what_no_report_says() {
    for language in Language::ALL {
        let (never, jargon) = banned(language);
        assert!(never.len() > 20 && jargon.len() > 4, "{language:?}");
        for file in FILES {
            for (key, sentence) in messages(language, file) {
                let at = format!("locales/{}/{file}.ftl: {key}", language.code());
                assert_without(&never, &sentence, &at);
                if file == "report" {
                    assert_without(&jargon, &sentence, &at);
                }
            }
        }
    }
}

/// Words that a text of a rule or an artifact may say, because they are part of a name: what is written
/// there, and why.
const NAMES: [(&str, &str); 1] =
    [("threat notification", "Apple calls its warnings so, and people see it on the screen")];

/// Keys of the texts of rules and artifacts with their English originals, which stand above them.
fn originals(language: Language) -> Vec<(String, String)> {
    let path = root().join("../../locales").join(language.code()).join("texts.ftl");
    let text = std::fs::read_to_string(path).unwrap();
    let mut above = "";
    let mut originals = Vec::new();
    for line in text.lines() {
        if let Some((key, _)) = line.split_once(" = ").filter(|_| line.starts_with("t-")) {
            let english = above.strip_prefix("# ").unwrap_or_else(|| panic!("{key} has none"));
            originals.push((key.to_owned(), english.to_owned()));
        }
        above = line;
    }
    originals
}

#[test]
fn every_text_stands_below_its_english_original() {
    let spanish: BTreeSet<_> = originals(Language::Spanish).into_iter().collect();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let originals = originals(language);
        assert!(originals.len() > 1000, "{language:?}");
        assert_eq!(originals.len(), messages(language, "texts").len(), "{language:?}");
        for (key, english) in &originals {
            assert_eq!(&report::text_key(english), key, "{language:?}: {english}");
        }
        assert_eq!(originals.into_iter().collect::<BTreeSet<_>>(), spanish, "{language:?}");
    }
}

#[test]
fn no_text_of_a_rule_or_an_artifact_says_what_no_report_says() {
    for language in Language::ALL {
        let (never, jargon) = banned(language);
        let texts = match language {
            Language::English => originals(Language::Spanish),
            _ => messages(language, "texts").into_iter().collect(),
        };
        for (key, text) in texts {
            let at = format!("locales/{}/texts.ftl: {key}", language.code());
            let mut text = text.to_lowercase();
            for (name, _) in NAMES {
                text = text.replace(name, "");
            }
            assert_without(&never, &text, &at);
            assert_without(&jargon, &text, &at);
        }
    }
}

#[test]
fn the_lint_of_words_finds_them() {
    let (never, jargon) = banned(Language::English);
    for wrong in
        ["Your phone is CLEAN.", "100% sure", "100 % sure", "So remove this app, please", "✔ done"]
    {
        assert!(never.iter().any(|word| spaced(wrong).contains(word.as_str())), "{wrong}");
    }
    assert!(jargon.iter().any(|word| spaced("an IOC").contains(word.as_str())));
    assert!(!never.iter().any(|word| spaced("cleanse, unsafe words").contains(word.as_str())));
    let (never, _) = banned(Language::Arabic);
    assert!(never.iter().any(|word| spaced("هاتفك آمنٌ الآن").contains(word.as_str())));
}

#[test]
fn every_report_is_complete_in_its_language_and_names_the_limits() {
    for language in Language::ALL {
        let words = Words::of(language);
        let reports =
            [nothing_found(), incomplete(), found(model::Strength::Executed), mixed(), watched()];
        for results in reports {
            let page = page_in(language, &results);
            let head = format!("lang=\"{}\" dir=\"{}\"", language.code(), language.direction());
            assert!(page.contains(&head), "{head}");
            assert!(!page.contains('⟨'), "{language:?}: {}", page.split('⟨').nth(1).unwrap());
            let limits = report::limits(&words);
            assert!(page.matches(&limits).count() >= 2, "{language:?}: first and last");
        }
    }
}

/// Syllables of an English word, by its vowels.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let mut count = 0;
    let mut before = false;
    for character in word.chars() {
        let vowel = "aeiouy".contains(character);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && count > 1;
    (count - usize::from(silent)).max(1)
}

#[test]
fn somebody_of_twelve_years_can_read_the_part_for_the_person() {
    for (name, results) in [("nothing found", nothing_found()), ("mixed", mixed())] {
        let page = page_in(Language::English, &results);
        let page = person(&page);
        let (_, help) = page.split_once("<section id=\"help\"").unwrap();
        let (_, after) = help.split_once("</section>").unwrap();
        // Names and fields of organisations are not ours to shorten.
        let sentences = sentences_of(&page.replace(help, after));
        assert!(sentences.len() > 40, "{name}");
        let words: Vec<&str> = sentences.iter().flatten().map(String::as_str).collect();
        let (words_in_all, sentences_in_all) = (words.len() as f64, sentences.len() as f64);
        let syllables: usize = words.iter().map(|word| syllables(word)).sum();
        // Flesch-Kincaid: years at school. Somebody of twelve has six.
        let years =
            0.39 * words_in_all / sentences_in_all + 11.8 * syllables as f64 / words_in_all - 15.59;
        assert!(years < 6.0, "{name}: {years}");
        assert!(words_in_all / sentences_in_all < 12.0, "{name}");
        let long = words.iter().filter(|word| word.len() > 10).count();
        assert!(long * 25 < words.len(), "{name}: {long} long words");
        let longest = sentences.iter().max_by_key(|sentence| sentence.len()).unwrap();
        assert!(longest.len() <= 24, "{name}: {}", longest.join(" "));
    }
}
