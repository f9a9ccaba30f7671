import Testing

@testable import Readiness

/// The order of verdicts: what stands against a launch weighs more than what is unknown, and that
/// more than conditions.
struct VerdictTests {
  private static let done = "- [x] Cables are laid\n"
  private static let open = "- [ ] Fuses are fitted\n"
  private static let mustFails = "\n## Go criteria\n\n- [ ] Crew is trained\n"
  private static let mustUnknown = "\n## Go criteria\n\n- The wind is low\n"
  private static let shouldFails = "\n## Go criteria (should pass)\n\n- [ ] Paint is dry\n"
  private static let fired = "\n## NO-GO criteria\n\n- [x] The wind is above 8\n"
  private static let notFired = "\n## NO-GO criteria\n\n- [ ] The wind is above 8\n"
  private static let yellow = "\n## Yellow flags\n\n- [x] It rains\n"
  private static let rollback = "\n## Rollback triggers\n\n- [ ] Errors above 5%\n- Load too high\n"
  private static let rollbackFired = "\n## Rollback triggers\n\n- [x] Errors above 5%\n"
  private static let pending = "\n## Sign-off\n\n- Harbour master: ____ Date: ____\n"
  private static let signed = "\n## Sign-off\n\n- Harbour master: Ruth Okafor Date: 2026-02-02\n"
  private static let after = "\n## Post-launch\n\n- [ ] Count the containers\n"

