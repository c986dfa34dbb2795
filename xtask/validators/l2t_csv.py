"""Whether a timeline is the CSV of log2timeline: l2t_csv.py EXPORT TIMELINE_OF_CASE.

The rules are those by which plaso writes it (plaso/output/l2t_csv.py and shared_dsv.py): seventeen
columns, months first, no quotation: whoever reads it splits at commas. plaso has no reader for it.
"""

import re
import sys

from instants import compare, fail, nanoseconds

COLUMNS = (
    "date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version,filename,inode,"
    "notes,format,extra"
)
DATE = re.compile(r"(0[1-9]|1[0-2])/(0[1-9]|[12]\d|3[01])/\d{4}")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d")


def main(path, timeline):
    exported, count = [], 0
    with open(path, encoding="utf-8", newline="") as file:
        if file.readline() != COLUMNS + "\n":
            fail("the first line does not name the seventeen columns")
        for number, line in enumerate(file, 2):
            row = line.rstrip("\n").split(",")
            if len(row) != 17:
                fail(f"line {number} has {len(row)} columns")
            cell = dict(zip(COLUMNS.split(","), row))
            if not DATE.fullmatch(cell["date"]) or not TIME.fullmatch(cell["time"]):
                fail(f"line {number}: {cell['date']} {cell['time']}")
            if cell["timezone"] != "UTC" or cell["version"] != "2":
                fail(f"line {number}: time zone {cell['timezone']}, version {cell['version']}")
            if not re.fullmatch(r"[M.][A.][C.][B.]", cell["MACB"]):
                fail(f"line {number}: MACB {cell['MACB']}")
            if '"' in line or "" in row:
                fail(f"line {number} has a quotation mark or an empty column")
            if cell["user"] != "-" or cell["host"] != "-":
                fail(f"line {number} names an account or a phone")
            whole = re.match(r"datetime: (\S+?)(;|$)", cell["extra"])
            if not whole:
                fail(f"line {number}: extra does not hold the whole instant")
            month, day, year = cell["date"].split("/")
            if not whole[1].startswith(f"{year}-{month}-{day}T{cell['time']}"):
                fail(f"line {number}: {cell['date']} {cell['time']} is not {whole[1]}")
            count += 1
            if cell["sourcetype"] != "hoofprint.check" and "; finding: " not in cell["extra"]:
                exported.append(nanoseconds(whole[1]))
    compare(exported, timeline)
    print(f"{path}: {count} events")


main(*sys.argv[1:])
