#!/usr/bin/env python3
"""What a check costs at least: hashing all that was read and written, and writing it, on two cores.

CASE is a case folder. Its manifest says how many bytes were read and written. This script takes the SHA-256 of
that many bytes and writes as many as the case holds, in two processes, and prints the time beside that of nothing
else: no database is read, no record is made, nothing is compared. No check that hashes what it reads and writes
can be faster than this.

Needs nothing but Python 3.9, whose SHA-256 is OpenSSL's.
"""

import argparse
import hashlib
import json
import multiprocessing
import statistics
import tempfile
import time
from pathlib import Path

BLOCK = bytes(1 << 20)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", type=Path, help="a case folder")
    parser.add_argument("--repeat", type=int, default=5, help="runs; the median counts (5)")
    parser.add_argument("--work", type=Path, help="folder to write into; a temporary one if not given")
    arguments = parser.parse_args()
    manifest = json.loads((arguments.case / "manifest.json").read_text(encoding="utf-8"))
    read, written = (sum(file["size"] for file in manifest[kind]) for kind in ("read", "written"))
    times = [floor(read, written, arguments.work) for _ in range(arguments.repeat)]
    print(f"{read / 1e6:.0f} MB read and hashed, {written / 1e6:.0f} MB hashed and written")
    print(f"at least {statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f})")


def floor(read, written, folder):
    """Seconds for both halves at once; each half is one process."""
    with tempfile.TemporaryDirectory(dir=folder) as work:
        halves = [
            multiprocessing.Process(target=half, args=(read // 2, written // 2, Path(work) / str(number)))
            for number in range(2)
        ]
        start = time.monotonic()
        for process in halves:
            process.start()
        for process in halves:
            process.join()
        return time.monotonic() - start


def half(read, written, path):
    digest = hashlib.sha256()
    for _ in range(read // len(BLOCK)):
        digest.update(BLOCK)
    with open(path, "wb", buffering=0) as file:
        for _ in range(written // len(BLOCK)):
            digest.update(BLOCK)
            file.write(BLOCK)


if __name__ == "__main__":
    main()
