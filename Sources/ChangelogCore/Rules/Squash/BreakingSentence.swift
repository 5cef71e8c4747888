/// A sentence that says that its commit breaks something, such as "This is a breaking change".
enum BreakingSentence {
  /// Whether one begins in the line; it may end in the next one.
  static func begins(in line: Substring, before next: Substring?) -> Bool {
    let first = line.lowercased().split(separator: " ")
    // The longest sentence has nine words.
    let words = first + (next ?? "").lowercased().prefix(120).split(separator: " ").prefix(8)
    return first.indices.contains { place in
      (place == 0 || !doubts.contains(words[place - 1])) && isSentence(words[place...])
    }
  }

  private static let doubts: Set<Substring> = [
    "if", "whether", "when", "unless", "that", "think", "believe", "like",
  ]
  private static let nouns: Set<Substring> = ["pr", "mr", "change", "commit", "patch", "release", "update"]
  private static let verbs: Set<Substring> = [
    "is", "introduces", "contains", "includes", "has", "brings", "makes",
  ]
  private static let fillers: Set<Substring> = [
    "a", "an", "some", "also", "technically", "therefore", "thus", "major",
  ]

  private static func isSentence(_ words: ArraySlice<Substring>) -> Bool {
    var rest = words.dropFirst()
    switch words.first {
    case "this":
      if rest.starts(with: ["pull", "request"]) {
        rest = rest.dropFirst(2)
      } else if let noun = rest.first, nouns.contains(noun) {
        rest = rest.dropFirst()
      }
      fallthrough
    case "it":
      guard let verb = rest.popFirst(), verbs.contains(verb) else { return false }
    case "it's": break
    default: return false
    }
    for _ in 0..<3 { if let word = rest.first, fillers.contains(word) { rest = rest.dropFirst() } }
    guard rest.popFirst() == "breaking", let noun = rest.first, !noun.hasSuffix("?") else { return false }
    let word = noun.prefix(while: \.isLetter)
    return word == "change" || word == "changes"
  }
}
