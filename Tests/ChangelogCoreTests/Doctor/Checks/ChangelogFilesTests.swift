import Testing

@testable import ChangelogCore

struct ChangelogFilesTests {
  private let releases = [
    RenderedRelease(tag: nil, version: nil, text: "## Unreleased\n\n- d (#4)\n"),
    RenderedRelease(tag: "v1.1.0", version: SemanticVersion(1, 1, 0), text: "## 1.1.0\n\n- c (#3)\n"),
    RenderedRelease(
      tag: "v1.0.0", version: SemanticVersion(1, 0, 0), text: "## 1.0.0\n\n- a (#1)\n- b (#2)\n"),
  ]

  private func said(_ text: String, _ change: (inout HealthFacts) -> Void = { _ in }) -> [String] {
    var facts = HealthFacts.sample()
    facts.parts[0].changelog = HealthFacts.ChangelogFile(
      "LOG.md", .bytes(Array(text.utf8)), releases: releases)
    change(&facts)
    return ChangelogFiles.said(of: facts)
  }

  private let mending = #"["changelogctl", "changelog", "--write"]"#

  @Test func `what is unreleased may be missing or old`() {
    let rest = "## 1.1.0\n\n- c (#3)\n\n## 1.0.0\n\n- a (#1)\n- b (#2)\n"
    #expect(said("# Log\n\n" + rest) == [])
    #expect(said("# Log\n\n## Unreleased\n\n- x\n\n" + rest) == [])
  }

  @Test func `a release may not`() {
    #expect(said("# Log\n\n## 1.0.0\n\n- a (#1)\n- b (#2)\n") == ["'LOG.md' lacks '1.1.0' -> \(mending)"])
    #expect(said("# Log\n") == ["'LOG.md' lacks '1.1.0' and '1.0.0' -> \(mending)"])
  }

  @Test func `an empty file is missed once there is a release`() {
    #expect(
      said("\n") == ["there is no 'LOG.md', or nothing in it, though there are releases -> \(mending)"])
    #expect(said("") { $0.parts[0].last = nil } == [])
  }

  @Test func `where components have files the whole needs none`() throws {
    let policy = try tree([
      "components": ["front": ["paths": ["front/**"], "tags": "front-{version}", "file": "front/LOG.md"]]
    ]).policy()
    var facts = HealthFacts.sample(policy)
    facts.parts[1].last = facts.parts[0].last
    for place in 0...1 { facts.parts[place].changelog = HealthFacts.ChangelogFile("\(place).md", .bytes([])) }
    #expect(
      ChangelogFiles.said(of: facts) == [
        "there is no '1.md', or nothing in it, though there are releases of component 'front' -> "
          + #"["changelogctl", "changelog", "--write", "--component", "front"]"#
      ])
  }

  @Test func `a file that cannot be read is wrong`() {
    #expect(
      said("") { $0.parts[0].changelog = HealthFacts.ChangelogFile("a", .nothing("no way")) } == [
        "no way -> mend that, or name another file in 'changelog.file'"
      ])
  }
}
