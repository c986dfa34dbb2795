"""CASE/UCO: identifiers, references and digests, beside what case_validate looks at."""

import hashlib
import json
import pathlib
import re
import sys

document = json.loads(pathlib.Path(sys.argv[1]).read_text())
case = pathlib.Path(sys.argv[2])
objects, references = {}, set()


def walk(value):
    if isinstance(value, list):
        for item in value:
            walk(item)
    elif isinstance(value, dict):
        if set(value) == {"@id"}:
            references.add(value["@id"])
            return
        if "@id" in value:
            assert value["@id"] not in objects, f"twice: {value['@id']}"
            objects[value["@id"]] = value
        elif "@value" not in value:
            raise AssertionError(f"no @id: {value}")
        for item in value.values():
            walk(item)


walk(document["@graph"])
for identifier in objects:
    assert re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", identifier), identifier
assert references <= set(objects), references - set(objects)


def of_type(name):
    return [o for o in objects.values() if o["@type"] == name or name in o["@type"]]


hashes = of_type("uco-types:Hash")
assert all(isinstance(h["uco-types:hashMethod"], str) for h in hashes), "hashMethod is no plain text"
digests = sorted(h["uco-types:hashValue"]["@value"] for h in hashes)
manifest = json.loads((case / "manifest.json").read_text())
wanted = [f["sha256"] for f in manifest["read"] + manifest["written"] if f["sha256"]]

wanted.append(hashlib.sha256((case / "manifest.json").read_bytes()).hexdigest())
assert digests == sorted(wanted), "the digests are not those of the case"
sizes = [f.get("uco-observable:sizeInBytes") for f in of_type("uco-observable:FileFacet")]
wanted = sorted(str(f["size"]) for f in manifest["read"] + manifest["written"])
assert sorted(size["@value"] for size in sizes if size) == wanted, "the sizes are not those of the case"
findings = json.loads((case / "findings.json").read_text())["findings"]
results = of_type("uco-analysis:AnalyticResult")
assert len(results) == len(findings), f"{len(results)} results of {len(findings)} findings"
(action,) = of_type("case-investigation:InvestigativeAction")
started = json.loads((case / "run.json").read_text())["started_at"]
assert action["uco-action:startTime"]["@value"] == started, "another start"
instrument = objects[action["uco-action:instrument"]["@id"]]
assert instrument["@type"] == "uco-tool:AnalyticTool", "the instrument is no tool"
performer = objects[action["uco-action:performer"]["@id"]]
assert performer["@type"] in ("uco-tool:AnalyticTool", "uco-identity:Organization"), "who performed it?"
done = {reference["@id"] for reference in action["uco-action:result"]}
assert {result["@id"] for result in results} <= done, "a finding is no result"
(investigation,) = of_type("case-investigation:Investigation")
assert {"@id": action["@id"]} in investigation["uco-core:object"]
print(len(objects), "objects")
