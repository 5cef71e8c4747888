import ArgumentParser
import ChangelogCore
import CommitParser
import GitHistory

/// Checks messages.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check the messages of commits.")

  @Argument(help: ArgumentHelp("The commit to check.", valueName: "revision"))
  var revision = "HEAD"

  @Option(help: ArgumentHelp("How to report: \(formatNames).", valueName: "format"))
  var format = "text"

  @Flag(help: "Refuse messages with warnings, too.")
  var strict = false

  @OptionGroup var options: PolicyOptions

  private static let formatNames = ReportFormat.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    guard ReportFormat.named(format) != nil else {
      throw ValidationError("there is no format \(format.inQuotes); expected one of \(Self.formatNames)")
    }
  }

  func run() throws {
    let workspace = try Workspace(options)
    let id = try workspace.repository.commit(named: revision)
    let (history, _) = try workspace.repository.history(WalkRequest(head: id))
    let commits = history.commits.prefix(1)
    let linter = Linter(workspace.policy)
    let result = LintResult(
      commits.map {
        linter.verdict(
          on: Candidate(CommitMessage($0.message), author: $0.author), from: .commit($0.id))
      })
    let context = ReportContext(isStrict: strict)
    try StandardOutput.print((ReportFormat.named(format) ?? .text).report(result, context))
    guard result.count(of: .error) == 0, !strict || result.count(of: .warning) == 0 else {
      throw ExitCode(1)
    }
  }
}
