#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A moment with the zone of whoever notes it down, as commits and tags have it.
public struct GitDate: Sendable, Equatable {
  /// Seconds since 1970, never below zero.
  public let seconds: Int64
  /// How far the zone is ahead of UTC, in minutes.
  public let zone: Int

  /// - Parameters:
  ///   - seconds: Since 1970, never below zero.
  ///   - zone: Minutes ahead of UTC.
  public init(seconds: Int64, zone: Int) {
    precondition(seconds >= 0, "git knows no time before 1970")
    self.seconds = seconds
    self.zone = zone
  }

  /// This moment, in the zone of this computer.
  public static var now: GitDate {
    let seconds = time(nil)
    return GitDate(seconds: Int64(seconds), zone: localZone(at: seconds))
  }

  /// As git writes it: `1700000000 +0130`.
  var text: String {
    let (hours, minutes) = abs(zone).quotientAndRemainder(dividingBy: 60)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(seconds) \(zone < 0 ? "-" : "+")\(padded(hours))\(padded(minutes))"
  }

  private static func localZone(at seconds: time_t) -> Int {
    var (seconds, parts) = (seconds, tm())
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff / 60
  }
}

extension GitDate {
  /// Reads a date as `GIT_AUTHOR_DATE` has it: git's own form, ISO 8601 or RFC 2822; nil for anything else.
  ///
  /// Without a zone the zone of this computer is meant.
  /// - Source: git-commit(1), "Date formats".
  public init?(_ text: String) {
    guard let (seconds, zone) = Self.ownForm(text) ?? Self.calendarForm(text), seconds >= 0 else {
      return nil
    }
    self.init(seconds: seconds, zone: zone)
  }

  /// `@1700000000 +0130`; the sign may be missing before at least nine digits.
  private static func ownForm(_ text: String) -> (Int64, Int)? {
    let digits = text.hasPrefix("@") ? text.dropFirst() : text[...]
    let number = digits.prefix { $0.isASCII && $0.isNumber }
    // Fewer could be a date without separators. The upper end keeps the calendar from overflowing.
    guard number.count >= (text.hasPrefix("@") ? 1 : 9), number.count <= 12, let seconds = Int64(number)
    else { return nil }
    let rest = digits.dropFirst(number.count)
    if rest.isEmpty { return (seconds, localZone(at: time_t(seconds))) }
    guard rest.hasPrefix(" "), let zone = zone(rest.dropFirst()) else { return nil }
    return (seconds, zone)
  }

  private static func calendarForm(_ text: String) -> (Int64, Int)? {
    guard var (parts, rest) = CalendarForms.read(text) else { return nil }
    if rest.first == "." { rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber } }
    rest = rest.drop { $0 == " " }
    if rest.isEmpty {
      parts.tm_isdst = -1
      let seconds = mktime(&parts)
      return (Int64(seconds), parts.tm_gmtoff / 60)
    }
    return zone(rest).map { (Int64(timegm(&parts)) - Int64($0) * 60, $0) }
  }

  /// `Z`, `+02`, `+0200` or `+02:00`, in minutes; nil for more than a day has.
  private static func zone(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard let sign = text.first, sign == "+" || sign == "-", digits.count == 2 || digits.count == 4,
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let hours = Int(digits.prefix(2)), hours < 24,
      let minutes = Int(digits.count == 4 ? digits.suffix(2) : "0"), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
  }
}
