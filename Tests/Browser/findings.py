"""What a check found, as lines to read."""

import sys
from dataclasses import dataclass, field

COMMAND = ".build/browser/bin/python Tests/Browser/prove.py"


@dataclass(frozen=True)
class View:
  """How a page is looked at."""

  width: int = 1280
  scheme: str = "light"

  def __str__(self) -> str:
    return f"{self.width} px, {self.scheme}"


@dataclass
class Check:
  """One promise of the pages, held against many views."""

  name: str
  promise: str
  looked: int = 0
  unit: str = "views"
  figures: str = ""
  failures: list[str] = field(default_factory=list)

  def look(self, page: str, view: View | str, faults: list[str]) -> None:
    """Takes note of a view, and of what is wrong in it."""
    self.looked += 1
    for fault in faults:
      self.failures.append(
        f"  {page} at {view}: {fault}\n    alone: {COMMAND} --only {self.name} --page {page}"
      )

  def say(self, seconds: float, may_be_empty: bool = False, most: int = 12) -> bool:
    """Prints the check in one line, what failed below it; true where nothing failed."""
    # A check that has seen nothing has proved nothing.
    is_empty = self.looked == 0 and not may_be_empty
    good = not self.failures and not is_empty
    said = f"{self.looked} {self.unit}" + (f", {self.figures}" if self.figures else "")
    print(f"{'ok  ' if good else 'FAIL'} {self.name:9} {self.promise}: {said} ({seconds:.0f} s)")
    if is_empty:
      print("  there was nothing to look at")
    for failure in self.failures[:most]:
      print(failure)
    if len(self.failures) > most:
      print(f"  and {len(self.failures) - most} more")
    sys.stdout.flush()
    return good
