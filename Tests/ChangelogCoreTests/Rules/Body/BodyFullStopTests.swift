import ChangelogCore
import Testing

struct BodyFullStopTests {
  @Test(arguments: ["fix: x.", "fix: x\n\nbody", "fix: x\n\na.\nb", "fix: x\n\nRefs: #1."])
  func `a body without a full stop passes`(text: String) throws {
    #expect(try findings("body-full-stop", in: text) == [])
  }

  @Test func `a full stop is reported at its column and taken away`() throws {
    let text = "fix: x\n\na\nbody.\n\nRefs: #1"
    let found = try findings("body-full-stop", in: text)
    #expect(found.map(\.sentence) == ["body ends with '.'; expected none"])
    #expect(found.map(\.line) == [4])
    #expect(found.map(\.columns) == [5..<6])
    #expect(corrected(text, found) == "fix: x\n\na\nbody\n\nRefs: #1")
  }

  @Test func `when always one is asked for, of any character`() throws {
    let text = "fix: x\n\nbody"
    let found = try findings("body-full-stop", ["when": "always", "character": "。"], in: text)
    #expect(found.map(\.sentence) == ["body does not end with '。'; expected one"])
    #expect(found.map(\.columns) == [5..<6])
    #expect(corrected(text, found) == "fix: x\n\nbody。")
    #expect(try findings("body-full-stop", ["when": "always"], in: "fix: x\n\nbody.") == [])
    #expect(try findings("body-full-stop", ["when": "always"], in: "fix: x") == [])
  }
}
