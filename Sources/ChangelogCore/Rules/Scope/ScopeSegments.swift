import CommitParser

/// The scopes in one pair of parentheses: `feat(api, docs): x` has two.
struct ScopeSegments {
  /// What separates them where the policy does not say.
  static let usualDelimiters = ["/", "\\", ","]

  /// The segments as written.
  let texts: [String]

  /// Splits a scope; a blank after a comma belongs to the comma.
  init(_ scope: String, at delimiters: [String]) {
    var texts: [String] = []
    var start = scope.startIndex
    var place = start
    let view = scope.utf8
    while place < view.endIndex {
      guard let delimiter = delimiters.first(where: { view[place...].starts(with: $0.utf8) }),
        !delimiter.isEmpty
      else {
        place = view.index(after: place)
        continue
      }
      texts.append(String(scope[start..<place]))
      place = view.index(place, offsetBy: delimiter.utf8.count)
      if delimiter == ",", place < view.endIndex, view[place] == UInt8(ascii: " ") {
        place = view.index(after: place)
      }
      start = place
    }
    texts.append(String(scope[start...]))
    self.texts = texts
  }
}

extension RuleOptions {
  /// What separates several scopes.
  mutating func delimiters() -> [String] {
    texts("delimiters", default: ScopeSegments.usualDelimiters, "What stands between several scopes")
  }
}
