"""Shows that each check can fail: breaks a copy of a site in one place, and expects to be told."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from findings import Check
from sites import Page, Site

CSS, SCRIPT = "assets/style.css", "assets/app.js"
PORTFOLIO, REPORT, SHEET = "index.html", "deal-scout/index.html", "realtor-ai-copilot/sign-off.html"
HEAVY = "three-hundred/index.html"


@dataclass(frozen=True)
class Break:
  """What is broken for a check: words of a file are replaced, or, where none are given, added to."""

  check: str
  page: str
  file: str
  new: str
  old: str = ""
  part: str = "public"


BREAKS = [
  Break("markup", PORTFOLIO, PORTFOLIO, "<main><p></b>", "<main"),
  Break("markup", PORTFOLIO, PORTFOLIO, "<section>no heading</section></main>", "</main>"),
  Break("weight", HEAVY, CSS, "/*" + "x" * 60_000 + "*/", part="odd"),
  Break("overflow", PORTFOLIO, CSS, ".tally { width: 1400px }"),
  Break("overflow", PORTFOLIO, CSS, ".lede { width: 90px; height: 20px; overflow: hidden; white-space: nowrap }"),
  Break("overflow", REPORT, CSS, ".side li a { overflow-wrap: normal; white-space: nowrap; width: 20px }"),
  Break("words", PORTFOLIO, CSS, ".port th { overflow-wrap: anywhere; max-width: 40px }"),
  Break("words", "deal-scout/timeline.html", CSS, ".t { font-size: 90px }"),
  Break("words", PORTFOLIO, CSS, "@media print { .lede { width: 30px } }"),
  Break("axe", PORTFOLIO, CSS, ":root { --ink3: #b9b9b9 !important }"),
  Break("axe", PORTFOLIO, PORTFOLIO, '<div><img src="assets/icon.svg">', "<h1>"),
  Break("console", PORTFOLIO, SCRIPT, "console.log('here')"),
  Break("console", PORTFOLIO, SCRIPT, "nothing.here()"),
  Break("console", PORTFOLIO, PORTFOLIO, 'src="assets/gone.js', 'src="assets/app.js'),
  Break("requests", PORTFOLIO, SCRIPT, "new Image().src = location.origin + '/elsewhere.png'"),
  Break("policy", PORTFOLIO, PORTFOLIO, '<h1 style="color: red">', "<h1>"),
  Break("policy", PORTFOLIO, SCRIPT, "new Image().src = 'https://elsewhere.example/x.png'"),
  Break("paint", PORTFOLIO, PORTFOLIO, '<link rel="stylesheet" href="assets/style.css?2"></head>', "</head>"),
  Break("paint", PORTFOLIO, PORTFOLIO, "></script>", " defer></script>"),
  Break("keyboard", PORTFOLIO, CSS, ".skip { display: none }"),
  Break("keyboard", PORTFOLIO, REPORT, "", 'href="../index.html"'),
  Break("stops", PORTFOLIO, CSS, ":focus-visible { outline: none !important }"),
  Break("stops", REPORT, CSS, ".mast { position: fixed; inset: 0 0 50% 0; background: red }"),
  Break("plain", REPORT, CSS, ".checklist .sec, .checklist .item { display: block !important }"),
  Break("plain", REPORT, SCRIPT, "document.querySelector('h1').textContent += ' for those with a script'"),
  Break("script", PORTFOLIO, SCRIPT, '"title", "sorted"', '"aria-sort", down ? "descending" : "ascending"'),
  Break("script", "search.html", SCRIPT, '#nowhere-"', '#i-"'),
  Break("light", PORTFOLIO, CSS, "@media (prefers-color-scheme: dark)", "@media screen and (prefers-color-scheme: dark)"),
  Break("rows", REPORT, CSS, "* { break-inside: auto !important } .txt { max-width: 3em }"),
  Break("sheet", SHEET, CSS, ".sheet td { padding-block: 1.5rem !important }"),
]


async def broken(folder: Path, sites: list[Site], make) -> Check:
  """Makes each check on a site that is broken for it; a check that stays silent is the failure."""
  check = Check("breaking", "each check fails where something is broken for it", unit="breaks")
  by_part = {site.part: site for site in sites}
  for number, one in enumerate(BREAKS):
    site = Site(f"broken-{number}", folder / f"broken-{number}", one.part)
    shutil.copytree(by_part[one.part].folder, site.folder)
    fault = spoil(site.folder / one.file, one)
    failures = [] if fault else await make(one.check, [Page(site, one.page)])
    if not fault and not failures:
      fault = f"{one.check} says nothing of {one.new[:60]!r} in {one.file}"
    check.look(one.page, one.check, [fault] if fault else [])
    shutil.rmtree(site.folder)
  return check


def spoil(file: Path, one: Break) -> str | None:
  """Breaks the file; says so where it does not have what should be replaced."""
  text = file.read_text(encoding="utf-8")
  if one.old not in text:
    return f"{one.file} has no {one.old!r} that could be broken"
  text = text.replace(one.old, one.new) if one.old else f"{text}\n{one.new}\n"
  file.write_text(text, encoding="utf-8")
  return None
