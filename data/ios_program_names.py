#!/usr/bin/env python3
"""Writes ios-program-names.txt: names of the executables that iOS brings along.

    python3 data/ios_program_names.py <folder of path lists> > data/ios-program-names.txt

The folder holds lists of the paths of public reference images, as iLEAPP (MIT) publishes them:
zipped CSV files whose first column is the path. Only file names are kept, and only those of
places where iOS keeps its own programs.
"""

import io
import pathlib
import re
import sys
import zipfile

BUNDLE = r"(?:app|appex|xpc)"
PLACES = [
    re.compile(r"^/(?:usr/libexec|usr/sbin|usr/bin|sbin|bin)/(?P<name>[^/]+)$"),
    re.compile(rf"^/(?:System/Library|Applications)/(?:.+/)?(?P<name>[^/]+)\.{BUNDLE}/(?P=name)$"),
    re.compile(r"^/System/Library/CoreServices/(?:(?P<bundle>[^/]+)\.bundle/)?(?P<name>[^/.]+)$"),
    re.compile(r"^/System/Library/(?:.+/)?[^/]+\.framework/Support/(?P<name>[^/.]+)$"),
    re.compile(r"^/System/Library/(?:.+/)?(?P<framework>[^/]+)\.framework/(?P<name>[^/.]+d)$"),
]
NO_PROGRAM = re.compile(r"\.(?:plist|mom|momd|omo|dylib|strings|nib|db|car|png|pem|txt|sb|d)$")

HEADER = """\
# Names of executables that iOS 15 and 16 bring along: one per line, sorted. Names alone, no paths.
# Derived by data/ios_program_names.py from the path lists of two public reference images
# (josh-hickman-ios15, magnet-mvs-2023-ios) that iLEAPP publishes: https://github.com/abrignoni/iLEAPP
# iLEAPP is under the MIT licence, Copyright (c) 2020 Alexis Brignoni."""


def paths(folder):
    for packed in sorted(pathlib.Path(folder).glob("*.csv.zip")):
        with zipfile.ZipFile(packed) as archive:
            for member in archive.namelist():
                if member.startswith("__MACOSX/"):
                    continue
                with io.TextIOWrapper(archive.open(member), "utf-8", errors="replace") as lines:
                    for line in lines:
                        path = line.split(",")[0].strip().strip('"')
                        yield re.sub(r"^filesystem\d*(?=/)", "", path)


def name_of(path):
    for place in PLACES:
        found = place.match(path)
        if found and found.groupdict().get("framework") != found["name"]:
            name = found["name"]
            plain = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]*", name)
            return name if plain and not NO_PROGRAM.search(name) else None
    return None


def main():
    names = {name_of(path) for path in paths(sys.argv[1])} - {None}
    print(HEADER)
    print("\n".join(sorted(names)))


main()
