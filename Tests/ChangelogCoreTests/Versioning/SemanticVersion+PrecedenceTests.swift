import ChangelogCore
import Testing

struct SemanticVersionPrecedenceTests {
  @Test(arguments: [
    // Item 11.2: numbers from left to right.
    ["1.0.0", "2.0.0", "2.1.0", "2.1.1", "2.1.10", "2.10.0", "10.0.0"],
    // Item 11.3: a prerelease comes before its normal version.
    ["0.9.9", "1.0.0-alpha", "1.0.0", "1.0.1-a", "1.0.1"],
    // Item 11.4, its own example.
    [
      "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
      "1.0.0-rc.1",
      "1.0.0",
    ],
    // Item 11.4.1: numerically; 11.4.2: by ASCII; 11.4.3: numbers first; 11.4.4: fewer fields first.
    [
      "1.0.0-0", "1.0.0-1", "1.0.0-9", "1.0.0-10", "1.0.0--", "1.0.0-1a", "1.0.0-A", "1.0.0-Z", "1.0.0-a",
      "1.0.0-a.0",
    ],
    [
      "1.0.0-9223372036854775807", "1.0.0-9223372036854775808", "1.0.0-10000000000000000000000000000",
      "1.0.0-10000000000000000000000000001",
    ],
  ])
  func `precedence follows item 11`(texts: [String]) throws {
    let versions = try texts.map { try #require(SemanticVersion($0)) }
    for (place, version) in versions.enumerated() {
      for (otherPlace, other) in versions.enumerated() {
        #expect((version < other) == (place < otherPlace), "\(version) and \(other)")
        #expect(version.hasSamePrecedence(as: other) == (place == otherPlace))
      }
    }
    #expect(versions.shuffled().sorted() == versions)
  }

  @Test func `build metadata does not count for precedence`() throws {
    let version = try #require(SemanticVersion("1.0.0-a+1"))
    let other = try #require(SemanticVersion("1.0.0-a+2"))
    #expect(!(version < other))
    #expect(!(other < version))
    #expect(version.hasSamePrecedence(as: other))
    #expect(version != other)
  }
}
