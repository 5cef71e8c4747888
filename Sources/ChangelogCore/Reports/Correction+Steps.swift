/// What to show of a correction, a line each.
enum CorrectionStep: Equatable {
  /// Which line it is about, where that is not the one of the finding.
  case place(Int)
  /// A line that stands in the place of others.
  case instead(String)
  /// A line that comes in between.
  case added(String)
  /// A line that goes.
  case removed(String)
  /// More lines of the same.
  case more(Int)
}

extension Correction {
  /// How many lines of a correction are shown.
  private static let limit = 8

  /// The correction line by line, of a long one the beginning.
  ///
  /// - Parameters:
  ///   - line: The line of the finding, 1-based.
  ///   - old: The lines of the message.
  func steps(from line: Int, in old: [Substring]) -> [CorrectionStep] {
    var steps: [CorrectionStep] = lines.lowerBound == line ? [] : [.place(lines.lowerBound)]
    if replacement.isEmpty {
      let range = lines.clamped(to: 1..<old.count + 1)
      steps += range.prefix(Self.limit).map { .removed(old[$0 - 1].shown(upTo: 200)) }
      if range.count > Self.limit { steps.append(.more(range.count - Self.limit)) }
      return steps
    }
    steps += replacement.prefix(Self.limit).map { text in
      let text = text.shown(upTo: 200)
      return lines.isEmpty ? .added(text) : .instead(text)
    }
    if replacement.count > Self.limit { steps.append(.more(replacement.count - Self.limit)) }
    return steps
  }
}
