#!/usr/bin/env python3
"""Times a check of a large sysdiagnose beside reading it once with gzip, in one run.

Writes a sysdiagnose of the full shape with 1,900 MB of unified log (some 2 GB unpacked, some 500 MB packed) by
`generate-sysdiagnose`, then alternates `gzip -dc FILE | wc -c` and `hoofprint check FILE`, and prints the median
of each, their ratio, and the peak memory of the check.

Needs Python 3.9, gzip and GNU time.
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
    parser.add_argument("--hoofprint", default="target/release/hoofprint", help="the program")
    parser.add_argument("--generator", default="target/release/generate-sysdiagnose", help="its generator")
    parser.add_argument("--megabytes", type=int, default=1_900, help="unified log, in millions of bytes (1900)")
    parser.add_argument("--repeat", type=int, default=3, help="runs; the median counts (3)")
    parser.add_argument("--work", type=Path, help="folder to write into; a temporary one if not given")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.work) as work:
        work = Path(work)
        generate = [arguments.generator, work, "--megabytes", str(arguments.megabytes)]
        archive = Path(subprocess.run(generate, check=True, capture_output=True, text=True).stdout.strip())
        print(f"{archive.stat().st_size / 1e6:.0f} MB packed")
        gzip, check, memory = [], [], []
        for _ in range(arguments.repeat):
            gzip.append(timed_gzip(archive))
            seconds, peak = timed_check(arguments.hoofprint, archive, work / "case")
            check.append(seconds)
            memory.append(peak)
        print(f"gzip -dc FILE | wc -c: {spread(gzip)}")
        print(f"hoofprint check FILE: {spread(check)}, peak {max(memory)} MB")
        print(f"ratio {statistics.median(check) / statistics.median(gzip):.2f}")


def spread(times):
    return f"{statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f})"


def timed_gzip(archive):
    start = time.monotonic()
    unpacking = subprocess.Popen(["gzip", "-dc", archive], stdout=subprocess.PIPE)
    count = subprocess.run(["wc", "-c"], stdin=unpacking.stdout, check=True, capture_output=True, text=True).stdout
    unpacking.wait()
    seconds = time.monotonic() - start
    print(f"  {int(count) / 1e6:.0f} MB unpacked, {seconds:.2f} s")
    return seconds


def timed_check(program, archive, case):
    shutil.rmtree(case, ignore_errors=True)
    command = ["/usr/bin/time", "-f", "%M", program, "check", archive, "-o", case]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True)
    seconds = time.monotonic() - start
    if done.returncode not in (0, 1, 3):
        raise SystemExit(done.stderr)
    return seconds, int(done.stderr.split()[-1]) // 1024


if __name__ == "__main__":
    main()
