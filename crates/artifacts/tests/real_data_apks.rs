//! Real APKs, read by `android.apk_files` and by apksigner, whose answers stand here. Skipped where
//! `../shared/data` is absent.
#![allow(clippy::disallowed_methods, reason = "reads test data")]

use real_files::read_file;
use serde_json::{Value, json};

use crate::real_files;

const FOLDER: &str = "android/apk";

fn records(name: &str) -> Option<Vec<Value>> {
    let read = read_file("android.apk_files", FOLDER, name)?;
    assert_eq!(read.problems, [], "{name}");
    Some(read.records.into_iter().map(|entry| entry.record).collect())
}

#[test]
fn an_app_signed_with_the_test_key_of_aosp() {
    let Some(records) = records("appium-uiautomator2-server-v10.6.6.apk") else { return };
    let [apk, certificate] = &records[..] else { panic!("{records:#?}") };
    assert_eq!(apk["package"], "io.appium.uiautomator2.server");
    assert_eq!((&apk["version_code"], &apk["version_name"]), (&json!(278), &json!("10.6.6")));
    assert_eq!(apk["signature_schemes"], json!(["v1", "v2", "v3"]));
    assert_eq!(apk["test_key"], "aosp_test");
    assert_eq!((&apk["dex_count"], &apk["has_launcher"]), (&json!(16), &json!(false)));
    assert_eq!(apk["requested_permissions"].as_array().unwrap().len(), 9);
    let sha1 = "61ed377e85d386a8dfee6b864bd85b0bfaa5af81";
    assert_eq!(certificate["certificate_sha1"], sha1);
    assert_eq!(certificate["certificate_md5"], "e89b158e4bcf988ebd09eb83f5378e87");
    assert_eq!(certificate["valid_from_at"], "2008-02-29T01:33:46Z");
}

#[test]
fn an_app_signed_with_a_debug_key() {
    let Some(records) = records("settings_apk-debug.apk") else { return };
    let [apk, certificate] = &records[..] else { panic!("{records:#?}") };
    assert_eq!(apk["package"], "io.appium.settings");
    assert_eq!((&apk["has_launcher"], &apk["launcher_disabled"]), (&json!(true), &json!(false)));
    assert_eq!(apk["declared_notification_listeners"], json!(["io.appium.settings.NLService"]));
    assert_eq!((&apk["debuggable"], &apk["test_key"]), (&json!(true), &json!("android_debug")));
    assert_eq!(apk["signature_schemes"], json!(["v2"]));
    let sha256 = "680dbbc39ab0944796c811b636ace510c8e551317087036cebab0751b0a6190c";
    assert_eq!(certificate["certificate_sha256"], sha256);
    assert_eq!(certificate["subject"], "CN=Android Debug, O=Android, C=US");
}

#[test]
fn a_key_that_was_handed_on_and_a_signature_beside_the_file() {
    let Some(records) = records("rotated.apk") else { return };
    let role = |wanted: &str, scheme: &str| {
        let found = records.iter().find(|record| {
            let schemes = record["signature_schemes"].as_array().unwrap();
            record["role"] == wanted && schemes.iter().any(|one| one == scheme)
        });
        found.unwrap()["certificate_sha256"].as_str().unwrap().to_owned()
    };
    let newer = "a2593e862bd75a0cd21022b97e9ebf24fe2c6e74e7e9864579eacf10cf4b5dd1";
    assert_eq!(role("signer", "v3"), newer);
    assert_eq!(role("signer", "v1"), role("earlier_signer", "v3"));
    assert_eq!(role("signer", "v2"), role("earlier_signer", "v3"));
    let Some(beside) = self::records("rotated.apk.idsig") else { return };
    assert_eq!(beside.len(), 1);
    assert_eq!(beside[0]["certificate_sha256"], newer);
    assert_eq!(beside[0]["signature_schemes"], json!(["v4"]));
}
