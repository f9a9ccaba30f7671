#!/usr/bin/env python3
"""Treats a build as badly as a machine can, and sees that the old site or the new one stands, whole.

  torture.py PROGRAM [--quick] [--seed N] [TRIAL...]

Trials: kills, faults, disk, mount, vanish, crowd, sameness, isolation; all of them where none is named.
A trial that this machine cannot make (no strace, no namespaces) says so. Fails if any promise broke.
"""
import argparse, hashlib, itertools, os, random, re, shutil, signal, subprocess, sys, tempfile, time

DAY = ["--as-of", "2026-01-15"]
ERRORS = ["ENOSPC", "EIO", "EACCES", "EMFILE"]
CALLS = ["openat", "openat2", "read", "write", "close", "fstat", "newfstatat", "getdents64", "mkdir", "mkdirat",
         "linkat", "rename", "renameat", "renameat2", "fsync", "syncfs", "unlink", "unlinkat", "chmod", "flock"]
WRITING = ["openat", "openat2", "write", "mkdirat", "linkat", "renameat2", "syncfs"]


class Project:
    """Two versions of some checklists, and the site of each."""

    def __init__(self, program, folder, reports=3, items=20):
        self.program, self.folder = program, folder
        self.write("old", 0, reports, items)
        self.write("new", 1, reports, items)
        self.build("new", "whole-new")
        self.build("old", "whole-old")
        self.old, self.new = self.tree("whole-old"), self.tree("whole-new")
        assert self.old != self.new
        self.broken = []

    def write(self, name, ticked, reports, items):
        os.makedirs(f"{self.folder}/{name}")
        for number in range(reports):
            # All but the last report are the same in both, so that files are linked and not written.
            mark = "x" if ticked and number == reports - 1 else " "
            lines = "".join(f"- [{mark}] Step {i} of the plan\n" for i in range(items))
            with open(f"{self.folder}/{name}/report-{number}.md", "w") as file:
                file.write(f"# Report {number}\n\n## Stage 1: Before (4h)\n\n{lines}")
        if ticked:
            with open(f"{self.folder}/{name}/added.md", "w") as file:
                file.write("# Added\n\n- [ ] One\n")

    def command(self, content="new", output="public"):
        return [self.program, "build", content, "-o", output] + DAY

    def build(self, content, output="public", before=()):
        run = subprocess.run(list(before) + self.command(content, output), cwd=self.folder,
                             capture_output=True, text=True, errors="replace")
        return run

    def restore(self):
        run = self.build("old")
        if run.returncode != 0 or self.tree() != self.old:
            self.fail("the next build does not mend it", run)

    def tree(self, name="public"):
        found = {}
        for place, folders, files in os.walk(f"{self.folder}/{name}"):
            for one in files:
                path = os.path.join(place, one)
                with open(path, "rb") as file:
                    digest = hashlib.sha256(file.read()).hexdigest()
                found[os.path.relpath(path, f"{self.folder}/{name}")] = (digest, oct(os.stat(path).st_mode))
        return found

    def leftovers(self):
        return [name for name in os.listdir(self.folder) if name.startswith(".public")]

    def fail(self, what, run=None):
        said = f": exit {run.returncode}: {run.stderr[-300:]!r}" if run else ""
        self.broken.append(what + said)
        print(f"  BROKEN {what}{said}", flush=True)

    def judge(self, what, run, names_path=True):
        """The old site with exit 3 and a path, or the new one with exit 0."""
        site = self.tree()
        if run.returncode == 0 and site == self.new:
            return
        if run.returncode == 127 and site == self.old and "loading shared libraries" in run.stderr:
            return  # the program had not begun
        if run.returncode == 3 and (site == self.old or site == self.new):
            # A path, as a sentence about the disk has one.
            if names_path and not re.search(r"cannot [a-z ]+ \S", run.stderr):
                self.fail(f"{what}: no path named", run)
            return
        self.fail(f"{what}: {'old' if site == self.old else 'new' if site == self.new else 'NO'} site", run)


def kills(project, arguments):
    """kill -9 at random moments: a whole site stands, and the next build leaves nothing behind."""
    chance = random.Random(arguments.seed)
    start = time.time()
    project.build("new")
    length = time.time() - start
    project.restore()
    count, cut = (30 if arguments.quick else 1000), 0
    for _ in range(count):
        # Where coverage is measured: a killed program would leave half of its count in the common file.
        environment = {**os.environ, "LLVM_PROFILE_FILE": "/dev/null"}
        build = subprocess.Popen(project.command(), cwd=project.folder, stderr=subprocess.DEVNULL, env=environment)
        time.sleep(chance.uniform(0, length * 1.1))
        build.kill()
        cut += build.wait() == -signal.SIGKILL
        if project.tree() not in (project.old, project.new):
            project.fail("a killed build left a broken site")
        project.restore()
        if project.leftovers():
            project.fail(f"left beside the site: {project.leftovers()}")
    print(f"  {count} kills, {cut} before the build had ended")


