//! CASE/UCO as JSON-LD: the check as an investigative action, what it read and wrote with digests, and
//! findings as results of an analysis. Nobody is named but who examined.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
};

use model::{AcquisitionSummary, Basis, Finding};
use serde_json::{Value, json};

use super::LIMITS;
use super::{
    ExportError, ExportInput, Files, Format, Notices, exhibits::Exhibits, identifiers, json,
    people::People,
};

pub(super) const FORMAT: Format = Format {
    name: "case-uco",
    what: "the check, its evidence and findings with digests, as CASE/UCO JSON-LD",
    file: Some("hoofprint-case.jsonld"),
    write,
};

fn write(input: &ExportInput<'_>, files: &mut dyn Files) -> Result<Notices, ExportError> {
    let results = input.results;
    let exhibits = Exhibits::of(results);
    let mut graph = Graph::begin(files.begin("hoofprint-case.jsonld")?, input.case)?;
    let mut people = People::of(results);
    graph.add(&tool(&graph, input))?;
    if let Some(lab) = input.lab {
        let id = graph.id("lab");
        graph.add(&json!({
            "@id": id, "@type": "uco-identity:Organization", "uco-core:name": lab,
        }))?;
    }
    let mut exhibit_files: BTreeMap<Option<usize>, Vec<Value>> = BTreeMap::new();
    for read in &results.read {
        let exhibit = exhibits.number(&read.acquisition);
        let thing = evidence_file(exhibit, &read.path);
        let path = people.text(&read.path);
        graph.add_file(&thing, &path, Some(read.size), read.sha256.as_deref())?;
        exhibit_files.entry(exhibit).or_default().push(graph.reference(&thing));
    }
    let mut written = Vec::new();
    for file in input.written {
        let thing = format!("case file\n{}", file.path);
        graph.add_file(&thing, file.path, Some(file.size), Some(&file.sha256))?;
        written.push(graph.reference(&thing));
    }
    graph.add_file("case file\nmanifest.json", "manifest.json", None, Some(input.case))?;
    written.push(graph.reference("case file\nmanifest.json"));
    for (place, acquisition) in results.run.acquisitions.iter().enumerate() {
        let number = place.saturating_add(1);
        let files = exhibit_files.remove(&Some(number)).unwrap_or_default();
        graph.add_exhibit(number, acquisition, files)?;
    }
    graph.add(&json!({
        "@id": graph.id("case"), "@type": "case-investigation:ProvenanceRecord",
        "uco-core:name": "Case folder", "uco-core:description":
            "What the check wrote. The digest of manifest.json is what the case is recognised by.",
        "case-investigation:exhibitNumber": "C-1", "uco-core:object": written,
    }))?;
    let mut found = Vec::new();
    let read: BTreeSet<(Option<usize>, &str)> = results
        .read
        .iter()
        .map(|file| (exhibits.number(&file.acquisition), file.path.as_ref()))
        .collect();
    for finding in &results.findings {
        let (exhibit, path) = exhibits.split(&finding.provenance.file);
        let file = read.contains(&(exhibit, path)).then(|| evidence_file(exhibit, path));
        graph.add(&result(&graph, finding, &exhibits, &mut people, file.as_deref()))?;
        found.push(graph.reference(&finding_thing(finding)));
    }
    let action = action(&graph, input, found);
    graph.add(&action)?;
    let investigation = investigation(&graph, input);
    graph.add(&investigation)?;
    graph.end()?;
    Ok(Notices::new())
}

fn evidence_file(exhibit: Option<usize>, path: &str) -> String {
    format!("evidence\n{}\n{path}", exhibit.unwrap_or_default())
}

fn finding_thing(finding: &Finding) -> String {
    format!("finding\n{}", finding.id)
}

fn tool(graph: &Graph<'_>, input: &ExportInput<'_>) -> Value {
    json!({
        "@id": graph.id("tool"), "@type": "uco-tool:AnalyticTool", "uco-core:name": "Hoofprint",
        "uco-tool:version": input.results.run.version,
        "uco-core:description": format!(
            "{} indicators (SHA-256 {}), {} rules and {} correlations (SHA-256 {})",
            input.results.run.indicators.indicators, input.results.run.indicators.sha256,
            input.results.run.rules.rules, input.results.run.rules.correlations,
            input.results.run.rules.sha256,
        ),
    })
}

