import CommitParser

extension Finding {
  /// States what is wrong with a part of the header.
  ///
  /// - Parameter replacement: What could stand there instead; nil when that would be a guess.
  init(_ part: HeaderPart, _ sentence: String, replacement: String? = nil, isSafe: Bool = false) {
    self.init(
      columns: part.columns, sentence,
      correction: replacement.map { Correction(line: 1, with: part.line(with: $0), isSafe: isSafe) })
  }
}
