"""Each page in a browser: what overflows, complains, asks elsewhere, or shuts readers out."""

import asyncio
from pathlib import Path

import axe_playwright_python
from findings import Check, View
from playwright.async_api import Browser
from playwright.async_api import Page as Tab
from server import Server
from sites import Page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

WIDE, NARROW = 1280, 360
# What A4 leaves between the margins of the style sheet, in CSS pixels.
A4 = 688
EVERY_VIEW = [View(width, scheme) for width in (1280, 820, 360, 320) for scheme in ("light", "dark")]
CORNERS = [View(width, scheme) for width in (WIDE, NARROW) for scheme in ("light", "dark")]
FEW_VIEWS = [View(WIDE, "light"), View(NARROW, "dark")]

# The innermost elements that reach out of the window and are not within something that scrolls.
OVERFLOW = """() => {
  const root = document.documentElement, width = root.clientWidth;
  if (root.scrollWidth <= width && document.body.scrollWidth <= width) return [];
  const held = (e) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
    if (getComputedStyle(p).overflowX !== 'visible') return true; };
  const out = [...document.body.querySelectorAll('*')].filter(
    (e) => e.getBoundingClientRect().right > width + 0.5 && !held(e));
  const inner = out.filter((e) => ![...e.children].some((c) => out.includes(c)));
  return [`${root.scrollWidth} px in ${width}: ` + inner.slice(0, 3).map((e) =>
    `<${e.tagName.toLowerCase()} class="${e.getAttribute('class') || ''}"> ${e.textContent.trim().slice(0, 40)}`).join('; ')];
}"""

# Words that a box cuts off or hides behind a scroll bar, and words that run out of their own box.
CUT = """() => [...document.body.querySelectorAll('*')].flatMap((e) => {
  if (e.clientWidth <= 1 || e.scrollWidth <= e.clientWidth + 1 || e.closest('svg')) return [];
  const style = getComputedStyle(e), over = style.overflowX;
  if (style.clipPath !== 'none') return [];
  const own = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
  const how = over === 'visible' ? (own ? 'runs out of' : '') :
    over === 'hidden' || over === 'clip' ? 'is cut off in' :
    e.matches('.scroll') ? '' : 'must be scrolled sideways in';
  return how ? [`text ${how} <${e.tagName.toLowerCase()} class="${e.className}">, ` +
    `${e.scrollWidth} px in ${e.clientWidth}: ${e.textContent.trim().slice(0, 40)}`] : [];
}).slice(0, 3)"""

