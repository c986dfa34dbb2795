//! Cases in which every text wants to do harm, wherever it is shown, computed or read as another format.
//!
//! The fields are found in the JSON form of the data, not named here: what is added to the model is
//! filled like everything else.

use std::sync::Arc;

use model::{KeptRecord, Location, Results, TimelineEntry};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

/// What a text may begin with to be computed by a spreadsheet.
const STARTS: [&str; 10] = ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "'=", "\"="];

/// What would do harm where text is opened, shown or computed.
pub const TEXTS: [&str; 27] = [
    "<script>document.title='owned'</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)' x='",
    "</style></title></textarea></svg><svg/onload=alert(1)>",
    "<a href=https://evil.example>x</a><!-- ]]> --><base href=//evil.example>",
    "<iframe srcdoc='<script>alert(1)</script>'><meta http-equiv=refresh content=0;url=//evil.example>",
    "javascript:alert(1) JaVaScRiPt:alert(1) vbscript:x data:text/html,<script>alert(1)</script>",
    "https://evil.example/a?b=c&d=e HTTP://EVIL.EXAMPLE www.evil.example file:///etc/passwd",
    "\u{202e}gpj.exe\u{2066}\u{2067}\u{2068}\u{2069}\u{202d}\u{200f}\u{61c}\u{202c}",
    "a\u{200b}\u{2060}\u{feff}\u{ad}\u{180e}\u{3164}\u{e0041}\u{e0101}\u{fff9}b",
    "a\u{0}b\u{8}\u{b}\u{c}\u{1a}\u{7f}\u{85}\u{90}x\u{9c}",
    "\u{1b}[2J\u{1b}[1;1H\u{1b}[8m\u{9b}31m",
    "\u{1b}]0;owned\u{7}\u{1b}]8;;https://evil.example\u{1b}\\link\u{1b}]8;;\u{7}\u{9d}52;c;QQ==\u{9c}",
    "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "a;=1+1;\"=1+1\";+1;-1;@SUM(1)\t=1",
    "a\",\"=1+1\",\"",
    "\r\n2026-01-01T00:00:00+00:00,nothing was found,,,,\r\n\n{\"level\":\"low\"}\n",
    "\u{2028}{\"outcome\":\"nothing_found\"}\u{2029}\u{85}",
    "{{ 7*7 }}{% raw %}{ $name }{ \"x\" }${7*7}<%= 7*7 %>{#x#}",
    "\\ud800 \\u202e %00%0d%0a &#x202e; &lt;script&gt; &#60;script&#62;",
    "../../../../etc/passwd C:\\con \\\\evil.example\\share",
    "'] OR [file:name = 'x\\' \"; DROP TABLE a; --",
    "![x](https://evil.example/x.png) [x](javascript:alert(1)) `x` <https://evil.example>",
    "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> endobj << /S /URI /URI (http://evil.example) >>",
    "\u{1F468}\u{200d}\u{1F469} سلام \u{647}\u{200c}\u{627} עברית e\u{301}",
    "",
];

/// Gives a hostile text to every field, each with a mark of its own.
#[derive(Debug)]
pub struct Texts {
    /// Which of [`TEXTS`] comes first; `None` puts all into each field.
    round: Option<usize>,
    /// Whether the text follows on what was in the field.
    after: bool,
    number: usize,
}

impl Texts {
    /// Each field holds one of [`TEXTS`]; in as many rounds as there are, every field holds each.
    pub fn in_round(round: usize) -> Self {
        Self { round: Some(round), after: false, number: 0 }
    }

    /// Each field holds all of [`TEXTS`] and a very long word.
    pub fn whole() -> Self {
        Self { round: None, after: false, number: 0 }
    }

    /// The same after what was in the field, so that what depends on its beginning is met.
    #[must_use]
    pub fn after(self) -> Self {
        Self { after: true, ..self }
    }

    /// How many were given.
    pub fn given(&self) -> usize {
        self.number
    }

    fn next(&mut self, old: &str) -> String {
        let number = self.number;
        self.number = number.saturating_add(1);
        let start = if self.after { old } else { nth(&STARTS, number) };
        // The end of the mark keeps one from being the beginning of another.
        let mark = format!("field{number}x");
        if let Some(round) = self.round {
            return format!("{start}{mark} {}", nth(&TEXTS, number.saturating_add(round)));
        }
        let texts = (0..TEXTS.len()).map(|text| nth(&TEXTS, number.saturating_add(text)));
        let all: Vec<&str> = texts.collect();
        format!("{start}{mark} {} {}", all.join(" "), "W<".repeat(1500))
    }

    /// Every text of `value` that may be any text, every text that is missing and every empty list of
    /// texts, filled.
    ///
    /// # Panics
    /// When `value` has no JSON form that reads back.
    #[allow(clippy::expect_used, reason = "made for tests")]
    pub fn fill<T: Serialize + DeserializeOwned>(&mut self, value: &T) -> T {
        let mut json = serde_json::to_value(value).expect("it has a JSON form");
        self.fill_json(&mut json, &|json| serde_json::from_value::<T>(json.clone()).is_ok());
        serde_json::from_value(json).expect("it read back after every change")
    }

    /// The same for JSON, as far as `accepts` allows it.
    pub fn fill_json(&mut self, json: &mut Value, accepts: &dyn Fn(&Value) -> bool) {
        let mut places = Vec::new();
        collect(json, String::new(), &mut places);
        for place in places {
            let Some(old) = json.pointer(&place).cloned() else { continue };
            for new in self.instead_of(&old) {
                let Some(slot) = json.pointer_mut(&place) else { break };
                *slot = new;
                if accepts(json) {
                    break;
                }
                if let Some(slot) = json.pointer_mut(&place) {
                    *slot = old.clone();
                }
            }
        }
    }

