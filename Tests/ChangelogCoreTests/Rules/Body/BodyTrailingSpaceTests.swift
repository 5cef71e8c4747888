import ChangelogCore
import Testing

struct BodyTrailingSpaceTests {
  @Test(arguments: ["fix: x ", "fix: x\n\nbody", "fix: x\n\n```\na \n```", "fix: x\n\nbroken  \nline"])
  func `lines without blanks, code and Markdown's line break pass`(text: String) throws {
    #expect(try findings("body-trailing-space", in: text) == [])
  }

  @Test func `blanks are reported by their columns and taken away`() throws {
    let text = "fix: x\n\na \nb\t\n\nc  \n\n  \nRefs: #1   \nfoo"
    let found = try findings("body-trailing-space", in: text)
    #expect(Set(found.map(\.sentence)) == ["blanks at the end of the line; expected none"])
    #expect(found.map(\.line) == [3, 4, 6, 8, 9])
    #expect(found.map(\.columns) == [2..<3, 2..<3, 2..<4, 1..<3, 9..<12])
    #expect(found.allSatisfy { $0.correction?.isSafe == true })
    #expect(corrected(text, found) == "fix: x\n\na\nb\n\nc\n\n\nRefs: #1\nfoo")
  }
}
