/// What a rule saw in a message, and where.
public struct Finding: Sendable, Equatable {
  /// The line of the message's text, 1-based.
  public let line: Int
  /// The columns it is about, 1-based and in characters, the end excluded; nil means the whole line.
  public let columns: Range<Int>?
  /// What is there and what would be accepted, in one sentence.
  public let sentence: String
  /// How the message could read instead; nil when that would be a guess.
  public let correction: Correction?
  /// Where it has to be mended, if that is not where the line comes from; nil for there.
  public let place: MendingPlace?
  /// How much it matters at most, for what is less than the rule's severity says.
  public let ceiling: Severity

  /// States what is wrong at a place.
  public init(
    line: Int = 1, columns: Range<Int>? = nil, _ sentence: String, correction: Correction? = nil,
    mendingIn place: MendingPlace? = nil, atMost ceiling: Severity = .error
  ) {
    self.line = line
    self.columns = columns
    self.sentence = sentence
    self.correction = correction
    self.place = place
    self.ceiling = ceiling
  }

  /// Whether both are about the same line, and about a column in common where they name columns.
  func isAtPlace(of other: Finding) -> Bool {
    guard line == other.line else { return false }
    guard let columns, let others = other.columns else { return true }
    return columns.overlaps(others) || columns == others
  }
}

/// Lines of a message, and what could stand there instead.
public struct Correction: Sendable, Equatable {
  /// The lines that are replaced, 1-based, the end excluded; an empty range inserts before its line.
  public let lines: Range<Int>
  /// What stands there then; no line takes them out.
  public let replacement: [String]
  /// Whether it only mends the form, so that it may be applied unasked.
  public let isSafe: Bool

  /// Replaces lines.
  public init(lines: Range<Int>, with replacement: [String], isSafe: Bool) {
    self.lines = lines
    self.replacement = replacement
    self.isSafe = isSafe
  }

  /// Replaces one line.
  public init(line: Int, with replacement: String, isSafe: Bool) {
    self.init(lines: line..<line + 1, with: [replacement], isSafe: isSafe)
  }
}
