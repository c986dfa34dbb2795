"""Instants of an export against those of the case it was made from."""

import json
import re

ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?\+00:00")


def fail(text):
    raise SystemExit(f"refused: {text}")


def nanoseconds(text):
    """Nanoseconds since 1970 of ISO 8601 in UTC: datetime of Python knows microseconds only."""
    from datetime import datetime, timezone

    parts = ISO.fullmatch(text)
    if not parts:
        fail(f"{text!r} is not ISO 8601 with the offset +00:00")
    *civil, fraction = parts.groups()
    second = datetime(*map(int, civil), tzinfo=timezone.utc)
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    whole = (second - epoch).days * 86400 + (second - epoch).seconds
    return whole * 10**9 + int((fraction or "").ljust(9, "0"))


def compare(exported, timeline):
    """Every event of the case must be there, at the same instant, in the same order."""
    with open(timeline, encoding="utf-8") as lines:
        wanted = [nanoseconds(json.loads(line)["datetime"]) for line in lines]
    if not wanted or all(instant % 1000 == 0 for instant in wanted):
        print("note: the case has no instant that is finer than microseconds")
    if exported != wanted:
        missing = len(wanted) - len(exported)
        fail(f"instants differ from those of the case ({missing} fewer events)")
