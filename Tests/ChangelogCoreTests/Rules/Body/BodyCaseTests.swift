import ChangelogCore
import Testing

struct BodyCaseTests {
  @Test(arguments: [
    "fix: x", "fix: x\n\nlower case", "fix: x\n\nJSON is fine", "fix: x\n\nlower. Then more.",
  ])
  func `a first word in lower case, or without a choice, passes`(text: String) throws {
    #expect(try findings("body-case", in: text) == [])
  }

  @Test func `a first word in upper case is reported on its line`() throws {
    #expect(
      try findings("body-case", in: "fix: x\n\nLower case")
        == [Finding(line: 3, "body begins with 'Lower'; expected 'lower'")])
  }

  @Test func `other cases can be asked for, and every letter judged`() throws {
    #expect(try findings("body-case", ["cases": "sentence-case"], in: "fix: x\n\nUpper case") == [])
    #expect(
      try findings("body-case", ["exact": "true"], in: "fix: x\n\nlower JSON")
        == [Finding(line: 3, "body 'lower JSON' is not in lower-case; expected 'lower json'")])
  }
}
