import ChangelogCore
import Testing

struct FooterMaxLineLengthTests {
  private static let long = String(repeating: "word ", count: 20)

  @Test(arguments: [
    "fix: x", "fix: x\n\n\(long) long", "fix: x\n\nReviewed-by: \(long)",
    "fix: x\n\nRefs: http://a.b \(long)",
  ])
  func `the body, trailers and addresses pass`(text: String) throws {
    #expect(try findings("footer-max-line-length", in: text) == [])
  }

  @Test func `a long line of a breaking change is reported`() throws {
    #expect(
      try findings("footer-max-line-length", in: "fix: x\n\nBREAKING CHANGE: y\n  \(Self.long)\nRefs: #1")
        == [Finding(line: 4, columns: 101..<103, "line of the footers is 102 columns long; the limit is 100")]
    )
  }

  @Test func `exactly as commitlint, only addresses excuse`() throws {
    let text = "fix: x\n\nAcked-by: \(Self.long)\nRefs: http://a.b \(Self.long)"
    #expect(try findings("footer-max-line-length", ["exact": "true"], in: text).map(\.line) == [3])
  }

  @Test func `the limit can be set`() throws {
    let text = "fix: x\n\nBREAKING CHANGE: a b"
    #expect(try findings("footer-max-line-length", ["max": "20"], in: text) == [])
    #expect(
      try findings("footer-max-line-length", ["max": "19"], in: text)
        == [Finding(line: 3, columns: 20..<21, "line of the footers is 20 columns long; the limit is 19")])
  }
}
