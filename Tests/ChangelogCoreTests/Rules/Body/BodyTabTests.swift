import ChangelogCore
import Testing

struct BodyTabTests {
  @Test(arguments: ["fix:\tx", "fix: x\n\nbody", "fix: x\n\n```\n\ta\n```"])
  func `text without tabs and code pass`(text: String) throws {
    #expect(try findings("body-tab", in: text) == [])
  }

  @Test func `the first tab of a line is reported`() throws {
    #expect(
      try findings("body-tab", in: "fix: x\n\né\ta\tb\n\tc")
        == [
          Finding(line: 3, columns: 2..<3, "tab in the line; expected blanks"),
          Finding(line: 4, columns: 1..<2, "tab in the line; expected blanks"),
        ])
  }
}
