#!/usr/bin/env python3
"""Runs Hoofprint and MVT on the same backup with the same indicators and compares them.

DATA is a folder that `generate-backup OUT --plant` wrote: `backup`, `indicators.stix2`, `planted.json`. Measured are the
wall time, the processor time and the peak memory of each program, from its start to its end. For an encrypted backup MVT
needs two commands, `decrypt-backup` and `check-backup`: their times are added, the larger peak counts.

The backup is read once before the first measurement, so that both find it in the page cache. Peak memory is what the
operating system counts for the largest process; it starts at the size of this script (about 15 MB).

Needs nothing but Python 3.9. Exit code: 0 if Hoofprint found everything planted, 1 if it missed something, 2 if a program
could not run.
"""

import argparse
import json
import os
import plistlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

MVT_OPTIONS = ["--disable-update-check", "--disable-indicator-update-check"]
HOOFPRINT_RAN = {0, 1, 3}
MEGABYTE = 1_000_000


class CouldNotRun(Exception):
    """A program could not run; the text says which and where its output is."""


def main():
    arguments = parse_arguments()
    try:
        result = compare(arguments)
    except CouldNotRun as error:
        print(f"side_by_side: {error}", file=sys.stderr)
        return 2
    print(json.dumps(result, indent=2) if arguments.json else table(result))
    missed = result.get("hoofprint", {}).get("missed", [])
    return 1 if missed else 0


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="folder with backup, indicators.stix2, planted.json")
    parser.add_argument(
        "--hoofprint", default="target/release/hoofprint", help="the program (target/release/hoofprint)"
    )
    parser.add_argument("--mvt", help="mvt-ios; without it MVT is installed from PyPI below --work")
    parser.add_argument("--only", choices=["hoofprint", "mvt"], help="run one of them")
    parser.add_argument("--repeat", type=int, default=3, help="runs of Hoofprint; the median counts (3)")
    parser.add_argument("--password", default="hoofprint", help="of an encrypted backup (hoofprint)")
    parser.add_argument("--work", type=Path, help="folder for results; a temporary one if not given")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    return parser.parse_args()


def compare(arguments):
    data = arguments.data.resolve()
    planted = json.loads((data / "planted.json").read_text(encoding="utf-8"))["planted"]
    result = {"data": str(data), "encrypted": is_encrypted(data), "planted": len(planted)}
    result["bytes"] = read_once(data / "backup")
    if arguments.work:
        arguments.work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="side-by-side-", dir=arguments.work) as folder:
        work = Path(folder)
        if arguments.only != "mvt":
            result["hoofprint"] = judge(run_hoofprint(arguments, data, work), planted)
        if arguments.only != "hoofprint":
            result["mvt"] = judge(run_mvt(arguments, data, work), planted)
    if arguments.only is None:
        result["wall_time_ratio"] = result["mvt"]["wall_seconds"] / result["hoofprint"]["wall_seconds"]
        result["peak_memory_ratio"] = result["mvt"]["peak_bytes"] / result["hoofprint"]["peak_bytes"]
    return result


def is_encrypted(data):
    with open(data / "backup" / "Manifest.plist", "rb") as file:
        return bool(plistlib.load(file).get("IsEncrypted"))


def read_once(folder):
    total = 0
    buffer = bytearray(1 << 20)
    for parent, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(parent, name), "rb", buffering=0) as file:
                while count := file.readinto(buffer):
                    total += count
    return total


def measure(command, log, environment=None):
    """Runs a command to its end; returns its exit code and what it cost."""
    with open(log, "wb") as output:
        start = time.monotonic()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(environment or {})},
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return process.returncode, {
        "wall_seconds": wall,
        "processor_seconds": usage.ru_utime + usage.ru_stime,
        "peak_bytes": usage.ru_maxrss * unit,
    }


