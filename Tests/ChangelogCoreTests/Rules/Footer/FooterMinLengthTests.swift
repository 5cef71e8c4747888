import ChangelogCore
import Testing

struct FooterMinLengthTests {
  @Test(arguments: ["fix: x", "fix: x\n\nbody", "fix: x\n\nRefs: #123", "fix: x\n\nA: b\nC: d\nE: f"])
  func `no footers, and those of the least length, pass`(text: String) throws {
    #expect(try findings("footer-min-length", in: text) == [])
  }

  @Test func `shorter ones are reported where they begin`() throws {
    #expect(
      try findings("footer-min-length", in: "fix: x\n\nbody\n\nA: b\nC: de")
        == [Finding(line: 5, "footers are 9 columns long; the least is 10")])
  }

  @Test func `the least length and its unit can be set`() throws {
    #expect(
      try findings("footer-min-length", ["min": "9", "unit": "utf-16"], in: "fix: x\n\nA: b\nC: d") == [])
    #expect(
      try findings("footer-min-length", ["min": "9"], in: "fix: x\n\nA: b\nC: d")
        == [Finding(line: 3, "footers are 8 columns long; the least is 9")])
  }
}
