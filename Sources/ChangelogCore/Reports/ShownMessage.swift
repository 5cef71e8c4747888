import CommitParser

/// The lines of a message that reports show; each is looked at once as long as places come in order.
struct ShownMessage {
  /// The lines of the message, or of its file.
  let lines: [Substring]
  private var current: (number: Int, line: ShownLine)?

  /// Takes the lines of a message, unless nothing was found in it.
  init(of verdict: Verdict) {
    lines = verdict.diagnostics.isEmpty ? [] : verdict.lines
  }

  /// A line by its number, 1-based; nil when there is none.
  mutating func line(_ number: Int) -> ShownLine? {
    if let current, current.number == number { return current.line }
    guard number > 0, number <= lines.count else { return nil }
    let line = ShownLine(lines[number - 1])
    current = (number, line)
    return line
  }
}
