# make site makes public/ from content/, make test proves everything; make help says the rest.

# The day that the sample site is judged by, so that the same sources always give the same bytes.
AS_OF := 2026-02-02

# One file without anything to install beside it; it starts in a millisecond.
RELEASE := --configuration release --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s
SWIFT := $(shell command -v swift || echo /opt/swift/usr/bin/swift)

# What the proof in the browser is told: --all, --only CHECK, --page NAME (Tests/Browser/prove.py --help).
BROWSER_ARGS :=

.PHONY: site test browser torture sanitize lint build clean help

site: build
	.build/release/holdpoint build content --output public --as-of $(AS_OF)

build:
	@.ci/prepare
	$(SWIFT) build $(RELEASE) --product holdpoint

test: lint
	@.ci/prepare-tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --parallel
	@$(MAKE) --no-print-directory browser

browser:
	@.ci/prepare-tests
	$(SWIFT) build --product holdpoint
	PYTHONDONTWRITEBYTECODE=1 .build/browser/bin/python Tests/Browser/prove.py $(BROWSER_ARGS)

# Two hours of bad luck; needs strace, and root or user namespaces. Each fuzz target runs five minutes;
# RUNS=10000000 make torture gives each so many executions instead.
torture: build
	Tests/Torture/torture.py .build/release/holdpoint
	Tests/Torture/growth.py .build/release/holdpoint 600
	Tests/Torture/hostile.sh .build/release/holdpoint giants
	Tests/Fuzz/run.sh 300
	Tests/Torture/weaken.py
	@$(MAKE) --no-print-directory sanitize
	@$(MAKE) --no-print-directory browser BROWSER_ARGS=--all

# Globals that are made once look like leaks to the sanitizer.
sanitize:
	@.ci/prepare-tests
	for kind in address thread; do \
	  $(SWIFT) build --build-tests --sanitize=$$kind --scratch-path .build/$$kind && \
	  ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --skip-build --sanitize=$$kind --scratch-path .build/$$kind \
	    --parallel || exit 1; \
	done

lint:
	@.ci/prepare
	$(SWIFT) format lint --strict --parallel --recursive --configuration .swift-format \
	  Package.swift Plugins Sources Tests templates

clean:
	rm -rf .build

help:
	@echo 'make site    builds the program and makes public/ from content/ (open public/index.html)'
	@echo 'make test    checks the form of the code, builds with warnings as errors, runs every test, in a browser too'
	@echo 'make browser only proves the pages in a browser: BROWSER_ARGS="--only axe --page public/index.html"'
	@echo 'make torture kills builds, fills disks, fails system calls, fuzzes, takes defences away: two hours'
	@echo 'make sanitize runs every test under AddressSanitizer and ThreadSanitizer: a quarter of an hour'
	@echo 'make lint    only checks the form of the code'
	@echo 'make build   only builds the program: .build/release/holdpoint'
	@echo 'make clean   removes everything that was built; public/ stays'
	@echo 'RECORD=1 make test writes the expected outputs anew, and fails, so that you look at them'
