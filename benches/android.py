#!/usr/bin/env python3
"""Times checks of Android acquisitions beside other programs, in one run.

`report FILE` alternates `mvt-android check-bugreport` (give its path with --mvt) and `hoofprint check` on a bug
report; without --mvt only the latter. `acquisition` writes an acquisition of AndroidQF of 1,000 MB unpacked by
`generate-android` and alternates `unzip -p FILE > /dev/null` and `hoofprint check FILE`. Both print the median of
each, their ratio, and the peak memory of the check.

Needs Python 3.9, unzip and GNU time.
"""

import argparse
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["report", "acquisition"])
    parser.add_argument("file", type=Path, nargs="?", help="the bug report")
    parser.add_argument("--hoofprint", default="target/release/hoofprint", help="the program")
    parser.add_argument("--generator", default="target/release/generate-android", help="its generator")
    parser.add_argument("--mvt", help="path of mvt-android")
    parser.add_argument("--megabytes", type=int, default=1_000, help="size of the acquisition, unpacked (1000)")
    parser.add_argument("--repeat", type=int, default=5, help="runs; the median counts (5)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        if arguments.what == "report":
            if arguments.file is None:
                parser.error("give the bug report")
            file, name = arguments.file, "mvt-android check-bugreport"
            other = [arguments.mvt, "check-bugreport", "-o", work / "mvt", file] if arguments.mvt else None
        else:
            folder = work / "acquisition"
            options = ["--clean", "--kind", "android-qf", "--bulk", str(arguments.megabytes), folder]
            subprocess.run([arguments.generator, *options], check=True, capture_output=True)
            file, name = next(folder.iterdir()), "unzip -p"
            other = ["unzip", "-p", file]
        print(f"{file.stat().st_size / 1e6:.0f} MB packed")
        others, checks, memory = [], [], []
        for _ in range(arguments.repeat):
            if other:
                shutil.rmtree(work / "mvt", ignore_errors=True)
                others.append(timed(other, (0,))[0])
            shutil.rmtree(work / "case", ignore_errors=True)
            command = ["/usr/bin/time", "-f", "%M", arguments.hoofprint, "check", file, "-o", work / "case"]
            seconds, said = timed(command, (0, 1, 3))
            checks.append(seconds)
            memory.append(int(said.split()[-1]) // 1024)
        print(f"hoofprint check: {spread(checks)}, peak {max(memory)} MB")
        if others:
            print(f"{name}: {spread(others)}")
            ratio = statistics.median(checks) / statistics.median(others)
            print(f"ratio {ratio:.3f} (1 to {1 / ratio:.1f})")


def spread(times):
    return f"{statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f})"


def timed(command, accepted):
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    seconds = time.monotonic() - start
    if done.returncode not in accepted:
        raise SystemExit(done.stderr)
    return seconds, done.stderr


if __name__ == "__main__":
    main()
