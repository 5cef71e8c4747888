import ChangelogCore
import Testing

struct FooterMaxLengthTests {
  @Test func `footers of the greatest length pass, one more is reported where they begin`() throws {
    let footer = "Acked-by: " + String(repeating: "a", count: 990)
    #expect(try findings("footer-max-length", in: "fix: x\n\n\(footer)") == [])
    #expect(try findings("footer-max-length", in: "fix: x\n\n\(footer)\n\nbody") == [])
    #expect(
      try findings("footer-max-length", in: "fix: x\n\nbody\n\n\(footer)a\n")
        == [Finding(line: 5, "footers are 1001 columns long; the limit is 1000")])
  }

  @Test func `the limit and its unit can be set`() throws {
    #expect(try findings("footer-max-length", ["max": "8"], in: "fix: x\n\nA: b\nC: d") == [])
    #expect(
      try findings("footer-max-length", ["max": "8", "unit": "utf-16"], in: "fix: x\n\nA: b\nC: d")
        == [Finding(line: 3, "footers are 9 UTF-16 units long; the limit is 8")])
  }
}
