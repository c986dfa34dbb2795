//! The command that repeats a check, without anybody's paths.

use model::Results;
use serde_json::Value;

use super::super::pen::wide;

/// Options that may be given several times are repeated this often at most.
const TIMES: u64 = 20;
/// Artifacts that are named.
const ARTIFACTS: usize = 400;

/// The command, with words in capital letters for what has to be named.
pub(super) fn command(results: &Results) -> String {
    let options = &results.run.options;
    let number = |name: &str| options.get(name).and_then(Value::as_u64).unwrap_or(0);
    let is_set = |name: &str| options.get(name).and_then(Value::as_bool).unwrap_or(false);
    let listed = |name: &str| options.get(name).and_then(Value::as_array).into_iter().flatten();
    let yara = wide(listed("yara_rules").count());
    let mut parts = vec!["hoofprint check".to_owned()];
    let mut times = |option: &str, count: u64| {
        let count = usize::try_from(count.min(TIMES)).unwrap_or(1);
        parts.extend(std::iter::repeat_n(option.to_owned(), count));
    };
    times("EVIDENCE", wide(results.run.acquisitions.len()).max(1));
    if is_set("imported_indicators") {
        // The set of another computer is not the same: the lists that the report names are.
        let has_lists = !results.run.indicators.feeds.is_empty();
        times("--only-indicators FOLDER-OF-LISTS", u64::from(has_lists));
    } else {
        times("--indicators LIST", number("further_indicators"));
        times("--only-indicators LIST", number("only_indicators"));
    }
    times("--rules RULES", number("rule_folders"));
    times("--yara YARA-RULES", yara);
    let artifacts = listed("only_artifacts").filter_map(Value::as_str);
    for artifact in artifacts.filter(|id| is_identifier(id)).take(ARTIFACTS) {
        times(&format!("--artifact {artifact}"), 1);
    }
    times("--consent CONSENT", u64::from(results.consent_given));
    times("--include-content", u64::from(is_set("include_content")));
    times("--log-messages", u64::from(is_set("log_messages")));
    times(&format!("--fail-on {}", results.run.fail_on.word()), 1);
    times("--output NEW-CASE", 1);
    parts.join(" ")
}

/// `android.settings`: nothing else belongs into a command that somebody copies.
fn is_identifier(id: &str) -> bool {
    let plain = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_')
    };
    id.len() < 80 && id.bytes().all(plain)
}
