"""What readers can do without a mouse, and without JavaScript."""

from findings import Check
from playwright.async_api import Browser
from playwright.async_api import Page as Tab
from server import Server
from sites import Page

# The item that a link within the page leads to: itself, or the first of its list or line.
ITEM_AT = """
  const itemAt = (href) => {
    const at = href && href.startsWith('#') && document.getElementById(href.slice(1));
    if (!at) return null;
    return at.closest('.item') || (at.matches('.sec, .group') ? at.querySelector('.item') : null); };"""

# Where the focus is: its text and link, and whether a reader can see that it is there.
FOCUS = "() => {" + ITEM_AT + """
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const shown = e.matches('input') ? (e.closest('label') || e) : e;
  const box = shown.getBoundingClientRect();
  const outlined = [e, shown].some((one) => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; });
  const x = box.left + Math.min(box.width / 2, 8), y = box.top + Math.min(box.height / 2, 8);
  const top = document.elementFromPoint(x, y);
  const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight &&
    !!top && (shown.contains(top) || top.contains(shown));
  const href = e.getAttribute('href');
  return { name: `<${e.tagName.toLowerCase()}> ${(e.textContent.trim() || e.id || e.type).slice(0, 40)}`,
    href, outlined, seen, skip: e.matches('.skip'), leadsToItem: !!itemAt(href) };
}"""

ITEM_IS_SEEN = "() => {" + ITEM_AT + """
  const item = itemAt(location.hash);
  const box = item && (item.querySelector('.row') || item).getBoundingClientRect();
  return !!box && box.top >= -1 && box.bottom <= innerHeight && item.textContent.trim().length > 0;
}"""

# How many stops a reader with a keyboard must meet: links, buttons, fields, one radio of a group.
STOPS = """() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((e) => !e.disabled && e.checkVisibility({ visibilityProperty: true }));
  const groups = new Set(), once = all.filter((e) => {
    if (e.type !== 'radio') return true;
    if (groups.has(e.name)) return false;
    groups.add(e.name); return true; });
  return once.length;
}"""


class Stuck(Exception):
  """The walk does not go on; the message says where."""


class Walk:
  """Someone who only has Tab, Shift+Tab and Enter."""

  def __init__(self, tab: Tab):
    self.tab, self.steps, self.faults = tab, 0, []

  async def step(self, key: str = "Tab") -> dict:
    """Moves the focus on, and notes where it cannot be seen."""
    await self.tab.keyboard.press(key)
    self.steps += 1
    focus = await self.tab.evaluate(FOCUS)
    if focus is None:
      return {}
    if not focus["outlined"]:
      self.faults.append(f"the focus has no outline on {focus['name']}")
    if not focus["seen"]:
      self.faults.append(f"the focus is out of sight on {focus['name']}")
    return focus

  async def until(self, wanted, what: str, key: str = "Tab", most: int = 400) -> dict:
    for _ in range(most):
      focus = await self.step(key)
      if focus and wanted(focus):
        return focus
    raise Stuck(f"{most} times {key} do not lead to {what}")

  async def enter(self, address: str) -> None:
    await self.tab.keyboard.press("Enter")
    self.steps += 1
    try:
      await self.tab.wait_for_url(lambda url: address in url, timeout=5000)
    except Exception as error:
      raise Stuck(f"Enter does not lead to {address} but to {self.tab.url}") from error


