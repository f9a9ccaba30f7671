"""What the one script adds: tables sort, and words find items, also from the disk."""

from findings import Check
from playwright.async_api import Browser
from playwright.async_api import Page as Tab
from server import Server
from sites import Page

WORD, NO_WORD = "backup", "zzzz"

# The order of a column, and what its head says of it.
COLUMN = """(at) => { const table = document.querySelector('table[data-sort]');
  const cells = [...table.querySelectorAll('tbody')].map((body) => [...body.rows]
    .filter((row) => !row.querySelector('[scope=rowgroup]')).map((row) => Number(row.cells[at].dataset.v)));
  return { sort: table.querySelectorAll('thead th')[at].getAttribute('aria-sort'), cells }; }"""

# The items that are seen and have none that is seen nested in them, and how many there are at all.
SHOWN = """() => { const inner = (of) => of.filter((e) => !of.some((other) => other !== e && e.contains(other)));
  const all = [...document.querySelectorAll('.item')], seen = all.filter((e) => e.checkVisibility());
  return { texts: inner(seen).map((e) => e.textContent.toLowerCase()), of: inner(all).length }; }"""

HITS = """() => [...document.querySelectorAll('.hits .item')].map((e) => ({
  text: e.textContent.toLowerCase(), state: e.className }))"""


class Scripting:
  def __init__(self, server: Server):
    self.server = server
    self.script = Check("script", "tables sort, words find items, and a hit leads to its item", unit="visits")

  async def use(self, browser: Browser, pages: list[Page]) -> None:
    uses = {"index.html": self._sort, "deal-scout/index.html": self._narrow, "search.html": self._search}
    for page in pages:
      if page.site.part != "public" or page.path not in uses:
        continue
      for address in (f"{self.server.address}{page.name}", page.file.resolve().as_uri()):
        tab = await browser.new_page(viewport={"width": 1280, "height": 800})
        await tab.goto(address)
        self.script.look(page.name, address.split(":")[0], await uses[page.path](tab))
        await tab.close()

  async def _sort(self, tab: Tab) -> list[str]:
    """The third column is the share done."""
    faults = []
    for wanted, down in (("ascending", False), ("descending", True)):
      await tab.click("table[data-sort] thead th:nth-child(3) button")
      column = await tab.evaluate(COLUMN, 2)
      if column["sort"] != wanted:
        faults.append(f"the head says {column['sort']} and not {wanted}")
      if any(cells != sorted(cells, reverse=down) for cells in column["cells"]):
        faults.append(f"the rows are not {wanted}: {column['cells']}")
    return faults

  async def _narrow(self, tab: Tab) -> list[str]:
    whole = await tab.inner_text("label[for=f-all] span:last-child")
    await tab.fill("[data-search]", WORD)
    found = await tab.evaluate(SHOWN)
    shown, said = found["texts"], await tab.inner_text(".side [role=status]")
    faults = [f"'{text[:40]}' has no '{WORD}'" for text in shown if WORD not in text]
    if not shown or not said.startswith(f"{len(shown)} of {found['of']} "):
      faults.append(f"{len(shown)} of {found['of']} items are shown, and the page says: {said}")
    if whole.strip() != str(found["of"]):
      faults.append(f"the filter says that there are {whole} items, and there are {found['of']}")
    return faults

  async def _search(self, tab: Tab) -> list[str]:
    faults = []
    await tab.fill("#q", NO_WORD)
    if await tab.evaluate(HITS) or not await tab.inner_text(".find [role=status]"):
      faults.append(f"'{NO_WORD}' is found, or nothing is said")
    await tab.fill("#q", WORD)
    hits = await tab.evaluate(HITS)
    faults += [f"'{hit['text'][:40]}' has no '{WORD}'" for hit in hits if WORD not in hit["text"]]
    await tab.check("#s-open")
    still = await tab.evaluate(HITS)
    if not 0 < len(still) < len(hits) or any("is-done" in hit["state"] for hit in still):
      faults.append(f"of {len(hits)} hits {len(still)} are said to be open")
    if not hits:
      return [*faults, f"'{WORD}' is not found"]
    await tab.click(".hits a")
    await tab.wait_for_url(lambda url: "/index.html#" in url, timeout=5000)
    if not await tab.evaluate("() => !!document.querySelector('.item:target')"):
      faults.append(f"{tab.url} leads to no item")
    return faults
