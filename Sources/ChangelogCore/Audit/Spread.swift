/// The spread of some figures.
public struct Spread: Sendable, Equatable {
  /// How many figures there are.
  public let count: Int
  /// Half of them are not above it.
  public let median: Int64
  /// Nine of ten are not above it.
  public let ninth: Int64

  /// Nil where there are no figures.
  public init?(_ figures: [Int64]) {
    let sorted = figures.sorted()
    guard !sorted.isEmpty else { return nil }
    count = sorted.count
    median = sorted[(sorted.count - 1) / 2]
    ninth = sorted[(sorted.count * 9 + 9) / 10 - 1]
  }
}
