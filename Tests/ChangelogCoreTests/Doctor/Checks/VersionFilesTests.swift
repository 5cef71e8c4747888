import Testing

@testable import ChangelogCore

struct VersionFilesTests {
  private func facts(_ files: [(String, [String])]) -> HealthFacts {
    var facts = HealthFacts.sample()
    facts.parts[0].versionFiles = files.map { HealthFacts.VersionFile($0, .versions($1)) }
    return facts
  }

  @Test(arguments: ["1.0.0", "1.0.1-SNAPSHOT", "2.0.0-dev"])
  func `the last version and what prepares the next one may stand there`(version: String) {
    #expect(VersionFiles.said(of: facts([("a", [version])])) == [])
  }

  @Test(arguments: ["1.0.1", "0.9.0", "1.0.0-rc.1", "1.0", "next"])
  func `any other version is wrong`(version: String) {
    #expect(
      VersionFiles.said(of: facts([("a", [version])])) == [
        "'a' has version '\(version)', but the last release is '1.0.0' -> "
          + "set it to '1.0.0', or leave it to the next 'changelogctl release'"
      ])
  }

  @Test func `so are different versions in one file, and files without one`() {
    var facts = facts([("a", ["1.0.0", "0.9.0"])])
    facts.parts[0].versionFiles.append(HealthFacts.VersionFile("b", .nothing("no b")))
    #expect(
      VersionFiles.said(of: facts) == [
        "'a' has different versions: '1.0.0' and '0.9.0' -> set it to '1.0.0', or leave it to the next "
          + "'changelogctl release'",
        "no b -> mend the file, or its place in 'versions.files'",
      ])
  }

  @Test func `before the first release files are compared with each other`() {
    var facts = facts([("a", ["0.1.0"]), ("b", ["0.1.0"]), ("c", ["0.2.0"])])
    facts.parts[0].last = nil
    facts.tags = []
    #expect(
      VersionFiles.findings(in: facts).map(\.sentence) == ["'c' has version '0.2.0', but 'a' has '0.1.0'"])
  }

  @Test func `a prerelease that was tagged is the last version`() {
    var facts = facts([("a", ["1.1.0-rc.2"]), ("b", ["1.0.0"])])
    facts.tags += ["v1.1.0-rc.1", "v1.1.0-rc.2"].map { HealthFacts.FoundTag($0, isReached: true) }
    facts.tags.append(HealthFacts.FoundTag("v1.2.0-rc.1", isReached: false))
    #expect(
      VersionFiles.findings(in: facts).map(\.sentence) == [
        "'b' has version '1.0.0', but the last release is '1.1.0-rc.2'"
      ])
  }

  @Test func `a release that lacks its tag counts`() {
    var facts = facts([("a", ["1.1.0"]), ("b", ["1.0.0"])])
    facts.parts[0].unreleased = [commit(1, "chore(release): 1.1.0")]
    #expect(
      VersionFiles.findings(in: facts).map(\.sentence) == [
        "'b' has version '1.0.0', but the last release is '1.1.0'"
      ])
  }

  @Test func `without files there is nothing to look at`() {
    #expect(VersionFiles.reasonToSkip(.sample()) == "'versions.files' names none")
    #expect(VersionFiles.reasonToSkip(facts([("a", ["1"])])) == nil)
  }
}
