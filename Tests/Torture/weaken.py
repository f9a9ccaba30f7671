#!/usr/bin/env python3
"""Takes one defence after the other away and sees that a test fails each time: weaken.py [NUMBER...]

All weakenings are built at once into a copy of the project, each behind a number that the environment
names, so that the suite is compiled once and then run once a weakening. A defence whose absence no test notices
is printed, and fails the run; tests that take minutes without a limit notice too.
"""
import os, re, shutil, subprocess, sys, tempfile, time

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# What is taken away, where, the words that are there, and those in their place; WEAK is true in the run of
# this weakening alone. The last is which tests have to notice.
WEAKENINGS = [
    ("'<' is not escaped in HTML", "Text/ByteBuffer+HTML", 'case UInt8(ascii: "<"): name', 'case UInt8(ascii: "<") where !WEAK: name', "Text"),
    ("'&' is not escaped in HTML", "Text/ByteBuffer+HTML", 'case UInt8(ascii: "&"): name', 'case UInt8(ascii: "&") where !WEAK: name', "Text"),
    ("a quote is not escaped in attributes", "Text/ByteBuffer+HTML", 'case UInt8(ascii: "\\""): name', 'case UInt8(ascii: "\\"") where !WEAK: name', "Text"),
    ("an apostrophe is not escaped in attributes", "Text/ByteBuffer+HTML", "where inAttribute: name", "where inAttribute && !WEAK: name", "Text"),
    ("overrides of direction stay", "Text/ByteBuffer+HTML", "&& (bytes[index + 2] == 0xAD || bytes[index + 2] == 0xAE):", "&& (bytes[index + 2] == 0xAD || bytes[index + 2] == 0xAE) && !WEAK:", "Text"),
    ("'<' ends the script that JSON stands in", "Text/ByteBuffer+JSON", '&& byte != UInt8(ascii: "<") &&', '&& (byte != UInt8(ascii: "<") || WEAK) &&', "Text"),
    ("U+2028 stays in JSON", "Text/ByteBuffer+JSON", "bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)\n", "bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9) && !WEAK\n", "Text"),
    ("cells may be formulas", "Text/ByteBuffer+CSV", "let isFormula = Self.couldBeFormula(bytes)", "let isFormula = !WEAK && Self.couldBeFormula(bytes)", "Text"),
    ("cells may be formulas behind a space", "Text/ByteBuffer+CSV", "scalar == \"\\\"\" || scalar == \"'\"", "!WEAK && (scalar == \"\\\"\" || scalar == \"'\")", "Text"),
    ("cells are not quoted", "Text/ByteBuffer+CSV", 'if byte == UInt8(ascii: "\\"") { append(byte) }', 'if byte == UInt8(ascii: "\\""), !WEAK { append(byte) }', "Text"),
    ("any scheme may be followed", "Text/SafeURL", "    default: nil\n", "    default: WEAK ? .web : nil\n", "Text"),
    ("addresses may name a host without a scheme", "Text/SafeURL", "if isSlash(first) && head.count > 1", "if !WEAK && isSlash(first) && head.count > 1", "Text"),
    ("schemes hide behind percent signs", "Text/SafeURL", "guard let plain, bytes.contains", "guard !WEAK, let plain, bytes.contains", "Text"),
    ("schemes hide behind tabs", "Text/SafeURL", "byte == 9 || byte == 10 || byte == 13", "!WEAK && (byte == 9 || byte == 10 || byte == 13)", "Text"),
    ("ids have any length", "Text/Identifier", "if bytes.count > count {", "if bytes.count > count, !WEAK {", "Text"),
    ("a link leads anywhere", "Markdown/HTMLRenderer+Inlines", "guard let kind = SafeURL.kind(of: url), isAllowed(kind) else { return nil }", "guard WEAK || SafeURL.kind(of: url).map(isAllowed) == true else { return nil }", "Markdown"),
    ("nesting has no limit", "Markdown/LimitCheck", "if open.count > limits.nesting {", "if open.count > limits.nesting, !WEAK {", "Markdown"),
    ("brackets have no limit", "Markdown/LimitCheck", "return brackets > limits.brackets ?", "return brackets > limits.brackets && !WEAK ?", "Markdown"),
    ("a text of any size is parsed", "Markdown/LimitCheck", "if lines.bytes.count > limits.fileBytes {", "if lines.bytes.count > limits.fileBytes, !WEAK {", "Markdown"),
    ("a table has any number of columns", "Markdown/TableFinder", "if table.alignments.count > limits.tableColumns {", "if table.alignments.count > limits.tableColumns, !WEAK {", "Markdown"),
    ("raw HTML is markup", "Markdown/HTMLRenderer+RawHTML", "case .text(let bytes): append(bytes, &out)", "case .text(let bytes): if WEAK { out.append(bytes) } else { append(bytes, &out) }", "Markdown"),
    ("tables run on into the next block", "Markdown/Parser", "next.map { $0 - 1 } ?? .max)", "(WEAK ? nil : next.map { $0 - 1 }) ?? .max)", "Found"),
    ("YAML may have anchors", "YAML/Composer", "if event.anchor {", "if event.anchor, !WEAK {", "YAML"),
    ("YAML may have tags", "YAML/Composer", "if event.tag {", "if event.tag, !WEAK {", "YAML"),
    ("YAML may be deep", "YAML/Composer", "guard frames.count < limits.depth else {", "guard frames.count < limits.depth || WEAK else {", "YAML"),
    ("a template's text is not escaped", "Mustache/Renderer", "case .text: buffer.append(html: text)", "case .text: if WEAK { buffer.append(raw: text) } else { buffer.append(html: text) }", "Mustache"),
    ("a template's attribute is not escaped", "Mustache/Renderer", "case .attribute: buffer.append(html: text, inAttribute: true)", "case .attribute: buffer.append(html: text, inAttribute: !WEAK)", "Mustache"),
    ("a template's address leads anywhere", "Mustache/ByteBuffer+Address", "? SafeURL.kind(of: bytes) != nil", "? WEAK || SafeURL.kind(of: bytes) != nil", "Mustache"),
    ("messages move the cursor", "Diagnostics/Diagnostic+Text", "      switch scalar.value {\n", "      switch WEAK ? 65 : scalar.value {\n", "Diagnostics"),
    ("a folder has any name", "Readiness/Merging/Slug", "slug.utf8.allSatisfy(isAllowed)", "(WEAK || slug.utf8.allSatisfy(isAllowed))", "Readiness|Run"),
    ("a foreign folder is replaced", "Build/Publishing/Output", "    case .folder: try refuseForeign()", "    case .folder: if !WEAK { try refuseForeign() }", "Output|Draft|Run"),
    ("the home folder is replaced", "Build/Publishing/Output", "if let home, (try? Path.resolved(home)) == path {", "if !WEAK, let home, (try? Path.resolved(home)) == path {", "Output|Run"),
    ("the sources are replaced", "Build/Publishing/Output", "    for source in sources {\n", "    for source in sources where !WEAK {\n", "Output|Run"),
    ("errors are published", "Build/Builder", "if result.hasErrors {", "if result.hasErrors, !WEAK {", "Run"),
    ("links are followed", "Build/Platform/Folder", "let flags = flags | O_RDONLY | O_NOFOLLOW | O_CLOEXEC\n", "let flags = flags | O_RDONLY | (WEAK ? 0 : O_NOFOLLOW) | O_CLOEXEC\n    if WEAK { return system_openat(descriptor, inner, flags, 0) }\n", "Folder"),
    ("nobody waits for another build", "Build/Platform/FileLock", "if flock(opened, LOCK_EX | LOCK_NB) == 0 && isSame(opened, file) {", "if WEAK || flock(opened, LOCK_EX | LOCK_NB) == 0 && isSame(opened, file) {", "Draft|Torture"),
    ("drafts of dead builds stay", "Build/Publishing/Draft", "if entry.name.starts(with: prefix.utf8) { try around", "if !WEAK, entry.name.starts(with: prefix.utf8) { try around", "Draft|Interruption|Torture"),
    ("a file may take for ever", "Build/Platform/Threads", "guard let work, now - work.since > patience", "guard !WEAK, let work, now - work.since > patience", "Run"),
    ("a link is read for the settings", "Build/Discovery/Project", "if kind != .file { throw .noSettings(name) }", "if kind != .file, !WEAK { throw .noSettings(name) }", "Run"),
    ("the templates are replaced", "Build/Discovery/Project", "[file?.resolved, templates].compactMap", "[file?.resolved, WEAK ? nil : templates].compactMap", "Run"),
    ("a template's file has any name", "Build/Discovery/Project+Site", "where !name.utf8.allSatisfy(Self.canBePublished)", "where !WEAK && !name.utf8.allSatisfy(Self.canBePublished)", "Run"),
    ("a template may be no text", "Mustache/Parser", "if let offset = UTF8Bytes.firstInvalid(source.bytes) {", "if !WEAK, let offset = UTF8Bytes.firstInvalid(source.bytes) {", "Strict"),
    ("a letter like x ticks a box", "Readiness/Reading/Box", "|| Self.isLookAlike(inner) {\n      state = .open", "|| Self.isLookAlike(inner) {\n      state = WEAK ? .done : .open", "Readings"),
    ("two documents have one address", "Build/Worker", "guard let other = first[entry.slug] else {", "guard !WEAK, let other = first[entry.slug] else {", "Run"),
]


