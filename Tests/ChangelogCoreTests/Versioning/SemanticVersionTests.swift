import ChangelogCore
import Testing

struct SemanticVersionTests {
  @Test func `the parts of a version are read`() throws {
    let version = try #require(SemanticVersion("1.20.300-rc.1.x-y+build.007.a"))
    #expect(version.major == 1)
    #expect(version.minor == 20)
    #expect(version.patch == 300)
    #expect(version.prerelease == ["rc", "1", "x-y"])
    #expect(version.build == ["build", "007", "a"])
    #expect(version.isPrerelease)
  }

  @Test(arguments: [
    // Item 2: three non-negative numbers.
    "0.0.0", "0.0.4", "1.9.0", "1.10.0", "1.11.0", "10.20.30", "999999999999999999.0.0",
    "9223372036854775807.9223372036854775807.9223372036854775807",
    // Item 9: prereleases.
    "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0-x.7.z.92", "1.0.0-x-y-z.--", "1.0.0-0",
    "1.0.0-0a.00x",
    "1.0.0--", "1.0.0-99999999999999999999999",
    // Item 10: build metadata.
    "1.0.0+20130313144700", "1.0.0-beta+exp.sha.5114f85", "1.0.0+21AF26D3----117B344092BD", "1.0.0+001",
    "1.0.0+-",
    "1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay",
  ])
  func `what the specification allows reads back as it was written`(text: String) throws {
    #expect(try #require(SemanticVersion(text)).description == text)
  }

  @Test(arguments: [
    "", "1", "1.2", "1.2.", ".1.2", "1..2", "1.2.3.4", "1.2.3.", " 1.2.3", "1.2.3 ", "1.2.3\n", "v1.2.3",
    "V1.2.3",
    // Item 2: no signs, no leading zeros.
    "01.1.1", "1.01.1", "1.1.01", "00.0.0", "-1.0.0", "1.-1.0", "+1.0.0", "0x1.0.0", "1,2,3",
    // Item 9: identifiers are not empty, of [0-9A-Za-z-], and numbers have no leading zeros.
    "1.2.3-", "1.2.3-.", "1.2.3-a.", "1.2.3-.a", "1.2.3-a..b", "1.2.3-01", "1.2.3-a.00", "1.2.3-a_b",
    "1.2.3-é",
    "1.2.3-a b", "1.2.3-١",
    // Item 10.
    "1.2.3+", "1.2.3+a..b", "1.2.3+a+b", "1.2.3-a+", "1.2.3+é", "1.2.3+a\0",
    // Numbers that do not fit.
    "9223372036854775808.0.0", "0.18446744073709551616.0", "0.0.99999999999999999999999999999",
    "١.٢.٣", "1\u{301}.2.3", "1.2.3\u{301}",
  ])
  func `anything else is no version`(text: String) {
    #expect(SemanticVersion(text) == nil)
  }

  @Test func `a part of a text is read in place`() {
    #expect(SemanticVersion("v1.2.3".dropFirst()) == SemanticVersion(1, 2, 3))
  }

  @Test func `versions are equal when every part is`() {
    #expect(SemanticVersion("1.0.0+a") != SemanticVersion("1.0.0+b"))
    #expect(SemanticVersion("1.0.0") == SemanticVersion(1, 0, 0))
    #expect(!SemanticVersion(1, 0, 0).isPrerelease)
  }

  @Test func `a long version is read in linear time`() throws {
    let text = "1.0.0-" + Array(repeating: "0", count: 200_000).joined(separator: ".")
    #expect(try #require(SemanticVersion(text)).prerelease.count == 200_000)
  }
}
