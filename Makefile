# changelogctl: what a developer or a release manager types.
#
#   make changelog [REPO=path]   print the changelog of this repository, or of another one
#   make test                    every check that CI makes
#   make docs                    the generated pages of docs/; the example needs the corpus (CHANGELOGCTL_CORPUS)
#   make release                 release this project

# Exported, so that the shell sees a path with blanks or quotes as one word.
export REPO ?= .
PREFIX ?= /usr/local
BINARY = .build/release/changelogctl
RELEASE = -c release
# A static standard library makes one file of it and starts faster; Apple's systems bring the library.
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib
# So does a static libstdc++, where there is one; alone in a folder, so that the linker finds no other.
LIBSTDCXX := $(filter /%,$(shell clang -print-file-name=libstdc++.a 2>/dev/null))
ifneq ($(LIBSTDCXX),)
RELEASE += -Xlinker -L.build/static
endif
endif

.PHONY: setup changelog build test test-sanitize docs fuzz coverage bench format install release clean

setup:
	@scripts/setup

changelog: build
	@$(BINARY) changelog --repository "$$REPO"

# On standard error, so that `make changelog > FILE` holds the changelog and nothing else.
build: setup
ifneq ($(LIBSTDCXX),)
	@mkdir -p .build/static && ln -sf '$(LIBSTDCXX)' .build/static/
endif
	@swift build $(RELEASE) --product changelogctl >&2

test: setup
	@scripts/check

# make test-sanitize [SANITIZER=address|thread]
test-sanitize: setup
	@scripts/sanitize $(SANITIZER)

docs: setup
	@CHANGELOGCTL_REWRITE=1 swift test --filter 'RuleSetManual|AuditCorpus'

coverage: setup
	@scripts/coverage

# make fuzz [SECONDS=600] [TARGET=policy]
fuzz: setup
	@Fuzz/run $(or $(SECONDS),60) $(TARGET)

bench: build
	@Benchmarks/bench --binary $(BINARY) $(BENCH)
	@Benchmarks/scale --binary $(BINARY) --docs docs

format:
	@swift format -i -p -r Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources/Fuzz

install: build
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/changelogctl'

# Of this project itself, by its own policy: `make release RELEASE_OPTIONS=--dry-run`, or --push.
release: build
	@$(BINARY) release $(RELEASE_OPTIONS)

clean:
	swift package clean