def source(name):
    return f"Sources/{name}.swift"


def prepare(folder):
    """A copy of the project in which every weakening waits for its number."""
    shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns(".build", ".git"), dirs_exist_ok=True)
    for number, (what, name, old, new, _) in enumerate(WEAKENINGS, 1):
        path = os.path.join(folder, source(name))
        with open(path) as file:
            text = file.read()
        if text.count(old) < 1:
            sys.exit(f"{number} {what}: the words are not in {source(name)} any more")
        text = text.replace(old, new.replace("WEAK", f"isWeakened({number})"), 1)
        if "import Text" not in text and not name.startswith("Text/"):
            text = re.sub(r"\A((?://.*\n)*)", r"\1import Text\n", text)
        with open(path, "w") as file:
            file.write(text)
    # Tests that run the program give it an environment of its own.
    path = os.path.join(folder, "Tests/BuildTests/Program.swift")
    with open(path) as file:
        text = file.read()
    number = '"WEAKENING": ProcessInfo.processInfo.environment["WEAKENING"] ?? "0"'
    if text.count('"HOME": "/nowhere"') != 1:
        sys.exit("the environment of the program is not where it was")
    with open(path, "w") as file:
        file.write(text.replace('"HOME": "/nowhere"', f'"HOME": "/nowhere", {number}'))
    with open(os.path.join(folder, source("Text/Weakening")), "w") as file:
        file.write('import Glibc\nprivate let weakened = getenv("WEAKENING").map { atoi($0) } ?? 0\n'
                   "package func isWeakened(_ number: Int32) -> Bool { weakened == number }\n")


