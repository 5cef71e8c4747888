import Testing

@testable import ChangelogCore

struct VersionSchemeTests {
  @Test(arguments: [
    ("1.2", [1, 2, 0], [], []), ("1.2.3", [1, 2, 3], [], []), ("2", [2, 0, 0], [], []),
    ("1.2.0rc1", [1, 2, 0], ["rc", "1"], []), ("1.2.0-rc.1", [1, 2, 0], ["rc", "1"], []),
    ("1.2a3", [1, 2, 0], ["a", "3"], []), ("1.2.0beta", [1, 2, 0], ["b", "0"], []),
    ("1.2.0.dev4", [1, 2, 0], ["0dev", "4"], []), ("1.2.0.post2", [1, 2, 0], [], ["post", "2"]),
    ("1.2.0+linux.1", [1, 2, 0], [], ["linux", "1"]),
  ])
  func `Python's versions are read with their spelling kept`(
    text: String, numbers: [Int], prerelease: [String], build: [String]
  ) throws {
    let version = try #require(VersionScheme.pep440.version(text))
    #expect([version.major, version.minor, version.patch] == numbers)
    #expect(version.prerelease == prerelease)
    #expect(version.build == build)
    #expect(version.description == text)
  }

  @Test(arguments: [
    "", "1.", "a", "1.2.3.4", "1!1.2", "1.2.0rc1.dev2", "1.2.0xyz1", "1.2.0rc1 ", "1.2.0+", "v1.2",
    "99999999999999999999.1",
  ])
  func `other texts are no versions of Python's`(text: String) {
    #expect(VersionScheme.pep440.version(text) == nil)
  }

  @Test func `Python's versions are in the order of PEP 440`() {
    let texts = ["1.1", "1.2.dev1", "1.2a1", "1.2a2", "1.2b1", "1.2rc1", "1.2rc10", "1.2", "1.2.1"]
    let versions = texts.compactMap { VersionScheme.pep440.version($0) }
    #expect(versions.reversed().sorted() == versions)
    #expect(versions.count == texts.count)
  }

  @Test func `a version is spelled by its scheme`() throws {
    let version = try #require(SemanticVersion("2.0.0-rc.1+7"))
    #expect(VersionScheme.semver.spelled(version).description == "2.0.0-rc.1+7")
    #expect(VersionScheme.pep440.spelled(version).description == "2.0.0rc1+7")
    #expect(VersionScheme.pep440.spelled(version) == version)
    let calendar = VersionScheme.calendar(try #require(CalendarFormat("YYYY.0M.MICRO")))
    #expect(calendar.spelled(SemanticVersion(2026, 3, 1)).description == "2026.03.1")
    #expect(calendar.version("1.4.0") == SemanticVersion(1, 4, 0))
  }

  @Test func `tags are read and named by the scheme`() throws {
    let pattern = try TagPattern("py-{version}").writing(.pep440)
    #expect(pattern.version(in: "py-1.2rc1")?.prerelease == ["rc", "1"])
    #expect(pattern.tag(for: SemanticVersion(1, 2, 0)) == "py-1.2.0")
    #expect(try TagPattern("v{version}v").version(in: "v") == nil)
  }
}
