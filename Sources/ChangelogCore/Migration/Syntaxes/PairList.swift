/// The pairs of a mapping while a file is read, each key once.
struct PairList {
  /// The pairs in the order of the file.
  private(set) var pairs: [PolicyNode.Pair] = []
  private var places: [String: Int] = [:]

  /// Adds a pair.
  ///
  /// - Throws: `PolicyError` at a key that is there already.
  mutating func append(_ pair: PolicyNode.Pair) throws(PolicyError) {
    guard places.updateValue(pairs.count, forKey: pair.key) == nil else {
      throw PolicyError("key \(pair.key.inQuotes) is given more than once", at: pair.keyPosition)
    }
    pairs.append(pair)
  }

  /// Adds a pair, or puts it in the place of the one with its key.
  mutating func set(_ pair: PolicyNode.Pair) {
    if let place = places[pair.key] {
      pairs[place] = pair
    } else {
      places[pair.key] = pairs.count
      pairs.append(pair)
    }
  }
}