  private static let cases: [(String, [String], Verdict)] = [
    ("no item is left open", [done], .go),
    ("a required item is open", [done, open], .noGo),
    ("only what comes after the launch is open", [done, after], .go),
    ("a must-gate fails", [done, mustFails], .noGo),
    ("a must-criterion is shown by nothing", [done, mustUnknown], .undecided),
    ("a should-gate fails", [done, shouldFails], .conditionalGo),
    ("a trigger has fired", [done, fired], .noGo),
    ("no trigger has fired", [done, notFired], .go),
    ("a yellow flag is up", [done, yellow], .conditionalGo),
    ("a yellow flag is up and a sign-off pending", [done, yellow, pending], .undecided),
    ("a yellow flag is up and a trigger has fired", [done, yellow, fired], .noGo),
    ("a sign-off is pending", [done, pending], .undecided),
    ("a sign-off is pending and an item open", [done, open, pending], .noGo),
    ("everybody has signed", [done, signed], .go),
    ("rollback triggers wait", [done, rollback], .go),
    ("a rollback trigger is ticked", [done, rollbackFired], .noGo),
    (
      "a go gate holds and an item is open",
      [done, open, "\n## Go criteria\n\n- [x] Crew is trained\n"], .go
    ),
    (
      "a part must pass and does",
      [done, open, "\n## Brakes (must all pass)\n\n- [x] They hold\n"], .noGo
    ),
    (
      "a part must pass for the launch",
      [done, open, "\n## Launch (must all pass)\n\n- [x] It lifts\n"], .go
    ),
    (
      "quality gates hold and an item is open",
      [done, open, "\n## Quality gates\n\n| Gate | Status |\n|---|---|\n| Load test | ✅ |\n"], .noGo
    ),
    ("only headings stand there", ["Words.\n"], .undecided),
    ("a part of a done item failed", ["- [x] Base\n  - ❌ Restore is tested\n"], .noGo),
    ("a blocker is to be fixed", [done, "\n## Blockers: must be fixed\n\n- [ ] A leak\n"], .noGo),
    (
      "a trigger opens with none", [done, "\n## NO-GO if\n\n- None of us is trained\n"], .undecided
    ),
    ("no blocker is named", [done, "\n## Current blockers\n\n- None identified\n"], .go),
    ("a blocker is named", [done, "\n## Current blockers\n\n- The quay is iced\n"], .undecided),
    (
      "a criterion stands under a label",
      ["## Go/No-Go criteria\n\n- [x] Crew rests\n\n**Law:**\n\n- It is signed\n"], .undecided
    ),
    (
      "steps are left before the launch",
      [done, "\n## Final steps before launch\n\n1. The pilot is booked\n"], .undecided
    ),
    (
      "blockers must be fixed and are not",
      [done, "\n## Launch blockers (must fix before opening)\n\n- [ ] A leak\n"], .noGo
    ),
    (
      "blockers must be fixed and are, and an item is open",
      [done, open, "\n## Launch blockers (must fix before opening)\n\n- [x] A leak\n"], .noGo
    ),
    (
      "a kill criterion must roll back",
      [done, "\n## Kill criteria (must roll back)\n\n- [x] Load down\n"], .noGo
    ),
    (
      "blockers must not exist",
      [done, "\n## Blockers (must not exist)\n\n- [x] A leak\n"], .noGo
    ),
    (
      "only the target bears a tick",
      ["|Check|Target|Actual|\n|-|-|-|\n|Load|80% ✅||\n|Wind|< 8 ✅||\n"], .undecided
    ),
    (
      "a good value is judged bad",
      [
        "\n## Go criteria\n\n|Criterion|Target|Actual|\n|-|-|-|\n|A|on|Live ❌|\n",
        "|B|on|Live ✅|\n",
      ], .noGo
    ),
    (
      "a legend warns with a modal",
      ["\nLegend: ✅ done · ⚠️ may block launch\n\n## Keys\n\n- ✅ A\n- ⚠️ B\n"], .noGo
    ),
    (
      "a legend says what is optional for one end only",
      ["\nLegend: ✅ done · 🟡 optional for staging\n\n## Keys\n\n- ✅ A\n- 🟡 B\n"], .noGo
    ),
    (
      "criteria are for something else",
      [done, open, "\n## Criteria for production incidents\n\n- [x] Named\n"], .noGo
    ),
    (
      "a table like a status table has values and no status",
      [
        "|Item|Status|\n|-|-|\n|TLS|✅|\n",
        "\n## Speed\n\n|Item|Target|Actual|\n|-|-|-|\n|A|1|4|\n",
      ], .noGo
    ),
    (
      "a trigger says when to roll back",
      [done, "\n## Rollback triggers\n\n### Roll back immediately\n\n- [x] Loss\n"], .noGo
    ),
    (
      "an area with evidence is declined",
      [
        done, "\n## Sign-offs\n\n|Area|Requirement|Owner|Status|\n|-|-|-|-|\n",
        "|Security|No criticals|Ann|Declined|\n",
      ], .noGo
    ),
    (
      "conditions have values and decisions",
      [
        done, "\n## Go/No-Go\n\n|Condition|Current|Decision|\n|-|-|-|\n",
        "|All bugs fixed|2 open|GO|\n|Backups restored|not yet|GO|\n",
      ], .undecided
    ),
    (
      "gates are required for the launch",
      [done, "\n## Required for launch gates\n\n- Latency is low\n"], .undecided
    ),
    (
      "a lead-in states the gate",
      [
        done, "\nAll quality gates must be met before we go live:\n\n",
        "|Gate|Target|Actual|\n|-|-|-|\n|Coverage|80%|61%|\n",
      ], .undecided
    ),
    (
      "outstanding approvals are declined",
      [done, "\n## Outstanding approvals before launch\n\n- CTO: declined\n"], .noGo
    ),
    (
      "a role declines behind a dash",
      [done, "\n## Sign-off\n\n- [ ] CTO - declined, too many bugs\n"], .noGo
    ),
    (
      "a sign is worse than a word that goes on",
      ["|Item|Status|\n|-|-|\n|A|🔄 Done for the most|\n"], .noGo
    ),
    ("a box stands alone in a column", ["|Item|Status|\n|-|-|\n|A|[x]|\n"], .go),
    (
      "what a rollback must show is open",
      [done, "\n## Rollback readiness\n\n### Criteria\n\n- [ ] Script tested\n"], .noGo
    ),
    (
      "a trigger of another kind is open",
      [done, "\n## Monitoring and rollback\n\n### Triggers\n\n- [ ] Pager wired\n"], .noGo
    ),
    (
      "blockers have a column of what is done",
      [done, "\n## Production blockers\n\n|Blocker|Done|\n|-|-|\n|Crash|[ ]|\n"], .noGo
    ),
    (
      "blockers have signs",
      [done, "\n## Release blockers\n\n- ✅ Crash fixed\n- ❌ Data loss\n"], .noGo
    ),
    (
      "blockers are there",
      [
        done, "\n## Blockers (must be resolved)\n\n|Issue|Seen|Blocking|\n|-|-|-|\n",
        "|Crash|Yes|✅|\n|Leak|Yes|✅|\n",
      ], .noGo
    ),
    (
      "a box stands for a name",
      [done, "\n## Sign-off\n\n|Role|Name|Signature|\n|-|-|-|\n|CTO|[x]|[x]|\n"], .undecided
    ),
    (
      "criteria are left to be filled in",
      [done, "\n## Go criteria\n\n- [x] Tests\n- Legal:\n- Security team:\n"], .undecided
    ),
    (
      "six are announced and two are there",
      [
        "## Section 3\n\n- [x] A\n- [x] B\n",
        "\n## Go/No-Go\n\n- Law: all 6 items in section 3 done\n",
      ], .undecided
    ),
    (
      "all that are announced are there",
      [
        "## Section 3\n\n- [x] A\n- [x] B\n",
        "\n## Go/No-Go\n\n- Law: all 2 items in section 3 done\n",
      ], .go
    ),
    (
      "a signature in a list is declined",
      [
        done, "\n## Sign-off\n\n**COO**\n\n- Name: Cy\n- Signature: C\n",
        "- Status: Rejected\n",
      ], .noGo
    ),
    (
      "only the least is asked for a launch",
      [done, open, "\n## Minimum requirements for go-live\n\n- [x] Board met\n"], .noGo
    ),
    (
      "what would be nice stands beneath a gate",
      ["## Launch criteria\n\n### Must have\n\n- [x] A\n\n### Nice to have\n\n- [ ] B\n"], .go
    ),
    (
      "triggers stand beneath a gate of rollback",
      [done, "\n## Rollback gate\n\n- [x] Error rate above 5%\n"], .noGo
    ),
    (
      "a gate of rollback beside another asks for boxes",
      [done, "\n### Backup gate\n\n- [x] Tested\n", "\n### Rollback gate\n\n- [ ] Tested\n"],
      .noGo
    ),
    (
      "an item says for which sprint it is",
      [
        "## Sprint 3\n\n- [x] A\n",
        "\n## Go criteria\n\n- [x] B\n- [ ] Alerts are wired (Sprint 3)\n",
      ], .noGo
    ),
    (
      "red flags are named before a dash",
      [done, "\n## Red flags - stop if any is present\n\n1. A hole\n"], .undecided
    ),
    (
      "a blocker is active",
      [done, "\n## Blockers for production\n\n|Blocker|Status|\n|-|-|\n|Crash|Active|\n"],
      .noGo
    ),
    (
      "one of the blockers has a sign",
      [done, "\n## Blockers for launch\n\n- Crash\n- ✅ Law agrees\n"], .undecided
    ),
    (
      "blockers stand in parts",
      [done, "\n## Production blockers\n\n### Security\n\n- A hole\n"], .undecided
    ),
    (
      "a box claims more than there is",
      [
        "## Category 2: Ops\n\n- [x] B\n- [ ] C\n",
        "\n## Go/No-Go\n\n- [x] All 6 criteria in category 2 met\n",
      ], .noGo
    ),
    (
      "the second of two has not signed",
      [
        done, "\n## Sign-off\n\n- Name: Ann Lee\n- Date: 2025-12-01\n- Name: ____\n",
        "- Date: ____\n",
      ], .undecided
    ),
    (
      "a signature waits for its decision",
      [
        done, "\n## Sign-off\n\n**CTO:**\n\n- Name: Ann\n- Date: 2025-12-01\n",
        "- Status: Pending\n",
      ], .undecided
    ),
    (
      "roles are ticked without a name",
      [done, "\n## Approvals\n\n- [x] CTO: ready\n- [x] Legal: done\n"], .undecided
    ),
    (
      "work on risks stands beneath criteria against the launch",
      [done, "\n## No-go criteria\n\n- [ ] Loss\n\n### Risk review\n\n- [ ] Reviewed\n"], .noGo
    ),
    (
      "what failed is ticked",
      ["|Check|Failed|\n|-|-|\n|Load test|[x]|\n|Drill|[ ]|\n"], .noGo
    ),
    (
      "a contract must be there before the launch",
      [done, "\n## Must be complete before launch\n\n- Contract signed\n"], .undecided
    ),
    (
      "blockers have numbers and no state",
      [done, "\n## Blockers for production\n\n||Blocker|Owner|\n|-|-|-|\n|1|Crash|Ann|\n"],
      .undecided
    ),
    (
      "one area among roles is ticked",
      [done, "\n## Approvals\n\n- [x] Runbook: done\n- [x] Legal: done\n"], .undecided
    ),
    (
      "areas are still to be shown",
      [
        done, "\n## Area sign-off\n\n|Area|Evidence|Owner|Status|\n|-|-|-|-|\n",
        "|Cradle|Sheet|Yard|Open|\n",
      ], .noGo
    ),
    ("a drawn trigger is ticked", [done, "\n**NO-GO if:**\n\n☑ The wind is above 8\n"], .noGo),
    ("an item is optional elsewhere", ["- [x] A\n- [ ] B (optional for staging)\n"], .noGo),
    ("an item is optional for the pilot", ["- [x] A\n- [ ] B (optional for the pilot)\n"], .go),
    ("a part could do harm", [done, "\n## Ops (could cause data loss)\n\n- [ ] B\n"], .noGo),
    ("a month is named", [done, "\n## MAY 2026 release\n\n- [ ] B\n"], .noGo),
    (
      "something waits for a tick",
      ["The launch banner hides until:\n\n- [x] A\n\n## Crew\n\n- [ ] B\n"], .noGo
    ),
    (
      "the launch waits for a tick",
      ["Do not launch the ferry until:\n\n- [x] A\n\n## Crew\n\n- [ ] B\n"], .go
    ),
    (
      "two days are left on the page of the day",
      [done, "\n## Launch day\n\n### T-48 hours: a look\n\n- [ ] B\n"], .noGo
    ),
    (
      "a week comes before the preparation",
      [done, "\n## Go-live steps\n\n- [ ] S\n\n## Week 1: ground\n\n- [ ] B\n\n## Preparation\n"],
      .noGo
    ),
    ("a drawn part of a done item is open", ["- [x] Base:\n\n  ☐ It is restored\n"], .noGo),
    ("a drawn line of a done item is open", ["- [x] Base\n  ☐ It is restored\n"], .noGo),
    (
      "both sides of the launch are named", [done, "\n## After launch or before\n\n- [ ] B\n"],
      .noGo
    ),
    (
      "the crew is ready on the day",
      [done, "\n## Launch day\n\n### T-30 minutes: final preparations\n\n- [ ] B\n"], .go
    ),
    (
      "what is ready is a part",
      [open, "\nThe service is ready for release when:\n\n- [x] A\n"], .noGo
    ),
    (
      "what is said is not ready",
      [open, "\nThe crane is not ready for launch if:\n\n- [x] A\n"], .noGo
    ),
    (
      "what is said isn't ready",
      [open, "\nThe crane isn’t ready for launch if:\n\n- [x] A\n"], .noGo
    ),
    ("pre-launch comes before", [done, "\n## Launch\n\n### Pre-launch\n\n- [ ] B\n"], .noGo),
    (
      "a word of a gate stands in another heading",
      [open, "\n## Employee exit checklist\n\n- [x] Badge\n"], .noGo
    ),
    (
      "criteria of approval ask people",
      [done, "\n## Sign-off criteria\n\n|Role|Name|Date|\n|-|-|-|\n|CTO| | |\n"], .undecided
    ),
    (
      "evidence is not there yet",
      ["## Go/No-Go criteria\n\n- [x] A\n- Drill: TBD\n- Report:\n"], .undecided
    ),
    (
      "more is asked beneath a table",
      [
        "## Go criteria\n\n|Check|Status|\n|-|-|\n|A|✅|\n\n**Also required:**\n\n- Pen test\n"
      ], .undecided
    ),
    ("a word is struck out, not the item", [done, "- ❌ ~~Manual~~ automated failover\n"], .noGo),
    (
      "who approved is no role",
      [done, "\n## Sign-off\n\n|Approved|Signature|Date|\n|-|-|-|\n|❌|Ann|2025-12-01|\n"],
      .undecided
    ),
    ("a fix is due soon", [done, "\n**Must be fixed within 48 hours:**\n\n- [ ] B\n"], .noGo),
    ("a row is a number", [done, "\n|Check|Status|\n|-|-|\n|TLS|✅|\n|404| |\n"], .noGo),
    ("a signer writes small", [done, "\n## Approvals\n\n- head of data science\n"], .undecided),
    (
      "a gate stands at the top",
      ["\n# NO-GO criteria\n\n- [x] A\n\n# Later\n\n- [x] B\n"], .noGo
    ),
    (
      "a warning stands among parts", ["- [ ] Base\n  - [x] Part\n  - ⚠️ Not encrypted\n"], .noGo
    ),
    (
      "stages are no sections",
      [
        "\n## 1. A\n\n- [x] A\n\n## 2. B\n\n- [x] B\n\n## Stage 1: C\n\n- [x] C\n\n",
        "## Stage 2: D\n\n- [ ] D\n\n## Go criteria\n\n- [ ] Stages 1-2 complete\n",
      ], .noGo
    ),
    ("work is held", [done, "\n## Hold if approved\n\n- [ ] B\n"], .noGo),
    (
      "a part is optional, yet not", [done, "\n## B (Optional - required for EU)\n\n- [ ] B\n"],
      .noGo
    ),
    ("a check leaves something out", [done, "\n**Builds do not include:**\n\n- ❌ Keys\n"], .noGo),
    (
      "a hold is lifted",
      [
        done,
        "\n## Sign-off\n\n|Role|Name|Decision|\n|-|-|-|\n|QA|Ann Lee|Approved - hold lifted|\n",
      ], .go
    ),
    (
      "an image is ready",
      [open, "\n### Docker image\n\nReady to deploy when:\n\n- [x] A\n"], .noGo
    ),
    (
      "reviewers of mail approve",
      [open, "\n## Pre-launch email approval criteria\n\n- [x] A\n"], .noGo
    ),
    (
      "areas stand over conditions",
      [done, "\n## Go/No-Go matrix\n\n|Area|Decision|\n|-|-|\n|Any bug open|NO-GO|\n|B|GO|\n"],
      .undecided
    ),
    ("work goes on", [done, "\n## Ongoing operations\n\n- [ ] Rota is staffed\n"], .noGo),
    (
      "a preparation is for the launch", [done, "\n## Cutover\n\n### Preparation\n\n- [ ] B\n"],
      .noGo
    ),
    (
      "all is due before the launch",
      [done, "\n## Launch day\n\n### T-2h: all must be done before launch\n\n- [ ] B\n"], .noGo
    ),
    ("a scan is blocked", [done, "- ✅ Injection scan: blocked\n"], .noGo),
    ("an attempt is blocked", [done, "- ✅ Injection attempts: blocked\n"], .go),
    ("a month is no need", [done, "- [ ] Pen test (May - June)\n"], .noGo),
    ("a need has a limit", [done, "- [ ] Review (optional - needed for EU launch)\n"], .noGo),
    (
      "nothing is excepted",
      [
        "## Go criteria\n\n|Check|Status|\n|-|-|\n|A|✅|\n\n**Without exception:**\n\n- Pen test\n"
      ], .undecided
    ),
    (
      "logs leave something out", [done, "\n## Which logs do not include names\n\n- ❌ API\n"], .noGo
    ),
    ("a need must pass", [done, "\n## Power (must pass)\n\n- [ ] B\n"], .noGo),
    ("a numbered part is no sprint", [open, "\n## Go criteria\n\n- [x] Sprint 1 complete\n"], .go),
    (
      "a range of parts is not complete",
      [
        "\n## 1. Hull\n\n- [x] A\n\n## 2. Deck\n\n- [ ] B\n\n## Go criteria\n\n",
        "- [x] Sections 1 through 2 complete\n",
      ], .noGo
    ),
    (
      "criteria stand behind what it takes",
      ["The crane is ready for launch when:\n\n- [x] A\n\n## Crew\n\n- [ ] B\n"], .go
    ),
    (
      "exceptions stand beneath a gate's table",
      ["## Go criteria\n\n|Check|Status|\n|-|-|\n|A|✅|\n\n**Exceptions:**\n\n- Quay 7\n"], .go
    ),
    ("a signer says stop", [done, "\n## Sign-off\n\n|Role|Decision|\n|-|-|\n|QA|STOP|\n"], .noGo),
    ("a rollback is tested", [done, "\n## Rollback execution tests\n\n- [ ] B\n"], .noGo),
    (
      "criteria that do not speak of the launch hold",
      [done, open, "\n## Mandatory criteria\n\n- [x] The vendor is known\n"], .noGo
    ),
    (
      "what must not be open is done",
      [
        done, "\n## Do not launch if\n\n- Any critical item is unchecked\n- Open P0 tasks\n",
        "\n## P0\n\n- [x] Rails hold\n",
      ], .go
    ),
    (
      "what must not be open is open",
      [
        "- [x] A (P1)\n\n## Go criteria\n\n- [x] B\n\n## P0\n\n- [ ] C\n",
        "\n## NO-GO if\n\n- Any P0 item is incomplete\n",
      ], .noGo
    ),
    (
      "blockers are tracked and open", [done, "\n## Blockers\n\n|Item|Status|\n|-|-|\n|A|TODO|\n"],
      .noGo
    ),
    (
      "blockers are tracked and done", [done, "\n## Blockers\n\n|Item|Status|\n|-|-|\n|A|Done|\n"],
      .go
    ),
    (
      "blockers are at work",
      [done, "\n## Blockers\n\n|Item|Status|\n|-|-|\n|A|Active|\n"], .noGo
    ),
    ("a low priority is green", [done, "- 🟢 LOW: paint the mast\n"], .noGo),
    ("a feature must pass", [done, open, "\n## Core (must all pass)\n\n- [x] A\n"], .noGo),
    ("a boxed signature is blank", [done, "\n## Sign-off\n\n- [ ] Signed: ____\n"], .undecided),
    ("a boxed signature is ticked", [done, "\n## Sign-off\n\n- [x] Signed: ____\n"], .undecided),
    ("somebody is to have signed", [done, "\n**Signed by**:\n\n- Miller: ____\n"], .undecided),
    (
      "rows begin with a part and a number",
      [
        "\n## 1. Build\n\n- [x] A\n\n## 2. Verify\n\n- [x] B\n\n## Go/No-Go\n\n|Criterion|Status|\n|-|-|\n",
        "|Section 1 complete|✅|\n|Section 2 complete|❌|\n|Budget approved|❌|\n",
      ], .noGo
    ),
    (
      "steps are rows beneath a numbered heading",
      [
        "\n## 1. Scope\n\n## 2. Steps\n\n|Step|Action|Done?|\n|-|-|-|\n|Step 1|Freeze|✅|\n|Step 2|Tag|❌|\n",
        "|Step 3|Test backups|❌|\n",
      ], .noGo
    ),
    (
      "blockers are marked", [done, "\n## Launch blockers\n\n- 🚫 No contract\n- 🚫 No DPA\n"],
      .undecided
    ),
    (
      "blockers are bullets", [done, "\n## Launch blockers\n\n- ✅ No contract\n- ✅ No DPA\n"],
      .undecided
    ),
    (
      "a blocker is confirmed",
      [done, "\n## Blockers\n\n|Blocker|Status|\n|-|-|\n|A|Confirmed|\n|B|✅ Verified|\n"],
      .undecided
    ),
    (
      "a blocker is detected",
      [done, "\n## Blockers\n\n|Blocker|Detected|\n|-|-|\n|A|Yes|\n"], .noGo
    ),
    (
      "blockers are resolved",
      [done, "\n## Blockers\n\n|Blocker|Resolved?|\n|-|-|\n|A|Yes|\n|B|No|\n"], .noGo
    ),
    ("a need has a case", [done, "\n## Security (optional in dev)\n\n- [ ] TLS on\n"], .noGo),
    ("a first priority is optional", [done, "\n## Sec (P0 – optional)\n\n- [ ] TLS on\n"], .noGo),
    (
      "a rollback has a case",
      [done, "\n## Rollback plan\n\n**If a migration is part:**\n\n- [ ] Down-migration tested\n"],
      .noGo
    ),
    (
      "a rollback is prepared",
      [done, "\n## Rollback readiness\n\n### If problems occur\n\n- [ ] Drill held\n"], .noGo
    ),
    (
      "weeks stand beneath what must be before",
      [done, "\n## Pre-launch success metrics\n\n### Week 1\n\n- [ ] Baseline measured\n"], .noGo
    ),
    (
      "weeks stand beneath success criteria",
      [done, "\n## Success criteria\n\n### Week 1\n\n- [ ] Auth built\n"], .noGo
    ),
    (
      "a readiness stands beneath what comes after another",
      [done, "\n## Post-deployment (staging)\n\n### Production readiness\n\n- [ ] Backups\n"], .noGo
    ),
    (
      "it says when to stop the upgrade",
      [done, "\n## When to stop the upgrade\n\n- [x] Error rate above 5%\n"], .noGo
    ),
    (
      "bullets must pass",
      [done, "\n## Smoke tests (must all pass)\n\n- login works\n- checkout works\n"], .undecided
    ),
    (
      "either of two priorities is open",
      [
        "- [ ] P0: a\n- [x] P1: b\n\n## Go criteria\n\n- [x] Ok\n\n## NO-GO if\n\n",
        "- Any P0 or P1 item is unchecked\n",
      ], .undecided
    ),
    (
      "boards reject",
      [
        done,
        "\n## Sign-off\n\n|Stakeholder|Comment|Date|\n|-|-|-|\n|❌ Board|rejected||\n|❌ Mayor|rejected||\n",
      ],
      .undecided
    ),
    (
      "a boxed board rejects",
      [done, "\n## Sign-off\n\n|Role|Name|Decision|\n|-|-|-|\n|☐ Harvest Board|Jane|Rejected|\n"],
      .noGo
    ),
    (
      "roles approve before", [done, "\n## Pre-approval\n\n- QA Lead\n- Security Lead\n"],
      .undecided
    ),
    (
      "boards approve before",
      [
        done,
        "\n## Approvals\n\nBefore going live, ensure that all have approved:\n\n- Board\n- Mayor\n",
      ],
      .undecided
    ),
    ("a priority is in brackets", [done, "- 🟢 (P3) docs\n"], .noGo),
    ("a priority is bold", [done, "- 🟢 **Low priority**: docs\n"], .noGo),
    (
      "blockers are open beside a go gate",
      [
        done, "\n## Blockers\n\n|Item|Status|\n|-|-|\n|A|Not resolved|\n",
        "\n## Go criteria\n\n- [x] Permit\n",
      ], .noGo
    ),
    (
      "critical red flags are open beside a go gate",
      [
        done, "\n## Critical red flags\n\n|Flag|Status|\n|-|-|\n|A|Open|\n",
        "\n## Go criteria\n\n- [x] Permit\n",
      ], .noGo
    ),
    (
      "a board has not signed beside its box",
      [done, "\n## Approvals\n\n|Approver|Signature|Date|\n|-|-|-|\n|☑ Harbour Board|||\n"],
      .undecided
    ),
    (
      "a marshal declines beside a box",
      [
        done, "\n## Approvals\n\n|Committee|Signature|Comment|\n|-|-|-|\n|☑ Board|Jo Hill|ok|\n",
        "|☑ Fire Marshal|declined|unsafe|\n",
      ], .noGo
    ),
    (
      "criteria stand beneath a rollback",
      [done, "\n## Rollback plan\n\n### Criteria\n\n- [ ] Backup restored\n"], .noGo
    ),
    (
      "a rollback has not been tested",
      [done, "\n## Rollback plan\n\n### If the rollback has not been tested yet\n\n- [ ] Test\n"],
      .noGo
    ),
    (
      "metrics are built in weeks",
      [done, "\n## Monitoring and metrics\n\n### Week 1\n\n- [ ] Prometheus installed\n"], .noGo
    ),
    (
      "one is to return to the old system",
      [done, "\n## When to stop and return to the old system\n\n- [x] Errors above 5%\n"], .noGo
    ),
    (
      "actions remain", [done, "\n## Remaining actions before launch\n\n- Sign the DPA\n"],
      .undecided
    ),
    (
      "bullets must pass beside boxes",
      [done, "\n## Core (must all pass)\n\n- [x] Plan\n\nThen:\n\n- login works\n"], .undecided
    ),
    ("a plain list must pass", [done, "\n## Core (must pass)\n\n- Login works\n"], .undecided),
    (
      "a lead-in asks beneath words of gates",
      [done, "\n## Gates and checks\n\nThese must all pass:\n\n- login works\n"], .undecided
    ),
    (
      "blockers are marked in a table",
      [done, "\n## Blockers\n\n|Blocker|Status|\n|-|-|\n|DPA|🚫|\n|SSO|🚫|\n"], .undecided
    ),
    (
      "a blocker goes on",
      [done, "\n## Blockers\n\n|Blocker|Status|\n|-|-|\n|SSO|Fixed next sprint|\n|DPA|Closed|\n"],
      .undecided
    ),
    (
      "a blocker is not closed",
      [done, "\n## Launch blockers\n\n|Blocker|Closed?|\n|-|-|\n|SSO|No|\n"], .noGo
    ),
    (
      "an issue is not resolved",
      [done, "\n## NO-GO criteria\n\n|Issue|Resolved?|\n|-|-|\n|SSO is broken|No|\n"], .noGo
    ),
    (
      "blockers stand beneath a table",
      [
        done, "\n## Blockers\n\n|Blocker|Status|\n|-|-|\n|SSO|Resolved|\n\n- No contract\n",
      ], .undecided
    ),
    (
      "staging is launched", [done, "\n## After deployment to staging\n\n- [ ] Smoke test\n"], .noGo
    ),
    (
      "a test is prepared behind staging",
      [done, "\n## Post-deployment (staging)\n\n### Load test preparation\n\n- [ ] B\n"], .noGo
    ),
    ("a need ends in a case", [done, "\n## Security — optional in dev\n\n- [ ] TLS\n"], .noGo),
    (
      "an approval is pending behind a dash",
      [done, "\n## Sign-off\n\n- [x] Budget approval (Finance) - pending\n"], .undecided
    ),
    (
      "one question has sentences",
      [
        done,
        "\n## Mode — pick one\n\n- [ ] Test mode, no real charges\n- [ ] The prices match the mode ",
        "that was chosen, the webhook points at the right address and its secret is known\n",
      ], .noGo
    ),
    (
      "a plan is recommended", [done, "\n## Recommended go-live plan\n\n- [ ] Book the crane\n"],
      .noGo
    ),
    (
      "a lead approves", [done, "\n## Sign-off\n\n- [ ] Project lead approves the results\n"],
      .undecided
    ),
    (
      "critical blockers are resolved and an item is open",
      [open, "\n## Critical blockers\n\n|Item|Status|\n|-|-|\n|A|Resolved|\n"], .noGo
    ),
    (
      "blockers for production are resolved and an item is open",
      [open, "\n## Blockers for production\n\n|Item|Status|\n|-|-|\n|A|Resolved|\n"], .noGo
    ),
    ("there is nothing but a pending sign-off", [pending], .undecided),
    ("there is nothing but a fired trigger", [fired], .noGo),
  ]

