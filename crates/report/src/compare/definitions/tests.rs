use serde_json::json;

use super::*;

fn record(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap()
}

#[test]
fn values_of_lists_and_of_what_is_inside() {
    let value = json!({"a": [1, null, "x"], "b": [{"c": [true]}, {"c": "y"}], "d": {"e": "f"}});
    assert_eq!(values_of(record(&value), "a"), ["1", "x"]);
    assert_eq!(values_of(record(&value), "b.c"), ["true", "y"]);
    assert_eq!(values_of(record(&value), "d"), ["e=f"]);
    assert!(
        values_of(record(&value), "a.b").is_empty() && values_of(record(&value), "z").is_empty()
    );
}

#[test]
fn all_that_a_condition_asks_must_hold() {
    let condition = |json: Value| serde_json::from_value::<Condition>(json).unwrap();
    let value = json!({"path": "/data/local/tmp/x", "on": true});
    for (asked, holds) in [
        (json!({"field": "path", "under": ["/data/"]}), true),
        (json!({"field": "path", "under": ["/data/"], "not_under": ["/data/local/"]}), false),
        (json!({"field": "on", "equals": ["true"]}), true),
        (json!({"field": "on", "differs": ["true"]}), false),
        (json!({"field": "off", "differs": ["true"]}), false),
        (json!({"field": "off", "present": false}), true),
        (json!({"field": "on", "present": false}), false),
    ] {
        assert_eq!(condition(asked.clone()).holds(record(&value)), holds, "{asked}");
    }
}

#[test]
fn each_area_holds_its_own_things_and_no_kind_twice() {
    let mut seen = std::collections::BTreeSet::new();
    for thing in things().unwrap() {
        assert!(areas().any(|area| area == thing.area), "{}: {}", thing.name, thing.area);
        assert!(thing.rank >= 1 && thing.sooner.iter().all(|sooner| sooner.rank >= 1));
        assert!(thing.sources.iter().any(|source| !source.adds), "{} is never there", thing.name);
        assert!(seen.insert((thing.area.clone(), thing.name.clone())), "{} twice", thing.name);
    }
}
