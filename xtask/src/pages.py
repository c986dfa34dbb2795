"""Looks at reports as a browser shows them: wide and narrow, light and dark, on paper.

Arguments: the browser, a folder for pictures, a JSON file that maps each page to what it must say. The pages whose
names start with "broken" must be refused for every reason.
"""
import io
import json
import pathlib
import re
import sys
import unicodedata

import axe_playwright_python
import pypdf
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIZES = {"desktop": (1280, 900), "tablet": (700, 900), "phone": (360, 740), "narrow": (320, 640)}
LOOKS = [("desktop", "light"), ("tablet", "light"), ("phone", "dark"), ("narrow", "light")]
# Rules that depend on the size are met on these.
JUDGED = ["desktop", "phone"]
# Every language has the same colours, and comparing them takes the longest.
COLOURED = {"en", "ar", "html"}
# Pixels of a page that a picture shows.
PICTURE = 6000
RUN_AXE = """([tags, colours]) => axe.run(document, {
  runOnly: {type: 'tag', values: tags}, rules: {'color-contrast': {enabled: colours}}, resultTypes: ['violations']
})"""
WIDTHS = "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"


def seen(browser, path, size, scheme, pictures):
    """Complaints about one page at one size."""
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True
    )
    page = context.new_page()
    requests, messages = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: messages.append(message.text))
    page.goto(path.as_uri())
    complaints = [f"request: {url}" for url in requests if url != path.as_uri()]
    complaints += [f"console: {message}" for message in messages]
    if page.locator("script").count():
        complaints.append("script: the page holds one")
    scroll, client = page.evaluate(WIDTHS)
    if scroll > client:
        complaints.append(f"wide: {scroll} pixels on a screen of {client}")
    picture = pictures / f"{path.stem}-{size}-{scheme}.png"
    tall = min(page.evaluate("() => document.documentElement.scrollHeight"), PICTURE)
    page.set_viewport_size({"width": width, "height": tall})
    page.screenshot(path=picture)
    page.set_viewport_size({"width": width, "height": height})
    if picture.stat().st_size < 20_000:
        complaints.append("blank: the picture shows nothing")
    page.evaluate(AXE)
    colours = path.name.split(".")[1] in COLOURED
    rules = page.evaluate(RUN_AXE, [TAGS, colours]) if size in JUDGED else {"violations": []}
    for found in rules["violations"]:
        where = ", ".join(str(node["target"]) for node in found["nodes"][:3])
        complaints.append(f"axe: {found['id']}: {found['help']}: {where}")
    context.close()
    return complaints


def printed(browser, path):
    """The text of the page on paper."""
    page = browser.new_page()
    page.goto(path.as_uri())
    paper = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4")))
    page.close()
    return text_of(paper)


def text_of(paper):
    assert len(paper.pages) > 0
    return "\n".join(page.extract_text() for page in paper.pages)


def letters(text):
    """Letters alone. Paper joins some of them into one, such as the two of "difference"."""
    found = re.findall(r"\w", unicodedata.normalize("NFKC", text))
    return "".join(found)


def says(text, sentence):
    if any("\u0590" < letter < "\u0700" for letter in sentence):
        return sum("\u0600" <= letter <= "\ufeff" for letter in text) > 1000
    return letters(sentence) in letters(text)


def main():
    browser_path, pictures, wanted = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    wanted = json.loads(pathlib.Path(wanted).read_text())
    pictures.mkdir(exist_ok=True)
    failed = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"]
        )
        for name, sentence in wanted.items():
            path = pathlib.Path(name)
            if path.suffix == ".pdf":
                paper = text_of(pypdf.PdfReader(path))
                if not says(paper, sentence):
                    failed.append(f"{path.name} does not say {sentence!r}")
                continue
            complaints = []
            for size, scheme in LOOKS:
                found = seen(browser, path, size, scheme, pictures)
                complaints += [f"{path.name} ({size}, {scheme}): {one}" for one in found]
            if path.stat().st_size > 2_000_000:
                complaints.append(f"{path.name}: size: {path.stat().st_size} bytes")
            if not says(printed(browser, path), sentence):
                complaints.append(f"{path.name}: paper: it does not say {sentence!r}")
            if not path.name.startswith("broken"):
                failed += complaints
                continue
            for reason in ["request", "wide", "axe", "paper"]:
                if not any(f": {reason}: " in complaint for complaint in complaints):
                    failed.append(f"{path.name} is broken, and nobody complains of {reason}")
        browser.close()
    print("\n".join(failed) if failed else f"{len(wanted)} pages and papers are as they should be")
    sys.exit(1 if failed else 0)


main()
