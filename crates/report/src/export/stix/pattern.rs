//! Published signs as patterns and as cyber-observables of STIX 2.1.

use std::net::IpAddr;

use serde_json::{Value, json};

use crate::export::{identifiers, signs::Sign};

/// The pattern of a sign; `None` when STIX has no property for its kind.
pub(super) fn pattern(sign: &Sign<'_>) -> Option<String> {
    let value = sign.value;
    if sign.kind == "file_path" && !sign.is_expression {
        return Some(path_pattern(value));
    }
    let property = match sign.kind {
        "domain" => "domain-name:value".to_owned(),
        "ip_address" | "ip_network" if value.contains(':') => "ipv6-addr:value".to_owned(),
        "ip_address" | "ip_network" => "ipv4-addr:value".to_owned(),
        "url" => "url:value".to_owned(),
        "email" => "email-addr:value".to_owned(),
        // A process of STIX 2.1 has no name; its file has.
        "process" => "process:image_ref.name".to_owned(),
        "file_path" => "file:parent_directory_ref.path".to_owned(),
        "file_name" => "file:name".to_owned(),
        "file_hash" => format!("file:hashes.{}", algorithm(value)?),
        "certificate_hash" => format!("x509-certificate:hashes.{}", algorithm(value)?),
        "app_id" => "software:name".to_owned(),
        // STIX knows neither profiles nor properties of Android; names of its own begin with x-.
        "profile_id" => "x-ios-profile:identifier".to_owned(),
        "android_property" => "x-android-property:name".to_owned(),
        _ => return None,
    };
    let (comparison, value) = match sign.kind {
        "ip_network" => ("ISSUBSET", value.to_owned()),
        _ if sign.is_expression => expression(value),
        _ => ("=", value.to_owned()),
    };
    Some(format!("[{property} {comparison} {}]", quoted(&value)))
}

/// A path is a folder and a name; one that ends in a slash is a folder.
fn path_pattern(path: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, "")) => format!("[directory:path = {}]", quoted(folder)),
        Some((folder, name)) => format!(
            "[file:parent_directory_ref.path = {} AND file:name = {}]",
            quoted(if folder.is_empty() { "/" } else { folder }),
            quoted(name)
        ),
        None => format!("[file:name = {}]", quoted(path)),
    }
}

/// How an expression compares: wildcards of STIX, a regular expression, or wildcards of a shell.
fn expression(value: &str) -> (&'static str, String) {
    if value.contains('%') {
        ("LIKE", value.to_owned())
    } else if value.contains(['\\', '^', '$', '(', '[', '|', '+']) {
        ("MATCHES", value.to_owned())
    } else {
        ("LIKE", value.replace('_', "\\_").replace('*', "%").replace('?', "_"))
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The algorithm of a hash, which its length tells.
fn algorithm(hash: &str) -> Option<&'static str> {
    Some(match hash.len() {
        32 => "MD5",
        40 => "'SHA-1'",
        64 => "'SHA-256'",
        128 => "'SHA-512'",
        _ => return None,
    })
}

/// What was observed of a sign: its value, and hosts below it. Nothing else of what was met.
pub(super) fn observables(sign: &Sign<'_>, case: &str) -> Vec<Value> {
    let value = sign.value;
    if sign.is_expression {
        return Vec::new();
    }
    match sign.kind {
        "domain" => {
            let hosts = sign.hosts.iter().map(String::as_str);
            std::iter::once(value).chain(hosts).map(|host| valued("domain-name", host)).collect()
        }
        "ip_address" => value.parse().ok().map(address).into_iter().collect(),
        "ip_network" => {
            sign.hosts.iter().filter_map(|host| host.parse().ok()).map(address).collect()
        }
        "url" => vec![valued("url", value)],
        "email" => vec![valued("email-addr", value)],
        "process" => process(value, case),
        "file_path" => path(value),
        "file_name" => vec![observable("file", &json!({"name": value}))],
        "app_id" => vec![observable("software", &json!({"name": value}))],
        "file_hash" => hashed("file", value),
        "certificate_hash" => hashed("x509-certificate", value),
        _ => Vec::new(),
    }
}

fn address(address: IpAddr) -> Value {
    let kind = if address.is_ipv4() { "ipv4-addr" } else { "ipv6-addr" };
    valued(kind, &address.to_string())
}

fn valued(kind: &str, value: &str) -> Value {
    observable(kind, &json!({"value": value}))
}

fn hashed(kind: &str, hash: &str) -> Vec<Value> {
    let Some(algorithm) = algorithm(hash) else { return Vec::new() };
    let hash = json!({"hashes": {algorithm.trim_matches('\''): hash}});
    vec![observable(kind, &hash)]
}

fn process(name: &str, case: &str) -> Vec<Value> {
    let file = observable("file", &json!({"name": name}));
    let id = identifiers::of_process(case, &format!("process\n{name}"));
    let process = json!({
        "type": "process",
        "spec_version": "2.1",
        "id": format!("process--{id}"),
        "image_ref": file.get("id"),
    });
    vec![file, process]
}

fn path(path: &str) -> Vec<Value> {
    match path.rsplit_once('/') {
        Some((folder, "")) => vec![observable("directory", &json!({"path": folder}))],
        Some((folder, name)) => {
            let folder = if folder.is_empty() { "/" } else { folder };
            let folder = observable("directory", &json!({"path": folder}));
            let properties = json!({"name": name, "parent_directory_ref": folder.get("id")});
            let file = observable("file", &properties);
            vec![folder, file]
        }
        None => vec![observable("file", &json!({"name": path}))],
    }
}

/// A cyber-observable; its identifier is made of its properties, which come in the order of their
/// names.
fn observable(kind: &str, properties: &Value) -> Value {
    let id = format!("{kind}--{}", identifiers::of_observable(&properties.to_string()));
    let mut object = json!({"type": kind, "spec_version": "2.1", "id": id});
    if let (Some(object), Some(properties)) = (object.as_object_mut(), properties.as_object()) {
        object.extend(properties.clone());
    }
    object
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_leave_its_pattern() {
        assert_eq!(quoted("a' OR b:c = '\\"), "'a\\' OR b:c = \\'\\\\'");
        assert_eq!(
            path_pattern("/private/var/db/a'b"),
            "[file:parent_directory_ref.path = '/private/var/db' AND file:name = 'a\\'b']"
        );
        assert_eq!(path_pattern("/a/"), "[directory:path = '/a']");
    }

    #[test]
    fn expressions_keep_their_kind() {
        assert_eq!(expression("/a/%.plist"), ("LIKE", "/a/%.plist".to_owned()));
        assert_eq!(expression("/a/b_*.plist"), ("LIKE", "/a/b\\_%.plist".to_owned()));
        assert_eq!(expression("^/a/[0-9]+$"), ("MATCHES", "^/a/[0-9]+$".to_owned()));
    }
}
