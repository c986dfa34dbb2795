//! Exports of cases through validators of their formats, each also on a broken one that it must refuse.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, ensure};

use crate::{
    pages::HOSTILE,
    programs::{Tools, cargo, run, shown},
};

/// A format, the file it is judged as, and what breaks it.
struct Judged {
    format: &'static str,
    file: &'static str,
    breakages: &'static [Breakage],
}

/// Something that a validator must refuse.
struct Breakage {
    what: &'static str,
    /// Makes it of a good export; `None` when there is nothing to break.
    make: fn(&str) -> Option<String>,
}

const ALL: [Judged; 7] = [
    Judged {
        format: "case-uco",
        file: "case.jsonld",
        breakages: &[
            Breakage {
                what: "a digest that is text",
                make: |text| replaced(text, "xsd:hexBinary", "xsd:string"),
            },
            Breakage {
                what: "a name of a digest with a type",
                make: |text| {
                    let typed =
                        "{\"@type\":\"uco-vocabulary:HashNameVocab\",\"@value\":\"SHA256\"}";
                    replaced(text, "hashMethod\":\"SHA256\"", &format!("hashMethod\":{typed}"))
                },
            },
            Breakage {
                what: "a start that is text",
                make: |text| replaced(text, "xsd:dateTime", "xsd:string"),
            },
            Breakage {
                what: "another tool for the check",
                make: |text| replaced(text, "\"uco-tool:AnalyticTool\"", "\"uco-observable:File\""),
            },
            Breakage {
                what: "an identifier of nothing",
                make: |text| replaced(text, "urn:uuid:", "urn:uuid:00000000"),
            },
            Breakage {
                what: "another size",
                make: |text| {
                    replaced(text, "xsd:integer\",\"@value\":\"", "xsd:integer\",\"@value\":\"1")
                },
            },
            Breakage {
                what: "another digest",
                make: |text| {
                    replaced(
                        text,
                        "xsd:hexBinary\",\"@value\":\"",
                        "xsd:hexBinary\",\"@value\":\"00",
                    )
                },
            },
        ],
    },
    Judged {
        format: "ocsf",
        file: "findings.jsonl",
        breakages: &[
            Breakage { what: "no title", make: |text| replaced(text, "\"title\"", "\"name\"") },
            Breakage { what: "no product", make: |text| replaced(text, "\"product\"", "\"tool\"") },
            Breakage {
                what: "a severity that is none",
                make: |text| replaced(text, "\"severity_id\":", "\"severity_id\":9"),
            },
            Breakage { what: "another type", make: |text| replaced(text, "200401", "200402") },
            Breakage {
                what: "an attribute of no schema",
                make: |text| replaced(text, "\"status_id\"", "\"our_status\""),
            },
            Breakage {
                what: "a fraction as time",
                make: |text| replaced(text, ",\"message\"", ".5,\"message\""),
            },
            Breakage { what: "a finding less", make: without_second_line },
        ],
    },
    Judged {
        format: "timesketch",
        file: "timeline.jsonl",
        breakages: &[
            Breakage {
                what: "no timestamp_desc",
                make: |text| replaced(text, "timestamp_desc", "desc"),
            },
            Breakage { what: "no offset", make: |text| replaced(text, "+00:00", "") },
            Breakage { what: "another offset", make: |text| replaced(text, "+00:00", "+02:00") },
            Breakage {
                what: "a fraction as timestamp",
                make: |text| replaced(text, ",\"datetime\"", ".5,\"datetime\""),
            },
            Breakage { what: "two lines", make: |text| first_lines(text, 2) },
            Breakage { what: "an event less", make: without_second_line },
            Breakage { what: "an array", make: |text| Some(format!("[{}]", text.lines().next()?)) },
        ],
    },
    Judged {
        format: "timesketch-csv",
        file: "timeline.csv",
        breakages: &[
            Breakage { what: "no message", make: |text| replaced(text, "message,", "text,") },
            Breakage { what: "an empty cell of tags", make: |text| replaced(text, ",[],", ",,") },
            Breakage { what: "an event less", make: without_second_line },
        ],
    },
    Judged {
        format: "l2t-csv",
        file: "l2t.csv",
        breakages: &[
            Breakage { what: "eighteen columns", make: |text| replaced(text, ",UTC,", ",UTC,,") },
            Breakage { what: "another day", make: |text| replaced(text, "\n0", "\n1") },
            Breakage { what: "another time zone", make: |text| replaced(text, ",UTC,", ",CET,") },
            Breakage { what: "an event less", make: without_second_line },
        ],
    },
    Judged {
        format: "stix",
        file: "bundle.json",
        breakages: &[
            Breakage {
                what: "no sighting_of_ref",
                make: |text| replaced(text, "\"sighting_of_ref\"", "\"x_of_ref\""),
            },
            Breakage {
                what: "seen last before first",
                make: |text| replaced(text, "\"last_seen\": \"2", "\"last_seen\": \"1"),
            },
            Breakage {
                what: "somebody's identity",
                make: |text| replaced(text, "\"system\"", "\"individual\""),
            },
            Breakage {
                what: "no pattern",
                make: |text| replaced(text, "\"pattern\": \"[", "\"pattern\": \""),
            },
        ],
    },
    Judged {
        format: "misp",
        file: "event.json",
        breakages: &[
            Breakage {
                what: "unknown type",
                make: |text| {
                    replaced(text, "\"type\": \"mobile-application-id\"", "\"type\": \"app\"")
                },
            },
            Breakage { what: "no info", make: |text| replaced(text, "\"info\"", "\"name\"") },
            Breakage {
                what: "for everybody",
                make: |text| replaced(text, "\"distribution\": \"0\"", "\"distribution\": \"3\""),
            },
            Breakage {
                what: "a number as a threat level",
                make: |text| replaced(text, "\"threat_level_id\": \"1\"", "\"threat_level_id\": 1"),
            },
        ],
    },
];

