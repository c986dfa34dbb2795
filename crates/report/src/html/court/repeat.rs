//! The command that repeats a check, without anybody's paths.

use model::Results;
use serde_json::Value;

/// Options that may be given several times are repeated this often at most.
const TIMES: u64 = 20;

/// The command, with words in capital letters for what has to be named.
pub(super) fn command(results: &Results) -> String {
    let options = &results.run.options;
    let number = |name: &str| options.get(name).and_then(Value::as_u64).unwrap_or(0).min(TIMES);
    let is_set = |name: &str| options.get(name).and_then(Value::as_bool).unwrap_or(false);
    let mut parts = vec!["hoofprint check"];
    let inputs = results.run.acquisitions.len().max(1).min(usize::try_from(TIMES).unwrap_or(1));
    parts.extend(std::iter::repeat_n("EVIDENCE", inputs));
    let mut times = |option: &'static str, count: u64| {
        parts.extend(std::iter::repeat_n(option, usize::try_from(count).unwrap_or(1)));
    };
    times("--indicators LIST", number("further_indicators"));
    times("--only-indicators LIST", number("only_indicators"));
    times("--rules RULES", number("rule_folders"));
    let yara = options.get("yara_rules").and_then(Value::as_array).map_or(0, Vec::len);
    times("--yara YARA-RULES", u64::try_from(yara).unwrap_or(TIMES).min(TIMES));
    times("--consent CONSENT", u64::from(results.consent_given));
    times("--include-content", u64::from(is_set("include_content")));
    times("--log-messages", u64::from(is_set("log_messages")));
    let fail_on = format!("--fail-on {}", results.run.fail_on.word());
    parts.push(&fail_on);
    parts.push("--output NEW-CASE");
    parts.join(" ")
}
