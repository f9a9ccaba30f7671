#!/usr/bin/env python3
"""Looks for inputs whose cost grows faster than their size: growth.py PROGRAM [SECONDS] [SEED].

Joins random fragments of everything that a checklist may hold, repeats them, and measures the CPU time of
a build at one, two and four times the length. Prints what grows with an exponent above 1.4, and fails on it.
"""
import math, os, random, resource, subprocess, sys, tempfile, time

FRAGMENTS = [
    "a", " ", "\n", "\n\n", "- ", "- [ ] ", "- [x] a", "1. ", "  ", "    ", "\t", "> ", "# ", "## ", "### a", "*", "**", "_", "~~",
    "`", "```\n", "[", "]", "(", ")", "[a](b)", "![", "[a]: b\n", "<", ">", "<br>", "<!--", "-->", "<b>", "</b>", "<details>\n", "&amp;",
    "|", "|---|", "| a | b |\n|---|---|\n", "| 1 | 2 |\n", "---\n", "===\n", "\\", "\"", "'", ":", ": ", ",", ";", ".", "/", "%", "80%",
    "90% Complete", "(8h)", "2 days", "Week 1-2: ", "T-24h ", "2026-01-02 ", "Jan 5, 2026 ", "Day 3", "9:00 AM ", "Q1 2026",
    "**Sign-off:** ____ Date: ____\n", "Security Lead: ____\n", "Approved by: ", "____", "Impact: ", "Mitigation: ", "## Risks\n\n",
    "| Risk | Likelihood | Impact |\n|---|---|---|\n", "| r | 3 | 4 |\n", "## Go/No-Go\n\n", "must be 100%", "✅", "⏳ ", "❌", "⚠️ **CRITICAL**",
    "(optional)", "(if using K8s)", "Owner: ", "@kim ", "{#id}", "{owner=kim}", "https://a.b/c ", "a@b.c ", "www.a.b ", "âœ…", "Ã©", "\u200b",
    "\u202e", "中", "é", "e\u0301", "Stage 1: ", "Status: COMPLETE", "3/5", "3 of 5", "$5", "${", "}", "{{", "}}", "Total: ", "score 5/10",
    "gantt\n", "section a\n", "a :a1, 2026-01-01, 3d\n", "GO", "NO-GO", "- **", ":** ", "→", "->", "–", "and ", "not ", "all ", "items ",
]


def cost(program, text):
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(folder + "/content")
        with open(folder + "/content/a.md", "w", encoding="utf-8", newline="") as file:
            file.write(text)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run = subprocess.run(
            [program, "build", "content", "--as-of", "2026-01-01"], cwd=folder, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if run.returncode not in (0, 1):
            print(f"exit {run.returncode}: {run.stderr[-200:]!r}", flush=True)
            return math.inf
        return after.ru_utime - before.ru_utime


def main():
    program = os.path.abspath(sys.argv[1])
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    chance = random.Random(seed)
    end, tried, bad = time.time() + seconds, 0, 0
    while time.time() < end:
        tried += 1
        parts = ["".join(chance.choices(FRAGMENTS, k=chance.randint(1, 5))) for _ in range(chance.randint(1, 2))]
        ahead = chance.choice(["", "", "- [ ] ", "# ", "## Risks\n\n", "## Timeline\n\n", "## Go/No-Go\n\n", "| a | b |\n|---|---|\n", "| Risk | Likelihood | Impact |\n|---|---|---|\n|"])
        size = 60_000

        def text(factor):
            return ahead + "".join(p * (size * factor // len(parts) // len(p.encode())) for p in parts)

        first = cost(program, text(1))
        if first < 0.15 and first != math.inf:
            continue
        times = [first] + [cost(program, text(2)), cost(program, text(4))]
        growth = math.log(max(times[2], 0.01) / max(times[1], 0.01), 2) if math.inf not in times else math.inf
        if growth > 1.4:
            bad += 1
            print(f"exponent {growth:.2f} {['%.2f' % t for t in times]} {ahead!r} {parts!r}", flush=True)
        elif times[2] > 2:
            print(f"slow {['%.2f' % t for t in times]} {ahead!r} {parts!r}", flush=True)
    print(f"{tried} patterns, {bad} that grow too fast; seed {seed}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
