@testable import ChangelogCore
@testable import changelogctl

extension FuzzTarget {
  /// The policy file: every complaint has its place, and what is taken reads back from what `config show` prints.
  static let policy = FuzzTarget(
    "policy", seeds: policies + PolicyPreset.allCases.map { $0.policy.yaml }, words: policyWords
  ) { bytes in
    let names = ChangelogStyle.all.map(\.name)
    let read = Result { () throws(PolicyErrors) in
      let tree = try YAMLDocument.tree(of: bytes, file: "a")
      return try Policy(tree, extending: tree, styleNames: names)
    }
    switch read {
    case .failure(let errors): try check(errors, in: bytes)
    case .success(let policy):
      let shown = policy.yaml
      try promise(isVisible(shown), "a policy is shown without controls")
      let again = try Policy(YAMLDocument.tree(of: Array(shown.utf8), file: "shown"), styleNames: names)
      try promise(again == policy, "a policy reads back as it is shown")
      try promise(again.yaml == shown, "a policy is shown the same twice")
    }
  }

  /// Complaints are about places in the file, each in one line.
  static func check(_ errors: PolicyErrors, in bytes: [UInt8]) throws {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 2
    try promise(!errors.errors.isEmpty, "there is a complaint")
    for error in errors.errors {
      try promise(
        (1...lines).contains(error.position.line) && (1...bytes.count + 1).contains(error.position.column),
        "a complaint has its place: \(error)")
      try promise(isOneVisibleLine(error.sentence), "a complaint is one line: \(error)")
      try promise(error.sentence.utf8.count < 3_000, "a complaint is short: \(error)")
    }
  }

  static let policies = [
    """
    version: 1
    extends: conventional
    project: { url: https://github.com/a/b, forge: github }
    types:
      feat: { section: Features, bump: minor, aliases: [feature] }
      docs: {}
    scopes: { allow: [front, 'back*'], required: true }
    rules:
      header-max-length: { max: 72, severity: warning }
      subject-case: { when: never, cases: [sentence-case, upper-case] }
      body-max-line-length: off
    ignore: [merge, { author: '*[bot]' }, { header: '^WIP' }]
    squash: { require: true, title: pull-request, body: template, template: '%{title}' }
    history: { tags: ['v{version}'], prereleases: fold, merges: skip, since: v1.0.0 }
    overrides: .changelog/overrides.yml
    changelog:
      file: CHANGELOG.md
      style: keepachangelog
      squash: both
      order: subject
      show: { commit: false, authors: true }
    versions: { zero: minor, initial: 0.1.0, files: [{ path: package.json, key: version }, { path: a, pattern: 'v{version}' }] }
    release: { commit: 'chore(release): {version}', sign: auto }
    components:
      front: { paths: ['src/**', '!src/a'], tags: 'front-v{version}', file: src/CHANGELOG.md }
    """, "", "{}", "types: [", "a: &b c", "? a", "*a", "rules: {a: {b: [c, {d: e}]}}",
    "a: |\r\n  b\r\nc: >-\n d\n",
    "version: 2\ntypes: feat\nrules: []\nscopes: 1\n",
  ]

  static let policyWords = [
    "version: 1\n", "extends: ", "types:\n", "scopes:\n", "rules:\n", "ignore:\n", "squash:\n", "history:\n",
    "changelog:\n",
    "versions:\n", "release:\n", "components:\n", "audiences:\n", "outputs:\n", "overrides: ", "lint:\n",
    "project:\n",
    "  ", "\n", "\r\n", "\r", ": ", "- ", "[", "]", "{", "}", ",", "'", "\"", "\\u0041", "\\", "|", ">", "&a",
    "*a", "!!str ", "<<: ",
    "? ", "#", "true", "null", "off", "error", "warning", "1e9", "99999999999999999999", "{version}",
    "v{version}", "**/*", "!",
    "severity: ", "max: ", "section: ", "bump: ", "paths: ", "tags: ", "file: ", "key: ", "pattern: ",
    "format: ", "when: ",
    "\u{FEFF}", "\u{85}", "\u{2028}", "é", "(?", "a{1,99}", "[[:alpha:]]", "\t", "---\n", "...\n",
    "%YAML 1.2\n",
  ]
}
