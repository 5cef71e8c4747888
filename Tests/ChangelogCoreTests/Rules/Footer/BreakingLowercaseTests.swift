import ChangelogCore
import Testing

struct BreakingLowercaseTests {
  @Test(arguments: [
    "fix: x", "fix: x\n\nBREAKING CHANGE: y", "fix: x\n\nBreaking change: none", "fix: x\n\nBREAKING: y",
  ])
  func `upper case and denials pass`(text: String) throws {
    #expect(try findings("breaking-lowercase", in: text) == [])
  }

  @Test func `small letters are reported up to the colon and mended`() throws {
    let text = "fix: x\n\nbody\n\nBreaking-change: y\n  more"
    let found = try findings("breaking-lowercase", in: text)
    #expect(
      found.map(\.sentence)
        == ["'Breaking-change:' does not announce a breaking change; expected 'BREAKING-CHANGE:'"])
    #expect(found.map(\.line) == [5])
    #expect(found.map(\.columns) == [1..<17])
    #expect(found.map { $0.correction?.isSafe } == [true])
    #expect(corrected(text, found) == "fix: x\n\nbody\n\nBREAKING-CHANGE: y\n  more")
  }

  @Test(arguments: ["Breaking Changes: y", "breaking  change: y", "Breaking change：y"])
  func `other spellings are reported, and mended only when asked`(footer: String) throws {
    let text = "fix: x\n\n\(footer)"
    let found = try findings("breaking-lowercase", in: text)
    let start = footer.dropLast(footer.hasSuffix(" y") ? 2 : 1)
    #expect(
      found.map(\.sentence) == [
        "'\(start)' does not announce a breaking change; expected 'BREAKING CHANGE:'"
      ])
    #expect(found.map(\.columns) == [1..<start.count + 1])
    #expect(found.map { $0.correction?.isSafe } == [false])
    #expect(corrected(text, found) == "fix: x\n\nBREAKING CHANGE: y")
  }
}
