extension Sequence<String> {
  /// A hint for a word that is none of these names: the nearest one, or all when none is near.
  func hint(for word: String) -> String {
    nearest(to: word).map { "did you mean '\($0)'?" } ?? "expected one of \(joined(separator: ", "))"
  }

  /// The name that is most like a word, the first one of several; nil when none is near.
  ///
  /// Near is what differs by a third of its characters or less, an exchange of neighbours counting once.
  public func nearest(to word: String) -> String? {
    let letters = Array(word.unicodeScalars)
    return map { (name: $0, distance: editDistance(letters, Array($0.unicodeScalars))) }
      .filter { $0.distance <= Swift.max(1, $0.name.unicodeScalars.count / 3) }
      .min { $0.distance < $1.distance }?.name
  }
}

/// How many characters must be inserted, removed, replaced or exchanged with a neighbour to make one of the other.
///
/// For words that cannot be near it stops early: only the difference of their lengths is returned.
private func editDistance(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Int {
  guard abs(word.count - name.count) <= name.count else { return abs(word.count - name.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...name.count)
  for row in word.indices {
    var current = [row + 1]
    for column in name.indices {
      let replaced = previous[column] + (word[row] == name[column] ? 0 : 1)
      var best = Swift.min(replaced, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, word[row] == name[column - 1], word[row - 1] == name[column] {
        best = Swift.min(best, beforePrevious[column - 1] + 1)
      }
      current.append(best)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[name.count]
}