class Walking:
  def __init__(self, server: Server):
    self.server = server
    self.keyboard = Check("keyboard", "from the portfolio to an item and back by Tab and Enter")
    self.stops = Check("stops", "Tab meets every link and field, and the focus is seen", unit="pages")
    self.plain = Check("plain", "without JavaScript everything reads and the filter works", unit="pages")

  async def walk(self, browser: Browser, pages: list[Page]) -> None:
    """Goes from the portfolio into a report, to an item of it, and back."""
    portfolio = next((page for page in pages if page.is_main and page.path == "index.html"), None)
    if not portfolio:
      return
    home = f"{self.server.address}{portfolio.site.name}/"
    for width in (1280, 360):
      tab = await browser.new_page(
        viewport={"width": width, "height": 800}, reduced_motion="reduce"
      )
      walk = Walk(tab)
      try:
        await self._there_and_back(walk, tab, home)
      except Stuck as stuck:
        walk.faults.append(str(stuck))
      self.keyboard.look(portfolio.name, f"{width} px", walk.faults)
      self.keyboard.figures += f"{', ' if self.keyboard.figures else ''}{walk.steps} keys at {width} px"
      await tab.close()

  async def _there_and_back(self, walk: Walk, tab: Tab, home: str) -> None:
    await tab.goto(home + "index.html")
    first = await walk.step()
    if not first.get("skip"):
      raise Stuck("the first stop is not the link that skips to the content")
    await walk.enter("#main")
    report = await walk.until(
      lambda focus: (focus["href"] or "").endswith("deal-scout/index.html"), "a report"
    )
    await walk.enter(report["href"])
    item = await walk.until(lambda focus: focus["leadsToItem"], "the place of an item")
    await walk.enter(item["href"])
    if not await tab.evaluate(ITEM_IS_SEEN):
      raise Stuck(f"the link {item['href']} does not bring an item into sight")
    await walk.until(
      lambda focus: (focus["href"] or "") == "../index.html", "the way back", "Shift+Tab"
    )
    await walk.enter(home + "index.html")

  async def stop(self, browser: Browser, pages: list[Page]) -> None:
    """Walks through every stop of the main pages."""
    for page in (page for page in pages if page.is_main):
      tab = await browser.new_page(
        viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
      )
      await tab.goto(f"{self.server.address}{page.name}")
      stops, walk = await tab.evaluate(STOPS), Walk(tab)
      for _ in range(stops):
        if not await walk.step():
          walk.faults.append(f"Tab leaves the page after {walk.steps - 1} of {stops} stops")
          break
      self.stops.look(page.name, "1280 px", walk.faults)
      await tab.close()

  async def read(self, browser: Browser, pages: list[Page]) -> None:
    """Compares the words with and without JavaScript, and filters without."""
    with_script = await browser.new_context()
    without = await browser.new_context(java_script_enabled=False)
    one, other = await with_script.new_page(), await without.new_page()
    for page in pages:
      for tab in (one, other):
        await tab.goto(f"{self.server.address}{page.name}")
      faults = await self._compare(one, other) + await self._filter(other)
      self.plain.look(page.name, "1280 px", faults)
    await with_script.close()
    await without.close()

  async def _compare(self, one: Tab, other: Tab) -> list[str]:
    await one.evaluate("() => document.querySelectorAll('[data-js]').forEach((e) => { e.hidden = true })")
    texts = [(await tab.inner_text("body")).splitlines() for tab in (one, other)]
    return [f"reads otherwise: {line[:80]}" for line in sorted(set(texts[0]) - set(texts[1]))[:3]]

  async def _filter(self, tab: Tab) -> list[str]:
    """Each state must show as many items as its number says, and none of another state."""
    faults = []
    for label in await tab.query_selector_all("label.opt"):
      kind = (await label.get_attribute("for") or "").removeprefix("f-")
      if kind not in STATES:
        continue
      await label.click()
      said = int((await (await label.query_selector("span:last-child")).inner_text()).strip())
      shown = await tab.evaluate(SHOWN, STATES[kind])
      if shown["of"] != said:
        faults.append(f"the filter '{kind}' says {said} and shows {shown['of']}")
      if shown["others"]:
        faults.append(f"the filter '{kind}' shows {shown['others']} other items")
    return faults


STATES = {
  "open": [".is-todo", ".is-prog", ".is-block"],
  "done": [".is-done"],
  "prog": [".is-prog"],
  "block": [".is-block"],
  "na": [".is-na"],
  "waived": [".is-waived"],
}

# An item of another state may stand only above one that was asked for.
SHOWN = """(states) => {
  const wanted = states.join(','), items = [...document.querySelectorAll('.checklist .item')]
    .filter((e) => e.checkVisibility());
  const leaves = items.filter((e) => e.matches(wanted) && !e.querySelector('.item'));
  return { of: leaves.length, others: items.filter((e) => !e.matches(wanted) && !e.querySelector(wanted)).length };
}"""
