#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The ways to write a day and a time that git knows.
enum CalendarForms {
  /// Letters stand for fields as in strftime(3), everything else for itself.
  private static let all = [
    "Y-m-dTH:M:S", "Y-m-d H:M:S", "Y-m-dTH:M", "Y-m-d H:M", "Y.m.d H:M:S", "m/d/Y H:M:S", "d.m.Y H:M:S",
    "a, d b Y H:M:S", "d b Y H:M:S", "a b d H:M:S Y",
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The parts of a time at the beginning of a text and what follows it; nil where there is none.
  static func read(_ text: String) -> (parts: tm, rest: Substring)? {
    all.lazy.compactMap { read(text, as: $0) }.first
  }

  private static func read(_ text: String, as form: String) -> (parts: tm, rest: Substring)? {
    var (parts, rest) = (tm(), text[...])
    func number(_ range: ClosedRange<Int>, digits: Int = 2) -> Int32? {
      let text = rest.prefix(digits).prefix { $0.isASCII && $0.isNumber }
      guard let number = Int(text), range.contains(number) else { return nil }
      rest = rest.dropFirst(text.count)
      return Int32(number)
    }
    for letter in form {
      var field: Int32? = 0
      switch letter {
      case "Y":
        field = number(1_970...9_999, digits: 4)
        parts.tm_year = (field ?? 0) - 1_900
      case "m":
        field = number(1...12)
        parts.tm_mon = (field ?? 1) - 1
      case "b":
        field = months.firstIndex(of: String(rest.prefix(3))).map { Int32($0) }
        parts.tm_mon = field ?? 0
        rest = rest.dropFirst(3)
      case "d":
        field = number(1...31)
        parts.tm_mday = field ?? 1
      case "H":
        field = number(0...23)
        parts.tm_hour = field ?? 0
      case "M":
        field = number(0...59)
        parts.tm_min = field ?? 0
      case "S":
        field = number(0...60)
        parts.tm_sec = field ?? 0
      case "a":
        // The day of the week follows from the date.
        rest = rest.dropFirst(3)
      default:
        field = rest.first == letter ? 0 : nil
        rest = rest.dropFirst()
      }
      guard field != nil else { return nil }
    }
    return (parts, rest)
  }
}
