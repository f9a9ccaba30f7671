"""The sites that are looked at: ours, one of odd content, and those of a folder of real checklists."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import odd

PROJECT = Path(__file__).resolve().parents[2]
# The day of the sample site, so that pages stay as they are.
AS_OF = "2026-02-02"


@dataclass(frozen=True)
class Site:
  """A built site: the name is its folder under the server's sub-path, the part what it shows."""

  name: str
  folder: Path
  part: str


@dataclass(frozen=True)
class Page:
  site: Site
  path: str

  @property
  def name(self) -> str:
    return f"{self.site.name}/{self.path}"

  @property
  def file(self) -> Path:
    return self.site.folder / self.path

  @property
  def stands_alone(self) -> bool:
    """Does it need no other file, because a server shows it at addresses of any depth?"""
    return self.path == "404.html"

  @property
  def is_main(self) -> bool:
    """Is it one of the six that are looked at in every width and scheme?"""
    return self.site.part == "public" and self.path in MAIN


MAIN = (
  "index.html",
  "deal-scout/index.html",
  "deal-scout/risks.html",
  "deal-scout/timeline.html",
  "realtor-ai-copilot/sign-off.html",
  "task-d-018/audit.html",
)


def pages(site: Site) -> list[Page]:
  found = sorted(path.relative_to(site.folder) for path in site.folder.rglob("*.html"))
  return [Page(site, str(path)) for path in found]


def sites(folder: Path) -> list[Site]:
  """Brings every site together in `folder`, where a server can find them."""
  sources = folder.parent / "odd"
  odd.write(sources)
  folder.mkdir()
  public = PROJECT / "public"
  (folder / "public").symlink_to(public)
  found = [Site("public", public, "public"), build("odd", sources, folder)]
  if shared := os.environ.get("HOLDPOINT_SHARED"):
    for name in ("seeds", "corpus"):
      found.append(build(name, Path(shared) / name, folder))
  return found


def build(name: str, content: Path, folder: Path) -> Site:
  output = folder / name
  run = subprocess.run(
    [program(), "build", content, "--output", output, "--as-of", AS_OF],
    capture_output=True,
    text=True,
    timeout=120,
  )
  if run.returncode != 0:
    raise SystemExit(f"error: the site '{name}' was not built\n{run.stderr[-2000:]}")
  return Site(name, output, name)


def program() -> Path:
  for kind in ("debug", "release"):
    if (path := PROJECT / ".build" / kind / "holdpoint").exists():
      return path
  raise SystemExit("error: there is no program yet\nhint: run: make test")
