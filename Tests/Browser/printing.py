"""Each page on paper: light, no row cut in two, and a sheet to sign on one page."""

import asyncio
import re
import subprocess
from collections import defaultdict
from pathlib import Path

from findings import Check
from playwright.async_api import Browser
from playwright.async_api import Page as Tab
from server import Server
from sites import Page

# Writes a mark at the top and at the foot of every row, so that the PDF tells which page they are on.
MARK = """() => {
  const rows = [...document.querySelectorAll('tbody tr, tfoot tr, .row, .g-row, .sky-row, .annun, .titleblock > div')];
  rows.forEach((row, n) => {
    row.style.setProperty('position', 'relative');
    const holder = row.matches('tr') ? row.cells[0] : row;
    for (const [end, edge] of [['s', 'top'], ['e', 'bottom']]) {
      const mark = document.createElement('span');
      mark.textContent = `q${n}${end}`;
      for (const [name, value] of [['position', 'absolute'], [edge, '0'], ['left', `${(n % 50) * 4}px`],
        ['font', '2px/1 monospace'], ['color', '#000'], ['padding', '0'], ['margin', '0']])
        mark.style.setProperty(name, value, 'important');
      holder.append(mark);
    }
  });
  return rows.map((row) => row.textContent.replace(/q\\d+[se]/g, '').trim().slice(0, 60));
}"""

MARKS = re.compile(r"q(\d+)([se])")


class Printing:
  def __init__(self, server: Server, folder: Path):
    self.server, self.folder = server, folder
    self.light = Check("light", "paper is light, also for who reads in the dark")
    self.rows = Check("rows", "no row is cut in two", unit="pages")
    self.sheet = Check("sheet", "the sheet to sign is one page of A4", unit="sheets")
    self.marked = self.paper = 0

  @property
  def checks(self) -> list[Check]:
    return [self.light, self.rows, self.sheet]

  async def print(self, browser: Browser, pages: list[Page], hands: int = 2) -> None:
    self.folder.mkdir(exist_ok=True)
    queue = list(reversed(list(enumerate(pages))))
    await asyncio.gather(*(self._work(browser, queue) for _ in range(hands)))
    self.rows.figures = f"{self.marked} rows on {self.paper} sheets of A4"

  async def _work(self, browser: Browser, queue: list[tuple[int, Page]]) -> None:
    context = await browser.new_context(color_scheme="dark")
    tab = await context.new_page()
    while queue:
      number, page = queue.pop()
      await tab.goto(f"{self.server.address}{page.name}")
      if is_sheet(page):
        await self._one_page(tab, page, self.folder / f"{number}-sheet.pdf")
      if not page.stands_alone:
        self.light.look(page.name, "A4, dark", await self._dark(tab))
      titles = await tab.evaluate(MARK)
      file = self.folder / f"{number}.pdf"
      await paper(tab, file)
      await asyncio.to_thread(self._judge, page, file, titles)
      file.unlink()
    await context.close()

  async def _dark(self, tab: Tab) -> list[str]:
    """Chromium itself prints in light; other browsers ask the style sheet, so it is asked here."""
    await tab.emulate_media(media="print", color_scheme="dark")
    ground, ink = await tab.evaluate(
      "() => ['backgroundColor', 'color'].map((name) => getComputedStyle(document.body)[name])"
    )
    await tab.emulate_media(media="null", color_scheme="dark")
    is_dark = max(int(part) for part in re.findall(r"\d+", ink)) < 100
    return [] if ground == "rgb(255, 255, 255)" and is_dark else [f"the ink {ink} is on {ground}"]

  async def _one_page(self, tab: Tab, page: Page, file: Path) -> None:
    await paper(tab, file)
    count = len(words(file))
    self.sheet.look(page.name, "A4", [] if count == 1 else [f"takes {count} pages"])

  def _judge(self, page: Page, file: Path, titles: list[str]) -> None:
    sheets = words(file)
    self.paper += len(sheets)
    grey = greys(file)
    middle, ink = grey[len(grey) // 2], grey[0]
    self.light.look(page.name, "PDF", [] if middle >= 250 and ink < 200 else [
      f"half of the first sheet is darker than {middle} of 255, its ink is {ink}"])
    self.rows.look(page.name, "A4", self._cut(sheets, titles))

  def _cut(self, sheets: list[str], titles: list[str]) -> list[str]:
    places: dict[int, dict[str, int]] = defaultdict(dict)
    for number, sheet in enumerate(sheets, 1):
      for row, end in MARKS.findall(sheet):
        places[int(row)][end] = number
    self.marked += len(places)
    faults = []
    for row, ends in sorted(places.items()):
      first, last = ends.get("s"), ends.get("e")
      if first and last and first != last:
        faults.append(f"from sheet {first} to {last}: {titles[row]}")
    return faults


def is_sheet(page: Page) -> bool:
  """Is it the sheet of ten sections and four approvals that is promised to fit?"""
  sheets = {"public": "realtor-ai-copilot/", "seeds": "003"}
  start = sheets.get(page.site.part)
  return bool(start) and page.path.startswith(start) and page.path.endswith("sign-off.html")


async def paper(tab: Tab, file: Path) -> None:
  await tab.pdf(path=file, format="A4", prefer_css_page_size=True, print_background=True)


def words(file: Path) -> list[str]:
  """The words of each sheet, with their boxes."""
  run = subprocess.run(["pdftotext", "-bbox", file, "-"], capture_output=True, timeout=60, check=True)
  return run.stdout.decode("utf-8", "replace").split("<page ")[1:]


def greys(file: Path) -> list[int]:
  """The shades of the first sheet from black, 0, to white, 255, in order."""
  run = subprocess.run(
    ["pdftoppm", "-r", "20", "-gray", "-f", "1", "-l", "1", file],
    capture_output=True, timeout=60, check=True)
  # A PGM file: the word P5, width, height, the greatest value, then a byte a point.
  return sorted(run.stdout.split(b"\n255\n", 1)[1])