/// The check. A case tells when it began, and not when it ended.
fn action(graph: &Graph<'_>, input: &ExportInput<'_>, found: Vec<Value>) -> Value {
    let exhibits = (1..=input.results.run.acquisitions.len())
        .map(|number| graph.reference(&format!("exhibit\n{number}")));
    let mut results = vec![graph.reference("case")];
    results.extend(found);
    json!({
        "@id": graph.id("check"),
        "@type": ["case-investigation:InvestigativeAction", "uco-analysis:Analysis"],
        "uco-core:name": "examined",
        "uco-core:description": LIMITS,
        "uco-action:startTime": instant(input.results.run.started_at),
        "uco-action:performer": graph.reference(if input.lab.is_some() { "lab" } else { "tool" }),
        "uco-action:instrument": graph.reference("tool"),
        "uco-action:object": exhibits.collect::<Vec<_>>(),
        "uco-action:result": results,
    })
}

fn investigation(graph: &Graph<'_>, input: &ExportInput<'_>) -> Value {
    let exhibits = (1..=input.results.run.acquisitions.len())
        .map(|number| graph.reference(&format!("exhibit\n{number}")));
    let mut objects = vec![graph.reference("check"), graph.reference("case")];
    objects.extend(exhibits);
    json!({
        "@id": graph.id("investigation"), "@type": "case-investigation:Investigation",
        "uco-core:name": format!("Check of a phone, case {}", input.case.get(..12).unwrap_or_default()),
        "uco-core:description": LIMITS,
        "case-investigation:focus": "Traces of spyware on a phone",
        "uco-core:object": objects,
    })
}

/// A finding, as far as it names nobody: of what was met, only what was published.
fn result(
    graph: &Graph<'_>,
    finding: &Finding,
    exhibits: &Exhibits<'_>,
    people: &mut People,
    file: Option<&str>,
) -> Value {
    let place = exhibits.place(finding, people);
    let (level, strength) = (finding.level.word(), finding.strength.word());
    let basis = match &finding.basis {
        Basis::Indicator(basis) => format!(
            "Published sign: {} {} ({}), of {}.",
            basis.kind,
            basis.value,
            basis.how,
            basis.campaigns.join(", ")
        ),
        Basis::Rule(basis) => format!("Rule {}: {}.", basis.rule, basis.title),
    };
    let at = finding.at.map(|at| format!(" At {at}.")).unwrap_or_default();
    let thing = finding_thing(finding);
    let classification = json!([{
        "@id": graph.id(&format!("classification\n{thing}")),
        "@type": "uco-analysis:ArtifactClassification",
        "uco-analysis:class": [format!("level {level}"), format!("strength {strength}")],
    }]);
    let mut result = json!({
        "@id": graph.id(&thing), "@type": "uco-analysis:AnalyticResult",
        "uco-core:name": finding.title,
        "uco-core:description": format!(
            "{} {basis}{at} Read by {} from {}.",
            finding.meaning, finding.provenance.artifact, place.words()
        ),
        "uco-core:tag": [format!("level:{level}"), format!("strength:{strength}")],
        "uco-analysis:originatingAnalysis": graph.reference("check"),
        "uco-core:hasFacet": [{
            "@id": graph.id(&format!("facet\n{thing}")),
            "@type": "uco-analysis:ArtifactClassificationResultFacet",
            "uco-analysis:classification": classification,
        }],
    });
    if let (Some(file), Some(result)) = (file, result.as_object_mut()) {
        result.insert("uco-analysis:resultContent".to_owned(), graph.reference(file));
    }
    result
}

fn instant(at: jiff::Timestamp) -> Value {
    json!({ "@type": "xsd:dateTime", "@value": at.to_string() })
}

/// The graph, written object by object.
struct Graph<'a> {
    out: &'a mut dyn Write,
    case: &'a str,
    count: u64,
}

