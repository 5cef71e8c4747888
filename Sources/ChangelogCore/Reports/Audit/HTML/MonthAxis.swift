/// The months of a chart, one beside the other.
struct MonthAxis {
  /// The months, `2026-01`, the oldest first.
  let months: [String]

  /// Beyond this many, months in which nothing landed are left out: a clock was wrong.
  private static let longest = 480

  /// All months from the first to the last.
  ///
  /// - Parameter names: Months, the oldest first.
  init(from names: [String]) {
    let numbers = names.compactMap(Self.number)
    guard let first = numbers.first, let last = numbers.last, last - first < Self.longest else {
      months = names
      return
    }
    months = (first...last).map(Self.name)
  }

  /// The labels below the axis by the place of their month.
  ///
  /// Months where there are few, else years; those at odd places are left out on a narrow screen.
  var labels: [(place: Int, text: String)] {
    let years = months.indices.filter { months[$0].hasSuffix("-01") }
    guard months.count > 48, !years.isEmpty else {
      let step = [1, 2, 3, 6].first { months.count <= $0 * 8 } ?? 12
      return months.indices.filter { ((Self.number(months[$0]) ?? 0) % step) == 0 }.map { ($0, months[$0]) }
    }
    let step = (years.count + 11) / 12
    return years.enumerated().filter { $0.offset.isMultiple(of: step) }
      .map { ($0.element, String(months[$0.element].prefix(4))) }
  }

  private static func number(_ name: String) -> Int? {
    guard let year = Int(name.prefix(4)), let month = Int(name.suffix(2)) else { return nil }
    return year * 12 + month - 1
  }

  private static func name(_ number: Int) -> String {
    let (year, month) = (String(number / 12), number % 12 + 1)
    return String(repeating: "0", count: max(0, 4 - year.utf8.count)) + year + (month < 10 ? "-0" : "-")
      + "\(month)"
  }
}
