import Foundation
import TestSupport
import Testing

@testable import changelogctl

/// The page about templates: its templates give what they promise, and its table has every key.
struct TemplateDocumentTests {
  private static let page = String(decoding: Checkout.contents(of: "docs/templates.md") ?? [], as: UTF8.self)

  /// What a template of the page makes of a small history.
  private func changelog(_ name: String, _ arguments: String...) throws -> String {
    let parts = Self.page.components(separatedBy: "~~~mustache \(name)\n")
    let text = try #require(parts.last?.components(separatedBy: "~~~").first)
    try #require(parts.count == 2)
    let repository = try TemporaryRepository()
    try repository.git("remote add origin https://github.com/acme/rocket.git")
    try repository.commit("feat(api): launch *now* (#1)")
    try repository.git("tag v1.0.0")
    try repository.commit("fix(web): <b>land</b> softly (#2)\n\nCloses #9")
    try repository.commit("feat(api)!: count down (#3)\n\nBREAKING CHANGE: from ten")
    try repository.commit("fix: refuel")
    try repository.git("tag v2.0.0")
    try repository.commit("feat: orbit")
    try Data(text.utf8).write(to: URL(filePath: "\(repository.path)/own.mustache"))
    try Data("changelog: { style: ./own.mustache }\n".utf8).write(
      to: URL(filePath: "\(repository.path)/.changelog.yml"))
    let run = try Command(Program.path, ["changelog"] + arguments, in: repository.path)
    #expect(run.complaint == "")
    #expect(run.exitCode == 0)
    return run.output
  }

  @Test func `Keep a Changelog`() throws {
    #expect(
      try changelog("keepachangelog") == """
        # Changelog

        All notable changes to this project are documented here, as [Keep a Changelog](https://keepachangelog.com/en/1.1.0/) asks for.

        ## [Unreleased]

        ### Features

        - orbit

        ## [2.0.0] - 2023-11-14

        ### Features

        - **Breaking:** count down

        ### Bug Fixes

        - \\<b>land\\</b> softly
        - refuel

        ## [1.0.0] - 2023-11-14

        ### Features

        - launch \\*now\\*

        [Unreleased]: https://github.com/acme/rocket/compare/v2.0.0...HEAD
        [2.0.0]: https://github.com/acme/rocket/compare/v1.0.0...v2.0.0

        """)
  }

  @Test func `GitHub release notes`() throws {
    #expect(
      try changelog("github", "--latest") == """
        ## ⚠️ Breaking changes

        * from ten

        ## Features

        * **api:** count down in #3

        ## Bug Fixes

        * **web:** \\<b>land\\</b> softly in #2
        * refuel

        **Full changelog**: https://github.com/acme/rocket/compare/v1.0.0...v2.0.0

        """)
  }

  @Test func `by scope`() throws {
    #expect(
      try changelog("scopes", "v1.0.0..") == """
        # Next

        ## Everything else (1)

        - feat: orbit

        # 2.0.0

        ## api (1)

        - feat: count down

        ## web (1)

        - fix: \\<b>land\\</b> softly

        ## Everything else (1)

        - fix: refuel


        """)
  }

  @Test func `plain text for mail`() throws {
    #expect(
      try changelog("mail", "--at", "2.0.0") == """
        Version 2.0.0 of 2023-11-14 (3 commits)

        FEATURES

          - count down (A U Thor)

        BUG FIXES

          - <b>land</b> softly (A U Thor)
          - refuel (A U Thor)


        """)
  }

  @Test func `every key stands in the table, with its meaning`() {
    var rows: [String] = []
    func add<Value>(_ keys: [TemplateKey<Value>]) { rows += keys.map { "| `\($0.name)` | \($0.meaning) |" } }
    add(TemplateKeys.changelog)
    add(TemplateKeys.release)
    add(TemplateKeys.section)
    add(TemplateKeys.scopeGroup)
    add(TemplateKeys.entry)
    add(TemplateKeys.mark)
    add(TemplateKeys.reference)
    add(TemplateKeys.person)
    add(TemplateKeys.newContributor)
    let written = Self.page.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains(" | `") }
      .map { $0.drop { $0 != "`" } }.map { "| " + $0 }
    #expect(written == rows)
  }
}
