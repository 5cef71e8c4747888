import ChangelogCore
import Testing

struct BodyMinLengthTests {
  @Test(arguments: [
    "fix: x", "fix: x\n\nRefs: #1", "fix: x\n\n" + String(repeating: "a", count: 20),
    "fix: x\n\n0123456789\n0123456789",
  ])
  func `no body, and one of the least length, pass`(text: String) throws {
    #expect(try findings("body-min-length", in: text) == [])
  }

  @Test func `a shorter one is reported where it begins`() throws {
    #expect(
      try findings("body-min-length", in: "fix: x\n\n0123456789\n012345678")
        == [Finding(line: 3, "body is 19 columns long; the least is 20")])
  }

  @Test func `the least length and its unit can be set`() throws {
    #expect(try findings("body-min-length", ["min": "4"], in: "fix: x\n\n日本") == [])
    #expect(
      try findings("body-min-length", ["min": "4", "unit": "utf-16"], in: "fix: x\n\n日本")
        == [Finding(line: 3, "body is 2 UTF-16 units long; the least is 4")])
  }
}
