"""Proves in a real browser what the pages promise; `make test` runs it, `--help` says how."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from breaking import broken
from findings import Check
from looking import Looking
from markup import Markup
from playwright.async_api import async_playwright
from printing import Printing
from scripting import Scripting
from server import Server
from sites import Page, pages, sites
from walking import Walking

CHROMIUM = "/usr/bin/chromium"
# No name leads anywhere but to this machine.
OFFLINE = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]


async def prove(options: argparse.Namespace, folder: Path) -> bool:
  """Makes the checks that were asked for, each in one line; true where all hold."""
  served = folder / "sites"
  built = sites(served)
  chosen = [page for site in built for page in pages(site) if options.page in page.name]
  print(f"{len(chosen)} pages of {len({page.site for page in chosen})} sites")
  with Server(served, folder / "nginx") as server:
    async with async_playwright() as playwright:
      browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=OFFLINE)
      with_axe = "axe" in (options.only or ["axe"])
      made = parts(server, folder, options.all, with_axe)
      good = await make(made, browser, chosen, options)
      if options.all or "breaking" in (options.only or []):
        began = time.monotonic()

        async def failures(name: str, pages: list[Page]) -> list[str]:
          return await fail(name, parts(server, folder, False, name == "axe"), browser, pages)

        check = await broken(served, built, failures)
        good = check.say(time.monotonic() - began) and good
      await browser.close()
  return good


def parts(server: Server, folder: Path, everything: bool, with_axe: bool) -> list:
  """The checks that are made together, and what makes them."""
  files, walking = Markup(), Walking(server)
  looking = Looking(server, everything, with_axe)
  printing = Printing(server, folder / "paper")
  scripting = Scripting(server)
  return [
    ([files.markup], files.validate),
    ([files.weight], files.weigh),
    (looking.checks, looking.look),
    ([walking.keyboard], walking.walk),
    ([walking.stops], walking.stop),
    ([walking.plain], walking.read),
    ([scripting.script], scripting.use),
    (printing.checks, printing.print),
  ]


async def make(parts: list, browser, pages: list[Page], options: argparse.Namespace) -> bool:
  known = {check.name for checks, _ in parts for check in checks} | {"breaking"}
  if unknown := set(options.only or []) - known:
    raise SystemExit(f"error: no check is called {', '.join(unknown)}: {', '.join(sorted(known))}")
  good = True
  for checks, action in parts:
    wanted: list[Check] = [check for check in checks if not options.only or check.name in options.only]
    if wanted:
      began = time.monotonic()
      await action(browser, pages)
      for check in wanted:
        good = check.say(time.monotonic() - began, may_be_empty=bool(options.page)) and good
  return good


async def fail(name: str, parts: list, browser, pages: list[Page]) -> list[str]:
  """What one check has against the pages."""
  for checks, action in parts:
    for check in checks:
      if check.name == name:
        await action(browser, pages)
        return check.failures
  raise SystemExit(f"error: no check is called {name}")


def options() -> argparse.Namespace:
  parser = argparse.ArgumentParser(description=__doc__)
  parser.add_argument("--all", action="store_true", help="every page in every width and scheme, and each check broken")
  parser.add_argument("--only", action="append", metavar="CHECK", help="only this check")
  parser.add_argument("--page", default="", metavar="NAME", help="only pages whose name has this")
  return parser.parse_args()


def main() -> int:
  began = time.monotonic()
  with tempfile.TemporaryDirectory(prefix="holdpoint-browser-") as folder:
    good = asyncio.run(prove(options(), Path(folder)))
  seconds = time.monotonic() - began
  print(f"the pages {'keep' if good else 'do NOT keep'} their promises ({seconds:.0f} s)")
  return 0 if good else 1


if __name__ == "__main__":
  sys.exit(main())