def run_hoofprint(arguments, data, work):
    password = work / "password.txt"
    password.write_text(arguments.password + "\n", encoding="utf-8")
    runs = []
    for number in range(max(1, arguments.repeat)):
        case = work / f"case-{number}"
        command = [arguments.hoofprint, "check", data / "backup", "-o", case]
        command += ["--only-indicators", data / "indicators.stix2", "--json"]
        if is_encrypted(data):
            command += ["--password-file", password]
        runs.append(run_checked(command, HOOFPRINT_RAN, work / f"hoofprint-{number}.log"))
        found = hoofprint_findings(case)
        shutil.rmtree(case)
    median = sorted(runs, key=lambda run: run["wall_seconds"])[len(runs) // 2]
    return {
        **median,
        "wall_seconds": statistics.median(run["wall_seconds"] for run in runs),
        "peak_bytes": max(run["peak_bytes"] for run in runs),
        "runs": runs,
        "found": found,
    }


def run_checked(command, accepted, log, environment=None):
    """Runs a command and raises when its exit code says that it could not run."""
    try:
        code, cost = measure([str(part) for part in command], log, environment)
    except OSError as error:
        raise CouldNotRun(f"{command[0]}: {error}") from error
    if code not in accepted:
        tail = Path(log).read_text(encoding="utf-8", errors="replace")[-2000:]
        raise CouldNotRun(f"{command[0]} ended with {code}:\n{tail}")
    return cost


def hoofprint_findings(case):
    """Pairs of indicator value and artifact."""
    findings = json.loads((case / "findings.json").read_text(encoding="utf-8"))["findings"]
    return sorted(
        {
            (finding["basis"]["value"], finding["provenance"]["artifact"])
            for finding in findings
            if finding["basis"]["type"] == "indicator"
        }
    )


def run_mvt(arguments, data, work):
    mvt = arguments.mvt or install_mvt(arguments.work or Path(tempfile.gettempdir()))
    environment = {"MVT_NETWORK_ACCESS_ALLOWED": "false"}
    out = work / "mvt"
    steps = {}
    backup = data / "backup"
    if is_encrypted(data):
        plain = work / "decrypted"
        command = [mvt, *MVT_OPTIONS, "decrypt-backup", "-p", arguments.password, "-d", plain, backup]
        steps["decrypt"] = run_checked(command, {0}, work / "mvt-decrypt.log", environment)
        backup = plain
    command = [mvt, *MVT_OPTIONS, "check-backup", "-i", data / "indicators.stix2", "-o", out, backup]
    steps["check"] = run_checked(command, {0}, work / "mvt-check.log", environment)
    return {
        "wall_seconds": sum(step["wall_seconds"] for step in steps.values()),
        "processor_seconds": sum(step["processor_seconds"] for step in steps.values()),
        "peak_bytes": max(step["peak_bytes"] for step in steps.values()),
        "steps": steps,
        "found": mvt_alerts(out),
    }


def install_mvt(folder):
    environment = folder / "mvt-for-side-by-side"
    program = environment / "bin" / "mvt-ios"
    if not program.exists():
        print(f"installing MVT into {environment}", file=sys.stderr)
        venv.create(environment, with_pip=True)
        command = [environment / "bin" / "pip", "install", "--quiet", "mvt"]
        run_checked(command, {0}, folder / "mvt-install.log")
    return program


def mvt_alerts(out):
    """Pairs of indicator value and module."""
    path = out / "alerts.json"
    if not path.exists():
        raise CouldNotRun(f"MVT wrote no {path.name}")
    alerts = json.loads(path.read_text(encoding="utf-8"))
    return sorted(
        {
            (alert["matched_indicator"]["value"], alert["module"])
            for alert in alerts
            if alert.get("matched_indicator")
        }
    )


def judge(run, planted):
    """Compares what was found with what was planted; indicators that were not planted must not be met."""
    found = {value for value, _ in run.pop("found")}
    run["missed"] = [trace for trace in planted if trace["value"] not in found]
    run["found_planted"] = len(planted) - len(run["missed"])
    run["not_planted"] = sorted(found - {trace["value"] for trace in planted})
    return run


def table(result):
    programs = [name for name in ("hoofprint", "mvt") if name in result]
    kind = "encrypted" if result["encrypted"] else "plain"
    lines = [f"{result['data']}: {kind} backup, {result['bytes'] / 1e9:.2f} GB, {result['planted']} planted"]
    rows = [
        ("wall time", lambda run: f"{run['wall_seconds']:.2f} s"),
        ("processor time", lambda run: f"{run['processor_seconds']:.2f} s"),
        ("peak memory", lambda run: f"{run['peak_bytes'] / MEGABYTE:.0f} MB"),
        ("planted found", lambda run: f"{run['found_planted']} of {result['planted']}"),
        ("not planted, found", lambda run: str(len(run["not_planted"]))),
    ]
    lines.append(f"{'':20}" + "".join(f"{name:>14}" for name in programs))
    for title, cell in rows:
        lines.append(f"{title:20}" + "".join(f"{cell(result[name]):>14}" for name in programs))
    if "wall_time_ratio" in result:
        lines.append(f"MVT takes {result['wall_time_ratio']:.1f} times as long")
        lines.append(f"and {result['peak_memory_ratio']:.1f} times as much memory")
    for name in programs:
        run = result[name]
        for trace in run["missed"]:
            note = f" ({trace['note']})" if trace.get("note") else ""
            lines.append(f"{name} missed {trace['value']} in {trace['artifact']}: {trace['observed']}{note}")
        for value in run["not_planted"]:
            lines.append(f"{name} found {value}, which was not planted")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
