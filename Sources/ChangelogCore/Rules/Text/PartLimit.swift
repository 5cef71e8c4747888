import CommitParser

/// The most or the least that a part of the header may be long.
struct PartLimit {
  private let limit: Int
  private let unit: LengthUnit
  private let isMost: Bool

  /// Reads `max` and `unit`.
  init(most fallback: Int, _ options: inout RuleOptions) {
    limit = options.number("max", default: fallback, "The greatest length that is accepted")
    unit = options.unit()
    isMost = true
  }

  /// Reads `min` and `unit`.
  init(least fallback: Int, _ options: inout RuleOptions) {
    limit = options.number("min", default: fallback, "The least length that is accepted")
    unit = options.unit()
    isMost = false
  }

  /// What to say of a part that may be missing: a part that is not there is not too short.
  func findings(about part: HeaderPart?, _ name: String) -> [Finding] {
    guard let part else { return [] }
    if isMost {
      guard unit.length(of: part.text, exceeds: limit) else { return [] }
      let columns = part.columns
      let start = columns.lowerBound + unit.characters(of: part.text, within: limit)
      return [finding(columns: start..<columns.upperBound, name, unit.length(of: part.text), "limit")]
    }
    let length = unit.length(of: part.text)
    guard length < limit else { return [] }
    return [finding(columns: part.columns, name, length, "least")]
  }

  private func finding(columns: Range<Int>, _ name: String, _ length: Int, _ word: String) -> Finding {
    Finding(columns: columns, "\(name) is \(unit.phrase(length)) long; the \(word) is \(limit)")
  }
}
