import ChangelogCore
import Testing

struct BodyEmptyTests {
  @Test(arguments: ["fix: x", "fix: x\n\nRefs: #1", "fix: x\n\n \n"])
  func `a message without a body is reported at its header`(text: String) throws {
    #expect(
      try findings("body-empty", in: text) == [Finding("message has no body; expected one that says why")])
    #expect(try findings("body-empty", ["when": "always"], in: text) == [])
  }

  @Test func `a body passes, or is reported where it begins`() throws {
    #expect(try findings("body-empty", in: "fix: x\n\nbody") == [])
    #expect(
      try findings("body-empty", ["when": "always"], in: "fix: x\n\n\nbody")
        == [Finding(line: 4, "message has a body; expected the header alone")])
  }
}
