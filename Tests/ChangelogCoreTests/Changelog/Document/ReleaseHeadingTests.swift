import Testing

@testable import ChangelogCore

struct ReleaseHeadingTests {
  private func name(_ text: String, level: Int = 2) throws -> String? {
    let tags = [try TagPattern("v{version}"), try TagPattern("front-v{version}")]
    return switch ReleaseHeading(Array(text.utf8)[...], level: level, tags: tags)?.name {
    case .unreleased: "unreleased"
    case .version(let version): version.description
    case nil: nil
    }
  }

  @Test(
    arguments: [
      ("1.2.3", "1.2.3"), ("v1.2.3", "1.2.3"), ("[1.2.3] - 2020-01-01", "1.2.3"),
      ("[1.2.3](https://a.example) (2020-01-01)", "1.2.3"), ("Version 1.2.3", "1.2.3"),
      ("1.2.3 / 2015-02-03", "1.2.3"), ("[1.2.3-rc.1] - 2020-01-01 [YANKED]", "1.2.3-rc.1"),
      ("<small>1.2.3 (2020-01-01)</small>", "1.2.3"), ("front-v1.2.3", "1.2.3"), ("1.2.3: Codename", "1.2.3"),
      ("1.2.3 Codename", "1.2.3"), ("Unreleased", "unreleased"), ("[unreleased]", "unreleased"),
      ("[Unreleased](https://a.example)", "unreleased"), ("back-v1.2.3", nil), ("1.2", nil),
      ("Features", nil),
      ("Upgrading from 1.2.3", nil),
    ] as [(String, String?)])
  func `a release is known by the first word`(text: String, expected: String?) throws {
    #expect(try name(text) == expected)
  }

  @Test func `a deep heading that goes on in words is none`() throws {
    #expect(try name("1.0.0 of the protocol", level: 3) == nil)
    #expect(try name("[1.0.1](https://a.example) (2020-01-01)", level: 3) == "1.0.1")
  }
}