  @Test(arguments: cases)
  func `weighs what stands against, what is unknown, and conditions`(
    _: String, body: [String], verdict: Verdict
  ) throws {
    let assessment = try assessed("# Crane\n\n## Power\n\n" + body.joined())
    #expect(assessment.decision.verdict == verdict)
    #expect(!assessment.decision.reasons.isEmpty)
  }

  @Test(arguments: [("[ ]", Verdict.go), ("[x]", .noGo)])
  func `an item that front matter forbids is bad news when ticked and never progress`(
    box: String, verdict: Verdict
  ) throws {
    let assessment = try assessed(
      """
      ---
      gates:
        - name: Go
          forbid: [ { item: leak-in-the-tank } ]
      ---
      # Crane

      - [x] Cables are laid
      - \(box) Leak in the tank
      """)
    #expect(assessment.decision.verdict == verdict)
    #expect(assessment.progress.readiness.total == 1)
  }

  private static let decisions: [(String, [Verdict])] = [
    ("**Verdict:** ✅ GO", [.go]), ("Verdict: NOT READY", [.noGo]),
    ("Can deploy now: Yes", [.go]), ("Can deploy now: No, not before May", [.noGo]),
    ("### Status: 🔴 **NO-GO** (public launch)", [.noGo]),
    ("🟡 **CONDITIONAL GO**", [.conditionalGo]),
    ("**Decision:** GO with conditions", [.conditionalGo]),
    ("**Decision:** [ ] GO  [x] NO-GO", [.noGo]), ("**Decision:** [ ] GO  [ ] NO-GO", []),
    ("**Decision:** GO / NO-GO", []), ("**Decision:** ____", []), ("**Decision:** TBD", []),
    ("**Current Decision:** ⚪ TO BE DETERMINED", []), ("**Recommendation:** GO", []),
    ("## Go/No-Go decision", []), ("**PRODUCTION READY**", []), ("**Status:** APPROVED", []),
    ("Ready to deploy: YES / NO", []), ("### Can we launch?\n\n✅ Yes, on Monday", [.go]),
    ("We will go on Monday.", []), ("**CTO:** GO", []), ("**Decision:** GO if all pass", []),
    ("**Decision:** NO-GO until the wind drops", [.noGo]),
    ("**Decision:** Proceed to phase 1", []), ("**Decision:** Proceed to launch", [.go]),
    ("**Status:** NO-GO\n\n**Alternative:** ✅ **CONDITIONAL GO** (demo)", [.noGo, .conditionalGo]),
    ("**Verdict:** GO\n\n**Verdict:** NO-GO", [.go]),
    ("## Go or not\n\n**□ GO** - open the slip\\\n**□ NO-GO** - wait", []), ("**☐ GO**", []),
    ("|Environment|Decision|\n|-|-|\n|Staging|GO|\n|Production|NO-GO|", [.go, .noGo]),
  ]

  @Test(arguments: decisions)
  func `records a decision where one is made, one a section`(
    words: String, recorded: [Verdict]
  ) throws {
    let assessment = try assessed("# Crane\n\n## Power\n\n- [x] Cables are laid\n\n\(words)\n")
    #expect(assessment.decision.recorded.map(\.verdict) == recorded)
  }
}
