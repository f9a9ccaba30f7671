"""Checklists that are longer, wider, emptier or in another script than those that people write."""

from pathlib import Path

WORDS = (
  "the restore of the booking database is tried on a machine that has never seen it before and "
  "the person on call writes down how long each step took which of them needed a second look and "
  "what the page for our customers said in the meantime "
).split()


def words(count: int) -> str:
  return " ".join(WORDS[place % len(WORDS)] for place in range(count))


def letters(count: int) -> str:
  """A title of so many letters, in words."""
  return words(count)[:count].strip().ljust(count, "x")


def items(count: int, ticked: int = 3, text: str = "Step") -> str:
  """So many items, each `ticked`th of them done."""
  return "\n".join(
    f"- [{'x' if place % ticked == 0 else ' '}] {text} {place}: {words(4 + place % 9)}"
    for place in range(1, count + 1)
  )


def long_item() -> str:
  word = "https-//status.example/" + "restore_of_the_booking_database_" * 6
  return (
    f"# A long item\n\n## Database\n\n- [ ] {words(200)}\n  - [x] {words(60)}\n"
    f"- [ ] `{word}`\n- [ ] {word}\n- [x] Backups\n\n"
    f"| Check | Owner | Status |\n| --- | --- | --- |\n| {words(90)} | {word} | ✅ |\n"
    "| Failover | Ana | ❌ Not started |\n\n"
    f"**Sign-off:** ____ Date: ____\n"
  )


def many_items() -> str:
  return f"# Four hundred items\n\n## Migration\n\n{items(400)}\n"


def many_sections() -> str:
  sections = "\n\n".join(
    f"## {place}. {words(3 + place % 5).capitalize()} ({place}h)\n\n{items(4, ticked=2)}\n\n"
    f"**Sign-off:** ____ Date: ____"
    for place in range(1, 61)
  )
  return f"# Sixty sections\n\n{sections}\n"


def crowded_risks() -> str:
  risks = "".join(
    f"  - {{ id: R{place}, title: 'Case {place}: {words(4 + place % 8)}', likelihood: 4, impact: 4, "
    f"mitigation: {words(12)}, owner: Ana, status: open }}\n"
    for place in range(1, 31)
  )
  return f"---\nrisks:\n{risks}---\n# Thirty risks in one cell\n\n## Risks\n\n{items(3)}\n"


def forty_weeks() -> str:
  weeks = "\n\n".join(
    f"## Week {week}: {words(4).capitalize()} (12h)\n\n{items(3, ticked=2)}"
    for week in range(1, 41)
  )
  return f"---\nstart: 2025-09-01\nlaunch: 2026-06-08\n---\n# Forty weeks\n\n{weeks}\n"


def overrun() -> str:
  """A plan that cannot hold: each estimate is longer than its window, and every section says done."""
  parts = "\n\n".join(
    f"## ✅ Part {place}: {words(3 + place % 5).capitalize()}\n\n"
    f"**Estimated: {1 + place % 3} weeks**\n\n{items(3, ticked=2)}"
    for place in range(1, 25)
  )
  plan = "\n".join(f"- Week {week}: Part {week}" for week in range(1, 25))
  return f"---\nstart: 2025-12-01\n---\n# A plan that runs over\n\n{parts}\n\n## Plan\n\n{plan}\n"


def three_hours() -> str:
  lines = "\n".join(
    f"### T{minute:+d}min: {words(4)}\n\n{items(2, ticked=2)}\n" for minute in range(-90, 91, 15)
  )
  return f"# Three hours\n\n## Launch Day\n\n{lines}\n"


def nothing() -> str:
  return "# Nothing to do\n\nThere is nothing here yet.\n"


def arabic() -> str:
  return (
    "# قائمة الجاهزية للإطلاق\n\n## قاعدة البيانات (8h)\n\n"
    "- [x] تجربة استعادة النسخة الاحتياطية\n- [ ] تدوير مفاتيح API قبل الإطلاق (2h)\n"
    "  - [ ] مفتاح الدفع\n- [ ] مراجعة الصلاحيات مع فريق الأمن\n\n"
    "## الأمن\n\n- [x] اختبار الاختراق\n- [ ] خطة التراجع\n\n**Sign-off:** ____ Date: ____\n"
  )


