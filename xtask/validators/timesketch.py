"""Whether a timeline would be imported whole by Timesketch: timesketch.py EXPORT TIMELINE_OF_CASE.

The rules are those of `read_and_validate_jsonl` and `read_and_validate_csv` of Timesketch
(timesketch/lib/utils.py, commit 45b339bb87c7) and of its guide "Create timeline from JSONL or CSV
file", told in our own words. What Timesketch drops in silence is refused here.
"""

import csv
import json
import sys

from dateutil import parser
from instants import compare, fail, nanoseconds

MANDATORY = ["message", "datetime", "timestamp_desc"]
FEWEST = 3  # Timesketch issue 2467


def of_jsonl(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, 1):
            event = json.loads(line)
            if not isinstance(event, dict):
                fail(f"line {number} is no object: Timesketch reads lines, not an array")
            yield number, event


def of_csv(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        header = next(reader)
        for number, row in enumerate(reader, 2):
            if len(row) != len(header):
                fail(f"row {number} has {len(row)} cells, the header {len(header)}")
            yield number, dict(zip(header, row))


def check(number, event):
    missing = [field for field in MANDATORY if field not in event]
    if missing:
        fail(f"line {number} lacks {', '.join(missing)}")
    for field in ("datetime", "timestamp_desc"):
        if not event[field]:
            fail(f"line {number} has an empty {field}")
    parsed = parser.parse(event["datetime"])
    if parsed.tzinfo is None:
        fail(f"line {number}: {event['datetime']!r} has no offset")
    stamp = event.get("timestamp")
    if stamp is not None:
        if isinstance(stamp, (bool, float)):
            fail(f"line {number}: timestamp {stamp!r} is no integer")
        if int(stamp) != nanoseconds(event["datetime"]) // 1000:
            fail(f"line {number}: timestamp {stamp} is not {event['datetime']}")
    tags = event.get("tag")
    if isinstance(tags, str):
        # Any other cell becomes a tag, an empty one the tag `nan`.
        tags = json.loads(tags) if tags.startswith("[") else fail(f"line {number}: tag {tags!r}")
    if tags is not None and not all(isinstance(tag, str) for tag in tags):
        fail(f"line {number}: tags {tags!r}")
    for field, value in event.items():
        if field.startswith("_"):
            fail(f"line {number}: OpenSearch keeps {field} to itself")
        if isinstance(value, (dict, bool)):
            fail(f"line {number}: {field} is neither text, number nor list")


def main(path, timeline):
    read = {"jsonl": of_jsonl, "csv": of_csv}.get(path.rsplit(".", 1)[-1])
    if read is None:
        fail("Timesketch imports names that end in .jsonl or .csv only")
    count, last, exported, findings = 0, None, [], 0
    for number, event in read(path):
        check(number, event)
        count += 1
        instant = nanoseconds(event["datetime"])
        if last is not None and instant < last:
            fail(f"line {number} is before the line above it")
        last = instant
        if event.get("finding"):
            findings += 1
        elif event["artifact"] != "hoofprint.check":
            exported.append(instant)
    if count < FEWEST:
        fail(f"{count} lines: Timesketch needs {FEWEST}")
    compare(exported, timeline)
    print(f"{path}: {count} events, {findings} of them findings")


main(*sys.argv[1:])
