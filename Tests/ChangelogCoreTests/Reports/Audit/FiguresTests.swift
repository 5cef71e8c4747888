import Testing

@testable import ChangelogCore

struct FiguresTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (16_012, "16,012"), (1_234_567, "1,234,567"),
    (-1_000, "-1,000"),
  ])
  func `thousands have a comma`(number: Int, text: String) {
    #expect(Figures.number(number) == text)
  }

  @Test(arguments: [
    (0, "commit", "0 commits"), (1, "commit", "1 commit"), (2, "repository", "2 repositories"),
    (7, "day", "7 days"),
  ])
  func `a number of things has its plural`(number: Int, noun: String, text: String) {
    #expect(Figures.count(number, noun) == text)
  }

  @Test(arguments: [
    (0, 0, "–"), (0, 5, "0%"), (5, 5, "100%"), (1, 3, "33.3%"), (2, 3, "66.6%"), (1, 9_999, "0.1%"),
    (9_998, 9_999, "99.9%"),
  ])
  func `only nothing is 0%, only all is 100%, and nothing is rounded up`(part: Int, whole: Int, text: String)
  {
    #expect(Figures.share(part, of: whole) == text)
  }

  @Test(
    arguments: [
      (0, "0 minutes"), (60, "1 minute"), (5_399, "90 minutes"), (5_400, "2 hours"), (172_799, "48 hours"),
      (172_800, "2 days"),
      (700_000, "8 days"),
    ] as [(Int64, String)])
  func `a time is told in the unit that gives a short number`(seconds: Int64, text: String) {
    #expect(Figures.span(seconds) == text)
  }

  @Test(
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
      as [([String], String)])
  func `words make a list`(words: [String], text: String) {
    #expect(Figures.list(words) == text)
  }
}
