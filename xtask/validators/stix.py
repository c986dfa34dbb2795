"""Whether the reference library of STIX reads a bundle, and what the validator does not ask: stix.py EXPORT."""

import json
import sys
import uuid

import stix2


def fail(text):
    raise SystemExit(f"refused: {text}")


def main(path):
    with open(path, encoding="utf-8") as file:
        raw = json.load(file)
    try:
        stix2.parse(raw)
    except (stix2.exceptions.STIXError, ValueError) as error:
        fail(str(error))
    objects = {item["id"]: item for item in raw["objects"]}
    if len(objects) != len(raw["objects"]):
        fail("an identifier stands for two objects")
    for item in raw["objects"]:
        kind = item["type"]
        if kind == "identity" and item["identity_class"] not in ("system", "organization"):
            fail(f"the bundle names somebody: {item['name']!r}")
        refs = [value for key, value in item.items() if key.endswith("_ref")]
        refs += [ref for key, value in item.items() if key.endswith("_refs") for ref in value]
        lost = [ref for ref in refs if ref not in objects]
        if lost:
            fail(f"{item['id']} refers to {lost[0]}, which is not in the bundle")
        version = uuid.UUID(item["id"].split("--")[1]).version
        if version != 5 and kind not in ("process", "marking-definition"):
            fail(f"{item['id']} is not the same in the next export")
        observable = {"domain-name": stix2.DomainName, "file": stix2.File, "software": stix2.Software}
        if kind in observable:
            own = {k: v for k, v in item.items() if k not in ("id", "type", "spec_version")}
            if observable[kind](**own).id != item["id"]:
                fail(f"{item['id']} is not the identifier that STIX derives")
        if kind not in ("identity", "marking-definition") and "created" in item:
            if not item.get("object_marking_refs"):
                fail(f"{item['id']} says nothing of how far it may be passed on")
    sightings = sum(item["type"] == "sighting" for item in raw["objects"])
    print(f"{path}: {len(objects)} objects, {sightings} sightings")


main(*sys.argv[1:])
