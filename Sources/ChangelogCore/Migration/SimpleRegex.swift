/// A regular expression that says no more than texts with gaps: `^a|b\.c`, `v.*`.
struct SimpleRegex {
  /// What may match, one after the other.
  private let alternatives: [Alternative]

  private struct Alternative {
    /// The text, `*` standing for any text.
    var glob = ""
    var startsAtStart = false
    var endsAtEnd = false
  }

  /// Reads an expression; nil when it says more than texts, `.*`, `^`, `$` and `|`.
  init?(_ source: String) {
    var alternatives = [Alternative()]
    var rest = Substring(source)
    // A group around everything says nothing.
    for opening in ["(?:", "("] where rest.hasPrefix(opening) && rest.hasSuffix(")") {
      rest = rest.dropFirst(opening.count).dropLast()
    }
    while let character = rest.popFirst() {
      let last = alternatives.count - 1
      switch character {
      case "|":
        alternatives.append(Alternative())
      case "^" where alternatives[last].glob.isEmpty: alternatives[last].startsAtStart = true
      case "$" where rest.isEmpty || rest.first == "|": alternatives[last].endsAtEnd = true
      case "." where rest.first == "*" || rest.first == "+":
        rest.removeFirst()
        alternatives[last].glob += "*"
      case "\\":
        guard let escaped = rest.popFirst(), !escaped.isLetter, !escaped.isNumber, escaped != "*" else {
          return nil
        }
        alternatives[last].glob.append(escaped)
      case ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "^", "$": return nil
      default: alternatives[last].glob.append(character)
      }
      if let next = rest.first, "*+?{".contains(next), character != "|" { return nil }
    }
    self.alternatives = alternatives
  }

  /// The expression as globs, of which one has to match.
  ///
  /// - Parameter isAnchored: Whether a match starts at the start anyway.
  func globs(isAnchored: Bool) -> [String] {
    alternatives.map { part in
      let start = isAnchored || part.startsAtStart || part.glob.hasPrefix("*") ? "" : "*"
      return start + part.glob + (part.endsAtEnd || part.glob.hasSuffix("*") ? "" : "*")
    }
  }
}
