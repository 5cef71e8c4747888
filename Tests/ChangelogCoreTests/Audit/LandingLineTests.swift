import Testing

@testable import ChangelogCore

struct LandingLineTests {
  /// Commits at noon of three days.
  private var line: LandingLine {
    var history = AuditedHistory()
    for day: Int64 in 0...2 { history.add("fix: day \(day)", at: day * 86_400 + 43_200) }
    return LandingLine(of: history.timeline())
  }

  @Test(
    arguments: [
      (nil, nil, [0, 1, 2]), ("1970-01-02", nil, [0, 1]), (nil, "1970-01-02", [1, 2]),
      ("1970-01-02", "1970-01-02", [1]), ("1970-01-04", nil, []),
    ] as [(String?, String?, [Int])])
  func `days count from their beginning to their end`(
    _ since: String?, _ until: String?, _ numbers: [Int]
  ) throws {
    func point(_ text: String?) throws -> HistoryPoint.Resolved? {
      try text.map { .day(try #require(CalendarDay($0))) }
    }
    #expect(line.numbers(from: try point(since), to: try point(until)) == numbers)
  }

  @Test func `a revision is where the landings end, or what they come after`() {
    let reached = HistoryPoint.Resolved.reached([true, true, false])
    #expect(line.numbers(from: reached, to: nil) == [0])
    #expect(line.numbers(from: nil, to: reached) == [1, 2])
  }

  @Test func `a history without commits has no landings`() {
    #expect(LandingLine(of: AuditedHistory().timeline()).count == 0)
  }
}