/// Ways to break the folder that scripts for MVT read: the file of each, of which one is there, and how.
const OF_MVT: [(&[&str], Breakage); 7] = [
    (
        &["info.json"],
        Breakage { what: "no digests", make: |text| replaced(text, "\"hashes\"", "\"digests\"") },
    ),
    (
        &["alerts.json"],
        Breakage {
            what: "an alert of no module",
            make: |text| replaced(text, "\"module\"", "\"artifact\""),
        },
    ),
    (
        &["alerts.json"],
        Breakage {
            what: "a level in small letters",
            make: |text| replaced(text, "\"CRITICAL\"", "\"critical\""),
        },
    ),
    (
        &["timeline.csv"],
        Breakage { what: "another column", make: |text| replaced(text, "Plugin", "Module") },
    ),
    (&["timeline.csv"], Breakage { what: "one event less", make: without_second_line }),
    (
        &["safari_history.json", "aqf_files.json"],
        Breakage {
            what: "a row without its key",
            make: |text| {
                replaced(text, "\"isodate\"", "\"visited_at\"")
                    .or_else(|| replaced(text, "\"sha256\"", "\"digest\""))
            },
        },
    ),
    (
        &["datausage.json", "aqf_packages.json"],
        Breakage { what: "a file that is cut short", make: |text| first_lines(text, 3) },
    ),
];

