#!/usr/bin/env python3
"""What a newcomer's first build costs: processor time, wall time, size of the program, and how fast it answers.

Builds in a fresh target folder, so it takes minutes: benches/build_cost.py
"""

import os
import pathlib
import resource
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main():
    with tempfile.TemporaryDirectory() as target:
        environment = dict(os.environ, CARGO_TARGET_DIR=target)
        subprocess.run(["cargo", "fetch", "--quiet"], cwd=ROOT, env=environment, check=True)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.monotonic()
        command = ["cargo", "build", "--release", "--quiet", "--package", "hoofprint"]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
        wall = time.monotonic() - started
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        program = pathlib.Path(target, "release", "hoofprint")
        print(f"clean release build: {processor / 60:.1f} processor minutes, {wall / 60:.1f} minutes of wall time")
        print(f"program: {program.stat().st_size / 1e6:.1f} MB")
        times = []
        for _ in range(21):
            started = time.monotonic()
            subprocess.run([program, "--version"], check=True, stdout=subprocess.DEVNULL)
            times.append(time.monotonic() - started)
        print(f"--version: median {statistics.median(times) * 1000:.1f} ms of {len(times)}")


if __name__ == "__main__":
    main()