def faults(project, arguments):
    """Every n-th call of the system fails once."""
    if not shutil.which("strace"):
        return print("  skipped: no strace")
    project.restore()
    trace = ["strace", "-f", "-qq", "-o", "/dev/null"]
    counted = project.build("new", before=["strace", "-f", "-qq", "-o", f"{project.folder}/trace"])
    if counted.returncode != 0:
        return print(f"  skipped: strace may not: {counted.stderr[-80:]}")
    with open(f"{project.folder}/trace") as file:
        calls = re.findall(r"^\d+ +(\w+)\(", file.read(), re.M)
    with open(project.program, "rb") as file:
        is_sanitized = b"__tsan_init" in file.read()
    runs, met = 0, 0
    for call in CALLS:
        most = calls.count(call)
        # ThreadSanitizer's first write is its own (`MapRodata`), and it dies where that fails.
        first = 2 if call == "write" and is_sanitized else 1
        # Where a test has seconds, it looks at two of each of the calls that write.
        wanted = range(first, most + 1)
        if arguments.quick:
            wanted = sorted({first, most // 3 + first}) if most and call in WRITING else []
        for error, n in itertools.product(ERRORS[:1] if arguments.quick else ERRORS, wanted):
            project.restore()
            what = f"{call} {n} of {most}: {error}"
            inject = f"inject={call}:error={error}:when={n}"
            run = project.build("new", before=trace + ["-e", inject])
            runs, met = runs + 1, met + (run.returncode == 3)
            # Where the message itself cannot be written, it cannot name anything.
            project.judge(what, run, names_path=call != "write" or run.stderr)
    project.restore()
    if project.leftovers():
        project.fail(f"left beside the site: {project.leftovers()}")
    print(f"  {runs} calls made to fail, {met} ended the build with exit 3, the others did no harm")


def namespaced(project, script):
    return subprocess.run(
        ["unshare", "--map-root-user", "--mount", "bash", "-ec", script, project.program],
        cwd=project.folder, capture_output=True, text=True)


def can_mount(project):
    able = namespaced(project, "mount -t tmpfs none old").returncode == 0
    if not able:
        print("  skipped: no mount namespaces here")
    return able


def disk(project, arguments):
    """The disk fills up at every size."""
    if not can_mount(project):
        return
    full = 0
    for size in range(64, 640, 64 if arguments.quick else 8):
        run = namespaced(project, f"""
            mkdir -p small; mount -t tmpfs -o size={size}k none small; cd small
            cp -r ../old ../new .; mkdir p; cd p; cp -r ../../whole-old public
            code=0; "$0" build ../new -o public --as-of 2026-01-15 2>error || code=$?
            cat error >&2 || true; rm -f error
            if [ $code = 0 ]; then diff -r public ../../whole-new; else diff -r public ../../whole-old; fi
            [ "$(ls -A)" = public ]; exit $code""")
        if "No space left" in run.stderr and run.returncode == 1:
            continue  # the sources alone did not fit
        full += run.returncode == 3
        if run.returncode not in (0, 3) or run.returncode == 3 and "cannot" not in run.stderr:
            project.fail(f"a disk of {size} KiB: {run.stdout[-200:]}", run)
    print(f"  full {full} times")
    if not full:
        project.fail("the disk was never full")


def mount(project, arguments):
    """The place of the site, or all of it, may not be written."""
    if not can_mount(project):
        return
    for place in ["site", "all"]:
        read_only = "public" if place == "site" else "."
        run = namespaced(project, f"""
            rm -rf ro; mkdir ro; cp -r whole-old ro/public; cp -r new ro/new
            cd ro; mount --bind {read_only} {read_only}; mount -o remount,bind,ro {read_only}; cd .
            cd "$PWD"; code=0; "$0" build new --as-of 2026-01-15 || code=$?
            diff -r public ../whole-old; exit $code""")
        if run.returncode != 3 or "cannot" not in run.stderr or "public" not in run.stderr:
            project.fail(f"read-only {place}: {run.stdout[-200:]}", run)
    print("  read-only site, read-only folder")


def vanish(project, arguments):
    """Sources come and go while they are read."""
    project.restore()
    spare = f"{project.folder}/spare.md"
    path = f"{project.folder}/new/report-1.md"
    shutil.copy(path, spare)
    seen, chance = set(), random.Random(arguments.seed)
    for _ in range(20 if arguments.quick else 300):
        shutil.copy(spare, path)
        build = subprocess.Popen(project.command(), cwd=project.folder, stderr=subprocess.PIPE, text=True)
        time.sleep(chance.uniform(0, 0.02))
        os.remove(path)
        error = build.communicate()[1]
        seen.add(build.returncode)
        site = project.tree()
        without = {k: v for k, v in site.items() if not k.startswith("report-1/")}
        whole = site in (project.old, project.new) or "report-1/index.html" not in site and len(without) == len(site)
        if build.returncode not in (0, 3) or not whole or build.returncode == 3 and "report-1.md" not in error:
            project.fail(f"a vanished source: exit {build.returncode}: {error[-200:]!r}")
    shutil.copy(spare, path)
    project.restore()
    print(f"  exits {sorted(seen)}")


def crowd(project, arguments):
    """Several builds of one site at once: one after the other, and the last one's site stands."""
    for _ in range(3 if arguments.quick else 30):
        project.restore()
        builds = [subprocess.Popen(project.command(name), cwd=project.folder, stderr=subprocess.DEVNULL)
                  for name in ["new", "old", "new", "old", "new"]]
        codes = [build.wait() for build in builds]
        if any(codes) or project.tree() not in (project.old, project.new) or project.leftovers():
            project.fail(f"builds at once: exits {codes}, {project.leftovers()}")
    print("  five at once")


def sameness(project, arguments):
    """Builds that differ in everything but the sources give the same bytes."""
    chance = random.Random(arguments.seed)
    zones, locales = ["UTC", "Pacific/Kiritimati", "America/Adak"], ["C", "C.UTF-8", "tr_TR.UTF-8", "de_DE"]
    digests = set()
    for number in range(6 if arguments.quick else 20):
        place = tempfile.mkdtemp(prefix="x" * chance.randint(1, 40), dir=project.folder)
        os.chmod(place, 0o777)
        content = f"{place}/content"
        os.mkdir(content)
        names = os.listdir(f"{project.folder}/new")
        chance.shuffle(names)
        for name in names:
            shutil.copy(f"{project.folder}/new/{name}", content)
        before = [["env"], ["taskset", "-c", "0"], ["nice"]][number % 3]
        if os.geteuid() == 0 and number % 2:
            before = before + ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        environment = {"PATH": os.environ["PATH"], "TZ": zones[number % 3], "LC_ALL": locales[number % 4],
                       "HOME": place, "USER": f"u{number}",
                       "LLVM_PROFILE_FILE": os.environ.get("LLVM_PROFILE_FILE", "/dev/null")}
        # What a sanitizer was told holds for every program of its run.
        environment |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        working = [place, "/", content][number % 3]
        command = before + [project.program, "build", os.path.relpath(content, working), "-o", f"{place}/site"]
        mask = [0o022, 0o077, 0o000][number % 3]
        run = subprocess.run(command + DAY, cwd=working, env=environment, umask=mask, capture_output=True, text=True)
        if run.returncode != 0:
            project.fail(f"build {number} failed", run)
        name = os.path.relpath(place, project.folder)
        tree = sorted(project.tree(f"{name}/site").items())
        digests.add(hashlib.sha256(repr(tree).encode()).hexdigest())
    if len(digests) != 1:
        project.fail(f"different bytes: {digests}")
    print(f"  {6 if arguments.quick else 20} builds, {len(digests)} digest")


def isolation(project, arguments):
    """A build needs no network, no rights, and no other program."""
    project.restore()
    if shutil.which("strace"):
        trace = f"{project.folder}/trace"
        run = project.build("new", before=["strace", "-f", "-qq", "-e", "trace=network,process", "-o", trace])
        with open(trace) as file:
            lines = [l for l in file if re.match(r"\d+ +(socket|connect|bind|sendto|execve|fork|vfork)\(", l)]
        others = [l for l in lines if "execve(" not in l]
        if run.returncode != 0 or others or len(lines) != 1:
            project.fail(f"sockets or programs: {lines}", run)
        print("  no socket, no program")
    if namespaced(project, "true").returncode == 0:
        script = """
            mkdir -p out; chmod 777 out; mount --bind new new; mount -o remount,bind,ro new
            "$0" build new -o out/site --as-of 2026-01-15; diff -r out/site whole-new"""
        run = subprocess.run(["unshare", "--net", "--map-root-user", "--mount", "bash", "-ec", script,
                              project.program], cwd=project.folder, capture_output=True, text=True)
        if run.returncode != 0:
            project.fail(f"without network, sources read-only: {run.stdout[-200:]}", run)
        print("  no network, sources read-only")
    if os.geteuid() == 0:
        os.chmod(project.folder, 0o755)
        os.makedirs(f"{project.folder}/theirs", exist_ok=True)
        os.chmod(f"{project.folder}/theirs", 0o777)
        run = project.build("new", "theirs/site", before=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
        if run.returncode != 0 or project.tree("theirs/site") != project.new:
            project.fail("as nobody", run)
        print("  as nobody")


TRIALS = [kills, faults, disk, mount, vanish, crowd, sameness, isolation]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("trials", nargs="*", metavar="TRIAL")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    broken = []
    for trial in TRIALS:
        if arguments.trials and trial.__name__ not in arguments.trials:
            continue
        print(f"{trial.__name__}: {trial.__doc__}", flush=True)
        start = time.time()
        folder = tempfile.mkdtemp(prefix="torture-")
        try:
            os.chmod(folder, 0o755)
            large = trial is kills and not arguments.quick
            project = Project(os.path.abspath(arguments.program), folder, *((12, 60) if large else ()))
            trial(project, arguments)
            broken += project.broken
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        print(f"  {time.time() - start:.1f} s", flush=True)
    print(f"{len(broken)} promises broken, seed {arguments.seed}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
