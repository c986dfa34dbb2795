"""OCSF Detection Findings by the models of py-ocsf-models, which let unknown attributes pass: we do not."""

import json
import pathlib
import sys
import typing

from py_ocsf_models.events.findings.detection_finding import DetectionFinding
from pydantic import BaseModel


def models(annotation):
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from models(inner)


def known(value, model, path):
    fields = model.model_fields
    for name, inner in value.items():
        assert name in fields, f"{path}.{name} is not of the schema"
        for part in models(fields[name].annotation):
            for item in inner if isinstance(inner, list) else [inner]:
                if isinstance(item, dict):
                    known(item, part, f"{path}.{name}")


findings = json.loads((pathlib.Path(sys.argv[2]) / "findings.json").read_text())["findings"]
lines = pathlib.Path(sys.argv[1]).read_text().splitlines()
assert len(lines) == len(findings), f"{len(lines)} lines of {len(findings)} findings"
identifiers = set()
levels = ["informational", "low", "medium", "high", "critical"]
for line, finding in zip(lines, findings, strict=True):
    event = json.loads(line)
    DetectionFinding.model_validate_json(line, strict=False)
    known(event, DetectionFinding, "event")
    assert event["class_uid"] == 2004 and event["category_uid"] == 2
    assert event["type_uid"] == event["class_uid"] * 100 + event["activity_id"], "type_uid"
    assert event["severity_id"] == levels.index(finding["level"]) + 1, "severity_id"
    assert type(event["time"]) is int and event["time"] > 10**11, "time is no count of milliseconds"
    identifiers.add(event["finding_info"]["uid"])
    for observable in event["observables"]:
        place = event
        for name in observable["name"].split("."):
            place = place[0] if isinstance(place, list) else place
            place = place[name]
        assert place == observable["value"], observable
assert len(identifiers) == len(lines), "an identifier is there twice"
print(len(lines), "findings")
