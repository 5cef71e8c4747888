extension CalendarDay {
  /// Reads a day as ISO 8601 writes it, `2026-01-31`; nil for anything else, such as a day that no month has.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int64(parts[0]), let month = Int64(parts[1]), let day = Int64(parts[2]), year > 0
    else { return nil }
    self.init(secondsSince1970: Self.days(year, month, day) * 86_400)
    guard description == text else { return nil }
  }

  /// When the day begins in UTC, in seconds since 1970-01-01.
  public var start: Int64 { Self.days(Int64(year), Int64(month), Int64(day)) * 86_400 }

  /// The days since 1970-01-01.
  /// - Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
