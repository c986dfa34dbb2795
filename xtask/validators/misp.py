"""Whether a MISP event is one: misp.py EXPORT.

pymisp reads it, which refuses unknown types and categories, and judges each object by its template. The
schema that comes with pymisp knows neither sightings nor objects and nothing else must be beside it:
the event is validated against it without those two.
"""

import copy
import json
import sys
import uuid
import warnings
from pathlib import Path

import jsonschema
import pymisp


def fail(text):
    raise SystemExit(f"refused: {text}")


def core(event):
    """The event as the schema knows it."""
    event = copy.deepcopy(event)
    event["Event"].pop("Object", None)
    for attribute in event["Event"]["Attribute"]:
        attribute.pop("Sighting", None)
    return event


def main(path):
    raw = json.loads(Path(path).read_text(encoding="utf-8"))
    schema = json.loads((Path(pymisp.__file__).parent / "data/schema.json").read_text())
    try:
        jsonschema.Draft4Validator(schema).validate(core(raw))
        event = pymisp.MISPEvent(strict_validation=True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            event.load(copy.deepcopy(raw), validate=True)
        for thing in event.objects:
            if not thing._known_template:
                fail(f"MISP has no template for the object {thing.name}")
            thing._validate()
    except (jsonschema.ValidationError, pymisp.PyMISPError) as error:
        fail(str(error).split("\n")[0])
    for key in ("uuid", "info", "date", "distribution", "threat_level_id", "analysis"):
        if not raw["Event"].get(key):
            fail(f"the event lacks {key}")
    if raw["Event"]["distribution"] != "0":
        fail("the event goes beyond the own organisation")
    if not any(tag.name.startswith("tlp:") for tag in event.tags):
        fail("the event says nothing of how far it may be passed on")
    attributes = event.attributes + [a for thing in event.objects for a in thing.attributes]
    for attribute in attributes:
        uuid.UUID(attribute.uuid)
        if attribute.to_ids and not attribute.sightings:
            fail(f"{attribute.value!r} is for detection and was not sighted")
    sightings = [sighting for attribute in attributes for sighting in attribute.sightings]
    if any(str(sighting.type) not in "012" for sighting in sightings):
        fail("a sighting of unknown type")
    print(f"{path}: {len(attributes)} attributes, {len(sightings)} sightings")


main(*sys.argv[1:])
