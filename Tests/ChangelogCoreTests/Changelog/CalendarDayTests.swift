import ChangelogCore
import Foundation
import Testing

struct CalendarDayTests {
  @Test(
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
      (951_782_400, "2000-02-29"), (1_709_164_800, "2024-02-29"), (4_107_456_000, "2100-02-28"),
      (4_107_542_400, "2100-03-01"), (-62_135_596_800, "0001-01-01"), (253_402_300_799, "9999-12-31"),
    ] as [(Int64, String)])
  func `seconds make a day`(seconds: Int64, day: String) {
    #expect(CalendarDay(secondsSince1970: seconds).description == day)
  }

  @Test(
    arguments: [
      (Int64.min, "0001-01-01"), (-62_135_596_801, "0001-01-01"), (253_402_300_800, "9999-12-31"),
      (Int64.max, "9999-12-31"),
    ] as [(Int64, String)])
  func `times out of reach give the nearest day`(seconds: Int64, day: String) {
    #expect(CalendarDay(secondsSince1970: seconds).description == day)
  }

  @Test func `days are those of the calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    // Foundation's calendar is Julian before 1582.
    for seconds in stride(from: Int64(-11_676_096_000), to: 253_402_300_800, by: 86_400 * 97 + 3_607) {
      let date = Date(timeIntervalSince1970: TimeInterval(seconds))
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let day = CalendarDay(secondsSince1970: seconds)
      #expect([day.year, day.month, day.day] == [parts.year, parts.month, parts.day], "\(seconds)")
    }
  }

  @Test func `each day follows the one before`() {
    var last = CalendarDay(secondsSince1970: -62_135_596_800)
    var strays: [String] = []
    for number in Int64(1)..<200_000 {
      let day = CalendarDay(secondsSince1970: -62_135_596_800 + number * 86_400)
      let isNextDay = (day.year, day.month, day.day) == (last.year, last.month, last.day + 1)
      let isNextMonth = day.day == 1 && last.day >= 28 && (day.year, day.month) == (last.year, last.month + 1)
      let isNextYear =
        (day.month, day.day, last.month, last.day) == (1, 1, 12, 31) && day.year == last.year + 1
      if !isNextDay, !isNextMonth, !isNextYear { strays.append("\(last) \(day)") }
      last = day
    }
    #expect(strays == [])
  }
}
