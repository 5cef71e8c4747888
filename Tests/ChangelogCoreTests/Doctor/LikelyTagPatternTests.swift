import Testing

@testable import ChangelogCore

struct LikelyTagPatternTests {
  @Test(arguments: [
    ("1.2.0", "{version}"), ("v1.2.0", "v{version}"), ("V1.2.0", "V{version}"),
    ("release-1.2.0", "release-{version}"), ("Release/v1.2.0-rc.1", "Release/v{version}"),
    ("rel_1.2.0", "rel_{version}"), ("version-1.2.0+7", "version-{version}"), ("v.1.2.0", "v.{version}"),
  ])
  func `what people call releases is known`(tag: String, pattern: String) {
    #expect(TagPattern.likely(for: tag, writing: .semver)?.pattern.description == pattern)
  }

  @Test(arguments: [
    "v1", "v1.2", "1.2.0.1", "client-1.2.0", "plugin@1.2.0", "nightly", "", "v1.2.0-", "2024-01-01", "v",
    "release-", "v１.2.0", "x/v1.2.0",
  ])
  func `anything else is not`(tag: String) {
    #expect(!TagPattern.isLikely(tag, writing: .semver))
  }
}
