"""Whether a folder has the names, keys and forms that scripts for MVT's output read: mvt.py FOLDER CASE.

What such scripts do: they open a file by its name, go through its rows, take values by key, read dates,
sort alerts by level and look each one up in the file of its module.
"""

import csv
import json
import pathlib
import re
import sys

from instants import fail

INSTANT = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}")
LEVELS = ("INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL")
ALERT = {"event", "event_time", "level", "matched_indicator", "message", "module"}
# Keys that every row of a file has.
KEYS = {
    "applications": "artistName bundleShortVersionString itemName isodate",
    "aqf_files": "path size mode sha256 user_id group_id access_time modified_time changed_time",
    "aqf_get_prop": "name value",
    "aqf_packages": "name installer uid disabled system third_party files",
    "aqf_processes": "user pid ppid command",
    "aqf_settings": "namespace name value",
    "datausage": "first_isodate isodate proc_name bundle_id proc_id wifi_in wifi_out wwan_in wwan_out "
    "live_id live_proc_id live_isodate",
    "dumpsys_accessibility": "package_name service_name enabled",
    "dumpsys_appops": "package_name permissions uid",
    "dumpsys_packages": "package_name version_name version_code permissions timestamp",
    "global_preferences": "entry value",
    "id_status_cache": "package user isodate idstatus occurrences",
    "manifest": "file_id domain relative_path flags created modified status_changed mode owner size",
    "processes": "pid ppid command",
    "safari_history": "url id visit_id timestamp isodate redirect_source redirect_destination",
    "settings": "namespace name value",
    "sms": "date direction isodate links",
    "sms_attachments": "attachment_id filename isodate direction service phone_number total_bytes",
    "tcc": "service client client_type",
    "tombstones": "file_name process_name pid",
    "urls": "url expanded_url source timestamp",
    "whatsapp_contacts": "full_name lid last_updated",
}
# Files without which nothing was exported, by platform.
WANTED = {
    "iOS": ("backup_info", "datausage", "manifest", "safari_history", "sms", "tcc", "urls"),
    "Android": ("aqf_files", "aqf_packages", "dumpsys_packages"),
}


def rows_of(path):
    document = json.loads(path.read_text(encoding="utf-8"))
    return document if isinstance(document, list) else []


def check_rows(folder):
    for path in sorted(folder.glob("*.json")):
        name = path.stem
        rows = rows_of(path)
        for number, row in enumerate(rows):
            if not isinstance(row, dict):
                fail(f"{name}: row {number} is no object")
            missing = set(KEYS.get(name, "").split()) - set(row)
            if missing:
                fail(f"{name}: row {number} lacks {sorted(missing)}")
            for key in ("isodate", "first_isodate", "live_isodate", "event_time"):
                value = row.get(key)
                if name in KEYS and value and not INSTANT.fullmatch(value):
                    fail(f"{name}: row {number}: {key} is {value!r}")


def check_alerts(folder, case):
    alerts = rows_of(folder / "alerts.json")
    for alert in alerts:
        if set(alert) - {"hoofprint_finding"} != ALERT:
            fail(f"an alert with the keys {sorted(alert)}")
        if alert["level"] not in LEVELS:
            fail(f"an alert of the level {alert['level']}")
        if alert["event_time"] and not INSTANT.fullmatch(alert["event_time"]):
            fail(f"an alert at {alert['event_time']!r}")
    if len(alerts) != len(json.loads((case / "findings.json").read_text())["findings"]):
        fail("there are not as many alerts as findings")
    by_module = {}
    for alert in alerts:
        by_module.setdefault(alert["module"], []).append(alert)
    detected = {path.stem.removesuffix("_detected"): path for path in folder.glob("*_detected.json")}
    if set(detected) != set(by_module):
        fail(f"alerts of {sorted(by_module)}, files of {sorted(detected)}")
    for module, path in detected.items():
        if rows_of(path) != by_module[module]:
            fail(f"{path.name} does not hold the alerts of its module")


def check_timeline(folder, case):
    with open(folder / "timeline.csv", encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)
    if heading[0] not in ("UTC Timestamp", "Device Local Timestamp"):
        fail(f"the first column of timeline.csv is {heading[0]!r}")
    if heading[1:] != ["Plugin", "Event", "Description"]:
        fail(f"timeline.csv has the columns {heading}")
    for row in rows:
        if len(row) != 4 or not INSTANT.fullmatch(row[0]):
            fail(f"a row of timeline.csv: {row}")
    with open(case / "timeline.jsonl", encoding="utf-8") as lines:
        wanted = sum(1 for _ in lines)
    if len(rows) != wanted:
        fail(f"timeline.csv has {len(rows)} rows, the case {wanted} events")


def check_info(folder, case):
    info = json.loads((folder / "info.json").read_text(encoding="utf-8"))
    if not {"target_path", "mvt_version", "date", "ioc_files", "hashes"} <= set(info):
        fail(f"info.json has the keys {sorted(info)}")
    if not INSTANT.fullmatch(info["date"]) or info["mvt_version"] is not None:
        fail("info.json: no date, or a version of MVT, which did not run")
    digests = {(file["file_path"], file["sha256"]) for file in info["hashes"]}
    manifest = json.loads((case / "manifest.json").read_text())
    wanted = {(file["path"], file["sha256"]) for file in manifest["read"] if file["sha256"]}
    if digests != wanted:
        fail("info.json: the digests are not those of the case")


def main(folder, case):
    platform = json.loads((case / "run.json").read_text())["acquisitions"][0]["device"]["platform"]
    for name in WANTED[platform]:
        if not (folder / f"{name}.json").exists():
            fail(f"there is no {name}.json")
    check_info(folder, case)
    check_rows(folder)
    check_alerts(folder, case)
    check_timeline(folder, case)
    print(len(list(folder.iterdir())), "files in the form of MVT")


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
