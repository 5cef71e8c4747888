/// How a version is made of the day and of counters: `YYYY.MM.MICRO`.
///
/// - Source: calver.org, whose names of the parts these are; numbers that start with `0` have two digits.
public struct CalendarFormat: Sendable, Hashable {
  /// A part of such a version.
  enum Part: String, CaseIterable {
    case fullYear = "YYYY"
    case shortYear = "YY"
    case paddedYear = "0Y"
    case month = "MM"
    case paddedMonth = "0M"
    case week = "WW"
    case paddedWeek = "0W"
    case day = "DD"
    case paddedDay = "0D"
    case minor = "MINOR"
    case micro = "MICRO"

    var isCounter: Bool { self == .minor || self == .micro }
    fileprivate var isPadded: Bool { rawValue.hasPrefix("0") }

    /// What stands there on a day.
    fileprivate func number(on day: CalendarDay) -> Int {
      switch self {
      case .fullYear: day.year
      // Two-digit years count on from 2000, and so have three digits from 2100 on.
      case .shortYear, .paddedYear: max(0, day.year - 2000)
      case .month, .paddedMonth: day.month
      case .week, .paddedWeek: day.weekOfYear
      case .day, .paddedDay: day.day
      case .minor, .micro: 0
      }
    }

    fileprivate func text(_ number: Int) -> String {
      isPadded && number < 10 ? "0\(number)" : String(number)
    }

    /// The number that a text stands for; nil for one that this part is not written as.
    fileprivate func number(_ text: Substring.UTF8View) -> Int? {
      guard text.allSatisfy(\.isDigit), let number = Int(String(Substring(text))),
        text.elementsEqual(self.text(number).utf8), self != .fullYear || text.count == 4
      else { return nil }
      return number
    }
  }

  /// The two or three parts, those of the day first.
  let parts: [Part]

  /// Reads a format; nil unless it has two or three parts, dates before counters, and starts with a year.
  public init?(_ text: String) {
    let names = text.split(separator: ".", omittingEmptySubsequences: false)
    let parts = names.compactMap { Part(rawValue: String($0)) }
    guard parts.count == names.count, (2...3).contains(parts.count),
      [.fullYear, .shortYear, .paddedYear].contains(parts[0]),
      !parts.drop(while: { !$0.isCounter }).contains(where: { !$0.isCounter }),
      Set(parts.map(\.rawValue)).count == parts.count
    else { return nil }
    self.parts = parts
  }

  /// Reads a version of this format; nil for anything else.
  func version(_ text: some StringProtocol) -> SemanticVersion? {
    let bytes = Substring(text).utf8
    let core = bytes.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }
    let fields = core.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard fields.count == parts.count,
      let suffixed = SemanticVersion("0.0.0" + Substring(bytes[core.endIndex...]))
    else { return nil }
    var numbers: [Int] = []
    for (part, field) in zip(parts, fields) {
      guard let number = part.number(field) else { return nil }
      numbers.append(number)
    }
    return version(of: numbers).with(prerelease: suffixed.prerelease, build: suffixed.build)
      .spelled(String(text))
  }

  /// The version as this format writes it.
  func text(of version: SemanticVersion) -> String {
    let numbers = [version.major, version.minor, version.patch]
    var text = zip(parts, numbers).map { $0.text($1) }.joined(separator: ".")
    if version.isPrerelease { text += "-" + version.prerelease.joined(separator: ".") }
    if !version.build.isEmpty { text += "+" + version.build.joined(separator: ".") }
    return text
  }

  /// The version after one, on a day; nil where all that may follow it on that day is the same version.
  ///
  /// A clock that stands before the last version counts on from that one's day: versions only rise.
  func version(after last: SemanticVersion?, moved bump: Bump, on day: CalendarDay) -> SemanticVersion? {
    let dated = version(of: parts.map { $0.number(on: day) })
    guard let last, !(last < dated) else { return dated }
    var numbers = [last.major, last.minor, last.patch]
    let counters = parts.indices.filter { parts[$0].isCounter }
    guard let smallest = counters.last else { return nil }
    let moved = bump >= .minor ? counters.first ?? smallest : smallest
    guard numbers[moved] < .max else { return nil }
    numbers[moved] += last.isPrerelease ? 0 : 1
    for counter in counters where counter > moved { numbers[counter] = 0 }
    return SemanticVersion(numbers[0], numbers[1], numbers[2])
  }

  private func version(of numbers: [Int]) -> SemanticVersion {
    SemanticVersion(numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0)
  }
}

extension CalendarFormat: CustomStringConvertible {
  /// The format as it is written in the policy.
  public var description: String { parts.map(\.rawValue).joined(separator: ".") }
}
