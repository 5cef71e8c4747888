public import CommitParser

/// What became of one message.
public struct Verdict: Sendable {
  /// Where the message comes from.
  public let origin: Origin
  /// The message.
  public let message: CommitMessage
  /// What was found, from the first line to the last; empty when all is well or the message was skipped.
  public let diagnostics: [Diagnostic]
  /// Why the message was not judged; nil when it was.
  public let skipped: String?
  /// The line of the file for each line of the message; nil when they are the same.
  private let lineNumbers: [Int]?

  /// Puts the parts together.
  ///
  /// - Parameter lineNumbers: The line of the file for each line of the message, where the diagnostics count in those.
  public init(
    origin: Origin, message: CommitMessage, diagnostics: [Diagnostic], skipped: String? = nil,
    lineNumbers: [Int]? = nil
  ) {
    self.origin = origin
    self.message = message
    self.diagnostics = diagnostics
    self.skipped = skipped
    self.lineNumbers = lineNumbers
  }

  /// The lines in which ``diagnostics`` count: those of the message, or of its file with nothing for its comments.
  public var lines: [Substring] {
    guard let lineNumbers, let last = lineNumbers.last else { return message.lines }
    var lines = [Substring](repeating: "", count: last)
    for (number, line) in zip(lineNumbers, message.lines) { lines[number - 1] = line }
    return lines
  }

  /// The same, counted in the lines of the file that the message stands in.
  ///
  /// - Parameter numbers: The line of the file for each line of the message.
  public func counted(in numbers: [Int]) -> Verdict {
    Verdict(
      origin: origin, message: message, diagnostics: diagnostics.map { $0.counted(in: numbers) },
      skipped: skipped, lineNumbers: numbers)
  }

  fileprivate var lenient: Verdict {
    Verdict(
      origin: origin, message: message,
      diagnostics: diagnostics.map(\.lenient),
      skipped: skipped, lineNumbers: lineNumbers)
  }

  /// How many diagnostics there are of a severity.
  public func count(of severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
}

/// What became of all messages that were asked about, in their order.
public struct LintResult: Sendable {
  /// What became of each.
  public let verdicts: [Verdict]

  /// Gathers verdicts.
  public init(_ verdicts: [Verdict]) { self.verdicts = verdicts }

  /// How many diagnostics there are of a severity.
  public func count(of severity: Severity) -> Int { verdicts.reduce(0) { $0 + $1.count(of: severity) } }
  /// The same with every error turned into a warning, for places where nothing is refused.
  public var lenient: LintResult { LintResult(verdicts.map(\.lenient)) }

  /// How many messages were not judged.
  public var skippedCount: Int { verdicts.count { $0.skipped != nil } }
}
