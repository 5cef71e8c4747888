import ChangelogCore
import Testing

struct BodyLeadingBlankTests {
  @Test(arguments: ["fix: x", "fix: x\n\nbody", "fix: x\n \nbody", "fix: x\n", ""])
  func `a blank line below the header passes`(text: String) throws {
    #expect(try findings("body-leading-blank", in: text) == [])
  }

  @Test func `text on the second line is reported there and mended`() throws {
    let text = "fix: x\nbody"
    let found = try findings("body-leading-blank", in: text)
    #expect(found.map(\.sentence) == ["no blank line after the header; expected one before the body"])
    #expect(found.map(\.line) == [2])
    #expect(corrected(text, found) == "fix: x\n\nbody")
  }

  @Test func `when never the body has to follow at once`() throws {
    #expect(try findings("body-leading-blank", ["when": "never"], in: "fix: x\nbody") == [])
    #expect(try findings("body-leading-blank", ["when": "never"], in: "fix: x") == [])
    #expect(
      try findings("body-leading-blank", ["when": "never"], in: "fix: x\n\nbody")
        == [Finding(line: 2, "blank line after the header; expected the body there")])
  }
}