/// Exports each case in each format and has it judged.
pub(crate) fn run_all(root: &Path, tools: &Tools, cases: &[PathBuf]) -> anyhow::Result<()> {
    for case in cases {
        let name = case.file_name().unwrap_or_default().to_string_lossy();
        let folder = root.join("target/exports").join(&*name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        for judged in &ALL {
            let file = folder.join(judged.file);
            let mut export = cargo(root);
            export.args(["run", "--quiet", "--", "export"]).arg(case);
            run(export.args(["--format", judged.format, "--output"]).arg(&file))?;
            for mut judge in judges(root, tools, judged.format, &file, case) {
                run(&mut judge)?;
            }
            // Broken in every way is a case like others; in one with hostile text the places differ.
            if !case.ends_with(HOSTILE) {
                refused(root, tools, judged, &file, case)?;
            }
        }
        // What a case is of is hostile text, too, so that nothing tells which files of MVT to want.
        if !case.ends_with(HOSTILE) {
            like_mvt(root, tools, case, &folder)?;
        }
    }
    println!("exports: validators accept what was written and refuse what was broken");
    Ok(())
}

/// Breaks the export in each way: at least one validator must refuse it.
fn refused(
    root: &Path,
    tools: &Tools,
    judged: &Judged,
    file: &Path,
    case: &Path,
) -> anyhow::Result<()> {
    let good = std::fs::read_to_string(file)?;
    let broken = file.with_file_name(format!("broken-{}", judged.file));
    for breakage in judged.breakages {
        let text = (breakage.make)(&good);
        let text = text.with_context(|| format!("{}: nothing to break", breakage.what))?;
        std::fs::write(&broken, text)?;
        let mut is_refused = false;
        for mut judge in judges(root, tools, judged.format, &broken, case) {
            let output = judge.output().with_context(|| shown(&judge))?;
            is_refused |= !output.status.success();
        }
        let format = judged.format;
        ensure!(is_refused, "{format}: {} is accepted, so nothing is proven", breakage.what);
        println!("{format}: refused, as it must be: {}", breakage.what);
    }
    std::fs::remove_file(&broken)?;
    Ok(())
}

/// The folder for scripts that know MVT, by what such scripts do with it; and broken copies of it.
fn like_mvt(root: &Path, tools: &Tools, case: &Path, folder: &Path) -> anyhow::Result<()> {
    let good = folder.join("mvt");
    let mut export = cargo(root);
    export.args(["run", "--quiet", "--", "export"]).arg(case);
    run(export.args(["--format", "mvt", "--output"]).arg(&good))?;
    let judge = |folder: &Path| {
        let mut command = Command::new(tools.python.join("python"));
        command.arg("-B").arg(root.join("xtask/validators/mvt.py")).arg(folder).arg(case);
        command
    };
    run(&mut judge(&good))?;
    let broken = folder.join("broken-mvt");
    for (files, breakage) in &OF_MVT {
        copy_files(&good, &broken)?;
        let file = files.iter().map(|file| broken.join(file)).find(|file| file.exists());
        let file = file.with_context(|| format!("none of {files:?} was written"))?;
        let text = (breakage.make)(&std::fs::read_to_string(&file)?);
        let text = text.with_context(|| format!("{}: nothing to break", breakage.what))?;
        std::fs::write(&file, text)?;
        let mut judge = judge(&broken);
        let output = judge.output().with_context(|| shown(&judge))?;
        ensure!(
            !output.status.success(),
            "mvt: {} is accepted, so nothing is proven",
            breakage.what
        );
        println!("mvt: refused, as it must be: {}", breakage.what);
        std::fs::remove_dir_all(&broken)?;
    }
    Ok(())
}

fn copy_files(from: &Path, to: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        std::fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

fn judges(root: &Path, tools: &Tools, format: &str, file: &Path, case: &Path) -> Vec<Command> {
    let script = |name: &str| {
        let mut command = Command::new(tools.python.join("python"));
        // No compiled files in the source tree.
        command.arg("-B").arg(root.join("xtask/validators").join(name)).arg(file);
        command
    };
    let of_case = |name: &str| {
        let mut command = script(name);
        command.arg(case);
        command
    };
    let of_timeline = |name: &str| {
        let mut command = script(name);
        command.arg(case.join("timeline.jsonl"));
        command
    };
    match format {
        "timesketch" | "timesketch-csv" => vec![of_timeline("timesketch.py")],
        "l2t-csv" => vec![of_timeline("l2t_csv.py")],
        "stix" => {
            // Check 103 wants random identifiers, ours are the same for the same case; check 302 wants
            // hashes of the pages that rules refer to.
            let mut validator = Command::new(tools.python.join("stix2_validator"));
            validator.args(["--version", "2.1", "--strict", "--disable", "103,302"]).arg(file);
            vec![validator, script("stix.py")]
        }
        "misp" => vec![script("misp.py")],
        "case-uco" => {
            let mut validator = Command::new(tools.python.join("case_validate"));
            validator.args(["--built-version", "case-1.4.0", "--allow-info"]).arg(file);
            vec![validator, of_case("case_uco.py")]
        }
        "ocsf" => vec![of_case("ocsf.py")],
        _ => Vec::new(),
    }
}

/// The first occurrence replaced.
fn replaced(text: &str, old: &str, new: &str) -> Option<String> {
    text.contains(old).then(|| text.replacen(old, new, 1))
}

fn first_lines(text: &str, count: usize) -> Option<String> {
    let lines: Vec<&str> = text.lines().take(count).collect();
    (lines.len() == count).then(|| format!("{}\n", lines.join("\n")))
}

fn without_second_line(text: &str) -> Option<String> {
    let (first, rest) = text.split_once('\n')?;
    let (_, rest) = rest.split_once('\n')?;
    Some(format!("{first}\n{rest}"))
}
