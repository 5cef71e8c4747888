import ChangelogCore
import Testing

struct SemanticVersionBumpTests {
  @Test(arguments: [
    // Items 6 to 8: lower parts return to zero.
    ("1.2.3", Bump.none, "1.2.3"), ("1.2.3", .patch, "1.2.4"), ("1.2.3", .minor, "1.3.0"),
    ("1.2.3", .major, "2.0.0"),
    // Item 4: anything may change before 1.0.0.
    ("0.2.3", .patch, "0.2.4"), ("0.2.3", .minor, "0.3.0"), ("0.2.3", .major, "0.3.0"),
    ("0.0.0", .major, "0.1.0"),
    // A prerelease leads to what it prepares, or beyond.
    ("1.2.3-rc.1", .none, "1.2.3-rc.1"), ("1.2.3-rc.1", .patch, "1.2.3"), ("1.2.3-rc.1", .minor, "1.3.0"),
    ("1.3.0-rc.1", .patch, "1.3.0"), ("1.3.0-rc.1", .minor, "1.3.0"), ("1.3.0-rc.1", .major, "2.0.0"),
    ("2.0.0-rc.1", .major, "2.0.0"), ("2.0.0-rc.1", .minor, "2.0.0"), ("0.3.0-rc.1", .major, "0.3.0"),
    // Build metadata belongs to one build.
    ("1.2.3+7", .patch, "1.2.4"), ("1.2.3+7", .none, "1.2.3+7"),
    ("9223372036854775807.0.0", .major, "9223372036854775807.0.0"),
  ])
  func `a bump gives the next version`(text: String, bump: Bump, next: String) throws {
    #expect(try #require(SemanticVersion(text)).applying(bump).description == next)
  }

  @Test func `a breaking change before 1.0.0 moves the major part when told to`() {
    let version = SemanticVersion(0, 2, 3)
    #expect(version.applying(.major, zeroRule: .major) == SemanticVersion(1, 0, 0))
    #expect(version.applying(.minor, zeroRule: .major) == SemanticVersion(0, 3, 0))
    #expect(SemanticVersion(1, 2, 3).applying(.major, zeroRule: .minor) == SemanticVersion(2, 0, 0))
  }

  @Test func `before 1.0.0 a feature may be no more than a patch`() {
    let version = SemanticVersion(0, 2, 3)
    #expect(version.applying(.major, zeroRule: .shift) == SemanticVersion(0, 3, 0))
    #expect(version.applying(.minor, zeroRule: .shift) == SemanticVersion(0, 2, 4))
    #expect(version.applying(.patch, zeroRule: .shift) == SemanticVersion(0, 2, 4))
    #expect(SemanticVersion(1, 2, 3).applying(.minor, zeroRule: .shift) == SemanticVersion(1, 3, 0))
  }
}
