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
# What a page with hostile text in every field of its case must not have become. Each text has a mark.
MADE_OF_DATA = """() => {
  const found = document.title.includes('owned') ? ['a script ran'] : [];
  const never = ['script', 'img', 'iframe', 'object', 'embed', 'form', 'input', 'base', 'link', 'audio', 'video'];
  for (const one of document.querySelectorAll('*')) {
    const name = one.localName;
    if (never.includes(name) || !/^[a-z0-9]+$/i.test(name)) found.push(`<${name}>`);
    if (name === 'meta' && one.parentElement !== document.head) found.push('<meta> outside the head');
    for (const {name: key, value} of one.attributes) {
      if (/^on|^src|^style$|action$/.test(key) || /field[0-9]+x/.test(key + value)) found.push(`${name} ${key}`);
      if (key.endsWith('href') && !value.startsWith('#')) found.push(`a link to ${value}`);
    }
  }
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) found.push(`a comment: ${comments.currentNode.data}`);
  const style = [...document.querySelectorAll('style')].map(one => one.textContent).join();
  if (/field[0-9]+x/.test(style)) found.push('a style');
  return found;
}"""
MARK = re.compile(r"field\d+x")
# Texts of evidence that must stand on a page as they are.
PLAIN = ["<script>document.title='owned'</script>", "=cmd|' /C calc'!A0", "\"><img src=x onerror=alert(1)>"]
# What paper of a case must not do.
ACTIONS = {"/URI", "/JS", "/JavaScript", "/Launch", "/SubmitForm", "/GoToR", "/ImportData", "/Rendition"}
DOORS = {"/OpenAction", "/AA", "/JS", "/URI", "/EmbeddedFiles", "/AcroForm"}
# Pages of paper that a person may be given.
MOST_PAPER = 400
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
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda message: messages.append(message.text))
    page.goto(path.as_uri())
    complaints = [f"request: {url}" for url in requests if url != path.as_uri()]
    complaints += [f"console: {message}" for message in messages]
    complaints += [f"data: it became {one}" for one in page.evaluate(MADE_OF_DATA)]
    complaints += [f"data: it opened a dialog: {one}" for one in dialogs]
    if path.name.startswith("hostile"):
        complaints += not_shown(page.evaluate("() => document.body.textContent"))
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


def not_shown(text):
    """Complaints about what a page or a paper of a hostile case does not show as plain text."""
    complaints = [f"data: {one!r} is nowhere" for one in PLAIN if letters(one) not in letters(text)]
    if len(set(MARK.findall(text))) < 20:
        complaints.append("data: it does not show what was given to it")
    hidden = {one for one in text if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp")}
    # Ends of lines; what joins letters; what isolates what a sentence is filled with.
    hidden -= set("\n\t\r\x0c\u200c\u200d\u2068\u2069")
    if hidden:
        complaints.append(f"data: characters that cannot be seen: {sorted(map(ascii, hidden))}")
    return complaints


def printed(browser, path):
    """The page on paper."""
    page = browser.new_page()
    page.goto(path.as_uri())
    paper = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4")))
    page.close()
    return paper


def actions(paper):
    """Complaints about what a paper does beside being read."""
    if len(paper.pages) > MOST_PAPER:
        yield f"action: it has {len(paper.pages)} pages"
    numbers = [pypdf.generic.IndirectObject(one, 0, paper) for one in range(1, paper.trailer["/Size"])]
    waiting = [paper.trailer, *(one.get_object() for one in numbers)]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            # A reference is followed from the list of all objects.
            waiting += [value for value in one.values() if not isinstance(value, pypdf.generic.IndirectObject)]
            if one.get("/S") in ACTIONS or DOORS & one.keys():
                yield f"action: {sorted(DOORS & one.keys())} {one.get('/S')}"
        elif isinstance(one, list):
            waiting += [value for value in one if not isinstance(value, pypdf.generic.IndirectObject)]


def judge_papers():
    """A paper that acts must be refused, or nothing is proven."""
    script = {"/S": "/JavaScript", "/JS": "app.alert(1)"}
    for where in ["/OpenAction", "/Names", "/Anything"]:
        paper = pypdf.PdfWriter()
        paper.add_blank_page(100, 100)
        assert not list(actions(reread(paper))), "an empty paper does nothing"
        act = pypdf.generic.DictionaryObject()
        for key, value in script.items():
            name = value.startswith("/")
            kind = pypdf.generic.NameObject if name else pypdf.generic.TextStringObject
            act[pypdf.generic.NameObject(key)] = kind(value)
        paper.root_object[pypdf.generic.NameObject(where)] = act
        assert list(actions(reread(paper))), "a paper that acts is accepted"


def reread(paper):
    written = io.BytesIO()
    paper.write(written)
    return pypdf.PdfReader(written)


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
    judge_papers()
    failed = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"]
        )
        for name, sentence in wanted.items():
            path = pathlib.Path(name)
            if path.suffix == ".pdf":
                paper = pypdf.PdfReader(path)
                failed += [f"{path.name}: {one}" for one in actions(paper)]
                text = text_of(paper)
                if path.name.startswith("hostile"):
                    # Signs that no font of the paper has are read as this.
                    shown = text.replace("\0", "")
                    failed += [f"{path.name}: {one}" for one in not_shown(shown)]
                if not says(text, sentence):
                    failed.append(f"{path.name} does not say {sentence!r}")
                continue
            complaints = []
            for size, scheme in LOOKS:
                found = seen(browser, path, size, scheme, pictures)
                complaints += [f"{path.name} ({size}, {scheme}): {one}" for one in found]
            if path.stat().st_size > 2_000_000:
                complaints.append(f"{path.name}: size: {path.stat().st_size} bytes")
            paper = printed(browser, path)
            complaints += [f"{path.name}: {one}" for one in actions(paper)]
            if not says(text_of(paper), sentence):
                complaints.append(f"{path.name}: paper: it does not say {sentence!r}")
            if not path.name.startswith("broken"):
                failed += complaints
                continue
            for reason in ["request", "wide", "axe", "paper", "data"]:
                if not any(f": {reason}: " in complaint for complaint in complaints):
                    failed.append(f"{path.name} is broken, and nobody complains of {reason}")
        browser.close()
    print("\n".join(failed) if failed else f"{len(wanted)} pages and papers are as they should be")
    sys.exit(1 if failed else 0)


main()
