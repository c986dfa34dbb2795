//! Indicators that another program wrote, read by ours: events and a feed folder of `PyMISP`.

use std::{path::Path, process::Command};

use anyhow::{Context as _, ensure};

use crate::programs::{Tools, cargo, run};

/// Writes an event, and a feed folder with its manifest and cache.
const WRITER: &str = r"
import json, pathlib, sys
from pymisp import MISPEvent, MISPObject, MISPOrganisation
from pymisp.tools import feed_meta_generator
folder = pathlib.Path(sys.argv[1])
def event(number):
    made = MISPEvent()
    made.info = f'Written by PyMISP {number}'
    made.date = '2026-01-01'
    made.uuid = f'5f0c2c6e-0000-4000-8000-00000000000{number}'
    made.Orgc = MISPOrganisation()
    made.Orgc.from_dict(name='Example', uuid='5f0c2c6e-0000-4000-8000-0000000000ff')
    made.add_tag('tlp:green')
    made.add_attribute('domain', f'server{number}.example', to_ids=True)
    made.add_attribute('link', 'https://news.example/', to_ids=False)
    file = MISPObject('file')
    file.add_attribute('sha256', str(number) * 64)
    file.add_attribute('filename', 'x.apk')
    made.add_object(file)
    app = MISPObject('android-app')
    app.add_attribute('name', 'Example App')
    app.add_attribute('appid', 'com.example.app')
    app.add_attribute('certificate', str(number) * 40)
    made.add_object(app)
    return made
(folder / 'event.json').write_text(event(1).to_json())
feed = folder / 'feed'
feed.mkdir()
for number in (2, 3):
    made = event(number)
    (feed / f'{made.uuid}.json').write_text(json.dumps(made.to_feed(), default=str))
feed_meta_generator(feed)
";

/// Imports what `PyMISP` writes; what is cut off is refused.
pub(crate) fn run_all(root: &Path, tools: &Tools) -> anyhow::Result<()> {
    let folder = root.join("target/imports");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    run(Command::new(tools.python.join("python")).args(["-c", WRITER]).arg(&folder))?;
    let event = folder.join("event.json");
    let import = |path: &Path| -> anyhow::Result<(Option<i32>, String)> {
        let mut command = cargo(root);
        command.args(["run", "--quiet", "--", "indicators", "import"]).arg(path);
        command.env("HOOFPRINT_INDICATORS", folder.join("store"));
        let output = command.output().context("cannot run the program")?;
        Ok((output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned()))
    };
    let (code, said) = import(&event)?;
    ensure!(code == Some(0), "an event of PyMISP is refused: {said}");
    for words in ["event.json: added, MISP, 3 indicators", "TLP:GREEN", "android-app.appid"] {
        ensure!(said.contains(words), "the account of an event lacks {words}: {said}");
    }
    let (code, said) = import(&folder.join("feed"))?;
    ensure!(code == Some(0), "a feed of PyMISP is refused: {said}");
    for words in ["manifest of a MISP feed of 2 events", "cache of a MISP feed", "2 feeds"] {
        ensure!(said.contains(words), "the account of a feed lacks {words}: {said}");
    }
    let whole = std::fs::read(&event)?;
    let half = whole.get(..whole.len() / 2).unwrap_or_default();
    let cut = folder.join("cut.json");
    std::fs::write(&cut, half)?;
    let (code, said) = import(&cut)?;
    ensure!(code == Some(3) && said.contains("refused"), "half an event is taken: {said}");
    Ok(())
}