impl<'a> Graph<'a> {
    fn begin(out: &'a mut dyn Write, case: &'a str) -> Result<Self, ExportError> {
        let mut names = json!({
            "case-investigation": "https://ontology.caseontology.org/case/investigation/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        });
        for part in ["action", "analysis", "core", "identity", "observable", "tool", "types"] {
            let uri = format!("https://ontology.unifiedcyberontology.org/uco/{part}/");
            if let Some(names) = names.as_object_mut() {
                names.insert(format!("uco-{part}"), uri.into());
            }
        }
        write!(out, "{{\"@context\":{names},\n\"@graph\":[\n")?;
        Ok(Self { out, case, count: 0 })
    }

    fn id(&self, thing: &str) -> String {
        format!("urn:uuid:{}", identifiers::of_case(self.case, &format!("case-uco\n{thing}")))
    }

    fn reference(&self, thing: &str) -> Value {
        json!({ "@id": self.id(thing) })
    }

    fn add(&mut self, object: &Value) -> Result<(), ExportError> {
        let mut line = if self.count > 0 { b",\n".to_vec() } else { Vec::new() };
        json::push_value(object, &mut line)?;
        self.count = self.count.saturating_add(1);
        Ok(self.out.write_all(&line)?)
    }

    fn end(self) -> Result<(), ExportError> {
        Ok(self.out.write_all(b"\n]}\n")?)
    }

    fn add_file(
        &mut self,
        thing: &str,
        path: &str,
        size: Option<u64>,
        sha256: Option<&str>,
    ) -> Result<(), ExportError> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let size = size.map(|size| json!({ "@type": "xsd:integer", "@value": size.to_string() }));
        let mut facets = vec![json!({
            "@id": self.id(&format!("file\n{thing}")), "@type": "uco-observable:FileFacet",
            "uco-observable:fileName": name, "uco-observable:filePath": path,
        })];
        if let (Some(size), Some(facet)) =
            (&size, facets.first_mut().and_then(Value::as_object_mut))
        {
            facet.insert("uco-observable:sizeInBytes".to_owned(), size.clone());
        }
        if let Some(sha256) = sha256 {
            facets.push(json!({
                "@id": self.id(&format!("content\n{thing}")),
                "@type": "uco-observable:ContentDataFacet",
                "uco-observable:hash": [{
                    "@id": self.id(&format!("hash\n{thing}")), "@type": "uco-types:Hash",
                    // A plain text: the validator takes no other type.
                    "uco-types:hashMethod": "SHA256",
                    "uco-types:hashValue": { "@type": "xsd:hexBinary", "@value": sha256 },
                }],
            }));
        }
        self.add(&json!({
            "@id": self.id(thing), "@type": "uco-observable:File", "uco-core:hasFacet": facets,
        }))
    }

    /// An acquisition, the phone that it is of, and the files of it that were read.
    fn add_exhibit(
        &mut self,
        number: usize,
        acquisition: &AcquisitionSummary,
        files: Vec<Value>,
    ) -> Result<(), ExportError> {
        let device = &acquisition.device;
        let system: Vec<&str> = [&device.platform, &device.os_version, &device.os_build]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let thing = format!("device\n{number}");
        let mut facet = json!({
            "@id": self.id(&format!("facet\n{thing}")), "@type": "uco-observable:DeviceFacet",
            "uco-observable:deviceType": "Mobile phone",
        });
        if let (Some(model), Some(facet)) = (&device.model, facet.as_object_mut()) {
            facet.insert("uco-observable:model".to_owned(), model.as_str().into());
        }
        self.add(&json!({
            "@id": self.id(&thing), "@type": "uco-observable:MobileDevice",
            "uco-core:description": format!(
                "The phone that was examined, without what identifies it. {}", system.join(" ")
            ).trim_end(),
            "uco-core:hasFacet": [facet],
        }))?;
        let mut objects = vec![self.reference(&thing)];
        objects.extend(files);
        let acquired = device.acquired_at.map(|at| format!(", made at {at}")).unwrap_or_default();
        self.add(&json!({
            "@id": self.id(&format!("exhibit\n{number}")),
            "@type": "case-investigation:ProvenanceRecord",
            "uco-core:name": format!("Acquisition {number}"),
            "uco-core:description": format!("{}{acquired}", acquisition.kind),
            "case-investigation:exhibitNumber": format!("E-{number}"),
            "uco-core:object": objects,
        }))
    }
}