# Short words that stand on two lines because their column is too narrow. An author's own table may
# have more columns than any page has room for: there words break, so that none needs a scroll bar.
BROKEN = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  const range = document.createRange();
  for (let node; (node = walker.nextNode());) {
    if (node.data.trim().length < 4 || node.parentElement.closest('svg, code, .mono, .src, .scroll, .items-table')) continue;
    const unseen = node.parentElement.closest('thead, .vh');
    if (unseen && getComputedStyle(unseen).clipPath !== 'none') continue;
    range.selectNodeContents(node);
    if (range.getClientRects().length < 2) continue;
    for (const word of node.data.matchAll(/(?<=^|[\\s(“"])[\\p{sc=Latin}]{4,14}(?=$|[\\s)”".,:;!?])(?![.:]\\S)/gu)) {
      range.setStart(node, word.index); range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
      if (lines.size > 1) found.push(word[0]);
    }
  }
  return found.length ? [`broken over lines: ${[...new Set(found)].slice(0, 6).join(', ')}`] : [];
}"""

# Labels of a chart that lie on one another.
COLLIDING = """() => [...document.querySelectorAll('svg')].flatMap((svg) => {
  const boxes = [...svg.querySelectorAll('text')].map((e) => [e, e.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0);
  return boxes.flatMap(([one, a], n) => boxes.slice(n + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
    .map(([other]) => `in a chart '${one.textContent}' lies on '${other.textContent}'`));
}).slice(0, 3)"""

RUN_AXE = """async (tags) => {
  const found = await axe.run(document, {
    runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false,
    rules: { 'target-size': { enabled: true } } });
  return [found.violations.map((v) => `${v.id}: ${v.help} (${v.nodes.length}) ` +
    v.nodes.slice(0, 2).map((n) => n.target.join(' ') + ' ' + n.html.slice(0, 90)).join(' | ')), found.passes.length];
}"""

LISTEN = """window.__policy = []; document.addEventListener('securitypolicyviolation',
  (e) => window.__policy.push(`${e.violatedDirective} forbids ${e.blockedURI || 'inline'} (${e.sourceFile}:${e.lineNumber})`));"""


class Watch:
  """What a tab says and asks for between two looks."""

  def __init__(self, tab: Tab):
    self.tab, self.home, self.said, self.asked, self.broken = tab, "", [], [], []
    tab.on("console", lambda message: self.said.append(f"{message.type}: {message.text[:300]}"))
    tab.on("pageerror", lambda error: self.said.append(f"error: {error}"))
    tab.on("request", lambda request: self.asked.append(request.url))
    tab.on("requestfailed", lambda request: self.broken.append(f"{request.url} {request.failure}"))
    tab.on("response", self._take)

  def _take(self, response) -> None:
    if response.status >= 400:
      self.broken.append(f"{response.url} {response.status}")

  async def begin(self, home: str) -> None:
    """Leaves the last page, forgets, and holds requests to addresses that start with `home`."""
    await self.tab.goto("about:blank")
    self.home, self.said, self.asked, self.broken = home, [], [], []

  def outside(self) -> list[str]:
    return [f"asks for {url[:200]}" for url in self.asked if not url.startswith(self.home)]


class Looking:
  """The checks that need every page open, made in one visit by server and one by file."""

  def __init__(self, server: Server, everything: bool, with_axe: bool):
    self.server, self.everything, self.with_axe = server, everything, with_axe
    self.overflow = Check("overflow", "nothing reaches out of the page or is cut off")
    self.words = Check("words", "no short word is broken, no label lies on another")
    self.axe = Check("axe", "WCAG 2.2 A and AA and best practice hold")
    self.console = Check("console", "the console stays empty, nothing fails to load", unit="visits")
    self.requests = Check("requests", "nothing is asked of another host", unit="visits")
    self.policy = Check("policy", "the content security policy forbids nothing", unit="visits")
    self.paint = Check("paint", "the first paint needs one HTML and one CSS file", unit="pages")
    self.asked = 0

  @property
  def checks(self) -> list[Check]:
    return [self.overflow, self.words, self.axe, self.console, self.requests, self.policy, self.paint]

  async def look(self, browser: Browser, pages: list[Page], hands: int = 2) -> None:
    queue = list(reversed(pages))
    await asyncio.gather(*(self._work(browser, queue) for _ in range(hands)))
    if reports := self.server.reports():
      self.policy.look("reports", "the server", reports[:5])

  async def _work(self, browser: Browser, queue: list[Page]) -> None:
    context = await browser.new_context()
    await context.add_init_script(LISTEN)
    tab = await context.new_page()
    watch = Watch(tab)
    while queue:
      page = queue.pop()
      await self._served(tab, watch, page)
      await self._from_disk(tab, watch, page)
    await context.close()

  def views(self, page: Page) -> list[View]:
    return EVERY_VIEW if page.is_main or self.everything else FEW_VIEWS

  def views_for_axe(self, page: Page) -> list[View]:
    """Contrast takes axe seconds on a long page, so that strangers' pages have every second view."""
    if page.is_main or self.everything:
      return CORNERS
    if page.site.part in ("public", "odd"):
      return FEW_VIEWS
    return [FEW_VIEWS[sum(page.name.encode()) % 2]]

  async def _served(self, tab: Tab, watch: Watch, page: Page) -> None:
    home = f"{self.server.address}{page.site.name}/"
    views = self.views(page)
    await show(tab, views[0])
    await watch.begin(home)
    await tab.goto(home + page.path, wait_until="load")
    blocking = await tab.evaluate(
      "() => performance.getEntriesByType('resource')"
      ".filter((r) => r.renderBlockingStatus === 'blocking').map((r) => r.name)"
    )
    wrong = [".css" in name for name in blocking] != ([] if page.stands_alone else [True])
    self.paint.look(page.name, views[0], [f"waits for {blocking}"] if wrong else [])
    for view in views:
      await show(tab, view)
      self.overflow.look(page.name, view, await tab.evaluate(OVERFLOW) + await tab.evaluate(CUT))
      self.words.look(page.name, view, await tab.evaluate(BROKEN) + await tab.evaluate(COLLIDING))
    await self._on_paper(tab, page)
    await self._judge(tab, watch, page, "served")
    if self.with_axe:
      await self._axe(tab, page)

  async def _on_paper(self, tab: Tab, page: Page) -> None:
    """Lays the page out for A4, where columns are narrowest."""
    await tab.set_viewport_size({"width": A4, "height": 1000})
    await tab.emulate_media(media="print", color_scheme="light")
    self.words.look(page.name, "A4", await tab.evaluate(BROKEN))
    await tab.emulate_media(media="null", color_scheme="light")

  async def _from_disk(self, tab: Tab, watch: Watch, page: Page) -> None:
    await show(tab, View())
    await watch.begin(f"{page.site.folder.as_uri()}/")
    await tab.goto(page.file.as_uri(), wait_until="load")
    sheets = await tab.evaluate("() => getComputedStyle(document.body).borderTopStyle")
    if sheets != "solid" and not page.stands_alone:
      watch.said.append("error: the style sheet does not apply")
    await self._judge(tab, watch, page, "from disk")

  async def _judge(self, tab: Tab, watch: Watch, page: Page, how: str) -> None:
    self.console.look(page.name, how, watch.said + watch.broken)
    self.requests.look(page.name, how, watch.outside())
    self.policy.look(page.name, how, await tab.evaluate("() => window.__policy"))
    self.asked += len(watch.asked)
    self.requests.figures = f"{self.asked} requests"

  async def _axe(self, tab: Tab, page: Page) -> None:
    await tab.evaluate(AXE + "; undefined")
    for view in self.views_for_axe(page):
      await show(tab, view)
      violations, _ = await tab.evaluate(RUN_AXE, AXE_TAGS)
      self.axe.look(page.name, view, violations)


async def show(tab: Tab, view: View) -> None:
  await tab.set_viewport_size({"width": view.width, "height": 900})
  await tab.emulate_media(color_scheme=view.scheme, reduced_motion="reduce")
