/// Some of several lists of patterns, by their place; any number of them.
public struct PathLists: Sendable, Equatable {
  private(set) var words: [UInt64]

  /// None of so many lists.
  public init(count: Int) { words = Array(repeating: 0, count: Self.wordCount(of: count)) }

  init(words: some Sequence<UInt64>) { self.words = Array(words) }

  /// How many words hold a bit for each of so many lists.
  static func wordCount(of count: Int) -> Int { (count + 63) / 64 }

  /// Whether a list is one of them.
  public func contains(_ list: Int) -> Bool { words[list >> 6] >> UInt64(list & 63) & 1 == 1 }

  /// Whether all of them are among others.
  public func isSubset(of others: PathLists) -> Bool {
    for place in words.indices where words[place] & ~others.words[place] != 0 { return false }
    return true
  }

  /// The places of the lists, in order.
  public var places: [Int] { (0..<words.count * 64).filter(contains) }

  mutating func insert(_ list: Int) { words[list >> 6] |= 1 << UInt64(list & 63) }

  /// Adds others.
  public mutating func formUnion(_ others: PathLists) {
    for place in words.indices { words[place] |= others.words[place] }
  }
}
