/// Words before a text that call it a breaking change: `**Breaking changes:** lists have 20 lines`.
struct BreakingLabel {
  /// Whether list markers, emphasis or signs stand before the words.
  let isMarked: Bool
  /// Whether a colon follows the words.
  let hasColon: Bool
  /// What follows; empty where nothing does.
  let value: Substring

  /// Reads the label at the start of a line; nil where the words go on as prose, or are quoted.
  init?(_ line: Substring) {
    let start = line.drop { $0.isWhitespace || "#*_-+•".contains($0) || !$0.isASCII && !$0.isLetter }
    isMarked = line[..<start.startIndex].contains { !$0.isWhitespace }
    var rest = start
    guard rest.take("breaking") else { return nil }
    var isWhole = rest.first.map { " -_".contains($0) } ?? false
    if isWhole {
      var ahead = rest.dropFirst()
      _ = ahead.take("api ")
      isWhole = ahead.take("change")
      if isWhole {
        _ = ahead.take("(s)") || ahead.take("s")
        rest = ahead
      }
    }
    let sign = rest.drop { "*_ ".contains($0) }
    hasColon = sign.first == ":" || sign.first == "："
    guard hasColon || isWhole && sign.isEmpty else { return nil }
    value = sign.dropFirst().drop { "*_".contains($0) || $0.isWhitespace }
  }
}

extension Substring {
  /// Steps over words if they come next, in whatever case; expects small ASCII letters.
  fileprivate mutating func take(_ words: String) -> Bool {
    let start = prefix(words.count)
    guard start.lowercased() == words else { return false }
    self = self[start.endIndex...]
    return true
  }
}