    /// What may stand in place of `old`, the likeliest first.
    fn instead_of(&mut self, old: &Value) -> Vec<Value> {
        match old {
            Value::String(old) => {
                let text = self.next(old);
                // Where something was read is a word or, with a key, any text.
                vec![json!(text), json!({"key": text})]
            }
            Value::Null => vec![json!(self.next(""))],
            Value::Array(_) => {
                let text = self.next("");
                vec![json!([text]), json!([[text, text]]), json!([[text, 1]])]
            }
            Value::Object(fields) => {
                let mut fields = fields.clone();
                let (key, text) = (self.next(""), self.next(""));
                fields.insert(key, json!(text));
                vec![Value::Object(fields)]
            }
            _ => Vec::new(),
        }
    }

    /// A case with all of its texts filled; there is one of everything that is listed in it.
    pub fn results(&mut self, results: &Results) -> Results {
        // Named one by one, so that a new part is not forgotten.
        let Results {
            run,
            findings,
            coverage,
            problems,
            unread,
            programs,
            apps,
            days,
            read,
            consent_given,
        } = results;
        Results {
            run: self.fill(run),
            findings: self.all(findings),
            coverage: self.all(coverage),
            problems: self.all(problems),
            unread: self.all(unread),
            programs: self.all(programs),
            apps: self.all(apps),
            days: self.all(days),
            read: self.all(read),
            consent_given: *consent_given,
        }
    }

    fn all<T: Serialize + DeserializeOwned>(&mut self, values: &[T]) -> Vec<T> {
        values.iter().map(|value| self.fill(value)).collect()
    }

    /// An event with all of its texts filled.
    pub fn entry(&mut self, entry: &TimelineEntry) -> TimelineEntry {
        let TimelineEntry { at, meaning, summary, artifact, file, position } = entry;
        TimelineEntry {
            at: *at,
            meaning: self.next(meaning),
            summary: self.next(summary),
            artifact: self.next(artifact),
            file: self.next(file),
            position: self.next(position),
        }
    }

    /// A record with all of its texts filled but instants and the word for its kind, which decide where it
    /// is shown.
    pub fn record(&mut self, record: &KeptRecord) -> KeptRecord {
        let KeptRecord { file: _, at: _, record: fields, content } = record;
        KeptRecord {
            file: Arc::from(self.next("")),
            at: Location::Key(self.next("")),
            record: self.fields(fields),
            content: content.as_ref().map(|words| self.fields(words)),
        }
    }

    fn fields(&mut self, fields: &Map<String, Value>) -> Map<String, Value> {
        let mut json = Value::Object(fields.clone());
        self.fill_json(&mut json, &|json| {
            let kept = |name: &str| name == "record" || name.ends_with("_at");
            fields.iter().all(|(name, old)| !kept(name) || json.get(name) == Some(old))
        });
        match json {
            Value::Object(fields) => fields,
            _ => fields.clone(),
        }
    }
}

fn nth<'a>(texts: &[&'a str], number: usize) -> &'a str {
    number.checked_rem(texts.len()).and_then(|place| texts.get(place)).copied().unwrap_or_default()
}

/// JSON pointers of what may hold text: what is inside comes before what holds it.
fn collect(json: &Value, place: String, places: &mut Vec<String>) {
    match json {
        Value::Array(items) if !items.is_empty() => {
            for (number, item) in items.iter().enumerate() {
                collect(item, format!("{place}/{number}"), places);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{place}/{name}"), places);
            }
            places.push(place);
        }
        Value::String(_) | Value::Null | Value::Array(_) => places.push(place),
        Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Serialize, serde::Deserialize)]
    struct Filled {
        text: String,
        missing: Option<String>,
        instant: Option<jiff::Timestamp>,
        texts: Vec<String>,
        pairs: Vec<(String, u64)>,
        at: Location,
        any: Value,
    }

    #[test]
    fn every_text_is_filled_and_nothing_else_is_changed() {
        let value = Filled {
            text: "a".to_owned(),
            missing: None,
            instant: Some(jiff::Timestamp::UNIX_EPOCH),
            texts: Vec::new(),
            pairs: Vec::new(),
            at: Location::File,
            any: json!({"a": {"b/c": ["d"]}, "n": 7}),
        };
        let filled = Texts::in_round(0).after().fill(&value);
        assert!(filled.text.starts_with("afield"));
        assert!(filled.missing.unwrap().contains("field"));
        assert_eq!(filled.instant, value.instant);
        assert!(filled.texts[0].contains("field") && filled.pairs[0].0.contains("field"));
        assert!(matches!(filled.at, Location::Key(key) if key.contains("field")));
        assert!(filled.any["a"]["b/c"][0].as_str().unwrap().starts_with("dfield"));
        assert!(filled.any.as_object().unwrap().keys().any(|key| key.contains("field")));
        assert_eq!(filled.any["n"], 7);
    }

    #[test]
    fn in_all_rounds_a_field_holds_every_text() {
        for text in TEXTS {
            let of_round = |round| Texts::in_round(round).fill(&String::from("x"));
            assert!((0..TEXTS.len()).any(|round| of_round(round).ends_with(&format!("x {text}"))));
            assert!(Texts::whole().fill(&String::new()).contains(text));
        }
    }
}
