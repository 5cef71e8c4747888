import Testing

@testable import ChangelogCore

struct HistoryPointTests {
  @Test(arguments: [
    "v1.2.0", "2026-13-01", "2026-02-29", "2026-1-1", "02026-01-01", "-026-01-01", "2026-01-0１", "0000-01-01",
    "",
  ])
  func `what is no day is a revision`(_ text: String) {
    #expect(HistoryPoint(text) == .revision(text))
    #expect(HistoryPoint(text).description == text)
  }

  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -86_400), ("2024-02-29", 1_709_164_800), ("2000-03-01", 951_868_800),
      ("0001-01-01", -62_135_596_800), ("9999-12-31", 253_402_214_400),
    ] as [(String, Int64)])
  func `a day begins at midnight in UTC`(_ text: String, _ start: Int64) throws {
    let day = try #require(CalendarDay(text))
    #expect(HistoryPoint(text) == .day(day))
    #expect(day.start == start)
    #expect(day.description == text)
  }

  @Test func `each day begins where the one before ends`() {
    for number: Int64 in -200_000...200_000 {
      let day = CalendarDay(secondsSince1970: number * 86_400)
      guard day.start != number * 86_400 else { continue }
      Issue.record("\(day) begins at \(day.start)")
      return
    }
  }
}