def chinese() -> str:
  long = "数据库恢复演练由从未接触过这台机器的值班人员完成并记录每一步所用的时间" * 6
  return (
    f"# 支付服务上线检查清单\n\n## 数据库\n\n- [x] 备份恢复演练\n- [ ] {long}\n\n"
    f"## 安全\n\n- [ ] 轮换密钥\n- [x] 渗透测试\n\n| 检查项 | 负责人 | 状态 |\n| --- | --- | --- |\n"
    f"| {long} | 王小明 | ✅ |\n| 回滚 | 李雷 | ❌ |\n"
  )


def long_titles() -> str:
  return (
    f"---\nowner: {letters(90)}\ntags: [{letters(60).replace(' ', '-')}]\n"
    f"launch: 2026-03-16\nstart: 2026-02-02\n"
    f"gates:\n  - name: {letters(120)}\n    require: [{{ section: Database, at-least: 90% }}]\n"
    f"risks:\n  - {{ title: {letters(300)}, likelihood: 5, impact: 5, owner: {letters(80)} }}\n"
    f"timeline:\n  - {{ title: {letters(300)}, start: 2026-02-02, end: 2026-02-20 }}\n"
    f"sign-offs:\n  - {{ role: {letters(120)}, name: {letters(80)}, decision: approve, "
    f"on: 2026-01-30 }}\n---\n"
    f"# {letters(300)}\n\n**Status:** 95% complete\n\n## Database\n\n- [ ] {letters(300)}\n"
    f"- [x] Backups\n\n## {letters(300)}\n\n{items(5)}\n\n"
    f"## {'x' * 300}\n\n- [ ] {'y' * 300}\n"
  )


def waived() -> str:
  """Everything that status data can say: waivers, scored risks, signatures, several days for one launch."""
  waivers = "".join(
    f"  - {{ item: step-{place}, reason: {words(20)}, requested-by: Ben, approved-by: Ana, "
    f"approved-on: 2026-01-05, expires: 2026-0{1 + place}-28 }}\n"
    for place in range(0, 4)
  )
  return (
    f"---\nlaunch: 2026-03-16\nwaivers:\n{waivers}"
    "risks:\n  - { id: R1, title: Keys leak, likelihood: 4, impact: 5, mitigation: Step 1, items: [step-1] }\n"
    "  - { id: R2, title: Nobody knows }\n"
    "sign-offs:\n  - { role: Security Lead, name: Ben, decision: decline, on: 2026-01-30 }\n"
    "  - { role: Product Lead, name: Eva, decision: approve-with-conditions, on: 2026-01-30 }\n---\n"
    "# Waived\n\n## Security\n\n- [ ] Step 0\n- [ ] Step 1\n- [x] Step 2\n- [ ] Step 3\n- [/] Step 4\n\n"
    "## Days\n\n- Launch: 2026-03-16\n- Launch date: 1 April 2026\n- Go-live: 2026-04-15\n"
    "- Target launch: May 4, 2026\n- Production launch: 2026-06-01\n"
  )


def three_hundred() -> str:
  """The page whose weight is promised: 300 items in ten sections, with owners and hours."""
  sections = "\n\n".join(
    f"## {place}. {words(3).capitalize()}\n\n{items(30)}" for place in range(1, 11)
  )
  return f"# Three hundred items\n\n{sections}\n"


SOURCES = {
  "long-item": long_item,
  "many-items": many_items,
  "many-sections": many_sections,
  "crowded-risks": crowded_risks,
  "forty-weeks": forty_weeks,
  "overrun": overrun,
  "three-hours": three_hours,
  "nothing": nothing,
  "arabic": arabic,
  "chinese": chinese,
  "long-titles": long_titles,
  "waived": waived,
  "three-hundred": three_hundred,
}


def write(folder: Path) -> None:
  folder.mkdir(parents=True, exist_ok=True)
  for name, source in SOURCES.items():
    (folder / f"{name}.md").write_text(source(), encoding="utf-8")
