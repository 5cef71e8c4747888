import ArgumentParser
import ChangelogCore
import CommitParser
import GitHistory

/// Checks messages.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check the messages of commits.",
    discussion: """
      Checks HEAD, or what is named. Of a range 'A..B' or 'A...B' it is what B has and A lacks, oldest first. \
      Exits 1 when a message is refused.
      """)

  @Argument(help: ArgumentHelp("A commit, or a range of commits.", valueName: "A..B"))
  var revision: String?

  @Flag(help: "Check the commits of HEAD that no branch of a remote has.")
  var unpushed = false

  @Flag(help: "Check the text on the standard input.")
  var stdin = false

  @Option(help: ArgumentHelp("Check the file of a message, as a commit-msg hook gets it.", valueName: "file"))
  var messageFile: String?

  @Flag(help: "Mend the form of the message file first, where that is safe.")
  var fix = false

  @Flag(help: "Keep the message file of a refused commit, and ask at a terminal how to go on.")
  var hook = false

  @Flag(help: "Refuse messages with warnings, too.")
  var strict = false

  @Flag(help: "Accept a range without commits.")
  var allowEmpty = false

  @Option(
    help: ArgumentHelp(
      "How to report: \(formatNames); by default text, in a GitHub workflow github.", valueName: "format"))
  var format: String?

  @OptionGroup var options: PolicyOptions

  private static let formatNames = ReportFormat.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    guard [revision != nil, unpushed, stdin, messageFile != nil].count(where: \.self) < 2 else {
      throw ValidationError("give one of a revision, --unpushed, --stdin and --message-file")
    }
    guard !fix || messageFile != nil else { throw ValidationError("--fix needs --message-file") }
    guard !hook || messageFile != nil else { throw ValidationError("--hook needs --message-file") }
    if let format, ReportFormat.named(format) == nil {
      throw ValidationError("there is no format \(format.inQuotes); expected one of \(Self.formatNames)")
    }
  }

  func run() throws {
    if let messageFile { return try lintFile(messageFile) }
    let result = try stdin ? lintInput() : lintCommits()
    try report(result)
    if isRefused(result) { throw ExitCode(1) }
  }

  /// Whether something was found that does not pass.
  func isRefused(_ result: LintResult) -> Bool {
    result.count(of: .error) > 0 || strict && result.count(of: .warning) > 0
  }

  /// Prints what became of the messages.
  func report(_ result: LintResult) throws {
    let reader = OutputReader.current
    let context = ReportContext(
      isColored: reader.isColored, isStrict: strict, programVersion: programVersion)
    let report = ReportFormat.named(format ?? reader.format) ?? .text
    try StandardOutput.print(report.report(result, context))
  }

  private func lintInput() throws -> LintResult {
    LintResult([try PipedMessage.verdict(by: Linter(options.load().policy))])
  }

  private func lintCommits() throws -> LintResult {
    let workspace = try Workspace(options)
    let source = unpushed ? LintSource.unpushed : LintSource(revision ?? "HEAD")
    var progress = Progress("reading commits")
    let (range, name) = try source.commits(in: workspace.repository) { progress.show($0) }
    progress.clear()
    workspace.warn(about: range.repaired)
    if range.commits.isEmpty {
      guard allowEmpty else {
        throw SystemError("there are no commits in \(name)", because: "pass --allow-empty if that is right")
      }
      StandardError.print("changelogctl: there are no commits in \(name)\n")
    }
    return LintResult(try workspace.verdicts(on: range))
  }
}
