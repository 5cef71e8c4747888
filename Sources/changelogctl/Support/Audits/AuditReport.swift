import ArgumentParser
import ChangelogCore

/// A report that is written repository by repository, and what it says about the exit code.
struct AuditReport {
  private var writer: any AuditWriter
  private var target: OutputTarget
  private let failUnder: Double?
  /// What keeps the program from ending well, as sentences for standard error.
  private var complaints: [String] = []
  private var exitCode: Int32 = 0

  /// Begins a report.
  ///
  /// - Parameter failUnder: How many of 100 judged landings have to pass.
  init(_ writer: any AuditWriter, to target: OutputTarget, failUnder: Double?) throws {
    self.writer = writer
    self.target = target
    self.failUnder = failUnder
    try write { $0.begin(&$1) }
  }

  /// Takes the next repository, or why it can't be read.
  mutating func append(_ result: Result<Audit, any Error>, of name: String) throws {
    switch result {
    case .success(let audit):
      try write { $0.append(audit, to: &$1) }
      if let failUnder, let share = audit.tally.passPercentage, share < failUnder {
        complaints.append(
          "\(audit.repository): \(audit.tally.passShare) of the judged landings pass; expected \(failUnder)% or more"
        )
        exitCode = max(exitCode, 1)
      }
    case .failure(let error):
      let reason = "\(error)"
      try write { $0.append(unread: name, because: reason, to: &$1) }
      complaints.append("\(name): \(reason)")
      exitCode = 2
    }
  }

  /// Ends the report, and the program where something is wrong.
  mutating func finish() throws {
    try write { $0.end(&$1) }
    try target.finish()
    for complaint in complaints {
      StandardError.print("changelogctl: \(VisibleText.showing(complaint))\n")
    }
    if exitCode != 0 { throw ExitCode(exitCode) }
  }

  private mutating func write(_ part: (inout any AuditWriter, inout String) -> Void) throws {
    var text = ""
    part(&writer, &text)
    try target.append(text)
  }
}
