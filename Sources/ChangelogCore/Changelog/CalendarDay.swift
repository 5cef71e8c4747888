/// A day of the Gregorian calendar in UTC.
public struct CalendarDay: Sendable, Equatable, CustomStringConvertible {
  /// The year, between 1 and 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The day of a time in seconds since 1970-01-01 UTC.
  ///
  /// Times outside the years 1 to 9999 give the nearest day in them: an odd commit must not stop a release.
  /// - Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public init(secondsSince1970 seconds: Int64) {
    let clamped = min(max(seconds, -62_135_596_800), 253_402_300_799)
    let days = (clamped >= 0 ? clamped : clamped - 86_399) / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.year = Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
    self.month = Int(month)
    self.day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The week of the year, 1 to 53: the first one starts with the year, whatever day of the week that is.
  var weekOfYear: Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (lengths.prefix(month - 1).reduce(day, +) - 1) / 7 + 1
  }

  /// The day as ISO 8601 writes it: `2026-01-31`.
  public var description: String {
    Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2)
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
