import Testing

@testable import ChangelogCore

struct ShownLineTests {
  @Test(arguments: [
    ("feta: x", 1..<5, "feta: x", 0, 4), ("東京 x", 4..<5, "東京 x", 5, 1), ("東京 x", 1..<3, "東京 x", 0, 4),
    ("e\u{301}a", 2..<3, "e\u{301}a", 1, 1), ("👩‍👩‍👧x", 2..<3, "👩‍👩‍👧x", 2, 1), ("a\tb", 3..<4, "a b", 2, 1),
    ("a\u{1B}b", 3..<4, "a<U+001B>b", 9, 1), ("\u{202E}b", 1..<2, "<U+202E>b", 0, 8),
    ("##[x]", 4..<5, "##<U+005B>x]", 10, 1), ("feat:", 6..<7, "feat:", 5, 1), ("a", 9..<12, "a", 1, 1),
    ("", 1..<2, "", 0, 1), ("a", -3..<0, "a", 0, 1), ("abc", 2..<Int.max, "abc", 1, 2),
  ])
  func `carets stand under what is meant`(
    line: String, columns: Range<Int>, text: String, offset: Int, width: Int
  ) throws {
    let excerpt = try #require(ShownLine(Substring(line)).excerpt(around: columns))
    #expect(excerpt == .init(text: text, mark: (offset, width)))
  }

  @Test func `of a long line a window around the place is shown`() throws {
    let line = ShownLine(
      Substring(String(repeating: "a", count: 500) + "b" + String(repeating: "c", count: 500)))
    #expect(
      try #require(line.excerpt(around: 501..<502, limit: 40))
        == .init(text: "…aaaaaaaaaaaaabcccccccccccccccccccccccc…", mark: (14, 1)))
    #expect(
      try #require(line.excerpt(around: nil, limit: 40))
        == .init(text: String(repeating: "a", count: 38) + "…", mark: nil))
    #expect(
      try #require(line.excerpt(around: 1001..<1002, limit: 40))
        == .init(text: "…" + String(repeating: "c", count: 13) + "c", mark: (14, 1)))
  }

  @Test func `a place too far on has no excerpt`() {
    let line = ShownLine(Substring(String(repeating: "a", count: ShownLine.limit + 1)))
    #expect(line.excerpt(around: ShownLine.limit..<ShownLine.limit + 1) != nil)
    #expect(line.excerpt(around: ShownLine.limit + 1..<ShownLine.limit + 2) == nil)
    #expect(line.text(of: ShownLine.limit + 1..<ShownLine.limit + 2) == nil)
    #expect(line.scalarColumns(of: 5..<ShownLine.limit + 5) == nil)
    #expect(line.scalarColumns(of: 5..<6) == 5..<6)
  }

  @Test func `columns are counted in Unicode scalars for those who want that`() {
    #expect(ShownLine("e\u{301}ab").scalarColumns(of: 2..<3) == 3..<4)
    #expect(ShownLine("👩‍👩‍👧x").scalarColumns(of: 1..<3) == 1..<7)
  }

  @Test func `a character with endless marks is cut`() {
    let line = ShownLine(Substring("a" + String(repeating: "\u{301}", count: 100_000)))
    #expect(line.text(of: nil)?.unicodeScalars.count == 16)
    #expect(line.scalarColumns(of: 2..<2) == 100_002..<100_002)
  }
}
