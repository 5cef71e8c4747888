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

  /// Puts the parts together.
  public init(
    origin: Origin, message: CommitMessage, diagnostics: [Diagnostic], skipped: String? = nil
  ) {
    self.origin = origin
    self.message = message
    self.diagnostics = diagnostics
    self.skipped = skipped
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
  /// How many messages were not judged.
  public var skippedCount: Int { verdicts.count { $0.skipped != nil } }
}