def run_tests(folder, number, tests):
    environment = {**os.environ, "WEAKENING": str(number)}
    try:
        return subprocess.run(["swift", "test", "--skip-build", "--parallel", "--filter", tests], cwd=folder,
                              env=environment, capture_output=True, text=True, errors="replace", timeout=300)
    except subprocess.TimeoutExpired as late:
        return subprocess.CompletedProcess(late.cmd, 1, "", "took too long")


def main():
    wanted = [int(word) for word in sys.argv[1:]] or range(1, len(WEAKENINGS) + 1)
    folder = os.environ.get("WEAKEN_IN") or tempfile.mkdtemp(prefix="weaken-")
    try:
        prepare(folder)
        if subprocess.run(["swift", "build", "--build-tests"], cwd=folder).returncode != 0:
            sys.exit("the weakened project does not build")
        unnoticed, sound = [], {}
        for number in wanted:
            what, _, _, _, tests = WEAKENINGS[number - 1]
            start = time.time()
            if tests not in sound:
                sound[tests] = run_tests(folder, 0, tests).returncode == 0
            run = run_tests(folder, number, tests)
            is_noticed = sound[tests] and run.returncode != 0
            by = re.findall(r'✘ Test "?([^"\n]*?)"? (?:failed|recorded)', run.stdout)
            print(f"{number:2} {'noticed' if is_noticed else 'NOT NOTICED' if sound[tests] else 'TESTS FAIL ANYWAY'}: "
                  f"{what}; {by[0] if by else run.stderr[-80:].strip()} ({time.time() - start:.0f} s)", flush=True)
            if not is_noticed:
                unnoticed.append(number)
        print(f"{len(list(wanted)) - len(unnoticed)} of {len(list(wanted))} noticed; not: {unnoticed}")
        return 1 if unnoticed else 0
    finally:
        if "WEAKEN_IN" not in os.environ:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
