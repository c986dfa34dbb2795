//! Properties that hold for any text.

use std::sync::LazyLock;

use indicators::{How, IndicatorSet, SetBuilder, is_shortened};
use model::{Observable, ObservableKind, Strength};
use proptest::prelude::*;
use support::{how, set_of};

use crate::support;

const KINDS: [ObservableKind; 10] = [
    ObservableKind::Url,
    ObservableKind::Host,
    ObservableKind::Process,
    ObservableKind::FilePath,
    ObservableKind::AppId,
    ObservableKind::Email,
    ObservableKind::FileHash,
    ObservableKind::CertificateHash,
    ObservableKind::ProfileId,
    ObservableKind::AndroidProperty,
];

static EVERY_TABLE: LazyLock<IndicatorSet> = LazyLock::new(|| {
    set_of(&[
        "[domain-name:value='evil.com']",
        "[url:value='http://a.test/x']",
        "[file:path LIKE '/a/%']",
        "[process:name MATCHES '^x']",
    ])
});

fn label() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,3})?"
}

proptest! {
    #[test]
    fn a_domain_is_met_at_label_boundaries_only(
        prefix in "[a-z0-9-]{0,6}",
        dot in any::<bool>(),
        suffix in "(\\.[a-z]{2,5})?",
        name in label(),
    ) {
        let indicator = format!("{name}.evil.com");
        let set = set_of(&[&format!("[domain-name:value='{indicator}']")]);
        let observed = format!("{prefix}{}{indicator}{suffix}", if dot { "." } else { "" });
        let is_below = suffix.is_empty() && (prefix.is_empty() && !dot || !prefix.is_empty() && dot);
        let met = how(&set, ObservableKind::Host, &observed);
        prop_assert_eq!(met.is_some(), is_below, "{}", observed);
        let url = format!("https://{observed}:443/{indicator}?u=http://{indicator}/");
        let met = how(&set, ObservableKind::Url, &url);
        prop_assert_eq!(met.is_some(), is_below, "{}", url);
    }

    #[test]
    fn a_path_is_met_at_component_boundaries_only(
        name in "[a-z]{1,6}",
        tail in "[a-z]{0,3}",
        below in "(/[a-z]{1,4}){0,3}",
    ) {
        let set = set_of(&[&format!("[file:path='/opt/{name}']")]);
        let observed = format!("/opt/{name}{tail}{below}");
        let met = how(&set, ObservableKind::FilePath, &observed);
        let expected = match (tail.is_empty(), below.is_empty()) {
            (true, true) => Some(How::Exact),
            (true, false) => Some(How::InsideDirectory),
            (false, _) => None,
        };
        prop_assert_eq!(met, expected, "{}", observed);
    }

    #[test]
    fn a_name_with_idna_is_the_same_in_both_forms(name in "[a-zäöüßéñ]{1,12}") {
        let Ok(ascii) = idna::domain_to_ascii(&format!("{name}.example")) else { return Ok(()) };
        let unicode = format!("{name}.example");
        for (published, observed) in [(&unicode, &ascii), (&ascii, &unicode)] {
            let set = set_of(&[&format!("[domain-name:value='{published}']")]);
            prop_assert_eq!(how(&set, ObservableKind::Host, observed), Some(How::Exact));
        }
    }

    #[test]
    fn no_text_makes_the_matcher_fail(value in any::<String>(), shaped in "[ -~\\t\\n/:@.\\[\\]%]{0,60}") {
        for kind in KINDS {
            for text in [&value, &shaped] {
                let observable = Observable::new(kind, text.as_str(), "value", Strength::Exposed);
                EVERY_TABLE.matches(&observable, &mut |_| {});
            }
        }
        is_shortened(&value);
        is_shortened(&shaped);
    }

    #[test]
    fn no_pattern_makes_loading_fail(pattern in "[\\[\\]()'\" =!<>:a-zA-Z.%\\\\,]{0,80}", words in "(\\[|\\]|\\(|\\)| AND | OR |NOT |a:b|file:name| = | IN | LIKE |'x'|'|,| FOLLOWEDBY | WITHIN | REPEATS |5| SECONDS| TIMES){0,14}") {
        for pattern in [pattern, words] {
            let bytes = support::bundle_of(&[&pattern]);
            let summary = SetBuilder::new().add_feed("x", &bytes).unwrap();
            let skipped: u64 = summary.skipped.iter().map(|(_, count)| count).sum();
            prop_assert!(summary.loaded.max(skipped) >= 1, "{:?} vanished", pattern);
        }
    }

    #[test]
    fn no_bytes_make_loading_fail(bytes in any::<Vec<u8>>(), cut in 0_usize..900) {
        let mut builder = SetBuilder::new();
        let _either = builder.add_feed("x", &bytes);
        let mut feed = support::bundle_of(&["[domain-name:value='evil.com']", "[process:name='x']"]);
        feed.truncate(cut);
        let is_whole = serde_json::from_slice::<serde_json::Value>(&feed).is_ok();
        prop_assert_eq!(builder.add_feed("x", &feed).is_ok(), is_whole);
    }
}
